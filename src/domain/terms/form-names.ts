/** The names that somebody wrote into a form of an issue: between commas or on lines of their own, with or without the mark of a list. */
export function namesOf(text: string): readonly string[] {
  return text
    .split(/[,\n]/u)
    .map((one) =>
      one
        .replace(/^\s*[-*]\s+/u, '')
        .replaceAll('`', '')
        .trim(),
    )
    .filter((one) => one !== '');
}
