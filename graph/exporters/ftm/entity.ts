/** An entity of FollowTheMoney as its tools stream it: one JSON object a line; every property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Value = string | undefined;

/** Makes an entity; what is not known, empty or said twice is left out. */
export function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, Value | readonly Value[]>>,
): FtmEntity {
  const kept = Object.entries(properties).flatMap(([name, value]) => {
    const values = [value].flat().flatMap((each) => clean(each) ?? []);
    return values.length > 0 ? [[name, [...new Set(values)]] as const] : [];
  });
  return { id, schema, properties: Object.fromEntries(kept) };
}

/** FollowTheMoney drops control characters and lone surrogates itself; here nothing is sent that it would drop. */
function clean(value: Value): string | undefined {
  if (value === undefined) return undefined;
  // Most texts are clean, and a copy of each would double the graph.
  if (!/[\p{Cc}\p{Cs}]/u.test(value)) return value.trim() || undefined;
  return (
    value
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/[^\P{Cc}\n\t]/gu, ' ')
      .trim() || undefined
  );
}

/** FollowTheMoney's ids are letters, digits, dots and hyphens: `person:1f0c` becomes `person-1f0c`. */
export function idOf(key: string): string {
  const plain = key.replace(/[^0-9A-Za-z.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return plain.length > 0 ? plain.slice(0, 200) : 'x';
}

/** A day, month or year, no finer than it is known. */
export function dateOf(date: string | undefined, precision: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  return precision === 'year'
    ? date.slice(0, 4)
    : precision === 'month' || precision === 'season'
      ? date.slice(0, 7)
      : date;
}
