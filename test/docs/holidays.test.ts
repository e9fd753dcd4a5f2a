/** The page that says which bank holidays are known says what the data has: whoever plans beyond them reads it there first. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the first and the last year of the bank holidays that are known', () => {
  const years = [...read('data/uk-bank-holidays.json').matchAll(/"date": "(\d{4})/gu)]
    .map(([, year = '']) => year)
    .sort();
  expect(read('docs/calendar.md')).toContain(`This release knows those of ${years[0]} to ${years.at(-1)}`);
});
