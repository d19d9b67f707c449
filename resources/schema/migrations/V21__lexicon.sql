-- Hosts of links the bureau trusts (本单位可信网址) or knows to hide where they lead (短链接), and shipped ones it has
-- switched off: an entry that is not enabled.
CREATE TABLE lexicon_host (
    id INTEGER PRIMARY KEY,
    host TEXT NOT NULL CHECK (host <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('TRUSTED', 'SHORT')),
    note TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    UNIQUE (host, kind)
) STRICT;
