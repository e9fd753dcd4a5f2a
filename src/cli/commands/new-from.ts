/**
 * `change-gate new --from ID`: the record of the same change for its next environment. It stands for what the first one stands for, has a
 * time of its own, and nobody has approved it.
 */
import { readTextFile } from '../../checkout/files.ts';
import { findTaken } from '../../domain/terms/record-place.ts';
import { isSameName } from '../../domain/text/names.ts';
import { toIso } from '../../domain/time/time.ts';
import { writeNextRecord } from '../../files/edit/next-record.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import { oneLine } from '../../render/plain/safe-text.ts';
import { type Interview, sayUnanswered } from '../kit/interview.ts';
import type { Rules } from '../kit/read-rules.ts';
import { writeInstant } from '../kit/zone-time.ts';
import { askEnd, askEnvironments, askStart } from './new-fields.ts';

export type FromQuestion = {
  readonly root: string;
  /** The id of the record that is carried on. */
  readonly from: string;
  /** Of the new record. */
  readonly id: string;
  /** Every record's path. */
  readonly paths: readonly string[];
  readonly given: Readonly<Record<'environment' | 'start' | 'end', readonly string[]>>;
  readonly rules: Rules;
  /** Now, in milliseconds since 1970. */
  readonly now: number;
};

/** The text of the next record, or what is wrong, as `{wrong}`. */
export async function writeFrom(
  question: FromQuestion,
  interview: Interview,
): Promise<string | { readonly wrong: string }> {
  const { root, from, id, paths, given, rules, now } = question;
  const path = findTaken(paths, from);
  if (path === null)
    return { wrong: `there is no record ${oneLine(from)} among ${rules.policy.records.map(oneLine).join(', ')}` };
  const file = await readTextFile(root, path);
  if (file.kind === 'unavailable' || file.value === null) return { wrong: `${oneLine(path)} cannot be read` };
  const parsed = parseRecord(path, file.value.bytes);
  if (parsed.value === undefined)
    return { wrong: `${oneLine(path)} has faults; \`change-gate check ${oneLine(from)}\` shows them` };
  const { value } = parsed;
  const environments = await interview.settle(askEnvironments(rules), given.environment);
  const isTimed = value.schedule !== undefined;
  const start = isTimed ? await interview.settle(askStart(rules, null), given.start) : null;
  const end = isTimed ? await interview.settle(askEnd(rules, start), given.end) : null;
  const unanswered = sayUnanswered(interview);
  if (unanswered !== null) return { wrong: unanswered };
  if (environments === null || (isTimed && (start === null || end === null))) return { wrong: 'an answer is missing' };
  const same = environments.find((name) => value.environments.some((one) => isSameName(one, name)));
  if (same !== undefined)
    return { wrong: `${value.id} is for ${oneLine(same)} already; --environment names the next one` };
  const { timezone } = rules.policy;
  const schedule =
    start === null || end === null
      ? null
      : { start: writeInstant(start, timezone), end: writeInstant(end, timezone), timezone };
  const text = writeNextRecord(new TextDecoder().decode(file.value.bytes), value.id, {
    id,
    environments,
    requestedAt: toIso(now),
    schedule,
  });
  return text ?? { wrong: `${oneLine(path)} cannot be copied as it is written` };
}
