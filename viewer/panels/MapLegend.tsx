import { STATUS_TABLE } from '../../graph/ontology/index.ts';
import { communityColor, statusColor } from '../scene/palette.ts';
import { counted } from '../state/words.ts';
import { useApp } from './context.ts';

/** What size and colour tell where it is not what the legend on the left says. */
export function MapLegend() {
  const app = useApp();
  const theme = app.theme.current.value;
  const { coloring, sizing, communities, others } = app.structure;
  const { by, most, estimated } = sizing.value;
  const byKind = coloring.value === 'kind';
  if (byKind && (by === 'links' || by === 'same')) return null;
  return (
    <section class="map-legend" aria-label="What size and colour tell">
      {by === 'between' && (
        <p role="status">
          {most === undefined
            ? 'Working out who lies between others …'
            : `Size: shortest paths through a node${estimated ? ', estimated' : ''}, ${format(most)} at the most.`}
        </p>
      )}
      {by === 'sources' && <p>Size: outlets that speak of it, {format(most ?? 0)} at the most.</p>}
      {coloring.value === 'community' && (
        <>
          <p>Colour: communities, by who is most connected</p>
          <ul>
            {communities.value.map(({ number, head, size }, rank) => (
              <li key={number}>
                <Swatch color={communityColor(rank, theme)} />
                <span class="name" dir="auto">
                  {head}
                </span>
                <span class="count">{size}</span>
              </li>
            ))}
            {others.value > 0 && (
              <li>
                <Swatch color={communityColor(99, theme)} />
                <span class="name">smaller ones</span>
                <span class="count">{others.value}</span>
              </li>
            )}
          </ul>
          {communities.value.length === 0 && <p class="aside">This graph has no communities.</p>}
        </>
      )}
      {coloring.value === 'status' && (
        <>
          <p>Colour: status</p>
          <ul>
            {STATUS_TABLE.map(({ status }) => (
              <li key={status}>
                <Swatch color={statusColor(status, theme)} />
                <span class="name">{status}</span>
              </li>
            ))}
            <li>
              <Swatch color={statusColor(undefined, theme)} />
              <span class="name">no status</span>
            </li>
          </ul>
        </>
      )}
      {!byKind && <p class="unseen">{counted(app.visible.value.nodes.size, 'node')} coloured</p>}
    </section>
  );
}

function Swatch({ color }: { color: string }) {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <circle cx="5" cy="5" r="5" fill={color} />
    </svg>
  );
}

function format(value: number): string {
  return value >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10);
}
