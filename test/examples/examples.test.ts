/** Each example is what its name says, now and years from now: by what the command line and the gate share, from the source. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openCheckout } from '../../src/checkout/checkout.ts';
import { surveyGiven } from '../../src/cli/kit/read-repositories.ts';
import { digestRecord } from '../../src/domain/terms/digest.ts';
import { type Judged, runGate } from '../../src/gate/run-gate.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

type Asked = { readonly stage?: 'draft' | 'review' | 'deploy'; readonly at?: string; readonly environment?: string };

function judge(
  example: string,
  { stage = 'review', at = '2026-11-24T10:10:00Z', environment = 'production' }: Asked = {},
): Promise<Judged> {
  const source = openCheckout({
    root: resolve(EXAMPLES, example),
    named: [],
    facts: null,
    now: at,
    stage,
    commit: null,
  });
  return runGate(
    source,
    {
      stage,
      environment: stage === 'deploy' ? environment : null,
      mode: null,
      at,
      clock: at,
      trusted: false,
      localFiles: null,
      faults: [],
      all: true,
      docs: 'docs/reasons.md',
    },
    { tzdata: 'unknown' },
  );
}

async function summarise(
  example: string,
  asked: Asked = {},
): Promise<{ readonly decision: string; readonly outcome: string; readonly reasons: readonly string[] }> {
  const { report } = await judge(example, asked);
  const { decision, outcome } = report.verdict;
  return { decision, outcome, reasons: report.findings.map(({ reason }) => reason) };
}

describe('at review', () => {
  test.each([
    ['authorised', 'authorised', 'pass', []],
    ['refused-risk-under-declared', 'refused', 'fail', ['risk-under-declared']],
    ['refused-freeze', 'refused', 'fail', ['in-freeze']],
    ['refused-imported-freeze', 'refused', 'fail', ['in-freeze']],
    ['refused-placeholder', 'refused', 'fail', ['placeholder-text', 'placeholder-text']],
    ['awaiting-approver-too-low', 'awaiting', 'fail', ['approval-outstanding', 'approver-below-level']],
  ] as const)('%s is %s', async (example, decision, outcome, reasons) => {
    const expected = { decision, outcome, reasons };
    expect(await summarise(example)).toEqual(expected);
    // Whoever tries them later gets the same answer: they plan for November 2028.
    expect(await summarise(example, { at: '2028-11-01T12:00:00Z' })).toEqual(expected);
  });
});

describe('authorised', () => {
  test('goes out inside its time and at no other', async () => {
    expect((await summarise('authorised', { stage: 'deploy', at: '2028-11-21T10:10:00Z' })).decision).toBe(
      'authorised',
    );
    expect((await summarise('authorised', { stage: 'deploy', at: '2028-11-21T09:59:59Z' })).reasons).toContain(
      'window-not-open',
    );
    expect((await summarise('authorised', { stage: 'deploy', at: '2028-11-21T12:00:00Z' })).reasons).toContain(
      'window-closed',
    );
  });

  test('its approval names the digest of its record', async () => {
    const { report } = await judge('authorised');
    const [record] = report.records;
    if (record === undefined) throw new Error('no record was read');
    expect(record.value.approvals?.[0]?.digest).toBe(
      digestRecord(record.value).slice('sha256:'.length, 'sha256:'.length + 32),
    );
  });

  test('with another time than the one approved it waits for an approval of the new one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'example-'));
    try {
      cpSync(join(EXAMPLES, 'authorised'), folder, { recursive: true });
      const path = join(folder, 'changes/CHG-2026-0007.yml');
      writeFileSync(path, readFileSync(path, 'utf8').replace('start: 2028-11-21T10:00', 'start: 2028-11-21T10:30'));
      const { decision, reasons } = await summarise(folder);
      expect(decision).toBe('awaiting');
      expect(reasons).toContain('approval-stale');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('payments', () => {
  test('as a draft it has no fault', async () => {
    const { reasons } = await summarise('payments', { stage: 'draft' });
    expect(reasons).toEqual(['approval-outstanding']);
  });

  test('without GitHub nobody can prove an approval, so it is not authorised', async () => {
    const { decision, outcome } = await summarise('payments', { stage: 'deploy' });
    expect(outcome).toBe('fail');
    expect(decision).toBe('undetermined');
  });
});

test('organisation: all of it together is read without a fault, by the rules of one', async () => {
  const root = resolve(EXAMPLES, 'organisation');
  const repositories = join(root, 'governance/.github/change-gate/repositories.yml');
  const read = await surveyGiven({ root, repositories }, '2026-11-20T09:00:00Z');
  if (read.kind !== 'surveyed') throw new Error(read.kind);
  expect(read.files.findings).toEqual([]);
  expect(read.files.records.map(({ path }) => path)).toEqual([
    'payments/changes/CHG-2026-0042.yml',
    'web/changes/CHG-2026-0107.yml',
  ]);
});
