CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    cover TEXT NOT NULL,
    form TEXT NOT NULL,
    column_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    origin TEXT NOT NULL,
    origin_source TEXT NOT NULL,
    origin_title TEXT NOT NULL,
    origin_link TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    -- the earliest publication, else the earliest plan, else the creation: what lists sort by
    sort_at TEXT NOT NULL,
    deleted_at TEXT,
    -- the long ones last, so that a list need not read over them
    summary TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX post_by_column ON post (column_name);
CREATE INDEX post_in_bin ON post (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id),
    planned_at TEXT,
    published_at TEXT,
    push_id TEXT NOT NULL,
    push_position INTEGER CHECK (push_position BETWEEN 1 AND 8),
    notified INTEGER NOT NULL CHECK (notified IN (0, 1)),
    link TEXT NOT NULL,
    reads INTEGER CHECK (reads >= 0),
    likes INTEGER CHECK (likes >= 0),
    wows INTEGER CHECK (wows >= 0),
    shares INTEGER CHECK (shares >= 0),
    comments INTEGER CHECK (comments >= 0)
) STRICT;
CREATE INDEX publication_by_post ON publication (post_id);
CREATE INDEX publication_by_account ON publication (account_id, published_at);
CREATE INDEX publication_by_time ON publication (published_at);
CREATE INDEX publication_by_link ON publication (link) WHERE link <> '';

CREATE TABLE post_attachment (
    post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (post_id, position)
) STRICT;

-- What was typed and not yet saved, so that a crash costs nothing.
CREATE TABLE post_journal (
    post_id INTEGER PRIMARY KEY,
    draft TEXT NOT NULL,
    written_at TEXT NOT NULL
) STRICT;

-- What lists filter and search by (see storage.TimedIndex); the row number orders by time: minutes << 32 | post id.
-- The words come separated already, so the simplest splitter will do.
CREATE VIRTUAL TABLE post_text USING fts5 (words, content = '', contentless_delete = 1, prefix = '1', tokenize = 'ascii');
-- Gathers this many bytes before it writes a segment: an import makes a few large ones, not many small ones.
INSERT INTO post_text (post_text, rank) VALUES ('hashsize', 16777216);
