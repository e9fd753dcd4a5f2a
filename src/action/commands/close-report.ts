/** What `close` hands back and what it writes into its pull requests. */
import type { Finding } from '../../domain/terms/finding.ts';
import type { Outcome } from '../../files/edit/outcome-text.ts';
import { type Document, NOTHING, table } from '../../render/document.ts';
import { code } from '../../render/markdown/escape.ts';
import type { RunEvent } from '../runner/event.ts';
import type { Inputs } from '../runner/inputs.ts';
import { DENIAL, type Outputs } from '../runner/runner.ts';
import type { CloseStep } from './close-steps.ts';

/** Whether these inputs and this event can close anything: it is about one deployment to one environment. */
export function closeFaults(inputs: Inputs, event: RunEvent | null, environment: string | null): readonly Finding[] {
  const faults: Finding[] = [];
  const fault = (reason: Finding['reason'], message: string, remedy: string): void => {
    faults.push({ reason, level: 'error', change: null, message, remedy, where: null });
  };
  if (inputs.command !== 'close') {
    if (inputs.result !== null)
      fault(
        'input-invalid',
        'The input `result` belongs to the command `close`.',
        'Leave `result` out, or set `command: close`.',
      );
    return faults;
  }
  if (event !== null && event.stage !== 'deploy')
    fault(
      'input-invalid',
      `The command \`close\` does not run on \`${event.name}\`: nothing is deployed by it.`,
      'Run it in the workflow that deploys, after the job that does.',
    );
  else if (event !== null && environment === null)
    fault(
      'environment-missing',
      'A deployment is to one environment, and none was named.',
      'Set the input `environment` to the one that was deployed to.',
    );
  return faults;
}

/** Visible where something was to be written and was not. The deployment and its decision are not affected. */
export function exitCodeOfClose(steps: readonly CloseStep[]): number {
  return steps.some(({ kind }) => kind === 'not-written') ? 1 : 0;
}

/** Closing decides nothing: a workflow that asks its output for a yes never gets one. */
export function closeOutputs(steps: readonly CloseStep[]): Outputs {
  const ids = steps.flatMap(({ id, kind }) => (kind === 'proposed' && id !== null ? [id] : []));
  return {
    ...DENIAL,
    outcome: exitCodeOfClose(steps) === 0 ? 'warn' : 'fail',
    'change-ids': ids.join(' '),
  };
}

const KINDS: Readonly<Record<CloseStep['kind'], string>> = {
  proposed: 'proposed',
  'nothing-to-do': 'nothing to do',
  'not-written': 'not written',
};

export function describeClose(steps: readonly CloseStep[]): Document {
  const rows = steps.map(({ id, kind, message, remedy, url }) => {
    const words = [endSentence(message), remedy].filter((part) => part !== '').join(' ');
    return [KINDS[kind], id ?? NOTHING, url === null ? words : [`${words} `, { link: url }]];
  });
  return {
    title: 'Outcomes of this deployment',
    blocks: table(['Outcome', 'Change', 'What is so, and what to do'], 'outcomes', rows),
    whole: null,
  };
}

export type ProposalText = {
  readonly id: string;
  readonly path: string;
  readonly outcome: Outcome;
  readonly sha: string | null;
  readonly runUrl: string | null;
};

/** Title and body of the pull request. */
export function writeProposal({ id, path, outcome, sha, runUrl }: ProposalText): {
  readonly title: string;
  readonly body: string;
} {
  const { result, started, ended } = outcome;
  const commit = sha === null ? '' : ` of ${code(sha.slice(0, 7))}`;
  const lines = [
    `The deployment${commit} ended **${result}**, from ${started} to ${ended}.`,
    '',
    `This adds \`outcome\` to ${code(path)} and changes nothing else: what was approved, and its digest, stay the same.`,
    `Once it is merged, ${code(id)} cannot authorise another deployment.`,
    '',
    'Before you merge it: is this how the change ended? Write into `summary` what people should know of it.',
    ...(isAddress(runUrl) ? ['', `Run: <${runUrl}>`] : []),
  ];
  return { title: `Outcome of ${id}: ${result}`, body: `${lines.join('\n')}\n` };
}

/** What others say ends without a full stop, and is followed by what to do. */
function endSentence(message: string): string {
  return /[.!?]$/u.test(message) ? message : `${message}.`;
}

function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[A-Za-z0-9.:/_~%-]{1,500}$/u.test(url);
}
