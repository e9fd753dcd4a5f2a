/** Approved in the afternoon, its time in the evening: a sweep starts the job again that the gate stopped, and it goes out with nobody awake. */
import { expect, test } from 'vitest';
import { pushEvent, scheduleEvent } from '../../demo/github/events.ts';
import { ACTIONS_BOT, GATE_PERMISSIONS } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { RunResult } from '../../demo/runner/runner.ts';
import { ACTION, MAIN, TOKEN, withGitHub } from './harness.ts';
import { runHere } from './here.ts';
import { FILES, mergeChange, paymentsSeed, REPO } from './payments.ts';
import { expectRead } from './what-people-read.ts';
import { runWorkflow } from './workflows.ts';

const DEPLOY = FILES['.github/workflows/deploy.yml'] ?? '';
const SWEEPER = 'ghs_sweeper';
const sweepAt = (github: EmbeddedGitHub, at: string): Promise<RunResult> => {
  github.setClock(at);
  const event = scheduleEvent(github, REPO, { actor: 'asmith' });
  // A run of a workflow of its own, which stands in no deployment's way.
  Object.assign(github.repository(REPO).runs.at(-1) ?? {}, { path: '.github/workflows/change-gate-sweep.yml' });
  return runHere({
    main: MAIN,
    actionYml: ACTION,
    event,
    token: SWEEPER,
    at,
    inputs: { command: 'sweep', status: 'change-gate', comment: 'never', rerun: 'true' },
  });
};
const standing = (github: EmbeddedGitHub): string | undefined =>
  github.repository(REPO).statuses.findLast(({ context }) => context === 'change-gate / production')?.state;

/** The deployment of an authorised change, an hour before its time. @returns its run */
async function stopped(github: EmbeddedGitHub): Promise<number> {
  mergeChange(github);
  github.setClock('2026-11-24T09:00:00Z');
  const event = pushEvent(github, REPO, 'main');
  const ran = await runWorkflow(github, DEPLOY, event);
  expect([ran.gate.decision, ran.after], ran.gate.raw).toEqual(['awaiting', []]);
  return Number(event.env['GITHUB_RUN_ID']);
}

test('when its time comes it is started again, with the permission that it names, and goes out', () =>
  withGitHub(
    async (github) => {
      const id = await stopped(github);
      const attempts = (): number => github.repository(REPO).runs.find((run) => run.id === id)?.attempts.length ?? 0;
      const without = await sweepAt(github, '2026-11-24T10:01:00Z');
      expect(without.annotations.map(({ message }) => message).join('\n')).toContain('Add `actions: write`');
      // Green already, and still where the gate stopped it.
      expect([without.exitCode, standing(github), attempts()]).toEqual([0, 'success', 1]);
      const permissions = { ...GATE_PERMISSIONS, actions: 'write' } as const;
      github.state.tokens.set(SWEEPER, { login: ACTIONS_BOT.login, permissions });
      const swept = await sweepAt(github, '2026-11-24T10:16:00Z');
      expect(swept.log).toContain(`The failed jobs of run ${id} were started again.`);
      expect([swept.outputs['decision'], attempts()]).toEqual(['undetermined', 2]);
      const again = await runWorkflow(github, DEPLOY, pushEvent(github, REPO, 'main', { run: id }));
      expect([again.gate.decision, again.after.at(-1)], again.gate.raw).toEqual(['authorised', './deploy.sh']);
      await expectRead('sweep-rerun', { 'started again by the sweep': again.gate });
    },
    paymentsSeed(
      {},
      {
        tokens: {
          [TOKEN]: { login: ACTIONS_BOT.login, permissions: GATE_PERMISSIONS },
          [SWEEPER]: { login: ACTIONS_BOT.login, permissions: GATE_PERMISSIONS },
        },
      },
    ),
  ));
