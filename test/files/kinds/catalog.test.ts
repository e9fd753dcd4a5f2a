import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkItems, parseCatalog } from '../../../src/files/kinds/catalog.ts';
import { bytesOf, CATALOG, change, faultsOf } from '../files.ts';

const read = (text: string) => parseCatalog('catalog-info.yaml', bytesOf(text));

function itemsOf(text: string) {
  const parsed = read(text);
  if (parsed.kind !== 'valid') throw new Error(parsed.diagnostics.map((fault) => fault.message).join('\n'));
  return parsed.value.items;
}

describe('a Backstage catalog', () => {
  test('several items in one file, with keys that are not ours', () => {
    expect(itemsOf(CATALOG)).toEqual([
      {
        ref: 'component:default/payments-api',
        file: 'catalog-info.yaml',
        owner: 'group:default/payments',
        lifecycle: 'production',
        criticality: 1,
        paths: ['services/payments/**', 'config/{a,b}.yml'],
        environments: ['production', 'staging'],
        written: {
          line: 4,
          column: 9,
          relations: [
            { key: 'dependsOn', ref: 'resource:default/payments-db', kind: 'needs', line: 15, column: 15 },
            { key: 'providesApis', ref: 'api:default/payments', kind: 'needed-by', line: 16, column: 18 },
            { key: 'system', ref: 'system:default/shop', kind: 'needed-by', line: 14, column: 11 },
          ],
        },
      },
      expect.objectContaining({
        ref: 'resource:default/payments-db',
        criticality: null,
        written: expect.objectContaining({
          relations: [expect.objectContaining({ ref: 'component:default/reports', kind: 'needed-by' })],
        }),
      }),
      expect.objectContaining({ ref: 'component:default/reports', lifecycle: 'deprecated' }),
    ]);
  });

  test('who depends on whom does not matter to which side says so', () => {
    const items = linkItems(itemsOf(CATALOG));
    expect(items.map(({ ref, dependsOn }) => [ref, dependsOn])).toEqual([
      ['component:default/payments-api', ['resource:default/payments-db']],
      ['resource:default/payments-db', []],
      ['component:default/reports', ['resource:default/payments-db']],
    ]);
  });

  test('two of one name, in another case, are both there: the whole catalog says so', () => {
    const refs = itemsOf(change(CATALOG, 'name: reports', 'name: Payments-API')).map(({ ref }) => ref);
    expect(refs).toEqual([
      'component:default/payments-api',
      'resource:default/payments-db',
      'component:default/payments-api',
    ]);
  });

  test.each([
    ['a name to be filled in', `kind: Component\nmetadata:\n  name: $\{{ values.name }}\n`, 3],
    ['one in quotes', `kind: Component\nmetadata:\n  name: "$\{{ values.name | dump }}-api"\n`, 3],
    [
      'text that is no YAML yet',
      `kind: Component\nmetadata:\n  name: $\{{ values.name }}\n{%- if values.owner %}\nspec: {}\n{%- endif %}\n`,
      3,
    ],
  ])('%s is the template of an item, and left out', (_, text, line) => {
    const parsed = read(text);
    expect(parsed).toMatchObject({ kind: 'valid', value: { items: [], skeletons: [{ line }] } });
    const beside = read(`${CATALOG}---\n${text}`);
    // What is no YAML cannot be told apart from the items beside it.
    if (text.includes('{%')) expect(beside.kind).toBe('faulty');
    else expect(beside).toMatchObject({ value: { items: { length: 3 }, skeletons: { length: 1 } } });
  });

  test.each([
    ['a kind to be filled in', `kind: $\{{ values.kind }}\nmetadata:\n  name: payments\n`],
    [
      'an owner to be filled in where the text is no YAML',
      `kind: Component\nmetadata:\n  name: a\n{% if %}\nspec: {owner: "$\{{ values.name }}"}\n`,
    ],
    ['two names', `kind: Component\nmetadata:\n  name: $\{{ values.name }}\n{% if %}\n  name: a\n`],
    ['braces of another kind', 'kind: Component\nmetadata:\n  name: "{{ name }}"\n'],
  ])('%s is none', (_, text) => {
    expect(faultsOf(read(text))[0]?.reason).toBe('items-invalid');
  });

  test('people, groups and locations are no items', () => {
    expect(itemsOf('kind: Location\nmetadata: {name: root}\n---\nkind: User\nmetadata: {name: asmith}\n')).toEqual([]);
  });

  test("a namespace is the item's own, and that of its bare references", () => {
    const [item] = itemsOf(
      'kind: Component\nmetadata: {name: a, namespace: Shop}\nspec: {dependsOn: [b, other/c, "api:d"]}\n',
    );
    expect(item?.ref).toBe('component:shop/a');
    expect(item?.written.relations.map(({ ref }) => ref)).toEqual([
      'component:shop/b',
      'component:other/c',
      'api:shop/d',
    ]);
  });

  test.each<readonly [string, string, string, number, RegExp]>([
    ['a criticality out of range', '"1"', '"5"', 6, /criticality is "5"/],
    ['a criticality without quotes', '"1"', '1', 6, /criticality is 1/],
    ['an item without name', 'name: payments-api', 'title: payments-api', 3, /no metadata.name/],
    ['an item without kind', 'kind: Component\nmetadata:\n  name', 'sort: Component\nmetadata:\n  name', 1, /no kind/],
    ['a pattern with a regular expression', 'services/payments/**', 'services/(a|b)', 7, /"\("/],
    ['a relation that is no reference', 'resource:payments-db', 'a b', 15, /"a b", which is not a reference/],
    ['an invisible character in the owner', 'owner: team-a', 'owner: "team\u200B-a"', 21, /U\+200B/],
    ['an alias', 'owner: team-a', 'owner: *a', 21, /alias/],
  ])('%s is items-invalid', (_, from, to, line, message) => {
    const faults = faultsOf(read(change(CATALOG, from, to)));
    expect(faults).toMatchObject([{ reason: 'items-invalid', line }]);
    expect(faults[0]?.message).toMatch(message);
  });

  test.each<readonly [string, string, string, string | undefined]>([
    ['a slip', 'annotations: {change-gate/critcality: "1"}', 'critcality', 'change-gate/criticality'],
    ['another case', 'annotations: {change-gate/Criticality: "1"}', 'Criticality', 'change-gate/criticality'],
    ['a number too few', 'annotations: {change-gate/path: "src/**"}', 'path', 'change-gate/paths'],
    ['a host of its own', 'annotations: {change-gate.io/paths: "src/**"}', 'change-gate.io/paths', 'change-gate/paths'],
    ['a label', 'labels: {change-gate/criticality: "1"}', 'metadata.labels', 'change-gate/criticality'],
    ['nothing alike', 'annotations: {change-gate/tier: "1"}', 'tier', 'The annotations are'],
  ])('a key of our own name that is none is never passed over: %s', (_, keys, named, meant) => {
    const faults = faultsOf(read(`kind: Component\nmetadata:\n  name: a\n  ${keys}\n`));
    expect(faults).toMatchObject([{ reason: 'items-invalid', line: 4 }]);
    expect(faults[0]?.message).toContain(named);
    expect(faults[0]?.remedy).toContain(meant);
  });

  test('keys of others, whatever they are called, are left alone', () => {
    const keys =
      'annotations: {x-change-gate/criticality: "1", backstage.io/change-gate: a}\n  labels: {criticality: "1"}';
    expect(itemsOf(`kind: Component\nmetadata:\n  name: a\n  ${keys}\n`)).toHaveLength(1);
  });

  test('what to do fits what is wrong', () => {
    expect(faultsOf(read('metadata: {name: a}\n'))[0]?.remedy).toContain('kind: Component');
    const fetched = 'kind: Component\nmetadata: {name: a}\nspec: {owner: {$text: ./owner.txt}}\n';
    expect(faultsOf(read(fetched))[0]?.remedy).toBe('Write it here: what stands in another file is not fetched.');
  });

  test('an empty file is not an empty catalog', () => {
    expect(faultsOf(read(''))).toMatchObject([{ reason: 'items-invalid' }]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      'a bare name has the kind that the key expects',
      'dependsOn: [a]\nconsumesApis: [b]\nsystem: c',
      ['component:default/a', 'api:default/b', 'system:default/c'],
    ],
    [
      'a part needs what it is made of',
      'subcomponentOf: a\ndomain: b\nsubdomainOf: c\npartOf: [d]',
      ['component:default/a', 'component:default/d', 'domain:default/b', 'domain:default/c'],
    ],
    [
      'a kind of its own and another namespace',
      'dependsOn: ["Queue:other/a", "resource:B"]',
      ['queue:other/a', 'resource:default/b'],
    ],
    ['keys with nothing after them', 'dependsOn:\nproviderOf: x\nowner:', []],
  ])('relations: %s', (_, spec, refs) => {
    const [item] = itemsOf(`kind: Component\nmetadata: {name: x}\nspec:\n  ${spec.replaceAll('\n', '\n  ')}\n`);
    expect(item?.written.relations.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  });

  test('what Backstage files are made of', () => {
    const items = itemsOf(`---
# a comment, and a document without anything
---
apiVersion: example.org/v1
kind: Queue
metadata:
  namespace:
  name: orders_1.x
  annotations:
  links:
    - {url: "https://example.org", title: "x: y"}
spec:
  owner: >-
    group:default/team-a
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: orders
  annotations:
    backstage.io/source-location: url:https://example.org/x/
    "a.b/c:d": "{}"
    change-gate/criticality: '3'
spec:
  lifecycle: production
  definition:
    $text: ./openapi.yaml
---
kind: Template
metadata: {name: "\${{ values.name }}"}
spec: {steps: [{if: "\${{ parameters.x }}", action: fetch}]}
---
kind: User
metadata: {name: a b}
...
`);
    expect(items.map(({ ref, owner, criticality }) => [ref, owner, criticality])).toEqual([
      ['queue:default/orders_1.x', 'group:default/team-a', null],
      ['api:default/orders', null, 3],
    ]);
  });

  test.each([
    ['an owner from another file', 'spec: {owner: {$text: ./owner.txt}}', /spec.owner is a mapping; it must be text/],
    ['a spec that is a list', 'spec: [a]', /spec is a list of 1; it must be a mapping/],
    [
      'relations from another file',
      'spec: {dependsOn: {$yaml: ./needs.yaml}}',
      /spec.dependsOn has a mapping, which is not a reference/,
    ],
    ['a template that nobody filled in', `spec: {system: "$\{{ values.system }}"}`, /which is not a reference/],
  ])('%s is not guessed at', (_, spec, message) => {
    const faults = faultsOf(read(`kind: Component\nmetadata: {name: a}\n${spec}\n`));
    expect(faults.map((fault) => fault.message).join()).toMatch(message);
  });
});

describe('the examples that Backstage brings along', () => {
  const folder = join(import.meta.dirname, '../../../node_modules/@backstage/create-app/templates');
  const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => /(?:^|\/)examples\/.*\.yaml$/.test(path))
    .sort();
  const load = (path: string) => parseCatalog(path, readFileSync(join(folder, path)));

  test('there are such', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
    expect(examples.filter((path) => path.endsWith('entities.yaml')).length).toBeGreaterThanOrEqual(1);
  });

  test.each(examples)('%s', (path) => {
    const parsed = load(path);
    const name = path.slice(path.lastIndexOf('/examples/') + '/examples/'.length);
    switch (name) {
      case 'entities.yaml': {
        if (parsed.kind !== 'valid') throw new Error(parsed.diagnostics[0]?.message);
        const items = linkItems(parsed.value.items);
        expect(items.map(({ ref, owner, dependsOn }) => [ref, owner, dependsOn])).toEqual([
          ['system:default/examples', 'guests', ['api:default/example-grpc-api', 'component:default/example-website']],
          ['component:default/example-website', 'guests', []],
          ['api:default/example-grpc-api', 'guests', ['component:default/example-website']],
        ]);
        expect(
          items.flatMap(({ ref, written }) => (written?.relations ?? []).map((one) => [ref, one.key, one.ref])),
        ).toEqual([
          ['component:default/example-website', 'providesApis', 'api:default/example-grpc-api'],
          ['component:default/example-website', 'system', 'system:default/examples'],
          ['api:default/example-grpc-api', 'system', 'system:default/examples'],
        ]);
        break;
      }
      case 'org.yaml':
      case 'template/template.yaml':
        expect(parsed).toMatchObject({ kind: 'valid', value: { items: [], skeletons: [] } });
        break;
      case 'template/content/catalog-info.yaml':
        // What a catalog file is made from is none yet, and left out.
        expect(parsed).toMatchObject({ kind: 'valid', value: { items: [], skeletons: [{ line: 4 }] } });
        break;
      default:
        throw new Error(`${path} is new: say here what is in it`);
    }
  });
});
