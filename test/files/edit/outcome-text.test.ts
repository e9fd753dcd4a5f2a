/** An outcome is added to the text of a record, whatever its layout, and every other byte stays. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestRecord } from '../../../src/domain/terms/digest.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import { type Outcome, writeOutcome } from '../../../src/files/edit/outcome-text.ts';
import { parseRecord } from '../../../src/files/kinds/change-record.ts';

const PATH = 'changes/CHG-2026-0042.yml';
const BASE = readFileSync(new URL('../../../examples/payments/changes/CHG-2026-0042.yml', import.meta.url), 'utf8');
const OUTCOME: Outcome = {
  result: 'backed-out',
  started: '2026-11-24T10:04:00Z',
  ended: '2026-11-24T10:31:00+00:00',
  summary: 'Backed out: {it} failed, #1 first; see https://example.org/a#b',
};

function read(text: string): ChangeRecord {
  const parsed = parseRecord(PATH, new TextEncoder().encode(text));
  if (parsed.kind === 'faulty') throw new Error(parsed.diagnostics.map(({ message }) => message).join('\n'));
  return parsed.value;
}

/** What was put in; null where anything else was changed. */
function addedTo(before: string, after: string): string | null {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const rest = before.slice(start);
  return after.endsWith(rest) ? after.slice(start, after.length - rest.length) : null;
}

describe('the outcome', () => {
  test.each<[string, string]>([
    ['an end', BASE],
    ['no line break at the end', BASE.trimEnd()],
    ['comments at the end', `${BASE}# the end\n  # of it\n`],
    ['an end marker', `---\n${BASE}...\n# after\n`],
    ['Windows line ends', BASE.replaceAll('\n', '\r\n')],
    ['a text at the end that keeps its line breaks', `${BASE}description: |+\n  Long.\n\n\n`],
    ['a text at the end without a line break', `${BASE}description: |\n  Long.`],
    [
      'a text outside of the digest at the end that keeps its blanks',
      `${BASE}withdrawn:\n  by: asmith\n  at: 2026-11-21T09:00:00Z\n  reason: |+\n    Superseded by another.\n  `,
    ],
    ['lines that are all indented', BASE.replace(/^(?=.)/gmu, '  ')],
    ['indented lines after a marker', `---\n${BASE.replace(/^(?=.)/gmu, ' ')}...\n`],
    [
      'indented lines of Windows without an end',
      BASE.replace(/^(?=.)/gmu, '   ')
        .trimEnd()
        .replaceAll('\n', '\r\n'),
    ],
    [
      'indented lines and a text at the end that keeps its line breaks',
      `${BASE.replace(/^(?=.)/gmu, '  ')}  description: |+\n    Long.\n\n\n`,
    ],
    ['JSON', `${JSON.stringify(read(BASE))}\n`],
    ['JSON over lines', `${JSON.stringify(read(BASE), null, 2)}\n`],
    ['a last comma in braces', JSON.stringify(read(BASE)).replace(/\}$/u, ',}')],
  ])('is put into a record with %s', (_, before) => {
    const record = read(before);
    const written = writeOutcome(PATH, before, record, OUTCOME);
    if (written.kind === 'not-written') throw new Error(written.because);
    expect(addedTo(before, written.text)).toContain('outcome:');
    const after = read(written.text);
    expect(after).toEqual({ ...record, outcome: OUTCOME });
    expect(digestRecord(after)).toBe(digestRecord(record));
  });

  test('any summary reads back as it is, or nothing is written', () => {
    const record = read(BASE);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (summary) => {
        const written = writeOutcome(PATH, BASE, record, { ...OUTCOME, summary });
        if (written.kind === 'written') expect(read(written.text).outcome?.summary).toBe(summary);
      }),
    );
  });

  test('a record that has one already is left alone', () => {
    const before = `${BASE}outcome: {result: failed, started: 2026-11-24T10:00:00Z, ended: 2026-11-24T10:01:00Z, summary: No key.}\n`;
    expect(writeOutcome(PATH, before, read(before), OUTCOME).kind).toBe('not-written');
  });

  test('what would make the record faulty is said', () => {
    const written = writeOutcome(PATH, BASE, read(BASE), { ...OUTCOME, summary: 'TBD' });
    expect(written).toMatchObject({ kind: 'not-written', because: expect.stringContaining('would be faulty') });
  });
});
