/** What people read of each step of a story, as a golden: the line on top of the summary, then each finding with what to do about it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readBundle } from '../../src/oversight/proof/bundle.ts';
import { expectHelp } from '../laws/stories.ts';
import type { GateRun } from './harness.ts';

const plain = (text: string): string => text.replace(/\b[0-9a-f]{40}\b/g, 'SHA').replace(/\b[0-9a-f]{7}\b/g, 'short');

function tell({ run, report }: GateRun): string {
  const [top = ''] = run.summary.split('\n').filter((line) => line.trim() !== '');
  const said = report.findings.map(
    ({ level, reason, message, remedy }) => `${level} ${reason}\n  ${message}\n  → ${remedy}\n`,
  );
  return plain([top, ...said].join('\n'));
}

/** As a golden; and whoever does what any of it says is rid of that. */
export async function expectRead(name: string, steps: Readonly<Record<string, GateRun>>): Promise<void> {
  const text = Object.entries(steps)
    .map(([step, run]) => `== ${step}\n${tell(run)}`)
    .join('\n\n');
  const path = new URL(`golden/read-${name}.txt`, import.meta.url).pathname;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, `${text}\n`);
  for (const [step, { run }] of Object.entries(steps)) {
    const bundle = readBundle(run.files.get('change-gate/bundle.json') ?? '');
    if (typeof bundle === 'string') throw new Error(`${step}: ${bundle}`);
    await expectHelp(`${name}, ${step}`, bundle.tape, bundle.request);
  }
  expect(`${text}\n`, `golden/read-${name}.txt (UPDATE_GOLDEN=1 writes it anew)`).toBe(readFileSync(path, 'utf8'));
}
