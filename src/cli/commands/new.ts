/**
 * `change-gate new`: writes a change record that is valid but for what a person has to write. It takes answers from flags, asks for
 * the rest where there is a terminal, and overwrites nothing.
 */
import { posix } from 'node:path';
import { findFiles, readTextFile } from '../../checkout/files.ts';
import { findTaken, nextId, placeRecord } from '../../domain/terms/record-place.ts';
import { parseInstant } from '../../domain/time/time.ts';
import { dayOf } from '../../domain/time/wall-time.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import { type Block, section, sentence, type Todo } from '../../render/document.ts';
import { oneLine } from '../../render/plain/safe-text.ts';
import { Interview } from '../kit/interview.ts';
import { writeNewFile } from '../kit/new-files.ts';
import { type Command, refuseUsage, type ValuesOf } from '../kit/options.ts';
import { type Questions, withQuestions } from '../kit/questions.ts';
import { type Rules, readRules, renderFaults } from '../kit/read-rules.ts';
import { say } from '../kit/say.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { OPTIONS } from '../options/new.ts';
import { writeRecord } from '../templates/record.ts';
import { askAll } from './new-answers.ts';
import { writeFrom } from './new-from.ts';

/** Where editors find the schema: a checkout's own, else the copy that `change-gate init` writes. */
const SCHEMAS = ['schemas/change-record.schema.json', '.github/change-gate/change-record.schema.json'] as const;

export const command: Command = {
  options: OPTIONS,
  run: (args, terminal) => withQuestions((questions) => newRecord(args, terminal, questions)),
};

/** @param questions null where nobody can be asked; whoever opened them closes them */
export async function newRecord(
  args: readonly string[],
  terminal: Terminal,
  questions: Questions | null,
): Promise<number> {
  const read = OPTIONS.read(args);
  if (typeof read === 'string') return refuseUsage(terminal, 'new', read);
  const { named, root, print, from, ...given } = read;
  const rules = await readRules(root, terminal.now(), true);
  const found = await findFiles(root, rules.policy.records);
  if (rules.faults.length > 0 || found.kind === 'unavailable') {
    if (rules.faults.length > 0) terminal.err(renderFaults(rules.faults, rules.texts, terminal));
    const why = found.kind === 'unavailable' ? ` (${oneLine(found.because)})` : '';
    terminal.err(
      `change-gate new: nothing was written, as the rules that the record has to meet cannot be read${why}\n`,
    );
    return EXIT.undetermined;
  }
  const paths = found.value.map(({ path }) => path);
  const now = parseInstant(terminal.now()) ?? 0;
  const { year } = dayOf(now, rules.policy.timezone);
  const id = named ?? nextId(paths, year);
  const taken = findTaken(paths, id);
  if (taken !== null) return refuseUsage(terminal, 'new', `${id} is taken by ${oneLine(taken)}; nothing was written`);
  const path = placeRecord(rules.policy.records, id, year);
  if (path === null) {
    const globs = rules.policy.records.map(oneLine).join(', ');
    return refuseUsage(terminal, 'new', `the policy's \`records\` (${globs}) match no place for ${id}.yml`);
  }
  const asking: Asking = {
    given,
    rules,
    interview: new Interview(terminal, questions),
    paths,
    now,
    terminal,
    place: { root, path, id, print },
  };
  const [first] = from;
  return first === undefined ? writeDraft(asking) : carryOn(asking, first);
}

type Asking = {
  readonly given: Omit<ValuesOf<typeof OPTIONS>, 'named' | 'root' | 'print' | 'from'>;
  readonly rules: Rules;
  readonly interview: Interview;
  /** Of the records that are there. */
  readonly paths: readonly string[];
  readonly now: number;
  readonly terminal: Terminal;
  readonly place: Place;
};

/** The record of another environment, carried on to the next one. */
async function carryOn(
  { given, rules, interview, paths, now, terminal, place }: Asking,
  from: string,
): Promise<number> {
  const other = Object.entries(given).find(([name, values]) => values.length > 0 && !OF_NEXT.includes(name));
  if (other !== undefined)
    return refuseUsage(terminal, 'new', `--${other[0]} does not go with --from, which takes it from ${oneLine(from)}`);
  const { root, id, path } = place;
  const next = await writeFrom({ root, from, id, paths, given, rules, now }, interview);
  if (typeof next !== 'string') return refuseUsage(terminal, 'new', `${next.wrong}; nothing was written`);
  return writeOut(place, next, terminal, [
    sentence(`Written: ${path}. It covers ${from}, and nobody has approved it.`),
    nextSteps([
      { text: 'Look through it: risk, plan and time are those of another environment until you say otherwise.' },
      toCheck(place, terminal),
      { text: 'Open a pull request with it. An approval of that pull request also counts for what the record covers.' },
    ]),
  ]);
}

/** A record of what was answered, with sentences that say what a person has to write. */
async function writeDraft({ given, rules, interview, now, terminal, place }: Asking): Promise<number> {
  const { root, id, path } = place;
  const answers = await askAll(given, rules, interview, { now, at: terminal.now() });
  if (typeof answers === 'string') return refuseUsage(terminal, 'new', answers);
  const schema = await findSchema(root);
  const text = writeRecord({ ...answers, id, schema: posix.relative(posix.dirname(path), schema.path) });
  const wrong = findFaults(path, text);
  if (wrong !== null) return refuseUsage(terminal, 'new', wrong);
  const level = answers.kind.type === 'standard' ? '' : `, of ${answers.kind.plan.level} risk before floors`;
  return writeOut(place, text, terminal, [
    sentence(`Written: ${path}${level}. It is a draft, and authorises nothing.`),
    nextSteps([
      { text: 'Replace each sentence that only says what to write.' },
      toCheck(place, terminal),
      { text: 'Open a pull request with the record and the change.' },
    ]),
    ...(schema.isThere
      ? []
      : [sentence(`Editors complete its keys once ${schema.path} is there; \`change-gate init\` writes it.`)]),
  ]);
}

function nextSteps(steps: readonly Todo[]): Block {
  return section('Next:', [{ kind: 'steps', what: 'steps', steps }]);
}

function toCheck({ root, id }: Place, { program }: Terminal): Todo {
  return {
    text: 'See what the gate says of it:',
    blocks: [{ kind: 'copy', text: `${program} check ${id}${atRoot(root)} --stage draft` }],
  };
}

/** The flags that go with --from. */
const OF_NEXT: readonly string[] = ['environment', 'start', 'end'];

type Place = {
  readonly root: string;
  readonly path: string;
  readonly id: string;
  readonly print: boolean;
};

/** @param next what is said where it was written */
async function writeOut(
  { root, path, print }: Place,
  text: string,
  terminal: Terminal,
  next: readonly Block[],
): Promise<number> {
  if (print) {
    terminal.out(text);
    return EXIT.pass;
  }
  const written = await writeNewFile(root, path, text);
  if (written.kind !== 'written') {
    const why = written.kind === 'kept' ? `${path} is there already` : written.because;
    return refuseUsage(terminal, 'new', `${oneLine(why)}; nothing was written`);
  }
  const { lookAhead } = await import('./new-outlook.ts');
  say(terminal, [...next, ...(await lookAhead(root, path, terminal))]);
  return EXIT.pass;
}

function atRoot(root: string): string {
  return root === '.' ? '' : ` --root ${/^[\w./-]+$/u.test(root) ? root : JSON.stringify(root)}`;
}

async function findSchema(root: string): Promise<{ readonly path: string; readonly isThere: boolean }> {
  for (const path of SCHEMAS) {
    const file = await readTextFile(root, path);
    if (file.kind === 'known' && file.value !== null) return { path, isThere: true };
  }
  return { path: SCHEMAS[1], isThere: false };
}

/** What is wrong with the text besides what a person still has to write; null when nothing is. */
function findFaults(path: string, text: string): string | null {
  const parsed = parseRecord(path, new TextEncoder().encode(text));
  if (parsed.kind === 'faulty' && parsed.value !== undefined) return null;
  if (parsed.kind === 'valid') return 'the draft could be mistaken for a finished record; nothing was written';
  const faults = parsed.diagnostics.filter(({ reason }) => reason !== 'placeholder-text');
  return faults.map(({ message, remedy }) => `${message} ${remedy}`).join('\n  ');
}
