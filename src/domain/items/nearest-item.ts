/** The item that was meant by a reference that the catalog does not have: one of that name elsewhere, or of almost that name. */

import type { ItemIndex } from '../terms/items.ts';
import { suggest } from '../text/suggest.ts';
import { normaliseRef } from './items.ts';

/** Its reference; null where nothing is near. Names are compared, as kind and namespace alone make no two items alike. */
export function nearestItem(items: ItemIndex, ref: string): string | null {
  const wanted = nameOf(normaliseRef(ref));
  const refs = items.list.map((item) => item.ref);
  const namesake = refs.find((one) => nameOf(one) === wanted);
  if (namesake !== undefined) return namesake;
  const near = suggest(wanted, refs.map(nameOf));
  return near === null ? null : (refs.find((one) => nameOf(one) === near) ?? null);
}

function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}
