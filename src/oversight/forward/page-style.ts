/**
 * How the calendar page looks: light and dark, on a desk, on a phone and on paper. Colour never stands alone, and text keeps a contrast
 * of 4.5 to 1. No line begins with a colon and nothing is fetched.
 */
import { PRINT_STYLE } from './page-style-print.ts';
import { VIEW_STYLE } from './page-style-views.ts';

const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #f7f6f3; --card: #fff; --ink: #1b222d; --soft: #545d6b; --line: #dedbd4; --faint: #ebe8e2;
  --accent: #1c4f8f; --focus: #1c4f8f; --bad: #a3230f; --bad-ground: #fdeae5;
  --low: #2f8063; --low-ink: #17553f; --low-ground: #e2f1ea;
  --moderate: #b98300; --moderate-ink: #644700; --moderate-ground: #fbf0d0;
  --high: #cf4d1f; --high-ink: #862a0b; --high-ground: #fde5da;
  --extreme: #8a1a70; --extreme-ink: #6a1055; --extreme-ground: #f7e0f0;
  --unknown: #737c8b; --unknown-ink: #454d59; --unknown-ground: #eceef1;
  --window: #d9eedd; --window-edge: #5f9a6f; --soft-a: #dfe8f3; --soft-b: #edf2f8; --hard-a: #bccfe6; --hard-b: #d6e2f0; --ice: #21466f;
  --now: #a3230f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13161b; --card: #1b1f26; --ink: #e9e7e2; --soft: #a9b1bd; --line: #343b46; --faint: #252a33;
    --accent: #97c0f5; --focus: #97c0f5; --bad: #ff9d8a; --bad-ground: #3d1a14;
    --low: #4fb08c; --low-ink: #a6e0ca; --low-ground: #183629;
    --moderate: #d8a93a; --moderate-ink: #f2d893; --moderate-ground: #3a3011;
    --high: #ec7146; --high-ink: #ffbda5; --high-ground: #452013;
    --extreme: #cf5bb5; --extreme-ink: #f4b8e4; --extreme-ground: #421a39;
    --unknown: #8c95a4; --unknown-ink: #c8ced8; --unknown-ground: #2b313b;
    --window: #1d3526; --window-edge: #5f9a6f; --soft-a: #202d3f; --soft-b: #1b2431; --hard-a: #2d4769; --hard-b: #233650; --ice: #b5d2f5;
    --now: #ff9d8a;
  }
}
.risk-low { --risk: var(--low); --risk-ink: var(--low-ink); --risk-ground: var(--low-ground); }
.risk-moderate { --risk: var(--moderate); --risk-ink: var(--moderate-ink); --risk-ground: var(--moderate-ground); }
.risk-high { --risk: var(--high); --risk-ink: var(--high-ink); --risk-ground: var(--high-ground); }
.risk-extreme { --risk: var(--extreme); --risk-ink: var(--extreme-ink); --risk-ground: var(--extreme-ground); }
.risk-unknown { --risk: var(--unknown); --risk-ink: var(--unknown-ink); --risk-ground: var(--unknown-ground); }
.soft { --freeze-a: var(--soft-a); --freeze-b: var(--soft-b); }
.hard { --freeze-a: var(--hard-a); --freeze-b: var(--hard-b); }
`;

const PAGE = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 15px/1.45 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; background: var(--paper); color: var(--ink); }
body { margin: 0 auto; max-width: 1320px; padding: 0 28px 40px; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 2rem; line-height: 1.15; font-weight: 650; letter-spacing: -.02em; }
h2 { font-size: 1.15rem; font-weight: 650; letter-spacing: -.01em; }
h3 { font-size: 1rem; font-weight: 650; }
h4 { font-size: 1rem; font-weight: 600; }
code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
button, input, select { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.skip { position: absolute; left: 8px; top: 8px; background: var(--card); color: var(--accent); padding: 8px 14px; z-index: 9; }
.skip:not(:focus), .unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.head { display: flex; flex-wrap: wrap; gap: 20px 48px; align-items: end; justify-content: space-between; padding: 34px 0 22px; }
.repository { color: var(--soft); font-weight: 600; }
.range { margin-top: 6px; font-size: 1.05rem; }
.asked { margin-top: 6px; font-weight: 600; max-width: 90ch; }
.caution { margin-top: 6px; color: var(--soft); max-width: 62ch; }
.glance { display: flex; flex-wrap: wrap; gap: 10px 26px; }
.glance div { display: flex; flex-direction: column-reverse; }
.glance dd { font-size: 1.7rem; line-height: 1.1; font-weight: 600; letter-spacing: -.02em; }
.glance dt { color: var(--soft); font-size: .87rem; }
.glance .bad dd { color: var(--bad); }
.alert { border: 2px solid var(--bad); background: var(--bad-ground); border-radius: 8px; padding: 14px 18px; margin: 0 0 18px; }
.alert h2 { color: var(--bad); font-size: 1.25rem; }
p.alert { margin: 12px 0 0; padding: 8px 14px; }
.quiet { margin: 0 0 16px; color: var(--soft); }
.quiet summary { cursor: pointer; }
.findings li { margin-top: 8px; }
.findings .error strong, .problems .error strong { color: var(--bad); }
.remedy { color: var(--soft); }
.alert .remedy { color: var(--ink); }
#filters summary { display: none; }
.filters { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
.filters label { display: grid; gap: 3px; font-size: .84rem; color: var(--soft); flex: 1 1 120px; min-width: 0; }
.filters .wide { flex: 2 1 220px; }
.filters input, .filters select { width: 100%; min-width: 0; height: 36px; padding: 0 9px; font-size: .95rem; color: var(--ink); background: var(--card); border: 1px solid var(--unknown); border-radius: 6px; }
.filters .set { border-color: var(--accent); border-width: 2px; font-weight: 600; }
.plain { height: 36px; padding: 0 14px; background: var(--card); border: 1px solid var(--unknown); border-radius: 6px; }
.plain:hover:not(:disabled) { border-color: var(--ink); }
.plain:disabled { opacity: .5; cursor: default; }
.bar { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center; justify-content: space-between; margin: 16px 0 0; border-bottom: 1px solid var(--line); }
.tabs { display: flex; gap: 4px; }
.tabs button { background: none; border: 0; padding: 9px 14px; color: var(--soft); font-weight: 600; border-bottom: 3px solid transparent; margin-bottom: -1px; }
.tabs button[aria-selected="true"] { color: var(--ink); border-bottom-color: var(--accent); }
.tabs button:hover { color: var(--ink); }
#count { color: var(--soft); }
#chosen { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: 6px 18px; font-size: .84rem; color: var(--soft); margin: 12px 0 0; }
.legend span { display: inline-flex; gap: 6px; align-items: center; }
.legend i { width: 20px; height: 12px; border-radius: 3px; background: var(--risk); }
.legend .window i { background: var(--window); border-bottom: 3px solid var(--window-edge); border-radius: 0; }
.legend .soft i, .legend .hard i { background: repeating-linear-gradient(135deg, var(--freeze-a) 0 4px, var(--freeze-b) 4px 8px); border: 1px solid var(--ice); }
.legend .outside i { background: var(--faint); border: 1px solid var(--line); }
.legend .clash i { background: none; border: 2px dashed var(--bad); }
.legend .stopped i { background: none; border: 1px solid var(--bad); }
.parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr)); gap: 32px 44px; margin-top: 40px; border-top: 1px solid var(--line); padding-top: 28px; }
.part .list > li { padding: 12px 0; border-bottom: 1px solid var(--line); }
.part .list > li:last-child { border-bottom: 0; }
.part ol { margin-top: 6px; counter-reset: step; }
.part ol > li { counter-increment: step; padding: 5px 0 5px 28px; position: relative; }
.part ol > li::before { content: counter(step); position: absolute; left: 0; top: 7px; width: 19px; height: 19px; border: 1px solid var(--unknown); border-radius: 50%; font-size: .75rem; line-height: 17px; text-align: center; color: var(--soft); }
.facts, .nothing, .note { color: var(--soft); font-size: .92rem; }
.part .facts { margin-top: 2px; }
.nothing { padding: 14px 0; }
.versus { color: var(--soft); }
.go { background: none; border: 0; padding: 0; color: var(--accent); text-decoration: underline; text-underline-offset: 2px; text-align: left; font: inherit; }
.tag { display: inline-block; padding: 0 7px; border-radius: 4px; font-size: .82rem; line-height: 1.55; border: 1px solid var(--line); }
.tag.risk { background: var(--risk-ground); color: var(--risk-ink); border-color: var(--risk); font-weight: 600; }
.tag.collides { color: var(--bad); border: 1px dashed var(--bad); font-weight: 600; }
.tag.type { text-transform: capitalize; }
.foot { margin-top: 40px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--soft); font-size: .88rem; }
.foot p { max-width: 100ch; margin-bottom: 6px; }
`;

export const PAGE_STYLE = `${COLOURS}${PAGE}${VIEW_STYLE}${PRINT_STYLE}`;
