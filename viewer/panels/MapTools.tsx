import type { Scene } from '../scene/scene.ts';
import { useApp } from './context.ts';

/** What one does to the drawing as a whole: nearer, farther, all of it, arranged anew. */
export function MapTools({ scene }: { scene: Scene }) {
  const app = useApp();
  const arranging = app.arranging.value;
  const stop = () => {
    scene.stopArranging();
    app.arranging.value = false;
    app.message.value = 'Arranging stopped';
  };
  const start = () => {
    app.arranging.value = true;
    app.moved.value = true;
    app.message.value = 'Arranging the nodes anew';
    scene.arrange(() => {
      app.arranging.value = false;
      app.message.value = 'The nodes are arranged';
    });
  };
  return (
    <div class="tools" role="toolbar" aria-label="Map">
      <button type="button" aria-pressed={arranging} onClick={arranging ? stop : start}>
        {arranging ? 'Stop arranging' : 'Arrange'}
      </button>
      {app.moved.value && !arranging && (
        <button
          type="button"
          onClick={() => {
            scene.restorePlaces();
            app.moved.value = false;
          }}
        >
          As it was
        </button>
      )}
      <button type="button" onClick={() => scene.zoom('whole')}>
        Whole
      </button>
      <button type="button" class="square" aria-label="Zoom out" onClick={() => scene.zoom('out')}>
        −
      </button>
      <button type="button" class="square" aria-label="Zoom in" onClick={() => scene.zoom('in')}>
        +
      </button>
    </div>
  );
}
