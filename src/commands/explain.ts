/** `change-gate explain REASON`: what a reason means, why it matters, and how to fix it. */
import { isReasonId, REASON_IDS } from '../domain/reasons.ts';
import { suggest } from '../records/suggest.ts';
import { explainReason } from '../report/explain.ts';
import { EXIT, type Terminal } from './terminal.ts';

export function explain(args: readonly string[], terminal: Terminal): number {
  const [id, ...more] = args;
  if (id === undefined || more.length > 0) {
    terminal.err(`change-gate explain: name one reason. There are:\n  ${REASON_IDS.join('\n  ')}\n`);
    return EXIT.usage;
  }
  if (!isReasonId(id)) {
    const near = suggest(id, REASON_IDS);
    terminal.err(
      `change-gate explain: there is no reason ${JSON.stringify(id)}${near === null ? '' : `; did you mean ${near}?`}\n`,
    );
    return EXIT.usage;
  }
  terminal.out(`${explainReason(id)}\n`);
  return EXIT.pass;
}
