/** What the page of a board has beside the common style: the card of a change, its matrix, and the box for the decision. */
export const BOARD_STYLE = `
.item > header { display: flex; gap: 16px; align-items: flex-start; justify-content: space-between; }
.item .id { color: var(--soft); font-weight: 600; font-size: .92rem; }
.item .gist { margin-top: 6px; }
.item .facts { margin-top: 6px; display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: .92rem; color: var(--soft); }
.matrix { flex: none; }
.matrix svg { display: block; width: 104px; height: 104px; }
.matrix figcaption { font-size: .75rem; color: var(--soft); text-align: center; }
.matrix .of-low { fill: var(--low-ground); } .matrix .of-moderate { fill: var(--moderate-ground); }
.matrix .of-high { fill: var(--high-ground); } .matrix .of-extreme { fill: var(--extreme-ground); }
.matrix rect { stroke: var(--line); stroke-width: 1; }
.matrix circle { fill: var(--ink); stroke: var(--card); stroke-width: 2; }
.rows { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 3px 14px; font-size: .94rem; }
.rows dt { color: var(--soft); }
.rows .steps { padding-left: 1.3em; }
.rows .several li + li { margin-top: 2px; }
.rows .alert { margin: 0; padding: 2px 10px; font-weight: 400; }
.decision { margin-top: 16px; padding-top: 10px; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 6px 22px; font-size: .92rem; }
.decision .box { display: inline-block; width: .85em; height: .85em; border: 1.5px solid var(--ink); margin-right: 6px; vertical-align: -.05em; }
.decision .line { flex: 1 1 16rem; border-bottom: 1px solid var(--soft); color: var(--soft); min-height: 1.4em; }
.state { font-weight: 600; }
@media (max-width: 640px) {
  .item > header { flex-direction: column; }
  .rows { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .rows dt { margin-top: 7px; font-size: .86rem; }
}
@media print {
  .item { break-inside: auto; }
  .item > header, .decision, .rows dd { break-inside: avoid; }
  .decision { break-before: avoid; }
  .rows { grid-template-columns: 30mm minmax(0, 1fr); gap: 1.5pt 8pt; }
  .matrix rect { stroke: #555; }
  .matrix .of-low { fill: #fff; } .matrix .of-moderate { fill: #eee; } .matrix .of-high { fill: #d5d5d5; } .matrix .of-extreme { fill: #b5b5b5; }
}
`;
