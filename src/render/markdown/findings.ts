/** Findings as entries of a list in Markdown: the reason, where it stands, what is so and what to do. */
import { alikeOf, type Block, type FoundAt, placeOf } from '../document.ts';
import { code, prose } from './escape.ts';

/** The most places and messages of one entry; more of the same would hide the next. */
const MOST = 5;

type Findings = Extract<Block, { kind: 'findings' }>;

export function writeFindings({ findings, docs, isMerged = false, isRemedyOnce = false }: Findings): readonly string[] {
  if (isMerged) return alikeOf(findings).map((alike) => writeEntry(alike, docs));
  if (!isRemedyOnce) return findings.map((one) => writeEntry([one], docs));
  return alikeOf(findings).flatMap((alike) =>
    alike.map((one, at) => writeEntry([at === 0 ? one : { ...one, remedy: '' }], docs)),
  );
}

/** One entry for those of one level, reason and remedy. */
function writeEntry(alike: readonly FoundAt[], docs: string | undefined): string {
  const [first] = alike;
  if (first === undefined) return '';
  const some = alike.slice(0, MOST);
  const left = alike.length - some.length;
  const places = [...new Set(some.map(aboutOf))].join('');
  const texts = [
    ...new Set(some.map(({ message }) => prose(message))),
    ...(left === 0 ? [] : [`and ${left} more like these`]),
    ...(first.remedy === '' ? [] : [`→ ${prose(first.remedy)}`]),
  ];
  return `- ${nameOf(first, docs)}${places}<br>${texts.join('<br>')}`;
}

function nameOf({ level, reason }: FoundAt, docs: string | undefined): string {
  if (docs === undefined) return `**${level} ${prose(reason)}**`;
  return isPage(docs) ? `**[${reason}](${docs}#${reason})**` : `**\`${reason}\`**`;
}

function isPage(address: string): boolean {
  return /^https:\/\/[^\s()<>"']+$/u.test(address);
}

function aboutOf(finding: FoundAt): string {
  const place = placeOf(finding);
  if (place !== null) return ` ${code(place, 240)}`;
  return finding.change === undefined || finding.change === null ? '' : ` ${code(finding.change, 70)}`;
}
