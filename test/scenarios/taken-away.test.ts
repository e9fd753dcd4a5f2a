/** Stories of what goes away: older commits, commits from beside, reverts, and records that name them (contract 3, "Going out again"). */
import { describe, expect, test } from 'vitest';
import { deploymentEvent } from '../../demo/github/events.ts';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { gate, withGitHub } from './harness.ts';
import { judgeQuickly, type Quick } from './in-process.ts';
import {
  approve,
  bringIn,
  deployedBefore,
  FILES,
  mergeChange,
  otherRecord,
  POLICY,
  paymentsSeed,
  RECORD,
  REPO,
} from './payments.ts';

const DOCS_ARE_FREE = paymentsSeed({
  files: {
    ...Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== RECORD)),
    [POLICY]: `${FILES[POLICY]}scope: {except: ["docs/**"]}\n`,
  },
});
const NIGHT = '2026-11-24T23:30:00Z';

async function withStory(story: (github: EmbeddedGitHub) => Promise<void>): Promise<void> {
  const github = await startGitHub(DOCS_ARE_FREE);
  try {
    await story(github);
  } finally {
    await github.close();
  }
}

async function deploy(
  github: EmbeddedGitHub,
  sha: string,
  options: { readonly at?: string; readonly inputs?: Record<string, string>; readonly ends?: 'success' } = {},
): Promise<Quick & { readonly said: readonly unknown[] }> {
  github.setClock(options.at ?? '2026-11-24T10:10:00Z');
  const deployment = github.deploy(REPO, { ref: sha, sha, environment: 'production', creator: 'asmith', statuses: [] });
  const quick = await judgeQuickly(github, deploymentEvent(github, REPO, deployment), options.inputs);
  if (options.ends !== undefined)
    github.addDeploymentStatus(REPO, deployment, { state: options.ends, login: 'github-actions[bot]' });
  return { ...quick, said: [quick.decision, [...quick.reasons].sort()] };
}

/** The environment ran `before`, then what came last; documentation was merged in between and is older than what runs. */
function past(github: EmbeddedGitHub): { readonly before: string; readonly docs: string; readonly present: string } {
  const before = github.commit(REPO, 'main');
  deployedBefore(github, before);
  const { sha: docs } = bringIn(github, 'docs', { 'docs/a.md': 'a\n' }, { merged: '2026-11-20T09:00:00Z' });
  const present = mergeChange(github);
  github.deploy(REPO, {
    ref: 'main',
    sha: present,
    environment: 'production',
    creator: 'asmith',
    at: '2026-11-24T10:05:00Z',
  });
  return { before, docs, present };
}

const WAY_BACK = 'CHG-2026-0044';

/** A record for the afternoon that names something, merged after what runs. */
function nameIt(github: EmbeddedGitHub, covers: readonly string[], approver?: string): void {
  const record = otherRecord(WAY_BACK, {
    'requested-at: 2026-11-17T09:00:00Z': 'requested-at: 2026-11-24T11:00:00Z',
    'start: 2026-11-24T10:00:00+00:00': 'start: 2026-11-26T13:00:00+00:00',
    'end: 2026-11-24T12:00:00+00:00': 'end: 2026-11-26T15:00:00+00:00',
  });
  bringIn(
    github,
    'way-back',
    { [`changes/${WAY_BACK}.yml`]: `${record}covers: ${JSON.stringify(covers)}\n` },
    {
      opened: '2026-11-24T11:00:00Z',
      ...(approver === undefined ? {} : { approver, approved: '2026-11-24T12:00:00Z' }),
      merged: '2026-11-24T13:00:00Z',
    },
  );
}
const AFTERNOON = '2026-11-26T13:30:00Z';

describe('an older commit', () => {
  test('of nothing but documentation takes a change away, through the built action', () =>
    withGitHub(async (github) => {
      const { docs } = past(github);
      github.setClock('2026-11-24T10:10:00Z');
      const event = deploymentEvent(
        github,
        REPO,
        github.deploy(REPO, { ref: docs, sha: docs, environment: 'production', creator: 'asmith', statuses: [] }),
      );
      const run = await gate(github, event, { isBuilt: true });
      expect([run.decision, [...run.reasons].sort()]).toEqual(['refused', ['commit-not-covered', 'record-missing']]);
      const finding = run.report.findings.find(({ reason }) => reason === 'commit-not-covered');
      expect(finding?.message).toContain('takes one commit (#2) away');
      expect(finding?.remedy).toContain(docs);
    }, DOCS_ARE_FREE));

  test('its own record does not name what goes away, be it open', () =>
    withStory(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      const own = mergeChange(github);
      const { sha: last } = bringIn(github, 'docs', { 'docs/a.md': 'a\n' });
      const { sha: present } = bringIn(github, 'docs-2', { 'docs/b.md': 'b\n' });
      for (const sha of [last, present])
        github.deploy(REPO, {
          ref: 'main',
          sha,
          environment: 'production',
          creator: 'asmith',
          at: '2026-11-24T10:05:00Z',
        });
      expect((await deploy(github, own)).said).toEqual(['refused', ['commit-not-covered', 'record-missing']]);
      expect((await deploy(github, own, { inputs: { change: 'CHG-2026-0042' } })).decision).toBe('refused');
    }));

  test('with a record that names it: once that is approved, in its time, and once', () =>
    withStory(async (github) => {
      const { docs, present } = past(github);
      nameIt(github, [docs]);
      expect((await deploy(github, docs, { at: AFTERNOON })).said).toEqual(['awaiting', ['approval-outstanding']]);
      const pull = github.repository(REPO).pulls.length;
      approve(github, pull, 'cpatel', '2026-11-26T13:35:00Z');
      expect((await deploy(github, docs, { at: NIGHT })).decision).not.toBe('authorised');
      const out = await deploy(github, docs, { at: '2026-11-26T13:40:00Z', ends: 'success' });
      expect(out.said, out.shown).toEqual(['authorised', []]);
      // It runs now, and it is nothing but documentation.
      expect((await deploy(github, docs, { at: '2026-11-26T13:50:00Z' })).said).toEqual(['not-required', []]);
      // What was taken away is not "before": it comes again with a record.
      expect((await deploy(github, present, { at: '2026-11-26T14:00:00Z' })).decision).toBe('refused');
      github.deploy(REPO, {
        ref: 'main',
        sha: present,
        environment: 'production',
        creator: 'asmith',
        at: '2026-11-26T14:10:00Z',
      });
      const { sha: next } = bringIn(
        github,
        'next',
        { 'docs/c.md': 'c\n' },
        { merged: '2026-11-26T14:11:00Z', opened: '2026-11-26T14:10:30Z' },
      );
      github.deploy(REPO, {
        ref: 'main',
        sha: next,
        environment: 'production',
        creator: 'asmith',
        at: '2026-11-26T14:15:00Z',
      });
      expect((await deploy(github, docs, { at: '2026-11-26T14:20:00Z' })).reasons).toContain('record-used');
    }));

  test('with a record that names all that goes away', () =>
    withStory(async (github) => {
      const { docs } = past(github);
      nameIt(github, ['#2'], 'cpatel');
      const options = { at: AFTERNOON, inputs: { change: WAY_BACK } };
      const out = await deploy(github, docs, options);
      expect(out.said, out.shown).toEqual(['authorised', []]);
    }));

  test('with a record that names a part of what goes away', () =>
    withStory(async (github) => {
      const { before, docs } = past(github);
      const { sha } = bringIn(
        github,
        'more',
        { 'docs/d.md': 'd\n' },
        { merged: '2026-11-24T10:20:00Z', opened: '2026-11-24T10:15:00Z' },
      );
      github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        at: '2026-11-24T10:30:00Z',
      });
      nameIt(github, ['#2'], 'cpatel');
      for (const older of [docs, before])
        expect((await deploy(github, older, { at: AFTERNOON, inputs: { change: WAY_BACK } })).said).toEqual([
          'refused',
          ['commit-not-covered'],
        ]);
    }));

  test('that differs from what runs by nothing but records takes nothing away', () =>
    withStory(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      const sha = mergeChange(github);
      const { sha: kept } = bringIn(
        github,
        'records',
        {
          'changes/CHG-2026-0050.yml': otherRecord('CHG-2026-0050', {
            '2026-11-24T10:00:00+00:00': '2026-12-24T10:00:00+00:00',
            '2026-11-24T12:00:00+00:00': '2026-12-24T12:00:00+00:00',
          }),
        },
        { merged: '2026-11-24T10:02:00Z', opened: '2026-11-24T10:01:00Z' },
      );
      github.deploy(REPO, {
        ref: 'main',
        sha: kept,
        environment: 'production',
        creator: 'asmith',
        at: '2026-11-24T10:05:00Z',
      });
      const again = await deploy(github, sha);
      expect(again.said, again.shown).toEqual(['authorised', []]);
      expect((await deploy(github, sha, { at: NIGHT })).decision).toBe('refused');
    }));
});

describe('a commit from beside', () => {
  /** A hotfix goes out from a branch of its own and comes to main as another commit. */
  function hotfix(github: EmbeddedGitHub): string {
    const before = github.commit(REPO, 'main');
    deployedBefore(github, before);
    const fix = github.push(REPO, 'hotfix', { author: 'asmith', from: before, files: { 'docs/fix.md': 'fix\n' } });
    github.deploy(REPO, {
      ref: 'hotfix',
      sha: fix,
      environment: 'production',
      creator: 'asmith',
      at: '2026-11-22T10:00:00Z',
    });
    return fix;
  }

  test('that holds only documentation', () =>
    withStory(async (github) => {
      hotfix(github);
      const { sha } = bringIn(github, 'docs', { 'docs/a.md': 'a\n' });
      expect((await deploy(github, sha)).said).toEqual(['refused', ['commit-not-covered', 'record-missing']]);
    }));

  test('whose record names what goes away', () =>
    withStory(async (github) => {
      const fix = hotfix(github);
      const record = otherRecord('CHG-2026-0045');
      const { sha } = bringIn(
        github,
        'release',
        { 'src/a.js': 'a();\n', 'docs/fix.md': 'fix\n', 'changes/CHG-2026-0045.yml': `${record}covers: ["${fix}"]\n` },
        { approver: 'cpatel' },
      );
      const out = await deploy(github, sha);
      expect(out.said, out.shown).toEqual(['authorised', []]);
    }));
});

describe('a revert', () => {
  function reverted(github: EmbeddedGitHub, files: Readonly<Record<string, string | null>>) {
    const before = github.commit(REPO, 'main');
    deployedBefore(github, before);
    const present = mergeChange(github);
    github.deploy(REPO, {
      ref: 'main',
      sha: present,
      environment: 'production',
      creator: 'asmith',
      at: '2026-11-24T10:05:00Z',
    });
    const { sha } = bringIn(
      github,
      'revert',
      { 'src/signing-key.js': FILES['src/signing-key.js'] ?? null, ...files },
      { title: 'Revert "Rotate the signing key"', opened: '2026-11-24T22:00:00Z', merged: '2026-11-24T22:10:00Z' },
    );
    return { before, present, sha };
  }

  test('of all that came since, which keeps the records, is a back-out at any hour', () =>
    withStory(async (github) => {
      const { present, sha } = reverted(github, {});
      const out = await deploy(github, sha, { at: NIGHT, ends: 'success' });
      expect(out.said, out.shown).toEqual(['authorised', []]);
      expect(out.shown).toContain('has the content that production ran before');
      // And what it undid is not "before", though it is older.
      expect((await deploy(github, present, { at: '2026-11-24T23:40:00Z' })).decision).toBe('refused');
    }));

  test('that takes the record along is none', () =>
    withStory(async (github) => {
      const { sha } = reverted(github, { [RECORD]: null });
      const out = await deploy(github, sha, { at: NIGHT });
      expect(out.decision).toBe('refused');
      expect(out.reasons).toContain('record-missing');
    }));

  test('that brings something more is none', () =>
    withStory(async (github) => {
      const { sha } = reverted(github, { 'src/more.js': 'more();\n' });
      expect((await deploy(github, sha, { at: NIGHT })).decision).toBe('refused');
    }));

  test('back by its own commit, with records in between', () =>
    withStory(async (github) => {
      const { before } = reverted(github, {});
      expect((await deploy(github, before, { at: NIGHT })).said).toEqual(['authorised', []]);
    }));

  test('trees that cannot be read prove nothing', () =>
    withStory(async (github) => {
      const { before } = reverted(github, {});
      github.fault({ match: (_method, path) => path.includes('/git/commits/'), status: 500 });
      const out = await deploy(github, before, { at: NIGHT });
      expect(out.said).toEqual(['undetermined', ['evidence-unavailable', 'record-missing']]);
    }));
});
