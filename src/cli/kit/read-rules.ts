/**
 * Policy, register, models and catalog of a checkout, for the commands that write or show something. A file that cannot be read is a
 * fault to be shown, and never means its defaults.
 */

import { openCheckout } from '../../checkout/checkout.ts';
import { buildDirectory, type Directory } from '../../domain/register/people.ts';
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import type { Model, Register } from '../../domain/terms/generated/shapes.ts';
import type { ItemIndex } from '../../domain/terms/items.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { GovernanceFile } from '../../domain/terms/world.ts';
import { diagnosed, locate, order } from '../../gate/files-read.ts';
import { readGovernance, readPolicy } from '../../gate/read-governance.ts';
import type { Block } from '../../render/document.ts';
import { renderAsText } from '../../render/plain/writer.ts';
import type { Terminal } from './terminal.ts';

export type Rules = {
  readonly policy: CompletePolicy;
  /** Null where there is no register. */
  readonly register: GovernanceFile<Register> | null;
  readonly models: readonly GovernanceFile<Model>[];
  /** Null where there is no catalog, or it was not asked for. */
  readonly items: ItemIndex | null;
  readonly faults: readonly LocatedFinding[];
  readonly texts: ReadonlyMap<string, string>;
};

/** Reads policy and register, and on demand models and catalog; faults of what was not asked for are nobody's business here. */
export async function readRules(root: string, now: string, isAll: boolean): Promise<Rules> {
  const source = openCheckout({ root, named: [], facts: null, now, stage: 'draft', commit: null });
  const rules = await readPolicy(source);
  const { policy, register, models, items, files, findings } = await readGovernance(source, rules, {
    said: rules.findings,
    parts: isAll ? ['register', 'models', 'items'] : ['register'],
  });
  const errors = [...rules.findings, ...findings].filter(({ level }) => level === 'error');
  const faults = order([...diagnosed(files), ...errors.map((fault) => locate(fault, files))]);
  return { policy, register, models, items, faults, texts: files.texts };
}

/** Who is who by the register; teams are listed as unread, as their members are known to GitHub alone. */
export function directoryOf(register: GovernanceFile<Register>, policy: CompletePolicy): Directory {
  return buildDirectory(register.value, register.path, policy.timezone, undefined);
}

/** Findings as `check` shows them, with the source line and a caret. */
export function renderFaults(
  faults: readonly LocatedFinding[],
  texts: ReadonlyMap<string, string>,
  { width, program }: Pick<Terminal, 'width' | 'program'>,
): string {
  const blocks: readonly Block[] = [{ kind: 'findings', findings: faults, texts }];
  return renderAsText({ title: null, blocks, whole: 'Correct these first.' }, { colour: false, width, program });
}
