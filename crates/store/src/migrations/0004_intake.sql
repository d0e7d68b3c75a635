-- Links by which people without an account report something. The token is kept as it is, because sheets with its QR code
-- are printed again and again; it lets nobody read anything. It is looked up by its hash, so that no comparison tells
-- by its time how much of a guess was right.
CREATE TABLE intake_link (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  form    TEXT NOT NULL,
  token   TEXT NOT NULL,
  hash    BLOB NOT NULL,                  -- SHA-256 of the token
  place   TEXT NOT NULL,                  -- JSON object: field → number it is filled in with
  made    INTEGER NOT NULL,
  made_by TEXT NOT NULL,
  off     INTEGER                         -- since when it is switched off
);
CREATE UNIQUE INDEX intake_link_hash ON intake_link (hash);

-- What was reported. The receipt is the reporter's secret: it opens the status page, and a report sent twice is made once.
CREATE TABLE intake_report (
  receipt BLOB PRIMARY KEY,               -- SHA-256 of the receipt
  link    INTEGER,                        -- none: by somebody who was signed in
  record  TEXT NOT NULL,
  digest  BLOB NOT NULL,                  -- of everything that was sent
  at      INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX intake_report_of_link ON intake_report (link, at);
CREATE INDEX intake_report_of_record ON intake_report (record);
