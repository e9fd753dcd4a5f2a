/** A way: the advice as it is worded, and what somebody does who follows it. Several worlds are several alternatives, each of which has to help. */
import { decide } from '../../src/domain/decision/decide.ts';
import type { Finding } from '../../src/domain/terms/finding.ts';
import type { World } from '../../src/domain/terms/world.ts';
import { account, given, pullRequest, sha, withFacts, withSubject } from '../domain/world.ts';
import { approve, declare, later, letGoOn, pullsFor, recordOf, withMembers, write } from './doing.ts';

export type Told = { readonly world: World; readonly finding: Finding; readonly match: RegExpExecArray };
export type Way = {
  readonly advice: RegExp;
  readonly does: (told: Told) => World | readonly World[];
};
export type Table = Readonly<Record<string, readonly Way[]>>;

export const way = (advice: RegExp, does: Way['does']): Way => ({ advice, does });

/** `a member of acme/managers` is whoever of that team is nobody's author. */
export function whoIs(world: World, named: string): readonly string[] {
  const team = /^a member of (.+)$/u.exec(named)?.[1];
  if (team === undefined) return [named];
  const members = world.facts.teams?.find((one) => one.team === team)?.members ?? [];
  return 'unavailable' in members ? [] : members.map(({ login }) => login);
}

/** Everybody whom a remedy names as somebody who can approve does so, by the way that it tells. */
export function approveAs(world: World, finding: Finding, logins: readonly string[], how: string): World {
  const people = logins.flatMap((login) => whoIs(world, login));
  if (/in a review/u.test(how)) return inReviews(world, finding, people);
  if (/add an entry/u.test(how)) return given(world, ...people.map((login) => declare(login, finding.change)));
  return given(world, ...people.map(letGoOn));
}

function inReviews(world: World, finding: Finding, people: readonly string[]): World {
  return pullsFor(world, finding).reduce((edited, number) => {
    const { changes } = decide(edited);
    const own = changes.find(({ id }) => id === finding.change);
    const line = own?.through?.find(({ pullRequest }) => pullRequest === number)?.confirmation ?? '';
    return given(edited, ...people.map((login) => approve(login, number, line ?? '')));
  }, world);
}

/** Whatever the rules still ask for is given, by people who are in the register or come into it. */
export function satisfy({ world, finding }: Told): World {
  let edited = world;
  for (let round = 0; round < 6; round += 1) {
    const verdict = decide(edited);
    const own = verdict.changes.find(({ id }) => id === finding.change) ?? verdict.changes[0];
    const open = own?.through?.flatMap(({ pullRequest, requirements }) =>
      requirements.filter(({ met }) => !met).map((one) => ({ ...one, pullRequest })),
    );
    if (open === undefined || open.length === 0) return edited;
    for (const { eligible, pullRequest } of open) {
      const people = eligible.length > 0 ? eligible : [`newcomer-${round}`];
      if (eligible.length === 0) edited = addPerson(edited, people[0] ?? '');
      edited = by(
        edited,
        finding,
        people.flatMap((login) => whoIs(edited, login)),
        pullRequest,
      );
    }
  }
  return edited;
}

function by(world: World, finding: Finding, people: readonly string[], pullRequest: number | null): World {
  const { evidence } = world.policy.approvals;
  if (evidence.includes('review') && pullRequest !== null)
    return inReviews(world, { ...finding, remedy: `pull request #${pullRequest}` }, people);
  if (evidence.includes('environment')) return given(world, ...people.map(letGoOn));
  return given(world, ...people.map((login) => declare(login, finding.change)));
}

/** Somebody who holds all that a policy can ask for, on every board. */
export function addPerson(world: World, login: string): World {
  const capacities = ['security', 'privacy', 'service-owner', 'data-protection'];
  const skills = { 'change-management': 'expert', 'release-and-deployment': 'expert' };
  return withMembers((register) => ({
    people: [
      ...(register.people ?? []),
      { login, role: 'change-and-release-manager', capacities, skills } as NonNullable<typeof register.people>[number],
    ],
    boards: Object.fromEntries(
      Object.entries(register.boards ?? {}).map(([name, board]) => [
        name,
        { ...board, members: [...board.members, login] },
      ]),
    ),
  }))(world);
}

/** A record for this environment, in a pull request of its own that was approved and merged, and goes out now. */
export function withNewRecord(world: World, covers: readonly string[], isTarget: boolean): World {
  const { now, environment, facts } = world;
  const merged = sha('8');
  const head = sha('7');
  const number = 4242;
  const base = recordOf(world, null);
  const value = {
    ...base.value,
    id: 'CHG-2026-4242',
    type: 'normal' as const,
    environments: [environment ?? 'production'],
    schedule: { start: later(now, -600), end: later(now, 7200) },
    covers: [...covers],
  };
  const { outcome: _, withdrawn: _w, approvals: _a, board: _b, retries: _r, 'depends-on': _d, ...kept } = value;
  const record = { ...base, path: 'changes/CHG-2026-4242.yml', value: kept };
  const added = { ...world, judged: [...world.judged, record] };
  const origin = facts.pull_requests[0] ?? pullRequest(number);
  const pull = {
    ...origin,
    number,
    state: 'closed' as const,
    merged_at: later(now, -1800),
    merge_commit_sha: merged,
    user: account('asmith'),
    created_at: later(now, -30 * 86_400),
    head: { ref: 'afterwards', sha: head },
    reviews: [],
    commits: [],
    files: [{ filename: record.path, status: 'added' as const }],
    head_observations: [{ sha: head, at: later(now, -9 * 86_400), source: 'activity' as const }],
    record_digests: [{ path: record.path, commit: head, digest: record.digest }],
  };
  const { landed } = facts;
  const commits = landed === undefined || 'unavailable' in landed ? [] : landed.commits;
  const since = landed === undefined || 'unavailable' in landed ? null : landed.since;
  const edited = given(
    added,
    withFacts({
      pull_requests: [...facts.pull_requests, pull],
      records: [
        ...(facts.records ?? []),
        { path: record.path, digest: record.digest, base_digest: null, pull_request: number },
      ],
    }),
    ...(isTarget
      ? [
          withFacts({
            landed: {
              since,
              direction: 'ahead' as const,
              commits: [...commits, { sha: merged, pull_requests: [number] }],
            },
          }),
          withSubject({ sha: merged }),
        ]
      : []),
  );
  const finding = { change: kept.id, remedy: `pull request #${number}` } as Finding;
  return satisfy({ world: edited, finding, match: [] as unknown as RegExpExecArray });
}

/** A pull request of its own changes the record, and is approved and merged: what the record says came in by that. */
export function inOneOfItsOwn(told: Told, logins: readonly string[], covers: readonly string[]): World {
  const { world, finding } = told;
  const number = 4242;
  const head = sha('7');
  const named = write(finding, (value) =>
    covers.length === 0 ? {} : { covers: [...covers, ...(Array.isArray(value.covers) ? value.covers : [])] },
  )(world);
  const record = recordOf(named, finding.change);
  const { facts, now } = named;
  const known = facts.records?.find(({ path }) => path === record.path);
  const first = typeof known?.pull_request === 'number' ? [known.pull_request] : [];
  const pull = pullRequest(number, {
    merged_at: later(now, -10),
    merge_commit_sha: sha('8'),
    created_at: later(now, -3600),
    head: { ref: 'afterwards', sha: head },
    reviews: [],
    commits: [],
    files: [{ filename: record.path, status: 'modified' }],
    head_observations: [{ sha: head, at: later(now, -3000), source: 'activity' }],
    record_digests: [{ path: record.path, commit: head, digest: record.digest }],
  });
  const isOpen = named.stage !== 'deploy';
  const next = isOpen ? { ...pull, state: 'open' as const, merged_at: null, merge_commit_sha: null } : pull;
  const fact = {
    path: record.path,
    digest: record.digest,
    base_digest: null,
    pull_request: number,
    brought_by: [...first, number],
  };
  const edited = given(
    named,
    withFacts({
      pull_requests: [...facts.pull_requests, next],
      records: [...(facts.records ?? []).filter(({ path }) => path !== record.path), fact],
    }),
  );
  return inReviews(
    edited,
    { ...finding, remedy: `pull request #${number}` },
    logins.flatMap((login) => whoIs(edited, login)),
  );
}
