/** Presets fill in what a policy leaves out; its own word stands, and every value has an origin. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { policy } from '../../src/cli/commands/policy.ts';
import { test as testPolicy } from '../../src/cli/commands/test.ts';
import { gateFor } from '../../src/domain/terms/gate-mode.ts';
import { PRESETS } from '../../src/domain/terms/generated/presets.ts';
import { completePolicy } from '../../src/domain/terms/policy.ts';
import { parsePolicy } from '../../src/files/kinds/policy.ts';
import { openFolder, openScreen } from './harness.ts';

const FOLDER = join(import.meta.dirname, '../../data/presets');
const parse = (text: string) => parsePolicy('policy.yml', new TextEncoder().encode(text));
const complete = (text: string) => completePolicy('policy.yml', parse(text).value ?? null);

function openWith(text: string, tests = ''): string {
  const root = openFolder();
  mkdirSync(join(root, '.github/change-gate/tests'), { recursive: true });
  writeFileSync(join(root, '.github/change-gate/policy.yml'), text);
  if (tests !== '') writeFileSync(join(root, '.github/change-gate/tests/t.yml'), tests);
  return root;
}

async function show(root: string): Promise<{ code: number; out: string; err: string }> {
  const screen = openScreen();
  const code = await policy(['--root', root], screen);
  return { code, out: screen.shown(), err: screen.said() };
}

test('a glob that leads into every folder is warned of where it stands, and nobody is stopped', async () => {
  const root = openWith(
    'version: 1\nconfiguration-items:\n  - services/**/catalog-info.yaml\n  - "**/catalog-info.yaml"\n',
  );
  const shown = await show(root);
  expect([shown.code, shown.err]).toEqual([
    0,
    expect.stringMatching(
      /^warning glob-wide \.github\/change-gate\/policy\.yml:4:5\n {2}`\*\*\/catalog-info\.yaml` under `configuration-items` leads into every folder\./,
    ),
  ]);
  const screen = openScreen();
  await check(['--root', root, '--format', 'json'], screen);
  const { findings } = JSON.parse(screen.shown()) as { findings: readonly { reason: string }[] };
  expect(findings.filter(({ reason }) => reason === 'glob-wide')).toEqual([
    expect.objectContaining({ level: 'warning', path: '.github/change-gate/policy.yml', line: 4 }),
  ]);
});

describe('the presets', () => {
  test('are those of the schema, each a sound policy that extends nothing', () => {
    const names = readdirSync(FOLDER).sort();
    expect(names.map((name) => `preset/${name.slice(0, -4)}`)).toEqual(Object.keys(PRESETS).sort());
    for (const name of names) {
      const parsed = parse(readFileSync(join(FOLDER, name), 'utf8'));
      expect(parsed).toMatchObject({ kind: 'valid' });
      expect(parsed.value).not.toHaveProperty('extends');
    }
  });

  test.each(Object.keys(PRESETS))('%s alone lets nothing go unjudged', (name) => {
    const { environments } = complete(`extends: ${name}\n`);
    expect(environments.filter(({ gate }) => gate === 'none')).toEqual([]);
  });

  test('what is given stands: a list replaces, a mapping is completed, own environments are matched first', () => {
    const own = complete(
      'extends: preset/advise-only\nenvironments: {production: {gate: enforce}}\nschedule: {lead-time: {high: 7}}\n',
    );
    expect([gateFor(own, 'production'), gateFor(own, 'staging')]).toEqual(['enforce', 'advise']);
    expect(own.schedule['lead-time']).toEqual({ low: 0, moderate: 1, high: 7, extreme: 10 });
    const pci = complete('extends: preset/pci\napprovals: {independent-of: [requester]}\n');
    expect(pci.approvals['independent-of']).toEqual(['requester']);
    expect(pci.approvals.evidence).toEqual(['review']);
  });

  test('bands of both have to ascend together', () => {
    expect(parse('extends: preset/nhs-5x5\nrisk: {bands: {moderate: 9}}\n').kind).toBe('faulty');
  });

  test.each(['preset/none', 'itil-simple', 'https://example.org/policy.yml'])('%s is none, with its line', (name) => {
    const parsed = parse(`version: 1\nextends: ${name}\n`);
    expect(parsed).toMatchObject({ kind: 'faulty', diagnostics: [{ reason: 'policy-invalid', line: 2 }] });
  });
});

describe('what they decide', () => {
  const register =
    'version: 1\npeople:\n  - {login: cpatel, role: change-and-release-manager}\n  - {login: dlee, role: change-and-release-manager, capacities: [security]}\n  - {login: efox, capacities: [clinical-safety]}\n  - {login: bkhan, role: change-and-release-analyst}\nboards:\n  cab: {chair: change-and-release-manager, members: [cpatel, dlee], quorum: 2}\n';
  const high = 'impact: 3, likelihood: 3';
  test.each<[string, string]>([
    [
      'preset/itil-simple',
      `{name: One manager is not enough, change: {${high}}, approvals: [{by: cpatel}], expect: {decision: awaiting}}`,
    ],
    [
      'preset/itil-simple',
      `{name: Two are, change: {${high}}, approvals: [{by: cpatel}, {by: dlee}], expect: {decision: authorised}}`,
    ],
    [
      'preset/nhs-5x5',
      `{name: The board and clinical safety, change: {${high}, board: cab}, approvals: [{by: cpatel}, {by: dlee}, {by: efox}], expect: {risk: high, decision: authorised}}`,
    ],
    [
      'preset/nhs-5x5',
      `{name: Two days before, change: {impact: 2, likelihood: 2, requested-at: 2026-11-23T09:00:00Z}, approvals: [{by: cpatel}], expect: {decision: refused, reasons: [lead-time-short]}}`,
    ],
    [
      'preset/pci',
      `{name: Security too, change: {impact: 2, likelihood: 2}, approvals: [{by: cpatel}], expect: {decision: awaiting}}`,
    ],
    [
      'preset/pci',
      `{name: Without its line, change: {impact: 2, likelihood: 2}, approvals: [{by: cpatel, confirmed: false}, {by: dlee}], expect: {decision: awaiting}}`,
    ],
    [
      'preset/pci',
      `{name: A way back that nobody tried, change: {backout-tested: false}, expect: {decision: awaiting, risk: high}}`,
    ],
    ['preset/advise-only', `{name: It only warns, change: {${high}}, expect: {decision: awaiting, outcome: warn}}`],
  ])('%s: %s', async (name, body) => {
    const root = openWith(`extends: ${name}\n`, `version: 1\ntests:\n  - ${body}\n`);
    writeFileSync(join(root, '.github/change-gate/register.yml'), register);
    const screen = openScreen();
    const code = await testPolicy(['--root', root], screen);
    expect({ code, said: `${screen.shown()}${screen.said()}` }).toMatchObject({ code: 0 });
  });
});

test('change-gate policy shows every value with its origin', async () => {
  const { code, out } = await show(
    openWith(
      'extends: preset/itil-simple\nenvironments:\n  live: {gate: advise}\nschedule:\n  lead-time:\n    high: 7\n',
    ),
  );
  expect(code).toBe(0);
  const lines = out.split('\n');
  const originOf = (key: string): string | undefined =>
    lines
      .find((line) => line.startsWith(`${key} `))
      ?.split(/ {2,}/u)
      .at(-1);
  expect(originOf('environments.live')).toBe('.github/change-gate/policy.yml:3');
  expect(originOf('schedule.lead-time.high')).toBe('.github/change-gate/policy.yml:6');
  expect(originOf('schedule.lead-time.moderate')).toBe('preset/itil-simple');
  expect(originOf('approvals.rules')).toBe('preset/itil-simple');
  expect(originOf('approvals.valid-for')).toBe('built-in');
  expect(out).toMatch(/^ {2,}- \{"name":"low"/mu);
});

test('an environment that own file and preset name has both as its origin', async () => {
  const { out } = await show(
    openWith('extends: preset/advise-only\nenvironments:\n  "*": {paths: [src/**]}\n  live: {gate: enforce}\n'),
  );
  const file = '.github/change-gate/policy.yml';
  const lineOf = (name: string): string => out.split('\n').find((line) => line.startsWith(`${name} `)) ?? '';
  expect(lineOf('environments.*')).toContain('"gate":"advise"');
  expect(lineOf('environments.*')).toMatch(new RegExp(`${file}:3 and preset/advise-only$`, 'u'));
  expect(lineOf('environments.live')).toMatch(new RegExp(`${file}:4$`, 'u'));
});

test('without a file all is built-in; a file that is wrong is told with its line', async () => {
  const { code, out } = await show(openFolder());
  expect(code).toBe(0);
  expect(out).not.toContain('policy.yml');
  const wrong = await show(openWith('version: 3\n'));
  expect({ code: wrong.code, out: wrong.out }).toEqual({ code: 3, out: '' });
  expect(wrong.err).toContain('policy.yml:1');
});
