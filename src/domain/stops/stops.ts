/**
 * Whether somebody stopped deployments. A stop can only take away: it counts of people whom the register gives a level, for a day at most, and
 * what cannot be read of it is no "nobody did".
 */
import { normaliseRef } from '../items/items.ts';
import { type Directory, delegationsTo, findPerson, roleAt } from '../register/people.ts';
import type { Finding } from '../terms/finding.ts';
import type { Account, StopFact } from '../terms/generated/shapes.ts';
import { isAtLeastRole } from '../terms/roles.ts';
import { LONGEST_STOP_HOURS, STOP_LABEL } from '../terms/stop-words.ts';
import { isUnavailable, sayUnread, type Unread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { foldCase, includesName } from '../text/names.ts';
import { quote } from '../text/quote.ts';
import { addTo, earlierOf, isBefore } from '../time/instants.ts';
import { parseInstant } from '../time/time.ts';
import { readStopText, type StopText } from './stop-text.ts';

/** Nothing at review: a stop ends within a day, and what is merged today may go out tomorrow. */
export function judgeStops(world: World, directory: Directory): readonly Finding[] {
  const { stops } = world.facts;
  // Whoever gathered these facts did not ask: the gate itself always does.
  if (world.stage !== 'deploy' || stops === undefined) return [];
  if (isUnavailable(stops)) {
    const unread = unreadOf(`whether deployments are stopped (issues with the label ${STOP_LABEL})`, stops);
    const isHinted = stops.cause === 'not-set-up';
    return sayUnread(null, [unread], isHinted);
  }
  return stops.flatMap((stop) => judgeStop(world, directory, stop));
}

function judgeStop(world: World, directory: Directory, stop: StopFact): readonly Finding[] {
  const text = readStopText(stop.body);
  const end = endOf(stop, text);
  if (!isBefore(world.now, end) || !concerns(world, text)) return [];
  const standing = standingOf(directory, stop);
  switch (standing.kind) {
    case 'unread':
      return sayUnread(null, [standing.unread], false);
    case 'stranger':
      return [sayStranger(stop, standing.who)];
    case 'counts': {
      if (world.judged.length === 0) return [sayStopped(world, stop, text, end, null)];
      const affected = world.judged.filter((record) => touches(record, text));
      return affected.map((record) => sayStopped(world, stop, text, end, record));
    }
  }
}

/** A day after it was opened, or earlier where its form says so. An end that cannot be, or cannot be read, is none. */
export function endOf({ created_at }: StopFact, { until }: StopText): string {
  const latest = addTo(created_at, `PT${LONGEST_STOP_HOURS}H`);
  return until !== null && parseInstant(until) !== null && isBefore(created_at, until)
    ? earlierOf(until, latest)
    : latest;
}

function concerns({ environment, judged }: World, text: StopText): boolean {
  if (text.environments.length > 0 && environment !== null && !includesName(text.environments, environment))
    return false;
  // Where no record tells which items go out, they may be those.
  return judged.length === 0 || judged.some((record) => touches(record, text));
}

function touches({ value }: ReadRecord, { items }: StopText): boolean {
  const stopped = items.map(normaliseRef);
  return items.length === 0 || value['configuration-items'].some((ref) => stopped.includes(normaliseRef(ref)));
}

export type Standing =
  | { readonly kind: 'counts' }
  | { readonly kind: 'stranger'; readonly who: string }
  | { readonly kind: 'unread'; readonly unread: Unread };

/**
 * Whether whoever opened it and somebody who set the label both hold a level; who is known to hold none settles it. A stranger who sets the label
 * once more takes nobody's word away.
 */
export function standingOf(directory: Directory, stop: StopFact): Standing {
  const opener = levelOf(directory, stop.user, stop.created_at);
  if (opener === 'none') return { kind: 'stranger', who: `opened by ${stop.user?.login ?? 'an account that is gone'}` };
  const what = `who stopped deployments (issue #${stop.number})`;
  const { labelled_by: label } = stop;
  if (isUnavailable(label)) return { kind: 'unread', unread: unreadOf(what, label) };
  const levels = [label, ...(stop.labelled_before ?? [])].map((one) => levelOf(directory, one, stop.created_at));
  const labeller = levels.find((level) => level === 'held') ?? levels.find((level) => level === 'unknown') ?? 'none';
  if (labeller === 'none') return { kind: 'stranger', who: `labelled by ${label?.login ?? 'an account that is gone'}` };
  const [team] = directory.unreadTeams;
  if ((opener === 'unknown' || labeller === 'unknown') && team !== undefined)
    return { kind: 'unread', unread: { ...team, what: `${what}: the members of ${team.team}` } };
  return { kind: 'counts' };
}

function levelOf(directory: Directory, account: Account | null, at: string): 'held' | 'none' | 'unknown' {
  if (account === null) return 'none';
  const found = findPerson(directory, account);
  if (found.kind === 'person') {
    const lent = delegationsTo(directory, found.person, at, () => null).usable.map(({ role }) => role);
    const roles = [roleAt(directory, found.person, at).role, ...lent];
    if (roles.some((role) => isAtLeastRole(role, 'change-and-release-analyst'))) return 'held';
  }
  return directory.unreadTeams.length > 0 ? 'unknown' : 'none';
}

function sayStranger({ number }: StopFact, who: string): Finding {
  return {
    reason: 'stopped',
    level: 'notice',
    change: null,
    message: `Issue #${number} has the label \`${STOP_LABEL}\`, but was ${who}, who is not an analyst or above in the register. So it stops nothing.`,
    remedy: 'To stop deployments, an analyst or above in the register opens an issue of their own.',
    where: null,
  };
}

/** @param record null where none goes out, and all is stopped */
function sayStopped(
  { environment, facts }: World,
  { number, user }: StopFact,
  { why }: StopText,
  end: string,
  record: ReadRecord | null,
): Finding {
  const by = user?.login ?? 'nobody';
  const said = why === '' ? '' : `: ${quote(why)}`;
  const what = `Deployments to ${environment ?? 'every environment'} are stopped until ${end} by ${by} (issue #${number})${said}.`;
  const isOver =
    record !== null && record.value.type === 'emergency' && isLinked(record, facts.repository.full_name, number);
  return {
    reason: 'stopped',
    level: isOver ? 'notice' : 'error',
    change: record?.value.id ?? null,
    message: isOver ? `${what} This emergency names the issue, and passes.` : what,
    remedy: isOver
      ? 'Nothing to do: the stop does not hold back this emergency.'
      : `Once it is safe, ${by} closes issue #${number}, or its time runs out. Then run the deployment again. An emergency change that names the issue under \`links\` passes, and so does a back-out.`,
    where: null,
  };
}

function isLinked({ value }: ReadRecord, repository: string, number: number): boolean {
  const end = `/${foldCase(repository)}/issues/${number}`;
  return (value.links ?? []).some((link) => foldCase(link.replace(/[#?].*$/u, '')).endsWith(end));
}
