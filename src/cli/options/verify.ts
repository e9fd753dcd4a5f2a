/** The options of `change-gate verify`. */
import { REPOSITORY } from '../../domain/text/logins.ts';
import { SIGNER } from '../../oversight/proof/signer.ts';
import { exactlyOne, instant, matching, oneOf, onlyFor, required, text, together } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

const FORMATS = ['text', 'json'] as const;
const WHO = 'because a signature shows nothing unless you say who has to have signed';

export const OPTIONS = options(
  'verify',
  exactlyOne(
    'STATEMENT',
    'a statement.json of a run, or what `gh attestation download` wrote',
    'name one statement: the statement.json of a run, or what was signed',
  ),
  {
    artifact: matching(
      'DIGEST',
      /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/u,
      'the artifact that is to go out, as sha256: and 64 hex digits in small letters',
      'sha256: and 64 hex digits in small letters',
    ),
    commit: matching(
      'SHA',
      /^[0-9a-f]{40}$/u,
      'the commit that is to go out, by its full SHA',
      'a full SHA of 40 hex digits',
    ),
    environment: required(
      text('NAME', 'where it is to go'),
      '--environment is missing: a statement is for one environment',
    ),
    at: instant('stands for now, with an offset: a statement has no time zone'),
    'policy-repository': matching(
      'OWNER/NAME',
      REPOSITORY,
      'the repository whose policy had to decide; default: the one that deployed',
    ),
    'policy-ref': text('REF', 'the branch, tag or commit that this policy had to be read from'),
    'records-repository': matching(
      'OWNER/NAME',
      REPOSITORY,
      'the repository whose records had to decide; default: the one that deployed',
    ),
    'records-ref': text('REF', 'the branch, tag or commit that these records had to be read from'),
    bundle: text('BUNDLE', 'the bundle.json of the run, or its folder: the statement has to follow from it'),
    'trusted-root': text('FILE', 'the root of trust of the signature, as `gh attestation trusted-root` writes it'),
    signer: together(
      'trusted-root',
      matching(
        'WORKFLOW',
        SIGNER,
        'the workflow that has to have signed, as OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH',
        'acme/payments/.github/workflows/deploy.yml@refs/heads/main',
      ),
      WHO,
    ),
    repository: onlyFor(
      'trusted-root',
      matching('OWNER/NAME', REPOSITORY, 'whose run has to have signed; default: the repository of the workflow'),
    ),
    issuer: onlyFor('trusted-root', text('URL', 'who vouches for the workflow; default: GitHub Actions')),
    format: oneOf(FORMATS, 'how the answer is written; default: text', 'text'),
  },
  ({ artifact, commit }) =>
    artifact === null && commit === null ? 'name what goes out: --artifact sha256:…, or --commit SHA' : null,
);
