import type { Mention, MentionType, OfficeTitle } from '../../graph/model/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { findMentions } from '../../src/mentions/index.ts';

/** Mentions of a text, with what tests ask of them. */
export interface Found {
  readonly mentions: readonly Mention[];
  /** Names of one type, in text order. */
  readonly names: (type: MentionType) => readonly string[];
  /** The mention of a type with this name. */
  readonly mention: (type: MentionType, name: string) => Mention;
  /** Role and owners of a mention's offices: "Foreign Minister of Chile". */
  readonly offices: (mention: Mention) => readonly string[];
}

export function find(text: string): Found {
  const document = readDocument({ id: 'article:0000000000000000', text }, {});
  const { mentions } = findMentions(document);
  return {
    mentions,
    names: (type) => mentions.filter((mention) => mention.type === type).map(({ name }) => name),
    mention(type, name) {
      const found = mentions.find((mention) => mention.type === type && mention.name === name);
      if (!found)
        throw new Error(`no ${type} "${name}" among ${mentions.map((m) => `${m.type} ${m.name}`).join(', ')}`);
      return found;
    },
    offices: ({ offices }) =>
      offices.map(({ role, of }: OfficeTitle) =>
        of.length > 0 ? `${role} of ${of.map((at) => mentions[at]!.name).join(' and ')}` : role,
      ),
  };
}
