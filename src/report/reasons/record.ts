/** Explanations of the reasons about a change record, its risk, its items and its kind. */
import type { Explanation } from './explanation.ts';

export const RECORD = {
  'record-missing': {
    meaning:
      'Nothing says which change this deployment or pull request belongs to: no input, no `Change:` line, no record among the files, none among the pull requests that go out.',
    why: 'A change that nobody wrote down was assessed and approved by nobody. Stopping it is the point of the gate.',
    after:
      'A file `changes/CHG-2026-0042.yml` in the pull request, or in its description the line:\n\nChange: CHG-2026-0042',
  },
  'record-ambiguous': {
    meaning: 'Several change records fit, and the gate does not guess which one is meant.',
    why: 'An approval for one change must not be spent on another.',
    after: 'Change: CHG-2026-0042',
  },
  'record-unreadable': {
    meaning:
      'The file is no YAML that can be read safely: broken syntax, another encoding, too large, or with anchors, aliases, tags or more than one document. As a warning: a record beside the judged one cannot be read; where it may concern the same items, `evidence-unavailable` says so and nothing is authorised.',
    why: 'Whatever could be read in two ways could be approved in one and deployed in the other.',
    before: 'title: Rotate key: payments',
    after: 'title: "Rotate key: payments"',
  },
  'record-invalid': {
    meaning: 'A value of the record is missing, unknown, or not one of those allowed.',
    why: 'Approvers decide on what the record says. What is left out they cannot weigh.',
    before: 'type: norml',
    after: 'type: normal',
  },
  'record-id-mismatch': {
    meaning: "The record's `id` differs from the name of its file without the ending.",
    why: 'Approvals, comments and audit quote the id. It has to lead to exactly one file.',
    before: '# changes/CHG-2026-0042.yml\nid: CHG-2026-0024',
    after: '# changes/CHG-2026-0042.yml\nid: CHG-2026-0042',
  },
  'record-id-duplicate': {
    meaning: 'Another record has the same id; a difference in case only is none.',
    why: 'With two records under one id nobody can say which of them was approved.',
  },
  'record-withdrawn': {
    meaning: 'The record holds `withdrawn`: its requester took the change back.',
    why: 'What was called off must not go out because an old approval is still there.',
  },
  'record-closed': {
    meaning: 'The record holds `outcome`: the change was carried out and has ended.',
    why: 'An approval is for one change, not for all that follow.',
    after: 'retries: CHG-2026-0042   # in a new record, after a change that failed or was backed out',
  },
  'record-used': {
    meaning:
      'The environment already had a deployment of another commit under this record. The same commit may go out again while its time is open.',
    why: 'A record that could be used twice would be a standing permission.',
  },
  'placeholder-text': {
    meaning:
      'A field holds TBD, N/A, xx, a single letter or the sentence of a template where the approvers need an answer.',
    why: 'A back-out plan that says "TBC" is none. It is noticed at the worst moment.',
    before: 'backout:\n  steps: [TBC]',
    after: 'backout:\n  steps: [Redeploy the previous release, Confirm the error rate]',
  },
  'environment-not-covered': {
    meaning:
      "The environment is not among the record's `environments`. Names are compared whole, without regard to case.",
    why: 'What was approved for staging was not weighed for production.',
    before: 'environments: [staging]',
    after: 'environments: [staging, production]',
  },
  'risk-under-declared': {
    meaning: '`risk.level` is below the level of impact × likelihood in the matrix of the policy.',
    why: 'The level decides who approves. It cannot be talked down to reach an easier approver.',
    before: 'risk: {impact: 4, likelihood: 3, level: moderate}',
    after: 'risk: {impact: 4, likelihood: 3, level: high}',
  },
  'risk-floor': {
    meaning:
      'A floor of the policy, such as a database migration or an untested back-out, applies and sets the lowest level that this change can have.',
    why: 'Some circumstances are dangerous whatever the matrix says.',
  },
  'item-unknown': {
    meaning: 'A name under `configuration-items` is not in the catalog of the trusted branch.',
    why: 'Collisions, owners and criticality can only be found for an item that exists.',
    before: 'configuration-items: [payment-api]',
    after: 'configuration-items: [payments-api]',
  },
  'item-retired': {
    meaning: "The catalog gives the item's lifecycle as deprecated or retired.",
    why: 'A change to something that should be gone is a mistake in the record or in the catalog.',
  },
  'item-unlisted': {
    meaning: 'The change touches files that the catalog assigns to an item which the record does not list.',
    why: 'The impact was assessed without that item, and its collisions were not looked for.',
  },
  'catalog-missing': {
    meaning: 'The repository has no catalog, so the names of configuration items are taken as they are.',
    why: 'A mistyped name hides a collision. This is a notice and stops nothing.',
  },
  'model-unknown': {
    meaning: 'No file under `.github/change-gate/models/` on the trusted branch has the id that `model` names.',
    why: 'A standard change needs no approval of its own only because its model was approved.',
  },
  'model-invalid': {
    meaning: 'The model cannot be read, a value of it is missing or not allowed, or two files have a model of its id.',
    why: 'A model that is not understood pre-approves nothing.',
  },
  'model-unproven': {
    meaning: 'The model names fewer error-free normal changes than the policy asks for, or some that do not count.',
    why: 'A change becomes standard by having gone well, not by being called so.',
  },
  'model-unapproved': {
    meaning: 'The one under `approved-by` was no change and release manager when the model was approved.',
    why: "The model's approval stands in for that of every change made with it.",
  },
  'model-used-up': {
    meaning: "The model's `uses` are spent. All records that name the model count, those before its last approval too.",
    why: 'The number was part of what was approved.',
  },
  'model-expired': {
    meaning: "The model's `expires` has passed, or lies before the day on which the change starts.",
    why: 'An approval from long ago says little about the system of today.',
  },
  'model-scope-exceeded': {
    meaning:
      'The change names an environment or an item, touches a path, or has a risk level that its model does not allow.',
    why: 'Outside its model a change was approved by nobody.',
  },
  'model-suspended': {
    meaning: 'The model was suspended, or a change made with it failed or was backed out after its approval.',
    why: 'What went wrong is looked at before it is done again without being asked.',
  },
  'incident-missing': {
    meaning: 'A change of type emergency does not say under `emergency` which incident it is for.',
    why: 'The shorter way is for incidents. Without one it would be a way around the rules.',
    after: 'emergency:\n  incident: INC-20931\n  justification: Signing fails for one request in four.',
  },
  'retrospective-due': {
    meaning:
      'An emergency change to the same item has ended, and its retrospective is not recorded yet. This is a notice that says by when it is due and who can give it.',
    why: 'So nobody learns of the debt on the day on which it stops them.',
    after: 'outcome:\n  review: {by: cpatel, at: 2026-11-27T10:00:00Z, findings: None, actions: []}',
  },
  'retrospective-overdue': {
    meaning:
      'An emergency change to the same item has ended, and its retrospective was not recorded in time, or does not count. For another emergency, and where the emergency was in another environment, this is a notice.',
    why: 'An emergency is approved in a hurry; the review afterwards is the other half of that approval. What its record says later makes the debt no smaller: what counts is all that it said since it could go out.',
    after: 'outcome:\n  review: {by: cpatel, at: 2026-11-27T10:00:00Z, findings: None, actions: []}',
  },
  'review-overdue': {
    meaning: 'The policy asks for a review after changes like this one, and none was recorded in time.',
    why: 'Nothing is learnt from a change that nobody looked at again. It is an error where the record itself is named, and in an audit; for other changes to the same items it is a notice.',
  },
  'record-upkeep': {
    meaning:
      'Only approvals, board, withdrawal, outcome or links of the record differ from the base, and nothing was taken away.',
    why: 'Keeping the record up to date needs no approval of its own. This is a notice.',
  },
} as const satisfies Record<string, Explanation>;
