/** What a record that was just written will meet: a time that cannot stay, who will be asked, and when it could go. It is advice, and fails nothing. */
import { openCheckout } from '../../checkout/checkout.ts';
import { runGate } from '../../gate/run-gate.ts';
import { shortenTimes } from '../../render/plain/moment.ts';
import { shown } from '../../render/plain/safe-text.ts';
import { isOfTime } from '../../report/missing.ts';
import type { Terminal } from '../kit/terminal.ts';
import { TZDATA } from '../kit/terminal.ts';

/** A line each; none where nothing can be said. @param path of the record, below the root */
export async function lookAhead(root: string, path: string, terminal: Terminal): Promise<readonly string[]> {
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
  const say = (text: string): string => shown(shortenTimes(text, report.timezone, report.evaluatedAt));
  return report.findings.flatMap(({ reason, level, message, remedy }) => {
    if (level === 'error' && isOfTime(reason)) return [`Watch out: ${say(message)}`, `  → ${say(remedy)}`];
    return reason === 'approval-outstanding' && level === 'notice' ? [say(message)] : [];
  });
}
