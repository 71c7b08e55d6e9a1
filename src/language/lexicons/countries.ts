/**
 * Countries with the adjective and the noun for their people: `country|other names|adjectives|people (plural)`.
 *
 * Source: written for this project from general knowledge; no list was copied.
 */
const rows = `
Afghanistan||Afghan|Afghans
Albania||Albanian|Albanians
Algeria||Algerian|Algerians
Andorra||Andorran|Andorrans
Angola||Angolan|Angolans
Argentina||Argentine,Argentinian|Argentines,Argentinians
Armenia||Armenian|Armenians
Australia||Australian|Australians
Austria||Austrian|Austrians
Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris
Bahamas|the Bahamas|Bahamian|Bahamians
Bahrain||Bahraini|Bahrainis
Bangladesh||Bangladeshi|Bangladeshis
Barbados||Barbadian|Barbadians
Belarus||Belarusian,Belarussian|Belarusians
Belgium||Belgian|Belgians
Belize||Belizean|Belizeans
Benin||Beninese|
Bhutan||Bhutanese|
Bolivia||Bolivian|Bolivians
Bosnia|Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian|Bosnians
Botswana||Batswana|
Brazil||Brazilian|Brazilians
Brunei||Bruneian|Bruneians
Bulgaria||Bulgarian|Bulgarians
Burkina Faso||Burkinabe|
Burundi||Burundian|Burundians
Cambodia||Cambodian|Cambodians
Cameroon||Cameroonian|Cameroonians
Canada||Canadian|Canadians
Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans
Central African Republic|||
Chad||Chadian|Chadians
Chile||Chilean|Chileans
China|People's Republic of China,PRC,mainland China|Chinese|
Colombia||Colombian|Colombians
Comoros|||Comorans
Congo|Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo|Congolese|
Costa Rica||Costa Rican|Costa Ricans
Croatia||Croatian|Croats,Croatians
Cuba||Cuban|Cubans
Cyprus||Cypriot|Cypriots
Czech Republic|Czechia|Czech|Czechs
Denmark||Danish|Danes
Djibouti||Djiboutian|Djiboutians
Dominican Republic||Dominican|Dominicans
East Timor|Timor-Leste|East Timorese,Timorese|
Ecuador||Ecuadorian,Ecuadorean|Ecuadorians
Egypt||Egyptian|Egyptians
El Salvador||Salvadoran|Salvadorans
England||English|Englishmen
Equatorial Guinea|||
Eritrea||Eritrean|Eritreans
Estonia||Estonian|Estonians
Eswatini|Swaziland|Swazi|Swazis
Ethiopia||Ethiopian|Ethiopians
Fiji||Fijian|Fijians
Finland||Finnish|Finns
France||French|Frenchmen
Gabon||Gabonese|
Gambia|the Gambia|Gambian|Gambians
Georgia||Georgian|Georgians
Germany||German|Germans
Ghana||Ghanaian|Ghanaians
Greece||Greek|Greeks
Greenland||Greenlandic|Greenlanders
Grenada||Grenadian|Grenadians
Guatemala||Guatemalan|Guatemalans
Guinea||Guinean|Guineans
Guinea-Bissau|||
Guyana||Guyanese|
Haiti||Haitian|Haitians
Honduras||Honduran|Hondurans
Hungary||Hungarian|Hungarians
Iceland||Icelandic|Icelanders
India||Indian|Indians
Indonesia||Indonesian|Indonesians
Iran||Iranian|Iranians
Iraq||Iraqi|Iraqis
Ireland|Republic of Ireland|Irish|Irishmen
Israel||Israeli|Israelis
Italy||Italian|Italians
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Ivorians
Jamaica||Jamaican|Jamaicans
Japan||Japanese|
Jordan||Jordanian|Jordanians
Kazakhstan||Kazakh|Kazakhs
Kenya||Kenyan|Kenyans
Kiribati|||
Kosovo||Kosovan,Kosovar|Kosovars
Kuwait||Kuwaiti|Kuwaitis
Kyrgyzstan||Kyrgyz|
Laos||Laotian,Lao|Laotians
Latvia||Latvian|Latvians
Lebanon||Lebanese|
Lesotho||Basotho|
Liberia||Liberian|Liberians
Libya||Libyan|Libyans
Liechtenstein|||
Lithuania||Lithuanian|Lithuanians
Luxembourg|||Luxembourgers
Madagascar||Malagasy,Madagascan|
Malawi||Malawian|Malawians
Malaysia||Malaysian|Malaysians
Maldives|the Maldives|Maldivian|Maldivians
Mali||Malian|Malians
Malta||Maltese|
Marshall Islands||Marshallese|
Mauritania||Mauritanian|Mauritanians
Mauritius||Mauritian|Mauritians
Mexico||Mexican|Mexicans
Micronesia||Micronesian|Micronesians
Moldova||Moldovan|Moldovans
Monaco||Monegasque|
Mongolia||Mongolian|Mongolians
Montenegro||Montenegrin|Montenegrins
Morocco||Moroccan|Moroccans
Mozambique||Mozambican|Mozambicans
Myanmar|Burma|Burmese|
Namibia||Namibian|Namibians
Nauru|||
Nepal||Nepalese,Nepali|Nepalis
Netherlands|the Netherlands,Holland|Dutch|Dutchmen
New Zealand||New Zealand|New Zealanders
Nicaragua||Nicaraguan|Nicaraguans
Niger||Nigerien|
Nigeria||Nigerian|Nigerians
North Korea|DPRK|North Korean|North Koreans
North Macedonia|Macedonia|Macedonian|Macedonians
Northern Ireland||Northern Irish|
Norway||Norwegian|Norwegians
Oman||Omani|Omanis
Pakistan||Pakistani|Pakistanis
Palau||Palauan|Palauans
Palestine||Palestinian|Palestinians
Panama||Panamanian|Panamanians
Papua New Guinea|||
Paraguay||Paraguayan|Paraguayans
Peru||Peruvian|Peruvians
Philippines|the Philippines|Philippine,Filipino|Filipinos
Poland||Polish|Poles
Portugal||Portuguese|
Puerto Rico||Puerto Rican|Puerto Ricans
Qatar||Qatari|Qataris
Romania||Romanian|Romanians
Russia|Russian Federation|Russian|Russians
Rwanda||Rwandan|Rwandans
Samoa||Samoan|Samoans
San Marino|||
Saudi Arabia||Saudi,Saudi Arabian|Saudis
Scotland||Scottish,Scots|Scots
Senegal||Senegalese|
Serbia||Serbian,Serb|Serbs,Serbians
Seychelles|the Seychelles||
Sierra Leone||Sierra Leonean|Sierra Leoneans
Singapore||Singaporean|Singaporeans
Slovakia||Slovak,Slovakian|Slovaks
Slovenia||Slovenian|Slovenians,Slovenes
Solomon Islands|||
Somalia||Somali|Somalis
South Africa||South African|South Africans
South Korea|Republic of Korea|South Korean|South Koreans
South Sudan||South Sudanese|
Spain||Spanish|Spaniards
Sri Lanka||Sri Lankan|Sri Lankans
Sudan||Sudanese|
Suriname||Surinamese|
Sweden||Swedish|Swedes
Switzerland||Swiss|
Syria||Syrian|Syrians
Taiwan||Taiwanese|
Tajikistan||Tajik|Tajiks
Tanzania||Tanzanian|Tanzanians
Thailand||Thai|Thais
Tibet||Tibetan|Tibetans
Togo||Togolese|
Tonga||Tongan|Tongans
Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians
Tunisia||Tunisian|Tunisians
Turkey|Türkiye|Turkish|Turks
Turkmenistan||Turkmen|
Tuvalu||Tuvaluan|Tuvaluans
Uganda||Ugandan|Ugandans
Ukraine||Ukrainian|Ukrainians
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Emiratis
United Kingdom|UK,U.K.,Britain,Great Britain|British,UK|Britons,Brits
United States|US,U.S.,USA,U.S.A.,United States of America,America|American,US,U.S.|Americans
Uruguay||Uruguayan|Uruguayans
Uzbekistan||Uzbek|Uzbeks
Vanuatu|||
Vatican|Holy See,Vatican City||
Venezuela||Venezuelan|Venezuelans
Vietnam|Viet Nam|Vietnamese|
Wales||Welsh|Welshmen
Yemen||Yemeni|Yemenis
Zambia||Zambian|Zambians
Zimbabwe||Zimbabwean|Zimbabweans
Soviet Union|USSR,U.S.S.R.|Soviet|Soviets
Yugoslavia||Yugoslav|Yugoslavs
Czechoslovakia||Czechoslovak|
East Germany||East German|East Germans
West Germany||West German|West Germans
Europe||European|Europeans
Africa||African|Africans
Asia||Asian|Asians
North America||North American|North Americans
South America||South American|South Americans
Latin America||Latin American|Latin Americans
`;

interface Country {
  /** The name under which all its other names are filed: `United States`. */
  readonly name: string;
  readonly others: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
}

const countries: readonly Country[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', others = '', adjectives = '', people = ''] = row.split('|');
    const list = (text: string): readonly string[] => text.split(',').filter((word) => word !== '');
    return { name, others: list(others), adjectives: list(adjectives), people: list(people) };
  });

/** The name a country is filed under, by every name without its article: `UK` gives `United Kingdom`. */
export const countryNames: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ name, others }) =>
    [name, ...others.map((other) => other.replace(/^the /u, ''))].map((form): [string, string] => [
      form,
      name,
    ]),
  ),
);

/** All names of a country, by the one it is filed under: `United States` gives `US`, `the US`, … and itself. */
export const namesOfCountry: ReadonlyMap<string, readonly string[]> = new Map(
  countries.map(({ name, others }) => [name, [name, ...others]]),
);

/** The country that an adjective of nationality speaks of: `Tunisian` gives `Tunisia`. */
export const countryOfAdjective: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ name, adjectives }) =>
    adjectives.map((adjective): [string, string] => [adjective, name]),
  ),
);

/** The parts of the world among them, which are no countries. */
export const continents: ReadonlySet<string> = new Set([
  'Europe',
  'Africa',
  'Asia',
  'North America',
  'South America',
  'Latin America',
]);

/** Adjectives of nationality: `Israeli`, `US`, `North Korean`. */
export const nationalAdjectives: ReadonlySet<string> = new Set([
  ...countries.flatMap(({ adjectives }) => adjectives),
  ...`Muslim Christian Jewish Arab Arabic Islamic Buddhist Hindu Sikh Catholic Protestant Orthodox Sunni Shiite Shia
Kurdish Basque Catalan Tamil Roman Byzantine Ottoman Victorian Western Eastern Northern Southern Republican Democratic Congressional Communist Socialist`.split(
    /\s+/u,
  ),
]);

/** Names of peoples, in the plural: `Palestinians`. Adjectives such as `Chinese` name a people only after `the`. */
export const peoples: ReadonlySet<string> = new Set([
  ...countries.flatMap(({ people }) => people),
  'New Yorkers',
  ...`Arabs Jews Muslims Christians Hindus Sikhs Buddhists Catholics Protestants Sunnis Shiites Shias Kurds Druze Yazidis
Uyghurs Uighurs Rohingya Roma Basques Catalans Bretons Houthis Tamils Sinhalese Pashtuns Hazaras Zulus Yoruba Igbo
Hausa Hutus Tutsis Maoris Māori Inuit Aboriginals Cherokee Navajo Sioux Apache Latinos Hispanics Londoners Parisians
Berliners Muscovites Gazans Texans Californians Floridians Scandinavians Westerners Easterners Northerners
Southerners Republicans Democrats Tories Conservatives Liberals Socialists Communists Labourites Greens Marines
Mormons Quakers Methodists Anglicans Baptists Lutherans Romans Vikings Saxons Normans Aztecs Mayans Incas Nazis Celts
Victorians Byzantines Ottomans Mongols Persians Phoenicians Spartans Athenians Trojans`.split(/\s+/u),
]);
