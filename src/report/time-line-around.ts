/** The sections of the time line around the changes: windows, freezes, neighbours. What lies around several changes is drawn once. */
import type { Neighbour, Surroundings } from '../domain/schedule/surroundings.ts';
import { type Bar, labelOf, type Span, toLine } from './time-line-bar.ts';

/** More than these in a section do not fit on a phone. */
const MOST = 6;
const RELATIONS = {
  needed: 'needed',
  'same-item': 'same item',
  'other-items': 'near',
} as const satisfies Record<Neighbour['relation'], string>;

export type Around = {
  readonly bars: readonly Bar[];
  readonly lines: readonly string[];
  readonly left: { readonly windows: number; readonly freezes: number; readonly neighbours: number };
};

/**
 * @param ids the changes that are drawn already
 * @param room what is outside of it is cut off
 */
export function drawAround(
  all: readonly Surroundings[],
  ids: readonly string[],
  room: Span & { readonly zone: string },
): Around {
  const windows = trim(all.flatMap(windowBars), room);
  const freezes = trim(all.flatMap(freezeBars), room);
  const neighbours = trim(neighbourBars(all, ids), room);
  const leftOf = (key: keyof Around['left']): number => all.reduce((sum, { left }) => sum + left[key], 0);
  return {
    bars: [...windows.bars, ...freezes.bars, ...neighbours.bars],
    lines: [
      ...section('Windows', windows.bars, room.zone),
      ...section('Freezes', freezes.bars, room.zone),
      ...section('Neighbours', neighbours.bars, room.zone),
    ],
    left: {
      windows: windows.left + leftOf('windows'),
      freezes: freezes.left + leftOf('freezes'),
      neighbours: neighbours.left + leftOf('neighbours'),
    },
  };
}

function windowBars({ windows }: Surroundings): readonly Bar[] {
  return windows.map(({ environment, start, end }) => ({
    label: `window${labelOf(environment)}`,
    tag: 'done, ',
    from: start,
    to: end,
  }));
}

function freezeBars({ freezes }: Surroundings): readonly Bar[] {
  return freezes.map(({ id, hardness, start, end }) => ({
    label: `${hardness} freeze${labelOf(id)}`,
    tag: 'crit, ',
    from: start,
    to: end,
  }));
}

/** Of what a neighbour is to several changes the weightiest is drawn. */
function neighbourBars(all: readonly Surroundings[], ids: readonly string[]): readonly Bar[] {
  const weightOf = (one: Neighbour): number =>
    isInTheWay(one) ? 0 : one.relation === 'needed' ? 1 : one.relation === 'same-item' ? 2 : 3;
  const ordered = all
    .flatMap(({ neighbours }) => neighbours)
    .filter(({ id }) => !ids.includes(id))
    .sort((a, b) => weightOf(a) - weightOf(b));
  const once = new Map<string, Neighbour>();
  for (const one of ordered) if (!once.has(one.id)) once.set(one.id, one);
  return [...once.values()].map((one) => ({
    label: `${RELATIONS[one.relation]}${labelOf(one.id)}`,
    tag: isInTheWay(one) ? 'crit, ' : '',
    from: one.start,
    to: one.end,
  }));
}

function isInTheWay({ relation, overlaps }: Neighbour): boolean {
  return overlaps && relation === 'same-item';
}

function trim(
  bars: readonly Bar[],
  room: Span & { readonly zone: string },
): { readonly bars: readonly Bar[]; readonly left: number } {
  const cut = bars
    .map((bar) => ({ ...bar, from: Math.max(bar.from, room.from), to: Math.min(bar.to, room.to) }))
    .filter(({ from, to }) => from < to);
  const once = [...new Map(cut.map((bar) => [toLine(bar, room.zone), bar])).values()];
  return { bars: once.slice(0, MOST), left: Math.max(0, once.length - MOST) };
}

function section(name: string, bars: readonly Bar[], zone: string): readonly string[] {
  return bars.length === 0 ? [] : [`section ${name}`, ...bars.map((bar) => toLine(bar, zone))];
}
