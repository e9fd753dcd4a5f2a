/**
 * What the page of the forward schedule knows, and how it is stored: each text once, each change as a row of numbers. Instants are
 * milliseconds since 1970 (in a row seconds from the start of the schedule), and every text of a record is shown as text and read as nothing else.
 */

export type Span = { readonly start: number; readonly end: number };

export type CalendarSpan = Span & {
  readonly name: string;
  readonly environments: readonly string[];
  readonly where: string;
};

export type Freeze = CalendarSpan & { readonly id: string; readonly hardness: 'soft' | 'hard' };

export type Problem = {
  readonly reason: string;
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly remedy: string;
};

export type UntimedChange = {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly path: string;
  readonly risk: 'low' | 'moderate' | 'high' | 'extreme' | 'unknown';
  readonly priority: string | null;
  readonly environments: readonly string[];
  readonly items: readonly string[];
  readonly release: string | null;
  readonly by: string;
  readonly why: string;
  readonly backout: Backout | null;
  readonly retries: Tried | null;
  /** The pull request that brought the record in, or would. */
  readonly pull: number | null;
  /** Without those of collisions, which are told by their list. */
  readonly problems: readonly Problem[];
  /** Whether it is refused for a collision. */
  readonly isOut: boolean;
  /** Whether it stands in the list of collisions. */
  readonly clashes: boolean;
};

export type Backout = {
  readonly steps: readonly string[];
  readonly trigger: string;
  readonly duration: string;
  readonly tested: boolean;
};

export type Tried = {
  readonly id: string;
  readonly result: Change['result'];
  readonly summary: string | null;
  readonly review: { readonly by: string; readonly findings: string } | null;
};

export type Change = UntimedChange &
  Span & {
    readonly state: 'planned' | 'under-way' | 'overdue' | 'ended' | 'withdrawn' | 'proposed';
    readonly result: 'successful' | 'successful-with-issues' | 'backed-out' | 'failed' | null;
    readonly needs: readonly string[];
    /** Of a proposed change: where it comes from, and whether a record of its id stands. */
    readonly isFork: boolean;
    readonly stands: boolean;
  };

export type Collision = Span & {
  /** Two of them; the first was asked for first. Where there is no such change any more it is known by its id alone. */
  readonly changes: readonly string[];
  readonly kind: 'same-item' | 'related-item';
  readonly places: readonly string[];
};

export type Zone = {
  /** The zone that times are shown in. */
  readonly name: string;
  /** Start of each offset, and the offset in minutes east of UTC; ascending, the first at `from`. */
  readonly offsets: readonly (readonly [start: number, minutes: number])[];
  readonly from: number;
  readonly until: number;
};

export type PageData = {
  readonly zone: Zone & { readonly isKnown: boolean; readonly policy: string };
  readonly generated: number;
  readonly start: number;
  readonly end: number;
  readonly areRulesKnown: boolean;
  readonly isWhole: boolean;
  /** Where the repository is on the web; null where that is not known. */
  readonly repository: string | null;
  /** Whether longer texts were shortened so that the page stays small. */
  readonly isShort: boolean;
  readonly words: {
    readonly risk: Readonly<Record<UntimedChange['risk'], string>>;
    readonly state: Readonly<Record<Change['state'], string>>;
    readonly result: Readonly<Record<NonNullable<Change['result']>, string>>;
    readonly level: Readonly<Record<Problem['level'], string>>;
    readonly collision: Readonly<Record<Collision['kind'], string>>;
    readonly fact: Readonly<Record<'environments' | 'items' | 'by' | 'release' | 'needs', string>>;
    readonly refused: string;
    readonly nothing: string;
  };
  readonly environments: readonly string[];
  readonly changes: readonly Change[];
  readonly untimed: readonly UntimedChange[];
  readonly windows: readonly CalendarSpan[];
  readonly freezes: readonly Freeze[];
  readonly collisions: readonly Collision[];
};

export const TYPES = ['standard', 'normal', 'emergency'] as const;
export const RISKS = ['low', 'moderate', 'high', 'extreme', 'unknown'] as const;
export const PRIORITIES = ['low', 'medium', 'high', 'critical'] as const;
export const STATES = ['planned', 'under-way', 'overdue', 'ended', 'withdrawn', 'proposed'] as const;
export const RESULTS = ['successful', 'successful-with-issues', 'backed-out', 'failed'] as const;
export const LEVELS = ['error', 'warning', 'notice'] as const;
export const KINDS = ['same-item', 'related-item'] as const;

/** Numbers are places in the lists above or in `texts` and `lists`; -1 stands for nothing. */
export type UntimedRow = readonly [
  id: string,
  title: string,
  /** The place of a folder, where the file is called by the id. */
  path: string | number,
  type: number,
  risk: number,
  priority: number,
  environments: number,
  items: number,
  release: number,
  by: number,
  why: number,
  backout: number,
  retries: number,
  pull: number,
  problems: readonly number[],
  /** 1 refused for a collision, 2 from a fork, 4 a record of its id stands. */
  flags: number,
];

export type ChangeRow = readonly [
  ...untimed: UntimedRow,
  state: number,
  result: number,
  start: number,
  length: number,
  needs: number,
];

export type StoredData = Omit<PageData, 'changes' | 'untimed' | 'collisions'> & {
  readonly texts: readonly string[];
  readonly lists: readonly (readonly number[])[];
  readonly problems: readonly (readonly [reason: number, level: number, message: number, remedy: number])[];
  readonly backouts: readonly (readonly [steps: number, trigger: number, duration: number, tested: 0 | 1])[];
  readonly tried: readonly (readonly [id: number, result: number, summary: number, by: number, findings: number])[];
  readonly changes: readonly ChangeRow[];
  readonly untimed: readonly UntimedRow[];
  /** Ids as texts. */
  readonly collisions: readonly (readonly [
    first: number,
    second: number,
    kind: number,
    places: number,
    start: number,
    length: number,
  ])[];
};
