/** The first tests of a policy: three that show what it asks for, and that hold with what `change-gate init` writes. */
import { writeScalar } from '../../files/yaml/yaml-text.ts';

/** @param managers people who may approve */
export function writePolicyTests(environment: string, managers: readonly string[]): string {
  const [manager = 'cpatel'] = managers;
  const [place, who] = [writeScalar(environment), writeScalar(manager)];
  return `# yaml-language-server: $schema=../policy-test.schema.json
# What the policy has to decide, change by change: change-gate test. What is left out is a sound answer.
version: 1
tests:
  - name: A change of moderate risk waits for a change and release manager
    change: {environments: [${place}], impact: 2, likelihood: 2}
    expect: {decision: awaiting, outcome: warn, risk: moderate, reasons: [approval-outstanding]}
  - name: With the manager's approval it may go out
    change: {environments: [${place}], impact: 2, likelihood: 2}
    approvals: [{by: ${who}}]
    expect: {decision: authorised}
  - name: A change of documentation alone needs no record
    stage: review
    record: false
    files: [README.md, docs/start.md]
    expect: {decision: not-required}
`;
}
