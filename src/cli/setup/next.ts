/** What a person still has to do after `init`, in the order in which it works: files first, then the settings that only an administrator sees. */
import { listAnd } from '../../domain/text/name-list.ts';
import { oneLine } from '../../render/plain/safe-text.ts';
import type { Bots } from '../kit/find-bots.ts';
import { BOT_MODEL } from '../templates/bot-model.ts';
import { ACTION } from '../templates/workflow.ts';
import { listClicks } from './clicks.ts';
import { FOLDER, RAISE, SWEEP, WORKFLOW } from './files.ts';
import type { DeployJob } from './workflows.ts';

type Setup = {
  readonly address: string | null;
  readonly environments: readonly string[];
  readonly deploys: readonly DeployJob[];
  readonly owners: string;
  readonly action: string;
  readonly program: string;
  readonly bots: Bots | null;
};

export function sayNext(setup: Setup): readonly string[] {
  const { action, owners, program } = setup;
  const steps = [
    [`Add to ${FOLDER}/register.yml whoever assesses and approves: nobody approves a change of their own.`],
    ...(action === ACTION
      ? [[`In ${WORKFLOW}, ${SWEEP} and ${RAISE} write the commit of the release that you use in place of the zeros.`]]
      : []),
    sayGate(setup),
    [`Name in ${owners} who guards these files.`],
    [
      `Commit it all and merge it. The next pull request gets the status change-gate (advice), which stops nothing; a first record: ${program} new`,
    ],
    ...(setup.bots === null ? [] : [stepsForBots(setup.bots)]),
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

/** What an ordinary team has to do in its first weeks, until the bumps of its bots go out by themselves. */
function stepsForBots({ accounts, configured, paths }: Bots): readonly string[] {
  const who = oneLine(listAnd(accounts));
  if (paths.length === 0)
    return [
      `${oneLine(listAnd(configured))} lets ${who} raise pull requests, and which files these touch is not known here: write a model with \`raises-for\` (docs/standard-changes.md).`,
    ];
  return [
    `Pull requests of ${who} need no record of their own once ${FOLDER}/models/${BOT_MODEL}.yml is approved and earned; until then they are changes like any other.`,
    'Approved: a change and release manager checks `paths` and `configuration-items` in it, and writes who and when under `approved-by` and `approved-at`.',
    'Earned: the ids of three ordinary changes that ended as successful go under `successes`; one of them may bump several (covers: ["#12", "#13"]).',
    `Or the owner of the policy decides that bumps need not be earned: standard: {successes: 0} in ${FOLDER}/policy.yml.`,
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
