import type { Article } from '../../../model/article.js';
import type { Fact } from '../../../model/fact.js';
import type { OutputFile } from '../../../model/file.js';
import { writeCsv } from '../../quality/csv.js';
import type { DrawnFacts } from './draw.js';
import { factMarks, judgeColumns, markQuestions } from './marks.js';

/** What a judge gets of one article. */
interface PanelArticle extends DrawnFacts {
  readonly text: Article;
}

/** Columns of key.csv, which judges do not see. */
const keyColumns = ['id', 'article', 'kind', 'modality', 'confidence', 'salience', 'text'] as const;

interface NumberedFact {
  readonly id: string;
  readonly fact: Fact;
}

/** The sheet, an empty form and the key. */
export function makePanel(articles: readonly PanelArticle[]): readonly OutputFile[] {
  let next = 0;
  const numbered = articles.map((one) => ({
    ...one,
    numbered: one.facts.map((fact): NumberedFact => {
      next++;
      return { id: `f${String(next).padStart(3, '0')}`, fact };
    }),
  }));
  const rows = numbered.flatMap((one) =>
    one.numbered.map(({ id, fact: { kind, modality, confidence, salience, text, standAlone } }) => [
      id,
      one.article,
      kind,
      modality,
      String(confidence),
      String(salience),
      standAlone ?? text,
    ]),
  );
  const sheet = [
    ...directions(rows.length, articles.length),
    ...numbered.flatMap((one, index) => articleLines(one.text, one.numbered, index + 1)),
  ];
  return [
    { name: 'panel.md', content: `${sheet.join('\n')}\n` },
    {
      name: 'judge.csv',
      content: writeCsv([judgeColumns, ...rows.map(([id = '']) => [id, '', '', '', '', ''])]),
    },
    { name: 'key.csv', content: writeCsv([keyColumns, ...rows]) },
  ];
}

function directions(facts: number, articles: number): readonly string[] {
  return [
    `# ${facts} statements read out of ${articles} articles`,
    '',
    'Each statement was read out of an article. Below each stand how the article puts it and whose word it is, where',
    'that is not simply told by the article itself, then the words it rests on. The whole article follows.',
    'Mark each statement in a copy of judge.csv with 1 (yes) or 0 (no), and say in a few words why where you mark 0.',
    'Mark strictly, and each column by itself.',
    '',
    ...factMarks.map((mark) => `- **${mark}**: ${markQuestions[mark]}`),
    '',
  ];
}

function articleLines(
  { title, text, paragraphs }: Article,
  facts: readonly NumberedFact[],
  number: number,
): readonly string[] {
  return [
    `## Article ${number}: ${title}`,
    '',
    ...facts.flatMap(({ id, fact }) => factLines(id, fact)),
    '### The article',
    '',
    ...paragraphs.flatMap(({ span }, index) => [`[${index + 1}] ${text.slice(span.start, span.end)}`, '']),
  ];
}

function factLines(
  id: string,
  { text, standAlone, modality, attribution, evidence }: Fact,
): readonly string[] {
  const standing = [
    ...(modality === 'asserted' ? [] : [`put as: ${modality}`]),
    ...(attribution === null ? [] : [`whose word: ${attribution.speaker} (${attribution.verb})`]),
  ];
  return [
    `**${id}** ${standAlone ?? text}`,
    ...(standing.length === 0 ? [] : [`- ${standing.join('; ')}`]),
    ...evidence.map(({ sentence, quote }) => `- [${/p(\d+)/u.exec(sentence)?.[1] ?? '?'}] “${quote}”`),
    '',
  ];
}
