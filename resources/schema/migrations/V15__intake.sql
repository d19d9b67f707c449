-- One import: everything it wrote can be taken back as a whole, days later too.
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    imported_at TEXT NOT NULL,
    files TEXT NOT NULL,
    records INTEGER NOT NULL,
    undone_at TEXT
) STRICT;

-- What an import did, room by room: for each record its key, what it was before, and a mark of what it became (JSON).
CREATE TABLE import_step (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    room TEXT NOT NULL,
    changes TEXT NOT NULL,
    PRIMARY KEY (batch_id, position)
) STRICT;

ALTER TABLE import_log ADD COLUMN batch_id INTEGER;

-- Whose the files of a name are: asked once.
CREATE TABLE import_account (
    pattern TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE
) STRICT;

-- Which columns of a home-made table mean what, as the user said (JSON).
CREATE TABLE column_mapping (
    name TEXT PRIMARY KEY,
    mapping TEXT NOT NULL
) STRICT;
