/** The model that `change-gate init` writes for bots: it names nobody who could have approved it, and so authorises nothing. */
import { addDays, describeDate } from '../../domain/time/days.ts';
import { dateIn } from '../../domain/time/instants.ts';
import { writeScalar } from '../../files/yaml/yaml-text.ts';
import type { Bots } from '../kit/find-bots.ts';
import { fill } from './fill.ts';

export const BOT_MODEL = 'dependency-bumps';
/** Who stands under `approved-by` until somebody has approved it. */
export const NOBODY = 'nobody-yet';

/** @param now RFC 3339 */
export function writeBotModel({ accounts, paths }: Bots, environments: readonly string[], now: string): string {
  return fill('dependency-bumps.yml', {
    '2026-01-01T00:00:00Z': now,
    '2027-01-01': describeDate(addDays(dateIn('Europe/London', now), 365)),
    ENVIRONMENTS: environments.map(writeScalar).join(', '),
    PATH: paths.map(writeScalar),
    ACCOUNTS: accounts.map(writeScalar).join(', '),
  });
}
