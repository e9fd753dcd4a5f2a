/** What a sweep hands back: outputs, log, summary, exit code. */

import type { Finding } from '../../domain/terms/finding.ts';
import { REASON_IDS } from '../../domain/terms/reasons.ts';
import { type Block, type Document, section, sentence, table } from '../../render/document.ts';
import { listWords } from '../../render/plain/safe-text.ts';
import { toOutputs } from '../../report/outputs.ts';
import { renderSentence } from '../../report/sentence.ts';
import type { RunEvent } from '../runner/event.ts';
import type { Inputs } from '../runner/inputs.ts';
import { DENIAL, type Outputs } from '../runner/runner.ts';
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
  if (result.kind === 'unread') return result.why;
  const sentence = renderSentence(result.report);
  return result.why === '' ? sentence : `${result.why}. ${sentence}`;
}

export function describeSweep(swept: Swept): Document {
  const looks = swept.looks.map((look) => [RESULTS[look.result.kind], look.what, sayLook(look)]);
  return {
    title: 'Sweep',
    blocks: [
      sentence(sayCounts(swept)),
      ...table(['Check', 'Looked at', 'Verdict'], 'checks', looks),
      section('Owed after changes', describeOwed(swept)),
    ],
    whole: null,
  };
}

function describeOwed({ owed: { all, unread } }: Swept): readonly Block[] {
  if (all.length === 0 && unread.length === 0) return [sentence('No retrospective and no review is owed.')];
  const rows = all.map(({ id, what, state, day, eligible }) => {
    const who =
      what === 'review'
        ? 'Somebody who took no part'
        : eligible.length === 0
          ? 'Nobody whom the register lists: add somebody of the level that its rule asks for, who had no part in it'
          : listWords(eligible, 'or');
    return [state === 'beyond' ? 'unknown' : state, id, `${what} ${sayDue(state, day)}`, who];
  });
  const isAll = unread.length === 0 ? '' : ', as far as could be read';
  return [
    sentence(`Owed after changes${isAll}: ${rows.length}.`),
    ...table(['State', 'Change', 'Owes', 'Who can'], 'debts', rows),
    { kind: 'list', what: 'places that were not read', entries: unread.map((why) => `not read: ${why}`) },
  ];
}

function sayDue(state: Swept['owed']['all'][number]['state'], day: string | null): string {
  if (state === 'beyond') return 'due on a day beyond the bank holidays that are known';
  return state === 'due' ? `due by ${day}` : `was due on ${day}`;
}
