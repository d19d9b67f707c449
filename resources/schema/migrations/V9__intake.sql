-- Which file brought which records, so that every number knows where it came from.
CREATE TABLE import_log (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    new_rows INTEGER NOT NULL,
    changed_rows INTEGER NOT NULL,
    identical_rows INTEGER NOT NULL,
    rejected_rows INTEGER NOT NULL
) STRICT;
