//! The rules about `cache_control`, and the prefix a request marks ("Prompt caching").

use super::super::request::{CacheControl, CacheTtl, Content, Request};

const MAX_BREAKPOINTS: usize = 4;

/// Every `cache_control` of a request, in the order of the cached prefix: tools, system, messages.
/// The mark at the top level counts as one more, at the end.
pub fn breakpoints(request: &Request) -> Vec<CacheControl> {
    let system = request.system.iter().flat_map(Content::blocks);
    let history = request.messages.iter().flat_map(|message| message.content.blocks());
    let tools = request.tools.iter().filter_map(|tool| tool.cache_control);
    let blocks = system.chain(history).filter_map(|block| block.cache_control());
    tools.chain(blocks).chain(request.cache_control).collect()
}

pub(super) fn check(request: &Request) -> Result<(), String> {
    let marks = breakpoints(request);
    if marks.len() > MAX_BREAKPOINTS {
        return Err(format!(
            "A maximum of {MAX_BREAKPOINTS} blocks with cache_control may be provided. Found {}.",
            marks.len()
        ));
    }
    let is_long = |mark: &CacheControl| mark.ttl == Some(CacheTtl::OneHour);
    if marks.iter().skip_while(|mark| is_long(mark)).any(is_long) {
        return Err("a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block. Note that \
             blocks are processed in the following order: `tools`, `system`, `messages`."
            .into());
    }
    Ok(())
}
