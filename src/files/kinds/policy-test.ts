/** Tests of a policy: changes in short form, and what has to be decided of them. They rule nothing, and no gate reads them. */

import type { PolicyTests } from '../../domain/terms/generated/shapes.ts';
import { isReasonId } from '../../domain/terms/reasons.ts';
import { quote } from '../../domain/text/quote.ts';
import validate from '../checks/generated/policy-test.cjs';
import { type FileKind, readFile } from '../checks/validate.ts';
import type { Fault, Parsed } from '../yaml/diagnostic.ts';
import { GOVERNANCE_LIMITS } from '../yaml/limits.ts';

const TESTS: FileKind<PolicyTests> = {
  schema: 'policy-test',
  validate,
  limits: GOVERNANCE_LIMITS,
  unreadable: 'policy-invalid',
  invalid: 'policy-invalid',
  hasAnswers: false,
  check: ({ tests }) => tests.flatMap(({ expect }, index) => checkReasons(expect.reasons ?? [], index)),
};

export function parsePolicyTests(path: string, bytes: Uint8Array): Parsed<PolicyTests> {
  return readFile(TESTS, path, bytes);
}

/** A reason that there is not would be expected for ever. */
function checkReasons(reasons: readonly string[], test: number): readonly Fault[] {
  return reasons.flatMap((reason, index) =>
    isReasonId(reason)
      ? []
      : [
          {
            pointer: ['tests', test, 'expect', 'reasons', index],
            message: `There is no reason ${quote(reason)}.`,
            remedy: '`change-gate explain` lists them all.',
          },
        ],
  );
}
