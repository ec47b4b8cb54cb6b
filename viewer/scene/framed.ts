import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { Camera } from '../state/view.ts';
import type { Drawing, Line, Mark } from './drawing.ts';
import type { Box } from './places.ts';

/** Where a drawing is first looked at. */
interface Start {
  readonly box: Box | null;
  readonly camera?: Camera;
}

/**
 * Sigma that knows where to look before it first draws: told afterwards, it would draw a second time. And when a hand
 * lets go, sigma reads all elements anew to show the links that it hid meanwhile; here a frame is enough.
 */
export function createFramed(
  drawing: Drawing,
  container: HTMLElement,
  settings: Partial<Settings<Mark, Line>>,
  { box, camera }: Start,
): Sigma<Mark, Line> {
  let made = false;
  class Framed extends Sigma<Mark, Line> {
    override refresh(options?: Parameters<Sigma<Mark, Line>['refresh']>[0]): this {
      if (made && !options) return this.scheduleRender();
      if (!made) {
        made = true;
        this.setCustomBBox(box);
        if (camera) this.getCamera().setState(camera);
      }
      // Draws at once, and calls off what was to be drawn with the next frame.
      return super.refresh(options);
    }
  }
  return new Framed(drawing, container, settings);
}
