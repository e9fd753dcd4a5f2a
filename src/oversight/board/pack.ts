/**
 * The pack of an advisory board: what its members read before they meet, made from the records as they stand. It decides nothing: what
 * records declare stays a claim, and what could not be read is said.
 */

import { findOwed, type Owed } from '../../domain/kinds/owed.ts';
import { buildDirectory } from '../../domain/register/people.ts';
import type { Bands } from '../../domain/terms/levels.ts';
import { indexRecords } from '../../domain/terms/record-index.ts';
import type { RoleLevel } from '../../domain/terms/roles.ts';
import { reportedRequirement, reportedRisk } from '../../domain/terms/verdict.ts';
import { parseInstant, toIso } from '../../domain/time/time.ts';
import type { ScheduleFinding } from '../forward/schedule.ts';
import { toWorld } from '../survey/surveyed-world.ts';
import { type NamedRepository, nameRepositories } from '../survey/words.ts';
import { findAgenda } from './agenda.ts';
import type { AgendaItem } from './agenda-item.ts';
import { type Ahead, lookAhead } from './ahead.ts';
import { type Attendance, describeAttendance, findAway } from './attendance.ts';
import type { BoardQuestion, PackBasis } from './basis.ts';
import {
  type EmergencyItem,
  findEmergencies,
  findOutcomes,
  findOverdue,
  type OutcomeItem,
  type OverdueItem,
} from './since.ts';
import { packTimes } from './times.ts';

export type BoardPack = {
  readonly schema: 1;
  readonly generatedAt: string;
  /** The policy's zone, whose days are meant and in which people read it. */
  readonly timezone: string;
  readonly board: {
    readonly name: string;
    readonly chair: RoleLevel;
    readonly quorum: number;
    readonly members: number;
  };
  /** Days: the meeting, the one before it (what happened since), and the one after it (what is planned until). */
  readonly meeting: string;
  readonly since: string;
  readonly next: string;
  /** The bands of the risk matrix, by the policy. */
  readonly bands: Bands;
  /** What GitHub was asked was given in a file; without it every approval is a claim. */
  readonly hasFacts: boolean;
  /** Where several repositories are looked at together: all of them, those that could not be read among them. */
  readonly repositories?: readonly NamedRepository[];
  /** Changes whose rules ask for this board, and which it has not decided. By priority, risk and start. */
  readonly decisions: readonly AgendaItem[];
  /** All other open changes, in the same order. */
  readonly open: readonly AgendaItem[];
  readonly attendance: Attendance;
  readonly ahead: Ahead;
  readonly emergencies: readonly EmergencyItem[];
  readonly outcomes: readonly OutcomeItem[];
  /** Changes whose time is over and of which nobody wrote what became. */
  readonly overdue: readonly OverdueItem[];
  /** All that is owed, however old. */
  readonly owed: readonly (Owed & { readonly title: string })[];
  readonly findings: readonly ScheduleFinding[];
};

/** As programs get it (`schemas/board-pack.schema.json`): without what is kept for people alone. */
export function packForPrograms(pack: BoardPack): BoardPack {
  const plain = (item: AgendaItem): AgendaItem => ({
    ...item,
    risk: reportedRisk(item.risk),
    requirements: item.requirements.map(reportedRequirement),
  });
  return { ...pack, decisions: pack.decisions.map(plain), open: pack.open.map(plain) };
}

/** @throws RangeError where `now` is no instant or a day is none */
export function packBoard(question: BoardQuestion): BoardPack {
  const { files, facts, name, board } = question;
  const { register, policy, records } = files;
  const now = parseInstant(question.now);
  if (now === null) throw new RangeError(`${question.now} is no instant.`);
  const directory = buildDirectory(register.value, register.path, policy.timezone, facts?.teams);
  const basis: PackBasis = {
    ...question,
    world: toWorld(files, facts, question.now),
    directory,
    times: packTimes(question),
    away: findAway(directory, question.meeting),
    records,
    index: indexRecords(records),
  };
  const { ahead, problemsOf, findings } = lookAhead(basis);
  const { decisions, open } = findAgenda(basis, problemsOf);
  const titles = new Map(records.map(({ path, value }) => [path, value.title]));
  return {
    schema: 1,
    generatedAt: toIso(now),
    timezone: policy.timezone,
    board: { name, chair: board.chair, quorum: board.quorum, members: board.members.length },
    meeting: question.meeting,
    since: question.since,
    next: question.next,
    bands: policy.risk.bands,
    hasFacts: facts !== null,
    ...nameRepositories(files),
    decisions,
    open,
    attendance: describeAttendance(basis, decisions),
    ahead,
    emergencies: findEmergencies(basis),
    outcomes: findOutcomes(basis),
    overdue: findOverdue(basis),
    owed: findOwed(records, directory, basis.world).map((one) => ({ ...one, title: titles.get(one.path) ?? '' })),
    findings,
  };
}
