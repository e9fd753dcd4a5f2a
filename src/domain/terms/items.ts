/**
 * The items of a catalog, and all of them as a graph: names by their order, who depends on each, and how critical each is by all that depends
 * on it. The graph is made once and handed down in place of the list, so that no question about one item looks at all the others.
 */

/** A configuration item of the catalog; references are `kind:namespace/name` in lower case. */
export type Item = {
  readonly ref: string;
  readonly file: string;
  readonly owner: string | null;
  readonly lifecycle: string | null;
  readonly criticality: number | null;
  readonly paths: readonly string[];
  readonly environments: readonly string[];
  /** Items that this one needs, whichever side says so. */
  readonly dependsOn: readonly string[];
  /** Where its name stands in the file, and what it says itself; absent where it comes from no file. */
  readonly written?: { readonly line: number; readonly column: number; readonly relations: readonly ItemRelation[] };
};

/** What an item of the catalog says of another, by a key of its `spec`, and where it says so. */
export type ItemRelation = {
  readonly key: string;
  readonly ref: string;
  readonly kind: 'needs' | 'needed-by';
  readonly line: number;
  readonly column: number;
};

export type ItemIndex = {
  readonly list: readonly Item[];
  /** Every name that an item has or that one depends on, in order; the rank of a name is its place here. */
  readonly names: readonly string[];
  readonly ranks: ReadonlyMap<string, number>;
  /** The first of the items with one name; two are a fault of the catalog. */
  readonly byRef: ReadonlyMap<string, Item>;
  /** By rank: the ranks of what it needs, and of what needs it, ascending. */
  readonly needs: readonly (readonly number[])[];
  readonly neededBy: readonly (readonly number[])[];
  /** By rank: its own criticality or that of anything depending on it, whichever is lower. */
  readonly criticality: readonly (number | null)[];
  /** Items with `change-gate/paths`, in their order. */
  readonly owning: readonly Item[];
  readonly answers: Answers;
};

/** What was asked before: many changes name the same items and touch the same files. */
export type Answers = {
  /** By rank, and how many names they hold. */
  readonly dependants: Map<number, readonly string[]>;
  kept: number;
  readonly missing: Map<string, MissingItems>;
  /** By file: the places among those that own something. */
  readonly owners: Map<string, readonly number[]>;
};

/** What is said to depend on an item and is in no catalog, and who says so. */
export type MissingItems = { readonly by: readonly string[]; readonly names: readonly string[] };
