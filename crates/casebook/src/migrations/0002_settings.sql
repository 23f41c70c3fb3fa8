-- What the program remembers that belongs to no case, such as the text size.
-- In the same encrypted file, since even a language says something about a person.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
