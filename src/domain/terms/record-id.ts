/** The id that a record's file is named after. */

/** The file's name without its ending. */
export function idOfPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.ya?ml$/, '');
}
