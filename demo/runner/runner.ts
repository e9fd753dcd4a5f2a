/**
 * Runs a JavaScript action as the GitHub runner does: the same inputs, environment, files and log commands, a child
 * process with nothing on its standard input, and nothing of the caller's own environment inside it.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseActionMetadata } from './action-metadata.ts';
import { type Annotation, createCommandReader } from './commands.ts';
import { parseKeyValues } from './files.ts';

export type RunOptions = {
  /** The script to run. */
  readonly main: string;
  /** Path of the `action.yml` whose inputs and defaults hold. */
  readonly actionYml: string;
  /** What the workflow writes under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The event, and what the runner derives from it (`GITHUB_SHA`, `GITHUB_REF` …). */
  readonly event: { readonly name: string; readonly payload: unknown; readonly env?: Readonly<Record<string, string>> };
  /** Overrides of anything in the environment; an empty value stays an empty value. */
  readonly env?: Readonly<Record<string, string>>;
  /** What `${{ github.token }}` means in a default. */
  readonly token?: string;
  /** The job's work tree; default: an empty folder. */
  readonly workspace?: string;
  /** The node binary; default: the one that runs this. */
  readonly node?: string;
  /** Saved state of an earlier step of the same action, for its `post`. */
  readonly state?: Readonly<Record<string, string>>;
  /** What the child's clock shows when it starts; default: the true time. No runner does this: it is for scenarios. */
  readonly at?: string;
  /** After so many milliseconds the child is killed; default 60,000. */
  readonly timeoutMs?: number;
  /** Is given the means to end the child early, as a cancelled job does, and its id. */
  readonly onStart?: (kill: (signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => void, pid: number | undefined) => void;
  /** Is given every line that the child writes, as it was written. */
  readonly onLine?: (line: string) => void;
  /** Takes the place of the child: is given its environment and who reads its lines, and gives the exit code. */
  readonly carryOut?: (env: Readonly<Record<string, string>>, read: (line: string) => void) => Promise<number>;
};

export type RunResult = {
  /** Null: a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** What the workflow sees: a process that ended with 0 fails too if it left a command that cannot be processed. */
  readonly conclusion: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Empty where it was too long, as the runner then shows none. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** The first ten of each level: what people see. */
  readonly annotationsShown: readonly Annotation[];
  readonly masks: readonly string[];
  /** The log as people see it, masked. */
  readonly log: string;
  /** Why the step fails although the process may have ended with 0. */
  readonly problems: readonly string[];
  /** Every file below RUNNER_TEMP when the step ended, by its path from there. */
  readonly files: ReadonlyMap<string, string>;
};

const LARGEST_SUMMARY = 1024 * 1024;
const SHOWN_PER_LEVEL = 10;
const FILES = ['output', 'env', 'path', 'state', 'step_summary'] as const;
type CommandFile = (typeof FILES)[number];
const FILE_NAMES: Readonly<Record<CommandFile, string>> = {
  output: 'set_output_',
  env: 'set_env_',
  path: 'add_path_',
  state: 'save_state_',
  step_summary: 'step_summary_',
};

/** Inputs as `INPUT_…` variables: defaults first, then what the workflow gives; dashes stay, spaces become `_`. */
const readInputs = (
  options: RunOptions,
  github: Readonly<Record<string, string>>,
): { variables: Record<string, string>; unexpected: readonly string[] } => {
  const declared = parseActionMetadata(readFileSync(options.actionYml, 'utf8')).inputs;
  const variables: Record<string, string> = {};
  const variable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  const evaluate = (text: string): string =>
    text.replace(/\$\{\{\s*github\.([\w-]+)\s*\}\}/g, (_, name: string) =>
      name === 'token' ? (options.token ?? '') : (github[`GITHUB_${name.toUpperCase()}`] ?? ''),
    );
  for (const [name, input] of declared) if (input.default !== null) variables[variable(name)] = evaluate(input.default);
  const known = new Set([...declared.keys()].map((name) => name.toLowerCase()));
  for (const [name, value] of Object.entries(options.inputs ?? {})) variables[variable(name)] = value;
  return { variables, unexpected: Object.keys(options.inputs ?? {}).filter((name) => !known.has(name.toLowerCase())) };
};

const githubVariables = (options: RunOptions, workspace: string, eventPath: string): Record<string, string> => {
  const repository = options.env?.['GITHUB_REPOSITORY'] ?? options.event.env?.['GITHUB_REPOSITORY'] ?? 'acme/shop';
  return {
    GITHUB_ACTION: 'gate',
    GITHUB_ACTION_PATH: dirname(options.actionYml),
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'gate',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: '',
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: '',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_SHA: '',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'Change gate',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/change-gate.yml@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: '',
    GITHUB_WORKSPACE: workspace,
    ...options.event.env,
  };
};

/** A module for `node --import` that sets the child's clock on by a constant. */
const clockModule = (at: string): string => {
  const code = `const now = () => real.now() + ${Date.parse(at) - Math.round(performance.timeOrigin + performance.now())}; const real = Date;
globalThis.Date = new Proxy(real, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
  apply: () => new real(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
};

type Ended = { readonly exitCode: number | null; readonly signal: string | null; readonly isLate: boolean };

/** Runs the process to its end and gives every line of both streams to `read`. */
const runProcess = (
  options: RunOptions,
  env: Record<string, string>,
  cwd: string,
  read: (line: string) => void,
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const clock = options.at === undefined ? [] : ['--import', clockModule(options.at)];
    const child = spawn(options.node ?? process.execPath, [...clock, options.main], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, options.timeoutMs ?? 60_000);
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', read);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      // The line readers hand over their last line in the same turn; the next one is after it.
      setImmediate(() => resolve({ exitCode, signal, isLate }));
    });
    options.onStart?.((signal) => void child.kill(signal), child.pid);
  });

const readTree = (folder: string): ReadonlyMap<string, string> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
};

export const runAction = async (options: RunOptions): Promise<RunResult> => {
  const home = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    return await runIn(home, options);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

const runIn = async (home: string, options: RunOptions): Promise<RunResult> => {
  const folder = (name: string): string => {
    mkdirSync(join(home, name), { recursive: true });
    return join(home, name);
  };
  const temp = folder('temp');
  const workspace = options.workspace ?? folder('workspace');
  const eventPath = join(folder('event'), 'event.json');
  writeFileSync(
    eventPath,
    typeof options.event.payload === 'string' ? options.event.payload : JSON.stringify(options.event.payload),
  );
  const commands = folder('_runner_file_commands');
  const files = {} as Record<CommandFile, string>;
  for (const name of FILES) {
    files[name] = join(commands, `${FILE_NAMES[name]}${randomUUID()}`);
    writeFileSync(files[name], '');
  }
  const github = githubVariables(options, workspace, eventPath);
  const { variables, unexpected } = readInputs(options, { ...github, ...options.env });
  const env: Record<string, string> = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    HOME: folder('home'),
    LANG: 'C.UTF-8',
    PATH: [dirname(options.node ?? process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'demo',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: folder('tools'),
    ...github,
    ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name.toUpperCase()}`, files[name]])),
    ...variables,
    ...Object.fromEntries(Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
    ...options.env,
  };
  const { results, read } = createCommandReader(workspace);
  if (options.token !== undefined && options.token !== '') results.masks.push(options.token);
  if (unexpected.length > 0) {
    const valid = [...parseActionMetadata(readFileSync(options.actionYml, 'utf8')).inputs.keys()];
    const quote = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
    results.annotations.push({
      level: 'warning',
      message: `Unexpected input(s) ${quote(unexpected)}, valid inputs are [${quote(valid)}]`,
    });
  }
  const hear = (line: string): void => {
    read(line);
    options.onLine?.(line);
  };
  const ended: Ended =
    options.carryOut === undefined
      ? await runProcess(options, env, workspace, hear)
      : { exitCode: await options.carryOut(env, hear), signal: null, isLate: false };
  if (ended.isLate) results.problems.push(`The process did not end within ${options.timeoutMs ?? 60_000} ms.`);

  const content = (name: CommandFile): string => readFileSync(files[name], 'utf8');
  const readPairs = (name: 'output' | 'env' | 'state'): ReadonlyMap<string, string> => {
    const { values, problem } = parseKeyValues(content(name));
    if (problem !== null) results.problems.push(`Unable to process file command '${name}' successfully. ${problem}`);
    return values;
  };
  const setEnv = new Map(readPairs('env'));
  if (setEnv.delete('NODE_OPTIONS'))
    results.problems.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  let summary = content('step_summary');
  const size = Buffer.byteLength(summary);
  if (size > LARGEST_SUMMARY) {
    const got = Math.floor(size / 1024);
    results.annotations.push({
      level: 'error',
      message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${got}k.`,
    });
    summary = '';
  }
  const mask = (text: string): string => results.masks.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  const annotations = results.annotations.map((annotation) => ({ ...annotation, message: mask(annotation.message) }));
  const seen = new Map<string, number>();
  const annotationsShown = annotations.filter(({ level }) => {
    seen.set(level, (seen.get(level) ?? 0) + 1);
    return (seen.get(level) ?? 0) <= SHOWN_PER_LEVEL;
  });
  return {
    exitCode: ended.exitCode,
    signal: ended.signal,
    // The files are read after the step, so they win over what the log said.
    outputs: Object.fromEntries([...results.outputs, ...readPairs('output')]),
    state: Object.fromEntries([...results.state, ...readPairs('state')]),
    env: Object.fromEntries(setEnv),
    path: content('path')
      .split('\n')
      .filter((line) => line !== ''),
    summary,
    annotations,
    annotationsShown,
    masks: results.masks,
    log: mask(results.log.join('\n')),
    problems: results.problems,
    conclusion: ended.exitCode === 0 && results.problems.length === 0 ? 'success' : 'failure',
    files: readTree(temp),
  };
};
