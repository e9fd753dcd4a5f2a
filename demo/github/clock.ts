/**
 * The embedded GitHub's own clock. It stands still until somebody moves it, so that a scenario reads the same on
 * every machine; every timestamp of the server and its `Date` header come from here and from nowhere else.
 */

export type Clock = {
  /** The present instant as GitHub writes it: UTC, whole seconds. */
  now(): string;
  /** Milliseconds since the epoch. */
  millis(): number;
  /** Puts the clock at an instant, forwards or backwards. Throws a RangeError on text that is no instant. */
  set(instant: string): void;
  /** Moves the clock by so many milliseconds. */
  advance(milliseconds: number): void;
};

export const formatInstant = (millis: number): string => new Date(millis).toISOString().replace(/\.\d{3}Z$/, 'Z');

export const createClock = (start: string): Clock => {
  let millis = readInstant(start);
  return {
    now: () => formatInstant(millis),
    millis: () => millis,
    set: (instant) => {
      millis = readInstant(instant);
    },
    advance: (milliseconds) => {
      millis += milliseconds;
    },
  };
};

const readInstant = (text: string): number => {
  const millis = Date.parse(text);
  if (Number.isNaN(millis)) throw new RangeError(`"${text}" is not an instant; write 2026-11-24T10:00:00Z`);
  return millis;
};
