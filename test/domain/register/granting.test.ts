/** Who may let a change through a freeze: a manager of that day, by any of their names, who has no part in it. */
import { expect, test } from 'vitest';
import { grantingFor } from '../../../src/domain/register/granting.ts';
import { buildDirectory } from '../../../src/domain/register/people.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import { RECORD, REGISTER, read } from '../world.ts';

const people = [
  ...(REGISTER.people ?? []),
  { login: 'mutated', role: 'change-and-release-manager' as const },
  { login: 'past', role: 'change-and-release-manager' as const, until: '2026-11-19' },
];
const directory = buildDirectory({ ...REGISTER, people }, 'register.yml', 'UTC', undefined);
const may = (
  login: string,
  changes: { readonly [K in keyof ChangeRecord]?: ChangeRecord[K] | undefined } = {},
  at = '2026-11-20T10:00:00Z',
) => grantingFor(directory, read(JSON.parse(JSON.stringify({ ...RECORD, ...changes })) as ChangeRecord))(login, at);

test('a manager of that day', () => {
  expect(['cpatel', 'CPATEL', 'cpatel-admin', 'dlee'].map((login) => may(login))).toEqual([true, true, true, true]);
  expect(['bkhan', 'asmith', 'mallory', ''].map((login) => may(login))).toEqual([false, false, false, false]);
  expect(may('past')).toBe(false);
  expect(may('past', {}, '2026-11-19T10:00:00Z')).toBe(true);
});

test('who asked for it or carries it out may not, under whichever of their names', () => {
  expect(may('cpatel', { 'requested-by': 'CPATEL' })).toBe(false);
  expect(may('cpatel', { 'requested-by': 'cpatel-admin' })).toBe(false);
  expect(may('cpatel-admin', { implementers: ['asmith', 'cpatel'] })).toBe(false);
  expect(may('cpatel', { implementers: undefined })).toBe(true);
  expect(may('mutated', { implementers: undefined })).toBe(true);
});

test('without a register nobody may', () => {
  expect(grantingFor(null, read(RECORD))('cpatel', '2026-11-20T10:00:00Z')).toBe(false);
});
