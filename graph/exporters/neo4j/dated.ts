import type { Dated, Report } from '../../model/index.ts';
import { type Property, wholeDay } from './property.ts';
import { sentenceId } from './sentences.ts';

/** A node or relationship lists this many of its sentences; `evidenceCount` says how many there are. */
export const LISTED_SENTENCES = 50;

/**
 * What edges, Meetings and Events share. A history is lists of equal length, one place a report, since Neo4j holds
 * no lists of maps: `UNWIND range(0, size(m.historyStatus) - 1) AS i` goes through them. Where nobody is named, the
 * speaker is an empty string; where no report names one, there is no list of them (which is also what the importer
 * needs: it knows no list of one empty string). The day of a report is its article's `published`.
 */
export const DATED: readonly Property<Partial<Dated>>[] = [
  { name: 'status', type: 'string', describes: 'how it stands', value: ({ status }) => status },
  {
    name: 'contested',
    type: 'boolean',
    describes: 'true where *happened* stands against a later denial',
    value: ({ contested }) => contested,
  },
  { name: 'start', type: 'date', describes: 'its first day', value: ({ start }) => wholeDay(start) },
  { name: 'end', type: 'date', describes: 'its last day', value: ({ end }) => wholeDay(end) },
  { name: 'precision', type: 'string', describes: 'how exact the dates are', value: ({ precision }) => precision },
  { name: 'basis', type: 'string', describes: 'where the dates come from', value: ({ basis }) => basis },
  { name: 'when', type: 'string', describes: 'the words that the dates were read from', value: ({ when }) => when },
  {
    name: 'evidence',
    type: 'strings',
    describes: `ids of the first ${LISTED_SENTENCES} sentences that prove it`,
    value: ({ evidence }) => sentenceIds(evidence).slice(0, LISTED_SENTENCES),
  },
  {
    name: 'evidenceCount',
    type: 'integer',
    describes: 'how many sentences prove it',
    value: ({ evidence }) => evidence && sentenceIds(evidence).length,
  },
  {
    name: 'history',
    type: 'strings',
    describes: 'what was reported of it, in order, to be read',
    value: ({ history }) => history?.map(reportText),
  },
  {
    name: 'historyStatus',
    type: 'strings',
    describes: 'the status in each report',
    value: ({ history }) => history?.map(({ status }) => status),
  },
  {
    name: 'historyArticle',
    type: 'strings',
    describes: 'the id of the Article of each report',
    value: ({ history }) => history?.map(({ article }) => article),
  },
  {
    name: 'historySaidBy',
    type: 'strings',
    describes: 'who said so in each report, or an empty string',
    value: ({ history }) =>
      history?.some(({ saidBy }) => saidBy) ? history.map(({ saidBy = '' }) => saidBy) : undefined,
  },
];

function sentenceIds(evidence: Dated['evidence'] = []): readonly string[] {
  return [...new Set(evidence.map(sentenceId))];
}

function reportText({ published, status, saidBy, start, end }: Report): string {
  const dates = start ? ` for ${start}${end && end !== start ? ` to ${end}` : ''}` : '';
  return `${published ?? 'undated'}: ${status}${dates}${saidBy ? `, says ${saidBy}` : ''}`;
}
