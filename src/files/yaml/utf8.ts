/** Bytes as text: UTF-8 or nothing. */

/** A byte-order mark stays in the text, so that it can be refused. */
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** null where the bytes are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return DECODER.decode(bytes);
  } catch {
    return null;
  }
}
