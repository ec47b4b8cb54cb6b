import type { Edge } from '../state/dataset.ts';
import { type Tenure, tenuresOf } from '../state/tenures.ts';
import { clean, dateWords } from '../state/words.ts';
import { useApp } from './context.ts';
import { StatusMark } from './marks.tsx';
import { NodeLink, ProofLink } from './NodeLink.tsx';
import { Section } from './Section.tsx';

/** Offices over time: each a bar on one axis, former and acting marked, one press from its sentence. */
export function Offices({ title, offices, here }: { title: string; offices: readonly Edge[]; here: string }) {
  const { dataset } = useApp();
  const { rows, ticks } = tenuresOf(dataset, here, offices);
  const hasBars = rows.some((row) => row.from !== undefined) && rows.length > 1;
  return (
    <>
      <Section title={title} items={rows}>
        {(row) => <OfficeRow key={row.edge.key} row={row} bar={hasBars} />}
      </Section>
      {hasBars && (
        <p class="axis" aria-hidden="true">
          {ticks.map(({ label, at }) => (
            <span key={label} style={{ left: `${at * 100}%` }}>
              {label}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function OfficeRow({ row, bar }: { row: Tenure; bar: boolean }) {
  const { edge, other, seen } = row;
  const certain = edge.status === 'happened' || edge.status === 'ongoing';
  return (
    <li class="stack office">
      <span class="pair">
        <span>
          {edge.tenure && edge.tenure !== 'current' && <span class={`tag ${edge.tenure}`}>{edge.tenure}</span>}{' '}
          {clean(edge.role ?? 'office')}
        </span>
        <NodeLink node={other} />
        {!certain && <StatusMark status={edge.status} />}
        <ProofLink edge={edge} />
      </span>
      {bar && row.from !== undefined && (
        <span class="track" aria-hidden="true">
          <span
            class={`bar ${edge.tenure ?? 'current'}${seen ? ' seen' : ''}`}
            style={{ left: `${row.from * 100}%`, width: `${Math.max((row.to ?? row.from) - row.from, 0) * 100}%` }}
          />
        </span>
      )}
      <span class="quiet">{daysIn(row)}</span>
    </li>
  );
}

function daysIn({ start, end, seen }: Tenure): string {
  const [from, to] = [start && dateWords(start), end && dateWords(end)];
  if (!from && !to) return 'no day in the articles';
  if (seen) return from === to || !to ? `in office by reports of ${from}` : `by reports of ${from} – ${to}`;
  if (!to) return `since ${from}`;
  return from ? `${from} – ${to}` : `until ${to}`;
}
