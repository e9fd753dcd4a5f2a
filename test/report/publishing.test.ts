/** Part F of the threat table, on what is written to GitHub: comments, checks and what they may not give away. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { ownerOf, type Place, publish, toCheck } from '../../src/action/commands/publish.ts';
import type { Decision } from '../../src/domain/terms/reasons.ts';
import type { Outcome } from '../../src/domain/terms/verdict.ts';
import type { ReportInput } from '../../src/gate/judged.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { startChecked } from '../contract/check.ts';
import { openBenchApi, openChange, REPO, seed, TOKEN } from '../github/world.ts';
import { finding, REPORTS, reportOf } from './reports.ts';

const GATE = '<!-- change-gate payments gate -->';
const BOT = { by: 'github-actions[bot]', viaApp: true } as const;

/** A pull request on an embedded GitHub that is held against GitHub's own description. */
async function withPullRequest(
  use: (github: EmbeddedGitHub, place: Place) => Promise<void>,
  given: typeof seed = seed,
): Promise<void> {
  const { github, violations } = await startChecked(given);
  try {
    const number = openChange(github);
    await use(github, placeOf(github, number));
    expect(violations).toEqual([]);
  } finally {
    await github.close();
  }
}

function placeOf(github: EmbeddedGitHub, pullRequest: number, checkName: string | null = 'payments gate'): Place {
  return {
    api: openBenchApi(github).api,
    repository: REPO,
    runUrl: null,
    inputs: {
      command: 'gate',
      environment: null,
      change: [],
      stage: null,
      mode: null,
      sha: null,
      result: null,
      policyRepository: null,
      policyRef: null,
      recordsRepository: null,
      recordsRef: null,
      repositories: null,
      comment: 'always',
      status: null,
      checkName,
      reportDirectory: null,
      artifacts: [],
      since: null,
      rerun: false,
      token: TOKEN,
    },
    event: {
      name: 'pull_request',
      stage: 'review',
      sha: null,
      ref: null,
      pullRequest,
      headSha: null,
      headRef: null,
      baseSha: null,
      environment: null,
      deploymentId: null,
    },
  };
}

const bodies = (github: EmbeddedGitHub): readonly string[] => github.repository(REPO).comments.map(({ body }) => body);

function reportFor(github: EmbeddedGitHub, name = 'awaiting'): ReportInput {
  const report = REPORTS[name];
  if (report === undefined) throw new Error(`no report ${name}`);
  return { ...report, subject: { ...report.subject, commit: github.commit(REPO, 'rotate') } };
}

describe('F10: a planted marker', () => {
  test('of a person', () =>
    withPullRequest(async (github, place) => {
      github.comment(REPO, 1, { by: 'mallory', body: `${GATE}\n## ✅ Authorised` });
      await publish(reportFor(github), place);
      const [planted, ours, ...others] = bodies(github);
      expect(planted).toBe(`${GATE}\n## ✅ Authorised`);
      expect(ours).toMatch(/^<!-- change-gate payments gate -->\n## ⏳ Waiting for 1 change and release manager/u);
      expect(others).toEqual([]);
    }));

  test('of somebody whose account is gone', () =>
    withPullRequest(async (github, place) => {
      github.comment(REPO, 1, { by: 'mallory', body: `${GATE}\nplanted` });
      github.fault({
        match: (method, path) => method === 'GET' && path.endsWith('/comments'),
        alter: (reply) => {
          const comments = JSON.parse(String(reply.body)) as readonly object[];
          return { ...reply, body: JSON.stringify(comments.map((comment) => ({ ...comment, user: null }))) };
        },
      });
      await publish(reportFor(github), place);
      expect(bodies(github)[0]).toBe(`${GATE}\nplanted`);
      expect(bodies(github)).toHaveLength(2);
    }));

  test.each([
    ['another workflow', '<!-- change-gate other gate -->\nother'],
    ['a workflow without a name', '<!-- change-gate -->\nother'],
    ['a workflow that quotes it', `Look:\n${GATE}\nother`],
    ['a longer name', '<!-- change-gate payments gate two -->\nother'],
  ])('of the same bot for %s', (_, body) =>
    withPullRequest(async (github, place) => {
      github.comment(REPO, 1, { ...BOT, body });
      await publish(reportFor(github), place);
      expect(bodies(github)[0]).toBe(body);
      expect(bodies(github)).toHaveLength(2);
    }),
  );

  test('of another app, which GitHub’s answer to the check tells from ours', () =>
    withPullRequest(
      async (github, place) => {
        github.comment(REPO, 1, { by: 'echo[bot]', viaApp: true, body: `${GATE}\n## ✅ Authorised` });
        for (const name of ['awaiting', 'refused']) await publish(reportFor(github, name), place);
        expect(bodies(github)[0]).toBe(`${GATE}\n## ✅ Authorised`);
        expect(bodies(github).slice(1)).toEqual([expect.stringContaining('## ⛔ Refused')]);
      },
      { ...seed, users: { ...seed.users, 'echo[bot]': { id: 67 } } },
    ));

  test('a check name can end no marker', () =>
    withPullRequest(async (github, place) => {
      await publish(reportFor(github), placeOf(github, place.event.pullRequest ?? 0, 'x --> <b>forged</b> <!--'));
      expect(bodies(github)[0]?.split('\n')[0]).toMatch(/^<!-- (?:(?!--)[^<>])* -->$/u);
    }));
});

describe('F11: no state is read back from a comment', () => {
  test('one module alone asks for comments, and gives away nothing of them but an address', () => {
    const source = join(import.meta.dirname, '../../src');
    const asking = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter(
        (path) => readFileSync(join(source, path), 'utf8').match(/\bissues\.\w*Comments?\b|\/comments/u) !== null,
      );
    expect(asking).toEqual([join('github', 'writes', 'writes.ts')]);
    const text = readFileSync(join(source, 'github/writes/writes.ts'), 'utf8');
    expect(text).toMatch(/export async function writeComment\([^)]*\): Promise<Answer<string \| null>>/u);
    expect(text.match(/value: [^}]*body/gu)).toBeNull();
  });

  test('a comment of ours that says otherwise is only written over', () =>
    withPullRequest(async (github, place) => {
      github.comment(REPO, 1, { ...BOT, body: `${GATE}\n## ✅ Authorised: all of it` });
      const report = reportFor(github);
      await publish(report, place);
      expect(bodies(github)).toEqual(
        [`${GATE}\n${renderMarkdown(report, { limit: 65_000 })}`.trimEnd()].map((body) =>
          expect.stringContaining(body),
        ),
      );
    }));
});

describe('F12: racing runs', () => {
  test('two runs with a comment there keep the one', () =>
    withPullRequest(async (github, place) => {
      await publish(reportFor(github), place);
      await Promise.all(['awaiting', 'refused'].map((name) => publish(reportFor(github, name), place)));
      expect(bodies(github)).toHaveLength(1);
    }));

  test('two runs without one make one, which says what either of them says', () =>
    withPullRequest(async (github, place) => {
      await Promise.all(['awaiting', 'refused'].map((name) => publish(reportFor(github, name), place)));
      expect(bodies(github)).toHaveLength(1);
      expect(bodies(github)[0]).toMatch(/^<!-- change-gate payments gate -->\n## (?:⏳ Waiting|⛔ Refused)/u);
    }));

  test('of two that are there the oldest is kept up, and none is deleted or made', () =>
    withPullRequest(async (github, place) => {
      for (const text of ['one', 'two']) github.comment(REPO, 1, { ...BOT, body: `${GATE}\n${text}` });
      for (const name of ['refused', 'authorised']) await publish(reportFor(github, name), place);
      const [oldest, ...others] = bodies(github);
      expect(oldest).toContain('## ✅ Authorised');
      expect(others).toEqual([`${GATE}\ntwo`]);
      expect(github.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
    }));
});

test.each([403, 404, 422, 500])('F14: nothing that is not written (%i) changes the verdict', (status) =>
  withPullRequest(async (github, place) => {
    github.fault({
      match: (method) => method !== 'GET',
      status,
      body: { message: 'Resource not accessible by integration', documentation_url: 'x' },
    });
    const report = reportFor(github);
    const before = structuredClone(report.verdict);
    const { warnings, commentUrl } = await publish(report, place);
    expect(report.verdict).toEqual(before);
    expect(commentUrl).toBe('');
    expect(warnings).toHaveLength(2);
    if (status === 403) expect(warnings.join('\n')).toMatch(/`checks: write`[\s\S]*`(?:issues|pull-requests): write`/u);
  }),
);

describe('F15: the check', () => {
  test('stands on the commit that was judged, under an id of its own', () =>
    withPullRequest(async (github, place) => {
      await publish(reportFor(github), place);
      expect(github.repository(REPO).checkRuns).toMatchObject([
        {
          name: 'payments gate',
          headSha: github.commit(REPO, 'rotate'),
          externalId: 'change-gate/review awaiting',
          conclusion: 'failure',
        },
      ]);
    }));

  test('none without a commit, and one id for each environment', () => {
    const report = reportOf({});
    expect(toCheck({ ...report, subject: { ...report.subject, commit: null } }, 'gate', false)).toBeNull();
    expect(ownerOf('production')).not.toBe(ownerOf('staging'));
    expect(report.verdict.decision).toBe('authorised');
    expect(toCheck(report, 'gate', false)?.externalId).toBe('change-gate/production');
  });

  test('its id says that it waits, so that a sweep needs no title', () => {
    const report = reportOf({});
    const waits: ReportInput = { ...report, verdict: { ...report.verdict, decision: 'awaiting', outcome: 'fail' } };
    expect(toCheck(waits, 'gate', false)?.externalId).toBe('change-gate/production awaiting');
  });
});

test('F16: neutral, which satisfies a required check, never stands under the name that is required', () => {
  const decisions: readonly Decision[] = ['undetermined', 'refused', 'awaiting', 'authorised', 'not-required'];
  const outcomes: readonly Outcome[] = ['pass', 'warn', 'fail'];
  for (const decision of decisions) {
    for (const outcome of outcomes) {
      const check = toCheck(reportOf({ decision, outcome }), 'gate', true);
      expect(['success', 'failure', 'neutral']).toContain(check?.conclusion);
      expect(check?.name === 'gate / production').toBe(check?.conclusion !== 'neutral');
      expect(check?.conclusion === 'success').toBe(outcome === 'pass');
    }
  }
});

test('F17: an answer that echoes the token gives it to nobody', () =>
  withPullRequest(async (github, place) => {
    for (const status of [403, 500]) {
      github.fault({
        match: () => true,
        status,
        headers: { 'x-echo': TOKEN },
        body: { message: `Bad token ${TOKEN} in Authorization: Bearer ${TOKEN}`, documentation_url: TOKEN },
      });
      const { warnings, commentUrl } = await publish(reportFor(github), place);
      expect(warnings.length).toBeGreaterThan(0);
      expect(`${warnings.join('\n')}${commentUrl}`).not.toContain(TOKEN);
      expect(warnings.join('\n')).toContain('***');
    }
  }));

test('F18: a surface names whom the verdict and the record name, and nobody else of the register', () => {
  const report = reportOf(
    { decision: 'refused', outcome: 'fail' },
    { findings: [finding('record-invalid')], texts: new Map([['.github/change-gate/register.yml', 'login: zsecret']]) },
  );
  for (const page of [renderMarkdown(report, { limit: 65_000 }), renderText(report, { colour: false, width: 80 })])
    expect(page).not.toContain('zsecret');
});
