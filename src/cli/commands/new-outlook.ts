/** What a record that was just written will meet: a time that cannot stay, who will be asked, and when it could go. It is advice, and fails nothing. */
import { openCheckout } from '../../checkout/checkout.ts';
import { runGate } from '../../gate/run-gate.ts';
import { advice, type Block } from '../../render/document.ts';
import { shortenTimes } from '../../render/plain/moment.ts';
import { isOfTime } from '../../report/missing.ts';
import type { Terminal } from '../kit/terminal.ts';
import { TZDATA } from '../kit/terminal.ts';

/** A block each; none where nothing can be said. @param path of the record, below the root */
export async function lookAhead(root: string, path: string, terminal: Terminal): Promise<readonly Block[]> {
  const now = terminal.now();
  const source = openCheckout({ root, named: [path], facts: null, now, stage: 'draft', commit: null });
  const request = {
    stage: 'draft' as const,
    environment: null,
    mode: null,
    at: null,
    clock: now,
    trusted: false,
    localFiles: null,
    faults: [],
    all: false,
    docs: 'docs/reasons.md',
  };
  const { report } = await runGate(source, request, { tzdata: TZDATA });
  const shorten = (text: string): string => shortenTimes(text, report.timezone, report.evaluatedAt);
  return report.findings.flatMap(({ reason, level, message, remedy }): readonly Block[] => {
    if (level === 'error' && isOfTime(reason)) return [advice(`Watch out: ${shorten(message)}`, shorten(remedy))];
    const isAsked = reason === 'approval-outstanding' && level === 'notice';
    return isAsked ? [{ kind: 'lines', texts: [shorten(message)] }] : [];
  });
}
