/**
 * `change-gate new`: writes a change record that is valid but for what a person has to write. It takes answers from flags, asks for
 * the rest where there is a terminal, and overwrites nothing.
 */
import { posix } from 'node:path';
import { parseArgs } from 'node:util';
import { findFiles, readTextFile } from '../../checkout/files.ts';
import { parseInstant } from '../../domain/time/time.ts';
import { dayOf } from '../../domain/time/wall-time.ts';
import { CHECKS } from '../../files/checks/text-kinds.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import { oneLine, reveal, withoutCommands } from '../../render/plain/safe-text.ts';
import { Interview } from '../kit/interview.ts';
import { writeNewFile } from '../kit/new-files.ts';
import type { Questions } from '../kit/questions.ts';
import { isFolder, readRules, refuseUsage, renderFaults, sayMisuse } from '../kit/read-rules.ts';
import { findTaken, nextId, placeRecord } from '../kit/record-place.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { writeRecord } from '../templates/record.ts';
import { askAll, FLAGS, type Given } from './new-answers.ts';

/** Where editors find the schema: a checkout's own, else the copy that `change-gate init` writes. */
const SCHEMAS = ['schemas/change-record.schema.json', '.github/change-gate/change-record.schema.json'] as const;
type Options = {
  readonly id: string | null;
  readonly root: string;
  readonly isPrinted: boolean;
  readonly given: Given;
};

/** @param questions null where nobody can be asked; whoever opened them closes them */
export async function newRecord(
  args: readonly string[],
  terminal: Terminal,
  questions: Questions | null,
): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuseUsage(terminal, 'new', options);
  const { root } = options;
  if (!(await isFolder(root))) return refuseUsage(terminal, 'new', `--root ${JSON.stringify(root)} is no folder`);
  const rules = await readRules(root, terminal.now(), true);
  const found = await findFiles(root, rules.policy.records);
  if (rules.faults.length > 0 || found.kind === 'unavailable') {
    if (rules.faults.length > 0) terminal.err(renderFaults(rules.faults, rules.texts, terminal.width));
    const why = found.kind === 'unavailable' ? ` (${oneLine(found.because)})` : '';
    terminal.err(`change-gate new: nothing was written, as what the record has to meet cannot be read${why}\n`);
    return EXIT.undetermined;
  }
  const paths = found.value.map(({ path }) => path);
  const now = parseInstant(terminal.now()) ?? 0;
  const { year } = dayOf(now, rules.policy.timezone);
  const id = options.id ?? nextId(paths, year);
  const taken = findTaken(paths, id);
  if (taken !== null) return refuseUsage(terminal, 'new', `${id} is taken by ${oneLine(taken)}; nothing was written`);
  const path = placeRecord(rules.policy.records, id, year);
  if (path === null) {
    const globs = rules.policy.records.map(oneLine).join(', ');
    return refuseUsage(terminal, 'new', `${id}.yml would be a record nowhere by the policy's \`records\` (${globs})`);
  }
  const interview = new Interview(terminal, questions);
  const answers = await askAll(options.given, rules, interview, { now, at: terminal.now() });
  if (typeof answers === 'string') return refuseUsage(terminal, 'new', answers);
  const schema = await findSchema(root);
  const text = writeRecord({ ...answers, id, schema: posix.relative(posix.dirname(path), schema.path) });
  const wrong = findFaults(path, text);
  if (wrong !== null) return refuseUsage(terminal, 'new', wrong);
  if (options.isPrinted) {
    terminal.out(text);
    return EXIT.pass;
  }
  const written = await writeNewFile(root, path, text);
  if (written.kind !== 'written') {
    const why = written.kind === 'kept' ? `${path} is there already` : written.because;
    return refuseUsage(terminal, 'new', `${oneLine(why)}; nothing was written`);
  }
  const at = root === '.' ? '' : ` --root ${/^[\w./-]+$/u.test(root) ? root : JSON.stringify(root)}`;
  const next = [
    `Written: ${path}${answers.kind.type === 'standard' ? '' : `, of ${answers.kind.plan.level} risk before floors`}. It is a draft, and authorises nothing.`,
    '',
    'Next:',
    '  1. Replace each sentence that only says what to write.',
    `  2. change-gate check ${id}${at} --stage draft`,
    '  3. Open a pull request with the record and the change.',
    ...(schema.isThere
      ? []
      : ['', `Editors complete its keys once ${schema.path} is there; change-gate init writes it.`]),
  ];
  terminal.out(withoutCommands(`${next.map(reveal).join('\n')}\n`));
  return EXIT.pass;
}

function readOptions(args: readonly string[]): Options | string {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        root: text,
        print: { type: 'boolean' },
        environment: list,
        item: list,
        type: text,
        title: text,
        impact: text,
        likelihood: text,
        start: text,
        end: text,
        'requested-by': text,
        'assessed-by': text,
        model: text,
        incident: text,
      },
    });
    const [id, ...more] = positionals;
    if (more.length > 0) return 'name one id at most';
    const advice = id === undefined ? null : CHECKS.Id(id);
    if (advice !== null) return `${advice.message} ${advice.remedy}`;
    const one = (flag: (typeof FLAGS)[number]): readonly string[] => {
      const value = values[flag];
      return value === undefined ? [] : [value];
    };
    return {
      id: id ?? null,
      root: values.root ?? '.',
      isPrinted: values.print === true,
      given: {
        ...(Object.fromEntries(FLAGS.map((flag) => [flag, one(flag)])) as Record<(typeof FLAGS)[number], string[]>),
        environment: values.environment ?? [],
        item: values.item ?? [],
      },
    };
  } catch (error) {
    return sayMisuse(error);
  }
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
  if (parsed.kind === 'valid') return 'the draft would be taken for done; nothing was written';
  const faults = parsed.diagnostics.filter(({ reason }) => reason !== 'placeholder-text');
  return faults.map(({ message, remedy }) => `${message} ${remedy}`).join('\n  ');
}
