/** What a notice tells that asks for nothing in this run, or for something that the run cannot see. */
export const ASKS_NOTHING: readonly { readonly advice: RegExp; readonly because: string }[] = [
  { advice: /^Nothing (?:to do|has to be done)(?: for it)?[:.;]/u, because: 'It says so.' },
  {
    advice: /^It (?:is settled|may go out) as soon as/u,
    because: 'The record has a remedy itself.',
  },
  { advice: /^Due at deployment\./u, because: 'It is asked for there, and followed there.' },
  { advice: /^An emergency is let through without it/u, because: 'It says so.' },
  { advice: /(?:^O|, then o)pen a pull request with the record/u, because: 'A draft stays one until it is judged.' },
  { advice: /^Look at it, and merge it\./u, because: 'Whoever merges it approves it, which the deployment sees.' },
  { advice: /^(?:With its records put back: m|M)erge it, deploy it before/u, because: 'A way back stays one.' },
  { advice: /^The owners of these files/u, because: 'CODEOWNERS is not for the gate to see.' },
  { advice: /^Write the outcome of the change that is backed out/u, because: 'A back-out stays one.' },
  { advice: /^Before the gate enforces, the owner/u, because: 'It needs a commit of git.' },
];

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
