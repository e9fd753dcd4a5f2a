/** Two edits of one file against git itself, which is what GitHub merges with. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTexts } from '../../src/github/facts/line-merge.ts';

/** What git makes of it; null where it leaves a conflict. */
const mergeByGit = (base: string, ours: string, theirs: string): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  const [b, o, t] = ['base', 'ours', 'theirs'].map((name) => join(folder, name));
  if (b === undefined || o === undefined || t === undefined) throw new Error('no names');
  writeFileSync(b, base);
  writeFileSync(o, ours);
  writeFileSync(t, theirs);
  try {
    return execFileSync('git', ['merge-file', '-p', o, b, t], {
      encoding: 'latin1',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Few different lines, so that many are alike: where an edit stands is then the whole question. */
const lines = fc.array(fc.constantFrom('a', 'b', 'c', '{', '}'), { maxLength: 14 });
const edited = (text: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        gone: fc.nat(2),
        put: fc.array(fc.constantFrom('x', 'y', '{', '}', 'a'), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    )
    .map((edits) => {
      const result = [...text];
      for (const { at, gone, put } of edits) result.splice(at, gone, ...put);
      return result;
    });
const three = lines.chain((base) => fc.tuple(fc.constant(base), edited(base), edited(base)));
const written = (text: readonly string[]): string => text.map((line) => `${line}\n`).join('');

test('what git merges without a conflict is what the two edits give', { timeout: 120_000 }, () => {
  let clean = 0;
  let known = 0;
  fc.assert(
    fc.property(three, (texts) => {
      const [base = '', ours = '', theirs = ''] = texts.map(written);
      const merged = mergeByGit(base, ours, theirs);
      if (merged === null) return;
      clean += 1;
      const own = mergeTexts(base, ours, theirs);
      // Of few it takes the edits to touch where git does not: then nothing is accepted, and never something else.
      if (own !== null) {
        known += 1;
        expect(own).toBe(merged);
      }
    }),
    { seed: 20261124, numRuns: 200 },
  );
  expect(clean).toBeGreaterThan(100);
  expect(known).toBeGreaterThan(clean * 0.98);
});

test('each side alone gives that side, and two that agree give what they agree on', () => {
  fc.assert(
    fc.property(three, (texts) => {
      const [base = '', ours = '', theirs = ''] = texts.map(written);
      expect(mergeTexts(base, ours, base)).toBe(ours);
      expect(mergeTexts(base, base, theirs)).toBe(theirs);
      expect(mergeTexts(base, ours, ours)).toBe(ours);
    }),
    { seed: 20261124, numRuns: 300 },
  );
});

describe('nothing is made of', () => {
  const many = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

  test.each([
    ['edits of the same line', 'a\nb\nc\n', 'a\nx\nc\n', 'a\ny\nc\n'],
    ['edits of lines beside each other', 'a\nb\nc\n', 'x\nb\nc\n', 'a\ny\nc\n'],
    ['an edit of what the other took away', 'a\nb\nc\n', 'a\nx\nc\n', 'a\nc\n'],
    ['two ends without a line end', 'a\nb', 'a\nb\nc', 'a\nb\nd'],
    [
      'more edits than are followed',
      many(3000, String),
      many(3000, (index) => `x${index}`),
      `${many(3000, String)}end\n`,
    ],
  ])('%s', (_, base, ours, theirs) => {
    expect(mergeTexts(base, ours, theirs)).toBeNull();
  });

  test('and a long file with few edits is merged', () => {
    const base = many(20_000, (index) => (index % 2 === 0 ? '  },' : `  "${index}": {`));
    const ours = base.replace('  "1":', '  "one":');
    const theirs = base.replace('  "19999":', '  "last":');
    expect(mergeTexts(base, ours, theirs)).toBe(ours.replace('  "19999":', '  "last":'));
  });
});
