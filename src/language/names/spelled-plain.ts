/** A name without marks on its letters: `Müller`, `Mueller` and `Muller` are spellings of one. */
export function spelledPlain(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<!q)ue(?=ll|n|r)|ü/gu, 'u')
    .replace(/oe(?=[nr])|[öø]/gu, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
