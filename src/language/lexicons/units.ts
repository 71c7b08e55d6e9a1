/**
 * Units and currencies, by lemma or sign.
 *
 * Source: written for this project from general knowledge.
 */

/** Units of length, weight, heat and the like, by lemma in lower case. */
export const measureUnits: ReadonlySet<string> = new Set(
  `acre amp ampere barrel bit byte bushel calorie carat celsius centigrade centimeter centimetre cm cubic decibel degree
fahrenheit fathom fl foot ft furlong g gallon gb gigabyte gigawatt gram gramme gw hectare hertz hp horsepower inch joule
kelvin kg kilo kilobyte kilogram kilogramme kilohertz kilojoule kilometer kilometre kilowatt km kmh km/h knot kph kwh l lb lbs
lightyear light-year liter litre mb megabyte megahertz megapixel megaton megawatt meter metre mg mi micron microgram mile
milligram milliliter millilitre millimeter millimetre ml mm mph mw nanometer nanometre nm ohm ounce oz parsec pint pixel quart
sq square stone tb terabyte ton tonne volt watt yard °c °f c`.split(/\s+/u),
);

/** Currencies by lemma; `pound` is one unless something is weighed. */
export const currencies: ReadonlySet<string> = new Set(
  `bitcoin cent crown dinar dirham dollar euro franc krona krone kroner lira mark naira pence peso pound rand real renminbi
rial ringgit riyal rouble ruble rupee rupiah shekel shilling sterling won yen yuan zloty quid buck usd gbp eur`.split(
    /\s+/u,
  ),
);

/** Signs and letters before an amount of money: `$`, `US$`, `£`, `Rs`. */
export const currencySigns = /^(?:(?:US|A|C|NZ|HK|S|R)?\$|[£€¥₹₽₩₪₴]|Rs\.?|EUR|USD|GBP|CHF)$/u;
