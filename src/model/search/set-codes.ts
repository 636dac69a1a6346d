const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));
/** How many bits of a number are in one digit of a step; the sixth says that another digit follows. */
const STEP_BITS = 5;
const MASK_BITS = 6;

/** Returns the digit for a number below 64. */
export function digitOf(value: number): string {
  return DIGITS[value] ?? '';
}

/** Returns the number that a digit stands for. */
export function numberOf(digit: string): number {
  return VALUES.get(digit) ?? 0;
}

/** Writes rising numbers as the steps from each to the next: mostly one digit each. */
export function formatSteps(numbers: number[]): string {
  return numbers.map((number, at) => formatStep(number - (numbers[at - 1] ?? -1) - 1)).join('');
}

function formatStep(step: number): string {
  const rest = step >> STEP_BITS;
  const low = step & 31;
  return rest > 0 ? digitOf(low | 32) + formatStep(rest) : digitOf(low);
}

/** Reads rising numbers that are written as steps. */
export function readSteps(text: string): number[] {
  const numbers: number[] = [];
  let [last, step, shift] = [-1, 0, 0];
  for (const digit of text) {
    const value = numberOf(digit);
    step |= (value & 31) << shift;
    shift += STEP_BITS;
    if (value & 32) continue;
    last += step + 1;
    numbers.push(last);
    [step, shift] = [0, 0];
  }
  return numbers;
}

/** Returns how many digits say which things of so many are in a set. */
export function maskWidth(size: number): number {
  return Math.ceil(size / MASK_BITS);
}

/** Writes which things of a list are in a set: a bit for each. */
export function formatMask<T>(list: readonly T[], members: ReadonlySet<T>): string {
  const digits = new Array<number>(maskWidth(list.length)).fill(0);
  for (const [at, thing] of list.entries()) {
    const digit = Math.floor(at / MASK_BITS);
    if (members.has(thing)) digits[digit] = (digits[digit] ?? 0) | (1 << (at % MASK_BITS));
  }
  return digits.map(digitOf).join('');
}

/** Returns the things of a list that are in a set, as its mask says. */
export function readMask<T>(list: readonly T[], mask: string): T[] {
  return list.filter((_, at) => numberOf(mask[Math.floor(at / MASK_BITS)] ?? '') & (1 << (at % MASK_BITS)));
}

/** Writes numbers below a size with as many digits each as the largest needs. */
export function formatNumbers(numbers: number[], size: number): string {
  const width = numberWidth(size);
  const digitsOf = (number: number) => Array.from({ length: width }, (_, at) => digitOf((number >> (at * MASK_BITS)) & 63)).join('');
  return numbers.map(digitsOf).join('');
}

/** Reads numbers below a size. */
export function readNumbers(text: string, size: number): number[] {
  const width = numberWidth(size);
  return Array.from({ length: text.length / width }, (_, at) => {
    const digits = Array.from(text.slice(at * width, (at + 1) * width), numberOf);
    return digits.reduce((number, digit, place) => number | (digit << (place * MASK_BITS)), 0);
  });
}

function numberWidth(size: number): number {
  return size > 1 ? Math.ceil(Math.log2(size) / MASK_BITS) : 1;
}
