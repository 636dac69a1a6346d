/** The bytes that are asked for of a file; both ends belong to it. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads the header Range as RFC 9110 has it (14.2). Returns the one range to send; "unsatisfiable" if none that is asked for is in the file;
 * and nothing where the header is to be ignored: it is malformed, of another unit, or asks for several ranges, for which the whole is sent.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, set] = /^bytes=(.*)$/i.exec(header ?? '') ?? [];
  const specs = (set ?? '').split(',').map((spec) => spec.replace(/^[ \t]+|[ \t]+$/g, ''));
  const asked = specs.filter((spec) => spec !== '').map((spec) => readSpec(spec, size));
  if (asked.length === 0 || asked.includes(undefined)) return undefined;
  const ranges = asked.filter((range) => range !== undefined).filter(({ first }) => first < size);
  return ranges.length === 0 ? 'unsatisfiable' : ranges.length === 1 ? ranges[0] : undefined;
}

/** Reads a range; one that begins behind the end cannot be satisfied, and a malformed one is none. */
function readSpec(spec: string, size: number): ByteRange | undefined {
  const [, first, last] = /^(\d*)-(\d*)$/.exec(spec) ?? [];
  if (first === undefined || (first === '' && last === '')) return undefined;
  if (first === '') {
    // The last bytes of an empty file are all of it, which no range can say.
    if (size === 0 && Number(last) > 0) return undefined;
    return { first: Number(last) === 0 ? size : Math.max(0, size - Number(last)), last: size - 1 };
  }
  if (last !== '' && BigInt(last ?? '') < BigInt(first)) return undefined;
  return { first: Number(first), last: Math.min(last === '' ? size : Number(last), size - 1) };
}
