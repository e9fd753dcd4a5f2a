/**
 * The program of the calendar page, as text: it runs in the reader's browser and nowhere else, asks for no address, keeps nothing, and
 * makes every element by name and every text as text. Its parts share one scope and are in the order in which they need each other.
 */
import { SCRIPT_AGENDA } from './agenda.ts';
import { SCRIPT_DETAILS } from './details.ts';
import { SCRIPT_ELEMENTS } from './elements.ts';
import { SCRIPT_FILTERS } from './filters.ts';
import { SCRIPT_MONTH } from './month.ts';
import { SCRIPT_START } from './start.ts';
import { SCRIPT_TIME } from './time.ts';
import { SCRIPT_TIMELINE } from './timeline.ts';

export const PAGE_SCRIPT = [
  "(() => {\n'use strict';\nconst data = JSON.parse(document.getElementById('data').textContent);\n",
  SCRIPT_TIME,
  SCRIPT_FILTERS,
  SCRIPT_ELEMENTS,
  SCRIPT_AGENDA,
  SCRIPT_MONTH,
  SCRIPT_TIMELINE,
  SCRIPT_DETAILS,
  SCRIPT_START,
  '})();\n',
].join('');
