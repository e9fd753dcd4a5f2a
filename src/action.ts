/**
 * Composition root of the action: inputs and event in, one command, and its handover out. A refusal stands in the outputs before the
 * first file is read, and the exit code is a failure until the very end says otherwise.
 */
import { loadCommand } from './action/commands/all.ts';
import type { Place } from './action/runner/command.ts';
import { readEvent } from './action/runner/event.ts';
import { handOver } from './action/runner/hand-over.ts';
import { readInputs } from './action/runner/inputs.ts';
import { checkRunner, docsOf, runUrlOf, toRequest } from './action/runner/request.ts';
import { DENIAL, type Environment, writeOutputs } from './action/runner/runner.ts';
import { chooseStage } from './action/runner/stage.ts';

const FAILURE = 1;

async function main(env: Environment, write: (text: string) => void): Promise<number> {
  writeOutputs(env, DENIAL);
  const { inputs, faults: inputFaults } = readInputs(env);
  const { event, faults: eventFaults } = readEvent(env);
  const { stage, environment, faults: stageFaults } = chooseStage(inputs, event);
  const command = await loadCommand(inputs.command);
  const own = command.refuses(inputs, event, environment);
  const faults = [...inputFaults, ...eventFaults, ...checkRunner(env), ...stageFaults, ...own];
  const clock = `${new Date().toISOString().slice(0, 19)}Z`;
  const tzdata = process.versions.tz ?? 'unknown';
  const place: Place = {
    env,
    inputs,
    event,
    stage,
    environment,
    clock,
    tzdata,
    docs: docsOf(env),
    runUrl: runUrlOf(env),
  };
  const receiver = { env, write, directory: inputs.reportDirectory };
  if (event === null || faults.length > 0) return handOver(await command.refuse(place, faults), receiver);
  const request = toRequest(env, inputs, event, stage, environment);
  const { token, baseUrl } = request;
  const { deadline } = command;
  // Not before: @actions/github reads the event file when it is loaded, and dies of one that is not JSON.
  const { openApi } = await import('./github/api/api.ts');
  const api = openApi({ token, baseUrl, ...(deadline === null ? {} : { deadline }) });
  return handOver(await command.run({ ...place, event, api, request }), receiver);
}

process.exitCode = FAILURE;
try {
  process.exitCode = await main(process.env, (text) => void process.stdout.write(text));
} catch (error) {
  // A fault of the program or of the runner: the outputs say undetermined already. No stack, and no foreign text as a command.
  const message = error instanceof Error ? error.message : 'unknown';
  process.stdout.write(
    `::error title=internal fault::The gate stopped by a fault of its own: ${message.replace(/[%\r\n]/g, ' ')}. Nothing was authorised.\n`,
  );
  process.exitCode = FAILURE;
}
