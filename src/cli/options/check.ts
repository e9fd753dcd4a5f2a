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
    stage: oneOf(STAGES, 'what the change is judged for; else draft, and with --facts review'),
    at: instant(),
    facts: text('FILE', 'what GitHub said; without it every approval is a claim'),
    mode: oneOf(MODES, 'can make the gate of the policy stricter, and never laxer'),
    base: text(
      'REF',
      'what the change is compared with, to see which files it touches; else the default branch that git knows',
    ),
    format: oneOf(FORMATS, 'how the report is written; else text', 'text'),
    watch: flag('checks again whenever a record or a rule changes'),
  },
  ({ watch, format }) =>
    watch && format !== 'text' ? `--watch shows text; it does not go with --format ${format}` : null,
);
