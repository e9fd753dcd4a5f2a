/**
 * Behind a proxy: the built action reaches GitHub by a tunnel of a proxy on loopback, and where NO_PROXY names the server it does not ask
 * the proxy at all. The certificate in tls/ is for this test alone and is trusted by nobody.
 */
import { readFileSync } from 'node:fs';
import { createServer as createProxy, request as forward, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { pullRequestEvent } from '../../demo/github/events.ts';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { type RunResult, runAction } from '../../demo/runner/runner.ts';
import { ACTION, MAIN, TOKEN } from './harness.ts';
import { approve, openChange, paymentsSeed, REPO } from './payments.ts';

const HOST = 'github.internal.test';
const file = (name: string): string => fileURLToPath(new URL(`tls/${name}`, import.meta.url));

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
  return (server.address() as AddressInfo).port;
}

/** The embedded GitHub behind TLS, as `https://github.internal.test` would be. */
function serveSecurely(github: EmbeddedGitHub): Promise<number> {
  const target = new URL(github.url);
  const server = createSecure(
    { key: readFileSync(file('key.pem')), cert: readFileSync(file('certificate.pem')) },
    (request, response) => {
      const onward = forward(
        {
          host: target.hostname,
          port: target.port,
          method: request.method,
          path: request.url,
          headers: request.headers,
        },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        },
      );
      request.pipe(onward);
    },
  );
  return listen(server as unknown as Server);
}

/** A proxy that tunnels to one port, whatever is asked for, and remembers what was. */
async function openProxy(port: number): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const proxy = createProxy((_request, response) => response.writeHead(405).end());
  proxy.on('connect', (request, client) => {
    asked.push(request.url ?? '');
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(client);
      client.pipe(onward);
    });
    for (const side of [onward, client]) side.on('error', () => side.destroy());
  });
  return { url: `http://127.0.0.1:${await listen(proxy)}`, asked };
}

async function judge(
  env: Readonly<Record<string, string>>,
): Promise<{ readonly result: RunResult; readonly asked: readonly string[] }> {
  const github = await startGitHub(paymentsSeed());
  open.push(github);
  const number = openChange(github);
  const event = pullRequestEvent(github, REPO, number);
  approve(github, number, 'cpatel', '2026-11-20T10:12:00Z');
  github.setClock('2026-11-20T11:00:00Z');
  const proxy = await openProxy(await serveSecurely(github));
  const result = await runAction({
    main: MAIN,
    actionYml: ACTION,
    event,
    inputs: { comment: 'never' },
    token: TOKEN,
    at: '2026-11-20T11:00:00Z',
    env: {
      GITHUB_API_URL: `https://${HOST}`,
      https_proxy: proxy.url,
      NODE_EXTRA_CA_CERTS: file('certificate.pem'),
      ...env,
    },
  });
  return { result, asked: proxy.asked };
}

it('reaches GitHub by the tunnel of a proxy', async () => {
  const { result, asked } = await judge({});
  expect(result.outputs['decision'], result.log).toBe('authorised');
  expect(new Set(asked)).toEqual(new Set([`${HOST}:443`]));
});

it('does not ask the proxy for a server that NO_PROXY names', async () => {
  const { result, asked } = await judge({ no_proxy: HOST });
  expect(asked).toEqual([]);
  expect(result.outputs['decision']).toBe('undetermined');
  expect(result.exitCode).toBe(1);
});
