/**
 * `change-gate init`: sets a repository up in advise mode. It writes only what is not there, says of each file what it did, and says
 * what a person still has to do; nothing that it writes authorises anything.
 */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startOfCoverage } from '../../checkout/git.ts';
import { isBotLogin } from '../../domain/text/logins.ts';
import { quote } from '../../domain/text/quote.ts';
import { CHECKS } from '../../files/checks/text-kinds.ts';
import { parseCalendar } from '../../files/kinds/calendar.ts';
import { parsePolicy } from '../../files/kinds/policy.ts';
import { parseRegister } from '../../files/kinds/register.ts';
import { withoutCommands } from '../../render/plain/safe-text.ts';
import { bad, type Field, good, Interview, sayUnanswered, single } from '../kit/interview.ts';
import { writeNewFile } from '../kit/new-files.ts';
import { answer, folder, nothing } from '../kit/option-kinds.ts';
import { type Command, options, refuseUsage } from '../kit/options.ts';
import { type Questions, withQuestions } from '../kit/questions.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { writeCalendar, writeOwners, writePolicy, writeRegister } from '../templates/governance.ts';
import { writeWorkflow } from '../templates/workflow.ts';

const FOLDER = '.github/change-gate';
/** Where GitHub looks for CODEOWNERS, in its order. */
const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

const OPTIONS = options('init', nothing(), {
  root: folder('the repository; else this folder'),
  login: answer('LOGIN', 'your login on GitHub: the first change and release manager'),
  environment: answer('E', 'the environment that the gate is for'),
});

export const command: Command = {
  options: OPTIONS,
  run: (args, terminal) => withQuestions((questions) => init(args, terminal, questions)),
};

/** @param questions null where nobody can be asked; whoever opened them closes them */
export async function init(args: readonly string[], terminal: Terminal, questions: Questions | null): Promise<number> {
  const asked = OPTIONS.read(args);
  if (typeof asked === 'string') return refuseUsage(terminal, 'init', asked);
  const { root } = asked;
  const interview = new Interview(terminal, questions);
  const login = await interview.settle(askLogin(), asked.login);
  const given = asked.environment.length > 0 || interview.canAsk;
  const environment = given ? await interview.settle(askEnvironment(), asked.environment) : 'production';
  const unanswered = sayUnanswered(interview);
  if (unanswered !== null || login === null || environment === null)
    return refuseUsage(terminal, 'init', unanswered ?? 'an answer is missing');
  const files = filesFor(login, environment, await startOfCoverage(root));
  const wrong = files.flatMap(({ faults }) => faults);
  if (wrong.length > 0) return refuseUsage(terminal, 'init', wrong.join('\n  '));
  const said: string[] = [];
  let isRefused = false;
  for (const { path, content, what } of files) {
    const written = await writeNewFile(root, path, content);
    if (written.kind === 'refused') isRefused = true;
    said.push(sayWritten(written, path, what));
  }
  const owned = OWNERS.find((path) => isThere(join(root, path))) ?? null;
  if (owned === null) {
    const written = await writeNewFile(root, OWNERS[0], writeOwners(login));
    if (written.kind === 'refused') isRefused = true;
    said.push(sayWritten(written, OWNERS[0], 'who guards these files'));
  } else
    said.push(`kept     ${owned}, which is there already; add these lines at its end:`, ...indent(writeOwners(login)));
  const next = isRefused
    ? ['Put right what is refused, and run this again; it keeps what is there.']
    : ['Next:', ...nextSteps(owned ?? OWNERS[0])];
  terminal.out(withoutCommands(`${[...said, '', ...next].join('\n')}\n`));
  return isRefused ? EXIT.refused : EXIT.pass;
}

function nextSteps(owners: string): readonly string[] {
  return [
    `  1. Add to ${FOLDER}/register.yml whoever assesses and approves: nobody approves a change of their own.`,
    '  2. In .github/workflows/change-gate.yml write the commit of the release that you use in place of the zeros.',
    '  3. Put the gate first among the steps of the job that deploys; the first lines of that workflow show how.',
    `  4. Name in ${owners} who guards these files, and require review from Code Owners on the default branch.`,
    '  5. Commit it all, and write a first record: change-gate new',
    `  6. When the warnings are those that you want, write enforce in ${FOLDER}/policy.yml and make change-gate a required check.`,
  ];
}

function indent(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `           ${line}`);
}

type NewFile = {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly what: string;
  /** What the gate itself would find wrong with it. */
  readonly faults: readonly string[];
};

function filesFor(login: string, environment: string, commit: string | null): readonly NewFile[] {
  const schema = readSchema();
  const file = (
    name: string,
    content: string,
    what: string,
    parse: typeof parsePolicy | typeof parseRegister | typeof parseCalendar,
  ): NewFile => {
    const path = `${FOLDER}/${name}`;
    const parsed = parse(path, new TextEncoder().encode(content));
    const faults =
      parsed.kind === 'valid' ? [] : parsed.diagnostics.map(({ message, remedy }) => `${message} ${remedy}`);
    return { path, content, what, faults };
  };
  return [
    file('policy.yml', writePolicy(environment, commit), 'what the gate asks for: it only advises yet', parsePolicy),
    file('register.yml', writeRegister(login), 'who holds which role level', parseRegister),
    file('calendar.yml', writeCalendar(environment), 'windows and freezes: none yet', parseCalendar),
    ...(schema === null
      ? []
      : [{ path: `${FOLDER}/change-record.schema.json`, content: schema, what: 'for editors', faults: [] }]),
    {
      path: '.github/workflows/change-gate.yml',
      content: writeWorkflow(environment),
      what: 'the check at review, and the gate before a deployment',
      faults: [],
    },
  ];
}

function sayWritten(written: Awaited<ReturnType<typeof writeNewFile>>, path: string, what: string): string {
  switch (written.kind) {
    case 'written':
      return `written  ${path}: ${what}`;
    case 'kept':
      return `kept     ${path}, which is there already`;
    case 'refused':
      return `refused  ${written.because}`;
  }
}

function askLogin(): Field<string> {
  return single('--login', 'Your GitHub login, the first change and release manager', null, (text) => {
    const advice = CHECKS.Login(text);
    if (isBotLogin(text)) return bad(`${quote(text)} is a bot; a person is needed here.`);
    return advice === null ? good(text) : bad(`${advice.message} ${advice.remedy}`);
  });
}

function askEnvironment(): Field<string> {
  return single('--environment', 'The environment that the gate is for', 'production', (text) => {
    const advice = CHECKS.EnvironmentName(text);
    if (advice !== null) return bad(`${advice.message} ${advice.remedy}`);
    // In the workflow it would be an expression.
    return text.includes('${{') ? bad(`${quote(text)} holds "\${{".`) : good(text);
  });
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A folder that cannot be looked into: writing there says why.
    return false;
  }
}

/** The schema that lies beside this program; null where the program stands alone. */
function readSchema(): Uint8Array | null {
  const here = dirname(fileURLToPath(import.meta.url));
  // Two folders up from the bundle, three from the source.
  const paths = ['../..', '../../..'].map((up) => join(here, up, 'schemas', 'change-record.schema.json'));
  const path = paths.find((one) => existsSync(one));
  return path === undefined ? null : readFileSync(path);
}
