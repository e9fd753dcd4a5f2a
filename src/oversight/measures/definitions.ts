/**
 * What each measure is, in one sentence, with what is above and below the line. The documents show these words and no others; a rate that
 * has the name of one in ITIL 4 or DORA says so, and how it differs.
 */

export type MeasureId =
  | 'change-success-rate'
  | 'change-fail-rate'
  | 'emergency-rate'
  | 'unauthorised-deployments'
  | 'overdue-reviews'
  | 'lead-time-kept'
  | 'approval-wait'
  | 'collisions';

export type MeasureDefinition = {
  readonly id: MeasureId;
  readonly title: string;
  readonly definition: string;
  /** What the field calls it. */
  readonly term: string;
  /** What the numerator counts. */
  readonly above: string;
  /** What the denominator counts. */
  readonly below: string;
  /** `share`: of 1. `minutes`: a mean of whole minutes. */
  readonly unit: 'share' | 'minutes';
  /** Which direction is the one to wish for. */
  readonly better: 'higher' | 'lower';
};

export const MEASURES: readonly MeasureDefinition[] = [
  {
    id: 'change-success-rate',
    title: 'Change success rate',
    definition:
      'Of the changes that ended in the period, the share whose outcome is `successful`; one that was successful with issues did not succeed in this sense.',
    term: 'ITIL 4, change enablement: change success rate. Counted here without the changes that had issues.',
    above: 'changes that ended with the outcome `successful`',
    below: 'changes that ended in the period, whatever their outcome',
    unit: 'share',
    better: 'higher',
  },
  {
    id: 'change-fail-rate',
    title: 'Change fail rate',
    definition:
      'Of the changes whose implementation began in the period and has an outcome, the share that failed or was backed out.',
    term: 'DORA: change fail rate. DORA counts deployments that needed intervention at once; here changes are counted, by the outcome that people wrote.',
    above: 'changes with the outcome `failed` or `backed-out`',
    below: 'changes that were begun in the period and have ended',
    unit: 'share',
    better: 'lower',
  },
  {
    id: 'emergency-rate',
    title: 'Emergency rate',
    definition: 'Of the changes that were requested in the period and not withdrawn, the share of emergency changes.',
    term: 'ITIL 4: share of emergency changes. Counted by request, so that one without an outcome counts too.',
    above: 'emergency changes',
    below: 'changes requested in the period and not withdrawn',
    unit: 'share',
    better: 'lower',
  },
  {
    id: 'unauthorised-deployments',
    title: 'Unauthorised deployments',
    definition:
      'Of the deployments that succeeded in the period in an environment which the policy enforces, the share that succeeded outside of the time of every change for that environment.',
    term: 'ITIL 4: unauthorised changes. There may have been more: a deployment in the time of a change is not counted here, whether or not the gate authorised it. `change-gate audit` looks for that.',
    above: 'deployments at an instant that is in the time of no change',
    below: 'deployments that succeeded in the period, as the facts given list them',
    unit: 'share',
    better: 'lower',
  },
  {
    id: 'overdue-reviews',
    title: 'Overdue reviews',
    definition:
      'Of the reviews and retrospectives whose last day lay in the period and is over, the share that was not done by that day.',
    term: 'ITIL 4: post-implementation reviews not done in time. Retrospectives of emergencies are among them.',
    above: 'reviews that were done after their last day, or not at all',
    below: 'reviews that the policy asks for and whose last day lay in the period and is over',
    unit: 'share',
    better: 'lower',
  },
  {
    id: 'lead-time-kept',
    title: 'Lead time kept',
    definition:
      'Of the normal changes that were to start in the period and whose level asks for lead time, the share that was requested early enough, counted in working days.',
    term: 'Lead time as the policy has it under `schedule.lead-time`: notice given. It is not DORA’s change lead time, which runs from commit to production.',
    above: 'changes requested as many working days before their start as their level asks for, or more',
    below: 'normal changes with a start in the period, not withdrawn, at a level that asks for lead time',
    unit: 'share',
    better: 'higher',
  },
  {
    id: 'approval-wait',
    title: 'Wait for approval',
    definition:
      'For the normal and emergency changes whose last approval was given in the period, the mean time from the request to that approval.',
    term: 'ITIL 4: time to authorise a change. All hours count, those of nights and weekends too.',
    above: 'minutes from request to last approval, in all',
    below: 'changes whose last approval was given in the period',
    unit: 'minutes',
    better: 'lower',
  },
  {
    id: 'collisions',
    title: 'Collisions',
    definition:
      'Of the changes that were to start in the period, the share whose time overlaps with that of another change to the same item in the same environment.',
    term: 'ITIL 4: changes with conflicts of schedule.',
    above: 'changes that share time, item and environment with another',
    below: 'changes with a start in the period, not withdrawn',
    unit: 'share',
    better: 'lower',
  },
];
