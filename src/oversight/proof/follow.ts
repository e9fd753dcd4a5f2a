/** Whether a statement follows from the bundle that it names: the bundle is decided again, and the statement made again from that. */
import { canonicalise, digestBytes } from '../../domain/terms/digest.ts';
import type { Statement } from '../../domain/terms/generated/shapes.ts';
import { type Bundle, readBundle, replayBundle } from './bundle.ts';
import { compareReports } from './difference.ts';
import { type Doubt, unknown } from './doubt.ts';
import { digestOf, makeStatement } from './statement.ts';

export type Following = {
  /** The bundle as it was kept. */
  readonly bundle: string;
  /** Whoever signs a statement names its subjects anew: only what is said of them has to be the same. */
  readonly isSigned: boolean;
  readonly tzdata: string;
};

const REMEDY =
  'Give the bundle.json of the run that made the statement, unchanged, and the version of change-gate that made both.';

export async function followStatement(
  statement: Statement,
  { bundle, isSigned, tzdata }: Following,
): Promise<readonly Doubt[]> {
  const named = statement.predicate.inputAttestations[0]?.digest.sha256 ?? '';
  const own = digestOf(digestBytes(bundle)).sha256 ?? '';
  if (named !== own)
    return [unknown(`The statement names another bundle: sha256:${named}, and this one has sha256:${own}.`, REMEDY)];
  const read = readBundle(bundle);
  if (typeof read === 'string') return [unknown(`The bundle cannot be read: ${read}.`, REMEDY)];
  if (!read.request.trusted || read.request.at !== null || read.request.rules === undefined)
    return [
      unknown(
        'The bundle is not from a run of the action: what somebody decides on a checkout of their own is not a decision of the gate.',
        REMEDY,
      ),
    ];
  const again = await decideAgain(read, tzdata);
  if (typeof again === 'string') return [unknown(`The bundle cannot be replayed: ${again}.`, REMEDY)];
  const differences = compareReports(read.report, again.report).filter(({ isOfRuntime }) => !isOfRuntime);
  if (differences.length > 0)
    return [
      unknown(`The bundle does not lead to the report that is in it: \`${differences[0]?.where}\` differs.`, REMEDY),
    ];
  const { version, request } = read;
  const made = makeStatement({
    report: again.judged.report,
    bundle,
    version,
    request,
  });
  if (made === null) return [unknown('The run of this bundle makes no statement: it lets nothing out.', REMEDY)];
  const [is, was] = isSigned ? [statement.predicate, made.predicate] : [statement, made];
  if (canonicalise(is) === canonicalise(was)) return [];
  const where = compareReports(JSON.stringify(was), JSON.stringify(is))[0]?.where ?? 'the whole';
  return [unknown(`The statement does not follow from its bundle: \`${where}\` is not what the run said.`, REMEDY)];
}

type Again = Awaited<ReturnType<typeof replayBundle>>;

async function decideAgain(bundle: Bundle, tzdata: string): Promise<Again | string> {
  try {
    return await replayBundle(bundle, tzdata);
  } catch (error) {
    return error instanceof Error ? error.message : 'its answers have another shape';
  }
}
