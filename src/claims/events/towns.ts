import { once } from '../once.ts';
import { kindOfEntity, type Reading } from '../reading.ts';

/** Not a lake, palace or airport, which may lie in or by the town that another sentence names. */
export const isTown = (reading: Reading, place: number): boolean =>
  kindOfEntity(reading, place) === 'Place' &&
  !/\b(?:lake|palace|hall|house|castle|hotel|airport|base|island|villa|square|cent(?:re|er)|park|resort|mount|mountain|river|bay|sea|valley|border|university|cathedral|church|mosque|museum|building|street|avenue|garden|port|bridge|crossing|fort|strait|stadium|arena)\b/iu.test(
    reading.entities[place]!.label,
  ) &&
  !venuesOf(reading).has(place);

const VENUES =
  /^(?:palace|hotel|castle|hall|villa|lodge|residence|resort|stadium|park|base|airport|monastery|building|crossing|lake|island|centre|center|compound|estate|museum|theatre|house|ranch|farm)$/;

/** Places behind whose names the text says that they are no towns: "the Belvedere | palace". */
const venuesOf = once(({ mentions, tokens, resolved }: Reading) => {
  const named = mentions.filter(({ type, endToken }) => type === 'PLACE' && VENUES.test(tokens[endToken]?.lower ?? ''));
  return new Set(named.flatMap(({ index }) => resolved.referents[index]!));
});
