const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Returns a number as a sentence has it: in a word up to ten, in figures above. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}
