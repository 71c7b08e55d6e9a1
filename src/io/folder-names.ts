import { repeated } from '../base/collections.js';
import { slugOf, suffixedSlug } from '../base/slug.js';

/** Characters of the content hash that tell two texts of one name apart; more for the rare second clash. */
const suffixLengths = [4, 8, 16];

/**
 * Folder names for inputs, by base name without ending; empty where the name gives none and the title must. A name that
 * several inputs share is listed in `shared`.
 */
interface FolderPlan {
  readonly slugs: readonly string[];
  readonly shared: readonly string[];
}

/** Plans the folder names of a run. Names that differ only in marks or case share one. */
export function planFolders(baseNames: readonly string[]): FolderPlan {
  const slugs = baseNames.map(slugOf);
  return { slugs, shared: repeated(slugs.filter((slug) => slug !== '')) };
}

/**
 * The folder name of one input: its slug, with four characters of the content hash after a hyphen where other inputs
 * share the slug, so that neither their order nor their number changes whose folder it is.
 *
 * @param taken sha256 by folder name of the inputs before it. Null where the same text has the name already.
 */
export function nameFolder(
  slug: string,
  sha256: string,
  shared: readonly string[],
  taken: ReadonlyMap<string, string>,
): string | null {
  const suffixed = suffixLengths.map((length) => suffixedSlug(slug, sha256.slice(0, length)));
  const names = shared.includes(slug) ? suffixed : [slug, ...suffixed];
  const free = names.find((name) => !taken.has(name) || taken.get(name) === sha256);
  return free === undefined || taken.get(free) === sha256 ? null : free;
}
