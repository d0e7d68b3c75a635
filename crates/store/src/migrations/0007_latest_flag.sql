-- Counts per check tell the latest day on which one was first seen, too.
DROP INDEX diagnostic_counts;
CREATE INDEX diagnostic_counts ON diagnostic (code, waived, since);
