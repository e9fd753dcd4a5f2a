/**
 * A test of a policy: a change in short form is judged by the gate itself against the rules that are there, and what came out is held against
 * what was expected. It authorises nothing, and asks nobody.
 */

import { weigh } from '../../domain/terms/finding.ts';
import type { Facts, PolicyTest } from '../../domain/terms/generated/shapes.ts';
import { placeRecord } from '../../domain/terms/record-place.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { ReportInput } from '../../gate/judged.ts';
import { runGate } from '../../gate/run-gate.ts';
import type { Source, TextFile } from '../../gate/source.ts';
import { ID, nowOf, type Rules, toRecord } from './change.ts';
import { toFacts } from './facts.ts';

export type Tried = {
  readonly test: PolicyTest;
  readonly report: ReportInput;
  /** What came out otherwise than expected, each with both values; none where the test holds. */
  readonly differences: readonly string[];
};

/** @param governance where the rules are read from; nothing else of it is asked */
export async function tryOut(governance: Source, test: PolicyTest, rules: Rules, tzdata: string): Promise<Tried> {
  const record = toRecord(test, rules);
  const path = placeRecord(rules.policy.records, ID, 2026) ?? `changes/${ID}.yml`;
  const facts = toFacts({ test, record, path, rules });
  const bytes = new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
  const stage = test.stage ?? 'deploy';
  const { report } = await runGate(
    withChange(governance, facts, test.record === false ? null : { path, bytes, ref: null }),
    {
      stage,
      environment: stage === 'deploy' ? (facts.subject.environment ?? null) : null,
      mode: null,
      at: null,
      clock: nowOf(test),
      trusted: false,
      localFiles: null,
      faults: [],
      all: false,
      docs: 'docs/reasons.md',
    },
    { tzdata },
  );
  return { test, report, differences: compare(test, report) };
}

/** @param file the record; null where none is brought in */
function withChange(governance: Source, facts: Facts, file: TextFile | null): Source {
  const files = { kind: 'known', value: { files: file === null ? [] : [file], refused: [] } } as const;
  return {
    ...governance,
    gatherBase: async () => ({
      kind: 'known',
      value: { facts, selection: { ids: [], paths: file === null ? [] : [file.path] }, faults: [] },
    }),
    readRecords: async () => files,
    readAllRecords: async () => files,
    completeFacts: async (base) => base,
    checkAgain: async (base) => base,
  };
}

function compare({ expect }: PolicyTest, { verdict, findings }: ReportInput): readonly string[] {
  const [change] = verdict.changes;
  const stopping = [...new Set(findings.filter((one) => weigh(one) !== null).map(({ reason }) => reason))].sort();
  const risk = change?.risk?.final ?? 'none';
  const found: string[] = [];
  const hold = (what: string, wanted: string | undefined, is: string): void => {
    if (wanted !== undefined && !isSameName(wanted, is)) found.push(`${what}: expected ${wanted}, and it is ${is}`);
  };
  hold('decision', expect.decision, verdict.decision);
  hold('outcome', expect.outcome, verdict.outcome);
  hold('risk', expect.risk, risk);
  if (expect.reasons !== undefined) hold('reasons', list([...expect.reasons].sort()), list(stopping));
  return found;
}

const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));
