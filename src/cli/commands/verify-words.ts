/** What `verify` says: the answer first, then what it rests on, then everything that keeps it from being a yes. Nothing of it is a workflow command. */
import type { Statement } from '../../domain/terms/generated/shapes.ts';
import type { Doubt } from '../../oversight/proof/doubt.ts';
import type { Signature } from '../../oversight/proof/signature.ts';
import { DECISION } from '../../oversight/proof/statement.ts';
import { advice, type Block, sentence } from '../../render/document.ts';
import { writeJsonText } from '../../render/plain/json-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';

/** What was found of a statement; `statement` null where none could be read. */
export type Verified = {
  readonly statement: Statement | null;
  readonly signature: Signature | null;
  /** Whether it was made again from a bundle. */
  readonly isReplayed: boolean;
  readonly doubts: readonly Doubt[];
};

export type Question = {
  readonly artifact: string | null;
  readonly commit: string | null;
  readonly environment: string;
  readonly at: string;
  readonly format: 'text' | 'json';
};

export function renderVerified(verified: Verified, asked: Question, width: number): string {
  return asked.format === 'json' ? renderJson(verified, asked) : renderText(verified, asked, width);
}

function renderText(verified: Verified, asked: Question, width: number): string {
  const { doubts, statement } = verified;
  const what = [asked.artifact, asked.commit === null ? null : `commit ${asked.commit}`]
    .filter((one) => one !== null)
    .join(', ');
  const head = doubts.length === 0 ? 'Verified' : resultOf(verified) === 'refused' ? 'Refused' : 'Not verified';
  const may = doubts.length === 0 ? 'may go to' : 'may not go to';
  const blocks: readonly Block[] = [
    ...(statement === null ? [] : [sentence(describeStatement(verified))]),
    ...doubts.map(({ message, remedy }) => advice(message, remedy)),
  ];
  return renderAsText(
    { title: `${head}: ${what} ${may} ${asked.environment} at ${asked.at}.`, blocks, whole: null },
    { colour: false, width },
  );
}

/** What the statement says and by what it is believed; where there are doubts it only says. */
function describeStatement({ statement, signature, isReplayed }: Verified): string {
  if (statement === null) return '';
  const { decision, validUntil, repository, changes } = statement.predicate[DECISION];
  const of = changes.length === 0 ? '' : ` for ${changes.map(({ id }) => id).join(', ')}`;
  const until = validUntil === null ? '' : `, until ${validUntil}`;
  const by = [
    ...(signature === null ? [] : [`signed by ${signature.identity}`]),
    ...(isReplayed ? ['it follows from its bundle'] : []),
    // Anybody can make up facts, and a bundle from them.
    ...(isReplayed && signature === null ? ['that GitHub said its facts is shown by where it was kept'] : []),
  ];
  return [
    `The gate of ${repository ?? 'no repository'} decided ${decision}${of} at ${statement.predicate.timeVerified}${until}.`,
    ...(by.length === 0 ? [] : [`What shows it: ${by.join(' · ')}.`]),
  ].join(' ');
}

function resultOf({ doubts }: Verified): 'verified' | 'refused' | 'undetermined' {
  if (doubts.length === 0) return 'verified';
  return doubts.some(({ kind }) => kind === 'unknown') ? 'undetermined' : 'refused';
}

function renderJson(verified: Verified, { artifact, commit, environment, at }: Question): string {
  const { statement, signature, isReplayed, doubts } = verified;
  return writeJsonText({
    schema: 1,
    result: resultOf(verified),
    asked: { artifact, commit, environment, at },
    statement,
    signature:
      signature === null
        ? null
        : { identity: signature.identity, issuer: signature.issuer, repository: signature.repository },
    replayed: isReplayed,
    doubts,
  });
}
