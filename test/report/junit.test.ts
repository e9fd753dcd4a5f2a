import { describe, expect, test } from 'vitest';
import { DECISIONS } from '../../src/domain/terms/reasons.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { CHANGE, FINDING, HOSTILE_TEXTS, makeReport } from './small-report.ts';

/** A reader that knows only what this writer may write: any other tag, attribute form or bare character is an error. */
function readTags(xml: string): readonly string[] {
  const names: string[] = [];
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z-]+)((?: [a-z]+="[^"<>]*")*)(\/?)>/g,
    (_, close: string, name: string, _attributes: string, empty: string) => {
      if (close === '/') expect(open.pop()).toBe(name);
      else {
        names.push(name);
        if (empty === '') open.push(name);
      }
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest.replace('<?xml version="1.0" encoding="UTF-8"?>', '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
  return names;
}

test('a refused change fails, and so does the run', () => {
  const xml = renderJunit(makeReport());
  expect(readTags(xml)).toEqual(['testsuites', 'testsuite', 'testcase', 'failure', 'testcase', 'failure']);
  expect(xml).toContain('<testsuites name="change-gate" tests="2" failures="2" errors="0" skipped="0">');
  expect(xml).toContain('error risk-under-declared changes/CHG-2026-0042.yml:14:10: risk.level is low');
});

test('advice skips instead of failing', () => {
  const xml = renderJunit(makeReport({ outcome: 'warn' }));
  expect(xml).toContain('failures="0" errors="0" skipped="2"');
  expect(xml).toContain('Refused (advice only)');
});

test('an undetermined run is an error even where no change could be judged', () => {
  expect(renderJunit(makeReport({ decision: 'undetermined', changes: [] }))).toContain(
    'tests="1" failures="0" errors="1" skipped="0"',
  );
});

test('the run fails even if every change passes', () => {
  const xml = renderJunit(makeReport({ changes: [{ ...CHANGE, decision: 'authorised' }] }));
  expect(xml).toContain('tests="2" failures="1" errors="0" skipped="0"');
});

test('findings about a record that could not be judged are kept, with the run', () => {
  const xml = renderJunit(
    makeReport({ changes: [], findings: [{ ...FINDING, change: 'CHG-2026-0099', message: 'Nobody judged this.' }] }),
  );
  expect(xml).toContain('Nobody judged this.');
});

test.each(DECISIONS)('a failing outcome never looks clean: %s', (decision) => {
  const xml = renderJunit(makeReport({ decision, outcome: 'fail', changes: [] }));
  expect(xml).toMatch(/<(?:failure|error) /);
});

describe.each(HOSTILE_TEXTS)('F1, F5: %j', (text) => {
  test('adds no tag, and is no workflow command', () => {
    const change = { ...CHANGE, path: text };
    const xml = renderJunit(
      makeReport({ changes: [change], findings: [{ ...FINDING, message: text, remedy: text, path: text }] }),
    );
    expect(readTags(xml)).toEqual(['testsuites', 'testsuite', 'testcase', 'failure', 'testcase', 'failure']);
    expect(xml).not.toContain('##[');
    expect(xml).not.toMatch(/^\s*::/m);
    expect(xml.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/u);
  });
});
