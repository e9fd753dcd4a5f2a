/** The calendar's windows and freezes as spans of a range, each rule by itself; a calendar with a fault is not used at all. */
import { readCalendar } from '../../domain/schedule/calendar.ts';
import type { ReadCalendar } from '../../domain/schedule/calendar-rules.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import { type Span, unite } from '../../domain/time/intervals.ts';
import type { SpansIn } from '../../domain/time/occurrences.ts';
import { describeInstant, toIso } from '../../domain/time/time.ts';
import type { SurveyedFiles } from '../survey/surveyed-files.ts';
import { type ForwardQuestion, isRuleAskedFor } from './question.ts';
import type { CalendarSpan, ForwardSchedule } from './schedule.ts';

export type ForwardCalendar = {
  /** null where nothing may be judged by it. */
  readonly rules: ReadCalendar | null;
  readonly windows: ForwardSchedule['windows'];
  readonly freezes: ForwardSchedule['freezes'];
  readonly findings: readonly Finding[];
};

/** @param isKnown whether the file is what the repository holds */
export function readForwardCalendar(
  { calendar, policy }: Pick<SurveyedFiles, 'calendar' | 'policy'>,
  question: ForwardQuestion,
  isKnown: boolean,
): ForwardCalendar {
  if (!isKnown) return { rules: null, windows: [], freezes: [], findings: [] };
  const rules = readCalendar(calendar, policy);
  const { findings } = rules;
  if (findings.some(({ level }) => level === 'error')) return { rules: null, windows: [], freezes: [], findings };
  const { range } = question;
  const asked = <Rule extends { readonly environments: readonly string[] }>(all: readonly Rule[]): readonly Rule[] =>
    all.filter(({ environments }) => isRuleAskedFor(question, environments));
  const spread = <Rule extends { readonly name: string; readonly spansIn: SpansIn }>(all: readonly Rule[]) =>
    all
      .flatMap((rule) => unite(rule.spansIn(range)).map((span) => ({ rule, span })))
      .sort((a, b) => compareSpans(a.span, b.span) || compareText(a.rule.name, b.rule.name));
  return {
    rules,
    windows: spread(asked(rules.windows)).map(({ rule, span }) => describe(rule, span)),
    freezes: spread(asked(rules.freezes)).map(({ rule, span }) => ({
      id: rule.id,
      hardness: rule.hardness,
      ...describe(rule, span),
    })),
    findings: [...findings, ...sayHorizon(rules, range, policy.timezone)],
  };
}

function describe(
  { name, environments }: { readonly name: string; readonly environments: readonly string[] },
  { start, end }: Span,
): CalendarSpan {
  return { name, environments: [...new Set(environments)], start: toIso(start), end: toIso(end) };
}

/** Days beyond the published ones look free of freezes, and are only not known. */
function sayHorizon(rules: ReadCalendar, range: Span, zone: string): readonly Finding[] {
  return rules.freezes.flatMap(({ name, known }): readonly Finding[] => {
    if (known === null || (known.start <= range.start && range.end <= known.end)) return [];
    const message = `The days of the freeze “${name}” are known from ${describeInstant(known.start, zone)} until ${describeInstant(known.end, zone)} only; the schedule reaches further.`;
    const remedy = 'Use a release of change-gate with newer bank holidays, or ask for less time.';
    return [{ reason: 'calendar-horizon', level: 'warning', change: null, message, remedy, where: null }];
  });
}

/** By start, then by end. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
