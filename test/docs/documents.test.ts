/** What the documents say has to be so: examples parse, links lead somewhere, tables are those of action.yml. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseActionMetadata } from '../../demo/runner/action-metadata.ts';
import { DENIAL } from '../../src/action/runner/runner.ts';
import { completePolicy } from '../../src/domain/terms/policy.ts';
import { parseCalendar } from '../../src/files/kinds/calendar.ts';
import { parseCatalog } from '../../src/files/kinds/catalog.ts';
import { parseRecord } from '../../src/files/kinds/change-record.ts';
import { parseModel } from '../../src/files/kinds/model.ts';
import { parsePolicy } from '../../src/files/kinds/policy.ts';
import { parsePolicyTests } from '../../src/files/kinds/policy-test.ts';
import { parseRegister } from '../../src/files/kinds/register.ts';
import { parseRepositories } from '../../src/files/kinds/repositories.ts';
import type { Diagnostic, Parsed } from '../../src/files/yaml/diagnostic.ts';
import { readInputsFrom } from '../action/inputs.ts';
import { anchorsOf, type Block, blocksOf, DOCUMENTS, linksOf, listFiles, ROOT, read } from './documents.ts';

const encoder = new TextEncoder();

describe('action.yml', () => {
  const metadata = parseActionMetadata(read('action.yml'));

  test('has the inputs of the contract and no others', () => {
    expect([...metadata.inputs.keys()]).toEqual([
      'command',
      'environment',
      'change',
      'stage',
      'mode',
      'sha',
      'result',
      'policy-repository',
      'policy-ref',
      'records-repository',
      'records-ref',
      'repositories',
      'comment',
      'check-name',
      'status',
      'artifact-digests',
      'report-directory',
      'since',
      'rerun',
      'token',
    ]);
  });

  test('has the outputs that the code writes, in its order', () => {
    expect(metadata.outputs).toEqual(Object.keys(DENIAL));
  });

  test('has defaults that the code accepts', () => {
    const env = Object.fromEntries(
      [...metadata.inputs].map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default ?? '']),
    );
    expect(readInputsFrom(env).faults).toEqual([]);
  });

  test('starts what is built, on the runner’s Node 24', () => {
    expect(Object.fromEntries(metadata.runs)).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

test('README.md is what action.yml and the command line give', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/write-docs.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 120_000);

/** Which parser a YAML block is for; null for what is no file of ours. */
function kindOf({
  text,
}: Block):
  | 'workflow'
  | 'catalog'
  | 'register'
  | 'calendar'
  | 'policy'
  | 'record'
  | 'outcome'
  | 'model'
  | 'tests'
  | 'repositories'
  | null {
  const has = (key: string): boolean => new RegExp(`^${key}:`, 'm').test(text);
  if (has('jobs')) return 'workflow';
  if (has('tests')) return 'tests';
  if (has('governance') && has('repositories')) return 'repositories';
  if (has('kind') && has('metadata')) return 'catalog';
  if (has('people')) return 'register';
  if (has('windows') || has('freezes') || has('imports')) return 'calendar';
  if (has('id') && has('requested-by')) return 'record';
  if (has('id') && has('approved-by')) return 'model';
  if (has('outcome')) return 'outcome';
  if (has('environments')) return 'policy';
  return null;
}

const written = DOCUMENTS.filter((path) => path !== 'docs/reasons.md');
const yaml = written.flatMap(blocksOf).filter(({ language }) => language === 'yaml');

function faults(parsed: Parsed<unknown>): readonly string[] {
  const list: readonly Diagnostic[] = parsed.kind === 'faulty' ? parsed.diagnostics : [];
  return list.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function parseBlock(block: Block): readonly string[] {
  const bytes = encoder.encode(block.text);
  switch (kindOf(block)) {
    case 'workflow':
      return [];
    case 'catalog':
      return faults(parseCatalog('catalog-info.yaml', bytes));
    case 'register':
      return faults(parseRegister('register.yml', bytes));
    case 'calendar':
      return faults(parseCalendar('calendar.yml', bytes));
    case 'policy':
      return faults(parsePolicy('policy.yml', bytes));
    case 'tests':
      return faults(parsePolicyTests('policy.yml', bytes));
    case 'repositories':
      return faults(parseRepositories('repositories.yml', bytes));
    case 'model':
      return faults(parseModel('model.yml', bytes));
    case 'record':
      return faults(parseRecord(`${/^id: (\S+)$/m.exec(block.text)?.[1]}.yml`, bytes));
    case 'outcome': {
      const record = blocksOf(block.path).find((one) => kindOf(one) === 'record');
      return faults(parseRecord('CHG-2026-0042.yml', encoder.encode(`${record?.text ?? ''}${block.text}`)));
    }
    case null:
      return ['it is for no parser that this test knows'];
  }
}

describe('examples in the documents', () => {
  test('there are some of each kind', () => {
    expect(new Set(yaml.map(kindOf))).toEqual(
      new Set([
        'workflow',
        'catalog',
        'register',
        'calendar',
        'policy',
        'record',
        'outcome',
        'model',
        'tests',
        'repositories',
      ]),
    );
  });

  test.each(yaml.map((block) => [`${block.path}:${block.line}`, block] as const))('%s parses', (_, block) => {
    expect(parseBlock(block)).toEqual([]);
  });

  test('the policy that docs/policy.md calls the defaults is the built-in one', () => {
    const block = yaml.find(({ path }) => path === 'docs/policy.md');
    const parsed = parsePolicy('policy.yml', encoder.encode(block?.text ?? ''));
    if (parsed.kind !== 'valid') throw new Error('it does not parse');
    const builtIn = completePolicy(null, null);
    const given = completePolicy(null, parsed.value);
    // `environments` is an example there, and a requirement without `count` asks for one.
    expect({ ...given, environments: [], assessment: { count: 1, ...given.assessment } }).toEqual(builtIn);
  });
});

describe('links', () => {
  test.each(DOCUMENTS)('of %s lead somewhere', (path) => {
    const broken = linksOf(path).filter((target) => {
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? path : normalize(join(dirname(path), file));
      if (!existsSync(join(ROOT, to))) return true;
      return anchor !== undefined && !anchorsOf(to).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

test('no document, example, script or workflow names a place of one machine', () => {
  const files = [
    ...DOCUMENTS,
    'action.yml',
    'LICENSE',
    '.ci/run',
    'package.json',
    ...['examples', 'scripts', 'bench', 'docs', '.github', 'schemas'].flatMap((folder) => listFiles(folder, /./)),
  ];
  const machine = /(?:^|[\s"'`(=])\/(?:work|tmp|root|home|Users)\//m;
  expect(files.filter((path) => machine.test(read(path)))).toEqual([]);
});
