// Base64, for media that store text only.

// String.fromCharCode takes its characters as arguments, and engines limit how many.
const CHUNK = 0x8000;

/** Encodes bytes as base64 with padding (RFC 4648 §4). */
export function encodeBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let characters = '';
  for (let i = 0; i < bytes.length; i += CHUNK) {
    characters += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  }
  return btoa(characters);
}

/** Decodes base64; throws `InvalidCharacterError` on other text. */
export function decodeBase64(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), character => character.charCodeAt(0)).buffer;
}
