/**
 * What a sentence does in the whole of an article, beside what it speaks of (rhetorical status: Teufel & Moens 2002). A
 * summary is incomplete without those that the article has.
 */
export type Move = (typeof moves)[number]['move'];

/** How each shows itself in lower case, and what it counts, on the scale of all concepts together (1; a sentence covers about 0.1). */
const moves = [
  {
    /** What a study, survey or inquiry found. */
    move: 'finding',
    weight: 0.08,
    shows:
      /\b(?:stud(?:y|ies)|research|researchers|scientists|team|survey|report|analysis|data|figures|findings|results|poll|authors|inquiry)\b[^.“"]*\b(?:found|find|finds|show|shows|showed|shown|suggest|suggests|suggested|reveal|reveals|revealed|conclude|concludes|concluded|indicate|indicates|indicated|discovered|identified)\b|\b(?:concluded|discovered|found out|established) that\b|\bit (?:was|has been|is now) (?:discovered|found|shown) that\b|\bturned out (?:to be|that)\b/u,
  },
  {
    /** What the other side says. */
    move: 'response',
    weight: 0.05,
    shows:
      /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|disput(?:es|ed|ing)|insist(?:s|ed|ing)|refus(?:es|ed|ing)|declined to|condemn(?:s|ed|ing)|critici[sz](?:es|ed|ing)|oppos(?:es|ed|ing)|accus(?:es|ed|ing)|defend(?:s|ed|ing)|objected|countered|complied)\b/u,
  },
  {
    /** What somebody or something is known for. */
    move: 'known-for',
    weight: 0.1,
    shows:
      /\b(?:best|mainly|mostly|chiefly|widely) (?:known|remembered|recogni[sz]ed)\b|\b(?:known|famous|remembered|noted) (?:mainly |chiefly |mostly |best )?for\b/u,
  },
  {
    /** What was done first or best. */
    move: 'fame',
    weight: 0.08,
    shows:
      /(?:\bthe|['’]s) first (?!time\b)\p{Ll}|\bfirst [\p{L}’' ]{0,30}(?:woman|man|person|writer|composer)\b|\bbecame (?:the|one of|famous)\b|\bwon\b|\bfounded\b|\binvented\b|\bmost (?:successful|famous|popular|important)\b|\b(?:prize|award)\b/u,
  },
  {
    /** How far what was found or done does not reach. */
    move: 'limit',
    weight: 0.05,
    shows:
      /\b(?:not yet|cannot yet|limitations?|drawbacks?|shortcomings?|no evidence (?:that|of)|too early to|(?:further|more) (?:research|studies|work) (?:is|are) needed|a long way (?:away )?from)\b/u,
  },
  {
    /** What is to come. */
    move: 'prospect',
    weight: 0.04,
    shows:
      /\b(?:expected|due|set|scheduled|planned|likely) to\b|\bwill\b|\b(?:plans?|wants?|hopes?|intends?) to\b/u,
  },
] as const;

/** The moves that a sentence makes. */
export function movesOf(text: string): ReadonlySet<Move> {
  // Patterns that ignore case take twice the time.
  const lower = text.toLowerCase();
  return new Set(moves.filter(({ shows }) => shows.test(lower)).map(({ move }) => move));
}

/** What a sentence counts, on the same scale, that gives what the lead announces, or turns what it told. */
export const positionWeights = { answer: 0.1, turn: 0.06 } as const;

/** What each move counts. */
export const moveWeights: ReadonlyMap<Move, number> = new Map(
  moves.map(({ move, weight }) => [move, weight]),
);
