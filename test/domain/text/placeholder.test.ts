import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '../../../src/domain/text/placeholder.ts';

describe('placeholders', () => {
  test.each([
    'TBD',
    'tbc',
    'T.B.C.',
    'TODO',
    'todo:',
    '- TODO',
    'To do',
    'N/A',
    'n/a.',
    'N / A',
    'unknown',
    'Unknown.',
    'xx',
    'XXX',
    'x',
    'X.',
    '?',
    '???',
    '-',
    '--',
    '—',
    '…',
    '...',
    '.',
    '<describe the risk>',
    '[insert here]',
    '{{ reason }}',
    '**TBD**',
    '"TBD"',
    '`todo`',
    'ＴＢＤ',
    'T\u200BBD',
    'to be confirmed',
    'Lorem ipsum',
    'What could go wrong and whom it would hurt.',
    'what could go wrong and whom it would hurt',
    '1',
    'none',
    'Nothing',
  ])('%j is one', (text) => {
    expect(isPlaceholder(text, 'assessment')).toBe(true);
  });

  test.each([
    'The TBD column is dropped.',
    'TODO list service is restarted',
    'Unknown tenants get an error page',
    'No change to authentication.',
    'OK',
    'Restart n/a-service',
    'Rollback',
    `${'word '.repeat(100)}`,
  ])('%j is none', (text) => {
    expect(isPlaceholder(text, 'assessment')).toBe(false);
  });

  test.each(['point-of-no-return', 'findings', 'actions', 'mitigations', 'communication', 'security', 'privacy'])(
    '"none" answers %s',
    (key) => {
      expect(isPlaceholder('none', key)).toBe(false);
      expect(isPlaceholder('None.', key)).toBe(false);
      expect(isPlaceholder('TBC', key)).toBe(true);
    },
  );

  // In quotes every text is looked at by all rules, and quotes are taken off.
  test('the quick no says what all rules say', () => {
    const words = [
      'tbd',
      'T.B.D',
      'to do',
      'none',
      'nothing',
      'What happened',
      'n/a',
      'xx',
      'x1',
      'a',
      '7',
      'step 1',
      'Ok',
    ];
    const joints = ['', ' ', '.', '..', ' - ', '!', '  ', ': ', 'é', ')', '/'];
    const quoted = (text: string): string => `"${text}"`;
    for (const first of words)
      for (const joint of joints)
        for (const second of ['', ...words])
          for (const end of joints) {
            const text = `${first}${joint}${second}${end}`;
            for (const key of ['assessment', 'note'])
              expect(isPlaceholder(text, key), text).toBe(isPlaceholder(quoted(text), key));
          }
  });

  test('a long line of one sign is one', () => {
    expect(isPlaceholder('-'.repeat(5000), 'reason')).toBe(true);
  });
});

describe('one sign alone, however it is set out', () => {
  test.each(['x-x', 'X x', '1-1', '1.1', 'x+x-x', 'x|x', '0=0', 'z:z', 'a,a', '9@9', '{a}{a}', '7!7'])('%s', (text) =>
    expect(isPlaceholder(text, 'assessment')).toBe(true),
  );
  test.each(['x-y', '1-2', 'a1', 'z{z}0', '9:a', 'x|y', '0=1'])('but not %s', (text) =>
    expect(isPlaceholder(text, 'assessment')).toBe(false),
  );
});

test('what divides words divides them, and what nobody sees does not', () => {
  for (const unseen of ['\u200b', '\u2060', '\u00ad', '\ufeff'])
    expect(isPlaceholder(`T${unseen}BD`, 'reason')).toBe(true);
  for (const space of ['\u2028', '\u2029']) expect(isPlaceholder(`un${space}known`, 'reason')).toBe(false);
  for (const space of ['\u2028', '\u2029', '\n', '\t', '\u00a0', '\u3000'])
    expect(isPlaceholder(`to${space}do`, 'reason')).toBe(true);
});

test('a sign that stands around no word makes another word of it, on a simple line and on any other', () => {
  for (const word of ['TBD', 'n/a', 'to do', 'to\tdo']) {
    for (const sign of ['^', '$', '%', '=', '\\'])
      expect([sign, isPlaceholder(`${sign}${word}`, 'reason')]).toEqual([sign, false]);
    for (const sign of ['"', '*', '<', '(', '{', '[', '- ', '~'])
      expect([sign, isPlaceholder(`${sign}${word}`, 'reason')]).toEqual([sign, true]);
  }
});
