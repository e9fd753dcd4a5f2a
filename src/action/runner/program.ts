/** How whoever reads a workflow's log can run the very version that ran there. Nothing is named that does not look like a name. */
import { HOME, VERSION } from '../../domain/terms/generated/version.ts';
import { REPOSITORY } from '../../domain/text/logins.ts';
import { PROGRAM } from '../../render/plain/program.ts';
import type { Environment } from './runner.ts';

const RELEASE = /^v\d+(?:\.\d+){0,2}$/u;
const REF = /^[A-Za-z0-9][\w./-]{0,200}$/u;

/** A release is on npm; any other version, and any copy of the repository, is where the runner had it from. */
export function programOf({
  GITHUB_SERVER_URL: server,
  GITHUB_ACTION_REPOSITORY: repository,
  GITHUB_ACTION_REF: ref,
}: Environment): string {
  if (!repository || !ref || !REPOSITORY.test(repository) || !REF.test(ref)) return PROGRAM;
  if (repository.toLowerCase() === HOME && RELEASE.test(ref)) return `npx ${PROGRAM}@${VERSION}`;
  return isPlainAddress(server) ? `npx --yes git+${server}/${repository}.git#${ref}` : PROGRAM;
}

function isPlainAddress(address: string | undefined): address is string {
  return address !== undefined && /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/u.test(address);
}
