/** What closing did for one record. */

/** What became of one record, or of the whole run where none is named. Plain text, which may hold foreign text. */
export type CloseStep = {
  readonly id: string | null;
  readonly kind: 'proposed' | 'nothing-to-do' | 'not-written';
  readonly message: string;
  /** What to do, and who can do it; empty where nothing is to be done. */
  readonly remedy: string;
  readonly url: string | null;
};
