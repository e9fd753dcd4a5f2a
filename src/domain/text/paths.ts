/** Which files a pattern means: records, governance files and workflows, and whatever the globs of a policy, a model or an item name. */
import { compileGlob, type GlobMatch } from './globs.ts';

/** By the glob itself, which is all that its meaning hangs on: as many as the files of a run have. */
const compiled = new Map<string, GlobMatch>();

/** Whether any of the globs matches the repository-relative path. */
export function isPathMatch(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => {
    const matches = compiled.get(glob) ?? compileGlob(glob);
    compiled.set(glob, matches);
    return matches(path);
  });
}

/** Whether a path is a record by the policy's globs, where `.yml` also means `.yaml` (contract 1.7). */
export function isRecordPath(globs: readonly string[], path: string): boolean {
  if (isWorkflowPath(path)) return false;
  return isPathMatch(globs, path) || (path.endsWith('.yaml') && isPathMatch(globs, `${path.slice(0, -5)}.yml`));
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
