/**
 * Digests that approvals bind to. A record's digest leaves out what may be written after the approval; comments, key order and
 * layout do not change it, a new start time does. The binding digest ties one review to one commit of one pull request.
 */
import type { ChangeRecord } from './generated/shapes.ts';
import sha256 from './sha256.cjs';

/** Keys that may change without voiding an approval. */
export const UNBOUND_KEYS = ['approvals', 'board', 'withdrawn', 'outcome', 'links'] as const;

/**
 * How many digits of a digest people read and paste. It is also how many bind: an author who prepares two records finds two that share
 * their first 12 in a minute, and would have the harmless one approved.
 */
export const SHORT_DIGITS = 32;

/** `sha256:` and 64 hex digits over the RFC 8785 form of the record without the unbound keys. */
export function digestRecord(record: ChangeRecord): string {
  const bound: Record<string, unknown> = { ...record };
  for (const key of UNBOUND_KEYS) delete bound[key];
  return `sha256:${sha256(canonicalise(bound), 'hex')}`;
}

/** As `digestRecord`, whatever the schedule is: a new time alone asks for nothing new. */
export function digestApartFromTime(record: ChangeRecord): string {
  const { schedule: _, ...said } = record;
  return digestRecord(said);
}

/** `sha256:` and 64 hex digits over a file's bytes or text, for the report's inputs. */
export function digestBytes(bytes: Uint8Array | string): string {
  return `sha256:${sha256(bytes, 'hex')}`;
}

/** `sha256-` and base64, as a Content-Security-Policy names the one inline text that may run. */
export function digestForPolicy(text: string): string {
  return `sha256-${sha256(text, 'base64')}`;
}

export type Binding = {
  readonly repositoryId: number;
  readonly pullRequest: number;
  readonly baseRef: string;
  readonly headSha: string;
  readonly recordPath: string;
  readonly recordDigest: string;
};

/** The 32 digits of the confirmation line (contract section 2). */
export function shortBindingDigest(binding: Binding): string {
  return sha256(
    canonicalise({
      'repository id': binding.repositoryId,
      'pull request number': binding.pullRequest,
      'base ref': binding.baseRef,
      'head SHA': binding.headSha,
      'record path': binding.recordPath,
      'record digest': binding.recordDigest,
    }),
    'hex',
  ).slice(0, SHORT_DIGITS);
}

/** First 32 hex digits of a digest with or without its `sha256:`. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, SHORT_DIGITS);
}

/**
 * What the `digest` of an entry binds it to: this content of the record, another, or nothing. Digits that differ are another content's
 * however few they are; too few that agree could be those of any content.
 */
export function boundTo(named: string | undefined, digest: string): 'this' | 'other' | 'nothing' {
  if (named === undefined) return 'nothing';
  if (!digest.replace(/^sha256:/, '').startsWith(named)) return 'other';
  return named.length < SHORT_DIGITS ? 'nothing' : 'this';
}

/**
 * RFC 8785 canonical JSON. Keys are ordered by UTF-16 code units, which is what JavaScript's own sort does; numbers and strings
 * are written as JSON.stringify writes them, which is the form that the RFC refers to.
 * @throws RangeError on a number that JSON cannot hold; the schemas let none through.
 */
export function canonicalise(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('JSON has no form for a number that is not finite');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalise(item ?? null)).join(',')}]`;
  if (typeof value === 'object') {
    const members = value as Readonly<Record<string, unknown>>;
    const written: string[] = [];
    for (const key of Object.keys(value).sort())
      if (members[key] !== undefined) written.push(`${JSON.stringify(key)}:${canonicalise(members[key])}`);
    return `{${written.join(',')}}`;
  }
  throw new RangeError(`JSON has no form for a ${typeof value}`);
}
