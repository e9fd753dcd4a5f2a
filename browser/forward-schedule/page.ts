/** The data of this page and the clock that they give; read once, when the program starts. */
import { openClock } from './clock.ts';
import type { PageData } from './data.ts';

export const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;
export const clock = openClock(data.zone);

/** The present instant. */
export const now = (): number => Date.now();
