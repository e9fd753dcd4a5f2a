/** What `raise` says: in the comment below the issue, in the pull request, and in the log of the run. What it quotes of the issue is hostile text. */
import { isSameName } from '../../domain/text/names.ts';
import type { RaiseFault } from '../../files/edit/raised-record.ts';
import type { Answer } from '../../gate/source.ts';
import type { GitHubRequest } from '../../github/facts/request.ts';
import type { RaisingIssue } from '../../github/writes/raise-writes.ts';
import { type Block, type Document, NOTHING, type Span, sentence, type Text, table } from '../../render/document.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { LOG } from '../../render/plain/options.ts';
import { oneLine } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import type { Handover } from '../runner/command.ts';
import { DENIAL } from '../runner/runner.ts';

/** What became of the issue. Plain text, which may hold foreign text. */
export type RaiseStep = {
  readonly kind: 'raised' | 'updated' | 'asked' | 'nothing-to-do' | 'not-written';
  readonly id: string | null;
  readonly message: string;
  /** What to do, and who can do it; empty where nothing is to be done. */
  readonly remedy: string;
  readonly url: string | null;
};

export const RAISE_MARKER = '<!-- change-gate:raise -->';
const MOST_FAULTS = 40;
/** Of what GitHub takes of a comment; the mark stands beside it. */
const MOST_BYTES = 60_000;

const KINDS: Readonly<Record<RaiseStep['kind'], string>> = {
  raised: 'raised',
  updated: 'brought up to date',
  asked: 'asked',
  'nothing-to-do': 'nothing to do',
  'not-written': 'not written',
};

/** Raising decides nothing: a workflow that asks its output for a yes never gets one. */
export function reportRaise(step: RaiseStep): Handover {
  const document = describe(step);
  const isFailed = step.kind === 'not-written';
  const message = `${step.message} ${step.remedy}`.trim();
  return {
    text: renderAsText(document, LOG),
    markdown: renderAsMarkdown(document),
    annotations: isFailed
      ? [{ level: 'error', path: null, line: null, column: null, title: 'Not written', message }]
      : [],
    files: null,
    outputs: {
      ...DENIAL,
      outcome: isFailed ? 'fail' : 'warn',
      'change-ids': step.kind === 'raised' || step.kind === 'updated' ? (step.id ?? '') : '',
    },
    exitCode: isFailed ? 1 : 0,
    isDecision: false,
    publish: null,
  };
}

function describe({ kind, id, message, remedy, url }: RaiseStep): Document {
  const words = [message, remedy].filter((part) => part !== '').join(' ');
  const row = [KINDS[kind], id ?? NOTHING, url === null ? words : [`${words} `, { link: url }]];
  return {
    title: 'A change from an issue',
    blocks: table(['Issue', 'Change', 'What is so, and what to do'], 'changes', [row]),
    whole: null,
  };
}

/** What helps where GitHub did not let it be written. */
export function refusalStep(
  id: string | null,
  what: string,
  why: Extract<Answer<unknown>, { readonly kind: 'unavailable' }>,
): RaiseStep {
  const { because, permission, refusal } = why;
  const helps =
    permission !== undefined
      ? `Add \`${permission}\` to the \`permissions:\` of this job.`
      : refusal === 'pull-requests-not-allowed'
        ? 'Allow GitHub Actions to create pull requests (settings of the repository, Actions, General), or give another `token`.'
        : refusal === 'archived'
          ? 'Nothing can be written to an archived repository: its owner unarchives it.'
          : refusal === 'rule-violation'
            ? 'Running this again does not help: let the rule allow branches `change-gate/raise/**`, or give another `token`.'
            : 'Run this job again. If that does not help, write the record by hand (`change-gate new`).';
  return { kind: 'not-written', id, message: `${what}: ${because.replace(/\.$/u, '')}.`, remedy: helps, url: null };
}

/** The comment where answers are missing or wrong. @param pull the pull request that stays as it is; null where there is none */
export function askForMore(
  faults: readonly RaiseFault[],
  pull: { readonly number: number; readonly url: string } | null,
  source: 'the issue' | 'the text of this pull request' = 'the issue',
): string {
  const kept: readonly Span[] =
    pull === null
      ? ['This is not a complete change record yet.']
      : [
          'Pull request ',
          { link: pull.url, label: `#${pull.number}` },
          ' keeps what the issue said before: as it is now, it is not a complete change record.',
        ];
  const rows = faults.slice(0, MOST_FAULTS).map(({ field, message, remedy }) => [field, message, remedy]);
  const left = faults.length - rows.length;
  return inComment([
    sentence([...kept, ` Edit ${source}: its author can, and whoever may write here.`]),
    ...table(['Field', 'What is so', 'What to do'], 'answers', rows),
    ...(left === 0 ? [] : [sentence(`And ${left} more.`)]),
  ]);
}

/** The comment with a record that somebody else has to commit. */
export function showRecord(path: string, text: string): string {
  return inComment([
    sentence(['The change record, to be committed to the branch of this pull request as ', { code: path }, ':']),
    { kind: 'source', text, language: 'yaml' },
    sentence(
      'It is not written there by this run: the branch is of a fork, or the default one, or its author may not push here.',
    ),
  ]);
}

/** The comment for everything else. */
export function sayStep({ message, remedy, url }: RaiseStep): string {
  const texts: readonly Text[] = [
    message,
    ...(remedy === '' ? [] : [remedy]),
    ...(isAddress(url) ? [{ link: url }] : []),
  ];
  return inComment(texts.map((text) => sentence(text)));
}

function inComment(blocks: readonly Block[]): string {
  return renderAsMarkdown({ title: null, blocks, whole: null }, { limit: MOST_BYTES });
}

export type RaisedText = {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly issue: RaisingIssue;
};

/** Of every commit of it, so that one of anybody else is told from ours. */
export function messageOf(id: string): string {
  return `Change record ${id}, as its issue says`;
}

/**
 * Whoever else started the run may have edited the text, and what they wrote would come in under the name of a bot: named as co-author they
 * are no independent approver of it.
 */
export function signMessage(
  message: string,
  { actor, triggeringActor }: Pick<GitHubRequest, 'actor' | 'triggeringActor'>,
  author: string,
): string {
  const started = [actor?.login ?? null, triggeringActor].filter((login) => login !== null);
  const others = [...new Set(started)].filter((login) => !isSameName(login, author));
  const lines = others.map((login) => `Co-authored-by: ${login} <${login}@users.noreply.github.com>`);
  return lines.length === 0 ? message : `${message}\n\n${lines.join('\n')}`;
}

/** Title and body of the pull request. */
export function writeRaisedPull({ id, path, title, issue }: RaisedText): {
  readonly title: string;
  readonly body: string;
} {
  const by: readonly Span[] = issue.user === null ? [] : [', opened by ', { code: issue.user.login }];
  const blocks = [
    sentence([
      'This is the change record ',
      { code: id },
      ' (',
      { code: path },
      '), as an issue asks for it: ',
      isAddress(issue.url) ? { link: issue.url } : { code: `#${issue.number}` },
      ...by,
      '.',
    ]),
    sentence(
      'It follows edits of the issue until the first review, or until somebody pushes to this branch; from then on it is edited here. Nobody has approved it. Whoever opened the issue asks for the change, and cannot approve it.',
    ),
  ];
  return { title: `${id}: ${oneLine(title).slice(0, 200)}`, body: inComment(blocks) };
}

function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[A-Za-z0-9.:/_~%-]{1,500}$/u.test(url);
}
