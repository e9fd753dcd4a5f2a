/**
 * What the page of the forward schedule knows: its data as `page-data.ts` writes them. Instants are milliseconds since 1970, and every
 * text of a record is shown as text and read as nothing else.
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
};

export type Change = UntimedChange &
  Span & {
    readonly state: 'planned' | 'under-way' | 'overdue' | 'ended' | 'withdrawn';
    readonly result: 'successful' | 'successful-with-issues' | 'backed-out' | 'failed' | null;
    readonly needs: readonly string[];
    readonly problems: readonly Problem[];
  };

export type Collision = Span & {
  /** Two ids; the first was asked for first. */
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
  readonly words: {
    readonly risk: Readonly<Record<UntimedChange['risk'], string>>;
    readonly state: Readonly<Record<Change['state'], string>>;
    readonly result: Readonly<Record<NonNullable<Change['result']>, string>>;
    readonly level: Readonly<Record<Problem['level'], string>>;
    readonly collision: Readonly<Record<Collision['kind'], string>>;
    readonly fact: Readonly<Record<'environments' | 'items' | 'by' | 'release' | 'needs', string>>;
    readonly nothing: string;
  };
  readonly environments: readonly string[];
  readonly changes: readonly Change[];
  readonly untimed: readonly UntimedChange[];
  readonly windows: readonly CalendarSpan[];
  readonly freezes: readonly Freeze[];
  readonly collisions: readonly Collision[];
};
