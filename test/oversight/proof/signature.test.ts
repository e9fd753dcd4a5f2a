/** Signatures of statements: those that hold, and every way in which one does not. */
import { describe, expect, test } from 'vitest';
import { checkSignature, readTrustedRoots } from '../../../src/oversight/proof/signature.ts';
import { type Authority, openAuthority } from './signing.ts';

const PAYLOAD = '{"_type":"https://in-toto.io/Statement/v1"}';

const rootsOf = (...authorities: readonly Authority[]) => {
  const roots = readTrustedRoots(authorities.map(({ root }) => root).join('\n'));
  if (typeof roots === 'string') throw new Error(roots);
  return roots;
};

describe.each([
  ['with logs, as the public instance', true],
  ['with times alone, as GitHub for private repositories', false],
])('%s', (_, hasLogs) => {
  test('one that holds says what was signed and by whom, under any of the roots', async () => {
    const own = await openAuthority(hasLogs);
    const signed = await own.sign(PAYLOAD);
    const expected = {
      payload: PAYLOAD,
      identity: 'https://github.com/acme/payments/.github/workflows/deploy.yml@refs/heads/main',
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'https://github.com/acme/payments',
    };
    expect(checkSignature(signed, rootsOf(own))).toEqual(expected);
    expect(checkSignature(signed, rootsOf(await openAuthority(true), own))).toEqual(expected);
  });

  test('one of another root does not hold', async () => {
    const [own, other] = [await openAuthority(hasLogs), await openAuthority(hasLogs)];
    expect(checkSignature(await own.sign(PAYLOAD), rootsOf(other))).toBeTypeOf('string');
  });

  test('whatever was altered or left out, it does not hold', async () => {
    const own = await openAuthority(hasLogs);
    const roots = rootsOf(own);
    const [signed, second] = [await own.sign(PAYLOAD), await own.sign(PAYLOAD)];
    // biome-ignore lint/suspicious/noExplicitAny: what is altered may have any shape
    type Loose = Record<string, any>;
    const altered = (change: (bundle: Loose) => void): Loose => {
      const copy: Loose = structuredClone(signed);
      change(copy);
      return copy;
    };
    const tamperings: Readonly<Record<string, Loose>> = {
      payload: altered(({ dsseEnvelope: all }) => {
        all['payload'] = Buffer.from(PAYLOAD.replace('v1', 'v2')).toString('base64');
      }),
      type: altered(({ dsseEnvelope: all }) => {
        all['payloadType'] = 'text/plain';
      }),
      signature: altered(({ dsseEnvelope: all }) => {
        all['signatures'][0].sig = Buffer.from('no signature').toString('base64');
      }),
      'no signature': altered(({ dsseEnvelope: all }) => {
        all['signatures'] = [];
      }),
      'two signatures': altered(({ dsseEnvelope: all }) => {
        all['signatures'].push(all['signatures'][0]);
      }),
      'another certificate': altered(({ verificationMaterial: all }) => {
        all['certificate'] = (second as Loose)['verificationMaterial'].certificate;
      }),
      'no times': altered(({ verificationMaterial: all }) => {
        all['timestampVerificationData'] = {};
        all['tlogEntries'] = [];
      }),
      'the times of another signature': altered(({ verificationMaterial: all }) => {
        const other = (second as Loose)['verificationMaterial'];
        all['timestampVerificationData'] = other.timestampVerificationData;
        all['tlogEntries'] = other.tlogEntries;
      }),
      'a key instead of a certificate': altered(({ verificationMaterial: all }) => {
        delete all['certificate'];
        all['publicKey'] = { hint: 'mine' };
      }),
      'another version': altered((all) => {
        all['mediaType'] = 'application/vnd.dev.sigstore.bundle+json;version=9';
      }),
      'nothing of it': {},
    };
    for (const [name, bundle] of Object.entries(tamperings))
      expect(checkSignature(bundle, roots), name).toBeTypeOf('string');
    expect(checkSignature(signed, roots)).toMatchObject({ payload: PAYLOAD });
    expect(checkSignature(signed, [])).toBeTypeOf('string');
  });
});

test('a bundle that is not in the logs of a root that has some does not hold, even where its time is vouched for', async () => {
  const [quiet, logged] = [await openAuthority(false), await openAuthority(true)];
  const root = { ...JSON.parse(quiet.root), tlogs: JSON.parse(logged.root).tlogs };
  const roots = readTrustedRoots(JSON.stringify(root));
  expect(checkSignature(await quiet.sign(PAYLOAD), roots as never)).toContain('tlog');
  const strict = readTrustedRoots(quiet.rootWithCertificateLog);
  expect(checkSignature(await quiet.sign(PAYLOAD), strict as never)).toContain('SCT');
});

test.each(['', '{}', '[]', 'nonsense', '{"certificateAuthorities": []}', '{"certificateAuthorities": 7}'])(
  'a root of trust is not %j',
  (text) => {
    expect(readTrustedRoots(text)).toBeTypeOf('string');
  },
);
