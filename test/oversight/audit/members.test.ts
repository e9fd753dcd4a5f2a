/** An audit of several repositories: what was kept of one of them says nothing of another, whatever ids, content and commits they share. */
import { describe, expect, test } from 'vitest';
import { surveyGiven } from '../../../src/cli/kit/read-repositories.ts';
import { digestRecord } from '../../../src/domain/terms/digest.ts';
import type { PastDeployment } from '../../../src/domain/terms/past-deployment.ts';
import { parseRecord } from '../../../src/files/kinds/change-record.ts';
import type { AuditInput } from '../../../src/oversight/audit/input.ts';
import type { Kept } from '../../../src/oversight/audit/kept.ts';
import type { KeptDecision } from '../../../src/oversight/audit/question.ts';
import { auditSurvey } from '../../../src/oversight/audit/run-audit.ts';
import { type Organisation, openOrganisation, RECORD } from '../../cli/organisation.ts';

const NOW = '2026-12-01T00:00:00Z';
const OUTCOME = `outcome:
  result: successful
  started: 2026-11-24T10:04:00Z
  ended: 2026-11-24T10:31:00Z
  summary: Done as planned.
`;
const ENDED = RECORD + OUTCOME;
const PATH = 'changes/CHG-2026-0042.yml';

const parsed = parseRecord(PATH, new TextEncoder().encode(ENDED));
if (parsed.kind !== 'valid') throw new Error('the record of the example does not parse');
const DIGEST = digestRecord(parsed.value);
const RULES = { policy: { repository: 'acme/governance', ref: null }, records: { repository: null, ref: null } };

function decisionOf(repository: string | null, changed: Partial<KeptDecision> = {}): KeptDecision {
  return {
    source: `${repository}/bundle.json`,
    repository,
    stage: 'deploy',
    decision: 'authorised',
    isSame: true,
    environment: 'production',
    commit: 'c'.repeat(40),
    evaluatedAt: '2026-11-24T10:03:00Z',
    rules: RULES,
    holdsUntil: '2026-11-24T12:00:00Z',
    raised: [],
    changes: [
      {
        id: 'CHG-2026-0042',
        digest: DIGEST,
        decision: 'authorised',
        approvedBy: ['cpatel (review)'],
        approvers: ['cpatel'],
      },
    ],
    ...changed,
  };
}

const deploymentOf = (repository: string): PastDeployment => ({
  id: 7,
  repository,
  environment: 'production',
  commit: 'c'.repeat(40),
  madeAt: '2026-11-24T10:04:00Z',
  succeededAt: '2026-11-24T10:31:00Z',
  creator: 'asmith',
  checks: null,
});

async function auditOf(
  { root, list }: Organisation,
  decisions: readonly KeptDecision[],
  deployments: Kept['deployments'] = null,
): Promise<AuditInput> {
  const read = await surveyGiven({ root, repositories: list }, NOW);
  if (read.kind !== 'surveyed') throw new Error(read.kind);
  return auditSurvey(read.files, {
    now: NOW,
    since: '2026-11-01',
    until: '2026-11-30',
    environment: null,
    sample: null,
    repository: null,
    kept: { decisions, deployments, facts: [], reach: null, faults: [] },
    rules: RULES,
    stops: null,
    runs: null,
    facts: null,
    deployments: null,
    reach: null,
    faults: [],
  });
}

const shown = ({ changes }: AuditInput) => changes.map(({ id, authorisation }) => [id, authorisation]);
/** The same change, to the letter, in both services. */
const twins = () => openOrganisation({ [`payments/${PATH}`]: ENDED, [`web/${PATH}`]: ENDED });

describe('a bundle speaks for its own repository alone', () => {
  test('where both have the same record under the same id', async () => {
    expect(shown(await auditOf(twins(), [decisionOf('acme/payments')]))).toEqual([
      ['acme/payments:CHG-2026-0042', 'shown'],
      ['acme/web:CHG-2026-0042', 'not-shown'],
    ]);
    expect(shown(await auditOf(twins(), [decisionOf('ACME/Web')]))).toEqual([
      ['acme/payments:CHG-2026-0042', 'not-shown'],
      ['acme/web:CHG-2026-0042', 'shown'],
    ]);
  });

  test('where only the other repository has the id: that one is not shown, and the record that was let out is gone', async () => {
    const list = `version: 1
governance: {name: acme/governance, folder: governance}
repositories:
  - {name: acme/web, folder: web}
  - {name: acme/shop, folder: shop}
`;
    const of = openOrganisation({ [`web/${PATH}`]: ENDED, 'shop/README.md': '' }, list);
    const { changes, findings } = await auditOf(of, [decisionOf('acme/shop')]);
    expect(changes.map(({ id, authorisation }) => [id, authorisation])).toEqual([['CHG-2026-0042', 'not-shown']]);
    expect(
      findings.filter(({ reason }) => reason === 'record-missing').map(({ change, level }) => [change, level]),
    ).toEqual([
      ['acme/shop:CHG-2026-0042', 'error'],
      [null, 'notice'],
    ]);
  });

  test.each([['acme/fork'], [null]])('of %s, which is not in the list, it shows nothing and is named', async (name) => {
    const { findings, ...audit } = await auditOf(twins(), [decisionOf(name)], [deploymentOf('acme/fork')]);
    expect(shown({ findings, ...audit }).map(([, authorisation]) => authorisation)).toEqual(['not-shown', 'not-shown']);
    expect(audit.deployments).toEqual([]);
    expect(findings.filter(({ reason }) => reason === 'identity-mismatch').map(({ message }) => message)).toEqual([
      `Bundles of ${name ?? 'a repository that they do not name'} were given, which is not in the list: they show nothing here.`,
    ]);
  });

  test('by rules that are not those of the governance repository it shows nothing', async () => {
    const own = { ...RULES, policy: { repository: null, ref: null } };
    const { changes } = await auditOf(twins(), [decisionOf('acme/payments', { rules: own })]);
    expect(changes.map(({ authorisation }) => authorisation)).toEqual(['not-shown', 'not-shown']);
  });

  test('a deployment of the same commit in another repository is unauthorised, and told with its repository', async () => {
    const { deployments, findings } = await auditOf(
      twins(),
      [decisionOf('acme/payments')],
      [deploymentOf('acme/payments'), deploymentOf('acme/web')],
    );
    expect(deployments?.map(({ repository, verdict }) => [repository, verdict])).toEqual([
      ['acme/payments', 'authorised'],
      ['acme/web', 'unauthorised'],
    ]);
    expect(findings.map(({ message }) => message).join('\n')).toContain('Deployment 7 of acme/web of ccccccc');
  });

  test('a use of one model under one number is two changes, each of its own repository', async () => {
    const use = {
      ...decisionOf('acme/payments').changes[0],
      id: 'dependency-bumps#12',
      digest: `sha256:${'d'.repeat(64)}`,
    };
    const changes = [use as KeptDecision['changes'][number]];
    const audit = await auditOf(twins(), [
      decisionOf('acme/payments', { changes }),
      decisionOf('acme/web', { changes }),
    ]);
    expect(audit.changes.map(({ id }) => id)).toContain('acme/payments:dependency-bumps#12');
    expect(audit.changes.map(({ id }) => id)).toContain('acme/web:dependency-bumps#12');
  });
});

test('a repository that could not be read makes the audit lack, and of each it is said how far its deployments are known', async () => {
  const of = openOrganisation({ [`payments/${PATH}`]: ENDED });
  const { isLacking, repositories, findings } = await auditOf(of, [decisionOf('acme/payments')]);
  expect(isLacking).toBe(true);
  expect(repositories).toEqual([
    { name: 'acme/payments', isLookedAt: true },
    { name: 'acme/web', isLookedAt: false },
  ]);
  const untold = findings.filter(({ message }) => message.includes('lists deployments'));
  expect(untold.map(({ message }) => message.split(':')[0])).toEqual(['acme/payments', 'acme/web']);
});
