//! The simulated prompt cache: which prefixes it remembers, for how long, and what that does to `usage`.
//!
//! Rules: "Prompt caching". The prefix runs tools, system, messages; writes happen at breakpoints only; a read
//! looks back at most 20 blocks from a breakpoint; below the model's minimum nothing happens, silently; an
//! entry can be read once the response that wrote it has begun.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use super::answer::tokens_in;
use super::models::Model;
use super::request::{CacheControl, CacheTtl, Content, Request};
use super::thinking::without_cache_marks;
use super::usage::Usage;

const LOOK_BACK_BLOCKS: usize = 20;
const FIVE_MINUTES: Duration = Duration::from_secs(5 * 60);
const ONE_HOUR: Duration = Duration::from_secs(60 * 60);

/// The prefixes remembered, by their hash.
#[derive(Debug, Default)]
pub struct PromptCache {
    entries: HashMap<u64, Entry>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    readable_from: Instant,
    expires: Instant,
    ttl: Duration,
}

/// The end of a block within a prompt: everything up to here, hashed and counted.
#[derive(Debug, Clone, Copy)]
struct Prefix {
    hash: u64,
    tokens: u32,
    mark: Option<CacheControl>,
}

impl PromptCache {
    /// Counts a prompt against what is remembered, and keeps what it read alive.
    pub fn read(&mut self, request: &Request, model: &Model, now: Instant) -> Usage {
        self.entries.retain(|_, entry| entry.expires > now);
        let prefixes = prefixes(request);
        let total = prefixes.last().map_or(0, |prefix| prefix.tokens);
        let hit = self.longest_hit(&prefixes, now);
        if let Some(entry) = hit.and_then(|prefix| self.entries.get_mut(&prefix.hash)) {
            entry.expires = now + entry.ttl;
        }
        let read = hit.map_or(0, |prefix| prefix.tokens);
        let marked = prefixes.iter().filter(|prefix| prefix.mark.is_some() && prefix.tokens >= model.min_cacheable);
        let cached = marked.map(|prefix| prefix.tokens).max().unwrap_or(0).max(read);
        Usage { input: total - cached, cache_creation: cached - read, cache_read: read }
    }

    /// Remembers the prompt's marked prefixes; they can be read from `begins` on, when the response starts.
    pub fn write(&mut self, request: &Request, model: &Model, begins: Instant) {
        for prefix in prefixes(request) {
            let Some(mark) = prefix.mark.filter(|_| prefix.tokens >= model.min_cacheable) else { continue };
            let ttl = if mark.ttl == Some(CacheTtl::OneHour) { ONE_HOUR } else { FIVE_MINUTES };
            let fresh = Entry { readable_from: begins, expires: begins + ttl, ttl };
            self.entries.entry(prefix.hash).and_modify(|entry| entry.expires = begins + entry.ttl).or_insert(fresh);
        }
    }

    fn longest_hit(&self, prefixes: &[Prefix], now: Instant) -> Option<Prefix> {
        let readable =
            |prefix: &&Prefix| self.entries.get(&prefix.hash).is_some_and(|entry| entry.readable_from <= now);
        let marks = prefixes.iter().enumerate().filter(|(_, prefix)| prefix.mark.is_some());
        let seen = marks.filter_map(|(end, _)| {
            let start = end.saturating_sub(LOOK_BACK_BLOCKS);
            prefixes[start..=end].iter().rev().find(readable)
        });
        seen.max_by_key(|prefix| prefix.tokens).copied()
    }
}

fn prefixes(request: &Request) -> Vec<Prefix> {
    let mut hasher = DefaultHasher::new();
    request.model.hash(&mut hasher);
    let mut builder = Builder { hasher, tokens: 0, prefixes: Vec::new() };
    for tool in &request.tools {
        builder.block(json!(tool), tool.cache_control);
    }
    for block in request.system.iter().flat_map(Content::blocks) {
        builder.block(json!(block), block.cache_control());
    }
    // These reach into the prompt behind the system text: changing them loses the conversation, not the rest.
    json!([request.tool_choice, request.thinking, request.output_config]).to_string().hash(&mut builder.hasher);
    for message in &request.messages {
        for block in message.content.blocks() {
            builder.block(json!([message.role, block]), block.cache_control());
        }
    }
    if let (Some(mark), Some(last)) = (request.cache_control, builder.prefixes.last_mut()) {
        last.mark.get_or_insert(mark);
    }
    builder.prefixes
}

struct Builder {
    hasher: DefaultHasher,
    tokens: u32,
    prefixes: Vec<Prefix>,
}

impl Builder {
    fn block(&mut self, block: Value, mark: Option<CacheControl>) {
        let text = without_cache_marks(block).to_string();
        text.hash(&mut self.hasher);
        self.tokens += tokens_in(&text);
        self.prefixes.push(Prefix { hash: self.hasher.finish(), tokens: self.tokens, mark });
    }
}

#[cfg(test)]
mod tests {
    use super::super::models;
    use super::*;

    fn request(system: &str, said: &[&str]) -> Request {
        let messages: Vec<_> = said.iter().map(|text| json!({"role": "user", "content": text})).collect();
        let system = json!([{"type": "text", "text": system, "cache_control": {"type": "ephemeral"}}]);
        let body = json!({"model": "claude-haiku-5-5", "max_tokens": 9, "system": system, "messages": messages});
        Request::parse(body.to_string().as_bytes()).unwrap()
    }

    fn ask(cache: &mut PromptCache, request: &Request, now: Instant) -> Usage {
        let model = models::find(&request.model).unwrap();
        let usage = cache.read(request, model, now);
        cache.write(request, model, now + Duration::from_millis(300));
        usage
    }

    #[tokio::test]
    async fn the_second_call_reads_what_the_first_wrote_until_it_expires() {
        let (mut cache, start) = (PromptCache::default(), Instant::now());
        let long = request(&"practice facts ".repeat(200), &["hello"]);
        let first = ask(&mut cache, &long, start);
        assert!(first.cache_creation > 700 && first.cache_read == 0, "{first:?}");

        let too_early = ask(&mut cache, &long, start + Duration::from_millis(100));
        assert_eq!(too_early.cache_read, 0, "the first response has not begun");

        let second = ask(&mut cache, &long, start + Duration::from_secs(1));
        assert_eq!((second.cache_read, second.cache_creation), (first.cache_creation, 0));
        assert_eq!(second.total(), first.total());

        let kept_alive = ask(&mut cache, &long, start + Duration::from_secs(299));
        assert_eq!(kept_alive.cache_read, first.cache_creation);
        let expired = ask(&mut cache, &long, start + Duration::from_secs(299 + 302));
        assert_eq!(expired.cache_read, 0);
    }

    #[tokio::test]
    async fn a_short_prompt_is_silently_not_cached() {
        let (mut cache, start) = (PromptCache::default(), Instant::now());
        let short = request("facts", &["hello"]);
        ask(&mut cache, &short, start);
        let usage = ask(&mut cache, &short, start + Duration::from_secs(1));
        assert_eq!((usage.cache_creation, usage.cache_read), (0, 0));
    }

    #[tokio::test]
    async fn a_changed_system_text_reads_nothing_and_a_longer_conversation_does() {
        let (mut cache, start) = (PromptCache::default(), Instant::now());
        let facts = "practice facts ".repeat(200);
        ask(&mut cache, &request(&facts, &["hello"]), start);
        let later = start + Duration::from_secs(1);
        assert!(ask(&mut cache, &request(&facts, &["hello", "are you open"]), later).cache_read > 0);
        assert_eq!(ask(&mut cache, &request(&format!("{facts}."), &["hello"]), later).cache_read, 0);
    }
}
