/** Says in one sentence why the texts cannot be searched, as far as the browser tells. */
export function failureSentence(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (!navigator.onLine) return 'The texts cannot be searched, because this device is offline.';
  if (name === 'TimeoutError') return 'The texts cannot be searched, because the search index did not answer within five seconds.';
  if (/WASM|WebAssembly/.test(message)) return 'The texts cannot be searched, because this browser does not allow WebAssembly here.';
  return 'The texts cannot be searched, because the search index could not be read.';
}
