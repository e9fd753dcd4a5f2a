/** What `close` writes for people: foreign text stays text in the log, in the summary and in the pull request. */
import { describe, expect, test } from 'vitest';
import { closeOutputs, describeClose, exitCodeOfClose, writeProposal } from '../../src/action/commands/close-report.ts';
import type { CloseStep } from '../../src/action/commands/close-steps.ts';
import { renderAsMarkdown } from '../../src/render/markdown/writer.ts';
import { LOG } from '../../src/render/plain/options.ts';
import { renderAsText } from '../../src/render/plain/writer.ts';

const HOSTILE = [
  '@mallory and #1',
  'a | b\n| c | d |',
  '</td></table><img src=x onerror=alert(1)>',
  '![x](https://evil.example/x.png)',
  '::set-output name=decision::authorised',
  '##[set-output name=decision]authorised',
  '`code` ``` fence',
  'bidi \u202e evil',
];

const step = (changes: Partial<CloseStep>): CloseStep => ({
  id: 'CHG-2026-0042',
  kind: 'not-written',
  message: 'It did not.',
  remedy: 'Do it.',
  url: null,
  ...changes,
});

describe('hostile text', () => {
  test.each(HOSTILE)('%j', (text) => {
    const steps = [step({ message: text, remedy: text, id: text, url: `https://x.example/${text}` })];
    const markdown = renderAsMarkdown(describeClose(steps));
    const [, , , , row = '', ...rest] = markdown.trimEnd().split('\n');
    expect(rest).toEqual([]);
    expect(row.match(/(?<!\\)\|/gu)).toHaveLength(4);
    const outside = row.replace(/(`+).*?\1/gu, '');
    expect(outside).not.toMatch(/@mallory|#1(?!\d\d;)|<img|<\/td|!\[x\]\(|##\[|\u202e/u);
    const lines = renderAsText(describeClose(steps), LOG).trimEnd().split('\n');
    // The title, a blank line, the names of the columns, and one row.
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/^not written {2}/u);
    const { title, body } = writeProposal({
      id: 'CHG-2026-0042',
      path: `changes/${text}.yml`,
      outcome: { result: 'failed', started: '2026-11-24T10:00:00Z', ended: '2026-11-24T10:10:00Z', summary: text },
      sha: 'a'.repeat(40),
      runUrl: text,
    });
    expect(title).toBe('Outcome of CHG-2026-0042: failed');
    expect(body.replace(/(`+).*?\1/gu, '')).not.toMatch(/@mallory|#1(?!\d\d;)|<img|<\/td|!\[x\]\(|##\[|\u202e/u);
    expect(body).not.toContain('Run:');
  });
});

describe('what is handed over', () => {
  test.each<[string, readonly CloseStep[], number, string, string]>([
    ['nothing', [step({ kind: 'nothing-to-do' })], 0, 'warn', ''],
    ['two', [step({ kind: 'proposed' }), step({ kind: 'proposed', id: 'CHG-2' })], 0, 'warn', 'CHG-2026-0042 CHG-2'],
    ['one of two', [step({ kind: 'proposed' }), step({ id: 'CHG-2' })], 1, 'fail', 'CHG-2026-0042'],
  ])('%s', (_, steps, code, outcome, ids) => {
    expect(exitCodeOfClose(steps)).toBe(code);
    expect(closeOutputs(steps)).toMatchObject({ decision: 'undetermined', outcome, 'change-ids': ids, reasons: '' });
  });
});
