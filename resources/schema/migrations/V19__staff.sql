-- Who works with the program, and in which roles.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    -- names of roles in their order, separated by blanks
    roles TEXT NOT NULL,
    left_on TEXT
) STRICT;
-- Never the password itself: salt and hash as hexadecimal digits, and how the one became the other.
CREATE TABLE person_password (
    person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    salt TEXT NOT NULL,
    iterations INTEGER NOT NULL CHECK (iterations > 0),
    hash TEXT NOT NULL,
    failures INTEGER NOT NULL,
    locked_until TEXT
) STRICT;
-- How people sign in and what the roles are called; what is not here is as the program has it.
CREATE TABLE staff_setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
