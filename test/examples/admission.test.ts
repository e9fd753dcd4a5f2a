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

/** The keys of each mapping that the published definitions have, as far as these policies go: `*` stands for a place in a list. */
const KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kyverno: {
    '': 'apiVersion kind metadata spec',
    '/metadata': 'name labels annotations',
    '/spec':
      'admission background emitWarning failurePolicy generateExisting mutateExistingOnPolicyUpdate rules schemaValidation useServerSideApply validationFailureAction webhookConfiguration webhookTimeoutSeconds',
    '/spec/rules/*':
      'name match exclude preconditions context verifyImages validate mutate generate skipBackgroundRequests',
    '/spec/rules/*/match': 'any all resources',
    '/spec/rules/*/match/any/*': 'resources roles clusterRoles subjects',
    '/spec/rules/*/match/any/*/resources': 'kinds namespaces names operations selector namespaceSelector annotations',
    '/spec/rules/*/verifyImages/*':
      'type imageReferences skipImageReferences failureAction required mutateDigest verifyDigest useCache attestations attestors imageRegistryCredentials repository validate',
    '/spec/rules/*/verifyImages/*/attestations/*': 'name type predicateType attestors conditions',
    '/spec/rules/*/verifyImages/*/attestations/*/attestors/*': 'count entries',
    '/spec/rules/*/verifyImages/*/attestations/*/attestors/*/entries/*':
      'annotations attestor certificates keyless keys repository signatureAlgorithm',
    '/spec/rules/*/verifyImages/*/attestations/*/attestors/*/entries/*/keyless':
      'additionalExtensions ctlog issuer issuerRegExp rekor roots subject subjectRegExp',
    '/spec/rules/*/verifyImages/*/attestations/*/attestors/*/entries/*/keyless/rekor': 'ignoreTlog pubkey url',
    '/spec/rules/*/verifyImages/*/attestations/*/conditions/*': 'all any',
    '/spec/rules/*/verifyImages/*/attestations/*/conditions/*/all/*': 'key message operator value',
  },
  'policy-controller': {
    '': 'apiVersion kind metadata spec',
    '/metadata': 'name labels annotations',
    '/spec': 'authorities images match mode policy',
    '/spec/images/*': 'glob',
    '/spec/authorities/*': 'attestations ctlog key keyless name rfc3161timestamp signatureFormat source static',
    '/spec/authorities/*/keyless': 'ca-cert identities insecureIgnoreSCT trustRootRef url',
    '/spec/authorities/*/keyless/identities/*': 'issuer issuerRegExp subject subjectRegExp',
    '/spec/authorities/*/ctlog': 'trustRootRef url',
    '/spec/authorities/*/attestations/*': 'name policy predicateType',
    '/spec/authorities/*/attestations/*/policy':
      'configMapRef data fetchConfigFile includeSpec includeTypeMeta includeObjectMeta remote type',
  },
};

test.each(Object.keys(KEYS))('%s has no key that the definition of its kind does not have', (name) => {
  const known = KEYS[name] ?? {};
  const walk = (value: unknown, at: string): void => {
    if (Array.isArray(value)) for (const each of value) walk(each, `${at}/*`);
    else if (value !== null && typeof value === 'object') {
      expect(known, at).toHaveProperty([at]);
      for (const [key, each] of Object.entries(value)) {
        expect(known[at]?.split(' '), `${at}/${key}`).toContain(key);
        walk(each, `${at}/${key}`);
      }
    }
  };
  walk(parse(read(`examples/admission/${name}.yml`)), '');
});

test('what nobody has run is said to be that, in plain words', () => {
  expect(read('examples/admission/README.md')).toContain('**Both are untested in a cluster.**');
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
