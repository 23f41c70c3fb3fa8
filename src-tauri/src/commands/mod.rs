//! Commands: each unpacks what the page sent, calls, and packs the answer.

pub(crate) mod asking;
pub(crate) mod cases;
pub(crate) mod exit;
pub(crate) mod keeping;
pub(crate) mod links;
#[cfg(test)]
mod names;
pub(crate) mod notice;
pub(crate) mod opening;
pub(crate) mod plan;
pub(crate) mod reading;
pub(crate) mod talk;

use crate::wire::Code;
use lykta_casebook::CaseId;

/// Lists what the program answers to, once for Tauri and once for the test that compares it with
/// the list in `names.rs`.
macro_rules! handled {
    ($($area:ident: $($command:ident)+;)+) => {
        /// Answers the page.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($($area::$command),+),+]
        }

        #[cfg(test)]
        const HANDLED: &[&str] = &[$($(stringify!($command)),+),+];
    };
}

handled! {
    opening: opening painted standing touched save_settings;
    keeping: unlock unlock_with_recovery unlock_with_keychain keep lock change_passphrase
        new_recovery_code back_up restore erase_everything;
    asking: questions incidents incident;
    notice: read_notice open_notice drop_notice;
    cases: new_case rename_case delete_case set_situation;
    plan: plan step record undo diary;
    reading: pages page;
    talk: talk contact;
    links: open_contact open_source copy_text;
    exit: quick_exit;
}

/// A case's number, which the page only hands back.
fn case_id(id: &str) -> Result<CaseId, Code> {
    id.parse().map(CaseId).map_err(|_| Code::UnknownCase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    fn listed() -> BTreeSet<String> {
        names::COMMANDS.iter().map(|name| (*name).to_owned()).collect()
    }

    fn of_checkout(path: &str) -> String {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
    }

    #[test]
    fn every_listed_command_is_answered_and_no_other() {
        let handled: BTreeSet<String> = HANDLED.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(handled, listed());
    }

    #[test]
    fn the_page_may_call_our_commands_and_nothing_of_tauris() {
        let capability: serde_json::Value =
            serde_json::from_str(&of_checkout("capabilities/main.json")).expect("JSON");
        let permitted: BTreeSet<String> = capability["permissions"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| one.as_str().expect("a name").to_owned())
            .collect();
        let ours: BTreeSet<String> =
            listed().iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
        assert_eq!(permitted, ours);
    }

    #[test]
    fn the_page_names_the_same_commands() {
        let commands = of_checkout("../ui/src/api/commands.ts");
        let list = commands.split_once("commandNames = [").expect("the list").1;
        let list = list.split_once(']').expect("its end").0;
        let named: BTreeSet<String> =
            list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
        assert_eq!(named, listed(), "ui/src/api/commands.ts and src/commands/names.rs differ");
    }
}
