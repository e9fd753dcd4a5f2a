/** `audit` on a checkout: what was given, how far it reaches, and what is said of what was not. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCheckout } from '../../src/checkout/checkout.ts';
import { audit } from '../../src/cli/commands/audit.ts';
import type { Facts } from '../../src/domain/terms/generated/shapes.ts';
import { type Request, runGate } from '../../src/gate/run-gate.ts';
import { recordSource } from '../../src/gate/tape.ts';
import { writeBundle } from '../../src/oversight/proof/bundle.ts';
import { renderJson } from '../../src/report/json.ts';
import { deploymentOf, factsWith } from '../oversight/board/board-packs.ts';
import { openFolder, openScreen } from './harness.ts';

const NOW = '2026-12-01T00:00:00Z';
const NOVEMBER = ['--since', '2026-11-01', '--until', '2026-11-30'];

async function run(root: string, ...args: readonly string[]) {
  const screen = openScreen(NOW);
  const code = await audit(['--root', root, ...NOVEMBER, ...args], screen);
  return { code, out: screen.shown().replace(/\s+/gu, ' '), err: screen.said() };
}

function write(root: string, path: string, text: string): string {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  return join(root, path);
}

const factsFile = (facts: Facts): string => write(openFolder(), 'facts.json', JSON.stringify(facts));

/** A review of the examples' change, as a run of the action keeps it; `changed` is what another run would have. */
async function bundles(facts: Facts | null, changed: Partial<Request> = {}): Promise<string> {
  const root = openFolder('payments');
  const asked: Request = {
    stage: 'review',
    environment: null,
    mode: null,
    at: null,
    clock: '2026-11-20T09:00:00Z',
    trusted: true,
    localFiles: null,
    faults: [],
    all: true,
    docs: 'docs/reasons.md',
    ...changed,
  };
  const checkout = openCheckout({ root, named: [], facts, now: asked.clock, stage: 'review', commit: null });
  const { source, tape } = recordSource(checkout);
  const { report } = await runGate(source, asked, { tzdata: 'unknown' });
  const folder = openFolder();
  write(folder, 'run/bundle.json', writeBundle(asked, tape, renderJson(report)));
  return folder;
}

describe('what was given', () => {
  test('nothing: the audit is clean, and says that it shows nothing', async () => {
    const { code, out } = await run(openFolder('payments'));
    expect(out).toContain('1 warning');
    expect(out).toContain('Neither bundles nor facts were given');
    // Its time is over and nobody wrote an outcome.
    expect(code).toBe(1);
  });

  test('facts whose deployments could not be read are no "0 deployments"', async () => {
    const { code, out } = await run(
      openFolder('payments'),
      '--facts',
      factsFile(factsWith({ unavailable: 'GitHub answered 503' })),
    );
    expect(code).toBe(3);
    expect(out).toContain('they could not be read (GitHub answered 503)');
    expect(out).toContain('deployments not looked at');
  });

  test('two that tell of one deployment in two ways are both audited, and said to differ', async () => {
    const at = '2026-11-19T10:05:00Z';
    const elsewhere = { ...deploymentOf(9, at), environment: 'staging' };
    const kept = await bundles(factsWith([elsewhere]));
    const facts = factsFile(factsWith([deploymentOf(9, at)]));
    const { out } = await run(openFolder('payments'), '--bundles', kept, '--facts', facts);
    expect(out).toContain('tells of the deployment 9 of acme/payments in 2 ways');
    const once = await run(
      openFolder('payments'),
      '--bundles',
      await bundles(factsWith([deploymentOf(9, at)])),
      '--facts',
      facts,
    );
    expect(once.out).not.toContain('ways:');
  });

  test('facts that hold no deployments', async () => {
    const { deployments: _, ...without } = factsWith([]);
    const { code, out } = await run(openFolder('payments'), '--facts', factsFile(without));
    expect(code).toBe(3);
    expect(out).toContain('The facts file has no deployments in it.');
  });

  test('facts of the middle of the period: what came after is not known', async () => {
    const facts = { ...factsWith([deploymentOf(1, '2026-10-03T10:05:00Z')]), now: '2026-11-10T10:00:00Z' };
    const { out } = await run(openFolder('payments'), '--facts', factsFile(facts));
    expect(out).toContain('tells of deployments to production until Tue 10 Nov, 10:00 (London)');
    const later = { ...facts, now: NOW };
    expect((await run(openFolder('payments'), '--facts', factsFile(later))).out).not.toContain('tells of deployments');
    const elsewhere = await run(openFolder('payments'), '--facts', factsFile(later), '--environment', 'staging');
    expect(elsewhere.out).toContain('those to other environments, are not known');
  });

  test('bundles that tell of no deployment', async () => {
    const { out } = await run(openFolder('payments'), '--bundles', await bundles(null));
    expect(out).toContain('Nothing that was given lists deployments');
    expect(out).toContain('deployments not looked at');
  });

  test.each<readonly [string, Partial<Request>]>([
    ['on a checkout', { trusted: false }],
    ['for another instant', { at: '2026-11-20T08:00:00Z' }],
  ])('a bundle that somebody made %s shows nothing', async (_, changed) => {
    const { code, out } = await run(openFolder('payments'), '--bundles', await bundles(null, changed));
    expect(code).toBe(3);
    expect(out).toContain('run/bundle.json is not from a run of the action');
  });

  test('a bundle whose facts have another shape is refused, and stops nothing', async () => {
    const folder = await bundles({ ...factsWith([deploymentOf(1, '2026-11-03T10:05:00Z')]) });
    const path = join(folder, 'run/bundle.json');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(`"sha": "${'b'.repeat(40)}"`);
    writeFileSync(path, text.replaceAll(`"sha": "${'b'.repeat(40)}"`, '"sha": 5'));
    const { code, out } = await run(openFolder('payments'), '--bundles', folder);
    expect(code).toBe(3);
    expect(out).toContain('run/bundle.json cannot be replayed: its facts have another shape');
  });

  test('bundles of one repository beside facts of another', async () => {
    const fork = { ...factsWith([]), repository: { id: 2, full_name: 'mallory/payments', default_branch: 'main' } };
    const facts = factsWith([deploymentOf(1, '2026-11-03T10:05:00Z')]);
    const folder = await bundles(fork);
    const { out } = await run(openFolder('payments'), '--bundles', folder, '--facts', factsFile(facts));
    expect(out).toContain('is of 2 repositories: acme/payments, mallory/payments');
    expect((await run(openFolder('payments'), '--bundles', folder)).out).toContain('1 bundle of mallory/payments');
  });
});

test('an environment that nothing names is said to be one', async () => {
  expect((await run(openFolder('payments'), '--environment', 'prod')).out).toContain(
    'No record names the environment prod',
  );
  expect((await run(openFolder('payments'), '--environment', 'PRODUCTION')).out).not.toContain('No record names');
});

test('a record that cannot be read is exit 3: changes may be missing', async () => {
  const root = openFolder('payments');
  write(root, 'changes/CHG-2026-0043.yml', 'id: [\n');
  expect((await run(root)).code).toBe(3);
});

test('a register that is missing is said, and one that cannot be read is not called missing', async () => {
  const root = openFolder('payments');
  write(root, '.github/change-gate/register.yml', 'version: [\n');
  expect((await run(root)).out).not.toContain('There is no register');
  rmSync(join(root, '.github/change-gate/register.yml'));
  expect((await run(root)).out).toContain('There is no register');
});

describe('wrong usage prints nothing on standard output', () => {
  test.each([
    [['--environment', ''], '--environment is empty'],
    [['--sample', '2', '--seed', ''], '--seed is empty'],
    [['--bundles', ''], '--bundles is empty'],
    [['--since', '2027-01-01', '--until', '2027-12-31'], 'which is still to come: today is 2026-12-01'],
    [['--since', '2026-11-02', '--until', '2026-11-01'], 'after its end on 2026-11-01'],
  ])('%j', async (args, words) => {
    const { code, out, err } = await run(openFolder('payments'), ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});
