/**
 * `change-gate verify STATEMENT`: whether a statement of the gate is a yes for this artifact or commit, in this environment, at this
 * instant. It asks no network, and what it could not check is never passed over: then nothing is verified.
 */
import { join } from 'node:path';
import type { Statement } from '../../domain/terms/generated/shapes.ts';
import type { Chosen } from '../../oversight/proof/choose-statement.ts';
import { type Doubt, unknown } from '../../oversight/proof/doubt.ts';
import { judgeStatement } from '../../oversight/proof/judge-statement.ts';
import { type IsStatement, readStatementFile } from '../../oversight/proof/read-statement.ts';
import type { Signature } from '../../oversight/proof/signature.ts';
import { GITHUB_ISSUER } from '../../oversight/proof/signer.ts';
import { shown } from '../../render/plain/safe-text.ts';
import { readBundleText } from '../kit/bundle-files.ts';
import { settleTimes } from '../kit/given-time.ts';
import { type Command, isFolder, refuseUsage, type ValuesOf } from '../kit/options.ts';
import { EXIT, type Terminal, TZDATA } from '../kit/terminal.ts';
import { OPTIONS } from '../options/verify.ts';
import { renderVerified, type Verified } from './verify-words.ts';

type Given = Omit<ValuesOf<typeof OPTIONS>, 'at'>;

export const command: Command = { options: OPTIONS, run: verify };

export async function verify(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'verify', given);
  const times = await settleTimes([given.at], () => null);
  if (typeof times === 'string') return refuseUsage(terminal, 'verify', times);
  const at = times[0] ?? terminal.now();
  const file = await readBundleText(given.named);
  if (file === null) return refuseUsage(terminal, 'verify', `${shown(given.named, 200)} cannot be read`);
  const bundle = await readGivenBundle(given.bundle);
  if (bundle === undefined)
    return refuseUsage(terminal, 'verify', `--bundle ${shown(given.bundle ?? '', 200)} cannot be read`);
  const verified = await verifyText(file, bundle, { ...given, at });
  if (typeof verified === 'string') return refuseUsage(terminal, 'verify', verified);
  terminal.out(renderVerified(verified, { ...given, at }, terminal.width));
  return exitCodeOfDoubts(verified.doubts);
}

/** 3 where anything could not be believed or checked, 1 where it is sound and no yes. */
function exitCodeOfDoubts(doubts: readonly Doubt[]): number {
  if (doubts.length === 0) return EXIT.pass;
  return doubts.some(({ kind }) => kind === 'unknown') ? EXIT.undetermined : EXIT.refused;
}

/** @returns what is wrong with how it was called */
async function verifyText(
  file: string,
  bundle: string | null,
  given: Given & { readonly at: string },
): Promise<Verified | string> {
  const { default: isStatement } = await import('../../files/checks/generated/statement.cjs');
  const read = readStatementFile(file, isStatement);
  if (typeof read === 'string')
    return doubtful(
      `${shown(given.named, 200)} ${read}.`,
      'Give the statement.json of a run, or what was signed, unchanged.',
    );
  if (read.kind === 'signed') {
    const chosen = await readSigned(read.bundles, isStatement, given);
    if (typeof chosen === 'string' || 'isReplayed' in chosen) return chosen;
    const { statement, signature, doubts } = chosen;
    return judge({ statement, signature, doubts, bundle }, given);
  }
  const { statement } = read;
  return judge({ statement, signature: null, doubts: doubtPlain(bundle, given), bundle }, given);
}

/** Anybody can write a statement: it takes a signature or a bundle to show that it is the gate's. */
function doubtPlain(bundle: string | null, given: Given): readonly Doubt[] {
  if (given['trusted-root'] !== null)
    return [
      unknown(
        'The statement is not signed, and a signature was asked for by --trusted-root.',
        'Give what `gh attestation download` wrote, which holds the signature.',
      ),
    ];
  if (bundle !== null) return [];
  return [
    unknown(
      'Nothing shows that the gate made this statement: it is not signed, and no bundle was given.',
      'Give the bundle.json of the run by --bundle, or what was signed with --trusted-root and --signer.',
    ),
  ];
}

type Part = {
  readonly statement: Statement;
  readonly signature: Signature | null;
  readonly doubts: readonly Doubt[];
  readonly bundle: string | null;
};

async function judge(
  { statement, signature, doubts, bundle }: Part,
  given: Given & { readonly at: string },
): Promise<Verified> {
  const { artifact, commit, environment, at } = given;
  const judged = judgeStatement(statement, { artifact, commit, environment, at, rules: rulesOf(given) });
  const followed = bundle === null ? [] : await follow(statement, bundle, signature !== null);
  return {
    statement,
    signature,
    isReplayed: bundle !== null && followed.length === 0,
    doubts: [...doubts, ...followed, ...judged],
  };
}

async function follow(statement: Statement, bundle: string, isSigned: boolean): Promise<readonly Doubt[]> {
  const { followStatement } = await import('../../oversight/proof/follow.ts');
  return followStatement(statement, { bundle, isSigned, tzdata: TZDATA });
}

/** The library is loaded only here: it is large, and a statement with its bundle needs none. */
async function readSigned(
  bundles: readonly unknown[],
  isStatement: IsStatement,
  { artifact, commit, environment, at, ...given }: Given & { readonly at: string },
): Promise<Chosen | Verified | string> {
  const { signer, 'trusted-root': rootFile } = given;
  if (rootFile === null || signer === null)
    return doubtful(
      'The statement is signed, but nothing says who has to have signed it, so its signature was not checked.',
      'Give --trusted-root (from `gh attestation trusted-root`) and --signer.',
    );
  const rootText = await readBundleText(rootFile);
  if (rootText === null) return `--trusted-root ${shown(rootFile, 200)} cannot be read`;
  const [{ checkSignature, readTrustedRoots }, { chooseStatement }] = await Promise.all([
    import('../../oversight/proof/signature.ts'),
    import('../../oversight/proof/choose-statement.ts'),
  ]);
  const roots = readTrustedRoots(rootText);
  if (typeof roots === 'string') return `--trusted-root ${shown(rootFile, 200)} cannot be used: ${roots}`;
  const chosen = chooseStatement({
    bundles,
    check: (bundle) => checkSignature(bundle, roots),
    isStatement,
    expected: { signer, issuer: given.issuer ?? GITHUB_ISSUER, repository: given.repository },
    asked: { artifact, commit, environment, at, rules: rulesOf(given) },
  });
  return 'statement' in chosen ? chosen : { statement: null, signature: null, isReplayed: false, doubts: chosen };
}

function rulesOf(given: Pick<Given, 'policy-repository' | 'policy-ref' | 'records-repository' | 'records-ref'>) {
  return {
    policy: { repository: given['policy-repository'], ref: given['policy-ref'] },
    records: { repository: given['records-repository'], ref: given['records-ref'] },
  };
}

function doubtful(message: string, remedy: string): Verified {
  return { statement: null, signature: null, isReplayed: false, doubts: [unknown(message, remedy)] };
}

/** Null where none was given, undefined where it cannot be read. */
async function readGivenBundle(path: string | null): Promise<string | null | undefined> {
  if (path === null) return null;
  return (await readBundleText(isFolder(path) ? join(path, 'bundle.json') : path)) ?? undefined;
}
