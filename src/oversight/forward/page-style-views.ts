/** How the month, the agenda, the time line and the details of a change look. Part of calendar-page-style.ts. */
export const VIEW_STYLE = `
.view { padding-top: 16px; }
.tools { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-bottom: 12px; }
.tools h2 { margin-right: auto; font-size: 1.35rem; }
.tools label { color: var(--soft); font-size: .88rem; }
.tools select { height: 36px; padding: 0 8px; background: var(--card); border: 1px solid var(--unknown); border-radius: 6px; color: var(--ink); }
.grid { width: 100%; table-layout: fixed; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
.grid caption { text-align: left; }
.grid th { font-weight: 600; font-size: .82rem; color: var(--soft); padding: 6px 8px; text-align: left; border-bottom: 1px solid var(--line); }
.grid .week { width: 44px; padding: 8px 0 0; text-align: center; vertical-align: top; font-weight: 400; background: var(--paper); }
.grid td { vertical-align: top; height: 104px; padding: 0; border: 1px solid var(--line); position: relative; }
.grid .other { background: var(--paper); }
.grid .frozen { background: repeating-linear-gradient(135deg, var(--freeze-a) 0 7px, var(--freeze-b) 7px 14px); }
.cell { padding: 5px 6px 10px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; }
.cell-changes { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; }
.grid .outside { background: var(--faint); }
.grid .outside .date { color: var(--soft); font-weight: 400; }
.grid .far td { height: 32px; }
.date { display: flex; justify-content: space-between; gap: 6px; align-items: baseline; font-weight: 600; font-size: .9rem; min-height: 22px; }
.other .date { color: var(--soft); font-weight: 400; }
.today .number { background: var(--accent); color: var(--card); border-radius: 11px; padding: 1px 7px; margin-left: -3px; }
.grid .frozen .date { color: var(--ice); }
.grid .frozen.today .number { color: var(--card); }
.freeze-name { font-size: .78rem; font-weight: 600; color: var(--ice); line-height: 1.25; }
.strip { position: absolute; left: 0; right: 0; bottom: 0; height: 6px; overflow: hidden; }
.strip i { position: absolute; top: 0; bottom: 0; background: var(--window-edge); opacity: .8; }
.strip i.now { background: var(--now); width: 2px; opacity: 1; }
.chip { display: block; width: 100%; text-align: left; border: 0; border-left: 4px solid var(--risk); background: var(--risk-ground); color: var(--risk-ink); padding: 2px 5px 3px; border-radius: 3px; font-size: .8rem; line-height: 1.3; min-height: 24px; }
.chip:hover { box-shadow: 0 0 0 1px var(--risk); }
.chip b { font-weight: 650; }
.chip.stopped { box-shadow: inset 0 0 0 1px var(--bad); }
.chip .name { display: block; color: var(--ink); overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.chip .short { display: none; }
.chip.clash { outline: 2px dashed var(--bad); outline-offset: -1px; }
.chip.clash:focus-visible { outline: 3px solid var(--focus); }
.chip.ended, .chip.withdrawn { background: var(--card); }
.withdrawn .name, .entry.withdrawn h4, .mark.withdrawn .name { text-decoration: line-through; }
.more { background: none; border: 0; text-align: left; color: var(--accent); font-size: .8rem; padding: 2px 5px; min-height: 24px; text-decoration: underline; text-underline-offset: 2px; }
.day { display: grid; grid-template-columns: 210px minmax(0, 1fr); grid-template-rows: auto auto 1fr; gap: 2px 26px; padding: 16px 0; border-bottom: 1px solid var(--line); }
.long .day { content-visibility: auto; contain-intrinsic-size: auto 160px; }
.day h3 { grid-column: 1; }
.day .open { grid-column: 1; color: var(--soft); font-size: .84rem; align-self: start; justify-self: start; border-bottom: 3px solid var(--window-edge); padding-bottom: 1px; }
.day .entries { grid-column: 2; grid-row: 1 / 4; display: grid; gap: 10px; align-content: start; }
.day.today h3 { color: var(--accent); }
.entry { display: grid; grid-template-columns: 112px minmax(0, 1fr); gap: 4px 18px; padding: 10px 14px; background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--risk, var(--line)); border-radius: 5px; }
.entry.freeze { background: repeating-linear-gradient(135deg, var(--freeze-a) 0 7px, var(--freeze-b) 7px 14px); border-left-color: var(--ice); }
.entry.freeze .facts, .entry.freeze .when { color: var(--ice); }
.entry.ended, .entry.withdrawn { background: transparent; }
.when { font-weight: 600; }
.utc { display: block; font-weight: 400; font-size: .8rem; color: var(--soft); }
.entry h4 .go { color: var(--ink); font-weight: 600; text-decoration-color: var(--unknown); }
.tags { display: flex; flex-wrap: wrap; gap: 5px; margin: 4px 0 3px; }
.overdue .tag.state, .under-way .tag.state { border-color: currentColor; font-weight: 600; }
.overdue .tag.state, .tag.state.failed { color: var(--bad); }
.tag.state.failed { border-color: currentColor; font-weight: 600; }
.under-way .tag.state { color: var(--accent); }
.problems { margin-top: 6px; font-size: .92rem; }
.problems li { padding: 3px 0 3px 12px; border-left: 3px solid var(--line); margin-top: 4px; }
.problems .error { border-left-color: var(--bad); }
.problems .warning { border-left-color: var(--moderate); }
.scroller { overflow-x: auto; border: 1px solid var(--line); background: var(--card); }
.chart { --names: 168px; position: relative; min-width: 760px; }
.axis { position: relative; height: 44px; margin-left: var(--names); border-bottom: 1px solid var(--line); overflow: hidden; }
.axis span { position: absolute; top: 0; bottom: 0; padding: 5px 0 0 6px; border-left: 1px solid var(--line); font-size: .8rem; color: var(--soft); line-height: 1.25; white-space: nowrap; overflow: hidden; }
.axis b { display: block; color: var(--ink); font-weight: 600; }
.axis .today b { color: var(--accent); }
.grounds { position: absolute; left: var(--names); right: 0; top: 44px; bottom: 0; overflow: hidden; }
.grounds i { position: absolute; top: 0; bottom: 0; }
.grounds .rest { background: var(--paper); }
.grounds .outside { background: var(--faint); }
.grounds .window { background: var(--window); }
.grounds .frozen { background: repeating-linear-gradient(135deg, var(--freeze-a) 0 7px, var(--freeze-b) 7px 14px); border-left: 1px solid var(--ice); border-right: 1px solid var(--ice); }
.grounds .line { width: 1px; background: var(--line); }
.grounds .now { width: 2px; background: var(--now); }
.row { position: relative; display: grid; grid-template-columns: var(--names) minmax(0, 1fr); border-bottom: 1px solid var(--line); }
.row:last-child { border-bottom: 0; }
.row h3 { padding: 9px 12px; font-size: .9rem; position: sticky; left: 0; z-index: 3; background: var(--card); border-right: 1px solid var(--line); }
.row h3 small { display: block; font-weight: 400; color: var(--soft); font-size: .78rem; }
.track { position: relative; min-height: 36px; }
.mark { position: absolute; height: 25px; padding: 0; border: 0; background: none; text-align: left; display: block; font-size: .8rem; line-height: 23px; color: var(--ink); white-space: nowrap; z-index: 1; }
.mark .body { position: absolute; top: 3px; height: 19px; background: var(--risk); border-radius: 3px; min-width: 5px; }
.mark .label { position: absolute; top: 1px; height: 23px; padding: 0 6px; overflow: hidden; text-overflow: ellipsis; background: var(--card); border-radius: 3px; }
.mark .label b { color: var(--risk-ink); font-weight: 650; }
.mark .label em { color: var(--soft); font-style: normal; font-weight: 600; }
.mark .label .collides, .mark .label .overdue, .mark .label .error, .mark .label .failed, .mark .label .backed-out { color: var(--bad); }
.mark.stopped .body { outline: 2px solid var(--bad); outline-offset: 1px; }
.mark.clash .body { outline: 2px dashed var(--bad); outline-offset: 1px; }
.mark.ended .body, .mark.withdrawn .body { background: var(--card); border: 2px solid var(--risk); }
.mark:hover .label { background: var(--risk-ground); }
.band { position: absolute; top: 6px; font-size: .8rem; font-weight: 600; color: var(--ice); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; padding: 2px 7px; background: var(--hard-b); border-radius: 3px; max-width: 100%; }
.gaps { margin-top: 20px; }
.gaps ul { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
.gaps li { padding: 5px 12px; background: var(--window); border-bottom: 3px solid var(--window-edge); border-radius: 3px; }
dialog { width: min(680px, calc(100vw - 24px)); max-height: min(86vh, 900px); padding: 0; border: 1px solid var(--line); border-radius: 10px; background: var(--card); color: var(--ink); box-shadow: 0 24px 60px rgb(0 0 0 / .3); overflow: auto; overscroll-behavior: contain; }
dialog::backdrop { background: rgb(10 14 20 / .5); }
.sheet { padding: 12px 26px 26px; border-top: 6px solid var(--risk); }
.sheet header { display: flex; gap: 16px; align-items: center; justify-content: space-between; position: sticky; top: 0; background: var(--card); padding: 8px 4px 8px 0; }
.sheet .id { color: var(--soft); }
.sheet h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 8px; }
.sheet h3 { margin: 18px 0 4px; }
.sheet dl { display: grid; grid-template-columns: 118px minmax(0, 1fr); gap: 7px 16px; margin-top: 14px; }
.sheet dt { color: var(--soft); }
.sheet .remedy { display: block; }
.sheet .note { margin-top: 16px; }
@media (max-width: 900px) {
  .day { grid-template-columns: minmax(0, 1fr); }
  .day .entries { grid-column: 1; grid-row: auto; margin-top: 8px; }
}
@media (max-width: 640px) {
  body { padding: 0 14px 32px; }
  .head { padding: 22px 0 16px; }
  h1 { font-size: 1.65rem; }
  .glance { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); width: 100%; }
  .filters label, .filters .wide { flex: 1 1 calc(50% - 6px); }
  .filters .wide { flex-basis: 100%; }
  #filters summary { display: list-item; padding: 6px 0; font-weight: 600; cursor: pointer; }
  .tabs { width: 100%; }
  .tabs button { flex: 1; padding: 10px 4px; }
  #count { padding-bottom: 8px; }
  .tools h2 { flex-basis: 100%; }
  .entry { grid-template-columns: minmax(0, 1fr); padding: 10px 12px; }
  .utc { display: inline; margin-left: 6px; }
  .grid th { padding: 6px 0; text-align: center; }
  .grid .week { display: none; }
  .grid td { height: 70px; }
  .cell { padding: 3px 2px 9px; gap: 3px; }
  .date { justify-content: center; }
  .freeze-name { display: none; }
  .chip { padding: 2px 0; text-align: center; border-left-width: 3px; }
  .chip .long, .chip .name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .chip .short { display: inline; font-weight: 650; }
  .more { padding: 2px 0; text-align: center; }
  .chart { --names: 0px; }
  .row { display: block; }
  .row h3 { display: inline-block; padding: 6px 10px 2px; border: 0; background: none; }
  .row h3 small { display: inline; margin-left: 6px; }
  .sheet { padding: 8px 16px 22px; }
  .sheet dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .sheet dd { margin-bottom: 8px; }
}
@media (prefers-reduced-motion: no-preference) {
  .chip, .mark .label, .tabs button { transition: background-color .12s, box-shadow .12s; }
}
@media (forced-colors: active) {
  .mark .body, .legend i, .strip i { forced-color-adjust: none; }
}
`;
