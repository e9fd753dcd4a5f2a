/**
 * A time that stands in a flag, in the forms that the questions take: with an offset, or as the clocks of the policy's zone show it. One that
 * these clocks never show, or show twice, is refused with both times that it could mean; and so is one whose zone cannot be told.
 */
import { openCheckout } from '../../checkout/checkout.ts';
import { isKnownZone } from '../../domain/time/wall-time.ts';
import { readPolicy } from '../../gate/read-governance.ts';
import { Misuse } from './options.ts';
import { readInstant, writeInstant } from './zone-time.ts';

/** As it was typed; nothing reads it but `instantOf`. */
export type GivenTime = { readonly flag: string; readonly text: string; readonly isWall: boolean };

/** @throws Misuse. @param text a time with its offset, or one that `isWallTime` */
export function instantOf({ flag, text, isWall }: GivenTime, zone: string | null): string {
  if (!isWall) return text;
  if (zone === null)
    throw new Misuse(
      `--${flag} ${JSON.stringify(text)} is a time of the policy's zone, and that is not known here: write it with its offset, such as +01:00 or Z`,
    );
  const reply = readInstant(text, zone);
  if (reply.kind === 'bad') throw new Misuse(`--${flag}: ${reply.because}`);
  return writeInstant(reply.value, zone);
}

/** The instants of a command's times, in their order; or why there are none. The zone is asked for where a time needs it. */
export async function settleTimes<const T extends readonly (GivenTime | null)[]>(
  times: T,
  findZone: () => Promise<string | null> | string | null,
): Promise<{ readonly [K in keyof T]: T[K] extends GivenTime ? string : string | null } | string> {
  const zone = times.some((time) => time?.isWall === true) ? await findZone() : null;
  try {
    const settled = times.map((time) => (time === null ? null : instantOf(time, zone)));
    return settled as { readonly [K in keyof T]: T[K] extends GivenTime ? string : string | null };
  } catch (error) {
    if (error instanceof Misuse) return error.message;
    throw error;
  }
}

/** The zone of a checkout's policy; null where it cannot be read. Without a policy it is the built-in one. */
export async function zoneOf(root: string, now: string): Promise<string | null> {
  const source = openCheckout({ root, named: [], facts: null, now, stage: 'draft', commit: null });
  const { policy, files, findings } = await readPolicy(source);
  const isBroken = files.diagnostics.length > 0 || findings.some(({ level }) => level === 'error');
  return isBroken || !isKnownZone(policy.timezone) ? null : policy.timezone;
}
