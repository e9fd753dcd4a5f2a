/**
 * "Tested first": what the policy asks of the commit that goes out before this environment. An emergency is told of it and let through; a
 * way back is not asked, because it never comes here.
 */
import type { Finding } from '../terms/finding.ts';
import { ruleFor } from '../terms/gate-mode.ts';
import type { EarlierDeployment, Facts } from '../terms/generated/shapes.ts';
import { found, type Judgement, NOTHING, notRead, together } from '../terms/judgement.ts';
import type { After, CheckAsked, CompletePolicy, EnvironmentRule } from '../terms/policy.ts';
import { sayUnread } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { describeDuration, parseDuration } from '../time/durations.ts';
import { describeInstant, parseInstant, toIso } from '../time/time.ts';
import { isKnownZone } from '../time/wall-time.ts';
import { type CheckState, checkStates } from './checks-first.ts';
import { type Earlier, earlierDeployment } from './deployed-first.ts';

export type TestedQuestion = {
  /** null where what goes out needs none. */
  readonly record: ReadRecord | null;
  readonly environment: string;
  readonly policy: CompletePolicy;
  readonly facts: Facts;
  readonly now: string;
};

/** `ripeAt`: the instant, RFC 3339, before which it may not go for want of time in the environment before; null where that is none. */
export type TestedJudgement = Judgement & { readonly ripeAt: string | null };

const LET_THROUGH = 'An emergency is let through without it.';

export function judgeTestedFirst(question: TestedQuestion): TestedJudgement {
  const { record, environment, policy } = question;
  const rule = ruleFor(policy, environment);
  if (rule === null) return { ...NOTHING, ripeAt: null };
  const earlier = rule.after === null ? null : earlierDeployment(question.facts, rule.after);
  const judgement = together(
    earlier === null || rule.after === null ? NOTHING : judgeEarlier(earlier, rule.after, rule, question),
    ...rule.checks.map((check, index) => judgeCheck(check, index, rule, question)),
  );
  if (record?.value.type === 'emergency') return { ...tellOnly(record, judgement), ripeAt: null };
  const isShort = judgement.findings.some(({ reason }) => reason === 'soak-short');
  return { ...judgement, ripeAt: isShort && earlier?.is === 'stands' ? toIso(earlier.ripeAt) : null };
}

function tellOnly(record: ReadRecord, { findings, unread }: Judgement): Judgement {
  return found(
    ...findings.map((finding): Finding => ({ ...finding, level: 'notice', remedy: LET_THROUGH })),
    ...sayUnread(record.value.id, unread, true),
  );
}

function judgeEarlier(earlier: Earlier, after: After, rule: EnvironmentRule, question: TestedQuestion): Judgement {
  const { record, facts, policy, environment, now } = question;
  const commit = short(facts);
  const say = (reason: 'not-deployed-before' | 'soak-short', message: string, remedy: string): Judgement =>
    found({
      reason,
      level: 'error',
      change: record?.value.id ?? null,
      message,
      remedy,
      where: at(policy, rule, ['after']),
    });
  const soak = parseDuration(after.for) ?? 0;
  const long = soak === 0 ? '' : `, ${describeDuration(soak)} after that has succeeded`;
  const deploy = `Deploy ${commit} to ${after.environment}; then run the gate's job again${long}.`;
  switch (earlier.is) {
    case 'unread':
      return notRead(earlier.unread);
    case 'none':
      return say(
        'not-deployed-before',
        `Commit ${commit} has not been deployed to ${after.environment} yet, and the policy asks for that before ${environment}.`,
        deploy,
      );
    case 'under-way':
    case 'failed':
    case 'unproven':
      return say('not-deployed-before', ...sayNotStanding(earlier.is, earlier.deployment, commit, after, deploy));
    case 'stands': {
      const instant = parseInstant(now);
      if (instant !== null && earlier.ripeAt <= instant) return NOTHING;
      const ripe = isKnownZone(policy.timezone)
        ? describeInstant(earlier.ripeAt, policy.timezone)
        : toIso(earlier.ripeAt);
      return say(
        'soak-short',
        `Commit ${commit} has run in ${after.environment} since ${earlier.since}. The policy asks for ${describeDuration(soak)}, which ends at ${ripe}.`,
        sayWhenRipe(record, earlier.ripeAt, ripe),
      );
    }
  }
}

function sayNotStanding(
  is: 'under-way' | 'failed' | 'unproven',
  { id, statuses }: EarlierDeployment,
  commit: string,
  { environment }: After,
  deploy: string,
): readonly [string, string] {
  const which = `The newest deployment of commit ${commit} to ${environment} (${id})`;
  if (is === 'failed') return [`${which} did not succeed, or failed afterwards.`, deploy];
  if (is === 'under-way')
    return [
      `${which} has not succeeded yet (${statuses.length === 0 ? 'it has no status' : 'its last status is not success'}).`,
      `Wait until it has, or deploy ${commit} to ${environment} again. Then run the gate's job again.`,
    ];
  return [
    `${which} is said to have succeeded, but neither a workflow run of that commit nor an app of its own says so.`,
    `Deploy ${commit} to ${environment} by a workflow whose job names the environment, so that GitHub writes the status itself; then run the gate's job again.`,
  ];
}

/** Where the record's own time is over by then, waiting would lead to the next refusal. */
function sayWhenRipe(record: ReadRecord | null, ripeAt: number, ripe: string): string {
  const schedule = record?.value.schedule;
  const end = schedule === undefined ? null : parseInstant(schedule.end);
  if (end !== null && end <= ripeAt)
    return `The change would be over before that: its author moves \`schedule\` to ${ripe} or later, and has it approved again.`;
  return `Run the gate's job again at ${ripe} or later.`;
}

function judgeCheck(check: CheckAsked, index: number, rule: EnvironmentRule, question: TestedQuestion): Judgement {
  const { record, facts, policy, environment } = question;
  const commit = short(facts);
  const { states, unread } = checkStates(facts, check);
  const named = `“${check.name}”${check.app === null ? '' : ` of the app ${check.app}`}`;
  const say = (reason: 'check-missing' | 'check-failed', message: string, remedy: string): Finding => {
    const where = at(policy, rule, ['checks', index]);
    return { reason, level: 'error', change: record?.value.id ?? null, message, remedy, where };
  };
  const ask = `The policy asks for it before ${environment}.`;
  const of = (is: CheckState['is']): readonly string[] =>
    states.filter((state) => state.is === is).map(({ says }) => says);
  const [failed, running] = [of('failed'), of('running')];
  const findings: Finding[] = [];
  if (failed.length > 0)
    findings.push(
      say(
        'check-failed',
        `The check ${named} did not succeed on commit ${commit}: ${failed.join('; ')}. ${ask}`,
        `Run that same job again until it succeeds (in a workflow run: “Re-run failed jobs”), or deploy a commit on which it did. Then run the gate's job again.`,
      ),
    );
  if (running.length > 0)
    findings.push(
      say(
        'check-missing',
        `The check ${named} has not ended on commit ${commit}: ${running.join('; ')}. ${ask}`,
        `Wait until it has succeeded. Then run the gate's job again.`,
      ),
    );
  if (states.length === 0 && unread.length === 0)
    findings.push(
      say(
        'check-missing',
        `Commit ${commit} has no check ${named}: no check run and no commit status has exactly this name. ${ask}`,
        `Start what writes it for ${commit}, wait until it has succeeded, and run the gate's job again. If its name is another one, the owner of the policy corrects \`checks\`.`,
      ),
    );
  return { findings, unread };
}

function at(policy: CompletePolicy, rule: EnvironmentRule, pointer: readonly (string | number)[]): Finding['where'] {
  return policy.path === null ? null : { file: policy.path, pointer: ['environments', rule.pattern, ...pointer] };
}

function short({ subject }: Facts): string {
  return subject.sha?.slice(0, 7) ?? 'that goes out';
}
