/**
 * The exit code of a decision. Only `authorised`, `not-required` and what merely warns pass. A draft says whether it is sound, 0 or 1: what
 * cannot be known of one is a fault like any other, since nothing hangs on it yet.
 */
import type { Verdict } from '../../domain/terms/verdict.ts';
import { EXIT } from './terminal.ts';

export function exitCodeOf(verdict: Verdict): number {
  if (verdict.outcome !== 'fail') return EXIT.pass;
  switch (verdict.decision) {
    case 'authorised':
    case 'not-required':
      return EXIT.pass;
    case 'undetermined':
      return verdict.stage === 'draft' ? EXIT.refused : EXIT.undetermined;
    case 'refused':
    case 'awaiting':
      return EXIT.refused;
  }
}
