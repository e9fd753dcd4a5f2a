/**
 * Runs that no deployment tells of: a workflow ran a job that names a governed environment, and GitHub has no record of it. Then the list of
 * deployments, by which all else is audited, does not hold what went out. What cannot be looked at is said, and never taken for recorded.
 */
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import { gateFor } from '../../domain/terms/gate-mode.ts';
import type { SpokenCheck } from '../../domain/terms/past-deployment.ts';
import type { MadeDeployment, PastJob, PastRun } from '../../domain/terms/past-run.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { foldCase, isSameName } from '../../domain/text/names.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import type { Answer, TextFile } from '../../gate/source.ts';
import { sayUnrecorded, type Unrecorded } from './run-words.ts';
import { unseen } from './way-round.ts';
import { type DeployingJob, findDeployingJobs, isCalledBy, isJobOf } from './workflow-jobs.ts';

type Workflows = ReadonlyMap<string, Answer<TextFile>>;

export type RunGround = {
  readonly policy: CompletePolicy;
  /** The one environment that is asked about; null for all. */
  readonly environment: string | null;
  readonly runs: readonly PastRun[];
  readonly made: readonly MadeDeployment[];
  /** The workflows of each run's commit; a commit that is missing was not looked at. */
  readonly workflows: ReadonlyMap<string, Answer<Workflows>>;
  /** Those of the default branch as it is now: of pull requests the base has a say in what runs. */
  readonly present: Workflows;
};

/** A run with the jobs that name a governed environment and of which no deployment is recorded. */
export type Suspect = { readonly run: PastRun; readonly jobs: readonly DeployingJob[] };

export function findSuspects(ground: RunGround): {
  readonly suspects: readonly Suspect[];
  readonly findings: readonly LocatedFinding[];
} {
  const suspects: Suspect[] = [];
  const dark = new Map<string, PastRun[]>();
  for (const run of ground.runs) {
    // What GitHub runs by itself has no file.
    if (!run.isOver || run.workflow.startsWith('dynamic/')) continue;
    const { jobs, unknown } = jobsOf(ground, run);
    for (const because of unknown) dark.set(because, [...(dark.get(because) ?? []), run]);
    const unrecorded = jobs.filter((job) => isGoverned(ground, job) && !isRecorded(ground, run, job));
    if (unrecorded.length > 0) suspects.push({ run, jobs: unrecorded });
  }
  const named = [...dark].slice(0, MOST_DARK);
  const more = [...dark].slice(MOST_DARK).flatMap(([, runs]) => runs);
  return {
    suspects,
    findings: [
      ...named.map(([because, runs]) => sayDark(because, runs)),
      ...(more.length === 0 ? [] : [sayDark('it is so for more reasons than are listed here', more)]),
    ],
  };
}

/** So many reasons are told one by one. */
const MOST_DARK = 10;

/** Which jobs of a run name an environment. */
function jobsOf(
  { workflows, present }: RunGround,
  run: PastRun,
): { readonly jobs: readonly DeployingJob[]; readonly unknown: readonly string[] } {
  const { commit, workflow, event } = run;
  if (!workflow.startsWith('.github/workflows/'))
    return { jobs: [], unknown: [`the workflow ${workflow} lies elsewhere`] };
  const own = workflows.get(commit);
  if (own === undefined) return { jobs: [], unknown: ['there were too many commits to look at the workflows of each'] };
  if (own.kind === 'unavailable')
    return { jobs: [], unknown: [`the workflows of ${commit.slice(0, 7)} cannot be read (${own.because})`] };
  const found = findDeployingJobs(workflow, readable(own.value));
  if (!event.startsWith('pull_request')) return found;
  // It may have been the base's file, or both together: whichever job of these ran is told by the run.
  const based = findDeployingJobs(workflow, readable(present));
  const isRead = found.unknown.length === 0 || based.unknown.length === 0;
  return { jobs: [...found.jobs, ...based.jobs], unknown: isRead ? [] : found.unknown };
}

function readable(files: Workflows): ReadonlyMap<string, TextFile> {
  return new Map([...files].flatMap(([path, file]) => (file.kind === 'known' ? [[path, file.value] as const] : [])));
}

function isGoverned({ policy, environment: asked }: RunGround, { environment }: DeployingJob): boolean {
  if (isExpression(environment)) return true;
  return (asked === null || isSameName(asked, environment)) && gateFor(policy, environment) !== 'none';
}

export function isExpression(environment: string): boolean {
  return environment.includes('${{');
}

/** A deployment of that run, or of its commit while it ran where nothing links it. */
function isRecorded({ made }: RunGround, run: PastRun, job: DeployingJob): boolean {
  if (!job.isRecorded) return false;
  return made.some((one) => {
    if (!isExpression(job.environment) && !isSameName(one.environment, job.environment)) return false;
    if (one.run !== null) return one.run === run.id;
    const isWithin = !isBefore(one.madeAt, run.startedAt) && !isBefore(run.updatedAt, one.madeAt);
    return one.commit === run.commit && isWithin;
  });
}

function sayDark(because: string, runs: readonly PastRun[]): LocatedFinding {
  const [first] = runs;
  const some = runs.length === 1 ? 'One run' : `${runs.length} runs`;
  return unseen(`${some} of the period (${first?.address ?? ''})`, because, null);
}

/** A suspect with what was asked about it. */
export type LookedAt = Suspect & {
  readonly ran: Answer<readonly PastJob[]>;
  /** The gate's words on its commit, by the environment in small letters. */
  readonly words: ReadonlyMap<string, Answer<readonly SpokenCheck[]>>;
};

export function judgeSuspects(looked: readonly LookedAt[], ground: RunGround): readonly LocatedFinding[] {
  const unrecorded: Unrecorded[] = [];
  const findings: LocatedFinding[] = [];
  for (const one of looked) {
    if (one.ran.kind === 'unavailable') {
      findings.push(unseen(`The jobs of ${one.run.address}`, one.ran.because, one.ran.permission ?? null));
      continue;
    }
    const { run } = one;
    for (const job of one.jobs) {
      if (isUntold(run, job, one.ran.value))
        findings.push(
          unseen(`Whether the job ${job.name} ran in ${run.address}`, 'none of its jobs has that name', null),
        );
      unrecorded.push(...judgeJob(one, job, one.ran.value, ground));
    }
  }
  return [...findings, ...periodsOf(unrecorded, ground.made).map((period) => sayUnrecorded(period))];
}

/** A job that is in no list, though others are. Of a pull request it may be the other side's; one that is called is not listed where its caller was skipped. */
function isUntold({ event }: PastRun, job: DeployingJob, ran: readonly PastJob[]): boolean {
  if (ran.length === 0 || event.startsWith('pull_request')) return false;
  const isCaller = ({ name }: PastJob): boolean => isCalledBy(job, name);
  return !ran.some((one) => isJobOf(job, one.name) || isCaller(one));
}

function judgeJob(
  { run, words }: LookedAt,
  job: DeployingJob,
  ran: readonly PastJob[],
  { policy }: RunGround,
): readonly Unrecorded[] {
  const own = ran.filter(({ name, hasRun }) => hasRun && isJobOf(job, name));
  if (own.length === 0) return [];
  const hasSucceeded = own.some(({ conclusion }) => conclusion === 'success');
  const said = words.get(foldCase(job.environment));
  const last = said?.kind === 'known' ? said.value.filter((word) => isOfRun(run, word)).at(-1) : undefined;
  // The gate stopped the job: nothing went out of which there could be a record.
  if (last !== undefined && last.conclusion !== 'success' && !hasSucceeded) return [];
  const isLetOut = last?.conclusion === 'success';
  const isEnforced = isExpression(job.environment) || gateFor(policy, job.environment) === 'enforce';
  const isSure = hasSucceeded && !isExpression(job.environment);
  return [{ run, job, isLetOut, level: isSure && isEnforced && !isLetOut ? 'error' : 'warning' }];
}

function isOfRun(run: PastRun, { run: writer = null, at }: SpokenCheck): boolean {
  if (writer !== null) return writer === run.id;
  return !isBefore(at, run.startedAt) && !isBefore(run.updatedAt, at);
}

/** Runs of one job between which GitHub recorded nothing of its environment. */
function periodsOf(all: readonly Unrecorded[], made: readonly MadeDeployment[]): readonly (readonly Unrecorded[])[] {
  const ordered = [...all].sort((a, b) => compareInstants(a.run.startedAt, b.run.startedAt) || a.run.id - b.run.id);
  const periods: Unrecorded[][] = [];
  for (const one of ordered) {
    const last = periods.findLast(([first]) => first !== undefined && isAlike(first, one));
    const before = last?.at(-1);
    const isParted =
      before === undefined ||
      made.some(
        ({ environment, madeAt }) =>
          isSameName(environment, one.job.environment) &&
          isBefore(before.run.startedAt, madeAt) &&
          isBefore(madeAt, one.run.startedAt),
      );
    if (last === undefined || isParted) periods.push([one]);
    else last.push(one);
  }
  return periods;
}

function isAlike(a: Unrecorded, b: Unrecorded): boolean {
  return (
    a.run.workflow === b.run.workflow &&
    a.job.name === b.job.name &&
    isSameName(a.job.environment, b.job.environment) &&
    a.job.isRecorded === b.job.isRecorded &&
    a.level === b.level &&
    a.isLetOut === b.isLetOut
  );
}
