import { RELATIONS } from '../../graph/ontology/index.ts';
import type { Fault } from './errors.ts';

/** The notes of the graph scorer: for each kind of error what was wrong. */
export type Notes = Readonly<Record<string, readonly string[]>>;

/** The scorer's notes as faults, each kind parted by node kind, relation or the statuses confused. */
export function graphFaults(notes: Notes, where = ''): Fault[] {
  return Object.entries(notes).flatMap(([kind, all]) =>
    all.map((note) => ({ group: `${TOLD[kind] ?? kind}${detail(kind, note)}`, example: `${where}${note}` })),
  );
}

const TOLD: Readonly<Record<string, string>> = {
  wrongType: 'actor of the wrong kind',
  wrongMerge: 'two actors made one',
  duplicate: 'one actor made two',
  spurious: 'spurious actor',
  missed: 'missed actor',
  eventSpurious: 'spurious event',
  eventMissed: 'missed event',
  linkWrong: 'wrong participation',
  linkMissed: 'missed participation',
  edgeWrong: 'wrong fact',
  edgeMissed: 'missed fact',
  statusWrong: 'wrong status',
  dateWrong: 'wrong date',
};

const NAMES: ReadonlySet<string> = new Set(RELATIONS.map(({ relation }) => relation));

function detail(kind: string, note: string): string {
  if (kind === 'statusWrong') return note.replace(/^.*: (\S+) \(gold (.+)\)$/, ', $1 for $2').replace(/^[^,].*/, '');
  if (kind === 'dateWrong') return dateDetail(note);
  if (/^(?:wrongType|spurious|missed|eventSpurious)$/.test(kind)) return `, ${note.split(' ')[0]}`;
  const relation = note.split(' ').find((word) => word.split('|').some((name) => NAMES.has(name)));
  return relation ? `, ${relation}` : '';
}

function dateDetail(note: string): string {
  const parts = /: (\S+)\.\.(\S+) \(gold (.*)\)$/.exec(note);
  if (!parts) return '';
  if (parts[1] === '-') return ', none found';
  return parts[3] === '' ? ', one invented' : ', another day';
}
