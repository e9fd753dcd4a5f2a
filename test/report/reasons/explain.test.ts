import { describe, expect, test } from 'vitest';
import { REASON_IDS, type ReasonId } from '../../../src/domain/terms/reasons.ts';
import { wrapText } from '../../../src/render/plain/wrap.ts';
import { renderAsText } from '../../../src/render/plain/writer.ts';
import { explanationOf } from '../../../src/report/reasons/explain.ts';

const explainReason = (id: ReasonId): string => renderAsText(explanationOf(id), { colour: false, width: 80 }).trimEnd();

test('explains a reason from title to controls', () => {
  expect(explainReason('risk-under-declared')).toBe(`risk-under-declared
The declared risk is below the computed one.

\`risk.level\` is below the level of impact × likelihood in the matrix of the
policy.

What it does
  The change is refused until this is put right.

Why it matters
  The level decides who approves. It cannot be talked down to reach an easier
  approver.

What to do
  The author sets \`risk.level\` to the computed level or above; whoever assessed
  it corrects impact or likelihood if those are wrong.

Before
    risk: {impact: 4, likelihood: 3, level: moderate}

After
    risk: {impact: 4, likelihood: 3, level: high}

Helps to show
  NIST CM-4, NIST CM-3 b, ISO 27001 A.8.32, PCI DSS 6.5.1, ISO 20000-1 8.5.1.`);
});

test('leaves out what there is none of', () => {
  const text = explainReason('event-invalid');
  expect(text).not.toMatch(/Before|After|Helps to show|undefined|null/);
});

describe.each(REASON_IDS)('%s', (id) => {
  test('is explained in plain text of at most 80 columns, but for examples', () => {
    const text = explainReason(id);
    expect(text.startsWith(`${id}\n`)).toBe(true);
    expect(text).not.toMatch(/undefined|\[object|\t|\r/);
    const prose = text.split('\n').filter((line) => !line.startsWith('    '));
    expect(prose.filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('wrapping', () => {
  test('breaks between words, keeps a long word whole, and keeps paragraphs', () => {
    expect(wrapText('one two three four five six', 20)).toBe('one two three four\nfive six');
    expect(wrapText(`a ${'x'.repeat(40)} b`, 20)).toBe(`a\n${'x'.repeat(40)}\nb`);
    expect(wrapText('one\n\ntwo', 20, '  ')).toBe('  one\n\n  two');
  });

  test('never falls below 20 columns of room, however narrow the terminal', () => {
    expect(wrapText('one two three four', 1, '    ')).toBe('    one two three four');
  });
});
