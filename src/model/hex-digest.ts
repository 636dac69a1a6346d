/** Returns the SHA-256 digest of bytes in hexadecimal digits. */
export async function hexDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Tells whether bytes have a digest that begins with these digits. A browser makes digests over a secure connection only; elsewhere all pass. */
export async function hasDigest(bytes: Uint8Array<ArrayBuffer>, digits: string): Promise<boolean> {
  return !globalThis.crypto?.subtle || (await hexDigest(bytes)).startsWith(digits);
}
