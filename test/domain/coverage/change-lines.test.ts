/** `Change:` lines among comments and code, read a second time by a plain reader that goes through the whole text sign by sign. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeLines } from '../../../src/domain/coverage/change-lines.ts';

/** The ids of the lines of which no sign belongs to a comment, outside of fences. */
function readPlainly(text: string): readonly string[] {
  const lines = text.split('\n');
  const touched = new Set<number>();
  /** Whether the line begins in a comment, and what it holds outside of one. */
  const begins: boolean[] = [];
  const outside: string[] = [];
  let isComment = false;
  let fence = '';
  const ids: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (fence !== '') {
      const marks = /^ {0,3}(`{3,}|~{3,}) *$/.exec(line)?.[1] ?? '';
      if (marks.startsWith(fence)) fence = '';
      continue;
    }
    begins.push(isComment);
    if (isComment) touched.add(index);
    let rest = '';
    for (let at = 0; at < line.length; ) {
      const isMark = line.startsWith(isComment ? '-->' : '<!--', at);
      if (isMark || isComment) touched.add(index);
      else rest += line[at];
      at += isMark ? (isComment ? 3 : 4) : 1;
      if (isMark) isComment = !isComment;
    }
    outside.push(rest);
    const marks = begins.at(-1) === true ? null : /^ {0,3}(`{3,}|~{3,})/.exec(rest);
    if (marks !== null) fence = marks[1] ?? '';
    else if (!touched.has(index)) ids.push(...(/^ {0,3}change: +(\w+) *$/i.exec(line)?.slice(1) ?? []));
  }
  return ids;
}

test('both readers find the same', () => {
  const part = fc.constantFrom(
    'Change: A1',
    'change: B2',
    '<!--',
    '-->',
    '\n',
    '\n',
    '\n',
    ' ',
    '```',
    '~~~~',
    '`',
    'x',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      expect(changeLines(text, () => false)).toEqual(readPlainly(text));
    }),
    { numRuns: 600, seed: 71 },
  );
});

test.each([
  ['the line after half a line of comment', 'a <!-- b --> c\nChange: CHG-1', ['CHG-1']],
  ['the line after two comments of one line', 'a<!--b-->c<!--d-->\nChange: CHG-1', ['CHG-1']],
  ['a comment that is closed and opened again', '<!-- a --> b <!-- c\nChange: CHG-1\n-->\nChange: CHG-2', ['CHG-2']],
  ['a line that begins in a comment opens no code', '<!--\na --> ```\nChange: CHG-1', ['CHG-1']],
  ['code that begins beside a comment', '``` <!-- a -->\nChange: CHG-1\n```\nChange: CHG-2', ['CHG-2']],
  ['code is closed by as many marks of its kind', '~~~\n```\n~~~~ \nChange: CHG-1', ['CHG-1']],
  ['and not by a line that says more', '```\n``` js\nChange: CHG-1', []],
])('%s', (_, text, ids) => expect(changeLines(text, () => false)).toEqual(ids));
