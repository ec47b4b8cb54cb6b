import { extract } from '../../src/pipeline.ts';

/** Every Meeting and Event of a text as "form: party RELATION [status], … @ place = start..end [status]". */
export function meetings(text: string, published = '1999-06-01'): string[] {
  const { entities, claims } = extract({
    article: { id: 'article:0123456789abcdef', text },
    sighting: { published },
  });
  return entities
    .filter(({ kind }) => kind === 'Meeting' || kind === 'Event')
    .map(({ index, form }) => {
      const told = claims.flatMap((claim) => (claim.about === 'event' && claim.event === index ? [claim] : []));
      const edges = claims.flatMap((claim) => (claim.about === 'edge' ? [claim] : []));
      const status = told[0]!.status;
      const parties = edges
        .filter((edge) => edge.to === index && edge.relation !== 'PART_OF')
        .map(
          ({ from, relation, status: own }) =>
            `${entities[from]!.label}${relation === 'ATTENDS' ? '' : ` ${relation}`}${own === status ? '' : ` [${own}]`}`,
        );
      const places = edges
        .filter((edge) => edge.from === index && edge.relation === 'HELD_IN')
        .map(({ to }) => (typeof to === 'number' ? entities[to]!.label : to));
      const date = told.find((claim) => claim.date !== undefined)?.date;
      return [
        `${form}: ${[...new Set(parties)].join(', ')}`,
        ...(places.length > 0 ? [`@ ${[...new Set(places)].join(', ')}`] : []),
        ...(date ? [`= ${date.start}..${date.end}`] : []),
        ...(status === 'happened' ? [] : [`[${status}]`]),
      ].join(' ');
    });
}
