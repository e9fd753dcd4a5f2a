/** Where requests may go: to the API that the runner names, and nowhere else. Links of answers are read and never followed. */

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

export function nextLink(header: unknown): string | null {
  if (typeof header !== 'string') return null;
  for (const part of header.split(',').slice(0, 20)) {
    const match = /^\s*<([^<>]{1,2000})>\s*;(.*)$/.exec(part);
    if (match?.[2] !== undefined && /\brel="?next"?/.test(match[2])) return match[1] ?? null;
  }
  return null;
}

export function isSameOrigin(link: string, baseUrl: string): boolean {
  try {
    return new URL(link).origin === new URL(baseUrl).origin;
  } catch {
    return false;
  }
}

/** The cursor in a link to the next page; null where the list pages by number. */
export function nextCursor(link: string): string | null {
  return URL.canParse(link) ? new URL(link).searchParams.get('after') : null;
}
