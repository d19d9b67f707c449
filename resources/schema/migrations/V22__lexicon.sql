-- Looks at everything published by the lists of the day (重新检查已发布).
CREATE TABLE lexicon_scan (
    id INTEGER PRIMARY KEY,
    finished_at TEXT NOT NULL,
    -- what the lists were, so that a later change is known
    lists TEXT NOT NULL,
    posts INTEGER NOT NULL,
    objected INTEGER NOT NULL
) STRICT;

-- Published posts the lists object to, and what a person decided: to mend it (改), take it down (删) or leave it (留).
-- A matter is kept for good, so it holds what it is about in words and refers to no record that may be emptied away.
CREATE TABLE lexicon_matter (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    published_at TEXT NOT NULL,
    accounts TEXT NOT NULL,
    -- SHA-256 of what was read
    text_hash TEXT NOT NULL,
    found_at TEXT NOT NULL,
    choice TEXT CHECK (choice IN ('FIX', 'WITHDRAW', 'KEEP')),
    decided_by TEXT NOT NULL,
    decided_at TEXT,
    reason TEXT NOT NULL,
    link TEXT NOT NULL,
    note TEXT NOT NULL,
    -- a picture or file that shows it; empty for none
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_size INTEGER NOT NULL,
    -- the text that took the place of the other, and the order by which it was taken down; empty and 0 until closed
    new_hash TEXT NOT NULL,
    withdrawal_id INTEGER NOT NULL,
    closed_at TEXT,
    CHECK ((choice IS NULL) = (decided_at IS NULL)),
    CHECK (choice IS NULL OR (decided_by <> '' AND reason <> '')),
    CHECK (closed_at IS NULL OR choice IS NOT NULL)
) STRICT;
CREATE INDEX lexicon_matter_by_post ON lexicon_matter (post_id);
CREATE INDEX lexicon_matter_open ON lexicon_matter (id) WHERE closed_at IS NULL;

CREATE TABLE lexicon_objection (
    matter_id INTEGER NOT NULL REFERENCES lexicon_matter (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    category TEXT NOT NULL,
    severity TEXT NOT NULL,
    field TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    text TEXT NOT NULL,
    -- the words around it
    excerpt TEXT NOT NULL,
    -- one a line
    facts TEXT NOT NULL,
    replacement TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (matter_id, position)
) STRICT;
