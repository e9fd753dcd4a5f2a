/** A folder with the checkouts of an organisation side by side: the rules of one repository, and services that have changes. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFolder } from './harness.ts';

const EXAMPLE = fileURLToPath(new URL('../../examples/payments/', import.meta.url));
export const RECORD = readFileSync(join(EXAMPLE, 'changes/CHG-2026-0042.yml'), 'utf8');

export const LIST = `version: 1
governance: {name: acme/governance, folder: governance}
repositories:
  - {name: acme/payments, folder: payments}
  - {name: acme/web, folder: web}
`;

export type Organisation = { readonly root: string; readonly list: string };

/** @param files by path from where all lie; `acme/payments` has the change of the example in any case */
export function openOrganisation(files: Readonly<Record<string, string>> = {}, list = LIST): Organisation {
  const root = openFolder();
  cpSync(join(EXAMPLE, '.github/change-gate'), join(root, 'governance/.github/change-gate'), { recursive: true });
  cpSync(join(EXAMPLE, 'catalog-info.yaml'), join(root, 'governance/catalog-info.yaml'));
  const all = { 'payments/changes/CHG-2026-0042.yml': RECORD, 'repositories.yml': list, ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, list: join(root, 'repositories.yml') };
}

/** The change of the example under another id, with some of its text replaced. */
export function recordOf(id: string, changes: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ 'CHG-2026-0042': id, ...changes }).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the record does not hold ${JSON.stringify(from)}`);
    return text.replace(from, to);
  }, RECORD);
}
