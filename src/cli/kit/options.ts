/**
 * The options of a command as a table: from it come typed values, every refusal with its reason, and the usage. A value that is empty, a
 * day or an instant that is none, and a folder that is not there are refused here, in one wording.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nameCommands } from '../../render/plain/program.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { EXIT, type Terminal } from './terminal.ts';

/** Why what was given makes no sense, in the words that a person reads. */
export class Misuse extends Error {}

export type Option<T> = {
  /** What follows the flag, such as `DAY`; null where nothing does. */
  readonly value: string | null;
  /** What it is, in one plain sentence without its full stop. */
  readonly about: string;
  readonly isMany: boolean;
  readonly isRequired: boolean;
  /** Whether an empty value is left to whoever asks for it again. */
  readonly isAskedFor: boolean;
  readonly bond: Bond | null;
  /** `it can be a, b`: what it takes, where that can be said. */
  readonly takes: string | null;
  /** @throws Misuse. @param given nothing where the flag was not given */
  read(given: readonly string[], flag: string): T;
  /** What only the disk can tell. @throws Misuse */
  check?(value: T, flag: string): void;
};

/** How an option stands to another one: it is for it alone, both go together, or one stands for the other. */
export type Bond = {
  readonly kind: 'for' | 'with' | 'instead-of';
  readonly flag: string;
  /** Of `with`: why the other one needs it. */
  readonly because?: string;
};

/** What stands beside the options, such as the id of a record. */
export type Named<N> = {
  /** As the usage writes it; `''` where there is nothing. */
  readonly value: string;
  readonly about: string;
  /** @throws Misuse */
  read(given: readonly string[]): N;
};

// biome-ignore lint/suspicious/noExplicitAny: an option of any value; what it gives is inferred from the table
export type Table = Readonly<Record<string, Option<any>>>;

export type Given<N, T extends Table> = { readonly named: N } & {
  readonly [K in keyof T]: T[K] extends Option<infer V> ? V : never;
};

export type Options<V> = {
  readonly command: string;
  readonly named: Named<unknown>;
  readonly table: Table;
  /** The values, or why there are none. */
  read(args: readonly string[]): V | string;
};

/** A command of the command line. */
export type Command = {
  readonly options: Options<unknown>;
  /** @returns the exit code */
  run(args: readonly string[], terminal: Terminal): Promise<number> | number;
};

export type ValuesOf<O> = O extends Options<infer V> ? V : never;

/** @param also what is wrong with several values beside each other; `flags`: those that were given */
export function options<N, const T extends Table>(
  command: string,
  named: Named<N>,
  table: T,
  also: (given: Given<N, T>, flags: ReadonlySet<string>) => string | null = () => null,
): Options<Given<N, T>> {
  return {
    command,
    named,
    table,
    read(args) {
      try {
        const { values, positionals } = parse(args, table);
        refuseEmpty(values, table);
        const beside = named.read(positionals);
        const read = Object.entries(table).map(
          ([flag, option]) => [flag, option.read(values[flag] ?? [], flag)] as const,
        );
        const flags = new Set(Object.keys(values));
        holdBonds(table, flags);
        const given = { ...Object.fromEntries(read), named: beside } as Given<N, T>;
        const wrong = also(given, flags);
        if (wrong !== null) throw new Misuse(wrong);
        // Last, so that what was typed wrong is said before what is not there.
        for (const [flag, value] of read) table[flag]?.check?.(value, flag);
        return given;
      } catch (error) {
        return describeMisuse(error);
      }
    },
  };
}

/** What was given of each option, in order; a flag that takes no value gives one that is not empty. */
function parse(
  args: readonly string[],
  table: Table,
): { readonly values: Readonly<Record<string, readonly string[]>>; readonly positionals: readonly string[] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(table).map(([flag, { value }]) =>
        value === null ? [flag, { type: 'boolean' }] : [flag, { type: 'string', multiple: true }],
      ),
    ),
  });
  const lists = Object.entries(values).map(([flag, value]) => [
    flag,
    Array.isArray(value) ? value.map(String) : ['yes'],
  ]);
  return { values: Object.fromEntries(lists), positionals };
}

function refuseEmpty(values: Readonly<Record<string, readonly string[]>>, table: Table): void {
  for (const [flag, given] of Object.entries(values))
    if (table[flag]?.isAskedFor === false && given.some((text) => text.trim() === ''))
      throw new Misuse(`--${flag} is empty`);
}

function holdBonds(table: Table, flags: ReadonlySet<string>): void {
  for (const [own, { bond, value }] of Object.entries(table)) if (bond !== null) holdBond(own, value, bond, flags);
}

function holdBond(own: string, value: string | null, { kind, flag, because }: Bond, flags: ReadonlySet<string>): void {
  if (kind === 'for' && flags.has(own) && !flags.has(flag)) throw new Misuse(`--${own} is for --${flag}`);
  if (kind === 'instead-of' && flags.has(own) && flags.has(flag))
    throw new Misuse(`--${own} and --${flag} say the same: give one of them`);
  if (kind !== 'with') return;
  if (flags.has(own) && !flags.has(flag)) throw new Misuse(`--${own} goes with --${flag}`);
  if (flags.has(flag) && !flags.has(own)) throw new Misuse(`--${flag} needs --${own} ${value}, ${because}`);
}

/** The first line of what `parseArgs` throws. Any other fault is one of the program. */
function describeMisuse(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  const isOfNode = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isOfNode && !(error instanceof Misuse)) throw error;
  const [first = ''] = error.message.split('\n');
  // Node goes on to explain how to name a file that begins with a dash.
  return shown(first.replace(/\. To specify a positional argument.*/u, '') || 'wrong usage', 500);
}

/** Says on standard error what is wrong with how a command was called. */
export function refuseUsage(terminal: Terminal, command: string, message: string): number {
  terminal.err(
    `${withoutCommands(`change-gate ${command}: ${nameCommands(message, terminal.program)}`)}\nSee: ${terminal.program} ${command} --help\n`,
  );
  return EXIT.usage;
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
