/** How text for a terminal is laid out. */

export type TextOptions = {
  readonly colour: boolean;
  /** Columns; narrower than 40 is taken as 40, and without an end nothing is broken. */
  readonly width: number;
};

/** A log breaks long lines by itself, and is searched by whole ones. */
export const LOG: TextOptions = { colour: false, width: Number.POSITIVE_INFINITY };
