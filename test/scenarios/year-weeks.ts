/** The kinds of weeks that the year has, each as its people go through it from Monday to Friday. */

import { BOTS, ITEMS, outcomeText, type Plan, pathOf, RELEASE_TOOL, REPO, type Result } from './year-rules.ts';
import {
  type Answer,
  type Bring,
  bring,
  type Deploy,
  deploy,
  landed,
  type Method,
  minutes,
  type Year,
} from './year-world.ts';

export type Team = {
  readonly year: Year;
  /** The same numbers every time. */
  readonly pick: <T>(list: readonly T[]) => T;
  week: number;
  count: number;
};

const FIRST_MONDAY = Date.parse('2026-01-05T00:00:00Z');
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export type Day = (typeof DAYS)[number];
/** `tue 10:30` of this week, as an instant. */
export function on({ week }: Team, day: Day, time = '09:00'): string {
  const date = new Date(FIRST_MONDAY + (week * 7 + DAYS.indexOf(day)) * 86_400_000).toISOString().slice(0, 10);
  return `${date}T${time}:00Z`;
}

const METHODS: readonly Method[] = ['merge', 'squash', 'rebase'];
const AUTHORS = ['asmith', 'gwong', 'hsato'] as const;
/** The record's time in each environment: all of Tuesday in staging, Thursday in production. */
const TIMES = { staging: ['tue', '07:00', '19:00'], production: ['thu', '10:00', '14:00'] } as const;

/** The next record, in its ordinary time of this week. */
export function plan(
  team: Team,
  environment: 'staging' | 'production',
  more: Partial<Plan> & Pick<Plan, 'by' | 'requested'>,
): Plan {
  team.count += 1;
  const [day, from, until] = TIMES[environment];
  return {
    id: `CHG-2026-${String(team.count).padStart(4, '0')}`,
    environments: [environment],
    from: on(team, day, from),
    until: on(team, day, until),
    ...more,
  };
}

export const both = (team: Team, more: Parameters<typeof plan>[2]): readonly Plan[] => [
  plan(team, 'staging', more),
  plan(team, 'production', more),
];

export const approverOf = (team: Team, risk: Plan['risk']): string =>
  team.pick(risk === 'low' ? ['bkhan', 'efox', 'cpatel'] : ['cpatel', 'dlee']);

export type Feature = {
  readonly work: string;
  readonly number: number;
  readonly sha: string;
  readonly plans: readonly Plan[];
  readonly files: Readonly<Record<string, string | null>>;
  readonly item: string;
};
/** A piece of work with a record for each environment, or for staging alone. */
export async function feature(
  team: Team,
  options: Partial<Bring> & {
    readonly only?: 'staging' | 'none';
    readonly item?: string;
    readonly covers?: readonly string[];
    readonly retries?: string;
  } = {},
): Promise<Feature> {
  const at = options.at ?? on(team, 'mon');
  const author = options.author ?? team.pick(AUTHORS);
  const item = options.item ?? ITEMS[team.week % 3] ?? 'web';
  const risk = team.pick(['low', 'moderate'] as const);
  const more = {
    by: author,
    requested: at,
    item,
    risk,
    ...(options.covers === undefined ? {} : { covers: options.covers }),
    ...(options.retries === undefined ? {} : { retries: options.retries }),
  };
  const work = options.work ?? `w${team.week}-${item}`;
  const plans =
    options.plans ??
    (options.only === 'none' ? [] : options.only === 'staging' ? [plan(team, 'staging', more)] : both(team, more));
  const files = options.files ?? { [`${item}/${work}.js`]: `export const done = ${team.week};\n` };
  const { number, sha } = await bring(team.year, {
    approver: approverOf(team, risk),
    method: team.pick(METHODS),
    ...options,
    work,
    at,
    author,
    plans,
    files,
  });
  return { work, number, sha, plans, files, item };
}

/** A pull request that holds nothing but records. */
export async function records(
  team: Team,
  at: string,
  plans: readonly Plan[],
  also: readonly string[],
  more: Partial<Bring> = {},
): Promise<number> {
  const risk = plans[0]?.risk ?? 'moderate';
  const brought = await bring(team.year, {
    work: `records-${team.count}`,
    at,
    author: plans[0]?.by ?? 'asmith',
    approver: approverOf(team, risk),
    method: team.pick(METHODS),
    plans,
    also,
    isFree: 'nothing',
    ...more,
  });
  return brought.number;
}

export const toStaging = (team: Team, more: Partial<Deploy> = {}): Promise<Answer> =>
  deploy(team.year, { what: 'the trunk', environment: 'staging', at: on(team, 'tue', '13:00'), ...more });

export const toProduction = (team: Team, more: Partial<Deploy> = {}): Promise<Answer> =>
  deploy(team.year, {
    what: 'the trunk',
    environment: 'production',
    at: on(team, 'thu', '12:30'),
    by: 'dispatch',
    ...more,
  });

/** Outcomes of all records that have none, by one pull request that nobody has to approve. */
export async function writeOutcomes(
  team: Team,
  at: string,
  results: Readonly<Record<string, Result>> = {},
  author = 'gwong',
): Promise<void> {
  const { year } = team;
  const files: Record<string, string> = {};
  for (const [id, text] of year.open) {
    const start = /start: ([^,]+),/u.exec(text)?.[1] ?? '';
    if (minutes(start, 120) > at) continue;
    const result = results[id] ?? 'successful';
    const review =
      result === 'successful'
        ? ''
        : `  review: {by: dlee, at: ${at}, findings: A limit was missing., actions: [Add it]}\n`;
    const ended = `${text}${outcomeText(result, minutes(start, 5), minutes(start, 30), review)}`;
    files[pathOf(id)] = ended;
    year.open.delete(id);
    year.ended.set(id, ended);
  }
  if (Object.keys(files).length > 0)
    await bring(year, { work: `outcomes-${team.week}`, at, author, merger: author, files, isFree: 'nothing' });
}

/** Records that have ended go to a folder of their own. */
export async function archive(team: Team, at: string, folder: string): Promise<void> {
  const { year } = team;
  const files: Record<string, string | null> = {};
  for (const [id, text] of year.ended) {
    files[pathOf(id)] = null;
    files[pathOf(id, folder)] = text;
  }
  year.ended.clear();
  await bring(year, { work: `archive-${team.week}`, at, author: 'bkhan', merger: 'bkhan', files, isFree: 'nothing' });
}

/** A bot's bump, merged by a person. */
export async function bump(team: Team): Promise<void> {
  const bot = team.pick(BOTS);
  await bring(team.year, {
    work: `bump-${team.week}`,
    at: on(team, 'mon', '05:00'),
    author: bot,
    merger: team.pick(AUTHORS),
    method: team.pick(METHODS),
    files: { 'package-lock.json': `{"left-pad": "1.${team.week}.0"}\n` },
    isFree: 'bump',
  });
}

/** The release tool pushes the next version straight to the branch. @returns its commit */
export function pushVersion(team: Team, at: string): string {
  const { year } = team;
  const sha = year.github.push(REPO, 'main', {
    author: RELEASE_TOOL,
    message: `chore: release ${team.week}`,
    files: { VERSION: `${team.week}\n` },
    at,
  });
  landed(year, 'main', { work: `version-${team.week}`, sha, undoes: null, isNothing: false });
  return sha;
}

export function pushDocs(team: Team, at: string): void {
  const { year } = team;
  const files = { [`docs/week-${team.week}.md`]: `# Week ${team.week}\n` };
  const sha = year.github.push(REPO, 'main', { author: 'hsato', message: 'docs: the week', files, at });
  landed(year, 'main', { work: `docs-${team.week}`, sha, undoes: null, isNothing: true });
}

/** Both records come with the work. */
export async function plainWeek(team: Team, more: Parameters<typeof feature>[1] = {}): Promise<Feature> {
  const made = await feature(team, more);
  await toStaging(team);
  await toProduction(team);
  return made;
}

/** The record for production comes by a pull request of its own. */
export async function nextRecordWeek(team: Team, by: 'number' | 'id'): Promise<void> {
  const made = await feature(team, { only: 'staging' });
  await toStaging(team);
  const [first] = made.plans;
  if (first === undefined) throw new Error('the week has a record');
  if (team.pick([true, false])) await writeOutcomes(team, on(team, 'tue', '20:00'));
  const requested = on(team, 'wed');
  const covers = by === 'number' ? [`#${made.number}`] : [first.id];
  await records(
    team,
    requested,
    [plan(team, 'production', { by: first.by, requested, covers, item: first.item ?? 'web' })],
    [made.work],
  );
  await toProduction(team);
}

/** The version is named by its SHA, in records that come after it. */
export async function releaseToolWeek(team: Team): Promise<void> {
  await feature(team);
  const sha = pushVersion(team, on(team, 'mon', '16:00'));
  const requested = on(team, 'mon', '16:30');
  await records(team, requested, both(team, { by: 'asmith', requested, covers: [sha], item: 'reports', risk: 'low' }), [
    `version-${team.week}`,
  ]);
  await toStaging(team);
  await toProduction(team);
}

/** Two pieces of work, a bump and documentation. */
export async function busyWeek(team: Team): Promise<void> {
  await bump(team);
  await feature(team);
  await feature(team, { item: 'reports', at: on(team, 'mon', '11:30') });
  pushDocs(team, on(team, 'mon', '17:00'));
  await toStaging(team);
  await toProduction(team);
}

/** Only a bot worked, or only a writer. */
export async function quietWeek(team: Team): Promise<void> {
  if (team.pick([true, false])) await bump(team);
  else pushDocs(team, on(team, 'mon', '17:00'));
  await toStaging(team);
  await toProduction(team);
}
