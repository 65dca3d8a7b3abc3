//! Settings that a program takes from the environment it runs in.

use std::env::VarError;

use crate::error::Error;

/// Environment variables whose names begin alike.
#[derive(Debug)]
pub(super) struct Environment {
    prefix: String,
}

impl Environment {
    pub fn new(prefix: String) -> Self {
        Self { prefix }
    }

    /// The access token, which there must be.
    pub fn token(&self) -> Result<String, Error> {
        let name = self.name("TOKEN");
        self.read(&name)?.ok_or_else(|| Error::setup(format!("the environment variable `{name}` is not set")))
    }

    /// The base URL, if one is set.
    pub fn base_url(&self) -> Result<Option<String>, Error> {
        self.read(&self.name("BASE_URL"))
    }

    fn name(&self, setting: &str) -> String {
        format!("{}_{setting}", self.prefix)
    }

    /// What is set to nothing is not set: shells and containers cannot always tell the two apart.
    fn read(&self, name: &str) -> Result<Option<String>, Error> {
        // The system takes no such name, and the standard library may panic.
        if self.prefix.contains(['=', '\0']) {
            return Err(Error::setup(format!("`{}` cannot be an environment variable", name.escape_debug())));
        }
        match std::env::var(name) {
            Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
            Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => Err(Error::setup(format!("the environment variable `{name}` is no text"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{Script, SimulatedClock};
    use crate::{Client, Error, Json, Reference, StaticToken};

    static REFERENCE: Reference = Reference::new(r#"{"base_url":"https://shop.example"}"#);

    fn check(client: Result<Client, Error>, expected: &str) {
        assert_eq!(client.expect_err("no client").to_string(), format!("cannot make a client: {expected}"));
    }

    #[test]
    fn variables_that_are_not_there() {
        let client = |prefix| Client::builder().transport(Script::new()).environment(prefix).build();
        check(client("DOCWRIGHT_NOBODY_SETS"), "the environment variable `DOCWRIGHT_NOBODY_SETS_TOKEN` is not set");
        check(client("A=B"), "`A=B_TOKEN` cannot be an environment variable");
    }

    #[test]
    fn what_is_said_otherwise_goes_first() {
        let script = Script::new().json(200, "{}");
        let client =
            Client::builder().transport(script.clone()).token(StaticToken::new("a")).environment("DOCWRIGHT_NOBODY_SETS");
        let client = client.build().expect("a client");
        SimulatedClock::new().run(client.at::<Json>(&REFERENCE, "GET", "/items").send()).expect("an answer");
        assert_eq!(script.sent()[0].header("authorization"), Some("Bearer a"));
        assert_eq!(script.sent()[0].uri, "https://shop.example/items");
    }
}
