/** Every command that a page shows with what comes of it is run, in the page's order and in one repository, and says that. */
import { spawnSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command as check } from '../../src/cli/commands/check.ts';
import { command as close } from '../../src/cli/commands/close.ts';
import { command as explain } from '../../src/cli/commands/explain.ts';
import { command as init } from '../../src/cli/commands/init.ts';
import { command as newRecord } from '../../src/cli/commands/new.ts';
import { command as policy } from '../../src/cli/commands/policy.ts';
import { command as tests } from '../../src/cli/commands/test.ts';
import type { Command } from '../../src/cli/kit/options.ts';
import { openFolder, openScreen } from '../cli/harness.ts';
import { recordWith } from '../scenarios/payments.ts';
import { read } from './documents.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  close,
  explain,
  init,
  new: newRecord,
  policy,
  test: tests,
};
const NOW = '2026-11-19T21:00:00Z';

type Shown = { readonly args: readonly string[]; readonly lines: readonly string[] };

/** `$ change-gate …` and the lines below it, in lists as well. */
function shownBy(path: string): readonly Shown[] {
  return [...read(path).matchAll(/^( *)```console\n([\s\S]*?)^\1```$/gm)].flatMap(([, , block = '']) =>
    block
      .split(/^ *\$ change-gate /m)
      .slice(1)
      .map((text) => {
        const [line = '', ...lines] = text.trimEnd().split('\n');
        const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
        return { args, lines: lines.map((one) => one.trim().replace(/\s+/g, ' ')) };
      }),
  );
}

async function expectShown(path: string, root: string): Promise<void> {
  const shown = shownBy(path);
  expect(shown.length).toBeGreaterThan(2);
  for (const { args, lines } of shown) {
    const [name = '', ...rest] = args;
    const screen = openScreen(NOW);
    const rooted = name === 'explain' ? rest : [...rest, '--root', root];
    await COMMANDS[name]?.run(rooted, screen);
    expect(screen.said(), args.join(' ')).toBe('');
    const said = screen.shown().replace(/\s+/g, ' ').replaceAll(` --root ${root}`, '');
    // A line of three dots stands for lines that are left out.
    for (const part of lines.join(' ').split(/ ?… ?/)) expect(said, args.join(' ')).toContain(part);
  }
}

test('docs/working-with-it.md', async () => {
  const root = openFolder('payments');
  const path = join(root, 'changes/CHG-2026-0041.yml');
  renameSync(join(root, 'changes/CHG-2026-0042.yml'), path);
  writeFileSync(path, recordWith({ 'CHG-2026-0042': 'CHG-2026-0041', '[production]': '[staging]' }));
  await expectShown('docs/working-with-it.md', root);
});

test('docs/adopting.md', async () => {
  const root = openFolder();
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '--allow-empty', '-m', 'first'],
  ])
    expect(spawnSync('git', args, { cwd: root }).status).toBe(0);
  await expectShown('docs/adopting.md', root);
});
