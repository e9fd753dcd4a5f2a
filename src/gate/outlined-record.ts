/**
 * A record that is sound, of which the outline is read and the rest when somebody asks for it. Of thousands nobody does. To whoever looks it is a
 * record like any other: its value and its digest are properties of its own, which a copy has too.
 */
import { digestRecord } from '../domain/terms/digest.ts';
import type { ChangeRecord } from '../domain/terms/generated/shapes.ts';
import type { EarlyOutline, Outline } from '../domain/terms/outline.ts';
import type { ReadRecord } from '../domain/terms/world.ts';
import { parseRecord } from '../files/kinds/change-record.ts';
import type { TextFile } from './source.ts';

export class OutlinedRecord implements ReadRecord {
  readonly path: string;
  readonly outlined: EarlyOutline;
  declare readonly value: ChangeRecord;
  declare readonly digest: string;
  readonly #bytes: Uint8Array;
  #value: ChangeRecord | null = null;
  #digest: string | null = null;

  constructor({ path, bytes }: TextFile, outline: Outline) {
    this.path = path;
    this.outlined = { of: this, outline };
    this.#bytes = bytes;
    Object.defineProperty(this, 'value', VALUE);
    Object.defineProperty(this, 'digest', DIGEST);
  }

  /** @throws where the two readings differ, which nothing may be decided on */
  static valueOf(record: OutlinedRecord): ChangeRecord {
    if (record.#value !== null) return record.#value;
    const parsed = parseRecord(record.path, record.#bytes);
    if (parsed.kind !== 'valid')
      throw new Error(`${record.path} was sound at its first reading and is not at its second`);
    record.#value = parsed.value;
    return parsed.value;
  }

  static digestOf(record: OutlinedRecord): string {
    record.#digest ??= digestRecord(record.value);
    return record.#digest;
  }
}

/** The same for all, so that all are of one form to the engine. */
const VALUE: PropertyDescriptor & ThisType<OutlinedRecord> = {
  enumerable: true,
  get() {
    return OutlinedRecord.valueOf(this);
  },
};
const DIGEST: PropertyDescriptor & ThisType<OutlinedRecord> = {
  enumerable: true,
  get() {
    return OutlinedRecord.digestOf(this);
  },
};
