/**
 * Checkouts to run the built program over: the examples, and some that nobody would write in good faith. Each answer is what a person
 * would have got, exit code and all.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository, run } from './kit.mjs';

const GOOD = join(repository, 'examples/authorised');
const RECORD = 'changes/CHG-2026-0007.yml';

/** Text that would be something else in XML, in JSON, in a URI or in a message of SARIF. */
const HOSTILE = `]]> <![CDATA[ <!-- --> </failure> &amp; &#0; ' "{0} [link](https://evil.example) ##[error]x %25 é 😀`;

/** How a good checkout is spoilt, and by what. */
const SPOILT = {
  'no record at all': (root) => rmSync(join(root, RECORD)),
  'a record that cannot be read': (root) => writeFileSync(join(root, RECORD), '\tid: [\n'),
  'a record with control characters': (root) => replace(root, /^title: .*$/m, 'title: "\\u001B[31m \\u202E \\u0000"'),
  'a record with hostile text': (root) => {
    const quoted = JSON.stringify(HOSTILE);
    replace(root, /^title: .*$/m, `title: ${quoted}`);
    replace(root, /^environments: .*$/m, `environments: [production, ${quoted}]`);
    replace(root, /^( +)- component:.*$/m, `$1- ${quoted}`);
  },
  'an approver with a hostile name': (root) => replace(root, /approver: .*$/m, `approver: ${JSON.stringify(HOSTILE)}`),
  'a record with a hostile name': (root) => {
    mkdirSync(join(root, 'changes/a b'), { recursive: true });
    cpSync(join(root, RECORD), join(root, `changes/a b/[x](y) #?%25 <b>&"' é😀.yml`));
  },
  'a policy that cannot be read': (root) =>
    writeFileSync(join(root, '.github/change-gate/policy.yml'), 'version: 1\nmode: <"&\n'),
  'no register': (root) => rmSync(join(root, '.github/change-gate/register.yml')),
};

const STAGES = [
  ['--stage', 'draft'],
  ['--stage', 'review'],
  ['--stage', 'deploy', '--environment', 'production'],
];

const known = new Map();
let folder = null;

/** Promises each answer in that format, with its checkout. The checkouts are there until the end of the run, and each is asked once. */
export function samples(format) {
  if (!known.has(format)) known.set(format, ask(format));
  return known.get(format);
}

async function ask(format) {
  const questions = checkouts().flatMap(([name, root]) => STAGES.map((stage) => ({ name, root, stage })));
  const answers = Array(questions.length);
  const next = questions.entries();
  const work = async () => {
    for (const [index, { name, root, stage }] of next) {
      const answer = await run(['check', '--root', root, '--at', '2026-11-24T10:10:00Z', '--format', format, ...stage]);
      answers[index] = { name: `${name}, ${stage[1]}`, root, ...answer };
    }
  };
  // Other checks wait for the same answers.
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return answers;
}

function checkouts() {
  if (folder === null) {
    folder = mkdtempSync(join(tmpdir(), 'samples-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  const examples = readdirSync(join(repository, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`the example ${name}`, join(repository, 'examples', name)]);
  const spoilt = Object.entries(SPOILT).map(([name, spoil], index) => {
    const root = join(folder, String(index));
    if (existsSync(root)) return [name, root];
    cpSync(GOOD, root, { recursive: true });
    spoil(root);
    return [name, root];
  });
  return [...examples, ...spoilt];
}

/** What is replaced has to be there, or the sample would be a good one. */
function replace(root, what, by) {
  const text = readFileSync(join(root, RECORD), 'utf8');
  if (!what.test(text)) throw new Error(`${RECORD} has no ${what}`);
  writeFileSync(
    join(root, RECORD),
    text.replace(what, (_, indent = '') => by.replace('$1', indent)),
  );
}
