//! The ids that were spent anywhere.

use std::time::Duration;

use deadpool_redis::redis::cmd;
use futures_util::future::{BoxFuture, ready};
use tokio::time::Instant;

use super::{IdHash, LocalSpentIds, Spent, SpentIds};
use crate::shared::error::Operation;
use crate::shared::link::Link;
use crate::shared::script::millis;

const SPEND: Operation = Operation { store: "spent_ids", name: "spend" };

pub(in crate::shared) struct RedisSpentIds {
    link: Link,
    own: LocalSpentIds,
}

impl RedisSpentIds {
    pub(in crate::shared) fn new(link: Link) -> Self {
        Self { link, own: LocalSpentIds::default() }
    }
}

impl SpentIds for RedisSpentIds {
    fn spend(&self, id: &[u8], remembered: Duration) -> BoxFuture<'_, Spent> {
        let id = IdHash::of(id);
        if self.own.spend_at(id, remembered, Instant::now()) == Spent::Before {
            return Box::pin(ready(Spent::Before));
        }
        let mut command = cmd("SET");
        command.arg(format!("frontdesk:spent:{id}")).arg(1).arg("NX").arg("PX").arg(millis(remembered));
        Box::pin(async move {
            match self.link.query::<Option<String>>(SPEND, command).await {
                Ok(Some(_)) | Err(_) => Spent::Now,
                Ok(None) => Spent::Before,
            }
        })
    }
}
