/** Findings as entries of a list in Markdown: the reason, where it stands, what is so and what to do. */
import { alikeOf, type Block, type FoundAt, placeOf } from '../document.ts';
import { code, prose } from './escape.ts';

/** The most places and messages of one entry; more of the same would hide the next. */
const MOST = 5;

type Findings = Extract<Block, { kind: 'findings' }>;

export function writeFindings({ findings, docs, isMerged = false, isRemedyOnce = false }: Findings): readonly string[] {
  if (isRemedyOnce)
    return alikeOf(findings).flatMap((alike) =>
      alike.map((one, at) => writeOne(at === 0 ? one : { ...one, remedy: '' }, docs)),
    );
  return isMerged
    ? alikeOf(findings).map((alike) => writeAlike(alike, docs))
    : findings.map((one) => writeOne(one, docs));
}

function writeOne(finding: FoundAt, docs: string | undefined): string {
  const remedy = finding.remedy === '' ? '' : `<br>→ ${prose(finding.remedy)}`;
  return `- ${nameOf(finding, docs)}${aboutOf(finding)}<br>${prose(finding.message)}${remedy}`;
}

function writeAlike(alike: readonly FoundAt[], docs: string | undefined): string {
  const [first] = alike;
  if (first === undefined) return '';
  const some = alike.slice(0, MOST);
  const left = alike.length - some.length;
  const places = [...new Set(some.map(aboutOf))].join('');
  const messages = [...new Set(some.map(({ message }) => prose(message)))];
  const more = left === 0 ? [] : [`and ${left} more like these`];
  return `- ${nameOf(first, docs)}${places}<br>${[...messages, ...more].join('<br>')}<br>→ ${prose(first.remedy)}`;
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
