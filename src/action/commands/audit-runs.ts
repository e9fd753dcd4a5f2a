/**
 * What the audit asks GitHub about runs: which ran a job for a governed environment that no deployment tells of, and which deployments no run
 * made. Asked in steps, each of what the one before left open, and within a budget; what was cut is said.
 */
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import { gateFor } from '../../domain/terms/gate-mode.ts';
import type { SpokenCheck } from '../../domain/terms/past-deployment.ts';
import type { MadeDeployment, PastRun } from '../../domain/terms/past-run.ts';
import { foldCase, isSameName } from '../../domain/text/names.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import { parseInstant } from '../../domain/time/time.ts';
import type { Answer, TextFile } from '../../gate/source.ts';
import type { Api } from '../../github/api/api.ts';
import { confirmRun } from '../../github/facts/deploying-run.ts';
import { type CheckNames, type PastDeployments, readGateWords } from '../../github/facts/past-deployments.ts';
import { readJobs, readPastRuns, readWorkflowsAt } from '../../github/facts/past-runs.ts';
import { hearChecks, SPEAKS_FOR } from '../../oversight/audit/checks.ts';
import { sayBegun, sayWithoutRun } from '../../oversight/audit/run-words.ts';
import {
  findSuspects,
  judgeSuspects,
  type LookedAt,
  type RunGround,
  type Suspect,
} from '../../oversight/audit/runs.ts';
import { unseen } from '../../oversight/audit/way-round.ts';
import type { Survey } from '../../oversight/survey/survey.ts';

/** Each costs two requests or more, and the job's own token is good for 1,000 an hour. */
const MOST_SUSPECTS = 200;
const MOST_BEGUN = 100;
const MOST_LINKED = 50;
/** How long after a deployment GitHub may be in starting the run that hears of it. */
const MOST_DELAY = 10 * 60_000;

export type RunsAsked = {
  readonly api: Api;
  readonly repository: string;
  readonly survey: Survey;
  readonly names: CheckNames;
  readonly environment: string | null;
  readonly period: { readonly start: string; readonly end: string };
  readonly past: PastDeployments;
  /** The workflows of the default branch as they are now. */
  readonly present: readonly TextFile[];
};

export type RunsAudit = {
  /** How many runs were looked at; null where they could not be listed. */
  readonly looked: number | null;
  readonly findings: readonly LocatedFinding[];
};

export async function auditRuns(asked: RunsAsked): Promise<RunsAudit> {
  const { api, repository, period, past } = asked;
  const listed = await readPastRuns(api, repository, period);
  if (listed.kind === 'unavailable')
    return { looked: null, findings: [unseen('The runs of the period', listed.because, listed.permission ?? null)] };
  const { runs, cut } = listed.value;
  const newest = [...runs].sort((a, b) => compareInstants(b.startedAt, a.startedAt) || b.id - a.id);
  const ground: RunGround = {
    policy: asked.survey.policy,
    environment: asked.environment,
    runs: newest,
    made: past.made,
    workflows: await readWorkflowsAt(
      api,
      repository,
      newest.map(({ commit }) => commit),
    ),
    present: new Map(asked.present.map((file) => [file.path, { kind: 'known', value: file }])),
  };
  const { suspects, findings } = findSuspects(ground);
  // Whose pull request it is can be asked for last: what is merged or started by hand goes out sooner.
  const ordered = [...suspects].sort((a, b) => Number(isOfPull(a)) - Number(isOfPull(b)));
  const looked = await Promise.all(ordered.slice(0, MOST_SUSPECTS).map((suspect) => lookAt(asked, suspect)));
  return {
    looked: runs.length,
    findings: [
      ...cut.map((from) => sayCut(`Of the runs of the week from ${from}`, 'GitHub lists the newest thousand')),
      ...(suspects.length > MOST_SUSPECTS
        ? [sayCut(`Of ${suspects.length} runs that no deployment tells of`, `the jobs of ${MOST_SUSPECTS} were read`)]
        : []),
      ...findings,
      ...judgeSuspects(looked, ground),
      ...(await judgeMade(asked, newest)),
    ],
  };
}

function isOfPull({ run }: Suspect): boolean {
  return run.event.startsWith('pull_request');
}

function sayCut(what: string, because: string): LocatedFinding {
  const found = unseen(`${what} not all`, because, null);
  return { ...found, remedy: 'Audit shorter periods, one after the other (the input `since`).' };
}

async function lookAt({ api, repository, names }: RunsAsked, suspect: Suspect): Promise<LookedAt> {
  const { run, jobs } = suspect;
  const ran = await readJobs(api, repository, run);
  const words = new Map<string, Answer<readonly SpokenCheck[]>>();
  const isIdle = ran.kind === 'known' && ran.value.every(({ hasRun }) => !hasRun);
  for (const { environment } of isIdle ? [] : jobs) {
    const deployed = { sha: run.commit, environment };
    if (!words.has(foldCase(environment)))
      words.set(foldCase(environment), await readGateWords(api, repository, deployed, names));
  }
  return { ...suspect, ran, words };
}

/** Deployments whose run is not there, and those that began, did not succeed, and of which the gate never spoke. */
async function judgeMade(asked: RunsAsked, runs: readonly PastRun[]): Promise<readonly LocatedFinding[]> {
  const { environment: only, period, past, survey } = asked;
  const governed = past.made.filter(
    ({ environment, madeAt }) =>
      gateFor(survey.policy, environment) === 'enforce' &&
      (only === null || isSameName(only, environment)) &&
      !isBefore(madeAt, period.start),
  );
  const succeeded = governed.filter(({ succeededAt }) => succeededAt !== null);
  const begun = governed.filter(({ succeededAt, hasBegun }) => succeededAt === null && hasBegun);
  const linked = succeeded.filter(({ run }) => run !== null && runs.every(({ id }) => id !== run));
  const alone = succeeded.filter((one) => one.run === null && !runs.some((run) => hears(run, one)));
  const [strayed, failed] = await Promise.all([
    keep(linked.slice(0, MOST_LINKED), (one) => isStray(asked, one)),
    keep(begun.slice(0, MOST_BEGUN), (one) => isUnspoken(asked, one, runs)),
  ]);
  const cut = begun.length > MOST_BEGUN || linked.length > MOST_LINKED;
  const foreign = succeeded.filter((one) => runs.some((run) => run.id === one.run && isOfAnother(run, one)));
  return [
    ...(cut ? [sayCut('The deployments that failed, or that link to older runs,', 'there were too many')] : []),
    ...[...alone, ...strayed, ...foreign].map((one) => sayWithoutRun(one, isSpokenFor(asked, one))),
    ...failed.map((one) => sayBegun(one, runs.find(({ id }) => id === one.run)?.address ?? null)),
  ];
}

async function keep<T>(all: readonly T[], isKept: (one: T) => Promise<boolean>): Promise<readonly T[]> {
  const kept = await Promise.all(all.map(isKept));
  return all.filter((_, nth) => kept[nth] === true);
}

/** A run that the deployment started. */
function hears({ event, commit, startedAt }: PastRun, made: MadeDeployment): boolean {
  const [begun, at] = [parseInstant(startedAt), parseInstant(made.madeAt)];
  if (event !== 'deployment' || commit !== made.commit || begun === null || at === null) return false;
  return begun >= at && begun - at <= MOST_DELAY;
}

/** Of a pull request GitHub deploys the commit that merges it, and not its head. */
function isOfAnother({ event, commit }: PastRun, made: MadeDeployment): boolean {
  return commit !== made.commit && !event.startsWith('pull_request');
}

async function isStray({ api, repository }: RunsAsked, one: MadeDeployment): Promise<boolean> {
  if (one.run === null) return false;
  const fits = await confirmRun(api, repository, { sha: one.commit, created_at: one.madeAt }, one.run);
  return fits.kind === 'unavailable' || !fits.value;
}

/** Whether the gate said nothing at all of it, in its run or around it. */
async function isUnspoken(
  { api, repository, names }: RunsAsked,
  one: MadeDeployment,
  runs: readonly PastRun[],
): Promise<boolean> {
  const run = runs.find(({ id }) => id === one.run);
  if (run?.isOver === false) return false;
  const words = await readGateWords(api, repository, { sha: one.commit, environment: one.environment }, names);
  if (words.kind === 'unavailable') return true;
  const made = parseInstant(one.madeAt) ?? 0;
  return !words.value.some(({ at, run: writer = null }) => {
    if (writer !== null && one.run !== null) return writer === one.run;
    return (parseInstant(at) ?? 0) >= made - SPEAKS_FOR;
  });
}

function isSpokenFor({ past, survey }: RunsAsked, { id }: MadeDeployment): boolean {
  const one = past.deployments.find((deployment) => deployment.id === id);
  if (one === undefined || one.checks === null) return false;
  return hearChecks(one, one.checks.all, survey.records).kind === 'speaks';
}
