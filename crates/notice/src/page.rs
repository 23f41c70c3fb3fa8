//! A text, read into sentences with everything that stands in them.

use crate::clause;
use crate::findings::Evidence;
use crate::layout::{self, Block, Kind};
use crate::lexicon::{Cue, Lexicon};
use crate::pattern::{Hit, fold};
use crate::sentence::{Sentence, Zone};
use crate::words::Words;
use crate::zones::{asks, is_furniture, zone_begun, zone_of, zone_under};
use lykta_guidance::Country;
use std::ops::Range;

/// A text says within so many sentences that it is about an exercise.
const EARLY: usize = 8;

/// So many sentences before and behind one are near it.
const NEAR: usize = 12;

/// A text, read into sentences.
#[derive(Debug)]
pub(crate) struct Page<'t> {
    pub(crate) text: &'t str,
    pub(crate) folded: String,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) countries: Vec<Country>,
    /// Where authorities are named, with their number in the lexicon.
    pub(crate) authorities: Vec<Hit<usize>>,
}

impl<'t> Page<'t> {
    /// Reads a text with a lexicon.
    pub(crate) fn of(text: &'t str, lexicon: &Lexicon) -> Self {
        let folded = fold(text);
        let mut page = Self {
            text,
            folded,
            sentences: Vec::new(),
            countries: Vec::new(),
            authorities: Vec::new(),
        };
        let mut words = lexicon.words.find(&page.folded).into_iter().peekable();
        let mut reading = Place::default();
        for block in layout::blocks(text) {
            for (nth, span) in layout::sentences(text, &block.span).into_iter().enumerate() {
                let words = Words::taken(&mut words, &span);
                page.add(words, nth, &block, span, &mut reading);
            }
            if !block.kind.is_in_list() {
                let leads_in = text[block.span.clone()].trim_end().ends_with(':');
                let leads_in = leads_in || block.kind == Kind::Heading;
                reading.lead = leads_in.then(|| page.sentences.len().saturating_sub(1));
            }
        }
        // What is only practised has not happened.
        if page.sentences.iter().take(EARLY).any(|one| one.has(Cue::Exercise)) {
            page.sentences.iter_mut().for_each(|one| one.zone = Zone::Noise);
        }
        page
    }

    fn add(
        &mut self,
        words: Words,
        nth: usize,
        block: &Block,
        span: Range<usize>,
        reading: &mut Place,
    ) {
        let first_word = first_word(&self.folded, &span);
        let cues = words.cues(first_word);
        let data = words.data();
        let mut sentence = Sentence {
            clauses: clause::of(&self.folded, &span, &cues, &data),
            data,
            events: words.events,
            moments: words.moments,
            kinds: words.kinds,
            lead: None,
            goes_on: nth > 0,
            about_other: false,
            asks: asks(&self.folded[span.clone()]),
            advises: false,
            kind: block.kind,
            zone: Zone::Story,
            cues,
            first_word,
            span,
        };
        self.countries.extend(words.countries);
        self.authorities.extend(words.authorities);
        if block.kind == Kind::Heading && !is_furniture(&sentence, &self.folded) {
            reading.heading = zone_under(&sentence, !reading.in_text);
        }
        reading.in_text |= block.kind == Kind::Paragraph;
        sentence.drop_advice();
        sentence.zone = zone_of(&sentence, reading.heading, &self.folded);
        if nth == 0 {
            reading.block = zone_begun(&sentence, &self.folded);
        }
        if let (Some(zone), Zone::Story) = (reading.block, sentence.zone) {
            sentence.zone = zone;
        }
        self.connect(&mut sentence, reading.lead);
        if let Some(before) = self.sentences.last_mut().filter(|_| sentence.goes_on) {
            before.is_spoken_of_by(&sentence);
        }
        self.sentences.push(sentence);
    }

    /// What a sentence takes from those before it.
    fn connect(&self, sentence: &mut Sentence, lead: Option<usize>) {
        let Some(before) = self.sentences.last() else { return };
        // Once an other case is told, the rest of the paragraph is about it.
        if sentence.goes_on && (before.has(Cue::OtherIncident) || before.about_other) {
            sentence.about_other = true;
            sentence.zone = Zone::Noise;
        }
        // "What is not affected?": a heading that denies governs what stands right below it.
        let is_below = before.kind == Kind::Heading && sentence.kind == Kind::Paragraph;
        if is_below && before.governs() {
            sentence.lead = Some(self.sentences.len() - 1);
        }
        if sentence.kind.is_in_list() {
            sentence.lead = lead;
            let zone =
                lead.map(|at| &self.sentences[at]).filter(|one| !one.asks).map(|one| one.zone);
            if zone == Some(Zone::Noise) {
                sentence.zone = Zone::Noise;
            }
        }
    }

    /// The sentences around one in its paragraph.
    pub(crate) fn paragraph(&self, at: usize) -> impl Iterator<Item = &Sentence> {
        let earliest = at.saturating_sub(NEAR);
        let start =
            (earliest..=at).rev().find(|one| !self.sentences[*one].goes_on).unwrap_or(earliest);
        let rest = self.sentences[start + 1..].iter().take_while(|one| one.goes_on);
        std::iter::once(&self.sentences[start]).chain(rest.take(2 * NEAR))
    }

    /// The number of the sentence at a place.
    pub(crate) fn sentence_at(&self, place: usize) -> usize {
        self.sentences.partition_point(|one| one.span.start <= place).saturating_sub(1)
    }

    /// The words at a place.
    pub(crate) fn evidence(&self, span: &Range<usize>) -> Evidence {
        let sentence = self.sentences.get(self.sentence_at(span.start));
        Evidence {
            start: span.start,
            end: span.end,
            text: self.text[span.clone()].to_owned(),
            sentence: sentence.map_or(span.clone(), |one| one.span.clone()),
        }
    }
}

/// Where the reading has got to.
#[derive(Debug)]
struct Place {
    /// What the last heading opened.
    heading: Zone,
    /// What the block began with.
    block: Option<Zone>,
    /// The sentence that leads a list in.
    lead: Option<usize>,
    /// Behind the title.
    in_text: bool,
}

impl Default for Place {
    fn default() -> Self {
        Self { heading: Zone::Story, block: None, lead: None, in_text: false }
    }
}

/// Where the first word begins, behind bullets, numbers and quotation marks.
fn first_word(folded: &str, span: &Range<usize>) -> usize {
    let skipped = folded[span.clone()].find(char::is_alphabetic);
    span.start + skipped.unwrap_or_default()
}
