// GitHub as the stories ask it: one token, one repository, every request counted. Nothing outside that repository is ever written to.

/** https, or this machine: a token goes nowhere else. */
export function isAllowedBase(base) {
  return (
    /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(base) ||
    /^http:\/\/127\.0\.0\.1:\d+(?:\/[\w./-]*)?$/.test(base)
  );
}

export function openLive({ base, token, repository, sleep }) {
  const send = async (method, address, body) => {
    const answer = await fetch(address, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'change-gate-live',
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, date: answer.headers.get('date'), body: text === '' ? null : JSON.parse(text) };
  };
  const own = (method, path, body) => send(method, `${base}/repos/${repository}${path}`, body);
  const must = async (method, path, body) => {
    const answer = await own(method, path, body);
    if (answer.status < 200 || answer.status > 299)
      throw new Error(`${method} ${path}: ${answer.status} ${String(answer.body?.message ?? '').slice(0, 200)}`);
    return answer.body;
  };
  return {
    repository,
    /** Whatever GitHub answers. */
    own,
    /** The body of an answer that is a yes. */
    get: (path) => must('GET', path),
    post: (path, body) => must('POST', path, body),
    put: (path, body) => must('PUT', path, body),
    patch: (path, body) => must('PATCH', path, body),
    async query(text) {
      // Enterprise Server has it beside /api/v3, and not below.
      const graphql = `${base.replace(/\/v3$/, '')}/graphql`;
      const { status, body } = await send('POST', graphql, { query: text });
      if (status !== 200 || body?.errors !== undefined)
        throw new Error(`GraphQL: ${status} ${JSON.stringify(body?.errors ?? '').slice(0, 200)}`);
      return body.data;
    },
    /** Asks again while the answer is not there yet: GitHub is not done with everything at once. */
    async until(find, tries = 8) {
      for (let attempt = 1; ; attempt += 1) {
        const found = await find();
        if (found !== null && found !== undefined && found !== false) return found;
        if (attempt >= tries) return null;
        await sleep(attempt * 1000);
      }
    },
  };
}
