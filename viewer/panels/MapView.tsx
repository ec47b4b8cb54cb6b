import { computed, effect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Style } from '../scene/drawing.ts';
import { createScene, type Scene } from '../scene/scene.ts';
import type { App } from '../state/app.ts';
import { otherEnd } from '../state/dataset.ts';
import { pictureOf } from '../state/picture.ts';
import { type Camera, keyOfTwo, type Selection } from '../state/view.ts';
import { counted } from '../state/words.ts';
import { MAP_COMMANDS, runCommand } from './commands.ts';
import { useApp } from './context.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapTools } from './MapTools.tsx';
import { PartNote } from './PartNote.tsx';

/** Of so many links a map is made in about the time of a frame. */
const MOST_IN_A_FRAME = 5000;

/** The drawing. All that it shows is in the tables too, which a keyboard or a screen reader reaches better. */
export function MapView() {
  const app = useApp();
  const container = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<Scene>();
  const [trouble, setTrouble] = useState(false);

  const draw = () => {
    if (!container.current) return;
    let made: Scene | undefined;
    try {
      made = connect(app, container.current);
      setScene(made);
    } catch {
      setTrouble(true);
    }
    app.drawn.value = true;
    return () => made?.kill();
  };
  // The page and a small map come in one frame; before a large one the page stands already, and says so in words.
  const soon = app.dataset.edges.size <= MOST_IN_A_FRAME;
  useLayoutEffect(() => (soon ? draw() : undefined), [app]);
  useEffect(() => (soon ? undefined : draw()), [app]);

  const { nodes, edges } = app.visible.value;
  const label = `Drawing of ${counted(nodes.size, 'node')} and ${counted(edges.size, 'link')}. Arrow keys move it, plus and minus zoom. The tables list the same.`;
  return (
    <section class="map" aria-label="Map">
      <div
        class="stage"
        ref={container}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys, as a region that scrolls does
        tabIndex={0}
        role="application"
        aria-label={label}
        onKeyDown={(event) => scene && runCommand(MAP_COMMANDS, event, scene)}
      />
      {trouble && (
        <div class="state" role="alert">
          <h2>The map can’t be drawn here</h2>
          <p>This browser offers no WebGL. Everything is in the tables: open “Nodes” or “Links” above.</p>
        </div>
      )}
      {!trouble && nodes.size === 0 && (
        <div class="state" role="status">
          <h2>Nothing passes these filters</h2>
          <button type="button" class="button" onClick={() => app.clearFilters()}>
            Show everything again
          </button>
        </div>
      )}
      <PartNote />
      {!trouble && <MapLegend />}
      {scene && <MapTools scene={scene} />}
    </section>
  );
}

/** Ties a scene to the state: pictures one way, clicks the other. */
function connect(app: App, container: HTMLElement): Scene {
  const selected = computed(() => app.view.value.selection);
  const merged = computed(() => app.view.value.merged);
  const known = computed(() => app.view.value.known);
  const picture = computed(() => {
    const told = known.value === undefined ? undefined : app.statusOf;
    const view = { selection: selected.value, merged: merged.value };
    return pictureOf(app.dataset, app.visible.value, view, app.emphasis.value, told, app.connection.value);
  });
  const style = computed((): Style => {
    const { sizing, coloring, communities } = app.structure;
    return {
      theme: app.theme.current.value,
      coloring: coloring.value,
      communities: coloring.value === 'community' ? communities.value.map(({ number }) => number) : NONE,
      radiusOf: sizing.value.radiusOf,
    };
  });
  let { camera } = app.view.peek();
  const { selection } = app.view.peek();
  let shown = selection?.key;
  let focus = app.view.peek().around.join(' ');
  const scene = createScene(
    container,
    app.dataset,
    { style: style.peek(), ...(camera ? { camera } : {}), picture: picture.peek() },
    {
      onSelect: (next) => {
        // Who points at a thing has it in sight already.
        shown = next?.key;
        app.select(next && leadTo(app, next));
      },
      onHover: (next) => {
        app.hover.value = next;
      },
      onCamera: (next) => {
        camera = next;
        app.look(next);
      },
    },
  );
  const neighbours = () => [...(app.emphasis.peek()?.nodes ?? [])];
  if (selection && !camera) scene.reveal(neighbours(), true);
  const stops = [
    effect(() => {
      scene.grow(app.dataset);
      scene.show(picture.value);
    }),
    effect(() => scene.paint(style.value)),
    effect(() => scene.places.go(app.view.value.places)),
    effect(() => {
      const { around } = app.view.value;
      const next = around.join(' ');
      if (next !== focus && next !== '') setTimeout(() => scene.reveal([...app.visible.peek().nodes]), 60);
      focus = next;
    }),
    effect(() => {
      const { selection: next, camera: asked } = app.view.value;
      const goneBack = asked !== undefined && !sameCamera(asked, camera);
      const chosen = next !== undefined && next.key !== shown;
      shown = next?.key;
      if (goneBack) {
        camera = asked;
        scene.look(asked);
      } else if (chosen) {
        // Not before the panels have taken their room.
        setTimeout(() => scene.reveal(neighbours()), 60);
      }
    }),
  ];
  return {
    ...scene,
    kill() {
      for (const stop of stops) stop();
      scene.kill();
    },
  };
}

const NONE: readonly number[] = [];

/** A line that stands for all links of its pair leads to all of them. */
function leadTo(app: App, selection: Selection): Selection {
  const edge = selection.what === 'edge' && app.view.peek().merged ? app.dataset.edges.get(selection.key) : undefined;
  if (!edge) return selection;
  const between = (app.dataset.edgesOf.get(edge.source) ?? []).filter(
    (other) => otherEnd(other, edge.source) === edge.target && app.visible.peek().edges.has(other.key),
  );
  return between.length > 1 ? { what: 'pair', key: keyOfTwo(edge.source, edge.target) } : selection;
}

function sameCamera(a: Camera, b: Camera | undefined): boolean {
  return b !== undefined && Math.hypot(a.x - b.x, a.y - b.y, a.ratio - b.ratio) < 0.002;
}
