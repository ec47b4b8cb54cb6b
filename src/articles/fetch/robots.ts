/** What a site allows programs to fetch (robots.txt, RFC 9309). */
export interface Robots {
  /** Whether a path, with its query, may be fetched. */
  allows(path: string): boolean;
  /** Seconds that it asks to keep between two requests. */
  readonly delay?: number;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay?: number;
}

/** Where a site says nothing. */
export const ALLOWS_ALL: Robots = { allows: () => true };

/** Characters of a file that are read (the RFC asks for 500 KiB at least), and of one line. */
const LONGEST = 512 * 1024;
const LONGEST_LINE = 2000;

/** Reads a robots.txt for a program of a name: the groups for it, else those for all. */
export function parseRobots(text: string, agent: string): Robots {
  const groups = groupsIn(text.slice(0, LONGEST));
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  const delays = chosen.flatMap(({ delay }) => delay ?? []);
  return {
    allows: (path) => path === '/robots.txt' || allowed(rules, normal(path)),
    ...(delays.length > 0 && { delay: Math.max(...delays) }),
  };
}

function groupsIn(text: string): readonly Group[] {
  const groups: Group[] = [];
  let open = false;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const plain = line.slice(0, LONGEST_LINE).replace(/#.*$/, '');
    const colon = plain.indexOf(':');
    if (colon < 0) continue;
    const field = plain.slice(0, colon).trim().toLowerCase();
    const value = plain.slice(colon + 1).trim();
    if (field === 'user-agent') {
      // Names in a row share the rules that follow; some write a version behind the name.
      if (!open) groups.push({ agents: [], rules: [] });
      groups.at(-1)!.agents.push(/^[^\s/]*/.exec(value)![0].toLowerCase());
      open = true;
      continue;
    }
    const group = groups.at(-1);
    if (!group || !['allow', 'disallow', 'crawl-delay'].includes(field)) continue;
    open = false;
    if (field === 'crawl-delay') {
      const seconds = Number(value);
      if (value !== '' && seconds >= 0 && Number.isFinite(seconds)) group.delay = Math.max(group.delay ?? 0, seconds);
    } else if (value !== '') group.rules.push({ allow: field === 'allow', pattern: normal(value) });
  }
  return groups;
}

/** The longest pattern that fits decides, and of equally long ones the one that allows. */
function allowed(rules: readonly Rule[], path: string): boolean {
  let best: Rule | undefined;
  for (const rule of rules) {
    const longer = !best || rule.pattern.length > best.pattern.length;
    const gentler = best?.pattern.length === rule.pattern.length && rule.allow;
    if ((longer || gentler) && fits(rule.pattern, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** Whether a path begins as a pattern says; `*` stands for anything, `$` at its end for the end. Linear in practice. */
function fits(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('$');
  const [head = '', ...parts] = (whole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  let at = head.length;
  const last = whole ? parts.pop() : undefined;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!whole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** Escapes are compared as bytes are: `%7e` is `~`, and letters outside ASCII are escaped. */
function normal(path: string): string {
  return path
    .replace(/%([0-9a-f]{2})/gi, (coded, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : coded.toUpperCase();
    })
    .replace(/[^\x21-\x7e]+/g, (letters) => encodeURI(letters.toWellFormed()));
}
