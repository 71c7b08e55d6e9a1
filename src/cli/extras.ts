import { readLibraryFiles } from '../io/library-files.js';
import { type ExportExtras, noExtras } from '../lms/formats/exporter.js';

/**
 * What packages bring along beside the quiz.
 * @param h5pLibraries the folder named by `--h5p-libraries`; undefined for none.
 */
export async function readExtras(h5pLibraries: string | undefined): Promise<ExportExtras> {
  return h5pLibraries === undefined ? noExtras : { h5pLibraries: await readLibraryFiles(h5pLibraries) };
}
