/** What `close` hands back and what it writes into its pull requests. */
import type { Outcome } from '../../files/edit/outcome-text.ts';
import { type Document, NOTHING, type Span, sentence, type Text, table } from '../../render/document.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
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

export function describeClose(steps: readonly CloseStep[]): Document {
  const rows = steps.map(({ id, kind, message, remedy, url }) => {
    const words = [endSentence(message), remedy].filter((part) => part !== '').join(' ');
    return [KINDS[kind], id ?? NOTHING, url === null ? words : [`${words} `, { link: url }]];
  });
  return {
    title: 'Outcomes of this deployment',
    blocks: table(['Outcome', 'Change', 'What is so, and what to do'], 'outcomes', rows),
    whole: null,
  };
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
  const commit: readonly Span[] = sha === null ? [] : [' of ', { code: sha.slice(0, 7) }];
  return propose(id, outcome, runUrl, [
    ['The deployment', ...commit, ...ended(outcome)],
    [
      'This adds `outcome` to ',
      { code: path },
      ' and changes nothing else: what was approved, and its digest, stay the same. Once it is merged, ',
      { code: id },
      ' cannot authorise another deployment.',
    ],
  ]);
}

export type UseProposalText = Omit<ProposalText, 'sha'> & {
  /** As reports name the change: `MODEL#PR`. */
  readonly name: string;
  readonly model: string;
};

/** The same for a change without a file, of which a bad end is all that is ever written. */
export function writeUseProposal({ id, name, path, outcome, model, runUrl }: UseProposalText): {
  readonly title: string;
  readonly body: string;
} {
  return propose(id, outcome, runUrl, [
    ['The deployment of ', { code: name }, ...ended(outcome)],
    [
      'This adds ',
      { code: path },
      ', the record of that use. Once it is merged the model ',
      { code: model },
      ' is suspended: pull requests of its bots are no standard changes until a change and release manager has looked into it and approves the model again.',
    ],
  ]);
}

function ended({ result, started, ended: end }: Outcome): readonly Span[] {
  return [' ended ', { strong: result }, `, from ${started} to ${end}.`];
}

function propose(
  id: string,
  { result }: Outcome,
  runUrl: string | null,
  texts: readonly Text[],
): { readonly title: string; readonly body: string } {
  const blocks = [
    ...texts.map((text) => sentence(text)),
    sentence('Before you merge it: is this how the change ended? Write into `summary` what people should know of it.'),
    ...(isAddress(runUrl) ? [sentence(['Run: ', { link: runUrl }])] : []),
  ];
  return { title: `Outcome of ${id}: ${result}`, body: renderAsMarkdown({ title: null, blocks, whole: null }) };
}

/** What others say ends without a full stop, and is followed by what to do. */
function endSentence(message: string): string {
  return /[.!?]$/u.test(message) ? message : `${message}.`;
}

function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[A-Za-z0-9.:/_~%-]{1,500}$/u.test(url);
}
