import { describe, expect, test } from 'vitest';
import { CATALOGUE, isAboutRecord, REASON_IDS } from '../../../src/domain/terms/reasons.ts';
import { EXPLANATIONS } from '../../../src/report/reasons/generated/explanations.ts';

// What the documentation names; a control of another framework or of another spelling is a slip.
const CONTROL =
  /^(?:NIST (?:AC|AU|CM|IA|SI)-\d+(?:\(\d+\))?(?:\([a-z]\))?|ISO 27001 A\.[5-8]\.\d+|PCI DSS 6\.5\.1|SOC 2 CC8\.1|ISO 20000-1 8\.\d\.\d)$/;

test('the catalogue and the explanations hold every reason, and no other', () => {
  expect(Object.keys(CATALOGUE).sort()).toEqual([...REASON_IDS].sort());
  expect(Object.keys(EXPLANATIONS).sort()).toEqual([...REASON_IDS].sort());
});

test('no two reasons have the same title', () => {
  const titles = REASON_IDS.map((id) => CATALOGUE[id].title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('what an author puts right in a record is about the record, and what a model must be is about kinds', () => {
  const beginning = (start: RegExp) => REASON_IDS.filter((id) => start.test(id));
  expect(beginning(/^(?:record-|placeholder-text$)/).filter((id) => !isAboutRecord(id))).toEqual([]);
  expect(
    beginning(/^(?:policy|register|calendar|items|model|incident|evidence|commit|input)-/).filter(isAboutRecord),
  ).toEqual([]);
  expect(beginning(/^model-/).filter((id) => CATALOGUE[id].about !== 'kinds')).toEqual([]);
});

describe.each(REASON_IDS)('%s', (id) => {
  const { title, remedy, controls } = CATALOGUE[id];
  const { meaning, why, before, after } = EXPLANATIONS[id];

  test('has a short title without a full stop, and whole sentences', () => {
    expect(title).toMatch(/^[A-Z].{5,79}[^.]$/);
    for (const sentence of [remedy, meaning, why]) expect(sentence).toMatch(/^[`A-Z].*\.$/);
  });

  test('names controls as the frameworks spell them, each once', () => {
    for (const control of controls) expect(control).toMatch(CONTROL);
    expect(new Set<string>(controls).size).toBe(controls.length);
  });

  test('shows no example of what is wrong without one of what is right', () => {
    if (before !== undefined) expect(after).toBeDefined();
    expect(before).not.toBe(after ?? '');
  });
});

test('whatever only informs says so', () => {
  const silent = REASON_IDS.filter((id) => CATALOGUE[id].weight === 'none').filter(
    (id) => !/notice|warning/.test(`${EXPLANATIONS[id].meaning} ${EXPLANATIONS[id].why}`),
  );
  expect(silent).toEqual(['risk-floor']);
});
