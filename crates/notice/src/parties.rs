//! Who is who: the organisation whose data it was, its supplier, the authority.

use crate::findings::Party;
use crate::layout::Kind;
use crate::lexicon::{Cue, Lexicon};
use crate::page::Page;
use crate::sentence::{Sentence, Zone};
use lykta_guidance::PartyRole;
use std::ops::Range;

/// A letter names who it is from in its first or last sentences.
const BEGINNING: usize = 60;
const END: usize = 8;

/// A name that the text uses, with what speaks for it being an organisation.
#[derive(Debug)]
struct Named {
    name: String,
    first: Range<usize>,
    times: usize,
    /// The name holds a word such as "municipality", "Oy", "bank".
    has_kind: bool,
    /// Stands in the letter's head, its heading or below its end.
    signs: bool,
    supplies: bool,
}

/// One controller, its processors, and the authorities that are named.
pub(crate) fn find(page: &Page<'_>, lexicon: &Lexicon) -> Vec<Party> {
    let mut named: Vec<Named> = Vec::new();
    let last = page.sentences.len();
    for (at, sentence) in page.sentences.iter().enumerate() {
        let is_far = at > BEGINNING && at + END < last;
        if is_far || (sentence.zone == Zone::Noise && sentence.kind != Kind::Heading) {
            continue;
        }
        for (span, has_kind) in names(page, sentence) {
            let name = page.text[span.clone()].to_owned();
            let signs = (at < 3 || at + 4 > last || sentence.kind == Kind::Heading)
                && sentence.data.is_empty();
            let supplies = supplies(page, sentence, &span);
            match named.iter_mut().find(|one| is_same(&one.name, &name)) {
                Some(one) => {
                    one.times += 1;
                    one.has_kind |= has_kind;
                    one.signs |= signs;
                    one.supplies |= supplies;
                }
                None => {
                    named.push(Named { name, first: span, times: 1, has_kind, signs, supplies })
                }
            }
        }
    }
    let weight =
        |one: &Named| one.times + 3 * usize::from(one.has_kind) + 2 * usize::from(one.signs);
    let likely = |one: &&Named| !one.supplies && (one.has_kind || one.times > 1 || one.signs);
    let party = |one: &Named, role| Party {
        name: one.name.clone(),
        role,
        evidence: page.evidence(&one.first),
    };
    let mut parties: Vec<Party> = Vec::new();
    // The first of equals: a letter names its sender early.
    let controller = named.iter().filter(likely).rev().max_by_key(|one| weight(one));
    parties.extend(controller.map(|one| party(one, PartyRole::Controller)));
    parties.extend(
        named.iter().filter(|one| one.supplies).map(|one| party(one, PartyRole::Processor)),
    );
    for hit in &page.authorities {
        let name = &lexicon.authorities[hit.tag].name;
        if !parties.iter().any(|one| one.name == *name) {
            let evidence = page.evidence(&hit.span);
            parties.push(Party {
                name: name.clone(),
                role: PartyRole::SupervisoryAuthority,
                evidence,
            });
        }
    }
    parties
}

/// The same name in another form: one begins with most of the other ("Kehrä", "Kehrän").
fn is_same(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let stem: String = short.chars().take(short.chars().count().saturating_sub(1).max(4)).collect();
    long.starts_with(&stem)
}

/// Whether a word for a supplier stands right before or behind a name.
fn supplies(page: &Page<'_>, sentence: &Sentence, name: &Range<usize>) -> bool {
    sentence.cues.iter().filter(|hit| hit.tag == Cue::Supplier).any(|hit| {
        let between = if hit.span.end <= name.start {
            hit.span.end..name.start
        } else {
            name.end.min(hit.span.start)..hit.span.start
        };
        between.len() < 30 && !page.text[between].contains(['.', ';'])
    })
}

/// The names in a sentence: words with capitals in a row, longer when a kind of organisation
/// stands among or beside them.
fn names(page: &Page<'_>, sentence: &Sentence) -> Vec<(Range<usize>, bool)> {
    let kinds = &sentence.kinds;
    let is_authority = |span: &Range<usize>| {
        page.authorities.iter().any(|hit| span.start <= hit.span.start && hit.span.end <= span.end)
    };
    let mut found: Vec<(Range<usize>, bool)> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    for word in words(page.text, &sentence.span) {
        let text = &page.text[word.clone()];
        let is_kind = kinds.iter().any(|kind| kind.start <= word.start && word.end <= kind.end);
        let is_name = text.starts_with(char::is_uppercase);
        let joins =
            ["&", "og", "och", "ja", "and", "of", "i", "for", "för", "av", "af"].contains(&text);
        let ends_before = page.text[..word.start]
            .trim_end()
            .ends_with(['.', ',', ':', ';', '!', '?', '(', ')', '"', '”', '»', '|', '>', '›', '·']);
        match &mut open {
            Some(span) if (is_name || is_kind) && !ends_before => span.end = word.end,
            Some(_) if joins && !ends_before => {}
            _ => {
                found.extend(open.take().map(|span| (span, false)));
                open = is_name.then_some(word);
            }
        }
    }
    found.extend(open.map(|span| (span, false)));
    for (span, has_kind) in &mut found {
        *has_kind = kinds.iter().any(|kind| span.start <= kind.start && kind.end <= span.end);
    }
    // A single word with a capital at the beginning of a sentence is any word.
    found.retain(|(span, has_kind)| {
        let text = &page.text[span.clone()];
        let alone = !text.contains(' ');
        let begins = span.start <= sentence.first_word;
        text.chars().count() > 3
            && !(alone && (begins || *has_kind && text.chars().count() < 5))
            && !is_authority(span)
    });
    found
}

fn words(text: &str, span: &Range<usize>) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    let inner = &text[span.clone()];
    for (at, letter) in inner.char_indices().chain(std::iter::once((inner.len(), ' '))) {
        let part = letter.is_alphanumeric() || matches!(letter, '-' | '&' | '/' | ':' | '’' | '\'');
        match (start, part) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let word = inner[from..at].trim_end_matches([':', '-', '/']);
                words.push(span.start + from..span.start + from + word.len());
                start = None;
            }
            _ => {}
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
