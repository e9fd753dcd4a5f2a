/** `command: calendar` through the built action: every record of the default branch becomes a schedule in four files, and nothing is decided or written. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pullRequestEvent, scheduleEvent } from '../../demo/github/events.ts';
import { ACTIONS_BOT } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { type RunOptions, type RunResult, runAction } from '../../demo/runner/runner.ts';
import type { ForwardSchedule } from '../../src/oversight/forward/schedule.ts';
import { ACTION, isQuery, MAIN, OUTPUTS, TOKEN, withGitHub } from './harness.ts';
import { CALENDAR, FILES, openChange, otherRecord, paymentsSeed, REPO, recordWith } from './payments.ts';

const FOLDER = 'change-gate/calendar';
const NAMES = ['calendar.ics', 'calendar.json', 'calendar.md', 'index.html'];

/** Runs the built action and asks what must hold for every run. */
const run = async (
  github: EmbeddedGitHub,
  event: RunOptions['event'],
  inputs: Readonly<Record<string, string>> = {},
): Promise<RunResult> => {
  const first = github.requests.length;
  const at = github.state.clock.now();
  const result = await runAction({
    main: MAIN,
    actionYml: ACTION,
    event,
    token: TOKEN,
    at,
    inputs: { command: 'calendar', ...inputs },
  });
  const asked = github.requests.slice(first);
  expect(asked.filter(({ unknown, status }) => unknown || status === 501).map(({ path }) => path)).toEqual([]);
  expect(
    asked.filter(({ method, path, body }) => method !== 'GET' && !isQuery(path, body)).map(({ path }) => path),
  ).toEqual([]);
  expect(result.problems, result.log).toEqual([]);
  expect(result.signal).toBeNull();
  expect(Object.keys(result.outputs)).toEqual(OUTPUTS);
  expect(`${result.log}${result.summary}`).not.toContain(TOKEN);
  // Whatever happens: a workflow that asks this output for a yes never gets one.
  expect(result.outputs['decision']).toBe('undetermined');
  expect(result.outputs['outcome']).toBe(result.exitCode === 0 ? 'warn' : 'fail');
  return result;
};

const plan = (github: EmbeddedGitHub, inputs: Readonly<Record<string, string>> = {}): Promise<RunResult> =>
  run(github, scheduleEvent(github, REPO, { actor: 'asmith' }), inputs);

const scheduleOf = ({ files }: RunResult): ForwardSchedule =>
  JSON.parse(files.get(`${FOLDER}/calendar.json`) ?? '') as ForwardSchedule;

const seed = (files: Readonly<Record<string, string>> = {}) => paymentsSeed({ files: { ...FILES, ...files } });

describe('a schedule', () => {
  test('as a page, a calendar, JSON and Markdown, and in the summary', () =>
    withGitHub(async (github) => {
      const result = await plan(github);
      expect(result.exitCode, result.log).toBe(0);
      const names = [...result.files.keys()].filter((path) => path.startsWith(`${FOLDER}/`));
      expect(names.map((path) => path.slice(FOLDER.length + 1)).sort()).toEqual(NAMES);
      const schedule = scheduleOf(result);
      expect(schedule).toMatchObject({
        repository: REPO,
        range: { start: '2026-11-03T00:00:00Z', end: '2027-01-12T00:00:00Z' },
        changes: [{ id: 'CHG-2026-0042', state: 'planned', problems: [] }],
      });
      expect(schedule.freezes.map(({ id }) => id)).toContain('FRZ-2026-12');
      for (const name of NAMES) expect(result.files.get(`${FOLDER}/${name}`)).toContain('CHG-2026-0042');
      expect(result.outputs['report']).toMatch(/\/change-gate\/calendar\/calendar\.json$/);
      expect(result.summary).toContain('`CHG-2026-0042` Rotate the payments signing key');
      expect(result.log).toContain('Change schedule of acme/payments');
      expect(result.annotations).toEqual([]);
    }, seed()));

  test('into the folder that the workflow names', () =>
    withGitHub(async (github) => {
      const folder = mkdtempSync(join(tmpdir(), 'change-gate-site-'));
      try {
        const result = await plan(github, { 'report-directory': join(folder, 'site') });
        expect(readdirSync(join(folder, 'site')).sort()).toEqual(NAMES);
        expect(result.outputs['report']).toBe(join(folder, 'site', 'calendar.json'));
        expect(existsSync(result.outputs['report'] ?? '')).toBe(true);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, seed()));

  test('a folder that cannot be written to is named', () =>
    withGitHub(async (github) => {
      const folder = mkdtempSync(join(tmpdir(), 'change-gate-site-'));
      try {
        const path = join(folder, 'site');
        writeFileSync(path, 'mine');
        const result = await plan(github, { 'report-directory': path });
        expect(result.exitCode).toBe(1);
        expect(result.annotations.map(({ message }) => message)).toEqual([
          `The files of the forward schedule could not be written into ${path} (EEXIST). Let \`report-directory\` name a folder that the job may write to.`,
        ]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, seed()));

  test('of the default branch; what an open pull request would bring in is proposed and no more', () =>
    withGitHub(async (github) => {
      const number = openChange(github, recordWith({ 'Rotate the payments signing key': '"<img src=x> ##[error]x"' }));
      const result = await plan(github);
      expect(result.exitCode, result.log).toBe(0);
      const { changes, proposed } = scheduleOf(result);
      expect(changes).toEqual([]);
      expect(proposed).toMatchObject({ known: true, pullRequests: 1, unread: [] });
      expect(proposed.changes).toMatchObject([{ id: 'CHG-2026-0042', pullRequest: number, fromFork: false }]);
      const page = result.files.get(`${FOLDER}/index.html`) ?? '';
      expect(page).toContain(`Proposed in &#35;${number}`);
      expect(page).not.toContain('<img');
      expect(result.summary).toContain('Proposed in open pull requests');
    }));

  test('with collisions and a broken dependency', () =>
    withGitHub(
      async (github) => {
        const { changes, collisions } = scheduleOf(await plan(github));
        expect(collisions).toMatchObject([{ changes: ['CHG-2026-0042', 'CHG-2026-0050'], kind: 'same-item' }]);
        expect(
          changes.map(({ id, problems }) => [id, problems.map(({ level, reason }) => `${level} ${reason}`)]),
        ).toEqual([
          ['CHG-2026-0042', ['warning collision']],
          ['CHG-2026-0050', ['error dependency-unknown', 'error collision']],
        ]);
      },
      seed({ 'changes/CHG-2026-0050.yml': `${otherRecord('CHG-2026-0050')}depends-on: [CHG-1999-1]\n` }),
    ));
});

describe('what cannot be read', () => {
  test('a faulty record is an error of the job, and the others are there', () =>
    withGitHub(
      async (github) => {
        const result = await plan(github);
        expect(result.exitCode).toBe(1);
        expect(result.outputs['reasons']).toBe('record-invalid');
        expect(scheduleOf(result).changes.map(({ id }) => id)).toEqual(['CHG-2026-0042']);
        const [first] = result.annotations;
        expect(first).toMatchObject({ level: 'error', file: 'changes/CHG-2026-0050.yml' });
        expect(result.summary).toContain('changes may be missing here');
        expect(result.files.get(`${FOLDER}/index.html`)).toContain('CHG-2026-0050');
      },
      seed({ 'changes/CHG-2026-0050.yml': 'id: CHG-2026-0050\n' }),
    ));

  test('more than ten faults: the last annotation counts the rest', () =>
    withGitHub(
      async (github) => {
        const { annotations, exitCode } = await plan(github);
        expect(exitCode).toBe(1);
        expect(annotations).toHaveLength(10);
        expect(annotations.at(-1)?.message).toMatch(/^\d+ more faults are not shown here\./);
      },
      seed(Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`changes/CHG-9-${at}.yml`, 'id: [\n']))),
    ));

  test('a calendar with a fault', () =>
    withGitHub(
      async (github) => {
        const result = await plan(github);
        expect(result.exitCode).toBe(1);
        expect(result.outputs['reasons']).toBe('calendar-invalid');
        expect(scheduleOf(result)).toMatchObject({ windows: [], freezes: [], changes: [{ problems: [] }] });
      },
      seed({ [CALENDAR]: 'version: 1\nwindows: 3\n' }),
    ));

  test('records that the token may not read are no empty schedule', () => {
    const tokens = { [TOKEN]: { login: ACTIONS_BOT.login, permissions: { metadata: 'read' as const } } };
    return withGitHub(
      async (github) => {
        const result = await plan(github);
        expect(result.exitCode).toBe(1);
        expect(scheduleOf(result).findings.map(({ level }) => level)).toContain('error');
        expect(result.summary).toContain('changes may be missing here');
        expect(result.summary).not.toContain('No change is planned');
        expect(result.summary).toContain('Windows and freezes are not shown');
      },
      paymentsSeed({ files: FILES, private: true }, { tokens }),
    );
  });

  test('more records than GitHub gives one by one, where it gives them only so', () =>
    withGitHub(
      async (github) => {
        github.fault({ match: (_method, path) => path === '/graphql', status: 404, body: { message: 'Not Found' } });
        const result = await plan(github);
        expect(result.exitCode).toBe(1);
        expect(scheduleOf(result).changes).toEqual([]);
        expect(result.log.replace(/\s+/g, ' ')).toMatch(/\d+ files and lists are needed. GraphQL did not give them/);
      },
      seed(Object.fromEntries(Array.from({ length: 310 }, (_, at) => [`changes/CHG-8-${at}.yml`, `id: x-${at}\n`]))),
    ));
});

test('hostile titles end in no command, no element and no property', () =>
  withGitHub(async (github) => {
    const title = '"</script><img src=x onerror=alert(1)> ##[error]x ::error::x @acme/admins | ; , END:VEVENT"';
    github.push(REPO, 'main', {
      author: 'cpatel',
      message: 'More',
      files: {
        'changes/CHG-2026-0050.yml': otherRecord('CHG-2026-0050', { 'Rotate the payments signing key': title }),
      },
    });
    const result = await plan(github);
    expect(result.exitCode, result.log).toBe(0);
    expect(scheduleOf(result).changes).toHaveLength(2);
    expect(result.annotations).toEqual([]);
    expect(result.files.get(`${FOLDER}/index.html`)).not.toContain('<img');
    expect(result.files.get(`${FOLDER}/calendar.ics`)?.match(/^END:VEVENT\r$/gm)?.length).toBe(
      2 + scheduleOf(result).freezes.length,
    );
    for (const name of NAMES) expect(result.files.get(`${FOLDER}/${name}`)).not.toContain('##[');
  }, seed()));

describe('inputs', () => {
  test.each([
    ['an environment', { environment: 'production' }, /takes no .environment/],
    ['a change', { change: 'CHG-2026-0042' }, /takes no .change/],
    ['a stage', { stage: 'deploy' }, /takes no .stage/],
    ['a commit', { sha: 'a'.repeat(40) }, /takes no .sha/],
  ])('%s stops it', (_, inputs, says) =>
    withGitHub(async (github) => {
      const result = await plan(github, inputs);
      expect(result.exitCode).toBe(1);
      expect(result.outputs['reasons']).toContain('input-invalid');
      expect(result.log).toMatch(says);
      expect(github.requests).toEqual([]);
    }),
  );

  test('an event of review stops it', () =>
    withGitHub(async (github) => {
      const result = await run(github, pullRequestEvent(github, REPO, openChange(github)));
      expect(result.exitCode).toBe(1);
      expect(result.outputs['reasons']).toContain('input-invalid');
    }));
});
