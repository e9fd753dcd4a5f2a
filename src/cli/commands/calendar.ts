/**
 * `change-gate calendar`: what is planned when, from all records of this checkout or of several, for people, pages and calendars. It judges no approval and
 * authorises nothing. What could not be read is said first, and the exit code says that something may be missing.
 */

import { join } from 'node:path';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import { planForward } from '../../oversight/forward/forward.ts';
import { DAYS_BACK, readRange } from '../../oversight/forward/range.ts';
import type { ForwardSchedule } from '../../oversight/forward/schedule.ts';
import { renderAsMarkdown } from '../../render/markdown/writer.ts';
import { writeJsonText } from '../../render/plain/json-text.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { settleTimes } from '../kit/given-time.ts';
import { type Command, isFolder, refuseUsage, type ValuesOf } from '../kit/options.ts';
import { withProgress } from '../kit/progress.ts';
import { sayBlind } from '../kit/read-checkout.ts';
import { surveyGiven, zoneOfGiven } from '../kit/read-repositories.ts';
import { renderFaults } from '../kit/read-rules.ts';
import { EXIT, type Terminal, TZDATA } from '../kit/terminal.ts';
import { writeFiles } from '../kit/write-files.ts';
import { type Format, OPTIONS } from '../options/calendar.ts';

/** Each with its file in a folder. */
const FILES: Readonly<Record<Format, string>> = {
  text: 'calendar.txt',
  markdown: 'calendar.md',
  ics: 'calendar.ics',
  json: 'calendar.json',
  html: 'index.html',
};
const ENDINGS: readonly (readonly [Format, readonly string[]])[] = [
  ['text', ['.txt']],
  ['markdown', ['.md', '.markdown']],
  ['ics', ['.ics']],
  ['json', ['.json']],
  ['html', ['.html', '.htm']],
];
/** What is written into a folder where no format is asked for. */
const PUBLISHED: readonly Format[] = ['html', 'ics', 'json', 'markdown'];

export const command: Command = { options: OPTIONS, run: calendar };

export async function calendar(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuse(terminal, given);
  const { root, output } = given;
  const isIntoFolder = output !== null && (/[\\/]$/.test(output) || isFolder(output));
  const formats = chooseFormats(given, isIntoFolder);
  if (typeof formats === 'string') return refuse(terminal, formats);
  const times = await settleTimes([given.at], () => zoneOfGiven(given, terminal.now()));
  if (typeof times === 'string') return refuse(terminal, times);
  const now = times[0] ?? terminal.now();
  const surveyed = await withProgress(terminal, (tell) => surveyGiven(given, now, tell));
  if (surveyed.kind === 'misuse') return refuse(terminal, surveyed.because);
  if (surveyed.kind === 'blind') return sayBlind(surveyed, terminal);
  const { files } = surveyed;
  const { timezone } = files.policy;
  const back = formats.includes('html') ? DAYS_BACK : 0;
  const range = readRange({ ...given, back }, now, isKnownZone(timezone) ? timezone : 'UTC');
  if (typeof range === 'string') return refuse(terminal, range);
  const schedule = planForward(files, {
    now,
    range,
    repository: null,
    tzdata: TZDATA,
    environments: given.environment,
    items: given.item,
    judges: 'all',
  });
  const written: { readonly path: string; readonly text: string }[] = [];
  for (const format of formats)
    written.push({ path: FILES[format], text: await render(schedule, format, terminal, output) });
  // Those of the schedule too, such as a time that ends before it starts: not only those of files.
  const faults = schedule.findings.flatMap((one) => (one.level === 'error' ? [{ ...one, where: null }] : []));
  if (output === null) for (const one of written) terminal.out(one.text);
  else {
    const named = isIntoFolder ? written : written.map((one) => ({ ...one, path: output }));
    const trouble = await writeFiles(isIntoFolder ? output : null, named, given.force, root);
    if (trouble !== null) return refuse(terminal, trouble);
    const paths = named.map(({ path }) => (isIntoFolder ? join(output, path) : path));
    terminal.out(withoutCommands(paths.map((path) => `Wrote ${shown(path)}.\n`).join('')));
  }
  // A page or a file for a program has no place where a person would see it first.
  if (faults.length > 0 && !(output === null && formats.includes('text')))
    terminal.err(renderFaults(faults, files.texts, terminal));
  return schedule.findings.some(({ level }) => level === 'error') ? EXIT.undetermined : EXIT.pass;
}

function refuse(terminal: Terminal, message: string): number {
  return refuseUsage(terminal, 'calendar', shown(message, 300));
}

/** The format that is asked for, or that of the file's ending; where the two differ, and where there is neither, nobody knows what is meant. */
function chooseFormats(
  { format, output }: ValuesOf<typeof OPTIONS>,
  isIntoFolder: boolean,
): readonly Format[] | string {
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
        program: terminal.program,
      });
    case 'markdown':
      return renderAsMarkdown((await import('../../oversight/forward/document.ts')).describeSchedule(schedule));
    case 'ics':
      return (await import('../../oversight/forward/ics.ts')).renderCalendarIcs(schedule);
    case 'json':
      return writeJsonText(schedule);
    case 'html':
      return (await import('../../oversight/forward/page.ts')).renderCalendarPage(schedule);
  }
}
