//! Telling a torn log from a damaged one.
//!
//! SQLite reads its log up to the first frame whose checksum does not fit, and is silent about what follows. After a power
//! cut that is right: the last commit was being written and nobody was told that it is safe. If more than one commit
//! is unreadable, however, then at least one of them was acknowledged, and the log is damaged.
//! Layout: <https://www.sqlite.org/fileformat.html#the_write_ahead_log>.

use std::collections::BTreeSet;

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
/// Ours always. What the log itself says about it could be damaged.
const PAGE: usize = 4096;

/// Whether what SQLite did not read of `log`, after the first `read` frames, is more than one torn commit.
pub(crate) fn is_damaged(log: &[u8], read: usize) -> bool {
    let frames = &log[HEADER.min(log.len())..];
    // A frame of an earlier turn of the log has other salts. Since a bit of a salt can flip as well,
    // one of the two is enough, and it may be the header's or the first frame's.
    let salts = [log.get(16..24), frames.get(8..16)];
    let current = |frame: &&[u8]| {
        let of_frame = frame.get(8..16);
        salts.iter().any(|salt| {
            let halves = salt.zip(of_frame);
            halves.is_some_and(|(one, other)| one[..4] == other[..4] || one[4..] == other[4..])
        })
    };
    let unread = frames.chunks_exact(FRAME_HEADER + PAGE).skip(read).filter(current);

    let mut commits = 0;
    let mut pages = BTreeSet::new();
    for frame in unread {
        commits += usize::from(frame[4..8] != [0; 4]);
        // One commit writes a page once, so a page that comes again belongs to another one.
        if commits > 1 || !pages.insert(&frame[..4]) {
            return true;
        }
    }
    false
}
