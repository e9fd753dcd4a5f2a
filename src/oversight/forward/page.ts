/**
 * The forward schedule as one HTML page that needs nothing else: no address outside of it is asked for, no text of a record can become
 * part of its program, and its policy lets run only the two blocks that stand here. Without scripts it is the agenda, in full.
 */
import { digestForPolicy } from '../../domain/terms/digest.ts';
import { apart, said, toScriptData } from '../../render/page/escape.ts';
import { sayInstant } from '../../render/plain/moment.ts';
import { PAGE_PROGRAM, PAGE_STYLE } from './generated/page-assets.ts';
import { renderAgenda } from './page-agenda.ts';
import { toPageData } from './page-data.ts';
import { renderCollisions, renderFindings, renderGlance, renderReleases, renderUntimed } from './page-lists.ts';
import { dateOf, readInstant, zoneOf } from './page-zone.ts';
import type { ForwardSchedule } from './schedule.ts';
import { sayAsked, sayProposed } from './words.ts';

/**
 * The same schedule gives the same bytes. No line of them is a workflow command.
 * @param repository its address on the web, for links in the details of a change
 */
export function renderCalendarPage(schedule: ForwardSchedule, repository: string | null = null): string {
  const [before, after] = renderPage(schedule);
  const room = MOST_BYTES - Buffer.byteLength(before) - Buffer.byteLength(after);
  let data = '';
  for (const most of SHORTER) {
    data = toScriptData(toPageData(schedule, most, repository));
    if (Buffer.byteLength(data) <= room) break;
  }
  return `${before}${data}${after}`;
}

/** So that it opens within seconds. What only details show is shortened first, to so many characters; then it is as large as it is. */
const MOST_BYTES = 6_000_000;
const SHORTER = [null, 300, 100, 40, 1] as const;

/** What stands before the data, and after them. */
function renderPage(schedule: ForwardSchedule): readonly [string, string] {
  const name = schedule.repository ?? 'this checkout';
  const before = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Change schedule of ${said(name)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#schedule">Skip to the schedule</a>
${renderHead(schedule, name)}<main id="schedule" tabindex="-1">
${renderFindings(schedule)}${CONTROLS}<div class="views">
<section id="month" class="view" aria-label="Month" hidden></section>
<section id="agenda" class="view" aria-labelledby="agenda-title">
<h2 id="agenda-title">Agenda</h2>
<div id="agenda-days"${schedule.changes.length > 200 ? ' class="long"' : ''}>
${renderAgenda(schedule)}</div>
</section>
<section id="timeline" class="view" aria-label="Time line" hidden></section>
</div>
${LEGEND}<div class="parts">
${renderCollisions(schedule)}${renderReleases(schedule)}${renderUntimed(schedule)}</div>
</main>
${renderFoot(schedule)}<dialog id="details"></dialog>
<script type="application/json" id="data">`;
  return [before, AFTER];
}

const AFTER = `</script>
<script>${PAGE_PROGRAM}</script>
</body>
</html>
`;

// Trusted types besides: where a browser knows them, a text that is taken for HTML throws instead of running.
const POLICY = [
  "default-src 'none'",
  `script-src '${digestForPolicy(PAGE_PROGRAM)}'`,
  `style-src '${digestForPolicy(PAGE_STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function renderHead(schedule: ForwardSchedule, name: string): string {
  const { name: zone, isKnown } = zoneOf(schedule);
  const [first, last] = [schedule.range.start, schedule.range.end].map(readInstant);
  // The end does not belong to the range.
  const days = `${dateOf(first ?? 0, zone)} to ${dateOf((last ?? 1) - 1, zone)}`;
  const unknown = isKnown
    ? ''
    : `<p class="alert"><strong>All times are in UTC.</strong> The zone data of the machine that made this page do not know the policy's zone, ${apart(schedule.timezone)}.</p>\n`;
  const asked = sayAsked(schedule);
  return `<header class="head">
<div class="name">
<p class="repository">${apart(name)}</p>
<h1>Change schedule</h1>
<p class="range">${days}, ${said(zone)}</p>
${asked === null ? '' : `<p class="asked">${apart(asked, 1_000)}</p>\n`}<p class="caution">This page says when a change is planned, never whether it is authorised. The gate decides that at deployment.</p>
${unknown}</div>
${renderGlance(schedule)}</header>
`;
}

function renderFoot(schedule: ForwardSchedule): string {
  const made = sayInstant(schedule.generatedAt, schedule.timezone);
  return `<footer class="foot">
<p>Made at <time datetime="${said(schedule.generatedAt)}">${said(made)}</time> by change-gate, from the records as they were then; zone data ${said(schedule.tzdata)}. <span id="age"></span></p>
<p>It holds what the records, the calendar and the catalogs of ${apart(schedule.repository ?? 'this checkout')} say. A change that has no record there is not in it.</p>
${sayProposed(schedule)
  .map((one) => `<p>${said(one)}</p>\n`)
  .join('')}</footer>
`;
}

// Hidden until the script has made them work.
const CONTROLS = `<div id="controls" hidden>
<details id="filters" open>
<summary>Filters</summary>
<div class="filters" role="search" aria-label="Filter the changes">
<label class="wide">Search <input id="q" type="search" autocomplete="off" spellcheck="false"></label>
<label>Environment <select id="env"><option value="">All</option></select></label>
<label>Item <select id="item"><option value="">All</option></select></label>
<label>Risk <select id="risk"><option value="">All</option></select></label>
<label>Type <select id="type"><option value="">All</option></select></label>
<label>State <select id="state"><option value="">All</option></select></label>
<label class="tick"><input id="collides" type="checkbox" value="yes"> Collides</label>
<label class="tick"><input id="errors" type="checkbox" value="yes"> With errors</label>
<button type="button" id="reset" class="plain">Clear</button>
</div>
</details>
<div class="bar">
<div class="tabs" role="tablist" aria-label="Views">
<button type="button" role="tab" id="tab-month" aria-controls="month">Month</button>
<button type="button" role="tab" id="tab-agenda" aria-controls="agenda">Agenda</button>
<button type="button" role="tab" id="tab-timeline" aria-controls="timeline">Time line</button>
</div>
<p id="count" role="status"></p>
<p id="chosen"></p>
</div>
</div>
`;

const LEGEND = `<div class="legend" role="group" aria-label="Key">
<span class="risk-low"><i></i>Low risk</span><span class="risk-moderate"><i></i>Moderate</span><span class="risk-high"><i></i>High</span><span class="risk-extreme"><i></i>Extreme</span><span class="risk-unknown"><i></i>Not known</span><span class="window"><i></i>Change window</span><span class="soft"><i></i>Soft freeze</span><span class="hard"><i></i>Hard freeze</span><span class="clash"><i></i>Collides</span><span class="stopped"><i></i>With errors</span><span class="proposed"><i></i>Proposed</span><span class="outside"><i></i>Not in this schedule</span>
</div>
`;
