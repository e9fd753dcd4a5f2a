import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/domain/text/suggest.ts';
import { parseRecord } from '../../../src/files/kinds/change-record.ts';
import { parsePolicy } from '../../../src/files/kinds/policy.ts';
import { faultsOf, print } from '../files.ts';

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

test('what is not allowed is told with a verb', () => {
  const record = readFileSync(new URL('../../../examples/payments/changes/CHG-2026-0042.yml', import.meta.url), 'utf8');
  const text = new TextEncoder().encode(`${record}covers: ["#1", "9999"]\n`);
  expect(faultsOf<unknown>(parseRecord('CHG-2026-0042.yml', text))).toMatchObject([
    {
      remedy:
        'Write a change id, # and the number of a pull request (with its model before it for a change without a file), or a full commit SHA (40 small hexadecimal digits).',
    },
  ]);
});
