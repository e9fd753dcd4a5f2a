/** What is told of an emergency that is owed its retrospective, and what those do who can give it. */
import { digestRecord } from '../../src/domain/terms/digest.ts';
import type { World } from '../../src/domain/terms/world.ts';
import { account, given, sha, withFacts, withLife, withRegister } from '../domain/world.ts';
import { end, later, loginsIn, recordOf, write } from './doing.ts';
import { type Way, way } from './ways.ts';

export const LOOKED_BACK: readonly Way[] = [
  way(
    /^(Bring the record \(\S+\) to the branch.*?\. )?(.+) can give it(?:, and|: one of them) (?:adds|puts).* (?:to|in) (CHG-\S+)\.$/u,
    ({ world, match }) => {
      const id = match[3] ?? '';
      const back = match[1] === undefined ? world : broughtBack(world, id);
      return loginsIn(match[2] ?? '').map((login) => lookBack(back, id, login));
    },
  ),
  way(/^Nobody in the register can give it: (CHG-\S+) needs/u, ({ world, match }) => {
    const joined = withRegister({
      ...world.register?.value,
      people: [...(world.register?.value.people ?? []), { login: 'newcomer', role: 'change-and-release-manager' }],
    })(world);
    return lookBack(joined, match[1] ?? '', 'newcomer');
  }),
];

function broughtBack(world: World, id: string): World {
  const { emergencies } = world.facts;
  const known = emergencies === undefined || 'unavailable' in emergencies ? [] : emergencies;
  const path = `changes/${id}.yml`;
  const own = known.find((one) => one.path === path);
  const versions = Array.isArray(own?.history) ? own.history.filter((one) => one.record !== null) : [];
  const value = versions[0]?.record as never;
  const there = { path, value, digest: digestRecord(value) };
  return given(
    { ...world, others: [...world.others, there] },
    withFacts({ emergencies: known.map((one) => (one.path === path ? { path, history: one.history } : one)) }),
  );
}

export function lookBack(world: World, id: string, login: string): World {
  const ended =
    [recordOf(world, id).value.outcome?.ended, later(end(world, id), -60)].flatMap((at) => at ?? [])[0] ?? world.now;
  const review = { by: login, at: later(world.now, -60), findings: 'The pool was too small; it is larger now.' };
  const edited = write(id, ({ outcome }) => ({
    outcome: { result: 'successful', started: later(ended, -60), ended, summary: 'Went out.', ...outcome, review },
  }))(world);
  const { path, value } = recordOf(edited, id);
  const { emergencies } = edited.facts;
  const own = (emergencies === undefined || 'unavailable' in emergencies ? [] : emergencies).find(
    (one) => one.path === path,
  );
  const history = own === undefined || !Array.isArray(own.history) ? [] : own.history;
  const versions = [...history]
    .reverse()
    .map((one) => ({ value: one.record as never, pull: one.pull_request as number | null, at: one.merged_at ?? null }));
  const number = 7777;
  const pull = {
    ...(edited.facts.pull_requests[0] as NonNullable<World['facts']['pull_requests'][number]>),
    number,
    merge_commit_sha: sha('6'),
    head: { ref: 'look-back', sha: sha('5') },
    user: account('asmith'),
    commits: [],
    reviews: [],
    files: [{ filename: path, status: 'modified' as const }],
  };
  const merged = { ...pull, merged_at: later(world.now, -30) };
  return given(
    edited,
    withFacts({ pull_requests: [...edited.facts.pull_requests, merged] }),
    withLife(path, ...versions, { value, pull: number, at: later(world.now, -30) }),
  );
}
