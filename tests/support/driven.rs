//! The window driven by WebDriver.

use crate::{Desk, Ended, testing_window};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::process::Stdio;
use std::time::Duration;

/// How long to wait for something that must come. Long, since it only counts when it fails.
const PATIENCE: Duration = Duration::from_secs(20);

/// The clock on every journey: Monday 23 November 2026 at 13:00 in Finland, when RIKU
/// answers in Swedish.
const NOW: &str = "2026-11-23T11:00:00Z";

/// A window that a test drives.
pub struct Driven {
    client: Client,
    _driver: Ended,
}

impl Driven {
    /// Opens the window on a desk. A casebook that is there stays from one window to the next.
    pub async fn open(desk: &Desk) -> Self {
        Self::open_with(desk, &[]).await
    }

    /// Opens the window with more in its environment.
    pub async fn open_with(desk: &Desk, environment: &[(&str, &str)]) -> Self {
        // Now and then the driver and the web view miss each other at the start and wait for
        // ever. That is theirs to mend: a start without a session is begun anew.
        for _ in 0..3 {
            if let Some(window) = Self::try_open(desk, environment).await {
                window.find("main").await;
                return window;
            }
        }
        panic!("no window after three tries");
    }

    async fn try_open(desk: &Desk, environment: &[(&str, &str)]) -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut driver = desk.command("WebKitWebDriver");
        driver
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("LYKTA_TEST_NO_FILTER", "1")
            .env("LYKTA_TEST_NOW", NOW)
            .envs(environment.iter().copied())
            .stdout(Stdio::null());
        let driver = Ended(driver.spawn().unwrap());

        let capabilities = json!({"webkitgtk:browserOptions": {
            "binary": testing_window(), "args": [],
        }});
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.as_object().unwrap().clone());
        let address = format!("http://127.0.0.1:{port}");
        let begun = tokio::time::Instant::now();
        while begun.elapsed() < PATIENCE {
            match tokio::time::timeout(PATIENCE, builder.connect(&address)).await {
                Ok(Ok(client)) => return Some(Self { client, _driver: driver }),
                // The driver does not listen yet.
                Ok(Err(_)) => tokio::time::sleep(Duration::from_millis(50)).await,
                Err(_) => break,
            }
        }
        None
    }

    /// The session itself, for what is not here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Waits for an element.
    pub async fn find(&self, css: &str) -> Element {
        match self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await {
            Ok(element) => element,
            Err(error) => panic!("no `{css}` on the screen: {error}\n{}", self.screen().await),
        }
    }

    /// Waits until no such element is there.
    pub async fn gone(&self, css: &str) {
        let begun = tokio::time::Instant::now();
        while self.there(css).await {
            assert!(begun.elapsed() < PATIENCE, "`{css}` stays\n{}", self.screen().await);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Whether such an element is there now.
    pub async fn there(&self, css: &str) -> bool {
        self.client.find(Locator::Css(css)).await.is_ok()
    }

    /// Clicks, as a pointer would, scrolling there first. Waits until the element can be
    /// clicked: just after the start the window is not yet on the screen.
    pub async fn click(&self, css: &str) {
        let begun = tokio::time::Instant::now();
        loop {
            let element = self.find(css).await;
            // WebKit's own scrolling does not reach into the page's scrolling part.
            let argument = serde_json::to_value(&element).unwrap();
            let script = "arguments[0].scrollIntoView({ block: 'center' });";
            let _ = self.client.execute(script, vec![argument]).await;
            let Err(error) = element.click().await else { return };
            if begun.elapsed() > PATIENCE {
                panic!("`{css}` cannot be clicked: {error:?}\n{}", self.screen().await);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Types into a field.
    pub async fn type_in(&self, css: &str, text: &str) {
        self.find(css).await.send_keys(text).await.unwrap();
    }

    /// Presses keys where the focus is.
    pub async fn press(&self, keys: &str) {
        self.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// The text that a person reads there.
    pub async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.unwrap()
    }

    /// Waits until the text there contains `wanted`.
    pub async fn reads(&self, css: &str, wanted: &str) {
        let begun = tokio::time::Instant::now();
        loop {
            // The element may be drawn anew between finding and reading it.
            let text = match self.client.find(Locator::Css(css)).await {
                Ok(element) => element.text().await.unwrap_or_default(),
                Err(_) => String::new(),
            };
            if text.contains(wanted) {
                return;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "`{css}` does not read «{wanted}», but «{text}»\n{}",
                self.screen().await
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Runs a script in the page; WebDriver's scripts are not held by the content policy.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap()
    }

    /// Waits until what was asked for has been drawn.
    pub async fn settled(&self) {
        let script = "const done = arguments[0]; \
                      requestAnimationFrame(() => requestAnimationFrame(() => done()));";
        self.client.execute_async(script, vec![]).await.unwrap();
    }

    /// Every text of the screen, for a message that explains itself.
    pub async fn screen(&self) -> String {
        match self.client.find(Locator::Css("body")).await {
            Ok(body) => format!("The screen reads:\n{}", body.text().await.unwrap_or_default()),
            Err(_) => "The screen is empty.".to_owned(),
        }
    }

    /// Closes the window.
    pub async fn close(self) {
        let _ = self.client.close().await;
    }
}
