/**
 * `Change:` lines of pull requests and commit messages (contract section 5): where somebody says which record is meant. What is commented
 * out, quoted or shown as code is somebody else's word or an example, and a line that holds anything but ids is prose.
 */

/** Several ids are separated by commas or spaces. */
const LINE = /^ {0,3}change:[ \t]*([A-Za-z][A-Za-z0-9._-]{1,63}(?:[ \t,]+[A-Za-z][A-Za-z0-9._-]{1,63})*)[ \t]*$/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The ids that lines of a text name.
 * @param isKnown whether there is a record of that id; a word that is none and has no digit makes the whole line prose
 */
export function changeLines(text: string, isKnown: (id: string) => boolean): readonly string[] {
  const isId = (word: string): boolean => /[0-9]/.test(word) || isKnown(word);
  return readableLines(text).flatMap((line) => {
    const ids = LINE.exec(line)?.[1]?.split(/[ \t,]+/) ?? [];
    return ids.every(isId) ? ids : [];
  });
}

/** The lines that a reader sees as the author's own words, without what HTML comments take out of them. */
function readableLines(text: string): readonly string[] {
  const lines: string[] = [];
  let fence: string | null = null;
  let isComment = false;
  for (const raw of text.split(/\r\n|[\r\n]/)) {
    if (fence !== null) {
      const [, marks = ''] = FENCE.exec(raw) ?? [];
      if (marks.startsWith(fence) && raw.trim() === marks) fence = null;
      continue;
    }
    const { line, isOpen } = withoutComments(raw, isComment);
    const wasComment = isComment;
    isComment = isOpen;
    const [, marks] = wasComment ? [] : (FENCE.exec(line) ?? []);
    if (marks !== undefined) fence = marks;
    // Half a line beside a comment is no line of its own.
    else if (line === raw) lines.push(line);
  }
  return lines;
}

/** What stands outside of comments, and whether one is still open at the end of the line. */
function withoutComments(raw: string, isComment: boolean): { readonly line: string; readonly isOpen: boolean } {
  let line = '';
  let rest = raw;
  let isOpen = isComment;
  for (;;) {
    const mark = isOpen ? '-->' : '<!--';
    const at = rest.indexOf(mark);
    if (!isOpen) line += at === -1 ? rest : rest.slice(0, at);
    if (at === -1) return { line, isOpen };
    rest = rest.slice(at + mark.length);
    isOpen = !isOpen;
  }
}
