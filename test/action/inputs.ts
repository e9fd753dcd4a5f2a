/** Inputs as `@actions/core` reads them from an environment that is a test's own. */
import { readInputs } from '../../src/action/runner/inputs.ts';
import { type Environment, getInput } from '../../src/action/runner/runner.ts';

export function readInputsFrom(env: Environment): ReturnType<typeof readInputs> {
  const before = process.env;
  process.env = { ...env };
  try {
    return readInputs(getInput);
  } finally {
    process.env = before;
  }
}
