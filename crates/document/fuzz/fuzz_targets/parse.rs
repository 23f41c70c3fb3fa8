//! Any file under any name.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    // The first byte stands for the name, so that a real file in the corpus stays a real file.
    let Some((name, bytes)) = file.split_first() else { return };
    let name = match name {
        b'e' => "a.eml",
        b'h' => "a.html",
        b'p' => "a.pdf",
        b'd' => "a.docx",
        _ => "a.txt",
    };
    let _ = lykta_document::parse(bytes, Some(name));
});
