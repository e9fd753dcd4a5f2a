/**
 * A year of one team: one trunk, two environments in a row, a hundred pull requests of people and bots, a release branch, hotfixes, reverts, a
 * freeze. Everybody does right but for six, and the gate has to say no to these and to nothing else.
 */
import { expect, test, vi } from 'vitest';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { gate } from './harness.ts';
import { judgeQuickly } from './in-process.ts';
import * as events from './year-events.ts';
import { REPO, rulesSince, yearSeed } from './year-rules.ts';
import * as weeks from './year-weeks.ts';
import { type Answer, type Ask, bring, isRight, type Year } from './year-world.ts';
import * as wrongs from './year-wrongs.ts';

type Week = (team: weeks.Team) => Promise<unknown>;

const byNumber: Week = (team) => weeks.nextRecordWeek(team, 'number');
const byId: Week = (team) => weeks.nextRecordWeek(team, 'id');
/** What happens in which week; in between the ordinary kinds take turns. */
const EVENTS: Readonly<Record<number, Week>> = {
  4: wrongs.noRecordWeek,
  7: (team) => events.hotfixWeek(team, false),
  9: events.revertWeeks,
  11: wrongs.laterCodeWeek,
  16: wrongs.aliasWeek,
  18: events.failedWeek,
  19: wrongs.rollbackWeeks,
  22: (team) => events.hotfixWeek(team, true),
  23: events.releaseBranchWeeks,
  28: wrongs.otherContentWeek,
  31: wrongs.frozenWeeks,
  41: events.laterRevertWeek,
};
const ORDINARY: readonly Week[] = [
  weeks.busyWeek,
  byNumber,
  weeks.releaseToolWeek,
  weeks.plainWeek,
  byId,
  weeks.quietWeek,
];
/** Nobody works on it. */
const ON_LEAVE = [13, 14, 34, 43];
const LAST_WEEK = 46;

/** A small generator of numbers (mulberry32): the year is the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function live(year: Year): Promise<void> {
  const next = numbers(12);
  const pick: weeks.Team['pick'] = (list) => {
    const one = list[Math.floor(next() * list.length)];
    if (one === undefined) throw new Error('there is nothing to pick from');
    return one;
  };
  const team: weeks.Team = { year, week: 0, count: 0, pick };
  const start = year.github.commit(REPO, 'main');
  year.branches.set('main', [{ work: 'start', sha: start, undoes: null, isNothing: true }]);
  const at = weeks.on(team, 'mon', '08:00');
  await bring(year, {
    work: 'adopt',
    at,
    author: 'asmith',
    approver: 'cpatel',
    files: rulesSince(start),
    isFree: 'nothing',
  });
  await weeks.plainWeek(team, { at: weeks.on(team, 'mon', '10:30') });
  for (let turn = 0; team.week < LAST_WEEK; ) {
    team.week += 1;
    if (ON_LEAVE.includes(team.week)) continue;
    const week = EVENTS[team.week];
    await (week ?? ORDINARY[turn % ORDINARY.length])?.(team);
    if (week === undefined) turn += 1;
    if (team.week % 3 === 0) await weeks.writeOutcomes(team, weeks.on(team, 'fri'));
    if (team.week % 12 === 0) await weeks.archive(team, weeks.on(team, 'fri', '14:00'), `changes/2026/${team.week}`);
  }
}

/** Every so many runs are decided again from what they kept. */
const REPLAYED = 20;
/** Every so many runs of a stage one goes through the built action as well, and has to say the same. */
const SAMPLE = { review: 60, deploy: 50 } as const;

function asker(github: EmbeddedGitHub): Ask {
  const asked = { review: 0, deploy: 0 };
  return async (event, inputs, stage) => {
    asked[stage] += 1;
    const quick = await judgeQuickly(github, event, inputs, { replay: asked[stage] % REPLAYED === 0 });
    if (asked[stage] % SAMPLE[stage] !== 0) return quick;
    const before = github.requests.length;
    const built = await gate(github, event, { inputs: { ...inputs, comment: 'never' }, isBuilt: true });
    // What the built action asked is no part of what this run cost.
    github.requests.length = before;
    expect([built.decision, built.reasons]).toEqual([quick.decision, quick.reasons]);
    return quick;
  };
}

const tell = ({ at, environment, what, because, decision, reasons, shown }: Answer): string =>
  `${at} ${environment ?? 'review'}, ${what} (${because}): ${decision} ${reasons.join(' ')}\n${shown.slice(-3000)}`;

const callsOf = (answers: readonly Answer[]): string =>
  (answers.reduce((sum, { calls }) => sum + calls, 0) / answers.length).toFixed(1);

test('a year of a hundred pull requests and six wrongs', { timeout: 600_000 }, async () => {
  const github = await startGitHub(yearSeed());
  const year: Year = {
    github,
    answers: [],
    reviews: [],
    ask: asker(github),
    branches: new Map(),
    rights: new Map(),
    runs: new Map(),
    open: new Map(),
    ended: new Map(),
  };
  // Thousands of calls within one process need no socket; the built action asks by one.
  const outside = globalThis.fetch;
  vi.stubGlobal('fetch', ((address, init) =>
    (typeof address === 'string' && address.startsWith(github.url) ? github.fetch : outside)(
      address,
      init,
    )) satisfies typeof fetch);
  try {
    await live(year);
  } finally {
    vi.unstubAllGlobals();
    await github.close();
  }
  const { answers, reviews } = year;
  expect(answers.filter((answer) => !isRight(answer)).map(tell)).toEqual([]);
  expect(reviews.filter((answer) => !isRight(answer)).map(tell)).toEqual([]);
  expect(reviews.filter(({ isExpected }) => !isExpected).map(({ what }) => what)).toEqual([
    'no-record',
    'later-code',
    'alias',
    'other-content',
    expect.stringMatching(/^w\d+-web$/u),
  ]);
  const refused = answers.filter(({ isExpected }) => !isExpected);
  expect(refused.map(({ what, reasons }) => [what, reasons])).toEqual([
    ['wrong: no-record', ['record-missing', 'commit-not-covered']],
    ['wrong: later-code', ['approval-outstanding', 'approval-stale']],
    ['wrong: alias', ['approval-outstanding', 'approver-not-independent']],
    ['wrong: further back without a record', ['record-missing', 'commit-not-covered']],
    ['wrong: other-content', ['approval-outstanding', 'approval-stale']],
    ['wrong: deployed in the freeze', expect.arrayContaining(['in-freeze'])],
  ]);
  expect(github.repository(REPO).pulls.length).toBeGreaterThanOrEqual(100);
  const quarter = Math.floor(answers.length / 4);
  const calls = [answers.slice(0, quarter), answers.slice(-quarter)].map(callsOf);
  process.stdout.write(`calls a deployment: ${calls[0]} in the first quarter, ${calls[1]} in the last\n`);
});
