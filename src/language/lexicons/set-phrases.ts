/**
 * Phrases in which `the` points at nothing told before: `on the decline`, `is the case`. Own list, drawn up for this
 * project from news; each is the lemma of the word before `the`, `the`, and the words up to the noun.
 */
export const setPhrases: ReadonlySet<string> = new Set(
  `across the board|against the clock|around the clock|around the corner|at the helm|at the moment|at the wheel|
be the case|be the norm|be the rule|bear the brunt|behind the scene|behind the wheel|break the law|by the hour|foot the bill|
go the distance|in the air|in the dark|in the field|in the flesh|
in the lead|in the limelight|in the long run|in the long term|in the making|in the mood|in the news|
in the open|in the process|in the running|in the short term|in the spotlight|in the wild|in the works|lead the way|
make the case|make the difference|off the record|on the agenda|on the air|on the brink|on the cards|on the cheap|
on the cusp|on the decline|on the ground|on the horizon|on the increase|on the internet|on the job|on the line|
on the loose|on the market|on the move|on the phone|on the rise|on the road|on the run|on the spot|on the table|on the verge|
on the wane|on the way|on the web|out of the question|over the counter|over the phone|over the years|pave the way|pay the price|
play the part|raise the alarm|set the stage|take the lead|take the plunge|to the fore|to the ground|to the point|to the test|
turn the tide|under the hammer|under the spotlight|under the weather|up the ladder`
    .split('|')
    .map((phrase) => phrase.trim()),
);
