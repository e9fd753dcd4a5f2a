/** How text for a terminal is laid out. */

export type TextOptions = {
  readonly colour: boolean;
  /** Columns; narrower than 40 is taken as 40, and without an end nothing is broken. */
  readonly width: number;
  /** How its reader calls the program; left out, by its name. */
  readonly program?: string;
};

/** A log breaks long lines by itself, and is searched by whole ones. */
export const LOG: TextOptions = { colour: false, width: Number.POSITIVE_INFINITY };
