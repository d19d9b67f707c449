-- SHA-256 of what readers get of the post (see Post.contentHash); empty until the program has next looked at the row.
ALTER TABLE post ADD COLUMN content_hash TEXT NOT NULL DEFAULT '';
CREATE INDEX post_without_hash ON post (id) WHERE content_hash = '';

-- Every act on the way of a post through review (三审), never changed and never taken out. No reference to the post:
-- what was signed stays known when the post itself has been purged.
CREATE TABLE review_step (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL,
    round INTEGER NOT NULL CHECK (round >= 1),
    kind TEXT NOT NULL,
    -- which level of the route was signed, from 1; 0 for an act that signs nothing
    level INTEGER NOT NULL CHECK (level >= 0),
    -- how many levels the route has
    levels INTEGER NOT NULL CHECK (levels >= level),
    -- codes of the levels, separated by commas
    route TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    person_name TEXT NOT NULL CHECK (person_name <> ''),
    role TEXT NOT NULL,
    -- the opinion, or the reason
    reason TEXT NOT NULL,
    -- why one person sits on two levels, where the bureau allows that
    exception TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX review_step_by_post ON review_step (post_id, id);

-- What the text was at each version that anybody acted on, for the difference.
CREATE TABLE review_version (
    content_hash TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    cover TEXT NOT NULL,
    origin TEXT NOT NULL,
    origin_source TEXT NOT NULL,
    origin_title TEXT NOT NULL,
    origin_link TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE review_version_file (
    content_hash TEXT NOT NULL REFERENCES review_version (content_hash) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (content_hash, position)
) STRICT;

-- One answer to one line of the checklist, by a named person for a named version; the latest counts, none is changed.
CREATE TABLE review_answer (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    level TEXT NOT NULL,
    item TEXT NOT NULL,
    answer TEXT NOT NULL,
    note TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    person_name TEXT NOT NULL CHECK (person_name <> ''),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX review_answer_by_post ON review_answer (post_id, content_hash, id);

-- What the printed form (审核表) says beyond the post itself.
CREATE TABLE review_sheet (
    post_id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    department TEXT NOT NULL,
    author_id INTEGER,
    author_name TEXT NOT NULL,
    phone TEXT NOT NULL,
    secret TEXT NOT NULL,
    personal_data TEXT NOT NULL,
    secrecy_opinion TEXT NOT NULL,
    proofreader TEXT NOT NULL,
    -- matter outside the rules (超出规定内容) goes to the leader of the unit
    out_of_rule INTEGER NOT NULL CHECK (out_of_rule IN (0, 1)),
    out_of_rule_reason TEXT NOT NULL,
    consent TEXT NOT NULL,
    remark TEXT NOT NULL
) STRICT;

-- The signed paper, scanned.
CREATE TABLE review_scan (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    person_name TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX review_scan_by_post ON review_scan (post_id);

-- The levels as the bureau has them; empty while those the program came with hold.
CREATE TABLE review_level (
    position INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    role_title TEXT NOT NULL,
    focus TEXT NOT NULL,
    out_of_rule_only INTEGER NOT NULL CHECK (out_of_rule_only IN (0, 1))
) STRICT;

CREATE TABLE review_option (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
