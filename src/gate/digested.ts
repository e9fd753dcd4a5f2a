/** A record with its digest, which is made when somebody asks for it: of most records nobody does, and it costs as much as looking at them. */
import { digestRecord } from '../domain/terms/digest.ts';
import type { ChangeRecord } from '../domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../domain/terms/world.ts';

export function digested(path: string, value: ChangeRecord): ReadRecord {
  let digest: string | null = null;
  return {
    path,
    value,
    get digest() {
      digest ??= digestRecord(value);
      return digest;
    },
  };
}
