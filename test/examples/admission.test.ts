/** The policies for clusters ask for fields that a statement has, and for all that a yes needs. No cluster has run them; they say so. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = read('schemas/statement.schema.json');
const SIGNER = {
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'https://github.com/acme/payments/.github/workflows/deploy.yml@refs/heads/main',
};
const TYPE = 'https://slsa.dev/verification_summary/v1';

test.each(['kyverno', 'policy-controller'])('%s names what a statement says', (name) => {
  const text = read(`examples/admission/${name}.yml`);
  expect(text).toContain('UNTESTED');
  for (const field of ['verificationResult', 'urn:change-gate:decision:1', 'environment', 'validUntil']) {
    expect(text).toContain(field);
    expect(schema).toContain(`"${field}"`);
  }
  for (const word of [TYPE, 'PASSED']) {
    expect(text).toContain(word);
    expect(schema).toContain(word);
  }
});

test('Kyverno: one signer, all conditions, and a no where nobody answers', () => {
  const { spec } = parse(read('examples/admission/kyverno.yml'));
  const [{ verifyImages }] = spec.rules;
  const [{ attestations, required, useCache }] = verifyImages;
  expect([spec.validationFailureAction, spec.failurePolicy, required, useCache]).toEqual([
    'Enforce',
    'Fail',
    true,
    false,
  ]);
  expect(attestations).toHaveLength(1);
  const [{ type, attestors, conditions }] = attestations;
  expect(type).toBe(TYPE);
  expect(attestors[0].entries).toMatchObject([{ keyless: SIGNER }]);
  expect(
    conditions[0].all.map(({ operator, value }: { operator: string; value: unknown }) => [operator, value]),
  ).toEqual([
    ['Equals', 'PASSED'],
    ['Equals', 'production'],
    ['Equals', true],
  ]);
});

test('policy-controller: one signer, and no unless all of it holds', () => {
  const { spec } = parse(read('examples/admission/policy-controller.yml'));
  const [{ keyless, attestations }] = spec.authorities;
  expect([spec.mode, spec.authorities.length, attestations.length]).toEqual(['enforce', 1, 1]);
  expect(keyless.identities).toEqual([SIGNER]);
  const { type, data } = attestations[0].policy;
  expect([type, data.match(/isCompliant \{/g)?.length]).toEqual(['rego', 1]);
  expect(data).toContain('default isCompliant = false');
});
