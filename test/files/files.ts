/** Files that are valid as they stand; each test changes one thing in one of them. */
import type { Diagnostic, Parsed } from '../../src/files/yaml/diagnostic.ts';

const encoder = new TextEncoder();

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The text with one part replaced; a part that is not there is a mistake of the test. */
export function change(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the file holds no ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
}

export function faultsOf<T>(parsed: Parsed<T>): readonly Diagnostic[] {
  return parsed.kind === 'faulty' ? parsed.diagnostics : [];
}

/** `13:10 record-invalid …` */
export function print(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((each) => `${each.path}:${each.line}:${each.column} ${each.reason}\n  ${each.message}\n  → ${each.remedy}\n`)
    .join('');
}

export const RECORD = `# yaml-language-server: $schema=../schemas/change-record.schema.json
id: CHG-2026-0042
title: Rotate the payments signing key
type: normal
reason: The key leaves its validity period on 1 December 2026.
requested-by: asmith
requested-at: 2026-11-17T09:00:00Z
environments: [production]
configuration-items:
  - component:default/payments-api
risk:
  impact: 3
  likelihood: 2
  level: moderate
  assessment: Tokens signed with the old key would be refused, and customers could not pay.
  assessed-by: bkhan
  security: No change to authentication or to data in transit.
  privacy: No personal data is touched.
  first-time: false
  downtime: PT0S
plan:
  implementation: [Merge the release pull request, Run the deploy workflow]
  verification: [Synthetic checks are green, Error rate below 0.1 %]
  backout:
    steps: [Redeploy the previous release, Confirm the error rate]
    trigger: Error rate above 1 % for five minutes
    duration: PT15M
    tested: true
    point-of-no-return: none
schedule:
  start: 2026-11-24T10:00:00+00:00
  end: 2026-11-24T12:00:00+00:00
`;

/** Everything that a record may hold beside that. */
export const RECORD_TAIL = `description: |
  The key is read at start.
  Nothing else changes.
implementers: [asmith, bkhan]
priority: high
depends-on: [CHG-2026-0040]
release: "2026.11"
board:
  name: cab
  meeting: 2026-11-19
  minute: https://example.org/cab/2026-11-19#42
approvals:
  - approver: cpatel
    role: change-and-release-manager
    decision: approved
    at: 2026-11-20T10:12:00Z
    digest: 3f9a1c0b77de4e0c9d1f2a6b8c7d5e4f
    note: Subject to the canary.
withdrawn: {by: asmith, at: 2026-11-21T09:00:00Z, reason: Superseded}
outcome:
  result: successful
  started: 2026-11-24T10:04:00Z
  ended: 2026-11-24T10:31:00Z
  summary: Done as planned.
  review: {by: cpatel, at: 2026-11-27T10:00:00Z, findings: None, actions: []}
covers: since-last-deployment
retries: CHG-2026-0039
late: {by: asmith, reason: Supplier notice came on Monday}
links: [https://example.org/design/42]
`;

export const POLICY = `version: 1
timezone: Europe/London
holidays: england-and-wales
extra-holidays: [{date: 2026-12-24, name: Christmas Eve}]
records: ["changes/**/*.yml"]
configuration-items: [catalog-info.yaml]
environments:
  production: {gate: enforce}
  "*": {gate: advise}
risk:
  bands: {moderate: 4, high: 8, extreme: 15}
  floors:
    - {name: a database migration, when: {paths: ["migrations/**"]}, at-least: high}
    - {name: critical item, when: {criticality: 1}, at-least: high}
approvals:
  evidence: [review, environment]
  binds-to: commit
  confirm: [high, extreme]
  valid-for: P30D
  independent-of: [requester, author, committers, implementers, deployer]
  rules:
    - {name: low, when: {type: [normal], risk: [low]}, require: [{role: change-and-release-analyst, count: 1}]}
    - name: high
      when: {type: [normal], risk: [high, extreme]}
      require: [{board: cab}, {capacity: security, count: 1}, {skill: {change-management: expert}, count: 1}]
schedule:
  late: {require: [{role: change-and-release-manager, count: 1}]}
  lead-time: {low: 0, moderate: 1, high: 5, extreme: 10}
  collisions: refuse
  longest: P2D
scope: {except: ["docs/**", "*.md"]}
assessment: {role: change-and-release-analyst}
standard: {successes: 3}
emergency: {retrospective-within: 2}
review: {after: [high, extreme, failed, backed-out, emergency], within: 10}
`;

export const REGISTER = `version: 1
people:
  - login: cpatel
    id: 583231
    also: [cpatel-admin]
    role: change-and-release-manager
    from: 2025-04-01
    until: 2027-03-31
    grade: SEO
    skills: {change-management: expert}
    capacities: [service-owner]
  - {login: bkhan, id: 42, role: change-and-release-analyst}
  - {login: dlee, role: change-and-release-manager}
teams:
  - {team: acme/change-analysts, role: change-and-release-analyst}
delegations:
  - {from: cpatel, to: bkhan, role: change-and-release-manager, starts: 2026-12-21, ends: 2027-01-03, limit: {risk: moderate, environments: [production]}, reason: Annual leave}
boards:
  cab: {chair: change-and-release-manager, members: [cpatel, bkhan, dlee], quorum: 2}
escalation: [cpatel]
`;

export const CALENDAR = `version: 1
windows:
  - name: weekday mornings
    environments: [production]
    recurrence: FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
    from: "09:30"
    to: "16:00"
    risk: [low, moderate, high]
freezes:
  - id: FRZ-2026-12
    name: Year end
    start: 2026-12-18T17:00:00+00:00
    end: 2027-01-04T09:00:00+00:00
    hardness: soft
    environments: [production]
    exceptions: [{change: CHG-2026-0101, by: cpatel, reason: Statutory deadline, until: 2026-12-20T00:00:00Z}]
bank-holidays: freeze
imports: [organisation-freezes.ics]
timezone: Europe/London
`;

export const MODEL = `id: rotate-secret
title: Rotate a service's signing key
approved-by: cpatel
approved-at: 2026-06-01T10:00:00Z
expires: 2027-05-31
environments: [production]
configuration-items: [component:default/payments-api]
paths: ["config/keys/**"]
level: low
successes: [CHG-2026-0007, CHG-2026-0011, CHG-2026-0019]
uses: 50
plan: {implementation: [Put the new key in place], verification: [Tokens verify], backout: {steps: [Put the old key back], trigger: Tokens do not verify, duration: PT5M, tested: true}}
`;

export const CATALOG = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: payments-api
  annotations:
    change-gate/criticality: "1"
    change-gate/paths: services/payments/**, config/{a,b}.yml
    change-gate/environments: production, staging
    example.org/other: anything
spec:
  type: service
  lifecycle: production
  owner: group:default/payments
  system: shop
  dependsOn: [resource:payments-db]
  providesApis: [payments]
---
apiVersion: backstage.io/v1alpha1
kind: Resource
metadata: {name: Payments-DB}
spec: {type: database, owner: team-a, dependencyOf: [component:reports]}
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: reports}
spec: {type: service, lifecycle: deprecated, owner: team-b}
`;
