import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dateOf, numberOf, ticksOf } from '../state/calendar.ts';
import type { Lanes } from '../state/time.ts';
import { type Bin, LINES, type Line } from '../state/timeline.ts';
import type { Lane } from '../state/view.ts';
import { counted, dateWords } from '../state/words.ts';
import { useApp } from './context.ts';
import { TimelineBrush } from './TimelineBrush.tsx';

/** Heights in pixels: the lane above, the axis, the lane below. */
const HEIGHTS = { place: 38, axis: 18, reported: 26 } as const;
const LINE_WORDS: Readonly<Record<Line, string>> = {
  solid: 'took place',
  dashed: 'planned or likely',
  dotted: 'possible',
  struck: 'denied or off',
};

/** Both lanes on one axis: above it what takes place, below it when that was reported. */
export function TimelineChart({ lanes }: { lanes: Lanes }) {
  const app = useApp();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const { span, place, reported } = lanes;
  const days = span.to - span.from + 1;
  const x = (day: number) => ((day - span.from) / days) * width;
  const { known } = app.view.value;
  const cut = known === undefined ? undefined : numberOf(known);
  const middle = HEIGHTS.place + HEIGHTS.axis;
  return (
    <div class="chart" ref={box}>
      {width > 0 && (
        <>
          <svg width={width} height={middle + HEIGHTS.reported} aria-hidden="true">
            <Patterns />
            <Bars bins={place} lane="place" x={x} base={HEIGHTS.place} height={HEIGHTS.place - 3} cut={undefined} />
            <Bars bins={reported} lane="reported" x={x} base={middle} height={HEIGHTS.reported - 3} cut={cut} />
            <path class="time-axis" d={`M0 ${HEIGHTS.place + 0.5}H${width}M0 ${middle - 0.5}H${width}`} />
            {ticksOf(span.from, span.to, Math.max(2, Math.floor(width / 76))).map(({ at, label }) => (
              <g key={at}>
                <path class="time-axis" d={`M${Math.round(x(at)) + 0.5} ${HEIGHTS.place}v4`} />
                {x(at) < width - 34 && (
                  <text class="tick" x={x(at) + 3} y={HEIGHTS.place + 13}>
                    {label}
                  </text>
                )}
              </g>
            ))}
          </svg>
          <TimelineBrush lanes={lanes} width={width} heights={HEIGHTS} />
          <LaneName lane="place">takes place</LaneName>
          <LaneName lane="reported">reported</LaneName>
        </>
      )}
      <p class="unseen">
        {summary(lanes, 'place')}. {summary(lanes, 'reported')}.
      </p>
    </div>
  );
}

/** Names a lane; pressed, the range filters by it. */
function LaneName({ lane, children }: { lane: Lane; children: string }) {
  const app = useApp();
  return (
    <button
      type="button"
      class={`lane-name lane-${lane}`}
      title={`A range filters by when it ${lane === 'place' ? 'takes place' : 'was reported'}`}
      aria-pressed={app.view.value.lane === lane}
      onClick={() => app.change((state) => ({ ...state, lane }), `filter by when it is ${children}`)}
    >
      {children}
    </button>
  );
}

interface BarsProps {
  bins: readonly Bin[];
  lane: Lane;
  x: (day: number) => number;
  base: number;
  height: number;
  /** What comes after this day is not known yet and is drawn pale. */
  cut: number | undefined;
}

function Bars({ bins, lane, x, base, height, cut }: BarsProps) {
  const most = Math.max(1, ...bins.map(({ sum }) => sum));
  const up = lane === 'place';
  return (
    <g class={`moments moments-${lane}`}>
      {bins.map((bin) => {
        if (bin.sum === 0) return null;
        const left = x(bin.start);
        const wide = Math.max(x(bin.end + 1) - left - (x(bin.end + 1) - left > 4 ? 1 : 0), 1.5);
        // One of many must still be seen beside the most.
        const tall = Math.max(3, Math.sqrt(bin.sum / most) * height);
        let at = 0;
        return (
          <g key={bin.start} class={cut !== undefined && bin.start > cut ? 'later' : undefined}>
            <title>{titleOf(bin, lane)}</title>
            {LINES.map((line) => {
              if (bin.counts[line] === 0) return null;
              const share = (bin.counts[line] / bin.sum) * tall;
              const y = up ? base - at - share : base + at;
              at += share;
              return <rect key={line} class={`moment-bar moment-${line}`} x={left} y={y} width={wide} height={share} />;
            })}
          </g>
        );
      })}
    </g>
  );
}

/** Fillings that are told apart without colour. */
function Patterns() {
  return (
    <defs>
      <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="4" height="4" />
        <rect class="hatch" width="1.6" height="4" />
      </pattern>
      <pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="hatch-ground" width="4" height="4" />
        <circle class="hatch" cx="2" cy="2" r="0.9" />
      </pattern>
    </defs>
  );
}

function titleOf({ start, end, counts }: Bin, lane: Lane): string {
  const when = start === end ? dateWords(dateOf(start)) : `${dateWords(dateOf(start))} – ${dateWords(dateOf(end))}`;
  const parts = LINES.flatMap((line) => (counts[line] > 0 ? [`${counts[line]} ${LINE_WORDS[line]}`] : []));
  return `${when}: ${lane === 'place' ? '' : 'reported as '}${parts.join(', ')}`;
}

function summary({ place, reported, span }: Lanes, lane: Lane): string {
  const bins = lane === 'place' ? place : reported;
  const sum = bins.reduce((total, bin) => total + bin.sum, 0);
  const what =
    lane === 'place'
      ? counted(sum, 'meeting, event or deed begins', 'meetings, events and deeds begin')
      : counted(sum, 'report');
  return `${what} between ${dateWords(dateOf(span.from))} and ${dateWords(dateOf(span.to))}`;
}
