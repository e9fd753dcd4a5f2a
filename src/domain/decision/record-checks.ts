/** What a record says of itself, against its file, its siblings and its own history: id, withdrawal, outcome, assessor. */

import { type Directory, findPerson, roleAt } from '../register/people.ts';
import type { Finding } from '../terms/finding.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { ReasonId } from '../terms/reasons.ts';
import { idOfPath } from '../terms/record-id.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import { isAtLeastRole } from '../terms/roles.ts';
import type { Stage } from '../terms/stage.ts';
import { sayName } from '../terms/words.ts';
import type { ReadRecord } from '../terms/world.ts';
import { isSameName } from '../text/names.ts';

/** What may be an id: the schema's own pattern. */
const RECORD_ID = /^[A-Za-z][A-Za-z0-9._-]{1,63}$/u;

function say(
  record: ReadRecord,
  reason: ReasonId,
  message: string,
  remedy: string,
  pointer: readonly (string | number)[],
  on: 'key' | 'value' = 'value',
): Finding {
  return {
    reason,
    level: 'error',
    change: record.value.id,
    message,
    remedy,
    where: { file: record.path, pointer, on },
  };
}

export function judgeIdentity(record: ReadRecord, all: RecordIndex): readonly Finding[] {
  const { value, path } = record;
  const findings: Finding[] = [];
  if (record.raisedIn !== undefined) return [];
  const id = record.home?.id ?? value.id;
  if (idOfPath(path) !== id) {
    findings.push(
      say(
        record,
        'record-id-mismatch',
        `The file is named ${idOfPath(path)} and the record's id is ${id}.`,
        `Rename the file to ${id}.yml${RECORD_ID.test(idOfPath(path)) ? `, or set \`id: ${idOfPath(path)}\`` : ''}.`,
        ['id'],
      ),
    );
  }
  const twin = all.withId(value.id).find((other) => other.path !== path);
  if (twin !== undefined) {
    findings.push(
      say(
        record,
        'record-id-duplicate',
        `${twin.path} has the id ${twin.value.id} too.`,
        'Give one of the two records another id and file name.',
        ['id'],
      ),
    );
  }
  return findings;
}

/** A new attempt is one at another change, which must be known: what it covered goes out with this one. */
export function judgeRetry(record: ReadRecord, all: RecordIndex): readonly Finding[] {
  const { id, retries } = record.value;
  if (retries === undefined) return [];
  const isItself = isSameName(retries, id);
  if (!isItself && all.withId(retries).length > 0) return [];
  return [
    say(
      record,
      'dependency-unknown',
      isItself
        ? `${id} says that it tries itself again.`
        : `${id} tries ${retries} again, and no change record of that id could be read.`,
      'Name the change that was backed out or failed, or take `retries` out.',
      ['retries'],
    ),
  ];
}

/** Withdrawn or ended records authorise nothing. At deploy what an outcome means is judged with the use of the record. */
export function judgeLife(record: ReadRecord, stage: Stage): readonly Finding[] {
  const { value } = record;
  const findings: Finding[] = [];
  if (value.withdrawn !== undefined) {
    findings.push(
      say(
        record,
        'record-withdrawn',
        `${value.withdrawn.by} withdrew ${value.id} at ${value.withdrawn.at}.`,
        `If the change is wanted after all: write a new record with \`covers: [${value.id}]\`, and have it approved and merged.`,
        ['withdrawn'],
        'key',
      ),
    );
  }
  if (value.outcome !== undefined && stage !== 'deploy') {
    findings.push(
      say(
        record,
        'record-closed',
        `${value.id} has ended (${sayName(value.outcome.result)} at ${value.outcome.ended}), so its record authorises nothing more.`,
        'Leave this record as it is, and write a new one for a new change.',
        ['outcome'],
        'key',
      ),
    );
  }
  return findings;
}

/** The assessor of the risk holds the level that the policy's `assessment` asks for today. */
export function judgeAssessor(
  record: ReadRecord,
  directory: Directory,
  policy: CompletePolicy,
  now: string,
): readonly Finding[] {
  const { risk } = record.value;
  if (risk === undefined) return [];
  const needed = policy.assessment.role ?? 'change-and-release-analyst';
  const login = risk['assessed-by'];
  const remedy = `A ${sayName(needed)} or above assesses the risk and writes their login under \`risk.assessed-by\`.`;
  const found = findPerson(directory, { login, id: null });
  const pointer = ['risk', 'assessed-by'];
  if (found.kind !== 'person') {
    return [
      say(
        record,
        'approver-unknown',
        `The risk was assessed by ${login}, who is not in the register (${directory.path}).`,
        remedy,
        pointer,
      ),
    ];
  }
  const held = roleAt(directory, found.person, now);
  if (isAtLeastRole(held.role, needed)) return [];
  const reason =
    held.why === 'ended'
      ? 'approver-role-expired'
      : held.role === null
        ? 'approver-role-not-held'
        : 'approver-below-level';
  return [
    say(
      record,
      reason,
      `The risk was assessed by ${login}, who ${held.role === null ? 'holds no role level' : `is a ${sayName(held.role)}`} today. Needed: a ${sayName(needed)} or above.`,
      remedy,
      pointer,
    ),
  ];
}
