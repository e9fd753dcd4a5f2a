/**
 * The closed list of reasons: the stable ids that users, dashboards and auditors quote, what each does to the decision, and its words. It is
 * written in `data/reasons.yml`. Ids are added, never renamed; an id that is not there does not compile.
 */
import { REASONS } from './generated/reasons.ts';

/** Decisions, worst first. */
export const DECISIONS = ['undetermined', 'refused', 'awaiting', 'authorised', 'not-required'] as const;
export type Decision = (typeof DECISIONS)[number];

export type ReasonId = keyof typeof REASONS;

export type CatalogueEntry = {
  /** What a finding of this reason does to the decision; `none` is a notice or a warning. */
  readonly weight: 'undetermined' | 'refused' | 'awaiting' | 'none';
  /** What has to be put right. */
  readonly about: 'record' | 'governance' | 'approvals' | 'schedule' | 'items' | 'kinds' | 'tested' | 'facts' | 'run';
  /** A short plain sentence fragment, without a full stop. */
  readonly title: string;
  /** What to do, and who can do it, where a finding has nothing better to say. */
  readonly remedy: string;
  /** The controls that ask for it; empty where none truly does. */
  readonly controls: readonly string[];
};

export type Weight = CatalogueEntry['weight'];

export const CATALOGUE: Readonly<Record<ReasonId, CatalogueEntry>> = REASONS;

export const REASON_IDS = Object.keys(CATALOGUE) as readonly ReasonId[];

export function isReasonId(text: string): text is ReasonId {
  return Object.hasOwn(CATALOGUE, text);
}

/** Whether what is wrong is put right in the change record. */
export function isAboutRecord(reason: ReasonId): boolean {
  return CATALOGUE[reason].about === 'record';
}
