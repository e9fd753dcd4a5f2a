/** Colour for a terminal. It only repeats what the words say; without it nothing is lost. */
import type { Level } from '../../domain/terms/finding.ts';
import type { RiskLevel } from '../../domain/terms/levels.ts';
import type { Standing } from '../document.ts';

export type Shade = 'red' | 'yellow' | 'green' | 'blue' | 'bold' | 'dim';
export type Paint = (shade: Shade, text: string) => string;

const CODES: Readonly<Record<Shade, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  blue: [34, 39],
  bold: [1, 22],
  dim: [2, 22],
};

export function choosePaint(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  return (shade, text) => (text === '' ? '' : `\u001b[${CODES[shade][0]}m${text}\u001b[${CODES[shade][1]}m`);
}

export const STANDING_SHADES = { good: 'green', open: 'yellow', bad: 'red' } as const satisfies Record<Standing, Shade>;

export const LEVEL_SHADES = { error: 'red', warning: 'yellow', notice: 'blue' } as const satisfies Record<Level, Shade>;

export const RISK_SHADES = {
  low: 'green',
  moderate: 'blue',
  high: 'yellow',
  extreme: 'red',
} as const satisfies Record<RiskLevel, Shade>;
