/**
 * `change-gate calendar`: what is planned when, from all records of this checkout, for people, pages and calendars. It judges no approval and
 * authorises nothing. What could not be read is said first, and the exit code says that something may be missing.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCheckout } from '../../checkout/checkout.ts';
import { checkDay, checkInstant } from '../../domain/time/grammar.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import { planForward } from '../../oversight/forward/forward.ts';
import { DAYS_BACK, readRange } from '../../oversight/forward/range.ts';
import type { ForwardSchedule } from '../../oversight/forward/schedule.ts';
import { survey } from '../../oversight/survey/survey.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { withProgress } from '../kit/progress.ts';
import { isFolder, refuseUsage, renderFaults, sayMisuse } from '../kit/read-rules.ts';
import { EXIT, type Terminal } from '../kit/terminal.ts';
import { writeFiles } from '../kit/write-files.ts';

/** Each with its file in a folder. */
const FILES = {
  text: 'calendar.txt',
  markdown: 'calendar.md',
  ics: 'calendar.ics',
  json: 'calendar.json',
  html: 'index.html',
} as const;
type Format = keyof typeof FILES;
const ENDINGS: readonly (readonly [Format, readonly string[]])[] = [
  ['text', ['.txt']],
  ['markdown', ['.md', '.markdown']],
  ['ics', ['.ics']],
  ['json', ['.json']],
  ['html', ['.html', '.htm']],
];
const FORMATS = Object.keys(FILES) as readonly Format[];
/** What is written into a folder where no format is asked for. */
const PUBLISHED: readonly Format[] = ['html', 'ics', 'json', 'markdown'];

type Options = {
  readonly root: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly days: number | null;
  readonly at: string | null;
  readonly environments: readonly string[];
  readonly items: readonly string[];
  readonly format: Format | null;
  readonly output: string | null;
  readonly isForced: boolean;
};

export async function calendar(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuse(terminal, options);
  const { root, output } = options;
  if (!(await isFolder(root))) return refuse(terminal, `--root ${JSON.stringify(root)} is no folder`);
  const isIntoFolder = output !== null && (/[\\/]$/.test(output) || (await isFolder(output)));
  const formats = chooseFormats(options, isIntoFolder);
  if (typeof formats === 'string') return refuse(terminal, formats);
  const now = options.at ?? terminal.now();
  const source = openCheckout({ root, named: [], facts: null, now, stage: 'draft', commit: null });
  const files = await withProgress(terminal, (tell) => survey(source, tell));
  const { timezone } = files.policy;
  const back = formats.includes('html') ? DAYS_BACK : 0;
  const range = readRange({ ...options, back }, now, isKnownZone(timezone) ? timezone : 'UTC');
  if (typeof range === 'string') return refuse(terminal, range);
  const schedule = planForward(files, {
    now,
    range,
    repository: null,
    tzdata: process.versions.tz ?? 'unknown',
    environments: options.environments,
    items: options.items,
  });
  const texts: { readonly path: string; readonly text: string }[] = [];
  for (const format of formats)
    texts.push({ path: FILES[format], text: await render(schedule, format, terminal, output) });
  // Those of the schedule too, such as a time that ends before it starts: not only those of files.
  const faults = schedule.findings.flatMap((one) => (one.level === 'error' ? [{ ...one, where: null }] : []));
  if (output === null) for (const { text } of texts) terminal.out(text);
  else {
    const named = isIntoFolder ? texts : texts.map(({ text }) => ({ path: output, text }));
    const trouble = await writeFiles(isIntoFolder ? output : null, named, options.isForced);
    if (trouble !== null) return refuse(terminal, trouble);
    const paths = named.map(({ path }) => (isIntoFolder ? join(output, path) : path));
    terminal.out(withoutCommands(paths.map((path) => `Wrote ${shown(path)}.\n`).join('')));
  }
  // A page or a file for a program has no place where a person would see it first.
  if (faults.length > 0 && !(output === null && formats.includes('text')))
    terminal.err(renderFaults(faults, files.texts, terminal.width));
  return schedule.findings.some(({ level }) => level === 'error') ? EXIT.undetermined : EXIT.pass;
}

function refuse(terminal: Terminal, message: string): number {
  return refuseUsage(terminal, 'calendar', shown(message, 300));
}

/** The format that is asked for, or that of the file's ending; where the two differ, and where there is neither, nobody knows what is meant. */
function chooseFormats({ format, output }: Options, isIntoFolder: boolean): readonly Format[] | string {
  if (output === null) return [format ?? 'text'];
  if (isIntoFolder) return format === null ? PUBLISHED : [format];
  if (output === '-') return '--output is a file or a folder; without it everything goes to standard output';
  const ending = /\.[a-z]+$/i.exec(output)?.[0].toLowerCase();
  const named = ENDINGS.find(([, endings]) => ending !== undefined && endings.includes(ending))?.[0];
  const name = JSON.stringify(output);
  if (format === null && named === undefined)
    return `--output ${name} does not tell the format; let it end in .txt, .md, .ics, .json or .html, or add --format. A folder ends in /`;
  if (format !== null && named !== undefined && format !== named)
    return `--format ${format} and --output ${name} say different formats; leave --format out, or name the file otherwise`;
  return [format ?? named ?? 'text'];
}

async function render(
  schedule: ForwardSchedule,
  format: Format,
  terminal: Terminal,
  output: string | null,
): Promise<string> {
  switch (format) {
    case 'text':
      return renderAsText((await import('../../oversight/forward/document.ts')).describeSchedule(schedule), {
        colour: output === null && terminal.isColour,
        width: terminal.width,
      });
    case 'markdown':
      return renderAsMarkdown((await import('../../oversight/forward/document.ts')).describeSchedule(schedule));
    case 'ics':
      return (await import('../../oversight/forward/ics.ts')).renderCalendarIcs(schedule);
    case 'json':
      return (await import('../../oversight/forward/json.ts')).renderCalendarJson(schedule);
    case 'html':
      return (await import('../../oversight/forward/page.ts')).renderCalendarPage(schedule);
  }
}

function readOptions(args: readonly string[]): Options | string {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        root: text,
        from: text,
        until: text,
        days: text,
        at: text,
        environment: list,
        item: list,
        format: text,
        output: text,
        force: { type: 'boolean' },
      },
    });
    if (positionals.length > 0)
      return `it takes no ${JSON.stringify(positionals[0])}; narrow it with --environment or --item`;
    const format = FORMATS.find((one) => one === values.format);
    if (values.format !== undefined && format === undefined)
      return `--format is ${JSON.stringify(values.format)}; it can be ${FORMATS.join(', ')}`;
    for (const [name, day] of Object.entries({ from: values.from, until: values.until })) {
      const advice = day === undefined ? null : checkDay(day);
      if (advice !== null) return `--${name}: ${advice.message} ${advice.remedy}`;
    }
    const advice = values.at === undefined ? null : checkInstant(values.at);
    if (advice !== null) return `--at: ${advice.message} ${advice.remedy}`;
    if (values.days !== undefined && values.until !== undefined) return '--days and --until say the same: give one';
    if (values.days !== undefined && !/^[1-9]\d{0,4}$/.test(values.days))
      return `--days is ${JSON.stringify(values.days)}; it is a whole number from 1`;
    for (const [name, given] of Object.entries({ environment: values.environment, item: values.item }))
      if (given?.some((one) => one.trim() === '') === true)
        return `--${name} is empty; name one, or leave it out for all`;
    if (values.output === '') return '--output is empty; name a file or a folder';
    if (values.force === true && values.output === undefined) return '--force is for --output';
    return {
      root: values.root ?? '.',
      from: values.from ?? null,
      until: values.until ?? null,
      days: values.days === undefined ? null : Number(values.days),
      at: values.at ?? null,
      environments: values.environment ?? [],
      items: values.item ?? [],
      format: format ?? null,
      output: values.output ?? null,
      isForced: values.force ?? false,
    };
  } catch (error) {
    return sayMisuse(error);
  }
}
