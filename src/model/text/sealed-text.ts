/** Returns the SHA-256 digest of bytes in hexadecimal digits. */
export async function hexDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Tells whether the digest of bytes begins with these digits. Browsers compute digests only over a secure connection; elsewhere, all pass. */
export async function hasDigest(bytes: Uint8Array<ArrayBuffer>, digits: string): Promise<boolean> {
  return !crypto.subtle || (await hexDigest(bytes)).startsWith(digits);
}

const DIGITS = 12;
const bytesOf = (text: string, build: string) => new TextEncoder().encode(`${build}\n${text}`);

/** Returns a text with a last line that only this text has in this build, so that a truncated, damaged or outdated copy can be recognised. */
export async function sealText(text: string, build: string): Promise<string> {
  return `${text}\n${(await hexDigest(bytesOf(text, build))).slice(0, DIGITS)}`;
}

/** Returns a sealed text without its seal; nothing if it is incomplete or of another build. */
export async function openSealed(sealed: string, build: string): Promise<string | undefined> {
  const at = sealed.lastIndexOf('\n');
  const [text, seal] = [sealed.slice(0, at), sealed.slice(at + 1)];
  return at > 0 && seal.length === DIGITS && (await hasDigest(bytesOf(text, build), seal)) ? text : undefined;
}
