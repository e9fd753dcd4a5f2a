// Stands in for vitest's `describe` and `test` while mutants are tested: it keeps a list of tests that can be run one by one, in any order
// and as often as needed. Assertions are vitest's own.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect as vitestExpect } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** @type {{ file: string, name: string, run: () => unknown, after: (() => unknown)[] }[]} */
export let collected = [];
let file = '';
let names = [];
let hooks = [];
let running = null;
const finished = [];

/** Vitest's, but for the comparison with a file: that one asks vitest which test is running. */
export function expect(value, ...rest) {
  const assertion = vitestExpect(value, ...rest);
  const toMatchFileSnapshot = async (path) => {
    if (readFileSync(join(ROOT, dirname(running.file), path), 'utf8') !== value)
      throw new Error(`not what ${path} holds`);
  };
  return Object.defineProperty(assertion, 'toMatchFileSnapshot', { value: toMatchFileSnapshot });
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
export const it = test;
export const afterEach = (hook) => void hooks.push(hook);
