/** A unit in terms of another: how many of `base` one of it is. */
export interface UnitScale {
  readonly base: string;
  readonly factor: number;
}

/** Units that news converts, by lemma. Months are no number of days, so years and months stay apart from weeks. */
const scales: ReadonlyMap<string, UnitScale> = new Map(
  [
    ['minute', 1, 'second 0.016667, minute 1, hour 60, day 1440, night 1440, week 10080, fortnight 20160'],
    ['month', 1, 'month 1, year 12, decade 120, century 1200'],
    [
      'metre',
      1,
      'm 1, metre 1, meter 1, km 1000, kilometre 1000, kilometer 1000, mile 1609.344, foot 0.3048, ft 0.3048, yard 0.9144',
    ],
    ['metre an hour', 1, 'mph 1609.344, kph 1000, kmh 1000, km/h 1000'],
    ['kilogram', 1, 'kg 1, kilo 1, kilogram 1, kilogramme 1, tonne 1000, ton 1000, pound 0.4536, lb 0.4536'],
  ].flatMap(([base, , list]) =>
    String(list)
      .split(', ')
      .map((row): readonly [string, UnitScale] => {
        const [unit = '', factor = '1'] = row.split(' ');
        return [unit, { base: String(base), factor: Number(factor) }];
      }),
  ),
);

/** The scale of a unit; one of its own for a unit, or a counted thing, that is not converted. */
export function scaleOf(unit: string): UnitScale {
  return scales.get(unit) ?? { base: unit, factor: 1 };
}

const perHour: ReadonlyMap<string, number> = new Map([
  ['second', 3600],
  ['minute', 60],
  ['hour', 1],
]);

/** The scale of a unit for each second, minute, hour or other stretch of time: `km`, `hour` gives that of `km/h`. */
export function rateOf({ base, factor }: UnitScale, time: string): UnitScale {
  const hours = perHour.get(time);
  return hours === undefined
    ? { base: `${base} a ${time}`, factor }
    : { base: `${base} an hour`, factor: factor * hours };
}

/** Names of currencies by sign and by lemma; a sign that several countries have counts as the dollar of the text. */
const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['US$', 'dollar'],
  ['usd', 'dollar'],
  ['£', 'pound'],
  ['gbp', 'pound'],
  ['€', 'euro'],
  ['eur', 'euro'],
  ['¥', 'yen'],
]);

/** One name for a currency: `£` gives `pound`; a lemma that is no sign gives itself. */
export function currencyOf(sign: string): string {
  return currencies.get(sign) ?? sign;
}
