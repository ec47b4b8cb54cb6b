import { expect, it } from 'vitest';
import * as entente from '../../src/index.ts';

it('offers these names and no others', () => {
  expect(Object.keys(entente).sort()).toMatchInlineSnapshot(`
    [
      "EXPORTERS",
      "FOLDER_EXPORTERS",
      "KINDS",
      "MENTION_TYPES",
      "PAGE_EXPORTERS",
      "PRECISIONS",
      "READERS",
      "RELATIONS",
      "ROW_FORMATS",
      "STATUSES",
      "SetupError",
      "TENURES",
      "VERSION",
      "addArticles",
      "addressFrom",
      "encountersOf",
      "extract",
      "filterGraph",
      "findNamed",
      "found",
      "graphOf",
      "layOut",
      "openStore",
      "parametersFrom",
      "parseFields",
      "pathBetween",
      "publishToNeo4j",
      "queryNeo4j",
      "readArticles",
      "readExtractLines",
      "readGraph",
      "readTable",
      "readViewer",
      "startExtractor",
      "startFetcher",
      "toArticle",
      "viewOf",
      "withMentions",
    ]
  `);
});
