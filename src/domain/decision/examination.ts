/**
 * What is known of a change before anything is said of it: its level, the rules that ask something of it, and who approved it.
 * Others need to know whether somebody approved it.
 */

import { type ApprovalJudgement, judgeApprovals } from '../approvals/approvals.ts';
import { isAskedInItsJob } from '../approvals/deploying-job.ts';
import { collectVotes } from '../approvals/evidence.ts';
import type { ChangeScope } from '../approvals/lent-authority.ts';
import type { ApprovalQuestion } from '../approvals/requirements.ts';
import type { Vote } from '../approvals/votes.ts';
import { isApprovedAlong } from '../coverage/covers.ts';
import { originOf } from '../coverage/origin.ts';
import { approvedThrough, commitsNamed, filesOfAll, isOfAnother, pullRequestsOf } from '../coverage/pull-requests.ts';
import { withFilesTakenAway } from '../coverage/taken-away.ts';
import { criticalityOf } from '../items/items.ts';
import { findModel } from '../kinds/model-fit.ts';
import type { Interests } from '../register/independence.ts';
import { findInterests } from '../register/interests.ts';
import type { Directory } from '../register/people.ts';
import { assessRisk } from '../risk/risk.ts';
import type { PullRequestFact } from '../terms/generated/shapes.ts';
import { outlineOf } from '../terms/outline.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import type { Unread } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { isBefore } from '../time/instants.ts';
import { readRequest } from './request-time.ts';
import { rulesFor } from './rules.ts';

export type Examination = {
  /** The record with the plan of its model where it has none. */
  readonly value: ReadRecord['value'];
  readonly environments: readonly string[];
  readonly pullRequests: readonly PullRequestFact[];
  readonly files: readonly string[] | null;
  readonly risk: ReturnType<typeof assessRisk>;
  readonly rules: ReturnType<typeof rulesFor>;
  /** The proven time of the request, RFC 3339. */
  readonly requestedAt: string;
  /** What is not known of that time, where it could make the change too early. */
  readonly unreadRequest: readonly Unread[];
  readonly interests: Interests;
  /** One for each pull request that needs the approvals. */
  readonly judgements: readonly {
    readonly pullRequest: PullRequestFact | null;
    readonly judgement: ApprovalJudgement;
    readonly missing: readonly Unread[];
    readonly votes: readonly Vote[];
  }[];
};

/** @param all every record of the world */
export function examine(world: World, directory: Directory, record: ReadRecord, all: RecordIndex): Examination {
  const { policy, facts, stage } = world;
  const value = withModelPlan(world, record);
  // Whatever the input says: at review a change is judged for every environment that it names.
  const environments =
    world.environment === null || stage !== 'deploy' ? record.value.environments : [world.environment];
  const pullRequests = pullRequestsOf(world, record, all);
  const named = commitsNamed(record, facts);
  const files = withFilesTakenAway(record, facts, all, filesOfAll(world, pullRequests, named));
  const subject = { environments, criticality: criticalityOf(world.items, value['configuration-items']), files };
  const model = value.type === 'standard' ? findModel(world.models, record) : null;
  const risk = assessRisk(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null);
  const level = risk.verdict.final;
  const request = readRequest(world, record, level);
  const rules = rulesFor(world, record, { ...subject, record: value, risk: level }, request.requestedAt);
  const interests = findInterests({ record, pullRequests, named, facts, stage });
  const scope: ChangeScope = {
    risk: level,
    environments,
    interests,
    independentOf: policy.approvals['independent-of'],
    event: facts.subject.event,
  };
  const judgements = judgeThrough(world, { directory, record, pullRequests, rules: rules.rules, scope }, all);
  return { value, environments, pullRequests, files, risk, rules, ...request, interests, judgements };
}

type Approved = Pick<ApprovalQuestion, 'directory' | 'record' | 'rules' | 'scope'> & Pick<Examination, 'pullRequests'>;

/** The approvals through each pull request that needs them, or through the one that brought in the record where it names the other. */
function judgeThrough(world: World, approved: Approved, all: RecordIndex): Examination['judgements'] {
  const { policy, facts, stage, now } = world;
  const { directory, record, pullRequests, rules, scope } = approved;
  const origin = originOf(facts, record);
  // At review the answers of a run are known only where a deployment of the past is judged again.
  const environment = stage === 'deploy' || facts.run_approvals !== undefined ? world.environment : null;
  const asked = { record, policy, directory, risk: scope.risk, now, facts, environment };
  const question = {
    record,
    directory,
    policy,
    rules,
    scope,
    stage,
    now,
    isAskedInItsJob: stage === 'deploy' && environment !== null && isAskedInItsJob(facts, environment),
    isOneOfSeveral: facts.pull_requests.length > 1,
  };
  const judge = (
    pullRequest: PullRequestFact | null,
    votes: readonly Vote[],
    missing: readonly Unread[],
  ): Examination['judgements'][number] => ({
    pullRequest,
    judgement: judgeApprovals({ ...question, votes, pullRequest }),
    missing,
    votes,
  });
  return approvedThrough(world, record, origin, pullRequests).map((pullRequest) => {
    const { votes, unread } = collectVotes({ ...asked, pullRequest });
    const own = judge(pullRequest, votes, unread);
    if (own.judgement.isMet || pullRequest === null || pullRequest.number === origin?.number) return own;
    const isBoundToRecord = policy.approvals['binds-to'] === 'record' && isOfAnother(record, pullRequest.number, facts);
    if (!isBoundToRecord && !isApprovedAlong(record, pullRequest.number, facts, all)) return own;
    const through = collectVotes({ ...asked, pullRequest: origin });
    const along = judge(pullRequest, approvedAlong(votes, through.votes, pullRequest), [...unread, ...through.unread]);
    return along.judgement.isMet ? along : own;
  });
}

/**
 * What a record names is approved with it: a yes to the record counts for a pull request that it names, where it was given after that one
 * was merged, so that it could change no more. A no to either stays one.
 */
function approvedAlong(
  own: readonly Vote[],
  record: readonly Vote[],
  { merged_at: mergedAt }: PullRequestFact,
): readonly Vote[] {
  if (mergedAt === null || mergedAt === undefined) return own;
  const isAfter = ({ at }: Vote): boolean => at !== null && isBefore(mergedAt, at);
  return [
    ...own.filter(({ decision }) => decision !== 'approved'),
    ...record.filter((vote) => vote.decision !== 'approved' || isAfter(vote)),
  ];
}

export function hasCounted({ judgements }: Examination): boolean {
  return judgements.some(({ judgement }) => judgement.hasCounted);
}

/**
 * Who approved the others is not looked up: a record that stands in the repository was reviewed, which can only refuse. Where nothing but
 * entries of records counts as evidence, one without an entry was approved by nobody.
 */
export function isTakenAsApproved({ policy }: Pick<World, 'policy'>, record: ReadRecord): boolean {
  const isByEntriesOnly = policy.approvals.evidence.every((one) => one === 'declared' || one === 'commit');
  return !isByEntriesOnly || (outlineOf(record).approvals ?? []).some(({ decision }) => decision === 'approved');
}

/** A standard change may leave its plan to the model. */
export function withModelPlan(world: Pick<World, 'models'>, record: ReadRecord): ReadRecord['value'] {
  if (record.value.type !== 'standard' || record.value.plan !== undefined) return record.value;
  const plan = findModel(world.models, record)?.value.plan;
  return plan === undefined ? record.value : { ...record.value, plan };
}
