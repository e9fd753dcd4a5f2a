/**
 * `change-gate init`: sets a repository up in advise mode. It writes only what is not there, says of each file what it did, and says
 * what a person still has to do; nothing that it writes authorises anything. `--check` says later what is still missing.
 */
import { originAddress, startOfCoverage } from '../../checkout/git.ts';
import { isSameName } from '../../domain/text/names.ts';
import { type Block, type Fact, section } from '../../render/document.ts';
import { type Bots, findBots } from '../kit/find-bots.ts';
import { Interview, sayUnanswered } from '../kit/interview.ts';
import { writeNewFile } from '../kit/new-files.ts';
import { type Command, refuseUsage, type ValuesOf } from '../kit/options.ts';
import { type Questions, withQuestions } from '../kit/questions.ts';
import { say } from '../kit/say.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { OPTIONS } from '../options/init.ts';
import { askEnvironments, askLogin, askManagers } from '../setup/answers.ts';
import { listFiles, type NewFile } from '../setup/files.ts';
import { nextSteps } from '../setup/next.ts';
import { findCandidates, idOf, loginsOf, OWNERS, type Owners, readOwners } from '../setup/people.ts';
import { readWorkflows, type Workflows } from '../setup/workflows.ts';
import { writeOwners } from '../templates/governance.ts';
import { actionOf } from '../templates/workflow.ts';

export const command: Command = {
  options: OPTIONS,
  run: (args, terminal) => withQuestions((questions) => init(args, terminal, questions)),
};

/** What a CODEOWNERS that is there lacks; no lines where it holds the very lines already. */
function keepOwners({ path, text }: Owners, wanted: string): { readonly fact: Fact; readonly lines: readonly Block[] } {
  const there = new Set(text.split('\n').map((line) => line.trim()));
  const isWhole = wanted.split('\n').every((line) => there.has(line) || line === '' || line.startsWith('#'));
  const kept = `${path}, which is there already`;
  return isWhole
    ? { fact: { label: 'kept', content: kept }, lines: [] }
    : {
        fact: { label: 'kept', content: `${kept}; add these lines at its end:` },
        lines: [{ kind: 'source', language: 'yaml', text: wanted }],
      };
}

/** @param questions null where nobody can be asked; whoever opened them closes them */
export async function init(args: readonly string[], terminal: Terminal, questions: Questions | null): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'init', given);
  if (given.check) return (await import('./init-check.ts')).checkSetup(given.root, terminal);
  const { root } = given;
  const workflows = await readWorkflows(root);
  const answered = await askAll(given, workflows, new Interview(terminal, questions));
  if (typeof answered === 'string') return refuseUsage(terminal, 'init', answered);
  const bots = findBots(root);
  const commit = await startOfCoverage(root);
  const files = await planFiles({ root, answered, bots, commit, now: terminal.now(), program: terminal.program });
  const wrong = files.flatMap(({ faults }) => faults);
  if (wrong.length > 0) return refuseUsage(terminal, 'init', wrong.join('\n  '));
  const owners = await readOwners(root);
  const { facts, isRefused } = await writeAll(root, files, owners === null ? answered.login : null);
  const kept = owners === null ? null : keepOwners(owners, writeOwners(answered.login));
  const next: Block = isRefused
    ? {
        kind: 'list',
        what: 'steps',
        entries: ['Correct what is refused, and run this again; it keeps the files that are there.'],
      }
    : section('Next:', [
        {
          kind: 'steps',
          what: 'steps',
          steps: nextSteps({
            address: await originAddress(root),
            environments: answered.environments,
            commit,
            deploys: workflows.deploys,
            owners: owners?.path ?? OWNERS[0],
            action: actionOf(terminal.program),
            program: terminal.program,
            bots,
          }),
        },
      ]);
  const all = kept === null ? facts : [...facts, kept.fact];
  const blocks: readonly Block[] = [{ kind: 'facts', what: 'files', facts: all }, ...(kept?.lines ?? []), next];
  say(terminal, blocks);
  return isRefused ? EXIT.refused : EXIT.pass;
}

type Answered = {
  readonly login: string;
  readonly managers: readonly string[];
  readonly environments: readonly string[];
};

/** What to set up, or why that cannot be known. Where nobody can be asked, nobody but who is named holds a role. */
async function askAll(
  given: ValuesOf<typeof OPTIONS>,
  workflows: Workflows,
  interview: Interview,
): Promise<Answered | string> {
  const logins = loginsOf(await readOwners(given.root));
  const login = await interview.settle(askLogin(logins[0] ?? null), given.login);
  const others = logins.filter((one) => login === null || !isSameName(one, login));
  const mayAsk = interview.canAsk && login !== null;
  const managers =
    given.manager.length > 0 || (mayAsk && others.length > 0)
      ? await interview.settle(askManagers(others), given.manager)
      : [];
  const found = [...new Set(workflows.deploys.map(({ environment }) => environment))];
  const usual = found.length > 0 ? found : ['production'];
  const environments =
    given.environment.length > 0 || interview.canAsk
      ? await interview.settle(askEnvironments(usual), given.environment)
      : usual;
  const unanswered = sayUnanswered(interview);
  if (unanswered !== null) return unanswered;
  if (login === null || managers === null || environments === null) return 'an answer is missing';
  return { login, managers: managers.filter((one) => !isSameName(one, login)), environments };
}

type Plan = {
  readonly root: string;
  readonly answered: Answered;
  readonly bots: Bots | null;
  readonly commit: string | null;
  readonly now: string;
  readonly program: string;
};

async function planFiles({ root, answered, bots, commit, now, program }: Plan): Promise<readonly NewFile[]> {
  const { login, managers, environments } = answered;
  const owners = await readOwners(root);
  return listFiles({
    login,
    id: await idOf(root, login),
    managers: await Promise.all(managers.map(async (one) => ({ login: one, id: await idOf(root, one) }))),
    candidates: await findCandidates(root, owners, [login, ...managers]),
    environments,
    bots,
    now,
    commit,
    action: actionOf(program),
  });
}

/** @param owner who guards these files, where there is no CODEOWNERS yet */
async function writeAll(
  root: string,
  files: readonly NewFile[],
  owner: string | null,
): Promise<{ readonly facts: readonly Fact[]; readonly isRefused: boolean }> {
  const facts: Fact[] = [];
  let isRefused = false;
  const guard = { path: OWNERS[0], content: writeOwners(owner ?? ''), what: 'who guards these files' };
  for (const { path, content, what } of owner === null ? files : [...files, guard]) {
    const written = await writeNewFile(root, path, content);
    isRefused ||= written.kind === 'refused';
    facts.push(describeWritten(written, path, what));
  }
  return { facts, isRefused };
}

function describeWritten(written: Awaited<ReturnType<typeof writeNewFile>>, path: string, what: string): Fact {
  switch (written.kind) {
    case 'written':
      return { label: 'written', content: `${path}: ${what}` };
    case 'kept':
      return { label: 'kept', content: `${path}, which is there already` };
    case 'refused':
      return { label: 'refused', content: written.because, standing: 'bad' };
  }
}
