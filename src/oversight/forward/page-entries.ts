/** What the page lists with a time: the changes of the schedule and, among them, what open pull requests propose. */
import type { PageData } from '../../../browser/forward-schedule/data.ts';
import { parseInstant } from '../../domain/time/time.ts';
import type { ForwardSchedule, ScheduledChange, UntimedChange } from './schedule.ts';

export type PageEntry = Omit<ScheduledChange, 'state'> & {
  readonly state: PageData['changes'][number]['state'];
  readonly fromFork: boolean;
  readonly stands: boolean;
};

/** By their start; what stands before what is proposed. */
export function entriesOf({ changes, proposed }: ForwardSchedule): readonly PageEntry[] {
  const standing = changes.map((change): PageEntry => ({ ...change, fromFork: false, stands: false }));
  const more = proposed.changes.map((change): PageEntry => ({ ...change, state: 'proposed' }));
  const startOf = ({ start }: PageEntry): number => parseInstant(start) ?? 0;
  return more.length === 0 ? standing : [...standing, ...more].sort((a, b) => startOf(a) - startOf(b));
}

/** Whether the gate would refuse it as it stands. */
export function isStopped({ problems }: Pick<UntimedChange, 'problems'>): boolean {
  return problems.some(({ level }) => level === 'error');
}

/** Of what stands collisions are told by their list; of what is proposed they are in no list. */
export function ownProblems({ problems, state }: Pick<PageEntry, 'problems' | 'state'>): PageEntry['problems'] {
  return state === 'proposed' ? problems : problems.filter(({ reason }) => reason !== 'collision');
}
