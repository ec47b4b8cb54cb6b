import { useState } from 'preact/hooks';
import { findLayout, LAYOUTS } from '../layouts/collection.ts';
import { type Knob, type Knobs, settle } from '../layouts/layout.ts';
import type { Scene } from '../scene/scene.ts';
import { readPlaces, withArranging } from '../state/places.ts';
import { useApp } from './context.ts';

/** Ways of arranging the nodes, each with its knobs; what the nodes do is a step that can be taken back. */
export function ArrangeTools({ scene }: { scene: Scene }) {
  const app = useApp();
  const { places } = app.view.value;
  const last = places ? readPlaces(places).at(-1) : undefined;
  const [name, setName] = useState(last?.layout ?? LAYOUTS[0]?.name ?? '');
  const [turned, setTurned] = useState<Readonly<Record<string, Knobs>>>(last ? { [last.layout]: last.knobs } : {});
  const entry = findLayout(name);
  if (!entry) return null;
  const knobs = settle(entry, turned[name] ?? {});
  const arranging = app.arranging.value;

  const done = (rounds: number | undefined) => {
    app.arranging.value = false;
    if (!rounds) return;
    const changed = Object.fromEntries(
      entry.knobs.flatMap((knob) => (knobs[knob.name] === knob.initial ? [] : [[knob.name, knobs[knob.name] ?? 0]])),
    );
    const word = withArranging(app.view.peek().places, { layout: name, knobs: changed, rounds }, entry.gradual);
    scene.places.keep(word);
    app.change((state) => ({ ...state, places: word }), `arrange: ${entry.title}`);
    app.message.value = `The nodes are arranged: ${entry.title}`;
  };
  const start = () => {
    app.arranging.value = true;
    app.message.value = `Arranging the nodes: ${entry.title}`;
    scene.places.start(name, knobs, () => done(scene.places.stop()));
  };
  const turn = (knob: Knob, value: number) => setTurned({ ...turned, [name]: { ...knobs, [knob.name]: value } });
  return (
    <form
      class="arrange"
      onSubmit={(event) => {
        event.preventDefault();
        if (arranging) done(scene.places.stop());
        else start();
      }}
    >
      <fieldset class="options">
        <legend>Arrange by</legend>
        {LAYOUTS.map((layout) => (
          <label key={layout.name} title={layout.describes}>
            <input
              type="radio"
              name="layout"
              checked={layout.name === name}
              disabled={arranging}
              onChange={() => setName(layout.name)}
            />
            <span>{layout.title}</span>
          </label>
        ))}
      </fieldset>
      <p class="aside">{entry.describes}</p>
      {entry.knobs.map((knob) => (
        <KnobRow key={`${name} ${knob.name}`} knob={knob} value={knobs[knob.name] ?? knob.initial} onTurn={turn} />
      ))}
      <p class="actions">
        <button type="submit" class="button" aria-pressed={arranging}>
          {arranging ? 'Stop' : 'Start'}
        </button>
        {places !== '' && !arranging && (
          <button
            type="button"
            class="button"
            onClick={() => app.change((state) => ({ ...state, places: '' }), 'put all back')}
          >
            As it was
          </button>
        )}
      </p>
    </form>
  );
}

function KnobRow({ knob, value, onTurn }: { knob: Knob; value: number; onTurn: (knob: Knob, value: number) => void }) {
  const isFlag = knob.min === 0 && knob.max === 1 && knob.step === 1;
  if (isFlag) {
    return (
      <label class="row">
        <input type="checkbox" checked={value === 1} onChange={() => onTurn(knob, value === 1 ? 0 : 1)} />
        <span class="name">{knob.title}</span>
      </label>
    );
  }
  return (
    <label class="knob">
      <span>{knob.title}</span>
      <input
        type="range"
        min={knob.min}
        max={knob.max}
        step={knob.step}
        value={value}
        onInput={(event) => onTurn(knob, Number(event.currentTarget.value))}
      />
      <output>{value}</output>
    </label>
  );
}
