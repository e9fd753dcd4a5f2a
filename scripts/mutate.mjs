// Mutation testing of the decision (docs/decisions/0007-mutation-testing.md): changes the source in one small thing at a time and looks
// whether a test fails. `node scripts/mutate.mjs --help` tells the options.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, filesIn } from './mutation/bundle.mjs';
import { toSurvivors, toTable } from './mutation/report.mjs';
import { runMutants } from './mutation/run.mjs';
import { refusedByTypes } from './mutation/types.mjs';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENT = join(ROOT, 'docs/decisions/0007-mutation-testing.md');

/** What no decision hangs on: it looks on, or finds words (docs/decisions/0007-mutation-testing.md says how one can see that). */
const LOOKS_ON = ['schedule/surroundings', 'items/impact', 'terms/reason-texts', 'text/suggest', 'text/quote'];

/** Whatever judges in this process, by a world that is written down or by an embedded GitHub; what starts `dist/` reaches no mutant. */
const TESTS = [
  ...['domain', 'gate', 'files', 'github', 'laws', 'report'].map((folder) => `test/${folder}`),
  ...['debts', 'everyday', 'imports', 'lives', 'promotion', 'stop', 'told-by-github', 'used-again'].map(
    (name) => `test/scenarios/${name}.test.ts`,
  ),
];

/** Whoever reads reports and writes files in this process: slow to begin with, so that only what survived is asked of them. */
const LAST = ['cli', 'oversight', 'render', 'examples'].map((folder) => `test/${folder}`);

const HELP = `node scripts/mutate.mjs [options]
  --src <folder>      what is mutated; may be repeated (src/domain)
  --except <pattern>  regular expression of paths that are not (generated files, and what no decision hangs on)
  --tests <path>      a folder or file whose tests are asked; may be repeated (those that judge without a process of their own)
  --last <path>       a folder or file whose tests are asked about what survived all others; may be repeated ('' for none)
  --only <text>       mutants of paths that hold this text; with :12 those of line 12 only; may be repeated
  --sample <n>        so many mutants, drawn by lot
  --seed <n>          of the lot (1)
  --slow <ms>         tests that take longer are asked late (400)
  --budget <ms>       for how long a mutant is tried, the fastest tests first (2000)
  --late <ms>         for how long again, by all tests that reach it, if it survived (3000)
  --fewer <n>         of the runs of a law one in n is made (10)
  --out <folder>      where its files are kept, so that two can run at a time (.build/mutation)
  --lanes <n>         so many are tried at once (1)
  --resume            goes on with what a run that broke off left
  --down <id>         a mutant that brought the process down, which counts as killed; may be repeated. With --resume and one lane it is found by itself
  --again             only those that survived last time, whose results are amended; with --late 999999 --fewer 1 by everything there is
  --survivors         prints each survivor of last time and ends
  --write             puts the table into docs/decisions/0007-mutation-testing.md`;

const { values: options } = parseArgs({
  options: {
    src: { type: 'string', multiple: true, default: ['src/domain'] },
    except: {
      type: 'string',
      default: `/generated/|/(${LOOKS_ON.join('|')})\\.ts$`,
    },
    tests: { type: 'string', multiple: true, default: TESTS },
    last: { type: 'string', multiple: true, default: LAST },
    only: { type: 'string', multiple: true, default: [''] },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    slow: { type: 'string', default: '400' },
    budget: { type: 'string', default: '2000' },
    late: { type: 'string', default: '3000' },
    fewer: { type: 'string', default: '10' },
    out: { type: 'string', default: '.build/mutation' },
    lanes: { type: 'string', default: '1' },
    resume: { type: 'boolean', default: false },
    down: { type: 'string', multiple: true, default: [] },
    again: { type: 'boolean', default: false },
    survivors: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const say = (text) => process.stderr.write(`${text}\n`);
const OUT = join(ROOT, options.out);
const kept = join(OUT, 'results.json');
const readKept = () => JSON.parse(readFileSync(kept, 'utf8'));
const keyOf = ({ path, line, column, mutator, was, becomes }) => [path, line, column, mutator, was, becomes].join('\n');

/** Whether a mutant is among those of `--only`. */
function isMeant({ path, line }) {
  return options.only.some((one) => {
    const [text, wanted] = one.split(':');
    return path.includes(text) && (wanted === undefined || line === Number(wanted));
  });
}

/** So many of them, by lot; the same lot for the same seed. */
function draw(mutants, size, seed) {
  let state = seed >>> 0 || 1;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const drawn = mutants.map((mutant) => ({ mutant, lot: random() })).sort((a, b) => a.lot - b.lot);
  return drawn
    .slice(0, size)
    .map(({ mutant }) => mutant)
    .sort((a, b) => a.id - b.id);
}

function fill(text, table) {
  const [start, end] = ['<!-- table -->', '<!-- /table -->'];
  return `${text.slice(0, text.indexOf(start) + start.length)}\n\n${table}\n\n${text.slice(text.indexOf(end))}`;
}

const isAlive = ({ state }) => state === 'survived' || state === 'not reached';

/** What those who were asked again did not reach may have been reached by the others before. */
const amended = (before, now) => (now === undefined || now.state === 'not reached' ? before : now);

/** A run of its own, whose results take the place of those that it amends. */
function askLast() {
  const same = ['out', 'slow', 'budget', 'late', 'fewer', 'lanes', 'except'].flatMap((key) => [
    `--${key}`,
    options[key],
  ]);
  const lists = [
    ...options.last.flatMap((path) => ['--tests', path]),
    ...options.src.flatMap((path) => ['--src', path]),
  ];
  const flags = ['--again', ...(options.write ? ['--write'] : [])];
  spawnSync(process.execPath, [import.meta.filename, ...flags, ...same, ...lists], { stdio: 'inherit' });
}

async function main() {
  if (options.help) return say(HELP);
  if (options.survivors) return process.stdout.write(`${toSurvivors(readKept().results.filter(isMeant))}\n`);
  mkdirSync(OUT, { recursive: true });
  const except = new RegExp(options.except);
  const inTest = filesIn(ROOT, 'test', '');
  const asked = inTest.filter((path) => options.tests.some((one) => path === one || path.startsWith(`${one}/`)));
  // What prepares a whole file makes a copy of the source of its own, in which no mutant is; nor is one in a process that is started, or in a
  // module whose path is put together while the test runs.
  const isAlone = (path) =>
    /\bbeforeAll\(|node:child_process|\bimport\((?!['"])/.test(readFileSync(join(ROOT, path), 'utf8'));
  const tests = asked.filter((path) => path.endsWith('.test.ts') && !isAlone(path));
  const isMutated = (path) => options.src.some((folder) => path.startsWith(`${folder}/`)) && !except.test(path);
  const out = join(OUT, 'tests.mjs');
  const { mutants, leftOut } = await bundle({ root: ROOT, isMutated, tests, out });
  let chosen = mutants.filter(isMeant);
  const before = options.again ? readKept() : null;
  if (before !== null) {
    const alive = new Set(before.results.filter(isAlive).map(keyOf));
    chosen = chosen.filter((mutant) => alive.has(keyOf(mutant)));
  }
  if (options.sample !== undefined) chosen = draw(chosen, Number(options.sample), Number(options.seed));
  const [earlier, all] = [options.resume ? readKept().results : [], chosen];
  const tried = new Set(earlier.map(keyOf));
  chosen = chosen.filter((mutant) => !tried.has(keyOf(mutant)));
  const refused = await refusedByTypes({ root: ROOT, mutants: chosen, folder: join(OUT, 'types') });
  say(`${mutants.length} mutants, ${chosen.length} to be tried, of which ${refused.size} do not compile`);
  // What a test does hangs on all of the source and of what tests share, goldens among it, and on its own file.
  const shared = createHash('sha256').update(options.fewer).update(JSON.stringify(mutants));
  const sharedFiles = [
    ...filesIn(ROOT, 'src'),
    ...filesIn(ROOT, 'demo'),
    ...inTest.filter((path) => !path.endsWith('.test.ts')),
  ];
  for (const path of sharedFiles) shared.update(readFileSync(join(ROOT, path)));
  const common = shared.digest('hex');
  const keys = new Map(
    tests.map((path) => [
      path,
      createHash('sha256')
        .update(common)
        .update(readFileSync(join(ROOT, path)))
        .digest('hex'),
    ]),
  );
  const dry = { folder: join(OUT, 'dry-runs'), keys };
  const [slow, budget, late, fewer, lanes] = ['slow', 'budget', 'late', 'fewer', 'lanes'].map((key) =>
    Number(options[key]),
  );
  let data = before;
  const keep = ({ results: found, about }) => {
    const order = new Map(all.map((mutant, index) => [keyOf(mutant), index]));
    const results = [...earlier, ...found].sort((a, b) => order.get(keyOf(a)) - order.get(keyOf(b)));
    const now = new Map(results.map((result) => [keyOf(result), result]));
    data =
      before === null
        ? { options, about, results, leftOut, mutants: mutants.length }
        : { ...before, again: options, results: before.results.map((one) => amended(one, now.get(keyOf(one)))) };
    writeFileSync(kept, `${JSON.stringify(data, null, 1)}\n`);
  };
  const begun = join(OUT, 'begun.txt');
  // With one lane the last that was begun is the one that did it.
  const last = options.resume && existsSync(begun) ? readFileSync(begun, 'utf8').trim().split('\n') : [];
  const downed = new Set(
    options.lanes === '1' ? [...options.down, ...last.slice(-1)].map(Number) : options.down.map(Number),
  );
  writeFileSync(begun, '');
  const trying = (id) => appendFileSync(begun, `${id}\n`);
  if (downed.size > 0) say(`taken for killed: ${[...downed].join(' ')} (--down)`);
  await runMutants({ mutants, refused, chosen, out, dry, slow, budget, late, fewer, lanes, downed, trying, say, keep });
  if (!options.again && options.last.some((path) => path !== '') && data.results.some(isAlive)) return askLast();
  const table = toTable(data);
  if (options.write) writeFileSync(DOCUMENT, fill(readFileSync(DOCUMENT, 'utf8'), table));
  process.stdout.write(`${table}\n`);
}

await main();
