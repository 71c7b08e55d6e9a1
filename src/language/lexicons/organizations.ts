/**
 * Words that make a name an organization's, bodies known by name, and short forms of well-known bodies.
 *
 * Source: written for this project from general knowledge; no list was copied.
 */

/** Words of which one anywhere in a name makes it an organization, in lower case: `Department of Health`. */
export const organizationWords: ReadonlySet<string> = new Set(
  `academy administration agency airlines airways alliance archive archives army assembly associates association authority
bank bbc board brigade broadcasting brothers bureau cabinet centre center chamber charity church clinic club coalition
college commission committee community companies company confederation conference congress conservatory consortium
constabulary coalition cooperative corporation corps council court department directorate division dynasty enterprises
exchange executive factory faculty federation fellowship firm force forces foundation front fund gallery government group
guard guild hospital inspectorate institute institution intelligence jihad laboratories laboratory league legion library
mafia media ministry mission motors movement museum nations navy network newspaper nhs office orchestra order
organisation organization parliament partners partnership party patrol police press productions records registry
regiment school schools senate seminary service services society squadron staff studio studios
symphony syndicate systems taliban team theater theatre times treasury tribunal tribune trust unesco unicef union unit
united university watch workshop rovers wanderers athletic hotspur albion fc afc cf sc rfc ufc fifa uefa nba nfl nhl mlb
observatory dealership cosmetics ensemble choir band railways rail airline pharmaceuticals technologies technology telecom
industries holdings ventures capital insurance securities energy oil gas petroleum steel electric electronics foods
stores supermarkets hotels herald weekly gazette magazine journal chronicle telegraph newsletter restaurant cafe café inn bakery brewery`.split(
    /\s+/u,
  ),
);

/** Endings of firms: `Acme Corp.`. */
export const companyEndings: ReadonlySet<string> = new Set(
  `ag bhd co co. corp corp. gmbh inc inc. limited llc llp ltd ltd. n.v. nv plc s.a. s.p.a. sa se spa`.split(
    /\s+/u,
  ),
);

/** Bodies whose names do not say what they are. */
export const knownOrganizations: ReadonlySet<string> = new Set(
  `Roscosmos|OpenAI|Anthropic|MI5|MI6|Al-Arabiya|Al Arabiya|Zanu-PF|ZANU-PF|Fianna Fáil|Fine Gael|Sinn Féin|
Komeito|Petronas|Interfax|Nintendo|LinkedIn|Snapchat|Reddit|Spotify|Hamas|Hezbollah|Hizbollah|Fatah|Taliban|Islamic State|ISIS|Isis|ISIL|Daesh|al-Qaeda|Al-Qaeda|Al Qaeda|al-Qaida|
Boko Haram|Al-Shabab|al-Shabaab|Houthi|Mossad|Shin Bet|Likud|Knesset|Pentagon|White House|Kremlin|Downing Street|
Whitehall|Buckingham Palace|Scotland Yard|Interpol|Europol|Bundestag|Bundesbank|Bundesrat|Duma|Politburo|Stasi|Gestapo|
Red Cross|Red Crescent|Amnesty|Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Médecins Sans
Frontières|Doctors Without Borders|Guardian|Washington Post|New York Times|Financial Times|Wall Street Journal|Economist|
Telegraph|Daily Telegraph|Daily Mail|Daily Mirror|Independent|Observer|Newsweek|Reuters|Bloomberg|Agence France-Presse|
Associated Press|Al Jazeera|Haaretz|Le Monde|Der Spiegel|Xinhua|Wikipedia|Google|Apple|Microsoft|Amazon|Facebook|Meta|
Twitter|Tesla|SpaceX|Netflix|YouTube|Instagram|WhatsApp|TikTok|Uber|Airbnb|Intel|Nvidia|Samsung|Sony|Nokia|Huawei|Alibaba|
Tencent|Toyota|Honda|Nissan|Volkswagen|BMW|Mercedes-Benz|Mercedes|Ford|Boeing|Airbus|Lockheed Martin|Rolls-Royce|Shell|ExxonMobil|
Chevron|Gazprom|Rosneft|Starbucks|McDonald's|Coca-Cola|Pepsi|PepsiCo|Nestlé|Unilever|Walmart|Tesco|Sainsbury's|Asda|
Morrisons|Lidl|Aldi|Ikea|IKEA|Nike|Adidas|Disney|Walt Disney|Pixar|Warner Bros|Goldman Sachs|Morgan Stanley|JPMorgan|
Barclays|Lloyds|HSBC|Santander|Pfizer|Moderna|BioNTech|AstraZeneca|GlaxoSmithKline|Novartis|Roche|Juventus|Barcelona FC|
Real Madrid|Bayern Munich|Arsenal|Chelsea|Labour|Lib Dems|Sinn Féin|Sinn Fein|Plaid Cymru|Tory|Ukip|Mensa|Nasa|Nato|Unesco|
Unicef|Opec|Fifa|Uefa|Royal Navy|Royal Society|Oxfam|Ofcom|Ofsted|Pussy Riot|Beatles|Rolling Stones|Wikimedia`
    .replaceAll('\n', ' ')
    .split(/\| ?/u),
);

/** Short forms of bodies known everywhere, with the full name they are filed under when both occur. */
export const organizationAliases: ReadonlyMap<string, string> = new Map([
  ['UN', 'United Nations'],
  ['U.N.', 'United Nations'],
  ['EU', 'European Union'],
  ['E.U.', 'European Union'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['Nato', 'North Atlantic Treaty Organization'],
  ['WHO', 'World Health Organization'],
  ['IMF', 'International Monetary Fund'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['CIA', 'Central Intelligence Agency'],
  ['NSA', 'National Security Agency'],
  ['NASA', 'National Aeronautics and Space Administration'],
  ['BBC', 'British Broadcasting Corporation'],
  ['NHS', 'National Health Service'],
  ['Fed', 'Federal Reserve'],
  ['ECB', 'European Central Bank'],
]);
