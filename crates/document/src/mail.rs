//! A mail: who wrote when and about what, and then its text. Attachments are left alone.

use crate::tidy::{seen, tidy};
use crate::{Unreadable, html};
use mail_parser::{Address, Message, MessageParser, MimeHeaders as _, PartType};

/// The text of a mail. The plain part is what the sender meant to be read without pictures; many
/// senders leave it empty, though, and then the page is read.
pub(crate) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    let mail = MessageParser::default().parse(bytes).ok_or(Unreadable::Broken)?;
    let mut body = plain_body(&mail);
    if body.trim().is_empty() {
        body = page_body(&mail)?;
    }
    if body.is_empty() {
        return Err(if is_encrypted(&mail) { Unreadable::Encrypted } else { Unreadable::NoText });
    }
    Ok(tidy(&format!("{}\n{body}", head(&mail))))
}

/// Named as mail programs write them into a file, in whichever language the mail is.
fn head(mail: &Message) -> String {
    let mut head = String::new();
    let mut add = |name: &str, value: &str| {
        let value: String = value.chars().filter_map(seen).collect();
        head.push_str(&format!("{name}: {}\n", value.trim()));
    };
    if let Some(subject) = mail.subject() {
        add("Subject", subject);
    }
    if let Some(from) = mail.from().and_then(Address::first) {
        match (from.name(), from.address()) {
            (Some(name), Some(address)) => add("From", &format!("{name} <{address}>")),
            (Some(one), None) | (None, Some(one)) => add("From", one),
            (None, None) => {}
        }
    }
    if let Some(date) = mail.date().filter(|date| date.is_valid()) {
        let day = format!("{:04}-{:02}-{:02}", date.year, date.month, date.day);
        add("Date", &format!("{day} {:02}:{:02}", date.hour, date.minute));
    }
    head
}

fn plain_body(mail: &Message) -> String {
    let mut body = String::new();
    for part in mail.text_bodies() {
        if let PartType::Text(text) = &part.body {
            let flowed = part
                .content_type()
                .and_then(|kind| kind.attribute("format"))
                .is_some_and(|format| format.eq_ignore_ascii_case("flowed"));
            for line in text.lines() {
                body.extend(line.chars().filter_map(seen));
                // A space at the end says that the paragraph goes on in the next line.
                let goes_on = flowed && line.ends_with(' ') && line != "-- ";
                body.push_str(if goes_on { "" } else { "\n" });
            }
            body.push('\n');
        }
    }
    body
}

fn page_body(mail: &Message) -> Result<String, Unreadable> {
    let mut body = String::new();
    for part in mail.html_bodies() {
        if let PartType::Html(page) = &part.body {
            body.push_str(&html::text(page)?);
            body.push_str("\n\n");
        }
    }
    Ok(body)
}

/// Encrypted for the person's own mail program, with OpenPGP or S/MIME.
fn is_encrypted(mail: &Message) -> bool {
    mail.parts.iter().filter_map(|part| part.content_type()).any(|kind| {
        matches!(
            (kind.ctype(), kind.subtype().unwrap_or_default()),
            ("multipart", "encrypted") | ("application", "pkcs7-mime" | "x-pkcs7-mime")
        )
    })
}
