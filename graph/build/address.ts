/** Parameters by which sites learn where a reader came from; they lead to the same page. */
const TRACKING =
  /^(?:utm_[a-z_]{1,30}|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|ref_src|cmpid|ocid|smid)$/i;

/** A web address, read; undefined for whatever else stands in its place. */
export function webAddress(written: string | undefined): URL | undefined {
  return written && /^https?:\/\//i.test(written) && URL.canParse(written) ? new URL(written) : undefined;
}

/**
 * By what two addresses of one page are known: without scheme, `www.`, what stands behind `#`, a slash at the end and
 * what only says where a reader came from. Undefined for what is no address of a page: a word, or a site as a whole.
 */
export function addressKey(address: string): string | undefined {
  const read = webAddress(address.trim());
  if (!read) return undefined;
  const { host, pathname, searchParams } = read;
  const query = new URLSearchParams([...searchParams].filter(([name]) => !TRACKING.test(name))).toString();
  const path = pathname.replace(/(?<=.)\/$/, '');
  if (path === '/' && query === '') return undefined;
  return `${host.replace(/^www\./, '')}${path}${query && `?${query}`}`;
}
