/** A draft of a record is offered where there is none: filled in with what is known, refused as it stands, and in a link that holds nothing else. */

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { indexItems } from '../../src/domain/items/item-index.ts';
import type { PullRequestFact } from '../../src/domain/terms/generated/shapes.ts';
import type { World } from '../../src/domain/terms/world.ts';
import { parseRecord } from '../../src/files/kinds/change-record.ts';
import { draftRecord, type RecordDraft } from '../../src/gate/record-draft.ts';
import { renderAsMarkdown } from '../../src/render/markdown/writer.ts';
import { draftBlocks } from '../../src/report/record-draft.ts';
import { DEPLOY, given, REVIEW, withPolicy, withPull, withWorld } from '../domain/world.ts';
import { makeReport } from '../report/small-report.ts';

const DOCS = 'https://github.com/change-gate/change-gate/blob/v1/docs/reasons.md';

function draft(pull: Partial<PullRequestFact> = {}, docs = DOCS, from: World = REVIEW): RecordDraft {
  const world = given(
    from,
    withPull({ title: 'Rotate the key', from_fork: false, ...pull }),
    withWorld({ judged: [], others: [] }),
  );
  const made = draftRecord(world, docs);
  if (made === null) throw new Error('no draft was made');
  return made;
}

const judge = (one: RecordDraft) => parseRecord(one.path, new TextEncoder().encode(one.text));

describe('the text', () => {
  test('is filled in with what is known', () => {
    const { path, text } = draft();
    expect(path).toBe('changes/CHG-2026-0001.yml');
    expect(parse(text)).toMatchObject({
      id: 'CHG-2026-0001',
      title: 'Rotate the key',
      'requested-by': 'asmith',
      environments: ['production'],
      risk: { impact: null, 'assessed-by': 'bkhan' },
    });
    // Friday 20 November, and one working day for moderate risk.
    expect(parse(text).schedule).toEqual({ start: '2026-11-23T10:00:00Z', end: '2026-11-23T12:00:00Z' });
  });

  test('is never taken for done', () => {
    const parsed = judge(draft());
    expect(parsed.kind).toBe('faulty');
    const filled = draft()
      .text.replace('impact:  ', 'impact: 1')
      .replace('likelihood:  ', 'likelihood: 1')
      .replace('level:  ', 'level: low');
    const again = parseRecord(
      draft().path,
      new TextEncoder().encode(filled.replace('  -                 ', '  - ledger')),
    );
    expect(again.kind).toBe('faulty');
    expect(again.kind === 'faulty' && again.diagnostics.some(({ reason }) => reason === 'placeholder-text')).toBe(true);
  });

  test('names the environments that the policy governs, and the items whose paths are touched', () => {
    const world = given(
      REVIEW,
      withPull({ title: 'T', from_fork: false }),
      withPolicy({ environments: { live: { gate: 'advise' }, test: { gate: 'none' }, '*': { gate: 'enforce' } } }),
      withWorld({
        judged: [],
        items: indexItems([
          {
            ref: 'component:default/keys',
            file: 'c',
            owner: null,
            lifecycle: null,
            criticality: null,
            paths: ['src/**'],
            environments: [],
            dependsOn: [],
          },
          {
            ref: 'component:default/web',
            file: 'c',
            owner: null,
            lifecycle: null,
            criticality: null,
            paths: ['web/**'],
            environments: [],
            dependsOn: [],
          },
        ]),
      }),
    );
    expect(parse(draftRecord(world, DOCS)?.text ?? '')).toMatchObject({
      environments: ['live'],
      'configuration-items': ['component:default/keys'],
    });
  });

  test.each(['# x: [', '"quoted" \\ and \n lines', '\u202egnp.exe', '##[group]x', '::error::x', '- a', 'yes', ''])(
    'a title %j stays a title',
    (title) => {
      const value: unknown = parse(draft({ title }).text).title;
      expect(value).toBe(title.trim() === '' ? 'CHG-2026-0001' : title);
      expect(draft({ title }).text).not.toMatch(/\u202e|##\[/u);
    },
  );
});

describe('the link', () => {
  test("leads to GitHub's editor in the branch of the pull request, with the path and the text and nothing else", () => {
    const { editor, path, text } = draft({ head: { ref: 'fix/key (1)', sha: 'a'.repeat(40) } });
    const address = new URL(editor?.address ?? '');
    expect(address.origin + address.pathname).toBe('https://github.com/acme/payments/new/fix/key%20%281%29');
    expect([...address.searchParams.keys()]).toEqual(['filename', 'value']);
    expect(address.searchParams.get('filename')).toBe(path);
    expect(address.searchParams.get('value')).toBe(text);
    expect(editor?.address).toMatch(/^[\w:/.?&=%~-]+$/u);
    expect(editor?.address.length).toBeLessThan(7_500);
  });

  test.each<[string, Partial<PullRequestFact>, string]>([
    ['of a fork: its branch stands in another repository', { from_fork: true }, DOCS],
    ['of facts that do not say whether it is one', { from_fork: undefined as never }, DOCS],
    ['on a GitHub that is not known', {}, 'docs/reasons.md'],
    ['of an address with a token in it', {}, 'https://x:ghs_y@github.com/a/b/blob/v1/docs/reasons.md'],
    [
      'beyond what an address may hold',
      {
        title: '\u{1f680}'.repeat(149),
        head: { ref: 'x'.repeat(250), sha: 'a'.repeat(40) },
        user: { login: 'y'.repeat(38), id: 1, type: 'User' },
      },
      DOCS,
    ],
  ])('is none %s', (name, pull, docs) => {
    const made = draft(pull, docs);
    if (name.startsWith('beyond')) expect((made.editor?.address.length ?? 0) < 7_500).toBe(true);
    else expect(made.editor).toBeNull();
  });
});

test('half a character in a name stops nothing', () => {
  const { editor } = draft({ title: 'Rotate \ud800 it', head: { ref: 'fix/\udfff', sha: 'a'.repeat(40) } });
  expect(editor?.address).toContain('/new/fix/%EF%BF%BD?');
});

test('its place is no record that is there, also one that is judged or is not complete', () => {
  const [record] = REVIEW.judged;
  if (record === undefined) throw new Error('no record');
  const at = (path: string) => ({ ...record, path });
  const world = given(
    REVIEW,
    withPull({ title: 'Rotate the key', from_fork: false }),
    withWorld({
      judged: [at('changes/CHG-2026-0007.yml')],
      faulty: [{ record: at('changes/CHG-2026-0008.yml'), isRiskKnown: true }],
    }),
  );
  expect(draftRecord(world, DOCS)?.path).toBe('changes/CHG-2026-0009.yml');
});

test('nothing is offered at deployment, or for facts of before', () => {
  expect(draftRecord(given(DEPLOY, withWorld({ judged: [] })), DOCS)).toBeNull();
  expect(draftRecord(given(REVIEW, withWorld({ judged: [] })), DOCS)).toBeNull();
});

test('no text of it ends the block that it stands in', () => {
  const made = draft({ title: '```` </details> [x](https://evil.example) @everyone' });
  const blocks = draftBlocks({ ...makeReport({}), draft: made });
  const lines = renderAsMarkdown({ title: null, blocks, whole: null }, { limit: 60_000 }).split('\n');
  const fence = lines.find((line) => line.endsWith('yaml')) ?? '';
  expect(fence).toBe('`````yaml');
  expect(lines.filter((line) => line === '`````')).toHaveLength(1);
  expect(draftBlocks(makeReport({}))).toEqual([]);
});
