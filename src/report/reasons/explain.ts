/** What `change-gate explain REASON` prints: one reason in full, from the catalogue and the explanations, and nothing else. */
import { CATALOGUE, type ReasonId, type Weight } from '../../domain/terms/reasons.ts';
import { wrapText } from '../../render/plain/wrap.ts';
import { EXPLANATIONS } from './generated/explanations.ts';

const WIDTH = 80;

const EFFECTS: Readonly<Record<Weight, string>> = {
  undetermined: 'The decision is undetermined: the gate could not find out, so nothing is authorised.',
  refused: 'The change is refused until this is put right.',
  awaiting: 'The change waits: nothing is wrong with it, and people or time are still needed.',
  none: 'Where it is a notice or a warning, as it mostly is, it stops nothing.',
};

/** What a reason of this weight does to a decision, in a sentence. */
export function describeEffect(id: ReasonId): string {
  return EFFECTS[CATALOGUE[id].weight];
}

/** Plain text of at most 80 columns, but for examples; without a line break at its end. */
export function explainReason(id: ReasonId): string {
  const { title, remedy, controls } = CATALOGUE[id];
  const { meaning, why, before, after } = EXPLANATIONS[id];
  const parts = [
    `${id}\n${title}.`,
    wrapText(meaning, WIDTH),
    section('What it does', describeEffect(id)),
    section('Why it matters', why),
    section('What to do', remedy),
    example('Before', before),
    example('After', after),
    controls.length === 0 ? null : section('Asked for by', `${controls.join(', ')}.`),
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}

function section(heading: string, text: string): string {
  return `${heading}\n${wrapText(text, WIDTH, '  ')}`;
}

function example(heading: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const lines = text.split('\n').map((line) => (line === '' ? '' : `    ${line}`));
  return `${heading}\n${lines.join('\n')}`;
}
