/** The command `close` without a child process: the same composition as `src/action/act.ts`, and a run with its deployment to close. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import { workflowDispatchEvent } from '../../demo/github/events.ts';
import type { DeploymentStatus } from '../../demo/github/model.ts';
import { ACTIONS_BOT, GATE_PERMISSIONS, type Seed } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { close, command as closing } from '../../src/action/commands/close.ts';
import { describeClose, exitCodeOfClose } from '../../src/action/commands/close-report.ts';
import type { CloseStep } from '../../src/action/commands/close-steps.ts';
import { readEvent } from '../../src/action/runner/event.ts';
import { toRequest } from '../../src/action/runner/request.ts';
import { chooseStage } from '../../src/action/runner/stage.ts';
import { openApi } from '../../src/github/api/api.ts';
import { renderAsMarkdown } from '../../src/render/markdown/writer.ts';
import { LOG } from '../../src/render/plain/options.ts';
import { renderAsText } from '../../src/render/plain/writer.ts';
import { readInputsFrom } from '../action/inputs.ts';
import { isQuery, TOKEN } from './harness.ts';
import { paymentsSeed, REPO } from './payments.ts';

/** A seed whose token may write what `close` writes. */
export function closingSeed(
  permissions: Readonly<Record<string, 'read' | 'write'>> = { contents: 'write' },
  repository: Parameters<typeof paymentsSeed>[0] = {},
): Seed {
  const tokens = { [TOKEN]: { login: ACTIONS_BOT.login, permissions: { ...GATE_PERMISSIONS, ...permissions } } };
  return paymentsSeed(repository, { tokens });
}

/** A run of the branch's head, or of a commit of it, as a person starts it. */
export function startDeploy(
  github: EmbeddedGitHub,
  at: string,
): { readonly event: WorkflowEvent; readonly run: number } {
  github.setClock(at);
  const event = workflowDispatchEvent(github, REPO, { actor: 'asmith' });
  return { event, run: Number(event.env['GITHUB_RUN_ID']) };
}

/** What the job that deploys leaves behind: statuses at 10:11 and 10:20, or as given. */
export function carryOut(
  github: EmbeddedGitHub,
  run: number,
  end: DeploymentStatus['state'] | 'turned away' | 'still running' = 'success',
  options: { readonly day?: string; readonly environment?: string; readonly sha?: string; readonly hour?: string } = {},
): void {
  const { day = '2026-11-24', environment = 'production', hour = '10' } = options;
  const deployment = github.deploy(REPO, {
    ref: 'main',
    environment,
    run,
    statuses: [],
    at: `${day}T${hour}:10:30Z`,
    ...(options.sha === undefined ? {} : { sha: options.sha }),
  });
  const targetUrl = `https://github.example/${REPO}/actions/runs/${run}/job/1`;
  const add = (state: DeploymentStatus['state'], time: string): void => {
    github.addDeploymentStatus(REPO, deployment, { state, login: ACTIONS_BOT.login, targetUrl, at: `${day}T${time}Z` });
  };
  if (end === 'turned away') add('failure', `${hour}:11:00`);
  else {
    add('in_progress', `${hour}:11:00`);
    if (end !== 'still running') add(end, `${hour}:20:00`);
  }
  github.setClock(`${day}T${hour}:21:00Z`);
}

export type Closed = {
  readonly steps: readonly CloseStep[];
  readonly exitCode: number;
  readonly kinds: readonly string[];
  readonly shown: string;
  /** What was written, as `POST path`. */
  readonly writes: readonly string[];
};

export async function closeQuickly(
  github: EmbeddedGitHub,
  event: WorkflowEvent,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Closed> {
  const env: Record<string, string> = { ...event.env, GITHUB_EVENT_NAME: event.name, INPUT_TOKEN: TOKEN };
  const given: Record<string, string> = { command: 'close', environment: 'production', ...inputs };
  for (const [name, value] of Object.entries(given)) env[`INPUT_${name.toUpperCase()}`] = value;
  const read = readInputsFrom(env);
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  env['GITHUB_EVENT_PATH'] = join(folder, 'event.json');
  writeFileSync(env['GITHUB_EVENT_PATH'], JSON.stringify(event.payload));
  const { event: known } = readEvent(env);
  rmSync(folder, { recursive: true });
  const chosen = chooseStage(read.inputs, known);
  const faults = [...read.faults, ...chosen.faults, ...closing.refuses(read.inputs, known, chosen.environment)];
  if (known === null || faults.length > 0) throw new Error(`the story makes no sense: ${JSON.stringify(faults)}`);
  const api = openApi({
    token: TOKEN,
    baseUrl: github.url,
    clock: () => github.state.clock.millis(),
    sleep: async () => {},
  });
  const first = github.requests.length;
  const request = toRequest(env, read.inputs, known, chosen.stage, chosen.environment);
  const runUrl = `https://github.example/${REPO}/actions/runs/${request.runId}`;
  const steps = await close({ api, request, claim: read.inputs.result, runUrl });
  const asked = github.requests.slice(first);
  expect(asked.filter(({ unknown, status }) => unknown || status === 501).map(({ path }) => path)).toEqual([]);
  return {
    steps,
    exitCode: exitCodeOfClose(steps),
    kinds: steps.map(({ kind }) => kind),
    shown: `${renderAsText(describeClose(steps), LOG)}\n${renderAsMarkdown(describeClose(steps))}`,
    writes: asked
      .filter(({ method, path, body }) => method !== 'GET' && !isQuery(path, body))
      .map(({ method, path }) => `${method} ${path}`),
  };
}
