/** What `approve` says of the entry that it wrote; nothing that does not hold. */

import type { Person } from '../../domain/register/people.ts';
import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { includesName } from '../../domain/text/names.ts';
import { listWords } from '../../render/plain/safe-text.ts';
import type { Worth } from './approve-worth.ts';

export type Choice = 'approved' | 'rejected' | 'deferred';

function sayInterest(person: Person, record: ChangeRecord, policy: CompletePolicy): string | null {
  const isOne = (logins: readonly string[]): boolean => person.logins.some((login) => includesName(logins, login));
  const independent = policy.approvals['independent-of'];
  const carrying = record.implementers ?? [record['requested-by']];
  const parts = [
    ...(independent.includes('requester') && isOne([record['requested-by']]) ? ['asked for'] : []),
    ...(independent.includes('implementers') && isOne(carrying) ? ['carries out'] : []),
  ];
  if (parts.length === 0) return null;
  return `It will not count: ${person.login} ${listWords(parts, 'and')} this change, and so may not approve it.`;
}

/** What an entry is worth under the policy, and what to do where it is worth nothing. Nothing is said of it that does not hold. */
export function sayDecision(
  decision: Choice,
  person: Person,
  record: ChangeRecord,
  policy: CompletePolicy,
  weigh: () => Worth,
): readonly string[] {
  if (decision === 'rejected')
    return ['A rejection by somebody who could approve refuses the change until they add another entry.'];
  if (decision === 'deferred') return ['A deferral does not count: the change still needs an approval.'];
  const interest = sayInterest(person, record, policy);
  if (interest !== null) return [interest];
  const worth = weigh();
  if (worth.kind === 'does-not-count') return [`It will not count: ${worth.because}.`];
  const doubt = worth.kind === 'counts' ? [] : [`It may not count: ${worth.because}.`];
  return [...doubt, ...sayEvidence(policy, worth)];
}

/** What the policy asks for as proof. */
function sayEvidence(policy: CompletePolicy, worth: Worth): readonly string[] {
  const { evidence } = policy.approvals;
  const unless = worth.kind === 'counts' && worth.unless !== null ? `, unless ${worth.unless}` : '';
  if (evidence.includes('declared'))
    return [
      worth.kind === 'counts'
        ? `The policy accepts declared entries: it counts as long as the record does not change${unless}.`
        : 'The policy accepts declared entries, as long as the record does not change.',
    ];
  if (evidence.includes('commit'))
    return [
      `It is proved once its approver commits it, with their own verified signature (evidence \`commit\`)${unless === '' ? '' : `; it counts then${unless}`}.`,
    ];
  const ways = [
    ...(evidence.includes('review') ? ['approve the pull request in a review'] : []),
    // Nobody knows here whether the gate is in the job that waits; where nothing else counts it has to be.
    ...(evidence.every((one) => one === 'environment')
      ? ['approve the environment when the job that deploys waits for it, with the gate as a step of that job']
      : []),
  ];
  return [
    `The entry alone does not count: the policy accepts ${listWords(evidence, 'and')}, not declared or commit.`,
    `To approve: ${listWords(ways, 'or')}.`,
  ];
}
