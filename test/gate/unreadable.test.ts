/** What could not be read before a decision is said, and helped, as the decision says it. */
import { expect, test } from 'vitest';
import { findUnreadable } from '../../src/gate/unreadable.ts';

const TEAM = 'GET /orgs/acme/teams/cab/members: 403';

test('the members of a team need another token, and no `permissions:` of the job', () => {
  const [finding] = findUnreadable(
    'the policy',
    { kind: 'unavailable', because: TEAM, permission: 'members: read' },
    [],
  );
  expect(finding).toMatchObject({ reason: 'permission-missing', level: 'error', unread: { because: TEAM } });
  expect(finding?.remedy).toContain('token');
  expect(finding?.remedy).not.toContain('permissions:');
});

test.each([
  [
    'another permission',
    { permission: 'contents: read' },
    'permission-missing',
    /`contents: read` to the `permissions:`/,
  ],
  ['a limit that is used up', { cause: 'limit-used' }, 'evidence-unavailable', /again after that/],
  ['too much', { cause: 'beyond-limit' }, 'evidence-unavailable', /does not help/],
] as const)('%s is helped by what can help', (_, more, reason, remedy) => {
  const [finding] = findUnreadable('the policy', { kind: 'unavailable', because: 'it is so', ...more }, []);
  expect(finding).toMatchObject({ reason, remedy: expect.stringMatching(remedy) });
});

test('a failure of GitHub is told by its number, with what was asked behind it', () => {
  const because = 'GET /repos/acme/payments/commits: 502 Bad Gateway';
  expect(findUnreadable('the policy', { kind: 'unavailable', because }, [])).toMatchObject([
    { message: expect.stringMatching(/\(502\).*the policy \(GET \/repos\/acme\/payments\/commits\)/) },
  ]);
});

test('nothing is said of what is known, nor twice of one cause', () => {
  const answer = { kind: 'unavailable', because: TEAM } as const;
  expect(findUnreadable('the policy', { kind: 'known', value: null }, [])).toEqual([]);
  const said = findUnreadable('the policy', answer, []);
  expect(said).toHaveLength(1);
  expect(findUnreadable('the register', answer, said)).toEqual([]);
});
