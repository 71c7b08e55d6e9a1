import type { Upos } from '../../model/analysis.js';
import { closedClassLemmas } from '../lexicons/closed-class-lemmas.js';
import { irregularVerbForms } from '../lexicons/irregular-verbs.js';
import { adjectivesWithSilentE } from '../lexicons/silent-e.js';
import { verbs } from '../lexicons/verbs.js';
import { singularOf } from './nouns.js';
import { gerundOf, pastOf, thirdPersonOf } from './verbs.js';

/**
 * The lemma of a word in the manner of the UD English treebanks: `went` (VERB, VBD) gives `go`, `cities` (NOUN, NNS)
 * `city`, `better` (ADJ, JJR) `good`, `'s` (AUX, VBZ) `be`, `Palestinians` (PROPN, NNPS) `Palestinian`.
 * Names keep their case; everything else is lower case.
 */
export function lemmatize(text: string, upos: Upos, xpos: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const closed = closedClassLemmas.get(`${upos} ${lower}`);
  if (closed !== undefined) {
    return upos === 'AUX' && lower === "'s" && xpos === 'VBN' ? 'have' : closed;
  }
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return verbLemma(lower, xpos);
    case 'NOUN':
      return xpos === 'NNS' ? singularOf(lower) : lower;
    case 'PROPN':
      return xpos === 'NNPS' ? singularOf(text) : text;
    case 'ADJ':
    case 'ADV':
      return /^(?:JJR|RBR)$/u.test(xpos)
        ? positiveOf(lower, 'er')
        : /^(?:JJS|RBS)$/u.test(xpos)
          ? positiveOf(lower, 'est')
          : lower;
    case 'SYM':
    case 'PUNCT':
    case 'X':
      return text;
    default:
      return lower;
  }
}

/** A participle keeps the tag it has as an adjective: only forms of verbs come here. */
function verbLemma(form: string, xpos: string): string {
  const listed = irregularVerbForms.get(form);
  if (listed !== undefined && /^VB[DN]$/u.test(xpos)) {
    return listed;
  }
  if (/^VB[DN]$/u.test(xpos)) {
    const prefixed = /^(?:out|over|under|re|un|mis|fore|pre|co-?|inter)-?/u.exec(form)?.[0] ?? '';
    const inner = prefixed === '' ? undefined : irregularVerbForms.get(form.slice(prefixed.length));
    if (inner !== undefined && !form.endsWith('ed')) {
      return prefixed + inner;
    }
    return byForward(form, /(?:ed|d)$/u, pastOf);
  }
  if (xpos === 'VBG') {
    return byForward(form, /in[g']$/u, gerundOf);
  }
  return xpos === 'VBZ' ? byForward(form, /s$/u, thirdPersonOf) : form;
}

/**
 * Finds the lemma whose inflected form is this one: candidates are made by taking the ending off in every way it is
 * put on, and the first that inflects to the form and is a known verb is the lemma; failing that, the first that
 * inflects to the form. A form with another ending is its own lemma.
 */
function byForward(form: string, ending: RegExp, inflect: (lemma: string) => string): string {
  if (!ending.test(form)) {
    return form;
  }
  const normal = form.replace(/in'$/u, 'ing');
  const stem = normal.replace(/(?:ed|ing|es|s)$/u, '');
  const candidates = [
    `${stem}e`,
    stem,
    stem.slice(0, -1),
    stem.replace(/i$/u, 'y'),
    stem.replace(/y$/u, 'ie'),
    stem.replace(/ck$/u, 'c'),
    ...(/[^s]s$/u.test(normal) ? [normal.slice(0, -1)] : []),
  ].filter((candidate) => candidate !== '' && inflect(candidate) === normal);
  const base = (candidate: string): string => candidate.slice(candidate.lastIndexOf('-') + 1);
  return (
    candidates.find((candidate) => verbs.has(candidate)) ??
    candidates.find((candidate) => verbs.has(base(candidate)) || verbs.has(withoutPrefix(candidate))) ??
    // `traveling`, spelt with one consonant.
    (verbs.has(stem) ? stem : undefined) ??
    candidates.find((candidate) => /(?:[aiy][sz]|[au]t|v|[^aeiou]l|[cu]|[rd]g)e$/u.test(candidate)) ??
    candidates.findLast((candidate) => !candidate.endsWith('e')) ??
    candidates[0] ??
    form
  );
}

function withoutPrefix(verb: string): string {
  return verb.replace(/^(?:out|over|under|re|un|mis|fore|pre|co|inter|de|dis)-?/u, '');
}

/** The positive of a comparative or superlative by rule: `bigger` gives `big`, `largest` `large`, `busier` `busy`. */
function positiveOf(form: string, ending: 'er' | 'est'): string {
  if (!form.endsWith(ending)) {
    return form;
  }
  const stem = form.slice(0, -ending.length);
  if (adjectivesWithSilentE.has(`${stem}e`)) {
    return `${stem}e`;
  }
  if (/[^aeiou]i$/u.test(stem)) {
    return `${stem.slice(0, -1)}y`;
  }
  return /[^aeiou][aeiou]([bdgmnpt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}
