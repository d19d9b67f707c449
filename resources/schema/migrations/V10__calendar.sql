-- A note on a day (备注), shown at the head of the day.
CREATE TABLE day_note (
    day TEXT PRIMARY KEY,
    note TEXT NOT NULL CHECK (note <> '')
) STRICT;

-- The day by which the text of a post must be handed in (交稿).
CREATE TABLE submission_due (
    post_id INTEGER PRIMARY KEY REFERENCES post (id) ON DELETE CASCADE,
    due_on TEXT NOT NULL
) STRICT;
CREATE INDEX submission_due_by_day ON submission_due (due_on);

-- A column that comes back (常设栏目), such as 每周三普法.
CREATE TABLE recurring_column (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    column_name TEXT NOT NULL,
    form TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- daily, weekly:1,3 (Monday is 1), monthly:25
    rhythm TEXT NOT NULL,
    time TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    off_days TEXT NOT NULL,
    lead_days INTEGER NOT NULL CHECK (lead_days >= 0),
    deleted_at TEXT
) STRICT;

CREATE TABLE recurring_column_account (
    column_id INTEGER NOT NULL REFERENCES recurring_column (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    PRIMARY KEY (column_id, account_id)
) STRICT;

-- What became of one occurrence: left out (neither time nor post), moved, or written as a post.
CREATE TABLE recurring_exception (
    column_id INTEGER NOT NULL REFERENCES recurring_column (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    moved_to TEXT,
    post_id INTEGER,
    PRIMARY KEY (column_id, day)
) STRICT;
CREATE INDEX recurring_exception_by_move ON recurring_exception (moved_to) WHERE moved_to IS NOT NULL;
