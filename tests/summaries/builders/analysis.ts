import type {
  Analysis,
  Entity,
  Mention,
  Quotation,
  Sentence,
  Token,
  Upos,
} from '../../../src/model/analysis.js';

const tags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const satisfies readonly Upos[];

/** Penn tags that go with a universal tag where the test does not say. */
const usual: Readonly<Partial<Record<Upos, string>>> = {
  ADJ: 'JJ',
  ADP: 'IN',
  ADV: 'RB',
  CCONJ: 'CC',
  DET: 'DT',
  NOUN: 'NN',
  NUM: 'CD',
  PRON: 'PRP',
  PROPN: 'NNP',
  VERB: 'VBD',
  AUX: 'VBD',
};

/** A person or body of the test, and which tokens (counted from 0 through the article) mean it. */
export interface Named {
  readonly name: string;
  readonly type?: Entity['type'];
  readonly title?: string;
  readonly gender?: Entity['gender'];
  readonly mentions: readonly (readonly [index: number, form: Mention['form']])[];
}

/**
 * An analysis from sentences such as `The:DET:2:det truce:NOUN:3:nsubj held:VERB:0:root .:PUNCT:3:punct`: form, tag
 * (`VERB/VBN` names the Penn tag too), number of the head in the sentence, relation. Each sentence is a paragraph
 * unless it begins with `+`.
 */
export function analysisOf(
  title: string,
  sentences: readonly string[],
  named: readonly Named[] = [],
): Analysis {
  const tokens: Token[] = [];
  const built: Sentence[] = [];
  const paragraphs: { start: number; end: number }[] = [];
  let text = '';
  for (const source of sentences) {
    const joins = source.startsWith('+ ');
    const first = tokens.length;
    if (text !== '') text += joins ? ' ' : '\n\n';
    const start = text.length;
    for (const [number, word] of source.replace(/^\+ /, '').split(/\s+/).entries()) {
      const [form = '', tag = 'X', head = '0', ...relation] = word.split(':');
      const [upos, xpos] = tag.split('/');
      const isClosing =
        /^[.,;)”]$/.test(form) || /^['’]s$/.test(form) || (form === '"' && relation[0] === 'close');
      const before = tokens.at(-1)?.text;
      if (number > 0 && !isClosing && before !== '(' && before !== '“') text += ' ';
      const known = tags.find((one) => one === upos) ?? 'X';
      tokens.push({
        index: tokens.length,
        span: { start: text.length, end: text.length + form.length },
        text: form,
        lemma: form.toLowerCase(),
        upos: known,
        xpos: xpos ?? usual[known] ?? known,
        head: head === '0' ? -1 : first + Number(head) - 1,
        relation: relation.join(':') || 'punct',
        confidence: 0.95,
      });
      text += form;
    }
    if (joins) paragraphs[paragraphs.length - 1] = { start: paragraphs.at(-1)?.start ?? 0, end: text.length };
    else paragraphs.push({ start, end: text.length });
    const paragraph = paragraphs.length - 1;
    const inParagraph = built.filter((one) => one.paragraph === paragraph).length + 1;
    built.push({
      id: `a1p${paragraph + 1}s${inParagraph}`,
      paragraph,
      span: { start, end: text.length },
      first,
      end: tokens.length,
      root: tokens.slice(first).find((token) => token.head < 0)?.index ?? first,
    });
  }
  return {
    article: {
      id: 'a1',
      slug: 'test',
      title,
      text,
      paragraphs: paragraphs.map((span, index) => ({ id: `a1p${index + 1}`, kind: 'body', span })),
      source: {
        author: null,
        publisher: null,
        url: null,
        published: null,
        licence: null,
        sha256: '00',
        words: tokens.length,
        readability: null,
      },
      dateline: null,
    },
    tokens,
    sentences: built,
    entities: named.map(({ name, type, title: post, gender }, index) => ({
      id: `e${index + 1}`,
      type: type ?? 'person',
      name,
      forms: [name],
      title: post ?? null,
      gender: gender ?? null,
      number: 'singular',
    })),
    mentions: named
      .flatMap(({ mentions }, index) =>
        mentions.map(
          ([head, form]): Mention => ({ entity: `e${index + 1}`, head, first: head, end: head + 1, form }),
        ),
      )
      .sort((one, other) => one.first - other.first),
    times: [],
    quantities: [],
    references: [],
    quotations: quotationsOf(tokens),
  };
}

function quotationsOf(tokens: readonly Token[]): readonly Quotation[] {
  return tokens.flatMap((token) => {
    if (token.text !== '“') return [];
    const close = tokens.find((other) => other.index > token.index && other.text === '”');
    return close === undefined
      ? []
      : [{ first: token.index, end: close.index + 1, speaker: null, verb: null }];
  });
}
