/** What a person still has to do after `init`, in the order in which it works: files first, then the settings that only an administrator sees. */
import { oneLine } from '../../render/plain/safe-text.ts';
import { ACTION } from '../templates/workflow.ts';
import { listClicks } from './clicks.ts';
import { FOLDER, SWEEP, WORKFLOW } from './files.ts';
import type { DeployJob } from './workflows.ts';

type Setup = {
  readonly address: string | null;
  readonly environments: readonly string[];
  readonly deploys: readonly DeployJob[];
  readonly owners: string;
  readonly action: string;
  readonly program: string;
};

export function sayNext(setup: Setup): readonly string[] {
  const { action, owners, program } = setup;
  const steps = [
    [`Add to ${FOLDER}/register.yml whoever assesses and approves: nobody approves a change of their own.`],
    ...(action === ACTION
      ? [[`In ${WORKFLOW} and ${SWEEP} write the commit of the release that you use in place of the zeros.`]]
      : []),
    sayGate(setup),
    [`Name in ${owners} who guards these files.`],
    [
      `Commit it all and merge it. The next pull request gets the status change-gate (advice), which stops nothing; a first record: ${program} new`,
    ],
    [
      'Settings, by an administrator, in this order:',
      ...listClicks(setup.address, setup.environments).map(
        ({ what, where }) => `  - ${oneLine(what)}\n         ${oneLine(where)}`,
      ),
    ],
    [
      `Later: ${program} init --check says what is still missing. When the warnings are those that you want, write enforce in ${FOLDER}/policy.yml.`,
    ],
  ];
  return [
    'Next:',
    ...steps.map(([first = '', ...more], index) =>
      [`  ${index + 1}. ${first}`, ...more.map((one) => `     ${one}`)].join('\n'),
    ),
  ];
}

/** Where the gate goes before a deployment: into the very jobs that name the environment, where there are such. */
function sayGate({ deploys, environments, action }: Setup): readonly string[] {
  const jobs = deploys.filter(({ gate, environment }) => gate !== 'first' && environments.includes(environment));
  const [first] = jobs;
  if (first === undefined)
    return [`Put the gate first among the steps of the job that deploys; the first lines of ${WORKFLOW} show how.`];
  const places = jobs.map(({ path, line, job }) => `${oneLine(path)}:${line} (job ${oneLine(job)})`);
  return [
    `Put the gate first among the steps of ${places.join(', ')}, each with its own environment and the permissions that the first lines of ${WORKFLOW} show:`,
    `  - uses: ${action}`,
    '    with:',
    `      environment: ${JSON.stringify(oneLine(first.environment))}`,
    '      status: change-gate',
  ];
}
