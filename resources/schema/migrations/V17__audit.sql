-- The log of what was done. Rows are only ever added; each is sealed together with the one before it.
CREATE TABLE audit_entry (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    person INTEGER NOT NULL,
    actor TEXT NOT NULL,
    mode TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    -- further facts as a JSON object with its keys in order
    facts TEXT NOT NULL,
    -- seal of the entry before; 64 zeros for the first
    previous TEXT NOT NULL,
    -- SHA-256 over all other columns
    seal TEXT NOT NULL
) STRICT;
CREATE INDEX audit_entry_at ON audit_entry (at, number);
CREATE INDEX audit_entry_actor ON audit_entry (actor, number);
CREATE INDEX audit_entry_action ON audit_entry (action, number);
