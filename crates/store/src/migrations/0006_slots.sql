-- Fields that lists filter, group and sort by, beside the JSON: which one a slot holds depends on the register.
ALTER TABLE record ADD COLUMN s1 TEXT;
ALTER TABLE record ADD COLUMN s2 TEXT;
ALTER TABLE record ADD COLUMN s3 TEXT;
ALTER TABLE record ADD COLUMN s4 TEXT;
ALTER TABLE record ADD COLUMN s5 TEXT;
ALTER TABLE record ADD COLUMN s6 TEXT;
-- Indexes over fields inside the JSON are made anew over slots.
DELETE FROM meta WHERE key = 'projections';
DROP INDEX record_order;
CREATE INDEX record_order ON record (register, withdrawn, number, kind, state, s1, s2, s3, s4, s5, s6);
