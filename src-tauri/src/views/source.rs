//! A source, told truly.

use crate::wire::SourceView;
use jiff::civil::Date;
use lykta_guidance::{Source, SourceId};
use lykta_words::{Reader, catalogue, is_old};

pub(crate) fn view(reader: &Reader<'_>, source: &Source, today: Date) -> SourceView {
    SourceView {
        id: source.id.to_string(),
        publisher: source.publisher.clone(),
        title: source.title.clone(),
        url: source.url.clone(),
        told: reader.source_told(source, today),
        old: is_old(source, today),
    }
}

pub(crate) fn views(reader: &Reader<'_>, ids: &[SourceId], today: Date) -> Vec<SourceView> {
    ids.iter()
        .filter_map(|id| catalogue().source(id))
        .map(|source| view(reader, source, today))
        .collect()
}
