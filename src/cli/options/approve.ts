/** The options of `change-gate approve`. */
import { answer, exactlyOne, folder, instant, oneOf, text } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

const DECISIONS = ['approved', 'rejected', 'deferred'] as const;

export const OPTIONS = options('approve', exactlyOne('ID', 'the record', 'name one record, by its id'), {
  root: folder(),
  as: answer('LOGIN', 'the GitHub login of whoever decides'),
  decision: oneOf(DECISIONS, 'what they decide; default: approved', 'approved'),
  note: text('N', 'what they have to say of it'),
  at: instant("when they decided, in the policy's zone or with an offset; default: now"),
});
