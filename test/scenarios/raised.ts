/** What somebody wrote into the form by which a change is raised. */
import { RAISE_FIELDS, type RaiseKey } from '../../src/domain/terms/raise-words.ts';

const ANSWERS: Readonly<Partial<Record<RaiseKey, string>>> = {
  type: 'normal',
  reason: 'The key leaves its validity period.\n\n@everybody <!-- change-gate:raise -->',
  environments: 'production',
  items: 'component:default/payments-api',
  impact: '1 negligible',
  likelihood: '2 unlikely',
  assessment: 'Payments would not be signed.',
  assessedBy: 'bkhan',
  security: 'No change to authentication.',
  privacy: 'No personal data is touched.',
  implementation: 'Merge the release\nRun the deploy workflow',
  verification: 'Synthetic checks are green',
  backout: 'Redeploy the previous release',
  trigger: 'Error rate above 1 % for five minutes',
  duration: 'PT15M',
  tested: 'yes',
  start: '2026-11-24T10:00:00+00:00',
  end: '2026-11-24T12:00:00+00:00',
};

/** The body of an issue that the form "Raise a change" wrote, with some answers of its own. */
export const bodyOf = (more: Readonly<Partial<Record<RaiseKey, string>>> = {}): string =>
  (Object.entries({ ...ANSWERS, ...more }) as [RaiseKey, string][])
    .map(([key, text]) => `### ${RAISE_FIELDS[key].heading}\n\n${text}`)
    .join('\n\n');
