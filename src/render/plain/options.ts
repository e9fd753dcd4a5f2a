/** How text for a terminal is laid out. */

export type TextOptions = {
  readonly colour: boolean;
  /** Columns; narrower than 40 is taken as 40. */
  readonly width: number;
};
