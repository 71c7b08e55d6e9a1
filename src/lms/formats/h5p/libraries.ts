/**
 * The libraries that a package names, with the one version that the site must have: H5P refuses a package whose exact
 * major and minor version is missing. Versions that sites had at the start of 2026.
 */
export const libraries = {
  'H5P.Column': '1.18',
  'H5P.QuestionSet': '1.20',
  'H5P.AdvancedText': '1.1',
  'H5P.MultiChoice': '1.16',
  'H5P.TrueFalse': '1.8',
  'H5P.Blanks': '1.14',
  'H5P.DragText': '1.10',
  'H5P.Essay': '1.5',
  'H5P.SortParagraphs': '0.11',
} as const;

export type Library = keyof typeof libraries;

/** What the libraries above need of others, as their library.json has it. */
const helping = {
  'H5P.Question': '1.5',
  'H5P.JoubelUI': '1.3',
  'H5P.Transition': '1.0',
  'H5P.FontIcons': '1.0',
  'H5P.Components': '1.0',
  'H5P.TextUtilities': '1.3',
  'H5P.Video': '1.6',
  FontAwesome: '4.5',
  'jQuery.ui': '1.10',
} as const;

type Helping = keyof typeof helping;

/** What every question is drawn with. */
const questionParts = [
  'H5P.Question',
  'H5P.JoubelUI',
  'H5P.Transition',
  'H5P.FontIcons',
  'H5P.Components',
  'FontAwesome',
  'jQuery.ui',
] as const satisfies readonly Helping[];

/** What each library needs, what that needs in turn included; a package that does not list it shows a blank page. */
const needs = {
  'H5P.Column': [],
  'H5P.AdvancedText': [],
  'H5P.QuestionSet': [...questionParts, 'H5P.Video'],
  'H5P.MultiChoice': questionParts,
  'H5P.TrueFalse': questionParts,
  'H5P.Blanks': [...questionParts, 'H5P.TextUtilities'],
  'H5P.DragText': questionParts,
  'H5P.Essay': [...questionParts, 'H5P.TextUtilities'],
  'H5P.SortParagraphs': questionParts,
} as const satisfies Readonly<Record<Library, readonly Helping[]>>;

/** A library in the one version that a site must have. */
export interface Dependency {
  readonly machineName: string;
  readonly majorVersion: number;
  readonly minorVersion: number;
}

/** The dependencies of `h5p.json`: the libraries used, the main one among them, and what they need. */
export function dependencies(used: ReadonlySet<Library>): readonly Dependency[] {
  const needed = new Set<string>(
    [...used].flatMap((library): readonly string[] => [library, ...needs[library]]),
  );
  return Object.entries({ ...libraries, ...helping })
    .filter(([name]) => needed.has(name))
    .map(([machineName, version]) => {
      const [majorVersion = 0, minorVersion = 0] = version.split('.').map(Number);
      return { machineName, majorVersion, minorVersion };
    });
}
