// What the code assumes of GitHub: each fact with the file that would be wrong without it, and the story that shows it. The table of a live run has
// a line for each, in this order; a story that answers for another one is a mistake.

/** `story` is a name of stories.mjs; null where no token of a person can show it, with the reason. */
export const FACTS = [
  { id: 'blob-ids', story: 'content', file: 'src/github/trees/tree-hash.ts', what: 'a file is named by git: sha1 of "blob", its length and its bytes' },
  { id: 'tree-ids-alike', story: 'content', file: 'src/github/facts/content.ts', what: 'REST and GraphQL give a tree and a blob the same names' },
  { id: 'commit-by-web-flow', story: 'content', file: 'src/github/facts/signed-entries.ts', what: 'a commit by the API has web-flow as its committer, and GitHub signs it' },
  { id: 'date-header', story: 'content', file: 'src/github/api/api.ts', what: 'every answer has a Date, which is GitHub’s clock' },
  { id: 'status-newest', story: 'statuses', file: 'src/github/writes/statuses.ts', what: 'of several statuses of one context the newest counts, whoever wrote it' },
  { id: 'status-order', story: 'statuses', file: 'src/github/facts/said-since.ts', what: 'statuses are listed newest first, those of one second too' },
  { id: 'status-link', story: 'statuses', file: 'src/github/facts/gate-link.ts', what: 'what stands behind # in the link of a status is kept' },
  { id: 'status-context-case', story: 'statuses', file: 'src/github/writes/statuses.ts', what: 'contexts that differ in case are two' },
  { id: 'check-needs-app', story: 'checks', file: 'src/action/commands/publish.ts', what: 'a person’s token may not write a check run' },
  { id: 'pull-files', story: 'pullRequest', file: 'src/github/facts/pull-request.ts', what: 'files and commits of a pull request are as many as it says' },
  { id: 'own-approval', story: 'reviews', file: 'src/domain/register/independence.ts', what: 'nobody approves a pull request of their own' },
  { id: 'review-in-timeline', story: 'reviews', file: 'src/github/facts/reviews-cross-check.ts', what: 'a review stands in the list of reviews and in the timeline, under one id' },
  { id: 'review-total', story: 'reviews', file: 'src/github/api/queries.ts', what: 'totalCount of GraphQL is the length of the list of REST' },
  { id: 'retargeted', story: 'retarget', file: 'src/domain/coverage/timeline-events.ts', what: 'a new base leaves base_ref_changed in the timeline, which does not say from where' },
  { id: 'push-in-activity', story: 'activity', file: 'src/github/facts/heads.ts', what: 'a push stands in the activity with before, after, who and when' },
  { id: 'run-of-head', story: 'runs', file: 'src/github/facts/heads.ts', what: 'a run of pull_request names its head, and tells when it began' },
  { id: 'squash-belongs', story: 'landing', file: 'src/github/facts/landed.ts', what: 'a squashed commit belongs to its pull request by GitHub’s word, at once or soon' },
  { id: 'squash-content', story: 'landing', file: 'src/github/facts/landed.ts', what: 'it has the tree of the head where nothing came between' },
  { id: 'merged-by', story: 'landing', file: 'src/github/facts/fresh-merges.ts', what: 'the pull request names its commit on the base, and who merged' },
  { id: 'compare-total', story: 'landing', file: 'src/github/facts/content.ts', what: 'a comparison says how many commits it has, and lists them' },
  { id: 'deployment-order', story: 'deployments', file: 'src/github/facts/past-deployments.ts', what: 'deployments and their statuses are listed newest first' },
  { id: 'deployment-final', story: 'deployments', file: 'src/domain/ending/run-ending.ts', what: 'a status of a deployment stays in the list after the next one' },
  { id: 'comment-author', story: 'comments', file: 'src/github/writes/writes.ts', what: 'a comment keeps its author and its mark when it is edited' },
  { id: 'gone-branch', story: 'branches', file: 'src/github/facts/ruling-refs.ts', what: 'a branch that was deleted is 404, and its commit is still there' },
  { id: 'prefix-of-branches', story: 'branches', file: 'src/github/facts/branch-records.ts', what: 'matching-refs gives every branch that begins so, and no other' },
  { id: 'two-checks', story: null, file: 'demo/github/merge-box.ts', what: 'which of two checks of one name a required check heeds', why: 'check runs are written by apps; the gate writes a status instead' },
  { id: 'fork-token', story: null, file: 'src/action/commands/write-words.ts', what: 'what the token of a run on a fork’s pull request may write', why: 'it needs a fork, and a workflow that runs on it' },
  { id: 'dependabot-token', story: null, file: 'src/action/commands/write-words.ts', what: 'what the token of a run on Dependabot’s pull request may write', why: 'it needs Dependabot' },
];
