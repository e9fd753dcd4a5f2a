/** Commits that GitHub itself made for somebody, where it has no account for itself. */
/**
 * Of a commit that is made in the browser GitHub itself is the committer. On Enterprise Server that is nobody's account, and the address is
 * for its administrators to choose: the name is all there is. Who writes it into a commit of their own only takes themselves out as committer,
 * as on github.com; its author has to be known in any case.
 */
export function webFlow(commit: {
  readonly committer: { readonly login: string | null } | null;
  readonly commit: { readonly committer: { readonly name: string | null } | null };
}): { readonly web_flow?: true } {
  const isNobody = (commit.committer?.login ?? null) === null;
  return isNobody && commit.commit.committer?.name === 'GitHub Enterprise' ? { web_flow: true } : {};
}
