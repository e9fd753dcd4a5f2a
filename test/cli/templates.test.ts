/** The files that `init` writes, as they stand in `src/cli/templates/files`: each is valid as what it becomes, and says the words that the gate reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../src/cli/setup/files.ts';
import { readWorkflow } from '../../src/cli/setup/workflows.ts';
import { BOT_MODEL, NOBODY, writeBotModel } from '../../src/cli/templates/bot-model.ts';
import { fill } from '../../src/cli/templates/fill.ts';
import { TEMPLATES } from '../../src/cli/templates/generated/texts.ts';
import { writeOwners, writePolicy } from '../../src/cli/templates/governance.ts';
import { ACTION } from '../../src/cli/templates/workflow.ts';
import { RAISE_FIELDS, RAISE_KEYS, RAISE_LABEL, RAISE_PREFIX } from '../../src/domain/terms/raise-words.ts';
import { STOP_FIELDS, STOP_LABEL } from '../../src/domain/terms/stop-words.ts';
import { parseCalendar } from '../../src/files/kinds/calendar.ts';
import { parseModel } from '../../src/files/kinds/model.ts';
import { parsePolicy } from '../../src/files/kinds/policy.ts';
import { parsePolicyTests } from '../../src/files/kinds/policy-test.ts';
import { parseRegister } from '../../src/files/kinds/register.ts';

const FOLDER = join(import.meta.dirname, '../../src/cli/templates/files');
const bytesOf = (name: string): Uint8Array => readFileSync(join(FOLDER, name));
const textOf = (name: string): string => new TextDecoder().decode(bytesOf(name));

const READ = {
  'policy.yml': parsePolicy,
  'register.yml': parseRegister,
  'calendar.yml': parseCalendar,
  'dependency-bumps.yml': parseModel,
  'policy-tests.yml': parsePolicyTests,
};
const WORKFLOWS = ['change-gate.yml', 'change-gate-sweep.yml', 'change-gate-raise.yml'] as const;

describe('each file is what it becomes', () => {
  test('and there is no other', () => {
    const known = [...Object.keys(READ), ...WORKFLOWS, 'raise-form.yml', 'stop-form.yml', 'CODEOWNERS'];
    expect(readdirSync(FOLDER).sort()).toEqual(known.sort());
    expect(Object.keys(TEMPLATES).sort()).toEqual(known.sort());
  });

  test.each(Object.entries(READ))('%s is valid by its schema', (name, read) => {
    const parsed = read(`.github/change-gate/${name}`, bytesOf(name));
    expect(parsed.kind === 'valid' ? [] : parsed.diagnostics).toEqual([]);
  });

  test.each(WORKFLOWS)('%s is a workflow that runs the gate alone, by its commit', (name) => {
    const { on, permissions, jobs } = parse(textOf(name));
    expect(Object.keys(on)).not.toEqual([]);
    expect(permissions).toEqual({});
    expect(readWorkflow(name, textOf(name)).isGated).toBe(true);
    for (const job of Object.values<{ steps: { uses?: string }[] }>(jobs))
      expect(job.steps.map(({ uses }) => uses)).toEqual([ACTION.split(' ')[0]]);
  });

  test.each(['raise-form.yml', 'stop-form.yml'])('%s is an issue form', (name) => {
    const form = parse(textOf(name));
    expect(Object.keys(form)).toEqual(['name', 'description', 'title', 'labels', 'body']);
    const labels: string[] = form.body.map((field: { attributes: { label: string } }) => field.attributes.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { type, attributes, validations } of form.body) {
      expect(['input', 'textarea', 'dropdown']).toContain(type);
      expect(Array.isArray(attributes.options)).toBe(type === 'dropdown');
      for (const [key, value] of Object.entries(attributes))
        if (key !== 'options') expect(typeof value, `${key} of ${attributes.label}`).toBe('string');
      expect(validations ?? { required: true }).toEqual({ required: true });
    }
  });

  test('CODEOWNERS names an owner for each path', () => {
    for (const line of textOf('CODEOWNERS').trimEnd().split('\n')) expect(line).toMatch(/^(?:#|\/\S+ @\S+$)/u);
  });
});

describe('the words that are read', () => {
  test('the form that raises a change has those of the domain, in their order', () => {
    const form = parse(textOf('raise-form.yml'));
    expect([form.title, form.labels]).toEqual([RAISE_PREFIX, [RAISE_LABEL]]);
    const fields = RAISE_KEYS.map((key) => {
      const { kind, heading, about, needed, ...more } = {
        placeholder: undefined,
        options: undefined,
        ...RAISE_FIELDS[key],
      };
      const options = kind === 'yes-no' ? ['yes', 'no'] : more.options;
      const placeholder = key === 'environments' ? 'ENVIRONMENT' : more.placeholder;
      const type = options === undefined ? (kind === 'prose' || kind === 'steps' ? 'textarea' : 'input') : 'dropdown';
      const attributes = { label: heading, description: about, placeholder, options };
      // A form has no conditions: what only some types need is asked for afterwards.
      return { type, attributes, validations: needed.length === 3 ? { required: true } : undefined };
    });
    expect(form.body).toEqual(fields);
  });

  test('the form that stops deployments has those of the domain', () => {
    const form = parse(textOf('stop-form.yml'));
    expect(form.labels).toEqual([STOP_LABEL]);
    expect(form.body.map((field: { attributes: { label: string } }) => field.attributes.label)).toEqual(
      Object.values(STOP_FIELDS),
    );
  });

  test('the model for bots has its id, and nobody has approved it', () => {
    const { id, 'approved-by': by, successes } = parse(textOf('dependency-bumps.yml'));
    expect([id, by, successes]).toEqual([BOT_MODEL, NOBODY, []]);
  });
});

describe('filling in', () => {
  const bots = { accounts: ['dependabot[bot]'], configured: ['.github/dependabot.yml'], paths: ['package.json'] };
  const setup = {
    login: 'asmith',
    id: 7,
    managers: [{ login: 'cpatel', id: null }],
    candidates: [{ login: 'dlee', id: null, because: 'in CODEOWNERS' }],
    environments: ['production', 'staging'],
    commit: 'a'.repeat(40),
    action: `acme/change-gate@${'b'.repeat(40)} # v9`,
    bots,
    now: '2026-11-24T10:00:00Z',
  };

  test('leaves no word in capitals, no zeros and no line for what is not there', () => {
    for (const { content } of [...listFiles(setup), { content: writeOwners('asmith') }]) {
      if (typeof content !== 'string') continue;
      expect(content).not.toMatch(
        /(?<!")\b(?!FREQ|WEEKLY|BYDAY|MO|TU|WE|TH|FRZ|UTC|CODEOWNERS|README|OWNER|MEMBER|COLLABORATOR|PT|RFC|GOV|UK)[A-Z]{3,}\b/u,
      );
      expect(content).not.toMatch(/0{40}|zeros/u);
    }
  });

  test('a line with a list stands for each entry, and goes without one', () => {
    expect(writePolicy({ environments: ['a', 'b'], commit: null })).toContain(
      '\n  a: {gate: advise}\n  b: {gate: advise}\n',
    );
    const model = writeBotModel({ ...bots, paths: ['a', 'b'] }, ['web', 'shop'], setup.now);
    expect(model).toContain('\npaths:\n  - a\n  - b\n');
    expect(model).toContain('\nenvironments: [web, shop]\n');
    expect(fill('policy.yml', { ENVIRONMENT: [] })).not.toContain('{gate: advise}\n');
  });

  test('no value is taken for a word, or for a sign of replacing', () => {
    const { environments } = parse(writePolicy({ environments: ['ENVIRONMENT', '$& $1', '"a": {b}'], commit: null }));
    expect(Object.keys(environments)).toEqual(['ENVIRONMENT', '$& $1', '"a": {b}', '*']);
  });
});
