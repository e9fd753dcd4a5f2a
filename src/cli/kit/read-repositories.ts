/**
 * `--repositories FILE`: the checkouts that FILE lists, side by side below the root. A folder that is not there, is empty or is reached by a
 * link is no checkout; it is named, and never read as one without changes.
 */

import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openCheckout } from '../../checkout/checkout.ts';
import { codeOf, readTextFile } from '../../checkout/files.ts';
import type { LocatedFinding } from '../../domain/terms/finding.ts';
import type { ListedRepository } from '../../domain/terms/generated/shapes.ts';
import { parseRepositories } from '../../files/kinds/repositories.ts';

import type { Answer, Progress, Source } from '../../gate/source.ts';
import { type Member, surveyMany } from '../../oversight/survey/many.ts';
import { type Survey, survey } from '../../oversight/survey/survey.ts';
import { zoneOf } from './given-time.ts';

export type Surveyed =
  | { readonly kind: 'surveyed'; readonly files: Survey; readonly governance: string | null }
  /** Wrong usage, in words. */
  | { readonly kind: 'misuse'; readonly because: string }
  /** The list is wrong, or nothing can be told without the rules. */
  | {
      readonly kind: 'blind';
      readonly isMisuse: boolean;
      readonly faults: readonly LocatedFinding[];
      readonly texts: ReadonlyMap<string, string>;
    };

/** One checkout, or all that a list names. */
export async function surveyGiven(
  { root, repositories }: { readonly root: string; readonly repositories: string | null },
  now: string,
  progress?: Progress,
): Promise<Surveyed> {
  if (repositories === null)
    return { kind: 'surveyed', files: await survey(open(root, now), progress), governance: null };
  const file = await readTextFile(dirname(repositories), basename(repositories));
  if (file.kind === 'unavailable') return { kind: 'misuse', because: `--repositories: ${file.because}` };
  if (file.value === null)
    return { kind: 'misuse', because: `--repositories ${JSON.stringify(repositories)} is not there` };
  const parsed = parseRepositories(repositories, file.value.bytes);
  const texts = new Map([[repositories, parsed.text]]);
  if (parsed.kind === 'faulty') {
    const faults = parsed.diagnostics.map((one) => ({ ...one, level: 'error' as const, change: null, where: null }));
    return { kind: 'blind', isMisuse: true, faults, texts };
  }
  const { governance, repositories: listed } = parsed.value;
  const at = (pointer: readonly (string | number)[]) => ({ path: repositories, ...parsed.positions.at(pointer) });
  const rules = openFolder(root, governance, now);
  if (rules.kind === 'unavailable') {
    const fault = {
      ...noRules(governance, rules.because),
      ...at(['governance', ...(governance.folder === undefined ? [] : ['folder'])]),
    };
    return { kind: 'blind', isMisuse: false, faults: [fault], texts };
  }
  const members = listed.map(
    (one, index): Member => ({
      name: one.name,
      prefix: `${one.folder ?? one.name}/`,
      source: openFolder(root, one, now),
      listed: at(['repositories', index, ...(one.folder === undefined ? [] : ['folder'])]),
    }),
  );
  const files = await surveyMany(
    { source: rules.value, prefix: `${governance.folder ?? governance.name}/` },
    members,
    progress,
  );
  return {
    kind: 'surveyed',
    files: { ...files, texts: new Map([...files.texts, ...texts]) },
    governance: governance.name,
  };
}

/** The zone of the policy by whose rules it is surveyed; null where that cannot be told. */
export async function zoneOfGiven(
  { root, repositories }: { readonly root: string; readonly repositories: string | null },
  now: string,
): Promise<string | null> {
  if (repositories === null) return zoneOf(root, now);
  const file = await readTextFile(dirname(repositories), basename(repositories));
  if (file.kind === 'unavailable' || file.value === null) return null;
  const parsed = parseRepositories(repositories, file.value.bytes);
  const folder = parsed.kind === 'faulty' ? undefined : parsed.value.governance.folder;
  return folder === undefined || findNoFolder(root, folder) !== null ? null : zoneOf(join(root, folder), now);
}

function open(root: string, now: string): Source {
  return openCheckout({ root, named: [], facts: null, now, stage: 'draft', commit: null });
}

/** Each folder on the way is looked at: a link may lead anywhere, to another repository of the list as well. */
function openFolder(root: string, { folder }: ListedRepository, now: string): Answer<Source> {
  if (folder === undefined) return { kind: 'unavailable', because: 'the list names no folder for it' };
  const because = findNoFolder(root, folder);
  return because === null ? { kind: 'known', value: open(join(root, folder), now) } : { kind: 'unavailable', because };
}

function findNoFolder(root: string, folder: string): string | null {
  const parts = folder.split('/');
  try {
    for (const at of parts.keys()) {
      const path = parts.slice(0, at + 1).join('/');
      const stat = lstatSync(join(root, path));
      if (stat.isSymbolicLink()) return `${path} is a link, and links are not followed`;
      if (!stat.isDirectory()) return `${path} is not a folder`;
    }
    return readdirSync(join(root, folder)).length === 0 ? `the folder ${folder} is empty` : null;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? `there is no folder ${folder}` : `${folder} (${codeOf(error)})`;
  }
}

function noRules({ name }: ListedRepository, because: string): Omit<LocatedFinding, 'path' | 'line' | 'column'> {
  return {
    reason: 'policy-invalid',
    level: 'error',
    change: null,
    message: `The rules of ${name} could not be read: ${because}. Nothing was looked at.`,
    remedy: 'Check it out there, or name its folder as it is below --root.',
    where: null,
  };
}
