-- Facts about the workspace itself: its name, the pack it follows, the hash of the generated views …
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- The ledger. `seq` is the leaf index in the Merkle tree; rows are only ever added (erasing replaces a body by one with
-- the same commitments).
CREATE TABLE entry (
  seq      INTEGER PRIMARY KEY,
  id       BLOB NOT NULL,
  at       INTEGER NOT NULL,              -- microseconds since 1970, UTC
  actor    TEXT NOT NULL,
  auth     TEXT NOT NULL,
  register TEXT NOT NULL,
  record   TEXT NOT NULL,
  version  INTEGER NOT NULL,
  act      TEXT NOT NULL,
  reason   TEXT,
  batch    TEXT,
  leaf     BLOB NOT NULL,                 -- hash of header and commitments
  body     BLOB NOT NULL                  -- keys, salts and canonical JSON
);
CREATE UNIQUE INDEX entry_of_record ON entry (record, version);
CREATE INDEX entry_of_batch ON entry (batch) WHERE batch IS NOT NULL;

-- Inner hashes of the tree at levels 8, 16, 24 …
CREATE TABLE node (
  level INTEGER NOT NULL,
  place INTEGER NOT NULL,
  hash  BLOB NOT NULL,
  PRIMARY KEY (level, place)
) WITHOUT ROWID;

-- The right edge of the tree.
CREATE TABLE tree (
  one      INTEGER PRIMARY KEY CHECK (one = 1),
  frontier BLOB NOT NULL
);

-- Signed notes over the tree.
CREATE TABLE checkpoint (
  size INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  note TEXT NOT NULL
);

-- Public keys that have signed checkpoints of this workspace.
CREATE TABLE seal_key (
  verifier TEXT PRIMARY KEY,
  since    INTEGER NOT NULL
) WITHOUT ROWID;

-- The projection of each record: the fold of its entries.
CREATE TABLE record (
  rid        INTEGER PRIMARY KEY,
  number     TEXT NOT NULL,
  register   TEXT NOT NULL,
  version    INTEGER NOT NULL,
  state      TEXT,
  kind       INTEGER NOT NULL,            -- of the state: 0 open, 1 active, 2 final, 3 none
  title      TEXT NOT NULL,
  owner      TEXT,
  due        TEXT,
  created    INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  changed    INTEGER NOT NULL,
  changed_by TEXT NOT NULL,
  entered    INTEGER NOT NULL,
  withdrawn  INTEGER NOT NULL,
  external   TEXT,
  data       TEXT NOT NULL,
  doers      TEXT NOT NULL
);
CREATE UNIQUE INDEX record_number ON record (number);
-- Lists in number order: all, by kind of state, by state.
CREATE INDEX record_order ON record (register, withdrawn, number);
CREATE INDEX record_kind ON record (register, withdrawn, kind, number);
CREATE INDEX record_state ON record (register, state, number) WHERE withdrawn = 0;
CREATE INDEX record_due ON record (register, due, kind) WHERE due IS NOT NULL AND withdrawn = 0;
CREATE INDEX record_owner ON record (owner, register) WHERE owner IS NOT NULL AND withdrawn = 0;
CREATE UNIQUE INDEX record_external ON record (register, external) WHERE external IS NOT NULL AND withdrawn = 0;

-- Links between records, from both ends.
CREATE TABLE link (
  source   TEXT NOT NULL,
  register TEXT NOT NULL,                 -- of the source
  field    TEXT NOT NULL,
  target   TEXT NOT NULL,
  PRIMARY KEY (target, register, field, source)
) WITHOUT ROWID;

-- Last serial given, per register and year (0 where numbers are plain).
CREATE TABLE serial (
  register TEXT NOT NULL,
  year     INTEGER NOT NULL,
  last     INTEGER NOT NULL,
  PRIMARY KEY (register, year)
) WITHOUT ROWID;

-- What waits for whom.
CREATE TABLE task (
  worker TEXT NOT NULL,                   -- person number, or 'role:' and a role
  rid    INTEGER NOT NULL,
  state  TEXT NOT NULL,
  due    TEXT,
  PRIMARY KEY (worker, rid)
) WITHOUT ROWID;
CREATE INDEX task_of_record ON task (rid);

-- Words that occur, for typos: only letters, 4 to 24 long.
CREATE TABLE word (
  word TEXT PRIMARY KEY
) WITHOUT ROWID;
CREATE TABLE gram (
  gram TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (gram, word)
) WITHOUT ROWID;

-- What falls short now; a cache of the check engine, rebuilt at will.
CREATE TABLE diagnostic (
  code     TEXT NOT NULL,
  record   TEXT NOT NULL,
  register TEXT NOT NULL,
  severity INTEGER NOT NULL,              -- 0 error, 1 warning, 2 note
  since    TEXT NOT NULL,                 -- date first seen
  waived   TEXT,                          -- accepted until this date
  waiver   TEXT,                          -- by this record
  body     TEXT NOT NULL,
  PRIMARY KEY (code, record)
) WITHOUT ROWID;
CREATE INDEX diagnostic_of_record ON diagnostic (record);
CREATE INDEX diagnostic_counts ON diagnostic (code, waived);

-- Per check: the records it applied to, as a bitmap over rid.
CREATE TABLE check_state (
  code    TEXT PRIMARY KEY,
  count   INTEGER NOT NULL,               -- of the records in the bitmap
  applied BLOB NOT NULL
) WITHOUT ROWID;

-- Readiness at the end of each day: edition → clause → counts.
CREATE TABLE readiness (
  day     TEXT NOT NULL,
  edition TEXT NOT NULL,
  body    TEXT NOT NULL,
  PRIMARY KEY (day, edition)
) WITHOUT ROWID;

-- How far each consumer of the ledger has read: the ledger itself is the outbox.
CREATE TABLE cursor (
  consumer TEXT PRIMARY KEY,
  seq      INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE job (
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL,
  payload  TEXT NOT NULL,
  dedup    TEXT,
  run_at   INTEGER NOT NULL,
  lease    INTEGER,                       -- leased until
  again    INTEGER,                       -- asked for once more while it ran: when to run then
  attempts INTEGER NOT NULL DEFAULT 0,
  failed   TEXT,                          -- last error
  dead     INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX job_dedup ON job (kind, dedup) WHERE dedup IS NOT NULL AND dead = 0;
CREATE INDEX job_due ON job (run_at) WHERE dead = 0;

CREATE TABLE account (
  person   TEXT PRIMARY KEY,
  email    TEXT NOT NULL,
  password TEXT NOT NULL,                 -- Argon2id, PHC string
  created  INTEGER NOT NULL,
  disabled INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE UNIQUE INDEX account_email ON account (email);

CREATE TABLE session (
  token   BLOB PRIMARY KEY,               -- SHA-256 of the cookie's secret
  person  TEXT NOT NULL,
  csrf    TEXT NOT NULL,
  created INTEGER NOT NULL,
  seen    INTEGER NOT NULL,
  expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX session_of_person ON session (person);

-- Failed sign-ins, for the rate limit.
CREATE TABLE attempt (
  who   TEXT PRIMARY KEY,
  count INTEGER NOT NULL,
  since INTEGER NOT NULL
) WITHOUT ROWID;

-- Settings of a person: theme, language, columns of a list …
CREATE TABLE setting (
  person TEXT NOT NULL,
  key    TEXT NOT NULL,
  value  TEXT NOT NULL,
  PRIMARY KEY (person, key)
) WITHOUT ROWID;
