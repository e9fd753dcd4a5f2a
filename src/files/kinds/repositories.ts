/**
 * The list of repositories that are looked at together. Each stands in it once, under one name and in a folder of its own, so that nothing
 * is counted twice.
 */

import type { ListedRepository, Repositories } from '../../domain/terms/generated/shapes.ts';
import type { Pointer } from '../../domain/text/advice.ts';
import { foldCase } from '../../domain/text/names.ts';
import { quote } from '../../domain/text/quote.ts';
import validate from '../checks/generated/repositories.cjs';
import { type FileKind, readFile } from '../checks/validate.ts';
import type { Fault, Parsed } from '../yaml/diagnostic.ts';
import { GOVERNANCE_LIMITS } from '../yaml/limits.ts';

const REPOSITORIES: FileKind<Repositories> = {
  schema: 'repositories',
  validate,
  limits: GOVERNANCE_LIMITS,
  unreadable: 'policy-invalid',
  invalid: 'policy-invalid',
  whenEmpty: 'Name `governance` and `repositories`, each with `name` and `folder`.',
  hasAnswers: false,
  check: (list) => [...checkTwins(list.repositories), ...checkGovernance(list)],
};

/** Reads the list. JSON is YAML, so that it may be either. */
export function parseRepositories(path: string, bytes: Uint8Array): Parsed<Repositories> {
  return readFile(REPOSITORIES, path, bytes);
}

function checkTwins(listed: readonly ListedRepository[]): readonly Fault[] {
  return listed.flatMap((one, index) =>
    listed.slice(0, index).flatMap((other): readonly Fault[] => {
      if (foldCase(one.name) === foldCase(other.name))
        return [fault(['repositories', index, 'name'], `${quote(one.name)} is listed twice.`, 'List it once.')];
      return checkFolders(one, other, ['repositories', index, 'folder']);
    }),
  );
}

/** The repository of the rules may have changes of its own; then it is in the list under the same name and folder. */
function checkGovernance({ governance, repositories }: Repositories): readonly Fault[] {
  return repositories.flatMap((one, index): readonly Fault[] => {
    const pointer = ['repositories', index, 'folder'];
    if (foldCase(one.name) !== foldCase(governance.name)) return checkFolders(one, governance, pointer);
    if (one.folder === governance.folder) return [];
    const [here, there] = [one, governance].map(({ folder }) => (folder === undefined ? 'no folder' : quote(folder)));
    return [
      fault(
        one.folder === undefined ? ['repositories', index] : pointer,
        `${quote(one.name)} has ${here} here and ${there} under \`governance\`.`,
        'Give it one folder.',
      ),
    ];
  });
}

/** Some disks tell capitals apart and some do not. */
function checkFolders(one: ListedRepository, other: ListedRepository, pointer: Pointer): readonly Fault[] {
  if (one.folder === undefined || other.folder === undefined) return [];
  const [a, b] = [`${foldCase(one.folder)}/`, `${foldCase(other.folder)}/`];
  if (!a.startsWith(b) && !b.startsWith(a)) return [];
  const how = a === b ? 'is the folder' : a.startsWith(b) ? 'lies in the folder' : 'holds the folder';
  return [
    fault(
      pointer,
      `${quote(one.folder)} ${how} of ${other.name}${a === b ? ' too' : ''}.`,
      'Give each repository a folder of its own, beside the others.',
    ),
  ];
}

function fault(pointer: Pointer, message: string, remedy: string): Fault {
  return { pointer, message, remedy };
}
