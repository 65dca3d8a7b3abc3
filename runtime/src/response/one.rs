//! Answers that are one record.

use super::{Reply, Response};
use crate::error::Error;
use crate::record::{self, Record};
use crate::transport::BoxError;
use crate::{Reference, Typed};

impl<T: Typed> Response for T {
    fn read(reply: Reply) -> Result<Self, Error> {
        let record = match one(&reply, T::reference(), T::NAME) {
            Ok(record) => record,
            Err(error) => return Err(reply.into_decode_error(error)),
        };
        T::from_record(record).map_err(|error| reply.into_decode_error(error))
    }
}

fn one(reply: &Reply, reference: &'static Reference, name: &str) -> Result<Record<'static>, BoxError> {
    let text = reply.promised(&format!("a {name}"))?;
    let (schemas, schema) = (reference.schemas(), reference.index_of(name));
    if reply.call.strict {
        return Ok(record::read(schemas, schema, text)?);
    }
    let (record, misfits) = record::read_leniently(schemas, schema, text)?;
    if misfits && reply.client.observes_mismatches() {
        reply.client.tell_of_mismatches(&reply.call, &record.mismatches());
    }
    Ok(record)
}
