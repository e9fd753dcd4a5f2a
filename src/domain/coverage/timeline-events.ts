/**
 * What the events of a pull request's timeline mean for an approval. What approvers were shown is the pair of base and head: whatever
 * can change what that pair means voids what came before it, and so does an event that is not in this table.
 */
import type { PullRequestFact, TimelineFact } from '../terms/generated/shapes.ts';
import { isUnavailable } from '../terms/unread.ts';
import { isBefore } from '../time/instants.ts';

/**
 * - `pair`: base or head may be something else from here on.
 * - `head`: moves the branch; which commit is the head, and since when, is proved by pushes and runs (`heads.ts`).
 * - `dismissal`: takes a review back.
 * - `talk`: says nothing of base or head.
 */
export type Meaning = 'pair' | 'head' | 'dismissal' | 'talk';

const TALK = [
  'added_to_merge_queue',
  'added_to_project',
  'added_to_project_v2',
  'assigned',
  'auto_merge_disabled',
  'auto_merge_enabled',
  'auto_rebase_disabled',
  'auto_rebase_enabled',
  'auto_squash_disabled',
  'auto_squash_enabled',
  // The base stayed what it was.
  'automatic_base_change_failed',
  'blocked_by_added',
  'blocked_by_removed',
  'blocking_added',
  'blocking_removed',
  'closed',
  'comment_deleted',
  'commented',
  'commit-commented',
  // A commit is named by its content; what it makes of the head is proved by pushes and runs.
  'committed',
  'connected',
  'convert_to_draft',
  'converted_from_draft',
  'converted_note_to_issue',
  'converted_to_discussion',
  'copilot_work_finished',
  'copilot_work_finished_failure',
  'copilot_work_started',
  'cross-referenced',
  'demilestoned',
  'deployed',
  'deployment_environment_changed',
  'disconnected',
  'issue_field_added',
  'issue_field_changed',
  'issue_field_removed',
  'issue_type_added',
  'issue_type_changed',
  'issue_type_removed',
  'labeled',
  'line-commented',
  'locked',
  'marked_as_duplicate',
  'mentioned',
  'merged',
  'milestoned',
  'moved_columns_in_project',
  'parent_issue_added',
  'parent_issue_removed',
  'pinned',
  'project_v2_item_status_changed',
  'ready_for_review',
  'referenced',
  'removed_from_merge_queue',
  'removed_from_project',
  'removed_from_project_v2',
  'renamed',
  'review_request_removed',
  'review_requested',
  'reviewed',
  'sub_issue_added',
  'sub_issue_removed',
  'subscribed',
  'transferred',
  'unassigned',
  'unlabeled',
  'unlocked',
  'unmarked_as_duplicate',
  'unpinned',
  'unsubscribed',
  'user_blocked',
] as const;

const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...TALK.map((event) => [event, 'talk'] as const),
  ['base_ref_changed', 'pair'],
  ['automatic_base_change_succeeded', 'pair'],
  ['base_ref_force_pushed', 'pair'],
  ['base_ref_deleted', 'pair'],
  // While it was closed the timeline told of nothing that happened to its base; it is left out where the base's own pushes tell.
  ['reopened', 'pair'],
  ['head_ref_deleted', 'head'],
  ['head_ref_force_pushed', 'head'],
  ['head_ref_restored', 'head'],
  ['review_dismissed', 'dismissal'],
]);

/** Every event that this gate knows, by GitHub's name. */
export const KNOWN_EVENTS: readonly string[] = [...MEANINGS.keys()];

/** null for an event that is not known; it is never taken for talk. */
export function meaningOf(event: string): Meaning | null {
  return MEANINGS.get(event) ?? null;
}

/** Whether a fact is made of an event: what is talk, or proved elsewhere, is left out. */
export function isKept(event: string): boolean {
  const meaning = meaningOf(event);
  return meaning !== 'talk' && meaning !== 'head';
}

const HAPPENED: Readonly<Record<string, string>> = {
  base_ref_changed: 'it was given another base',
  automatic_base_change_succeeded: 'GitHub gave it another base, since the one it had was deleted',
  base_ref_force_pushed: 'its base was pushed over',
  base_ref_deleted: 'its base was deleted',
  reopened: 'it was opened again, and what happened to its base meanwhile is not known',
};

/** Something after which base and head may not mean what they meant; `at` is null where nothing dates it. */
export type Shift = { readonly at: string | null; readonly what: string; readonly isKnown: boolean };

/**
 * All shifts up to the merge, which fixes the pair for good: afterwards branches are deleted and restored every day. null where the
 * timeline was not read; left out is not "never".
 */
export function shiftsOf(pr: PullRequestFact): readonly Shift[] | null {
  const { base_changed_at: changed, merged_at: merged = null } = pr;
  if (changed === undefined || isUnavailable(changed)) return null;
  const shifts = [
    ...(pr.timeline ?? []).filter(({ event }) => meaningOf(event) === null || meaningOf(event) === 'pair').map(toShift),
    ...changed.map((at) => toShift({ event: 'base_ref_changed', at })),
  ];
  return shifts.filter(({ at }) => at === null || merged === null || !isBefore(merged, at));
}

function toShift({ event, at }: TimelineFact): Shift {
  const isKnown = meaningOf(event) !== null;
  return {
    at,
    what: HAPPENED[event] ?? `GitHub tells of \`${event === '' ? 'an event without a name' : event}\``,
    isKnown,
  };
}

/** The first shift that may have come after an instant; null where none did. */
export function shiftSince(shifts: readonly Shift[], instant: string): Shift | null {
  return shifts.find(({ at }) => at === null || !isBefore(at, instant)) ?? null;
}
