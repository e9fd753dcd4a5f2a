/** The findings of a run of a story: somebody does what each says, in the world that the run was decided on. */
import { expect } from 'vitest';
import type { Finding } from '../../src/domain/terms/finding.ts';
import type { World } from '../../src/domain/terms/world.ts';
import { diagnosed } from '../../src/gate/files-read.ts';
import { type Request, readRun } from '../../src/gate/run-gate.ts';
import { openTape, type Tape } from '../../src/gate/tape.ts';
import { follow, toldIn } from './following.ts';

/** What does not help of what is told in a world. */
export function unhelpful(name: string, world: World, faults: readonly Finding[]): readonly string[] {
  return toldIn(world, faults).flatMap((finding) => {
    const fault = follow(world, finding);
    const { reason, message, remedy } = finding;
    return fault === null ? [] : [`${name}\n  ${reason}: ${message}\n  ${remedy}\n  → ${fault}`];
  });
}

/** Of a run that was recorded: nothing is asked again. */
export async function expectHelp(name: string, tape: Tape, request: Request): Promise<void> {
  const { world, files, findings } = await readRun(openTape(tape), request);
  expect(unhelpful(name, world, [...diagnosed(files), ...findings]).join('\n')).toBe('');
}
