//! A contact with its lines: what is open now, and how it is dialled from where the person is.

use super::source;
use crate::wire::{ContactView, LineView};
use jiff::Zoned;
use lykta_guidance::{Contact, Country, Language, Line, OpenState, Person, Plan, Situation, Topic};
use lykta_words::{Reader, catalogue, words};

/// From where and in which language a person asks for help.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standpoint {
    pub(crate) language: Language,
    pub(crate) country: Country,
    pub(crate) abroad: bool,
}

/// Whom one can simply talk to, the first before the rest where all else is equal.
const TALK: [Topic; 5] =
    [Topic::Talk, Topic::Crisis, Topic::VictimSupport, Topic::Children, Topic::Emergency];

pub(crate) fn view(contact: &Contact, of: Standpoint, now: &Zoned) -> ContactView {
    let abroad = of.abroad || contact.country != of.country;
    // Hours are told on the contact's own clock.
    let reader = words().reader(of.language, contact.country).from_abroad(abroad);
    let named = reader.contact(contact);
    let mut lines: Vec<LineView> =
        contact.line.iter().map(|line| line_view(&reader, line, now)).collect();
    lines.sort_by_key(|line| !line.speaks_mine);
    let first_source = contact.sources.first().and_then(|id| catalogue().source(id));
    ContactView {
        id: contact.id.to_string(),
        name: named.name,
        purpose: named.purpose,
        topics: contact.topics.clone(),
        topic_words: contact.topics.iter().map(|topic| reader.name(*topic)).collect(),
        open: lines.iter().any(|line| line.speaks_mine && line.open == Some(true)),
        lines,
        url: contact.url.clone(),
        source: first_source.map(|found| source::view(&reader, found, now.date())),
    }
}

fn line_view(reader: &Reader<'_>, line: &Line, now: &Zoned) -> LineView {
    let state = line.hours.as_ref().map(|hours| hours.state_at(now.timestamp(), reader.country()));
    let languages: Vec<String> =
        line.languages.iter().map(|code| reader.language_name(code)).collect();
    LineView {
        kind: line.kind,
        kind_words: reader.name(line.kind),
        number: line.dialled(reader.country(), reader.is_abroad()),
        url: line.url.clone(),
        languages: reader.list(&languages),
        speaks_mine: line.speaks(reader.language()),
        hours: line.hours.as_ref().map(|hours| reader.hours(hours)).unwrap_or_default(),
        open: state.and_then(|state| match state {
            OpenState::Open(_) => Some(true),
            OpenState::Closed(_) => Some(false),
            OpenState::Holiday => None,
        }),
        open_words: state
            .map(|state| reader.open_words(state, now.timestamp()))
            .unwrap_or_default(),
        cost_words: line.cost.map(|cost| reader.name(cost)),
        anonymous: line.anonymous,
    }
}

/// Everybody one can talk to in the person's country: open and speaking the language first.
pub(crate) fn talk(of: Standpoint, now: &Zoned) -> Vec<ContactView> {
    let mut found: Vec<ContactView> = catalogue()
        .contacts()
        .filter(|contact| contact.country == of.country)
        .filter(|contact| contact.topics.iter().any(|topic| TALK.contains(topic)))
        .map(|contact| view(contact, of, now))
        .collect();
    found.sort_by_key(|contact| {
        (
            !contact.open,
            !contact.lines.iter().any(|line| line.speaks_mine),
            !contact.lines.iter().any(|line| line.open == Some(true)),
            talk_rank(&contact.topics),
        )
    });
    found
}

/// The one to show beside a plan: among those whom its steps name, so that a line against
/// violence at home stands only where that is the matter. Not the emergency number, which stands
/// there anyway, nor a line for children beside an adult's plan.
pub(crate) fn talk_beside(
    of: Standpoint,
    situation: &Situation,
    plan: &Plan<'_>,
    now: &Zoned,
) -> Option<ContactView> {
    let is_named = |contact: &ContactView| {
        let mut contacts = plan.steps.iter().flat_map(|planned| &planned.step.contacts);
        contacts.any(|id| id.as_str() == contact.id)
    };
    let is_for_this_person = |contact: &ContactView| {
        let is_for_children = contact.topics.contains(&Topic::Children);
        !contact.topics.contains(&Topic::Emergency)
            && (situation.person == Person::Child || !is_for_children)
    };
    talk(of, now).into_iter().filter(is_for_this_person).find(is_named)
}

fn talk_rank(topics: &[Topic]) -> usize {
    TALK.iter().position(|topic| topics.contains(topic)).unwrap_or(TALK.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use lykta_guidance::{Event, plan_for};

    fn at(text: &str) -> Zoned {
        text.parse().expect("a time")
    }

    fn swedish_in_finland() -> Standpoint {
        Standpoint { language: Language::Sv, country: Country::Fi, abroad: false }
    }

    #[test]
    fn only_contacts_of_the_country_are_offered_and_open_ones_come_first() {
        let offered = talk(swedish_in_finland(), &at("2026-11-23T10:00[Europe/Helsinki]"));
        assert!(offered.iter().all(|contact| contact.id.starts_with("fi-")));
        let open: Vec<bool> = offered.iter().map(|contact| contact.open).collect();
        assert!(open.is_sorted_by(|before, after| before >= after), "open ones first: {open:?}");
    }

    #[test]
    fn the_line_that_speaks_my_language_comes_first() {
        let now = at("2026-11-23T10:00[Europe/Helsinki]");
        let mieli = catalogue()
            .contact(&lykta_guidance::ContactId::new("fi-mieli-crisis"))
            .expect("a contact");
        assert!(view(mieli, swedish_in_finland(), &now).lines[0].speaks_mine);
    }

    #[test]
    fn from_abroad_numbers_have_their_country_code() {
        let now = at("2026-11-23T10:00[Europe/Helsinki]");
        let abroad = Standpoint { abroad: true, ..swedish_in_finland() };
        let numbers = |of| -> Vec<String> {
            talk(of, &now)
                .into_iter()
                .flat_map(|one| one.lines)
                .filter_map(|line| line.number)
                .collect()
        };
        assert!(numbers(abroad).iter().any(|number| number.starts_with("+358")));
        assert!(!numbers(swedish_in_finland()).iter().any(|number| number.starts_with("+358")));
    }

    #[test]
    fn beside_a_plan_stands_somebody_who_fits_it() {
        let now = at("2026-11-23T10:00[Europe/Helsinki]");
        let mut situation = Situation::new(Country::Fi);
        let beside = |situation: &Situation| {
            let plan = plan_for(situation, catalogue());
            talk_beside(swedish_in_finland(), situation, &plan, &now).expect("somebody")
        };
        situation.events.insert(Event::ExtortionDemand);
        let shown = beside(&situation);
        assert!(!shown.topics.contains(&Topic::Children), "{}", shown.id);
        assert_ne!(shown.id, "fi-nollalinja", "nothing speaks of violence at home");
    }
}
