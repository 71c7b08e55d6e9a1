/**
 * A pure function that works its answer out once for each object it is asked about: for what several parts need to know of
 * one article. The answers go when the objects go.
 */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const answers = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known.value;
    const value = work(key);
    answers.set(key, { value });
    return value;
  };
}
