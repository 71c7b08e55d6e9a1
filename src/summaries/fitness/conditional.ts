/** `The agency would use other rates`: what would be so under a condition that stands elsewhere. */
export function isConditional(text: string): boolean {
  const own = text.replace(/“[^”]*”|"[^"]*"/gu, '');
  return /\bwould\b/u.test(own) && !/\b(?:if|were|said|says|that|who|which|where|when)\b/u.test(own);
}
