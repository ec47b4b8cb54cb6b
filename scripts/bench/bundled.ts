import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

/** Bundles a program as dist is made, so that it runs on plain Node; `folder` lies in the checkout, where packages are found. */
export async function bundled(source: string, folder: string): Promise<string> {
  const name = `${basename(source, '.ts')}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: resolve(source),
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: name, chunkFileNames: '[name].mjs' } },
    },
  });
  return join(folder, name);
}
