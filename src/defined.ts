/** Fields without those that are undefined. */
export function defined<Shape extends object>(
  fields: {
    readonly [Field in keyof Shape]: Shape[Field] | undefined;
  },
): Shape {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Shape;
}
