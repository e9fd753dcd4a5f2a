/**
 * Change records as text, made of the schema's own form: every key, every way of writing a list, blank lines and comments, and in each place a text that
 * lies as close as can be to what is none. What the outline's expression refuses by itself is drawn again, so that most of a file gets to it.
 */
import { PLACEHOLDERS } from '../../../src/domain/text/placeholder.ts';
import { RECORD_FORM } from '../../../src/files/checks/generated/record-form.ts';
import { DOUBTFUL, type FormOf, scalarOf } from '../../../src/files/checks/sound-texts.ts';

/** A whole number below `many`. */
type Draw = (many: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (many) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * many) | 0;
  };
}

function oneOf<T>(draw: Draw, all: readonly T[]): T {
  return all[draw(all.length)] as T;
}

const MARKS = Array.from(` .,:;/-_#"'[]{}()&*!|>%@\`?\\~=+^$<`);
const WORDS =
  `a e x ab no null Null NULL nUll ~ true True false yes off on y n none None nothing 0 12 007 1e5 1_0 0x1f 0o17 .5 .inf nan 2026-11-24
10:00 12:30:45 --- ... << => Rotate the key restart payments-api component:default/x https://a.test/x CHG-2026-0042 INC-20931 v1.2 e1 ee11 abc123def456
deadbeefdeadbeef 123456789012 note description security title id by at TBDx to-dos natural`.split(/\s+/);
const ENDS = [
  '',
  '',
  '',
  '.',
  '!',
  '?',
  ' -',
  ')',
  '"',
  "'",
  ';',
  '*',
  ' .',
  ' later',
  ' 1',
  ' x',
  '...',
  '`',
  '>',
  '}',
  ']',
  ',',
  '/',
];

function inSomeCase(draw: Draw, word: string): string {
  const way = draw(4);
  if (way === 0) return word.toUpperCase();
  if (way === 1) return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return way === 2 ? word.replace(/./g, (sign) => (draw(2) === 0 ? sign.toUpperCase() : sign)) : word;
}

/** A mark put somewhere into it, or none. */
function broken(draw: Draw, word: string): string {
  if (draw(3) > 0) return word;
  const at = draw(word.length + 1);
  return `${word.slice(0, at)}${oneOf(draw, MARKS)}${word.slice(at)}`;
}

export function soup(draw: Draw): string {
  const way = draw(10);
  if (way < 3) return `${broken(draw, inSomeCase(draw, oneOf(draw, PLACEHOLDERS)))}${oneOf(draw, ENDS)}`;
  let text = '';
  for (let left = 1 + draw(way < 8 ? 4 : 8); left > 0; left -= 1)
    text += `${oneOf(draw, draw(3) === 0 ? MARKS : WORDS)}${draw(2) === 0 ? ' ' : ''}`;
  return way === 9 && draw(8) === 0 ? `${text.trim()} ${'and so on '.repeat(draw(60))}end` : text.trim();
}

const NAMES = [
  'asmith',
  'b',
  'ab',
  'production',
  'payments-api',
  'component:default/x',
  'CHG-2026-0001',
  'a.b',
  'A_b',
  'weekly',
  'x'.repeat(38),
];

function two(draw: Draw, most: number): string {
  return String(draw(most)).padStart(2, '0');
}

function day(draw: Draw): string {
  return `${1969 + draw(132)}-${two(draw, 14)}-${two(draw, 33)}`;
}

function instant(draw: Draw): string {
  if (draw(2) === 0) return `2026-11-2${draw(9)}T1${draw(9)}:00:00Z`;
  const zone = draw(2) === 0 ? 'Z' : `${oneOf(draw, ['+', '-'])}${two(draw, 16)}:${two(draw, 61)}`;
  return `${day(draw)}T${two(draw, 25)}:${two(draw, 61)}:${two(draw, 61)}${zone}`;
}

function duration(draw: Draw): string {
  const part = (unit: string): string =>
    draw(2) === 0 ? '' : `${draw(3) === 0 ? 0 : draw(10 ** (1 + draw(7)))}${unit}`;
  return draw(2) === 0
    ? `PT${1 + draw(90)}M`
    : `P${part('D')}${draw(4) === 0 ? '' : 'T'}${part('H')}${part('M')}${part('S')}`;
}

function quoted(draw: Draw, text: string): string {
  const mark = oneOf(draw, ['', '', '"', "'"]);
  return `${mark}${text}${mark}`;
}

/** A text for a place, whatever it is worth. */
function drafted(draw: Draw, { kind, words, from, truth, pattern }: FormOf): string {
  if (draw(12) === 0) return soup(draw);
  if (words !== undefined) return oneOf(draw, words);
  if (from !== undefined) return String(draw(7));
  if (truth === true) return oneOf(draw, ['true', 'false', 'True', 'yes']);
  if (kind === 'Prose' || kind === 'Title') return soup(draw);
  if (kind === 'Instant') return quoted(draw, instant(draw));
  if (kind === 'Day') return quoted(draw, day(draw));
  if (kind === 'Duration') return duration(draw);
  if (kind === 'TimeZone') return oneOf(draw, ['UTC', 'Etc/UTC', 'Europe/London', 'Europe/Paris', 'utc']);
  if (kind === 'Link') return `https://${soup(draw).replaceAll(' ', '')}`;
  if (pattern === '^[0-9a-f]{12,64}$')
    return Array.from({ length: 11 + draw(55) }, () =>
      oneOf(draw, Array.from(oneOf(draw, ['0123456789', '1e', '0123456789abcdef']))),
    ).join('');
  return draw(2) === 0 ? oneOf(draw, NAMES) : oneOf(draw, [...WORDS, soup(draw)]);
}

const SURE: readonly string[] = [
  'Rotate the key',
  'asmith',
  '2026-11-24T10:00:00Z',
  '2026-11-24',
  'PT15M',
  'UTC',
  'true',
  '3',
  'INC-20931',
  'https://a.test/x',
  'abc123def456',
];

const known = new Map<string, RegExp | null>();

function patternOf(form: FormOf, isInList: boolean): RegExp | null {
  const source = scalarOf(form, isInList);
  const key = `${isInList} ${source}`;
  const pattern = known.get(key) ?? (source === null ? null : new RegExp(`^ ${source}\\n$`, 'u'));
  known.set(key, pattern);
  return pattern;
}

/** What is nearly always one that the expression takes, though what it means to YAML and to the rules is not looked at. */
function scalar(draw: Draw, form: FormOf, isInList: boolean): string {
  const pattern = patternOf(form, isInList);
  // A comment may follow, which has to leave a doubtful word one.
  const isTaken = (text: string): boolean =>
    pattern?.test(` ${text}\n`) === true && (draw(40) === 0 || !DOUBTFUL.test(`: ${text}\n`));
  for (let left = 12; left > 0; left -= 1) {
    const text = drafted(draw, form);
    if (isTaken(text) || draw(800) === 0) return text;
  }
  return form.words?.[0] ?? SURE.find(isTaken) ?? 'x';
}

const COMMENTS = ['# note', '#', '#!', '# id: x', '#- a', '# "', '# : [', '# ---'];

function aside(draw: Draw): string {
  if (draw(12) > 0) return '';
  const line = (): string =>
    `${' '.repeat(draw(3) === 0 ? draw(9) : 0)}${draw(2) === 0 ? oneOf(draw, COMMENTS) : ''}\n`;
  return Array.from({ length: 1 + draw(3) }, line).join('');
}

function endOf(draw: Draw, { kind }: FormOf): string {
  const isProse = kind === 'Prose' || kind === 'Title';
  return draw(isProse ? 400 : 8) === 0 ? `${' '.repeat(1 + draw(2))}${oneOf(draw, COMMENTS)}\n` : '\n';
}

function gap(draw: Draw): string {
  return ' '.repeat(draw(10) === 0 ? 1 + draw(4) : 1);
}

function entryOf(draw: Draw, form: FormOf, indent: string): string {
  const ways: (() => string)[] = [];
  if (scalarOf(form, false) !== null) ways.push(() => `${gap(draw)}${scalar(draw, form, false)}${endOf(draw, form)}`);
  const { list } = form;
  if (list !== undefined) ways.push(() => listOf(draw, list, indent));
  if (form.keys !== undefined) ways.push(() => `\n${aside(draw)}${mappingOf(draw, form, `${indent}  `)}`);
  return oneOf(draw, ways)();
}

function countOf(draw: Draw, most: number): number {
  return draw(40) === 0 ? Math.min(most + 1 - draw(2), 1 + draw(60)) : 1 + draw(3);
}

function listOf(draw: Draw, [least, most, item]: readonly [number, number, FormOf], indent: string): string {
  const many = Array.from({ length: countOf(draw, most) });
  if (item.keys !== undefined) {
    const one = (): string => `${indent}  - ${mappingOf(draw, item, `${indent}    `).slice(indent.length + 4)}`;
    return `\n${many.map(one).join('')}`;
  }
  if (draw(2) === 0) {
    const all = draw(least === 0 ? 6 : 60) === 0 ? [] : many.map(() => scalar(draw, item, true));
    return `${gap(draw)}[${all.join(draw(60) === 0 ? ',  ' : ', ')}]${draw(8) === 0 ? ' # note' : ''}\n`;
  }
  const further = draw(2) === 0 ? '  ' : '';
  const line = (): string =>
    `${indent}${draw(300) === 0 ? ' ' : further}- ${scalar(draw, item, false)}${endOf(draw, item)}`;
  return `\n${many.map(line).join('')}`;
}

function mappingOf(draw: Draw, { keys = {}, required = [] }: FormOf, indent: string, asked: Asked = {}): string {
  let text = '';
  for (const [key, form] of Object.entries(keys)) {
    const isThere = asked[key] ?? (required.includes(key) ? draw(2000) > 0 : draw(key === 'incident' ? 8 : 2) > 0);
    // What has no place in the expression would have nearly every file read in full.
    if (!isThere || (scalarOf(form, false) ?? form.keys ?? form.list) === undefined) continue;
    const written = typeof isThere === 'string' ? ` ${isThere}\n` : entryOf(draw, form, indent);
    text += `${text === '' ? '' : aside(draw)}${indent}${key}:${written}`;
  }
  return text;
}

/** Of a key at the top whether it stands there, or what stands there. */
type Asked = Readonly<Record<string, boolean | string>>;

export function recordText(draw: Draw): string {
  const type = oneOf(draw, ['normal', 'standard', 'emergency']);
  const isSure = draw(20) > 0;
  const planned = type !== 'standard' || draw(2) === 0;
  const asked: Asked = isSure
    ? {
        type,
        model: type === 'standard',
        emergency: type === 'emergency',
        risk: planned,
        plan: planned,
        schedule: planned,
        covers: draw(6) === 0 ? 'since-last-deployment' : false,
      }
    : {};
  const text = `${aside(draw)}${mappingOf(draw, RECORD_FORM, '', asked)}${aside(draw)}`;
  if (!isSure) return text;
  // What the rules of a record refuse, most of the time, is no use here.
  return text
    .replace(/(duration: +)P\S+/, `$1PT${1 + draw(60)}M`)
    .replace(/(ended: +)\S+/, draw(8) === 0 ? '$&' : '$12099-12-31T23:59:59Z')
    .replace(/(downtime: +)P\S+/, draw(4) === 0 ? '$&' : '$1PT0S');
}

const PUT = [
  '',
  ' ',
  '  ',
  '\n',
  ':',
  ': ',
  '#',
  ' #',
  ' # c',
  '- ',
  '-',
  '"',
  "'",
  '\t',
  '\r',
  'é',
  '\u200b',
  '\u007f',
  'a',
  '.',
  '/',
  '[',
  ']',
  '[]',
  '{',
  '{}',
  '&a ',
  '*a',
  '!',
  '|',
  '>',
  '%',
  '?',
  '? ',
  '\n  ',
  '\n- ',
  '\n---\n',
  '---\n',
  '...\n',
  '~',
  'null',
  'null # c',
  'true',
  'no',
  '0',
  ',',
  ', ',
  '\\',
];

/** One thing of it put in, left out, doubled, moved, or written otherwise. */
export function bend(draw: Draw, text: string): string {
  const lines = text.split('\n');
  const nth = draw(lines.length);
  const line = lines[nth] ?? '';
  const way = draw(8);
  if (way < 3) {
    const at = draw(text.length + 1);
    return `${text.slice(0, at)}${oneOf(draw, PUT)}${text.slice(at + draw(3))}`;
  }
  if (way === 3) lines[nth] = `${line}${oneOf(draw, PUT)}`;
  else if (way === 4) lines[nth] = draw(2) === 0 ? line.replace(/^ {1,2}/, '') : `${' '.repeat(1 + draw(2))}${line}`;
  else if (way === 5) lines.splice(draw(lines.length), 0, line);
  else if (way === 6) lines.splice(draw(lines.length), 0, ...lines.splice(nth, 1 + draw(3)));
  else
    lines[nth] = line.replace(
      /(: |- ).*$/,
      (_, mark: string) => `${mark}${draw(2) === 0 ? soup(draw) : `${oneOf(draw, WORDS)} # c`}`,
    );
  return lines.join('\n');
}
