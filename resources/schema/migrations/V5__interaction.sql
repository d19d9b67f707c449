CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    received_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_at TEXT,
    transferred_to TEXT NOT NULL,
    featured INTEGER NOT NULL CHECK (featured IN (0, 1)),
    outcome TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX message_by_time ON message (received_at, id);
CREATE INDEX message_by_account ON message (account_id, received_at);
