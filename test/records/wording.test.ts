import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/records/change-record.ts';
import { parsePolicy } from '../../src/records/policy.ts';
import { suggest } from '../../src/records/suggest.ts';
import { faultsOf, print } from './files.ts';

describe('messages worth reading', () => {
  test.each([
    ['mistakes', parseRecord],
    ['unreadable', parseRecord],
    ['policy', parsePolicy],
  ] as const)('golden/%s.yml', async (name, parse) => {
    const bytes = readFileSync(new URL(`./golden/${name}.yml`, import.meta.url));
    await expect(print(faultsOf<unknown>(parse(`${name}.yml`, bytes)))).toMatchFileSnapshot(`./golden/${name}.txt`);
  });
});

describe('did you mean', () => {
  test.each([
    ['modrate', 'moderate'],
    ['Requested_By', 'requested-by'],
    ['requestedBy', 'requested-by'],
    ['hihg', 'high'],
    ['schedul', 'schedule'],
  ])('%s → %s', (word, meant) => {
    expect(suggest(word, ['moderate', 'high', 'low', 'requested-by', 'requested-at', 'schedule'])).toBe(meant);
  });

  test.each(['', 'banana', 'x', 'y'.repeat(5000)])('nothing near: %j', (word) => {
    expect(suggest(word, ['moderate', 'high', 'low', 'requested-by'])).toBeNull();
  });
});
