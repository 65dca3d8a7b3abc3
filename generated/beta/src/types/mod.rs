// Emitted by docwright from the reference; edits are lost on the next run.
//! Types of the reference.


mod cloud_realtime_communication_info;
mod directory_object;
mod email_activity_user_detail;
mod entity;
mod key_value_pair;
mod metadata_entry;
mod on_premises_sip_info;
mod quarantine_reason;
mod string_key_long_value_pair;
mod synchronization_error;
mod synchronization_job;
mod synchronization_job_restart_criteria;
mod synchronization_job_restart_scope;
mod synchronization_progress;
mod synchronization_quarantine;
mod synchronization_schedule;
mod synchronization_schedule_state;
mod synchronization_status;
mod synchronization_status_code;
mod synchronization_synchronization_job_restart_body;
mod synchronization_task_execution;
mod synchronization_task_execution_result;
mod synchronization_template;
mod user;

pub use self::cloud_realtime_communication_info::CloudRealtimeCommunicationInfo;
pub use self::directory_object::DirectoryObject;
pub use self::email_activity_user_detail::EmailActivityUserDetail;
pub use self::entity::Entity;
pub use self::key_value_pair::KeyValuePair;
pub use self::metadata_entry::MetadataEntry;
pub use self::on_premises_sip_info::OnPremisesSipInfo;
pub use self::quarantine_reason::QuarantineReason;
pub use self::string_key_long_value_pair::StringKeyLongValuePair;
pub use self::synchronization_error::SynchronizationError;
pub use self::synchronization_job::SynchronizationJob;
pub use self::synchronization_job_restart_criteria::SynchronizationJobRestartCriteria;
pub use self::synchronization_job_restart_scope::SynchronizationJobRestartScope;
pub use self::synchronization_progress::SynchronizationProgress;
pub use self::synchronization_quarantine::SynchronizationQuarantine;
pub use self::synchronization_schedule::SynchronizationSchedule;
pub use self::synchronization_schedule_state::SynchronizationScheduleState;
pub use self::synchronization_status::SynchronizationStatus;
pub use self::synchronization_status_code::SynchronizationStatusCode;
pub use self::synchronization_synchronization_job_restart_body::SynchronizationSynchronizationJobRestartBody;
pub use self::synchronization_task_execution::SynchronizationTaskExecution;
pub use self::synchronization_task_execution_result::SynchronizationTaskExecutionResult;
pub use self::synchronization_template::SynchronizationTemplate;
pub use self::user::User;
