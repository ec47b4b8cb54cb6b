import { useRef } from 'preact/hooks';
import { after, dateOf, floorTo, numberOf } from '../state/calendar.ts';
import { nextKnown } from '../state/clock.ts';
import { rangeWords } from '../state/hidden.ts';
import type { Lanes } from '../state/time.ts';
import type { Lane } from '../state/view.ts';
import { dateWords, shortDate } from '../state/words.ts';
import { runCommand, TIMELINE_COMMANDS } from './commands.ts';
import { useApp } from './context.ts';

interface Props {
  lanes: Lanes;
  width: number;
  heights: { readonly place: number; readonly axis: number; readonly reported: number };
}

type Part = 'from' | 'to' | 'known';
/** What a pointer has hold of. */
interface Grip {
  readonly part: Part | 'range' | 'new';
  readonly lane: Lane;
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly join: string;
  moved: boolean;
}

/** Pixels by which a pointer may miss a handle, or tremble in a click. */
const NEAR = 6;
let gestures = 0;

/** Lies over the lanes: drag to choose a range, move it or its ends; each end is a slider for the keyboard. */
export function TimelineBrush({ lanes, width, heights }: Props) {
  const app = useApp();
  const grip = useRef<Grip | undefined>(undefined);
  const { span, whole } = lanes;
  const { from, to, lane, known } = app.view.value;
  const days = span.to - span.from + 1;
  const filters = from !== undefined || to !== undefined;
  const start = from === undefined ? span.from : numberOf(from);
  const end = to === undefined ? span.to : numberOf(to);
  const clamp = (day: number) => Math.max(span.from, Math.min(day, span.to));
  const x = (day: number) => ((Math.max(span.from, Math.min(day, span.to + 1)) - span.from) / days) * width;
  const dayAt = (pixels: number) => clamp(span.from + Math.floor((pixels / width) * days));

  const choose = (first: number, last: number, join: string, by: Lane = lane) => {
    const next = {
      from: first <= whole.from ? undefined : dateOf(floorTo(span.unit, first)),
      to: last >= whole.to ? undefined : dateOf(after(span.unit, last) - 1),
      lane: by,
    };
    app.time.clock.stop();
    app.change((state) => ({ ...state, ...next }), {
      name: next.from || next.to ? `show ${rangeWords(next.from, next.to)}` : 'all times',
      join,
    });
  };
  const know = (day: number | undefined, join: string) => {
    const last = app.time.days.peek().at(-1);
    const next = day === undefined || (last !== undefined && day >= numberOf(last)) ? undefined : dateOf(day);
    app.time.clock.stop();
    app.change((state) => ({ ...state, known: next }), {
      name: next === undefined ? 'know everything' : `as known on ${dateWords(next)}`,
      join,
    });
  };

  const onDown = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.button !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = event.clientX - box.left;
    const by: Lane = event.clientY - box.top < heights.place + heights.axis / 2 ? 'place' : 'reported';
    const held = (event.target as HTMLElement).closest<HTMLElement>('[data-part]')?.dataset.part as Part | undefined;
    const part = held ?? (filters && by === lane && at > x(start) && at < x(end + 1) ? 'range' : 'new');
    grip.current = {
      part,
      lane: held ? lane : by,
      day: dayAt(at),
      from: start,
      to: end,
      join: `brush ${++gestures}`,
      moved: false,
    };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const held = grip.current;
    if (!held) return;
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
    if (!held.moved && Math.abs(at - x(held.day)) < NEAR && held.part !== 'from' && held.part !== 'to') return;
    held.moved = true;
    const day = dayAt(at);
    if (held.part === 'known') know(day, held.join);
    else if (held.part === 'new') choose(Math.min(held.day, day), Math.max(held.day, day), held.join, held.lane);
    else if (held.part === 'from') choose(Math.min(day, held.to), held.to, held.join);
    else if (held.part === 'to') choose(held.from, Math.max(day, held.from), held.join);
    else {
      const by = Math.max(span.from - held.from, Math.min(day - held.day, span.to - held.to));
      choose(held.from + by, held.to + by, held.join);
    }
  };
  const onUp = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const held = grip.current;
    grip.current = undefined;
    if (!held) return;
    if (!held.moved && (held.part === 'new' || held.part === 'range')) {
      const [first, last] = [floorTo(span.unit, held.day), after(span.unit, held.day) - 1];
      const again = filters && start === first && end === last;
      if (again) choose(whole.from, whole.to, held.join);
      else choose(first, last, held.join, held.lane);
    }
    const part = held.part === 'known' ? 'known' : held.part === 'from' ? 'from' : 'to';
    event.currentTarget.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent & { currentTarget: HTMLElement }, part: Part) => {
    const join = `keys ${part}`;
    const moved = (day: number, by: number) => clamp(after(span.unit, day, by));
    const { currentTarget } = event;
    const put = (day: number) => {
      if (part === 'known') know(day, join);
      else if (part === 'from') choose(Math.min(day, end), end, join);
      else choose(start, Math.max(day, start), join);
    };
    runCommand(TIMELINE_COMMANDS, event, {
      step(by) {
        if (part !== 'known') return put(moved(part === 'from' ? start : end, by));
        const next = nextKnown(app.time.days.peek(), known, by > 0 ? 1 : -1);
        if (next !== undefined || by > 0) know(next === undefined ? undefined : numberOf(next), join);
      },
      slide: (by) => choose(moved(start, by), moved(end, by), join),
      edge: (which) => put(which === 'first' ? span.from : span.to),
      play: () => currentTarget.closest('.timeline')?.querySelector<HTMLElement>('.play')?.click(),
    });
  };

  const top = lane === 'place' ? 0 : heights.place + heights.axis;
  const height = lane === 'place' ? heights.place : heights.reported;
  const handle = (part: 'from' | 'to') => {
    const day = part === 'from' ? start : end;
    const open = (part === 'from' ? from : to) === undefined;
    return (
      <div
        class={`handle handle-${part}${filters ? ' on' : ''}`}
        data-part={part}
        role="slider"
        tabIndex={0}
        aria-label={part === 'from' ? 'From' : 'To'}
        aria-valuemin={span.from}
        aria-valuemax={span.to}
        aria-valuenow={clamp(day)}
        aria-valuetext={open ? (part === 'from' ? 'the beginning' : 'the end') : dateWords(dateOf(day))}
        style={{ left: `${x(part === 'from' ? day : day + 1)}px`, top: `${top}px`, height: `${height}px` }}
        onKeyDown={(event) => onKey(event, part)}
      />
    );
  };
  return (
    <div
      class="brush"
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={() => {
        grip.current = undefined;
      }}
    >
      {filters && (
        <div
          class="range"
          style={{ left: `${x(start)}px`, width: `${x(end + 1) - x(start)}px`, top: `${top}px`, height: `${height}px` }}
        >
          <span
            class={x(end + 1) > width - 170 && x(end + 1) - x(start) < 170 ? 'moment-tag before' : 'moment-tag'}
            aria-hidden="true"
          >
            {shortRange(from, to)}
          </span>
        </div>
      )}
      {handle('from')}
      {handle('to')}
      <div
        class={`cursor${known === undefined ? '' : ' on'}`}
        data-part="known"
        role="slider"
        tabIndex={0}
        aria-label="As known on"
        title="Drag: what was known by a day"
        aria-valuemin={span.from}
        aria-valuemax={span.to}
        aria-valuenow={known === undefined ? span.to : clamp(numberOf(known))}
        aria-valuetext={known === undefined ? 'everything is known' : dateWords(known)}
        style={{ left: `${known === undefined ? width : x(numberOf(known) + 1)}px` }}
        onKeyDown={(event) => onKey(event, 'known')}
      >
        {known !== undefined && (
          <span class={x(numberOf(known)) > width / 2 ? 'moment-tag before' : 'moment-tag'} aria-hidden="true">
            known by {shortDate(known)}
          </span>
        )}
      </div>
    </div>
  );
}

function shortRange(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `until ${shortDate(to ?? '')}`;
  return to === undefined ? `since ${shortDate(from)}` : `${shortDate(from)} – ${shortDate(to)}`;
}
