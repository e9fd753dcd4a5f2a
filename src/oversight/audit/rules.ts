/**
 * Whose rules and whose records a kept decision was made by. A gate can be asked with the policy of any repository, and by lax rules
 * anything is authorised: only what was decided by the rules that the audit holds to is heard, and the others are named.
 */
import type { Finding } from '../../domain/terms/finding.ts';
import type { Place, RulesOfRun } from '../../domain/terms/rules-of-run.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { KeptDecision } from './question.ts';

export function isByRules({ rules, repository }: KeptDecision, wanted: RulesOfRun): boolean {
  if (rules === null) return false;
  return isSamePlace(rules.policy, wanted.policy, repository) && isSamePlace(rules.records, wanted.records, repository);
}

function isSamePlace(a: Place, b: Place, own: string | null): boolean {
  const ref = ({ ref: name }: Place): string => (name ?? '').replace(/^refs\/heads\//u, '');
  return isSameName(a.repository ?? own ?? '', b.repository ?? own ?? '') && ref(a) === ref(b);
}

/** `acme/rules at v1`; `own`: what stands for a repository that is not named. */
export function describePlace({ repository, ref }: Place, own: string | null): string {
  return `${repository ?? own ?? 'the repository itself'}${ref === null ? '' : ` at ${ref}`}`;
}

export function sayOtherRules({ source, rules, repository }: KeptDecision, wanted: RulesOfRun): Finding {
  const finding = { reason: 'identity-mismatch', level: 'error', change: null, where: null } as const;
  if (rules === null)
    return {
      ...finding,
      message: `The bundle ${source} does not say whose rules decided it, so it shows nothing.`,
      remedy: 'Give the bundle.json that a run of the action wrote, unchanged.',
    };
  const isOfPolicy = !isSamePlace(rules.policy, wanted.policy, repository);
  const [what, by, ours] = isOfPolicy
    ? (['rules', rules.policy, wanted.policy] as const)
    : (['records', rules.records, wanted.records] as const);
  const option = isOfPolicy ? 'policy' : 'records';
  return {
    ...finding,
    message: `The bundle ${source} was decided by the ${what} of ${describePlace(by, repository)}, and not by those of ${describePlace(ours, repository)}: it shows nothing.`,
    remedy: `If those are the ${what} that hold here, name them by --${option}-repository and --${option}-ref; else find out who had the gate asked by others.`,
  };
}
