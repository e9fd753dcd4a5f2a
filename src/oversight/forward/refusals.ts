/**
 * What the gate has against a record apart from its time, so that nothing that `check` refuses looks sound in a schedule. It is the gate's own
 * judgement of a draft; who still has to approve is no part of it.
 */
import { judgeBesideTime } from '../../domain/decision/draft.ts';
import { startRun, withDirectory } from '../../domain/decision/run.ts';
import { buildDirectory, type Directory } from '../../domain/register/people.ts';
import { readCalendar } from '../../domain/schedule/calendar.ts';
import { inspectCalendarNames } from '../../domain/schedule/calendar-names.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { ReadRecord, World } from '../../domain/terms/world.ts';
import type { SurveyedFiles } from '../survey/surveyed-files.ts';
import { toWorld } from '../survey/surveyed-world.ts';
import type { ForwardRules } from './problems.ts';
import type { ForwardQuestion } from './question.ts';

export type Refusals = (record: ReadRecord, isRiskKnown: boolean) => readonly Finding[];

const NOTHING_ASKED = { unavailable: 'a schedule asks nothing of a change but its files' };

/** @param rules null where policy and calendar are not what the repository holds; by others nothing is refused */
export function startRefusals(
  files: SurveyedFiles,
  { judges = 'time', now }: ForwardQuestion,
  rules: Pick<ForwardRules, 'calendar' | 'directory' | 'records'> | null,
): Refusals {
  if (judges === 'time' || rules === null) return () => [];
  const { directory } = rules;
  const world = worldOf(files, now);
  const run = startRun(world, rules.calendar ?? readCalendar(world.calendar, world.policy), rules.records);
  const asked = directory === null ? null : withDirectory(run, directory);
  return (record, isRiskKnown) =>
    // By a level that is made up nobody could say what a rule asks.
    (isRiskKnown ? judgeBesideTime(run, asked, record) : []).filter(
      ({ level, change }) => level === 'error' && change !== null,
    );
}

/** As a checkout holds it: a catalog that was not read whole tells of no item that it is missing. */
function worldOf(files: SurveyedFiles, now: string): World {
  const isWhole = !files.findings.some(({ reason, level }) => reason === 'items-invalid' && level === 'error');
  const world = toWorld(isWhole ? files : { ...files, items: null }, null, now);
  return { ...world, stage: 'draft', facts: { ...world.facts, emergencies: NOTHING_ASKED } };
}

/** Names in the calendar that nothing else knows: by such a calendar no draft is judged either. */
export function inspectNames(files: SurveyedFiles, { judges = 'time', now }: ForwardQuestion): readonly Finding[] {
  return judges === 'time' ? [] : inspectCalendarNames(worldOf(files, now));
}

/** null where nobody can be known. */
export function directoryOf({ register, policy }: SurveyedFiles, hasZone: boolean): Directory | null {
  return register === null || !hasZone
    ? null
    : buildDirectory(register.value, register.path, policy.timezone, undefined);
}
