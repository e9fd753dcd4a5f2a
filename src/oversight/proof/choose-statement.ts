/**
 * Which of several signed statements speaks: the last word of the expected workflow on this artifact and environment before the instant that is asked
 * about, so that an earlier yes does not outlive a later no. One whose signature does not hold spoils all: nobody knows what it said.
 */
import type { Statement } from '../../domain/terms/generated/shapes.ts';
import { isSameName } from '../../domain/text/names.ts';
import { compareInstants } from '../../domain/time/instants.ts';
import { type Doubt, unknown } from './doubt.ts';
import { type Expected, judgeSigner, judgeSpeaker } from './judge-signer.ts';
import { type Asked, isAbout, isAhead } from './judge-statement.ts';
import { type IsStatement, peekType, readPayload } from './read-statement.ts';
import type { Signature } from './signature.ts';
import { DECISION, PREDICATE_TYPE } from './statement.ts';

export type Chosen = {
  readonly statement: Statement;
  readonly signature: Signature;
  readonly doubts: readonly Doubt[];
};

type Reading = {
  readonly bundles: readonly unknown[];
  readonly check: (bundle: unknown) => Signature | string;
  readonly isStatement: IsStatement;
  readonly expected: Expected;
  readonly asked: Asked;
};

/** @returns what keeps any of them from speaking, where none does */
export function chooseStatement({ bundles, check, isStatement, expected, asked }: Reading): Chosen | readonly Doubt[] {
  // Attestations of an artifact lie together; those of other kinds are nobody's word on this.
  const ours = bundles.filter((bundle) => bundles.length === 1 || peekType(bundle) === PREDICATE_TYPE);
  if (ours.length === 0)
    return [
      unknown(
        'None of the signed statements is a verification summary.',
        'Give what the deployment of this artifact signed.',
      ),
    ];
  const read: Chosen[] = [];
  for (const bundle of ours) {
    const signature = check(bundle);
    if (typeof signature === 'string')
      return [
        unknown(
          `The signature does not hold: ${signature}.`,
          'It was altered or cut off, or --trusted-root is not the root that it was signed under. Download both again.',
        ),
      ];
    const statement = readPayload(signature.payload, isStatement);
    // Others may sign summaries of their own.
    if (typeof statement === 'string' && ours.length > 1) continue;
    if (typeof statement === 'string')
      return [unknown(`The signature holds, and ${statement}.`, 'Give what the gate’s own run signed.')];
    read.push({
      statement,
      signature,
      doubts: [...judgeSigner(signature, expected), ...judgeSpeaker(statement, expected)],
    });
  }
  const own = read.filter(({ doubts }) => doubts.length === 0);
  const speaking = own
    .filter(({ statement }) => isOf(statement, asked))
    .sort(byTime)
    .at(-1);
  const [other] = [speaking, ...own.sort(byTime).reverse(), ...read].filter((one) => one !== undefined);
  return other ?? [unknown('None of the signed statements is of change-gate.', 'Give what the gate’s own run signed.')];
}

function isOf(statement: Statement, asked: Asked): boolean {
  const { predicate } = statement;
  const named = predicate[DECISION].environment;
  if (named === null || !isSameName(named, asked.environment) || !isAbout(statement, asked)) return false;
  return !isAhead(asked.at, predicate.timeVerified);
}

/** Of two words of one second the no is the last: nobody knows which run was asked first. */
function byTime({ statement: { predicate: a } }: Chosen, { statement: { predicate: b } }: Chosen): number {
  const apart = compareInstants(a.timeVerified, b.timeVerified);
  return apart === 0 ? Number(b.verificationResult === 'PASSED') - Number(a.verificationResult === 'PASSED') : apart;
}
