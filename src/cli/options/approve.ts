/** The options of `change-gate approve`. */
import { answer, exactlyOne, folder, instant, oneOf, text } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

const DECISIONS = ['approved', 'rejected', 'deferred'] as const;

export const OPTIONS = options('approve', exactlyOne('ID', 'the record', 'name one record, by its id'), {
  root: folder(),
  as: answer('LOGIN', 'who decides, by the login on GitHub'),
  decision: oneOf(DECISIONS, 'what they decide; else approved', 'approved'),
  note: text('N', 'what they have to say of it'),
  at: instant('when they decided; else now'),
});
