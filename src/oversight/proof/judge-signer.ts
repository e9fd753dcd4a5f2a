/** Whether a signature is that of the workflow and the repository that are expected. Names are compared whole; a workflow at another ref is another one. */
import type { Statement } from '../../domain/terms/generated/shapes.ts';
import { isSameName } from '../../domain/text/names.ts';
import { type Doubt, no } from './doubt.ts';
import type { Signature } from './signature.ts';
import { SIGNER } from './signer.ts';
import { DECISION } from './statement.ts';

const GITHUB = 'https://github.com';

export type Expected = {
  readonly signer: string;
  readonly issuer: string;
  /** owner/name of the repository whose run signs; null for the workflow's own. */
  readonly repository: string | null;
};

export function judgeSigner(signature: Signature, expected: Expected): readonly Doubt[] {
  const { server, repository, identity } = readExpected(expected);
  const wrong = (what: string, is: string | null, wanted: string): Doubt =>
    no(
      `It was signed by another ${what}: ${is ?? 'none is named'}, and ${wanted} is expected.`,
      'Give the statement that the expected workflow signed, or name another one by --signer, --repository and --issuer.',
    );
  const source = `${server}/${repository}`;
  return [
    ...(signature.issuer === expected.issuer ? [] : [wrong('issuer', signature.issuer, expected.issuer)]),
    ...(signature.identity === identity ? [] : [wrong('workflow', signature.identity, identity)]),
    ...(signature.repository !== null && isSameName(signature.repository, source)
      ? []
      : [wrong('repository', signature.repository, source)]),
  ];
}

/** A run may only speak of its own repository. */
export function judgeSpeaker({ predicate }: Statement, expected: Expected): readonly Doubt[] {
  const { repository } = readExpected(expected);
  const { repository: of } = predicate[DECISION];
  if (of !== null && isSameName(of, repository)) return [];
  return [
    no(
      `The statement is of ${of ?? 'no repository'}, and a run of ${repository} signed it.`,
      'Give the statement of this repository.',
    ),
  ];
}

function readExpected({ signer, repository }: Expected): {
  readonly server: string;
  readonly repository: string;
  readonly identity: string;
} {
  const [, server = GITHUB, own = ''] = SIGNER.exec(signer) ?? [];
  return {
    server,
    repository: repository ?? own,
    identity: signer.startsWith('https://') ? signer : `${GITHUB}/${signer}`,
  };
}
