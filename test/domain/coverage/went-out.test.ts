/** When a deployment went out: by when it succeeded, and not by when it was made or what was said of it otherwise. */
import { expect, test } from 'vitest';
import { successesOf, wentOutAt } from '../../../src/domain/coverage/went-out.ts';
import type { DeploymentFact } from '../../../src/domain/terms/generated/shapes.ts';
import { deployment, sha } from '../world.ts';

type State = DeploymentFact['statuses'][number]['state'];
const made = (id: number, hour: string, ...said: readonly (readonly [State, string])[]): DeploymentFact =>
  deployment(id, sha('a'), {
    created_at: `2026-11-24T${hour}:00Z`,
    statuses: said.map(([state, at]) => ({ state, created_at: `2026-11-24T${at}:00Z` })),
  });
const at = (...args: Parameters<typeof made>): string => wentOutAt(made(...args)).slice(11, 16);
const order = (...all: readonly DeploymentFact[]) => successesOf(all).map(({ id }) => id);

test('it is the last success, however they are listed, and nothing that came after it', () => {
  expect(at(1, '08:00', ['in_progress', '08:01'], ['success', '08:05'])).toBe('08:05');
  expect(at(1, '08:00', ['success', '08:05'], ['inactive', '09:00'])).toBe('08:05');
  expect(at(1, '08:00', ['success', '08:05'], ['failure', '09:00'])).toBe('08:05');
  expect(at(1, '08:00', ['success', '08:09'], ['success', '08:05'])).toBe('08:09');
  expect(at(1, '08:00', ['failure', '09:00'])).toBe('08:00');
  expect(at(1, '08:00')).toBe('08:00');
});

test('the one that succeeded last comes first, and no other than those that did', () => {
  const waited = made(1, '08:00', ['waiting', '08:01'], ['success', '10:00']);
  const quick = made(2, '09:00', ['success', '09:05']);
  expect(order(waited, quick)).toEqual([1, 2]);
  expect(order(quick, waited)).toEqual([1, 2]);
  expect(order(quick, made(3, '11:00', ['failure', '11:05']), made(4, '11:00'))).toEqual([2]);
  expect(order(quick, made(3, '08:00', ['success', '08:05'], ['failure', '11:00']))).toEqual([2, 3]);
  expect(order({ ...quick, own_run: true }, waited)).toEqual([1]);
  expect(order({ ...quick, own_run: false }, waited)).toEqual([1, 2]);
});

test('of two at one instant the one that was made later comes first, then the one of the higher number', () => {
  const [early, late] = [made(2, '08:00', ['success', '10:00']), made(1, '09:00', ['success', '10:00'])];
  expect([order(early, late), order(late, early)]).toEqual([
    [1, 2],
    [1, 2],
  ]);
  const [one, other] = [made(1, '08:00', ['success', '10:00']), made(2, '08:00', ['success', '10:00'])];
  expect([order(one, other), order(other, one)]).toEqual([
    [2, 1],
    [2, 1],
  ]);
});
