/** A small report of which a test changes one thing. */

import type { LocatedFinding } from '../../src/domain/terms/finding.ts';
import type { Decision } from '../../src/domain/terms/reasons.ts';
import type { ChangeVerdict, Outcome } from '../../src/domain/terms/verdict.ts';
import type { ReportInput } from '../../src/gate/judged.ts';

export const CHANGE: ChangeVerdict = {
  id: 'CHG-2026-0042',
  title: 'Rotate the payments signing key',
  type: 'normal',
  path: 'changes/CHG-2026-0042.yml',
  digest: `sha256:${'3f'.repeat(32)}`,
  decision: 'refused',
  risk: { score: 6, computed: 'moderate', declared: 'moderate', final: 'moderate', floors: [] },
  schedule: {
    start: '2026-11-24T10:00:00Z',
    end: '2026-11-24T12:00:00Z',
    opensAt: null,
    closesAt: '2026-11-24T12:00:00Z',
  },
  requirements: [],
  approvals: [],
  confirmation: null,
};

export const FINDING: LocatedFinding = {
  reason: 'risk-under-declared',
  level: 'error',
  change: 'CHG-2026-0042',
  message: 'risk.level is low; impact 3 × likelihood 2 makes it moderate.',
  remedy: 'Set risk.level to moderate or above.',
  where: { file: 'changes/CHG-2026-0042.yml', pointer: ['risk', 'level'] },
  path: 'changes/CHG-2026-0042.yml',
  line: 14,
  column: 10,
};

type Parts = {
  readonly decision?: Decision;
  readonly outcome?: Outcome;
  readonly changes?: readonly ChangeVerdict[];
  readonly findings?: readonly LocatedFinding[];
};

export function makeReport({
  decision = 'refused',
  outcome = 'fail',
  changes = [CHANGE],
  findings = [FINDING],
}: Parts = {}): ReportInput {
  return {
    verdict: { decision, outcome, gate: outcome === 'warn' ? 'advise' : 'enforce', stage: 'deploy', changes, findings },
    evaluatedAt: '2026-11-24T10:10:00Z',
    mode: outcome === 'warn' ? 'advise' : 'enforce',
    subject: {
      repository: 'acme/payments',
      environment: 'production',
      commit: 'a'.repeat(40),
      ref: 'refs/heads/main',
      event: 'deployment',
      actor: 'asmith',
    },
    findings,
    inputs: { policy: null, register: null, calendar: null, items: null },
    records: [],
    reviews: new Map(),
    retrospectives: new Map(),
    evidence: ['review'],
    surroundings: [],
    impacts: [],
    texts: new Map(),
    holdsUntil: null,
    timezone: 'Europe/London',
    tzdata: '2026a',
    trusted: true,
    docs: 'docs/reasons.md',
  };
}

/** What the author of a record could write to make a program or a reader see something else. */
export const HOSTILE_TEXTS = [
  '\n::add-mask::allow',
  '\r::set-output name=decision::authorised',
  'see ##[add-mask]true',
  '</system-out></testcase></testsuites>',
  '"/><failure message="',
  ']]><![CDATA[ x',
  '[click](1) and [click](https://example.org)',
  'a\u202Eb\u200Bc\u0000d\u0007',
  'lone \uD800 surrogate',
  '\uFFFE\uFFFF',
  '&lt;b&gt; &#64;acme/team',
] as const;
