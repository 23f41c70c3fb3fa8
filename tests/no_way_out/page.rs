//! The page cannot get out by itself, even with the filter lifted: its content policy, the
//! list of commands, and the refusal of other pages and windows hold it.

use crate::listener::Listener;
use lykta_tests::{Desk, Driven};
use serde_json::{Value, json};

/// Every way that a page has to reach another computer.
const REACH: &str = include_str!("reach.js");
/// Commands of Tauri itself and its plugins, none of which the page may call.
const CALL: &str = include_str!("call.js");

#[tokio::test]
async fn the_page_cannot_reach_a_listener() {
    let listeners: Vec<Listener> =
        ["127.0.0.1", "::1"].into_iter().filter_map(Listener::on).collect();
    let addresses: Vec<String> = listeners.iter().map(Listener::address).collect();
    let desk = Desk::new();
    let window = Driven::open(&desk).await;

    let tried = window.client().execute_async(REACH, vec![json!(addresses)]).await.unwrap();
    for (way, outcome) in tried.as_object().unwrap() {
        assert_ne!(outcome, &json!("reached"), "{way}");
    }
    assert!(tried.as_object().unwrap().len() > 20, "only tried {tried}");
    let at = window.run("return document.location.href").await;
    assert!(at.as_str().unwrap().starts_with("tauri://localhost"), "the page went to {at}");
    window.find("main").await;
    let windows = window.client().windows().await.unwrap();
    assert_eq!(windows.len(), 1, "a second window was opened");

    // Whatever was still under way has ended with the window.
    window.close().await;
    for listener in listeners {
        listener.assert_heard_nothing();
    }
}

#[tokio::test]
async fn the_page_can_call_no_command_but_ours() {
    let desk = Desk::new();
    let window = Driven::open(&desk).await;
    let answers = window.client().execute_async(CALL, vec![]).await.unwrap();
    let answers = answers.as_object().unwrap();
    assert_eq!(answers["standing"], json!("answered"), "not even our own command answers");
    for (command, answer) in answers.iter().filter(|(command, _)| *command != "standing") {
        let refused = answer.as_str().is_some_and(is_refusal);
        assert!(refused, "{command}: {answer}");
    }
    // Nothing happened either: the window is there and has its title.
    assert_eq!(window.run("return document.title").await, Value::from("Lykta"));
    window.close().await;
}

fn is_refusal(answer: &str) -> bool {
    answer.contains("not allowed") || answer.contains("not found")
}
