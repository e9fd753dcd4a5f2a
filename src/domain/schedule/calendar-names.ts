/**
 * Names in windows and freezes that nothing else knows. A slip in the name of an environment makes a freeze that stops nothing, and nobody would
 * see it: where the policy lists its environments it is a fault, else a warning at its line.
 */

import { normaliseRef } from '../items/items.ts';
import type { Finding } from '../terms/finding.ts';
import type { Window } from '../terms/generated/shapes.ts';
import { once } from '../terms/once.ts';
import { outlineOf } from '../terms/outline.ts';
import type { World } from '../terms/world.ts';
import { isNameMatch, listOf } from '../text/names.ts';
import { suggest } from '../text/suggest.ts';

type Place = { readonly what: string; readonly name: string; readonly pointer: readonly (string | number)[] };

export function inspectCalendarNames(world: World): readonly Finding[] {
  const { calendar } = world;
  if (calendar === null) return [];
  const windows = calendar.value.windows ?? [];
  const rules = [
    ...windows.map((rule, at) => ({ rule, what: `The window "${rule.name}"`, pointer: ['windows', at] })),
    ...(calendar.value.freezes ?? []).map((rule, at) => ({
      rule,
      what: `The freeze ${rule.id}`,
      pointer: ['freezes', at],
    })),
  ];
  const environments = rules.flatMap(({ rule, what, pointer }) =>
    rule.environments.map((name, at): Place => ({ what, name, pointer: [...pointer, 'environments', at] })),
  );
  const say = ({ pointer }: Place, level: Finding['level'], message: string, remedy: string): Finding => ({
    reason: 'calendar-invalid',
    level,
    change: null,
    message,
    remedy,
    where: { file: calendar.path, pointer },
  });
  const listed = world.policy.environments.map(({ pattern }) => pattern);
  const ofPolicy = listed.filter((pattern) => !isAny(pattern));
  // What the policy lists need not be looked for in every record.
  const known = once(() => [...ofPolicy, ...environmentsKnown(world)]);
  const isKnown = (name: string): boolean =>
    isAny(name) || ofPolicy.some((other) => isMet(name, other)) || known().some((other) => isMet(name, other));
  const strangers = environments.filter(({ name }) => !isKnown(name));
  return [
    ...firstOfEach(strangers).map((place) => {
      const isFault = listed.length > 0 && !listed.some((pattern) => isMet(place.name, pattern));
      const who = isFault ? 'which the policy does not list and no record names' : 'which nothing else names';
      const near = suggest(place.name, known());
      return say(
        place,
        isFault ? 'error' : 'warning',
        `${place.what} is for the environment "${place.name}", ${who}. So it has no effect.`,
        near === null
          ? 'Correct the name, list the environment under `environments` in the policy, or take it out.'
          : `Write "${near}" if that is meant; else list the environment under \`environments\` in the policy, or take it out.`,
      );
    }),
    ...firstOfEach(strangeItems(world, windows)).map((place) =>
      say(
        place,
        'warning',
        `${place.what} is for the configuration item "${place.name}", which is not in the catalog: it opens for no change to it.`,
        'Correct the name, add the item to the catalog, or take it out.',
      ),
    ),
  ];
}

function strangeItems({ items, judged, others }: World, windows: readonly Window[]): readonly Place[] {
  if (items === null) return [];
  const known = once(
    () =>
      new Set([...judged, ...others].flatMap((record) => outlineOf(record)['configuration-items'].map(normaliseRef))),
  );
  return windows.flatMap((window, at) =>
    (window['configuration-items'] ?? []).flatMap((name, index): readonly Place[] => {
      const ref = normaliseRef(name);
      if (items.byRef.has(ref) || known().has(ref)) return [];
      return [{ what: `The window "${window.name}"`, name, pointer: ['windows', at, 'configuration-items', index] }];
    }),
  );
}

/** What anything but the policy's list and the calendar calls an environment. */
function environmentsKnown(world: World): readonly string[] {
  const { policy, register, facts } = world;
  const conditions = [...policy.risk.floors, ...policy.approvals.rules].map(({ when }) => when?.environments);
  const names = [
    world.environment ?? [],
    facts.subject.environment ?? [],
    ...[...world.judged, ...world.others].map((record) => outlineOf(record).environments),
    ...world.unread.map(({ environments }) => environments ?? []),
    ...world.models.map(({ value }) => value.environments),
    ...(world.items?.list ?? []).map(({ environments }) => environments),
    ...conditions.map((condition) => listOf(condition) ?? []),
    ...(register?.value.delegations ?? []).map(({ limit }) => limit?.environments ?? []),
  ];
  return [...new Set(names.flat())].filter((name) => !isAny(name));
}

function isAny(pattern: string): boolean {
  return /^\*+$/.test(pattern);
}

/** Whether one of two names or patterns means the other. Two patterns may meet in a name that neither spells out. */
function isMet(a: string, b: string): boolean {
  const areBothPatterns = /[*?]/.test(a) && /[*?]/.test(b);
  return areBothPatterns || isNameMatch(a, b) || isNameMatch(b, a);
}

/** A calendar of many freezes says a name that is wrong in all of them once. */
function firstOfEach(places: readonly Place[]): readonly Place[] {
  const first = new Map<string, Place>();
  for (const place of places) if (!first.has(place.name)) first.set(place.name, place);
  return [...first.values()];
}
