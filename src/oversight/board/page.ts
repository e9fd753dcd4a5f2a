/**
 * The board pack as one HTML page that needs nothing else and runs nothing. It is made for the printer of a meeting room: each change has
 * room for the decision, and who has to come stands on the first sheet.
 */

import { apart, said } from '../../render/page/escape.ts';
import { framePage, section } from '../../render/page/frame.ts';
import { PAGE_PRINT_STYLE, PAGE_STYLE } from '../../render/page/generated/style.ts';
import { sayInstant } from '../../render/plain/moment.ts';
import { sayDay } from '../../render/plain/words.ts';
import { BOARD_STYLE } from './generated/style.ts';
import type { BoardPack } from './pack.ts';
import { renderItem } from './page-item.ts';
import {
  renderAgenda,
  renderCollisions,
  renderEmergencies,
  renderFindings,
  renderFreezes,
  renderMembers,
  renderOpen,
  renderOutcomes,
  renderOverdue,
  renderOwed,
  renderPlanned,
} from './page-lists.ts';
import { PREPARES_ONLY, sayCounts, sayLack } from './words.ts';

/** The same pack gives the same bytes. */
export function renderBoardPage(pack: BoardPack): string {
  return framePage({
    title: `Board pack: ${pack.board.name}, ${sayDay(pack.meeting)}`,
    style: PAGE_STYLE + BOARD_STYLE + PAGE_PRINT_STYLE,
    head: renderHead(pack),
    main: [
      renderFindings(pack, true),
      section('members', 'Who has to come', renderMembers(pack), 'The board has no members.'),
      section(
        'decide',
        'To decide',
        `${renderAgenda(pack)}${pack.decisions.map((item, index) => renderItem(item, pack, index + 1)).join('')}`,
        'Nothing waits for this board.',
      ),
      section('open', 'Open besides', renderOpen(pack), 'No other change is open.'),
      section('planned', 'Planned until the next meeting', renderPlanned(pack), 'Nothing is planned.'),
      renderCollisions(pack),
      renderFreezes(pack),
      section('emergencies', 'Emergencies', renderEmergencies(pack), 'There was none.'),
      section('outcomes', 'Outcomes since the last meeting', renderOutcomes(pack), 'No change ended.'),
      renderOverdue(pack),
      renderOwed(pack),
      renderFindings(pack, false),
    ].join(''),
    foot: renderFoot(pack),
  });
}

function renderHead(pack: BoardPack): string {
  const lack = sayLack(pack);
  const counts = sayCounts(pack)
    .map(([number, what]) => `<li><b>${number}</b> ${said(what)}</li>`)
    .join('\n');
  return `<p class="over">Board pack: ${apart(pack.board.name, 70)}</p>
<h1>${said(sayDay(pack.meeting))}</h1>
<p class="under">Since ${said(sayDay(pack.since))}; next meeting ${said(sayDay(pack.next))}. Times are those of ${apart(pack.timezone, 60)}.</p>
<p class="caution">${said(PREPARES_ONLY)}</p>
${lack === null ? '' : `<p class="alert">${said(lack)}</p>\n`}<ul class="glance">
${counts}
</ul>
`;
}

function renderFoot({ generatedAt, timezone, hasFacts }: BoardPack): string {
  const known = hasFacts ? 'with the facts that were given' : 'from the records alone, without facts from GitHub';
  return `<p>Made by change-gate at ${said(sayInstant(generatedAt, timezone))}, ${known}.</p>\n`;
}
