/** `replay` as an auditor uses it: the bundle of a run gives the same answer, and one that was touched gives none. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openCheckout } from '../../src/checkout/checkout.ts';
import { replay } from '../../src/cli/commands/replay.ts';
import { TZDATA } from '../../src/cli/kit/terminal.ts';
import { type Request, runGate } from '../../src/gate/run-gate.ts';
import { recordSource } from '../../src/gate/tape.ts';
import { readBundle, replayBundle, VERSION, writeBundle } from '../../src/oversight/proof/bundle.ts';
import { renderJson } from '../../src/report/json.ts';
import { openFolder, openScreen } from './harness.ts';

const NOW = '2028-11-20T09:00:00Z';
const RECORD = 'changes/CHG-2026-0007.yml';

const ASKED: Request = {
  stage: 'review',
  environment: null,
  mode: null,
  at: null,
  clock: NOW,
  trusted: false,
  localFiles: null,
  faults: [],
  all: true,
  docs: 'docs/reasons.md',
};

async function bundleOf(example: string, change: (root: string) => void = () => undefined): Promise<string> {
  const root = openFolder(example);
  change(root);
  const checkout = openCheckout({ root, named: [], facts: null, now: NOW, stage: 'review', commit: null });
  const { source, tape } = recordSource(checkout);
  const judged = await runGate(source, ASKED, { tzdata: TZDATA });
  return writeBundle(ASKED, tape, renderJson(judged.report));
}

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'bundle.json'), text);
  return folder;
}

async function run(text: string, ...args: readonly string[]) {
  const screen = openScreen(NOW);
  const code = await replay([fileOf(text), ...args], screen);
  return { code, out: screen.shown(), err: screen.said() };
}

test('the version is the one of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);
});

describe('a bundle as a run wrote it', () => {
  test.each(['authorised', 'refused-freeze', 'refused-placeholder', 'awaiting-approver-too-low'])(
    'of %s gives the same bytes, and the exit code of its decision',
    async (example) => {
      const text = await bundleOf(example);
      const bundle = readBundle(text);
      if (typeof bundle === 'string') throw new Error(bundle);
      expect((await replayBundle(bundle, TZDATA)).report).toBe(bundle.report);
      const { code, out, err } = await run(text);
      expect(err).toBe('');
      expect(out).toContain('Replayed: the same report as the run gave');
      expect(code).toBe(JSON.parse(bundle.report).decision === 'authorised' ? 0 : 1);
      expect((await run(text, '--format', 'json')).out).toBe(bundle.report);
    },
  );

  test('of an earlier version, which had no codes for causes, gives the same bytes too', async () => {
    const text = await bundleOf('authorised', (root) => {
      // Only a review counts, and a checkout knows of none.
      writeFileSync(join(root, '.github/change-gate/policy.yml'), 'version: 1\napprovals: {evidence: [review]}\n');
    });
    const older: unknown = JSON.parse(text, (key, value: unknown) => (key.startsWith('cause') ? undefined : value));
    expect(JSON.stringify(older)).not.toContain('"cause');
    const bundle = readBundle(JSON.stringify(older));
    if (typeof bundle === 'string') throw new Error(bundle);
    expect(bundle.report).toContain('Give the facts of a run with `--facts FILE`');
    expect((await replayBundle(bundle, TZDATA)).report).toBe(bundle.report);
  });

  test('says first of when it is, so that a yes of the past is none of today', async () => {
    const { out } = await run(await bundleOf('authorised'));
    expect(out.replace(/\s+/gu, ' ')).toMatch(
      /^A decision of 09:00 on Monday 20 November 2028, Europe\/London \(2028-11-20T09:00:00Z\).*It lets nothing out today\. AUTHORISED/u,
    );
  });

  test('a folder that holds none is told from a file that cannot be read', async () => {
    const screen = openScreen(NOW);
    expect(await replay([openFolder()], screen)).toBe(2);
    expect(screen.said()).toContain('holds no bundle.json that can be read');
    expect(screen.shown()).toBe('');
  });

  test('one authorised and one refused are among them', async () => {
    expect((await run(await bundleOf('authorised'))).code).toBe(0);
    expect((await run(await bundleOf('refused-freeze'))).code).toBe(1);
  });

  test('keeps files that are no UTF-8 as they are', async () => {
    const text = await bundleOf('authorised', (root) => {
      writeFileSync(join(root, RECORD), Buffer.from([0x69, 0x64, 0x3a, 0xff, 0xfe]));
    });
    expect(text).toContain('"base64"');
    const { code, out } = await run(text);
    expect(code).toBe(1);
    expect(out).toContain('the same report');
  });

  test('holds no line that a runner takes for a command', async () => {
    const text = await bundleOf('authorised', (root) => {
      const record = readFileSync(join(root, RECORD), 'utf8');
      writeFileSync(join(root, RECORD), record.replace(/^reason: .*$/m, 'reason: "##[error]forged"'));
    });
    expect(text).not.toContain('##[');
    expect(JSON.parse(text).answers.readAllRecords).toBeUndefined();
  });
});

describe('a bundle that was touched is undetermined', () => {
  test('a record that says something else now', async () => {
    const text = await bundleOf('refused-freeze');
    const touched = JSON.parse(text);
    touched.report = touched.report.replace('"decision": "refused"', '"decision": "authorised"');
    const { code, out } = await run(JSON.stringify(touched));
    expect(code).toBe(3);
    expect(out).toContain('the report is not the one that the run gave');
    expect(out).toContain('decision: authorised → refused');
  });

  test('an answer that was taken out', async () => {
    const touched = JSON.parse(await bundleOf('authorised'));
    for (const question of Object.keys(touched.answers)) {
      const { [question]: _gone, ...answers } = touched.answers;
      const { code, out, err } = await run(JSON.stringify({ ...touched, answers }));
      expect({ code, out }, question).toEqual({ code: 3, out: '' });
      expect(err).toContain(`the bundle holds no answer to ${question}`);
    }
  });

  test('another version of the zone data alone is none', async () => {
    const touched = JSON.parse(await bundleOf('authorised'));
    touched.report = touched.report.replace(/"tzdata": "[^"]*"/, '"tzdata": "1999a"');
    expect((await run(JSON.stringify(touched))).code).toBe(0);
  });

  test.each([
    ['', 'it is not JSON'],
    ['null', 'it holds no request'],
    ['{"request":{},"report":"","schema":2,"version":"x","answers":{}}', 'its schema is 2'],
    ['{"request":{},"report":"","schema":1,"version":"x","answers":{}}', 'no sound `stage`'],
  ])('%j is none', async (text, because) => {
    const { code, out, err } = await run(text);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(because);
  });

  test('whatever it holds, it is refused or replayed, and never stops the program', async () => {
    const bundle = JSON.parse(await bundleOf('authorised'));
    const places: (readonly (string | number)[])[] = [];
    const walk = (part: unknown, place: readonly (string | number)[]): void => {
      if (part === null || typeof part !== 'object') return;
      for (const [key, each] of Object.entries(part)) {
        places.push([...place, key]);
        walk(each, [...place, key]);
      }
    };
    walk(bundle.answers, []);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (place, value) => {
        const copy = structuredClone(bundle);
        const parent = place
          .slice(0, -1)
          .reduce<Record<string, unknown>>((part, key) => part[key] as Record<string, unknown>, copy.answers);
        parent[String(place.at(-1))] = value;
        const { code } = await run(JSON.stringify(copy));
        expect([0, 1, 3]).toContain(code);
      }),
      { numRuns: 150 },
    );
  });
});

describe('wrong usage prints nothing on standard output', () => {
  test.each([[[]], [['a', 'b']], [['no-such-file']], [['x', '--format', 'yaml']]])('%j', async (args) => {
    const screen = openScreen(NOW);
    expect(await replay(args, screen)).toBe(2);
    expect(screen.shown()).toBe('');
  });
});
