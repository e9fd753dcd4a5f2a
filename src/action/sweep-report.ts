/** What a sweep hands back: outputs, log, summary, exit code. */

import type { Finding } from '../domain/finding.ts';
import { REASON_IDS } from '../domain/reasons.ts';
import { prose } from '../report/markdown-text.ts';
import { toOutputs } from '../report/outputs.ts';
import { shown } from '../report/safe-text.ts';
import { renderSentence } from '../report/sentence.ts';
import type { RunEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { DENIAL, type Outputs } from './runner.ts';
import type { Look, Swept } from './sweep.ts';

const EVENTS: readonly string[] = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'push'];

/** Whether a sweep can be made of these inputs and this event: it is about no single change, so that nothing may name one. */
export function sweepFaults(inputs: Inputs, event: RunEvent | null): readonly Finding[] {
  if (inputs.command !== 'sweep') return [];
  const faults: Finding[] = [];
  const fault = (message: string, remedy: string): void => {
    faults.push({ reason: 'input-invalid', level: 'error', change: null, message, remedy, where: null });
  };
  if (inputs.checkName === null)
    fault('The command `sweep` needs the input `check-name`.', 'Give the name that the gate writes its checks under.');
  const { environment, stage, sha } = inputs;
  const named = Object.entries({ environment, stage, sha, change: inputs.change[0] ?? null });
  for (const [name, value] of named)
    if (value !== null) fault(`The command \`sweep\` takes no \`${name}\`.`, `Leave \`${name}\` out.`);
  if (event !== null && !EVENTS.includes(event.name))
    fault(`The command \`sweep\` does not run on \`${event.name}\`.`, `Start it by one of ${EVENTS.join(', ')}.`);
  return faults;
}

/** 1 where rules could not be read, or nothing at all; else 0, whatever was judged. */
export function exitCodeOf({ looks, hasGovernanceFault }: Swept): number {
  const isBlind = looks.length > 0 && looks.every(({ result }) => result.kind === 'unread');
  return hasGovernanceFault || isBlind ? 1 : 0;
}

/** What was found, for people and dashboards. A sweep decides nothing: a workflow that asks its output for a yes never gets one. */
export function sweepOutputs(swept: Swept): Outputs {
  const judged = swept.looks.flatMap(({ result }) => (result.kind === 'unread' ? [] : [toOutputs(result.report)]));
  const words = (name: 'reasons' | 'change-ids'): readonly string[] => [
    ...new Set(judged.flatMap((outputs) => outputs[name].split(' ')).filter((word) => word !== '')),
  ];
  const reasons = words('reasons');
  return {
    ...DENIAL,
    outcome: exitCodeOf(swept) === 0 ? 'warn' : 'fail',
    reasons: REASON_IDS.filter((id) => reasons.includes(id)).join(' '),
    'change-ids': words('change-ids').join(' '),
  };
}

const RESULTS: Readonly<Record<Look['result']['kind'], string>> = {
  changed: 'changed',
  same: 'as before',
  overtaken: 'left alone',
  unwritten: 'not written',
  unread: 'not read',
};

/** `Looked at 3: 1 changed, 1 as before, 1 not read.` */
export function sayCounts({ looks }: Swept): string {
  if (looks.length === 0) return 'No pull request and no deployment has a check that could change.';
  const counts = Object.entries(RESULTS).flatMap(([kind, words]) => {
    const count = looks.filter(({ result }) => result.kind === kind).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `Looked at ${looks.length}: ${counts.join(', ')}.`;
}

function sayLook({ result }: Look): string {
  if (result.kind === 'unread') return shown(result.why, 400);
  const sentence = renderSentence(result.report);
  return result.why === '' ? sentence : `${shown(result.why, 400)}. ${sentence}`;
}

/** Plain text for the log; it may hold foreign text. */
export function renderSweepText(swept: Swept): string {
  const lines = swept.looks.map(
    (look) => `  ${RESULTS[look.result.kind].padEnd(11)} ${shown(look.what, 200)}: ${sayLook(look)}`,
  );
  return `${[`Sweep. ${sayCounts(swept)}`, ...lines].join('\n')}\n`;
}

export function renderSweepMarkdown(swept: Swept): string {
  const rows = swept.looks.map(
    (look) => `| ${prose(look.what, 200)} | ${RESULTS[look.result.kind]} | ${prose(sayLook(look), 400)} |`,
  );
  const table =
    rows.length === 0 ? [] : ['', '| looked at | check | verdict |', '|---|---|---|', ...rows.slice(0, 500)];
  return `${[`### Sweep`, '', sayCounts(swept), ...table].join('\n')}\n`;
}
