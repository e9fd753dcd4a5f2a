/** The forms that a time may be typed in, told without loading what reads it: help only needs to know them. */

/** A day and a time of day without an offset, and the two apart. */
export const LOCAL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::00)?$/u;

/** Whether it is date and time without an offset, which is one of the policy's zone; not whether there is such a time. */
export function isWallTime(text: string): boolean {
  return LOCAL.test(text);
}
