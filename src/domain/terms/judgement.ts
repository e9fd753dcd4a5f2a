/** What every concern of a change or of a run gives: what there is to say, and what could not be read. Whether the latter matters is decided over all of them. */

import type { Finding } from './finding.ts';
import type { Unread } from './unread.ts';

export type Judgement = { readonly findings: readonly Finding[]; readonly unread: readonly Unread[] };

export const NOTHING: Judgement = { findings: [], unread: [] };

export function found(...findings: readonly Finding[]): Judgement {
  return { findings, unread: [] };
}

export function notRead(...unread: readonly Unread[]): Judgement {
  return { findings: [], unread };
}

/** Several concerns as one, each in its place. */
export function together(...concerns: readonly Judgement[]): Judgement {
  return {
    findings: concerns.flatMap(({ findings }) => findings),
    unread: concerns.flatMap(({ unread }) => unread),
  };
}
