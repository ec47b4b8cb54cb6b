import { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { Dataset } from '../state/dataset.ts';
import type { Camera, Selection } from '../state/view.ts';
import { applyEmphasis, applyMerged, applyShown, applyStatuses, type Picture } from './apply.ts';
import { type Drawing, growDrawing, type Line, type Mark, paintDrawing, type Style } from './drawing.ts';
import { createFramed } from './framed.ts';
import { createLabelLayer, labelSettings } from './labels.ts';
import type { Look } from './look.ts';
import { PALETTES } from './palette.ts';
import { boxOf, createPlaces, type Places } from './places.ts';
import { drawingSettings, MOST_EDGES_WITH_EVENTS } from './settings.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

export interface SceneEvents {
  onSelect(selection: Selection | undefined): void;
  onHover(selection: Selection | undefined): void;
  onCamera(camera: Camera): void;
}

/** The one place that knows sigma: pictures go in, clicks come out. */
export interface Scene {
  show(picture: Picture): void;
  /** Takes in what a dataset has more than the one before. */
  grow(dataset: Dataset): void;
  paint(style: Style): void;
  zoom(step: 'in' | 'out' | 'whole'): void;
  pan(x: number, y: number): void;
  look(camera: Camera): void;
  /** Moves so that these nodes are in sight and can be told apart. */
  reveal(keys: readonly string[], atOnce?: boolean): void;
  /** What is on the screen now, to be drawn elsewhere. */
  snapshot(): Snapshot;
  /** Where the nodes lie, and how they are arranged anew. */
  readonly places: Places;
  kill(): void;
}

const NEAREST = 0.35;

export function createScene(
  container: HTMLElement,
  loaded: Dataset,
  start: { style: Style; camera?: Camera; picture: Picture },
  events: SceneEvents,
): Scene {
  let dataset = loaded;
  const drawing: Drawing = new MultiDirectedGraph<Mark, Line>();
  const lively = dataset.edges.size <= MOST_EDGES_WITH_EVENTS;
  let picture = start.picture;
  let applied: Picture | undefined;
  let { style } = start;
  const look: Look = { palette: PALETTES[style.theme], fading: false };
  const labels = createLabelLayer(look);
  const size = { edges: dataset.edges.size, shownNodes: () => picture.nodes.size };

  apply();
  const sigma = createFramed(drawing, container, drawingSettings(container, size, look, labels), {
    box: boxOf(drawing, picture.nodes),
    ...(start.camera && { camera: start.camera }),
  });
  labels.draw();
  sigma.on('afterRender', () => labels.draw());
  performance.mark('entente-picture');

  sigma.on('clickNode', ({ node }) => events.onSelect({ what: 'node', key: node }));
  sigma.on('clickEdge', ({ edge }) => events.onSelect({ what: 'edge', key: edge }));
  sigma.on('clickStage', () => events.onSelect(undefined));
  if (lively) {
    const point = pointWith(sigma.getMouseCaptor(), events.onHover);
    sigma.on('enterNode', ({ node }) => point({ what: 'node', key: node }));
    sigma.on('leaveNode', () => point(undefined));
    sigma.on('enterEdge', ({ edge }) => point({ what: 'edge', key: edge }));
    sigma.on('leaveEdge', () => point(undefined));
  }
  // One refresh a frame. Sigma's own scheduling leaves positions half made in between, and `reveal` would read them.
  let frame = 0;
  const refresh = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const { shown, lit, told, grew } = apply();
    const partialGraph = {
      nodes: [...shown.nodes, ...told.nodes, ...lit.nodes],
      edges: [...shown.edges, ...told.edges, ...lit.edges],
    };
    const same = shown.nodes.length + shown.edges.length === 0;
    // To take in what came and to draw it are two blocks, where each is long.
    sigma.refresh({ partialGraph, skipIndexation: same, schedule: grew && !lively });
  };
  let settled: ReturnType<typeof setTimeout> | undefined;
  const tellCamera = () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      // Where frames take long, a hand that still drags seems to rest between two of them.
      if (sigma.getMouseCaptor().isMouseDown) return tellCamera();
      const { x, y, ratio } = sigma.getCamera().getState();
      events.onCamera({ x, y, ratio });
    }, 250);
  };
  sigma.getCamera().on('updated', tellCamera);
  const observer = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    const { clientWidth, clientHeight } = container;
    // An observer also tells the size that it finds.
    if (clientWidth === width && clientHeight === height) return;
    // Labels are chosen by the room that there is, so they are chosen anew.
    if (clientWidth > 0 && clientHeight > 0) sigma.resize().refresh({ partialGraph: {}, schedule: true });
  });
  observer.observe(container);

  const places = createPlaces(
    () => dataset,
    drawing,
    () => picture,
    {
      frame(box) {
        sigma.setCustomBBox(box);
        sigma.refresh({});
      },
      slow: () => duration(450) > 1,
    },
  );

  function apply() {
    const added = growDrawing(drawing, dataset, style, picture);
    const grew = added.nodes.length + added.edges.length > 0;
    const changed = applyShown(drawing, applied, picture);
    const shown = { nodes: [...added.nodes, ...changed.nodes], edges: [...added.edges, ...changed.edges] };
    // What was added may have been told of, joined or lit before it was there.
    const told = applyStatuses(drawing, dataset, applied, picture, grew);
    const merged = applyMerged(drawing, applied, picture, grew);
    const lit = applyEmphasis(drawing, applied, picture, grew);
    look.fading = picture.emphasis !== undefined;
    applied = picture;
    return { shown, told, grew, lit: { nodes: lit.nodes, edges: [...merged.edges, ...lit.edges] } };
  }

  return {
    show(next) {
      if (next === picture) return;
      picture = next;
      frame ||= requestAnimationFrame(refresh);
    },
    grow(next) {
      dataset = next;
    },
    paint(next) {
      if (next === style) return;
      style = next;
      look.palette = PALETTES[style.theme];
      paintDrawing(drawing, dataset, style);
      sigma.setSettings(labelSettings(look.palette, labels));
    },
    zoom(step) {
      const camera = sigma.getCamera();
      if (step === 'whole') {
        sigma.setCustomBBox(boxOf(drawing, picture.nodes));
        sigma.refresh({});
        void camera.animatedReset({ duration: duration(300) });
      } else if (step === 'in') void camera.animatedZoom({ duration: duration(200) });
      else void camera.animatedUnzoom({ duration: duration(200) });
    },
    pan(x, y) {
      const camera = sigma.getCamera();
      const { ratio } = camera;
      camera.setState({ x: camera.x + x * ratio, y: camera.y + y * ratio });
    },
    look(camera) {
      void sigma.getCamera().animate(camera, { duration: duration(300) });
    },
    reveal(keys, atOnce = false) {
      if (frame) refresh();
      const shown = keys.filter((key) => picture.nodes.has(key));
      const spots = shown.flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
      if (spots.length === 0) return;
      const camera = sigma.getCamera();
      const xs = spots.map(({ x }) => x);
      const ys = spots.map(({ y }) => y);
      const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      // All of them in sight and told apart, but never so near that nothing else is left.
      const { width, height } = sigma.getDimensions();
      const side = Math.min(width, height);
      const span = Math.max(((right - left) * 2.2 * side) / width, ((top - bottom) * 1.8 * side) / height);
      const ratio = Math.max(Math.min(span, 1), Math.min(NEAREST, camera.ratio));
      const target = { x: (left + right) / 2, y: (bottom + top) / 2, ratio };
      if (atOnce) camera.setState(target);
      else void camera.animate(target, { duration: duration(400) });
    },
    places,
    snapshot: () => takeSnapshot(sigma, drawing, look, labels.placed()),
    kill() {
      clearTimeout(settled);
      cancelAnimationFrame(frame);
      observer.disconnect();
      places.stop();
      sigma.kill();
    },
  };
}

/** Moves of a pressed pointer up to which it may still be a press, as sigma counts them. */
const STILL = 3;

/**
 * Tells what is pointed at. A hand that drags points at nothing: what it began on moves along under it, and the whole
 * is to be seen and to be drawn as quickly as can be.
 */
function pointWith(
  captor: ReturnType<Sigma<Mark, Line>['getMouseCaptor']>,
  tell: (selection: Selection | undefined) => void,
): (selection: Selection | undefined) => void {
  let pointed: Selection | undefined;
  let held = false;
  captor.on('mousemovebody', () => {
    if (held || !captor.isMouseDown || captor.draggedEvents < STILL) return;
    held = true;
    tell(undefined);
  });
  captor.on('mouseup', () => {
    if (held) tell(pointed);
    held = false;
  });
  return (selection) => {
    pointed = selection;
    if (!held) tell(selection);
  };
}

function duration(milliseconds: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : milliseconds;
}
