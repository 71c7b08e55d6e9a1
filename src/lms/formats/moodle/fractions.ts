/** The weights that Moodle takes, as parts of a hundred (question/engine/bank.php); any other stops the import. */
const allowed = [
  '100',
  '50',
  '33.33333',
  '25',
  '20',
  '16.66667',
  '14.28571',
  '12.5',
  '11.11111',
  '10',
] as const;

/** The weight of one of `count` right choices, written as Moodle compares it; null where Moodle has none. */
export function fractionOf(count: number): string | null {
  return allowed[count - 1] ?? null;
}
