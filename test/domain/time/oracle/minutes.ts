/**
 * A second opinion about wall time, minute by minute: offsets come from `Intl`, sampled every quarter of an hour, and every rule
 * is painted into an array with one cell a minute. Slow, plain, and without any of the code that it checks.
 */
export type OracleRule = {
  /** 1 Monday to 7 Sunday; empty: every day. */
  readonly weekdays: readonly number[];
  /** Minutes after midnight. */
  readonly from: number;
  readonly to: number;
};

const QUARTER = 15;
const DAY = 1440;
const MARGIN = 4 * DAY;

export class MinuteOracle {
  readonly zone: string;
  /** First minute since 1970 in UTC, and how many follow. */
  readonly first: number;
  readonly length: number;
  readonly #offsets: Int16Array;
  readonly #distinct: readonly number[];

  constructor(zone: string, from: string, to: string) {
    this.zone = zone;
    this.first = Date.parse(from) / 60_000;
    this.length = Date.parse(to) / 60_000 - this.first;
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    // More days on both sides, so that edges outside of the array are known too.
    this.#offsets = new Int16Array((this.length + 2 * MARGIN) / QUARTER);
    for (let at = 0; at < this.#offsets.length; at += 1) {
      const utc = this.first - MARGIN + at * QUARTER;
      const [day = 0, month = 0, year = 0, hour = 0, minute = 0] = (
        format.format(utc * 60_000).match(/\d+/g) ?? []
      ).map(Number);
      this.#offsets[at] = Date.UTC(year, month - 1, day, hour, minute) / 60_000 - utc;
    }
    this.#distinct = [...new Set(this.#offsets)];
  }

  /** Minute since 1970 that the clock on the wall shows. */
  wall(utc: number): number {
    return utc + (this.#offsets[Math.floor((utc - this.first + MARGIN) / QUARTER)] ?? Number.NaN);
  }

  /** One cell a minute: 1 inside of the rule. */
  paint(rule: OracleRule): Uint8Array {
    const cells = new Uint8Array(this.length);
    // West of Greenwich it is the day before at first, and what began on the day before that may still last.
    const firstDay = Math.floor(this.first / DAY) - 2;
    for (let day = firstDay; day <= firstDay + this.length / DAY + 3; day += 1) {
      // Day 0 of 1970 was a Thursday.
      const weekday = ((day + 3) % 7) + 1;
      if (rule.weekdays.length > 0 && !rule.weekdays.includes(weekday)) continue;
      const lastDay = rule.to > rule.from ? day : day + 1;
      let start = this.#edge(day * DAY + rule.from, 'start');
      const end = this.#edge(lastDay * DAY + rule.to, 'end');
      if (start >= end) start = this.#afterGap(day * DAY + rule.from);
      for (let at = Math.max(start, this.first); at < Math.min(end, this.first + this.length); at += 1) {
        cells[at - this.first] = 1;
      }
    }
    return cells;
  }

  #edge(wall: number, kind: 'start' | 'end'): number {
    const shown = this.#distinct
      .map((offset) => wall - offset)
      .filter((utc) => this.wall(utc) === wall)
      .sort((a, b) => a - b);
    const chosen = kind === 'start' ? shown[0] : shown.at(-1);
    if (chosen !== undefined) return chosen;
    // In a gap: counted on with the offset before it.
    const before = this.#afterGap(wall) - 1;
    return wall - (this.wall(before) - before);
  }

  /** The first minute at which the clock shows the time or a later one. */
  #afterGap(wall: number): number {
    let utc = wall - Math.max(...this.#distinct) - 60;
    while (this.wall(utc) < wall) utc += 1;
    return utc;
  }
}

/** `09:30` of minutes after midnight. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export function recurrenceText(rule: OracleRule): string {
  const days = rule.weekdays.map((weekday) => NAMES[weekday - 1]).join(',');
  return rule.weekdays.length === 0 ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${days}`;
}
