-- A problem and what is done about it.
CREATE TABLE rectification (
    id INTEGER PRIMARY KEY,
    problem TEXT NOT NULL,
    category TEXT NOT NULL,
    responsible TEXT NOT NULL,
    measure TEXT NOT NULL,
    due_on TEXT,
    done_on TEXT,
    deleted_at TEXT
) STRICT;
