/** Text of articles as Markdown that shows it and does nothing else: no heading, link, picture or HTML comes of it. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Cc}/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/^([-+=#]|\d+[.)])/, '\\$1');
}

/** A web address as a link's target; undefined for what is none, such as `javascript:`. */
export function linkTarget(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href.replace(/[()<>\s|]/g, encodeURIComponent) : undefined;
}

/** Days as plainly as ISO writes them: `2020-09-03`, `2020-09-03 to 2020-09-04`, `2020-09`. */
export function span({
  start,
  end,
  precision,
}: {
  readonly start?: string;
  readonly end?: string;
  readonly precision?: string;
}) {
  if (start === undefined) return undefined;
  if (precision === 'month' && start.slice(0, 7) === end?.slice(0, 7)) return start.slice(0, 7);
  if (precision === 'year' && start.slice(0, 4) === end?.slice(0, 4)) return start.slice(0, 4);
  return end === undefined || end === start ? start : `${start} to ${end}`;
}
