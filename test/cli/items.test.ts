import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { items } from '../../src/cli/commands/items.ts';
import { openFolder, openScreen } from './harness.ts';

const CATALOG = `kind: Component
metadata:
  name: shop
  annotations: {change-gate/criticality: "1", change-gate/paths: "shop/**"}
spec: {owner: team-a, lifecycle: production, dependsOn: [api]}
---
kind: Component
metadata: {name: api, annotations: {change-gate/criticality: "3", change-gate/environments: "prod"}}
spec: {owner: team-b, lifecycle: production, dependsOn: ["resource:db"], providesApis: [orders]}
---
kind: Resource
metadata: {name: db}
spec: {owner: team-b}
`;

const RECORD = `id: CHG-2026-0042
title: Make room in the database
type: normal
reason: It runs full in a week by its own numbers.
requested-by: asmith
requested-at: 2026-11-17T09:00:00Z
environments: [production]
configuration-items: ["Resource:default/DB"]
risk:
  impact: 3
  likelihood: 2
  level: moderate
  assessment: Writes could stop for a minute while it grows.
  assessed-by: bkhan
  security: No change to authentication or to data in transit.
  privacy: No personal data is touched.
plan:
  implementation: [Run the resize workflow]
  verification: [Writes go on and the free space has grown]
  backout:
    steps: [Restore the snapshot that the workflow takes]
    trigger: Writes fail for two minutes
    duration: PT15M
    tested: true
schedule: {start: 2026-11-24T10:00:00+00:00, end: 2026-11-24T12:00:00+00:00}
`;

type Files = Readonly<Record<string, string>>;
const FILES: Files = { 'catalog-info.yaml': CATALOG, 'changes/CHG-2026-0042.yml': RECORD };

async function run(args: readonly string[], files: Files = FILES) {
  const root = openFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const screen = openScreen();
  const code = await items([...args, '--root', root], screen);
  return { code, out: screen.shown(), err: screen.said() };
}

describe('all items', () => {
  test('as text, with what is wrong with the register', async () => {
    const { code, out, err } = await run([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`3 items in 1 file of this checkout

item                    criticality        needed by  lifecycle   owner   paths
component:default/api   3, counts as 1     1          production  team-b  –
component:default/shop  1                  0          production  team-a  shop/**
resource:default/db     none, counts as 1  2          –           team-b  –

warning items-invalid catalog-info.yaml:9:89
  component:default/api names api:default/orders under \`providesApis\`; the
  catalog has no such item, so its criticality is not known.
    9 | …endsOn: ["resource:db"], providesApis: [orders]}
      |                                          ^
  → Correct the name, or add the item to a file that the policy's
    \`configuration-items\` reach.

notice items-invalid catalog-info.yaml:12:18
  resource:default/db has no criticality of its own, and items of criticality 1
  depend on it: it counts as 1.
    12 | metadata: {name: db}
       |                  ^
  → Write the annotation \`change-gate/criticality\`, or leave it at that.
`);
  });

  test('as JSON', async () => {
    const { code, out } = await run(['--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      complete: true,
      items: [
        { ref: 'component:default/api', kind: 'component', criticality: 3, countsAs: 1, dependants: 1, line: 8 },
        { ref: 'component:default/shop', paths: ['shop/**'], owner: 'team-a' },
        { ref: 'resource:default/db', criticality: null, countsAs: 1, dependants: 2, lifecycle: null },
      ],
      findings: [
        { level: 'warning', path: 'catalog-info.yaml', line: 9, column: 89 },
        { level: 'notice', line: 12 },
      ],
    });
  });

  test('as Markdown', async () => {
    const { out } = await run(['--format', 'markdown']);
    expect(out).toContain('| component:default/api | 3, counts as 1 | 1 | production | team-b | – |');
    expect(out).toContain('- **warning items-invalid** `catalog-info.yaml:9:89`<br>');
  });

  test('environments are compared with the policy’s', async () => {
    const policy = 'environments: {production: {gate: enforce}}\n';
    expect((await run([], { ...FILES, '.github/change-gate/policy.yml': policy })).out).toContain(
      'component:default/api names prod under `change-gate/environments`',
    );
  });

  test('the same bytes whatever the order of the documents', async () => {
    const turned = CATALOG.split('---\n').reverse().join('---\n');
    const rows = (out: string): string => out.split(/\n\n(?:warning|notice) /u)[0] ?? '';
    expect(rows((await run([], { 'catalog-info.yaml': turned })).out)).toBe(rows((await run([])).out));
  });
});

describe('one item', () => {
  test('as text: why it counts as it does, trees, and open changes', async () => {
    const { code, out } = await run(['resource:db']);
    expect(code).toBe(0);
    expect(out).toBe(`resource:default/db
  file         catalog-info.yaml:12
  owner        team-b
  lifecycle    none
  criticality  none of its own, counts as 1: resource:default/db ←
               component:default/api ← component:default/shop

  needs: nothing in the catalog

  needed by (2 items)
    component:default/api (criticality 3)
      component:default/shop (criticality 1)

  open changes that name it
    CHG-2026-0042 Make room in the database, production, 10:00 on Tuesday 24
      November 2026, Europe/London (2026-11-24T10:00:00Z)
      (changes/CHG-2026-0042.yml)

notice items-invalid catalog-info.yaml:12:18
  resource:default/db has no criticality of its own, and items of criticality 1
  depend on it: it counts as 1.
    12 | metadata: {name: db}
       |                  ^
  → Write the annotation \`change-gate/criticality\`, or leave it at that.
`);
  });

  test('as JSON, with the way to each', async () => {
    const { out } = await run(['resource:db', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      items: [
        {
          ref: 'resource:default/db',
          because: ['resource:default/db', 'component:default/api', 'component:default/shop'],
          neededBy: [
            { ref: 'component:default/api', through: 'resource:default/db' },
            { ref: 'component:default/shop', through: 'component:default/api' },
          ],
          changes: [{ id: 'CHG-2026-0042', start: '2026-11-24T10:00:00+00:00' }],
        },
      ],
    });
  });

  test('several, by any way to write them, as Markdown', async () => {
    const { code, out } = await run(['API', 'component:default/shop', '--format', 'markdown']);
    expect(code).toBe(0);
    expect(out).toContain('### component:default/api\n');
    expect(out).toContain('### component:default/shop\n');
    expect(out).toContain('  - `component:default/shop` (criticality 1)'.trimStart());
    expect(out).toContain('names api:default/orders under `providesApis`');
  });

  test('a change that has ended or was withdrawn is not open', async () => {
    const over = `${RECORD}withdrawn: {by: asmith, at: 2026-11-18T09:00:00Z, reason: Superseded by another}\n`;
    expect((await run(['resource:db'], { ...FILES, 'changes/CHG-2026-0042.yml': over })).out).toContain(
      'named by no open change',
    );
  });

  test('a record that cannot be read is said, as it may name it too', async () => {
    const { code, out } = await run(['resource:db'], { ...FILES, 'changes/CHG-2026-0043.yml': 'id: [\n' });
    expect(code).toBe(0);
    expect(out).toContain('1 change record could not be read and may name it too');
  });

  test.each([
    ['a slip', 'shp', 'did you mean component:default/shop?'],
    ['another kind', 'db', 'did you mean resource:default/db?'],
    ['nothing near', 'something-else', '`change-gate items` lists those that there are'],
  ])('%s is wrong usage, and prints nothing', async (_, ref, help) => {
    const { code, out, err } = await run([ref]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(help);
  });
});

describe('a catalog that is not in order', () => {
  test('two items of one name end with 1', async () => {
    const files = {
      'catalog-info.yaml': CATALOG,
      'more/catalog-info.yaml': 'kind: Component\nmetadata: {name: shop}\nspec: {owner: team-c}\n',
      '.github/change-gate/policy.yml': 'configuration-items: [catalog-info.yaml, "more/*.yaml"]\n',
    };
    const { code, out } = await run([], files);
    expect(code).toBe(1);
    expect(out).toContain('error items-invalid more/catalog-info.yaml:2:18');
    expect(out).toContain('component:default/shop is also in catalog-info.yaml:3.');
  });

  test('what cannot be read ends with 3, and the list says that it is not all', async () => {
    const files = {
      'catalog-info.yaml': CATALOG,
      'more/catalog-info.yaml': 'kind: Component\nmetadata: {name: a b}\n',
      '.github/change-gate/policy.yml': 'configuration-items: [catalog-info.yaml, "more/*.yaml"]\n',
    };
    for (const args of [[], ['shop'], ['nobody']]) {
      const { code, out } = await run(args, files);
      expect(code).toBe(3);
      expect(out).toMatch(/^error items-invalid more\/catalog-info.yaml:2:18/u);
      expect(out).toContain('The catalog could not be read completely');
      expect(JSON.parse((await run([...args, '--format', 'json'], files)).out)).toMatchObject({ complete: false });
    }
  });

  test('a faulty policy ends with 3: it says where the catalog is', async () => {
    const { code, out } = await run([], { ...FILES, '.github/change-gate/policy.yml': 'timezone: Mars/Olympus\n' });
    expect(code).toBe(3);
    expect(out).toContain('policy-invalid');
  });

  test('a faulty register is another command’s business', async () => {
    expect((await run([], { ...FILES, '.github/change-gate/register.yml': 'people: 3\n' })).code).toBe(0);
  });

  test('no catalog is said', async () => {
    const { code, out } = await run([], {});
    expect(code).toBe(0);
    expect(out).toContain('notice catalog-missing');
    expect((await run(['shop'], {})).code).toBe(2);
  });
});

describe('and in a run of the gate', () => {
  async function judge(files: Files) {
    const root = openFolder();
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const screen = openScreen();
    const code = await check(['--root', root, '--stage', 'draft'], screen);
    return { code, out: screen.shown() };
  }

  test('the impact stands beside the risk that it raised, and what is not known is said', async () => {
    const { out } = await judge(FILES);
    expect(out).toMatch(/^ {2}impact {2,}2 items depend on it, most critical component:default\/shop \(1\)/mu);
    const low = { ...FILES, 'catalog-info.yaml': CATALOG.replace('criticality: "1"', 'criticality: "2"') };
    expect((await judge(low)).out.replaceAll(/\s+/gu, ' ')).toContain(
      'component:default/api says that api:default/orders depends on it; the catalog has no such item',
    );
  });

  test('two items of one name leave it undetermined, and no impact is shown', async () => {
    const { code, out } = await judge({
      ...FILES,
      'more/catalog-info.yaml': 'kind: Component\nmetadata: {name: shop}\nspec: {owner: team-c}\n',
      '.github/change-gate/policy.yml': 'configuration-items: [catalog-info.yaml, "more/*.yaml"]\n',
    });
    // A draft exits with 0 or 1.
    expect(code).toBe(1);
    expect(out).toMatch(/^Undetermined|^UNDETERMINED/u);
    expect(out).toContain('component:default/shop is also in catalog-info.yaml:3.');
    expect(out).not.toMatch(/^ {2}impact /mu);
  });
});

test('no text of a catalog or a record is a command to a runner, markup, or hidden', async () => {
  const attack = '::error::x ##[group] @acme/all <img src=x> |\u202e [a](https://example.org)';
  const files = {
    'catalog-info.yaml': CATALOG.replace('owner: team-b', `owner: ${JSON.stringify(attack.replace('\u202e', ''))}`),
    'changes/CHG-2026-0042.yml': RECORD.replace('Make room in the database', JSON.stringify(attack)),
  };
  for (const args of [[], ['resource:db'], ['api']])
    for (const format of ['text', 'json', 'markdown']) {
      const { out } = await run([...args, '--format', format], files);
      expect(out).not.toMatch(/^\s*::|##\[|\u202e/mu);
      if (format === 'markdown') expect(out.replaceAll(/`[^`\n]+`/gu, '')).not.toMatch(/@acme|<img|(?<!\\)\]\(/u);
    }
});

test.each<[string, readonly string[], string]>([
  ['an unknown format', ['--format', 'sarif'], '--format'],
  ['an unknown flag', ['--who'], '--who'],
  ['an empty name', [''], 'an item has no name'],
])('%s is wrong usage', async (_, args, why) => {
  const { code, out, err } = await run(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(why);
});

test('a root that is none is wrong usage', async () => {
  const screen = openScreen();
  expect(await items(['--root', 'no/such/folder'], screen)).toBe(2);
});

describe('a catalog of which nothing is read', () => {
  test('where the policy names other files than those that are there, adding one more is no help', async () => {
    const policy = 'version: 1\nconfiguration-items: ["catalog/**/*.yaml"]\n';
    const { code, out } = await run([], { ...FILES, '.github/change-gate/policy.yml': policy });
    const said = out.replace(/\s+/gu, ' ');
    expect(code).toBe(0);
    expect(said).toContain('No file matches the policy’s `configuration-items` (catalog/**/*.yaml)');
    expect(said).toContain('To have them checked, correct `configuration-items` in the policy');
    expect(said).not.toContain('add a `catalog-info.yaml`');
  });

  test.each(['text', 'markdown'])('a Location is not followed, and %s says what to do', async (format) => {
    const location = 'kind: Location\nmetadata: {name: all}\nspec: {targets: [./shop/catalog-info.yaml]}\n';
    const { code, out } = await run(['--format', format], { 'catalog-info.yaml': location });
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      'What a Location points to is not followed: name those files under `configuration-items`',
    );
  });

  test('what is nothing like any item is told no item that was not meant', async () => {
    const { code, err } = await run(['nothing-like-it']);
    expect(code).toBe(2);
    expect(err).toContain('`change-gate items` lists those that there are');
  });
});
