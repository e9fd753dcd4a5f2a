/**
 * What every reason means and why it matters, for `change-gate explain` and docs/reasons.md. Loaded only there. A reason without
 * an explanation does not compile.
 */
import type { ReasonId } from '../../domain/terms/reasons.ts';
import { APPROVALS } from './approvals.ts';
import type { Explanation } from './explanation.ts';
import { RECORD } from './record.ts';
import { RUN } from './run.ts';
import { SCHEDULE } from './schedule.ts';

export const EXPLANATIONS: Readonly<Record<ReasonId, Explanation>> = {
  ...RECORD,
  ...APPROVALS,
  ...SCHEDULE,
  ...RUN,
} satisfies Record<ReasonId, Explanation>;
