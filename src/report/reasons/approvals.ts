/** Explanations of the reasons about approvals and approvers. */
import type { Explanation } from './explanation.ts';

export const APPROVALS = {
  'no-rule-matches': {
    meaning: 'The policy has rules under `approvals.rules`, and none of them matches this change.',
    why: 'Where nobody is asked, nobody has approved. No rule never means no approval.',
    after:
      'approvals:\n  rules:\n    - name: everything else\n      require: [{role: change-and-release-manager, count: 1}]',
  },
  'approval-outstanding': {
    meaning: 'A rule of the policy asks for approvals that are not there yet. Nothing else needs to be wrong.',
    why: 'The change is authorised by people who may, before it goes out.',
  },
  'approval-rejected': {
    meaning:
      'Somebody whose level could have approved requested changes, or wrote the decision `rejected`, and has not taken it back.',
    why: 'One informed no weighs more than another yes. Being involved in the change limits a yes, not a no.',
  },
  'approval-unproven': {
    meaning:
      'There is an approval, and nothing that GitHub knows proves that it was given by this person, for this content, at that time.',
    why: 'Everybody who can push can write a name into a file. A date in git is written by whoever commits.',
  },
  'approval-unconfirmed': {
    meaning:
      'At this risk level a review counts only if its text holds the line that the gate prints, unedited. This one does not.',
    why: 'At high risk the approver states in writing which change and which content they approve.',
    after: 'change-gate approve CHG-2026-0042 3f9a1c0b77de4e0c9d1f2a6b8c7d5e4f',
  },
  'approval-stale': {
    meaning: 'The code or the record changed after the approval was given.',
    why: 'The approver has not seen what would go out.',
  },
  'approval-expired': {
    meaning: "The approval is older than the policy's `approvals.valid-for`.",
    why: 'The circumstances it was given in may be gone.',
  },
  'approval-unbound': {
    meaning:
      'An entry under `approvals` has no `digest`, or fewer than 32 digits of it, so that nothing ties it to what the record says.',
    why: 'The record could be changed afterwards and the entry would still look valid. This is a warning.',
    before:
      'approvals:\n  - {approver: cpatel, role: change-and-release-manager, decision: approved, at: 2026-11-20T10:12:00Z}',
    after:
      'approvals:\n  - {approver: cpatel, role: change-and-release-manager, decision: approved, at: 2026-11-20T10:12:00Z, digest: 3f9a1c0b77de4e0c9d1f2a6b8c7d5e4f}',
  },
  'approver-unknown': {
    meaning: "The approver's account is not in the register of the trusted branch, or was deleted.",
    why: 'Only the register says who may approve. Write access to the repository does not.',
  },
  'approver-below-level': {
    meaning: 'The approver is in the register, at a role level below the one that the rule asks for.',
    why: 'The higher the risk, the more experience the decision needs.',
  },
  'approver-role-expired': {
    meaning: "The approver's `until` in the register is over.",
    why: 'A role that has ended gives no authority.',
  },
  'approver-role-not-held': {
    meaning: 'When the approval was given, the approver did not hold the role yet.',
    why: 'A later appointment does not make an earlier approval good.',
  },
  'approver-not-independent': {
    meaning:
      'The approver requested, wrote, committed to, implements or deploys this change, or is the delegate of somebody who does.',
    why: "Nobody authorises their own work. A commit under somebody's name can only exclude them, never make them an approver.",
  },
  'approver-is-bot': {
    meaning: 'The approval comes from a bot or an app.',
    why: 'A program can be made to approve by whoever can start it, and nobody answers for it.',
  },
  'approver-counted-twice': {
    meaning: 'Two approvals come from one person, perhaps through two logins, a team, or a delegation.',
    why: 'Two approvals mean two people.',
  },
  'delegation-invalid': {
    meaning:
      'The approver acts for somebody else, and the delegation has not begun, is over, is limited to less than this change, or rests on another delegation.',
    why: 'A borrowed role reaches as far as it was lent and no further.',
  },
  'board-inquorate': {
    meaning:
      'Fewer members than the quorum have approved, nobody of the level of the chair is among them, the chair deferred, or the record names no meeting that has taken place.',
    why: 'A board decides as a board. Some of its members do not.',
    after: 'board:\n  name: cab\n  meeting: 2026-11-19',
  },
} as const satisfies Record<string, Explanation>;
