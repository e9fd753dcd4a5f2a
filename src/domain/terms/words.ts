/** Words for people, from which findings and all reports take theirs: plurals, days, roles, what is asked for. Data keeps its own names. */
import { describeDuration, parseDuration } from '../time/durations.ts';
import { describeDay, parseDay } from '../time/time.ts';
import type { AskedFor, RequirementVerdict } from './verdict.ts';

/** `Thursday 26 November 2026`. */
export function sayDay(day: string): string {
  const known = parseDay(day);
  return known === null ? day : describeDay(known);
}

/** `1 change`, `2 changes`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `change and release manager`. */
export function sayName(id: string): string {
  return id.replaceAll('-', ' ');
}

/** `10 minutes` for `PT10M`; what is no duration stays as it is. */
export function sayDuration(text: string): string {
  const length = parseDuration(text);
  return length === null ? text : describeDuration(length);
}

export type Asked = Pick<RequirementVerdict, 'asks' | 'count' | 'needs'>;

/** `1 change and release manager`, `2 people for security`, `the board cab (3 members)`. */
export function sayRequirement({ asks, count: places, needs }: Asked): string {
  if (asks === undefined) return needs;
  if (asks.kind === 'board') return `the board ${asks.name}${places === 0 ? '' : ` (${count(places, 'member')})`}`;
  const { role } = asks;
  const besides = sayBesides(asks);
  const who = role === null ? count(places, 'person', 'people') : count(places, sayName(role));
  return besides === '' ? who : `${who} ${besides}`;
}

/** The same without a number: `change and release manager`, `security`, `board cab`. */
export function sayWhoIsAsked({ asks, needs }: Asked): string {
  if (asks === undefined) return needs;
  if (asks.kind === 'board') return `board ${asks.name}`;
  const { role, skills, capacity } = asks;
  if (role === null && skills.length === 0 && capacity !== null) return sayName(capacity);
  const besides = sayBesides(asks);
  return [role === null ? 'somebody' : sayName(role), ...(besides === '' ? [] : [besides])].join(' ');
}

function sayBesides({ skills, capacity }: Extract<AskedFor, { kind: 'people' }>): string {
  return [
    ...(skills.length === 0
      ? []
      : [`with ${skills.map(([skill, level]) => `${sayName(skill)} (${sayName(level)})`).join(' and ')}`]),
    ...(capacity === null ? [] : [`for ${sayName(capacity)}`]),
  ].join(' ');
}
