/** The rules of a calendar once they are read: windows, freezes, and the exceptions to them. */
import type { Finding } from '../terms/finding.ts';
import type { RiskLevel } from '../terms/levels.ts';
import type { Span } from '../time/intervals.ts';
import type { SpansIn } from '../time/occurrences.ts';

export type WindowRule = {
  readonly name: string;
  readonly environments: readonly string[];
  /** null: any. */
  readonly risk: readonly RiskLevel[] | null;
  readonly type: readonly string[] | null;
  readonly items: ReadonlySet<string> | null;
  readonly spansIn: SpansIn;
};

export type ExceptionRule = {
  readonly change: string;
  readonly by: string;
  /** null: to the end of the change. */
  readonly until: number | null;
  /** null: today. A day counts from its first instant. */
  readonly at: number | null;
};

export type FreezeRule = {
  readonly id: string;
  readonly name: string;
  readonly hardness: 'soft' | 'hard';
  readonly environments: readonly string[];
  readonly exceptions: readonly ExceptionRule[];
  readonly spansIn: SpansIn;
  /** The span in which the rule is known to be complete; null: always. */
  readonly known: Span | null;
  /** The file that it was imported from; null: the calendar itself. */
  readonly importedFrom: string | null;
};

export type ReadCalendar = {
  readonly zone: string;
  readonly windows: readonly WindowRule[];
  readonly freezes: readonly FreezeRule[];
  readonly findings: readonly Finding[];
  /** The rules that name an environment, remembered by its name. */
  readonly windowsOf: (environment: string) => readonly WindowRule[];
  readonly freezesOf: (environment: string) => readonly FreezeRule[];
};
