import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldCase, isNameMatch, isSameName, listOf } from '../../../src/domain/text/names.ts';

test.each([
  ['Bob', 'bOB', true],
  ['bob', 'bobby', false],
  ['\u212A', 'k', false],
  ['İ', 'i', false],
  ['Ö', 'ö', false],
])('%s and %s', (a, b, same) => {
  expect(isSameName(a, b)).toBe(same);
  expect(foldCase(a) === foldCase(b)).toBe(same);
});

test.each([
  ['production', 'Production', true],
  ['prod', 'production', false],
  ['production', 'prod', false],
  ['prod*', 'production', true],
  ['*', '', true],
  ['*', 'anything', true],
  ['?', '', false],
  ['prod-?', 'prod-1', true],
  ['prod-?', 'prod-12', false],
  ['*-eu', 'prod-us-eu', true],
  ['*-eu', 'prod-eu-1', false],
  ['a.b', 'axb', false],
  ['[ab]', 'a', false],
])('the pattern %s and the name %s', (pattern, name, matches) => {
  expect(isNameMatch(pattern, name)).toBe(matches);
});

test('patterns say what the same regular expression says', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '-'), maxLength: 8 });
  const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '-', '*', '?'), maxLength: 8 });
  fc.assert(
    fc.property(patterns, letters, (pattern, name) => {
      const source = Array.from(pattern)
        .map((one) => (one === '*' ? '.*' : one === '?' ? '.' : one))
        .join('');
      expect(isNameMatch(pattern, name)).toBe(new RegExp(`^${source}$`, 'i').test(name));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('a scalar is a list of one', () => {
  expect([listOf(undefined), listOf('a'), listOf(['a', 'b'])]).toEqual([null, ['a'], ['a', 'b']]);
});
