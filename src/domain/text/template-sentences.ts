/**
 * What `change-gate new` writes where a person has to write something: each sentence says what to write, and is refused as
 * `placeholder-text` until somebody does. One list serves both sides, so that a draft is never taken for done.
 */
export const TEMPLATE = {
  reason: 'Why the change is made.',
  assessment: 'What could go wrong, and whom it would hurt.',
  mitigation: 'What you do to make it less likely or less bad.',
  security: 'What the change means for security.',
  privacy: 'What the change means for personal data.',
  step: 'What to do, step by step.',
  verification: 'How you will know that it worked.',
  backoutStep: 'How to undo the change, step by step.',
  trigger: 'What makes you back out, as something that can be observed.',
  noReturn: 'After which step it can no longer be undone.',
  communication: 'Who is told what, and when.',
  justification: 'Why it cannot wait for the normal way.',
} as const;
