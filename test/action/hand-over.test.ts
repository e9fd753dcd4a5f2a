/** What becomes of a handover: in which order it is written, and what a file that cannot be written changes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summary } from '@actions/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Handover } from '../../src/action/runner/command.ts';
import { handOver } from '../../src/action/runner/hand-over.ts';
import { DENIAL } from '../../src/action/runner/runner.ts';

let folder = '';
let log: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handover-'));
  // As the runner does.
  for (const name of ['outputs', 'summary']) writeFileSync(join(folder, name), '');
  // It remembers the file that it wrote to first.
  Object.assign(summary.emptyBuffer(), { _filePath: undefined });
  log = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const HANDOVER: Handover = {
  text: '::set-output name=decision::authorised\n##[error]no',
  markdown: '### Page',
  annotations: [{ level: 'notice', path: 'a.yml', line: 2, column: null, title: 'here', message: 'something' }],
  files: {
    folder: ['below'],
    texts: { 'one.json': '{}', 'two.md': '#' },
    paths: { report: 'one.json', evidence: 'none.json' },
    unwritten: (where, why) => ({ level: 'warning', title: 'files', message: `Not into ${where} (${why}).` }),
  },
  outputs: { ...DENIAL, decision: 'authorised', outcome: 'pass' },
  exitCode: 0,
  isDecision: true,
  publish: null,
};

async function hand(
  changes: Partial<Handover> = {},
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<{ readonly exitCode: number; readonly outputs: Readonly<Record<string, string>>; readonly log: string }> {
  const all = {
    GITHUB_OUTPUT: join(folder, 'outputs'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: folder,
    ...env,
  };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => log.push(String(text)) > 0);
  const exitCode = await handOver({ ...HANDOVER, ...changes }, { env: all, directory: null });
  written.mockRestore();
  return { exitCode, outputs: readOutputs(), log: log.join('') };
}

function readOutputs(): Readonly<Record<string, string>> {
  const found = readFileSync(join(folder, 'outputs'), 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2\n/gmu);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}

test('every output is written, with the paths of files that are there', async () => {
  const { exitCode, outputs } = await hand();
  expect(exitCode).toBe(0);
  // The decision last: a failure before it leaves the denial.
  const [decision, ...others] = Object.keys(DENIAL);
  expect(Object.keys(outputs)).toEqual([...others, decision]);
  const report = join(folder, 'change-gate', 'below', 'one.json');
  expect(outputs).toMatchObject({ decision: 'authorised', outcome: 'pass', report, evidence: '' });
  expect(readFileSync(report, 'utf8')).toBe('{}');
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('### Page\n');
});

test('the text stands where nothing in it is a command', async () => {
  const { log: said } = await hand();
  const [, token = ''] = /^::stop-commands::(\S+)\n/u.exec(said) ?? [];
  const [inside = '', after = ''] = said.split(`::${token}::\n`);
  expect(inside).toContain('::set-output name=decision::authorised\n## [error]no');
  expect(after).toBe('::notice title=here,file=a.yml,line=2::something\n');
});

test.each([undefined, '', '/nowhere/at/all'])('without the runner’s file (%s) nothing was decided', async (path) => {
  await expect(hand({ publish: () => expect.unreachable() }, { GITHUB_OUTPUT: path })).rejects.toThrow();
});

test('a summary that cannot be written is a warning', async () => {
  const { exitCode, outputs, log: said } = await hand({}, { GITHUB_STEP_SUMMARY: folder });
  expect({ exitCode, decision: outputs['decision'] }).toEqual({ exitCode: 0, decision: 'authorised' });
  expect(said).toContain('::warning title=summary::The job summary could not be written. The decision stands.\n');
});

test('files that cannot be written are a warning, or fail what they were asked for', async () => {
  writeFileSync(join(folder, 'change-gate'), 'a file');
  const where = join(folder, 'change-gate', 'below');
  const warned = await hand();
  expect(warned.log).toContain(`::warning title=files::Not into ${where} (ENOTDIR). The decision stands.\n`);
  expect(warned).toMatchObject({ exitCode: 0, outputs: { outcome: 'pass', report: '' } });
  const unwritten = () => ({ level: 'error', title: 'files', message: 'Not written.' }) as const;
  const files = { folder: ['below'], texts: { 'one.json': '{}' }, paths: { report: 'one.json' }, unwritten } as const;
  const failed = await hand({ isDecision: false, files });
  expect(failed.log).toContain('::error title=files::Not written.\n');
  expect(failed).toMatchObject({ exitCode: 1, outputs: { outcome: 'fail', report: '' } });
});

test('the decision is handed over before anything is published, and no fault of that changes it', async () => {
  let before: Readonly<Record<string, string>> = {};
  const publish = async () => {
    before = readOutputs();
    return {
      commentUrl: 'https://github.example/1',
      warnings: ['The check could not be written: it is shut'],
      speaksForStep: false,
    };
  };
  const published = await hand({ publish });
  expect(before).toMatchObject({ decision: 'authorised', 'comment-url': '' });
  expect(published).toMatchObject({ exitCode: 0, outputs: { 'comment-url': 'https://github.example/1' } });
  expect(published.log).toContain(
    '::warning title=Not written::The check could not be written: it is shut. The decision stands.\n',
  );
  const failed = await hand({ publish: async () => Promise.reject(new Error('a fault')) });
  expect(failed).toMatchObject({ exitCode: 0, outputs: { decision: 'authorised' } });
  expect(failed.log).toContain(
    'Status, check and comment could not be written by a fault of the gate. The decision stands.\n',
  );
});

test('where a status speaks for the step, the step ends green, and the outputs keep the decision', async () => {
  const publish = async () => ({ commentUrl: '', warnings: [], speaksForStep: true });
  const refused = { exitCode: 1, outputs: { ...DENIAL, decision: 'refused' } } as const;
  expect(await hand({ ...refused, publish })).toMatchObject({
    exitCode: 0,
    outputs: { decision: 'refused', outcome: 'fail' },
  });
  expect(await hand({ ...refused, publish: async () => Promise.reject(new Error('a fault')) })).toMatchObject({
    exitCode: 1,
  });
});
