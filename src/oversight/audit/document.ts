/** An audit as a document: how much was looked at, what is wrong, then each change and each deployment. */
import { type Block, type Content, type Document, NOTHING, section, sentence, table } from '../../render/document.ts';
import type { AuditInput } from './input.ts';
import { AUTHORITY, sayAudit, sayAuthorisation, sayMaking, sayRules, VERDICT_WORDS } from './words.ts';

export function describeAudit(input: AuditInput): Document {
  const rules = sayRules(input);
  return {
    title: sayAudit(input),
    blocks: [
      ...describeFindings(input),
      describeChanges(input),
      ...describeDeployments(input),
      sentence(sayMaking(input), 'soft'),
      ...(rules === null ? [] : [sentence(rules, 'soft')]),
      sentence(AUTHORITY, 'soft'),
    ],
    whole: 'The JSON has all of them.',
  };
}

const HEADINGS = { error: 'What is wrong', warning: 'Warnings', notice: 'Notices' } as const;

function describeFindings({ findings, texts }: AuditInput): readonly Block[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level, at) => {
    const some = findings.filter((finding) => finding.level === level);
    if (some.length === 0) return [];
    return [section(HEADINGS[level], [{ kind: 'findings', findings: some, texts }], at + 1)];
  });
}

const CHANGE_COLUMNS = ['Change', 'Type', 'Risk', 'Outcome', 'Authorisation', 'Approved by'] as const;

function describeChanges({ changes, sample }: AuditInput): Block {
  if (changes.length === 0) return sentence('No change of this period was found.');
  const listed = sample === null ? changes : changes.filter(({ id }) => sample.ids.includes(id));
  const rows = listed.map((change): readonly Content[] => [
    { kind: 'lines', texts: [{ strong: change.id }, change.title] },
    change.type,
    change.risk ?? 'no level',
    change.result ?? 'no outcome',
    sayAuthorisation(change),
    change.approvedBy.length === 0 ? NOTHING : change.approvedBy.join(', '),
  ]);
  return section(sample === null ? 'Changes' : 'Changes of the sample', table(CHANGE_COLUMNS, 'changes', rows), 4);
}

const DEPLOYMENT_COLUMNS = [
  'Succeeded at',
  'Environment',
  'Commit',
  'By',
  'Deployment',
  'Verdict',
  'Shown by',
] as const;

function describeDeployments({ deployments }: AuditInput): readonly Block[] {
  if (deployments === null || deployments.length === 0) return [];
  const rows = deployments.map(
    ({ id, commit, environment, succeededAt, creator, verdict, shownBy }): readonly Content[] => [
      succeededAt,
      environment,
      { code: commit.slice(0, 12) },
      creator === null ? 'unknown' : { code: creator },
      String(id),
      verdict === 'unauthorised' ? { strong: VERDICT_WORDS[verdict] } : VERDICT_WORDS[verdict],
      shownBy ?? NOTHING,
    ],
  );
  return [section('Deployments', table(DEPLOYMENT_COLUMNS, 'deployments', rows), 5)];
}
