//! What a browser would show of a web page, in lines.

use lykta_document::{Unreadable, parse};

#[track_caller]
fn shows(page: &str, expected: &str) {
    assert_eq!(parse(page.as_bytes(), Some("page.html")).as_deref(), Ok(expected));
}

#[test]
fn headings_paragraphs_and_items_stand_on_lines_of_their_own() {
    shows(
        "<h1>Vad\n hände?</h1><p>Någon   kom <b>åt</b> våra\nfiler.<p>Det gäller:<ul><li>namn</li>\n\
         <li><p>adress och <a href='#'>ort</a></p></li></ul>Mer <div>under</div>tiden<br>nu",
        "Vad hände?\n\nNågon kom åt våra filer.\n\nDet gäller:\n\n- namn\n- adress och ort\n\nMer\nunder\ntiden\nnu",
    );
}

#[test]
fn rows_of_a_table_stand_on_lines_of_their_own() {
    shows(
        "<table><tr><th>Uppgift<th>Läckt</tr><tr><td><p>Namn</p></td><td><p>Ja</p></td></tr></table>",
        "Uppgift | Läckt\nNamn | Ja",
    );
}

#[test]
fn a_table_that_only_makes_columns_is_read_down_and_not_across() {
    shows(
        "<table><tr><td><p>Hej Åsa</p><p>Något har hänt.</p></td><td>Läs mer</td></tr>
         <tr><td><table><tr><td>Namn<td>Ja</table></td><td>Sidfot</td></tr></table>",
        "Hej Åsa\n\nNågot har hänt.\n\nLäs mer\nNamn | Ja\n\nSidfot",
    );
}

#[test]
fn what_is_not_shown_or_only_for_finding_ones_way_is_left_out() {
    shows(
        "<head><title>Titel</title><style>p { color: red }</style></head><nav><div><nav>Meny</nav>\
         Meny</div></nav><script>if (a < b) { '<p>kod</p>' }</script><p hidden>gömt<p>synligt\
         <div style='Display : NONE'>för<div>handsvisning</div></div><!-- ord --><noscript>Slå på\
         </noscript> ord<ul><li hidden>gömd<li>kvar</ul><p>sist",
        "synligt ord\n\n- kvar\n\nsist",
    );
}

#[test]
fn spaces_entities_and_spellings_are_made_plain() {
    shows(
        "<p>10&nbsp;000 &Aring;l&auml;nningar&shy;na&#8203; &amp; a\u{30A}",
        "10 000 Ålänningarna & å",
    );
    shows("<pre>ett\n  två\n\ntre</pre>", "ett\ntvå\n\ntre");
}

#[test]
fn old_pages_say_how_their_letters_are_written() {
    let page = b"<html><head><meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'></head>\xE5\xE4\xF6";
    assert_eq!(parse(page, None).as_deref(), Ok("åäö"));
    assert_eq!(parse(b"<html>\xE6\xF8\xE5", None).as_deref(), Ok("æøå"));
    let cyrillic = b"<html><meta charset=\"windows-1251\">\xEF\xF0\xE8";
    assert_eq!(parse(cyrillic, None).as_deref(), Ok("при"));
}

#[test]
fn a_page_that_says_latin_but_is_utf_8_is_utf_8() {
    shows("<html><meta charset=iso-8859-1><p>åäö", "åäö");
}

#[test]
fn a_page_of_pictures_has_no_text() {
    assert_eq!(parse(b"<html><img src=a.png><hr>", None), Err(Unreadable::NoText));
}

#[test]
fn any_depth_is_read() {
    let deep = format!("<html>{}Hej", "<div><table><tr><td><ul><li>".repeat(50_000));
    assert_eq!(parse(deep.as_bytes(), None).as_deref(), Ok("- Hej"));
}
