/** What a sweep hands back: outputs, log, summary, exit code. */

import { REASON_IDS } from '../../domain/terms/reasons.ts';
import { type Block, type Document, section, sentence, table } from '../../render/document.ts';
import { listWords } from '../../render/plain/safe-text.ts';
import type { Annotation } from '../../report/annotations.ts';
import { toOutputs } from '../../report/outputs.ts';
import { renderSentence } from '../../report/sentence.ts';
import { DENIAL, type Outputs } from '../runner/runner.ts';
import type { Look, Swept } from './sweep-looks.ts';

/** 1 where rules could not be read, or nothing at all; else 0, whatever was judged. */
export function exitCodeOf({ looks, hasGovernanceFault }: Swept): 0 | 1 {
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

/** What could not be looked at, and what could not be written. */
export function annotateSweep({ looks }: Swept): readonly Annotation[] {
  return looks.flatMap(({ what, result }) => {
    if (result.kind !== 'unread' && result.kind !== 'unwritten') return [];
    const title = result.kind === 'unread' ? 'Not read' : 'Not written';
    const message = `${what}: ${result.why}`;
    return [{ level: 'warning', path: null, line: null, column: null, title, message }];
  });
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
