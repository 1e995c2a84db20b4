//! The models the simulated API knows, and how they differ for a client.
//!
//! Source: "Models overview", "Model deprecations" and the Haiku 5.5 migration notes. A retired model is not
//! in the table, so it answers 404 as the real one does.

/// What a model accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Model {
    pub id: &'static str,
    /// Largest `max_tokens`.
    pub max_output: u32,
    /// Prefixes shorter than this many tokens are silently not cached.
    pub min_cacheable: u32,
    pub generation: Generation,
}

/// Which set of rules a model follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Generation {
    /// Sampling options and assistant prefill are accepted; thinking is off unless asked for.
    Four,
    /// Sampling options and prefill are refused; adaptive thinking is on unless disabled.
    Five,
}

const MODELS: &[Model] = &[
    Model { id: "claude-haiku-5-5", max_output: 128_000, min_cacheable: 512, generation: Generation::Five },
    Model { id: "claude-sonnet-5-5", max_output: 128_000, min_cacheable: 1024, generation: Generation::Five },
    Model { id: "claude-opus-5-5", max_output: 128_000, min_cacheable: 1024, generation: Generation::Five },
    Model { id: "claude-haiku-4-5", max_output: 64_000, min_cacheable: 4096, generation: Generation::Four },
    Model { id: "claude-haiku-4-5-20251001", max_output: 64_000, min_cacheable: 4096, generation: Generation::Four },
    Model { id: "claude-sonnet-4-5", max_output: 64_000, min_cacheable: 1024, generation: Generation::Four },
];

/// The model of this id, unless it is unknown or retired.
pub(super) fn find(id: &str) -> Option<&'static Model> {
    MODELS.iter().find(|model| model.id == id)
}
