/**
 * `examples/organisation` through the whole action: two services under the rules of a third repository, by the inputs of its own workflows
 * and with a token that may do what these ask for and no more. A service brings changes, and no rules.
 */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import { pullRequestEvent, pushEvent } from '../../demo/github/events.ts';
import type { Level } from '../../demo/github/model.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { type GateRun, gate, withGitHub } from './harness.ts';
import { exampleFiles, paymentsSeed } from './payments.ts';

const read = (name: string) => exampleFiles(new URL(`../../examples/organisation/${name}/`, import.meta.url).pathname);
const [GOVERNANCE, PAYMENTS, WEB] = [read('governance'), read('payments'), read('web')];
const [PAYMENTS_RECORD, WEB_RECORD] = ['changes/CHG-2026-0042.yml', 'changes/CHG-2026-0107.yml'];

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, string>> };
type Workflow = {
  readonly jobs: Readonly<Record<string, { readonly uses?: string; readonly steps: readonly Step[] }>>;
};

/** What the one job of a workflow of the governance repository does before anything else: it gets a token, and asks the gate with it. */
function readJob(name: string): {
  readonly inputs: Record<string, string>;
  readonly permissions: Record<string, Level>;
} {
  const { jobs } = parse(GOVERNANCE[`.github/workflows/${name}.yml`] ?? '') as Workflow;
  const [first, second] = Object.values(jobs)[0]?.steps ?? [];
  expect(first?.uses).toMatch(/^actions\/create-github-app-token@/);
  expect(second?.uses).toMatch(/^change-gate\/change-gate@/);
  const { token, ...inputs } = second?.with ?? {};
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow
  expect(token).toBe('${{ steps.app.outputs.token }}');
  const granted = Object.entries(first?.with ?? {}).filter(([key]) => key.startsWith('permission-'));
  return {
    inputs,
    permissions: Object.fromEntries(granted.map(([key, level]) => [key.slice('permission-'.length), level as Level])),
  };
}

const [REVIEW, DEPLOY] = [readJob('change-record'), readJob('change-gate')];
const EVIL = {
  '.github/change-gate/policy.yml': 'version: 1\nenvironments: {"*": {gate: none}}\n',
  '.github/change-gate/register.yml':
    'version: 1\npeople:\n  - {login: mallory, role: change-and-release-manager, from: 2020-01-01}\n  - {login: bkhan, role: change-and-release-analyst, from: 2020-01-01}\n',
};

function seed(): ReturnType<typeof paymentsSeed> {
  const without = (files: Record<string, string>, record: string) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => path !== record));
  const roles = { asmith: 'write', bkhan: 'write', cpatel: 'maintain', mallory: 'write' } as const;
  const service = { private: true, author: 'asmith', roles, environments: { production: {} } };
  const own = paymentsSeed();
  return {
    ...own,
    repositories: {
      'acme/governance': { private: true, author: 'dlee', roles: { dlee: 'admin' }, files: GOVERNANCE },
      'acme/payments': { ...service, files: without(PAYMENTS, PAYMENTS_RECORD) },
      'acme/web': { ...service, files: without(WEB, WEB_RECORD) },
    },
    tokens: {
      ghs_gate: { login: 'acme-change-gate[bot]', permissions: { ...REVIEW.permissions, metadata: 'read' } },
    },
  };
}

function ask(github: EmbeddedGitHub, event: WorkflowEvent, { inputs }: typeof REVIEW): Promise<GateRun> {
  const filled = Object.entries(inputs).map(([key, value]) => [
    key,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow
    value.replace('${{ inputs.environment }}', 'production'),
  ]);
  return gate(github, event, { inputs: Object.fromEntries(filled) as Record<string, string> });
}

function open(github: EmbeddedGitHub, repository: string, author: string, files: Record<string, string>): number {
  github.setClock('2026-11-19T09:00:00Z');
  github.push(repository, 'change', { author, message: 'A change', files });
  return github.openPullRequest(repository, { head: 'change', author, title: 'A change' }).number;
}

test('two services, one set of rules', () =>
  withGitHub(async (github) => {
    expect(DEPLOY.permissions).toEqual(REVIEW.permissions);
    const rules = github.commit('acme/governance', 'main');
    for (const repository of ['acme/payments', 'acme/web'])
      github.deploy(repository, { ref: 'main', sha: github.commit(repository, 'main'), environment: 'production' });

    // Payments: waiting, approved, and out in its time.
    const files = {
      'src/signing-key.js': 'export const key = "2026-12";\n',
      [PAYMENTS_RECORD]: PAYMENTS[PAYMENTS_RECORD] ?? '',
    };
    const payments = open(github, 'acme/payments', 'asmith', files);
    github.setClock('2026-11-21T09:00:00Z');
    const review = () => ask(github, pullRequestEvent(github, 'acme/payments', payments), REVIEW);
    const waiting = await review();
    expect([waiting.decision, waiting.reasons]).toEqual(['awaiting', ['approval-outstanding']]);
    github.review('acme/payments', payments, 'cpatel', { state: 'APPROVED' });
    const approved = await review();
    expect([approved.decision, approved.report.inputs.policy.ref]).toEqual(['authorised', rules]);
    github.mergePullRequest('acme/payments', payments, { method: 'squash', by: 'asmith', at: '2026-11-23T15:00:00Z' });
    github.setClock('2026-11-24T10:10:00Z');
    const deployed = await ask(github, pushEvent(github, 'acme/payments', 'main'), DEPLOY);
    expect([deployed.decision, deployed.reasons]).toEqual(['authorised', []]);

    // Web: its own rules, on its main branch and in the pull request, bind nobody, and whoever they name approves nothing.
    github.push('acme/web', 'main', { author: 'mallory', files: EVIL });
    const own = open(github, 'acme/web', 'asmith', {
      ...EVIL,
      'src/title.js': 'export const title = "Acme & Co";\n',
      [WEB_RECORD]: WEB[WEB_RECORD] ?? '',
    });
    github.review('acme/web', own, 'mallory', { state: 'APPROVED' });
    github.setClock('2026-11-21T09:00:00Z');
    const refused = await ask(github, pullRequestEvent(github, 'acme/web', own), REVIEW);
    expect(refused.outcome).toBe('fail');
    expect([refused.decision, refused.report.inputs.policy.ref]).toEqual(['awaiting', rules]);
    expect(refused.reasons).toContain('approver-unknown');

    // What another service was authorised for lets nothing out here: neither its record's id nor its approval.
    github.mergePullRequest('acme/web', own, { method: 'squash', by: 'asmith', at: '2026-11-23T16:00:00Z' });
    github.setClock('2026-11-24T10:10:00Z');
    const named = { ...DEPLOY, inputs: { ...DEPLOY.inputs, change: 'CHG-2026-0042' } };
    const borrowed = await ask(github, pushEvent(github, 'acme/web', 'main'), named);
    expect(borrowed.outcome).toBe('fail');
    expect(borrowed.reasons).toContain('record-missing');
  }, seed()));

test('a service chooses the environment, and nothing that rules', () => {
  const offered = parse(GOVERNANCE['.github/workflows/change-gate.yml'] ?? '') as {
    readonly on: { readonly workflow_call: { readonly inputs: object } };
  };
  expect(Object.keys(offered.on.workflow_call.inputs)).toEqual(['environment']);
  for (const files of [PAYMENTS, WEB])
    for (const name of ['deploy', 'after-review']) {
      const text = files[`.github/workflows/${name}.yml`] ?? '';
      expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
      const [job] = Object.values((parse(text) as Workflow).jobs);
      expect(job?.uses).toMatch(/^acme\/governance\/\.github\/workflows\//);
      expect(job?.steps).toBeUndefined();
    }
});
