/**
 * A source that writes down what it answers, and one that answers from what was written down. Replayed, the gate gets the same texts and
 * facts in the same order; what was not answered then is a fault, and never an empty answer.
 */
import type { Source } from './source.ts';

/** Answers by the question, in the order in which they were given. Bytes are `Uint8Array`. */
export type Tape = Readonly<Record<string, readonly unknown[]>>;

export function recordSource(source: Source): { readonly source: Source; readonly tape: Tape } {
  const tape: Record<string, unknown[]> = {};
  const keep = async <T>(question: keyof Source, answer: Promise<T>): Promise<T> => {
    // In the order of the questions, so that the same run gives the same bytes whichever answer comes first.
    const answers = tape[question] ?? [];
    tape[question] = answers;
    const given = await answer;
    answers.push(given);
    return given;
  };
  return {
    tape,
    source: {
      readGovernance: () => keep('readGovernance', source.readGovernance()),
      readImports: (paths) => keep('readImports', source.readImports(paths)),
      readCatalogs: (globs) => keep('readCatalogs', source.readCatalogs(globs)),
      gatherBase: (policy) => keep('gatherBase', source.gatherBase(policy)),
      readRecords: (policy, selection) => keep('readRecords', source.readRecords(policy, selection)),
      readAllRecords: (policy) => keep('readAllRecords', source.readAllRecords(policy)),
      completeFacts: (facts, need) => keep('completeFacts', source.completeFacts(facts, need)),
      checkAgain: (facts, judged) => keep('checkAgain', source.checkAgain(facts, judged)),
    },
  };
}

/**
 * Answers are those of the tape, whatever is asked with.
 * @throws Error at a question that the tape has no answer to
 */
export function openTape(tape: Tape): Source {
  const left = new Map(Object.entries(tape).map(([question, answers]) => [question, [...answers]]));
  const next = async <T>(question: keyof Source): Promise<T> => {
    const answers = left.get(question) ?? [];
    if (answers.length === 0) throw new Error(`the bundle holds no answer to ${question}`);
    return answers.shift() as T;
  };
  return {
    readGovernance: () => next('readGovernance'),
    readImports: () => next('readImports'),
    readCatalogs: () => next('readCatalogs'),
    gatherBase: () => next('gatherBase'),
    readRecords: () => next('readRecords'),
    readAllRecords: () => next('readAllRecords'),
    completeFacts: () => next('completeFacts'),
    checkAgain: () => next('checkAgain'),
  };
}

/** A tape as plain data: bytes are `{"utf-8": text}`, or `{"base64": …}` where they are no UTF-8. */
export function writeTape(tape: Tape): unknown {
  const write = (part: unknown): unknown => {
    if (part instanceof Uint8Array) return writeBytes(part);
    if (Array.isArray(part)) return part.map(write);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, write(each)]));
  };
  return write(tape);
}

/** @throws Error where bytes are none */
export function readTape(value: unknown): Tape {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error('its answers are not a mapping');
  const read = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(read);
    if (part === null || typeof part !== 'object') return part;
    const entries = Object.entries(part);
    const [key, only] = entries[0] ?? [];
    if (entries.length === 1 && typeof only === 'string' && (key === TEXT || key === BASE64))
      return new Uint8Array(Buffer.from(only, key === TEXT ? 'utf8' : 'base64'));
    return Object.fromEntries(entries.map(([name, each]) => [name, read(each)]));
  };
  return Object.fromEntries(
    Object.entries(value).map(([question, answers]): [string, readonly unknown[]] => {
      if (!Array.isArray(answers)) throw new Error(`its answers to ${question} are not a list`);
      return [question, answers.map(read)];
    }),
  );
}

const TEXT = 'utf-8';
const BASE64 = 'base64';

function writeBytes(bytes: Uint8Array): Readonly<Record<string, string>> {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString('utf8');
  return Buffer.from(text, 'utf8').equals(buffer) ? { [TEXT]: text } : { [BASE64]: buffer.toString('base64') };
}
