/** `change-gate explain REASON`: what a reason means, why it matters, and how to fix it. */
import { isReasonId, REASON_IDS } from '../../domain/terms/reasons.ts';
import { quote } from '../../domain/text/quote.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { nameCommands } from '../../render/plain/program.ts';
import { withoutCommands } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { explanationOf } from '../../report/reasons/explain.ts';
import { type Command, refuseUsage } from '../kit/options.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { OPTIONS } from '../options/explain.ts';

export const command: Command = { options: OPTIONS, run: explain };

export function explain(args: readonly string[], terminal: Terminal): number {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'explain', given);
  const [id, ...more] = given.named;
  if (id === undefined || more.length > 0) {
    terminal.err(`change-gate explain: name one reason. There are:\n  ${REASON_IDS.join('\n  ')}\n`);
    return EXIT.usage;
  }
  if (!isReasonId(id)) {
    const near = suggest(id, REASON_IDS);
    const alike = REASON_IDS.filter((one) => id !== '' && one.includes(id.toLowerCase()));
    const hint = near === null ? sayAlike(alike) : `; did you mean ${near}?`;
    terminal.err(
      withoutCommands(`change-gate explain: there is no reason ${quote(id)}${nameCommands(hint, terminal.program)}\n`),
    );
    return EXIT.usage;
  }
  const { isColour: colour, width, program } = terminal;
  terminal.out(renderAsText(explanationOf(id), { colour, width, program }));
  return EXIT.pass;
}

function sayAlike(alike: readonly string[]): string {
  return alike.length === 0 || alike.length > 12
    ? '; `change-gate explain` alone lists them all'
    : `; there are ${alike.join(', ')}`;
}
