CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    platform TEXT NOT NULL,
    platform_id TEXT NOT NULL,
    certified_entity TEXT NOT NULL,
    certified_on TEXT,
    supervising_unit TEXT NOT NULL,
    opened_on TEXT,
    filed_on TEXT,
    filing_number TEXT NOT NULL,
    state TEXT NOT NULL,
    purpose TEXT NOT NULL,
    operation_mode TEXT NOT NULL,
    interaction_mode TEXT NOT NULL,
    update_requirement TEXT NOT NULL,
    monthly_target INTEGER CHECK (monthly_target >= 0),
    custody_holder TEXT NOT NULL,
    custody_second TEXT NOT NULL,
    custody_phone_owner TEXT NOT NULL,
    custody_changed_on TEXT,
    custody_note TEXT NOT NULL,
    remark TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE account_person (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    phone TEXT NOT NULL,
    vetted_on TEXT,
    trained_on TEXT,
    left_on TEXT,
    undertaking_on TEXT,
    PRIMARY KEY (account_id, position)
) STRICT;
