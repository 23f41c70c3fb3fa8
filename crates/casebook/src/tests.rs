//! What only the inside can bring about: a log left by a crash, other schemas, forbidden SQL.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;

use crate::folder::{DATABASE, Folder};
use crate::{
    Casebook, Entry, Error, Keeping, Passphrase, Result, StepStatus, Unlock, What, database,
    key_files, migrations,
};

fn passphrase() -> Passphrase {
    Passphrase::cheap_for_tests("correct horse battery")
}

fn open(dir: &Path) -> Result<Casebook> {
    Casebook::open(dir, Unlock::Passphrase(&passphrase()))
}

fn done(second: i64) -> Entry {
    let at = Timestamp::from_second(1_800_000_000 + second).unwrap();
    Entry::new("fi-report", What::Status(StepStatus::Done), at)
}

/// A casebook with one case and one entry, closed.
fn made(dir: &Path) {
    let (mut casebook, _) = Casebook::create(dir, Keeping::Passphrase(&passphrase())).unwrap();
    let case = casebook.create_case("Blue", "{}", done(0).at).unwrap();
    casebook.record(case, &done(1)).unwrap();
}

/// The bare database, without what the casebook does around it.
fn bare(dir: &Path) -> Connection {
    let folder = Folder::at(dir);
    let unlock = passphrase();
    let key = key_files::unlock(&folder, Unlock::Passphrase(&unlock)).unwrap();
    database::open(&folder.path(DATABASE), &key).unwrap()
}

fn content(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    fs::read_dir(dir)
        .unwrap()
        .map(|name| name.unwrap().path())
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

fn put(dir: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) {
    fs::create_dir_all(dir).unwrap();
    for name in content(dir).keys().filter(|name| !files.contains_key(*name)) {
        fs::remove_file(name).unwrap();
    }
    for (name, bytes) in files {
        fs::write(name, bytes).unwrap();
    }
}

fn entries(casebook: &Casebook) -> usize {
    let case = casebook.cases().unwrap()[0].id;
    casebook.diary(case).unwrap().len()
}

/// A folder as a crash leaves it when the log could not be emptied: four entries in the log, each a commit of its own.
fn crashed(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    made(dir);
    let connection = bare(dir);
    for second in 2..=5 {
        connection
            .execute(
                "INSERT INTO entry (case_id, step, status, at) VALUES (1, 'fi-report', 'done', ?1)",
                [done(second).at.to_string()],
            )
            .unwrap();
    }
    let files = content(dir);
    drop(connection);
    files
}

#[test]
fn a_log_left_by_a_crash_is_taken_in() {
    let home = tempfile::tempdir().unwrap();
    let files = crashed(home.path());
    put(home.path(), &files);
    assert_eq!(entries(&open(home.path()).unwrap()), 5);
    let left = content(home.path()).into_keys().map(|path| path.file_name().unwrap().to_owned());
    let left: Vec<_> = left.collect();
    assert_eq!(left, ["casebook.db", "keys.sha256", "lock", "passphrase.age", "recovery.age"]);
}

#[test]
fn a_wrong_passphrase_leaves_the_log_of_a_crash_untouched() {
    let home = tempfile::tempdir().unwrap();
    let files = crashed(home.path());
    put(home.path(), &files);
    let wrong = Passphrase::cheap_for_tests("wrong");
    let refused = Casebook::open(home.path(), Unlock::Passphrase(&wrong)).err();
    assert_eq!(refused, Some(Error::WrongKey));
    assert_eq!(content(home.path()), files);
}

#[test]
fn a_flipped_bit_in_the_log_never_gives_wrong_data() {
    let home = tempfile::tempdir().unwrap();
    let files = crashed(home.path());
    let log = home.path().join("casebook.db-wal");
    let whole = files[&log].clone();
    let frames = (whole.len() - 32) / (24 + 4096);
    assert!(frames > 4, "each entry changes several pages");
    // The log's header, and each frame's header and page.
    let mut offsets: Vec<usize> = (0..32).collect();
    for frame in 0..frames {
        let start = 32 + frame * (24 + 4096);
        // Page number, size after commit, both salts, checksum, page.
        let places = [0, 3, 4, 7, 8, 11, 12, 15, 16, 23, 24, 2000, 24 + 4095];
        offsets.extend(places.map(|place| start + place));
    }
    let mut damaged = 0;
    for offset in offsets {
        let mut flipped = files.clone();
        flipped.get_mut(&log).unwrap()[offset] ^= 1 << (offset % 8);
        put(home.path(), &flipped);
        match open(home.path()) {
            // Only the very last commit can be missing, as after a power cut; it was never acknowledged.
            Ok(casebook) => assert!(entries(&casebook) >= 4, "bit flipped at {offset}"),
            Err(error) => {
                assert_eq!(error, Error::Damaged, "bit flipped at {offset}");
                assert_eq!(content(home.path()), flipped, "bit flipped at {offset}");
                damaged += 1;
            }
        }
    }
    assert!(damaged > 100, "damage before the last commit is told: {damaged}");
}

#[test]
fn a_log_that_a_power_cut_has_torn_gives_what_was_whole() {
    let home = tempfile::tempdir().unwrap();
    let files = crashed(home.path());
    let log = home.path().join("casebook.db-wal");
    for lost in [1, 100, 4096, 4120] {
        let mut torn = files.clone();
        let length = torn[&log].len() - lost;
        torn.get_mut(&log).unwrap().truncate(length);
        put(home.path(), &torn);
        assert_eq!(entries(&open(home.path()).unwrap()), 4, "{lost} bytes lost");
    }
}

#[test]
fn a_page_torn_while_the_log_was_taken_in_is_mended_from_it() {
    let home = tempfile::tempdir().unwrap();
    let mut files = crashed(home.path());
    // The entries of the log change the journal's page; the cut left half of the old one and half of nothing.
    let connection = {
        put(home.path(), &files);
        bare(home.path())
    };
    let page: u32 = connection
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'entry'", [], |row| row.get(0))
        .unwrap();
    drop(connection);
    let page = usize::try_from(page).unwrap();
    let database = files.get_mut(&home.path().join(DATABASE)).unwrap();
    database[page * 4096 - 2048..page * 4096].fill(0);
    put(home.path(), &files);
    assert_eq!(entries(&open(home.path()).unwrap()), 5);
}

#[test]
fn a_flipped_bit_in_the_database_is_told_beside_a_log_too() {
    let home = tempfile::tempdir().unwrap();
    let files = crashed(home.path());
    let database = home.path().join(DATABASE);
    for offset in (8..files[&database].len()).step_by(2048) {
        let mut flipped = files.clone();
        flipped.get_mut(&database).unwrap()[offset] ^= 1;
        put(home.path(), &flipped);
        match open(home.path()) {
            // The log holds a newer version of this page.
            Ok(casebook) => assert_eq!(entries(&casebook), 5, "bit flipped at {offset}"),
            Err(error) => {
                assert_eq!(error, Error::Damaged, "bit flipped at {offset}");
                assert_eq!(content(home.path()), flipped, "bit flipped at {offset}");
            }
        }
    }
}

#[test]
fn a_casebook_can_be_handed_to_another_thread() {
    fn is_send<T: Send>(_: &T) {}
    is_send(&Casebook::in_memory().unwrap());
}

#[test]
fn a_newer_schema_is_refused_politely() {
    let home = tempfile::tempdir().unwrap();
    made(home.path());
    bare(home.path()).pragma_update(None, "user_version", 99).unwrap();
    let before = content(home.path());
    let known = migrations::newest();
    assert_eq!(open(home.path()).err(), Some(Error::TooNew { found: 99, known }));
    assert_eq!(content(home.path()), before);
}

#[test]
fn every_older_schema_is_brought_up_with_what_is_in_it() {
    for version in 1..migrations::newest() {
        let home = tempfile::tempdir().unwrap();
        made(home.path());
        make_older(home.path(), version);
        let mut casebook = open(home.path()).unwrap();
        assert_eq!(entries(&casebook), 1, "from version {version}");
        casebook.set_setting("language", "sv").unwrap();
        drop(casebook);
        assert_eq!(migrations::version_of(&bare(home.path())), Ok(migrations::newest()));
    }
}

/// Puts in place of the database one that only the first migrations have made.
fn make_older(dir: &Path, version: u32) {
    let folder = Folder::at(dir);
    let unlock = passphrase();
    let key = key_files::unlock(&folder, Unlock::Passphrase(&unlock)).unwrap();
    fs::remove_file(folder.path(DATABASE)).unwrap();
    fs::write(folder.path(DATABASE), "").unwrap();
    let mut connection = database::open(&folder.path(DATABASE), &key).unwrap();
    migrations::bring_to(&mut connection, usize::try_from(version).unwrap()).unwrap();
    connection
        .execute_batch(
            "INSERT INTO cases VALUES (1, 'Blue', '{}', '2027-01-15T08:00:00Z', '2027-01-15T08:00:01Z');
             INSERT INTO entry (case_id, step, status, at) VALUES (1, 'fi-report', 'done', '2027-01-15T08:00:01Z');",
        )
        .unwrap();
}

#[test]
#[ignore = "writes tests/fixtures/schema-1, once and for all; a released fixture is never written again"]
fn write_the_fixture() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema-1");
    made(&dir);
    make_older(&dir, 1);
    fs::remove_file(dir.join("lock")).unwrap();
}

#[test]
fn the_journal_can_only_be_added_to() {
    let mut connection = database::open_in_memory().unwrap();
    migrations::bring_up(&mut connection).unwrap();
    connection
        .execute_batch(
            "INSERT INTO cases VALUES (1, 'Blue', '{}', '', '');
             INSERT INTO entry (id, case_id, step, status, at) VALUES (1, 1, 'fi-report', 'done', '');",
        )
        .unwrap();
    for forbidden in [
        "UPDATE entry SET status = 'to-do'",
        "DELETE FROM entry",
        "REPLACE INTO entry (id, case_id, step, status, at) VALUES (1, 1, 'fi-report', 'to-do', '')",
        "INSERT INTO entry (case_id, step, status, at) VALUES (1, 'fi-report', 'finished', '')",
        "INSERT INTO entry (case_id, step, status, at) VALUES (1, 'fi-report', 'undo', '')",
        "INSERT INTO entry (case_id, step, status, at) VALUES (1, 'fi-report', 'ticked', '')",
        "INSERT INTO entry (case_id, step, status, at) VALUES (2, 'fi-report', 'done', '')",
    ] {
        assert!(connection.execute_batch(forbidden).is_err(), "{forbidden}");
    }
    let undo = "INSERT INTO entry (case_id, step, status, at, undoes) VALUES (1, 'fi-report', 'undo', '', 1)";
    connection.execute_batch(undo).unwrap();
    assert!(connection.execute_batch(undo).is_err(), "nothing is undone twice");
    connection.execute_batch("DELETE FROM cases").unwrap();
    let left: i64 =
        connection.query_row("SELECT count(*) FROM entry", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0, "with its case the journal goes as a whole");
}
