/**
 * All files of a survey as a world at review, for those who ask what the gate would know of a change without letting anything out. It
 * judges nothing by itself, and without facts it holds none.
 */

import { factOf } from '../../domain/coverage/origin.ts';
import { emptyFacts, emptyWorld } from '../../domain/terms/empty-world.ts';
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { ReadRecord, World } from '../../domain/terms/world.ts';
import type { SurveyedFiles } from './surveyed-files.ts';

/** @param facts null where nobody gave any */
export function toWorld(files: SurveyedFiles, facts: Facts | null, now: string): World {
  const { policy, register, calendar, models, items, records } = files;
  return emptyWorld({
    stage: 'review',
    now,
    policy,
    register,
    calendar,
    models,
    items,
    // A survey says of each file that it could not read, so that none is left unread here.
    judged: records,
    facts: facts ?? { ...emptyFacts(now, 'local'), signed_entries: { unavailable: 'no facts were given' } },
  });
}

/**
 * What an approval of a record is known by: facts about its present content, the entries of the record where the policy takes these as
 * evidence, or nothing that the policy accepts.
 */
export function basisOf(
  record: ReadRecord,
  facts: Facts | null,
  policy: Pick<CompletePolicy, 'approvals'>,
): 'facts' | 'declared' | 'none' {
  if (facts !== null && factOf(facts, record) !== null) return 'facts';
  return policy.approvals.evidence.includes('declared') ? 'declared' : 'none';
}
