/** The options of `change-gate board`. */
import { day, folder, instant, nothing, required, text } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';
import { MANY, OUTPUT } from './shared.ts';

export const OPTIONS = options('board', nothing('name the board with --board'), {
  meeting: required(
    day("the day on which the board meets, in the policy's zone"),
    'say on which day the board meets: --meeting 2026-11-26',
  ),
  board: text('NAME', 'a board of the register; needed where there are several'),
  since: day('the day of the meeting before; default: 14 days earlier'),
  next: day('the day of the meeting after; default: 14 days later'),
  root: folder(),
  ...MANY,
  facts: text('FILE', 'what GitHub said (facts.json); without it every approval is only a claim'),
  at: instant(),
  ...OUTPUT,
});
