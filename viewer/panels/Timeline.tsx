import { useState } from 'preact/hooks';
import { dateOf, numberOf } from '../state/calendar.ts';
import { counted } from '../state/words.ts';
import { useApp } from './context.ts';
import { Player } from './Player.tsx';
import { TimelineChart } from './TimelineChart.tsx';

/** Where there is little room the timeline waits to be opened. */
function hasRoom(): boolean {
  return matchMedia('(min-width: 761px) and (min-height: 620px)').matches;
}

/** Holds the place of the timeline while its days are counted, exactly as large: the map keeps its size. */
export function TimelineToCome() {
  const open = hasRoom();
  return (
    <section class={`timeline${open ? ' open' : ''}`} aria-label="Timeline">
      <p class="timeline-head quiet">Counting days …</p>
      {open && <div class="chart" />}
    </section>
  );
}

/** When it takes place and when it was reported; a range of either filters, and time can be played. */
export function Timeline() {
  const app = useApp();
  const [open, setOpen] = useState(hasRoom);
  const lanes = app.time.lanes.value;
  const { from, to, known, undated, spanFrom, spanTo } = app.view.value;
  if (!lanes) return null;
  const filters = from !== undefined || to !== undefined;
  const zoomed = spanFrom !== undefined || spanTo !== undefined;

  const zoom = () => {
    const [start, end] = [
      from === undefined ? lanes.whole.from : numberOf(from),
      to === undefined ? lanes.whole.to : numberOf(to),
    ];
    const room = Math.max(2, Math.round((end - start) * 0.15));
    app.change(
      (state) => ({ ...state, spanFrom: dateOf(start - room), spanTo: dateOf(end + room) }),
      'zoom the timeline in',
    );
  };
  const zoomOut = () =>
    app.change((state) => ({ ...state, spanFrom: undefined, spanTo: undefined }), 'zoom the timeline out');

  return (
    <section class={`timeline${open ? ' open' : ''}`} aria-label="Timeline">
      <header class="timeline-head">
        <button type="button" class="disclose" aria-expanded={open} onClick={() => setOpen(!open)}>
          Timeline
        </button>
        {open && <Player />}
        {open && (
          <span class="timeline-tools">
            {lanes.undated > 0 && (
              <label title="Meetings, events and deeds for which the articles give no date">
                <input
                  type="checkbox"
                  checked={!filters || undated}
                  disabled={!filters}
                  onChange={() =>
                    app.change(
                      (state) => ({ ...state, undated: !state.undated }),
                      undated ? 'hide what has no date' : 'keep what has no date',
                    )
                  }
                />
                <span>{counted(lanes.undated, 'undated', 'undated')}</span>
              </label>
            )}
            {filters && (
              <button type="button" class="more" title="Draw the timeline over the range only" onClick={zoom}>
                Zoom to range
              </button>
            )}
            {zoomed && (
              <button type="button" class="more" onClick={zoomOut}>
                Zoom out
              </button>
            )}
            {(filters || known !== undefined) && (
              <button
                type="button"
                class="more"
                onClick={() => {
                  app.time.clock.stop();
                  app.change((state) => ({ ...state, from: undefined, to: undefined, known: undefined }), 'all times');
                }}
              >
                Clear
              </button>
            )}
          </span>
        )}
      </header>
      {open && <TimelineChart lanes={lanes} />}
    </section>
  );
}
