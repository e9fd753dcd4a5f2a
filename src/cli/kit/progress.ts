/**
 * One line on a terminal that says how far a long run is. It is written over in place and leaves nothing behind; on a pipe, on a dumb
 * terminal and in a short run there is none. It needs no escape codes: blanks wipe it.
 */
import type { Progress } from '../../gate/source.ts';
import type { Terminal } from './terminal.ts';

/** A run that is over by then needs no such line. */
const FIRST_MS = 500;
/** More often than this nobody reads it, and writing takes time. */
const EACH_MS = 100;

export type ProgressLine = {
  readonly tell: Progress;
  /** Wipes the line; to be called before anything else is written. */
  end(): void;
};

/** @param clock milliseconds that only go forward */
export function startProgress(
  terminal: Pick<Terminal, 'err' | 'isLive'>,
  clock: () => number = () => performance.now(),
): ProgressLine {
  if (terminal.isLive !== true) return { tell: () => {}, end: () => {} };
  const started = clock();
  let last: { readonly at: number; readonly step: string } | null = null;
  let width = 0;
  return {
    tell(step, done, all) {
      const at = clock();
      if (at - started < FIRST_MS || (last !== null && last.step === step && at - last.at < EACH_MS)) return;
      last = { at, step };
      const text = say(step, done, all);
      terminal.err(`\r${text.padEnd(width)}`);
      width = text.length;
    },
    end() {
      if (width > 0) terminal.err(`\r${' '.repeat(width)}\r`);
      width = 0;
    },
  };
}

/** Runs something with a line for it, which is gone when it ends, however it ends. */
export async function withProgress<T>(terminal: Terminal, run: (tell: Progress) => Promise<T>): Promise<T> {
  const line = startProgress(terminal);
  try {
    return await run(line.tell);
  } finally {
    line.end();
  }
}

function say(step: Parameters<Progress>[0], done: number, all: number): string {
  const records = `${grouped(all)} ${all === 1 ? 'record' : 'records'}`;
  switch (step) {
    case 'reading':
      return `Reading ${grouped(done)} of ${records}`;
    case 'judging':
      return `Judging ${records}`;
  }
}

/** `10,000`, in whatever language the machine is set to. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
