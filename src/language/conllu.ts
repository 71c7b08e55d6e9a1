/** A word of a CoNLL-U file (universaldependencies.org/format.html), the columns this project uses. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head within the sentence; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** The last column as it stands: `SpaceAfter=No|Entity=(3-person-…)`; `_` where it is empty. */
  readonly remarks: string;
}

export interface TreebankSentence {
  /** The sentence as it was written; the words joined by spaces where the file does not say. */
  readonly text: string;
  /** Whether a new paragraph or document begins with it. */
  readonly opensBlock: boolean;
  /** The lines before it without their `# `: `newdoc id = …`, `newpar`, `text = …`. */
  readonly comments: readonly string[];
  readonly words: readonly TreebankWord[];
}

/**
 * Reads CoNLL-U. Multiword lines (`1-2`) and empty nodes (`1.1`) are left out; sentences without words too.
 * A line with too few columns or a head that is no number throws an Error that gives its line number.
 */
export function readTreebank(content: string): readonly TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let words: TreebankWord[] = [];
  let text: string | null = null;
  let opensBlock = true;
  let comments: string[] = [];
  const close = (): void => {
    if (words.length > 0) {
      sentences.push({ text: text ?? words.map((word) => word.form).join(' '), opensBlock, comments, words });
      opensBlock = false;
    }
    words = [];
    comments = [];
    text = null;
  };
  const lines = content.split('\n');
  for (const [index, raw] of lines.entries()) {
    const line = raw.trimEnd();
    if (line.startsWith('#')) comments.push(line.replace(/^# ?/, ''));
    if (line === '') close();
    else if (line.startsWith('# text = ')) text = line.slice('# text = '.length);
    else if (/^# new(?:par|doc)\b/.test(line)) opensBlock = true;
    else if (!line.startsWith('#')) {
      const word = readWordLine(line, index + 1);
      if (word !== null) words.push(word);
    }
  }
  close();
  return sentences;
}

function readWordLine(line: string, number: number): TreebankWord | null {
  const [id = '', form = '', lemma = '', upos = '', xpos = '', , head, relation, , remarks = '_'] =
    line.split('\t');
  if (/^\d+[-.]\d+$/.test(id)) return null;
  const parsed = Number(head);
  if (!/^\d+$/.test(id) || relation === undefined || !Number.isInteger(parsed)) {
    throw new Error(`line ${number} is no CoNLL-U word line: ${line}`);
  }
  return { form, lemma, upos, xpos, head: parsed - 1, relation, remarks };
}
