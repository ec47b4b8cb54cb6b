import { useRef, useState } from 'preact/hooks';
import { dateOf } from '../state/calendar.ts';
import { type Encounter, labelOf } from '../state/card.ts';
import { type Moment, stripOf } from '../state/strip.ts';
import type { Bin } from '../state/timeline.ts';
import { counted, dateWords, whenWords } from '../state/words.ts';
import { useApp } from './context.ts';
import { KindMark } from './marks.tsx';

/** A strip of time with a mark for each Meeting or Event, by day and status. Arrow keys go from one to the next. */
export function MomentStrip({ encounters }: { encounters: readonly Encounter[] }) {
  const app = useApp();
  const strip = stripOf(encounters);
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [pointed, setPointed] = useState<Moment>();
  if (!strip) return null;
  const nameOf = ({ encounter: { event } }: Moment) =>
    `${whenWords(event) ?? 'undated'}: ${labelOf(app.dataset, event.key)}${event.status ? `, ${event.status}` : ''}`;
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -active, End: strip.moments.length - 1 - active }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(active + step, 0), strip.moments.length - 1);
    setActive(next);
    box.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  return (
    <div class="strip">
      {strip.bars.length > 0 && <Bars bars={strip.bars} />}
      <div
        ref={box}
        hidden={strip.moments.length === 0}
        class="strip-marks"
        role="toolbar"
        aria-label="Meetings and events in time"
        style={{ height: `${strip.levels * 20 + 6}px` }}
        onKeyDown={onKey}
      >
        {strip.moments.map((moment, index) => (
          <button
            key={moment.encounter.event.key}
            type="button"
            tabIndex={index === active ? 0 : -1}
            aria-label={nameOf(moment)}
            style={{ left: `${moment.at * 100}%`, bottom: `${moment.level * 20}px` }}
            onClick={() => app.select({ what: 'node', key: moment.encounter.event.key })}
            onFocus={() => {
              setActive(index);
              setPointed(moment);
            }}
            onBlur={() => setPointed(undefined)}
            onPointerEnter={() => setPointed(moment)}
            onPointerLeave={() => setPointed(undefined)}
          >
            <KindMark kind={moment.encounter.event.kind} status={moment.encounter.event.status} />
          </button>
        ))}
      </div>
      <p class="strip-axis quiet" aria-hidden="true">
        <span>{dateWords(strip.first)}</span>
        <span>{dateWords(strip.last)}</span>
      </p>
      <p class="strip-note quiet" aria-hidden="true">
        {pointed ? nameOf(pointed) : strip.undated > 0 ? `${strip.undated} without a day, in the list` : ' '}
      </p>
    </div>
  );
}

/** How many there were in each stretch of time, where single marks would lie on each other. */
function Bars({ bars }: { bars: readonly Bin[] }) {
  const most = Math.max(...bars.map(({ sum }) => sum));
  const busiest = bars.find(({ sum }) => sum === most);
  const all = bars.reduce((sum, bar) => sum + bar.sum, 0);
  const label = `${counted(all, 'meeting or event', 'meetings and events')} with a date${busiest ? `, most of them from ${dateWords(dateOf(busiest.start))}: ${most}` : ''}`;
  return (
    <div class="strip-bars" role="img" aria-label={label}>
      {bars.map(({ start, sum }) => (
        <span key={start} title={`from ${dateWords(dateOf(start))}: ${sum}`}>
          <span style={{ height: `${(sum / most) * 100}%` }} />
        </span>
      ))}
    </div>
  );
}
