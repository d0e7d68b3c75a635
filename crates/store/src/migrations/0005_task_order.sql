-- Work in the order it is due: a role of a large company may have very much of it.
CREATE INDEX task_due ON task (worker, due);
