/**
 * How the pages for a board look: made to be printed on A4, and readable on a desk and on a phone, light and dark. Colour never stands
 * alone, and text keeps a contrast of 4.5 to 1. Nothing is fetched and no line begins with a colon.
 */

const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #f7f6f3; --card: #fff; --ink: #1b222d; --soft: #545d6b; --line: #dedbd4; --faint: #f0eee9;
  --accent: #1c4f8f; --bad: #a3230f; --bad-ground: #fdeae5; --good: #17553f; --good-ground: #e2f1ea;
  --low: #2f8063; --low-ink: #17553f; --low-ground: #e2f1ea;
  --moderate: #b98300; --moderate-ink: #644700; --moderate-ground: #fbf0d0;
  --high: #cf4d1f; --high-ink: #862a0b; --high-ground: #fde5da;
  --extreme: #8a1a70; --extreme-ink: #6a1055; --extreme-ground: #f7e0f0;
  --bar: #3b6ea8; --bar-part: #9db8d6; --grid: #dedbd4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13161b; --card: #1b1f26; --ink: #e9e7e2; --soft: #a9b1bd; --line: #343b46; --faint: #252a33;
    --accent: #97c0f5; --bad: #ff9d8a; --bad-ground: #3d1a14; --good: #a6e0ca; --good-ground: #183629;
    --low: #4fb08c; --low-ink: #a6e0ca; --low-ground: #183629;
    --moderate: #d8a93a; --moderate-ink: #f2d893; --moderate-ground: #3a3011;
    --high: #ec7146; --high-ink: #ffbda5; --high-ground: #452013;
    --extreme: #cf5bb5; --extreme-ink: #f4b8e4; --extreme-ground: #421a39;
    --bar: #7fb0ea; --bar-part: #3f5f86; --grid: #343b46;
  }
}
.risk-low { --risk: var(--low); --risk-ink: var(--low-ink); --risk-ground: var(--low-ground); }
.risk-moderate { --risk: var(--moderate); --risk-ink: var(--moderate-ink); --risk-ground: var(--moderate-ground); }
.risk-high { --risk: var(--high); --risk-ink: var(--high-ink); --risk-ground: var(--high-ground); }
.risk-extreme { --risk: var(--extreme); --risk-ink: var(--extreme-ink); --risk-ground: var(--extreme-ground); }
.risk-unknown { --risk: var(--soft); --risk-ink: var(--soft); --risk-ground: var(--faint); }
`;

const PAGE = `
* { box-sizing: border-box; }
html { font: 15px/1.45 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; background: var(--paper); color: var(--ink); }
body { margin: 0 auto; max-width: 1020px; padding: 0 28px 48px; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: 1.9rem; line-height: 1.15; font-weight: 650; letter-spacing: -.02em; }
h2 { font-size: 1.2rem; font-weight: 650; letter-spacing: -.01em; margin: 40px 0 12px; padding-bottom: 6px; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.05rem; font-weight: 650; line-height: 1.3; }
h4 { font-size: .8rem; font-weight: 650; text-transform: uppercase; letter-spacing: .06em; color: var(--soft); margin: 14px 0 4px; }
code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
a { color: var(--accent); }
.skip { position: absolute; left: 8px; top: -99rem; background: var(--card); color: var(--accent); padding: 8px 14px; }
.skip:focus { top: 8px; }
main:focus { outline: none; }
.head { padding-top: 32px; }
.head .over { font-weight: 600; color: var(--soft); }
.head .under { margin-top: 6px; color: var(--soft); }
.caution { margin-top: 10px; padding-left: 12px; border-left: 3px solid var(--line); color: var(--soft); }
.alert { margin-top: 12px; padding: 8px 12px; background: var(--bad-ground); color: var(--bad); border-left: 4px solid var(--bad); font-weight: 600; }
.glance { display: flex; flex-wrap: wrap; gap: 8px 28px; margin-top: 20px; padding: 12px 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.glance b { display: block; font-size: 1.5rem; line-height: 1.1; font-weight: 650; }
.glance li { color: var(--soft); font-size: .86rem; max-width: 9.5rem; }
.glance li b { color: var(--ink); }
.card { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--risk, var(--line)); border-radius: 4px; padding: 16px 20px; margin: 0 0 20px; }
.tag { display: inline-block; padding: 1px 8px; border-radius: 3px; font-size: .8rem; font-weight: 600; background: var(--risk-ground, var(--faint)); color: var(--risk-ink, var(--ink)); white-space: nowrap; }
.bad { color: var(--bad); font-weight: 600; }
.soft { color: var(--soft); }
.none { color: var(--soft); font-style: italic; }
p + table { margin-top: 10px; }
.warn { color: var(--bad); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; background: var(--card); border: 1px solid var(--line); }
caption { text-align: left; font-weight: 600; padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 7px 10px; border-top: 1px solid var(--line); }
thead th { border-top: 0; font-size: .8rem; color: var(--soft); font-weight: 600; background: var(--faint); }
tbody th { font-weight: 600; }
.wide td { min-width: 6rem; }
thead th { overflow-wrap: normal; }
.wide .id { white-space: nowrap; }
.wide tbody th { min-width: 6rem; }
.last td:last-child { width: 40%; }
.wide + .card { margin-top: 20px; }
td small, th small { display: block; font-size: .86rem; font-weight: 400; color: var(--soft); }
.number { text-align: right; white-space: nowrap; }
.foot { margin-top: 40px; padding-top: 12px; border-top: 1px solid var(--line); font-size: .86rem; color: var(--soft); }
@media (max-width: 640px) {
  body { padding: 0 16px 40px; }
  h1 { font-size: 1.55rem; }
  .card { padding: 14px; }
  table.wide, .wide tbody, .wide tr, .wide th, .wide td { display: block; width: auto; }
  .wide thead { position: absolute; left: -999rem; }
  .wide tr { padding: 8px 0; border-top: 1px solid var(--line); }
  .wide tbody tr:first-child { border-top: 0; }
  .wide th, .wide td, .last td:last-child { border: 0; padding: 2px 12px; width: auto; }
  .wide .id { white-space: normal; }
  .wide td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: .86rem; }
}
`;

const PRINT = `
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #aaa; --faint: #fff; --accent: #000; --bad: #000; --bad-ground: #fff; --good: #000; --good-ground: #fff;
    --low: #000; --low-ink: #000; --low-ground: #fff; --moderate: #000; --moderate-ink: #000; --moderate-ground: #fff;
    --high: #000; --high-ink: #000; --high-ground: #fff; --extreme: #000; --extreme-ink: #000; --extreme-ground: #fff;
    --bar: #444; --bar-part: #bbb; --grid: #bbb;
  }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .skip { display: none; }
  .head { padding-top: 0; }
  h2 { margin-top: 20pt; }
  h2, h3, h4 { break-after: avoid; }
  .tag { border: 1px solid #000; }
  .card { padding: 8pt 10pt; border-radius: 0; }
  tr, .keep { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;

/** @param own what one page has besides */
export function pageStyle(own: string): string {
  return `${COLOURS}${PAGE}${own}${PRINT}`;
}
