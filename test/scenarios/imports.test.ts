/** Imported freezes over GitHub's API: they come from the trusted commit alone, and one that cannot be had is never no freeze. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pullRequestEvent, pushEvent } from '../../demo/github/events.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { withGitHub } from './harness.ts';
import { judgeQuickly, type Quick } from './in-process.ts';
import { approve, CALENDAR, FILES, mergeChange, openChange, paymentsSeed, RECORD, REPO } from './payments.ts';

const PATH = '.github/change-gate/organisation-freezes.ics';
const { [RECORD]: _, ...WITHOUT_RECORD } = FILES;

/** Git's name for a text. */
function blobOf(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A whole day; the change is from 10:00 to 12:00 on 24 November. */
function calendarOf(day: string): string {
  const event = ['SUMMARY:Audit', `DTSTART;VALUE=DATE:${day}`, 'UID:audit@example.org'];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
}

const IN = calendarOf('20261124');
const BESIDE = calendarOf('20261130');
const IMPORTING = `${FILES[CALENDAR]}imports: [organisation-freezes.ics]\n`;

/** The payments repository, whose main branch has a calendar that imports this text; null: a file that is not there. */
const seedWith = (text: string | null) =>
  paymentsSeed({
    files: { ...WITHOUT_RECORD, [CALENDAR]: IMPORTING, ...(text === null ? {} : { [PATH]: text }) },
  });

const deploy = (github: EmbeddedGitHub): Promise<Quick> =>
  judgeQuickly(github, pushEvent(github, REPO, 'main'), { environment: 'production' });

describe('at deployment', () => {
  test.each<readonly [string, string | null, string, readonly string[]]>([
    ['in a freeze', IN, 'refused', ['in-freeze']],
    ['beside one', BESIDE, 'authorised', []],
    ['a file that is not there', null, 'undetermined', ['calendar-invalid']],
    ['a file that was cut off', IN.slice(0, -20), 'undetermined', ['calendar-invalid']],
  ])('%s', (_, text, decision, reasons) =>
    withGitHub(async (github) => {
      mergeChange(github);
      const run = await deploy(github);
      expect([run.decision, run.reasons]).toEqual([decision, reasons]);
    }, seedWith(text)),
  );

  test.each(['Büro Übersicht.ICS', 'freezes@acme v2.Ics', 'année 2026/congés d’été.ics'])(
    'as people name files: %s',
    (name) =>
      withGitHub(
        async (github) => {
          mergeChange(github);
          const run = await deploy(github);
          expect([run.decision, run.reasons]).toEqual(['refused', ['in-freeze']]);
        },
        paymentsSeed({
          files: {
            ...WITHOUT_RECORD,
            [CALENDAR]: `${FILES[CALENDAR]}imports: ["${name}"]\n`,
            [`.github/change-gate/${name}`]: IN,
          },
        }),
      ),
  );

  test.each([404, 403, 500])('the file cannot be had: %i', (status) =>
    withGitHub(async (github) => {
      mergeChange(github);
      github.fault({ match: (_method, path) => path === '/graphql' || path.endsWith(blobOf(BESIDE)), status });
      const run = await deploy(github);
      expect(run.decision).toBe('undetermined');
      expect(run.reasons).toContain('calendar-invalid');
    }, seedWith(BESIDE)),
  );

  test('without imports nothing more is asked', () =>
    withGitHub(
      async (github) => {
        mergeChange(github);
        await deploy(github);
        expect(github.requests.some(({ path }) => path.endsWith(blobOf(BESIDE)))).toBe(false);
      },
      paymentsSeed({ files: { ...WITHOUT_RECORD, [PATH]: BESIDE } }),
    ));
});

describe('at review', () => {
  const review = async (github: EmbeddedGitHub, number: number): Promise<Quick> => {
    approve(github, number, 'cpatel', '2026-11-20T10:12:00Z');
    github.setClock('2026-11-21T09:00:00Z');
    return judgeQuickly(github, pullRequestEvent(github, REPO, number));
  };

  test('a pull request cannot take a freeze away, nor bring one in', async () => {
    await withGitHub(async (github) => {
      const number = openChange(github);
      github.push(REPO, 'rotate-key', { author: 'asmith', files: { [PATH]: BESIDE } });
      const run = await review(github, number);
      expect([run.decision, run.reasons]).toEqual(['refused', ['in-freeze']]);
      expect(run.shown).toContain('governance-changed');
    }, seedWith(IN));
    await withGitHub(async (github) => {
      const number = openChange(github);
      github.push(REPO, 'rotate-key', { author: 'asmith', files: { [PATH]: IN } });
      expect((await review(github, number)).reasons).not.toContain('in-freeze');
    }, seedWith(BESIDE));
  });
});
