/** The grammar of the runner's command files (`GITHUB_OUTPUT`, `GITHUB_ENV`, `GITHUB_STATE`), with the runner's own refusals. */

export type KeyValues = { readonly values: ReadonlyMap<string, string>; readonly problem: string | null };

/** The next line and the place after it; on Linux only LF ends a line. Null at the end of the text. */
const readLine = (text: string, from: number): { line: string; next: number; isEnded: boolean } | null => {
  if (from >= text.length) return null;
  const end = text.indexOf('\n', from);
  return end < 0
    ? { line: text.slice(from), next: text.length, isEnded: false }
    : { line: text.slice(from, end), next: end + 1, isEnded: true };
};

/** Reads until the first fault; what stood before it counts, as in the runner. */
export const parseKeyValues = (text: string): KeyValues => {
  const values = new Map<string, string>();
  const stop = (problem: string): KeyValues => ({ values, problem });
  let at = 0;
  for (let read = readLine(text, at); read !== null; read = readLine(text, at)) {
    at = read.next;
    const { line } = read;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '')
        return stop(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      const start = at;
      let end = at;
      for (;;) {
        const inner = readLine(text, at);
        if (inner === null) return stop(`Invalid value. Matching delimiter not found '${delimiter}'`);
        at = inner.next;
        if (inner.line === delimiter) break;
        if (!inner.isEnded) return stop(`Invalid value. EOF delimiter '${delimiter}' must stand on a line of its own`);
        end = at - 1;
      }
      values.set(name, text.slice(start, Math.max(start, end)));
      continue;
    }
    if (equals < 0) return stop(`Invalid format '${line}'`);
    if (equals === 0) return stop(`Invalid format '${line}'. Name must not be empty`);
    values.set(line.slice(0, equals), line.slice(equals + 1));
  }
  return { values, problem: null };
};
