-- How many diagnostics each check has: kept with every change, as nobody waits for a hundred thousand to be counted.
CREATE TABLE diagnostic_count (
  code     TEXT PRIMARY KEY,
  standing INTEGER NOT NULL,
  accepted INTEGER NOT NULL,              -- waived until a date
  latest   TEXT                           -- latest date on which one of those that stand was first seen
) WITHOUT ROWID;
INSERT INTO diagnostic_count (code, standing, accepted, latest)
  SELECT code, count(*) - count(waived), count(waived), max(CASE WHEN waived IS NULL THEN since END)
  FROM diagnostic GROUP BY code;
