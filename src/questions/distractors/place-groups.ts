import { cities } from '../../language/lexicons/cities.js';
import { countryNames } from '../../language/lexicons/countries.js';

/**
 * Places that may stand beside each other as options: of one kind and one part of the world, so that none is absurd.
 * A place stands in at most one group of its kind. `kind|place,place,…`.
 *
 * Source: written for this project from general knowledge; no list was copied.
 */
const rows = `
continent|Africa,Asia,Europe,North America,South America
ocean|the Atlantic Ocean,the Pacific Ocean,the Indian Ocean,the Arctic Ocean
planet|Mercury,Venus,Mars,Jupiter,Saturn,Uranus,Neptune
country|Norway,Sweden,Denmark,Finland,Iceland
country|England,Scotland,Wales,Northern Ireland
country|Britain,France,Germany,Italy,Spain
country|Portugal,Belgium,Austria,Switzerland,Ireland
country|Poland,Hungary,Romania,Bulgaria,Slovakia,Croatia,Serbia,Slovenia
country|Estonia,Latvia,Lithuania
country|Greece,Cyprus,Turkey,Malta,Albania
country|Russia,Ukraine,Belarus,Moldova
country|Armenia,Azerbaijan,Turkmenistan
country|Kazakhstan,Uzbekistan,Kyrgyzstan,Tajikistan
country|Egypt,Libya,Tunisia,Algeria,Morocco
country|Syria,Lebanon,Jordan,Iraq,Iran,Yemen
country|Saudi Arabia,Qatar,Kuwait,Bahrain,Oman
country|India,Pakistan,Bangladesh,Nepal,Sri Lanka,Bhutan
country|Thailand,Vietnam,Cambodia,Laos,Myanmar
country|Indonesia,Malaysia,Singapore,Brunei
country|China,Japan,South Korea,Taiwan
country|Kenya,Tanzania,Uganda,Rwanda,Burundi,Ethiopia,Somalia
country|Nigeria,Ghana,Senegal,Mali,Liberia,Sierra Leone
country|Zambia,Zimbabwe,Malawi,Mozambique,Botswana,Namibia,Angola
country|Brazil,Argentina,Chile,Peru,Colombia,Bolivia,Ecuador,Venezuela,Uruguay,Paraguay
country|Guatemala,Honduras,Nicaragua,Costa Rica,Panama,El Salvador
country|Cuba,Jamaica,Haiti,Barbados
country|Fiji,Samoa,Tonga,Vanuatu
country|Canada,Mexico
state|California,Oregon,Nevada,Arizona,Utah,Colorado
state|Texas,Oklahoma,Louisiana,New Mexico
state|Florida,Alabama,Mississippi,Tennessee
state|Virginia,Maryland,Pennsylvania,Ohio,Kentucky
state|Maine,Vermont,Massachusetts,Connecticut,New Hampshire,Rhode Island
state|Illinois,Michigan,Minnesota,Wisconsin,Iowa,Indiana
state|Montana,Wyoming,Idaho,Nebraska,Kansas
state|Queensland,New South Wales,Tasmania
state|Ontario,Quebec,Alberta,Manitoba,Saskatchewan,Nova Scotia
county|Cornwall,Devon,Dorset,Somerset,Wiltshire
county|Kent,Surrey,Sussex,Essex,Hampshire
county|Norfolk,Suffolk,Cambridgeshire,Lincolnshire
county|Yorkshire,Lancashire,Cumbria,Northumberland,Cheshire
city|London,Manchester,Birmingham,Liverpool,Leeds,Bristol,Sheffield,Nottingham,Newcastle
city|Edinburgh,Glasgow,Aberdeen,Dundee,Inverness
city|Cardiff,Swansea,Wrexham
city|Dublin,Belfast,Cork,Galway
city|Paris,Lyon,Marseille,Toulouse,Bordeaux,Lille,Nice
city|Berlin,Hamburg,Munich,Cologne,Frankfurt,Dresden
city|Rome,Milan,Naples,Turin,Florence,Bologna,Venice
city|Madrid,Barcelona,Seville,Valencia,Bilbao
city|Lisbon,Porto,Braga
city|Amsterdam,Rotterdam,Utrecht,The Hague
city|Vienna,Salzburg,Graz
city|Zurich,Geneva,Basel,Bern,Lausanne
city|Stockholm,Gothenburg,Malmö,Uppsala
city|Oslo,Bergen,Trondheim,Stavanger
city|Copenhagen,Aarhus,Odense
city|Warsaw,Krakow,Gdansk,Poznan
city|Athens,Thessaloniki,Patras
city|Moscow,St Petersburg,Kazan,Novosibirsk
city|Kyiv,Lviv,Odesa,Kharkiv
city|Istanbul,Ankara,Izmir
city|New York,Boston,Philadelphia,Chicago,Baltimore
city|Los Angeles,San Francisco,San Diego,Seattle,Portland
city|Houston,Dallas,Austin,San Antonio
city|Miami,Atlanta,New Orleans,Memphis,Nashville
city|Toronto,Montreal,Vancouver,Ottawa,Calgary
city|Mexico City,Guadalajara,Monterrey
city|Sydney,Melbourne,Brisbane,Perth,Adelaide,Canberra
city|Auckland,Wellington,Christchurch
city|Delhi,Mumbai,Kolkata,Chennai,Bangalore
city|Karachi,Lahore,Islamabad,Peshawar
city|Beijing,Shanghai,Guangzhou,Shenzhen
city|Tokyo,Osaka,Kyoto,Nagoya
city|Cairo,Alexandria,Luxor
city|Casablanca,Marrakesh,Rabat,Fez
city|Johannesburg,Cape Town,Durban,Pretoria
city|Nairobi,Mombasa,Kisumu
city|Lagos,Abuja,Kano
city|Tehran,Isfahan,Shiraz
city|Damascus,Aleppo,Homs
city|Jerusalem,Tel Aviv,Haifa
city|São Paulo,Rio de Janeiro,Brasília,Recife
city|Buenos Aires,Córdoba,Rosario
`;

interface PlaceGroup {
  readonly kind: string;
  readonly places: readonly string[];
}

const groups: readonly PlaceGroup[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [kind = '', places = ''] = row.split('|');
    return { kind, places: places.split(',') };
  });

const groupOf: ReadonlyMap<string, PlaceGroup> = new Map(
  groups.flatMap((group) => group.places.map((place): [string, PlaceGroup] => [place, group])),
);

/** What sort of place a name stands for (`country`, `city`, `state`, …); null for places of a sort no list has. */
export function placeKindOf(name: string): string | null {
  const kind = groupOf.get(name)?.kind;
  if (kind !== undefined) return kind;
  if (countryNames.has(name)) return 'country';
  return cities.has(name) ? 'city' : null;
}

/** The other places of its kind and part of the world: `Leeds` beside `London`; empty for names no group holds. */
export function placesBeside(name: string): readonly string[] {
  return (groupOf.get(name)?.places ?? []).filter((other) => other !== name);
}

/** Whether two places lie in one part of the world, as far as the groups tell; two that no group holds may. */
export function areNear(one: string, other: string): boolean {
  return groupOf.get(one) === groupOf.get(other);
}

/** Countries beside those that lie in them: neither is a wrong answer where the other is right. */
const parts: ReadonlyMap<string, readonly string[]> = new Map([
  ...['Britain', 'Great Britain', 'United Kingdom', 'UK', 'U.K.'].map(
    (whole): [string, readonly string[]] => [whole, ['England', 'Scotland', 'Wales', 'Northern Ireland']],
  ),
  ['Soviet Union', ['Russia', 'Ukraine', 'Belarus', 'Georgia', 'Estonia', 'Latvia', 'Lithuania']],
  ['Ireland', ['Northern Ireland']],
  ['China', ['Hong Kong', 'Macau', 'Taiwan']],
]);

/** Whether one of two places lies in the other: `England` and `Britain`. */
export function overlap(one: string, other: string): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([whole = '', part = '']) => parts.get(whole)?.includes(part) === true);
}
