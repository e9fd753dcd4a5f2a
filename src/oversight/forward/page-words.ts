/**
 * The words of the calendar page that both its HTML and its script use, so that the page says the same with scripts and without. The
 * script gets them as data.
 */

import type { Result } from '../../domain/terms/generated/shapes.ts';
import type { PageEntry } from './page-entries.ts';
import type { UntimedChange } from './schedule.ts';

export const RISK_WORDS = {
  low: 'Low risk',
  moderate: 'Moderate risk',
  high: 'High risk',
  extreme: 'Extreme risk',
  unknown: 'Risk not known',
} as const satisfies Record<NonNullable<UntimedChange['risk']> | 'unknown', string>;

export const STATE_WORDS = {
  planned: 'Planned',
  'under-way': 'Under way',
  overdue: 'Overdue: no outcome is written',
  ended: 'Ended',
  withdrawn: 'Withdrawn',
  proposed: 'Proposed',
} as const satisfies Record<PageEntry['state'], string>;

export const RESULT_WORDS = {
  successful: 'Ended: successful',
  'successful-with-issues': 'Ended: successful, with issues',
  'backed-out': 'Ended: backed out',
  failed: 'Ended: failed',
} as const satisfies Record<Result, string>;

export const LEVEL_WORDS = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const;

export const COLLISION_WORDS = {
  'same-item': 'Both change',
  'related-item': 'One changes what the other depends on:',
} as const;

/** What stands before the value of each fact in a change's entry. */
export const FACT_WORDS = {
  environments: 'in',
  items: 'changes',
  by: 'asked for by',
  release: 'release',
  needs: 'after',
} as const;

/** What a change is called that the gate refuses as it stands. */
export const REFUSED = '✗ Refused by check';

/** The words as the script has them. */
export const WORDS = {
  risk: RISK_WORDS,
  state: STATE_WORDS,
  result: RESULT_WORDS,
  level: LEVEL_WORDS,
  collision: COLLISION_WORDS,
  fact: FACT_WORDS,
  refused: REFUSED,
} as const;

/** The most characters of a text that a view shows; the details of a change have all of it. */
export const LONGEST_SHOWN = 160;
