/** An audit for a terminal and for a log: how much was looked at, what is wrong, then each change and each deployment on its line. */

import { choosePaint, LEVEL_SHADES, type Paint } from '../../render/plain/paint.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { sourceLines } from '../../render/plain/source-line.ts';
import { wrapText } from '../../render/plain/wrap.ts';
import type { AuditInput } from './input.ts';
import type { AuditedChange, AuditedDeployment } from './question.ts';
import { describePlace } from './rules.ts';

/** The most of each list that is shown; the rest is counted. */
const MOST = 200;

export function renderAuditText(
  input: AuditInput,
  options: { readonly colour: boolean; readonly width: number },
): string {
  const paint = choosePaint(options.colour);
  const width = Math.min(Math.max(options.width, 40), 120);
  const blocks = [
    wrapText(sayAudit(input), width),
    ...sayFindings(input, paint, width),
    listChanges(input, paint),
    listDeployments(input, paint),
    wrapText([...sayRules(input), AUTHORITY].join(' '), width),
  ];
  return `${withoutCommands(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}

/** What an audit can and cannot show. */
export const AUTHORITY =
  'An audit shows what was kept. A bundle proves what follows from its facts, and a check is as good as those who may write checks.';

/** By whose rules: a bundle that others decided shows nothing. */
export function sayRules({ rules, repository }: AuditInput): readonly string[] {
  if (rules === null) return [];
  const [policy, records] = [describePlace(rules.policy, repository), describePlace(rules.records, repository)];
  const of =
    policy === records ? `the rules and records of ${policy}` : `the rules of ${policy} and the records of ${records}`;
  return [`Heard were bundles that were decided by ${shown(of, 500)}.`];
}

/** `Audit of 2026-10-01 to 2026-10-31: 12 changes, 9 deployments, 3 errors and 1 warning.` */
export function sayAudit(input: AuditInput): string {
  const { since, until, changes, deployments, findings, environment, sample, bundles, repository } = input;
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.filter(({ level }) => level === 'warning').length;
  const parts = [
    count(changes.length, 'change'),
    deployments === null ? 'deployments not looked at' : count(deployments.length, 'deployment'),
    ...(bundles === null
      ? []
      : [`${count(bundles, 'bundle')}${repository === null ? '' : ` of ${shown(repository, 100)}`}`]),
    count(errors, 'error'),
    count(warnings, 'warning'),
  ];
  const where = environment === null ? '' : ` in ${shown(environment, 100)}`;
  const drawn =
    sample === null ? '' : ` Sample of ${sample.ids.length}, drawn with the seed "${shown(sample.seed, 60)}".`;
  return `Audit of ${since} to ${until}${where}: ${parts.join(', ')}.${drawn}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function sayFindings({ findings, texts }: AuditInput, paint: Paint, width: number): readonly string[] {
  const ordered = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    findings.filter((finding) => finding.level === level),
  );
  const blocks = ordered.slice(0, MOST).map((finding) => {
    const { path, line, column, level, reason, message, remedy } = finding;
    const place = path === null ? '' : ` ${[shown(path, 200), line, column].filter((part) => part !== null).join(':')}`;
    return [
      `${paint(LEVEL_SHADES[level], level)} ${paint('bold', reason)}${place}`,
      wrapText(shown(message), width, '  '),
      ...sourceLines(finding, texts, width - 4).map((text) => `    ${paint('dim', text)}`),
      `  → ${wrapText(shown(remedy), width, '    ').trimStart()}`,
    ].join('\n');
  });
  const rest = ordered.length - blocks.length;
  return rest === 0 ? blocks : [...blocks, `And ${rest} more findings; the JSON has all of them.`];
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

function listChanges({ changes, sample }: AuditInput, paint: Paint): string {
  if (changes.length === 0) return 'No change of this period was found.';
  const listed = sample === null ? changes : changes.filter(({ id }) => sample.ids.includes(id));
  const lines = listed.slice(0, MOST).map((change) => {
    const what = `${change.type}, ${change.risk ?? 'no level'}, ${change.result ?? 'no outcome'}`;
    const by = change.approvedBy.length === 0 ? '' : `; by ${shown(change.approvedBy.join(', '), 200)}`;
    return `  ${paint('bold', shown(change.id, 70))} ${shown(change.title, 80)} (${what}): ${sayAuthorisation(change)}${by}`;
  });
  if (listed.length > MOST) lines.push(`  and ${listed.length - MOST} more; the JSON has all of them`);
  return [sample === null ? 'Changes' : 'Changes of the sample', ...lines].join('\n');
}

function listDeployments({ deployments }: AuditInput, paint: Paint): string {
  if (deployments === null || deployments.length === 0) return '';
  const lines = deployments
    .slice(0, MOST)
    .map(({ id, commit, environment, succeededAt, creator, verdict, shownBy }) => {
      const by = shownBy === null ? '' : ` (${shown(shownBy, 160)})`;
      const words = verdict === 'unauthorised' ? paint('red', VERDICT_WORDS[verdict]) : VERDICT_WORDS[verdict];
      return `  ${succeededAt} ${shown(environment, 60)} ${commit.slice(0, 7)} by ${shown(creator ?? 'unknown', 60)}, deployment ${id}: ${words}${by}`;
    });
  if (deployments.length > MOST) lines.push(`  and ${deployments.length - MOST} more; the JSON has all of them`);
  return ['Deployments', ...lines].join('\n');
}
