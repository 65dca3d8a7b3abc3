// Emitted by docwright from the reference; edits are lost on the next run.
//! What calls go through: a type per place of a path; its name is not for writing down.

pub mod applications;
pub mod applications_with_app_id;
pub mod applications_with_unique_name;
pub mod audit_logs;
pub mod batch_;
pub mod directory_objects;
pub mod directory_roles;
pub mod drives;
pub mod groups;
pub mod me;
pub mod planner;
pub mod reports;
pub mod service_principals;
pub mod service_principals_with_app_id;
pub mod sites;
pub mod subscriptions;
pub mod users;
