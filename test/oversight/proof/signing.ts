/** Signs statements as GitHub Actions does, under a root of trust that a test makes for itself with Sigstore's own test library. No network. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock';
import { GITHUB_ISSUER } from '../../../src/oversight/proof/signer.ts';

export const WORKFLOW = 'acme/payments/.github/workflows/deploy.yml@refs/heads/main';

export type Who = {
  readonly workflow?: string;
  /** The address of the repository whose run signs. */
  readonly repository?: string | null;
  readonly issuer?: string;
};

export type Authority = {
  /** The root of trust as a file. */
  readonly root: string;
  /** The same, with a log that certificates have to be in. */
  readonly rootWithCertificateLog: string;
  /** Signs a text as a workflow, and gives the bundle as JSON. */
  sign(payload: string, who?: Who): Promise<Record<string, unknown>>;
};

/** What a log answers, as far as it is used. */
type Entry = {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification?: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof?: {
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
      readonly checkpoint: string;
    };
  };
};

const OIDS = { issuer: '1.3.6.1.4.1.57264.1.8', repository: '1.3.6.1.4.1.57264.1.12' } as const;
const SHA256 = '2.16.840.1.101.3.4.2.1';
const BEGIN = { start: '2020-01-01T00:00:00Z' };
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const hash = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
const certificate = (raw: Uint8Array) => ({ rawBytes: base64(raw) });
const authority = (uri: string, ...chain: readonly Uint8Array[]) => ({
  subject: { organization: 'test', commonName: 'test' },
  uri,
  certChain: { certificates: chain.map(certificate) },
  validFor: BEGIN,
});
const log = (baseUrl: string, publicKey: Uint8Array) => ({
  baseUrl,
  hashAlgorithm: 'SHA2_256',
  publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: BEGIN },
  logId: { keyId: base64(hash(publicKey)) },
});

/** @param hasLogs a log of signatures, as the public instance has it; without, times are vouched for as GitHub does for private repositories */
export async function openAuthority(hasLogs = false): Promise<Authority> {
  // Whole seconds, because a time stamp with others is not read back; and after the roots, which are made now.
  const clock = new Date(Math.ceil(Date.now() / 1000) * 1000 + 5000);
  const ctlog = await initializeCTLog(newKey());
  // Certificates are in no log: what the library makes for it here is cut off by the versions that it allows of its own dependencies.
  const ca = await initializeCA(newKey(), undefined, clock);
  const tsa = await initializeTSA(newKey(), clock);
  const tlog = await initializeTLog('https://log.example', newKey(), clock);
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: hasLogs ? [log('https://log.example', tlog.publicKey)] : [],
    certificateAuthorities: [authority('https://ca.example', ca.rootCertificate)],
    ctlogs: [],
    timestampAuthorities: [authority('https://tsa.example', tsa.intCertificate, tsa.rootCertificate)],
  };
  return {
    root: JSON.stringify(root),
    rootWithCertificateLog: JSON.stringify({ ...root, ctlogs: [log('https://ct.example', ctlog.publicKey)] }),
    async sign(
      payload,
      { workflow = WORKFLOW, repository = 'https://github.com/acme/payments', issuer = GITHUB_ISSUER } = {},
    ) {
      const key = newKey();
      const leaf = await ca.issueCertificate({
        publicKey: spki(key.publicKey),
        subjectAltName: `https://github.com/${workflow}`,
        extensions: [
          { oid: OIDS.issuer, value: issuer },
          ...(repository === null ? [] : [{ oid: OIDS.repository, value: repository }]),
        ],
      });
      const payloadType = 'application/vnd.in-toto+json';
      const body = Buffer.from(payload, 'utf8');
      const encoded = Buffer.concat([
        Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `, 'utf8'),
        body,
      ]);
      const signature = sign('sha256', encoded, key.privateKey);
      const time = await tsa.timestamp({
        artifactHash: hash(signature),
        hashAlgorithmOID: SHA256,
        nonce: 7,
        policyOID: '1.3.6.1.4.1.57264.2',
        certReq: true,
      });
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          certificate: certificate(leaf),
          tlogEntries: hasLogs ? [await enter(body, signature, leaf)] : [],
          timestampVerificationData: hasLogs ? {} : { rfc3161Timestamps: [{ signedTimestamp: base64(time) }] },
        },
        dsseEnvelope: { payload: base64(body), payloadType, signatures: [{ sig: base64(signature) }] },
      };
    },
  };

  async function enter(body: Buffer, signature: Buffer, leaf: Buffer): Promise<unknown> {
    const pem = `-----BEGIN CERTIFICATE-----\n${base64(leaf).replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
    const answer = await tlog.log({
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        payloadHash: { algorithm: 'sha256', value: hash(body).toString('hex') },
        envelopeHash: { algorithm: 'sha256', value: hash(body).toString('hex') },
        signatures: [{ signature: base64(signature), verifier: base64(Buffer.from(pem)) }],
      },
    });
    const [entry] = Object.values(answer) as readonly Entry[];
    const proof = entry?.verification?.inclusionProof;
    if (entry === undefined || proof === undefined) throw new Error('the log gave no proof');
    return {
      logIndex: String(entry.logIndex),
      logId: { keyId: base64(Buffer.from(entry.logID, 'hex')) },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: String(entry.integratedTime),
      inclusionPromise: { signedEntryTimestamp: entry.verification?.signedEntryTimestamp },
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: base64(Buffer.from(proof.rootHash, 'hex')),
        treeSize: String(proof.treeSize),
        hashes: [],
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: entry.body,
    };
  }
}
