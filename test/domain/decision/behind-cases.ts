/** Pull requests whose branch is behind: what is said of a record that changed on the default branch since begins with updating the branch. */
import { type Case, type Edit, REVIEW, withFacts, withOther, withRecord } from '../world.ts';

const ID = 'CHG-2026-0030';
const behind = (...ids: readonly string[]): Edit =>
  withFacts({ behind: { branch: 'main', records: ids.map((id) => `changes/${id}.yml`) } });
const needs: Edit = withRecord({ 'depends-on': [ID] });
const refused = (name: string, reason: string, ...edits: readonly Edit[]): Case => ({
  name,
  from: REVIEW,
  edits,
  decision: 'refused',
  errors: [reason as 'dependency-unknown'],
});

export const BEHIND: readonly Case[] = [
  refused('what it depends on was merged since', 'dependency-unknown', needs, behind(ID)),
  refused('what it depends on is nowhere', 'dependency-unknown', needs, behind('CHG-2026-0031')),
  refused(
    'what it depends on got another time since',
    'dependency-order',
    needs,
    withOther({ id: ID, schedule: { start: '2026-11-24T10:00:00Z', end: '2026-11-24T15:00:00Z' } }),
    behind(ID),
  ),
  refused(
    'an emergency was looked back upon since',
    'retrospective-overdue',
    withOther({
      id: ID,
      type: 'emergency',
      emergency: { incident: 'INC-1', justification: 'Signing fails.' },
      schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T11:00:00Z' },
    }),
    behind(ID),
  ),
];
