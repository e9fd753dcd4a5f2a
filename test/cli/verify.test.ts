/** `verify` as a cluster or an auditor asks it: the one yes, every no, and a table of tamperings of which each is seen. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { verify } from '../../src/cli/commands/verify.ts';
import { digestBytes } from '../../src/domain/terms/digest.ts';
import { DEPLOY, given, withPolicy, withReviews } from '../domain/world.ts';
import { ARTIFACT, DEPLOYMENTS, type KeptRun, keepRun } from '../oversight/proof/kept-run.ts';
import { type Authority, openAuthority, type Who, WORKFLOW } from '../oversight/proof/signing.ts';
import { openScreen } from './harness.ts';
import { withoutNetwork } from './without-network.ts';

const NOW = '2026-11-24T10:30:00Z';
const COMMIT = 'b'.repeat(40);
const OTHER = `sha256:${'66'.repeat(32)}`;

function write(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function run(text: string, ...args: readonly string[]) {
  const screen = openScreen(NOW);
  const code = await verify([write('statement.json', text), ...args], screen);
  return { code, out: screen.shown().replace(/\s+/g, ' '), err: screen.said() };
}

const PRODUCTION = ['--environment', 'production'];
const ABOUT = [...PRODUCTION, '--artifact', ARTIFACT];

let kept: KeptRun;
let authority: Authority;
beforeAll(async () => {
  kept = await keepRun(DEPLOY, { artifacts: [`ghcr.io/acme/payments@${ARTIFACT}`] });
  authority = await openAuthority();
});

const withBundle = (bundle = kept.bundle): readonly string[] => ['--bundle', write('bundle.json', bundle)];
const trusting = (root = authority.root): readonly string[] => [
  '--trusted-root',
  write('root.jsonl', root),
  '--signer',
  WORKFLOW,
];
const signed = async (text = kept.text, who: Who = {}): Promise<string> =>
  JSON.stringify(await authority.sign(text, who));

describe('a statement that is a yes', () => {
  test('by its bundle', async () => {
    const { code, out, err } = await run(kept.text, ...ABOUT, ...withBundle());
    expect(err).toBe('');
    expect(out).toContain(`Verified: ${ARTIFACT} may go to production at ${NOW}.`);
    expect(out).toContain('decided authorised for CHG-2026-0042 at 2026-11-24T10:10:00Z, until 2026-11-24T12:00:00Z');
    expect(code).toBe(0);
  });

  test('by its signature, and by both, without any network', async () => {
    const text = await signed();
    await withoutNetwork(async () => {
      const { code, out } = await run(text, ...ABOUT, ...trusting());
      expect(out).toContain(`signed by https://github.com/${WORKFLOW}`);
      expect(code).toBe(0);
      expect((await run(text, ...ABOUT, '--commit', COMMIT, ...trusting(), ...withBundle())).code).toBe(0);
    });
    // It is closed there indeed.
    await expect(withoutNetwork(() => fetch('http://127.0.0.1:9/'))).rejects.toThrow();
  });

  test('of a commit, where no artifact was named', async () => {
    const { text, bundle } = await keepRun(DEPLOY);
    const { code } = await run(text, ...PRODUCTION, '--commit', COMMIT, ...withBundle(bundle));
    expect(code).toBe(0);
    const { code: refused, out } = await run(text, ...ABOUT, ...withBundle(bundle));
    expect(out).toContain('and not about sha256:5a');
    expect(refused).toBe(1);
  });

  test('in JSON', async () => {
    const screen = openScreen(NOW);
    await verify([write('s.json', kept.text), ...ABOUT, ...withBundle(), '--format', 'json'], screen);
    expect(JSON.parse(screen.shown())).toMatchObject({
      result: 'verified',
      replayed: true,
      signature: null,
      doubts: [],
    });
  });
});

describe('a sound statement that is no yes for what is asked', () => {
  test.each<[string, readonly string[], string]>([
    [
      'another environment',
      ['--environment', 'staging', '--artifact', ARTIFACT],
      'is for production, and staging is asked',
    ],
    ['another artifact', [...PRODUCTION, '--artifact', OTHER], `and not about ${OTHER}`],
    [
      'the same digest of another kind',
      [...PRODUCTION, '--artifact', `sha512:${'5a'.repeat(64)}`],
      'and not about sha512',
    ],
    ['another commit', [...PRODUCTION, '--commit', 'c'.repeat(40)], `and not of ${'c'.repeat(40)}`],
    ['its time is over', [...ABOUT, '--at', '2026-11-24T12:00:00Z'], 'holds until 2026-11-24T12:00:00Z'],
    ['its time is over by a clock of another zone', [...ABOUT, '--at', '2026-11-24T12:00:00+00:00'], 'holds until'],
    ['before it was decided', [...ABOUT, '--at', '2026-11-24T10:07:59Z'], 'had not decided yet'],
  ])('%s', async (_, args, message) => {
    for (const file of [kept.text, await signed()]) {
      const how = file === kept.text ? withBundle() : trusting();
      const { code, out } = await run(file, ...args, ...how);
      expect(out).toContain(message);
      expect(out).toContain('Refused:');
      expect(code).toBe(1);
    }
  });

  test('decided by the rules of others', async () => {
    const rules = { policy: { repository: null, ref: 'lax' }, records: { repository: 'acme/ledger', ref: null } };
    const own = kept.statement.predicate;
    const stated = { ...own['urn:change-gate:decision:1'], rules };
    const text = JSON.stringify({ ...kept.statement, predicate: { ...own, 'urn:change-gate:decision:1': stated } });
    const { code, out } = await run(await signed(text), ...ABOUT, ...trusting());
    expect(out).toContain(
      'by the rules of the own repository at lax and the records of acme/ledger at its default branch',
    );
    expect(code).toBe(1);
    const named = ['--policy-ref', 'lax', '--records-repository', 'acme/ledger'];
    expect((await run(await signed(text), ...ABOUT, ...named, ...trusting())).code).toBe(0);
    expect((await run(await signed(), ...ABOUT, ...named, ...trusting())).code).toBe(1);
  });

  test('until its last second it is one', async () => {
    expect((await run(kept.text, ...ABOUT, '--at', '2026-11-24T11:59:59Z', ...withBundle())).code).toBe(0);
  });

  test('what the gate did not authorise, also where the policy only advises', async () => {
    for (const policy of [{}, { environments: { production: { gate: 'advise' as const } } }]) {
      const { text, bundle } = await keepRun(given(DEPLOY, withPolicy({ version: 1, ...policy }), withReviews()));
      const { code, out } = await run(text, ...PRODUCTION, '--commit', COMMIT, ...withBundle(bundle));
      expect(out).toContain('its decision is awaiting (approval-outstanding)');
      expect(code).toBe(1);
    }
  });
});

describe('a signature of somebody else', () => {
  test.each<[string, Who, string]>([
    ['another workflow', { workflow: WORKFLOW.replace('deploy', 'sign') }, 'by another workflow'],
    ['the workflow of a branch', { workflow: WORKFLOW.replace('main', 'mine') }, 'by another workflow'],
    ['the same name in another repository', { workflow: `evil/${WORKFLOW.slice(5)}` }, 'by another workflow'],
    ['a run of another repository', { repository: 'https://github.com/evil/payments' }, 'by another repository'],
    ['a run that names no repository', { repository: null }, 'by another repository: none is named'],
    ['another issuer', { issuer: 'https://accounts.example' }, 'by another issuer'],
  ])('%s', async (_, who, message) => {
    const { code, out } = await run(await signed(kept.text, who), ...ABOUT, ...trusting());
    expect(out).toContain(message);
    expect(code).toBe(1);
  });

  test('a reused workflow speaks for the repository that is expected, and for no other', async () => {
    const text = await signed(kept.text, { workflow: `shared/flows${WORKFLOW.slice(13)}` });
    const reused = (...more: readonly string[]) => [
      ...ABOUT,
      ...trusting().slice(0, 2),
      '--signer',
      `shared/flows${WORKFLOW.slice(13)}`,
      ...more,
    ];
    expect((await run(text, ...reused('--repository', 'acme/payments'))).code).toBe(0);
    expect((await run(text, ...reused())).code).toBe(1);
    const foreign = JSON.stringify(kept.statement).replaceAll('acme/payments', 'acme/other');
    const { code, out } = await run(
      await signed(foreign, { workflow: `shared/flows${WORKFLOW.slice(13)}` }),
      ...reused('--repository', 'acme/payments'),
    );
    expect(out).toContain('The statement is of acme/other, and a run of acme/payments signed it.');
    expect(code).toBe(1);
  });
});

describe('several signed statements in one file, as they are downloaded', () => {
  const lines = async (...texts: readonly string[]): Promise<string> =>
    (await Promise.all(texts.map((text) => signed(text)))).join('\n');

  test('the last word for the environment counts, and other kinds do not', async () => {
    const artifacts = [`ghcr.io/acme/payments@${ARTIFACT}`];
    const later = { ...DEPLOY, now: '2026-11-24T10:20:00Z', facts: { ...DEPLOY.facts, now: '2026-11-24T10:20:00Z' } };
    const refused = await keepRun(given(later, withReviews()), { artifacts });
    const elsewhere = await keepRun({ ...later, environment: 'staging' }, { artifacts });
    const other = JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/provenance/v1',
    });
    expect((await run(await lines(other, elsewhere.text, kept.text), ...ABOUT, ...trusting())).code).toBe(0);
    const { code, out } = await run(await lines(refused.text, kept.text, other), ...ABOUT, ...trusting());
    expect(out).toContain('its decision is awaiting');
    expect(code).toBe(1);
    // At that time nothing else had been said.
    const then = [...ABOUT, '--at', '2026-11-24T10:15:00Z'];
    expect((await run(await lines(refused.text, kept.text), ...then, ...trusting())).code).toBe(0);
  });

  test('of two of one second the no counts, in whatever order they stand', async () => {
    const artifacts = [`ghcr.io/acme/payments@${ARTIFACT}`];
    const { text: refused } = await keepRun(given(DEPLOY, withReviews()), { artifacts });
    for (const both of [await lines(refused, kept.text), await lines(kept.text, refused)])
      expect((await run(both, ...ABOUT, ...trusting())).code).toBe(1);
  });

  test('a no that the gate gave a minute ahead of this clock counts, as a yes of then would', async () => {
    const artifacts = [`ghcr.io/acme/payments@${ARTIFACT}`];
    const now = '2026-11-24T10:31:00Z';
    const later = { ...DEPLOY, now, facts: { ...DEPLOY.facts, now } };
    const refused = await keepRun(given(later, withReviews()), { artifacts });
    expect((await run(await lines(kept.text, refused.text), ...ABOUT, ...trusting())).code).toBe(1);
    const again = await keepRun(later, { artifacts });
    expect((await run(await lines(again.text), ...ABOUT, ...trusting())).code).toBe(0);
  });

  test('a word of somebody else is passed over, and never counts', async () => {
    const foreign = await signed(kept.text, { workflow: WORKFLOW.replace('deploy', 'sign') });
    const refused = await keepRun(given(DEPLOY, withReviews()), { artifacts: [ARTIFACT] });
    expect((await run(`${foreign}\n${await signed(refused.text)}`, ...ABOUT, ...trusting())).code).toBe(1);
    expect((await run(`${foreign}\n${foreign}`, ...ABOUT, ...trusting())).code).toBe(1);
    expect((await run(`${foreign}\n${await signed()}`, ...ABOUT, ...trusting())).code).toBe(0);
  });

  test('one that does not hold spoils all, and so does a line that was cut off', async () => {
    const broken = JSON.parse(await signed());
    broken.dsseEnvelope.payload = Buffer.from(JSON.stringify(kept.statement)).toString('base64');
    expect((await run(`${await signed()}\n${JSON.stringify(broken)}`, ...ABOUT, ...trusting())).code).toBe(3);
    const { code, out } = await run(`${await signed()}\n${(await signed()).slice(0, -40)}`, ...ABOUT, ...trusting());
    expect(out).toContain('line 2 is not JSON');
    expect(code).toBe(3);
  });
});

describe('nothing is verified by default', () => {
  test.each<[string, () => Promise<readonly [string, readonly string[]]>, string]>([
    ['a plain statement alone', async () => [kept.text, []], 'Nothing shows that the gate made this statement'],
    [
      'a plain statement where a signature is asked for',
      async () => [kept.text, trusting()],
      'is not signed, and a signature was asked for',
    ],
    ['the same with its bundle', async () => [kept.text, [...trusting(), ...withBundle()]], 'is not signed'],
    ['a signed one without a root', async () => [await signed(), []], 'its signature was not checked'],
    ['a signed one with its bundle alone', async () => [await signed(), withBundle()], 'its signature was not checked'],
    [
      'a signed one under another root',
      async () => [await signed(), trusting((await openAuthority()).root)],
      'does not hold',
    ],
  ])('%s', async (_, make, message) => {
    const [text, args] = await make();
    const { code, out } = await run(text, ...ABOUT, ...args);
    expect(out).toContain(message);
    expect(out).toContain('Not verified:');
    expect(code).toBe(3);
  });

  test.each<[string, readonly string[], string]>([
    ['no environment', ['--artifact', ARTIFACT], '--environment is missing'],
    ['nothing that goes out', PRODUCTION, 'name what goes out'],
    ['a tag for a digest', [...PRODUCTION, '--artifact', 'payments:latest'], 'sha256: and 64 hex digits'],
    ['a short commit', [...PRODUCTION, '--commit', 'abc1234'], 'a full SHA'],
    ['a root without a signer', [...ABOUT, '--trusted-root', 'root.json'], '--trusted-root needs --signer'],
    [
      'a signer without its ref',
      [...ABOUT, '--trusted-root', 'x', '--signer', WORKFLOW.split('@')[0] ?? ''],
      '@refs/heads/main',
    ],
    ['a bundle that is not there', [...ABOUT, '--bundle', '/nowhere/bundle.json'], 'cannot be read'],
    ['an instant without a zone', [...ABOUT, '--at', '2026-11-24T10:30:00'], '--at'],
  ])('%s is wrong usage', async (_, args, message) => {
    const { code, out, err } = await run(kept.text, ...args);
    expect(err.replace(/\s+/g, ' ')).toContain(message);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('whatever is altered in a statement is seen', () => {
  /** Every value of it, made another one. */
  // biome-ignore lint/suspicious/noExplicitAny: a place in it may hold anything
  function* alterations(value: unknown, path = ''): Generator<readonly [string, (copy: any) => void]> {
    if (value === null || typeof value !== 'object') {
      const keys = path.split('/').slice(1);
      const last = keys.pop() ?? '';
      yield [
        path,
        (copy) => {
          const parent = keys.reduce((part, key) => part[key], copy);
          parent[last] = alter(parent[last]);
        },
      ];
      return;
    }
    for (const [key, each] of Object.entries(value)) yield* alterations(each, `${path}/${key}`);
  }
  const alter = (value: unknown): unknown => {
    if (value === null) return 'x';
    if (typeof value !== 'string') return null;
    if (/^\d{4}-/.test(value)) return value.replace('2026', '2036');
    return /[0-9a-f]{40}/.test(value) ? value.replace(/[0-9a-f]$/, (last) => (last === '0' ? '1' : '0')) : `${value}x`;
  };

  test('with its bundle, each and every value', async () => {
    const all = [...alterations(kept.statement)];
    expect(all.length).toBeGreaterThan(30);
    for (const [path, change] of all) {
      const copy = structuredClone(kept.statement);
      change(copy);
      const { code } = await run(JSON.stringify(copy), ...ABOUT, ...withBundle());
      expect(code, path).toBe(3);
    }
  });

  test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ['the decision', { decision: 'refused' }, {}],
    ['the result', {}, { verificationResult: 'FAILED' }],
    ['the level', {}, { verifiedLevels: ['CHANGE_GATE_NOT_REQUIRED'] }],
    ['the time is missing', { validUntil: null }, {}],
    ['the outcome', { outcome: 'fail' }, {}],
    ['a day that does not exist', { validUntil: '2026-13-41T10:00:00Z' }, {}],
    ['an artifact of which the gate was not told', { artifacts: [] }, {}],
  ])('a statement that contradicts itself is believed by no signature: %s', async (_, decision, predicate) => {
    const own = kept.statement.predicate;
    const stated = { ...own['urn:change-gate:decision:1'], ...decision };
    const copy = { ...kept.statement, predicate: { ...own, ...predicate, 'urn:change-gate:decision:1': stated } };
    const { code, out } = await run(await signed(JSON.stringify(copy)), ...ABOUT, ...trusting());
    expect(out).toContain('contradicts itself');
    expect(code).toBe(3);
  });

  test('a signed predicate over another subject', async () => {
    const copy = { ...kept.statement, subject: [{ name: 'mine', digest: { sha256: '66'.repeat(32) } }] };
    const { code, out } = await run(
      await signed(JSON.stringify(copy)),
      ...PRODUCTION,
      '--artifact',
      OTHER,
      ...trusting(),
    );
    expect(out).toContain('which the gate was not told of');
    expect(code).toBe(3);
  });

  test('a yes written over a no, with the bundle made to fit', async () => {
    const refused = await keepRun(given(DEPLOY, withReviews()), { artifacts: [ARTIFACT] });
    const forge = (bundle: string): string =>
      JSON.stringify({
        ...kept.statement,
        predicate: {
          ...kept.statement.predicate,
          inputAttestations: [{ uri: 'bundle.json', digest: { sha256: digestBytes(bundle).slice(7) } }],
        },
      });
    const { code, out } = await run(forge(refused.bundle), ...ABOUT, ...withBundle(refused.bundle));
    expect(out).toContain('does not follow from its bundle');
    expect(code).toBe(3);
    // The report in it altered as well.
    const altered = refused.bundle.replaceAll('awaiting', 'authorised');
    expect((await run(forge(altered), ...ABOUT, ...withBundle(altered))).code).toBe(3);
  });

  test.each<[string, (run: KeptRun) => string, string]>([
    ['cut off', ({ text }) => text.slice(0, -200), 'is not JSON'],
    ['empty', () => '', 'is not JSON'],
    ['the predicate alone', ({ statement }) => JSON.stringify(statement.predicate), 'the predicate alone'],
    ['a bundle', ({ bundle }) => bundle, 'looks like a bundle'],
    ['a report', ({ bundle }) => JSON.parse(bundle).report, 'looks like a report'],
    ['an envelope', () => '{"payloadType":"x","payload":"","signatures":[]}', 'signed envelope without'],
    [
      'another kind of statement',
      ({ statement }) => JSON.stringify({ ...statement, predicateType: 'x' }),
      'of another kind',
    ],
    [
      'a statement with a key that nobody knows',
      ({ statement }) => JSON.stringify({ ...statement, note: 'x' }),
      'of another kind',
    ],
    ['a list', () => '[]', 'no mapping'],
  ])('%s is said to be so', async (_, make, message) => {
    const { code, out } = await run(make(kept), ...ABOUT, ...withBundle());
    expect(out).toContain(message);
    expect(code).toBe(3);
  });

  test('a bundle of a checkout, or of another instant, is no run of the gate', async () => {
    for (const [was, is] of [
      ['"trusted": true', '"trusted": false'],
      ['"at": null', '"at": "2026-11-24T10:10:00Z"'],
    ] as const) {
      const bundle = kept.bundle.replace(was, is);
      const statement = structuredClone(kept.statement);
      const [file] = statement.predicate.inputAttestations as [{ digest: { sha256: string } }];
      file.digest.sha256 = digestBytes(bundle).slice(7);
      const { code, out } = await run(JSON.stringify(statement), ...ABOUT, ...withBundle(bundle));
      expect(out).toContain('is not from a run of the action');
      expect(code).toBe(3);
    }
  });

  test.each<[string, (bundle: string) => string]>([
    ['cut off', (bundle) => bundle.slice(0, -100)],
    ['another run', (bundle) => bundle.replace('10:10:00Z', '10:11:00Z')],
    ['empty', () => ''],
  ])('a bundle that was altered: %s', async (_, change) => {
    const { code, out } = await run(kept.text, ...ABOUT, ...withBundle(change(kept.bundle)));
    expect(out).toContain('names another bundle');
    expect(code).toBe(3);
  });
});

test('bundle, replay, statement and verify agree in the worlds of the decision', async () => {
  for (const [name, world] of DEPLOYMENTS.filter((_, index) => index % 24 === 7)) {
    const { text, bundle, report, statement } = await keepRun(world, { artifacts: [ARTIFACT] });
    const environment = report.subject.environment ?? 'production';
    const asked = ['--environment', environment, '--artifact', ARTIFACT, '--at', report.evaluatedAt];
    const { code } = await run(text, ...asked, ...withBundle(bundle));
    const { decision } = report.verdict;
    const isPassed = statement.predicate.verificationResult === 'PASSED';
    expect(code, `${name}: ${decision}`).toBe(isPassed ? 0 : decision === 'undetermined' ? 3 : 1);
  }
});

test('foreign text is shown, and is no workflow command', async () => {
  const hostile = JSON.stringify({ ...kept.statement, _type: '::error::x\n##[group]' });
  const screen = openScreen(NOW);
  await verify(
    [write('s.json', hostile), '--environment', '::set-output name=x::##[a', '--artifact', ARTIFACT],
    screen,
  );
  expect(screen.shown()).not.toMatch(/##\[|^::/m);
});
