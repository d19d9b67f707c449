-- What platforms count, each number with the file it came from. 人数 and 次数 are columns of their own and never mixed;
-- rates are whole millionths.

-- An article as the platform knows it; publication_id ties it to a post and may be empty.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    url_key TEXT NOT NULL,
    title TEXT NOT NULL,
    published_at TEXT NOT NULL,
    publication_id INTEGER,
    notified INTEGER NOT NULL CHECK (notified IN (0, 1)),
    reads_people INTEGER CHECK (reads_people >= 0),
    reads_times INTEGER CHECK (reads_times >= 0),
    shares_people INTEGER CHECK (shares_people >= 0),
    shares_times INTEGER CHECK (shares_times >= 0),
    likes INTEGER CHECK (likes >= 0),
    wows INTEGER CHECK (wows >= 0),
    comments INTEGER CHECK (comments >= 0),
    favourites_people INTEGER CHECK (favourites_people >= 0),
    favourites_times INTEGER CHECK (favourites_times >= 0),
    follows INTEGER,
    delivered INTEGER CHECK (delivered >= 0),
    message_reads_times INTEGER CHECK (message_reads_times >= 0),
    first_shares_times INTEGER CHECK (first_shares_times >= 0),
    share_reads_times INTEGER CHECK (share_reads_times >= 0),
    profile_visits INTEGER CHECK (profile_visits >= 0),
    delivered_rate INTEGER CHECK (delivered_rate >= 0),
    first_share_rate INTEGER CHECK (first_share_rate >= 0),
    reads_per_share INTEGER CHECK (reads_per_share >= 0),
    completion_rate INTEGER CHECK (completion_rate >= 0),
    source TEXT NOT NULL,
    as_of TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_account ON article (account_id, published_at);
CREATE INDEX article_by_url ON article (url_key) WHERE url_key <> '';
CREATE INDEX article_by_publication ON article (publication_id) WHERE publication_id IS NOT NULL;

-- What was said of an article before or beside what stands there: figures move for weeks, and an older file may come late.
CREATE TABLE article_past (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    reads_people INTEGER CHECK (reads_people >= 0),
    reads_times INTEGER CHECK (reads_times >= 0),
    shares_people INTEGER CHECK (shares_people >= 0),
    shares_times INTEGER CHECK (shares_times >= 0),
    likes INTEGER CHECK (likes >= 0),
    wows INTEGER CHECK (wows >= 0),
    comments INTEGER CHECK (comments >= 0),
    favourites_people INTEGER CHECK (favourites_people >= 0),
    favourites_times INTEGER CHECK (favourites_times >= 0),
    follows INTEGER,
    delivered INTEGER CHECK (delivered >= 0),
    message_reads_times INTEGER CHECK (message_reads_times >= 0),
    first_shares_times INTEGER CHECK (first_shares_times >= 0),
    share_reads_times INTEGER CHECK (share_reads_times >= 0),
    profile_visits INTEGER CHECK (profile_visits >= 0),
    delivered_rate INTEGER CHECK (delivered_rate >= 0),
    first_share_rate INTEGER CHECK (first_share_rate >= 0),
    reads_per_share INTEGER CHECK (reads_per_share >= 0),
    completion_rate INTEGER CHECK (completion_rate >= 0),
    source TEXT NOT NULL,
    as_of TEXT NOT NULL
) STRICT;
CREATE INDEX article_past_by_article ON article_past (article_id);

-- Readers of one article by channel; 全部 is kept as the empty channel and never added to the others.
CREATE TABLE article_channel (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    reads_people INTEGER CHECK (reads_people >= 0),
    share INTEGER CHECK (share >= 0),
    source TEXT NOT NULL,
    as_of TEXT NOT NULL,
    PRIMARY KEY (article_id, channel)
) STRICT;

-- What an account's articles came to on one day, as a whole (empty channel) and by channel.
CREATE TABLE trend_day (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    channel TEXT NOT NULL,
    reads_people INTEGER CHECK (reads_people >= 0),
    reads_times INTEGER CHECK (reads_times >= 0),
    shares_people INTEGER CHECK (shares_people >= 0),
    shares_times INTEGER CHECK (shares_times >= 0),
    favourites_people INTEGER CHECK (favourites_people >= 0),
    favourites_times INTEGER CHECK (favourites_times >= 0),
    original_people INTEGER CHECK (original_people >= 0),
    original_times INTEGER CHECK (original_times >= 0),
    posts INTEGER CHECK (posts >= 0),
    source TEXT NOT NULL,
    as_of TEXT NOT NULL,
    PRIMARY KEY (account_id, day, channel)
) STRICT;

-- 常读用户: who reads often, the nearest thing to an active audience.
CREATE TABLE regular_readers (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    readers INTEGER NOT NULL CHECK (readers >= 0),
    share INTEGER CHECK (share >= 0),
    source TEXT NOT NULL,
    as_of TEXT NOT NULL,
    PRIMARY KEY (account_id, day)
) STRICT;
