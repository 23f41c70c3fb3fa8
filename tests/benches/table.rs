//! The table at the end.

/// A line of it.
pub(crate) struct Line {
    what: String,
    figure: String,
    aim: Option<(String, bool)>,
}

impl Line {
    /// A figure to know, without an aim.
    pub(crate) fn figure(what: impl Into<String>, figure: impl Into<String>) -> Self {
        Self { what: what.into(), figure: figure.into(), aim: None }
    }

    /// A figure that is to be at most `aim`.
    pub(crate) fn at_most(what: impl Into<String>, figure: f64, aim: f64, unit: &str) -> Self {
        let digits = if figure < 10.0 { 2 } else { 0 };
        Self {
            what: what.into(),
            figure: format!("{figure:.digits$} {unit}"),
            aim: Some((format!("at most {aim} {unit}"), figure <= aim)),
        }
    }

    /// A figure that is to be at least `aim`.
    pub(crate) fn at_least(what: impl Into<String>, figure: f64, aim: f64, unit: &str) -> Self {
        Self {
            what: what.into(),
            figure: format!("{figure:.1} {unit}"),
            aim: Some((format!("at least {aim} {unit}"), figure >= aim)),
        }
    }

    /// Something that holds or does not.
    pub(crate) fn holds(what: impl Into<String>, figure: impl Into<String>, met: bool) -> Self {
        Self { what: what.into(), figure: figure.into(), aim: Some(("all".into(), met)) }
    }
}

/// The lines one below the other.
pub(crate) fn drawn(lines: &[Line]) -> String {
    let wide = |text: fn(&Line) -> &str| lines.iter().map(|line| text(line).chars().count()).max();
    let what = wide(|line| &line.what).unwrap_or(0);
    let figure = wide(|line| &line.figure).unwrap_or(0);
    let mut table = String::new();
    for line in lines {
        let aim = match &line.aim {
            Some((aim, true)) => format!("{aim}: met"),
            Some((aim, false)) => format!("{aim}: NOT MET"),
            None => String::new(),
        };
        let text = format!("{:what$}  {:>figure$}  {aim}", line.what, line.figure);
        table.push_str(text.trim_end());
        table.push('\n');
    }
    table
}
