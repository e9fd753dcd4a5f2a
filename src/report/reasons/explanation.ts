/** What is said of a reason. */

export type Explanation = {
  readonly meaning: string;
  readonly why: string;
  /** What is wrong, as it would stand in a file. */
  readonly before?: string;
  /** What is right, as it would stand in a file. */
  readonly after?: string;
};
