/** Where a token may go: to the API that the runner names, over a line that nobody else can listen to. */

/** Why no token is sent to an address; null where it may be. Loopback is for tests and for GitHub on the same machine. */
export function addressTrouble(baseUrl: string): string | null {
  if (!URL.canParse(baseUrl)) return 'GITHUB_API_URL is no address';
  const { protocol, hostname, username, password } = new URL(baseUrl);
  if (username !== '' || password !== '') return 'GITHUB_API_URL holds a name or a password';
  const isLoopback =
    hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback)) return null;
  return 'GITHUB_API_URL is not https, so no token is sent there';
}

/** `owner/name` as Octokit's methods take it. */
export function inRepository(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
