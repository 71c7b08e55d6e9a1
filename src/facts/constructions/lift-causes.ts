import type { Analysis, Token } from '../../model/analysis.js';

/** Verbs that say how sure or usual something is; nobody does them for a reason. */
const raisingVerbs = new Set(['appear', 'happen', 'prove', 'seem', 'tend', 'turn']);
/** How sure a lifted arc counts: such causes are few, and are right where they are lifted. */
const liftedConfidence = 0.9;

/** Prepositions and subordinators of causes, by their first word: `due to`, `thanks to`. */
const causeMarkers = new Set(['because', 'due', 'owing', 'thanks']);
/** Verbs of making and doing something for an aim: `launched a campaign to save the mill`. */
const undertakingVerbs = new Set(
  'build create establish file form found hold introduce issue launch lead open organise organize raise run set spend stage start undergo use'.split(
    ' ',
  ),
);
/** What is able or about to be done is no aim of what is done with it: `held the right to fish`, `raised hopes to win`. */
const openNouns = new Set(
  'ability agreement attempt authority bid call chance choice commitment decision demand desire effort hope intention need offer opportunity order pathway permission place plan pledge power promise reason request right time way'.split(
    ' ',
  ),
);

/**
 * Hangs causes and aims on the verb they explain, where facts look for them, though trees have them below its
 * complement or object: `decided to return because the wind had risen`, `plans to drain the lake to build houses`, `led
 * a campaign to save the mill`: the wind is why they decided, and so why they returned; the houses are what they plan
 * it for.
 */
export function liftCauses(analysis: Analysis): Analysis {
  const { tokens } = analysis;
  const markers = new Map<number, Token>();
  for (const token of tokens)
    if (['mark', 'case'].includes(token.relation) && !markers.has(token.head)) markers.set(token.head, token);
  const lifted = tokens.map((cause) => {
    const below = tokens[cause.head];
    const verb = below === undefined ? undefined : tokens[below.head];
    if (below === undefined || verb?.upos !== 'VERB' || cause.index < below.index) return cause;
    const marker = markers.get(cause.index)?.lemma.toLowerCase() ?? '';
    const isLifted =
      below.relation === 'xcomp'
        ? explainsComplement(cause, marker, below, verb)
        : isAimOfObject(cause, marker, below, verb) || isMeansOfObject(cause, marker, below);
    if (!isLifted) return cause;
    const relation = cause.relation === 'acl' ? 'advcl' : cause.relation;
    return { ...cause, relation, head: verb.index, confidence: liftedConfidence };
  });
  return { ...analysis, tokens: lifted };
}

function explainsComplement(cause: Token, marker: string, complement: Token, verb: Token): boolean {
  if (raisingVerbs.has(verb.lemma)) return false;
  if (cause.relation === 'obl') return causeMarkers.has(marker);
  if (cause.relation !== 'advcl') return false;
  // `managed to win by cheating`, `has pledged to save money by closing the mill`
  const isMeans = marker === 'by' && cause.xpos === 'VBG' && complement.xpos === 'VB';
  return (
    marker === 'because' || isMeans || (marker === 'to' && cause.xpos === 'VB' && complement.xpos === 'VB')
  );
}

/** `shape the coast by building reefs`: nothing is by a deed, but done by it. */
function isMeansOfObject(cause: Token, marker: string, object: Token): boolean {
  return cause.relation === 'acl' && cause.xpos === 'VBG' && marker === 'by' && object.relation === 'obj';
}

function isAimOfObject(cause: Token, marker: string, object: Token, verb: Token): boolean {
  const isInfinitive = cause.relation === 'acl' && cause.xpos === 'VB' && marker === 'to';
  return (
    isInfinitive &&
    object.relation === 'obj' &&
    undertakingVerbs.has(verb.lemma) &&
    !openNouns.has(object.lemma.toLowerCase())
  );
}
