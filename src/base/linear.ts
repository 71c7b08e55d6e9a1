/** The inner product of two vectors of one length. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/**
 * Solves linear equations by the elimination of Gauss and Jordan; the matrix is positive definite, so no pivot is sought.
 * @param system one row an equation, its right side last; used up.
 */
export function solve(system: readonly number[][]): readonly number[] {
  for (const [pivot, equation] of system.entries()) {
    const scale = equation[pivot] ?? 1;
    const scaled = equation.map((value) => value / scale);
    equation.splice(0, equation.length, ...scaled);
    for (const [row, other] of system.entries()) {
      const factor = other[pivot] ?? 0;
      if (row !== pivot) {
        const reduced = other.map((value, column) => value - factor * (equation[column] ?? 0));
        other.splice(0, other.length, ...reduced);
      }
    }
  }
  return system.map((equation) => equation.at(-1) ?? 0);
}
