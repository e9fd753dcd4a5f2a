// Stands in for vitest's `describe` and `test` while mutants are tested: it keeps a list of tests that can be run one by one, in any order
// and as often as needed. Assertions are vitest's own.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect as vitestExpect, vi as vitestVi } from 'vitest';

export { expectTypeOf } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** @type {{ file: string, name: string, run: () => unknown, after: (() => unknown)[] }[]} */
export let collected = [];
let file = '';
let names = [];
let hooks = [];
let running = null;
const finished = [];

/** Vitest's, but for the comparisons with a file and with the test's own text: these ask vitest which test is running. */
export function expect(value, ...rest) {
  const assertion = vitestExpect(value, ...rest);
  const toMatchFileSnapshot = async (path) => {
    if (readFileSync(join(ROOT, dirname(running.file), path), 'utf8') !== value)
      throw new Error(`not what ${path} holds`);
  };
  const toMatchInlineSnapshot = (text) => vitestExpect(printed(value)).toBe(unindented(text));
  return Object.defineProperties(assertion, {
    toMatchFileSnapshot: { value: toMatchFileSnapshot },
    toMatchInlineSnapshot: { value: toMatchInlineSnapshot },
  });
}

/** As vitest prints what such tests look at, which are texts and lists of them; where it prints otherwise, the test fails without a mutant too. */
const printed = (value) =>
  Array.isArray(value) ? `[\n${value.map((one) => `  ${printed(one)},\n`).join('')}]` : `"${value}"`;

/** Without the indentation of the test, of which the last line tells. */
function unindented(text) {
  const lines = text.split('\n');
  if (lines.length === 1) return text;
  const indent = /^\s*/.exec(lines.find((line) => line.trim() !== ''))[0];
  return lines
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n')
    .trim();
}
Object.setPrototypeOf(expect, vitestExpect);

export function collectAnew() {
  collected = [];
}

export function startFile(path) {
  file = path;
  names = [];
  hooks = [];
}

/** What a test asks for while it runs, to be done when it is over. */
export function onTestFinished(after) {
  finished.push(after);
}

export async function run(one) {
  running = one;
  try {
    await one.run();
  } finally {
    for (const after of [...finished.splice(0), ...one.after]) await after();
  }
}

export function describe(name, ...rest) {
  const outer = { names, hooks };
  [names, hooks] = [[...names, name], [...hooks]];
  rest.find((one) => typeof one === 'function')();
  ({ names, hooks } = outer);
}

export function test(name, ...rest) {
  const body = rest.find((one) => typeof one === 'function');
  collected.push({ file, name: [...names, name].join(' > '), run: body, after: hooks });
}

const each =
  (one) =>
  (rows) =>
  (name, ...rest) => {
    const body = rest.find((part) => typeof part === 'function');
    for (const [index, row] of rows.entries()) {
      const label = typeof row === 'object' && row !== null && 'name' in row ? row.name : `${name} #${index + 1}`;
      one(label, () => (Array.isArray(row) ? body(...row) : body(row)));
    }
  };
describe.each = each(describe);
test.each = each(test);
test.skip = () => {};
/** Of how long a test may take the thread that watches knows. */
export const vi = Object.setPrototypeOf({ setConfig: () => {} }, vitestVi);
export const it = test;
export const afterEach = (hook) => void hooks.push(hook);
