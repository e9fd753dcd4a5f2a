/** An audit as Markdown, for the summary of a job and for a file; bounded by whole rows. */

import { code, prose } from '../../render/markdown/escape.ts';
import { type Block, fitBlocks } from '../../render/markdown/fit.ts';
import type { AuditInput } from './input.ts';
import { AUTHORITY, sayAudit, sayAuthorisation, sayRules, VERDICT_WORDS } from './text.ts';

/** @param options.limit the most bytes of UTF-8; at least 8,192 */
export function renderAuditMarkdown(input: AuditInput, options: { readonly limit: number }): string {
  const blocks = [
    headBlock(input),
    ...findingBlocks(input),
    ...changeBlocks(input),
    ...deploymentBlocks(input),
    endBlock(input),
  ];
  return fitBlocks(blocks, options.limit);
}

function headBlock(input: AuditInput): Block {
  return { rank: 0, head: [`## ${prose(sayAudit(input))}`], rows: { what: 'lines', lines: [] }, foot: [] };
}

function findingBlocks({ findings }: AuditInput): readonly Block[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level, index): readonly Block[] => {
    const lines = findings
      .filter((finding) => finding.level === level)
      .map(({ reason, path, line, column, message, remedy }) => {
        const place =
          path === null ? '' : ` ${code([path, line, column].filter((part) => part !== null).join(':'), 240)}`;
        return `- **\`${reason}\`**${place}<br>${prose(message)}<br>→ ${prose(remedy)}`;
      });
    if (lines.length === 0) return [];
    const heading = { error: 'What is wrong', warning: 'Warnings', notice: 'Notices' }[level];
    return [{ rank: index + 1, head: [`### ${heading}`, ''], rows: { what: 'findings', lines }, foot: [] }];
  });
}

function changeBlocks({ changes, sample }: AuditInput): readonly Block[] {
  const listed = sample === null ? changes : changes.filter(({ id }) => sample.ids.includes(id));
  const lines = listed.map((change) =>
    [
      '',
      prose(change.id, 70),
      prose(change.title, 120),
      change.type,
      change.risk ?? '–',
      change.result ?? 'none yet',
      sayAuthorisation(change),
      change.approvedBy.length === 0 ? '–' : prose(change.approvedBy.join(', '), 200),
      '',
    ]
      .join(' | ')
      .trim(),
  );
  if (lines.length === 0) return [];
  const head = [
    sample === null ? '### Changes' : '### Changes of the sample',
    '',
    '| Change | Title | Type | Risk | Outcome | Authorisation | Approved by |',
    '|:--|:--|:--|:--|:--|:--|:--|',
  ];
  return [{ rank: 4, head, rows: { what: 'changes', lines }, foot: [] }];
}

function deploymentBlocks({ deployments }: AuditInput): readonly Block[] {
  const lines = (deployments ?? []).map(
    ({ id, commit, environment, succeededAt, creator, verdict, shownBy }) =>
      `| ${succeededAt} | ${prose(environment, 60)} | ${code(commit.slice(0, 12), 12)} | ${creator === null ? 'unknown' : code(creator, 60)} | ${id} | ${VERDICT_WORDS[verdict]} | ${shownBy === null ? '–' : prose(shownBy, 160)} |`,
  );
  if (lines.length === 0) return [];
  const head = [
    '### Deployments',
    '',
    '| Succeeded at | Environment | Commit | By | Deployment | Verdict | Shown by |',
    '|:--|:--|:--|:--|--:|:--|:--|',
  ];
  return [{ rank: 5, head, rows: { what: 'deployments', lines }, foot: [] }];
}

function endBlock(input: AuditInput): Block {
  const { generatedAt, timezone, bundles } = input;
  const read =
    bundles === null ? 'No bundles were given.' : `${bundles} ${bundles === 1 ? 'bundle' : 'bundles'} decided again.`;
  const lines = [
    `Made at ${generatedAt}; days are those of ${prose(timezone, 60)}. ${read}`,
    ...sayRules(input).map((text) => prose(text)),
    AUTHORITY,
  ];
  return { rank: 1, head: [`<sub>${lines.join('<br>')}</sub>`], rows: { what: 'lines', lines: [] }, foot: [] };
}
