/** Elements by their key, so that equal graphs give equal bytes whatever their order was. */
export function sorted<Element extends { readonly key: string }>(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
