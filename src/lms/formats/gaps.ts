import type { Blank, ClozeItem } from '../../model/item.js';

/** Whether exactly one word of the bank is right for each gap: where words are dragged, there can be no second. */
export function hasOneRightWord({ blanks, bank }: ClozeItem): boolean {
  return blanks.every(({ accepted }) => rightOnes(bank ?? [], accepted).length === 1);
}

/** Whether each gap has one right option, where it has options. */
export function hasOneRightOption({ blanks }: ClozeItem): boolean {
  return blanks.every(
    ({ accepted, choices }: Blank) => choices === null || rightOnes(choices, accepted).length === 1,
  );
}

function rightOnes(offered: readonly string[], accepted: readonly string[]): readonly string[] {
  return offered.filter((text) => accepted.includes(text));
}
