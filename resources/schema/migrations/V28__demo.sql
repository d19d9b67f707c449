-- The demonstration in this workspace, if there is one: enough to make its records again and to take them out. It lies
-- with the records, so that a backup that is put back brings its own and never one that belongs to other records.
CREATE TABLE demo_mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    day TEXT NOT NULL,
    -- its records have the numbers from here on ...
    first_id INTEGER NOT NULL,
    -- ... up to but without this one
    next_id INTEGER NOT NULL CHECK (next_id >= first_id),
    edition INTEGER NOT NULL
) STRICT;
