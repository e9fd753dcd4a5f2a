/** What a sweep says is owed: every unpaid retrospective and overdue review, and what could not be read. */
import { expect, test } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { sweep } from '../../src/action/commands/sweep.ts';
import type { Swept } from '../../src/action/commands/sweep-looks.ts';
import { describeSweep, exitCodeOf } from '../../src/action/commands/sweep-report.ts';
import { openApi } from '../../src/github/api/api.ts';
import { renderAsMarkdown } from '../../src/render/markdown/writer.ts';
import { LOG } from '../../src/render/plain/options.ts';
import { renderAsText } from '../../src/render/plain/writer.ts';
import { TOKEN, withGitHub } from './harness.ts';
import { otherRecord, REPO } from './payments.ts';

const EMERGENCY = 'type: emergency\nemergency: {incident: INC-20931, justification: Signing fails.}';
const OUTCOME =
  'outcome: {result: failed, started: 2026-11-03T10:00:00Z, ended: 2026-11-03T10:30:00Z, summary: It failed.}\n';

async function sweepOnce(github: EmbeddedGitHub): Promise<Swept> {
  const api = openApi({
    token: TOKEN,
    baseUrl: github.url,
    clock: () => github.state.clock.millis(),
    sleep: async () => {},
  });
  const event = {
    name: 'schedule',
    sha: github.commit(REPO, 'main'),
    ref: 'refs/heads/main',
    pullRequest: null,
    headSha: null,
    headRef: null,
    baseSha: null,
    deploymentId: null,
  };
  const request = {
    token: TOKEN,
    baseUrl: github.url,
    repository: REPO,
    repositoryId: null,
    event,
    actor: null,
    triggeringActor: null,
    stage: 'deploy',
    environment: null,
    change: [],
    sha: null,
    runId: null,
    runAttempt: null,
    policyRepository: null,
    policyRef: null,
    recordsRepository: null,
    recordsRef: null,
  } as const;
  return sweep({
    api,
    request,
    names: { status: null, checkName: 'change-gate' },
    runUrl: null,
    mode: null,
    clock: '2026-11-24T12:00:00Z',
    docs: 'docs/reasons.md',
    tzdata: 'unknown',
  });
}

function write(github: EmbeddedGitHub, files: Readonly<Record<string, string>>): void {
  github.push(REPO, 'main', { author: 'asmith', files, message: 'Records' });
  github.setClock('2026-11-24T12:00:00Z');
}

test('debts and overdue reviews are listed, overdue first', () =>
  withGitHub(async (github) => {
    write(github, {
      'changes/CHG-2026-0031.yml': otherRecord('CHG-2026-0031', {
        'type: normal': EMERGENCY,
        'start: 2026-11-24T10:00:00+00:00': 'start: 2026-11-23T10:00:00+00:00',
        'end: 2026-11-24T12:00:00+00:00': 'end: 2026-11-23T12:00:00+00:00',
      }),
      'changes/CHG-2026-0030.yml': `${otherRecord('CHG-2026-0030')}${OUTCOME}`,
    });
    const swept = await sweepOnce(github);
    expect(renderAsText(describeSweep(swept), LOG)).toBe(`Sweep
No pull request and no deployment has a check that could change.

Owed after changes
  Owed after changes: 2.
  State    Change         Owes                             Who can
  overdue  CHG-2026-0030  review was due on 2026-11-17     Somebody who took no part
  due      CHG-2026-0031  retrospective due by 2026-11-25  cpatel or dlee
`);
    expect(renderAsMarkdown(describeSweep(swept))).toBe(`## Sweep

No pull request and no deployment has a check that could change.

### Owed after changes

Owed after changes: 2.

| State | Change | Owes | Who can |
|:--|:--|:--|:--|
| overdue | CHG-2026-0030 | review was due on 2026-11-17 | Somebody who took no part |
| due | CHG-2026-0031 | retrospective due by 2026-11-25 | cpatel or dlee |
`);
    // What is owed is told; it fails no sweep.
    expect(exitCodeOf(swept)).toBe(0);
  }));

test('a debt that nobody can pay says what would help', () =>
  withGitHub(async (github) => {
    write(github, {
      '.github/change-gate/register.yml': 'version: 1\npeople: [{login: asmith}]\n',
      'changes/CHG-2026-0031.yml': otherRecord('CHG-2026-0031', {
        'type: normal': EMERGENCY,
        'start: 2026-11-24T10:00:00+00:00': 'start: 2026-11-23T10:00:00+00:00',
        'end: 2026-11-24T12:00:00+00:00': 'end: 2026-11-23T12:00:00+00:00',
      }),
    });
    const text = renderAsText(describeSweep(await sweepOnce(github)), LOG);
    expect(text).toContain('Nobody whom the register lists: add somebody of the level that its rule asks for,');
  }));

test('nothing owed is said, and so is what could not be read', () =>
  withGitHub(async (github) => {
    write(github, { 'changes/CHG-2026-0030.yml': otherRecord('CHG-2026-0030') });
    expect(renderAsText(describeSweep(await sweepOnce(github)), LOG)).toContain(
      'No retrospective and no review is owed.',
    );
    write(github, { 'changes/CHG-2026-0030.yml': '[' });
    const text = renderAsText(describeSweep(await sweepOnce(github)), LOG);
    expect(text).toContain('Owed after changes, as far as could be read: 0.');
    expect(text).toContain('not read: ');
    expect(text).not.toContain('No retrospective');
  }));

test('more records than an hour has requests for are left to the audit', () =>
  withGitHub(async (github) => {
    const many = Array.from({ length: 151 }, (_, index) => `CHG-2026-1${String(index).padStart(3, '0')}`);
    write(github, Object.fromEntries(many.map((id) => [`changes/${id}.yml`, otherRecord(id)])));
    const swept = await sweepOnce(github);
    expect(swept.owed.unread.join('\n')).toContain('holds 151 records, and 150 at most');
    expect(github.requests.length).toBeLessThan(30);
  }));

test('an answer that is missing is said, and never shown as nothing owed', () =>
  withGitHub(async (github) => {
    write(github, { 'changes/CHG-2026-0030.yml': `${otherRecord('CHG-2026-0030')}${OUTCOME}` });
    github.fault({ match: (_, path) => path.includes('/git/blobs/'), status: 502 });
    const swept = await sweepOnce(github);
    expect(swept.owed.all).toEqual([]);
    expect(swept.owed.unread.join('\n')).toContain('502');
    expect(renderAsMarkdown(describeSweep(swept))).toContain('- not read: ');
  }));
