/**
 * Who signed what a Sigstore bundle holds, by a root of trust that is given and without any network. Where the root has logs, the bundle
 * has to be in them: nothing is asked of a bundle that it could leave out by itself.
 */
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type Signer as LibrarySigner, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The repository that the run belonged to, which is another one than the workflow's where that is reused (Fulcio's OID information). */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';

export type Signature = {
  /** What was signed. */
  readonly payload: string;
  /** The address of the workflow with its ref: `https://github.com/acme/payments/.github/workflows/deploy.yml@refs/heads/main`. */
  readonly identity: string;
  readonly issuer: string;
  /** The address of the repository whose run signed; null where the certificate does not say. */
  readonly repository: string | null;
};

/** A root of trust: one, or one a line as `gh attestation trusted-root` writes them. @returns why it is none */
export function readTrustedRoots(text: string): readonly TrustedRoot[] | string {
  try {
    const whole = parse(text);
    const values =
      whole === null
        ? text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => JSON.parse(line))
        : [whole];
    const roots = values.map((value) => TrustedRoot.fromJSON(value));
    const isRoot = roots.length > 0 && roots.every(({ certificateAuthorities: all }) => all.length > 0);
    return isRoot ? roots : 'it names no certificate authority';
  } catch {
    return 'it is no JSON of a trusted root';
  }
}

/** @returns the signature by the first root that it holds under, or why it holds under none */
export function checkSignature(bundle: unknown, roots: readonly TrustedRoot[]): Signature | string {
  let why = 'there is no root of trust';
  for (const root of roots) {
    const signature = checkBy(bundle, root);
    if (typeof signature !== 'string') return signature;
    why = signature;
  }
  return why;
}

function checkBy(json: unknown, root: TrustedRoot): Signature | string {
  try {
    const bundle = bundleFromJSON(json);
    if (bundle.content.$case !== 'dsseEnvelope') return 'it signs a file and no statement';
    const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
    if (payloadType !== PAYLOAD_TYPE || signatures.length !== 1)
      return 'its envelope holds no in-toto statement with one signature';
    const verifier = new Verifier(toTrustMaterial(root), {
      tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
      ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
      timestampThreshold: 1,
    });
    return toSignature(verifier.verify(toSignedEntity(bundle)), payload);
  } catch (error) {
    return error instanceof Error ? error.message : 'its signature cannot be checked';
  }
}

function toSignature({ identity }: LibrarySigner, payload: Uint8Array): Signature | string {
  const name = identity?.subjectAlternativeName;
  const issuer = identity?.extensions?.issuer;
  // A key without a certificate says nothing of who holds it.
  if (name === undefined || issuer === undefined) return 'it was signed by a key that names nobody';
  const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === SOURCE_REPOSITORY);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
  return { payload: text, identity: name, issuer, repository: found === undefined ? null : readText(found.value) };
}

/** A UTF8String of DER; null where it is none. */
function readText(der: Uint8Array): string | null {
  const bytes = Buffer.from(der);
  const [tag, length = 0] = bytes;
  const [from, size] = length < 0x80 ? [2, length] : length === 0x81 ? [3, bytes[2] ?? 0] : [0, -1];
  return tag === 0x0c && size === bytes.length - from ? bytes.subarray(from).toString('utf8') : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
