/** The options of `change-gate check`. */
import { anyNumber, flag, folder, instant, oneOf, text } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

export const STAGES = ['draft', 'review', 'deploy'] as const;
const MODES = ['enforce', 'advise'] as const;
const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const;

export const OPTIONS = options(
  'check',
  anyNumber('RECORD', 'a path, or an id; without one every open record is checked'),
  {
    root: folder(),
    environment: text('NAME', 'the environment that is deployed to, for the stage deploy'),
    stage: oneOf(STAGES, 'what the change is judged for; default: draft, or review with --facts'),
    at: instant(),
    facts: text('FILE', 'what GitHub said (facts.json); without it every approval is only a claim'),
    mode: oneOf(MODES, 'makes the gate of the policy stricter, never laxer'),
    base: text('REF', 'what the change is compared with, to see which files it touches; default: the default branch'),
    format: oneOf(FORMATS, 'how the report is written; default: text', 'text'),
    watch: flag('checks again whenever a record or the rules change'),
  },
  ({ watch, format }) =>
    watch && format !== 'text' ? `--watch shows text; it does not go with --format ${format}` : null,
);
