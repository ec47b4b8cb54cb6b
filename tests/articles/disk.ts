import { type Effects, realEffects } from '../../src/effects.ts';

/** A disk that holds the given files and nothing else. */
export function diskOf(files: Readonly<Record<string, string | Uint8Array>>): Effects['disk'] {
  const bytes = new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content as string)]));
  const isFolder = (path: string) => [...bytes.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    ...realEffects().disk,
    stat: async (path) => {
      const file = bytes.get(path);
      if (file) return { kind: 'file', size: file.length };
      return isFolder(path) ? { kind: 'folder', size: 0 } : undefined;
    },
    list: async (folder) => {
      const below = [...bytes.keys()].filter((file) => file.startsWith(`${folder}/`));
      return [...new Set(below.map((file) => file.slice(folder.length + 1).split('/')[0]!))].sort();
    },
    read: async (path) => bytes.get(path)!,
    chunks: async function* (path, start, end) {
      yield bytes.get(path)!.subarray(start, end);
    },
  };
}
