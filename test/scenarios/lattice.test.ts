/** The fault lattice (threats 3.2): each read of an authorised run × each fault. None may authorise what it could not see whole. */

import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import { deploymentEvent, pullRequestEvent } from '../../demo/github/events.ts';
import type { Reply } from '../../demo/github/faults.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { isReasonId } from '../../src/domain/terms/reasons.ts';
import { gate, TOKEN, withGitHub } from './harness.ts';
import { judgeQuickly } from './in-process.ts';
import { faultsAt, leaves, SLOW } from './lattice.ts';
import { byRestAlone } from './parity.ts';
import { approve, bringIn, deployedBefore, LEDGER, mergeChange, openChange, otherRecord, REPO } from './payments.ts';

const validateReport = createRequire(import.meta.url)('../../src/files/checks/generated/report.cjs') as (
  value: unknown,
) => boolean;

function review(github: EmbeddedGitHub): WorkflowEvent {
  const number = openChange(github);
  approve(github, number, 'cpatel');
  github.setClock('2026-11-20T11:00:00Z');
  return pullRequestEvent(github, REPO, number);
}

/** Two pull requests since the deployment before, so that every list has something in it. */
function deploy(github: EmbeddedGitHub): WorkflowEvent {
  github.push(REPO, 'main', { author: 'asmith', files: { 'catalog-info.yaml': LEDGER }, at: '2026-11-09T09:00:00Z' });
  deployedBefore(github, github.commit(REPO, 'main'));
  mergeChange(github);
  const record = otherRecord('CHG-2026-0043', { 'component:default/payments-api': 'component:default/ledger' });
  const { sha } = bringIn(
    github,
    'ledger',
    { 'ledger/book.js': 'export {};\n', 'changes/CHG-2026-0043.yml': record },
    { approver: 'cpatel', method: 'merge' },
  );
  const deployment = github.deploy(REPO, {
    ref: 'main',
    sha,
    environment: 'production',
    creator: 'asmith',
    statuses: [],
  });
  const event = deploymentEvent(github, REPO, deployment);
  github.approveRun(REPO, Number(event.env['GITHUB_RUN_ID']), { login: 'efox', environments: ['production'] });
  return event;
}

/**
 * Where an answer may go wrong and the decision stand, each with the reason. A fault that leaves the answer as it was (an empty list
 * that is emptied, a single object without a list) is no fault; whether it did is found out by comparing the bytes.
 */
const exceptionsAt = (
  stage: string,
): readonly { readonly path: RegExp; readonly fault: RegExp; readonly because: string }[] => [
  {
    path: /^(?!.*per_page=100)|\/compare\//,
    fault: /^Link/,
    because: 'one object has no next page, and a comparison counts its commits',
  },
  {
    path: /\/issues\?labels=change-gate-stop/,
    fault: /^403 permission$/,
    because: 'where the default branch has no form to stop deployments by, it is a notice (docs/stop.md)',
  },
  {
    path: /\/issues\?labels=change-gate-stop/,
    fault: /^200 \[\]$|^last entry dropped$/,
    because: 'a repository need not have a stop, and nothing counts them',
  },
  { path: /./, fault: /^no Date$/, because: 'the other answers have one; without any the clock is unknown' },
  {
    path: /payments\?$|\/commits|\/deployments\/\d+\?|\/runs\/\d+\?/,
    fault: /^200 of another case$/,
    because: 'nothing that is read from it is an enumeration but the kind of an account, which can only exclude',
  },
  {
    path: /\/activity\?|\/actions\/runs\?/,
    fault: /./,
    because: 'each tells when a head appeared; one of the two is enough',
  },
  {
    path: /\/runs\/\d+\/approvals/,
    fault: /^200 \[\]$|^last entry dropped$/,
    because: 'a run need not have an approval, and nothing else counts or tells of them',
  },
  {
    path: /\/deployments\?/,
    fault: /^200 \[\]$|^200 of another case$|^last entry dropped$/,
    because: 'asked again without the filter before it is called a first deployment',
  },
  {
    path: /\/statuses/,
    fault: /^200 \[\]$|^last entry dropped$/,
    because: 'a deployment may have no status, and nothing else tells of them',
  },
  {
    path: /\/compare\/|\/commits\/[0-9a-f]{40}\?/,
    fault: /^last (?:entry|file) dropped$/,
    because: 'the files of a commit or a comparison, which nothing counts',
  },
  ...(stage === 'review'
    ? [{ path: /\/runs\/\d+\?/, fault: /./, because: 'who started the run decides nothing at review' }]
    : []),
  {
    path: /^\/graphql/,
    fault: /./,
    because:
      'what GraphQL gives proves itself, and REST is asked for what it does not give (test/github/together.test.ts)',
  },
  { path: /./, fault: /^first entry twice$/, because: 'entries are told apart by their id' },
];

/** A fault of a list is a fault of all its pages. */
const allPages = (read: string): string => read.replace(/&page=\d+$/, '');

async function recorded(prepare: (github: EmbeddedGitHub) => WorkflowEvent): Promise<readonly string[]> {
  return withGitHub(async (github) => {
    const event = prepare(github);
    // What comes by GraphQL otherwise is a read of its own then.
    byRestAlone(github);
    github.requests.length = 0;
    const base = await judgeQuickly(github, event);
    expect([base.decision, base.reasons]).toEqual(['authorised', []]);
    // One request of each kind: the same code reads the others.
    const kinds = new Map<string, string>();
    for (const { path, query } of github.requests) {
      const kind = `${path}?${query}`.replace(/[0-9a-f]{40}|\d{4,}|(?<=pulls\/|issues\/)\d+|changes[^?&]*/g, '*');
      if (!kinds.has(kind)) kinds.set(kind, `${path}?${query}`);
    }
    return [...[...kinds.values()].filter((read) => !read.startsWith('/graphql')), '/graphql?'];
  });
}

const is = (read: string, method: string, path: string, query: string): boolean =>
  (method === 'GET' || path === '/graphql') && allPages(`${path}?${query}`) === allPages(read);

/** What answers a read, all its pages, in a run that nothing disturbs: a fault that leaves it as it was is none. */
async function repliesTo(github: EmbeddedGitHub, event: WorkflowEvent, read: string): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  let isOver = false;
  github.observe(({ request: { method, path, query }, reply }) => {
    if (!isOver && is(read, method, path, query)) replies.push(reply);
  });
  expect((await judgeQuickly(github, event)).decision, 'without a fault').toBe('authorised');
  isOver = true;
  expect(replies.length, `${read} is asked for`).toBeGreaterThan(0);
  return replies;
}

describe.each([
  ['review', review],
  ['deploy', deploy],
] as const)('%s', (stage, prepare) => {
  // In four parts: together they come close to the time that a test has, on a machine with anything else to do.
  test.each([0, 1, 2, 3])('each read × each fault, part %s of 0 to 3', { timeout: 300_000 }, async (part) => {
    const reads = (await recorded(prepare)).filter((_, index) => index % 4 === part);
    const holes: string[] = [];
    let cases = 0;
    await withGitHub(async (github) => {
      const event = prepare(github);
      github.state.rate.limit = Number.MAX_SAFE_INTEGER;
      for (const read of reads) {
        const back = read === '/graphql?' ? () => {} : byRestAlone(github);
        const replies = await repliesTo(github, event, read);
        for (const [name, bend] of Object.entries(faultsAt(github.url))) {
          if (replies.every((reply) => leaves(bend, reply))) continue;
          const away = github.fault({
            ...bend,
            match: (method, path, _nth, { query }) => is(read, method, path, query),
          });
          // At review by a socket, as the action asks: each fault is met there as well.
          const result = await judgeQuickly(github, event, {}, { socket: stage === 'review' });
          away();
          const where = `${read} × ${name}`;
          expect(result.shown.includes(TOKEN), `${where}: the token shows`).toBe(false);
          expect(validateReport(result.report), `${where}: the report`).toBe(true);
          expect(result.reasons.every(isReasonId), where).toBe(true);
          cases += 1;
          if (result.decision !== 'authorised') {
            expect(result.reasons.length, `${where}: no reason`).toBeGreaterThan(0);
            expect(result.outcome, where).toBe('fail');
          } else if (!exceptionsAt(stage).some(({ path, fault }) => path.test(read) && fault.test(name)))
            holes.push(where);
        }
        back();
      }
      expect((await judgeQuickly(github, event)).decision, 'without a fault, at the end').toBe('authorised');
    });
    expect(holes).toEqual([]);
    expect(cases).toBeGreaterThan(70);
  });
});

/** The same through the built action, for faults that are not tried again (those would make it wait in earnest). */
describe('through the built action', () => {
  test.each([
    ['/pulls/1', '401 that repeats the token'],
    ['/pulls/1/reviews', '403 permission'],
    ['/pulls/1/reviews', '200 truncated'],
    ['/pulls/1/commits', '404'],
    ['/pulls/1/files', '200 []'],
    ['/issues/1/timeline', '200 html'],
    ['/git/trees/', '200 of another shape'],
    ['/git/trees/', 'last entry dropped'],
    ['/git/blobs/', '200 empty'],
    ['/git/blobs/', 'redirect to elsewhere'],
    ['/git/ref/heads/main', '409'],
    ['/deployments', '403 secondary limit'],
    ['/compare/', '200 null'],
    ['/commits/', '422'],
    ['', '204'],
  ])('%s × %s', (part, name) =>
    withGitHub(async (github) => {
      const event = deploy(github);
      const bend = faultsAt(github.url)[name] ?? {};
      // What comes by GraphQL where it can: the fault meets both ways.
      const isIt = (method: string, path: string): boolean =>
        path === '/graphql'
          ? /^\/(?:git\/blobs|pulls|commits)\//.test(part)
          : method === 'GET' && path.startsWith(`/repos/${REPO}${part}`);
      github.fault({ ...bend, match: isIt });
      const run = await gate(github, event, { isBuilt: true });
      expect([run.outcome, run.run.exitCode]).toEqual(['fail', 1]);
      expect(run.reasons.length).toBeGreaterThan(0);
    }),
  );

  test.each(Object.entries(SLOW))('a server that only answers by a %s', (_, fault) =>
    withGitHub(async (github) => {
      const event = review(github);
      github.fault({ ...fault, match: (_method, path) => path.endsWith('/reviews') });
      const { decision, reasons } = await judgeQuickly(github, event, {}, { patience: 200, socket: true });
      expect(decision).toBe('undetermined');
      expect(reasons).toContain('evidence-unavailable');
    }),
  );
});
