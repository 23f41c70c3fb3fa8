//! A page to read, as a card and in full.

use super::contact::{self, Standpoint};
use super::matter::Matter;
use super::source;
use crate::wire::{BlockView, PageCard, PageView, SectionView, StepLink};
use jiff::Zoned;
use lykta_guidance::{Grade, Page, SourceId};
use lykta_words::{Block, Reader, SectionWords, catalogue, words};
use std::collections::BTreeSet;

pub(crate) fn card(reader: &Reader<'_>, page: &Page, matter: Option<&Matter>) -> PageCard {
    let told = reader.page(page);
    let for_you = matter.is_some_and(|one| page.is_about(&one.situation.completed(catalogue())));
    PageCard { id: page.id.to_string(), title: told.title, lead: told.lead, for_you }
}

pub(crate) fn view(page: &Page, of: Standpoint, matter: Option<&Matter>, now: &Zoned) -> PageView {
    let reader = words().reader(of.language, of.country).from_abroad(of.abroad);
    let told = reader.page(page);
    let named: BTreeSet<&SourceId> =
        page.sections_in(of.country).flat_map(|one| &one.sources).collect();
    let sources: Vec<SourceId> = named.into_iter().cloned().collect();
    PageView {
        id: page.id.to_string(),
        title: told.title,
        lead: told.lead,
        sections: told.sections.into_iter().map(|one| section(&reader, one)).collect(),
        steps: matter.map(|matter| steps(page, matter)).unwrap_or_default(),
        contacts: page
            .contacts
            .iter()
            .filter_map(|id| catalogue().contact(id))
            .filter(|contact| contact.country == of.country)
            .map(|one| contact::view(one, of, now))
            .collect(),
        sources: source::views(&reader, &sources, now.date()),
    }
}

/// The page's steps that stand in the person's plan.
fn steps(page: &Page, matter: &Matter) -> Vec<StepLink> {
    let reader = matter.reader();
    let planned = matter.plan.steps.iter().chain(&matter.plan.to_ask);
    planned
        .filter(|planned| page.steps.contains(&planned.step.id))
        .map(|planned| StepLink {
            id: planned.step.id.to_string(),
            title: reader.step_title(planned.step),
        })
        .collect()
}

fn section(reader: &Reader<'_>, told: SectionWords) -> SectionView {
    SectionView {
        title: told.title,
        blocks: told.body.into_iter().map(block).collect(),
        from: from(reader, &told.sources, told.grade),
        id: told.id,
    }
}

fn block(block: Block) -> BlockView {
    match block {
        Block::Paragraph(text) => BlockView { text: Some(text), items: Vec::new() },
        Block::List(items) => BlockView { text: None, items },
    }
}

/// Who says it: the publishers, or that it is our own advice.
fn from(reader: &Reader<'_>, sources: &[SourceId], grade: Grade) -> String {
    let mut publishers: Vec<String> = Vec::new();
    for source in sources.iter().filter_map(|id| catalogue().source(id)) {
        if !publishers.contains(&source.publisher) {
            publishers.push(source.publisher.clone());
        }
    }
    if publishers.is_empty() {
        return reader.name(grade);
    }
    let who = reader.list(&publishers);
    reader.text_with("shell-section-from", &[("publishers", who.into())])
}
