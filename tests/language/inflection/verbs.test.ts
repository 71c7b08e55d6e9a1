import { describe, expect, it } from 'vitest';
import { lemmatize } from '../../../src/language/inflection/lemmatize.js';
import { gerundOf, participleOf, pastOf, thirdPersonOf } from '../../../src/language/inflection/verbs.js';

/** `lemma past participle third-person gerund` */
const rows = `
go went gone goes going
do did done does doing
see saw seen sees seeing
say said said says saying
tell told told tells telling
give gave given gives giving
take took taken takes taking
make made made makes making
come came come comes coming
become became become becomes becoming
run ran run runs running
begin began begun begins beginning
bring brought brought brings bringing
buy bought bought buys buying
build built built builds building
break broke broken breaks breaking
choose chose chosen chooses choosing
draw drew drawn draws drawing
drink drank drunk drinks drinking
drive drove driven drives driving
eat ate eaten eats eating
fall fell fallen falls falling
feel felt felt feels feeling
fight fought fought fights fighting
find found found finds finding
fly flew flown flies flying
forget forgot forgotten forgets forgetting
freeze froze frozen freezes freezing
get got got gets getting
grow grew grown grows growing
hang hung hung hangs hanging
hear heard heard hears hearing
hide hid hidden hides hiding
hold held held holds holding
keep kept kept keeps keeping
know knew known knows knowing
lay laid laid lays laying
lead led led leads leading
leave left left leaves leaving
lend lent lent lends lending
lie lay lain lies lying
lose lost lost loses losing
meet met met meets meeting
pay paid paid pays paying
ride rode ridden rides riding
ring rang rung rings ringing
rise rose risen rises rising
sell sold sold sells selling
send sent sent sends sending
shake shook shaken shakes shaking
shoot shot shot shoots shooting
sing sang sung sings singing
sit sat sat sits sitting
sleep slept slept sleeps sleeping
speak spoke spoken speaks speaking
spend spent spent spends spending
stand stood stood stands standing
steal stole stolen steals stealing
strike struck struck strikes striking
swear swore sworn swears swearing
swim swam swum swims swimming
teach taught taught teaches teaching
tear tore torn tears tearing
think thought thought thinks thinking
throw threw thrown throws throwing
wear wore worn wears wearing
win won won wins winning
write wrote written writes writing
cut cut cut cuts cutting
hit hit hit hits hitting
put put put puts putting
set set set sets setting
let let let lets letting
read read read reads reading
spread spread spread spreads spreading
walk walked walked walks walking
stop stopped stopped stops stopping
plan planned planned plans planning
refer referred referred refers referring
prefer preferred preferred prefers preferring
occur occurred occurred occurs occurring
visit visited visited visits visiting
open opened opened opens opening
admit admitted admitted admits admitting
commit committed committed commits committing
travel travelled travelled travels travelling
panic panicked panicked panics panicking
carry carried carried carries carrying
play played played plays playing
try tried tried tries trying
die died died dies dying
tie tied tied ties tying
agree agreed agreed agrees agreeing
free freed freed frees freeing
hope hoped hoped hopes hoping
hop hopped hopped hops hopping
create created created creates creating
argue argued argued argues arguing
fix fixed fixed fixes fixing
push pushed pushed pushes pushing
watch watched watched watches watching
miss missed missed misses missing
buzz buzzed buzzed buzzes buzzing
echo echoed echoed echoes echoing
quit quit quit quits quitting
quiz quizzed quizzed quizzes quizzing
focus focused focused focuses focusing
develop developed developed develops developing
benefit benefited benefited benefits benefiting
equip equipped equipped equips equipping
kidnap kidnapped kidnapped kidnaps kidnapping
undergo underwent undergone undergoes undergoing
overcome overcame overcome overcomes overcoming
withdraw withdrew withdrawn withdraws withdrawing
rebuild rebuilt rebuilt rebuilds rebuilding
outrun outran outrun outruns outrunning
mislead misled misled misleads misleading
foresee foresaw foreseen foresees foreseeing
upset upset upset upsets upsetting
broadcast broadcast broadcast broadcasts broadcasting
age aged aged ages aging
dye dyed dyed dyes dyeing
singe singed singed singes singeing
ski skied skied skis skiing
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));

describe('verbs', () => {
  for (const [lemma = '', past = '', participle = '', third = '', gerund = ''] of rows) {
    it(`${lemma}: ${past}, ${participle}, ${third}, ${gerund}`, () => {
      expect([pastOf(lemma), participleOf(lemma), thirdPersonOf(lemma), gerundOf(lemma)]).toEqual([
        past,
        participle,
        third,
        gerund,
      ]);
    });
  }

  for (const [lemma = '', past = '', participle = '', third = '', gerund = ''] of rows) {
    it(`${lemma} from its forms`, () => {
      const forms = [
        lemmatize(past, 'VERB', 'VBD'),
        lemmatize(participle, 'VERB', 'VBN'),
        lemmatize(third, 'VERB', 'VBZ'),
        lemmatize(gerund, 'VERB', 'VBG'),
      ];
      expect(new Set(forms)).toEqual(new Set([past === 'lay' ? 'lie' : lemma]));
    });
  }

  it('inflects the verb of a phrasal verb', () => {
    expect(pastOf('carry out')).toBe('carried out');
    expect(gerundOf('set up')).toBe('setting up');
  });

  it('leaves modals alone', () => {
    for (const modal of ['can', 'may', 'must', 'will']) {
      expect(thirdPersonOf(modal)).toBe(modal);
    }
  });
});
