/**
 * When an action of a scenario happens: at the instant that it names, which leaves the clock alone, or now, which
 * then moves the clock on by one tick. Two actions without a named instant therefore never share one.
 */
import { formatInstant } from '../clock.ts';
import type { World } from '../model.ts';

export const happen = (world: World, at: string | undefined): string => {
  if (at !== undefined) return formatInstant(Date.parse(at));
  const now = world.clock.now();
  world.clock.advance(world.tickMs);
  return now;
};
