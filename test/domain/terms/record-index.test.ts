/** Records by what others ask for: each is looked at once, whoever asks. */
import { expect, test } from 'vitest';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import { RECORD, read } from '../world.ts';

const use = (id: string, parts: Partial<typeof RECORD> = {}) =>
  read({ ...RECORD, id, type: 'standard', model: 'rotate', ...parts });
const ended = (result: 'failed' | 'backed-out' | 'successful') => ({
  outcome: { result, started: '2026-10-01T09:00:00Z', ended: '2026-10-01T10:00:00Z', summary: 'As planned.' },
});
const withdrawn = { withdrawn: { by: 'asmith', at: '2026-10-01T10:00:00Z', reason: 'Not needed.' } };

test('the uses of a model: those that stand, those that failed, and what one file has of them', () => {
  const uses = indexRecords([
    use('CHG-1'),
    use('CHG-2', ended('failed')),
    use('CHG-3', { ...ended('backed-out'), ...withdrawn }),
    use('CHG-4', withdrawn),
    use('CHG-5', { model: 'other' }),
    use('CHG-6', { type: 'normal' }),
  ]).usesOf('rotate');
  expect(uses.standing).toBe(2);
  expect(uses.failed.map(({ value }) => value.id)).toEqual(['CHG-2', 'CHG-3']);
  expect(['CHG-1', 'CHG-4', 'CHG-7'].map((id) => uses.standingIn(read({ ...RECORD, id }).path))).toEqual([1, 0, 0]);
});

test('are counted once for all that ask, and so are the ids', () => {
  let looks = 0;
  const records = Array.from({ length: 100 }, (_, nth) => {
    const { value, ...rest } = use(`CHG-${nth}`);
    return {
      ...rest,
      get value() {
        looks += 1;
        return value;
      },
    };
  });
  const index = indexRecords(records);
  const ask = () => [index.usesOf('rotate').standing, index.withId('chg-7').length, index.withId('CHG-100').length];
  expect(ask()).toEqual([100, 1, 0]);
  const before = looks;
  for (let nth = 0; nth < 100; nth += 1) expect(ask()).toEqual([100, 1, 0]);
  expect(looks).toBe(before);
});
