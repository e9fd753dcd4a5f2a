/**
 * When a change was asked for. The record's own word counts unless GitHub proves that it came later to say what it says; a new time alone
 * asks for nothing new. What could not be read matters only where the latest that is possible, now, would make the change too early.
 */

import { factOf, originOf } from '../coverage/origin.ts';
import { isLeadTimeShort } from '../schedule/lead-time.ts';
import type { RiskLevel } from '../terms/levels.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { laterOf } from '../time/instants.ts';

export type RequestTime = { readonly requestedAt: string; readonly unreadRequest: readonly Unread[] };

export function readRequest(world: World, record: ReadRecord, risk: RiskLevel): RequestTime {
  const { facts, policy, now } = world;
  const claimed = record.value['requested-at'];
  const since = factOf(facts, record)?.said_since;
  if (isUnavailable(since)) {
    const isNeeded = isLeadTimeShort(record, risk, laterOf(claimed, now), policy);
    const unread = unreadOf(`when ${record.value.id} came to say what it says`, since);
    return { requestedAt: claimed, unreadRequest: isNeeded ? [unread] : [] };
  }
  // Where nobody asked it is at least no older than its pull request.
  const proven = since === undefined ? originOf(facts, record)?.created_at : since;
  return { requestedAt: proven == null ? claimed : laterOf(claimed, proven), unreadRequest: [] };
}
