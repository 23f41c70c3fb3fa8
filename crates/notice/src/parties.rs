//! Who is who: the organisation, its supplier, the authority.

use crate::findings::Party;
use crate::lexicon::{Cue, Lexicon};
use crate::zones::Page;
use lykta_guidance::PartyRole;

/// The authorities that the text names, and organisations by the kind in their name.
pub(crate) fn find(page: &Page<'_>, lexicon: &Lexicon) -> Vec<Party> {
    let mut parties: Vec<Party> = Vec::new();
    let mut add = |name: String, role, span: std::ops::Range<usize>| {
        if !parties.iter().any(|one: &Party| one.name == name) {
            parties.push(Party { name, role, evidence: page.evidence(&span) });
        }
    };
    for sentence in &page.sentences {
        let folded = &page.folded[sentence.span.clone()];
        for hit in lexicon.organisations.find(folded) {
            let span = sentence.span.start + hit.span.start..sentence.span.start + hit.span.end;
            let Some(name) = name_around(page.text, sentence.span.start, &span) else { continue };
            let role = match sentence.has(Cue::Supplier) {
                true => PartyRole::Processor,
                false => PartyRole::Controller,
            };
            add(name, role, span);
        }
    }
    for hit in lexicon.authority_words.find(&page.folded) {
        add(lexicon.authorities[hit.tag].name.clone(), PartyRole::SupervisoryAuthority, hit.span);
    }
    // One controller: the first that is named.
    let mut seen = false;
    parties.retain(|one| one.role != PartyRole::Controller || !std::mem::replace(&mut seen, true));
    parties
}

/// The words with capitals that end in, or begin with, the organisation's kind.
fn name_around(text: &str, from: usize, kind: &std::ops::Range<usize>) -> Option<String> {
    let mut start = kind.start;
    for word in text[from..kind.start].split_inclusive(char::is_whitespace).rev() {
        let bare = word.trim();
        let is_name =
            bare.starts_with(char::is_uppercase) || ["och", "ja", "og", "and", "&"].contains(&bare);
        if !is_name || bare.ends_with(['.', ',', ':', '!', '?']) {
            break;
        }
        start -= word.len();
    }
    let name = text[start..kind.end].trim();
    (name.starts_with(char::is_uppercase) && name.contains(' ')).then(|| name.to_owned())
}
