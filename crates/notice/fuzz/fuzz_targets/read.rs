//! Any text: it is read, and what is shown stands in it.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let reading = lykta_notice::read(text);
    let categories = reading.categories.iter().flat_map(|one| &one.evidence);
    for evidence in categories.chain(reading.events.iter().flat_map(|one| &one.evidence)) {
        assert_eq!(text.get(evidence.start..evidence.end), Some(evidence.text.as_str()));
    }
});
