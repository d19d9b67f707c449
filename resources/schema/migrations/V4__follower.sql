CREATE TABLE follower_day (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    added INTEGER CHECK (added >= 0),
    cancelled INTEGER CHECK (cancelled >= 0),
    net INTEGER,
    cumulative INTEGER NOT NULL CHECK (cumulative >= 0),
    source TEXT NOT NULL,
    PRIMARY KEY (account_id, day)
) STRICT;
