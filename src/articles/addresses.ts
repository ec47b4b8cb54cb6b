/** A file of addresses: one a line, and lines of remarks that begin with #. */
export function addressesIn(text: string): readonly string[] | undefined {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const addresses = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return addresses.length > 0 && addresses.every((line) => isAddress(line) && !/\s/.test(line)) ? addresses : undefined;
}

/** Whether a word is an address such as `https://paper.example/talks`, and no path. */
export function isAddress(word: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(word);
}
