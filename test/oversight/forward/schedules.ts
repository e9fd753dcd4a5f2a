/** Forward schedules for the renderers: a payments team's eight weeks, an empty one, one that may lack changes, a hostile one, and a very large one. */

import { DAY, toIso } from '../../../src/domain/time/time.ts';
import type {
  CalendarSpan,
  ChangeAbout,
  ForwardSchedule,
  FreezeSpan,
  ProposedChange,
  ScheduledChange,
  ScheduleProblem,
} from '../../../src/oversight/forward/schedule.ts';

const API = 'component:default/payments-api';
const WEB = 'component:default/checkout-web';
const LEDGER = 'component:default/ledger-db';
const FRAUD = 'component:default/fraud-scorer';
const QUEUE = 'resource:default/settlement-queue';
const GATEWAY = 'component:edge/card-gateway';

const about = (why: string, more: Partial<ChangeAbout> = {}): ChangeAbout => ({
  why,
  backout: {
    steps: ['Redeploy the release before', 'Confirm that the error rate is back to normal'],
    trigger: 'The error rate is above 1 % for five minutes',
    duration: 'PT15M',
    tested: true,
  },
  retries: null,
  ...more,
});

const change = (
  id: number,
  title: string,
  start: string,
  end: string,
  more: Partial<ScheduledChange> = {},
): ScheduledChange => ({
  id: `CHG-2026-${String(id).padStart(4, '0')}`,
  title,
  type: 'normal',
  path: `changes/CHG-2026-${String(id).padStart(4, '0')}.yml`,
  risk: 'low',
  priority: null,
  environments: ['production'],
  items: [API],
  release: null,
  requestedBy: 'asmith',
  start,
  end,
  state: 'planned',
  result: null,
  dependsOn: [],
  about: about('The present version leaves its support at the end of the year.'),
  pullRequest: 100 + id,
  problems: [],
  ...more,
});

const at = (day: string, time: string): string => `2026-${day}T${time}:00Z`;

const problem = (
  reason: ScheduleProblem['reason'],
  level: ScheduleProblem['level'],
  message: string,
  remedy: string,
): ScheduleProblem => ({ reason, level, message, remedy });

const CHANGES: readonly ScheduledChange[] = [
  change(28, 'Raise the connection limit of the ledger', at('11-23', '10:00'), at('11-23', '11:00'), {
    items: [LEDGER],
    state: 'ended',
    result: 'successful',
    requestedBy: 'bkhan',
  }),
  change(29, 'New card form for returning customers', at('11-23', '13:00'), at('11-23', '15:00'), {
    items: [WEB],
    risk: 'moderate',
    state: 'ended',
    result: 'backed-out',
    requestedBy: 'efox',
  }),
  change(31, 'Delete shadow tables of the old settlement run', at('11-23', '15:00'), at('11-23', '15:45'), {
    items: [LEDGER],
    state: 'overdue',
    requestedBy: 'bkhan',
  }),
  change(30, 'Restart signing workers: one request in four fails', at('11-24', '08:40'), at('11-24', '10:30'), {
    type: 'emergency',
    risk: 'high',
    priority: 'critical',
    state: 'under-way',
    requestedBy: 'dlee',
  }),
  change(42, 'Rotate the payments signing key', at('11-24', '10:00'), at('11-24', '12:00'), {
    risk: 'high',
    priority: 'high',
    release: '2026.11',
    about: about('The key leaves its validity period on 1 December 2026.', {
      retries: {
        id: 'CHG-2026-0029',
        result: 'backed-out',
        summary: 'Two of nine partners had the old key pinned, and their payments were refused.',
        review: {
          by: 'bkhan',
          findings: 'Partners are told ten days before, and each confirms that it took the new key.',
        },
      },
    }),
    problems: [
      problem(
        'collision',
        'warning',
        'CHG-2026-0042 and CHG-2026-0030 (requested by dlee at 2026-11-24T08:31:00Z) both change payments-api in production, for 30 minutes from 10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z).',
        'Agree who goes first, and move one of them.',
      ),
    ],
  }),
  change(43, 'Publish the new public key to the card gateway', at('11-24', '14:00'), at('11-24', '14:30'), {
    items: [GATEWAY],
    release: '2026.11',
    dependsOn: ['CHG-2026-0042'],
  }),
  change(44, 'Canary of the fraud model, one instance', at('11-25', '10:00'), at('11-25', '12:00'), {
    items: [FRAUD],
    risk: 'moderate',
    release: '2026.11',
    requestedBy: 'hnovak',
  }),
  change(45, 'Fraud model to all instances', at('11-26', '10:00'), at('11-26', '13:00'), {
    items: [FRAUD],
    risk: 'moderate',
    release: '2026.11',
    dependsOn: ['CHG-2026-0044'],
    requestedBy: 'hnovak',
  }),
  change(46, 'Widen the idempotency window to 48 hours', at('11-26', '11:00'), at('11-26', '12:30'), {
    items: [API, QUEUE],
    risk: 'moderate',
  }),
  change(47, 'Split the settlement queue by acquirer', at('11-26', '12:00'), at('11-26', '14:00'), {
    items: [QUEUE],
    risk: 'high',
    requestedBy: 'efox',
    problems: [
      problem(
        'collision',
        'error',
        'CHG-2026-0047 and CHG-2026-0046 (requested by asmith at 2026-11-16T09:00:00Z) both change resource:default/settlement-queue in production, for 30 minutes from 12:00 on Thursday 26 November 2026, Europe/London (2026-11-26T12:00:00Z).',
        'Move the start to 14:00 on Thursday 26 November 2026, or later. Or agree with them who moves.',
      ),
    ],
  }),
  change(48, 'Load test against staging', at('11-27', '20:00'), at('11-28', '04:00'), {
    environments: ['staging'],
    items: [API, WEB],
    requestedBy: 'gmoreau',
  }),
  change(49, 'Withdraw support for TLS 1.1 at the gateway', at('11-30', '10:00'), at('11-30', '11:00'), {
    items: [GATEWAY],
    risk: 'high',
    state: 'withdrawn',
  }),
  change(50, 'Add a column for the scheme fee to the ledger', at('12-01', '09:30'), at('12-01', '11:30'), {
    items: [LEDGER],
    risk: 'high',
    release: '2026.12',
    requestedBy: 'bkhan',
    priority: 'medium',
  }),
  change(51, 'Fill the scheme fee for the past quarter', at('12-01', '12:00'), at('12-03', '12:00'), {
    items: [LEDGER],
    risk: 'moderate',
    release: '2026.12',
    dependsOn: ['CHG-2026-0050'],
    requestedBy: 'bkhan',
  }),
  change(52, 'Show the scheme fee on statements', at('12-02', '14:00'), at('12-02', '15:30'), {
    items: [API, WEB],
    release: '2026.12',
    dependsOn: ['CHG-2026-0051'],
    problems: [
      problem(
        'dependency-order',
        'error',
        'CHG-2026-0052 starts at 14:00 on Wednesday 2 December 2026, Europe/London (2026-12-02T14:00:00Z), before CHG-2026-0051, which it depends on, ends at 12:00 on Thursday 3 December 2026, Europe/London (2026-12-03T12:00:00Z).',
        'Start it after 12:00 on Thursday 3 December 2026, or take CHG-2026-0051 out of depends-on if it is not needed.',
      ),
    ],
  }),
  change(53, 'Monthly operating system patches', at('12-06', '06:00'), at('12-06', '09:00'), {
    type: 'standard',
    items: [API, WEB, FRAUD, LEDGER],
    requestedBy: 'gmoreau',
  }),
  change(54, 'Move checkout to the new content network', at('12-08', '10:00'), at('12-08', '15:00'), {
    items: [WEB],
    risk: 'extreme',
    priority: 'high',
    requestedBy: 'efox',
    release: '2026.12',
  }),
  change(55, 'Lower the retry budget of the payments API', at('12-08', '11:00'), at('12-08', '11:30'), {}),
  change(56, 'Tidy feature flags of the card form', at('12-08', '13:00'), at('12-08', '13:30'), {
    items: [WEB],
    type: 'standard',
    problems: [
      problem(
        'collision',
        'error',
        'CHG-2026-0056 and CHG-2026-0054 (requested by efox at 2026-11-10T15:20:00Z) both change checkout-web in production, for 30 minutes from 13:00 on Tuesday 8 December 2026, Europe/London (2026-12-08T13:00:00Z).',
        'Move the start to 15:00 on Tuesday 8 December 2026, or later. Or agree with them who moves.',
      ),
    ],
  }),
  change(57, 'Rehearse failover of the ledger', at('12-10', '09:30'), at('12-10', '12:30'), {
    items: [LEDGER],
    risk: 'high',
    environments: ['staging', 'production'],
    requestedBy: 'bkhan',
  }),
  change(58, 'Renew certificates of the gateway', at('12-15', '10:00'), at('12-15', '10:30'), {
    items: [GATEWAY],
    type: 'standard',
  }),
  change(59, 'Raise the fraud threshold for the holidays', at('12-17', '10:00'), at('12-17', '10:30'), {
    items: [FRAUD],
    risk: 'moderate',
    requestedBy: 'hnovak',
  }),
  change(60, 'Compact the audit log of the payments API', at('12-21', '10:00'), at('12-21', '12:00'), {
    risk: 'high',
    problems: [
      problem(
        'in-freeze',
        'error',
        'At 10:00 to 12:00 on Monday 21 December 2026, Europe/London production is in the soft freeze FRZ-2026-12 (Year end), from 17:00 on Friday 18 December 2026 to 09:00 on Monday 4 January 2027.',
        'Move it to after 09:00 on Monday 4 January 2027, lower its risk, or ask a change and release manager for an exception.',
      ),
      problem(
        'lead-time-short',
        'notice',
        'It was requested 4 working days before its start; the policy asks for 5 at risk high.',
        'Start on Tuesday 22 December 2026 or later.',
      ),
    ],
  }),
  change(61, 'Switch the settlement run to the new calendar', '2027-01-05T10:00:00Z', '2027-01-05T13:00:00Z', {
    items: [QUEUE, LEDGER],
    risk: null,
    requestedBy: 'efox',
  }),
  change(63, 'Move the statements to the new printer queue', '2027-01-11T10:00:00Z', '2027-01-11T11:00:00Z', {
    items: [QUEUE],
    about: about('not answered', { backout: null }),
    pullRequest: null,
    problems: [
      problem('placeholder-text', 'error', '“TBD” is no answer to reason.', 'Say why the change is made.'),
      problem(
        'item-unknown',
        'error',
        'resource:default/settlement-queue is in no catalog.',
        'Correct the reference, or add the item to the catalog.',
      ),
    ],
  }),
  change(62, 'Remove the old card form', '2027-01-12T10:00:00Z', '2027-01-12T11:00:00Z', {
    items: [WEB],
    dependsOn: ['CHG-2026-0054'],
  }),
];

const DAYS = Array.from({ length: 56 }, (_, day) => Date.UTC(2026, 10, 23) + day * DAY);
const spanOn = (day: number, from: string, to: string) => {
  const date = toIso(day).slice(0, 10);
  return { start: `${date}T${from}:00Z`, end: `${date}T${to}:00Z` };
};

const WINDOWS: readonly CalendarSpan[] = DAYS.flatMap((day) => {
  const weekday = new Date(day).getUTCDay();
  if (weekday >= 1 && weekday <= 4)
    return [{ name: 'weekday mornings', environments: ['production'], ...spanOn(day, '09:30', '16:00') }];
  if (weekday === 0)
    return [{ name: 'Sunday maintenance', environments: ['production'], ...spanOn(day, '06:00', '09:00') }];
  return [];
});

const holiday = (date: string, name: string, next: string): FreezeSpan => ({
  id: `bank-holiday-${date}`,
  name,
  environments: ['production'],
  hardness: 'soft',
  start: `${date}T00:00:00Z`,
  end: `${next}T00:00:00Z`,
});

const FREEZES: readonly FreezeSpan[] = [
  {
    id: 'FRZ-2026-11',
    name: 'Black Friday',
    environments: ['production'],
    hardness: 'hard',
    start: '2026-11-27T00:00:00Z',
    end: '2026-12-01T00:00:00Z',
  },
  {
    id: 'FRZ-2026-12',
    name: 'Year end',
    environments: ['prod*'],
    hardness: 'soft',
    start: '2026-12-18T17:00:00Z',
    end: '2027-01-04T09:00:00Z',
  },
  holiday('2026-12-25', 'Christmas Day', '2026-12-26'),
  holiday('2026-12-28', 'Boxing Day (substitute day)', '2026-12-29'),
  holiday('2027-01-01', "New Year's Day", '2027-01-02'),
];

const propose = (pullRequest: number, given: ScheduledChange, more: Partial<ProposedChange> = {}): ProposedChange => ({
  ...given,
  pullRequest,
  fromFork: false,
  stands: false,
  ...more,
});

const PROPOSED: readonly ProposedChange[] = [
  propose(
    214,
    change(71, 'Send receipts through the new mail service', at('11-25', '14:00'), at('11-25', '15:30'), {
      items: [API],
      risk: 'moderate',
    }),
  ),
  propose(
    221,
    change(57, 'Rehearse failover of the ledger', at('12-09', '09:30'), at('12-09', '12:30'), {
      items: [LEDGER],
      risk: 'high',
      environments: ['staging', 'production'],
      requestedBy: 'bkhan',
    }),
    { stands: true },
  ),
  propose(
    230,
    change(72, 'Faster retries of webhooks', at('12-22', '10:00'), at('12-22', '11:00'), {
      risk: 'low',
      requestedBy: 'stranger',
      problems: [
        problem(
          'approver-unknown',
          'error',
          'The risk was assessed by stranger, who is not in the register (.github/change-gate/register.yml).',
          'A change-and-release-analyst or above assesses the risk and writes their login under `risk.assessed-by`.',
        ),
      ],
    }),
    { fromFork: true },
  ),
];

export const PAYMENTS: ForwardSchedule = {
  schema: 1,
  generatedAt: '2026-11-24T09:20:00Z',
  timezone: 'Europe/London',
  tzdata: '2026a',
  repository: 'acme/payments',
  range: { start: '2026-11-23T00:00:00Z', end: '2027-01-18T00:00:00Z' },
  records: 40,
  asked: { environments: [], items: [], unnamed: [] },
  changes: CHANGES,
  untimed: [
    {
      id: 'CHG-2026-0033',
      title: 'Rotate a database password',
      type: 'standard',
      path: 'changes/CHG-2026-0033.yml',
      risk: 'low',
      priority: null,
      environments: ['production'],
      items: [LEDGER],
      release: null,
      requestedBy: 'bkhan',
      about: about('It is older than a year.'),
      pullRequest: 133,
      problems: [],
    },
    {
      id: 'CHG-2026-0037',
      title: 'Refresh the list of blocked cards',
      type: 'standard',
      path: 'changes/CHG-2026-0037.yml',
      risk: 'low',
      priority: 'low',
      environments: ['staging', 'production'],
      items: [FRAUD],
      release: null,
      requestedBy: 'hnovak',
      about: about('The issuers send a new list each month.', { backout: null }),
      pullRequest: null,
      problems: [
        problem('model-invalid', 'error', 'No model of the name refresh-cards stands.', 'Name a model that stands.'),
      ],
    },
  ],
  windows: WINDOWS,
  freezes: FREEZES,
  collisions: [
    {
      changes: ['CHG-2026-0042', 'CHG-2026-0030'],
      kind: 'same-item',
      places: [`${API} in production`],
      start: at('11-24', '10:00'),
      end: at('11-24', '10:30'),
    },
    {
      changes: ['CHG-2026-0046', 'CHG-2026-0047'],
      kind: 'same-item',
      places: [`${QUEUE} in production`],
      start: at('11-26', '12:00'),
      end: at('11-26', '12:30'),
    },
    {
      changes: ['CHG-2026-0054', 'CHG-2026-0056'],
      kind: 'same-item',
      places: [`${WEB} in production`],
      start: at('12-08', '13:00'),
      end: at('12-08', '13:30'),
    },
  ],
  releases: [
    { name: '2026.11', changes: ['CHG-2026-0042', 'CHG-2026-0043', 'CHG-2026-0044', 'CHG-2026-0045'] },
    { name: '2026.12', changes: ['CHG-2026-0050', 'CHG-2026-0051', 'CHG-2026-0052', 'CHG-2026-0054'] },
  ],
  proposed: { known: true, pullRequests: 4, unread: [], changes: PROPOSED },
  findings: [
    {
      change: null,
      path: 'changes/CHG-2026-0041.yml',
      line: 3,
      column: 8,
      reason: 'record-withdrawn',
      level: 'notice',
      message: 'CHG-2026-0041 was withdrawn and has no time.',
      remedy: 'Nothing is to be done.',
    },
  ],
};

export const EMPTY: ForwardSchedule = {
  ...PAYMENTS,
  repository: null,
  changes: [],
  untimed: [],
  windows: [],
  freezes: [],
  collisions: [],
  releases: [],
  proposed: { known: false, pullRequests: 0, unread: [], changes: [] },
  findings: [],
};

/** A clock change in the range: the clocks of Europe/London go forward at 01:00 UTC on 28 March 2027. */
export const CLOCK_CHANGE: ForwardSchedule = {
  ...EMPTY,
  generatedAt: '2027-03-26T09:00:00Z',
  range: { start: '2027-03-22T00:00:00Z', end: '2027-04-04T23:00:00Z' },
  changes: [
    change(70, 'Before the clocks change', '2027-03-28T00:15:00Z', '2027-03-28T00:45:00Z'),
    change(71, 'Over the clock change', '2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z'),
    change(72, 'The last hour of the short day', '2027-03-28T22:00:00Z', '2027-03-28T23:00:00Z'),
  ],
};

/** What could not be read stands first and loud. */
export const LACKING: ForwardSchedule = {
  ...PAYMENTS,
  timezone: 'Europe/Atlantis',
  proposed: {
    known: true,
    pullRequests: 100,
    unread: ['12 more open pull requests were not looked at.'],
    changes: [],
  },
  changes: CHANGES.slice(3, 6),
  untimed: [],
  collisions: [],
  releases: [],
  windows: [],
  freezes: [],
  findings: [
    {
      change: null,
      path: 'changes/CHG-2026-0063.yml',
      line: 12,
      column: 3,
      reason: 'record-invalid',
      level: 'error',
      message: 'schedule.start is a time without an offset: 2026-12-01T10:00:00.',
      remedy: 'Write the offset: 2026-12-01T10:00:00+00:00.',
    },
    {
      change: null,
      path: '.github/change-gate/calendar.yml',
      line: 9,
      column: 5,
      reason: 'calendar-invalid',
      level: 'error',
      message: 'The freeze FRZ-2027-01 ends before it starts.',
      remedy: 'Put its end after its start.',
    },
    {
      change: 'CHG-2026-0042',
      path: 'changes/CHG-2026-0042.yml',
      line: 30,
      column: 3,
      reason: 'risk-floor',
      level: 'notice',
      message: 'The floors on paths were not looked at.',
      remedy: 'The gate looks at them in the pull request.',
    },
  ],
};

const HOSTILE_TITLES: readonly string[] = [
  '</script><img src=x onerror="document.title=\'owned\'">',
  '</style><script>document.title="owned"</script>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the attack.
  '{{constructor.constructor("document.title=1")()}} ${document.title} <%= 1 %>',
  '<!--<script> ]]> --> &lt;b&gt; &#60;i&#62; &amp;',
  '\u001b[31mred\u001b[0m ##[error]::error::x',
  '::error::a workflow command',
  'safe\u202Eexe.txt\u2066\u200b\u00ad\ufeff',
  'line\u2028separator\u2029paragraph\nbreak\ttab',
  'שינוי של מפתח החתימה CHG-1 (אושר)',
  'javascript:alert(1) https://example.org/x?a=1&b=2 @acme/team #42',
  `Z${'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301'.repeat(20)}lgo`,
  'W'.repeat(65_000),
  '"onmouseover="alert(1)" \' ` \\',
];

export const HOSTILE: ForwardSchedule = {
  ...EMPTY,
  repository: 'acme/<b>payments</b>',
  changes: HOSTILE_TITLES.map((title, index) =>
    change(index + 1, title, at('11-24', '10:00'), at('11-24', '12:00'), {
      id: index === 1 ? '__proto__' : index === 2 ? 'constructor' : `CHG-2026-${String(index + 1).padStart(4, '0')}`,
      path: index === 0 ? 'changes/"><script>alert(1)</script>.yml' : `changes/${index}.yml`,
      requestedBy: '<svg onload=alert(1)>',
      environments: index === 3 ? ['prod"><i>', '\u202Eprod'] : ['production'],
      items: index === 4 ? ['component:default/<img src=x>', '__proto__'] : [API],
      release: index < 3 ? '</script>2026' : null,
      dependsOn: index === 5 ? ['__proto__', '</li></ul>'] : [],
      about: {
        why: title,
        backout: { steps: [title, title], trigger: title, duration: title.slice(0, 64), tested: true },
        retries: {
          id: title.slice(0, 64),
          result: 'failed',
          summary: title,
          review: { by: title.slice(0, 64), findings: title },
        },
      },
      problems: [problem('in-freeze', 'error', title, title)],
    }),
  ),
  untimed: [
    {
      id: 'CHG-2026-0099',
      title: '</ul><script>document.title="owned"</script>',
      type: 'standard',
      path: 'changes/x.yml',
      risk: null,
      priority: null,
      environments: ['production'],
      items: [API],
      release: null,
      requestedBy: 'asmith',
      about: about('</dd><script>1</script>'),
      pullRequest: null,
      problems: [],
    },
  ],
  windows: [
    { name: '</p><script>1</script>', environments: ['*'], ...spanOn(Date.UTC(2026, 10, 24), '09:30', '16:00') },
  ],
  freezes: [
    { ...holiday('2026-11-24', '<img src=x onerror=alert(1)>\u202E', '2026-11-25'), environments: ['<b>*</b>', '*'] },
  ],
  collisions: [
    {
      changes: ['__proto__', 'CHG-2026-0001'],
      kind: 'related-item',
      places: ['</p><img src=x onerror=alert(1)> in production'],
      start: at('11-24', '10:00'),
      end: at('11-24', '12:00'),
    },
  ],
  proposed: {
    known: true,
    pullRequests: 1,
    unread: ['</p><script>1</script>'],
    changes: HOSTILE_TITLES.slice(0, 6).map((title, index) =>
      propose(
        300 + index,
        change(80 + index, title, at('11-24', '13:00'), at('11-24', '14:00'), {
          path: `changes/${title}.yml`,
          requestedBy: title,
          environments: [title],
          items: [title],
          about: {
            why: title,
            backout: { steps: [title], trigger: title, duration: title.slice(0, 64), tested: false },
            retries: {
              id: title.slice(0, 64),
              result: 'failed',
              summary: title,
              review: { by: title.slice(0, 64), findings: title },
            },
          },
          problems: [problem('record-invalid', 'error', title, title)],
        }),
        { fromFork: true },
      ),
    ),
  },
  releases: [{ name: '</script>2026', changes: ['CHG-2026-0001', '__proto__', 'constructor', 'CHG-GONE'] }],
  findings: [
    {
      change: null,
      path: 'changes/\u202E<script>alert(1)</script>.yml',
      line: 1,
      column: 1,
      reason: 'record-unreadable',
      level: 'error',
      message: '<script>alert(1)</script> ##[error] \u001b[31m',
      remedy: '</section><h1>Authorised</h1>',
    },
  ],
};

/** `count` changes over eight weeks to 40 items. */
export function makeLarge(count: number): ForwardSchedule {
  const first = Date.UTC(2026, 10, 23);
  const changes = Array.from({ length: count }, (_, index) => {
    const start = first + Math.floor((index * 56 * DAY) / count);
    return change(index + 1, `Change number ${index + 1}`, toIso(start), toIso(start + 3_600_000), {
      risk: (['low', 'moderate', 'high', 'extreme'] as const)[index % 4] ?? null,
      items: [`component:default/service-${index % 40}`],
      environments: [index % 3 === 0 ? 'staging' : 'production'],
    });
  });
  return { ...PAYMENTS, changes, proposed: EMPTY.proposed, collisions: [], releases: [] };
}
