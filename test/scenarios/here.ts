/**
 * The action run in this process: all of `act`, with a runner's environment, files and log commands, but for the start of a process and the
 * bundle. The first run of each command and each event of a test file goes through the built action all the same, and so does every run in
 * which the process itself matters.
 */
import { summary } from '@actions/core';
import { expect } from 'vitest';
import { type RunOptions, type RunResult, runAction } from '../../demo/runner/runner.ts';
import { act } from '../../src/action/act.ts';

const built = new Set<string>();
let isBusy = false;

/** What only a process of its own has: an end from outside, a folder that it stands in, and how Node itself is started. */
function needsProcess({ onStart, workspace, timeoutMs, node, state, inputs, env }: RunOptions): boolean {
  const folder = inputs?.['report-directory'] ?? '';
  return (
    [onStart, workspace, timeoutMs, node, state].some((given) => given !== undefined) ||
    (folder !== '' && !folder.startsWith('/')) ||
    Object.keys(env ?? {}).some((name) => /^(?:TZ|LANG|PATH|HOME|NODE_.*|.*_proxy|SSL_.*)$/iu.test(name))
  );
}

/** Runs the action, in this process where that says the same. */
export async function runHere(options: RunOptions): Promise<RunResult> {
  const { testPath = '' } = expect.getState();
  const kind = [testPath, options.inputs?.['command'] ?? 'gate', options.event.name].join(' ');
  const isFirst = !built.has(kind);
  built.add(kind);
  // Of two at a time one is a process of its own: both would write to one log.
  if (isFirst || isBusy || needsProcess(options)) return runAction(options);
  isBusy = true;
  try {
    return await runAction({ ...options, carryOut: (env, read) => carryOut(env, options.at ?? null, read) });
  } finally {
    isBusy = false;
  }
}

/** @returns the exit code */
async function carryOut(
  env: Readonly<Record<string, string>>,
  at: string | null,
  read: (line: string) => void,
): Promise<number> {
  const back = [putEnvironment(env), ...(at === null ? [] : [putClock(at)]), putLog(read)];
  // It remembers the file of the run before.
  Object.assign(summary, { _filePath: undefined, _buffer: '' });
  try {
    return await act(process.env);
  } finally {
    for (const one of back.reverse()) one();
  }
}

/** Nothing of this process's own environment is there meanwhile. @returns what ends it */
function putEnvironment(env: Readonly<Record<string, string>>): () => void {
  const outside = { ...process.env };
  const put = (given: Readonly<Record<string, string | undefined>>): void => {
    for (const name of Object.keys(process.env)) if (!Object.hasOwn(given, name)) delete process.env[name];
    Object.assign(process.env, given);
  };
  put(env);
  return () => put(outside);
}

/** As the runner of scenarios sets a child's clock on by a constant. @returns what ends it */
function putClock(at: string): () => void {
  const real = Date;
  const ahead = real.parse(at) - real.now();
  const now = (): number => real.now() + ahead;
  globalThis.Date = new Proxy(real, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
    apply: () => new real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  return () => {
    globalThis.Date = real;
  };
}

const writeOutside = process.stdout.write.bind(process.stdout);

/** What is written to the log goes to the runner, line by line. @returns what ends it */
function putLog(read: (line: string) => void): () => void {
  let rest = '';
  process.stdout.write = ((text: string | Uint8Array) => {
    const lines = `${rest}${typeof text === 'string' ? text : Buffer.from(text).toString()}`.split(/\r?\n/u);
    rest = lines.pop() ?? '';
    for (const line of lines) read(line);
    return true;
  }) as typeof process.stdout.write;
  return () => {
    process.stdout.write = writeOutside;
    if (rest !== '') read(rest);
  };
}
