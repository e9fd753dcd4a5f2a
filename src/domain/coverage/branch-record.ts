/**
 * A record of a hotfix or release branch, of which the trusted ref has none of that id: it is one only where a merged pull request brought it
 * there and the trusted ref never had it, and it never takes the place of an approval.
 */
import type { Finding } from '../terms/finding.ts';
import type { Facts } from '../terms/generated/shapes.ts';
import { found, type Judgement, NOTHING, notRead } from '../terms/judgement.ts';
import { isUnavailable, unreadOf } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { factOf, isBesideTrusted } from './origin.ts';

export function judgeBranchRecord(record: ReadRecord, facts: Facts): Judgement {
  const fact = factOf(facts, record);
  const trusted = fact?.trusted_ref;
  if (trusted === undefined) return NOTHING;
  const { id, type } = record.value;
  if (isUnavailable(trusted))
    return notRead(unreadOf(`whether the branch that records are read from had ${id} before`, trusted));
  const bring = `Bring ${record.path} to ${branchOf(facts)} by a pull request`;
  if (trusted === 'deleted')
    return found(
      say(
        record,
        `${record.path} is in the commit that goes out, but was deleted from ${branchOf(facts)}. A record that was deleted there does not count.`,
        `Put the file back on ${branchOf(facts)} by a pull request if the change still stands, or write a record with an id of its own.`,
      ),
    );
  // That its origin could not be read is said where approvals are asked for.
  if (fact?.pull_request === null)
    return found(
      say(
        record,
        `${record.path} is in the commit that goes out but not on ${branchOf(facts)}, and no merged pull request brought it in: somebody pushed it.`,
        `Bring it into the branch that is deployed by a pull request, have that approved and merged, and deploy its merge. Or: ${bring}.`,
      ),
    );
  // Nobody approves each of them, so that whoever may push a branch could have one.
  if (type === 'standard')
    return found(
      say(
        record,
        `${id} is a standard change, which nobody approves. Its record is only in the commit that goes out, and has to be on ${branchOf(facts)}.`,
        `${bring}, with \`covers\` naming the pull requests that it stands for, and run the gate again. Or make it a normal change.`,
      ),
    );
  return NOTHING;
}

/** What a branch says of how a change ended proves nothing: where such a record stands aside, it is heard without its end. */
export function withoutClaimedEnd(record: ReadRecord, facts: Facts): ReadRecord {
  if (!isBesideTrusted(facts, record)) return record;
  const { outcome: _, ...value } = record.value;
  return { ...record, value };
}

function branchOf({ repository }: Facts): string {
  return repository.default_branch === '' ? 'the default branch' : repository.default_branch;
}

function say(record: ReadRecord, message: string, remedy: string): Finding {
  return {
    reason: 'record-missing',
    level: 'error',
    change: record.value.id,
    message,
    remedy,
    where: { file: record.path, pointer: ['id'] },
  };
}
