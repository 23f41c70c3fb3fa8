//! Language and country can be changed anywhere, and nothing is lost.

use lykta_guidance::{Country, Language};
use lykta_tests::{Desk, Driven};

#[tokio::test]
async fn a_tick_and_a_note_survive_every_language_and_country() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Sv, Country::Fi).await;
    window.pick_incident("westlog-2023").await;
    window.open_step("fi-westlog-door-code").await;
    window.click("[data-sub-step='call-house']").await;
    window.click("#keep-nothing").await;
    window.gone("#keep-dialog").await;

    for language in Language::ALL {
        window.choose(*language, Country::Fi).await;
        window.find("[data-screen='step'] [data-sub-step='call-house']:checked").await;
    }
    // In another country the plan is another, but what was ticked is kept.
    window.choose(Language::Sv, Country::Se).await;
    window.choose(Language::Sv, Country::Fi).await;
    window.back_to_plan().await;
    window.open_step("fi-westlog-door-code").await;
    window.find("[data-sub-step='call-house']:checked").await;
    window.close().await;
}

#[tokio::test]
async fn answers_halfway_survive_a_change_of_language() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(Language::Sv, Country::Se).await;
    window.click("#door-happened").await;
    window.click("[data-option='for-me']").await;
    window.click("#next").await;
    window.click("[data-option='ransomware']").await;
    window.choose(Language::Da, Country::Se).await;
    window.find("[data-option='ransomware']:checked").await;
    window.close().await;
}
