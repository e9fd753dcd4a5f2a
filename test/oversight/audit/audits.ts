/** Audits to render: what a month may hold, what is empty, and what somebody may try. */
import type { audit } from '../../../src/oversight/audit/audit.ts';
import type { AuditInput } from '../../../src/oversight/audit/input.ts';
import type { AuditedChange } from '../../../src/oversight/audit/question.ts';
import { ATTACKS } from '../../report/reports.ts';

type Found = ReturnType<typeof audit>['findings'][number];

const CHANGE: AuditedChange = {
  id: 'CHG-2026-0042',
  title: 'Move the ledger to the new database',
  type: 'normal',
  path: 'changes/CHG-2026-0042.yml',
  digest: `sha256:${'a'.repeat(64)}`,
  risk: 'high',
  environments: ['production', 'staging'],
  scheduled: { start: '2026-11-24T10:00:00Z', end: '2026-11-24T12:00:00Z' },
  result: 'successful',
  started: '2026-11-24T10:04:00Z',
  ended: '2026-11-24T10:31:00Z',
  requester: 'asmith',
  implementers: ['asmith', 'bjones'],
  authorisation: 'shown',
  shownBy: ['run-1/bundle.json'],
  approvedBy: ['cpatel (review)'],
  approvedAt: '2026-11-23T16:12:00Z',
};
const UNSHOWN: AuditedChange = {
  ...CHANGE,
  id: 'CHG-2026-0043',
  title: 'Raise the limit of transfers',
  path: 'changes/CHG-2026-0043.yml',
  risk: null,
  environments: ['production'],
  scheduled: null,
  authorisation: 'not-shown',
  shownBy: [],
  approvedBy: [],
  approvedAt: null,
};

const finding = (message: string, change: string | null, path: string | null): AuditInput['findings'][number] => {
  const found: Found = {
    reason: 'evidence-unavailable',
    level: 'error',
    change,
    message,
    remedy: 'Give the bundle.json of the run that let it out, or find out why the gate did not run.',
    where: null,
  };
  return { ...found, path, line: path === null ? null : 12, column: path === null ? null : 1 };
};

const USUAL: AuditInput = {
  generatedAt: '2026-12-01T09:00:00Z',
  timezone: 'Europe/London',
  repository: 'acme/payments',
  since: '2026-11-01',
  until: '2026-11-30',
  environment: null,
  runs: 41,
  stops: [
    {
      number: 12,
      by: 'dlee',
      labelledBy: 'dlee',
      why: 'Customers cannot pay.',
      environments: ['production'],
      items: [],
      openedAt: '2026-11-19T14:05:00Z',
      endedAt: '2026-11-19T16:20:00Z',
      ending: 'closed',
      closedBy: 'cpatel',
      minutes: 135,
      isHeard: true,
      because: null,
    },
    {
      number: 14,
      by: 'mallory',
      labelledBy: 'mallory',
      why: '',
      environments: [],
      items: ['component:default/payments-api'],
      openedAt: '2026-11-20T14:05:00Z',
      endedAt: '2026-11-21T14:05:00Z',
      ending: 'ran-out',
      closedBy: null,
      minutes: 1440,
      isHeard: false,
      because: 'opened by mallory, whom the register gives no level of an analyst or above',
    },
  ],
  bundles: 3,
  rules: { policy: { repository: null, ref: null }, records: { repository: null, ref: null } },
  sample: { seed: '2026-Q4', ids: [CHANGE.id, UNSHOWN.id] },
  changes: [CHANGE, UNSHOWN, { ...UNSHOWN, id: 'CHG-2026-0044', title: 'Rotate the keys' }],
  deployments: [
    {
      id: 71,
      repository: 'acme/payments',
      environment: 'production',
      commit: 'b'.repeat(40),
      madeAt: '2026-11-24T10:02:00Z',
      succeededAt: '2026-11-24T10:30:00Z',
      creator: 'asmith',
      check: null,
      verdict: 'unauthorised',
      shownBy: null,
    },
  ],
  findings: [
    finding('CHG-2026-0043 was carried out, and nothing shows who let it out.', 'CHG-2026-0043', UNSHOWN.path),
    finding('CHG-2026-0044 was carried out, and nothing shows who let it out.', 'CHG-2026-0044', null),
    {
      ...finding(
        'Deployment 71 of bbbbbbb to production by asmith succeeded at 2026-11-24T10:30:00Z, and nothing speaks for it.',
        null,
        null,
      ),
      reason: 'commit-not-covered',
      remedy:
        'Find out who let it out, and by what right. If it was the administrator bypass, write an emergency change for it, with its retrospective.',
    },
    {
      ...finding('The job deploy takes the gate from a tag.', null, null),
      level: 'warning',
      reason: 'way-round',
      remedy: 'Write its full commit SHA.',
    },
  ],
  isLacking: false,
  texts: new Map(),
};

const EMPTY: AuditInput = {
  ...USUAL,
  runs: null,
  stops: null,
  bundles: null,
  rules: null,
  sample: null,
  changes: [],
  deployments: null,
  findings: [],
};

/** Nobody gave bundles: that is said once, and not of each change. */
const WITHOUT_BUNDLES: AuditInput = {
  ...EMPTY,
  changes: USUAL.changes.map((change) => ({
    ...change,
    authorisation: 'not-known' as const,
    shownBy: [],
    approvedBy: [],
    approvedAt: null,
  })),
};

const HOSTILE: AuditInput = {
  ...USUAL,
  stops: ATTACKS.map((text, number) => ({
    number,
    by: text,
    labelledBy: text,
    why: text,
    environments: [text],
    items: [text],
    openedAt: text,
    endedAt: text,
    ending: 'closed' as const,
    closedBy: text,
    minutes: 0,
    isHeard: false,
    because: text,
  })),
  sample: { seed: ATTACKS[0] ?? '', ids: ATTACKS },
  environment: ATTACKS[0] ?? '',
  changes: ATTACKS.map((text) => ({
    ...CHANGE,
    id: text,
    title: text,
    environments: [text],
    requester: text,
    implementers: [text],
    approvedBy: [text],
    approvedAt: text,
    scheduled: { start: text, end: text },
    started: text,
    ended: text,
  })),
  findings: ATTACKS.map((text) => finding(text, text, text)),
};

export const AUDITS = { usual: USUAL, empty: EMPTY, 'without-bundles': WITHOUT_BUNDLES, hostile: HOSTILE } as const;
