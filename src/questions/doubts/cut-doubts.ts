import type { Asking, Doubts } from './doubt.js';

/** Stems of which a part was lost in reading. */
export const cutDoubts = {
  // `… after Mount Kaimo?`, where the text has what the mountain did behind an aside.
  'occasion-cut': isOccasionCut,
} as const satisfies Doubts;

/** Whether an occasion at the end of a stem is a mere person or place. */
function isOccasionCut({ stem, analysis }: Asking): boolean {
  const name = /\b(?:after|before|until|since) (\p{Lu}[\p{L}’' -]*)\?$/u.exec(stem)?.[1];
  return (
    name !== undefined &&
    analysis.entities.some(({ type, forms }) => ['person', 'place'].includes(type) && forms.includes(name))
  );
}
