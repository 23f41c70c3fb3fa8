//! The six questions.

use lykta_guidance::{Category, Circumstance, Country, Event, Language, Reason};
use lykta_tests::{Desk, Driven};
use std::collections::BTreeSet;

/// The ids of the options on the screen.
async fn options(window: &Driven) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('[data-option]')].map((one) => one.dataset.option);";
    serde_json::from_value(window.run(script).await).unwrap()
}

#[tokio::test]
async fn every_category_event_and_circumstance_can_be_said_on_the_screens() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Fi, Country::Fi).await;
    window.click("#door-happened").await;

    let catalogue = lykta_words::catalogue();
    let mut sayable = BTreeSet::new();
    for question in catalogue.questions() {
        window.find(&format!("[data-question='{}']", question.id)).await;
        let there: BTreeSet<String> = options(&window).await.into_iter().collect();
        for option in question.options() {
            assert!(there.contains(&option.id), "{}: {} is on the screen", question.id, option.id);
            sayable.extend(option.sets.iter().cloned());
        }
        window.click("#skip").await;
    }
    window.find("[data-screen='plan']").await;

    let wanted = Category::ALL.iter().copied().map(Reason::Exposed);
    let wanted = wanted.chain(Event::ALL.iter().copied().map(Reason::Event));
    let wanted = wanted.chain(Circumstance::ALL.iter().copied().map(Reason::Circumstance));
    for reason in wanted {
        assert!(sayable.contains(&reason), "{reason} can be said");
    }
    // All was skipped: somebody who knows nothing still gets a first step.
    window.find("[data-step='nordic-find-out-what-leaked']").await;
    window.close().await;
}

#[tokio::test]
async fn answers_make_the_plan_and_can_be_changed_later() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::En, Country::Dk).await;
    window.click("#door-happened").await;
    window.click("[data-option='for-me']").await;
    window.click("#next").await;
    window.click("[data-option='data-stolen']").await;
    window.click("#next").await;
    window.click("[data-option='personal-identity-code']").await;
    window.click("#next").await;
    for _ in 0..3 {
        window.click("#skip").await;
    }
    window.find("[data-screen='plan'] [data-step='dk-kreditadvarsel']").await;

    window.click("#change-situation").await;
    window.find("[data-option='for-me']:checked").await;
    window.click("#next").await;
    window.find("[data-option='data-stolen']:checked").await;
    window.click("#next").await;
    window.click("[data-option='personal-identity-code']").await;
    window.click("#next").await;
    for _ in 0..3 {
        window.click("#skip").await;
    }
    window.find("[data-screen='plan']").await;
    window.gone("[data-step='dk-kreditadvarsel']").await;
    window.close().await;
}
