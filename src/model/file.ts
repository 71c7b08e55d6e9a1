/** A file that a printer or exporter makes; whoever writes it decides on the folder. */
export interface OutputFile {
  /** A plain name without folders: `worksheet.html`. */
  readonly name: string;
  readonly content: string | Uint8Array;
}
