import type { Analysis } from '../../../src/model/analysis.js';
import type { Action, Fact, Phrase, PhraseType, Role } from '../../../src/model/fact.js';

/** A phrase of the test; its place in the text does not matter but for the order of the parts. */
export function phrase(text: string, type: PhraseType = 'thing', more: Partial<Phrase> = {}): Phrase {
  return {
    text,
    marker: null,
    type,
    entity: null,
    number: 'singular',
    quantity: null,
    range: { first: 0, end: 1 },
    head: 0,
    ...more,
  };
}

/** A verb group in the past. */
export function action(finite: string, more: Partial<Action> = {}): Action {
  return {
    lemma: finite,
    tense: 'past',
    voice: 'active',
    negated: false,
    finite,
    singular: finite,
    auxiliary: 'did',
    main: finite,
    ...more,
  };
}

/** A fact that rests on one sentence of the analysis, sure and salient unless the test says otherwise. */
export function fact(
  analysis: Analysis,
  sentence: string,
  roles: Readonly<Partial<Record<Role, Phrase>>>,
  more: Partial<Fact> = {},
): Fact {
  const found = analysis.sentences.find((one) => one.id === sentence);
  if (found === undefined) throw new RangeError(`no sentence ${sentence}`);
  return {
    id: `q${sentence}${Object.keys(roles).join('')}`,
    kind: 'event',
    text: '',
    standAlone: '',
    action: null,
    roles,
    members: [],
    modality: 'asserted',
    attribution: null,
    confidence: 0.9,
    salience: 0.8,
    evidence: [
      { sentence, quote: analysis.article.text.slice(found.span.start, found.span.end), span: found.span },
    ],
    ...more,
  };
}
