/**
 * Which record a run may close, and with what outcome. Closing authorises nothing; a record is closed by the run that carried it out
 * and by no other, and where that cannot be told it is left to people.
 */
import type { ChangeRecord, Result } from '../terms/generated/shapes.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { includesName, isSameName } from '../text/names.ts';
import { isBefore } from '../time/instants.ts';
import type { Ending } from './run-ending.ts';

type Ended = Extract<Ending, { kind: 'ended' }>;

export type Closing =
  | { readonly kind: 'close'; readonly outcome: NonNullable<ChangeRecord['outcome']> }
  /** `closed`: it was before. `open`: it goes on, rightly. */
  | { readonly kind: 'closed' | 'open'; readonly message: string }
  | { readonly kind: 'not-told'; readonly message: string; readonly remedy: string };

export type ClosingQuestion = {
  readonly record: ReadRecord;
  readonly ending: Ended;
  readonly environment: string;
  /** Whether the input `change` names the record. */
  readonly isNamed: boolean;
  /** Where the run can be looked at; null where that is not known. */
  readonly runUrl: string | null;
};

const AFTERWARDS =
  'An outcome that was written is not changed: say in its `outcome.review` what became of the change, and tell those whose changes depend on it.';

const GOOD_TO_BAD: readonly Result[] = ['successful', 'successful-with-issues', 'backed-out', 'failed'];

/** Whether an end is worse than what is written or proposed: that must not pass for the truth. Backed out and failed are as bad. */
export function isWorse(end: Result, than: Result): boolean {
  const rank = (result: Result): number => Math.min(GOOD_TO_BAD.indexOf(result), 2);
  return rank(end) > rank(than);
}

export function judgeClosing({ record, ending, environment, isNamed, runUrl }: ClosingQuestion): Closing {
  const { id, outcome, withdrawn, schedule, environments } = record.value;
  const byHand = 'Write the outcome by hand where it went out nevertheless.';
  if (outcome !== undefined) {
    const message = `${id} has ended already (${outcome.result} at ${outcome.ended}).`;
    return isWorse(ending.result, outcome.result)
      ? { kind: 'not-told', message: `${message} This run ended ${ending.result}.`, remedy: AFTERWARDS }
      : { kind: 'closed', message };
  }
  const own = environments.find((name) => isSameName(name, environment));
  if (own === undefined || !includesName(environments, environment))
    return {
      kind: 'not-told',
      message: `${id} is for ${listAnd(environments)}, not for ${environment}.`,
      remedy: byHand,
    };
  if (withdrawn !== undefined)
    return { kind: 'not-told', message: `${id} was withdrawn by ${withdrawn.by}.`, remedy: byHand };
  const { result, started, ended } = ending;
  if (schedule !== undefined && (isBefore(started, schedule.start) || !isBefore(started, schedule.end)))
    return {
      kind: 'not-told',
      message: `The deployment began at ${started}, outside the time of ${id} (${schedule.start} to ${schedule.end}).`,
      remedy: byHand,
    };
  // One record has one outcome: it ends with the last of its environments, and which that is only people know.
  if (environments.length > 1 && !isNamed)
    return {
      kind: 'open',
      message: `${id} is for ${listAnd(environments)} and stays open; the run that ends it names it in \`change\`.`,
    };
  return { kind: 'close', outcome: { result, started, ended, summary: sayWhat(result, own, runUrl) } };
}

function sayWhat(result: Result, environment: string, runUrl: string | null): string {
  const by = runUrl === null ? '' : ` by ${runUrl}`;
  switch (result) {
    case 'successful':
      return `Deployed to ${environment}${by}.`;
    case 'successful-with-issues':
      return `Deployed to ${environment} with issues${by}.`;
    case 'backed-out':
      return `Backed out in ${environment}${by}.`;
    case 'failed':
      return `The deployment to ${environment} failed${runUrl === null ? '' : `: ${runUrl}`}.`;
  }
}
