import type { Fact } from '../model/fact.js';

/**
 * Facts for people to read, each in a few lines: its kind and standing, the sentence, the roles, and the words it rests on.
 *
 *     1  event, asserted, confidence 0.93
 *        The truce was extended by one day.
 *        patient: the truce; extent: one day
 *        a1p8s1 “The truce was extended by one day on Thursday”
 */
export function formatFacts(facts: readonly Fact[]): string {
  const width = String(facts.length).length;
  const indent = ' '.repeat(width + 2);
  const blocks = facts.map((fact, index) => {
    const [head = '', ...rest] = linesOf(fact);
    return [`${String(index + 1).padStart(width)}  ${head}`, ...rest.map((line) => indent + line)].join('\n');
  });
  return `${[...blocks, facts.length === 1 ? '1 fact' : `${facts.length} facts`].join('\n\n')}\n`;
}

function linesOf(fact: Fact): readonly string[] {
  const { kind, modality, confidence, attribution, text, evidence } = fact;
  const claimed = attribution === null ? '' : `, ${attribution.speaker} (${attribution.verb})`;
  const roles = Object.entries(fact.roles).map(
    ([role, { marker, text: words }]) => `${role}: ${marker === null ? '' : `${marker} `}${words}`,
  );
  const members = fact.members.map((member) => `member: ${member.text}`);
  return [
    `${kind}, ${modality}${claimed}, confidence ${confidence.toFixed(2)}`,
    text,
    ...[[...roles, ...members].join('; ')].filter((line) => line !== ''),
    ...evidence.map(({ sentence, quote }) => `${sentence} “${quote}”`),
  ];
}
