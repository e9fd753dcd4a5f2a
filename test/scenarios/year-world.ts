/**
 * What people do in the year, and what follows from it for each deployment. Whether a deployment may go out is found from who did what (what
 * arrives, who gave it a right and for when, what ran before), never by the gate's code; then the gate is asked.
 */
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import { deploymentEvent, pullRequestEvent, pushEvent, workflowDispatchEvent } from '../../demo/github/events.ts';
import type { Deployment } from '../../demo/github/model.ts';
import { ACTIONS_BOT } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { Quick } from './in-process.ts';
import { type Environment, FREEZE, type Plan, pathOf, REPO, recordText } from './year-rules.ts';

export type Method = 'merge' | 'squash' | 'rebase';
/** Somebody may bring this to that environment, in this time. */
type Right = {
  readonly environment: Environment;
  readonly from: string;
  readonly until: string;
  readonly isEmergency: boolean;
};
/** What came to a branch in one go. `undoes`: the work that it takes out again. */
type Landing = {
  readonly work: string;
  readonly sha: string;
  readonly undoes: string | null;
  /** Documentation, records and upkeep of them change nothing that runs. */
  readonly isNothing: boolean;
};
export type Runs = { readonly sha: string; readonly landings: readonly Landing[] };

export type Answer = {
  readonly at: string;
  readonly what: string;
  /** null at review. */
  readonly environment: Environment | null;
  readonly isExpected: boolean;
  readonly because: string;
  readonly decision: string;
  readonly reasons: readonly string[];
  readonly calls: number;
  readonly shown: string;
};

export type Ask = (
  event: WorkflowEvent,
  inputs: Readonly<Record<string, string>>,
  stage: 'review' | 'deploy',
) => Promise<Pick<Quick, 'decision' | 'reasons' | 'shown'>>;

export type Year = {
  readonly github: EmbeddedGitHub;
  readonly answers: Answer[];
  readonly reviews: Answer[];
  readonly ask: Ask;
  /** What each branch holds, oldest first. */
  readonly branches: Map<string, Landing[]>;
  readonly rights: Map<string, Right[]>;
  readonly runs: Map<Environment, Runs[]>;
  /** Records without an outcome yet, as their files read. */
  readonly open: Map<string, string>;
  readonly ended: Map<string, string>;
};

const ALWAYS: readonly Right[] = (['staging', 'production'] as const).map((environment) => ({
  environment,
  from: '2026-01-01T00:00:00Z',
  until: '2027-12-31T00:00:00Z',
  isEmergency: false,
}));

export type Bring = {
  /** The same work under another commit (a backport, a hotfix that comes back) has the same name. */
  readonly work: string;
  readonly at: string;
  readonly author: string;
  readonly approver?: string;
  readonly merger?: string;
  readonly method?: Method;
  readonly onto?: string;
  readonly files?: Readonly<Record<string, string | null>>;
  readonly plans?: readonly Plan[];
  /** What the plans give a right to besides what this brings. */
  readonly also?: readonly string[];
  readonly undoes?: string;
  /** Needs no record: nothing that runs (documentation, records, upkeep), or a bot's bump that its model allows. */
  readonly isFree?: 'nothing' | 'bump';
  /** Whether somebody did wrong, so that the plans give no right. */
  readonly isWrong?: boolean;
  /** What happens between the approval and the merge. */
  readonly before?: (head: string, number: number) => void;
  readonly body?: string;
};

export const minutes = (at: string, plus: number): string =>
  new Date(Date.parse(at) + plus * 60_000).toISOString().replace('.000', '');

export function granted(year: Year, work: string, rights: readonly Right[]): void {
  year.rights.set(work, [...(year.rights.get(work) ?? []), ...rights]);
}

export const rightsOf = (plans: readonly Plan[]): readonly Right[] =>
  plans.flatMap(({ environments, from, until, incident }) =>
    environments.map((environment) => ({ environment, from, until, isEmergency: incident !== undefined })),
  );

/** A pull request from opening to its merge: opened at `at`, approved an hour later, merged after two. @returns its number and commit */
export async function bring(year: Year, what: Bring): Promise<{ readonly number: number; readonly sha: string }> {
  const { github } = year;
  const { work, at, author, plans = [], onto = 'main' } = what;
  const head = `${author.replace('[bot]', '')}/${work}-${year.github.repository(REPO).pulls.length + 1}`;
  const files: Record<string, string | null> = { ...what.files };
  for (const plan of plans) {
    files[pathOf(plan.id)] = recordText(plan);
    year.open.set(plan.id, recordText(plan));
  }
  github.setClock(at);
  const bot = author.endsWith('[bot]') ? { committer: 'web-flow', actor: author } : {};
  github.push(REPO, head, { author, ...bot, from: github.commit(REPO, onto), message: `Work on ${work}`, files });
  const { number } = github.openPullRequest(REPO, { head, base: onto, author, title: work, body: what.body ?? null });
  github.setClock(minutes(at, 60));
  if (what.approver !== undefined) github.review(REPO, number, what.approver, { state: 'APPROVED' });
  github.setClock(minutes(at, 90));
  what.before?.(head, number);
  await review(year, what, number);
  const by = what.merger ?? what.approver ?? author;
  github.setClock(minutes(at, 120));
  const sha = github.mergePullRequest(REPO, number, { method: what.method ?? 'squash', by });
  landed(year, onto, { work, sha, undoes: what.undoes ?? null, isNothing: what.isFree === 'nothing' });
  if (what.isFree === 'bump') granted(year, work, ALWAYS);
  if (what.isWrong !== true) for (const one of [work, ...(what.also ?? [])]) granted(year, one, rightsOf(plans));
  return { number, sha };
}

/** What has to be said at review: yes where it needs no record, or has one that was approved as it is, for a time that the calendar has. */
function foreseeReview({
  isFree,
  isWrong,
  undoes,
  plans = [],
  files = {},
}: Bring): Pick<Answer, 'isExpected' | 'because'> {
  const isFrozen = plans.some(
    ({ environments, from, until, incident }) =>
      incident === undefined && environments.includes('production') && from < FREEZE.end && until > FREEZE.start,
  );
  if (isWrong === true) return { isExpected: false, because: 'it is not as it was approved' };
  if (isFrozen) return { isExpected: false, because: 'it is planned into the freeze' };
  const isRecorded = plans.length > 0 || Object.entries(files).some(([path, text]) => isRecord(path) && text !== null);
  const isYes = isFree !== undefined || isRecorded || undoes !== undefined;
  return { isExpected: isYes, because: isYes ? 'it has what it needs' : 'it has no record' };
}

const isRecord = (path: string): boolean => path.startsWith('changes/');

/** Asks the gate at review, a moment before the merge. */
async function review(year: Year, what: Bring, number: number): Promise<void> {
  const { github } = year;
  const at = github.state.clock.now();
  github.state.rate.used = 0;
  const event = pullRequestEvent(github, REPO, number);
  const { decision, reasons, shown } = await year.ask(event, {}, 'review');
  const answer = { at, what: what.work, environment: null, ...foreseeReview(what), decision, reasons, calls: 0, shown };
  year.reviews.push(answer);
}

export function landed(year: Year, branch: string, landing: Landing): void {
  const line = year.branches.get(branch) ?? [];
  year.branches.set(branch, [...line, landing]);
}

/** A branch that starts at what `of` holds up to a commit. */
export function branchOff(year: Year, name: string, sha: string, of = 'main'): void {
  year.github.forcePush(REPO, name, { to: sha, actor: 'asmith' });
  year.branches.set(name, upTo(year, of, sha));
}

function upTo(year: Year, branch: string, sha: string): Landing[] {
  const line = year.branches.get(branch) ?? [];
  const at = line.findIndex((landing) => landing.sha === sha);
  if (at === -1) throw new Error(`${branch} does not hold ${sha}`);
  return line.slice(0, at + 1);
}

/** The work that a line holds in the end. */
function holds(landings: readonly Landing[]): string {
  const works = new Set<string>();
  for (const { work, undoes, isNothing } of landings) {
    if (undoes !== null) works.delete(undoes);
    else if (!isNothing) works.add(work);
  }
  return [...works].sort().join(' ');
}

const worksOf = ({ landings }: Runs): readonly string[] =>
  landings.filter(({ isNothing }) => !isNothing).map(({ work }) => work);

/** What has to be said of a deployment, from who did what. */
function foresee(
  year: Year,
  { environment, at, named = [] }: Deploy,
  target: Runs,
): Pick<Answer, 'isExpected' | 'because'> {
  const yes = (because: string) => ({ isExpected: true, because });
  const no = (because: string) => ({ isExpected: false, because });
  const ran = year.runs.get(environment) ?? [];
  const [before, running] = [ran.at(-2), ran.at(-1)];
  const isFrozen = environment === 'production' && FREEZE.start <= at && at < FREEZE.end;
  const isOpen = (right: Right): boolean =>
    right.environment === environment && right.from <= at && at < right.until && (right.isEmergency || !isFrozen);
  const runs = running === undefined ? [] : worksOf(running);
  const comes = worksOf(target);
  const gone = runs.filter((work) => !comes.includes(work));
  const arriving = target.landings.filter(({ isNothing, work }) => !isNothing && !runs.includes(work));
  // Going forward again is no way back, whatever ran there before.
  const isBack = gone.length > 0 || arriving.some(({ undoes }) => undoes !== null);
  if (isBack && before !== undefined && holds(before.landings) === holds(target.landings))
    return yes('it ran just before');
  if (gone.length > 0)
    return rightsOf(named).some(isOpen) ? yes('a record names it') : no(`takes ${gone.join(', ')} away`);
  const closed = comes.filter((work) => !runs.includes(work) && !(year.rights.get(work) ?? []).some(isOpen));
  return closed.length === 0 ? yes('all that arrives has a right') : no(`nobody has let ${closed.join(', ')} out now`);
}

export type Deploy = {
  readonly what: string;
  readonly environment: Environment;
  readonly at: string;
  /** `push`: of the branch; `dispatch`: on a branch or tag; `deployment`: of a bare commit. */
  readonly by?: 'push' | 'dispatch' | 'deployment';
  readonly ref?: string;
  readonly branch?: string;
  readonly sha?: string;
  readonly actor?: string;
  readonly named?: readonly Plan[];
  readonly result?: 'success' | 'failure';
  readonly change?: string;
};

/** Starts a deployment, asks the gate, and lets it go out where the gate passes. @returns the answer */
export async function deploy(year: Year, asked: Deploy): Promise<Answer> {
  const { github } = year;
  const { environment, at, branch = 'main', actor = 'asmith' } = asked;
  const ref = asked.ref ?? branch;
  github.setClock(at);
  const sha = asked.sha ?? github.commit(REPO, ref);
  const target: Runs = { sha, landings: upTo(year, branch, sha) };
  const expected = foresee(year, asked, target);
  const { event, deployment } = start(year, asked, ref, sha, actor);
  const inputs: Record<string, string> = {
    environment,
    ...(asked.change === undefined ? {} : { change: asked.change }),
  };
  const first = github.requests.length;
  // Hours lie between two deployments.
  github.state.rate.used = 0;
  const { decision, reasons, shown } = await year.ask(event, inputs, 'deploy');
  const calls = github.requests.length - first;
  const isPassed = decision === 'authorised' || decision === 'not-required';
  const link = event.env['GITHUB_RUN_ID'] ?? '';
  const targetUrl = `${github.serverUrl}/${REPO}/actions/runs/${link}/job/1`;
  const state = isPassed ? (asked.result ?? 'success') : 'failure';
  github.addDeploymentStatus(REPO, deployment, { state, login: ACTIONS_BOT.login, targetUrl, at: minutes(at, 10) });
  if (isPassed && state === 'success') year.runs.set(environment, [...(year.runs.get(environment) ?? []), target]);
  const answer = { at, what: asked.what, environment, ...expected, decision, reasons, calls, shown };
  year.answers.push(answer);
  return answer;
}

function start(
  year: Year,
  { by = 'push', environment, branch = 'main' }: Deploy,
  ref: string,
  sha: string,
  actor: string,
) {
  const { github } = year;
  if (by === 'deployment') {
    const deployment = github.deploy(REPO, { ref: sha, sha, environment, creator: actor, statuses: [] });
    return { deployment, event: deploymentEvent(github, REPO, deployment) };
  }
  const event =
    by === 'push' ? pushEvent(github, REPO, branch, { actor }) : workflowDispatchEvent(github, REPO, { actor, ref });
  const run = Number(event.env['GITHUB_RUN_ID']);
  const deployment: Deployment = github.deploy(REPO, { ref, sha, environment, run, statuses: ['in_progress'] });
  return { deployment, event };
}

export const isRight = ({ isExpected, decision }: Answer): boolean =>
  isExpected
    ? decision === 'authorised' || decision === 'not-required'
    : decision === 'refused' || decision === 'awaiting';
