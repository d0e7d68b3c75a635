-- Views of a list that people keep: a name and a query string.
CREATE TABLE saved_view (
  id       TEXT PRIMARY KEY,
  register TEXT NOT NULL,
  owner    TEXT NOT NULL,                 -- person number
  name     TEXT NOT NULL,
  query    TEXT NOT NULL,
  shared   INTEGER NOT NULL DEFAULT 0,    -- everybody may use it
  changed  INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX saved_view_of_register ON saved_view (register);

-- With which view a list opens, for a person or for all who hold a role.
CREATE TABLE view_default (
  register TEXT NOT NULL,
  party    TEXT NOT NULL,                 -- person number, or 'role:' and a role
  view     TEXT NOT NULL,
  PRIMARY KEY (register, party)
) WITHOUT ROWID;
