import { readWeights } from '../io/package-files.js';
import { readTemplateFiles } from '../io/template-files.js';
import type { ExportExtras, Format } from '../lms/formats/exporter.js';
import { mendedCodes } from '../lms/place-items.js';
import type { Comparison } from '../model/comparison.js';
import type { Fact } from '../model/fact.js';
import type { FactSheet } from '../model/fact-sheet.js';
import type { OutputFile } from '../model/file.js';
import type { Notice, Outcome } from '../model/notice.js';
import type { PageOptions } from '../model/options.js';
import type { StudyPack } from '../model/quiz.js';
import type { Engine } from '../pipeline.js';
import type { TemplateSet } from '../template/template.js';
import { itemFaults } from './item-faults.js';

/** What the commands need of the rest of quizpress; tests put a stand-in in its place. */
export interface Core {
  /** Loads the weights; only `make`, `facts` and `compare` need them. */
  readonly createEngine: () => Promise<Engine>;
  readonly print: (pack: StudyPack, options: PageOptions) => Outcome<readonly OutputFile[]>;
  /** `facts.html`. */
  readonly printFacts: (sheet: FactSheet, options: PageOptions) => OutputFile;
  readonly printComparison: (pack: StudyPack, comparison: Comparison, options: PageOptions) => OutputFile;
  readonly comparisonFile: (comparison: Comparison) => OutputFile;
  readonly exportPack: (
    pack: StudyPack,
    formats: readonly Format[],
    extras: ExportExtras,
  ) => Outcome<readonly OutputFile[]>;
  readonly packFiles: (pack: StudyPack, facts: readonly Fact[] | null) => readonly OutputFile[];
  readonly parsePack: (text: string) => Outcome<StudyPack>;
  /** Faults of schema and meaning, and what reading mends; where it mends all, those of item writing too. */
  readonly checkPack: (text: string) => readonly Notice[];
}

/** @param templates a teacher's folder to lay over the built-in templates; null for those alone. */
export type LoadCore = (templates: string | null) => Promise<Core>;

/** Loads quizpress itself. Wrong usage is answered before that, and so at once. */
export const loadCore: LoadCore = async (folder) => {
  const {
    checkPack,
    comparisonFile,
    createEngine,
    exportPack,
    packFiles,
    parsePack,
    print,
    printComparison,
    printFacts,
  } = await import('../index.js');
  const templates = folder === null ? undefined : await loadTemplates(folder);
  return {
    createEngine: async () => createEngine(await readWeights(), templates),
    print: (pack, options) => print(pack, options, templates),
    printFacts: (sheet, options) => printFacts(sheet, options, templates),
    printComparison: (pack, comparison, options) => printComparison(pack, comparison, options, templates),
    comparisonFile,
    exportPack,
    packFiles,
    parsePack,
    checkPack: (text) => {
      const found = checkPack(text);
      const isSound = found.every(({ code }) => mendedCodes.includes(code));
      return isSound ? [...found, ...itemFaults(parsePack(text).value)] : found;
    },
  };
};

async function loadTemplates(folder: string): Promise<TemplateSet> {
  const files = await readTemplateFiles(folder);
  const { compileTemplates } = await import('../template/compile.js');
  const { layTemplates } = await import('../template/layers.js');
  const { builtInTemplates } = await import('../template/built-in.js');
  return layTemplates(builtInTemplates, compileTemplates(files, folder));
}
