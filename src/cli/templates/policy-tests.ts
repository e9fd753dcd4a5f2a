/** The first tests of a policy: three that show what it asks for, and that hold with what `change-gate init` writes. */
import { writeScalar } from '../../files/yaml/yaml-text.ts';
import { fill } from './fill.ts';

/** @param managers people who may approve */
export function writePolicyTests(environment: string, managers: readonly string[]): string {
  const [manager = 'cpatel'] = managers;
  return fill('policy-tests.yml', { ENVIRONMENT: writeScalar(environment), MANAGER: writeScalar(manager) });
}
