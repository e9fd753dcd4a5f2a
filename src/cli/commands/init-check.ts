/**
 * `change-gate init --check`: what of the set-up is still missing in this checkout, each with what to do. Settings cannot be seen from here,
 * and are listed to be looked at; none is said to be right.
 */
import { readTextFile } from '../../checkout/files.ts';
import { originAddress } from '../../checkout/git.ts';
import { gateFor } from '../../domain/terms/gate-mode.ts';
import type { Register } from '../../domain/terms/generated/shapes.ts';
import { type CompletePolicy, completePolicy } from '../../domain/terms/policy.ts';
import { RAISE_FORM } from '../../domain/terms/raise-words.ts';
import { STOP_FORM } from '../../domain/terms/stop-words.ts';
import { isSameName } from '../../domain/text/names.ts';
import { parsePolicy } from '../../files/kinds/policy.ts';
import { parseRegister } from '../../files/kinds/register.ts';
import type { Parsed } from '../../files/yaml/diagnostic.ts';
import { type Block, type Fact, section } from '../../render/document.ts';
import { say } from '../kit/say.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { FOLDER, RAISE, WORKFLOW } from '../setup/files.ts';
import { clickSteps } from '../setup/next.ts';
import { OWNERS, readOwners } from '../setup/people.ts';
import { readWorkflows, type Workflows } from '../setup/workflows.ts';

type Look = { readonly isDone: boolean; readonly what: string; readonly todo: string };

export async function checkSetup(root: string, terminal: Terminal): Promise<number> {
  const given = await readIfThere(root, `${FOLDER}/policy.yml`, parsePolicy);
  const policy = given === null ? null : completePolicy(`${FOLDER}/policy.yml`, given);
  const workflows = await readWorkflows(root);
  const named = [...new Set(workflows.deploys.map(({ environment }) => environment))];
  const governed = policy === null ? named : named.filter((name) => gateFor(policy, name) !== 'none');
  const looks: readonly Look[] = [
    ...lookAtRules(policy, await readIfThere(root, `${FOLDER}/register.yml`, parseRegister)),
    await isThere(root, `${FOLDER}/calendar.yml`, 'when changes may go out'),
    ...lookAtOwners(await readOwners(root)),
    ...lookAtWorkflows(workflows, governed),
    await isThere(root, STOP_FORM, 'the form that stops deployments'),
    await isThere(root, RAISE_FORM, 'the form that raises a change'),
    await isThere(root, RAISE, 'the workflow that makes a record of such an issue'),
  ];
  const facts = looks.map(
    ({ isDone, what, todo }): Fact =>
      isDone
        ? { label: 'there', content: what, standing: 'good' }
        : { label: 'missing', content: `${what}: ${todo}`, standing: 'open' },
  );
  const blocks: readonly Block[] = [
    { kind: 'facts', what: 'parts', facts },
    section(
      'Not seen from a checkout; look at these settings:',
      clickSteps({ address: await originAddress(root), environments: governed }),
    ),
  ];
  say(terminal, blocks);
  return looks.every(({ isDone }) => isDone) ? EXIT.pass : EXIT.refused;
}

/** @param governed environments that a job deploys to and that the policy governs */
function lookAtWorkflows({ deploys, review, zeros }: Workflows, governed: readonly string[]): readonly Look[] {
  return [
    {
      isDone: review !== null,
      what: 'the status at review',
      todo: `no workflow asks the gate on pull requests: \`change-gate init\` writes ${WORKFLOW}`,
    },
    ...governed.map((name): Look => {
      const jobs = deploys.filter(({ environment }) => isSameName(environment, name));
      const open = jobs
        .filter(({ gate }) => gate !== 'first')
        .map(({ path, line, job }) => `${path}:${line} (job ${job})`);
      return {
        isDone: open.length === 0,
        what: `the gate before a deployment to ${name}`,
        todo: `it is not the first step of ${open.join(', ')}; the first lines of ${WORKFLOW} show how`,
      };
    }),
    {
      isDone: governed.length > 0,
      what: 'a job that deploys to a governed environment',
      todo: 'no job of a workflow names one under `environment:`, so no deployment passes the gate',
    },
    {
      isDone: zeros.length === 0,
      what: 'the version of the action',
      todo: `${zeros.join(', ')}: replace the zeros with the commit of the release that you use`,
    },
  ];
}

function lookAtRules(policy: CompletePolicy | null, register: Register | null): readonly Look[] {
  const managers = (register?.people ?? []).filter(({ role }) => role === 'change-and-release-manager').length;
  return [
    {
      isDone: policy !== null,
      what: 'the policy',
      todo: `${FOLDER}/policy.yml is not there or has faults: \`change-gate init\` writes one, \`change-gate check\` shows faults`,
    },
    {
      isDone: (policy?.['coverage-since'] ?? null) !== null,
      what: 'where coverage starts',
      todo: `${FOLDER}/policy.yml has no \`coverage-since\`: a first deployment would be refused once the gate enforces`,
    },
    {
      isDone: policy?.environments.every(({ gate }) => gate !== 'advise') === true,
      what: 'the gate enforces',
      todo: `${FOLDER}/policy.yml only advises, or is not there; write enforce when its warnings are the ones you expect`,
    },
    {
      isDone: managers >= 2 || (register?.teams ?? []).length > 0,
      what: 'two people who may approve',
      todo: `${FOLDER}/register.yml names ${managers} change and release managers, and nobody approves a change of their own`,
    },
  ];
}

function lookAtOwners(owners: Awaited<ReturnType<typeof readOwners>>): readonly Look[] {
  const isGuarded = /^\s*(?:\*|\/?\.github\/?\S*)\s+@\S+/mu.test(owners?.text ?? '');
  return [
    {
      isDone: isGuarded,
      what: 'who guards the rules',
      todo: `${owners?.path ?? OWNERS[0]} names nobody for /.github/; end it with a line such as /.github/ @acme/change-managers`,
    },
  ];
}

async function isThere(root: string, path: string, what: string): Promise<Look> {
  const file = await readTextFile(root, path);
  return {
    isDone: file.kind === 'known' && file.value !== null,
    what,
    todo: `there is no ${path}; \`change-gate init\` writes one`,
  };
}

async function readIfThere<T>(
  root: string,
  path: string,
  parse: (path: string, bytes: Uint8Array) => Parsed<T>,
): Promise<T | null> {
  const file = await readTextFile(root, path);
  if (file.kind !== 'known' || file.value === null) return null;
  const parsed = parse(path, file.value.bytes);
  return parsed.kind === 'valid' ? parsed.value : null;
}
