/** The link of the gate's commit statuses: the run that wrote one, and the instant of its judgement, which GitHub keeps nowhere else. */

const LINK = /\/actions\/runs\/\d{1,15}#judged-(\S+)$/u;

/** @param judgedAt RFC 3339 */
export function linkOfGate(runUrl: string, judgedAt: string): string {
  return `${runUrl}#judged-${judgedAt}`;
}

/** When what a status says was judged, by its link; null where that is none of the gate's. */
export function judgedAtOf(link: string): string | null {
  return LINK.exec(link)?.[1] ?? null;
}

export function isLinkOfGate(link: string): boolean {
  return judgedAtOf(link) !== null;
}
