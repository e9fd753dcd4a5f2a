/** What `change-gate explain REASON` says: one reason in full, from the catalogue and the explanations, and nothing else. */
import { CATALOGUE, type ReasonId, type Weight } from '../../domain/terms/reasons.ts';
import { type Block, type Document, section, sentence } from '../../render/document.ts';
import { EXPLANATIONS } from './generated/explanations.ts';

const EFFECTS: Readonly<Record<Weight, string>> = {
  undetermined: 'The decision is undetermined: the gate could not find out, so nothing is authorised.',
  refused: 'The change is refused until this is put right.',
  awaiting: 'The change waits: nothing is wrong with it, and people or time are still needed.',
  none: 'Where it is a notice or a warning, as it mostly is, it stops nothing.',
};

/** What a reason of this weight does to a decision, in a sentence. */
function describeEffect(id: ReasonId): string {
  return EFFECTS[CATALOGUE[id].weight];
}

export function explanationOf(id: ReasonId): Document {
  const { title, remedy, controls } = CATALOGUE[id];
  const { meaning, why, before, after } = EXPLANATIONS[id];
  return {
    title: id,
    blocks: [
      sentence(`${title}.`),
      { kind: 'lines', texts: meaning.split('\n') },
      section('What it does', [sentence(describeEffect(id))]),
      section('Why it matters', [sentence(why)]),
      section('What to do', [sentence(remedy)]),
      ...example('Before', before),
      ...example('After', after),
      ...(controls.length === 0 ? [] : [section('Helps to show', [sentence(`${controls.join(', ')}.`)])]),
    ],
    whole: null,
  };
}

function example(heading: string, text: string | undefined): readonly Block[] {
  return text === undefined ? [] : [section(heading, [{ kind: 'source', language: 'yaml', text }])];
}
