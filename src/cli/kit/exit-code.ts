/** The exit code of a decision. Only `authorised`, `not-required` and what merely warns pass. */
import type { Verdict } from '../../domain/terms/verdict.ts';
import { EXIT } from './terminal.ts';

export function exitCodeOf(verdict: Verdict): number {
  if (verdict.outcome !== 'fail') return EXIT.pass;
  switch (verdict.decision) {
    case 'authorised':
    case 'not-required':
      return EXIT.pass;
    case 'undetermined':
      return EXIT.undetermined;
    case 'refused':
    case 'awaiting':
      return EXIT.refused;
  }
}
