/**
 * Long lists that anybody can write: reviews of strangers, co-authors in messages, ids under `covers`, people who stand in for people. Each
 * of these worlds ran for minutes before the lists were looked up; the runner's own limit of time is the test.
 */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { Person } from '../../../src/domain/terms/generated/shapes.ts';
import {
  account,
  BEFORE,
  commit,
  DEPLOY,
  given,
  HEAD,
  MERGED,
  PR,
  pullRequest,
  RECORD,
  REGISTER,
  read,
  review,
  withFacts,
  withPolicy,
  withPull,
  withRegister,
  withReviews,
  withWorld,
} from '../world.ts';

const MANAGER = 'change-and-release-manager';
const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const managers = (count: number): readonly Person[] => many(count, (index) => ({ login: `p${index}`, role: MANAGER }));
const everybody = (more: readonly Person[]) => withRegister({ people: [...(REGISTER.people ?? []), ...more] });
const hex = (letter: string, index: number): string => String(index).padStart(40, letter);

describe('many names', { timeout: 30_000 }, () => {
  it('reviews of strangers, beside one that counts', () => {
    const strangers = many(2_000, (index) =>
      review(`x${index}`, { id: index + 10_000, user: { login: `x${index}`, id: 50_000 + index, type: 'User' } }),
    );
    const world = given(DEPLOY, everybody(managers(1_000)), withReviews(review('cpatel'), ...strangers));
    expect(decide(world).decision).toBe('authorised');
  });

  it('fifty thousand co-authors, the reviewer last', () => {
    const names = many(
      1_000,
      (index) => `Co-authored-by: N${index} <${index + 10_000}+u${index}@users.noreply.github.com>`,
    );
    const commits = many(50, (index) =>
      commit(index === 0 ? HEAD : hex('d', index), 'asmith', { message: names.join('\n') }),
    );
    const written = given(DEPLOY, everybody(managers(500)), withPull({ commits }));
    expect(decide(written).decision).toBe('authorised');
    const last = commits.map((one, index) =>
      index < 49
        ? one
        : { ...one, message: `${one.message}\nCo-authored-by: C <103+renamed@users.noreply.github.com>` },
    );
    expect(decide(given(written, withPull({ commits: last }))).decision).toBe('awaiting');
  });

  it('two hundred ids under covers, a hundred pull requests, three thousand records', () => {
    const record = read({ ...RECORD, covers: many(200, (index) => `CHG-2027-${index + 1_000}`) });
    const others = many(3_000, (index) =>
      read({
        ...RECORD,
        id: `CHG-2025-${index + 1_000}`,
        'configuration-items': ['component:default/other'],
        outcome: {
          result: 'successful',
          started: '2025-11-24T10:00:00Z',
          ended: '2025-11-24T12:00:00Z',
          summary: 'Done as planned.',
        },
      }),
    );
    const pulls = many(100, (index) =>
      pullRequest(index + 100, {
        head: { ref: 'r', sha: hex('e', index) },
        commits: [commit(hex('e', index), 'asmith')],
        merge_commit_sha: hex('f', index),
      }),
    );
    const world = given(
      DEPLOY,
      withWorld({ judged: [record], others }),
      withFacts({
        records: [{ path: record.path, digest: record.digest, base_digest: null, pull_request: PR }],
        pull_requests: [pullRequest(PR), ...pulls],
        landed: {
          since: BEFORE,
          direction: 'ahead',
          commits: [
            { sha: MERGED, pull_requests: [PR] },
            ...pulls.map(({ number }, index) => ({ sha: hex('f', index), pull_requests: [number] })),
          ],
        },
      }),
    );
    expect(decide(world).decision).toBe('refused');
  });

  it('twelve managers and those who stand in for them, each with a review and an approval of the environment', () => {
    const lenders = managers(12);
    const delegates = many(12, (index): Person => ({ login: `q${index}`, role: 'change-and-release-analyst' }));
    const all = [...lenders, ...delegates];
    const world = given(
      DEPLOY,
      withPolicy({ approvals: { rules: [{ name: 'many', require: [{ role: MANAGER, count: 20 }] }] } }),
      withRegister({
        people: [...(REGISTER.people ?? []), ...all],
        delegations: lenders.map(({ login }, index) => ({
          from: login,
          to: `q${index}`,
          role: MANAGER,
          starts: '2026-11-01',
          ends: '2026-12-31',
          reason: 'Leave',
        })),
      }),
      withReviews(...all.map(({ login }, index) => review(login, { id: index + 1 }))),
      withFacts({
        run_approvals: all.map(({ login }) => ({
          user: account(login),
          state: 'approved' as const,
          environments: [{ id: 1, name: 'production' }],
          at: '2026-11-24T10:00:00Z',
        })),
      }),
    );
    expect(decide(world).decision).toBe('awaiting');
  });
});
