//! Greets whoever is signed in, and has a test that needs no network.
//!
//! `GRAPH_TOKEN=… cargo run -p docwright-programs --bin greet`

use graph_v1_0::Graph;
use graph_v1_0::docwright::{Client, Error};

async fn greeting(graph: &Graph) -> Result<String, Error> {
    let me = graph.me().get().select(["displayName"]).send().await?;
    Ok(format!("Good morning, {}!", me.display_name().unwrap_or("stranger")))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let graph = Graph::new(Client::builder().environment("GRAPH").build()?);
    println!("{}", greeting(&graph).await?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use graph_v1_0::EXCHANGES;
    use graph_v1_0::docwright::documented::{Answer, Documented};
    use graph_v1_0::docwright::testing::{Script, SimulatedClock};

    use super::*;

    #[test]
    fn greets_whom_the_reference_shows() -> Result<(), Error> {
        let clock = SimulatedClock::new();
        assert_eq!(clock.run(greeting(&Graph::documented()))?, "Good morning, Tomasz Adeyemi!");
        Ok(())
    }

    #[test]
    fn asks_for_the_name_alone_and_greets_strangers() -> Result<(), Error> {
        let service = Documented::of(&EXCHANGES)
            .strict()
            .answer("GET /me", Answer::json(200, r#"{"displayName":null}"#))
            .expect("GET /me?$select=displayName");
        let graph = Graph::new(service.client());
        assert_eq!(SimulatedClock::new().run(greeting(&graph))?, "Good morning, stranger!");
        service.verify();
        Ok(())
    }

    #[test]
    fn greets_by_name_however_busy_the_service_is() -> Result<(), Error> {
        let script = Script::new().answer(429, [("retry-after", "30")], "").json(200, r#"{"displayName":"Renata Vossberg"}"#);
        let clock = SimulatedClock::new();
        let graph = Graph::new(Client::builder().transport(script.clone()).clock(clock.clone()).build()?);
        assert_eq!(clock.run(greeting(&graph))?, "Good morning, Renata Vossberg!");
        assert_eq!(script.sent()[1].uri, "https://graph.microsoft.com/v1.0/me?$select=displayName");
        script.assert_done();
        Ok(())
    }
}
