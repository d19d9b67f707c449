-- A report that was handed in: what it said, from which figures, and the file it became.
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    layout TEXT NOT NULL,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    as_of TEXT NOT NULL,
    rule_packs TEXT NOT NULL,
    made_at TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    -- paragraphs, figures and the user's own wording, as JSON
    content TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
