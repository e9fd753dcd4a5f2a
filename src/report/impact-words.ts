/** What a change reaches through its items, in a line and as ways. Plain text of one line, not escaped for any surface yet. */
import type { Impact, ReachedItem } from '../domain/items/impact.ts';

/** More steps than this are not named in one line. */
const MOST_STEPS = 6;

/** `3 items depend on it, most critical component:default/shop (1) through component:default/db → component:default/api`. */
export function sayImpact({ changed, dependants, left, criticality, mostCritical }: Impact): string {
  const count = dependants.length + left.dependants;
  const on = changed.length + left.changed === 1 ? 'it' : 'them';
  const reach =
    count === 0
      ? `nothing else in the catalog depends on ${on}`
      : `${count} ${count === 1 ? 'item depends' : 'items depend'} on ${on}`;
  if (criticality === null || mostCritical === null) return `${reach}; no criticality is known`;
  const { ref, path } = mostCritical;
  if (path.length < 2) return `${reach}; criticality ${criticality}, which is that of ${ref}`;
  return `${reach}, most critical ${ref} (${criticality}) through ${shorten(path.slice(0, -1)).join(' → ')}`;
}

/** One line for each item that is changed and each that depends on one. */
export function listImpact({ changed, dependants, left }: Impact): readonly string[] {
  const more = (count: number, what: string): readonly string[] => (count === 0 ? [] : [`and ${count} more ${what}`]);
  return [
    ...changed.map((item) => `${item.ref}${sayItem(item)}${item.isKnown ? '' : ', not in the catalog'}`),
    ...more(left.changed, 'that are changed'),
    ...dependants.map(
      (item) =>
        `${shorten(item.path).join(' ← ')}${item.criticality === null ? '' : ` (criticality ${item.criticality})`}`,
    ),
    ...more(left.dependants, 'that depend on these'),
  ];
}

function sayItem({ owner, criticality }: ReachedItem): string {
  const parts = [
    ...(owner === null ? ['no owner'] : [`owner ${owner}`]),
    ...(criticality === null ? [] : [`criticality ${criticality}`]),
  ];
  return ` (${parts.join(', ')})`;
}

/** Both ends of a way, and what lies between as far as there is room. */
function shorten(path: readonly string[]): readonly string[] {
  return path.length <= MOST_STEPS ? path : [...path.slice(0, MOST_STEPS - 2), '…', ...path.slice(-1)];
}
