/** The offer of a draft where a pull request has no record: a link to GitHub's own editor, and the same text to be copied. */
import type { ReportInput } from '../gate/judged.ts';
import type { Block, Text } from '../render/document.ts';

export function draftBlocks({ draft }: ReportInput): readonly Block[] {
  if (draft === undefined) return [];
  const { path, text, editor } = draft;
  const offer: Text =
    editor === null
      ? ['A draft of the record, to be committed to the branch of this pull request as ', { code: path }, ':']
      : [
          { link: editor.address, label: 'Begin the record' },
          ": GitHub's editor opens with a draft; commit it to the branch ",
          { code: editor.branch },
          '. Whoever may push there can.',
        ];
  return [
    { kind: 'sentence', text: offer, rank: 1 },
    {
      kind: 'fold',
      summary: 'The draft',
      what: 'lines',
      rank: 1,
      blocks: [
        { kind: 'source', text, language: 'yaml' },
        {
          kind: 'sentence',
          text: 'The gate refuses it until each sentence that only says what to write is replaced, and what is empty is filled in.',
        },
      ],
    },
  ];
}
