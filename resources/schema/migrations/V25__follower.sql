-- downloads of an application, store by store
CREATE TABLE app_download (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    store TEXT NOT NULL CHECK (store <> ''),
    day TEXT NOT NULL,
    total INTEGER NOT NULL CHECK (total >= 0),
    source TEXT NOT NULL,
    PRIMARY KEY (account_id, store, day)
) STRICT;
