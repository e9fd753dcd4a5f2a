/**
 * Which rules of the policy ask something of a change. A rule that cannot be decided is neither dropped nor taken for one that
 * matches, and asking to be late adds a rule without standing in for one.
 */

import { evaluateWhen } from '../risk/conditions.ts';
import { isLeadTimeShort } from '../schedule/lead-time.ts';
import type { Finding } from '../terms/finding.ts';
import type { RiskLevel } from '../terms/levels.ts';
import type { CompletePolicy, Rule } from '../terms/policy.ts';
import { type Unread, unknownFiles } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';

export function rulesFor(
  world: World,
  record: ReadRecord,
  subject: Parameters<typeof evaluateWhen>[1],
  requestedAt: string,
): { readonly rules: readonly Rule[]; readonly unread: readonly Unread[]; readonly isMatched: boolean } {
  const rules: Rule[] = [];
  const unread: Unread[] = [];
  for (const rule of world.policy.approvals.rules) {
    const truth = evaluateWhen(rule.when, subject);
    if (truth === true) rules.push(rule);
    else if (truth === 'unknown') unread.push(unknownFiles(`the rule “${rule.name}”`));
  }
  // `late` asks for more than the rules do; it never stands in for one that matches.
  const isMatched = rules.length > 0;
  if (
    record.value.late !== undefined &&
    subject.risk !== null &&
    isLeadTimeShort(record, subject.risk, requestedAt, world.policy)
  )
    rules.push({ name: 'late', require: world.policy.schedule.late.require });
  return { rules, unread, isMatched };
}

export function noRuleMatches(
  record: ReadRecord,
  risk: RiskLevel,
  environments: readonly string[],
  policy: CompletePolicy,
): Finding {
  return {
    reason: 'no-rule-matches',
    level: 'error',
    change: record.value.id,
    message: `No rule of the policy is for ${record.value.type === 'emergency' ? 'an' : 'a'} ${record.value.type} change of ${risk} risk to ${environments.join(', ')}.`,
    remedy: 'A change and release manager adds a rule for it under `approvals.rules` in the policy.',
    where: policy.path === null ? null : { file: policy.path, pointer: ['approvals', 'rules'], on: 'key' },
  };
}
