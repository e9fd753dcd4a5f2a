/** The streams and the clock of the command line, given to commands as arguments. */

export const EXIT = { pass: 0, refused: 1, usage: 2, undetermined: 3 } as const;

export type Terminal = {
  out(text: string): void;
  err(text: string): void;
  readonly isColour: boolean;
  /** Columns; 80 where there is no terminal. */
  readonly width: number;
  /** This machine's clock, RFC 3339 in UTC. */
  now(): string;
};

export function openTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  const isColour = stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isColour,
    width: stdout.columns ?? 80,
    now: () => `${new Date().toISOString().slice(0, 19)}Z`,
  };
}
