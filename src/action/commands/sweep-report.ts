/** What a sweep hands back: outputs, log, summary, exit code. */

import { REASON_IDS } from '../../domain/terms/reasons.ts';
import { prose } from '../../render/markdown/escape.ts';
import { listWords, shown } from '../../render/plain/safe-text.ts';
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
  if (result.kind === 'unread') return shown(result.why, 400);
  const sentence = renderSentence(result.report);
  return result.why === '' ? sentence : `${shown(result.why, 400)}. ${sentence}`;
}

/** Plain text for the log; it may hold foreign text. */
export function renderSweepText(swept: Swept): string {
  const lines = swept.looks.map(
    (look) => `  ${RESULTS[look.result.kind].padEnd(11)} ${shown(look.what, 200)}: ${sayLook(look)}`,
  );
  const { title, rows, unread } = describeOwed(swept);
  const owed = rows.map(({ state, id, what, who }) => `  ${state} ${id}: ${what}${who === '' ? '' : `. ${who}`}`);
  const missing = unread.map((why) => `  not read    ${why}`);
  return `${[`Sweep. ${sayCounts(swept)}`, ...lines, title, ...owed, ...missing].join('\n')}\n`;
}

export function renderSweepMarkdown(swept: Swept): string {
  const rows = swept.looks.map(
    (look) => `| ${prose(look.what, 200)} | ${RESULTS[look.result.kind]} | ${prose(sayLook(look), 400)} |`,
  );
  const table =
    rows.length === 0 ? [] : ['', '| looked at | check | verdict |', '|---|---|---|', ...rows.slice(0, 500)];
  const { title, rows: owed, unread } = describeOwed(swept);
  const owedTable =
    owed.length === 0 ? [] : ['', '| change | owes | who can |', '|---|---|---|', ...owed.slice(0, 500).map(toOwedRow)];
  const missing = unread.slice(0, 20).map((why) => `- not read: ${prose(why, 400)}`);
  const owedPart = [
    `### Owed after changes`,
    '',
    title,
    ...owedTable,
    ...(missing.length === 0 ? [] : ['', ...missing]),
  ];
  return `${[`### Sweep`, '', sayCounts(swept), ...table, '', ...owedPart].join('\n')}\n`;
}

type OwedRow = { readonly state: string; readonly id: string; readonly what: string; readonly who: string };

/** What is owed, in plain text. */
function describeOwed({ owed }: Swept): {
  readonly title: string;
  readonly rows: readonly OwedRow[];
  readonly unread: readonly string[];
} {
  const unread = owed.unread.map((why) => shown(why, 400));
  const rows = owed.all.map(({ id, what, state, day, eligible }) => ({
    state: (state === 'beyond' ? 'unknown' : state).padEnd(11),
    id: shown(id, 80),
    what: `${what} ${state === 'beyond' ? 'due on a day beyond the bank holidays that are known' : state === 'due' ? `due by ${day}` : `was due on ${day}`}`,
    who:
      what === 'review'
        ? 'Somebody who took no part'
        : eligible.length === 0
          ? 'Nobody whom the register lists: add somebody of the level that its rule asks for, who had no part in it'
          : shown(listWords(eligible, 'or'), 300),
  }));
  if (rows.length === 0 && unread.length === 0)
    return { title: 'No retrospective and no review is owed.', rows, unread };
  const all = unread.length === 0 ? '' : ', as far as could be read';
  return { title: `Owed after changes${all}: ${rows.length}.`, rows, unread };
}

function toOwedRow({ id, what, who }: OwedRow): string {
  return `| ${prose(id, 80)} | ${prose(what, 200)} | ${prose(who, 300)} |`;
}
