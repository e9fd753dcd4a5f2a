import { describe, expect, test } from 'vitest';
import { parseCalendar } from '../../../src/files/kinds/calendar.ts';
import { parseModel } from '../../../src/files/kinds/model.ts';
import { parsePolicy } from '../../../src/files/kinds/policy.ts';
import { parseRegister } from '../../../src/files/kinds/register.ts';
import type { Parsed } from '../../../src/files/yaml/diagnostic.ts';
import { bytesOf, CALENDAR, change, faultsOf, MODEL, POLICY, REGISTER } from '../files.ts';

/** [what, part of the valid file, its replacement, line of the fault, what the message says] */
type Row = readonly [string, string, string, number, RegExp];

function expectFault(parsed: Parsed<unknown>, reason: string, line: number, message: RegExp): void {
  const faults = faultsOf(parsed);
  expect(
    faults
      .map((fault) => `${fault.line} ${fault.message}`)
      .filter((fault) => message.test(fault) && fault.startsWith(`${line} `)),
  ).not.toEqual([]);
  expect(new Set(faults.map((fault) => fault.reason))).toEqual(new Set([reason]));
}

describe('the policy', () => {
  const read = (text: string) => parsePolicy('.github/change-gate/policy.yml', bytesOf(text));

  test.each([
    ['every key', POLICY],
    ['version only', 'version: 1\n'],
    ['an empty mapping', '{}\n'],
    ['a rule without when', 'approvals: {rules: [{name: all, require: [{role: configuration-analyst}]}]}\n'],
    [
      'one value where a list may stand',
      'approvals: {rules: [{name: all, when: {type: normal, risk: low, criticality: [1, 2]}, require: [{role: configuration-analyst}]}]}\n',
    ],
    ['no floors', 'risk: {floors: []}\n'],
    ['some bands', 'risk: {bands: {moderate: 5}}\n'],
    [
      'what has to be tested first',
      'environments: {production: {after: {environment: staging, for: PT1H}, checks: [ci, {name: scan, app: github-actions}]}}\n',
    ],
    [
      'a row of environments, under a pattern that has an entry of its own above',
      'environments: {staging: {gate: advise}, "*": {after: {environment: staging}}}\n',
    ],
  ])('%s is valid', (_, text) => {
    expect(faultsOf(read(text))).toEqual([]);
  });

  test.each(['{checks: [{app: x}]}', '{checks: [3]}', '{checks: [{name: ci, app: "a[bot]"}]}'])(
    'of a check that is text or a mapping only what was tried is explained: %s',
    (entry) => {
      expect(faultsOf(read(`environments: {production: ${entry}}\n`))).toHaveLength(1);
    },
  );

  test.each<Row>([
    ['an unknown version', 'version: 1', 'version: 2', 1, /version is 2; it must be 1/],
    ['an unknown key', 'holidays:', 'holiday:', 3, /"holiday" is not a key/],
    ['an unknown zone', 'Europe/London', 'Europe/Londonn', 2, /not a time zone/],
    ['an offset for a zone', 'Europe/London', '"+01:00"', 2, /not a time zone/],
    ['a day that does not exist', '2026-12-24', '2026-12-32', 4, /does not exist/],
    ['no record files', '["changes/**/*.yml"]', '[]', 5, /records is an empty list/],
    ['a path out of the repository', 'changes/**/*.yml', '../**', 5, /"\.\."/],
    ['a regular expression', 'changes/**/*.yml', '(a+)+$', 5, /"\("/],
    ['an unknown gate', 'gate: enforce', 'gate: enforced', 8, /environments.production.gate is "enforced"/],
    ['an environment that says nothing', '{gate: enforce}', '{}', 8, /environments.production is empty/],
    [
      'a pattern for a place to come from',
      '{gate: enforce}',
      '{after: {environment: "staging-*"}}',
      8,
      /is a pattern; an exact name/,
    ],
    ['a time in months', '{gate: enforce}', '{after: {environment: staging, for: P1M}}', 8, /P1M/],
    ['after nothing', '{gate: enforce}', '{after: {for: PT1H}}', 8, /has no "environment"/],
    ['no checks', '{gate: enforce}', '{checks: []}', 8, /empty list/],
    ['a check without a name', '{gate: enforce}', '{checks: [{app: github-actions}]}', 8, /has no "name"/],
    ['an app by its bot', '{gate: enforce}', '{checks: [{name: ci, app: "github-actions[bot]"}]}', 8, /GitHub App/],
    [
      'an environment after itself',
      '{gate: enforce}',
      '{after: {environment: Production}}',
      8,
      /"production" has to come after "Production": that leads back/,
    ],
    [
      'two environments after each other',
      '{gate: enforce}',
      '{after: {environment: staging}}\n  staging: {after: {environment: production}}',
      8,
      /"production" has to come after "staging", which has to come after "production"/,
    ],
    ['a check that is a number', '{gate: enforce}', '{checks: [3]}', 8, /is the number 3; it must be text/],
    ['an environment that is only digits', '  production: {', '  "42": {', 8, /"42" cannot be a key/],
    ['bands that do not ascend', 'high: 8', 'high: 4', 11, /do not ascend: moderate is 4, high is 4/],
    [
      'a band that does not ascend to a default',
      '{moderate: 4, high: 8, extreme: 15}',
      '{moderate: 9}',
      11,
      /moderate is 9, high is 8/,
    ],
    ['a band above the highest score', 'extreme: 15', 'extreme: 26', 11, /at most 25/],
    ['a condition of an unknown key', 'when: {paths', 'when: {path', 13, /"path" is not a key in risk.floors.when/],
    ['a condition without keys', 'when: {criticality: 1}', 'when: {}', 14, /is empty/],
    ['a condition with an empty list', 'type: [normal], risk: [low]', 'type: [], risk: [low]', 22, /empty list/],
    ['a misspelt level in a condition', 'risk: [low]', 'risk: [lo]', 22, /risk \(entries 1, 1\) is "lo"/],
    ['a criticality as text', 'criticality: 1', 'criticality: "1"', 14, /the text "1"; it must be a whole number/],
    ['no evidence', '[review, environment]', '[]', 16, /empty list/],
    [
      'evidence of an unknown kind',
      '[review, environment]',
      '[comment]',
      16,
      /"comment"; it must be review, environment, commit or declared/,
    ],
    ['an empty require (A29)', '[{role: change-and-release-analyst, count: 1}]', '[]', 22, /empty list/],
    ['a blank require (A29)', '[{role: change-and-release-analyst, count: 1}]', '', 22, /is empty; it must be a list/],
    [
      'a count of zero (A29)',
      'capacity: security, count: 1',
      'capacity: security, count: 0',
      25,
      /count \(entries 2, 2\) is 0; it must be at least 1/,
    ],
    [
      'a negative count (A29)',
      'capacity: security, count: 1',
      'capacity: security, count: -1',
      25,
      /is -1; it must be at least 1/,
    ],
    ['a count as text (A29)', 'capacity: security, count: 1', 'capacity: security, count: "2"', 25, /the text "2"/],
    ['a count that is no number (A29)', 'capacity: security, count: 1', 'capacity: security, count: .nan', 25, /count/],
    ['a blank count (A29)', 'capacity: security, count: 1', 'capacity: security, count: ', 25, /is empty/],
    ['a requirement of nobody', '{capacity: security, count: 1}', '{count: 1}', 25, /but not who/],
    [
      'a requirement of two kinds',
      '{capacity: security, count: 1}',
      '{capacity: security, role: configuration-analyst}',
      25,
      /role and capacity at once/,
    ],
    ['a count for a board', '{board: cab}', '{board: cab, count: 2}', 25, /count beside a board/],
    [
      'two skills in one requirement',
      'change-management: expert}',
      'change-management: expert, user-focus: expert}',
      25,
      /at most 1 is allowed/,
    ],
    [
      'an unknown skill',
      'change-management: expert}',
      'change-managment: expert}',
      25,
      /"change-managment" is not a key/,
    ],
    [
      'a late rule of nobody',
      '{require: [{role: change-and-release-manager, count: 1}]}',
      '{require: [{count: 1}]}',
      27,
      /but not who/,
    ],
    ['half a day of lead time', 'moderate: 1,', 'moderate: 0.5,', 28, /whole number/],
    ['approvals that are never valid', 'P30D', 'PT0S', 19, /nothing could ever be authorised/],
    [
      'a commit that is only digits',
      'longest: P2D',
      `longest: P2D\ncoverage-since: ${'1'.repeat(40)}`,
      31,
      /the number 1{40}; it must be text/,
    ],
    ['a short commit', 'longest: P2D', 'longest: P2D\ncoverage-since: 3f9a1c0', 31, /not a full commit SHA/],
    ['fewer successes than none', 'successes: 3', 'successes: -1', 33, /at least 0/],
  ])('%s', (_, from, to, line, message) => {
    expectFault(read(change(POLICY, from, to)), 'policy-invalid', line, message);
  });

  test('a file without content is not the same as no file', () => {
    expect(faultsOf(read('# later\n'))).toMatchObject([{ reason: 'policy-invalid', line: 1 }]);
  });
});

describe('the register', () => {
  const read = (text: string) => parseRegister('.github/change-gate/register.yml', bytesOf(text));

  test('without content is not to be deleted', () => {
    for (const text of ['', '# later\n'])
      expect(read(text)).toMatchObject({
        diagnostics: [{ remedy: 'List under `people` who holds which role level.' }],
      });
  });

  test('every key is valid', () => {
    expect(faultsOf(read(REGISTER))).toEqual([]);
  });

  test.each<Row>([
    ['a login twice, in another case', 'login: dlee', 'login: BKhan', 13, /"BKhan" is listed for "bkhan" already/],
    [
      'a login twice through also',
      'login: dlee',
      'login: CPatel-Admin',
      13,
      /"CPatel-Admin" is listed for "cpatel" already/,
    ],
    ['the same login under also', '[cpatel-admin]', '[CPATEL]', 5, /twice for the same person/],
    ['an id twice', 'id: 42', 'id: 583231', 12, /id 583231 of "bkhan" is that of "cpatel" already/],
    ['an id as text', 'id: 42', 'id: "42"', 12, /the text "42"/],
    ['a login with a Kelvin sign (A15)', 'login: bkhan', 'login: b\u212Ahan', 12, /no GitHub login has/],
    ['a login with a zero-width space', 'login: bkhan', 'login: "bk\u200Bhan"', 12, /U\+200B/],
    ['an at sign', 'login: bkhan', 'login: "@bkhan"', 12, /begins with "@"/],
    [
      'an unknown role',
      'role: change-and-release-analyst}\n  - {login: dlee',
      'role: change-analyst}\n  - {login: dlee',
      12,
      /people.role \(entry 2\) is "change-analyst"/,
    ],
    [
      'a role that ends before it begins',
      '2027-03-31',
      '2025-03-31',
      8,
      /ends on 2025-03-31, before it begins on 2025-04-01/,
    ],
    ['an unknown grade', 'SEO', 'G7', 9, /grade .* is "G7"/],
    ['a team without organisation', 'acme/change-analysts', 'change-analysts', 15, /team/],
    ['a delegation to oneself', 'to: bkhan', 'to: CPatel', 17, /the same person/],
    ["a delegation to one's other login", 'to: bkhan', 'to: cpatel-admin', 17, /the same person/],
    ['a delegation that ends before it begins', '2027-01-03', '2026-01-03', 17, /ends on 2026-01-03/],
    [
      'a delegation limited to nothing',
      'limit: {risk: moderate, environments: [production]}',
      'limit: {}',
      17,
      /is empty/,
    ],
    [
      'a board member that nobody knows',
      'members: [cpatel, bkhan, dlee]',
      'members: [cpatel, bkhn, dlee]',
      19,
      /"bkhn", a member of the board "cab", is not under "people"/,
    ],
    [
      'two seats for one person',
      'members: [cpatel, bkhan, dlee]',
      'members: [cpatel, bkhan, cpatel-admin]',
      19,
      /two seats/,
    ],
    ['a quorum that cannot be reached', 'quorum: 2', 'quorum: 4', 19, /3 members, but a quorum of 4/],
    ['a quorum of zero', 'quorum: 2', 'quorum: 0', 19, /at least 1/],
    ['a board without members', 'members: [cpatel, bkhan, dlee]', 'members: []', 19, /empty list/],
    [
      'a board twice, in another case',
      '  cab: {',
      '  CAB: {chair: change-and-release-manager, members: [dlee], quorum: 1}\n  cab: {',
      20,
      /different case/,
    ],
  ])('%s', (_, from, to, line, message) => {
    expectFault(read(change(REGISTER, from, to)), 'register-invalid', line, message);
  });
});

describe('the calendar', () => {
  const read = (text: string) => parseCalendar('.github/change-gate/calendar.yml', bytesOf(text));
  const rule = (text: string, more = '') =>
    change(CALENDAR, 'recurrence: FREQ=WEEKLY;BYDAY=MO,TU,WE,TH', `recurrence: ${text}${more}`);

  test.each([
    ['every key', CALENDAR],
    [
      'a freeze that recurs',
      change(
        CALENDAR,
        'start: 2026-12-18T17:00:00+00:00\n    end: 2027-01-04T09:00:00+00:00',
        'recurrence: FREQ=DAILY\n    from: "17:00"\n    to: "09:00"',
      ),
    ],
    ['an end at 24:00', change(CALENDAR, 'to: "16:00"', 'to: "24:00"')],
    ['the last Sunday of a month', rule('FREQ=MONTHLY;BYDAY=-1SU')],
    ['the second Tuesday, by position', rule('FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2')],
    ['a day of the year', rule('FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1;UNTIL=20301231')],
    ['every other week', rule('FREQ=WEEKLY;BYDAY=TU;INTERVAL=2', '\n    starting: 2026-11-24')],
    ['weekly from a day on', rule('FREQ=WEEKLY', '\n    starting: 2026-11-24')],
  ])('%s is valid', (_, text) => {
    expect(faultsOf(read(text))).toEqual([]);
  });

  test.each<Row>([
    ['a window of no length', 'to: "16:00"', 'to: "09:30"', 7, /"from" and "to" are both "09:30"/],
    ['from 24:00', 'from: "09:30"', 'from: "24:00"', 6, /24:00/],
    ['a time of day that does not exist', 'to: "16:00"', 'to: "25:00"', 7, /not a time of day/],
    ['a window without rule', '    recurrence: FREQ=WEEKLY;BYDAY=MO,TU,WE,TH\n', '', 3, /has no "recurrence"/],
    ['a freeze that ends before it starts', '2027-01-04', '2026-01-04', 13, /is not after its start/],
    ['a freeze of no length', '2027-01-04T09:00:00+00:00', '2026-12-18T18:00:00+01:00', 13, /is not after its start/],
    [
      'a freeze without time',
      '    start: 2026-12-18T17:00:00+00:00\n    end: 2027-01-04T09:00:00+00:00\n',
      '',
      10,
      /does not say when it is/,
    ],
    ['a freeze without end', '    end: 2027-01-04T09:00:00+00:00\n', '', 10, /lacks "end"/],
    [
      'a freeze of both forms',
      '    hardness',
      '    from: "09:00"\n    hardness',
      14,
      /"from" beside "start" and "end"/,
    ],
    ['an unknown hardness', 'hardness: soft', 'hardness: firm', 14, /"firm"; it must be soft or hard/],
    [
      'a freeze id twice',
      'bank-holidays',
      '  - {id: frz-2026-12, name: Again, start: 2026-12-18T17:00:00Z, end: 2027-01-04T09:00:00Z, hardness: hard, environments: [production]}\nbank-holidays',
      17,
      /Two freezes have the id/,
    ],
    ['an import from elsewhere', 'organisation-freezes.ics', '../x.ics', 18, /imports/],
    ['an import that is no calendar', 'organisation-freezes.ics', 'x.yml', 18, /imports/],
    ['an unknown zone', 'Europe/London', 'Mars/Olympus', 19, /not a time zone/],
  ])('%s', (_, from, to, line, message) => {
    expectFault(read(change(CALENDAR, from, to)), 'calendar-invalid', line, message);
  });

  test.each<readonly [string, RegExp]>([
    ['FREQ=HOURLY', /FREQ is DAILY|has FREQ=HOURLY/],
    ['BYDAY=MO', /has no FREQ/],
    ['FREQ=WEEKLY', /does not say on which days/],
    ['FREQ=MONTHLY;BYMONTH=3', /does not say on which days/],
    ['FREQ=WEEKLY;BYDAY=MO;COUNT=3', /"COUNT", which is not supported/],
    ['FREQ=WEEKLY;BYDAY=MO;WKST=SU', /"WKST", which is not supported/],
    ['FREQ=DAILY;BYHOUR=3', /"BYHOUR", which is not supported/],
    ['FREQ=WEEKLY;BYDAY=MO;INTERVAL=2', /INTERVAL/],
    ['FREQ=WEEKLY;BYDAY=XX', /BYDAY has "XX"/],
    ['FREQ=WEEKLY;BYDAY=1MO', /counts weeks/],
    ['FREQ=MONTHLY;BYDAY=0MO', /BYDAY has "0MO"/],
    ['FREQ=MONTHLY;BYMONTHDAY=32', /BYMONTHDAY has "32"/],
    ['FREQ=MONTHLY;BYMONTHDAY=0', /BYMONTHDAY has "0"/],
    ['FREQ=WEEKLY;BYMONTHDAY=1', /cannot stand/],
    ['FREQ=YEARLY;BYMONTH=13;BYDAY=MO', /BYMONTH has "13"/],
    ['FREQ=DAILY;BYSETPOS=1', /BYSETPOS/],
    ['FREQ=DAILY;UNTIL=20260230', /UNTIL has "20260230"/],
    ['FREQ=DAILY;UNTIL=20261231T000000', /UNTIL has/],
    ['FREQ=DAILY;FREQ=DAILY', /FREQ twice/],
    ['weekly', /is "weekly", which is not allowed here|not a recurrence rule/],
  ])('the rule %s is refused', (text, message) => {
    expectFault(read(rule(text)), 'calendar-invalid', 5, message);
  });
});

describe('a model', () => {
  const read = (text: string) => parseModel('.github/change-gate/models/rotate-secret.yml', bytesOf(text));

  test.each([
    ['every key but suspended', MODEL],
    ['a suspended one', `${MODEL}suspended: {by: cpatel, at: 2026-10-02T09:00:00Z, reason: Backed out twice}\n`],
    ['one without plan and runs', MODEL.slice(0, MODEL.indexOf('successes:'))],
    [
      'one for bots',
      `${change(MODEL, 'uses: 50', 'unreviewed: true')}raises-for: ["dependabot[bot]", acme-renovate]\n`,
    ],
  ])('%s is valid', (_, text) => {
    expect(faultsOf(read(text))).toEqual([]);
  });

  test.each<readonly [string, string, string, number, RegExp, string]>([
    ['no paths', '["config/keys/**"]', '[]', 8, /empty list/, 'model-invalid'],
    ['an absolute path', 'config/keys/**', '/config/**', 8, /begins with "\/"/, 'model-invalid'],
    ['no uses', 'uses: 50', 'uses: 0', 11, /at least 1/, 'model-invalid'],
    ['a local time', '10:00:00Z', '10:00:00', 4, /no offset/, 'model-invalid'],
    ['an instant for a day', 'expires: 2027-05-31', 'expires: 2027-05-31T00:00:00Z', 5, /not a day/, 'model-invalid'],
    ['a placeholder in its plan', 'Tokens verify]', 'TBD]', 12, /“TBD” is not an answer/, 'placeholder-text'],
  ])('%s', (_, from, to, line, message, reason) => {
    expectFault(read(change(MODEL, from, to)), reason, line, message);
  });

  const FOR_BOTS = 'raises-for: ["dependabot[bot]"]';
  test.each<readonly [string, string, number, RegExp]>([
    ['a number of uses that nobody could count', `${MODEL}${FOR_BOTS}\n`, 11, /"uses"/],
    [
      'no plan for changes without a record',
      `${MODEL.slice(0, MODEL.indexOf('successes:'))}${FOR_BOTS}\n`,
      10,
      /needs a "plan"/,
    ],
    [
      'the account of every workflow',
      change(MODEL, 'uses: 50', 'raises-for: ["GitHub-Actions[bot]"]'),
      11,
      /act under that name/,
    ],
    ['unreviewed without bots', change(MODEL, 'uses: 50', 'unreviewed: true'), 11, /no "raises-for"/],
    [
      'an id that leaves no room for a number',
      change(change(MODEL, 'rotate-secret', 'r'.repeat(51)), 'uses: 50', FOR_BOTS),
      1,
      /51 characters/,
    ],
    ['a pattern of bots', change(MODEL, 'uses: 50', 'raises-for: ["*[bot]"]'), 11, /./],
  ])('%s', (_, text, line, message) => {
    expectFault(read(text), 'model-invalid', line, message);
  });
});
