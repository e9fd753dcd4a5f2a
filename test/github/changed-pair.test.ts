/** What approvers were shown is base and head: what GitHub does to either of them, by whatever event, voids the approval; talk does not. */
import { describe, expect, it } from 'vitest';
import { addEvent } from '../../demo/github/actions/references.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { KNOWN_EVENTS, meaningOf } from '../../src/domain/coverage/timeline-events.ts';
import { approve, merge, openChange } from '../scenarios/payments.ts';
import { deploy, RECORD, RECORD_TEXT, REPO, review, said, seedWith } from './judging.ts';
import { withGitHub } from './world.ts';

const given = (use: (github: EmbeddedGitHub, number: number) => Promise<void>): Promise<void> =>
  withGitHub(async (github) => {
    const number = openChange(github);
    approve(github, number, 'cpatel');
    github.setClock('2026-11-21T09:00:00Z');
    await use(github, number);
  }, seedWith('{evidence: [review]}'));
const STALE = ['awaiting', 'approval-stale', 'approval-outstanding'];
const tell = (github: EmbeddedGitHub, number: number, event: string): void =>
  void addEvent(github.state, github.pull(REPO, number), { event, login: 'asmith', at: '2026-11-21T08:00:00Z' });

describe('after an approval', () => {
  it('GitHub itself gives the pull request another base, since its own was merged and deleted', () =>
    withGitHub(async (github) => {
      github.setClock('2026-11-18T09:00:00Z');
      github.push(REPO, 'under', { author: 'bkhan', files: { 'src/under.js': 'x\n' }, message: 'under' });
      const under = github.openPullRequest(REPO, { head: 'under', author: 'bkhan' });
      github.setClock('2026-11-19T09:00:00Z');
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        from: 'under',
        files: { [RECORD]: RECORD_TEXT },
        message: 'on top',
      });
      const { number } = github.openPullRequest(REPO, { head: 'rotate-key', base: 'under', author: 'asmith' });
      approve(github, number, 'cpatel');
      github.mergePullRequest(REPO, under.number, { by: 'bkhan', method: 'merge', at: '2026-11-20T11:00:00Z' });
      github.deleteBranch(REPO, 'under', { actor: 'bkhan', at: '2026-11-20T11:01:00Z' });
      github.setClock('2026-11-21T09:00:00Z');
      expect(github.pull(REPO, number)).toMatchObject({ state: 'open', baseRef: 'main' });
      expect(said(await review(github, number)).slice(0, 1)).toEqual(['awaiting']);
      expect([...said(await review(github, number))].sort()).toEqual([...STALE].sort());
      approve(github, number, 'cpatel', '2026-11-21T08:59:00Z');
      expect(said(await review(github, number))).toEqual(['authorised']);
    }, seedWith('{evidence: [review]}')));

  it('the base is pushed over', () =>
    given(async (github, number) => {
      github.push(REPO, 'other', { author: 'mallory', files: { x: 'x' }, message: 'x' });
      github.forcePush(REPO, 'main', { to: 'other', actor: 'mallory' });
      expect([...said(await review(github, number))].sort()).toEqual([...STALE].sort());
    }));

  it('somebody gives it another base, at deployment too', () =>
    given(async (github, number) => {
      github.push(REPO, 'dev', { author: 'asmith', from: 'main', files: { d: 'd' }, message: 'd' });
      github.retarget(REPO, number, 'dev', { by: 'asmith' });
      github.retarget(REPO, number, 'main', { by: 'asmith' });
      expect([...said(await review(github, number))].sort()).toEqual([...STALE].sort());
      const sha = merge(github, number);
      expect(said(await deploy(github, sha))).toContain('approval-stale');
    }));

  it.each(['never_heard_of', 'base_ref_rewritten'])('an event comes that the gate does not know: %s', (event) =>
    given(async (github, number) => {
      tell(github, number, event);
      expect([...said(await review(github, number))].sort()).toEqual([...STALE].sort());
    }),
  );

  it('everything happens that says nothing of base and head', () =>
    given(async (github, number) => {
      // Reviews and commits are no bare events, and where it has ended there is nothing to be reviewed.
      const talk = KNOWN_EVENTS.filter((event) => meaningOf(event) === 'talk');
      for (const event of talk.filter((one) => !['reviewed', 'committed', 'merged', 'closed'].includes(one)))
        tell(github, number, event);
      github.comment(REPO, number, { by: 'bkhan', body: 'Nice.' });
      github.setDraft(REPO, number, true, { by: 'asmith' });
      github.setDraft(REPO, number, false, { by: 'asmith' });
      github.push(REPO, 'main', { author: 'bkhan', files: { 'docs/x.md': 'x' }, message: 'Meanwhile' });
      expect(said(await review(github, number))).toEqual(['authorised']);
    }));

  it('it is merged, and its branches go away and come back', () =>
    given(async (github, number) => {
      const sha = merge(github, number);
      github.deleteBranch(REPO, 'rotate-key', { actor: 'asmith' });
      for (const event of ['head_ref_deleted', 'head_ref_restored', 'base_ref_deleted', 'never_heard_of'])
        addEvent(github.state, github.pull(REPO, number), { event, login: 'asmith', at: '2026-11-23T16:00:00Z' });
      expect(said(await deploy(github, sha))).toEqual(['authorised']);
    }));
});

describe('a dismissed no', () => {
  const dismissedBy = (by: string): Promise<readonly string[]> => {
    let found: readonly string[] = [];
    return given(async (github, number) => {
      const { id } = github.review(REPO, number, 'dlee', { state: 'CHANGES_REQUESTED' });
      expect(said(await review(github, number))).toEqual(['refused', 'approval-rejected']);
      github.dismissReview(REPO, number, id, { by });
      found = said(await review(github, number));
    }).then(() => found);
  };

  it.each(['asmith', 'bkhan', 'mallory'])('still stands where %s dismissed it', async (by) => {
    expect(await dismissedBy(by)).toEqual(['refused', 'approval-rejected']);
  });

  it.each(['dlee', 'cpatel'])('is gone where %s dismissed it', async (by) => {
    expect(await dismissedBy(by)).toEqual(['authorised']);
  });

  it('is nobody knows what where the timeline does not tell who dismissed it', () =>
    given(async (github, number) => {
      const { id } = github.review(REPO, number, 'dlee', { state: 'CHANGES_REQUESTED' });
      github.dismissReview(REPO, number, id, { by: 'dlee' });
      const { timeline } = github.pull(REPO, number);
      timeline.splice(
        timeline.findIndex((item) => item.kind === 'event' && item.event.event === 'review_dismissed'),
        1,
      );
      expect(said(await review(github, number))).toEqual(
        expect.arrayContaining(['undetermined', 'evidence-unavailable']),
      );
    }));
});

describe('while it was closed', () => {
  const closed = (during: (github: EmbeddedGitHub) => void): Promise<readonly string[]> => {
    let found: readonly string[] = [];
    return given(async (github, number) => {
      github.closePullRequest(REPO, number, { by: 'asmith' });
      during(github);
      github.reopenPullRequest(REPO, number, { by: 'asmith' });
      found = said(await review(github, number));
    }).then(() => found);
  };

  it('nothing happened', async () => {
    expect(await closed(() => {})).toEqual(['authorised']);
  });

  it('the base moved on', async () => {
    const push = (github: EmbeddedGitHub): void =>
      void github.push(REPO, 'main', { author: 'bkhan', files: { 'docs/x.md': 'x' }, message: 'x' });
    expect(await closed(push)).toEqual(['authorised']);
  });

  it('the base was pushed over, of which the timeline tells nothing', async () => {
    const force = (github: EmbeddedGitHub): void => {
      github.push(REPO, 'other', { author: 'mallory', from: 'main', files: { x: 'x' }, message: 'x' });
      github.forcePush(REPO, 'main', { to: 'other', actor: 'mallory' });
    };
    expect(await closed(force)).toContain('approval-stale');
  });

  it('the base was deleted and made anew', async () => {
    const remake = (github: EmbeddedGitHub): void => {
      const main = github.commit(REPO, 'main');
      github.deleteBranch(REPO, 'main', { actor: 'mallory' });
      github.forcePush(REPO, 'main', { to: main, actor: 'mallory' });
    };
    expect(await closed(remake)).toContain('approval-stale');
  });

  it('what happened cannot be read', async () => {
    const hide = (github: EmbeddedGitHub): void =>
      void github.fault({
        match: (_method, _path, _nth, { query }) => query.includes('activity_type'),
        status: 404,
      });
    expect(await closed(hide)).toContain('approval-stale');
  });
});
