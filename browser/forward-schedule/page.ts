/** The data of this page and the clock that they give; read once, when the program starts. */
import { openClock } from './clock.ts';
import type { PageData, StoredData } from './data.ts';
import { readStored } from './stored.ts';

export const data: PageData = readStored(JSON.parse(document.getElementById('data')?.textContent ?? '') as StoredData);
export const clock = openClock(data.zone);

/** The present instant. */
export const now = (): number => Date.now();
