import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLE_SKILLS, SKILL_IDS } from '../../src/domain/terms/generated/role-skills.ts';
import { BANK_HOLIDAYS } from '../../src/domain/time/generated/bank-holidays.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the generator', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'change-gate-'));
    for (const part of [
      'schemas',
      'data',
      'scripts',
      'src/domain/terms/generated',
      'src/domain/time/generated',
      'src/files/checks/generated',
      'src/oversight',
      'src/render',
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

  test('a file that differs is named, and so is one too many; generating mends both', () => {
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
