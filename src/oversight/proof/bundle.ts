/**
 * The bundle of a run: everything that it was decided from, and the report that it gave, in one file. Whoever has it can decide again
 * without GitHub, today or in five years. It proves what follows from its facts, and not that they are true.
 */
import { type Judged, type Request, runGate } from '../../gate/run-gate.ts';
import { openTape, readTape, type Tape, writeTape } from '../../gate/tape.ts';
import { renderJson } from '../../report/json.ts';
import { withCauses } from './older-causes.ts';

/** As in package.json. */
export const VERSION = '0.1.0';

export type Bundle = {
  readonly schema: 1;
  /** The version of change-gate that decided. */
  readonly version: string;
  readonly request: Request;
  /** The report in JSON as it was handed over. */
  readonly report: string;
  readonly tape: Tape;
};

/** One file; the same run gives the same bytes. A `#` before `[` is written in another way that means the same, as in every JSON of ours. */
export function writeBundle(request: Request, tape: Tape, report: string): string {
  const bundle = { schema: 1, version: VERSION, causes: true, request, report, answers: writeTape(tape) };
  return `${JSON.stringify(bundle, null, 1).replace(/#(?=\[)/g, '\\u0023')}\n`;
}

/** @returns the bundle, or why the text is none */
export function readBundle(text: string): Bundle | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  if (!isMapping(value) || !isMapping(value['request']) || typeof value['report'] !== 'string')
    return 'it holds no request and no report';
  const { schema, version, request, report } = value;
  if (schema !== 1 || typeof version !== 'string')
    return `its schema is ${JSON.stringify(schema)?.slice(0, 40) ?? 'missing'}, and this version reads 1`;
  const fault = findFault(request);
  if (fault !== null) return fault;
  try {
    const tape = readTape(value['answers']);
    // Only what says that it has none of its own is looked at for its words: a name in a message could pass for some.
    const told = value['causes'] === true ? tape : withCauses(tape);
    return { schema, version, request: request as Request, report, tape: told };
  } catch (error) {
    return error instanceof Error ? error.message : 'its answers cannot be read';
  }
}

/** Decides again. @throws Error where the bundle does not hold what the decision asks for */
export async function replayBundle(
  bundle: Bundle,
  tzdata: string,
): Promise<{ readonly judged: Judged; readonly report: string }> {
  const judged = await runGate(openTape(bundle.tape), bundle.request, { tzdata });
  return { judged, report: renderJson(judged.report) };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

const isPlace = (value: unknown): boolean =>
  isMapping(value) && isTextOrNull(value['repository']) && isTextOrNull(value['ref']);

const REQUEST: Readonly<Record<keyof Request, (value: unknown) => boolean>> = {
  stage: (value) => value === 'draft' || value === 'review' || value === 'deploy',
  environment: isTextOrNull,
  mode: (value) => value === null || value === 'enforce' || value === 'advise',
  at: isTextOrNull,
  clock: isText,
  trusted: isFlag,
  localFiles: (value) => value === null || (Array.isArray(value) && value.every(isText)),
  faults: (value) => Array.isArray(value) && value.every(isMapping),
  all: isFlag,
  docs: isText,
  rules: (value) => value === undefined || (isMapping(value) && isPlace(value['policy']) && isPlace(value['records'])),
};

function findFault(request: Readonly<Record<string, unknown>>): string | null {
  const wrong = Object.entries(REQUEST).find(([key, isSound]) => !isSound(request[key]));
  return wrong === undefined ? null : `its request has no sound \`${wrong[0]}\``;
}
