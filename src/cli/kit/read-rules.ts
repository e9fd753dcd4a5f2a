/**
 * Policy, register, models and catalog of a checkout, for the commands that write or show something. A file that cannot be read is a
 * fault to be shown, and never means its defaults.
 */
import { stat } from 'node:fs/promises';
import { openCheckout } from '../../checkout/checkout.ts';
import { buildDirectory, type Directory } from '../../domain/register/people.ts';
import type { Finding, LocatedFinding } from '../../domain/terms/finding.ts';
import type { Model, Register } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { GovernanceFile, Item } from '../../domain/terms/world.ts';
import { diagnosed, Library, locate, order } from '../../gate/files-read.ts';
import { readItems, readPolicy, readRest } from '../../gate/read-records.ts';
import type { Block } from '../../render/document.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import { EXIT, type Terminal } from './terminal.ts';

export type Rules = {
  readonly policy: CompletePolicy;
  /** Null where there is no register. */
  readonly register: GovernanceFile<Register> | null;
  readonly models: readonly GovernanceFile<Model>[];
  /** Null where there is no catalog, or it was not asked for. */
  readonly items: readonly Item[] | null;
  readonly faults: readonly LocatedFinding[];
  readonly texts: ReadonlyMap<string, string>;
};

/** Reads policy and register, and on demand models and catalog; faults of what was not asked for are nobody's business here. */
export async function readRules(root: string, now: string, isAll: boolean): Promise<Rules> {
  const library = new Library();
  const faults: Finding[] = [];
  const source = openCheckout({ root, named: [], facts: null, now, stage: 'draft', commit: null });
  const governance = await source.readGovernance();
  const policy = readPolicy(library, governance, faults);
  const { register, models } = await readRest(
    library,
    source,
    {
      ...governance,
      calendar: { kind: 'known', value: null },
      models: isAll ? governance.models : { kind: 'known', value: [] },
    },
    faults,
  );
  const items = isAll
    ? await readItems(
        library,
        await source.readCatalogs(policy['configuration-items']),
        faults,
        policy['configuration-items'],
      )
    : null;
  const located = faults.filter(({ level }) => level === 'error').map((fault) => locate(fault, library));
  return {
    policy,
    register,
    models,
    items,
    faults: order([...diagnosed(library), ...located]),
    texts: library.texts,
  };
}

/** Who is who by the register; teams are listed as unread, as their members are known to GitHub alone. */
export function directoryOf(register: GovernanceFile<Register>, policy: CompletePolicy): Directory {
  return buildDirectory(register.value, register.path, policy.timezone, undefined);
}

/** Findings as `check` shows them, with the source line and a caret. */
export function renderFaults(
  faults: readonly LocatedFinding[],
  texts: ReadonlyMap<string, string>,
  width: number,
): string {
  const blocks: readonly Block[] = [{ kind: 'findings', findings: faults, texts }];
  return renderAsText({ title: null, blocks, whole: 'Correct these first.' }, { colour: false, width });
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Says on standard error what is wrong with how a command was called. */
export function refuseUsage(terminal: Terminal, command: string, message: string): number {
  terminal.err(`${withoutCommands(`change-gate ${command}: ${message}`)}\nSee: change-gate help\n`);
  return EXIT.usage;
}

/** The first line of what `parseArgs` throws. */
export function sayMisuse(error: unknown): string {
  const [first = ''] = error instanceof Error ? error.message.split('\n') : [];
  // Node goes on to explain how to name a file that begins with a dash.
  return shown(first.replace(/\. To specify a positional argument.*/u, '') || 'wrong usage', 300);
}
