/**
 * English words that tell nothing of what a text is about: articles, pronouns, prepositions, conjunctions, auxiliaries
 * and the question words.
 *
 * Source: the closed classes of English, listed for this project.
 */
const list = `
a an the this that these those some any each every either neither no both all half such other another one ones same
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself
herself itself ourselves themselves who whom whose which what when where why how whoever whatever
and or but nor so yet if then than because since while although though unless until whether as
in on at by for from of to with without within into onto upon over under above below between among through during before
after against about around across along behind beside besides beyond near off out up down toward towards despite per via
be is am are was were been being do does did done doing have has had having will would shall should can could may might
must ought not never ever also only just very more most much many few less least too there here now again still already
it's he's she's they're we're i'm you're don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot
couldn't shouldn't hasn't haven't hadn't
`;

/** In lower case, with their contractions. */
export const functionWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/u));
