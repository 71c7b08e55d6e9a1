/** Words in the name of a body that tell what sort of body it is; bodies of one sort may stand side by side. */
const kinds: readonly (readonly [kind: string, word: RegExp])[] = [
  ['school', /\b(?:University|College|School|Academy|Institute)\b/],
  ['charity', /\b(?:Association|Foundation|Trust|Charity|Society|Fund|Federation|Union|Council|Campaign)\b/],
  [
    'authority',
    /\b(?:Ministry|Department|Agency|Service|Commission|Committee|Court|Senate|Congress|Parliament|Police|Government|Bureau|Office|Authority)\b/,
  ],
  ['club', /\b(?:United|City|FC|Club|Rovers|Team)\b/],
  ['media', /\b(?:Times|Post|Guardian|BBC|CNN|News|Herald|Journal|Magazine|TV)\b/],
];

/** `school`, `charity`, `authority`, …; `company` for names that tell nothing. */
export function organizationKindOf(name: string): string {
  return kinds.find(([, word]) => word.test(name))?.[0] ?? 'company';
}
