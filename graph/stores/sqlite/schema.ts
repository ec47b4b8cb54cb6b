/** Raised whenever the tables change; a record of a newer schema is refused. */
export const SCHEMA_VERSION = 8;

/** Marks the file as a record of Entente ("Ente"), so that no other program's database is ever written to. */
export const APPLICATION_ID = 0x456e7465;

/**
 * The tables. What an article stated lies together, so that one read brings it; all else is made from that. Texts
 * are kept as JSON strings: the binding would end them at a NUL.
 */
export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- The record.
CREATE TABLE article (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, published TEXT, rank TEXT NOT NULL, live INTEGER NOT NULL,
  sentences INTEGER NOT NULL, mentions INTEGER NOT NULL, claims INTEGER NOT NULL
);
CREATE TABLE sighting (
  article INTEGER NOT NULL, key TEXT NOT NULL, url TEXT, body TEXT NOT NULL, PRIMARY KEY (article, key)
) WITHOUT ROWID;
CREATE INDEX sighting_by_url ON sighting (url) WHERE url IS NOT NULL;
CREATE TABLE content (
  article INTEGER PRIMARY KEY, text TEXT NOT NULL, sentences TEXT NOT NULL, mentions TEXT NOT NULL,
  referents TEXT NOT NULL, entities TEXT NOT NULL, claims TEXT NOT NULL, notices TEXT NOT NULL
);
-- Families of copies among the current articles, each called by one of them; and the keys by which they are found.
CREATE TABLE copy (article INTEGER PRIMARY KEY, family INTEGER NOT NULL, rank TEXT NOT NULL, sketch TEXT NOT NULL);
CREATE INDEX copy_by_family ON copy (family, rank);
CREATE TABLE copy_key (
  key INTEGER NOT NULL, family INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, family, article)
) WITHOUT ROWID;
-- Those of the newest articles. Every key lies on a page of its own in a large table: thousands of articles share the way.
CREATE TABLE new_copy_key (
  key INTEGER NOT NULL, family INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, family, article)
) WITHOUT ROWID;
CREATE TABLE decision (
  left TEXT NOT NULL, right TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (left, right)
) WITHOUT ROWID;
CREATE INDEX decision_by_right ON decision (right);

-- Who is who.
CREATE TABLE signature (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, weak INTEGER NOT NULL,
  node INTEGER, candidates TEXT NOT NULL DEFAULT '[]', uses INTEGER NOT NULL DEFAULT 0, alias TEXT
);
CREATE INDEX signature_by_node ON signature (node, weak);
-- Which kinds have any: to all others nothing has to be compared anew.
CREATE INDEX signature_weak ON signature (kind) WHERE weak = 1;
-- The key of the node that a signature would name, where it belongs to another.
CREATE INDEX signature_by_alias ON signature (alias) WHERE alias IS NOT NULL;
-- Long, and never changed; what changes lies close together above.
CREATE TABLE signature_body (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- A block's hash stands for it: names of blocks are long, and an event has a hundred of them. The block of a signature's
-- own key is not among them: the keys that begin with it are found above.
CREATE TABLE block (block INTEGER NOT NULL, signature INTEGER NOT NULL, PRIMARY KEY (block, signature)) WITHOUT ROWID;
CREATE TABLE judgement (
  left INTEGER NOT NULL, right INTEGER NOT NULL, score REAL NOT NULL, person INTEGER NOT NULL, PRIMARY KEY (left, right)
) WITHOUT ROWID;
CREATE INDEX judgement_by_right ON judgement (right);
-- A node or edge has the version of the last commit that touched it; what is gone lies in its order. Whoever asks what
-- has changed goes over all: an index would be written to in a dozen places for each article, and asked once a publication.
CREATE TABLE node (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, version INTEGER NOT NULL DEFAULT 0);
CREATE TABLE local (
  article INTEGER NOT NULL, entity INTEGER NOT NULL, signature INTEGER NOT NULL, node INTEGER,
  PRIMARY KEY (article, entity)
) WITHOUT ROWID;
CREATE INDEX local_by_signature ON local (signature);
CREATE INDEX local_by_node ON local (node);

-- The graph.
CREATE TABLE edge (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, relation TEXT NOT NULL,
  source INTEGER NOT NULL, target INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX edge_by_source ON edge (source);
CREATE INDEX edge_by_target ON edge (target);
CREATE TABLE support (
  article INTEGER NOT NULL, claim INTEGER NOT NULL, edge INTEGER NOT NULL, PRIMARY KEY (article, claim)
) WITHOUT ROWID;
CREATE INDEX support_by_edge ON support (edge);
CREATE TABLE gone (
  version INTEGER NOT NULL, what TEXT NOT NULL, key TEXT NOT NULL, relation TEXT, PRIMARY KEY (version, what, key)
) WITHOUT ROWID;

-- Search.
CREATE TABLE name (
  id INTEGER PRIMARY KEY, signature INTEGER NOT NULL, text TEXT NOT NULL, uses INTEGER NOT NULL, UNIQUE (signature, text)
);
CREATE VIRTUAL TABLE name_words USING fts5(
  text, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE sentence_words USING fts5(
  text, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'
);
`;
