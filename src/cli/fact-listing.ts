import { groupBy } from '../base/collections.js';
import type { Fact } from '../model/fact.js';
import type { FactSheet } from '../model/fact-sheet.js';

/**
 * Facts for people to read, by the paragraph that tells them: how much each matters and how sure it is, its kind and
 * standing, the sentence, the roles, and the words it rests on.
 *
 *     ¶ 8
 *
 *     1  salience 0.61  confidence 0.93  event
 *        The truce was extended by one day.
 *        patient: the truce; extent: one day
 *        a1p8s1 “The truce was extended by one day on Thursday”
 */
export function formatFacts({ article, facts }: FactSheet): string {
  const width = String(facts.length).length;
  const indent = ' '.repeat(width + 2);
  const numbered = facts.map((fact, index) => {
    const [head = '', ...rest] = linesOf(fact);
    const number = String(index + 1).padStart(width);
    return { fact, block: [`${number}  ${head}`, ...rest.map((line) => indent + line)].join('\n') };
  });
  const paragraphs = groupBy(numbered, ({ fact }) => paragraphOf(fact));
  const blocks = [...paragraphs].flatMap(([number, own]) => [
    `¶ ${number}`,
    ...own.map(({ block }) => block),
  ]);
  const count = facts.length === 1 ? '1 fact' : `${facts.length} facts`;
  return `${[article.title, ...blocks, count].join('\n\n')}\n`;
}

/** `a1p8s1` gives `8`. */
function paragraphOf({ evidence }: Fact): string {
  return /p(\d+)/u.exec(evidence[0]?.sentence ?? '')?.[1] ?? '?';
}

function linesOf(fact: Fact): readonly string[] {
  const { kind, modality, salience, confidence, attribution, text, standAlone, evidence } = fact;
  const standing = modality === 'asserted' ? '' : `, ${modality}`;
  const claimed = attribution === null ? '' : `, ${attribution.speaker} (${attribution.verb})`;
  const leaning = standAlone === null ? ', beside its article only' : '';
  const roles = Object.entries(fact.roles).map(
    ([role, { marker, text: words }]) => `${role}: ${marker === null ? '' : `${marker} `}${words}`,
  );
  const members = fact.members.map((member) => `member: ${member.text}`);
  return [
    `salience ${salience.toFixed(2)}  confidence ${confidence.toFixed(2)}  ${kind}${standing}${claimed}${leaning}`,
    standAlone ?? text,
    ...[[...roles, ...members].join('; ')].filter((line) => line !== ''),
    ...evidence.map(({ sentence, quote }) => `${sentence} “${quote}”`),
  ];
}
