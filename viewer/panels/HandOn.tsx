import { useState } from 'preact/hooks';
import type { Scene } from '../scene/scene.ts';
import { svgOf } from '../scene/svg.ts';
import { useApp } from './context.ts';
import { legendOf } from './legend.ts';

/** How many pixels of the picture a pixel of the screen becomes. */
const SHARPNESS = 2;

/** Hands on what is seen: as a picture with its legend, or as a link that opens it just so. */
export function HandOn({ scene, close }: { scene: Scene; close: () => void }) {
  const app = useApp();
  const [link, setLink] = useState<string>();
  const svg = () => svgOf(scene.snapshot(), legendOf(app));
  const say = (message: string) => {
    app.message.value = message;
    close();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      say('The link is copied');
    } catch {
      // Not everywhere may a page write to the clipboard; then the link is there to be copied by hand.
      setLink(location.href);
    }
  };
  const save = async (format: 'svg' | 'png') => {
    const text = svg();
    download(`entente.${format}`, format === 'svg' ? addressOf(text) : await pngOf(text));
    say(`Saved as entente.${format}`);
  };
  return (
    <div class="hand-on">
      <button type="button" onClick={() => void save('png')}>
        Picture <span class="quiet">PNG, with legend</span>
      </button>
      <button type="button" onClick={() => void save('svg')}>
        Drawing <span class="quiet">SVG, to edit</span>
      </button>
      <button type="button" onClick={() => void copy()}>
        Copy link <span class="quiet">filters, time and card</span>
      </button>
      {link !== undefined && (
        <label>
          <span class="quiet">Copy it from here</span>
          <input type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}

function addressOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

async function pngOf(svg: string): Promise<string> {
  const image = new Image();
  image.src = addressOf(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}

function download(name: string, address: string): void {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
}
