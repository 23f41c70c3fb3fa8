-- The first schema: whose matter it is, and the journal of what was done about it.
--
-- AUTOINCREMENT, so that the number of a deleted case or entry never comes back as another one.
-- Ids of steps and sub-steps are free text: what another release called a step must not be lost here.

CREATE TABLE cases (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    label      TEXT NOT NULL,
    situation  TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id   INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    step      TEXT NOT NULL,
    sub_step  TEXT,
    status    TEXT NOT NULL CHECK (
        status IN ('to-do', 'waiting', 'done', 'not-for-me', 'ticked', 'unticked', 'note', 'undo')
    ),
    at        TEXT NOT NULL,
    on_date   TEXT,
    note      TEXT,
    reference TEXT,
    -- Deferred, because deleting a case deletes its entries in no particular order.
    undoes    INTEGER REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((status = 'undo') = (undoes IS NOT NULL)),
    CHECK (status = 'undo' OR (status IN ('ticked', 'unticked')) = (sub_step IS NOT NULL))
) STRICT;

-- An entry is undone at most once. Only undos are in it, so it stays small.
CREATE UNIQUE INDEX entry_undone ON entry (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX entry_by_case ON entry (case_id);
-- Holds all that the list of cases counts, so that listing does not read the notes.
CREATE INDEX entry_by_step ON entry (case_id, step, sub_step, status, undoes);

-- The journal is only ever added to. With its case it may go, and then it goes as a whole.
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN
    SELECT raise(ABORT, 'the journal is only added to');
END;

CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
WHEN EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id)
BEGIN
    SELECT raise(ABORT, 'the journal is only added to');
END;

-- What counts: all but the undone and the undoing.
CREATE VIEW effective_entry AS
SELECT * FROM entry AS e
WHERE e.undoes IS NULL AND NOT EXISTS (SELECT 1 FROM entry AS u WHERE u.undoes = e.id);

-- Where each step stands. Beside max(), SQLite takes the other columns from the row that holds the maximum.
CREATE VIEW step_state AS
SELECT case_id, step, status, at, on_date, max(id) AS entry
FROM effective_entry
WHERE sub_step IS NULL AND status IN ('to-do', 'waiting', 'done', 'not-for-me')
GROUP BY case_id, step;

CREATE VIEW sub_step_state AS
SELECT case_id, step, sub_step, status, max(id) AS entry
FROM effective_entry
WHERE sub_step IS NOT NULL
GROUP BY case_id, step, sub_step;
