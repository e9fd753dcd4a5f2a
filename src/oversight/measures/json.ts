/** The measures as JSON (`schemas/measures.schema.json`). The same measures give the same bytes. */

import { writeJsonText } from '../../render/plain/json-text.ts';
import type { Measures } from './measures.ts';

export function renderMeasuresJson(measures: Measures): string {
  return writeJsonText(measures);
}
