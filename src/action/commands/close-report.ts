/** What `close` hands back and what it writes into its pull requests. Whatever a record holds, no text here takes it for more than text. */
import type { Outcome } from '../../files/edit/outcome-text.ts';
import { code, prose } from '../../render/markdown/escape.ts';
import { shown } from '../../render/plain/safe-text.ts';
import type { Annotation } from '../../report/annotations.ts';
import { DENIAL, type Outputs } from '../runner/runner.ts';
import type { CloseStep } from './close-steps.ts';

/** Visible where something was to be written and was not. The deployment and its decision are not affected. */
export function exitCodeOfClose(steps: readonly CloseStep[]): 0 | 1 {
  return steps.some(({ kind }) => kind === 'not-written') ? 1 : 0;
}

/** Closing decides nothing: a workflow that asks its output for a yes never gets one. */
export function closeOutputs(steps: readonly CloseStep[]): Outputs {
  const ids = steps.flatMap(({ id, kind }) => (kind === 'proposed' && id !== null ? [id] : []));
  return {
    ...DENIAL,
    outcome: exitCodeOfClose(steps) === 0 ? 'warn' : 'fail',
    'change-ids': ids.join(' '),
  };
}

/** What was to be written and was not. */
export function annotateClose(steps: readonly CloseStep[]): readonly Annotation[] {
  return steps
    .filter(({ kind }) => kind === 'not-written')
    .map(({ message, remedy }) => ({
      level: 'error',
      path: null,
      line: null,
      column: null,
      title: 'Not written',
      message: `${message} ${remedy}`.trim(),
    }));
}

const KINDS: Readonly<Record<CloseStep['kind'], string>> = {
  proposed: 'proposed',
  'nothing-to-do': 'nothing to do',
  'not-written': 'not written',
};

/** Plain text for the log; it may hold foreign text. */
export function renderCloseText(steps: readonly CloseStep[]): string {
  const lines = steps.map(({ kind, message, remedy, url }) => {
    const parts = [shown(endSentence(message), 600), shown(remedy, 400), shown(url ?? '', 200)].filter(
      (part) => part !== '',
    );
    return `  ${KINDS[kind].padEnd(13)} ${parts.join(' ')}`;
  });
  return `${['Outcomes of this deployment', ...lines].join('\n')}\n`;
}

export function renderCloseMarkdown(steps: readonly CloseStep[]): string {
  const rows = steps.slice(0, 300).map(({ id, kind, message, remedy, url }) => {
    const parts = [prose(endSentence(message), 600), prose(remedy, 400), ...(isAddress(url) ? [`<${url}>`] : [])];
    return `| ${prose(id ?? '', 80)} | ${KINDS[kind]} | ${parts.filter((part) => part !== '').join(' ')} |`;
  });
  return `${['### Outcomes of this deployment', '', '| change | outcome | |', '|---|---|---|', ...rows].join('\n')}\n`;
}

export type ProposalText = {
  readonly id: string;
  readonly path: string;
  readonly outcome: Outcome;
  readonly sha: string | null;
  readonly runUrl: string | null;
};

/** Title and body of the pull request. */
export function writeProposal({ id, path, outcome, sha, runUrl }: ProposalText): {
  readonly title: string;
  readonly body: string;
} {
  const { result, started, ended } = outcome;
  const commit = sha === null ? '' : ` of ${code(sha.slice(0, 7))}`;
  const lines = [
    `The deployment${commit} ended **${result}**, from ${started} to ${ended}.`,
    '',
    `This adds \`outcome\` to ${code(path)} and changes nothing else: what was approved, and its digest, stay the same.`,
    `Once it is merged, ${code(id)} cannot authorise another deployment.`,
    '',
    'Before you merge it: is this how the change ended? Write into `summary` what people should know of it.',
    ...(isAddress(runUrl) ? ['', `Run: <${runUrl}>`] : []),
  ];
  return { title: `Outcome of ${id}: ${result}`, body: `${lines.join('\n')}\n` };
}

/** What others say ends without a full stop, and is followed by what to do. */
function endSentence(message: string): string {
  return /[.!?]$/u.test(message) ? message : `${message}.`;
}

function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[A-Za-z0-9.:/_~%-]{1,500}$/u.test(url);
}
