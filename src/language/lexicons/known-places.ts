import { cities } from './cities.js';
import { countryNames } from './countries.js';
import { regions } from './places.js';

/** Whether the lists have a name, with its capitals, as that of a country, a region or a city. */
export function isListedPlace(name: string): boolean {
  return countryNames.has(name) || regions.has(name) || cities.has(name);
}
