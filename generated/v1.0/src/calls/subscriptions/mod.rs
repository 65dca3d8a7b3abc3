// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/subscriptions`.
//!
//! * [`GET /subscriptions`](crate::calls::subscriptions::Subscriptions::list): List subscriptions
//! * [`POST /subscriptions`](crate::calls::subscriptions::Subscriptions::create): Create subscription
//! * [`DELETE /subscriptions/{id}`](crate::calls::subscriptions::SubscriptionsId::delete): Delete subscription
//! * [`PATCH /subscriptions/{id}`](crate::calls::subscriptions::SubscriptionsId::update): Update subscription

/// What a call can go on with behind `/subscriptions`.
#[derive(Clone, Debug)]
pub struct Subscriptions(pub(crate) docwright::Path);

impl Subscriptions {
    /// `/{id}`
    #[inline]
    pub fn id(self, subscription_id: &str) -> crate::calls::subscriptions::SubscriptionsId {
        crate::calls::subscriptions::SubscriptionsId(self.0.key(subscription_id))
    }

    /// Read the subscription objects of the app. What comes back depends on the token: on behalf of a user those the app made for that user, on its own all that the app holds.
    ///
    /// `GET /subscriptions`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Subscription.Read.All`
    /// * Delegated (personal Microsoft account): not supported
    /// * Application: not supported
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.subscriptions().list();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/subscription-list?view=graph-rest-v1.0>)
    #[inline]
    pub fn list(self) -> docwright::Request<docwright::Collection<crate::types::Subscription>> {
        self.0.request(&crate::REFERENCE, "GET", "subscription-list")
    }

    /// Create a subscription. Before it answers, the service asks notificationUrl to echo a token, and creates nothing unless it does.
    ///
    /// `POST /subscriptions`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Files.ReadWrite.All`, `Calendars.Read`, `Group.Read.All`, `Mail.ReadBasic`, `Mail.Read`, `User.Read.All`
    /// * Delegated (personal Microsoft account): `Calendars.Read`, `Mail.ReadBasic`, `Mail.Read`
    /// * Application: `Files.ReadWrite.All`, `Calendars.Read`, `Group.Read.All`, `Mail.Read`, `User.Read.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .subscriptions()
    ///     .create(
    ///         types::Subscription::new()
    ///             .with_change_type("created,updated")
    ///             .with_notification_url("https://hooks.contoso.com/graph")
    ///             .with_lifecycle_notification_url(
    ///                 "https://hooks.contoso.com/graph/lifecycle",
    ///             )
    ///             .with_resource("me/mailFolders('Inbox')/messages")
    ///             .with_expiration_date_time("2026-05-08T18:23:45.9356913Z".parse()?)
    ///             .with_client_state("pier-4-inbox")
    ///             .with_latest_supported_tls_version("v1_2"),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/subscription-post-subscriptions?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::Subscription>) -> docwright::Request<crate::types::Subscription> {
        self.0.request(&crate::REFERENCE, "POST", "subscription-post-subscriptions").json::<crate::types::Subscription>(body)
    }
}

/// What a call can go on with behind `/subscriptions/{}`.
#[derive(Clone, Debug)]
pub struct SubscriptionsId(pub(crate) docwright::Path);

impl SubscriptionsId {
    /// Delete a subscription. Notifications that are on their way may still arrive.
    ///
    /// `DELETE /subscriptions/{id}`
    ///
    /// # Parameters
    ///
    /// * `subscription_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `Mail.ReadBasic`, `Mail.Read`, `Calendars.Read`, `Files.Read.All`, `Group.Read.All`, `User.Read.All`
    /// * Delegated (personal Microsoft account): `Mail.ReadBasic`, `Mail.Read`, `Calendars.Read`
    /// * Application: `Mail.Read`, `Calendars.Read`, `Files.ReadWrite.All`, `Group.Read.All`, `User.Read.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph.subscriptions().id("{id}").delete();
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/subscription-delete?view=graph-rest-v1.0>)
    #[inline]
    pub fn delete(self) -> docwright::Request<()> {
        self.0.request(&crate::REFERENCE, "DELETE", "subscription-delete")
    }

    /// Renew a subscription by setting a later expirationDateTime. Nothing happens to a subscription that has expired already; create a new one.
    ///
    /// `PATCH /subscriptions/{id}`
    ///
    /// # Parameters
    ///
    /// * `subscription_id`: `{id}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Calendars.Read`, `Files.Read.All`, `Group.Read.All`, `User.Read.All`
    /// * Delegated (personal Microsoft account): least: `Mail.ReadBasic`; higher: `Mail.Read`, `Calendars.Read`
    /// * Application: least: `Mail.Read`; higher: `Calendars.Read`, `Files.ReadWrite.All`, `Group.Read.All`, `User.Read.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .subscriptions()
    ///     .id("a93f4d70-16c8-4e25-b9d3-80e75c2f61b4")
    ///     .update(
    ///         types::Subscription::new()
    ///             .with_expiration_date_time("2026-05-11T06:00:00Z".parse()?),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/subscription-update?view=graph-rest-v1.0>)
    #[inline]
    pub fn update(self, body: impl docwright::Is<crate::types::Subscription>) -> docwright::Request<crate::types::Subscription> {
        self.0.request(&crate::REFERENCE, "PATCH", "subscription-update").json::<crate::types::Subscription>(body)
    }
}
