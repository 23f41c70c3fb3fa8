//! A known incident, as a card and in full.

use super::source;
use crate::wire::{ExposedView, IncidentCard, IncidentQuestionView, IncidentView, PartyView};
use jiff::civil::Date;
use lykta_guidance::{Answer, Category, Certainty, Country, Incident, PartyRole, QuestionId};
use lykta_words::{Reader, sentences};
use std::collections::BTreeMap;

/// The newest day that is known of it, as written, to sort by.
pub(crate) fn newest_day(incident: &Incident) -> Option<&str> {
    let period = &incident.period;
    period.known_on.as_ref().or(period.until.as_ref()).or(period.from.as_ref()).map(String::as_str)
}

/// The country whose words tell of it: the person's own, where it happened there too.
pub(crate) fn country_of(incident: &Incident, mine: Country) -> Country {
    let there = incident.countries.contains(&mine);
    if there { mine } else { incident.countries.first().copied().unwrap_or(mine) }
}

pub(crate) fn card(reader: &Reader<'_>, incident: &Incident) -> IncidentCard {
    let told = reader.incident(incident);
    IncidentCard {
        id: incident.id.to_string(),
        name: told.name,
        what: sentences(&told.what).first().copied().unwrap_or_default().to_owned(),
        countries: incident.countries.clone(),
        when: reader.period(&incident.period),
    }
}

pub(crate) fn view(
    reader: &Reader<'_>,
    incident: &Incident,
    answers: &BTreeMap<QuestionId, Answer>,
    today: Date,
) -> IncidentView {
    let told = reader.incident(incident);
    IncidentView {
        id: incident.id.to_string(),
        name: told.name,
        what: told.what,
        when: reader.period(&incident.period),
        not_touched: told.not_touched,
        parties: incident
            .party
            .iter()
            .map(|one| party(reader, one.name.clone(), one.role))
            .collect(),
        exposed: exposed(reader, &incident.exposed()),
        questions: questions(reader, incident, answers),
        sources: source::views(reader, &incident.sources, today),
    }
}

/// An organisation with its part in words.
pub(crate) fn party(reader: &Reader<'_>, name: String, role: PartyRole) -> PartyView {
    PartyView { name, role, role_words: reader.name(role) }
}

/// The conditions that its notice names, with what was answered.
pub(crate) fn questions(
    reader: &Reader<'_>,
    incident: &Incident,
    answers: &BTreeMap<QuestionId, Answer>,
) -> Vec<IncidentQuestionView> {
    incident
        .question
        .iter()
        .map(|question| IncidentQuestionView {
            id: question.id.to_string(),
            ask: reader.incident_question(incident, question),
            categories: question.categories.clone(),
            answer: answers.get(&question.id).copied(),
        })
        .collect()
}

/// Categories with their names, in the order of the vocabulary.
pub(crate) fn exposed(
    reader: &Reader<'_>,
    exposed: &BTreeMap<Category, Certainty>,
) -> Vec<ExposedView> {
    exposed
        .iter()
        .map(|(category, certainty)| ExposedView {
            category: *category,
            label: reader.name(*category),
            certainty: *certainty,
        })
        .collect()
}
