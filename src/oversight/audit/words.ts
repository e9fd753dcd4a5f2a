/** An audit in words. Plain text of one line, which may be foreign. */
import { count } from '../../render/plain/words.ts';
import type { AuditInput } from './input.ts';
import type { AuditedChange, AuditedDeployment } from './question.ts';
import { describePlace } from './rules.ts';

/** What an audit can and cannot show. */
export const AUTHORITY =
  'An audit shows what was kept. A bundle proves what follows from its facts, and a check is as good as those who may write checks.';

/** `Audit of 2026-10-01 to 2026-10-31: 12 changes, 9 deployments, 3 errors and 1 warning.` */
export function sayAudit(input: AuditInput): string {
  const { since, until, changes, deployments, findings, environment, sample, bundles, repository } = input;
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.filter(({ level }) => level === 'warning').length;
  const parts = [
    count(changes.length, 'change'),
    deployments === null ? 'deployments not looked at' : count(deployments.length, 'deployment'),
    ...(bundles === null ? [] : [`${count(bundles, 'bundle')}${repository === null ? '' : ` of ${repository}`}`]),
    count(errors, 'error'),
    count(warnings, 'warning'),
  ];
  const where = environment === null ? '' : ` in ${environment}`;
  const drawn = sample === null ? '' : ` Sample of ${sample.ids.length}, drawn with the seed "${sample.seed}".`;
  return `Audit of ${since} to ${until}${where}: ${parts.join(', ')}.${drawn}`;
}

/** When it was made, in which days, and from how much that was kept. */
export function sayMaking({ generatedAt, timezone, bundles }: AuditInput): string {
  const read = bundles === null ? 'No bundles were given.' : `${count(bundles, 'bundle')} decided again.`;
  return `Made at ${generatedAt}; days are those of ${timezone}. ${read}`;
}

/** By whose rules: a bundle that others decided shows nothing. */
export function sayRules({ rules, repository }: AuditInput): string | null {
  if (rules === null) return null;
  const [policy, records] = [describePlace(rules.policy, repository), describePlace(rules.records, repository)];
  const of =
    policy === records ? `the rules and records of ${policy}` : `the rules of ${policy} and the records of ${records}`;
  return `Heard were bundles that were decided by ${of}.`;
}

const AUTHORISATION_WORDS = {
  shown: 'authorised, as kept',
  'not-shown': 'not shown to be authorised',
  'not-known': 'not known: no bundles were given',
  'not-due': 'not asked',
} as const satisfies Record<AuditedChange['authorisation'], string>;

/** Why nothing is asked of a change is said, so that nobody takes it for a lack. */
export function sayAuthorisation({ authorisation, result }: AuditedChange): string {
  const words = AUTHORISATION_WORDS[authorisation];
  if (authorisation !== 'not-due') return words;
  if (result === 'withdrawn') return `${words}: it was withdrawn`;
  return result === null ? `${words}: it has no outcome yet` : `${words}: the policy enforces none of its environments`;
}

export const VERDICT_WORDS = {
  authorised: 'authorised',
  'not-required': 'let out without a change, by the policy of that day',
  unauthorised: 'UNAUTHORISED',
  advised: 'not authorised, where the policy only advises',
  'not-governed': 'not governed by the policy',
  'not-known': 'not known: neither bundles nor checks were looked at',
} as const satisfies Record<AuditedDeployment['verdict'], string>;
