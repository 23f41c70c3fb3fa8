//! What a person does in the window, in a few words.

use crate::Driven;
use lykta_guidance::{Country, Language};

/// The passphrase of every made-up person.
pub const PASSPHRASE: &str = "fyra gula båtar i motvind";

impl Driven {
    /// Chooses language and country.
    pub async fn choose(&self, language: Language, country: Country) {
        self.click("#language-menu").await;
        self.click(&format!("[data-language='{language}']")).await;
        self.click(&format!("[data-country='{country}']")).await;
        self.find(&format!("html[lang^='{language}']")).await;
        self.click("#language-menu").await;
    }

    /// Goes to the notice and pastes a text into its field.
    pub async fn paste_notice(&self, text: &str) {
        self.click("#door-notice").await;
        self.paste(text).await;
    }

    /// Pastes a text into the field of the notice, where the focus is already.
    pub async fn paste(&self, text: &str) {
        self.find("#notice-text:focus").await;
        // What a paste does, lines and all; typed keys would lose the empty lines.
        let script = "document.execCommand('insertText', false, arguments[0]);";
        self.client().execute(script, vec![text.into()]).await.unwrap();
    }

    /// Picks a known incident and goes on to the plan, leaving its questions open.
    pub async fn pick_incident(&self, id: &str) {
        self.click("#door-notice").await;
        self.click("#to-incidents").await;
        self.click(&format!("[data-incident='{id}']")).await;
        self.click("#show-plan").await;
        self.find("[data-screen='plan']").await;
    }

    /// Opens a step of the plan, out of the fold if it is there.
    pub async fn open_step(&self, id: &str) {
        self.run("document.querySelectorAll('details').forEach((one) => (one.open = true));").await;
        self.click(&format!("[data-step='{id}'] button, [data-step='{id}'] a")).await;
        self.find("[data-screen='step']").await;
    }

    /// Goes back to the plan by the menu.
    pub async fn back_to_plan(&self) {
        self.click("[data-goto='plan']").await;
        self.find("[data-screen='plan']").await;
    }

    /// Keeps the casebook with the passphrase; gives the recovery code.
    pub async fn keep(&self) -> String {
        self.type_in("#keep-passphrase", PASSPHRASE).await;
        self.type_in("#keep-passphrase-again", PASSPHRASE).await;
        self.click("#keep-confirm").await;
        let code = self.text("#recovery-code").await;
        self.click("#recovery-written").await;
        self.click("#recovery-done").await;
        self.gone("#keep-dialog").await;
        code
    }

    /// Unlocks a kept casebook.
    pub async fn unlock(&self, passphrase: &str) {
        self.type_in("#unlock-passphrase", passphrase).await;
        self.click("#unlock").await;
    }
}
