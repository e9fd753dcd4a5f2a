/** The streams and the clock of the command line, given to commands as arguments. */
import { fstatSync, writeSync } from 'node:fs';
import type { Verdict } from '../../domain/terms/verdict.ts';
import { programOf } from './program.ts';

export const EXIT = { pass: 0, refused: 1, usage: 2, undetermined: 3 } as const;

/** The version of the time zone data that this program runs with. */
export const TZDATA = process.versions.tz ?? 'unknown';

export type Terminal = {
  out(text: string): void;
  err(text: string): void;
  readonly isColour: boolean;
  /** Whether standard error is a terminal on which a line can be written over; left out: no. */
  readonly isLive?: boolean;
  /** Columns; 80 where there is no terminal. */
  readonly width: number;
  /** How the program is called here, such as `npx change-gate@0.1.0`. */
  readonly program: string;
  /** This machine's clock, RFC 3339 in UTC. */
  now(): string;
};

export function openTerminal(): Terminal {
  const { env } = process;
  return {
    out: startWriting(1),
    err: startWriting(2),
    get isColour() {
      return isTerminal(1) && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
    },
    get isLive() {
      return isTerminal(2) && env['TERM'] !== 'dumb';
    },
    get width() {
      return isTerminal(1) ? (process.stdout.columns ?? 80) : 80;
    },
    get program() {
      return programOf(process.argv[1], process.cwd());
    },
    now: () => `${new Date().toISOString().slice(0, 19)}Z`,
  };
}

function isTerminal(fd: 1 | 2): boolean {
  return mayBeTerminal(fd) && (fd === 1 ? process.stdout : process.stderr).isTTY === true;
}

function mayBeTerminal(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return true;
  }
}

/**
 * Writes to a file or a pipe by itself, because the streams of Node cost 4 ms to set up; to a terminal, and whatever could not be
 * written at once, by the stream.
 */
function startWriting(fd: 1 | 2): (text: string) => void {
  let isDirect = !mayBeTerminal(fd);
  let isHeard = false;
  return (text) => {
    let rest = Buffer.from(text);
    try {
      while (isDirect && rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
    } catch {
      // The pipe is full, or closed: the stream waits, or says so.
      isDirect = false;
    }
    if (rest.length === 0) return;
    const stream = fd === 1 ? process.stdout : process.stderr;
    if (!isHeard) stream.on('error', endUnlessClosed);
    isHeard = true;
    stream.write(rest);
  };
}

/** Who stops reading (`| head`) has seen enough, and the exit code still says what was decided. What is lost otherwise is no pass. */
function endUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  try {
    writeSync(2, `change-gate: what it says cannot be written (${error.code ?? 'unknown'})\n`);
  } catch {
    // Nobody can be told.
  }
  process.exit(EXIT.undetermined);
}

/**
 * The exit code of a decision. Only `authorised`, `not-required` and what merely warns pass. A draft says whether it is sound, 0 or 1: what
 * cannot be known of one is a fault like any other, since nothing hangs on it yet.
 */
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
