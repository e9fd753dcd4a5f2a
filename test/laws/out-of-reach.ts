/** Advice that no edit of a world can follow, with the reason: only GitHub, an administrator or a new release can do it. Kept short. */
export const OUT_OF_REACH: readonly { readonly reason: string; readonly advice: RegExp; readonly because: string }[] = [
  { reason: 'evidence-unavailable', advice: /./u, because: 'What GitHub did not answer only GitHub answers.' },
  { reason: 'permission-missing', advice: /./u, because: 'A token sees more only where somebody gives it more.' },
  {
    reason: 'approval-unproven',
    advice: /^Run the gate again once its timeline can be read/u,
    because: 'What GitHub did not answer only GitHub answers.',
  },
  {
    reason: 'commit-not-covered',
    advice: /^Run the gate again; if this stays, report it/u,
    because: 'Facts that contradict each other are a fault of the gate.',
  },
  {
    reason: 'record-invalid',
    advice: /^Put it back/u,
    because: 'The file of before is in git, and not in the world of a decision.',
  },
];
