import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The 32 bytes of sha256; text is hashed as UTF-8. */
export function sha256Bytes(content: string | Uint8Array): Uint8Array {
  return sha256(typeof content === 'string' ? utf8ToBytes(content) : content);
}

/** sha256 in lower-case hex, 64 characters; text is hashed as UTF-8. */
export function sha256Hex(content: string | Uint8Array): string {
  return bytesToHex(sha256Bytes(content));
}
