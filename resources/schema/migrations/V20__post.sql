-- Withdrawal orders (撤稿单): who had a post taken down, when, why, and how far that is on each account.
-- An order is kept for good, so it holds what it is about in words and refers to no record that may be emptied away.
CREATE TABLE post_withdrawal (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    ordered_by TEXT NOT NULL CHECK (ordered_by <> ''),
    ordered_at TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX post_withdrawal_by_post ON post_withdrawal (post_id);
CREATE INDEX post_withdrawal_by_time ON post_withdrawal (ordered_at, id);

CREATE TABLE post_withdrawal_line (
    withdrawal_id INTEGER NOT NULL REFERENCES post_withdrawal (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    publication_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    account_name TEXT NOT NULL,
    published_at TEXT NOT NULL,
    link TEXT NOT NULL,
    done_at TEXT,
    proof TEXT NOT NULL,
    -- a picture or file that shows it is gone; empty for none
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_size INTEGER NOT NULL,
    replacement_link TEXT NOT NULL,
    replacement_post_id INTEGER,
    PRIMARY KEY (withdrawal_id, position)
) STRICT;
CREATE INDEX post_withdrawal_undone ON post_withdrawal_line (withdrawal_id) WHERE done_at IS NULL;

-- What is planned and not out yet, so that the first screen asks for that alone, however much has been published.
CREATE INDEX publication_awaited ON publication (planned_at) WHERE published_at IS NULL AND planned_at IS NOT NULL;
