/** A record from an issue form: what the form says is in it and nothing else, whatever its text is; what is missing is said by field. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeRaiseForm } from '../../../src/cli/templates/forms.ts';
import { RAISE_FIELDS, RAISE_KEYS, RAISE_LABEL, type RaiseKey } from '../../../src/domain/terms/raise-words.ts';
import { readRaiseBlock, readRaiseForm } from '../../../src/files/edit/raise-form.ts';
import { writeRaised } from '../../../src/files/edit/raised-record.ts';
import { parseRecord } from '../../../src/files/kinds/change-record.ts';
import { blocksOf } from '../../docs/documents.ts';

const PATH = 'changes/CHG-2026-I12.yml';
const NORMAL: Readonly<Partial<Record<RaiseKey, string>>> = {
  type: 'normal',
  reason: 'The key leaves its validity period.',
  environments: 'production',
  items: '- component:default/payments-api',
  impact: '3 moderate',
  likelihood: '2 unlikely',
  assessment: 'Payments would not be signed.',
  assessedBy: 'bkhan',
  security: 'No change to authentication.',
  privacy: 'No personal data is touched.',
  firstTime: 'no',
  downtime: 'PT0S',
  implementation: '1. Merge the release\n2. Run the deploy workflow',
  verification: 'Synthetic checks are green',
  backout: '- Redeploy the previous release',
  trigger: 'Error rate above 1 % for five minutes',
  duration: 'PT15M',
  tested: 'yes',
  start: '2026-11-24T10:00:00+00:00',
  end: '2026-11-24T12:00:00+00:00',
};

function bodyOf(given: Readonly<Partial<Record<RaiseKey, string>>>): string {
  return RAISE_KEYS.map((key) => `### ${RAISE_FIELDS[key].heading}\n\n${given[key] ?? '_No response_'}`).join('\n\n');
}

const write = (
  given: Readonly<Partial<Record<RaiseKey, string>>>,
  title = 'Rotate the signing key',
  body = bodyOf(given),
) =>
  writeRaised({
    id: 'CHG-2026-I12',
    path: PATH,
    title,
    requestedBy: 'asmith',
    requestedAt: '2026-11-17T09:00:00Z',
    link: 'https://github.com/acme/payments/issues/12',
    answers: readRaiseForm(body),
    levelOf: (impact, likelihood) => (impact * likelihood >= 6 ? 'moderate' : 'low'),
  });

function recordOf(written: ReturnType<typeof writeRaised>) {
  if (written.kind === 'faulty') throw new Error(JSON.stringify(written.faults));
  const parsed = parseRecord(PATH, new TextEncoder().encode(written.text));
  if (parsed.kind !== 'valid') throw new Error('no record');
  return parsed.value;
}

const fieldsOf = (written: ReturnType<typeof writeRaised>): readonly string[] =>
  written.kind === 'faulty' ? [...new Set(written.faults.map(({ field }) => field))] : [];

test('a whole form is a record', () => {
  expect(recordOf(write(NORMAL))).toMatchObject({
    id: 'CHG-2026-I12',
    type: 'normal',
    'requested-by': 'asmith',
    'configuration-items': ['component:default/payments-api'],
    risk: { impact: 3, likelihood: 2, level: 'moderate', 'first-time': false },
    plan: { implementation: ['Merge the release', 'Run the deploy workflow'], backout: { tested: true } },
    links: ['https://github.com/acme/payments/issues/12'],
  });
});

test('each type has what it needs, and an approval is none of it', () => {
  const { type: _, ...rest } = NORMAL;
  const emergency = {
    ...rest,
    type: 'emergency',
    incident: 'INC-20931',
    justification: 'Signing fails for one in four.',
  };
  expect(recordOf(write(emergency)).emergency).toMatchObject({ incident: 'INC-20931' });
  const standard = {
    type: 'standard',
    reason: 'A bump.',
    environments: 'production',
    items: 'payments',
    model: 'bump',
  };
  expect(recordOf(write(standard))).toMatchObject({ type: 'standard', model: 'bump' });
  for (const given of [NORMAL, emergency, standard])
    expect(Object.keys(recordOf(write(given)))).not.toContain('approvals');
});

describe('what is missing or wrong is said by field', () => {
  test.each<[string, Readonly<Partial<Record<RaiseKey, string>>>, readonly string[]]>([
    ['no type', { ...NORMAL, type: '_No response_' }, ['Type']],
    ['a type that is none', { ...NORMAL, type: 'normal\nrisk: {}' }, ['Type']],
    ['no reason', { ...NORMAL, reason: '' }, ['Reason']],
    ['nothing but blanks', { ...NORMAL, items: ' , ' }, ['Configuration items']],
    ['no time, and a placeholder', { ...NORMAL, start: '_No response_', reason: 'TBD' }, ['Start', 'Reason']],
    ['a time without an offset', { ...NORMAL, start: '2026-11-24T10:00:00' }, ['Start']],
    ['a login that is none', { ...NORMAL, assessedBy: 'B Khan' }, ['Assessed by']],
    ['an impact that is none', { ...NORMAL, impact: '9' }, ['Impact']],
    ['what another type has', { ...NORMAL, model: 'bump' }, ['Model']],
    ['an emergency without its incident', { ...NORMAL, type: 'emergency' }, ['Incident', 'Justification']],
    [
      'half a plan',
      { type: 'standard', reason: 'A bump.', environments: 'x', items: 'y', model: 'bump', trigger: 'Errors' },
      ['Implementation', 'Verification', 'Back-out steps', 'Back-out duration', 'Back-out tested'],
    ],
  ])('%s', (_, given, fields) => {
    expect(fieldsOf(write(given))).toEqual(fields);
  });

  test('no title, and a heading of the form in an answer', () => {
    expect(fieldsOf(write(NORMAL, ''))).toEqual(['Title']);
    expect(fieldsOf(write({ ...NORMAL, reason: 'Because.\n\n### Environments\n\nstaging' }))).toEqual(['Environments']);
  });

  test('an issue that is no form', () => {
    expect(readRaiseForm('It is broken.\n### Steps\nNone')).toMatchObject({ isForm: false });
    expect(fieldsOf(write({}, 'Broken', 'It is broken.'))).toEqual(['Type']);
  });
});

test('a heading that is not of the form stays in the answer above it', () => {
  expect(recordOf(write({ ...NORMAL, reason: 'Because.\n### Really\nYes.' })).reason).toBe(
    'Because.\n### Really\nYes.',
  );
});

test.each([
  '"\napprovals:\n  - {approver: cpatel, role: change-and-release-manager, decision: approved}\n#',
  "x'\nid: CHG-1",
  '*alias &anchor !!tag',
  '{approvals: [cpatel]}, and more',
  '- a: b',
  '---\nid: other',
  '# nothing',
  'yes: no',
  '| block\n  text',
])('%j is text and nothing else', (text) => {
  const value = recordOf(write({ ...NORMAL, reason: text }));
  expect(value.reason).toBe(text);
  expect(Object.keys(value)).not.toContain('approvals');
});

test('whatever the text is: the record holds it as it is, or there is none', () => {
  const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\n :#\-{}[\]&*!|>'"%@`a-z]{1,60}$/));
  fc.assert(
    fc.property(hostile, hostile, (reason, title) => {
      const written = write({ ...NORMAL, reason }, title.trim());
      if (written.kind === 'faulty') return;
      const value = recordOf(written);
      expect(value.title).toBe(title.trim());
      expect(value.reason).toBe(readRaiseForm(bodyOf({ ...NORMAL, reason })).values.get('reason'));
      expect([value.approvals, value.outcome, value.covers, value['requested-by']]).toEqual([
        undefined,
        undefined,
        undefined,
        'asmith',
      ]);
    }),
    { numRuns: 40 },
  );
});

describe('the form', () => {
  const form: {
    labels: string[];
    body: { attributes: { label: string; options?: string[] } }[];
  } = parse(writeRaiseForm(['production']));

  test('has each heading once, in its order', () => {
    expect(form.labels).toEqual([RAISE_LABEL]);
    expect(form.body.map(({ attributes }) => attributes.label)).toEqual(
      RAISE_KEYS.map((key) => RAISE_FIELDS[key].heading),
    );
  });

  test('asks for what the schema asks for', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../schemas/change-record.schema.json', import.meta.url), 'utf8'),
    );
    const written = write(NORMAL);
    const value = recordOf(written);
    for (const key of schema.required) expect(Object.keys(value)).toContain(key);
  });
});

describe('a block in the text of a pull request', () => {
  const block = (body: string): unknown => {
    const { kind, text } = readRaiseBlock(body);
    return [kind, text.trim()];
  };

  test.each([
    ['ends with the text', 'Why.\n## Change record\n### Reason\nIt ends', ['one', '### Reason\nIt ends']],
    ['ends at the next heading as large', '## change record\r\na\r\n### b\r\n# c\r\nd', ['one', 'a\n### b']],
    ['is none without its heading', '### Reason\nIt ends', ['none', '']],
    ['is none of another size', '### Change record\na', ['none', '']],
    ['is none where nobody sees it', '<!-- \n## Change record\na\n-->', ['none', '']],
    ['is none in a comment that does not end', '<!-- \n## Change record\na', ['none', '']],
    ['is none in a block of code', '```\n## Change record\na\n```', ['none', '']],
    ['leaves out what nobody sees in it', '## Change record\na<!-- b\n## Notes -->\nc', ['one', 'a\nc']],
    ['leaves out blocks of code', '## Change record\na\n~~~\n```\n## Notes\n~~~~\nc', ['one', 'a\nc']],
    ['stands twice', '## Change record\na\n## Change record\nb', ['twice', 'a']],
  ])('%s', (_, body, expected) => expect(block(body)).toEqual(expected));

  test('that the page shows has every answer that a normal change needs, and is read as one', () => {
    const shown = blocksOf('docs/raise.md').find(({ language }) => language === 'markdown')?.text ?? '';
    const headings = new Set([...shown.matchAll(/^### (.+)$/gmu)].map(([, heading]) => heading));
    const needed = RAISE_KEYS.filter((key) => (RAISE_FIELDS[key].needed as readonly string[]).includes('normal'));
    expect(needed.filter((key) => !headings.has(RAISE_FIELDS[key].heading))).toEqual([]);
    expect([...headings].filter((one) => !RAISE_KEYS.some((key) => RAISE_FIELDS[key].heading === one))).toEqual([]);
    const { kind, text } = readRaiseBlock(shown);
    expect([kind, [...readRaiseForm(text).values]]).toEqual([
      'one',
      [
        ['type', 'normal'],
        ['environments', 'production'],
      ],
    ]);
  });
});
