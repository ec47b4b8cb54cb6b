import type { Scene } from '../scene/scene.ts';
import { ArrangeTools } from './ArrangeTools.tsx';
import { useApp } from './context.ts';
import { HandOn } from './HandOn.tsx';
import { LookTools } from './LookTools.tsx';
import { Popover } from './Popover.tsx';

/** What one does to the drawing as a whole: how it looks, how it lies, nearer, farther, all of it. */
export function MapTools({ scene }: { scene: Scene }) {
  const arranging = useApp().arranging.value;
  return (
    <div class="tools" role="toolbar" aria-label="Map">
      <Popover label="Look" title="What size and colour tell">
        {() => <LookTools />}
      </Popover>
      <Popover label={arranging ? 'Arranging …' : 'Arrange'} title="Arrange the nodes">
        {() => <ArrangeTools scene={scene} />}
      </Popover>
      <Popover label="Hand on" title="Hand on what is seen">
        {(close) => <HandOn scene={scene} close={close} />}
      </Popover>
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
