import type { Analysis, Token } from '../model/analysis.js';

/** Verbs that say how sure or usual something is; nobody does them for a reason. */
const raisingVerbs = new Set(['appear', 'happen', 'prove', 'seem', 'tend', 'turn']);
/** How sure a lifted arc counts: such causes are few, and are right where they are lifted. */
const liftedConfidence = 0.9;

/**
 * Hangs causes and aims of a complement on the verb above it, where facts look for them, though trees have them below:
 * `decided to return because the wind had risen`, `plans to drain the lake to build houses`: the wind is why they
 * decided, and so why they returned; the houses are what they plan it for.
 */
export function liftCauses(analysis: Analysis): Analysis {
  const { tokens } = analysis;
  const markers = new Map<number, Token>();
  for (const token of tokens)
    if (token.relation === 'mark' && !markers.has(token.head)) markers.set(token.head, token);
  const lifted = tokens.map((cause) => {
    const complement = tokens[cause.head];
    const verb = complement === undefined ? undefined : tokens[complement.head];
    if (cause.relation !== 'advcl' || complement?.relation !== 'xcomp' || verb?.upos !== 'VERB') return cause;
    if (cause.index < complement.index || raisingVerbs.has(verb.lemma)) return cause;
    const marker = markers.get(cause.index)?.lemma;
    const isAim = marker === 'to' && cause.xpos === 'VB' && complement.xpos === 'VB';
    return marker === 'because' || isAim
      ? { ...cause, head: verb.index, confidence: liftedConfidence }
      : cause;
  });
  return { ...analysis, tokens: lifted };
}
