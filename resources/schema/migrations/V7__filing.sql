-- Opening, change and closing of an account as reported to the district office.
CREATE TABLE filing (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    approved_on TEXT,
    happened_on TEXT NOT NULL,
    filed_on TEXT,
    number TEXT NOT NULL,
    note TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
