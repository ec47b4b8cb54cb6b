/** Fields without those that are undefined. */
export function defined<Shape extends object>(
  fields: {
    readonly [Field in keyof Shape]: Shape[Field] | undefined;
  },
): Shape {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Shape;
}

/** Fields without those that are undefined or hold nothing but white space. */
export function withoutBlanks<Shape extends object>(
  fields: {
    readonly [Field in keyof Shape]?: Shape[Field] | undefined;
  },
): Shape {
  const filled = ([, value]: readonly [string, unknown]): boolean => typeof value === 'string' && value.trim() !== '';
  return Object.fromEntries(Object.entries(fields).filter(filled)) as Shape;
}
