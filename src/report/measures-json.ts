/** The measures as JSON (`schemas/measures.schema.json`). The same measures give the same bytes. */
import type { Measures } from '../domain/measures.ts';
import { writeJsonText } from './json-text.ts';

export function renderMeasuresJson(measures: Measures): string {
  return writeJsonText(measures);
}
