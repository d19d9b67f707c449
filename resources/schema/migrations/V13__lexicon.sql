-- The bureau's own terms (本单位词库), and shipped ones it has switched off: an entry that is not enabled.
CREATE TABLE lexicon_term (
    id INTEGER PRIMARY KEY,
    term TEXT NOT NULL,
    kind TEXT NOT NULL,
    category TEXT NOT NULL,
    severity TEXT NOT NULL,
    replacement TEXT NOT NULL,
    source TEXT NOT NULL,
    title_only INTEGER NOT NULL,
    guarded INTEGER NOT NULL,
    since TEXT,
    enabled INTEGER NOT NULL,
    UNIQUE (term, kind, category)
) STRICT;
