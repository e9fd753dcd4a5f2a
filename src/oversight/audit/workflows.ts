/**
 * Ways round the gate in a workflow: jobs that deploy to a governed environment and do not ask it before their first step that acts, or that
 * go on whatever it says. Whatever cannot be read or told is said to be so, and never taken for asking.
 */
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import { HOME } from '../../domain/terms/generated/version.ts';
import { OWN_RULES, type RulesOfRun } from '../../domain/terms/rules-of-run.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { YamlDocument } from '../../files/yaml/parse-yaml.ts';
import { type Spot, unseen, wayRound } from './way-round.ts';
import {
  environmentOf,
  listOf,
  type Mapping,
  mappingOf,
  readWorkflow,
  stepsOf,
  textOf,
  type WorkflowFile,
} from './workflow-jobs.ts';

type Pointer = readonly (string | number)[];
type Looking = {
  readonly document: YamlDocument;
  readonly path: string;
  readonly governs: (environment: string) => boolean;
  /** By whose policy and records the gate has to be asked. */
  readonly rules: RulesOfRun;
};

/** The action by the name of its repository, or a copy of it in this one. */
const GATE = /^(?:[\w.-]+\/change-gate|\.\/(?:[^@]*\/)?change-gate)(?:\/[^@]*)?(?:@(.+))?$/u;
/** They prepare the runner, and deploy nothing. */
const HARMLESS =
  /^(?:actions\/(?:checkout|setup-[\w-]+|cache|download-artifact|upload-artifact|create-github-app-token|attest[\w-]*)|step-security\/harden-runner)@/u;
const WHATEVER = /always\(\)|failure\(\)|!\s*cancelled\(\)/u;

/** @param governs whether the policy has a gate for an environment */
export function auditWorkflow(
  { path, bytes }: WorkflowFile,
  governs: Looking['governs'],
  rules: RulesOfRun = OWN_RULES,
): readonly LocatedFinding[] {
  const read = readWorkflow({ path, bytes });
  if (read.kind === 'unreadable') {
    const { because, line, column } = read;
    return [unseen(`The workflow ${path}`, because, null, { path, line, column })];
  }
  const { document, root } = read;
  const jobs = Object.entries(mappingOf(root['jobs']));
  const looking: Looking = { document, path, governs, rules };
  return jobs.flatMap(([name, value]) => {
    const job = mappingOf(value);
    const one = { name, job, root };
    return [...judgePins(looking, name, job), ...judgeJob(looking, one), ...judgeCall(looking, one)];
  });
}

type Job = { readonly name: string; readonly job: Mapping; readonly root: Mapping };

function judgeJob(looking: Looking, one: Job): readonly LocatedFinding[] {
  const { name, job } = one;
  const { environment, isRecorded } = environmentOf(job);
  const steps = stepsOf(job);
  if (environment === null) return judgeTokens(looking, one);
  const isTold = !environment.includes('${{');
  if (isTold && !looking.governs(environment)) return [];
  const at = spotOf(looking, ['jobs', name, 'environment'], 'key');
  const found: LocatedFinding[] = [];
  if (!isRecorded)
    found.push(
      wayRound(
        'error',
        `The job ${name} says \`deployment: false\`, so GitHub records no deployment to ${environment}: no audit sees what it deploys.`,
        'Take `deployment: false` away. Whoever owns the workflow can do it.',
        at,
      ),
    );
  const asked = steps.findIndex(isGate);
  if (asked === -1) return [...found, ...judgeUnasked(looking, one, environment, at)];
  return [...found, ...judgeAsking(looking, one, { environment, asked })];
}

/** The gate in a job before it is the other layout: it stops this one by failing, unless this one runs whatever came before. */
function judgeUnasked(
  looking: Looking,
  { name, job, root }: Job,
  environment: string,
  at: Spot,
): readonly LocatedFinding[] {
  if (!stepsOf(job).some(isActing) && typeof job['uses'] !== 'string') return [];
  const before = listOf(job['needs']).filter((other) =>
    stepsOf(mappingOf(mappingOf(root['jobs'])[other])).some(isGate),
  );
  const isEager = WHATEVER.test(textOf(job['if']));
  if (before.length > 0 && !isEager) return [];
  const reused = typeof job['uses'] === 'string' ? ` It calls ${textOf(job['uses'])}, which was not looked into.` : '';
  if (before.length > 0)
    return [
      wayRound(
        'error',
        `The job ${name} deploys to ${environment} whatever the gate in ${before.join(', ')} said: its \`if:\` runs it after a failure too.`,
        "Write `if: needs.GATE.outputs.decision == 'authorised'`, and no function that makes it run whatever came before.",
        spotOf(looking, ['jobs', name, 'if'], 'key'),
      ),
    ];
  return [
    wayRound(
      'error',
      `The job ${name} names the environment ${environment}, which the policy governs, and does not ask the gate.${reused}`,
      'Make the gate the first step of the job. Whoever owns the workflow can do it, by a pull request.',
      at,
    ),
  ];
}

function judgeAsking(
  looking: Looking,
  { name, job }: Job,
  { environment, asked }: { readonly environment: string; readonly asked: number },
): readonly LocatedFinding[] {
  const steps = stepsOf(job);
  const gate = steps[asked] ?? {};
  const step = (index: number): Spot => spotOf(looking, ['jobs', name, 'steps', index]);
  const found: LocatedFinding[] = [];
  const first = steps.findIndex(isActing);
  if (first !== -1 && first < asked)
    found.push(
      wayRound(
        'error',
        `In the job ${name} a step acts before the gate is asked: ${describeStep(steps[first] ?? {}, first)}.`,
        'Make the gate the first step of the job.',
        step(first),
      ),
    );
  const named = textOf(mappingOf(gate['with'])['environment']);
  if (named !== '' && !isSameName(named, environment))
    found.push(
      wayRound(
        'error',
        `The job ${name} deploys to ${environment} and asks the gate for ${named}.`,
        `Give the gate the input \`environment: ${environment}\`.`,
        step(asked),
      ),
    );
  found.push(...judgeInputs(looking, name, gate, step(asked)));
  if (gate['if'] !== undefined || gate['continue-on-error'] !== undefined || job['continue-on-error'] !== undefined)
    found.push(
      wayRound(
        'error',
        `In the job ${name} the gate is asked on a condition, or its no does not stop the job (\`if:\`, \`continue-on-error\`).`,
        'Take both away from the step of the gate and from its job.',
        step(asked),
      ),
    );
  for (const [index, one] of steps.entries())
    if (index > asked && isActing(one) && WHATEVER.test(textOf(one['if'])))
      found.push(
        wayRound(
          'error',
          `In the job ${name} ${describeStep(one, index)} runs also where the gate said no (\`if: ${textOf(one['if']).slice(0, 80)}\`).`,
          'Take the function away that makes it run whatever came before, or move the step into a job of its own that deploys nothing.',
          step(index),
        ),
      );
  return found;
}

/** A gate that is asked by the rules of others, or about another commit, says yes to what these rules would refuse. */
function judgeInputs({ rules }: Looking, name: string, gate: Mapping, at: Spot): readonly LocatedFinding[] {
  const given = mappingOf(gate['with']);
  const held = {
    'policy-repository': rules.policy.repository,
    'policy-ref': rules.policy.ref,
    'records-repository': rules.records.repository,
    'records-ref': rules.records.ref,
  };
  const others = Object.entries(held).flatMap(([input, wanted]) => {
    const is = textOf(given[input]);
    return is === '' || isSameName(is, wanted ?? '') ? [] : [`\`${input}: ${is.slice(0, 80)}\``];
  });
  const found: LocatedFinding[] = [];
  if (others.length > 0)
    found.push(
      wayRound(
        'error',
        `The job ${name} asks the gate by other rules or records than this audit holds to (${others.join(', ')}).`,
        'Take these inputs away; or, where those are the ones that hold here, give the audit the same.',
        at,
      ),
    );
  if (/^[0-9a-f]{7,40}$/u.test(textOf(given['sha'])))
    found.push(
      wayRound(
        'error',
        `The job ${name} asks the gate about one commit for ever (\`sha: ${textOf(given['sha'])}\`), whatever it deploys.`,
        'Take the input `sha` away: the gate judges the commit of the run.',
        at,
      ),
    );
  return found;
}

/** A cloud that believes the repository alone lets this job in without the gate. */
function judgeTokens(looking: Looking, { name, job, root }: Job): readonly LocatedFinding[] {
  const granted = job['permissions'] ?? root['permissions'];
  const given = mappingOf(granted);
  const isGiven = granted === 'write-all' || (given['id-token'] === 'write' && given['attestations'] !== 'write');
  const steps = stepsOf(job);
  if (!isGiven || steps.some(isGate) || !steps.some(isActing)) return [];
  return [
    wayRound(
      'notice',
      `The job ${name} may get a token for a cloud (\`id-token: write\`) and neither names an environment nor asks the gate.`,
      'If a role of the cloud lets out what the gate governs, bind the role to the environment by the `sub` of its token.',
      spotOf(looking, ['jobs', name], 'key'),
    ),
  ];
}

/** What lies elsewhere may name an environment too: it is not looked into, and never taken for harmless where it is given what it takes to deploy. */
function judgeCall(looking: Looking, { name, job, root }: Job): readonly LocatedFinding[] {
  const uses = textOf(job['uses']);
  if (uses === '' || uses.startsWith('./') || environmentOf(job).environment !== null) return [];
  const granted = job['permissions'] ?? root['permissions'];
  const isArmed = job['secrets'] !== undefined || granted === 'write-all' || mappingOf(granted)['id-token'] === 'write';
  const at = spotOf(looking, ['jobs', name, 'uses']);
  const found = unseen(`What the job ${name} calls`, `${uses} lies elsewhere`, null, at);
  const remedy = `Look into ${uses} by hand: whether a job of it names an environment that the policy governs, and asks the gate first.`;
  return [{ ...found, level: isArmed ? 'warning' : 'notice', remedy }];
}

function judgePins(looking: Looking, name: string, job: Mapping): readonly LocatedFinding[] {
  return stepsOf(job).flatMap((step, index): readonly LocatedFinding[] => {
    const uses = textOf(step['uses']);
    const ref = GATE.exec(uses)?.[1];
    if (!isOurs(step) || ref === undefined) return [];
    const at = spotOf(looking, ['jobs', name, 'steps', index, 'uses']);
    // Whoever copies the action may have it say yes.
    const [owner = '', repository = ''] = uses.replace(/@.*$/u, '').split('/');
    const copied = isSameName(`${owner}/${repository}`, HOME)
      ? []
      : [
          wayRound(
            'warning',
            `The job ${name} takes the gate from a copy, \`${uses}\`: what that decides is not known here.`,
            `Take it from ${HOME}, or compare the copy with the release that it is said to be.`,
            at,
          ),
        ];
    if (/^[0-9a-f]{40}$/u.test(ref)) return copied;
    return [
      ...copied,
      wayRound(
        'warning',
        `The job ${name} takes the gate from \`${uses}\`: whoever moves that tag or branch decides what is authorised.`,
        'Write the full commit SHA of the release, with its version in a comment.',
        at,
      ),
    ];
  });
}

function isOurs(step: Mapping): boolean {
  return GATE.test(textOf(step['uses']));
}

function isGate(step: Mapping): boolean {
  return isOurs(step) && (mappingOf(step['with'])['command'] ?? 'gate') === 'gate';
}

function isActing(step: Mapping): boolean {
  return !isOurs(step) && !HARMLESS.test(textOf(step['uses']));
}

function describeStep(step: Mapping, index: number): string {
  const what = textOf(step['name']) || textOf(step['uses']) || textOf(step['run']).split('\n')[0] || 'a step';
  return `step ${index + 1} (${what.slice(0, 80)})`;
}

function spotOf({ document, path }: Looking, pointer: Pointer, on: 'key' | 'value' = 'value'): Spot {
  const { line, column } = document.positions.at(pointer, on);
  return { path, line, column };
}
