//! What goes wrong on purpose: by chance from a seed, or because a request asks for it.

use std::ops::RangeInclusive;
use std::str::FromStr;
use std::time::Duration;

use docwright::documented::Answer;
use docwright::http::HeaderMap;

use crate::problem::error_answer;

/// The header by which a request asks for what goes wrong with it.
pub(crate) const HEADER: &str = "x-docwright-fault";
/// How long a throttled program is asked to wait: the shortest wait that no program takes for none.
const THROTTLED_FOR: &str = "1";
/// Spreads the numbers of requests over all seeds; the constant is the golden ratio's, which no pattern of numbers follows.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// A way to go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429 with `Retry-After`.
    Throttle,
    /// 503.
    Error,
    /// A body that breaks off.
    Cut,
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "throttle" => Ok(Self::Throttle),
            "error" => Ok(Self::Error),
            "cut" => Ok(Self::Cut),
            other => Err(format!("`{other}` is no fault: there are `throttle`, `error` and `cut`")),
        }
    }
}

/// How long an answer takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Latency(RangeInclusive<Duration>);

impl FromStr for Latency {
    type Err = String;

    /// Reads `50ms` or `5ms..80ms`.
    fn from_str(text: &str) -> Result<Self, String> {
        let (from, to) = text.split_once("..").unwrap_or((text, text));
        let range = duration(from)?..=duration(to)?;
        if range.is_empty() { Err(format!("`{text}` ends before it begins")) } else { Ok(Self(range)) }
    }
}

/// Ten minutes: who waits longer has given up.
const LONGEST: Duration = Duration::from_mins(10);

fn duration(text: &str) -> Result<Duration, String> {
    let number = |digits: &str| digits.trim().parse::<f64>().ok().filter(|number| number.is_finite() && *number >= 0.0);
    let seconds = match text.trim().strip_suffix("ms") {
        Some(digits) => number(digits).map(|number| number / 1000.0),
        None => text.trim().strip_suffix('s').and_then(number),
    };
    let duration = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    duration
        .filter(|duration| *duration <= LONGEST)
        .ok_or_else(|| format!("`{text}` is no time such as `50ms` or `2s`, up to 600s"))
}

/// What goes wrong by chance.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    /// Faults and how often each happens, of one.
    pub odds: Vec<(Fault, f64)>,
    /// How long answers take.
    pub latency: Option<Latency>,
    /// The seed: the request with a number has the same fate under the same seed.
    pub seed: u64,
}

/// What becomes of one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fate {
    /// What goes wrong.
    pub(crate) fault: Option<Fault>,
    /// How long it takes.
    pub(crate) latency: Duration,
}

impl Faults {
    /// Reads `throttle=0.2`.
    pub fn odds(text: &str) -> Result<(Fault, f64), String> {
        let (fault, odds) = text.split_once('=').ok_or_else(|| format!("`{text}` is not of the form `throttle=0.2`"))?;
        let is_share = |odds: &f64| (0.0..=1.0).contains(odds);
        let odds = odds.parse().ok().filter(is_share).ok_or_else(|| format!("`{odds}` is no number from 0 to 1"))?;
        Ok((fault.parse()?, odds))
    }

    /// The fate of a request, given by its number. What the request asks for itself comes before chance.
    pub(crate) fn fate(&self, number: u64, headers: &HeaderMap) -> Result<Fate, String> {
        let mut random = fastrand::Rng::with_seed(self.seed.wrapping_add(number.wrapping_mul(SPREAD)));
        let mut fate = Fate::default();
        if let Some(Latency(range)) = &self.latency {
            fate.latency = range.start().saturating_add(range.end().saturating_sub(*range.start()).mul_f64(random.f64()));
        }
        for (fault, odds) in &self.odds {
            // Each is drawn whether or not one has hit, so that other odds of one leave the others where they were.
            let hits = random.f64() < *odds;
            fate.fault = fate.fault.or(hits.then_some(*fault));
        }
        let asked = headers.get_all(HEADER).iter().map(|value| value.to_str().unwrap_or("?"));
        for asked in asked.flat_map(|value| value.split(',')).map(str::trim) {
            match asked.strip_prefix("latency=") {
                Some(latency) => fate.latency = duration(latency)?,
                None => fate.fault = Some(asked.parse()?),
            }
        }
        Ok(fate)
    }
}

impl Fault {
    /// The answer that stands for it, before anything is done; a body that breaks off has the documented one.
    pub(crate) fn answer(self) -> Option<Answer> {
        match self {
            Self::Throttle => {
                Some(error_answer(429, "tooManyRequests", "throttled on purpose").header("retry-after", THROTTLED_FOR))
            }
            Self::Error => Some(error_answer(503, "serviceUnavailable", "unavailable on purpose")),
            Self::Cut => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odds_and_times() {
        assert_eq!(Faults::odds("throttle=0.2"), Ok((Fault::Throttle, 0.2)));
        for bad in ["throttle", "throttle=2", "throttle=-1", "throttle=NaN", "flood=0.1"] {
            assert!(Faults::odds(bad).is_err(), "{bad}");
        }
        let times = |from, to| Ok(Latency(Duration::from_millis(from)..=Duration::from_millis(to)));
        assert_eq!("5ms..80ms".parse(), times(5, 80));
        assert_eq!("2s".parse(), times(2000, 2000));
        for bad in ["", "5", "80ms..5ms", "-1ms", "infs", "601s", "1e300s"] {
            assert!(bad.parse::<Latency>().is_err(), "{bad}");
        }
    }

    #[test]
    fn fates_come_again_with_their_seed() {
        let faults =
            |seed| Faults { odds: vec![(Fault::Throttle, 0.2), (Fault::Cut, 0.1)], latency: "5ms..80ms".parse().ok(), seed };
        let fates = |seed| -> Vec<Fate> {
            (0..1000).map(|number| faults(seed).fate(number, &HeaderMap::new()).expect("a fate")).collect()
        };
        assert_eq!(fates(7), fates(7));
        assert_ne!(fates(7), fates(8));
        let throttled = fates(7).iter().filter(|fate| fate.fault == Some(Fault::Throttle)).count();
        assert!((150..250).contains(&throttled), "{throttled}");
        let times = fates(7).into_iter().map(|fate| fate.latency);
        assert!(times.clone().all(|time| (5..=80).contains(&time.as_millis())));
        assert!(times.max() > Some(Duration::from_millis(70)));
    }

    #[test]
    fn a_request_asks_for_its_own() {
        let fate = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(HEADER, value.parse().expect("a value"));
            Faults::default().fate(0, &headers)
        };
        let expected = |fault, millis| Ok(Fate { fault, latency: Duration::from_millis(millis) });
        assert_eq!(fate("throttle"), expected(Some(Fault::Throttle), 0));
        assert_eq!(fate("cut, latency=50ms"), expected(Some(Fault::Cut), 50));
        assert!(fate("flood").is_err());
        assert!(fate("latency=soon").is_err());
    }
}
