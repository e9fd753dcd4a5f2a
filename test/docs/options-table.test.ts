/** The options that a document lists are those of the command; UPDATE_GOLDEN=1 writes them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { command as board } from '../../src/cli/commands/board.ts';
import { command as measures } from '../../src/cli/commands/measures.ts';
import { listOptions } from '../../src/cli/kit/usage.ts';

const END = '<!-- end of options -->';
const coded = (text: string): string => text.replace(/--[a-z-]+/gu, '`$&`');

test.each([board, measures])('docs/$options.command.md', ({ options }) => {
  const rows = listOptions(options).map(({ flag, words, about }) => {
    const given = words.length === 0 ? '' : `${words.map((word) => `\`${word}\``).join(', ')}: `;
    return `| \`${flag}\` | ${given}${coded(about)} |`;
  });
  const table = ['| option | is |', '|---|---|', ...rows, ''].join('\n');
  const begin = `<!-- options: written from src/cli/options/${options.command}.ts -->\n`;
  const path = new URL(`../../docs/${options.command}.md`, import.meta.url);
  const [before, rest = '', ...more] = readFileSync(path, 'utf8').split(begin);
  const [inside, after, ...others] = rest.split(END);
  expect([more, others]).toEqual([[], []]);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, `${before}${begin}${table}${END}${after}`);
  else expect(inside).toBe(table);
});
