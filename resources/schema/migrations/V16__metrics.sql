-- Growth diary (增长日记): what happened beside the curve. account_id is empty for an event of all accounts.
CREATE TABLE growth_event (
    id INTEGER PRIMARY KEY,
    account_id INTEGER REFERENCES account (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX growth_event_by_day ON growth_event (day);

-- What was said of a jump of the net growth: explained, or dismissed as no jump worth a word.
CREATE TABLE growth_note (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    verdict TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (account_id, day)
) STRICT;

-- The bureau's own weights and references of the indices, over those the program came with. Decimals as text.
CREATE TABLE index_setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- What only a person knows of an account in a period: baselines, and how units above and below take part.
CREATE TABLE index_input (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (account_id, name, from_day, to_day)
) STRICT;
