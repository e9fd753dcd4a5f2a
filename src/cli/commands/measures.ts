/**
 * `change-gate measures`: how changes went in a period, counted from all records of this checkout. What is not known has no value, and the
 * exit code says where something could not be read.
 */
import { parseArgs } from 'node:util';
import { checkDay, checkInstant } from '../../domain/time/grammar.ts';
import { type Measures, measure } from '../../oversight/measures/measures.ts';
import { findPeriodFault } from '../../oversight/measures/period.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { shown } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { chooseFormat, deliver, type Format, readCheckout, refuseFormat, sayBlind } from '../kit/read-checkout.ts';
import { refuseUsage, sayMisuse } from '../kit/read-rules.ts';
import type { Terminal } from '../kit/terminal.ts';

type Options = {
  readonly root: string;
  readonly since: string;
  readonly until: string;
  readonly environment: string | null;
  readonly facts: string | null;
  readonly format: Format;
  readonly output: string | null;
  readonly isForced: boolean;
  readonly at: string | null;
};

export async function measures(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuse(terminal, options);
  const now = options.at ?? terminal.now();
  const read = await readCheckout(options, now);
  if (read.kind === 'misuse') return refuse(terminal, read.because);
  if (read.kind === 'blind') return sayBlind(read, terminal);
  const { files, facts } = read;
  const { since, until, environment, format, output, isForced } = options;
  const counted = measure({ files, facts, now, since, until, environment });
  const text = await render(counted, options, terminal);
  const isLacking = counted.findings.some(({ level }) => level === 'error');
  const delivered = await deliver({ text, format, output, isForced, isLacking }, files, terminal);
  return typeof delivered === 'string' ? refuse(terminal, delivered) : delivered;
}

function refuse(terminal: Terminal, message: string): number {
  return refuseUsage(terminal, 'measures', shown(message, 500));
}

async function render(counted: Measures, { format, output }: Options, terminal: Terminal): Promise<string> {
  const { describeMeasures } = await import('../../oversight/measures/document.ts');
  switch (format) {
    case 'text': {
      const colour = output === null && terminal.isColour;
      return renderAsText(describeMeasures(counted), { colour, width: terminal.width });
    }
    case 'markdown':
      return renderAsMarkdown(describeMeasures(counted));
    case 'html':
      return (await import('../../render/page/writer.ts')).renderAsPage(describeMeasures(counted));
    case 'json':
      return (await import('../../oversight/measures/json.ts')).renderMeasuresJson(counted);
  }
}

function readOptions(args: readonly string[]): Options | string {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        root: text,
        since: text,
        until: text,
        environment: text,
        facts: text,
        format: text,
        output: text,
        force: { type: 'boolean' },
        at: text,
      },
    });
    if (positionals.length > 0) return `it takes no ${JSON.stringify(positionals[0])}; say --since and --until`;
    const { since, until } = values;
    if (since === undefined || until === undefined)
      return 'say of which period: --since 2026-10-01 --until 2026-11-01, the second being the day after the last';
    for (const [name, day] of Object.entries({ since, until })) {
      const advice = checkDay(day);
      if (advice !== null) return `--${name}: ${advice.message} ${advice.remedy}`;
    }
    const advice = values.at === undefined ? null : checkInstant(values.at);
    if (advice !== null) return `--at: ${advice.message} ${advice.remedy}`;
    const fault = findPeriodFault(since, until);
    if (fault !== null) return fault;
    const format = chooseFormat(values.format, values.output);
    if (format === null) return refuseFormat(values.format, values.output);
    if (values.environment === '') return '--environment is empty';
    if (values.output === '') return '--output is empty; name a file';
    if (values.force === true && values.output === undefined) return '--force is for --output';
    return {
      root: values.root ?? '.',
      since,
      until,
      environment: values.environment ?? null,
      facts: values.facts ?? null,
      format,
      output: values.output ?? null,
      isForced: values.force ?? false,
      at: values.at ?? null,
    };
  } catch (error) {
    return sayMisuse(error);
  }
}
