/** An audit in words. Plain text of one line, which may be foreign. */
import { count } from '../../render/plain/words.ts';
import { sayRepositories } from '../survey/words.ts';
import type { AuditInput } from './input.ts';
import type { AuditedChange, AuditedDeployment } from './question.ts';
import { describePlace } from './rules.ts';
import type { AuditedStop } from './stops.ts';

/** What an audit can and cannot show. */
export const AUTHORITY =
  'This audit is only as good as what was kept: bundles that nobody has changed, and checks that nobody else may write.';

/** `Audit of 2026-10-01 to 2026-10-31 in production`. */
export function sayAudit({ since, until, environment, repositories }: AuditInput): string {
  const of = repositories === undefined ? '' : ` of ${sayRepositories(repositories)}`;
  return `Audit${of === '' ? ' of' : `${of},`} ${since} to ${until}${environment === null ? '' : ` in ${environment}`}`;
}

/** The whole audit in a sentence. That nothing is wrong is said only of what was looked at. */
export function sayVerdict({ findings, changes, deployments }: AuditInput): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.filter(({ level }) => level === 'warning').length;
  const besides = warnings === 0 ? '' : `, and ${count(warnings, 'warning')}`;
  if (errors === 0) return `Nothing is wrong in what could be looked at${besides}.`;
  const past = (deployments ?? []).filter(({ verdict }) => verdict === 'unauthorised').length;
  const unshown = changes.filter(({ authorisation }) => authorisation === 'not-shown').length;
  const named = [
    ...(past === 0 ? [] : [`${count(past, 'deployment')} that nothing authorised`]),
    ...(unshown === 0 ? [] : [`${count(unshown, 'change')} not shown to be authorised`]),
  ];
  const rest = named.length === 0 ? '' : `, among them ${named.join(' and ')}`;
  return `Something is wrong: ${count(errors, 'error')}${rest}${besides}.`;
}

/** How much was looked at. */
export function sayLooked({ changes, deployments, runs, sample, bundles, repository }: AuditInput): string {
  const parts = [
    count(changes.length, 'change'),
    deployments === null ? 'deployments not looked at' : count(deployments.length, 'deployment'),
    ...(runs === null ? [] : [count(runs, 'run of a workflow', 'runs of workflows')]),
    ...(bundles === null ? [] : [`${count(bundles, 'bundle')}${repository === null ? '' : ` of ${repository}`}`]),
  ];
  const drawn = sample === null ? '' : ` Sample of ${sample.ids.length}, drawn with the seed "${sample.seed}".`;
  return `Looked at: ${parts.join(', ')}.${drawn}`;
}

/** What no bundle tells, once for all changes. */
export function sayUnknown({ changes }: AuditInput): string | null {
  const unknown = changes.filter(({ authorisation }) => authorisation === 'not-known').length;
  if (unknown === 0) return null;
  return `Who authorised ${count(unknown, 'change')} is not known: no bundles were given.`;
}

/** When it was made, in which days, and from how much that was kept. */
export function sayMaking({ generatedAt, timezone, bundles }: AuditInput): string {
  const read = bundles === null ? '' : ` ${count(bundles, 'bundle')} decided again.`;
  return `Made at ${generatedAt}; days are those of ${timezone}.${read}`;
}

/** By whose rules: a bundle that others decided shows nothing. */
export function sayRules({ rules, repository }: AuditInput): string | null {
  if (rules === null) return null;
  const [policy, records] = [describePlace(rules.policy, repository), describePlace(rules.records, repository)];
  const of =
    policy === records ? `the rules and records of ${policy}` : `the rules of ${policy} and the records of ${records}`;
  return `Only bundles that were decided by ${of} count.`;
}

const AUTHORISATION_WORDS = {
  shown: 'authorised, as kept',
  'not-shown': 'not shown to be authorised',
  'not-known': 'not known',
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

export function sayEnding({ ending, closedBy }: AuditedStop): string {
  switch (ending) {
    case 'closed':
      return `closed by ${closedBy ?? 'an account that is not known'}`;
    case 'ran-out':
      return 'its time ran out';
    case 'not-followed':
      return 'at the latest: how it ended was not looked at';
    case 'stands':
      return 'it stands';
  }
}
