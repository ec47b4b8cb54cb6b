import { expect, it } from 'vitest';
import * as entente from '../../src/index.ts';

it('offers these names and no others', () => {
  expect(Object.keys(entente).sort()).toMatchInlineSnapshot(`
    [
      "EXPORTERS",
      "KINDS",
      "MENTION_TYPES",
      "PRECISIONS",
      "READERS",
      "RELATIONS",
      "STATUSES",
      "SetupError",
      "TENURES",
      "VERSION",
      "addArticles",
      "encountersOf",
      "extract",
      "findNamed",
      "found",
      "graphOf",
      "layOut",
      "openStore",
      "pathBetween",
      "readArticles",
      "readExtractLines",
      "readTable",
      "startExtractor",
      "toArticle",
      "viewOf",
      "withMentions",
    ]
  `);
});
