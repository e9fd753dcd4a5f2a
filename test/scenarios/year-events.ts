/** What does not happen every week: a hotfix, a release branch, reverts, a deployment that fails. */
import { outcomeText, type Plan, pathOf, REPO, recordText } from './year-rules.ts';
import {
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
import { branchOff, bring, deploy, landed, minutes } from './year-world.ts';

/** A hotfix off what production runs, on Tuesday night; it comes back on Wednesday, and is looked back upon on Thursday. */
export async function hotfix(team: Team, isMerged: boolean): Promise<void> {
  const { year } = team;
  const { github } = year;
  const running = year.runs.get('production')?.at(-1);
  if (running === undefined) throw new Error('production runs something');
  const branch = `hotfix/${team.week}`;
  const at = on(team, 'tue', '21:00');
  const work = `fix-${team.week}`;
  github.setClock(at);
  year.branches.set(branch, [...running.landings]);
  github.forcePush(REPO, branch, { to: running.sha, actor: 'asmith' });
  const emergency = plan(team, 'production', {
    by: 'asmith',
    requested: at,
    item: 'ledger',
    incident: `INC-${team.week}`,
    from: at,
    until: minutes(at, 360),
  });
  const files = { [`ledger/${work}.js`]: 'fix();\n' };
  await bring(year, { work, at, author: 'asmith', approver: 'cpatel', onto: branch, files, plans: [emergency] });
  await deploy(year, { what: 'a hotfix', environment: 'production', at: minutes(at, 125), by: 'dispatch', branch });
  const back = on(team, 'wed', '07:00');
  const staging = plan(team, 'staging', {
    by: 'asmith',
    requested: back,
    item: 'ledger',
    risk: 'low',
    from: back,
    until: on(team, 'wed', '20:00'),
  });
  // What comes back as another commit names who approved it, since main does not hold the pull request in which they did.
  const entry = `{approver: cpatel, role: change-and-release-manager, decision: approved, at: ${minutes(at, 60)}}`;
  const came = `${recordText(emergency)}${isMerged ? '' : `approvals:\n  - ${entry}\n`}`;
  if (isMerged) {
    github.setClock(back);
    const { number } = github.openPullRequest(REPO, { head: branch, author: 'asmith', title: `Merge ${branch}` });
    const sha = github.mergePullRequest(REPO, number, { method: 'merge', by: 'bkhan' });
    landed(year, 'main', { work, sha, undoes: null, isNothing: false });
    await records(team, back, [{ ...staging, covers: [`#${number}`] }], [work]);
  } else
    await bring(year, {
      work,
      at: back,
      author: 'asmith',
      approver: 'efox',
      files: { ...files, [pathOf(emergency.id)]: came },
      plans: [staging],
    });
  await toStaging(team, { what: 'the hotfix that came back', at: on(team, 'wed', '12:00') });
  const look = on(team, 'thu', '07:00');
  const review = `  review: {by: dlee, at: ${look}, findings: A limit was missing., actions: [Add the limit]}\n`;
  const text = `${came}${outcomeText('successful', minutes(at, 130), minutes(at, 160), review)}`;
  year.open.delete(emergency.id);
  year.ended.set(emergency.id, text);
  await bring(year, {
    work: `look-back-${team.week}`,
    at: look,
    author: 'dlee',
    merger: 'dlee',
    files: { [pathOf(emergency.id)]: text },
    isFree: 'nothing',
  });
}

export async function hotfixWeek(team: Team, isMerged: boolean): Promise<void> {
  await feature(team, { item: 'web' });
  await toStaging(team);
  await hotfix(team, isMerged);
  await toProduction(team);
}

/** GitHub's button takes the records away as well; its author puts them back on the branch. */
async function revert(team: Team, made: Feature, at: string): Promise<void> {
  const { year } = team;
  const own = made.plans.map(
    ({ id }) => [pathOf(id), recordText({ ...(made.plans.find((one) => one.id === id) as Plan) })] as const,
  );
  const file = Object.keys(made.files)[0] ?? '';
  await bring(year, {
    work: `revert-${made.work}`,
    undoes: made.work,
    at,
    author: 'hsato',
    merger: 'asmith',
    body: `Reverts ${REPO}#${made.number}`,
    files: { [file]: null, ...Object.fromEntries(own.map(([path]) => [path, null])) },
    before: (head) =>
      void year.github.push(REPO, head, {
        author: 'hsato',
        message: 'Keep the records',
        files: Object.fromEntries(own),
      }),
  });
}

/** It fails in production, is reverted, and tried again in the week after. */
export async function revertWeeks(team: Team): Promise<void> {
  const made = await plainWeek(team);
  await revert(team, made, on(team, 'thu', '13:00'));
  await toProduction(team, { what: 'a revert of all that came', at: on(team, 'thu', '15:20') });
  await toStaging(team, { what: 'a revert of all that came', at: on(team, 'thu', '15:40') });
  await writeOutcomes(
    team,
    on(team, 'fri'),
    Object.fromEntries(made.plans.map(({ id }) => [id, 'backed-out' as const])),
  );
  const [, failed] = made.plans;
  team.week += 1;
  await plainWeek(team, { retries: failed?.id ?? '' });
}

/** It fails in production, and the same commit goes out an hour later. */
export async function failedWeek(team: Team): Promise<void> {
  await feature(team);
  await toStaging(team);
  await toProduction(team, { at: on(team, 'thu', '11:00'), result: 'failure' });
  await toProduction(team, { what: 'the same commit again' });
}

/** A feature of weeks ago goes out again, as a change like any other. */
export async function laterRevertWeek(team: Team): Promise<void> {
  const files = { 'web/no-record.js': null };
  await feature(team, { work: 'undo-no-record', undoes: 'no-record', item: 'web', files });
  await toStaging(team);
  await toProduction(team);
}

/** Four weeks in which production is deployed from a release branch, by tag; then the trunk goes out to it again. */
export async function releaseBranchWeeks(team: Team): Promise<void> {
  const { year } = team;
  const first = await feature(team, { only: 'staging' });
  await toStaging(team);
  const name = `release/${team.week}`;
  const tag = (minor: number): string => `v${team.week}.${minor}`;
  const start = tag(0);
  branchOff(year, name, first.sha);
  year.github.tag(REPO, start, first.sha);
  const requested = on(team, 'wed');
  const cover = async (made: readonly Feature[], at: string): Promise<void> => {
    const covers = made.map(({ number }) => `#${number}`);
    await records(
      team,
      at,
      [
        plan(team, 'production', {
          by: 'asmith',
          requested: at,
          covers,
          items: [...new Set(made.map(({ item }) => item))],
        }),
      ],
      made.map(({ work }) => work),
    );
  };
  await cover([first], requested);
  await toProduction(team, { what: 'a tag', branch: name, ref: start });

  team.week += 1;
  const second = await feature(team, { only: 'staging' });
  await toStaging(team);
  const at = on(team, 'wed');
  const own = plan(team, 'production', { by: 'gwong', requested: at, item: second.item });
  const port = await bring(year, {
    work: second.work,
    at,
    author: 'gwong',
    approver: 'cpatel',
    onto: name,
    files: second.files,
    plans: [own],
  });
  year.github.tag(REPO, `${start}-1`, port.sha);
  await toProduction(team, { what: 'a tag of a backport', branch: name, ref: `${start}-1` });

  team.week += 1;
  const third = await feature(team);
  await toStaging(team);
  const [, copied] = third.plans;
  if (copied === undefined) throw new Error('the third has a record for production');
  const again = on(team, 'wed');
  const copy = await bring(year, {
    work: third.work,
    at: again,
    author: 'hsato',
    approver: 'dlee',
    onto: name,
    files: { ...third.files, [pathOf(copied.id)]: recordText(copied) },
  });
  year.github.tag(REPO, `${start}-2`, copy.sha);
  await toProduction(team, { what: 'a tag of a backport with a copy of its record', branch: name, ref: `${start}-2` });

  team.week += 1;
  const last = await feature(team, { only: 'staging' });
  await toStaging(team);
  // The record that only the release branch has comes along, with how it ended.
  year.open.delete(own.id);
  const ended = `${recordText(own)}${outcomeText('successful', minutes(own.from, 10), minutes(own.from, 40))}`;
  await bring(year, {
    work: `bring-${own.id}`,
    at: on(team, 'wed', '07:00'),
    author: 'gwong',
    merger: 'gwong',
    files: { [pathOf(own.id)]: ended },
    isFree: 'nothing',
  });
  await cover([last], on(team, 'wed'));
  await toProduction(team, { what: 'the trunk after a release branch' });
}
