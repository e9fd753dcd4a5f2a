/**
 * An auditor's day, from files alone: a month of changes, twenty of them drawn, and each traced from request to deployment by what its run
 * kept. What audit, replay, verify and the controls say has to be the same everywhere; and one that was touched is found.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../src/cli/commands/audit.ts';
import { replay } from '../../src/cli/commands/replay.ts';
import { verify } from '../../src/cli/commands/verify.ts';
import { digestBytes } from '../../src/domain/terms/digest.ts';
import { DECISION } from '../../src/oversight/proof/statement.ts';
import { openFolder, openScreen } from '../cli/harness.ts';
import { withoutNetwork } from '../cli/without-network.ts';
import { DEPLOY, deployment, given, MERGED, RECORD, REGISTER, withRecord } from '../domain/world.ts';
import { keepRun } from './proof/kept-run.ts';

const NOW = '2026-12-01T09:00:00Z';
const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];

type Change = { readonly id: string; readonly commit: string; readonly day: string };
const CHANGES: readonly Change[] = Array.from({ length: 25 }, (_, nth) => ({
  id: `CHG-2026-${String(101 + nth)}`,
  commit: digestBytes(`commit ${nth}`).slice(7, 47),
  day: DAYS[nth % DAYS.length] ?? '',
}));

/** The run that let one change out on its day, as the gate kept it. */
function runOf({ id, commit, day }: Change) {
  const text = JSON.stringify(DEPLOY)
    .replaceAll(RECORD.id, id)
    .replaceAll(MERGED, commit)
    .replaceAll('2026-11-24', day);
  return keepRun(given(JSON.parse(text), withRecord({ title: `Rotate key ${id.slice(-3)}` })));
}

async function ask(
  command: typeof audit,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const screen = openScreen(NOW);
  const code = await command(args, screen);
  return { code, out: screen.shown(), err: screen.said() };
}

const write = (root: string, path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** The folders go when the test ends, so that each makes its own of the same runs. */
let runs: readonly (readonly [Change, Awaited<ReturnType<typeof runOf>>])[];
beforeAll(async () => {
  runs = await Promise.all(CHANGES.map(async (change) => [change, await runOf(change)] as const));
});

function filed(): { readonly root: string; readonly kept: string; readonly asked: readonly string[] } {
  const [root, kept] = [openFolder(), openFolder()];
  write(root, '.github/change-gate/register.yml', JSON.stringify(REGISTER));
  for (const [{ id, day }, { bundle, text }] of runs) {
    const outcome = {
      result: 'successful',
      started: `${day}T10:12:00Z`,
      ended: `${day}T10:31:00Z`,
      summary: 'As planned.',
    };
    const { schedule, ...record } = RECORD;
    const span = { start: schedule?.start.replace('2026-11-24', day), end: schedule?.end.replace('2026-11-24', day) };
    const value = { ...record, id, title: `Rotate key ${id.slice(-3)}`, schedule: span, outcome };
    write(root, `changes/${id}.yml`, JSON.stringify(value));
    write(kept, `${id}/bundle.json`, bundle);
    write(kept, `${id}/statement.json`, text);
  }
  const made = CHANGES.map(({ commit, day }, nth) =>
    deployment(200 + nth, commit, {
      created_at: `${day}T10:12:00Z`,
      statuses: [{ state: 'success', created_at: `${day}T10:30:00Z` }],
    }),
  );
  write(root, 'facts.json', JSON.stringify({ ...DEPLOY.facts, now: NOW, deployments: made }));
  const period = ['--root', root, '--since', '2026-11-16', '--until', '2026-11-30', '--bundles', kept];
  return { root, kept, asked: [...period, '--facts', join(root, 'facts.json'), '--sample', '20', '--seed', '2026-Q4'] };
}

describe('twenty changes, drawn by a seed', () => {
  test('each is traced from request to deployment, and all that is asked agrees, without any network', () =>
    withoutNetwork(async () => {
      const { kept, asked } = filed();
      const whole = await ask(audit, ...asked, '--format', 'json');
      const report = JSON.parse(whole.out);
      expect(report.findings.filter(({ level }: { level: string }) => level === 'error')).toEqual([]);
      expect(whole).toMatchObject({ code: 0, err: '' });
      expect(report.sample.ids).toHaveLength(20);
      expect([report.changes.length, report.deployments.length, report.bundles]).toEqual([25, 25, 25]);
      for (const id of report.sample.ids) {
        const [change] = CHANGES.filter((one) => one.id === id);
        const [audited] = report.changes.filter((one: { id: string }) => one.id === id);
        const [deployed] = report.deployments.filter((one: { commit: string }) => one.commit === change?.commit);
        // Request, assessment, approval, outcome.
        expect(audited).toMatchObject({
          requester: 'asmith',
          risk: 'moderate',
          authorisation: 'shown',
          approvedBy: ['cpatel (review)'],
          approvedAt: '2026-11-20T10:12:00Z',
          result: 'successful',
          shownBy: [`${id}/bundle.json`],
        });
        expect(deployed).toMatchObject({
          environment: 'production',
          verdict: 'authorised',
          shownBy: `${id}/bundle.json`,
        });

        const again = await ask(replay, join(kept, id), '--format', 'json');
        const decided = JSON.parse(again.out);
        expect(again).toMatchObject({ code: 0, err: '' });
        expect(decided).toMatchObject({ decision: 'authorised', subject: { commit: change?.commit } });
        expect(decided.changes).toMatchObject([{ id, digest: audited.digest, risk: { final: audited.risk } }]);

        const about = ['--environment', 'production', '--commit', change?.commit ?? '', '--at', deployed.madeAt];
        const said = await ask(
          verify,
          join(kept, id, 'statement.json'),
          ...about,
          '--bundle',
          join(kept, id),
          '--format',
          'json',
        );
        expect(said, said.out).toMatchObject({ code: 0 });
        const { statement } = JSON.parse(said.out);
        const stated = statement.predicate[DECISION];
        expect(stated).toMatchObject({
          decision: decided.decision,
          risk: audited.risk,
          environment: deployed.environment,
        });
        expect(stated.changes).toMatchObject([{ id, digest: { sha256: audited.digest.slice(7) } }]);

        const controls = await ask(audit, id, '--controls', '--bundles', join(kept, id), '--format', 'json');
        const { decisions, demands } = JSON.parse(controls.out);
        expect(controls.code).toBe(0);
        expect(decisions).toMatchObject([
          { decision: decided.decision, evaluatedAt: decided.evaluatedAt, approvedBy: audited.approvedBy, raised: [] },
        ]);
        for (const { checks, raised, quietInLast } of demands)
          expect([raised, quietInLast]).toEqual([[], checks.length]);
      }
    }));

  test('one whose record was changed afterwards, one whose bundle was touched, and one that nothing was kept of', async () => {
    const { root, kept, asked } = filed();
    const [changed, touched, lost] = CHANGES.map(({ id }) => id);
    const record = (id = '') => join(root, 'changes', `${id}.yml`);
    write(
      dirname(record(changed)),
      `${changed}.yml`,
      JSON.stringify({
        ...RECORD,
        id: changed,
        title: 'Another',
        schedule: { start: '2026-11-23T10:00:00Z', end: '2026-11-23T12:00:00Z' },
        outcome: {
          result: 'successful',
          started: '2026-11-23T10:12:00Z',
          ended: '2026-11-23T10:31:00Z',
          summary: 'As planned.',
        },
      }),
    );
    const [, { bundle }] = runs[1] ?? [null, { bundle: '' }];
    write(kept, `${touched}/bundle.json`, bundle.replaceAll('"APPROVED"', '"COMMENTED"'));
    write(kept, `${lost}/bundle.json`, runs[3]?.[1].bundle ?? '');
    const { code, out } = await ask(audit, ...asked, '--format', 'json');
    const { changes, deployments, findings } = JSON.parse(out);
    const by = (id = '') => changes.find((one: { id: string }) => one.id === id).authorisation;
    expect([by(changed), by(touched), by(lost)]).toEqual(['not-shown', 'not-shown', 'not-shown']);
    const unauthorised = deployments.filter(({ verdict }: { verdict: string }) => verdict === 'unauthorised');
    expect(unauthorised.map(({ commit }: { commit: string }) => commit).sort()).toEqual(
      [CHANGES[1]?.commit, CHANGES[2]?.commit].sort(),
    );
    expect(findings.map(({ message }: { message: string }) => message).join('\n')).toContain(
      `The bundle ${touched}/bundle.json does not lead to the report that is in it`,
    );
    expect(code).not.toBe(0);
  });
});
