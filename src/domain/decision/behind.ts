/**
 * A pull request whose branch is behind: what is said at review of a record that has changed on the default branch since is said of an old
 * state, so the first thing to do is to update the branch. It changes what to do, and never the decision: what would be merged is not known.
 */
import type { Finding } from '../terms/finding.ts';
import type { ReasonId } from '../terms/reasons.ts';
import { idOfPath } from '../terms/record-id.ts';
import type { World } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { foldCase } from '../text/names.ts';

/** What is found by what other records say. */
const BY_OTHERS: readonly ReasonId[] = [
  'record-missing',
  'record-id-duplicate',
  'dependency-unknown',
  'dependency-order',
  'dependency-unmet',
  'collision',
  'model-unproven',
  'retrospective-due',
  'retrospective-overdue',
];

export function sayBehind(findings: readonly Finding[], { stage, facts }: World): readonly Finding[] {
  const { behind } = facts;
  if (stage !== 'review' || behind === undefined) return findings;
  const ids = new Map(behind.records.map((path) => [foldCase(idOfPath(path)), idOfPath(path)]));
  return findings.map((finding) => {
    if (!BY_OTHERS.includes(finding.reason)) return finding;
    const words = finding.message.match(/[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]/gu) ?? [];
    const named = [...new Set(words.flatMap((word) => ids.get(foldCase(word)) ?? []))];
    return named.length === 0
      ? finding
      : { ...finding, remedy: `${updateFirst(named, behind, facts)} ${finding.remedy}` };
  });
}

function updateFirst(
  ids: readonly string[],
  { branch }: NonNullable<World['facts']['behind']>,
  { review_of: numbers = [] }: World['facts'],
): string {
  const where = numbers.length === 1 ? ` of pull request #${numbers[0]}` : '';
  return `${listAnd(ids)} changed on ${branch} since this branch was made, so update the branch first ("Update branch"${where}, or merge ${branch} into it), before it is approved. If this is said again then:`;
}
