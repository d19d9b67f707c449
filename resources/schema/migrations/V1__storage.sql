-- Numbers for new records: one sequence for the whole workspace, so that a number names one record for good.
CREATE TABLE workspace_sequence (
    name TEXT PRIMARY KEY,
    next_id INTEGER NOT NULL CHECK (next_id > 0)
) STRICT;
INSERT INTO workspace_sequence (name, next_id) VALUES ('record', 1);
