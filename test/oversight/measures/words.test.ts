/** What the words of the measures add: whether the period is over, and whether there was anything to count. */
import { expect, test } from 'vitest';
import { sayEmpty, sayPeriod } from '../../../src/oversight/measures/words.ts';
import { measuresOf } from '../board/board-packs.ts';

const DAYS = 'Sunday 1 November 2026 to Monday 30 November 2026';

test.each([
  ['2026-11-30T23:59:59Z', `${DAYS}; it is not over, and this is how it stood on Monday 30 November 2026`],
  ['2026-12-01T00:00:00Z', DAYS],
])('a period that was counted at %s', (generatedAt, words) => {
  const measures = measuresOf({}, { since: '2026-11-01', until: '2026-12-01' });
  expect(sayPeriod({ ...measures, generatedAt })).toBe(words);
});

test('a folder without records is said to have none', () => {
  expect(sayEmpty({ records: 0 })).toContain('No change record was found');
  expect(sayEmpty({ records: 1 })).toBeNull();
});
