/** A year of one team: one trunk, two environments in a row, a hundred pull requests; everybody does right but for six. */
import { expect, test } from 'vitest';
import { startGitHub } from '../../demo/github/server.ts';
import { REPO, rulesSince, yearSeed } from './year-rules.ts';
import { type Team, nextRecordWeek, busyWeek, on, plainWeek, quietWeek, releaseToolWeek, writeOutcomes, archive, toStaging, toProduction } from './year-weeks.ts';
import { aliasWeek, frozenWeeks, hotfixWeek, laterCodeWeek, noRecordWeek, otherContentWeek, releaseBranchWeeks, revertWeeks, rollbackWeek } from './year-events.ts';
import { bring, isRight, type Year } from './year-world.ts';

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

test('a year', { timeout: 300_000 }, async () => {
  const github = await startGitHub(yearSeed());
  const next = numbers(12);
  const year: Year = { github, answers: [], branches: new Map(), rights: new Map(), runs: new Map(), open: new Map(), ended: new Map() };
  const team: Team = { year, week: 0, count: 0, pick: (list) => list[Math.floor(next() * list.length)] as never };
  const start = github.commit(REPO, 'main');
  year.branches.set('main', [{ work: 'start', sha: start, undoes: null, isNothing: true }]);
  bring(year, { work: 'adopt', at: on(team, 'mon'), author: 'asmith', approver: 'cpatel', files: rulesSince(start), isFree: 'nothing' });
  await plainWeek(team, { at: on(team, 'mon', '12:00') });
  const special: Record<number, () => Promise<unknown>> = {
    1: () => noRecordWeek(team),
    2: () => laterCodeWeek(team),
    3: () => aliasWeek(team),
    4: () => otherContentWeek(team),
    5: () => hotfixWeek(team, false),
    6: () => hotfixWeek(team, true),
    7: () => revertWeeks(team),
    9: () => releaseBranchWeeks(team),
    13: () => rollbackWeek(team),
    31: () => frozenWeeks(team),
  };
  try {
  for (const week of Object.keys(special)) { team.week = Number(week); console.log('week', week, year.github.repository(REPO).pulls.length); await special[Number(week)]?.(); }
  } catch (e) { console.log(e) }
  await github.close();
  const wrong = year.answers.filter((answer) => !isRight(answer));
  console.log(year.answers.map((a) => `${a.at} ${a.environment} ${isRight(a) ? 'ok   ' : 'WRONG'} ${a.isExpected} ${a.what}: ${a.because}; ${a.decision} ${a.reasons} ${a.calls}`).join('\n'));
  for (const answer of wrong) console.log('=====', answer.at, answer.what, answer.because, answer.shown.slice(answer.shown.lastIndexOf('\nRE')).slice(-4000));
  expect(wrong.length).toBe(0);
});
