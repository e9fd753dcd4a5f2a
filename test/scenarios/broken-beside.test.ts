/** A record on the default branch that cannot be read, beside the one that goes out: what it owes and collides with is not known, and that is said. */
import { expect, test } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { closingSeed, startDeploy } from './closing.ts';
import { withGitHub } from './harness.ts';
import { judgeQuickly, type Quick } from './in-process.ts';
import { deployedBefore, mergeChange, otherRecord, REPO } from './payments.ts';

const EMERGENCY = otherRecord('CHG-2026-0031', {
  'type: normal': 'type: emergency\nemergency: {incident: INC-20931, justification: Signing fails.}',
  'start: 2026-11-24T10:00:00+00:00': 'start: 2026-11-16T10:00:00+00:00',
  'end: 2026-11-24T12:00:00+00:00': 'end: 2026-11-16T12:00:00+00:00',
});

async function goOut(github: EmbeddedGitHub, texts: Readonly<Record<string, string>>): Promise<Quick> {
  github.push(REPO, 'main', { author: 'asmith', files: texts });
  deployedBefore(github, github.commit(REPO, 'main'));
  mergeChange(github);
  return judgeQuickly(github, startDeploy(github, '2026-11-24T10:10:00Z').event, { environment: 'production' });
}

test.each([
  ['it can be read', EMERGENCY, 'refused', 'owes its retrospective'],
  [
    'a stray key',
    `${EMERGENCY}stray: key\n`,
    'undetermined',
    'changes/CHG-2026-0031.yml cannot be read and may be about the same items',
  ],
  ['no YAML', '[', 'undetermined', 'changes/CHG-2026-0031.yml cannot be read and may be about the same items'],
  [
    'a stray key, for another item',
    `${EMERGENCY.replace('component:default/payments-api', 'component:default/ledger')}stray: key\n`,
    'authorised',
    'cannot be read: changes/CHG-2026-0031.yml. Whether they',
  ],
])('an emergency that owes: %s', (_, text, decision, words) =>
  withGitHub(async (github) => {
    const quick = await goOut(github, { 'changes/CHG-2026-0031.yml': text });
    expect(quick.decision).toBe(decision);
    if (decision === 'refused') expect(quick.reasons).toContain('retrospective-overdue');
    else {
      expect(quick.shown).toContain(words);
      const { findings } = quick.report as { findings: readonly { reason: string; level: string }[] };
      expect(findings.map(({ reason, level }) => `${level} ${reason}`)).toContain('warning record-unreadable');
    }
  }, closingSeed()),
);

test('many are named by the first of them', () =>
  withGitHub(async (github) => {
    const many = Array.from({ length: 7 }, (_, index) => [`changes/CHG-2026-010${index}.yml`, '[']);
    const { shown } = await goOut(github, Object.fromEntries(many));
    expect(shown).toContain('changes/CHG-2026-0104.yml and 2 more. Whether they');
  }, closingSeed()));
