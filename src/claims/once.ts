/** A function of an article that is worked out when it is first asked for, and then remembered as long as the article is. */
export function once<Source extends object, Value>(work: (source: Source) => Value): (source: Source) => Value {
  const known = new WeakMap<Source, { readonly value: Value }>();
  return (source) => {
    const found = known.get(source) ?? { value: work(source) };
    known.set(source, found);
    return found.value;
  };
}
