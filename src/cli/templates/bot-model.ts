/** The model that `change-gate init` writes for bots: it names nobody who could have approved it, and so authorises nothing. */
import { addDays, describeDate } from '../../domain/time/days.ts';
import { dateIn } from '../../domain/time/instants.ts';
import { writeScalar } from '../../files/yaml/yaml-text.ts';
import type { Bots } from '../kit/find-bots.ts';

export const BOT_MODEL = 'dependency-bumps';
/** Who stands under `approved-by` until somebody has approved it. */
export const NOBODY = 'nobody-yet';

/** @param now RFC 3339 */
export function writeBotModel({ accounts, paths }: Bots, environments: readonly string[], now: string): string {
  const expires = describeDate(addDays(dateIn('Europe/London', now), 365));
  return `# Pull requests of these bots that touch nothing else than \`paths\` go out without a change record (docs/standard-changes.md of change-gate).
# Nobody has approved this model yet, so that it authorises nothing: a change and release manager checks it and writes who and when below.
id: ${BOT_MODEL}
title: Take in new versions of dependencies
approved-by: ${NOBODY}
approved-at: ${now}
expires: ${expires}
environments: [${environments.map(writeScalar).join(', ')}]
# The component that is deployed, as the catalog names it; without a catalog any name will do.
configuration-items: [this-repository]
paths:
${paths.map((path) => `  - ${writeScalar(path)}`).join('\n')}
level: low
# Ordinary changes that ended as successful and so earned it, as many as \`standard.successes\` in the policy asks for (3).
successes: []
# A Renovate that you run under a user account is named as that account.
raises-for: [${accounts.map(writeScalar).join(', ')}]
plan:
  implementation: [Merge the pull request, Run the workflow that deploys]
  verification: [The checks of the deployment are green]
  backout:
    steps: [Deploy the commit that ran before]
    trigger: The checks of the deployment fail
    duration: PT30M
    # Untested raises the risk above the level of this model by the built-in policy: try it out.
    tested: true
`;
}
