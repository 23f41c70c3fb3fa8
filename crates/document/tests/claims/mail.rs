//! Mails: who wrote when and about what, and then the text.

use lykta_document::{Unreadable, parse};

#[track_caller]
fn says(mail: &str, expected: &str) {
    let mail = mail.replace('\n', "\r\n");
    assert_eq!(parse(mail.as_bytes(), Some("brev.eml")).as_deref(), Ok(expected));
}

#[test]
fn the_plain_part_is_read_after_subject_sender_and_date() {
    says(
        "Return-Path: <x@y.example>\n\
         From: =?utf-8?q?=C3=85ngs=C3=B6_v=C3=A5rdcentral?= <info@angso.example>\n\
         To: somebody@example.org\n\
         Subject: =?iso-8859-1?Q?Om_en_h=E4ndelse?=\n\
         Date: Tue, 3 Mar 2026 09:05:00 +0100\n\
         MIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=ytter\n\n\
         --ytter\n\
         Content-Type: multipart/alternative; boundary=inner\n\n\
         --inner\n\
         Content-Type: text/plain; charset=iso-8859-1\n\
         Content-Transfer-Encoding: quoted-printable\n\n\
         H=E4r =E4r vad som l=E4ckt:\n- namn\n- =E6 og =F8 =\n=3D i adress\n\
         --inner\n\
         Content-Type: text/html\n\n\
         <p>Annat\n\
         --inner--\n\
         --ytter\n\
         Content-Type: application/pdf; name=bilaga.pdf\n\
         Content-Disposition: attachment; filename=bilaga.pdf\n\
         Content-Transfer-Encoding: base64\n\n\
         SGVq\n\
         --ytter--\n",
        "Subject: Om en händelse\nFrom: Ångsö vårdcentral <info@angso.example>\n\
         Date: 2026-03-03 09:05\n\nHär är vad som läckt:\n- namn\n- æ og ø = i adress",
    );
}

#[test]
fn the_page_is_read_where_the_plain_part_is_missing_or_empty() {
    says(
        "MIME-Version: 1.0\nSubject: Hej\nContent-Type: multipart/alternative; boundary=b\n\n\
         --b\nContent-Type: text/plain\n\n  \n--b\nContent-Type: text/html; charset=utf-8\n\n\
         <p>Vår server<ul><li>namn<li>adress</ul>\n--b--\n",
        "Subject: Hej\n\nVår server\n\n- namn\n- adress",
    );
}

#[test]
fn flowed_paragraphs_are_put_together_again() {
    says(
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n\
         Vi skriver till dig \nför att något har hänt.\nNy rad\n-- \nÅsa\n",
        "Vi skriver till dig för att något har hänt.\nNy rad\n--\nÅsa",
    );
}

#[test]
fn a_mail_for_the_persons_own_program_is_locked() {
    let mail = "MIME-Version: 1.0\nContent-Type: multipart/encrypted; boundary=b;\n \
                protocol=\"application/pgp-encrypted\"\n\n--b\nContent-Type: \
                application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: \
                application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--b--\n";
    assert_eq!(parse(mail.as_bytes(), None), Err(Unreadable::Encrypted));
}

#[test]
fn a_mail_of_pictures_has_no_text() {
    let mail = "MIME-Version: 1.0\nSubject: Bild\nContent-Type: image/png\n\
                Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n";
    assert_eq!(parse(mail.as_bytes(), None), Err(Unreadable::NoText));
}
