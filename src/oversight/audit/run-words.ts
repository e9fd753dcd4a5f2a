/** What an audit says of runs and deployments that do not belong together: which run, what is lacking, and who can close it. */
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import type { MadeDeployment, PastRun } from '../../domain/terms/past-run.ts';
import { count } from '../../render/plain/words.ts';
import { wayRound } from './way-round.ts';
import type { DeployingJob } from './workflow-jobs.ts';

/** A job that ran and that nothing records. */
export type Unrecorded = {
  readonly run: PastRun;
  readonly job: DeployingJob;
  readonly level: 'error' | 'warning';
  /** Whether the gate let it out in this run. */
  readonly isLetOut: boolean;
};

/** So many addresses are written out. */
const MOST_NAMED = 5;

/** Of runs that are alike, and between which nothing was recorded. */
export function sayUnrecorded(period: readonly Unrecorded[]): LocatedFinding {
  const [first] = period;
  const last = period.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a period has a run');
  const { job, run, level, isLetOut } = first;
  const isExpression = job.environment.includes('${{');
  const place = isExpression ? 'any environment' : job.environment;
  const when = period.length === 1 ? `At ${run.startedAt}` : `From ${run.startedAt} to ${last.run.startedAt}`;
  const runs = period.length === 1 ? 'a run' : count(period.length, 'run');
  const named = period.slice(0, MOST_NAMED).map((one) => one.run.address);
  const more = period.length > MOST_NAMED ? ` and ${period.length - MOST_NAMED} more` : '';
  const names = isExpression ? `which names its environment by \`${job.environment}\`` : 'which names it';
  const said = isLetOut
    ? 'The gate authorised them, but nothing counts them as deployed.'
    : 'The gate let none of them out.';
  return wayRound(
    level,
    `${when} GitHub recorded no deployment to ${place}, though ${runs} of ${run.workflow} ran the job ${job.name}, ${names}: ${named.join(', ')}${more}. ${said}`,
    job.isRecorded
      ? `Read the log of the run for what it did, and ask who deleted the record (by \`deployments: write\`, or with a token of their own); what went out unseen needs a change after the fact.`
      : `Take \`deployment: false\` out of the job ${job.name} of ${run.workflow}, and read the logs for what went out: it needs a change after the fact.`,
    { path: run.workflow, line: null, column: null },
  );
}

/** A deployment that nobody of this repository's workflows made. */
export function sayWithoutRun(
  { id, environment, commit, madeAt, creator, run }: MadeDeployment,
  isSpokenFor: boolean,
): LocatedFinding {
  const who = creator ?? 'an unknown account';
  const link =
    run === null
      ? 'no run of a workflow made it, and none that `deployment` starts heard of it'
      : `the run ${run} to which it links is not one of this repository that could have made it`;
  const rest = isSpokenFor
    ? 'What the gate said of that commit speaks for it; that it is what went out nothing shows.'
    : 'Nothing shows what it did, if anything.';
  return wayRound(
    isSpokenFor && run === null ? 'notice' : 'warning',
    `Deployment ${id} of ${commit.slice(0, 7)} to ${environment} was made at ${madeAt} by ${who}, and ${link}. ${rest}`,
    `Ask ${who} what made it. Deploy by a job that names the environment, or let a workflow on \`deployment\` ask the gate; give \`deployments: write\` to no other job.`,
  );
}

/** One that began and did not succeed, of which the gate never spoke: what its steps did before they failed nobody weighed. */
export function sayBegun({ id, environment, commit, madeAt }: MadeDeployment, address: string | null): LocatedFinding {
  const by = address === null ? '' : ` (${address})`;
  return wayRound(
    'warning',
    `Deployment ${id} of ${commit.slice(0, 7)} to ${environment}, made at ${madeAt}${by}, began and did not succeed, and the gate said nothing of that commit for there: what its steps did before is not known.`,
    'Read the log of the run. Where the gate was not asked make it the first step of the job; where it was, the log says why it could not write its status.',
  );
}
