//! The content as it is loaded once at each start, and the plan of somebody to whom everything
//! has happened.

use crate::median;
use crate::table::Line;
use lykta_guidance::{Category, Certainty, Circumstance, Country, Event, Situation, plan_for};
use std::hint::black_box;
use std::time::Instant;

const TIMES: usize = 2000;
const AIM_MS: f64 = 1.0;

/// Must come before anything else looks at the content.
pub(crate) fn loading() -> [Line; 2] {
    let first = |work: fn()| {
        let begun = Instant::now();
        work();
        format!("{:.1} ms", begun.elapsed().as_secs_f64() * 1e3)
    };
    let catalogue = || {
        black_box(lykta_words::catalogue());
    };
    let words = || {
        black_box(lykta_words::words());
    };
    [
        Line::figure("Loading the catalogue, once at each start", first(catalogue)),
        Line::figure("Loading the words, once at each start", first(words)),
    ]
}

pub(crate) fn largest() -> Vec<Line> {
    let catalogue = lykta_words::catalogue();
    Country::ALL
        .iter()
        .map(|country| {
            let situation = everything(*country);
            let steps = plan_for(&situation, catalogue).steps.len();
            let times: Vec<f64> = (0..TIMES)
                .map(|_| {
                    let begun = Instant::now();
                    black_box(plan_for(black_box(&situation), catalogue));
                    begun.elapsed().as_secs_f64() * 1e3
                })
                .collect();
            let what = format!("The largest plan, {country}: {steps} steps, median of {TIMES}");
            Line::at_most(what, median(&times), AIM_MS, "ms")
        })
        .collect()
}

fn everything(country: Country) -> Situation {
    let mut situation = Situation::new(country);
    situation.exposed = Category::ALL.iter().map(|one| (*one, Certainty::Known)).collect();
    situation.events = Event::ALL.iter().copied().collect();
    situation.circumstances = Circumstance::ALL.iter().copied().collect();
    situation
}
