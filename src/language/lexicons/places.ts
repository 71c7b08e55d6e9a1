/**
 * Regions, states, waters and mountains by name, separated by `|`; cities and countries have their own lists.
 *
 * Source: written for this project from general knowledge; no list was copied.
 */
export const regions: ReadonlySet<string> = new Set(
  `
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|
Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|
Nevada|New Hampshire|New Jersey|New Mexico|New York|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|
Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|
Wyoming|District of Columbia|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Labrador|Nova Scotia|Nunavut|
Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Yukon|Northwest Territories|New South Wales|Queensland|
South Australia|Tasmania|Northern Territory|Western Australia|Bavaria|Saxony|Hesse|Brandenburg|Lower Saxony|Thuringia|
North Rhine-Westphalia|Baden-Württemberg|Catalonia|Andalusia|Galicia|Basque Country|Brittany|Normandy|Provence|Alsace|
Lorraine|Corsica|Sicily|Sardinia|Tuscany|Lombardy|Crete|Crimea|Donbas|Donbass|Chechnya|Dagestan|Siberia|Kashmir|Punjab|
Bengal|West Bengal|Kerala|Tamil Nadu|Gujarat|Rajasthan|Maharashtra|Uttar Pradesh|Sindh|Balochistan|Xinjiang|Sichuan|
Guangdong|Yunnan|Hubei|Hunan|Fujian|Darfur|Tigray|Kurdistan|Okinawa|Hokkaido|Honshu|Java|Sumatra|Bali|Borneo|Luzon|
Mindanao|Aceh|Papua|Patagonia|Amazonia|Yucatan|Chiapas|Bavarian Alps|Gaza|Gaza Strip|West Bank|East Jerusalem|
Golan Heights|Sinai|Galilee|Judea|Samaria|Negev|Middle East|Near East|Far East|Southeast Asia|South-East Asia|
South Asia|East Asia|Central Asia|Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|
Scandinavia|Balkans|Baltics|Caucasus|Balkan|Benelux|Maghreb|Sahel|Sahara|Sahara Desert|West Africa|East Africa|
North Africa|Southern Africa|Horn of Africa|Central America|Caribbean|Antarctica|Arctic|Arctic Circle|Antarctic|Oceania|
Polynesia|Micronesia|Melanesia|Pacific|Pacific Ocean|Atlantic|Atlantic Ocean|Indian Ocean|Arctic Ocean|Southern Ocean|
Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Dead Sea|North Sea|Baltic Sea|Baltic|Caspian Sea|South China Sea|
East China Sea|Persian Gulf|Gulf of Mexico|Gulf of Aden|Bay of Bengal|English Channel|Irish Sea|Suez Canal|
Panama Canal|Strait of Hormuz|Bosphorus|Nile|Amazon River|Congo River|Danube|Rhine|Thames|Seine|Volga|Dnieper|Mekong|
Ganges|Indus|Euphrates|Tigris|Yangtze|Yellow River|Jordan River|Mississippi River|Missouri River|Rio Grande|Colorado River|
Hudson River|Great Lakes|Lake Victoria|Lake Michigan|Lake Superior|Niagara Falls|Alps|Himalayas|Himalaya|Andes|Rockies|
Rocky Mountains|Pyrenees|Appalachians|Carpathians|Urals|Kilimanjaro|Everest|Mount Everest|Mont Blanc|Matterhorn|Vesuvius|
Etna|Grand Canyon|Death Valley|Great Barrier Reef|Silicon Valley|Wall Street|Capitol Hill|Midwest|Deep South|New England|
West Coast|East Coast|Bay Area|Long Island|Cape Cod|Channel Islands|Isle of Man|Isle of Wight|Orkney|Shetland|Hebrides|
Cornwall|Devon|Dorset|Somerset|Wiltshire|Hampshire|Sussex|West Sussex|East Sussex|Kent|Surrey|Essex|Hertfordshire|
Buckinghamshire|Oxfordshire|Berkshire|Gloucestershire|Bedfordshire|Cambridgeshire|Norfolk|Suffolk|Lincolnshire|
Nottinghamshire|Leicestershire|Northamptonshire|Warwickshire|Worcestershire|Herefordshire|Shropshire|Staffordshire|
Derbyshire|Cheshire|Lancashire|Yorkshire|North Yorkshire|West Yorkshire|South Yorkshire|Cumbria|Northumberland|Merseyside|
Greater Manchester|West Midlands|Midlands|East Anglia|Cotswolds|Lake District|Peak District|Highlands|Snowdonia|
Pembrokeshire|Gwynedd|Ulster|Munster|Leinster|Connacht|Kerry|Donegal|Hong Kong|Macau|Macao|Bermuda|Gibraltar|
Falkland Islands|Falklands|Faroe Islands|Guam|Guadeloupe|Martinique|Réunion|New Caledonia|French Polynesia|Tahiti|Aruba|
Curaçao|Curacao|Cayman Islands|Virgin Islands|Canary Islands|Tenerife|Azores|Madeira|Balearic Islands|Majorca|Mallorca|
Ibiza|Galapagos|Galápagos|Galapagos Islands|Easter Island|Zanzibar|Mesopotamia|Babylon|Constantinople|Byzantium|Carthage|
Persia|Prussia|Bohemia|Moravia|Transylvania|Flanders|Wallonia|Holland|Tyrol|Lapland|Gaul|Anatolia|Levant|Maya|Mars|
Venus|Jupiter|Saturn|Neptune|Uranus|Pluto|Milky Way|Moon
`
    .trim()
    .split(/\|\s*/u),
);

/** Words that make the name they end, or begin, a place: Hudson River, Mount Etna. In lower case. */
export const placeWords: ReadonlySet<string> = new Set(
  `airport alley archipelago avenue bay beach boulevard bridge canal canyon cape castle cathedral cemetery channel city
coast county cove creek dam desert district falls forest garden gardens gate glacier gorge gulf harbor harbour heights
highway hill hills island islands isle isles lagoon lake lakes lane lighthouse marina market meadows monument mosque
motorway mount mountain mountains neighborhood oasis ocean palace park pass peak peninsula pier plain plateau plaza pond
port prefecture province quay ranch range reef region reserve reservoir ridge river road rock route sea shore shrine
springs square stadium station strait strip street suburb synagogue temple terminal terrace tower town township trail
tunnel vale valley village volcano wall waterfall zoo arena basin bluff borough bypass camp crater crossing dunes estate
fjord fort glen headland parish podium port rainforest ruins territory territories woods`.split(/\s+/u),
);
