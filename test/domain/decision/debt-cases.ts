/** What makes the debt of an emergency no smaller: a withdrawal, an outcome, a review and new content that are written afterwards. */
import { indexItems } from '../../../src/domain/items/item-index.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import {
  type Case,
  DEPLOY,
  DOWN,
  type Edit,
  given,
  hotfix,
  type Left,
  RECORD,
  REGISTER,
  read,
  review,
  withFacts,
  withLife,
  withOther,
  withPolicy,
  withRegister,
  withWorld,
} from '../world.ts';

const ID = 'CHG-2026-0030';
const PATH = `changes/${ID}.yml`;
const WENT_OUT: ChangeRecord = {
  ...RECORD,
  id: ID,
  type: 'emergency',
  emergency: { incident: 'INC-1', justification: 'Signing fails.' },
  schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T11:00:00Z' },
};
const ENDED = {
  result: 'successful',
  started: '2026-11-10T10:00:00Z',
  ended: '2026-11-10T10:30:00Z',
  summary: 'Done.',
} as const;
const SEEN = { by: 'dlee', at: '2026-11-11T10:00:00Z', findings: 'A test was missing.' };
const WITHDRAWN = { by: 'asmith', at: '2026-11-10T09:59:00Z', reason: 'Not needed.' };
const closed: ChangeRecord = { ...WENT_OUT, outcome: ENDED };
const paid: ChangeRecord = { ...WENT_OUT, outcome: { ...ENDED, review: SEEN } };

const came = (value: ChangeRecord, pull: number | null, at: string | null): Left => ({ value, pull, at });
const BEGAN = came(WENT_OUT, 60, '2026-11-10T09:00:00Z');

/** The emergency as its last version has it, with its life and with the pull requests that brought it in. */
const life = (...versions: readonly Left[]): Edit => {
  const present = versions.at(-1)?.value ?? WENT_OUT;
  return (world) => {
    const others = [...world.others, read(present)];
    const pulls = versions.flatMap(({ pull, at }) => (pull === null ? [] : [hotfix(pull, { merged_at: at })]));
    const known = withFacts({ pull_requests: [...world.facts.pull_requests, ...pulls] });
    return given({ ...world, others }, known, withLife(PATH, ...versions));
  };
};
const withParts =
  (changes: Partial<ReturnType<typeof hotfix>>): Edit =>
  (world) => {
    const pull_requests = world.facts.pull_requests.map((pull) =>
      pull.number === 60 ? { ...pull, ...changes } : pull,
    );
    return given(world, withFacts({ pull_requests }));
  };

/** Analysts may approve emergencies, unless something makes one a high risk. */
const byRisk = (floor: object): Edit =>
  withPolicy({
    version: 1,
    risk: { floors: [{ name: 'a floor', when: floor, 'at-least': 'high' }] },
    approvals: {
      rules: [
        {
          name: 'normal',
          when: { type: ['normal'] },
          require: [{ role: 'change-and-release-analyst' }],
        },
        {
          name: 'emergency',
          when: { type: ['emergency'] },
          require: [{ role: 'change-and-release-analyst' }],
        },
        {
          name: 'grave emergency',
          when: { type: ['emergency'], risk: ['high', 'extreme'] },
          require: [{ role: 'change-and-release-manager' }],
        },
      ],
    },
  });
const byAnalyst = came({ ...paid, outcome: { ...ENDED, review: { ...SEEN, by: 'efox' } } }, 61, '2026-11-11T10:05:00Z');
/** What the emergency touched besides is the most critical there is. */
const BOTH: ChangeRecord['configuration-items'] = ['payments-api', 'signer'];
const CRITICAL: Edit = withWorld({
  items: indexItems(
    [
      { name: 'payments-api', criticality: 3 },
      { name: 'signer', criticality: 1 },
    ].map(({ name, criticality }) => ({
      ref: `component:default/${name}`,
      file: 'catalog-info.yaml',
      owner: null,
      lifecycle: 'production',
      criticality,
      paths: [],
      environments: [],
      dependsOn: [],
    })),
  ),
});

const stops = (name: string, ...edits: readonly Edit[]): Case => ({
  name,
  edits,
  decision: 'refused',
  errors: ['retrospective-overdue'],
});
const passes = (name: string, ...edits: readonly Edit[]): Case => ({ name, edits, decision: 'authorised' });
const open = (name: string, ...edits: readonly Edit[]): Case => ({
  name,
  edits,
  decision: 'undetermined',
  errors: ['evidence-unavailable'],
});

const elsewhere = (value: ChangeRecord): ChangeRecord => ({
  ...value,
  environments: ['staging'],
  'configuration-items': ['component:default/docs'],
});
const withdrawn = (value: ChangeRecord): ChangeRecord => ({ ...value, withdrawn: WITHDRAWN });

export const DEBTS: readonly Case[] = [
  // When a withdrawal came GitHub knows.
  stops('a withdrawal that is dated back', life(BEGAN, came(withdrawn(WENT_OUT), 61, '2026-11-10T12:00:00Z'))),
  stops('one that came in the time of the change', life(BEGAN, came(withdrawn(WENT_OUT), 61, '2026-11-10T10:00:00Z'))),
  stops('one of which no pull request says when it came', life(BEGAN, came(withdrawn(WENT_OUT), null, null))),
  stops(
    'one that was taken back and put there again',
    life(
      BEGAN,
      came(withdrawn(WENT_OUT), 61, '2026-11-10T09:30:00Z'),
      came(WENT_OUT, 62, '2026-11-10T09:40:00Z'),
      came(withdrawn(WENT_OUT), 63, '2026-11-10T13:00:00Z'),
    ),
  ),
  passes('one that came in time', life(BEGAN, came(withdrawn(WENT_OUT), 61, '2026-11-10T09:59:30Z'))),
  passes('a paid one that was withdrawn after that', life(BEGAN, came(withdrawn(paid), 61, '2026-11-12T12:00:00Z'))),
  // New content takes nothing away.
  stops(
    'content that names other items and environments',
    life(BEGAN, came(elsewhere(closed), 61, '2026-11-10T12:00:00Z')),
  ),
  stops(
    'a time that is still to come',
    life(
      BEGAN,
      came(
        { ...WENT_OUT, schedule: { start: '2027-01-05T10:00:00Z', end: '2027-01-05T11:00:00Z' } },
        61,
        '2026-11-10T12:00:00Z',
      ),
    ),
  ),
  stops(
    'content without those who took part',
    life(
      came({ ...WENT_OUT, implementers: ['dlee'] }, 60, '2026-11-10T09:00:00Z'),
      came(paid, 61, '2026-11-12T12:00:00Z'),
    ),
  ),
  passes(
    'content that was another before its time began',
    life(came(WENT_OUT, 60, '2026-11-10T09:00:00Z'), came(elsewhere(WENT_OUT), 61, '2026-11-10T09:30:00Z')),
  ),
  stops(
    'an end that puts off what was overdue',
    life(BEGAN, came({ ...closed, outcome: { ...ENDED, ended: '2026-11-23T10:00:00Z' } }, 61, '2026-11-23T11:00:00Z')),
  ),
  stops('a record that was taken away after the last deployment', life(BEGAN), (world) => {
    const { emergencies } = world.facts;
    const gone = emergencies === undefined || 'unavailable' in emergencies ? [] : emergencies;
    return given({ ...world, others: [] }, withFacts({ emergencies: gone.map((one) => ({ ...one, gone: true })) }));
  }),
  {
    name: 'one that was taken away before it was due is not called overdue, and stops',
    edits: [
      life(
        came(
          { ...WENT_OUT, schedule: { start: '2026-11-23T10:00:00Z', end: '2026-11-23T11:00:00Z' } },
          60,
          '2026-11-23T09:00:00Z',
        ),
      ),
      (world) => {
        const { emergencies } = world.facts;
        const gone = emergencies === undefined || 'unavailable' in emergencies ? [] : emergencies;
        return given({ ...world, others: [] }, withFacts({ emergencies: gone.map((one) => ({ ...one, gone: true })) }));
      },
    ],
    decision: 'refused',
    errors: ['record-missing'],
  },
  // Who looks back.
  passes(
    'a review after the outcome came is no part, however long its time was planned',
    life(BEGAN, came(closed, 61, '2026-11-10T10:35:00Z'), came(paid, 62, '2026-11-11T10:05:00Z')),
    withParts({ reviews: [review('dlee', { submitted_at: '2026-11-10T10:50:00Z' })] }),
  ),
  stops(
    'a review after the end that an outcome says, before it came',
    life(BEGAN, came(closed, 61, '2026-11-10T10:55:00Z'), came(paid, 62, '2026-11-11T10:05:00Z')),
    withParts({ reviews: [review('dlee', { submitted_at: '2026-11-10T10:50:00Z' })] }),
  ),
  stops(
    'a review while an outcome was taken back',
    life(
      BEGAN,
      came(closed, 61, '2026-11-10T10:35:00Z'),
      came(WENT_OUT, 62, '2026-11-10T10:40:00Z'),
      came(paid, 63, '2026-11-11T10:05:00Z'),
    ),
    withParts({ reviews: [review('dlee', { submitted_at: '2026-11-10T10:50:00Z' })] }),
  ),
  stops(
    'a review after an outcome of which nobody knows when it came',
    life(BEGAN, came(closed, null, null), came(paid, 62, '2026-11-11T10:05:00Z')),
    withParts({ reviews: [review('dlee', { submitted_at: '2026-11-10T10:50:00Z' })] }),
  ),
  passes('a retrospective by somebody without a part', life(BEGAN, came(paid, 61, '2026-11-11T10:05:00Z'))),
  stops(
    'one by the approver of the pull request',
    life(BEGAN, came(paid, 61, '2026-11-11T10:05:00Z')),
    withParts({ reviews: [review('dlee', { submitted_at: '2026-11-10T08:50:00Z' })] }),
  ),
  passes(
    'an approval after the end is no part in it',
    life(BEGAN, came(paid, 61, '2026-11-11T10:05:00Z')),
    withParts({ reviews: [review('dlee', { submitted_at: '2026-11-11T08:50:00Z' })] }),
  ),
  passes(
    'nor is an entry that came after the end',
    life(
      BEGAN,
      came(
        {
          ...paid,
          approvals: [
            { approver: 'dlee', role: 'change-and-release-manager', decision: 'approved', at: '2026-11-11T09:00:00Z' },
          ],
        },
        61,
        '2026-11-11T10:05:00Z',
      ),
    ),
  ),
  stops(
    'an entry that was there before the end, whatever its date',
    life(
      came(
        {
          ...WENT_OUT,
          approvals: [
            { approver: 'dlee', role: 'change-and-release-manager', decision: 'approved', at: '2026-11-11T09:00:00Z' },
          ],
        },
        60,
        '2026-11-10T09:00:00Z',
      ),
      came(
        {
          ...paid,
          approvals: [
            { approver: 'dlee', role: 'change-and-release-manager', decision: 'approved', at: '2026-11-11T09:00:00Z' },
          ],
        },
        61,
        '2026-11-11T10:05:00Z',
      ),
    ),
  ),
  stops(
    'findings that are a placeholder',
    life(
      BEGAN,
      came({ ...paid, outcome: { ...ENDED, review: { ...SEEN, findings: 'TBD' } } }, 61, '2026-11-11T10:05:00Z'),
    ),
  ),
  stops(
    'actions that are one',
    life(
      BEGAN,
      came(
        { ...paid, outcome: { ...ENDED, review: { ...SEEN, actions: ['to be done'] } } },
        61,
        '2026-11-11T10:05:00Z',
      ),
    ),
  ),
  // Of which level.
  passes('an analyst where the rule asks for one', byRisk({ priority: 'critical' }), life(BEGAN, byAnalyst)),
  stops(
    'not where a floor on the item raises it',
    byRisk({ criticality: 1 }),
    CRITICAL,
    life(
      came({ ...WENT_OUT, 'configuration-items': BOTH }, 60, '2026-11-10T09:00:00Z'),
      came({ ...byAnalyst.value, 'configuration-items': BOTH }, 61, '2026-11-11T10:05:00Z'),
    ),
  ),
  stops('nor where one on its files does', byRisk({ paths: ['src/hotfix.ts'] }), life(BEGAN, byAnalyst)),
  passes('the files that it did not touch raise nothing', byRisk({ paths: ['db/**'] }), life(BEGAN, byAnalyst)),
  stops(
    'nor where the computed risk is above the declared',
    byRisk({ priority: 'critical' }),
    life(
      came({ ...WENT_OUT, risk: { ...RECORD.risk, impact: 5, likelihood: 4 } as never }, 60, '2026-11-10T09:00:00Z'),
      byAnalyst,
    ),
  ),
  stops(
    'nor where the rule asks for a board under a manager',
    withPolicy({
      version: 1,
      approvals: {
        rules: [
          { name: 'normal', when: { type: ['normal'] }, require: [{ role: 'change-and-release-analyst' }] },
          {
            name: 'emergency',
            when: { type: ['emergency'] },
            require: [{ role: 'change-and-release-analyst' }, { board: 'cab' }],
          },
        ],
      },
    }),
    withRegister({ people: REGISTER.people ?? [] }),
    life(BEGAN, byAnalyst),
  ),
  // What is not known pays nothing.
  open('a pull request that could not be read', life(BEGAN, came(paid, 61, '2026-11-11T10:05:00Z')), (world) => {
    const pull_requests = world.facts.pull_requests.filter(({ number }) => number !== 60);
    return given(world, withFacts({ pull_requests }));
  }),
  open(
    'its reviews that could not be read',
    life(BEGAN, came(paid, 61, '2026-11-11T10:05:00Z')),
    withParts({ reviews: DOWN }),
  ),
  open(
    'its commits that could not be read',
    life(BEGAN, came(paid, 61, '2026-11-11T10:05:00Z')),
    withParts({ commits: DOWN }),
  ),
  open(
    'a history that could not be read',
    withOther({ ...paid }),
    withFacts({ emergencies: [{ path: PATH, history: DOWN }] }),
  ),
  open('one that was not asked for', withOther({ ...paid }), withFacts({ emergencies: [] })),
  open(
    'one of other items, which may have named these',
    withOther(elsewhere(paid)),
    withFacts({ emergencies: [{ path: PATH, history: DOWN }] }),
  ),
  open('none that could be read', withOther({ ...paid }), withFacts({ emergencies: DOWN })),
  open(
    'what is no record',
    withOther({ ...paid }),
    withFacts({ emergencies: [{ path: PATH, history: [{ commit: '1'.repeat(40), record: {} }] }] }),
  ),
  {
    name: 'what is unpaid anyway needs no history',
    from: DEPLOY,
    edits: [withOther({ ...closed }), withFacts({ emergencies: [{ path: PATH, history: DOWN }] })],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
];
