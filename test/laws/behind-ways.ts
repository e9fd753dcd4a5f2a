/** What is told where a branch is behind, and what its author does: the branch is updated, and has what the default branch says. */
import type { World } from '../../src/domain/terms/world.ts';
import { withoutFacts } from '../domain/world.ts';
import { later, recordOf } from './doing.ts';
import { lookBack } from './looking-back.ts';
import { type Way, way } from './ways.ts';

/** It is told first, whatever else is to be done. */
export const BEHIND: readonly Way[] = [
  way(
    /^(CHG-[\d-]+) changed on main .* so update the branch first \("Update branch" of pull request #\d+,/u,
    (told) => {
      const id = told.match[1] ?? '';
      const world = withoutFacts('behind')(told.world);
      const known = world.others.some(({ value }) => value.id === id);
      if (known && told.finding.reason === 'retrospective-overdue') return lookBack(world, id, 'dlee');
      return arrived(world, id);
    },
  ),
];

/** The change of that id, which ended well on the day before. */
function arrived(world: World, id: string): World {
  const like = recordOf(world, null);
  const ended = later(world.now, -86_400);
  const value = {
    ...like.value,
    id,
    schedule: { start: later(ended, -7200), end: ended },
    outcome: { result: 'successful' as const, started: later(ended, -3600), ended, summary: 'Done.' },
  };
  const { 'depends-on': _, model: _m, ...kept } = { ...value, type: 'normal' as const };
  const others = world.others.filter((one) => one.value.id !== id);
  return { ...world, others: [...others, { ...like, path: `changes/${id}.yml`, value: kept }] };
}
