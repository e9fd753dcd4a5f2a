/** The runner's contract, on tiny actions that are written for each case. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseActionMetadata } from '../runner/action-metadata.ts';
import { parseKeyValues } from '../runner/files.ts';
import { type RunOptions, type RunResult, runAction } from '../runner/runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'action-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const actionYml = join(folder, 'action.yml');
writeFileSync(
  actionYml,
  `name: Tiny
description: 'inputs: are not here'
inputs:
  command:
    description: >-
      What to do.
      default: is only text here
    default: gate
  record path:
    description: With a space
    required: true
  check-name:
    default: 'it''s "quoted"' # and a comment
  token:
    description: The token
    default: \${{ github.token }}
  empty:
    default: ""
  none:
    description: no default
outputs:
  decision:
    description: the decision
runs:
  using: node24
  main: dist/index.js
`,
);

let count = 0;
/** Runs a script of these lines as an action; `files` holds the usual imports. */
const run = (script: string, options: Partial<RunOptions> = {}): Promise<RunResult> => {
  count += 1;
  const main = join(folder, `main-${count}.mjs`);
  writeFileSync(
    main,
    `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';\nconst { env } = process;\n${script}\n`,
  );
  return runAction({ main, actionYml, event: { name: 'push', payload: { ref: 'refs/heads/main' } }, ...options });
};
const output = (text: string): string => `appendFileSync(env.GITHUB_OUTPUT, ${JSON.stringify(text)});`;

describe('action.yml', () => {
  test('inputs, defaults, outputs, entry points', () => {
    const metadata = parseActionMetadata(
      "inputs:\n  a:\n    default: 'x'\n  b:\n    required: true\noutputs:\n  o:\n    description: d\nruns:\n  main: m.js\n",
    );
    expect([...metadata.inputs]).toEqual([
      ['a', { default: 'x', required: false }],
      ['b', { default: null, required: true }],
    ]);
    expect(metadata.outputs).toEqual(['o']);
    expect(metadata.runs.get('main')).toBe('m.js');
  });

  test('a value over several lines, and one that looks like a number, are read as they are written', () => {
    const { inputs } = parseActionMetadata(
      'inputs:\n  a:\n    default: >-\n      x\n      y\n  b:\n    default: 010\n',
    );
    expect([...inputs.values()].map((input) => input.default)).toEqual(['x y', '010']);
  });
});

describe('inputs and environment', () => {
  const dump = output('env<<END\n').replace(
    ');',
    ");appendFileSync(env.GITHUB_OUTPUT, JSON.stringify(env) + '\\nEND\\n');",
  );

  test('defaults are merged, dashes stay, spaces do not, an input without a default has no variable', async () => {
    const result = await run(dump, { inputs: { 'record path': 'a b', Command: 'audit' }, token: 'ghs_secret' });
    const env = JSON.parse(result.outputs['env'] ?? '{}') as Record<string, string>;
    const inputs = Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')));
    expect(inputs).toEqual({
      INPUT_COMMAND: 'audit',
      INPUT_RECORD_PATH: 'a b',
      'INPUT_CHECK-NAME': 'it\'s "quoted"',
      INPUT_TOKEN: 'ghs_secret',
      INPUT_EMPTY: '',
    });
  });

  test('an unexpected input only warns, a required one may be missing', async () => {
    const result = await run('', { inputs: { enviroment: 'x' } });
    expect(result.conclusion).toBe('success');
    expect(result.annotations).toMatchObject(
      [{ level: 'warning', message: /^Unexpected input\(s\) 'enviroment', valid inputs are \['command', / }].map(
        (entry) => ({ ...entry, message: expect.stringMatching(entry.message) }),
      ),
    );
  });

  test('nothing of the caller’s environment gets in', async () => {
    process.env['SECRET_OF_THE_CALLER'] = 'x';
    const env = JSON.parse((await run(dump)).outputs['env'] ?? '{}') as Record<string, string>;
    delete process.env['SECRET_OF_THE_CALLER'];
    expect(env['SECRET_OF_THE_CALLER']).toBeUndefined();
    expect(env['GITHUB_TOKEN']).toBeUndefined();
    expect(env['VITEST']).toBeUndefined();
    expect(env).toMatchObject({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', RUNNER_OS: 'Linux' });
  });

  test('overrides win; the event file holds the payload; the work tree is the working directory', async () => {
    const script = `console.log(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'), env.GITHUB_SHA, process.cwd() === env.GITHUB_WORKSPACE)`;
    const event = { name: 'deployment', payload: { a: 1 }, env: { GITHUB_SHA: 'one' } };
    expect((await run(script, { event })).log).toBe('{"a":1} one true');
    expect((await run(script, { event, env: { GITHUB_SHA: 'two' } })).log).toBe('{"a":1} two true');
  });

  test('standard input is closed', async () => {
    expect((await run(`console.log(JSON.stringify(readFileSync(0, 'utf8')))`)).log).toBe('""');
  });

  test('the clock can be set for a scenario, and runs', async () => {
    const script = `console.log(new Date().toISOString().slice(0, 16), Date.now() - new Date('2030-01-01T00:00:00Z') < 30000, new Date(0).getTime(), new Date() instanceof Date)`;
    expect((await run(script, { at: '2030-01-01T00:00:00Z' })).log).toBe('2030-01-01T00:00 true 0 true');
  });
});

describe('command files', () => {
  test.each<[string, string, Record<string, string>, string | null]>([
    ['name=value', 'a=1\nb=x=y\n', { a: '1', b: 'x=y' }, null],
    ['no newline at the end', 'a=1', { a: '1' }, null],
    ['blank lines', '\n\na=1\n\n', { a: '1' }, null],
    ['an empty value', 'a=\n', { a: '' }, null],
    ['the last one wins', 'a=1\na=2\n', { a: '2' }, null],
    ['heredoc', 'a<<E\n1\n2\nE\nb=3\n', { a: '1\n2', b: '3' }, null],
    ['a heredoc of no lines', 'a<<E\nE\n', { a: '' }, null],
    ['a heredoc of one blank line', 'a<<E\n\nE\n', { a: '' }, null],
    ['= before << is a value', 'a=b<<E\n', { a: 'b<<E' }, null],
    ['<< before = is a heredoc', 'a<<E=F\nx\nE=F\n', { a: 'x' }, null],
    ['CR belongs to the value', 'a=1\r\n', { a: '1\r' }, null],
    ['no delimiter', 'z=1\na<<E\n1\n', { z: '1' }, "Matching delimiter not found 'E'"],
    ['text without a newline before the end', 'a<<E\n1', {}, 'line of its own'],
    ['neither = nor <<', 'a\n', {}, "Invalid format 'a'"],
    ['no name', '=1\n', {}, 'Name must not be empty'],
    ['no heredoc name', '<<E\nE\n', {}, 'Name must not be empty'],
    ['no heredoc delimiter', 'a<<\n', {}, 'delimiter must not be empty'],
  ])('%s', (_, text, values, problem) => {
    const parsed = parseKeyValues(text);
    expect(Object.fromEntries(parsed.values)).toEqual(values);
    if (problem === null) expect(parsed.problem).toBeNull();
    else expect(parsed.problem).toContain(problem);
  });

  test('a file that cannot be read fails a process that ended with 0', async () => {
    const result = await run(output('nonsense\n'));
    expect([result.exitCode, result.conclusion]).toEqual([0, 'failure']);
    expect(result.problems).toEqual([
      "Unable to process file command 'output' successfully. Invalid format 'nonsense'",
    ]);
  });

  test('outputs of a process that failed are still there', async () => {
    const result = await run(`${output('decision=undetermined\n')} process.exitCode = 3;`);
    expect([result.exitCode, result.conclusion, result.outputs]).toEqual([3, 'failure', { decision: 'undetermined' }]);
  });

  test('state, environment and path; NODE_OPTIONS is refused', async () => {
    const result = await run(
      `appendFileSync(env.GITHUB_STATE, 's=1\\n'); appendFileSync(env.GITHUB_ENV, 'A=1\\nNODE_OPTIONS=x\\n'); appendFileSync(env.GITHUB_PATH, '/a\\n/b\\n');`,
    );
    expect([result.state, result.env, result.path]).toEqual([{ s: '1' }, { A: '1' }, ['/a', '/b']]);
    expect(result.problems.join()).toContain('NODE_OPTIONS');
    expect((await run('console.log(env.STATE_s)', { state: { s: '1' } })).log).toBe('1');
  });

  test('a summary is shown up to 1 MiB and then not at all', async () => {
    const write = (size: number): string => `writeFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(${size}));`;
    expect((await run(write(1024 * 1024))).summary).toHaveLength(1024 * 1024);
    const tooLong = await run(write(1024 * 1024 + 1));
    expect([tooLong.summary, tooLong.conclusion]).toEqual(['', 'success']);
    expect(tooLong.annotations[0]).toMatchObject({
      level: 'error',
      message: expect.stringContaining('upload aborted'),
    });
  });

  test('files left in RUNNER_TEMP can be read afterwards', async () => {
    const result = await run(`writeFileSync(env.RUNNER_TEMP + '/report.json', '{}');`);
    expect([...result.files]).toEqual([['report.json', '{}']]);
  });
});

describe('log', () => {
  test('both streams are read, the file wins over the log, ten of a level are shown, masks hide', async () => {
    const result = await run(
      `
      console.log('::add-mask::s3cret'); console.error('::warning::on stderr s3cret');
      for (let at = 0; at < 12; at += 1) console.log('::error::' + at);
      console.log('::set-output name=decision::authorised'); console.log('and s3cret ghs_t');
      ${output('decision=refused\n')}`,
      { token: 'ghs_t' },
    );
    expect(result.outputs).toEqual({ decision: 'refused' });
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(12);
    expect(result.annotationsShown.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(result.annotations).toContainEqual({ level: 'warning', message: 'on stderr ***' });
    expect(result.log).toContain('and *** ***');
  });
});

describe('endings', () => {
  test('a process that does not end is killed', async () => {
    const result = await run('setInterval(() => {}, 1000);', { timeoutMs: 400 });
    expect([result.exitCode, result.signal, result.conclusion]).toEqual([null, 'SIGKILL', 'failure']);
    expect(result.problems.join()).toContain('did not end within 400 ms');
  });

  test('a job that is cancelled', async () => {
    const script = `${output('decision=undetermined\n')} process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready');`;
    let kill: ((signal: 'SIGTERM') => void) | undefined;
    const result = await run(script, {
      onStart: (given) => {
        kill = given;
      },
      onLine: (line) => {
        if (line === 'ready') kill?.('SIGTERM');
      },
    });
    expect([result.exitCode, result.outputs]).toEqual([7, { decision: 'undetermined' }]);
  });

  test('a crash', async () => {
    const result = await run('throw new Error("boom");');
    expect([result.exitCode, result.conclusion]).toEqual([1, 'failure']);
    expect(result.log).toContain('boom');
  });
});
