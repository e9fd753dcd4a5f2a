/** The table of docs/measures.md is what the code says of each measure; UPDATE_GOLDEN=1 writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MEASURES } from '../../src/oversight/measures/definitions.ts';

const PATH = new URL('../../docs/measures.md', import.meta.url);
const BEGIN = '<!-- measures: written from src/oversight/measures/definitions.ts -->\n';
const END = '<!-- end of measures -->';

const rows = MEASURES.map(
  ({ id, title, definition, above, below, term, better }) =>
    `| **${title}**<br>\`${id}\` | ${definition} ${better === 'higher' ? 'Higher' : 'Lower'} is better. | ${above} ÷ ${below} | ${term} |`,
);
const table = ['| measure | what it is | counted | the field’s term |', '|---|---|---|---|', ...rows, ''].join('\n');

test('the table is that of the code', () => {
  const text = readFileSync(PATH, 'utf8');
  const [before, rest, ...more] = text.split(BEGIN);
  const [inside, after, ...others] = (rest ?? '').split(END);
  expect([more, others]).toEqual([[], []]);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(PATH, `${before}${BEGIN}${table}${END}${after}`);
  else expect(inside).toBe(table);
});
