import { useRef, useState } from 'preact/hooks';
import { type Motion, nextKnown, nextWindow, SPEEDS, type Speed } from '../state/clock.ts';
import { rangeWords } from '../state/hidden.ts';
import { dateWords } from '../state/words.ts';
import { useApp } from './context.ts';

let plays = 0;

/** Plays time: as it became known, report by report, or with a window that moves. */
export function Player() {
  const app = useApp();
  const { clock, days, lanes } = app.time;
  const [motion, setMotion] = useState<Motion>('known');
  const [speed, setSpeed] = useState<Speed>(1);
  const pace = useRef<Speed>(speed);
  pace.current = speed;
  const playing = clock.playing.value;

  /** One step; false at the end. Steps of one play are taken back as one. */
  const step = (join: string, by: 1 | -1 = 1): boolean => {
    const view = app.view.peek();
    if (motion === 'known') {
      const known = nextKnown(days.peek(), view.known, by);
      if (known === undefined) return false;
      app.change((state) => ({ ...state, known }), { name: `as known on ${dateWords(known)}`, join });
      return true;
    }
    const span = lanes.peek()?.span;
    const next = span && nextWindow(view, span);
    if (!next) return false;
    app.change((state) => ({ ...state, ...next }), { name: `show ${rangeWords(next.from, next.to)}`, join });
    return true;
  };
  const atEnd = motion === 'known' && nextKnown(days.value, app.view.value.known) === undefined;
  const play = () => {
    if (playing) return clock.stop();
    const join = `play ${++plays}`;
    if (atEnd) app.change((state) => ({ ...state, known: undefined }), { name: 'play again', join });
    clock.start(
      () => step(join),
      () => pace.current,
    );
  };
  const single = (by: 1 | -1) => {
    clock.stop();
    step(`step ${++plays}`, by);
  };

  return (
    <div class="player" role="toolbar" aria-label="Play time">
      {motion === 'known' && (
        <button type="button" class="square" aria-label="Previous report" onClick={() => single(-1)}>
          <Glyph path="M10 3 5 8l5 5" />
        </button>
      )}
      <button
        type="button"
        class="play"
        aria-label={playing ? 'Pause' : 'Play'}
        title={playing ? 'Pause (space)' : 'Play (space)'}
        onClick={play}
      >
        <Glyph path={playing ? 'M5 3v10M11 3v10' : 'M4.5 2.5 13 8l-8.500 5.500z'} solid={!playing} />
      </button>
      {motion === 'known' && (
        <button type="button" class="square" aria-label="Next report" onClick={() => single(1)}>
          <Glyph path="M6 3l5 5-5 5" />
        </button>
      )}
      <select
        aria-label="What moves"
        value={motion}
        onChange={(event) => {
          clock.stop();
          setMotion(event.currentTarget.value as Motion);
        }}
      >
        <option value="known">as it became known</option>
        <option value="window">a window of time</option>
      </select>
      <select
        aria-label="Speed"
        value={speed}
        onChange={(event) => setSpeed(SPEEDS.find((each) => String(each) === event.currentTarget.value) ?? 1)}
      >
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {each === 0.5 ? '½' : each}×
          </option>
        ))}
      </select>
    </div>
  );
}

function Glyph({ path, solid = false }: { path: string; solid?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={path} fill={solid ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="1.8" />
    </svg>
  );
}
