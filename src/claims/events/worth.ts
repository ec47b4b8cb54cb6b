import type { ClaimDate } from '../../../graph/model/index.ts';
import { EVENT_NOUNS } from './data/nouns.ts';
import type { EventCluster } from './identity.ts';

/** Event words that never stand for one happening: generic, habitual, or without anybody, anywhere, at any time. */
export function isWorthy(cluster: EventCluster, date: ClaimDate | undefined): boolean {
  const parties = [...cluster.actors].filter(([, relations]) =>
    [...relations].some((relation) => relation !== 'HOSTS'),
  );
  const anchored = date !== undefined || cluster.places.size > 0;
  const nouns = cluster.mentions.every((mention) => mention.group !== undefined);
  const plural = cluster.mentions.every((mention) => mention.plural);
  if (cluster.name) return true;
  if (cluster.form === 'visit')
    return (
      parties.length > 0 &&
      (anchored || cluster.mentions.some((mention) => mention.status !== undefined) || cluster.actors.size > 1)
    );
  if (cluster.kind === 'Event') return isWorthyEvent(cluster, parties.length, anchored, plural, date !== undefined);
  if (!nouns)
    return (
      parties.length > 1 ||
      (parties.length > 0 && (anchored || cluster.mentions.length > 1)) ||
      (date !== undefined && cluster.places.size > 0)
    );
  if (plural && !cluster.series && date === undefined) return parties.length > 1;
  const told = cluster.mentions.some((mention) => mention.status !== undefined && mention.clause !== undefined);
  const hosted = told && [...cluster.actors.values()].some((relations) => relations.has('HOSTS'));
  const organised = hosted || parties.some(([, relations]) => relations.has('ORGANISES') || relations.has('CHAIRS'));
  const needsParty = ['talks', 'conversation', 'call'].includes(cluster.form);
  if (parties.length > 1 || (organised && !needsParty)) return true;
  if (
    needsParty &&
    anchored &&
    cluster.mentions.some((mention) => mention.status !== undefined && mention.clause !== undefined)
  )
    return true;
  if (parties.length === 1) return anchored || cluster.mentions.some((mention) => mention.status !== undefined);
  return (
    !needsParty &&
    anchored &&
    cluster.mentions.some((mention) => mention.status !== undefined || mention.times.length > 0)
  );
}

function isWorthyEvent(
  cluster: EventCluster,
  parties: number,
  anchored: boolean,
  plural: boolean,
  dated: boolean,
): boolean {
  const needsName = [...EVENT_NOUNS.values()].some((entry) => entry.form === cluster.form && entry.needs === 'name');
  if (needsName) return parties > 1 || (parties > 0 && dated);
  if (plural) return parties > 1 || (parties > 0 && anchored);
  return parties > 0 || anchored;
}
