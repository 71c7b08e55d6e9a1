/**
 * Verbs whose past or past participle is not made by rule: `lemma past participle`, the commoner form first where
 * two are in use (`learned` is regular and not listed: it is right on both sides of the Atlantic).
 * Where only one of two standard forms is listed, the other is still read: see `variants`.
 *
 * Source: written for this project from general knowledge of English; no list was copied.
 */
const rows = `
abide abided abided
arise arose arisen
awake awoke awoken
bear bore borne
beat beat beaten
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld beheld
bend bent bent
beseech besought besought
beset beset beset
bestride bestrode bestridden
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
dwell dwelt dwelt
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbear forbore forborne
forbid forbade forbidden
forecast forecast forecast
forego forewent foregone
foresee foresaw foreseen
foretell foretold foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
interweave interwove interwoven
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
misunderstand misunderstood misunderstood
mow mowed mown
offset offset offset
outbid outbid outbid
outdo outdid outdone
outgrow outgrew outgrown
outrun outran outrun
outsell outsold outsold
overcome overcame overcome
overdo overdid overdone
overhang overhung overhung
overhear overheard overheard
override overrode overridden
overrun overran overrun
oversee oversaw overseen
oversleep overslept overslept
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid paid
prove proved proven
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
redo redid redone
redraw redrew redrawn
remake remade remade
repay repaid repaid
rerun reran rerun
resell resold resold
reset reset reset
rethink rethought rethought
retake retook retaken
retell retold retold
rewrite rewrote rewritten
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shear sheared shorn
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slink slunk slunk
slit slit slit
sow sowed sown
speak spoke spoken
speed sped sped
spend spent spent
spin spun spun
spit spat spat
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn
stride strode stridden
strike struck struck
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
undercut undercut undercut
undergo underwent undergone
underlie underlay underlain
understand understood understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
unwind unwound unwound
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
`;

/** Forms that are read but not written: `form lemma`. */
const variantRows = `
bade bid
bidden bid
beaten beat
begat beget
bore bear
born bear
burnt burn
clad clothe
dove dive
dreamt dream
drest dress
drunken drink
fitted fit
forbad forbid
forecasted forecast
gotten get
hewn hew
knit knit
laden lade
leant lean
leapt leap
learnt learn
lighted light
molten melt
outshone outshine
pled plead
quitted quit
rent rend
retrofitted retrofit
sprung spring
shaven shave
shod shoe
shown show
shrunken shrink
slew slay
smelt smell
smitten smite
smote smite
snuck sneak
speeded speed
spelt spell
spilt spill
spoilt spoil
spun spin
stank stink
stricken strike
striven strive
strived strive
sunken sink
swelled swell
thrived thrive
throve thrive
wedded wed
woken wake
wrought work
`;

function split(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
}

/** The past and the past participle of each verb that has them irregular, by lemma. */
export const irregularVerbs: ReadonlyMap<string, { readonly past: string; readonly participle: string }> =
  new Map(split(rows).map(([lemma = '', past = '', participle = '']) => [lemma, { past, participle }]));

/** The lemma of each irregular past, participle or variant: `went` is of `go`; a form of two verbs has the commoner. */
export const irregularVerbForms: ReadonlyMap<string, string> = new Map([
  ...split(variantRows).map(([form = '', lemma = '']): [string, string] => [form, lemma]),
  ...[...irregularVerbs].flatMap(([lemma, { past, participle }]): [string, string][] => [
    [past, lemma],
    [participle, lemma],
  ]),
  // Forms that are also another verb's lemma or past: the reading of news text.
  ['found', 'find'],
  ['lay', 'lie'],
  ['saw', 'see'],
  ['wound', 'wind'],
  ['ground', 'grind'],
  ['fell', 'fall'],
  ['left', 'leave'],
  ['bore', 'bear'],
]);

/**
 * Verbs of more than one syllable whose last consonant is doubled before `-ed` and `-ing`: `admitted`. Those with `l`
 * and an unstressed last syllable follow British and international use (`travelled`).
 */
export const doublingVerbs: ReadonlySet<string> = new Set(
  `abet abhor acquit admit allot annul appal bedevil begin befit beset cancel channel combat commit compel concur confer
control counsel debar defer demur deter dial disbar dispel distil duel embed emit enrol enthral equal equip excel expel
extol fit forbid forget format fuel fulfil funnel gambol handicap humbug impel incur infer initial input
instil intermit inter kidnap label level libel marshal marvel model net nonplus occur offset omit outbid
outfit outrun outsit overlap overrun panel patrol pedal pencil permit pistol-whip prefer program propel quarrel quiz
ravel rebel rebut recap recur refer refit refuel regret reknit remit repel reset retrofit rerun resit rival
shovel shrivel signal snivel spiral submit swivel tinsel total towel transfer transmit transship travel trowel
tunnel typeset unravel unwrap unzip upset worship zigzag yodel babysit eavesdrop leapfrog gas overstep sidestep
underpin undercut outstrip hobnob sandbag bootleg nonplus waterlog humbug catnap
`
    .trim()
    .split(/\s+/),
);
