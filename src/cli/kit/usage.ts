/** How a command is used, in words that come from the table of its options. */
import { wrapText } from '../../render/plain/wrap.ts';
import type { Option, Options, Table } from './options.ts';

/** The most columns of a line; a narrower terminal has fewer, so that it breaks no word. */
const WIDTH = 123;
/** Below it what an option is stands under its flag. */
const NARROW = 80;
const INDENT = ' '.repeat('Usage: '.length);

/** `[--until DAY|--days N]`, in the order of the table. */
function describeParts({ named, table }: Options<unknown>): readonly string[] {
  const own = Object.entries(table).filter(([, { bond }]) => bond === null);
  return [
    ...(named.value === '' ? [] : [named.value]),
    ...own.map(([flag, option]) => describePart(flag, option, table)),
  ];
}

function describePart(flag: string, option: Option<unknown>, table: Table): string {
  const bound = Object.entries(table).filter(([, { bond }]) => bond?.flag === flag);
  const inside = bound.map(([other, { value, bond }]) => {
    const text = describeFlag(other, value);
    return bond?.kind === 'for' ? ` [${text}]` : bond?.kind === 'with' ? ` ${text}` : `|${text}`;
  });
  const text = `${describeFlag(flag, option.value)}${inside.join('')}`;
  return option.isRequired ? text : `[${text}]${option.isMany ? '…' : ''}`;
}

function describeFlag(flag: string, value: string | null): string {
  return value === null ? `--${flag}` : `--${flag} ${value}`;
}

/** The lines of one command, of which those after the first are indented below what follows its name. */
function describeLines(options: Options<unknown>, width: number): readonly string[] {
  const name = `${INDENT}change-gate ${options.command}`;
  const indent = ' '.repeat(width < NARROW ? INDENT.length + 2 : name.length);
  const lines = [name];
  for (const part of describeParts(options)) {
    const last = lines.at(-1) ?? '';
    if (`${last} ${part}`.length > width) lines.push(...wrapText(part, width, `${indent} `).split('\n'));
    else lines[lines.length - 1] = `${last} ${part}`;
  }
  return lines;
}

/** `Usage:` and the lines of each command. */
function describeUsage(all: readonly Options<unknown>[], width: number): string {
  const lines = all.flatMap((one) => describeLines(one, Math.min(width, WIDTH)));
  return `Usage: ${lines.join('\n').slice(INDENT.length)}\n`;
}

const REST = `
RECORD is a path, or an id. Without it every open record is checked.
Where there is a terminal, new, init and approve ask for what is missing; they overwrite nothing.
Exit: 0 authorised, not required, only advised, or a sound draft · 1 refused or awaiting · 2 wrong usage · 3 undetermined
`;

/** What `help` shows. */
export function describeWhole(all: readonly Options<unknown>[], width = WIDTH): string {
  return `${describeUsage(all, width)}${width < WIDTH ? wrapText(REST, width) : REST}`;
}

export type OptionRow = {
  /** As in `--since DAY`. */
  readonly flag: string;
  /** The words that it takes, where these are few; the flag is without them then. */
  readonly words: readonly string[];
  readonly about: string;
};

export function listOptions({ named, table }: Options<unknown>): readonly OptionRow[] {
  const rows = Object.entries(table).map(([flag, { value, about }]): OptionRow => {
    const words = value !== null && /^[a-z].*\|/u.test(value) ? value.split('|') : [];
    return { flag: describeFlag(flag, words.length === 0 ? value : null), words, about };
  });
  return named.about === '' ? rows : [{ flag: named.value, words: [], about: named.about }, ...rows];
}

/** What `--help` of one command shows: each option with what it is. */
export function describeHelp(options: Options<unknown>, width = WIDTH): string {
  const rows = listOptions(options);
  const longest = Math.max(0, ...rows.map(({ flag }) => flag.length));
  const lines = rows.map(({ flag, about }) => {
    if (width < NARROW) return `  ${flag}\n${wrapText(about, width, '      ')}\n`;
    return `  ${flag.padEnd(longest)}  ${wrapText(about, Math.min(width, 100), ' '.repeat(longest + 4)).trimStart()}\n`;
  });
  return `${describeUsage([options], width)}${lines.length === 0 ? '' : `\n${lines.join('')}`}`;
}
