/** The offer of a draft where a pull request has no record: a link to GitHub's own editor, and the same text to be copied. */
import type { ReportInput } from '../gate/judged.ts';
import { code } from '../render/markdown/escape.ts';
import type { Block } from '../render/markdown/fit.ts';
import { withoutCommands } from '../render/plain/safe-text.ts';

export function draftBlocks({ draft }: ReportInput): readonly Block[] {
  if (draft === undefined) return [];
  const { path, text, editor } = draft;
  const offer =
    editor === null
      ? `A draft of the record, to be committed to the branch of this pull request as ${code(path, 200)}:`
      : `**[Begin the record](${editor.address})**: GitHub's editor opens with a draft; commit it to the branch ${code(editor.branch, 200)}. Whoever may push there can.`;
  return [
    {
      rank: 1,
      head: [
        offer,
        '',
        '<details>',
        '<summary>The draft</summary>',
        '',
        ...fence(text),
        '',
        'The gate refuses it until each sentence that only says what to write is replaced, and what is empty is filled in.',
      ],
      rows: { what: 'lines', lines: [] },
      foot: ['', '</details>'],
    },
  ];
}

/** A block that no line of it can end. */
function fence(text: string): readonly string[] {
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  const mark = '`'.repeat(longest + 1);
  return [`${mark}yaml`, ...withoutCommands(text.trimEnd()).split('\n'), mark];
}
