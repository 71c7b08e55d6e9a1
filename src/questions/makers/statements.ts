import { lowerFirst, normalizeText, wordCount } from '../../base/text.js';
import { isCommonAbbreviation } from '../../language/lexicons/common-abbreviations.js';
import type { Fact, Phrase } from '../../model/fact.js';
import { uniqueBodies } from '../doubts/key-doubts.js';

/** What only may be so, and is neither true nor false: `could include a helipad`. */
const hypothetical = /\b(?:could|may|might|would|should)\b|^If\b|,? if\b(?! asked)/u;
/** `In Riley King's early 20s, he moved`: a pronoun put into words where nobody would; a question asked; `Hale in 1998 opened`. */
const clumsy =
  /^(?:\p{Lu}[\p{L}.’'-]* )+in (?:1\d|20)\d\d (?:also )?\p{Ll}+ed\b|\basked [“"]|^(?:In|At|On|During|After|Before) \p{Lu}[^,]*['’]s? [^,]*, (?:he|she|it|they)\b/u;

const minWords = 8;
/** Longer sentences hold more than one claim. */
const maxWords = 24;

/** Words that have their capital only from the start of a sentence. */
const functionWord =
  /^(?:an?|the|in|on|at|by|for|from|of|to|with|after|before|during|since|until|when|while|if|as|although|though|because|despite|most|many|some|more|all|about|nearly|over|only)\b/i;

/** The fact's sentence, a claim with its source: `According to the police, the storm destroyed 30 houses.`. */
export function statementOf(fact: Fact): string {
  if (fact.attribution === null) return fact.text;
  return `According to ${fact.attribution.speaker}, ${withoutCapital(fact)}`;
}

function withoutCapital(fact: Fact): string {
  const subject = subjectOf(fact);
  const keeps = subject === undefined ? !functionWord.test(fact.text) : /^\p{Lu}/u.test(subject.text);
  return keeps ? fact.text : lowerFirst(fact.text);
}

function subjectOf({ roles }: Fact): Phrase | undefined {
  return roles.agent ?? roles.subject ?? roles.speaker ?? roles.patient;
}

/** Words that go on from something said before, and that a sentence by itself does not need. */
const continuing =
  /\b(?:too|also|either|instead|however|meanwhile|then|thus|hence|therefore|otherwise|likewise|similarly|moreover|furthermore|nevertheless|nonetheless|albeit|here|by contrast|for (?:example|instance)|in the meantime|as well|in turn|such (?!as\b)|(?:this|these|those) (?!who\b|that\b)|that (?:day|week|month|year|time|point|way)\b|an?other\b|(?:an?|the) (?:same|additional|further)\b|similar (?!to\b)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several) more\b(?!.*\bthan\b)|(?:later|earlier) (?:in|at|on|near)\b|an? (?:second|third|fourth|fifth|sixth)\b(?! of\b)|the (?:following|latter|former|other|second|next|new|latest|final|first|third)\b(?! \p{L}+ (?:of|in|for|to|at|by|on)\b)|others?\b|itself|themselves|unsurprisingly|perhaps|apparently|of course|after all|all this|all of th|so far|one (?:reason|likely|clue|answer|way|thing|problem|example)|remains to be seen)/iu;

/** `We`, `you`, `my`: somebody speaks who is not named. */
const speaking = /\b(?:I|we|you|us|our|your|my|me)\b/u;

/** `last week`, `a goal just two minutes`: counted from a day that no reader of the sheet knows, or cut off. */
const pointingTime =
  /\b(?:yesterday|today|tomorrow|tonight|ago)\b|(?<!\b(?:in|over|during|for) the )\b(?:last|next|past) (?:second|night|week|weekend|month|year|decade|spring|summer|autumn|winter|\p{Lu}\p{L}+)\b|\b(?:just|only) \S+ (?:seconds|minutes|hours|days|weeks|months|years)\.$/u;

/** Whether a statement can be read and judged alone: a name once, no word that points back, nothing left open. */
export function standsAlone(statement: string, fact: Fact): boolean {
  const count = wordCount(statement);
  if (count < minWords || count > maxWords || !hasOneClaim(statement) || pointingTime.test(statement))
    return false;
  // `According to the Scot`: who that is, only an earlier sentence says.
  const speaker = fact.attribution?.speaker ?? '';
  if (/^the \S+$/iu.test(speaker) && !/s$/u.test(speaker) && !uniqueBodies.test(speaker)) return false;
  return !hasBareSubject(statement, fact) && !repeatsName(statement);
}

/** Whether a sentence goes on from something said before it, by a word of its own. */
export function goesOn(sentence: string): boolean {
  return continuing.test(sentence) || /^(?:But|And|So|Or|Yet|Still|Now)\b/u.test(sentence);
}

/** Whether a sentence claims one thing that is so, and leans on nothing said before. */
export function hasOneClaim(statement: string): boolean {
  const plain = statement.replace(/“[^”]*”|"[^"]*"/gu, '');
  if (continuing.test(plain) || speaking.test(plain) || /[;:()[\]–—?!]| - /u.test(plain)) return false;
  return !hypothetical.test(plain) && !clumsy.test(statement);
}

/** `The classroom is one of 23 …`: which one, only an earlier sentence says. */
export function hasBareSubject(statement: string, fact: Fact): boolean {
  if (isCommonAbbreviation(/^The (\S+) /u.exec(statement)?.[1] ?? '')) return true;
  const subject = [fact.roles.agent, fact.roles.subject, fact.roles.patient].find(
    (phrase) => phrase !== undefined && statement.toLowerCase().startsWith(phrase.text.toLowerCase()),
  );
  if (subject !== undefined && subject.entity !== null) return false;
  return /^the (?:\p{Ll}[\p{L}'’-]* )?\p{Ll}[\p{L}'’-]*(?=$| (?:is|are|was|were|has|have|had|will|can|could|would|\p{L}+ed|\p{L}+s)\b)/iu.test(
    subject?.text ?? statement,
  );
}

/** `John Aubrey said that John Aubrey acted well`, `Roche … Joseph Roche's doubts`: a pronoun put into words. */
function repeatsName(statement: string): boolean {
  const plain = statement.replace(/“[^”]*”|"[^"]*"/gu, '');
  const people = plain.match(/\b\p{Lu}\p{Ll}+ (?:\p{Lu}[\p{L}.]* )?\p{Lu}\p{Ll}+\b/gu) ?? [];
  const normal = ` ${normalizeText(plain)} `;
  return people.some((name) => {
    const last = normalizeText(name.split(' ').at(-1) ?? '');
    return last.length > 2 && normal.split(new RegExp(` ${last}(?:'s)?(?= )`, 'u')).length > 2;
  });
}
