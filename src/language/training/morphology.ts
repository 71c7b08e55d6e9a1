import type { TreebankSentence } from '../conllu.js';
import { lemmatize } from '../inflection/lemmatize.js';
import { pluralOf } from '../inflection/nouns.js';
import { gerundOf, participleOf, pastOf, thirdPersonOf } from '../inflection/verbs.js';

/** A form the engine makes otherwise than the treebank, with how often it occurs. */
interface WrongForm {
  readonly lemma: string;
  readonly tag: string;
  readonly wanted: string;
  readonly made: string;
  readonly count: number;
}

/** How many verb and noun forms come out as the treebank has them. */
interface MorphologyScore {
  /** Words counted once each time they occur. */
  readonly words: { readonly right: number; readonly all: number };
  /** The same of lemmas found from forms. */
  readonly lemmas: { readonly right: number; readonly all: number };
  /** Most frequent first. */
  readonly wrong: readonly WrongForm[];
}

const makers: Readonly<Record<string, (lemma: string) => string>> = {
  VBD: pastOf,
  VBN: participleOf,
  VBZ: thirdPersonOf,
  VBG: gerundOf,
  NNS: pluralOf,
};

/**
 * Makes every inflected verb and noun of a treebank from its lemma, and its lemma from it. Only forms that occur at least
 * `often` times count; auxiliaries and words with other signs than letters do not.
 */
export function scoreMorphology(sentences: readonly TreebankSentence[], often: number): MorphologyScore {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { form, lemma, upos, xpos } of words) {
      if (!/^(?:VERB|NOUN)$/.test(upos) || makers[xpos] === undefined) continue;
      // The treebank gives `people` itself as lemma, this project `person`: both are right.
      if (lemma === 'people' || lemma === 'person') continue;
      if (!/^\p{L}{2,}$/u.test(form) || !/^\p{Ll}+$/u.test(lemma)) continue;
      const key = [lemma, upos, xpos, form.toLowerCase()].join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const frequent = [...counts].filter(([, count]) => count >= often);
  const judged = frequent.map(([key, count]) => {
    const [lemma = '', upos = '', tag = '', wanted = ''] = key.split(' ');
    const made = makers[tag]?.(lemma) ?? '';
    const found = lemmatize(wanted, upos === 'VERB' ? 'VERB' : 'NOUN', tag);
    return { lemma, tag, wanted, made, count, foundRight: found === lemma };
  });
  const sum = (rows: readonly { readonly count: number }[]): number =>
    rows.reduce((all, { count }) => all + count, 0);
  const all = sum(judged);
  return {
    words: { right: sum(judged.filter(({ made, wanted }) => made === wanted)), all },
    lemmas: { right: sum(judged.filter(({ foundRight }) => foundRight)), all },
    wrong: judged
      .filter(({ made, wanted }) => made !== wanted)
      .toSorted((one, other) => other.count - one.count)
      .map(({ lemma, tag, wanted, made, count }) => ({ lemma, tag, wanted, made, count })),
  };
}
