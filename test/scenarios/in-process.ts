/**
 * The gate without a child process, for the many runs of the lattice and of the races: the same composition as `src/action/act.ts`, with
 * a clock that stands at GitHub's and jumps where the gate would wait, so that retries cost nothing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { openForHead } from '../../src/action/commands/one-head.ts';
import { readEvent } from '../../src/action/runner/event.ts';
import { toRequest } from '../../src/action/runner/request.ts';
import { chooseStage } from '../../src/action/runner/stage.ts';
import { type Request, runGate } from '../../src/gate/run-gate.ts';
import { recordSource } from '../../src/gate/tape.ts';
import { openApi } from '../../src/github/api/api.ts';
import { readBundle, replayBundle, writeBundle } from '../../src/oversight/proof/bundle.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { toOutputs } from '../../src/report/outputs.ts';
import { renderText } from '../../src/report/text.ts';
import { readInputsFrom } from '../action/inputs.ts';
import { TOKEN } from './harness.ts';
import { expectSameByRest } from './parity.ts';

export type Quick = {
  readonly decision: string;
  readonly outcome: string;
  readonly reasons: readonly string[];
  /** Everything that would be shown or kept. */
  readonly shown: string;
  readonly report: unknown;
  readonly facts: unknown;
};

const folders = new WeakMap<EmbeddedGitHub, string>();

/** The event as it is read from its file, in a folder that goes with the test. */
function readQuickly(
  github: EmbeddedGitHub,
  event: WorkflowEvent,
  env: Record<string, string>,
): ReturnType<typeof readEvent> {
  let folder = folders.get(github);
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'event-'));
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    folders.set(github, made);
    folder = made;
  }
  env['GITHUB_EVENT_PATH'] = join(folder, 'event.json');
  writeFileSync(env['GITHUB_EVENT_PATH'], JSON.stringify(event.payload));
  return readEvent(env);
}

export type QuickOptions = {
  readonly patience?: number;
  readonly replay?: boolean;
  /** Asks by a socket, as the action does: for what can go wrong on one. */
  readonly socket?: boolean;
};

export async function judgeQuickly(
  github: EmbeddedGitHub,
  event: WorkflowEvent,
  inputs: Readonly<Record<string, string>> = {},
  { patience = 5_000, replay = true, socket = false }: QuickOptions = {},
): Promise<Quick> {
  const env: Record<string, string> = { ...event.env, GITHUB_EVENT_NAME: event.name, INPUT_TOKEN: TOKEN };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  const read = readInputsFrom(env);
  const { event: known, faults } = readQuickly(github, event, env);
  const chosen = chooseStage(read.inputs, known);
  if (known === null || faults.length + read.faults.length + chosen.faults.length > 0)
    throw new Error('a story of the lattice makes sense');
  const openQuick = (): ReturnType<typeof openApi> => {
    let waited = 0;
    return openApi({
      token: TOKEN,
      baseUrl: github.url,
      patience,
      deadline: 120_000,
      ...(socket ? {} : { fetch: github.fetch }),
      clock: () => github.state.clock.millis() + waited,
      sleep: async (milliseconds) => {
        waited += milliseconds;
      },
    });
  };
  const alone: Request = {
    stage: chosen.stage,
    environment: chosen.environment,
    mode: read.inputs.mode,
    at: null,
    clock: github.state.clock.now(),
    trusted: true,
    localFiles: null,
    faults: [],
    all: false,
    docs: 'docs/reasons.md',
  };
  const request = toRequest(env, read.inputs, known, chosen.stage, chosen.environment);
  const tzdata = process.versions.tz ?? 'unknown';
  const { source, asked } = await openForHead({ api: openQuick(), request, alone, tzdata });
  const recorded = recordSource(source);
  const judged = await runGate(recorded.source, asked, { tzdata });
  await expectSameByRest(github, judged.facts, async () => {
    const again = await openForHead({ api: openQuick(), request, alone, tzdata });
    return (await runGate(again.source, again.asked, { tzdata })).facts;
  });
  const { report } = judged;
  const json = renderJson(report);
  // Whatever happened in it, a run can be decided again from what it kept.
  if (replay) {
    const bundle = readBundle(writeBundle(asked, recorded.tape, json));
    if (typeof bundle === 'string') throw new Error(`the bundle of a run cannot be read: ${bundle}`);
    expect((await replayBundle(bundle, tzdata)).report).toBe(json);
  }
  const outputs = toOutputs(report);
  return {
    decision: outputs.decision,
    outcome: outputs.outcome,
    reasons: outputs.reasons.split(' ').filter((reason) => reason !== ''),
    shown: [
      json,
      JSON.stringify(judged.facts),
      renderMarkdown(report, { limit: 1_000_000 }),
      renderText(report, { colour: false, width: 100 }),
    ].join('\n'),
    report: JSON.parse(json),
    facts: judged.facts,
  };
}
