/** The levels of risk, lowest first, and which is higher. */

export const RISK_LEVELS = ['low', 'moderate', 'high', 'extreme'] as const;

export type RiskLevel = (typeof RISK_LEVELS)[number];

export type Bands = { readonly moderate: number; readonly high: number; readonly extreme: number };

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compareRisk(a: RiskLevel, b: RiskLevel): number {
  return RISK_LEVELS.indexOf(a) - RISK_LEVELS.indexOf(b);
}

export function highestRisk(levels: readonly RiskLevel[]): RiskLevel {
  return levels.reduce<RiskLevel>((high, level) => (compareRisk(level, high) > 0 ? level : high), 'low');
}
