/**
 * A report before it is a surface: what it says, in which order, and what may be left out first. Every string in it may be foreign:
 * nothing is escaped, cut or counted here, because each writer does that once for all reports.
 */
import type { LocatedFinding } from '../domain/terms/finding.ts';
import type { RiskLevel } from '../domain/terms/levels.ts';

/** What stands where there is nothing to say. */
export const NOTHING = '–';

/** A piece of a text: a name that is shown as it is written, a word of weight, or an address that may be followed. */
export type Span =
  | string
  | { readonly code: string }
  /** `section`: the id of the one that says more of it. `standing`: what the words say of it. */
  | { readonly strong: string; readonly section?: string; readonly standing?: Standing }
  /** `label`: our own words to follow it by, where the address is too long to be read. */
  | { readonly link: string; readonly label?: string }
  | { readonly risk: RiskLevel | null };

export type Text = Span | readonly Span[];

/** What a cell or a fact holds, where it is more than one text. `alert`: against what the report is about. */
export type Several = { readonly kind: 'lines' | 'steps' | 'alert'; readonly texts: readonly Text[] };
export type Content = Text | Several;

/** How it stands with something, for better or worse. The words say it too. */
export type Standing = 'good' | 'open' | 'bad';

export type Fact = { readonly label: string; readonly content: Content; readonly standing?: Standing };

export type Column = { readonly name: string; readonly isNumber?: boolean };

export type Block = {
  /** The lowest goes last where a surface has no room for all; 0 always stays. Without one it is that of what the block stands in. */
  readonly rank?: number;
} /** `card`: one of several alike, and how risky it is. */ & (
  | {
      readonly kind: 'section';
      readonly heading: Text;
      readonly blocks: readonly Block[];
      readonly id?: string;
      readonly card?: RiskLevel;
    }
  /** `caution`: how the rest is to be read. `alert`: what the rest lacks. `soft`: beside the point. */
  | { readonly kind: 'sentence'; readonly text: Text; readonly tone?: 'caution' | 'alert' | 'soft' }
  /** Short lines that belong together, one below the other in one paragraph. */
  | { readonly kind: 'lines'; readonly texts: readonly Text[]; readonly tone?: 'soft' }
  /** A line to be copied as it is. */
  | { readonly kind: 'copy'; readonly text: string }
  /** A file to be copied as it is, line by line. */
  | { readonly kind: 'source'; readonly text: string; readonly language: 'yaml' }
  /** What most readers do not need; `what`: what a line of it is. Nothing in it is folded again. */
  | { readonly kind: 'fold'; readonly summary: Text; readonly what: string; readonly blocks: readonly Block[] }
  /** A Mermaid chart, which no surface but Markdown draws. Its lines are our own words, ids and digits alone: they are not escaped. */
  | { readonly kind: 'chart'; readonly lines: readonly string[] }
  /** `what`, here and below: what an entry is, in the plural, for the note on what was left out. */
  | { readonly kind: 'list'; readonly what: string; readonly entries: readonly Text[] }
  /** The first fact is the one by which the others are known. */
  | { readonly kind: 'facts'; readonly what: string; readonly facts: readonly Fact[] }
  /** The first cell of a row names it. */
  | {
      readonly kind: 'table';
      readonly what: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Content[])[];
      /** Its rows as bars, one each; only repeats what they say. */
      readonly plot?: Plot;
      /** Whether each row stays on its line, however narrow the terminal is, because programs search it. */
      readonly isGrid?: boolean;
    }
  | {
      readonly kind: 'findings';
      readonly findings: readonly FoundAt[];
      /** Source text by path, for carets. */
      readonly texts?: ReadonlyMap<string, string>;
      /** The page that explains each reason under its id. */
      readonly docs?: string;
      /** Whether those of one reason, level and remedy are one entry. */
      readonly isMerged?: boolean;
      /** Whether what to do is said with the first of those of one reason, level and remedy, and all of them are shown. */
      readonly isRemedyOnce?: boolean;
      /** What they are, in a line of its own. */
      readonly heading?: string;
    }
  /** Numbers that a reader wants first. `section` is where more is said of one. */
  | {
      readonly kind: 'glance';
      readonly what: string;
      readonly entries: readonly Glance[];
      /** What label, value and note are, where the entries have notes. */
      readonly names?: readonly [label: string, value: string, note: string];
    }
  /** Where something lies in the risk matrix, by impact from below and likelihood from the left; a picture of what facts say in words. */
  | {
      readonly kind: 'matrix';
      readonly words: string;
      readonly levels: readonly (readonly RiskLevel[])[];
      readonly impact: number;
      readonly likelihood: number;
    }
  /** Room to tick and write by hand, on paper alone. `label`: what it is about, where no heading says so. */
  | { readonly kind: 'form'; readonly label?: Text; readonly choices: readonly string[]; readonly rest: string }
  | { readonly kind: 'tree'; readonly what: string; readonly nodes: readonly TreeNode[] }
  /** What to do, in its order. */
  | { readonly kind: 'steps'; readonly what: string; readonly steps: readonly Todo[] }
);

/** One step, and what belongs to it: a line to copy, or steps of its own. */
export type Todo = { readonly text: Text; readonly blocks?: readonly Block[] };

export type Glance = {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly section?: string;
};

export type Bar = {
  readonly label: string;
  /** null: no value. */
  readonly value: number | null;
  /** What stands above the bar. */
  readonly text: string;
  /** Whether it is of a whole month. */
  readonly isWhole: boolean;
};

export type Plot = {
  /** Unique in the page; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  /** The value at the upper edge. */
  readonly most: number;
  /** Lines across, with their labels. */
  readonly grid: readonly { readonly at: number; readonly label: string }[];
};

/** In the order of the lines; what is one deeper belongs to the last one above it. */
export type TreeNode = { readonly depth: number; readonly text: Text };

export type FoundAt = Pick<LocatedFinding, 'level' | 'reason' | 'message' | 'remedy' | 'path' | 'line' | 'column'> &
  Partial<Pick<LocatedFinding, 'change'>>;

export type Document = {
  readonly title: Text | null;
  readonly blocks: readonly Block[];
  /** Where all of it stands, as in `The JSON has all of them.`; null where nothing but the surface has, which then shows all it can. */
  readonly whole: string | null;
};

/** A text as the list of its pieces. */
export function spansOf(text: Text): readonly Span[] {
  return isSpan(text) ? [text] : text;
}

function isSpan(text: Text): text is Span {
  return typeof text === 'string' || !Array.isArray(text);
}

/** What a piece says, without how it says it. */
export function wordsOf(span: Span): string {
  if (typeof span === 'string') return span;
  if ('code' in span) return span.code;
  if ('strong' in span) return span.strong;
  return 'link' in span ? span.link : (span.risk ?? 'not known');
}

export function isSeveral(content: Content): content is Several {
  return typeof content === 'object' && 'texts' in content;
}

export function section(heading: Text, blocks: readonly Block[], rank?: number): Block {
  return { kind: 'section', heading, blocks, ...(rank === undefined ? {} : { rank }) };
}

export function sentence(text: Text, tone?: 'caution' | 'alert' | 'soft'): Block {
  return { kind: 'sentence', text, ...(tone === undefined ? {} : { tone }) };
}

/** What is so, and below it what to do about it. */
export function advice(message: string, remedy: string): Block {
  return { kind: 'lines', texts: [message, `→ ${remedy}`] };
}

/** A table of plain columns; none where there are no rows. */
export function table(
  columns: readonly string[],
  what: string,
  rows: readonly (readonly Content[])[],
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', what, columns: columns.map((name) => ({ name })), rows }];
}

/** Several short texts as one cell. */
export function lines(texts: readonly Text[]): Content {
  const [only, ...more] = texts;
  if (only === undefined) return NOTHING;
  return more.length === 0 ? only : { kind: 'lines', texts };
}

/** `changes/CHG-1.yml:3:14`; null where a finding is about no file. */
export function placeOf({ path, line, column }: FoundAt): string | null {
  return path === null ? null : [path, line, column].filter((part) => part !== null).join(':');
}

/** Findings of one level, reason and remedy together, in the order of the first of each. */
export function alikeOf(findings: readonly FoundAt[]): readonly (readonly FoundAt[])[] {
  const groups = new Map<string, FoundAt[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.level, finding.reason, finding.remedy]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}
