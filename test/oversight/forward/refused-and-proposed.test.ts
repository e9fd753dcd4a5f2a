/** Nothing that `check` refuses looks sound in a schedule, and what open pull requests propose is shown without moving what stands. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCheckout } from '../../../src/checkout/checkout.ts';
import { check } from '../../../src/cli/commands/check.ts';
import type { ReadRecord } from '../../../src/domain/terms/world.ts';
import { planForward } from '../../../src/oversight/forward/forward.ts';
import type { ForwardSchedule } from '../../../src/oversight/forward/schedule.ts';
import { type ProposedRecord, readProposals } from '../../../src/oversight/survey/proposals.ts';
import { survey } from '../../../src/oversight/survey/survey.ts';
import { openScreen } from '../../cli/harness.ts';
import { record } from '../../domain/schedule/schedule-world.ts';
import { files, NOW, plan, RANGE } from './forward-world.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('what check refuses', () => {
  const at = '2026-11-20T09:00:00Z';
  const folders = ['examples', 'test/found'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name)),
  );

  test('whatever stands in an example, the schedule marks each open change that check refuses', async () => {
    let refused = 0;
    for (const folder of folders) {
      const root = join(ROOT, folder);
      const screen = openScreen(at);
      await check(['--root', root, '--stage', 'draft', '--format', 'json'], screen);
      const report = JSON.parse(screen.shown() || '{"changes":[]}') as {
        readonly changes: readonly { readonly id: string; readonly decision: string }[];
      };
      const source = openCheckout({ root, named: [], facts: null, now: at, stage: 'draft', commit: null });
      const read = await survey(source);
      const range = { start: Date.parse(at) - 500 * 86_400_000, end: Date.parse(at) + 800 * 86_400_000 };
      const asked = {
        now: at,
        range,
        repository: null,
        tzdata: '',
        environments: [],
        items: [],
        judges: 'all',
      } as const;
      const schedule = planForward(read, asked);
      // Where the rules themselves could not be read the schedule says so above all else.
      if (schedule.findings.some(({ level }) => level === 'error')) continue;
      for (const { id, decision } of report.changes) {
        if (decision !== 'refused' && decision !== 'undetermined') continue;
        const shown = [...schedule.changes, ...schedule.untimed].filter((change) => change.id === id);
        if (shown.length === 0) continue;
        refused += 1;
        for (const change of shown)
          expect(
            change.problems.map(({ level }) => level),
            `${folder} ${id}`,
          ).toContain('error');
      }
    }
    expect(refused).toBeGreaterThan(0);
  }, 60_000);

  test('a record that is not complete stands at its time, with what is wrong with it', async () => {
    const source = openCheckout({
      root: join(ROOT, 'examples/refused-placeholder'),
      named: [],
      facts: null,
      now: at,
      stage: 'draft',
      commit: null,
    });
    const read = await survey(source);
    const range = { start: Date.parse('2026-01-01'), end: Date.parse('2028-12-31') };
    const asked = { now: at, range, repository: null, tzdata: '', environments: [], items: [], judges: 'all' } as const;
    const { changes, findings } = planForward(read, asked);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.problems[0]).toMatchObject({ level: 'error', reason: 'placeholder-text' });
    expect(findings.map(({ level }) => level)).toContain('error');
  });

  test('only the time of a change is judged where only that is asked', () => {
    const under = record({ risk: { ...(record().value.risk as object), level: 'low' } as never });
    const reasons = (schedule: ForwardSchedule) => schedule.changes[0]?.problems.map(({ reason }) => reason);
    expect(reasons(plan([under]))).toEqual([]);
    expect(reasons(plan([under], {}, { judges: 'all' }))).toContain('risk-under-declared');
  });

  test('the try before, with its review, comes along', () => {
    const ended = record({
      id: 'CHG-2026-0041',
      outcome: {
        result: 'failed',
        started: '2026-11-10T10:00:00Z',
        ended: '2026-11-10T11:00:00Z',
        summary: 'Payments were refused.',
        review: { by: 'bkhan', at: '2026-11-12T09:00:00Z', findings: 'Partners were not told.' },
      },
    });
    const { changes } = plan([ended, record({ retries: 'CHG-2026-0041' })]);
    expect(changes.find(({ id }) => id === 'CHG-2026-0042')?.about).toEqual({
      why: 'The key leaves its validity period.',
      backout: { steps: ['Redeploy'], trigger: 'Errors', duration: 'PT15M', tested: true },
      retries: {
        id: 'CHG-2026-0041',
        result: 'failed',
        summary: 'Payments were refused.',
        review: { by: 'bkhan', findings: 'Partners were not told.' },
      },
    });
  });
});

describe('what is proposed', () => {
  const propose = (one: ReadRecord, more: Partial<ProposedRecord> = {}): ProposedRecord => ({
    record: one,
    pullRequest: 7,
    isFromFork: false,
    faults: [],
    ...more,
  });
  const planWith = (standing: readonly ReadRecord[], proposed: readonly ProposedRecord[]): ForwardSchedule =>
    planForward(files(standing), {
      now: NOW,
      range: RANGE,
      repository: 'acme/payments',
      tzdata: '2025b',
      environments: [],
      items: [],
      proposals: { records: proposed, pullRequests: 1, unread: [] },
    });
  const standing = record();

  test('nobody knows it on a checkout, and that is said', () => {
    expect(plan([standing]).proposed).toEqual({ known: false, pullRequests: 0, unread: [], changes: [] });
  });

  test('it meets what stands, and what stands is the same without it', () => {
    const other = record({ id: 'CHG-2026-0050', 'requested-at': '2026-11-01T09:00:00Z' });
    const { proposed, ...rest } = planWith([standing], [propose(other, { isFromFork: true })]);
    const { proposed: _, ...alone } = planWith([standing], []);
    expect(rest).toEqual(alone);
    expect(proposed.changes).toMatchObject([
      { id: 'CHG-2026-0050', pullRequest: 7, fromFork: true, stands: false, problems: [{ reason: 'collision' }] },
    ]);
  });

  test('a new time of what stands does not collide with the old one', () => {
    const moved = record({ schedule: { start: '2026-11-24T11:00:00+00:00', end: '2026-11-24T13:00:00+00:00' } });
    const { proposed } = planWith([standing], [propose(moved)]);
    expect(proposed.changes).toMatchObject([{ stands: true, start: '2026-11-24T11:00:00Z', problems: [] }]);
  });

  test('what only approves, ends or withdraws plans nothing', () => {
    const approved = record({ approvals: [] });
    const withdrawn = record({ withdrawn: { by: 'asmith', at: '2026-11-19T09:00:00Z', reason: 'Not needed.' } });
    expect(planWith([standing], [propose(approved), propose(withdrawn)]).proposed.changes).toEqual([]);
  });

  test('a faulty one is shown as refused, and one that is no record is counted', () => {
    const read = (text: string) => ({
      file: { path: 'changes/CHG-2026-0060.yml', bytes: Buffer.from(text), ref: null },
      pullRequest: 8,
      isFromFork: true,
    });
    const whole = JSON.stringify({ ...record({ id: 'CHG-2026-0060' }).value, reason: 'TBD' });
    const proposals = readProposals({ files: [read(whole), read('[')], pullRequests: 2, unread: [] });
    expect(proposals.unread).toEqual(['One record of an open pull request could not be understood.']);
    const { changes } = planWith([], proposals.records).proposed;
    expect(changes).toMatchObject([
      { id: 'CHG-2026-0060', problems: [{ level: 'error', reason: 'placeholder-text' }] },
    ]);
  });
});
