//! Three of the stories from beginning to end.

use lykta_guidance::{Country, Language};
use lykta_tests::{Desk, Driven, PASSPHRASE};

/// A story as it goes in the window.
struct Story {
    language: Language,
    country: Country,
    incident: &'static str,
    /// A step to do, and words that its page must read.
    step: &'static str,
    reads: &'static [&'static str],
    sub_step: &'static str,
    /// A step to put to *waiting* instead.
    waiting: &'static str,
}

async fn goes_from_choice_to_kept_ticks(story: Story) {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    window.choose(story.language, story.country).await;
    window.pick_incident(story.incident).await;

    window.open_step(story.step).await;
    for words in story.reads {
        window.reads("main", words).await;
    }
    window.click(&format!("[data-sub-step='{}']", story.sub_step)).await;
    // The first tick asks how to keep it.
    let code = window.keep().await;
    assert!(code.len() > 20, "a recovery code is shown once");
    window.click("#mark-done").await;
    window.find("[data-status='done']").await;

    window.back_to_plan().await;
    window.open_step(story.waiting).await;
    window.click("#mark-waiting").await;
    window.find("[data-status='waiting']").await;
    window.close().await;

    let window = Driven::open(&desk).await;
    window.find("#unlock-passphrase").await;
    assert!(
        window.there(&format!("html[lang^='{}']", story.language)).await,
        "the lock screen speaks the language that was chosen"
    );
    window.unlock(PASSPHRASE).await;
    window.click("[data-goto='plan']").await;
    window.find("[data-screen='plan']").await;
    window.find(&format!("[data-step='{}'][data-status='done']", story.step)).await;
    window.find(&format!("[data-step='{}'][data-status='waiting']", story.waiting)).await;
    window.open_step(story.step).await;
    let ticked = format!("[data-sub-step='{}']:checked", story.sub_step);
    window.find(&ticked).await;
    window.close().await;
}

#[tokio::test]
async fn vastaamo_in_finnish() {
    goes_from_choice_to_kept_ticks(Story {
        language: Language::Fi,
        country: Country::Fi,
        incident: "vastaamo-2020",
        step: "nordic-do-not-pay",
        reads: &["Älä maksa"],
        sub_step: "do-not-answer",
        waiting: "fi-crime-report",
    })
    .await;
}

#[tokio::test]
async fn westlog_in_swedish_with_finnish_contacts() {
    goes_from_choice_to_kept_ticks(Story {
        language: Language::Sv,
        country: Country::Fi,
        incident: "westlog-2023",
        step: "fi-westlog-door-code",
        reads: &["Be huset byta portkoden", "112"],
        sub_step: "call-house",
        waiting: "nordic-watch-for-fraud",
    })
    .await;
}

#[tokio::test]
async fn wemind_in_danish_about_sweden() {
    goes_from_choice_to_kept_ticks(Story {
        language: Language::Da,
        country: Country::Se,
        incident: "wemind-2014",
        step: "se-wemind-resume-care",
        reads: &["Tag kontakt til behandlingen igen", "1177"],
        sub_step: "call-clinic",
        waiting: "nordic-mass-mail-ask-sender",
    })
    .await;
}
