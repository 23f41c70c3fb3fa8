//! The one list of commands. It governs what the program answers to, what the page is
//! permitted to call, and (by a test) what `ui/src/api/commands.ts` may name.

/// Every command, by area.
pub const COMMANDS: &[&str] = &[
    // opening
    "opening",
    "painted",
    "standing",
    "touched",
    "save_settings",
    // keeping
    "unlock",
    "unlock_with_recovery",
    "unlock_with_keychain",
    "keep",
    "lock",
    "change_passphrase",
    "new_recovery_code",
    "back_up",
    "restore",
    "erase_everything",
    // asking
    "questions",
    "incidents",
    "incident",
    // notice
    "read_notice",
    "open_notice",
    "drop_notice",
    // cases
    "new_case",
    "rename_case",
    "delete_case",
    "set_situation",
    // plan
    "plan",
    "step",
    "record",
    "undo",
    "diary",
    // reading
    "pages",
    "page",
    // talk
    "talk",
    "contact",
    // links
    "open_contact",
    "open_source",
    "copy_text",
    // exit
    "quick_exit",
];
