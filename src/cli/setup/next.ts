/** What a person still has to do after `init`, in the order in which it works: files first, then the settings that only an administrator sees. */
import { listAnd } from '../../domain/text/name-list.ts';
import type { Block, Todo } from '../../render/document.ts';
import type { Bots } from '../kit/find-bots.ts';
import { BOT_MODEL } from '../templates/bot-model.ts';
import { ACTION } from '../templates/workflow.ts';
import { listClicks } from './clicks.ts';
import { FOLDER, RAISE, SWEEP, WORKFLOW } from './files.ts';
import type { DeployJob } from './workflows.ts';

type Setup = {
  readonly address: string | null;
  readonly environments: readonly string[];
  /** Where coverage starts; null where git knows no commit. */
  readonly commit: string | null;
  readonly deploys: readonly DeployJob[];
  readonly owners: string;
  readonly action: string;
  readonly program: string;
  readonly bots: Bots | null;
};

export function nextSteps(setup: Setup): readonly Todo[] {
  const { action, owners, program, commit, bots } = setup;
  return [
    { text: `Add to ${FOLDER}/register.yml whoever assesses and approves: nobody approves a change of their own.` },
    ...(action === ACTION
      ? [
          {
            text: `In ${WORKFLOW}, ${SWEEP} and ${RAISE} replace the zeros with the commit of the release that you use.`,
          },
        ]
      : []),
    stepForGate(setup),
    { text: `Name in ${owners} who guards these files.` },
    {
      text: 'Commit it all and merge it. The next pull request gets the status change-gate (advice), which stops nothing; a first record:',
      blocks: [{ kind: 'copy', text: `${program} new` }],
    },
    ...(commit === null ? [stepForCoverage()] : []),
    ...(bots === null ? [] : [stepForBots(bots)]),
    { text: 'Settings, by an administrator, in this order:', blocks: clickSteps(setup) },
    {
      text: `When its warnings are the ones you expect, write enforce in ${FOLDER}/policy.yml. What is still missing then is said by:`,
      blocks: [{ kind: 'copy', text: `${program} init --check` }],
    },
  ];
}

/** What is to be set by hand, each with its address. */
export function clickSteps({ address, environments }: Pick<Setup, 'address' | 'environments'>): readonly Block[] {
  const steps = listClicks(address, environments).map(
    ({ what, where }): Todo => ({ text: what, blocks: [{ kind: 'lines', texts: [{ link: where }] }] }),
  );
  return [{ kind: 'steps', what: 'settings', steps }];
}

/** Without a commit there is none yet from which coverage could start. */
function stepForCoverage(): Todo {
  return {
    text: `Once it is committed, write the full SHA of that commit (\`git rev-parse HEAD\`) under \`coverage-since\` in ${FOLDER}/policy.yml: the first deployment covers all that comes after it, and is refused without that line once the gate enforces.`,
  };
}

/** What an ordinary team has to do in its first weeks, until the bumps of its bots go out by themselves. */
function stepForBots({ accounts, configured, paths }: Bots): Todo {
  const who = listAnd(accounts);
  if (paths.length === 0)
    return {
      text: `${listAnd(configured)} lets ${who} open pull requests, and it is not known here which files these touch: write a model with \`raises-for\` (docs/standard-changes.md).`,
    };
  const texts = [
    'Approved: a change and release manager checks `paths` and `configuration-items` in it, and writes who and when under `approved-by` and `approved-at`.',
    'Earned: the ids of three ordinary changes that ended as successful go under `successes`; one of them may bump several (covers: ["#12", "#13"]).',
    `Or the owner of the policy decides that bumps need not be earned: standard: {successes: 0} in ${FOLDER}/policy.yml.`,
  ];
  return {
    text: `Pull requests of ${who} need no record of their own once ${FOLDER}/models/${BOT_MODEL}.yml is approved and earned; until then they are changes like any other.`,
    blocks: [{ kind: 'list', what: 'ways', entries: texts }],
  };
}

/** Where the gate goes before a deployment: into the very jobs that name the environment, where there are such. */
function stepForGate({ deploys, environments, action }: Setup): Todo {
  const jobs = deploys.filter(({ gate, environment }) => gate !== 'first' && environments.includes(environment));
  const [first] = jobs;
  if (first === undefined)
    return {
      text: `Put the gate first among the steps of the job that deploys; the first lines of ${WORKFLOW} show how.`,
    };
  const places = jobs.map(({ path, line, job }) => `${path}:${line} (job ${job})`);
  const text = `- uses: ${action}\n  with:\n    environment: ${JSON.stringify(first.environment)}\n    status: change-gate`;
  return {
    text: `Put the gate first among the steps of ${places.join(', ')}, each with its own environment and the permissions that the first lines of ${WORKFLOW} show:`,
    blocks: [{ kind: 'source', language: 'yaml', text }],
  };
}
