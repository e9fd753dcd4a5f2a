import { describe, expect, test } from 'vitest';
import { digestRecord } from '../../../src/domain/terms/digest.ts';
import { parseRecord } from '../../../src/files/kinds/change-record.ts';
import { bytesOf, change, faultsOf, RECORD, RECORD_TAIL } from '../files.ts';

const PATH = 'changes/CHG-2026-0042.yml';
const read = (text: string, path = PATH) => parseRecord(path, bytesOf(text));
const reasons = (text: string) => faultsOf(read(text)).map((fault) => fault.reason);
const STANDARD = change(
  change(RECORD, 'type: normal', 'type: standard\nmodel: rotate-secret'),
  RECORD.slice(RECORD.indexOf('risk:')),
  '',
);
const EMERGENCY = `${change(RECORD, 'type: normal', 'type: emergency')}emergency: {incident: INC-20931, justification: Signing fails for one request in four.}\n`;

describe('valid records', () => {
  test.each([
    ['a normal change', RECORD],
    ['a normal change with every key', RECORD + RECORD_TAIL],
    ['a standard change with nothing but its model', STANDARD],
    ['an emergency change', EMERGENCY],
    ['Windows line ends', RECORD.replaceAll('\n', '\r\n')],
    ['a document marker at the start', `---\n${RECORD}`],
    ['covers as a list', `${RECORD}covers: ["#123", CHG-2026-0001]\n`],
    ['29 February of a leap year', change(RECORD, '2026-11-17T09', '2024-02-29T09')],
    ['an emoji with a joiner in prose', change(RECORD, 'No personal data', 'No personal data 👩‍💻')],
    [
      'a right-to-left override in prose, which the reports show',
      change(RECORD, 'Tokens signed', 'Tokens \u202Esigned'),
    ],
    [
      'a word in prose that would be a placeholder alone',
      change(RECORD, 'Tokens signed', 'The TBD column and tokens signed'),
    ],
  ])('%s', (_, text) => {
    const parsed = read(text);
    expect(faultsOf(parsed)).toEqual([]);
    expect(parsed.kind).toBe('valid');
  });

  test('every value has its line and column, and a missing one those of its nearest parent', () => {
    const parsed = read(RECORD);
    if (parsed.kind !== 'valid') throw new Error('the record is valid');
    const { at } = parsed.positions;
    expect(at(['id'], 'key')).toEqual({ line: 2, column: 1 });
    expect(at(['risk', 'level'])).toEqual({ line: 14, column: 10 });
    expect(at(['plan', 'backout', 'steps', 1])).toEqual({ line: 25, column: 44 });
    expect(at(['risk', 'nowhere', 0])).toEqual(at(['risk'], 'key'));
    expect(at(['nowhere'])).toEqual({ line: 2, column: 1 });
  });

  test('inherited names answer no look-up', () => {
    const parsed = read(RECORD);
    if (parsed.kind !== 'valid') throw new Error('the record is valid');
    expect('toString' in parsed.value).toBe(false);
    expect('constructor' in (parsed.value.risk ?? {})).toBe(false);
  });
});

describe('what each kind of fault is called, and where it stands', () => {
  test.each<[string, string, string, string, number]>([
    ['an unknown key', 'first-time:', 'frist-time:', 'record-invalid', 19],
    ['a key in another case', 'title:', 'Title:', 'record-invalid', 3],
    ['a value out of range', 'impact: 3', 'impact: 6', 'record-invalid', 12],
    ['zero', 'likelihood: 2', 'likelihood: 0', 'record-invalid', 13],
    ['a fraction', 'likelihood: 2', 'likelihood: 1.5', 'record-invalid', 13],
    ['not a number', 'likelihood: 2', 'likelihood: .nan', 'record-invalid', 13],
    ['text for a number: nothing is coerced', 'likelihood: 2', 'likelihood: "2"', 'record-invalid', 13],
    ['text for true', 'tested: true', 'tested: "true"', 'record-invalid', 28],
    ['yes for true', 'tested: true', 'tested: yes', 'record-invalid', 28],
    [
      'an empty value',
      'security: No change to authentication or to data in transit.',
      'security:',
      'record-invalid',
      17,
    ],
    [
      'a blank value',
      'security: No change to authentication or to data in transit.',
      'security: "  "',
      'record-invalid',
      17,
    ],
    ['no environments', '[production]', '[]', 'record-invalid', 8],
    ['a pattern for an environment', '[production]', '["prod*"]', 'record-invalid', 8],
    ['an environment twice', '[production]', '[production, Production]', 'record-invalid', 8],
    ['a login with a Kelvin sign', 'assessed-by: bkhan', 'assessed-by: b\u212Ahan', 'record-invalid', 16],
    ['a mistyped enumeration', 'type: normal', 'type: noraml', 'record-invalid', 4],
    ['a leap second', '10:00:00+00:00', '10:00:60+00:00', 'record-invalid', 31],
    ['a day that does not exist', '2026-11-24T10', '2026-02-30T10', 'record-invalid', 31],
    ['29 February of another year', '2026-11-24T10', '2026-02-29T10', 'record-invalid', 31],
    ['the thirteenth month', '2026-11-24T10', '2026-13-01T10', 'record-invalid', 31],
    ['year 0', '2026-11-24T10', '0000-11-24T10', 'record-invalid', 31],
    ['hour 24', 'T10:00:00+00:00', 'T24:00:00+00:00', 'record-invalid', 31],
    ['a local time', 'T10:00:00+00:00', 'T10:00:00', 'record-invalid', 31],
    ['a space for the T', 'T10:00:00+00:00', ' 10:00:00+00:00', 'record-invalid', 31],
    ['an offset without a colon', 'T10:00:00+00:00', 'T10:00:00+0000', 'record-invalid', 31],
    ['an offset of no place', 'T10:00:00+00:00', 'T10:00:00+24:00', 'record-invalid', 31],
    ['a duration in weeks', 'duration: PT15M', 'duration: P1W', 'record-invalid', 27],
    ['a duration in months', 'duration: PT15M', 'duration: P1M', 'record-invalid', 27],
    ['a duration without a unit', 'duration: PT15M', 'duration: PT', 'record-invalid', 27],
    ['a back-out that takes no time', 'duration: PT15M', 'duration: PT0S', 'record-invalid', 27],
    ['downtime without communication', 'downtime: PT0S', 'downtime: PT5M', 'record-invalid', 21],
    ['a zero-width space in an id', 'id: CHG-2026-0042', 'id: "CHG-2026-\u200B0042"', 'record-invalid', 2],
    ['a right-to-left override in an id', 'id: CHG-2026-0042', 'id: "CHG\u202E-2026-0042"', 'record-invalid', 2],
    ['a zero-width space in an environment', '[production]', '["produc\u200Btion"]', 'record-invalid', 8],
    ['a line break in the title', 'Rotate the payments signing key', '"Rotate\\nthe key"', 'record-invalid', 3],
    [
      'an escape for a control character',
      'Rotate the payments signing key',
      '"Rotate \\u0007"',
      'record-unreadable',
      3,
    ],
    ['an escape for a lone surrogate', 'Rotate the payments signing key', '"Rotate \\uD800"', 'record-unreadable', 3],
    [
      'placeholder prose',
      'Tokens signed with the old key would be refused, and customers could not pay.',
      'TBD',
      'placeholder-text',
      15,
    ],
    ['a placeholder in a list', 'Confirm the error rate', 'todo', 'placeholder-text', 25],
    ['a placeholder for a title', 'Rotate the payments signing key', '"?"', 'placeholder-text', 3],
  ])('%s', (_, from, to, reason, line) => {
    const faults = faultsOf(read(change(RECORD, from, to)));
    expect(faults.map((fault) => [fault.reason, fault.line])).toContainEqual([reason, line]);
    expect(new Set(faults.map((fault) => fault.reason))).toEqual(new Set([reason]));
  });
});

describe('what a type of change must and must not hold', () => {
  test.each<[string, string, string]>([
    [
      'a normal change without risk',
      change(RECORD, RECORD.slice(RECORD.indexOf('risk:'), RECORD.indexOf('plan:')), ''),
      'record-invalid',
    ],
    [
      'a normal change without plan',
      change(RECORD, RECORD.slice(RECORD.indexOf('plan:'), RECORD.indexOf('schedule:')), ''),
      'record-invalid',
    ],
    [
      'a normal change without schedule',
      change(RECORD, RECORD.slice(RECORD.indexOf('schedule:')), ''),
      'record-invalid',
    ],
    ['a normal change with a model', `${RECORD}model: rotate-secret\n`, 'record-invalid'],
    ['a normal change with an emergency', change(EMERGENCY, 'type: emergency', 'type: normal'), 'record-invalid'],
    ['a standard change without a model', change(STANDARD, 'model: rotate-secret\n', ''), 'record-invalid'],
    [
      'a standard change with an emergency',
      `${STANDARD}emergency: {incident: INC-1, justification: It fails for one in four}\n`,
      'record-invalid',
    ],
    ['an emergency change with a model', `${EMERGENCY}model: rotate-secret\n`, 'record-invalid'],
    ['an emergency change without its incident', change(EMERGENCY, 'incident: INC-20931, ', ''), 'incident-missing'],
    ['an emergency change without emergency', change(RECORD, 'type: normal', 'type: emergency'), 'incident-missing'],
    [
      'an emergency change with a placeholder for its incident',
      change(EMERGENCY, 'INC-20931', 'TBC'),
      'placeholder-text',
    ],
    [
      'an outcome that ends before it starts',
      RECORD + change(RECORD_TAIL, '2026-11-24T10:31', '2026-11-24T09:31'),
      'record-invalid',
    ],
  ])('%s', (_, text, reason) => {
    expect(reasons(text)).toEqual([reason]);
  });
});

describe('all faults at once', () => {
  test('placeholder text alone leaves the value, so that the rest can be judged', () => {
    const parsed = read(change(RECORD, 'Confirm the error rate', 'TBC'));
    expect(parsed).toMatchObject({ kind: 'faulty', id: 'CHG-2026-0042', value: { id: 'CHG-2026-0042' } });
    expect(parsed.kind === 'faulty' && parsed.positions?.at(['id'])).toEqual({ line: 2, column: 5 });
  });

  test('any other fault leaves none', () => {
    const parsed = read(change(change(RECORD, 'Confirm the error rate', 'TBC'), 'impact: 3', 'impact: 9'));
    expect(parsed.kind === 'faulty' && 'value' in parsed).toBe(false);
  });

  test('at most 50 are given, and the rest is counted (D17)', () => {
    const keys = Array.from({ length: 300 }, (_, index) => `key-${index}: 1\n`).join('');
    const faults = faultsOf(read(RECORD + keys));
    expect(faults).toHaveLength(51);
    expect(faults.at(-1)?.message).toBe('And 250 more faults in this file.');
  });

  test('the id of a file that cannot be read is found for the message', () => {
    expect(read(`${RECORD}\t: x\n`)).toMatchObject({ kind: 'faulty', id: 'CHG-2026-0042' });
    expect(read('title: x\n')).toMatchObject({ kind: 'faulty', id: null });
  });
});

describe('paths (D22, D27)', () => {
  test.each([
    '../../etc/passwd',
    'changes/../../x.yml',
    '/etc/passwd',
    'C:\\changes\\x.yml',
    'changes\\x.yml',
    'changes/%2e%2e/x.yml',
    'changes//x.yml',
    './changes/x.yml',
    'changes/x.yml\u0000',
    'changes/$(id).yml',
    'changes/`id`.yml',
    'changes/a b.yml',
    'changes/é.yml',
    'changes/\u202Eymlx.yml',
    '',
  ])('%j is refused', (path) => {
    expect(faultsOf(read(RECORD, path))).toMatchObject([{ reason: 'record-invalid', line: 1, column: 1 }]);
  });

  test('a plain one is not', () => {
    expect(read(RECORD, 'changes/2026/CHG-2026-0042.yaml').kind).toBe('valid');
  });
});

describe('boards', () => {
  const withBoards = (text: string) => read(`${RECORD}board: ${text}\n`);
  const DAY = 'meeting: 2026-11-19';

  test('one, or a list, which changes no digest', () => {
    for (const text of [`{name: cab, ${DAY}}`, `[{name: cab, ${DAY}}, {name: ecab, ${DAY}}]`]) {
      const parsed = withBoards(text);
      expect(parsed.kind).toBe('valid');
      const plain = read(RECORD);
      if (parsed.kind === 'valid' && plain.kind === 'valid')
        expect(digestRecord(parsed.value)).toBe(digestRecord(plain.value));
    }
  });

  test.each([
    ['an empty list', '[]', 'board is an empty list.'],
    ['one board twice', `[{name: cab, ${DAY}}, {name: CAB, ${DAY}}]`, 'board names "CAB" twice.'],
    ['no meeting', '{name: cab}', 'board has no "meeting".'],
    ['no meeting of one in a list', `[{name: cab, ${DAY}}, {name: ecab}]`, 'board (entry 2) has no "meeting".'],
    ['a meeting that is no day', '{name: cab, meeting: soon}', 'board.meeting: "soon" is not a day.'],
    ['a name alone', 'cab', 'board is cab; it must be a mapping of keys and values.'],
  ])('%s is told once', (_, text, message) => {
    expect(faultsOf(withBoards(text)).map((fault) => fault.message)).toEqual([message]);
  });
});

describe('what is told of a slip', () => {
  const told = (from: string, to: string) => {
    const [fault] = faultsOf(read(change(RECORD, from, to)));
    return fault === undefined ? null : `${fault.line}: ${fault.message} ${fault.remedy}`;
  };

  test.each([
    ['small letters of RFC 3339', 'T10:00:00+00:00', 't10:00:00z', null],
    ['the year 1026', 'start: 2026-', 'start: 1026-', /lies before 1970.*Correct the year/],
    ['the year 0', 'start: 2026-', 'start: 0000-', /lies before 1970.*Correct the year/],
    ['a day that there is not', 'start: 2026-11-24', 'start: 2026-11-31', /a day that does not exist/],
    [
      'no length of time',
      'duration: PT15M',
      'duration: 0',
      /the number 0; it must be text\. Write a length such as PT15M; where there is none, such as no downtime, PT0S\.$/,
    ],
    ['a number of minutes', 'duration: PT15M', 'duration: 15', /such as PT15M, PT1H30M or P2D/],
    ['a title of digits', 'title: Rotate the payments signing key', 'title: 2026', /Quote it: "2026"\./],
    [
      'a no-break space after a colon',
      'title: Rotate',
      'title:\u00a0Rotate',
      /^3: There is a no-break space \(U\+00A0\) here, which YAML does not count as a space\. Delete it, and type a space\.$/,
    ],
    ['one before a key', '  likelihood:', '\u00a0\u00a0likelihood:', /a no-break space \(U\+00A0\)/],
    ['one inside of a key', 'requested-by:', 'requested\u00a0by:', /holds a no-break space \(U\+00A0\)/],
  ])('%s', (_, from, to, message) => {
    if (message === null) expect(told(from, to)).toBeNull();
    else expect(told(from, to)).toMatch(message);
  });
});
