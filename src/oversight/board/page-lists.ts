/** The tables of a board's page: members, open and planned changes, what happened, and what is owed. */

import { apart, said } from '../../render/page/escape.ts';
import { cell, section, wideTable } from '../../render/page/frame.ts';
import { LONGEST } from '../../render/plain/safe-text.ts';
import { count } from '../../render/plain/words.ts';
import { partsOf } from './item-rows.ts';
import type { BoardPack } from './pack.ts';
import { sayDependency, sayLookBack, sayMoment, sayPayers, sayPresence, sayRole, sayTime } from './words.ts';

/** The most rows of a table; the JSON has all of them. */
const MOST = 200;

type Titled = { readonly id: string; readonly title: string };

function rowHead({ id, title }: Titled): string {
  return `<th scope="row"><span class="id">${apart(id, 70)}</span><small>${apart(title, 200)}</small></th>`;
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `<div>${apart(text, LONGEST)}</div>`).join('');
}

/** What stands against a change at a glance; the whole sentences stand where the change is told. */
function alerts(problems: readonly { readonly reason: string; readonly level: string }[]): string {
  return problems
    .map(({ reason, level }) => `<div class="${level === 'notice' ? 'soft' : 'bad'}">⚠ ${said(reason)}</div>`)
    .join('');
}

function tag(risk: string | null): string {
  return `<span class="risk-${risk ?? 'unknown'}"><span class="tag">${risk ?? 'not known'}</span></span>`;
}

function tableOf<T>(
  columns: readonly string[],
  entries: readonly T[],
  render: (entry: T) => string,
  kind: 'even' | 'last' = 'even',
): string {
  if (entries.length === 0) return '';
  const rest = entries.length - MOST;
  const more = rest > 0 ? `<p class="soft">And ${rest} more; the JSON has all of them.</p>\n` : '';
  return `${wideTable(
    columns,
    entries.slice(0, MOST).map((entry) => `<tr>${render(entry)}</tr>`),
    kind,
  )}${more}`;
}

/** A section that is left out where it has nothing to say. */
function sectionIfAny(id: string, title: string, content: string): string {
  return content === '' ? '' : section(id, title, content, '');
}

export function renderFindings({ findings }: BoardPack, isError: boolean): string {
  const wanted = findings.filter(({ level }) => (level === 'error') === isError);
  const rows = tableOf(
    ['Reason', 'Where', 'What is so, and what to do'],
    wanted,
    (one) => {
      const { reason, path, line, column, message, remedy } = one;
      const place = path === null ? '–' : [path, line, column].filter((part) => part !== null).join(':');
      return `<th scope="row">${said(reason)}</th>${cell('Where', apart(place, 240))}${cell('What', `${apart(message, LONGEST)}<small>→ ${apart(remedy, LONGEST)}</small>`)}`;
    },
    'last',
  );
  return sectionIfAny(isError ? 'faults' : 'notices', isError ? 'Could not be used' : 'To be known besides', rows);
}

export function renderMembers({ attendance, board }: BoardPack): string {
  const rows = tableOf(
    ['Member', 'Level on the day', 'Comes', 'May not decide on'],
    attendance.members,
    (member) =>
      `<th scope="row">${apart(member.login, 60)}</th>${cell('Level', said(sayRole(member)))}${cell('Comes', apart(sayPresence(member), LONGEST))}${cell('May not decide on', member.conflicts.length === 0 ? '–' : list(member.conflicts))}`,
  );
  const rule = `Quorum ${board.quorum} of ${count(board.members, 'member')}, one of them a ${board.chair}.`;
  const notes = attendance.notes.map((note) => `<p class="soft">${apart(note, LONGEST)}</p>\n`).join('');
  return rows === '' ? '' : `<p>${said(rule)}</p>\n${rows}${notes}`;
}

/** The agenda at a glance, before each change at length. */
export function renderAgenda(pack: BoardPack): string {
  const numbered = pack.decisions.map((item, index) => ({ item, number: index + 1 }));
  return tableOf(['Change', 'Risk', 'When', 'Quorum', 'Mind'], numbered, ({ item, number }) => {
    const { id, title, risk, quorum, problems, refusals } = item;
    const timing = item.timing === 'during' || item.timing === 'before' ? ['time before the decision'] : [];
    const besides =
      quorum?.others.some((one) => one.have < one.count) === true ? ['somebody beside the board is missing'] : [];
    const reasons = [...refusals, ...(problems ?? [])].map(({ reason }) => reason);
    const marks = [...new Set([...timing, ...reasons, ...besides])];
    const mind = marks.map((mark) => `<div class="bad">⚠ ${said(mark)}</div>`).join('');
    const can =
      quorum === null
        ? '–'
        : quorum.isPossibleWithoutAway
          ? 'possible'
          : quorum.isPossible
            ? '⚠ only with apologies taken back'
            : '⚠ not possible';
    return `<th scope="row"><a href="#item-${number}">${number}</a> <span class="id">${apart(id, 70)}</span><small>${apart(title, 200)}</small></th>${cell('Risk', tag(risk.final))}${cell('When', whenOf(item, pack))}${cell('Quorum', said(can), can.startsWith('⚠') ? 'bad' : '')}${cell('Mind', mind === '' ? '–' : mind)}`;
  });
}

export function renderOpen(pack: BoardPack): string {
  return tableOf(
    ['Change', 'Risk', 'When', 'Approval'],
    pack.open,
    (item) => {
      const known = partsOf(item, pack).flatMap(({ rows }) => rows);
      const of = (...labels: readonly string[]): string =>
        known
          .filter(({ label }) => labels.includes(label))
          .map(({ texts, kind }) =>
            kind === 'alert'
              ? texts.map((text) => `<div class="warn">⚠ ${apart(text, LONGEST)}</div>`).join('')
              : list(texts),
          )
          .join('');
      return `${rowHead(item)}${cell('Risk', tag(item.risk.final))}${cell('When', whenOf(item, pack) + of('Mind', 'Against it'))}${cell('Approval', of('Standing', 'Needs', 'Declared'))}`;
    },
    'last',
  );
}

function whenOf({ schedule }: BoardPack['open'][number], { timezone }: BoardPack): string {
  const when = schedule === null ? 'whenever the calendar allows' : sayTime(schedule.start, schedule.end, timezone);
  return `<div>${said(when)}</div>`;
}

export function renderPlanned({ ahead, timezone }: BoardPack): string {
  return tableOf(['Change', 'Risk', 'When', 'Where', 'Depends on, against it'], ahead.changes, (change) => {
    const depends = list(change.dependsOn.map((one) => `depends on ${sayDependency(one)}`));
    const against = `${depends}${alerts(change.problems)}`;
    return `${rowHead(change)}${cell('Risk', tag(change.risk))}${cell('When', said(sayTime(change.start, change.end, timezone)))}${cell('Where', list(change.environments))}${cell('Besides', against === '' ? '–' : against)}`;
  });
}

export function renderCollisions({ ahead, timezone }: BoardPack): string {
  const rows = tableOf(['Changes', 'Where', 'When'], ahead.collisions, ({ changes, places, start, end }) => {
    const both = changes.map((id) => apart(id, 70)).join(' and ');
    return `<th scope="row">${both}</th>${cell('Where', list(places))}${cell('When', said(sayTime(start, end, timezone)))}`;
  });
  return sectionIfAny('collisions', 'Collisions', rows);
}

export function renderFreezes({ ahead, timezone }: BoardPack): string {
  const rows = tableOf(['Freeze', 'Where', 'When'], ahead.freezes, (freeze) => {
    const { id, name, hardness, environments, start, end } = freeze;
    return `<th scope="row">${apart(name, 160)}<small>${apart(id, 70)}, ${said(hardness)}</small></th>${cell('Where', list(environments))}${cell('When', said(sayTime(start, end, timezone)))}`;
  });
  return sectionIfAny('freezes', 'Freezes', rows);
}

export function renderEmergencies(pack: BoardPack): string {
  const columns = ['Change', 'Incident', 'When', 'Outcome', 'Retrospective'];
  return tableOf(columns, pack.emergencies, (item) => {
    const { incident, justification, start, end, result, retrospective } = item;
    const payers = sayPayers(item);
    const when = start === null || end === null ? '–' : said(sayTime(start, end, pack.timezone));
    const look = `<span${markOf(retrospective.kind)}>${apart(sayLookBack(retrospective, 'retrospective'), LONGEST)}</span>`;
    return `${rowHead(item)}${cell('Incident', `${apart(incident ?? 'no incident', 100)}: ${apart(justification, LONGEST)}`)}${cell('When', when)}${cell('Outcome', said(result ?? 'no outcome yet'))}${cell('Retrospective', `${look}${payers === null ? '' : `<small>${apart(payers, LONGEST)}</small>`}`)}`;
  });
}

function markOf(kind: BoardPack['outcomes'][number]['review']['kind']): string {
  return kind === 'overdue' ? ' class="bad"' : '';
}

export function renderOutcomes(pack: BoardPack): string {
  return tableOf(['Change', 'Outcome', 'When', 'Summary', 'Review'], pack.outcomes, (item) => {
    const { result, started, ended, summary, review, type } = item;
    const isBad = result === 'failed' || result === 'backed-out';
    const look = sayLookBack(review, type === 'emergency' ? 'retrospective' : 'review');
    return `${rowHead(item)}${cell('Outcome', `${isBad ? '✗ ' : ''}${said(result)}`, isBad ? 'bad' : 'state')}${cell('When', said(sayTime(started, ended, pack.timezone)))}${cell('Summary', apart(summary, LONGEST))}${cell('Review', `<span${markOf(review.kind)}>${apart(look, LONGEST)}</span>`)}`;
  });
}

export function renderOverdue(pack: BoardPack): string {
  const rows = tableOf(['Change', 'Its time ended', 'Who can say what became of it'], pack.overdue, (item) => {
    const { end, implementers } = item;
    return `${rowHead(item)}${cell('Its time ended', said(sayMoment(end, pack.timezone)))}${cell('Who', list(implementers))}`;
  });
  return sectionIfAny('overdue', 'Without an outcome', rows);
}

export function renderOwed(pack: BoardPack): string {
  const rows = tableOf(['Change', 'What', 'Last day', 'Who can give it'], pack.owed, (item) => {
    const { what, state, day, eligible } = item;
    const kind = state === 'overdue' ? 'bad' : '';
    return `${rowHead(item)}${cell('What', said(`${what} ${state}`), kind)}${cell('Last day', said(day ?? 'not known'))}${cell('Who', eligible.length === 0 ? '–' : list(eligible))}`;
  });
  return sectionIfAny('owed', 'Reviews owed', rows);
}
