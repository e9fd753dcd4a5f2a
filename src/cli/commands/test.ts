/**
 * `change-gate test`: tries out the tables of `.github/change-gate/tests/` against the rules of this checkout, with no network. The first
 * difference of a test is shown with what the gate says, as `check` would say it.
 */

import { openCheckout } from '../../checkout/checkout.ts';
import { findFiles, readTextFile } from '../../checkout/files.ts';
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import { weigh } from '../../domain/terms/finding.ts';
import type { PolicyTest } from '../../domain/terms/generated/shapes.ts';
import { parsePolicyTests } from '../../files/kinds/policy-test.ts';
import { type Tried, tryOut } from '../../oversight/trial/trial.ts';
import type { Block } from '../../render/document.ts';
import { oneLine } from '../../render/plain/safe-text.ts';
import { type Command, refuseUsage } from '../kit/options.ts';
import { readRules, renderFaults } from '../kit/read-rules.ts';
import { say } from '../kit/say.ts';
import { EXIT, type Terminal, TZDATA } from '../kit/terminal.ts';
import { FOLDER, OPTIONS } from '../options/test.ts';

export const command: Command = { options: OPTIONS, run: test };

export async function test(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = OPTIONS.read(args);
  if (typeof given === 'string') return refuseUsage(terminal, 'test', given);
  const { root } = given;
  const found = await findFiles(root, [`${FOLDER}/*.yml`]);
  const paths =
    given.named.length > 0 ? given.named : found.kind === 'known' ? found.value.map(({ path }) => path) : [];
  if (paths.length === 0)
    return refuseUsage(terminal, 'test', `there is no ${FOLDER}/*.yml; \`change-gate init\` writes one`);
  const rules = await readRules(root, terminal.now(), true);
  if (rules.faults.length > 0) {
    terminal.err(renderFaults(rules.faults, rules.texts, terminal));
    return EXIT.undetermined;
  }
  const read = await readTables(root, paths);
  if (typeof read === 'string') return refuseUsage(terminal, 'test', read);
  if (read.faults.length > 0) {
    terminal.err(renderFaults(read.faults, read.texts, terminal));
    return EXIT.usage;
  }
  const options_ = { root, named: [], facts: null, now: terminal.now(), stage: 'draft', commit: null } as const;
  const { policy, items } = rules;
  const trial = { policy, items, register: rules.register?.value ?? null };
  let failed = 0;
  for (const { path, tests } of read.tables) {
    for (const one of tests) {
      const tried = await tryOut(openCheckout(options_), one, trial, TZDATA);
      if (tried.differences.length > 0) failed += 1;
      say(terminal, describe(path, tried));
    }
  }
  const count = read.tables.reduce((sum, { tests }) => sum + tests.length, 0);
  terminal.out(`\n${count - failed} of ${count} hold.\n`);
  return failed === 0 ? EXIT.pass : EXIT.refused;
}

type Tables = {
  readonly tables: readonly { readonly path: string; readonly tests: readonly PolicyTest[] }[];
  readonly faults: readonly LocatedFinding[];
  readonly texts: ReadonlyMap<string, string>;
};

/** All tables, or which could not be opened. */
async function readTables(root: string, paths: readonly string[]): Promise<Tables | string> {
  const tables: { path: string; tests: readonly PolicyTest[] }[] = [];
  const faults: LocatedFinding[] = [];
  const texts = new Map<string, string>();
  for (const path of paths) {
    const file = await readTextFile(root, path);
    if (file.kind === 'unavailable') return oneLine(file.because);
    if (file.value === null) return `${JSON.stringify(path)} is not there`;
    const parsed = parsePolicyTests(path, file.value.bytes);
    texts.set(path, new TextDecoder().decode(file.value.bytes));
    if (parsed.kind === 'valid') tables.push({ path, tests: parsed.value.tests });
    else
      faults.push(...parsed.diagnostics.map((one) => ({ ...one, level: 'error' as const, change: null, where: null })));
  }
  return { tables, faults, texts };
}

function describe(path: string, { test: { name }, report, differences }: Tried): readonly Block[] {
  const isHeld = differences.length === 0;
  const first = report.findings.find((one) => weigh(one) !== null);
  const facts: Block = {
    kind: 'facts',
    what: 'tests',
    facts: [
      isHeld
        ? { label: 'holds', content: name, standing: 'good' }
        : {
            label: 'fails',
            content: { kind: 'lines', texts: [`${name} (${path})`, ...differences] },
            standing: 'bad',
          },
    ],
  };
  const found: readonly Block[] =
    isHeld || first === undefined ? [] : [{ kind: 'findings', findings: [first], texts: report.texts }];
  return [facts, ...found];
}
