/** What is told of a run, of what was tested first and of models, and what those do who may. */
import type { World } from '../../src/domain/terms/world.ts';
import { account, type Edit, sha, withFacts, withSubject } from '../domain/world.ts';
import { instantIn, later, moveTo, write } from './doing.ts';
import { type Table, type Told, type Way, way } from './ways.ts';

const asNormal = ({ world, finding }: Told): World =>
  write(finding, (value) => ({
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
    models((model) => ({
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
    const at = later(world.now, -30);
    const own = { name: /check “([^”]+)”/u.exec(finding.message)?.[1] ?? '', app: null };
    // Of several that lack something the advice is the same, and it is for each.
    const asked = Object.values(world.policy.environments).flatMap(({ checks }) => checks);
    const all = [own, ...asked.map((one) => (typeof one === 'string' ? { name: one, app: null } : one))];
    const added = all.map(({ name, app }, index) => ({
      id: 9_999_990 + index,
      name,
      head_sha: world.facts.subject.sha ?? '',
      status: 'completed',
      conclusion: 'success',
      started_at: at,
      completed_at: at,
      app: all.find((one) => one.name === name && one.app !== null)?.app ?? app ?? 'github-actions',
      check_suite: 50,
    }));
    const known = world.facts.check_runs;
    const isAdded = (name: string): boolean => all.some((one) => one.name === name);
    const runs = (known === undefined || 'unavailable' in known ? [] : known).filter(({ name }) => !isAdded(name));
    const statuses = world.facts.commit_statuses;
    const kept = (statuses === undefined || 'unavailable' in statuses ? [] : statuses).map((one) =>
      isAdded(one.context) ? { ...one, state: 'success' as const, id: one.id + 1000 } : one,
    );
    return withFacts({ check_runs: [...runs, ...added] as never, commit_statuses: kept })(world);
  }),
];

const DEPLOYED: readonly Way[] = [
  way(/^Deploy \S+ to (\S+)[; ]|^Wait until it has, or deploy/u, ({ world }) => {
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

const RUN: Table = {
  'clock-skew': [way(/^Set the runner's clock/u, ({ world }) => withFacts({ clock_skew_seconds: 0 })(world))],
  'commit-changed': [
    way(/^Run the gate again/u, ({ world }) => withFacts({ moved: [] })(world)),
    // Another run, which GitHub records as a deployment of just that commit; what the first left did not succeed.
    way(/^Start the workflow from a tag or a branch on/u, ({ world }) => {
      const { deployments = [] } = world.facts;
      const others = Array.isArray(deployments) ? deployments.filter(({ own_run }) => own_run !== true) : deployments;
      return withFacts({ deployments: others })(world);
    }),
  ],
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
    way(/^Give it the facts of the same/u, ({ world }) => withSubject({ environment: world.environment })(world)),
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
    way(/moves `schedule` to/u, ({ world, finding }) => ({
      ...moveTo(finding, instantIn(finding.remedy))(world),
      now: instantIn(finding.remedy),
    })),
  ],
  'pull-request-not-open': [
    way(
      /^(?:Mark the pull request as ready|Merge the pull request first|Nothing of it goes out as it is\. Reopen)/u,
      ({ world, finding }) => {
        const isMerge = finding.remedy.startsWith('Merge');
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

export const RUN_WAYS: Table = { ...RUN, ...MODELS };
