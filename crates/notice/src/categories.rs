//! Which categories the notice names, and how sure it is of each: one certainty out of all that it
//! says in different places.

use crate::findings::Found;
use crate::judge::{self, Said};
use crate::page::Page;
use crate::story::Story;
use lykta_guidance::{Category, Certainty};
use std::collections::BTreeMap;

/// So many letters make two words one: "osoitteet" and "osoitteita".
const STEM: usize = 5;

/// Each category once, with the words that show it; and whether the text corrects itself.
pub(crate) fn find(page: &Page<'_>, story: &Story) -> (Vec<Found<Category, Certainty>>, bool) {
    let mut said: BTreeMap<Category, Vec<Said>> = BTreeMap::new();
    if !story.is_about_something() {
        return (Vec::new(), false);
    }
    for (at, sentence) in page.sentences.iter().enumerate() {
        for hit in &sentence.data {
            said.entry(hit.tag).or_default().extend(judge::at(page, story, at, &hit.span));
        }
    }
    said.retain(|_, places| !places.is_empty());
    // Notes from therapy are a health record too.
    if let (Some(notes), false) =
        (said.get(&Category::TherapyNotes).cloned(), said.contains_key(&Category::HealthRecord))
    {
        said.insert(Category::HealthRecord, notes);
    }
    let corrected = said.values().any(|places| corrects(places));
    (
        said.into_iter().map(|(category, places)| settle(page, category, &places)).collect(),
        corrected,
    )
}

/// Whether a correction says something else than the text it corrects.
fn corrects(places: &[Said]) -> bool {
    let other =
        |one: &Said| places.iter().any(|old| !old.corrects && old.certainty != one.certainty);
    places.iter().any(|one| one.corrects && one.outright && other(one))
}

/// One certainty out of all that is said. What is denied outright is never told as known because
/// of a place that only mentions it.
fn settle(page: &Page<'_>, category: Category, places: &[Said]) -> Found<Category, Certainty> {
    use Certainty::{Excluded, Known, Possible};
    let last = |wanted: Certainty, outright: bool| {
        places
            .iter()
            .filter(|one| one.certainty == wanted && (one.outright || !outright))
            .map(|one| one.span.start)
            .max()
    };
    let corrects = |outright: bool| {
        places.iter().rev().find(|one| one.corrects && (one.outright || !outright))
    };
    let corrected = corrects(true).or_else(|| corrects(false)).map(|one| one.certainty);
    // "Your customer number was seen, your orders were not": other words, no contradiction.
    let denied = last(Excluded, true).filter(|_| takes_back(page, places));
    let certainty =
        corrected.unwrap_or_else(|| match (last(Known, true), last(Possible, true), denied) {
            (_, possible, Some(excluded)) if possible < Some(excluded) => Excluded,
            (Some(_), _, None) => Known,
            (_, Some(_), _) => Possible,
            _ if last(Excluded, false).is_some() => Excluded,
            _ if last(Possible, false) > last(Known, false) && last(Known, false).is_none() => {
                Possible
            }
            _ => Known,
        });
    let shows: Vec<&Said> = places.iter().filter(|one| one.certainty == certainty).collect();
    Found {
        id: category,
        state: certainty,
        evidence: shows.iter().map(|one| page.evidence(&one.span)).collect(),
        condition: shows
            .iter()
            .find_map(|one| one.condition.as_ref())
            .map(|span| page.evidence(span)),
    }
}

/// Whether what is denied is what else was claimed outright: the same word, by its stem.
fn takes_back(page: &Page<'_>, places: &[Said]) -> bool {
    let stem = |one: &Said| page.folded[one.span.clone()].chars().take(STEM).collect::<String>();
    let outright = |denied: bool| {
        places
            .iter()
            .filter(move |one| one.outright && (one.certainty == Certainty::Excluded) == denied)
    };
    let denied: Vec<String> = outright(true).map(stem).collect();
    outright(false).next().is_none() || outright(false).any(|one| denied.contains(&stem(one)))
}
