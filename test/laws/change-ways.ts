/** What is told to those who write, plan and deploy a change, and what they do then. */
import { digestRecord } from '../../src/domain/terms/digest.ts';
import type { World } from '../../src/domain/terms/world.ts';
import {
  account,
  type Edit,
  given,
  REGISTER,
  sha,
  withFacts,
  withLife,
  withRegister,
  withSubject,
} from '../domain/world.ts';
import { instantIn, later, loginsIn, moveTo, recordOf, write } from './doing.ts';
import { type Table, type Told, type Way, way, withNewRecord } from './ways.ts';

const move = ({ world, finding }: Told): World => moveTo(finding, instantIn(finding.remedy))(world);
const MOVE = way(/^(?:The first day that allows it is .*?\. )?Move the schedule to /u, move);
const end = (world: World, id: string): string => recordOf(world, id).value.schedule?.end ?? world.now;

const asNormal = ({ world, finding }: Told): World =>
  write(finding, ({ model: _, ...value }) => ({
    ...value,
    model: undefined,
    type: 'normal',
    risk: {
      impact: 3,
      likelihood: 2,
      level: 'moderate',
      assessment: 'Signing could fail.',
      'assessed-by': 'bkhan',
      security: 'None at all.',
      privacy: 'None at all.',
      'first-time': false,
      downtime: 'PT0S',
    },
    plan: {
      implementation: ['Run'],
      verification: ['Look'],
      backout: { steps: ['Back'], trigger: 'Errors', duration: 'PT15M', tested: true },
    },
    schedule: { start: later(world.now, -600), end: later(world.now, 7200) },
  }))(world);

const models =
  (change: (model: World['models'][number]['value']) => object) =>
  ({ world }: Told): World => ({
    ...world,
    models: world.models.map((one) => ({ ...one, value: { ...one.value, ...change(one.value) } as typeof one.value })),
  });
const anew =
  (change: object) =>
  ({ world, ...rest }: Told): World =>
    models(({ suspended: _, ...model }) => ({
      ...model,
      suspended: undefined,
      'approved-by': 'dlee',
      'approved-at': later(world.now, -60),
      ...change,
    }))({ world, ...rest });
const either =
  (...ways: readonly ((told: Told) => World)[]) =>
  (told: Told): readonly World[] =>
    ways.map((does) => does(told));

const TESTED: readonly Way[] = [
  way(/^Run that same job again|^Start what writes it|^Wait until it has succeeded/u, ({ world, finding }) => {
    const name = /check “([^”]+)”/u.exec(finding.message)?.[1] ?? '';
    const at = later(world.now, -30);
    const app = Object.values(world.policy.environments)
      .flatMap(({ checks = [] }) => checks)
      .find((one) => typeof one !== 'string' && one.name === name);
    const run = {
      id: 9_999_999,
      name,
      head_sha: world.facts.subject.sha ?? '',
      status: 'completed',
      conclusion: 'success',
      started_at: at,
      completed_at: at,
      app: typeof app === 'object' ? app.app : 'github-actions',
      check_suite: 50,
    };
    const known = world.facts.check_runs;
    const runs = (known === undefined || 'unavailable' in known ? [] : known).filter((one) => one.name !== name);
    const statuses = world.facts.commit_statuses;
    const kept = (statuses === undefined || 'unavailable' in statuses ? [] : statuses).map((one) =>
      one.context === name ? { ...one, state: 'success' as const, id: one.id + 1000 } : one,
    );
    return withFacts({ check_runs: [...runs, run] as never, commit_statuses: kept })(world);
  }),
];

const DEPLOYED: readonly Way[] = [
  way(/^Deploy \S+ to (\S+)[; ]|^Wait until it has; where nothing/u, ({ world }) => {
    const bot = account('github-actions[bot]', 'Bot');
    const at = later(world.now, -3 * 3600);
    const [environment = 'staging'] = [
      Object.values(world.policy.environments).find(({ after }) => after !== undefined)?.after,
    ].flatMap((after) => (after == null ? [] : typeof after === 'string' ? [after] : [after.environment]));
    const deployment = {
      id: 9_999_999,
      sha: world.facts.subject.sha ?? '',
      environment,
      created_at: at,
      creator: bot,
      run: { id: 9999, event: 'push' },
      statuses: [{ id: 1_000_001, state: 'success', created_at: at, creator: bot }],
    };
    return withFacts({ deployed_first: { environment, deployments: [deployment] } as never })(world);
  }),
];

const COVERED: readonly Way[] = [
  way(/^Deploy the head or the merge of #(\d+)/u, (told) => {
    const { world, match } = told;
    const pr = world.facts.pull_requests.find(({ number }) => number === Number(match[1]));
    const merged = pr?.merge_commit_sha ?? pr?.head.sha ?? '';
    const landed = {
      since: sha('c'),
      direction: 'ahead' as const,
      commits: [{ sha: merged, pull_requests: [Number(match[1])] }],
    };
    return [given(world, withSubject({ sha: merged }), withFacts({ landed })), naming(told)];
  }),
  way(/deploy this very commit under it/u, ({ world, finding }) =>
    withNewRecord(world, [shaIn(finding.remedy)], false),
  ),
  way(/`covers: \["[0-9a-f]{40}"\]`/u, (told) => naming(told)),
  way(/`covers: \["(#\d+)"\]`/u, ({ world, match }) => withNewRecord(world, [match[1] ?? ''], true)),
  way(/^Add a record in pull request #(\d+), or write "#(\d+)" under `covers`/u, ({ world, match }) => {
    const number = Number(match[1]);
    return [
      addedIn(world, number),
      ...world.judged.slice(0, 1).map(({ value }) => write(value.id, () => ({ covers: [`#${number}`] }))(world)),
    ];
  }),
  way(/^Add (\S+) under `configuration-items`/u, ({ world, finding, match }) =>
    write(finding, (value) => ({ 'configuration-items': [...value['configuration-items'], match[1] ?? ''] }))(world),
  ),
  way(/^(?:Take `retries` out|Name a change to)/u, ({ world, finding }) =>
    write(finding, () => ({ retries: undefined }))(world),
  ),
  way(/^Wait until then/u, ({ world, finding }) => ({
    ...world,
    now: later(/at (\S+Z)/u.exec(finding.message)?.[1] ?? world.now, 60),
  })),
  way(/^Whoever carried out (\S+) writes its outcome/u, ({ world, match }) =>
    write(match[1] ?? '', () => ({
      outcome: {
        result: 'failed',
        started: later(world.now, -7200),
        ended: later(world.now, -3600),
        summary: 'Failed.',
      },
    }))(world),
  ),
];
const shaIn = (text: string): string => /"([0-9a-f]{40})"/u.exec(text)?.[1] ?? '';
const naming = ({ world, finding }: Told): World => withNewRecord(world, [shaIn(finding.remedy)], true);

function addedIn(world: World, number: number): World {
  const base = recordOf(world, null);
  const value = { ...base.value, id: 'CHG-2026-4343', outcome: undefined, withdrawn: undefined };
  const path = 'changes/CHG-2026-4343.yml';
  const record = {
    path,
    value: Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never,
    digest: digestRecord(value as never),
  };
  const pulls = world.facts.pull_requests.map((pr) =>
    pr.number === number && !('unavailable' in pr.files)
      ? {
          ...pr,
          files: [...pr.files, { filename: path, status: 'added' as const }],
          record_digests: [...(pr.record_digests ?? []), { path, commit: pr.head.sha, digest: record.digest }],
        }
      : pr,
  );
  return given(
    { ...world, judged: [...world.judged, record] },
    withFacts({
      pull_requests: pulls,
      records: [
        ...(world.facts.records ?? []),
        { path, digest: record.digest, base_digest: null, pull_request: number },
      ],
    }),
  );
}

const LOOKED_BACK: readonly Way[] = [
  way(
    /^(Bring the record to the trusted branch.*?\. )?(.+) can give it, and (?:adds|puts).* (?:to|in) (CHG-\S+)\.$/u,
    ({ world, match }) => {
      const id = match[3] ?? '';
      const back = match[1] === undefined ? world : broughtBack(world, id);
      return loginsIn(match[2] ?? '').map((login) => lookBack(back, id, login));
    },
  ),
  way(/^Nobody whom the register lists can give it: (CHG-\S+) needs/u, ({ world, match }) => {
    const joined = withRegister({
      ...world.register?.value,
      people: [...(world.register?.value.people ?? []), { login: 'newcomer', role: 'change-and-release-manager' }],
    })(world);
    return lookBack(joined, match[1] ?? '', 'newcomer');
  }),
];

function broughtBack(world: World, id: string): World {
  const { emergencies } = world.facts;
  const known = emergencies === undefined || 'unavailable' in emergencies ? [] : emergencies;
  const path = `changes/${id}.yml`;
  const own = known.find((one) => one.path === path);
  const versions = Array.isArray(own?.history) ? own.history.filter((one) => one.record !== null) : [];
  const value = versions[0]?.record as never;
  const there = { path, value, digest: digestRecord(value) };
  return given(
    { ...world, others: [...world.others, there] },
    withFacts({ emergencies: known.map((one) => (one.path === path ? { path, history: one.history } : one)) }),
  );
}

function lookBack(world: World, id: string, login: string): World {
  const ended =
    [recordOf(world, id).value.outcome?.ended, later(end(world, id), -60)].flatMap((at) => at ?? [])[0] ?? world.now;
  const review = { by: login, at: later(world.now, -60), findings: 'The pool was too small; it is larger now.' };
  const edited = write(id, ({ outcome }) => ({
    outcome: { result: 'successful', started: later(ended, -60), ended, summary: 'Went out.', ...outcome, review },
  }))(world);
  const { path, value } = recordOf(edited, id);
  const { emergencies } = edited.facts;
  const own = (emergencies === undefined || 'unavailable' in emergencies ? [] : emergencies).find(
    (one) => one.path === path,
  );
  const history = own === undefined || !Array.isArray(own.history) ? [] : own.history;
  const versions = [...history]
    .reverse()
    .map((one) => ({ value: one.record as never, pull: one.pull_request as number | null, at: one.merged_at ?? null }));
  const number = 7777;
  const pull = {
    ...(edited.facts.pull_requests[0] as NonNullable<World['facts']['pull_requests'][number]>),
    number,
    merge_commit_sha: sha('6'),
    head: { ref: 'look-back', sha: sha('5') },
    user: account('asmith'),
    commits: [],
    reviews: [],
    files: [{ filename: path, status: 'modified' as const }],
  };
  const merged = { ...pull, merged_at: later(world.now, -30) };
  return given(
    edited,
    withFacts({ pull_requests: [...edited.facts.pull_requests, merged] }),
    withLife(path, ...versions, { value, pull: number, at: later(world.now, -30) }),
  );
}

const TIME: Table = {
  'window-closed': [MOVE],
  'window-not-open': [
    way(/Run this again at/u, ({ world, finding }) => ({ ...world, now: instantIn(finding.remedy) })),
  ],
  'window-short': [
    way(/plan a longer time/u, ({ world, finding }) =>
      write(finding, ({ schedule }) => ({ schedule: { ...schedule, end: later(schedule?.end ?? '', 7200) } }))(world),
    ),
  ],
  'outside-change-window': [MOVE],
  'in-freeze': [
    way(/^Move the schedule to .* Or a change and release manager/u, (told) => [
      move(told),
      {
        ...told.world,
        calendar: told.world.calendar && {
          ...told.world.calendar,
          value: {
            ...told.world.calendar.value,
            freezes: (told.world.calendar.value.freezes ?? []).map((one) => ({
              ...one,
              exceptions: [
                ...(one.exceptions ?? []),
                {
                  change: told.finding.change ?? '',
                  by: 'dlee',
                  at: later(told.world.now, -60),
                  reason: 'It cannot wait.',
                },
              ],
            })),
          } as never,
        },
      },
    ]),
  ],
  'lead-time-short': [MOVE],
  collision: [
    MOVE,
    way(/^Agree who goes first, and move \S+ or (\S+)\.$/u, ({ world, finding, match }) => {
      const other = match[1] ?? '';
      return [moveTo(finding, end(world, other))(world), moveTo(other, end(world, finding.change ?? ''))(world)];
    }),
  ],
  'dependency-order': [
    way(/^Move the schedule to .* or move (\S+) forward/u, (told) => [
      move(told),
      moveTo(
        told.match[1] ?? '',
        later(recordOf(told.world, told.finding.change).value.schedule?.start ?? '', -86_400 * 2),
      )(told.world),
    ]),
  ],
  'dependency-cycle': [
    way(/^Take one of these out/u, ({ world, finding }) => write(finding, () => ({ 'depends-on': undefined }))(world)),
  ],
  'dependency-unknown': [
    way(/^Correct the id, or add the record/u, ({ world, finding }) => [
      write(finding, () => ({ 'depends-on': undefined }))(world),
      {
        ...world,
        others: [
          ...world.others,
          {
            ...recordOf(world, null),
            path: `changes/${/CHG-\S+(?=,)/u.exec(finding.message)?.[0]}.yml`,
            value: { ...recordOf(world, null).value, id: /on (CHG-\S+),/u.exec(finding.message)?.[1] ?? '' },
          },
        ],
      },
    ]),
    way(/or take `retries` out/u, ({ world, finding }) => write(finding, () => ({ retries: undefined }))(world)),
  ],
  'dependency-unmet': [
    way(/^Wait until (\S+) has ended successfully and its outcome is written/u, ({ world, match }) =>
      write(match[1] ?? '', () => ({
        outcome: {
          result: 'successful',
          started: later(world.now, -7200),
          ended: later(world.now, -3600),
          summary: 'Done.',
        },
      }))(world),
    ),
  ],
  'duration-too-long': [
    way(/^Shorten it/u, ({ world, finding }) =>
      write(finding, ({ schedule }) => ({ schedule: { ...schedule, end: later(schedule?.start ?? '', 3600) } }))(world),
    ),
  ],
  'offset-mismatch': [
    way(/write .* with the offset (\S+); if/u, ({ world, finding }) => {
      const key = /^schedule\.(start|end)/u.exec(finding.message)?.[1] ?? 'start';
      return write(finding, ({ schedule }) => ({
        schedule: { ...schedule, [key]: instantIn(finding.remedy).replace('Z', '+00:00') },
      }))(world);
    }),
  ],
  'schedule-invalid': [
    way(/^Add schedule with start and end/u, ({ world, finding }) => moveTo(finding, later(world.now, -60))(world)),
    way(/^Move schedule\.end after/u, ({ world, finding }) =>
      write(finding, ({ schedule }) => ({ schedule: { ...schedule, end: later(schedule?.start ?? '', 3600) } }))(world),
    ),
  ],
  'calendar-horizon': [
    way(/^Move the schedule \(start and end\) before the end of (\S+),/u, ({ world, finding, match }) =>
      moveTo(finding, later(`${match[1]}T10:00:00Z`, -86_400 * 30))(world),
    ),
    way(/^Use a (?:version|release) of change-gate with (?:later|newer) bank holidays/u, () => []),
  ],
  'calendar-invalid': [way(/^FREQ is DAILY/u, ({ world }) => ({ ...world, calendar: null }))],
};

const RECORDS: Table = {
  'record-missing': [
    ...COVERED,
    ...LOOKED_BACK,
    way(/^(?:On the branch of #\d+ put|Put) the file back/u, ({ world, finding }) => {
      const path = /change record (\S+);/u.exec(finding.message)?.[1] ?? '';
      const put = world.facts.pull_requests.map((pr) =>
        'unavailable' in pr.files
          ? pr
          : { ...pr, files: pr.files.filter((one) => one.filename !== path && one.previous_filename !== path) },
      );
      if (world.stage === 'review') return withFacts({ pull_requests: put })(world);
      const id = path.split('/').at(-1)?.replace('.yml', '') ?? '';
      const base = recordOf(world, null);
      return { ...world, others: [...world.others, { ...base, path, value: { ...base.value, id } }] };
    }),
    way(/^Add a record.*`covers: \[(.*?)\]`/u, ({ world, match }) =>
      withNewRecord(
        world,
        [...(match[1] ?? '').matchAll(/"([^"]+)"/gu)].map(([, name]) => name ?? ''),
        true,
      ),
    ),
    way(/^Add a record.* has "(#\d+)" under `covers`/u, ({ world, match }) => {
      const added = addRecord(world);
      const other = withNewRecord(world, [match[1] ?? ''], false);
      return [added, other];
    }),
    way(/^Add a record/u, ({ world }) => addRecord(world)),
  ],
  'record-id-duplicate': [
    way(/another id and file name/u, ({ world, finding }) => {
      const own = recordOf(world, finding.change, finding.where?.file);
      const rename = (one: World['others'][number]) =>
        one === own ? { ...one, path: 'changes/CHG-2026-4444.yml', value: { ...one.value, id: 'CHG-2026-4444' } } : one;
      return { ...world, judged: world.judged.map(rename), others: world.others.map(rename) };
    }),
  ],
  'record-id-mismatch': [
    way(/^Rename the file to (\S+?)(?:, or set `id: (\S+)`)?\.$/u, ({ world, finding, match }) => {
      const old = recordOf(world, finding.change, finding.where?.file);
      const path = old.path.replace(/[^/]+$/u, match[1] ?? '');
      const files = world.facts.pull_requests.map((pr) => ({
        ...pr,
        record_digests: (pr.record_digests ?? []).map((one) => (one.path === old.path ? { ...one, path } : one)),
      }));
      const renamed = given(
        { ...world, judged: world.judged.map((one) => (one === old ? { ...one, path } : one)) },
        withFacts({
          pull_requests: files,
          records: (world.facts.records ?? []).map((one) => (one.path === old.path ? { ...one, path } : one)),
        }),
      );
      return match[2] === undefined ? renamed : [renamed, write(finding, () => ({ id: match[2] }))(world)];
    }),
  ],
  'record-invalid': [
    way(/^Add `plan`/u, (told) =>
      write(told.finding, () => ({
        plan: {
          implementation: ['Run'],
          verification: ['Look'],
          backout: { steps: ['Back'], trigger: 'Errors', duration: 'PT15M', tested: true },
        },
      }))(told.world),
    ),
    way(/^Name a person under `implementers`/u, ({ world, finding }) =>
      write(finding, () => ({ implementers: ['asmith'] }))(world),
    ),
    way(/^Write when it ended/u, ({ world, finding }) =>
      write(finding, ({ outcome }) => ({
        outcome: { ...outcome, started: later(world.now, -120), ended: later(world.now, -60) },
      }))(world),
    ),
  ],
  'record-used': [
    way(/^Write a (?:new )?record for this deployment/u, ({ world, finding }) => afterwards(world, finding.change)),
  ],
  'record-withdrawn': [way(/^Write a new record/u, ({ world, finding }) => afterwards(world, finding.change))],
  'record-closed': [
    way(/write a new one for a new change/u, ({ world, finding }) => ({
      ...world,
      judged: world.judged.filter(({ value }) => value.id !== finding.change),
    })),
  ],
  'environment-not-covered': [
    way(/^Write a record for (\S+), or add it under `environments`/u, ({ world, finding, match }) =>
      write(finding, ({ environments }) => ({ environments: [...environments, match[1] ?? ''] }))(world),
    ),
    way(/--from (\S+) --environment (\S+)`/u, ({ world, match }) => withNewRecord(world, [match[1] ?? ''], true)),
  ],
  'incident-missing': [
    way(/under `emergency\.incident`, or make it a normal change/u, (told) => [
      write(told.finding, ({ emergency }) => ({ emergency: { ...emergency, incident: 'INC-20931' } }))(told.world),
      write(told.finding, () => ({ type: 'normal' }))(told.world),
    ]),
  ],
  'item-retired': [
    way(/bring its lifecycle .* up to date/u, ({ world }) => ({
      ...world,
      items: (world.items ?? []).map((one) => ({ ...one, lifecycle: 'production' })),
    })),
  ],
  'item-unknown': [
    way(/^Name one that it has \((\S+)\)/u, ({ world, finding, match }) =>
      write(finding, () => ({ 'configuration-items': [match[1] ?? ''] }))(world),
    ),
  ],
  'item-unlisted': [COVERED[5] as Way],
  'risk-under-declared': [
    way(/^Set `risk\.level: (\w+)`/u, ({ world, finding, match }) =>
      write(finding, ({ risk }) => ({ risk: { ...risk, level: match[1] } }))(world),
    ),
  ],
  'review-overdue': [
    way(/^Somebody who took no part reviews/u, ({ world, finding }) =>
      write(finding, ({ outcome }) => ({
        outcome: { ...outcome, review: { by: 'dlee', at: later(world.now, -60), findings: 'The pool was too small.' } },
      }))(world),
    ),
  ],
  'retrospective-overdue': LOOKED_BACK,
  'commit-not-covered': COVERED,
};

/** The change has a record of its own again; the one that is over is not named any more, as it covers other commits. */
function afterwards(world: World, id: string | null): World {
  const numbers = [
    ...new Set(
      (world.facts.records ?? []).flatMap(({ pull_request }) =>
        typeof pull_request === 'number' ? [`#${pull_request}`] : [],
      ),
    ),
  ];
  const next = withNewRecord(world, numbers, true);
  return {
    ...next,
    judged: next.judged.filter(({ value }) => value.id !== id),
    others: [...next.others, ...next.judged.filter(({ value }) => value.id === id)],
  };
}

function addRecord(world: World): World {
  const { facts } = world;
  const number = facts.review_of?.[0] ?? facts.pull_requests[0]?.number ?? 0;
  return addedIn(world.judged.length + world.others.length > 0 ? world : { ...world, others: world.others }, number);
}

const RUN: Table = {
  'clock-skew': [way(/^Set the runner's clock/u, ({ world }) => withFacts({ clock_skew_seconds: 0 })(world))],
  'commit-changed': [way(/^Run the gate again/u, ({ world }) => withFacts({ moved: [] })(world))],
  'commit-unreachable': [way(/^Deploy a commit of a branch/u, ({ world }) => withFacts({ reachable: true })(world))],
  'commit-unattributed': [
    way(/adds the mail address/u, ({ world }) =>
      withFacts({
        pull_requests: world.facts.pull_requests.map((pr) =>
          'unavailable' in pr.commits
            ? pr
            : {
                ...pr,
                commits: pr.commits.map((one) => ({
                  ...one,
                  author: one.author ?? account('asmith'),
                  committer: one.committer ?? account('asmith'),
                })),
              },
        ),
      })(world),
    ),
  ],
  'environment-mismatch': [
    way(/^Gather the facts for/u, ({ world }) => withSubject({ environment: world.environment })(world)),
  ],
  'environment-missing': [
    way(/^Set the input `environment`/u, ({ world }) => ({ ...world, environment: 'production' })),
  ],
  'event-unsupported': [
    way(/^Start the workflow by one of (\w+)/u, ({ world }) => withSubject({ event: 'push' })(world)),
  ],
  'first-deployment': [
    way(/adds this line to it on the default branch/u, ({ world }) => {
      const edit: Edit = ({ facts, ...rest }) => ({
        ...rest,
        facts: {
          ...facts,
          landed:
            facts.landed === undefined || 'unavailable' in facts.landed
              ? facts.landed
              : { ...facts.landed, since: sha('c'), direction: 'ahead' },
        } as never,
        policy: { ...rest.policy, 'coverage-since': sha('c') },
      });
      return edit(world);
    }),
  ],
  'check-failed': TESTED,
  'check-missing': TESTED,
  'not-deployed-before': DEPLOYED,
  'soak-short': [
    way(/^Run the gate's job again at/u, ({ world, finding }) => ({ ...world, now: instantIn(finding.remedy) })),
    way(/moves `schedule` to a time that begins at/u, ({ world, finding }) => ({
      ...moveTo(finding, instantIn(finding.remedy))(world),
      now: instantIn(finding.remedy),
    })),
  ],
  'pull-request-not-open': [
    way(
      /^(?:Mark the pull request as ready|Merge the pull request first|Nothing of it goes out as it is\. Reopen)/u,
      ({ world, finding }) => {
        const isMerge = /^Merge/u.test(finding.remedy);
        return withFacts({
          pull_requests: world.facts.pull_requests.map((pr) => ({
            ...pr,
            draft: false,
            state: isMerge ? ('closed' as const) : ('open' as const),
            ...(isMerge
              ? {
                  merged_at: pr.merged_at ?? later(world.now, -600),
                  merge_commit_sha: pr.merge_commit_sha ?? world.facts.subject.sha,
                }
              : {}),
          })),
        })(world);
      },
    ),
  ],
};

const MODELS: Table = {
  'model-expired': [way(/Until then: Make it a normal change/u, either(anew({ expires: '2027-12-31' }), asNormal))],
  'model-invalid': [
    way(
      /gives each an id of its own, or deletes one/u,
      either(({ world }) => ({ ...world, models: world.models.slice(0, 1) }), asNormal),
    ),
  ],
  'model-scope-exceeded': [way(/make it a normal change/u, asNormal)],
  'model-suspended': [way(/Until then: Make it a normal change/u, either(anew({}), asNormal))],
  'model-unapproved': [way(/Until then: Make it a normal change/u, either(anew({}), asNormal))],
  'model-unknown': [way(/make it a normal change/u, asNormal)],
  'model-unproven': [way(/^Make it a normal change/u, asNormal)],
  'model-used-up': [way(/raises `uses`/u, either(anew({ uses: 99 }), asNormal))],
};

export const CHANGE_WAYS: Table = { ...TIME, ...RECORDS, ...RUN, ...MODELS };
