/** Headlines of explainers: `How …`, `Why …`, `…: what we know`. */
const explaining = /^(?:how|why|what|who|where|when)\b|[:?] (?:how|why|what|who)\b|\?$/i;
/** Whether a headline says that the article explains something. */
export function explains(title: string): boolean {
  return explaining.test(title);
}
