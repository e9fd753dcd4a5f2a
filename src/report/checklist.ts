/** What a change still needs, one row a requirement, and how to give it. Everybody who can act is named, and nobody else. */
import type { ChangeVerdict } from '../domain/terms/verdict.ts';
import type { ReportInput } from '../gate/judged.ts';
import { type Block, NOTHING, type Span, sentence, type Text, table } from '../render/document.ts';
import { capital, sayWhoIsAsked } from '../render/plain/words.ts';
import { type Again, type AskedRow, askedRows } from './missing.ts';

/** The most people of one cell. */
const MOST = 8;

const AGAIN: Readonly<Record<Again, string>> = {
  unconfirmed: 'again, with the line below',
  stale: 'again, since it has changed',
  expired: 'again, since it was too long ago',
  unproven: 'again, after this check has run',
};

export function checklist(change: ChangeVerdict): readonly Block[] {
  const rows = askedRows(change);
  if (rows.length === 0) return [];
  const isOpen = rows.some(({ requirement }) => !requirement.met);
  const isKnown = change.decision !== 'undetermined';
  return table(
    ['', 'Approval', isOpen ? 'Still to come from' : 'Approved by'],
    'rows of checklists',
    rows.map((row) => [row.requirement.met ? '✅' : '⬜', labelOf(change, row, isKnown), whoOf(row)]),
  ).map((block) => ({ ...block, rank: 1 }));
}

/** `Board cab: 0 of 3`; with its pull request where several go out. */
function labelOf({ through = [] }: ChangeVerdict, row: AskedRow, isKnown: boolean): Text {
  const { requirement, pullRequest } = row;
  const { have, count } = requirement;
  const asked = capital(sayWhoIsAsked(requirement));
  const known = isKnown ? '' : ', as far as could be read';
  return [
    ...(through.length > 1 && pullRequest !== null ? [{ code: `#${pullRequest}` }, ' · '] : []),
    `${asked}: ${have} of ${count}${known}`,
  ];
}

function whoOf({ requirement, given, open }: AskedRow): Text {
  const has =
    given.length === 0
      ? []
      : [
          ...listNames(
            given.map((login) => [login, null]),
            'and',
          ),
        ];
  if (requirement.met) return has.length === 0 ? NOTHING : has;
  const still =
    open.length === 0
      ? ['nobody in the register']
      : listNames(
          open.map(({ login, again }) => [login, again === null ? null : AGAIN[again]]),
          open.length <= requirement.count - requirement.have ? 'and' : 'or',
        );
  return has.length === 0 ? still : [...still, ' (has ', ...has, ')'];
}

/** Whoever approves again stands last, with the reason. */
function listNames(
  all: readonly (readonly [login: string, note: string | null])[],
  last: 'and' | 'or',
): readonly Span[] {
  const ordered = [...all.filter(([, note]) => note === null), ...all.filter(([, note]) => note !== null)];
  const some = ordered.slice(0, MOST);
  const left = ordered.length - some.length;
  const parts = some.map(([login, note]): readonly Span[] => [
    { code: login },
    ...(note === null ? [] : [` (${note})`]),
  ]);
  const more: readonly (readonly Span[])[] = left === 0 ? [] : [[`${left} more`]];
  const list = [...parts, ...more];
  return list.flatMap((part, at) => (at === 0 ? part : [at === list.length - 1 ? ` ${last} ` : ', ', ...part]));
}

/** Where to click, and the line to paste, for each pull request that still needs it. */
export function howToApprove(change: ChangeVerdict, report: ReportInput): readonly Block[] {
  const { through, confirmation, decision } = change;
  if (report.verdict.stage === 'draft' || decision === 'refused' || !report.evidence.includes('review')) return [];
  const pulls = (through ?? [{ pullRequest: null, requirements: change.requirements, confirmation }]).filter(
    ({ requirements }) => requirements.some(({ met, eligible }) => !met && eligible.length > 0),
  );
  const isElsewhere = report.verdict.stage === 'deploy' || pulls.length > 1;
  return pulls.flatMap(({ pullRequest, confirmation: line }) => {
    const place: readonly Span[] =
      isElsewhere && pullRequest !== null ? [' in pull request ', { code: `#${pullRequest}` }] : [];
    const how: Text = [
      { strong: 'To approve' },
      ...place,
      ': Files changed → Review changes → Approve',
      line === null ? '.' : ', with exactly this as the comment:',
    ];
    return line === null ? [sentence(how)] : [sentence(how), { kind: 'copy', text: line, rank: 1 } satisfies Block];
  });
}
