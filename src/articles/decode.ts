import type { Notice } from '../../graph/model/index.ts';

/** A text, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly notice: Notice };

/** Decodes UTF-8, UTF-16 with a byte order mark, what a page says it is in and, as the last resort, Windows-1252. */
export function decode(bytes: Uint8Array, where: string): Decoded {
  if (bytes.length === 0) return refuse('empty', 'the file is empty', where);
  const encoding = encodingOf(bytes);
  if (!encoding) return refuse('not-text', 'the file is not text, or in an encoding without byte order mark', where);
  const text = encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') return refuse('empty', 'the file holds nothing but white space', where);
  return { text };
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (looksBinary(bytes)) return undefined;
  return isUtf8(bytes) ? 'utf-8' : (declared(bytes) ?? 'windows-1252');
}

/** The encoding that a page or XML file names at its top, where Node knows it and it is none of those told here. */
function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1');
  const name = /<(?:meta|\?xml)\b[^<>]{0,200}?(?:charset|encoding)\s*=\s*["']?([a-z0-9_-]{2,30})/i.exec(head)?.[1];
  if (!name) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    return /^(?:utf-|windows-1252$)/.test(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** Windows-1252 differs from Latin-1 in these 32 places only, which Node 20's own decoder gets wrong. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (character) => FROM_0X80[character.charCodeAt(0) - 0x80]!);
}

/** Text has hardly any control characters; compressed data, pictures and programs have many. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  const magic = String.fromCharCode(...head.subarray(0, 5));
  if (magic === '%PDF-' || magic.startsWith('{\\rtf')) return true;
  let controls = 0;
  for (const byte of head) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  }
  return controls * 100 > head.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function refuse(code: string, message: string, where: string): Decoded {
  return { notice: { code, message, where } };
}
