import { join } from 'node:path';
import { sha256Hex } from '../base/hash.js';
import { UserError } from '../base/user-error.js';
import { nameFolder } from '../io/folder-names.js';
import { hasQuiz, readQuiz } from '../io/quiz-file.js';
import { writeFolder } from '../io/write-folder.js';
import type { ExportExtras, Format } from '../lms/formats/exporter.js';
import type { Notice, Outcome } from '../model/notice.js';
import type { ContentOptions, PageOptions } from '../model/options.js';
import type { Engine, Study } from '../pipeline.js';
import type { Previous } from '../questions/select/keep.js';
import type { Core } from './core.js';
import { refuseOtherArticle } from './other-article.js';

/** What every article of a run shares. */
export interface Run {
  readonly core: Core;
  readonly engine: Engine;
  readonly content: ContentOptions;
  readonly pages: PageOptions;
  readonly formats: readonly Format[];
  readonly extras: ExportExtras;
  readonly outFolder: string;
  readonly force: boolean;
  /** Folder names that several inputs would have by their file names alone. */
  readonly shared: readonly string[];
  /** sha256 of the text by folder name, of the inputs done so far. */
  readonly taken: Map<string, string>;
}

/** A folder that was written. */
export interface Made {
  readonly slug: string;
  readonly items: number;
  readonly words: number;
  readonly notices: readonly Notice[];
}

/**
 * Makes the folder of one article; null where another input of the run had the same name and text.
 * @throws UserError where the text gives no question, or the folder was edited, is another article's or cannot be written.
 */
export async function makeOne(
  input: { readonly name: string; readonly bytes: Uint8Array },
  slug: string,
  run: Run,
): Promise<Made | null> {
  const sha256 = sha256Hex(input.bytes);
  const planned = slug === '' ? '' : nameFolder(slug, sha256, run.shared, run.taken);
  if (planned === null) return null;
  const previousIn = (folder: string) =>
    run.content.keep.length === 0 || folder === '' ? null : readPrevious(folder, run);
  const first = run.engine.make({ ...input, slug: planned }, run.content, await previousIn(planned));
  const named = planned === '' ? nameFolder(first.value.slug, sha256, run.shared, run.taken) : planned;
  if (named === null) return null;
  // Only now is the name known that comes from a title; items are made, and kept, for their folder's name.
  const isFinal = planned !== '' || (named === first.value.slug && run.content.keep.length === 0);
  const study = isFinal
    ? first
    : run.engine.make({ ...input, slug: named }, run.content, await previousIn(named));
  run.taken.set(named, sha256);
  requireItems(study);
  if (!run.force) await refuseOtherArticle(join(run.outFolder, named), study.value.pack, run.core);
  const pages = run.core.print(study.value.pack, run.pages);
  const packages = run.core.exportPack(study.value.pack, run.formats, run.extras);
  const files = [
    ...pages.value,
    ...run.core.packFiles(study.value.pack, study.value.facts),
    ...packages.value,
  ];
  const written = await writeFolder(run.outFolder, named, files, run.force);
  if (written.kind === 'kept') throw new UserError(explainKept(written.path, written.edited));
  return {
    slug: named,
    items: study.value.pack.items.length,
    words: study.value.pack.articles[0]?.source.words ?? 0,
    notices: [...study.notices, ...pages.notices, ...packages.notices],
  };
}

/**
 * The items to keep, from the quiz.json that an earlier run made.
 * @throws UserError where there is none, or an id is not in it.
 */
async function readPrevious(slug: string, { core, content, outFolder }: Run): Promise<Previous> {
  const folder = join(outFolder, slug);
  if (!(await hasQuiz(folder)))
    throw new UserError(
      `--keep needs a quiz made before, and there is no ${join(folder, 'quiz.json')}. Make it without --keep first, or give the --out where it is.`,
    );
  const { path, text } = await readQuiz(folder);
  const { items } = core.parsePack(text).value;
  const unknown = content.keep.find((id) => !items.some((item) => item.id === id));
  if (unknown !== undefined) {
    throw new UserError(
      `No question of ${path} has the id “${unknown}”. Its ids: ${items.map(({ id }) => id).join(', ')}.`,
    );
  }
  return {
    kept: items.filter(({ id }) => content.keep.includes(id)),
    replaced: items.filter(({ id }) => !content.keep.includes(id)).map(({ id }) => id),
  };
}

/** A pack without questions is no pack: nothing is written, and the text is told to be at fault. */
function requireItems({ value, notices }: Outcome<Study>): void {
  if (value.pack.items.length > 0) return;
  throw new UserError(`No question could be asked: ${reasonOfFew(notices)}`);
}

/** Why there are fewer items than asked for; empty where there are not. */
export function reasonOfFew(notices: readonly Notice[]): string {
  const message = notices.find(({ code }) => code === 'too-few-items')?.message ?? '';
  return message.replace(/^\d+ of \d+ questions: /u, '');
}

/** What to tell of a folder that was left alone. */
export function explainKept(path: string, edited: readonly string[]): string {
  const names = edited.join(', ');
  return `${path} was left alone, since these files in it are your own or edited: ${names}. For new pages of an edited quiz: quizpress export ${path}/quiz.json. To make everything anew: --force.`;
}
