/** SHA-256 over bytes, or over a text in UTF-8. */
declare function sha256(data: Uint8Array | string, encoding: 'hex' | 'base64'): string;
export = sha256;
