/** The rules as one answer: what is wrong is said once for each cause, and what was not asked for is not looked into. */
import { expect, test } from 'vitest';
import { openNothing } from '../../src/gate/no-source.ts';
import { readGovernance, readPolicy } from '../../src/gate/read-governance.ts';
import type { Answer, Source, TextFile } from '../../src/gate/source.ts';

const file = (path: string, text: string): TextFile => ({ path, bytes: new TextEncoder().encode(text), ref: null });
const known = <T>(value: T): Answer<T> => ({ kind: 'known', value });
const OUT = { kind: 'unavailable', because: 'GitHub answers nothing' } as const;
const NOTHING = openNothing('2026-11-24T10:00:00Z', 'local');
const POLICY = known(file('.github/change-gate/policy.yml', 'version: 1\n'));
const ABSENT = known(null);
const NONE = known<readonly TextFile[]>([]);

const source = (changes: Partial<Source>): Source => ({ ...NOTHING, ...changes });

test('each cause is said once, also where it stands already', async () => {
  const all = { policy: OUT, register: OUT, calendar: OUT, models: OUT };
  const silent = source({ readGovernance: async () => all, readCatalogs: async () => OUT });
  const rules = await readPolicy(silent);
  expect(rules.findings.map(({ message }) => message)).toEqual(['Could not read the policy: GitHub answers nothing']);
  const { register, calendar, models, items, findings } = await readGovernance(silent, rules, { said: rules.findings });
  expect({ register, calendar, models, items, findings }).toEqual({
    register: null,
    calendar: null,
    models: [],
    items: null,
    findings: [],
  });
  const alone = await readGovernance(silent, rules, { said: [] });
  expect(alone.findings.map(({ message }) => message)).toEqual(['Could not read the register: GitHub answers nothing']);
});

test('what is not wanted is not asked for, and nothing is wrong with it', async () => {
  const given = { policy: POLICY, register: ABSENT, calendar: OUT, models: OUT };
  const asked: string[] = [];
  const own = source({
    readGovernance: async () => given,
    readCatalogs: async () => {
      asked.push('catalogs');
      return NONE;
    },
  });
  const rules = await readPolicy(own);
  const few = await readGovernance(own, rules, { said: [], parts: ['register'] });
  expect({ asked, findings: few.findings }).toEqual({ asked: [], findings: [] });
  const all = await readGovernance(own, rules, { said: [] });
  expect(asked).toEqual(['catalogs']);
  expect(all.findings.map(({ reason }) => reason)).toEqual(['evidence-unavailable', 'catalog-missing']);
});

test('files that were read stay what they are when more are read', async () => {
  const wrong = known(file('.github/change-gate/register.yml', 'version: 2\n'));
  const own = source({
    readGovernance: async () => ({ policy: POLICY, register: wrong, calendar: ABSENT, models: NONE }),
  });
  const rules = await readPolicy(own);
  const { files, register } = await readGovernance(own, rules, { said: [] });
  expect(register).toBeNull();
  expect(files.files.map(({ path }) => path)).toEqual([
    '.github/change-gate/policy.yml',
    '.github/change-gate/register.yml',
  ]);
  expect(files.diagnostics.length).toBeGreaterThan(0);
  expect(rules.files.files.map(({ path }) => path)).toEqual(['.github/change-gate/policy.yml']);
  expect(rules.files.diagnostics).toEqual([]);
});

const catalogs = async (...texts: readonly string[]) => {
  const own = source({
    readGovernance: async () => ({ policy: POLICY, register: ABSENT, calendar: ABSENT, models: NONE }),
    readCatalogs: async () => known(texts.map((text, index) => file(`${index}/catalog-info.yaml`, text))),
  });
  const { items, findings, files } = await readGovernance(own, await readPolicy(own), { said: [], parts: ['items'] });
  return {
    refs: items?.list.map(({ ref }) => ref) ?? null,
    said: [...findings, ...files.diagnostics.map(({ diagnostic }) => ({ ...diagnostic, level: 'error' }))].map(
      ({ level, reason, message }) => `${level} ${reason}: ${message}`,
    ),
  };
};
const itemNamed = (name: string): string => `kind: Component\nmetadata:\n  name: ${name}\n`;

test('two items of one name in one file are named like two of two files', async () => {
  const refs = ['component:default/a', 'component:default/a'];
  expect(await catalogs(`${itemNamed('a')}---\n${itemNamed('A')}`)).toEqual({
    refs,
    said: ['error items-invalid: component:default/a is also in 0/catalog-info.yaml:3.'],
  });
  expect((await catalogs(itemNamed('a'), itemNamed('a'))).refs).toEqual(refs);
});

test('the template of an item beside the catalog is left out with a notice, and hides no fault of another', async () => {
  const template = itemNamed(`$\{{ values.name }}`);
  const notice =
    'notice items-invalid: 1/catalog-info.yaml is a template of an item, whose name is filled in later. It is left out of the catalog.';
  expect(await catalogs(itemNamed('a'), template)).toEqual({ refs: ['component:default/a'], said: [notice] });
  expect(await catalogs('kind: [', template)).toMatchObject({
    refs: [],
    said: [notice, expect.stringContaining('error items-invalid')],
  });
  const only = await catalogs(template);
  expect(only.refs).toBeNull();
  expect(only.said[1]).toContain('catalog-missing');
});
