/**
 * `change-gate measures`: how changes went in a period, counted from all records of this checkout. What is not known has no value, and the
 * exit code says where something could not be read.
 */

import { type Measures, measure } from '../../oversight/measures/measures.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { writeJsonText } from '../../render/plain/json-text.ts';
import { shown } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { settleTimes } from '../kit/given-time.ts';
import { type Command, refuseUsage } from '../kit/options.ts';
import { chooseFormat, deliver, readCheckout, sayBlind, type Target } from '../kit/read-checkout.ts';
import { zoneOfGiven } from '../kit/read-repositories.ts';
import type { Terminal } from '../kit/terminal.ts';
import { dayAfter, OPTIONS } from '../options/measures.ts';

export const command: Command = { options: OPTIONS, run: measures };

export async function measures(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuse(terminal, given);
  const { since, environment, output, root } = given;
  const until = dayAfter(given.until);
  const choice = chooseFormat(given.format, output);
  if ('because' in choice) return refuse(terminal, choice.because);
  const { format } = choice;
  const times = await settleTimes([given.at], () => zoneOfGiven(given, terminal.now()));
  if (typeof times === 'string') return refuse(terminal, times);
  const now = times[0] ?? terminal.now();
  const read = await readCheckout(given, now);
  if (read.kind === 'misuse') return refuse(terminal, read.because);
  if (read.kind === 'blind') return sayBlind(read, terminal);
  const { files, facts } = read;
  const counted = measure({ files, facts, now, since, until, environment });
  const page = await render(counted, { format, output }, terminal);
  const isLacking = counted.findings.some(({ level }) => level === 'error');
  const written = { text: page, format, output, root, isForced: given.force, isLacking };
  const delivered = await deliver(written, files, terminal);
  return typeof delivered === 'string' ? refuse(terminal, delivered) : delivered;
}

/** Where a period ends whose last day people name, as they do everywhere. */

function refuse(terminal: Terminal, message: string): number {
  return refuseUsage(terminal, 'measures', shown(message, 500));
}

async function render(counted: Measures, { format, output }: Target, terminal: Terminal): Promise<string> {
  const { describeMeasures } = await import('../../oversight/measures/document.ts');
  switch (format) {
    case 'text': {
      const colour = output === null && terminal.isColour;
      return renderAsText(describeMeasures(counted), { colour, width: terminal.width, program: terminal.program });
    }
    case 'markdown':
      return renderAsMarkdown(describeMeasures(counted));
    case 'html':
      return (await import('../../render/page/writer.ts')).renderAsPage(describeMeasures(counted));
    case 'json':
      return writeJsonText(counted);
  }
}
