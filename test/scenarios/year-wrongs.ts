/** The six wrongs of the year, each with what mends it. */
import { hotfix } from './year-events.ts';
import { ITEMS, pathOf, REPO, recordText } from './year-rules.ts';
import {
  both,
  type Feature,
  feature,
  on,
  plainWeek,
  plan,
  records,
  type Team,
  toProduction,
  toStaging,
  writeOutcomes,
} from './year-weeks.ts';
import { type Answer, bring, deploy, granted, minutes, type Runs, rightsOf } from './year-world.ts';

/** New records for work that is on the branch already; the old ones are withdrawn. */
export async function mend(team: Team, made: Feature, at: string): Promise<void> {
  const withdrawn = made.plans.map(
    (one) =>
      [pathOf(one.id), `${recordText(one)}withdrawn: {by: ${one.by}, at: ${at}, reason: Recorded anew}\n`] as const,
  );
  for (const { id } of made.plans) team.year.open.delete(id);
  await records(
    team,
    at,
    both(team, { by: 'gwong', requested: at, covers: [`#${made.number}`], item: made.item, risk: 'low' }),
    [made.work],
    {
      author: 'gwong',
      approver: 'dlee',
      files: Object.fromEntries(withdrawn),
    },
  );
}

type Mend = (team: Team, made: Feature, at: string) => Promise<void>;

async function mendedWeek(team: Team, made: Feature, by: Mend): Promise<Answer> {
  const answer = await toStaging(team, { what: `wrong: ${made.work}` });
  await by(team, made, on(team, 'tue', '14:00'));
  await toStaging(team, { what: `mended: ${made.work}`, at: on(team, 'tue', '17:00') });
  await toProduction(team, { what: `mended: ${made.work}` });
  return answer;
}

/** Somebody who may approves the pull request after its merge, as the refusal says. */
const approveLater: Mend = async ({ year }, { number, work, plans }, at) => {
  year.github.review(REPO, number, 'dlee', { state: 'APPROVED', at });
  granted(year, work, rightsOf(plans));
};

export const noRecordWeek = async (team: Team) =>
  mendedWeek(team, await feature(team, { work: 'no-record', only: 'none', item: 'web' }), mend);

/** Code is pushed after the approval. */
export const laterCodeWeek = async (team: Team) =>
  mendedWeek(
    team,
    await feature(team, {
      work: 'later-code',
      isWrong: true,
      author: 'hsato',
      item: 'web',
      method: 'squash',
      before: (head) =>
        void team.year.github.push(REPO, head, {
          author: 'hsato',
          message: 'One more',
          files: { 'web/more.js': 'more();\n' },
        }),
    }),
    approveLater,
  );

export const aliasWeek = async (team: Team) =>
  mendedWeek(
    team,
    await feature(team, { work: 'alias', isWrong: true, author: 'cpatel', approver: 'cpatel-admin' }),
    approveLater,
  );

/** What was approved is pushed away, and GitHub moves the review to what came. */
export const otherContentWeek = async (team: Team) =>
  mendedWeek(
    team,
    await feature(team, {
      work: 'other-content',
      isWrong: true,
      author: 'hsato',
      item: 'web',
      method: 'squash',
      before: (head, number) => {
        const { github } = team.year;
        const records = Object.fromEntries(
          [...team.year.open].slice(-2).map(([id, text]) => [pathOf(id), text] as const),
        );
        github.push(REPO, head, {
          author: 'hsato',
          message: 'Something else',
          from: github.pull(REPO, number).baseSha,
          force: true,
          reanchorReviews: true,
          files: { 'web/evil.js': 'evil();\n', ...records },
        });
      },
    }),
    mend,
  );

/** Planned into the freeze, and deployed in it; then it gets a time after it. */
export async function frozenWeeks(team: Team): Promise<void> {
  const { year } = team;
  const made = await feature(team, { item: 'web' });
  await toStaging(team);
  await toProduction(team, { what: 'wrong: deployed in the freeze' });
  await hotfix(team, true);
  team.week += 1;
  await feature(team, { only: 'staging', item: 'reports', work: 'in-the-freeze' });
  await toStaging(team);
  team.week += 1;
  const [, old] = made.plans;
  if (old === undefined) throw new Error('it has a record for production');
  const at = on(team, 'mon');
  const moved = { ...old, from: on(team, 'thu', '10:00'), until: on(team, 'thu', '14:00') };
  await bring(year, {
    work: 'new-time',
    at,
    author: 'asmith',
    approver: 'dlee',
    files: {},
    plans: [moved],
    also: [made.work],
    isFree: 'nothing',
  });
  const covers = [...(year.branches.get('main') ?? [])].some(({ work }) => work === 'in-the-freeze')
    ? ['in-the-freeze']
    : [];
  const pull = year.github.repository(REPO).pulls.find(({ title }) => title === 'in-the-freeze');
  await records(
    team,
    minutes(at, 150),
    [
      plan(team, 'production', {
        by: 'asmith',
        requested: minutes(at, 150),
        covers: [`#${pull?.number}`],
        item: 'reports',
      }),
    ],
    covers,
  );
  await toProduction(team);
}

/** What production ran three deployments of the trunk ago, and what it runs. */
function pastAndPresent({ year }: Team): readonly [Runs, Runs] {
  const line = year.branches.get('main') ?? [];
  const ran = (year.runs.get('production') ?? []).filter(({ sha }) => line.some((landing) => landing.sha === sha));
  const [old, now] = [ran.at(-4), ran.at(-1)];
  if (old === undefined || now === undefined) throw new Error('production ran something before');
  return [old, now];
}

/**
 * Three deployments back: without a record, then with one. In the week after what was taken away goes out anew with the next work, under a
 * record that names it: going forward is no way back.
 */
export async function rollbackWeeks(team: Team): Promise<void> {
  const { year } = team;
  await plainWeek(team);
  const [old, now] = pastAndPresent(team);
  const back = { environment: 'production', by: 'deployment', sha: old.sha } as const;
  await deploy(year, { ...back, what: 'wrong: further back without a record', at: on(team, 'thu', '14:30') });

  team.week += 1;
  const requested = on(team, 'mon');
  const named = plan(team, 'production', { by: 'asmith', requested, covers: [old.sha], items: ITEMS });
  await records(team, requested, [named], []);
  const asked = { at: on(team, 'thu', '10:30'), named: [named], change: named.id };
  await deploy(year, { ...back, ...asked, what: 'further back with a record' });
  await writeOutcomes(team, on(team, 'fri'));

  team.week += 1;
  const { work, number } = await feature(team, { only: 'staging' });
  await toStaging(team);
  const gone = now.landings.slice(old.landings.length).filter(({ isNothing }) => !isNothing);
  const { pulls } = year.github.repository(REPO);
  // What came by no pull request is named by its commit.
  const names = gone.map((landing) => {
    const pull = pulls.find(({ title }) => title === landing.work);
    return pull === undefined ? landing.sha : `#${pull.number}`;
  });
  const covers = [...names, `#${number}`];
  const at = on(team, 'wed');
  const again = plan(team, 'production', { by: 'asmith', requested: at, covers, items: ITEMS });
  await records(team, at, [again], [...gone.map((landing) => landing.work), work]);
  await toProduction(team, { what: 'forward with the next work' });
}
