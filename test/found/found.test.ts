/**
 * Ways to `authorised` (or to a wrong no) that somebody with fresh eyes found, each with its small repository and the facts of its run.
 * They were reproduced on the built command line before they were mended.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { openScreen } from '../cli/harness.ts';
import { AT, CASES } from './cases.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

describe('found by fresh eyes', () => {
  it('each folder has its case', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(CASES).sort());
  });

  it.each(Object.entries(CASES))('%s', async (folder, { decision, reason, named, at = AT }) => {
    const screen = openScreen(at);
    const root = `${ROOT}${folder}`;
    const options = ['--facts', `${root}/facts.json`, '--stage', 'deploy', '--environment', 'production', '--at', at];
    const code = await check(
      [...(named === undefined ? [] : [named]), '--root', root, ...options, '--format', 'json'],
      screen,
    );
    const report = JSON.parse(screen.shown()) as { decision: string; findings: { reason: string; level: string }[] };
    const errors = report.findings.filter(({ level }) => level === 'error').map((finding) => finding.reason);
    expect({ decision: report.decision, errors }).toMatchObject({ decision });
    if (reason !== null) expect(errors).toContain(reason);
    expect(code).toBe(decision === 'authorised' ? 0 : decision === 'undetermined' ? 3 : 1);
  });
});
