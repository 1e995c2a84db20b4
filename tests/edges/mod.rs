//! Bad input at every edge: it ends in a clear and bounded way, and the call beside it notices nothing.

mod cut_off;
mod dropped_links;
mod either_way;
mod hand;
mod handing_over;
mod hostile_media;
mod hostile_webhooks;
mod limits;
mod message_mode;
mod panics;
mod process;
mod relay;
mod second_stream;
mod strangers;
mod vendors;

use hand::Closing;

/// The close code for a message that breaks the rules (RFC 6455, section 7.4.1).
const POLICY: Closing = Closing::Code(1008);

/// An ordinary call, to be had while something else goes wrong.
pub const EVERYDAY_CALL: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "is there parking?"
[[step]]
expect = "behind the building"
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#;
