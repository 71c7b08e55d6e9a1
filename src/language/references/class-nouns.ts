import type { Entity, Token } from '../../model/analysis.js';
import { cities } from '../lexicons/cities.js';
import { continents, countryNames } from '../lexicons/countries.js';
import { organizationAliases, organizationWords } from '../lexicons/organizations.js';
import { placeWords, regions } from '../lexicons/places.js';
import type { Scene } from './candidates.js';

/**
 * Whether an entity is of the class of a noun: certainly, perhaps (nothing tells what else it is), or not. A rival is perhaps, and
 * keeps others from being meant only where it is named as often.
 */
type Fit = 'certain' | 'possible' | 'rival' | 'none';

/** Words of bodies that may be firms: the others tell of something else than a company. */
const firmWords =
  /^(?:airlines|airways|associates|bank|brewery|brothers|companies|company|corporation|electric|electronics|energy|enterprises|foods|gas|holdings|hotels|industries|insurance|motors|oil|partners|petroleum|pharmaceuticals|press|productions|railways|records|restaurants?|securities|services|steel|stores|studios?|supermarkets|systems|technologies|technology|telecom|ventures)$/u;

/** Nouns that take up an entity by what it is, though no word of its name says so, with those that they can take up. */
const classes: ReadonlyMap<string, (entity: Entity) => Fit> = new Map([
  ['country', fitCountry],
  ['nation', fitCountry],
  ['city', fitCity],
  ['company', fitCompany],
  ['firm', fitCompany],
  ['agency', fitAgency],
  ['group', fitBody],
  ['organization', fitBody],
  ['organisation', fitBody],
]);

function fitCountry({ type, name }: Entity): Fit {
  return type === 'place' && countryNames.has(name) && !continents.has(name) ? 'certain' : 'none';
}

/** A place that no list has may be a city too: it keeps others from being `the city`. */
function fitCity({ type, name }: Entity): Fit {
  if (type !== 'place' || countryNames.has(name) || regions.has(name)) return 'none';
  if (cities.has(name)) return 'certain';
  return wordsOf(name).some((word) => placeWords.has(word) && word !== 'city') ? 'none' : 'possible';
}

function fitCompany({ type, name }: Entity): Fit {
  if (newsAgencies.test(name)) return 'none';
  if (isUnknownBody(type, name)) return 'rival';
  const isOther = wordsOf(name).some((word) => organizationWords.has(word) && !firmWords.test(word));
  return type === 'organization' && !organizationAliases.has(name) && !isOther ? 'certain' : 'none';
}

/** `Hullwork`: one word that nothing tells what it names may be that of a firm or group, and keeps others from being it. */
function isUnknownBody(type: Entity['type'], name: string): boolean {
  return type === 'other' && /^\p{Lu}[\p{L}\p{N}]+$/u.test(name);
}

/** Bodies that are mostly named for what they report. */
const newsAgencies = /^(?:AFP|Agence France-Presse|Associated Press|Bloomberg|Interfax|Reuters|Xinhua)$/u;

/** `the agency`: public bodies that are named as such, or by letters. */
function fitAgency({ type, name }: Entity): Fit {
  if (isUnknownBody(type, name)) return 'rival';
  if (type !== 'organization' || newsAgencies.test(name)) return 'none';
  const words = wordsOf(name);
  const isPublic =
    words.some((word) => /^(?:administration|agency|bureau|center|centre|commission|service)$/u.test(word)) ||
    /^(?:NASA|Nasa|ESA|Roscosmos|FEMA)$/u.test(name);
  return isPublic ? 'certain' : 'possible';
}

/** `the group`: any body may be one. */
function fitBody({ type, name }: Entity): Fit {
  if (isUnknownBody(type, name)) return 'rival';
  if (type !== 'organization' || newsAgencies.test(name)) return 'none';
  const isOther = wordsOf(name).some((word) =>
    /^(?:court|department|government|ministry|parliament|school|senate|university)$/u.test(word),
  );
  return isOther ? 'possible' : 'certain';
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/\s+/u);
}

/**
 * The entity that a noun takes up by what it is: of those of its class that were named so far the last one, where none of the
 * others was named as often. After `Cyclists crossed Leeds. Leeds has hills, unlike Hull.` nothing is `the city`. A country named
 * but once is `the country` in its own paragraph only: further on it may be the one where all this happens. Null where it
 * cannot be told.
 */
export function bearerOfClass(scene: Scene, { lemma, index }: Token): Entity | null {
  const fitOf = classes.get(lemma);
  if (fitOf === undefined) return null;
  const named = [...scene.entities.values()].flatMap((entity) => {
    const use = scene.uses.get(entity.id);
    const fit = fitOf(entity);
    return use === undefined || fit === 'none' ? [] : [{ entity, fit, ...use }];
  });
  const last = named.filter(({ fit }) => fit !== 'rival').toSorted((one, other) => other.last - one.last)[0];
  // A country is spoken of beside another one that is as much at home in the article.
  const share = fitOf === fitCountry ? 2 : 1;
  const isChief = named.every((one) => one === last || share * one.count < (last?.count ?? 0) + share - 1);
  const isPassing =
    fitOf === fitCountry && last?.count === 1 && paragraphOf(scene, last.last) !== paragraphOf(scene, index);
  return last?.fit === 'certain' && isChief && !isPassing ? last.entity : null;
}

function paragraphOf({ tree }: Scene, index: number): number | undefined {
  return tree.sentences[tree.sentenceOf(index)]?.paragraph;
}
