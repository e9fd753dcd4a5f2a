/** What the measures are asked, and why something is left out of them. */
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import type { SurveyedFiles } from '../survey/surveyed-files.ts';

export type MeasuresQuestion = {
  readonly files: SurveyedFiles;
  /** null where nobody gave any. */
  readonly facts: Facts | null;
  /** RFC 3339. */
  readonly now: string;
  /** First day, and the day after the last, in the policy's zone, which must be a known one. */
  readonly since: string;
  readonly until: string;
  readonly environment: string | null;
};

export type LeftOutReason =
  | 'withdrawn'
  | 'no-outcome'
  | 'not-due'
  | 'no-approval'
  | 'approved-before-request'
  | 'no-lead-time-asked'
  | 'level-not-known'
  | 'beyond-known-days'
  | 'time-not-sound'
  | 'not-governed'
  | 'no-register'
  | 'same-id'
  | 'unreadable';
