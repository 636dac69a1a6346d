/** Says in one sentence why the texts cannot be searched, as far as the browser tells. */
export function failureSentence(error: unknown): string {
  const { name, message } = error as Error;
  const reason = !navigator.onLine
    ? 'this device is offline'
    : name === 'TimeoutError'
      ? 'the search index did not answer within five seconds'
      : /WASM|WebAssembly/.test(message)
        ? 'this browser does not allow WebAssembly here'
        : 'the search index could not be read';
  return `The texts cannot be searched: ${reason}.`;
}
