/**
 * Something moves under the gate's feet before its k-th request, for every k. At deploy nothing that no longer holds at the end is
 * authorised; at review the decision is about one state, never about a mixture of two.
 */
import { describe, expect, test } from 'vitest';
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import { deploymentEvent, pullRequestEvent, pushEvent, releaseEvent } from '../../demo/github/events.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { Facts } from '../../src/domain/terms/generated/shapes.ts';
import { gate, withGitHub } from './harness.ts';
import { judgeQuickly, type Quick } from './in-process.ts';
import {
  approve,
  bringIn,
  deployedBefore,
  FILES,
  mergeChange,
  openChange,
  paymentsSeed,
  RECORD,
  RECORD_TEXT,
  REGISTER,
  REPO,
  recordWith,
} from './payments.ts';

type Story = (github: EmbeddedGitHub) => WorkflowEvent;

const deploy: Story = (github) => {
  const sha = mergeChange(github);
  return deploymentEvent(
    github,
    REPO,
    github.deploy(REPO, { ref: 'main', sha, environment: 'production', creator: 'asmith', statuses: [] }),
  );
};
const review: Story = (github) => {
  const number = openChange(github);
  approve(github, number, 'cpatel');
  github.setClock('2026-11-20T11:00:00Z');
  return pullRequestEvent(github, REPO, number);
};

/** Runs the story once for each request of the undisturbed run, with the move before that request; and once with none. */
async function race(
  story: Story,
  move: (github: EmbeddedGitHub) => void,
  look: (result: Quick, github: EmbeddedGitHub, k: number) => void,
  seed = paymentsSeed(),
  inputs: Readonly<Record<string, string>> = {},
): Promise<number> {
  let requests = 1;
  for (let k = 0; k < requests + 1; k += 1) {
    await withGitHub(async (github) => {
      const event = story(github);
      github.requests.length = 0;
      github.beforeEach(({ nth }) => {
        if (nth === k) move(github);
      });
      const result = await judgeQuickly(github, event, inputs);
      if (k === 0) {
        expect(result.decision, 'undisturbed').toBe('authorised');
        requests = github.requests.length;
      } else if (github.requests.length >= k) look(result, github, k);
    }, seed);
  }
  return requests;
}

const never = (result: Quick, _: EmbeddedGitHub, k: number): void => {
  expect(result.decision, `moved before request ${k}`).not.toBe('authorised');
  expect(result.reasons.length).toBeGreaterThan(0);
};

/** What moves after the second look has looked is not seen; everything before it is. */
function unlessAtTheEnd(seen: RegExp): (result: Quick, github: EmbeddedGitHub, k: number) => void {
  return (result, github, k) => {
    const last = github.requests.findLastIndex(({ path, query }) => seen.test(`${path}?${query}`));
    if (k - 1 <= last) never(result, github, k);
  };
}

type Move = (github: EmbeddedGitHub) => void;

test('a run that looked earlier and writes later does not have the last word', () =>
  withGitHub(async (github) => {
    const number = openChange(github);
    approve(github, number, 'cpatel');
    github.setClock('2026-11-21T09:00:00Z');
    const event = pullRequestEvent(github, REPO, number);
    const inputs = { 'check-name': 'change-gate' };
    let pause: ((signal: 'SIGSTOP' | 'SIGCONT') => void) | null = null;
    let isPaused: () => void = () => {};
    const paused = new Promise<void>((resolve) => {
      isPaused = resolve;
    });
    github.beforeEach(({ method }) => {
      if (method === 'GET' || pause === null) return;
      // All is decided, and nothing is written yet.
      pause('SIGSTOP');
      isPaused();
    });
    const slow = gate(github, event, {
      inputs,
      onStart: (kill) => {
        pause = kill as unknown as (signal: 'SIGSTOP' | 'SIGCONT') => void;
      },
    });
    await paused;
    const go = pause as unknown as (signal: 'SIGCONT') => void;
    pause = null;
    github.review(REPO, number, 'dlee', { state: 'CHANGES_REQUESTED', at: '2026-11-21T09:10:00Z' });
    github.setClock('2026-11-21T09:30:00Z');
    expect((await gate(github, pullRequestEvent(github, REPO, number), { inputs })).decision).toBe('refused');
    go('SIGCONT');
    expect((await slow).decision).toBe('authorised');
    const { comments, checkRuns } = github.repository(REPO);
    expect(comments.map(({ body }) => body.split('\n')[1])).toEqual([expect.stringContaining('Refused')]);
    const newest = [...checkRuns].sort((a, b) => ((a.completedAt ?? '') < (b.completedAt ?? '') ? 1 : -1))[0];
    expect(newest?.conclusion).toBe('failure');
  }));

test('a no to what a record takes over from the one that it retries is heard until the end', async () => {
  const failed = `${RECORD_TEXT}outcome:\n  result: failed\n  started: 2026-11-23T16:10:00Z\n  ended: 2026-11-23T16:20:00Z\n  summary: It did not start.\n`;
  const again = `${recordWith({ 'CHG-2026-0042': 'CHG-2026-0043' })}retries: CHG-2026-0042\n`;
  const story: Story = (github) => {
    deployedBefore(github, github.commit(REPO, 'main'));
    const code = { 'src/signing-key.js': 'export const key = "2026-12";\n', [RECORD]: RECORD_TEXT };
    bringIn(github, 'rotate', code, { approver: 'cpatel' });
    const { sha } = bringIn(
      github,
      'again',
      { 'changes/CHG-2026-0043.yml': again, [RECORD]: failed },
      {
        approver: 'cpatel',
        opened: '2026-11-23T17:00:00Z',
        approved: '2026-11-23T17:30:00Z',
        merged: '2026-11-23T18:00:00Z',
      },
    );
    const given = { ref: 'main', sha, environment: 'production', creator: 'bkhan', statuses: [] };
    return deploymentEvent(github, REPO, github.deploy(REPO, given));
  };
  const run = async (move: number | null): Promise<readonly [string, number, number]> => {
    let result: readonly [string, number, number] = ['', 0, 0];
    await withGitHub(async (github) => {
      const event = story(github);
      github.requests.length = 0;
      github.beforeEach(({ nth }) => {
        if (nth === move) github.review(REPO, 1, 'dlee', { state: 'CHANGES_REQUESTED' });
      });
      const { decision } = await judgeQuickly(github, event);
      const last = github.requests.findLastIndex(({ path }) => /\/reviews|graphql/.test(path));
      result = [decision, github.requests.length, last];
    }, paymentsSeed());
    return result;
  };
  const [undisturbed, requests] = await run(null);
  expect(undisturbed).toBe('authorised');
  for (let k = requests - 5; k <= requests - 2; k += 1) {
    const [decision, , last] = await run(k);
    if (k - 1 <= last) expect(decision, `moved before request ${k} of ${requests}`).not.toBe('authorised');
  }
});

describe('deploy', () => {
  const moves: readonly (readonly [string, Move, RegExp])[] = [
    [
      'the approval is dismissed',
      (github) => {
        const [one] = github.pull(REPO, 1).reviews;
        if (one !== undefined) github.dismissReview(REPO, 1, one.id, { by: 'asmith' });
      },
      /\/reviews/,
    ],
    [
      'somebody requests changes',
      (github) => void github.review(REPO, 1, 'dlee', { state: 'CHANGES_REQUESTED' }),
      /\/reviews/,
    ],
    [
      'the record is withdrawn',
      (github) =>
        void github.push(REPO, 'main', {
          author: 'asmith',
          files: { [RECORD]: `${RECORD_TEXT}withdrawn: {by: asmith, at: 2026-11-24T10:09:00Z, reason: Superseded}\n` },
        }),
      /heads\/main/,
    ],
    [
      'the record gets another time',
      (github) =>
        void github.push(REPO, 'main', {
          author: 'asmith',
          files: { [RECORD]: recordWith({ 'start: 2026-11-24T10': 'start: 2026-11-24T11' }) },
        }),
      /heads\/main/,
    ],
    [
      'the record is deleted',
      (github) => void github.push(REPO, 'main', { author: 'asmith', files: { [RECORD]: null } }),
      /heads\/main/,
    ],
    [
      'the approver leaves the register',
      (github) =>
        void github.push(REPO, 'main', {
          author: 'asmith',
          files: { [REGISTER]: (FILES[REGISTER] ?? '').replace(/.*cpatel, role.*\n/, '') },
        }),
      /heads\/main/,
    ],
    [
      'the branch is pushed over',
      (github) =>
        void github.push(REPO, 'main', {
          author: 'asmith',
          force: true,
          from: github.repository(REPO).pulls[0]?.baseSha ?? 'main',
          files: { [RECORD]: RECORD_TEXT, x: 'x' },
        }),
      /heads\/main/,
    ],
  ];
  test.each(moves)('%s', { timeout: 120_000 }, async (_, move, seen) => {
    expect(await race(deploy, move, unlessAtTheEnd(seen))).toBeGreaterThanOrEqual(20);
  });

  test('B16 the tag is moved', async () => {
    const story: Story = (github) => {
      github.tag(REPO, 'v1', mergeChange(github));
      return releaseEvent(github, REPO, { actor: 'asmith', tag: 'v1' });
    };
    await race(
      story,
      (github) => void github.tag(REPO, 'v1', github.push(REPO, 'evil', { author: 'mallory', files: { y: 'y' } })),
      unlessAtTheEnd(/tags\/v1/),
      paymentsSeed(),
      { environment: 'production' },
    );
  });

  test('what has nothing to do with it may move: another file on main', async () => {
    const story: Story = (github) => {
      const sha = mergeChange(github);
      const event = pushEvent(github, REPO, 'main');
      return { ...event, payload: { ...event.payload, after: sha } };
    };
    await race(
      story,
      (github) => void github.push(REPO, 'main', { author: 'bkhan', files: { 'README.md': 'hello\n' } }),
      (result, __, k) => {
        expect(result.decision, `moved before request ${k}`).toBe('authorised');
      },
      paymentsSeed(),
      { environment: 'production' },
    );
  });
});

describe('review', () => {
  /** Which head the files, the commits and the reviews are of. */
  const isMixture = (facts: Facts, github: EmbeddedGitHub): boolean => {
    const [pull] = facts.pull_requests;
    if (pull === undefined || !Array.isArray(pull.commits) || !Array.isArray(pull.files)) return false;
    const head = pull.head.sha;
    const [first] = github.pull(REPO, 1).timeline.flatMap((item) => (item.kind === 'commit' ? [item.sha] : []));
    const hasNew = pull.files.some(({ filename }) => filename === 'src/evil.js');
    return !pull.commits.some(({ sha }) => sha === head) || (head === first) === hasNew;
  };

  const moves: readonly (readonly [string, Move])[] = [
    [
      'a push',
      (github) => void github.push(REPO, 'rotate-key', { author: 'asmith', files: { 'src/evil.js': 'evil();\n' } }),
    ],
    [
      'a force push that takes the review along',
      (github) =>
        void github.push(REPO, 'rotate-key', {
          author: 'asmith',
          force: true,
          from: 'main',
          reanchorReviews: true,
          files: { 'src/evil.js': 'evil();\n', [RECORD]: RECORD_TEXT },
        }),
    ],
    [
      'a new base',
      (github) => {
        github.push(REPO, 'dev', { author: 'asmith', files: { z: 'z' } });
        github.retarget(REPO, 1, 'dev', { by: 'asmith' });
      },
    ],
  ];
  test.each(moves)(
    '%s: the old head is judged whole, or nothing is authorised',
    { timeout: 120_000 },
    async (_, move) => {
      let authorised = 0;
      await race(review, move, (result, github, k) => {
        const facts = result.facts as Facts | null;
        if (result.decision !== 'authorised') return;
        authorised += 1;
        expect(facts !== null && isMixture(facts, github), `a mixture when moved before request ${k}`).toBe(false);
        // Authorised is only what was read before the move; the new head starts a run of its own.
        const before = github.requests.slice(0, k - 1).filter(({ path }) => path.endsWith('/pulls/1'));
        expect(before.length, `moved before request ${k}`).toBeGreaterThan(1);
      });
      expect(authorised).toBeGreaterThan(0);
    },
  );

  test('the register moves: those of one commit of the default branch hold, and never a mixture', async () => {
    const seen = new Set<string>();
    await race(
      review,
      (github) =>
        void github.push(REPO, 'main', {
          author: 'mallory',
          files: { [REGISTER]: 'version: 1\npeople:\n  - {login: mallory, role: change-and-release-manager}\n' },
        }),
      (result, github, k) => {
        const { inputs } = result.report as { inputs: Record<'policy' | 'register', { ref?: string }> };
        const isNew = inputs.register.ref === github.commit(REPO, 'main');
        expect(inputs.policy.ref, `moved before request ${k}`).toBe(inputs.register.ref);
        expect(result.decision, `moved before request ${k}`).toBe(isNew ? 'awaiting' : 'authorised');
        seen.add(result.decision);
      },
    );
    // The head of the default branch is the last thing that is asked for.
    expect(seen).toContain('awaiting');
  });
});
