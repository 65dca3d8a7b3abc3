// Emitted by docwright from the reference; edits are lost on the next run.
//! The root of all calls.

/// The root of all calls: a call is the URL read aloud.
#[derive(Clone, Debug)]
pub struct Graph(docwright::Client);

impl Graph {
    /// Calls that are sent by `client`.
    pub fn new(client: docwright::Client) -> Self {
        Self(client)
    }

    /// Calls that build requests and send none.
    pub fn offline() -> Self {
        Self(docwright::Client::offline())
    }

    /// Calls that are answered as the pages show it, without a service. A test that wants to see what was sent, or other answers, keeps
    /// the [`Documented`](docwright::documented::Documented) itself.
    #[cfg(feature = "documented")]
    pub fn documented() -> Self {
        Self(docwright::documented::Documented::of(&crate::EXCHANGES).client())
    }

    /// The client that sends.
    pub fn client(&self) -> &docwright::Client {
        &self.0
    }

    /// `/applications`
    #[inline]
    pub fn applications(&self) -> crate::calls::applications::Applications {
        crate::calls::applications::Applications(self.0.path().literal("applications"))
    }

    /// `/applications(appId)`
    #[inline]
    pub fn applications_with_app_id(&self, app_id: &str) -> crate::calls::applications_with_app_id::ApplicationsWithAppId {
        crate::calls::applications_with_app_id::ApplicationsWithAppId(self.0.path().function("applications").text("appId", app_id))
    }

    /// `/applications(uniqueName)`
    #[inline]
    pub fn applications_with_unique_name(&self, unique_name: &str) -> crate::calls::applications_with_unique_name::ApplicationsWithUniqueName {
        crate::calls::applications_with_unique_name::ApplicationsWithUniqueName(self.0.path().function("applications").text("uniqueName", unique_name))
    }

    /// `/auditLogs`
    #[inline]
    pub fn audit_logs(&self) -> crate::calls::audit_logs::AuditLogs {
        crate::calls::audit_logs::AuditLogs(self.0.path().literal("auditLogs"))
    }

    /// `/$batch`
    #[inline]
    pub fn batch_(&self) -> crate::calls::batch_::Batch {
        crate::calls::batch_::Batch(self.0.path().literal("$batch"))
    }

    /// `/directoryObjects`
    #[inline]
    pub fn directory_objects(&self) -> crate::calls::directory_objects::DirectoryObjects {
        crate::calls::directory_objects::DirectoryObjects(self.0.path().literal("directoryObjects"))
    }

    /// `/directoryRoles`
    #[inline]
    pub fn directory_roles(&self) -> crate::calls::directory_roles::DirectoryRoles {
        crate::calls::directory_roles::DirectoryRoles(self.0.path().literal("directoryRoles"))
    }

    /// `/drives`
    #[inline]
    pub fn drives(&self) -> crate::calls::drives::Drives {
        crate::calls::drives::Drives(self.0.path().literal("drives"))
    }

    /// `/groups`
    #[inline]
    pub fn groups(&self) -> crate::calls::groups::Groups {
        crate::calls::groups::Groups(self.0.path().literal("groups"))
    }

    /// `/me`
    #[inline]
    pub fn me(&self) -> crate::calls::me::Me {
        crate::calls::me::Me(self.0.path().literal("me"))
    }

    /// `/planner`
    #[inline]
    pub fn planner(&self) -> crate::calls::planner::Planner {
        crate::calls::planner::Planner(self.0.path().literal("planner"))
    }

    /// `/reports`
    #[inline]
    pub fn reports(&self) -> crate::calls::reports::Reports {
        crate::calls::reports::Reports(self.0.path().literal("reports"))
    }

    /// `/servicePrincipals`
    #[inline]
    pub fn service_principals(&self) -> crate::calls::service_principals::ServicePrincipals {
        crate::calls::service_principals::ServicePrincipals(self.0.path().literal("servicePrincipals"))
    }

    /// `/servicePrincipals(appId)`
    #[inline]
    pub fn service_principals_with_app_id(&self, app_id: &str) -> crate::calls::service_principals_with_app_id::ServicePrincipalsWithAppId {
        crate::calls::service_principals_with_app_id::ServicePrincipalsWithAppId(self.0.path().function("servicePrincipals").text("appId", app_id))
    }

    /// `/sites`
    #[inline]
    pub fn sites(&self) -> crate::calls::sites::Sites {
        crate::calls::sites::Sites(self.0.path().literal("sites"))
    }

    /// `/subscriptions`
    #[inline]
    pub fn subscriptions(&self) -> crate::calls::subscriptions::Subscriptions {
        crate::calls::subscriptions::Subscriptions(self.0.path().literal("subscriptions"))
    }

    /// `/users`
    #[inline]
    pub fn users(&self) -> crate::calls::users::Users {
        crate::calls::users::Users(self.0.path().literal("users"))
    }
}
