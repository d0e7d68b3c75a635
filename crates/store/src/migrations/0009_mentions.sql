-- Who is called by name in a text or a comment, and since which entry: kept from entries like links and tasks.
CREATE TABLE mention (
  person TEXT NOT NULL,
  seq    INTEGER NOT NULL,                -- the entry that called them
  place  TEXT NOT NULL,                   -- field, or '$comment'
  record TEXT NOT NULL,
  PRIMARY KEY (person, seq, place)
) WITHOUT ROWID;
CREATE INDEX mention_of_record ON mention (record, place);

-- Calls that their person has put away. No part of the ledger.
CREATE TABLE mention_seen (
  person TEXT NOT NULL,
  seq    INTEGER NOT NULL,
  PRIMARY KEY (person, seq)
) WITHOUT ROWID;

-- What was written before is looked through once.
DELETE FROM meta WHERE key = 'projections';
