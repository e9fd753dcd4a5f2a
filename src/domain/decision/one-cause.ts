/** A limit that is used up stands in the way of everything that was still to be read: it is said once, and not for each of them. */
import type { Finding } from '../terms/finding.ts';

/** Findings that say no more than that something is not known here; what another run would not read either stays. */
function isConsequence({ reason, level, unread }: Finding): boolean {
  if (reason !== 'evidence-unavailable' || level !== 'error') return false;
  const cause = unread?.cause;
  return cause === undefined || cause === 'not-here' || cause === 'limit-used';
}

export function sayLimitOnce(findings: readonly Finding[]): readonly Finding[] {
  const first = findings.find((finding) => isConsequence(finding) && finding.unread?.cause === 'limit-used');
  if (first === undefined) return findings;
  const others = findings.filter((finding) => finding !== first && isConsequence(finding));
  const message =
    others.length === 0
      ? first.message
      : `${first.message}. ${others.length} more ${others.length === 1 ? 'thing' : 'things'} that the decision needs could not be read for the same reason`;
  return findings.flatMap((finding) => {
    if (finding === first) return [{ ...first, change: null, message }];
    return others.includes(finding) ? [] : [finding];
  });
}
