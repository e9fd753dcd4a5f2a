import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLE_SKILLS, SKILL_IDS } from '../../src/domain/terms/generated/role-skills.ts';
import { BANK_HOLIDAYS } from '../../src/domain/time/generated/bank-holidays.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { readReasons } = (await import(join(root, 'scripts/generate-reasons.mjs'))) as {
  readonly readReasons: (text: string) => unknown;
};

describe('the generator', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'change-gate-'));
    for (const part of [
      'schemas',
      'data',
      'docs/reasons.md',
      'scripts',
      'src/domain/terms/generated',
      'src/domain/time/generated',
      'src/files/checks/generated',
      'src/cli/templates',
      'src/oversight',
      'src/render',
      'src/report',
      'src/domain/text',
      'src/domain/time',
      'browser',
      'tsconfig.json',
      'package.json',
    ])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  const generate = (...args: string[]) =>
    spawnSync(process.execPath, [join(copy, 'scripts/generate.mjs'), ...args], { encoding: 'utf8', cwd: copy });

  test('what is committed is what the schemas and the data give', () => {
    expect(generate('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  test('a file that differs is named, and so is one too many; generating mends both', { timeout: 300_000 }, () => {
    const shapes = join(copy, 'src/domain/terms/generated/shapes.ts');
    writeFileSync(shapes, `${readFileSync(shapes, 'utf8')}\n`);
    writeFileSync(join(copy, 'src/files/checks/generated/old.cjs'), '');
    const { status, stderr } = generate('--check');
    expect(status).toBe(1);
    expect(stderr).toContain('src/domain/terms/generated/shapes.ts');
    expect(stderr).toContain('src/files/checks/generated/old.cjs');
    expect(generate().status).toBe(0);
    expect(generate('--check').status).toBe(0);
  });

  test('two schemas that give one name two meanings are refused', () => {
    const path = join(copy, 'schemas/model.schema.json');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('"Suspension": {', '"Board": {'));
    const { status, stderr } = generate('--check');
    writeFileSync(path, before);
    expect(status).toBe(1);
    expect(stderr).toMatch(/define Board differently|can't resolve|#\/\$defs\/Suspension/);
  });

  describe('refuses an entry of the catalogue of reasons', () => {
    const ENTRY = / {2}- id: record-ambiguous\n(?:.*\n)*?\n/;
    test.each<readonly [string, string | RegExp, string, string]>([
      ['that has no remedy', / {4}remedy: >-\n.*\n/, '', 'has no remedy'],
      ['that has no meaning', / {4}meaning: >-\n.*\n/, '', 'has no meaning'],
      ['that says nothing where it should', /( {4}why: >-\n).*\n/, '$1', 'says nothing under why'],
      ['with a part that is not known', '    about: record\n', '    about: record\n    colour: red\n', 'part colour'],
      ['whose parts stand in another order', /( {4}weight: .*\n)( {4}about: .*\n)/, '$2$1', 'in another order'],
      ['that stands there twice', 'record-ambiguous', 'record-missing', 'record-missing stands there twice'],
      ['of a weight that is none', 'weight: refused', 'weight: heavy', 'has the weight heavy'],
      ['about what is nothing', 'about: record', 'about: weather', 'is about weather'],
      ['with controls of no group', 'controls: documented', 'controls: desired', 'the group desired'],
      ['that shows only what is wrong', '    after: |-', '    before: |-', 'not what is right'],
    ])('%s', (_, from, to, message) => {
      const before = readFileSync(join(root, 'data/reasons.yml'), 'utf8');
      const [entry = ''] = ENTRY.exec(before) ?? [];
      const broken = entry.replace(from, to);
      expect(broken).not.toBe(entry);
      const read = (): unknown => readReasons(before.replace(entry, () => broken));
      expect(read).toThrow('data/reasons.yml: ');
      expect(read).toThrow(message);
    });

    test('and writes nothing then', () => {
      const path = join(copy, 'data/reasons.yml');
      const before = readFileSync(path, 'utf8');
      const document = readFileSync(join(copy, 'docs/reasons.md'), 'utf8');
      writeFileSync(path, before.replace('    about: record\n', '    about: weather\n'));
      const { status, stderr } = generate();
      writeFileSync(path, before);
      expect(status).toBe(1);
      expect(stderr).toContain('data/reasons.yml: ');
      expect(stderr).toContain('is about weather');
      expect(readFileSync(join(copy, 'docs/reasons.md'), 'utf8')).toBe(document);
    });
  });

  test('the ids of the schema and the document follow the catalogue', () => {
    const path = join(copy, 'data/reasons.yml');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('id: back-out\n', 'id: way-back\n'));
    const { status, stderr } = generate('--check');
    writeFileSync(path, before);
    expect(status).toBe(1);
    for (const name of [
      'schemas/report.schema.json',
      'docs/reasons.md',
      'src/domain/terms/generated/reasons.ts',
      'src/report/reasons/generated/explanations.ts',
      'src/files/checks/generated/report.cjs',
    ])
      expect(stderr).toContain(name);
  });
});

describe('the data', () => {
  test('13 skills for each of the three levels, none of which falls on the way up', () => {
    const order = ['awareness', 'working', 'practitioner', 'expert'];
    expect(SKILL_IDS).toHaveLength(13);
    for (const skill of SKILL_IDS) {
      const ladder = (
        ['configuration-analyst', 'change-and-release-analyst', 'change-and-release-manager'] as const
      ).map((level) => order.indexOf(ROLE_SKILLS[level][skill]));
      expect(ladder, skill).toEqual([...ladder].sort((a, b) => a - b));
      expect(Math.min(...ladder), skill).toBeGreaterThanOrEqual(0);
    }
    expect(ROLE_SKILLS['change-and-release-manager']['change-management']).toBe('expert');
  });

  test('bank holidays in order, with Christmas 2026 on its substitute day', () => {
    for (const days of Object.values(BANK_HOLIDAYS.divisions)) {
      const dates = days.map((day) => day.date);
      expect(dates).toEqual([...new Set(dates)].sort());
    }
    const dates = BANK_HOLIDAYS.divisions['england-and-wales'].map((day) => day.date);
    expect(dates).toContain('2026-12-25');
    expect(dates).toContain('2026-12-28');
    expect(BANK_HOLIDAYS.divisions.scotland.map((day) => day.date)).toContain('2026-11-30');
    expect(BANK_HOLIDAYS.lastUpdated).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
