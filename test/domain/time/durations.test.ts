/** Durations by a second reader: whatever the quick one takes is what the grammar says, and whatever is none is none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDuration, parseDuration } from '../../../src/domain/time/durations.ts';

/** Days, hours, minutes and seconds, as the schema has them. */
function slowly(text: string): number | null {
  const parts = /^P(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/.exec(text);
  if (parts === null || text === 'P' || text.endsWith('T')) return null;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? '0'));
  return ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
}

test('every short text of the signs of a duration, and of those that lie beside its digits', () => {
  const signs = ['P', 'T', 'D', 'H', 'M', 'S', '0', '1', '9', '/', ':', ' ', '-'];
  const texts = fc.array(fc.constantFrom(...signs), { maxLength: 9 }).map((all) => all.join(''));
  const nearly = fc
    .tuple(
      fc.constantFrom('PT', 'P', 'T', 'pt'),
      fc.array(fc.constantFrom(...signs), { maxLength: 4 }),
      fc.constantFrom('M', 'H', 'S', 'D', ''),
    )
    .map(([start, middle, unit]) => `${start}${middle.join('')}${unit}`);
  fc.assert(
    fc.property(fc.oneof(texts, nearly), (text) => {
      expect(parseDuration(text), text).toBe(slowly(text));
      expect(isDuration(text), text).toBe(slowly(text) !== null);
    }),
    { numRuns: 3000 },
  );
});

test('the usual ones, and what only looks like them', () => {
  expect([0, 1, 15, 60, 999].map((count) => parseDuration(`PT${count}M`))).toEqual([
    0, 60_000, 900_000, 3_600_000, 59_940_000,
  ]);
  for (const text of ['PT1:M', 'PT1/M', 'PT:M', 'PTM', 'MT15P', 'PT1M5', 'PT M', 'PT-1M', 'PT1.5H', 'PT15m'])
    expect(parseDuration(text), text).toBeNull();
});
