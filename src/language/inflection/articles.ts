/** Words written with a vowel that sound like a consonant: a one-off, a university, a European. */
const consonantSound =
  /^(?:one(?:s|-|$)|once|eu|ewe|ufo|uku|u(?:ni(?!nt|nf|nv|nh|mp)|ran|rin|ro[lp]|s[aeiu]|t[aeio]|biq|gand|kr|k(?![a-z])|vula)|ouija)/u;

/** Beginnings with `uni-` or `us-` that do sound like a vowel: an unimportant, an usher. */
const vowelSound = /^(?:unim|unin|unid|usher|uzi|utter)/u;

/** Words with a silent `h`: an hour, an honest answer, an heir. */
const silentH = /^(?:hour|honest|honou?r|heir)/u;

/** Letters whose names begin with a vowel sound: an MP, an FBI agent, an X-ray. */
const vowelLetters = /^[AEFHILMNORSX]/u;

/** Acronyms that are read as words and begin with a consonant sound: a NATO summit, a UNESCO site. */
const wordAcronyms =
  /^(?:FIFA|HAMAS|LASER|MENSA|NAFTA|NASA|NASCAR|NATO|NICE|NIMBY|NORAD|RADAR|RAM|REIT|ROM|SAGE|SALT|SARS|SCUBA|SIM|SONAR|START|STEM|SWAT|SWIFT|HIPAA|HUD|LAN|MIDI|LIDAR|FEMA|LEED|MERS|MOMA|RICO|SEAL|SCOTUS)(?![A-Z])/u;

/**
 * The indefinite article for a phrase, by the sound it begins with: `hour` gives `an`, `university` `a`, `MP` `an`,
 * `8-year-old` `an`, `one-day truce` `a`. Opening quotation marks are passed over.
 */
export function indefiniteArticle(phrase: string): 'a' | 'an' {
  const word = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/u.exec(phrase)?.[0] ?? '';
  if (/^\d/u.test(word)) {
    // Eight…, eleven and eighteen with thousands after them: an 8,000-seat hall, an 18,500 euro car, a 1,100 euro one.
    const digits = /^[\d,]+/u.exec(word)?.[0].replaceAll(',', '') ?? '';
    return digits.startsWith('8') || (/^1[18]/u.test(digits) && digits.length % 3 === 2) ? 'an' : 'a';
  }
  if (/^\p{Lu}(?:[\p{Lu}.-]|$|\d|s$)/u.test(word)) {
    return vowelLetters.test(word) && !wordAcronyms.test(word) ? 'an' : 'a';
  }
  const lower = word.toLowerCase();
  if (silentH.test(lower) || vowelSound.test(lower)) {
    return 'an';
  }
  return /^[aeiouàáâäèéêëìíîïòóôöùúûü]/u.test(lower) && !consonantSound.test(lower) ? 'an' : 'a';
}
