/** `Number.prototype.toFixed` takes no more. */
const mostDecimals = 100;

/**
 * A number as people write it and every format reads it: a point, no exponent, no more digits than it has.
 * `1e21` gives `1000000000000000000000`, `1.5e-7` gives `0.00000015`, `0.1 + 0.2` gives `0.3`.
 */
export function plainNumber(value: number): string {
  // What is behind the 15th digit comes from computing in binary.
  const rounded = Number(value.toPrecision(15));
  const [digits = '', exponent] = `${rounded}`.split('e');
  if (exponent === undefined) {
    return digits;
  }
  const [whole = '', behind = ''] = digits.split('.');
  const decimals = behind.length - Number(exponent);
  return decimals > 0
    ? rounded.toFixed(Math.min(decimals, mostDecimals))
    : `${whole}${behind.padEnd(Number(exponent), '0')}`;
}
