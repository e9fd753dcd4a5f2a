import { describe, expect, test } from 'vitest';
import type { LocatedFinding } from '../../src/domain/terms/finding.ts';
import { REASON_IDS } from '../../src/domain/terms/reasons.ts';
import type { ReportInput } from '../../src/gate/judged.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { FINDING, HOSTILE_TEXTS, makeReport } from './small-report.ts';

type Note = { descriptor: { id: string }; level: string; message: { text: string } };
type Result = {
  ruleId: string;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region?: object } }[];
  partialFingerprints: { primaryLocationLineHash: string };
};
/** What GitHub says that it needs of a rule, and how much of it. */
type Rule = {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly properties: { readonly tags: readonly string[] };
};
type Run = {
  tool: { driver: { rules: Rule[] } };
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: Note[] }[];
  results: Result[];
};

function read(report: ReportInput): Run {
  const log = JSON.parse(renderSarif(report)) as { version: string; runs: Run[] };
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

const loose: LocatedFinding = {
  ...FINDING,
  reason: 'record-missing',
  where: null,
  path: null,
  line: null,
  column: null,
};

test('a finding with a place is a result at its line and column', () => {
  const { results, tool } = read(makeReport());
  expect(results).toEqual([
    {
      ruleId: 'risk-under-declared',
      level: 'error',
      message: {
        text: 'risk.level is low; impact 3 × likelihood 2 makes it moderate. Set risk.level to moderate or above.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'changes/CHG-2026-0042.yml' },
            region: { startLine: 14, startColumn: 10 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{12}:1$/) },
    },
  ]);
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(['risk-under-declared']);
});

test('a finding without a place is a notification, and no place is invented', () => {
  const { results, invocations } = read(makeReport({ findings: [loose] }));
  expect(results).toEqual([]);
  expect(invocations[0]?.toolExecutionNotifications.map(({ descriptor, level }) => [descriptor.id, level])).toEqual([
    ['decision', 'error'],
    ['record-missing', 'error'],
  ]);
});

test('a file without a line has no region', () => {
  const { results } = read(makeReport({ findings: [{ ...FINDING, line: null, column: null }] }));
  expect(results[0]?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'changes/CHG-2026-0042.yml' },
  });
});

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['notice', 'note'],
] as const)('the level %s is %s', (level, expected) => {
  expect(read(makeReport({ findings: [{ ...FINDING, level }] })).results[0]?.level).toBe(expected);
});

test('only an undetermined run is one that did not succeed', () => {
  expect(read(makeReport()).invocations[0]?.executionSuccessful).toBe(true);
  expect(read(makeReport({ decision: 'undetermined' })).invocations[0]?.executionSuccessful).toBe(false);
});

test('rules are those that are used, each once, in the order of the list', () => {
  const { tool } = read(makeReport({ findings: [FINDING, loose, FINDING] }));
  const ids = tool.driver.rules.map(({ id }) => id);
  expect(ids).toEqual(REASON_IDS.filter((id) => ids.includes(id)));
  expect(ids).toHaveLength(2);
});

test('each reason makes a rule that code scanning can show', () => {
  const { tool } = read(makeReport({ findings: REASON_IDS.map((reason) => ({ ...FINDING, reason })) }));
  const { rules } = tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(REASON_IDS);
  for (const { id, shortDescription, fullDescription, help, properties } of rules) {
    expect(fullDescription.text, id).toMatch(/^\S[\s\S]{0,1023}$/);
    expect(shortDescription.text, id).toMatch(/^\S.{0,1023}$/);
    expect(help.text, id).toMatch(/\S/);
    expect(properties.tags.length, id).toBeLessThanOrEqual(20);
  }
});

describe('a fingerprint', () => {
  const text = 'id: CHG-2026-0042\nrisk:\n  level: low\n';
  const at = (line: number, lines: string, finding: Partial<LocatedFinding> = {}): string | undefined => {
    const texts = new Map([['changes/CHG-2026-0042.yml', lines]]);
    const { results } = read({ ...makeReport({ findings: [{ ...FINDING, line, ...finding }] }), texts });
    return results[0]?.partialFingerprints.primaryLocationLineHash;
  };

  test('stays where lines come above it, and changes with the line, the reason and the file', () => {
    const before = at(3, text);
    expect(at(5, `# a remark\n\n${text}`)).toBe(before);
    expect(at(3, text.replace('low', 'moderate'))).not.toBe(before);
    expect(at(3, text, { reason: 'placeholder-text' })).not.toBe(before);
    expect(at(3, text, { path: 'changes/CHG-2026-0043.yml' })).not.toBe(before);
  });

  test('tells two of the same apart', () => {
    const { results } = read(makeReport({ findings: [FINDING, FINDING] }));
    const [first, second] = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(first?.replace(/:1$/, ':2')).toBe(second);
  });
});

test('F13: what exceeds the limit of code scanning is left out and counted', () => {
  const { results, invocations } = read(makeReport({ findings: Array.from({ length: 25_003 }, () => FINDING) }));
  expect(results).toHaveLength(25_000);
  expect(invocations[0]?.toolExecutionNotifications.at(-1)?.message.text).toBe(
    '3 more findings are left out; the JSON report has them.',
  );
});

describe.each(HOSTILE_TEXTS)('F1, F8: %j', (text) => {
  const raw = renderSarif(
    makeReport({
      findings: [
        { ...FINDING, message: text, remedy: text, path: `changes/${text}.yml` },
        { ...loose, message: text },
      ],
    }),
  );

  test('is no workflow command, makes no link, and stays JSON', () => {
    expect(raw).not.toContain('##[');
    expect(raw).not.toMatch(/^\s*::/m);
    const { results } = (JSON.parse(raw) as { runs: [Run] }).runs[0];
    expect(results[0]?.message.text).not.toMatch(/\]\(/);
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^changes\/[\w%.!~*'()/-]+\.yml$/);
  });
});

test('braces are doubled: single ones are places for arguments', () => {
  const message = 'Write a pattern as `{a,b}`; {0} and }{ are none.';
  const { results, invocations } = read(
    makeReport({
      findings: [
        { ...FINDING, message, remedy: 'x' },
        { ...loose, message, remedy: 'x' },
      ],
    }),
  );
  const doubled = 'Write a pattern as `{{a,b}}`; {{0}} and }}{{ are none. x';
  expect(results[0]?.message.text).toBe(doubled);
  expect(invocations[0]?.toolExecutionNotifications.at(-1)?.message.text).toBe(doubled);
});
