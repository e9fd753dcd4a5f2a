/**
 * A no that cannot be read is not taken for none: each source of a no × each read that tells of it × each fault. The change has every
 * approval that it needs, and one no that refuses it; whatever becomes of the no on the way, the answer is never `authorised`.
 */
import { describe, expect, test } from 'vitest';
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import { deploymentEvent, pullRequestEvent } from '../../demo/github/events.ts';
import type { Reply } from '../../demo/github/faults.ts';
import { GATE_PERMISSIONS, type Seed } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { TOKEN, withGitHub } from './harness.ts';
import { judgeQuickly } from './in-process.ts';
import { faultsAt, leaves } from './lattice.ts';
import {
  approve,
  deployedBefore,
  FILES,
  merge,
  openChange,
  paymentsSeed,
  RECORD,
  RECORD_TEXT,
  REGISTER,
  REPO,
} from './payments.ts';

type Story = { readonly event: WorkflowEvent };
type Source = {
  readonly seed?: () => Seed;
  readonly prepare: (github: EmbeddedGitHub) => Story;
  /** The reads that tell of the no. */
  readonly reads: RegExp;
  /** Faults that GitHub's own word cannot be told from, each with the reason. */
  readonly except?: readonly { readonly path: RegExp; readonly fault: RegExp; readonly because: string }[];
};

const UNCOUNTED = /^200 \[\]$|^last entry dropped$/;

/** Merged with an approval, and on its way out; `no` is said before that, of the pull request. */
function goingOut(
  github: EmbeddedGitHub,
  no: (number: number) => void = () => {},
  record: string = RECORD_TEXT,
): WorkflowEvent {
  deployedBefore(github, github.commit(REPO, 'main'));
  const number = openChange(github, record);
  approve(github, number, 'cpatel');
  no(number);
  const sha = merge(github, number);
  const made = { ref: 'main', sha, environment: 'production', creator: 'asmith', statuses: [] };
  return deploymentEvent(github, REPO, github.deploy(REPO, made));
}

const requestChanges = (github: EmbeddedGitHub, number: number, login: string): void =>
  void github.review(REPO, number, login, { state: 'CHANGES_REQUESTED', at: '2026-11-20T10:30:00Z' });

/** Nobody but the team says what dlee is. */
const teamSeed = (): Seed => {
  const { [RECORD]: _, ...files } = FILES;
  const register = (FILES[REGISTER] ?? '')
    .replace(/^.*login: dlee.*\n/m, '')
    .replace(/^boards:\n.*\n/m, 'teams:\n  - {team: acme/managers, role: change-and-release-manager}\n')
    .replace(/^escalation.*\n/m, '');
  return paymentsSeed(
    { files: { ...files, [REGISTER]: register } },
    {
      organizations: {
        acme: { members: { admin: 'admin' }, teams: { managers: { members: { dlee: 'member', mallory: 'member' } } } },
      },
      tokens: { [TOKEN]: { login: 'github-actions[bot]', permissions: { ...GATE_PERMISSIONS, members: 'read' } } },
    },
  );
};

const SOURCES: Readonly<Record<string, Source>> = {
  'a review, at review': {
    prepare: (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      requestChanges(github, number, 'dlee');
      github.setClock('2026-11-20T11:00:00Z');
      return { event: pullRequestEvent(github, REPO, number) };
    },
    reads: /\/pulls\/1(?:\?|\/reviews)|\/issues\/1\/timeline/,
  },
  'a review, at deployment': {
    prepare: (github) => ({ event: goingOut(github, (number) => requestChanges(github, number, 'dlee')) }),
    reads: /\/pulls\/1(?:\?|\/reviews)|\/issues\/1\/timeline|\/commits\/[0-9a-f]{40}\/pulls|\/compare\//,
  },
  'an answer for the environment': {
    prepare: (github) => {
      const event = goingOut(github);
      const run = Number(event.env['GITHUB_RUN_ID']);
      github.approveRun(REPO, run, { login: 'dlee', environments: ['production'], state: 'rejected' });
      return { event };
    },
    reads: /\/actions\/runs\/\d+[?/]/,
    except: [
      { path: /\/approvals/, fault: UNCOUNTED, because: 'a run need not have an answer, and nothing counts them' },
    ],
  },
  'an answer for the environment, where only reviews say yes': {
    seed: () => {
      const { [RECORD]: _, ...files } = FILES;
      const policy = 'version: 1\nenvironments:\n  production: {gate: enforce}\napprovals: {evidence: [review]}\n';
      return paymentsSeed({ files: { ...files, '.github/change-gate/policy.yml': policy } });
    },
    prepare: (github) => {
      const event = goingOut(github);
      const run = Number(event.env['GITHUB_RUN_ID']);
      github.approveRun(REPO, run, { login: 'dlee', environments: ['Production'], state: 'rejected' });
      return { event };
    },
    reads: /\/actions\/runs\/\d+\/approvals/,
    except: [
      { path: /\/approvals/, fault: UNCOUNTED, because: 'a run need not have an answer, and nothing counts them' },
    ],
  },
  'an entry in the record': {
    prepare: (github) => ({
      event: goingOut(
        github,
        undefined,
        `${RECORD_TEXT}approvals:\n  - {approver: dlee, role: change-and-release-manager, decision: rejected, at: 2026-11-19T08:00:00Z}\n`,
      ),
    }),
    reads: /\/git\/(?:trees|blobs|ref)\//,
  },
  'a review by somebody whose level only a team gives': {
    seed: teamSeed,
    prepare: (github) => ({ event: goingOut(github, (number) => requestChanges(github, number, 'dlee')) }),
    reads: /\/orgs\//,
    except: [{ path: /\/members\?/, fault: UNCOUNTED, because: 'nothing counts the members of a team' }],
  },
};

/** A fault of a list is a fault of all its pages. */
const allPages = (read: string): string => read.replace(/&page=\d+$/, '');

describe.each(Object.entries(SOURCES))('%s', (_name, { seed, prepare, reads, except = [] }) => {
  test('is not lost by any fault of what tells of it', { timeout: 300_000 }, () =>
    withGitHub(async (github) => {
      const { event } = prepare(github);
      github.state.rate.limit = Number.MAX_SAFE_INTEGER;
      github.requests.length = 0;
      const answered: { readonly read: string; readonly reply: Reply }[] = [];
      let isOver = false;
      github.observe(({ request: { path, query }, reply }) => {
        if (!isOver) answered.push({ read: allPages(`${path}?${query}`), reply });
      });
      const base = await judgeQuickly(github, event);
      isOver = true;
      expect([base.decision, base.reasons]).toEqual(['refused', ['approval-rejected']]);
      const asked = new Set(
        github.requests.map(({ path, query }) => `${path}?${query}`).filter((read) => reads.test(read)),
      );
      expect(asked.size).toBeGreaterThan(0);
      const lost: string[] = [];
      for (const read of asked) {
        const replies = answered.filter((one) => one.read === allPages(read));
        for (const [fault, bend] of Object.entries(faultsAt(github.url))) {
          if (replies.every(({ reply }) => leaves(bend, reply))) continue;
          const away = github.fault({
            ...bend,
            match: (method, path, _nth, { query }) =>
              method === 'GET' && allPages(`${path}?${query}`) === allPages(read),
          });
          const { decision } = await judgeQuickly(github, event);
          away();
          const isKnown = except.some((one) => one.path.test(read) && one.fault.test(fault));
          if (decision === 'authorised' && !isKnown) lost.push(`${read} × ${fault}`);
        }
      }
      expect(lost).toEqual([]);
    }, seed?.()),
  );
});

test('the token of a job without `actions: read` is told which permission shows the answers for the environment', () =>
  withGitHub(async (github) => {
    const event = goingOut(github);
    github.fault({
      match: (_method, path) => path.endsWith('/approvals'),
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    const { decision, reasons, shown } = await judgeQuickly(github, event);
    expect([decision, reasons]).toEqual(['undetermined', ['permission-missing']]);
    expect(shown).toContain('Add `actions: read` to the `permissions:`');
  }));
