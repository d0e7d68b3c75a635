-- What people have typed into forms and not yet sent; seen by nobody else.
CREATE TABLE draft (
  person  TEXT NOT NULL,
  form    TEXT NOT NULL,                  -- address of the form
  version INTEGER,                        -- of the record it was begun from; none for a new record
  saved   INTEGER NOT NULL,
  typed   TEXT NOT NULL                   -- JSON: names and values in order
);
CREATE UNIQUE INDEX draft_of_person ON draft (person, form);
CREATE INDEX draft_saved ON draft (saved);
