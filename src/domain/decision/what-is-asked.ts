/** What a draft still needs: of whom, and when it could go. It is told with the draft, so that nobody learns it from a refused pull request. */
import type { Finding } from '../terms/finding.ts';
import type { ChangeVerdict, RequirementVerdict } from '../terms/verdict.ts';
import { sayRequirement } from '../terms/words.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { listOr } from '../text/name-list.ts';
import { describeInstant, parseInstant } from '../time/time.ts';
import { isKnownZone } from '../time/wall-time.ts';

/** How many who could approve are named. */
const MOST_NAMED = 5;

/** @param doubts what hangs on the files that the change touches, where these are not known */
export function sayWhatIsAsked(
  world: World,
  record: ReadRecord,
  verdict: ChangeVerdict,
  doubts: readonly string[],
): Finding {
  const open = verdict.requirements.filter(({ met }) => !met);
  const asked =
    open.length === 0
      ? sayNothingAsked(world, record)
      : `It will need ${open.map((one) => sayOpen(one)).join(', and ')}.`;
  return {
    reason: 'approval-outstanding',
    level: 'notice',
    change: record.value.id,
    message: `A draft authorises nothing. ${asked}${sayDoubts(doubts)}${sayTime(world, verdict)}`,
    remedy: sayNext(world, verdict),
    where: { file: record.path, pointer: ['id'] },
  };
}

function sayNext({ register }: World, { decision }: ChangeVerdict): string {
  const open = 'pen a pull request with the record; the gate judges it there.';
  if (register === null) return `Add the register first, then o${open}`;
  return decision === 'awaiting' ? `O${open}` : `Mend what is wrong first, then o${open}`;
}

function sayDoubts(doubts: readonly string[]): string {
  const all = [...new Set(doubts)];
  return all.length === 0
    ? ''
    : ` Whether ${listOr(all)} asks for more depends on the files that the change touches (\`--base REF\` shows them).`;
}

function sayNothingAsked(world: World, record: ReadRecord): string {
  if (world.register === null) return 'Without a register nobody can approve it.';
  return record.value.type === 'standard'
    ? 'It needs no approval of its own: its model was approved.'
    : 'As it stands it lacks no approval.';
}

function sayOpen(requirement: RequirementVerdict): string {
  const { rule, eligible } = requirement;
  const few = eligible.slice(0, MOST_NAMED);
  const more = eligible.length - few.length;
  const who =
    few.length === 0
      ? 'nobody in the register can give it'
      : `${listOr(more > 0 ? [...few, `${more} more`] : few)} can give it`;
  return `${sayRequirement(requirement)} (rule “${rule}”; ${who})`;
}

function sayTime({ now, policy }: World, { schedule, decision, type }: ChangeVerdict): string {
  if (schedule === null || decision === 'undetermined' || !isKnownZone(policy.timezone)) return '';
  const opens = parseInstant(schedule.opensAt ?? '');
  const closes = parseInstant(schedule.closesAt ?? '');
  const at = (instant: number): string => describeInstant(instant, policy.timezone);
  const isOwn = opens !== null && opens === parseInstant(schedule.start ?? '');
  if (decision === 'refused')
    return opens === null || isOwn ? '' : ` The next time that is long enough begins at ${at(opens)}.`;
  if (opens !== null) return ` It could go from ${at(opens)}${closes === null ? '' : ` to ${at(closes)}`}.`;
  if (closes !== null && closes > (parseInstant(now) ?? closes)) return ` It could go now, until ${at(closes)}.`;
  return type === 'standard' && schedule.start === null ? ' It could go at any time that the calendar allows.' : '';
}
