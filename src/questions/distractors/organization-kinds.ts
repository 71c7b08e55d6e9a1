/** Words in the name of a body that tell what sort of body it is; bodies of one sort may stand side by side. */
const kinds: readonly (readonly [kind: string, word: RegExp])[] = [
  ['school', /\b(?:University|College|School|Academy|Institute)\b/],
  ['charity', /\b(?:Association|Foundation|Trust|Charity|Society|Fund|Federation|Union|Council|Campaign)\b/],
  [
    'authority',
    /\b(?:Ministry|Department|Agency|Service|Commission|Committee|Court|Senate|Congress|Parliament|Police|Government|Bureau|Office|Authority)\b/,
  ],
  ['club', /\b(?:United|City|FC|Club|Rovers|Team)\b/],
  ['media', /\b(?:Times|Post|Guardian|BBC|CNN|News|Herald|Journal|Magazine|TV)\b/],
];

/**
 * Firms and bodies known by a name that tells nothing, by trade; those of one row may stand beside each other though
 * the article names only one. `trade|name,name,…`.
 *
 * Source: written for this project from general knowledge; no list was copied.
 */
const trades: readonly (readonly [trade: string, names: readonly string[]])[] = `
technology|Facebook,Twitter,Instagram,YouTube,Snapchat,LinkedIn,TikTok,WhatsApp,Pinterest
technology|Apple,Google,Microsoft,Samsung,IBM,Intel,Sony,Nokia,Huawei,BlackBerry,Yahoo,Oracle,Adobe
technology|OpenAI,Anthropic,DeepMind,Meta,Nvidia
retail|Amazon,eBay,Alibaba,Walmart
retail|Tesco,Asda,Morrisons,Waitrose,Aldi,Lidl
retail|Ikea,Primark,Zara,Topshop,Debenhams
food|Coca-Cola,PepsiCo,Nestlé,Unilever,Kraft,Danone
food|Starbucks,Costa,McDonald’s,Burger King,KFC,Subway
airline|Lufthansa,Emirates,Qantas,Ryanair,easyJet,AirAsia,KLM,Finnair,British Airways,Air France,Singapore Airlines
aircraft|Boeing,Airbus,Embraer,Bombardier,Lockheed Martin
space|NASA,SpaceX,Blue Origin,Roscosmos
cars|Toyota,Ford,Volkswagen,Honda,Nissan,Hyundai,Renault,Fiat
cars|BMW,Audi,Mercedes,Porsche,Jaguar,Volvo,Tesla
oil|BP,Shell,ExxonMobil,Chevron,Petrobras
bank|HSBC,Barclays,Lloyds,Santander,NatWest
bank|Goldman Sachs,JPMorgan,Citigroup,Morgan Stanley
games|Nintendo,Sega,Activision Blizzard,Ubisoft,Electronic Arts
films|Disney,Paramount,Warner Bros,Netflix
drugs|Pfizer,Novartis,Roche,GlaxoSmithKline,AstraZeneca,Moderna
aid|Oxfam,Unicef,Save the Children,Greenpeace,WWF
media|Reuters,Bloomberg,Agence France-Presse
`
  .trim()
  .split('\n')
  .map((row) => {
    const [trade = '', names = ''] = row.split('|');
    return [trade, names.split(',')];
  });

/** Firms and bodies of its trade that a name may stand beside; empty where no list has it. */
export function organizationsBeside(name: string): readonly string[] {
  return (trades.find(([, names]) => names.includes(name))?.[1] ?? []).filter((other) => other !== name);
}

/** `school`, `charity`, `technology`, …; `company` for names that tell nothing. */
export function organizationKindOf(name: string): string {
  const trade = trades.find(([, names]) => names.includes(name))?.[0];
  return trade ?? kinds.find(([, word]) => word.test(name))?.[0] ?? 'company';
}
