/** The numbers at the top: each a button that shows what it counts, pressed while that is what is chosen. */
import { make } from './elements.ts';
import { ANY_TIME, type Chosen, isTick } from './filters.ts';

const tiles = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-tile]')];

export function startTiles(): void {
  for (const tile of tiles()) {
    const button = make('button', { type: 'button', 'data-do': 'tile' }, [...tile.childNodes]);
    tile.replaceChildren(button);
  }
}

const isChosen = (name: string, chosen: Chosen): boolean =>
  isTick(name) ? chosen[name as 'collides'] !== '' : chosen.state === name;

/** What is chosen once the tile was pressed: pressed again, it is taken back. */
export function pressTile(button: HTMLElement, chosen: Chosen): Partial<Chosen> {
  const name = button.closest('[data-tile]')?.getAttribute('data-tile') ?? '';
  const isOn = isChosen(name, chosen);
  if (isTick(name)) return { [name]: isOn ? '' : 'yes', day: '' };
  // What has no time stands in no month and on no line.
  return { state: isOn ? '' : name, day: '', ...(name === ANY_TIME && !isOn ? { view: 'agenda' } : {}) };
}

export function showTiles(chosen: Chosen): void {
  for (const tile of tiles())
    tile
      .querySelector('button')
      ?.setAttribute('aria-pressed', String(isChosen(tile.getAttribute('data-tile') ?? '', chosen)));
}
