//! Makes files to read.

use std::io::{Cursor, Write as _};
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

/// A packed file with these parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    pack(parts, CompressionMethod::Deflated)
}

fn pack(parts: &[(&str, &[u8])], how: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options = SimpleFileOptions::default().compression_method(how);
        zip.start_file(*name, options).expect("a part begins");
        zip.write_all(bytes).expect("a part is written");
    }
    zip.finish().expect("the file ends").into_inner()
}

/// The text part of a Word file.
pub fn document(body: &str) -> String {
    format!("<?xml version=\"1.0\"?><w:document><w:body>{body}</w:body></w:document>")
}

/// A Word file with this text.
pub fn docx(body: &str) -> Vec<u8> {
    docx_of(&[("word/document.xml", document(body).as_bytes())])
}

/// A Word file whose text can be changed without unpacking it.
pub fn stored_docx(body: &str) -> Vec<u8> {
    pack(&[("word/document.xml", document(body).as_bytes())], CompressionMethod::Stored)
}

/// A Word file with these parts.
pub fn docx_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
    zip(&[&[("[Content_Types].xml", &b"<Types/>"[..])], parts].concat())
}

/// A PDF of one page that draws this in Helvetica.
pub fn pdf(drawn: &str) -> Vec<u8> {
    pdf_of_pages(&[drawn])
}

/// A PDF of pages that draw this in Helvetica.
pub fn pdf_of_pages(pages: &[&str]) -> Vec<u8> {
    pdf_with(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        pages,
    )
}

/// A PDF of pages that draw this in the font `F`.
pub fn pdf_with(font: &str, pages: &[&str]) -> Vec<u8> {
    let numbers = || (0..pages.len()).map(|at| 5 + 2 * at);
    let kids: String = numbers().map(|number| format!("{number} 0 R ")).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", pages.len()),
        "<< /Font << /F 4 0 R >> >>".to_owned(),
        font.to_owned(),
    ];
    for (number, drawn) in numbers().zip(pages) {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 3 0 R /Contents {} 0 R >>",
            number + 1
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()));
    }
    let mut file = "%PDF-1.7\n".to_owned();
    let mut places = String::new();
    for (at, object) in objects.iter().enumerate() {
        places.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", at + 1));
    }
    let (table, size) = (file.len(), objects.len() + 1);
    file.push_str(&format!(
        "xref\n0 {size}\n0000000000 65535 f \n{places}trailer\n<< /Size {size} /Root 1 0 R >>\n\
         startxref\n{table}\n%%EOF\n"
    ));
    file.into_bytes()
}
