/** Which files a pattern means: records, governance files and workflows, and whatever the globs of a policy, a model or an item name. */
import { compileGlob, type Glob } from './globs.ts';

/** By the glob itself, which is all that its meaning hangs on: as many as the files of a run have. */
const compiled = new Map<string, Glob>();

function globOf(glob: string): Glob {
  const known = compiled.get(glob) ?? compileGlob(glob);
  compiled.set(glob, known);
  return known;
}

/** Whether any of the globs matches the repository-relative path. */
export function isPathMatch(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => globOf(glob).matches(path));
}

/** Whether something below the folder may match, of records too: where it may not, the folder need not be listed. */
export function mayLeadToMatch(globs: readonly string[], folder: string): boolean {
  return globs.some((glob) => globOf(glob).mayLead(folder));
}

/** A folder that no pattern spells out, deeper than anybody's stars go. */
const ANYWHERE = Array.from({ length: 12 }, () => '\u0001').join('/');

/** Whether a pattern may mean something in any folder whatever, so that all of them have to be listed. */
export function leadsEverywhere(glob: string): boolean {
  return globOf(glob).mayLead(ANYWHERE);
}

/** Whether a path is a record by the policy's globs, where `.yml` also means `.yaml` (contract 1.7). */
export function isRecordPath(globs: readonly string[], path: string): boolean {
  if (isWorkflowPath(path)) return false;
  return isPathMatch(globs, path) || (path.endsWith('.yaml') && isPathMatch(globs, `${path.slice(0, -5)}.yml`));
}

/** Endings with which every file right in a folder is a record: whoever lists thousands of them asks once. All others have to be asked about. */
export function endingsOfRecords(globs: readonly string[], folder: string): readonly string[] {
  return isWorkflowPath(`${folder}/`) ? [] : globs.flatMap((glob) => globOf(glob).endingIn(folder) ?? []);
}

/** By name, not by folder: a script that lies beside the policy is code like any other. */
const GOVERNANCE_FILES =
  /^\.github\/change-gate\/(?:(?:policy|register|calendar)\.yml|models\/[^/]+\.yml|.+\.[Ii][Cc][Ss])$/;
const WORKFLOWS = '.github/workflows/';

/** Policy, register, calendar and its imports, models and the catalog: files that a pull request is never judged by. */
export function isGovernancePath(catalogs: readonly string[], path: string): boolean {
  return GOVERNANCE_FILES.test(path) || (!isWorkflowPath(path) && isPathMatch(catalogs, path));
}

/** Workflows are what deploys: no glob of the policy makes one into a record, a catalog or something out of scope. */
export function isWorkflowPath(path: string): boolean {
  return path.startsWith(WORKFLOWS);
}
