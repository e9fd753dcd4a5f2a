/** Words that every report needs: the plural of a noun, and a day. */
import { describeDay, parseDay } from '../../domain/time/time.ts';

/** `Thursday 26 November 2026`. */
export function sayDay(day: string): string {
  const known = parseDay(day);
  return known === null ? day : describeDay(known);
}

/** `1 change`, `2 changes`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
