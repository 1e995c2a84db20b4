//! Rendered speech that is said again and again.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use frontdesk_actors::store::{PhraseCache, PhraseKey, RenderedPhrase};

/// 64 MiB: more than two hours of µ-law, a few hundred tenants' greetings and fixed sentences.
const CAPACITY_BYTES: usize = 64 << 20;

/// Keeps phrases until their audio fills the capacity, then gives up the oldest.
#[derive(Default)]
pub struct MemoryPhraseCache(Mutex<Phrases>);

#[derive(Default)]
struct Phrases {
    by_key: HashMap<PhraseKey, Arc<RenderedPhrase>>,
    oldest_first: VecDeque<PhraseKey>,
    bytes: usize,
}

impl Phrases {
    fn put(&mut self, key: PhraseKey, phrase: RenderedPhrase, capacity: usize) {
        self.bytes += phrase.audio.len();
        match self.by_key.insert(key.clone(), Arc::new(phrase)) {
            Some(replaced) => self.bytes -= replaced.audio.len(),
            None => self.oldest_first.push_back(key),
        }
        while self.bytes > capacity {
            let Some(oldest) = self.oldest_first.pop_front() else { break };
            if let Some(dropped) = self.by_key.remove(&oldest) {
                self.bytes -= dropped.audio.len();
            }
        }
    }
}

impl PhraseCache for MemoryPhraseCache {
    fn get(&self, key: &PhraseKey) -> Option<Arc<RenderedPhrase>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).by_key.get(key).cloned()
    }

    fn put(&self, key: PhraseKey, phrase: RenderedPhrase) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).put(key, phrase, CAPACITY_BYTES);
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use frontdesk_actors::reply::spoken::SpokenText;
    use frontdesk_actors::tenant::Voice;

    use super::*;

    fn key(text: &str) -> PhraseKey {
        PhraseKey { voice: Voice { id: "v".to_owned(), model: "m".to_owned() }, text: text.to_owned() }
    }

    fn phrase(bytes: usize) -> RenderedPhrase {
        RenderedPhrase { audio: Bytes::from(vec![0xFF; bytes]), text: SpokenText::default() }
    }

    #[test]
    fn the_oldest_phrases_make_room() {
        let mut phrases = Phrases::default();
        for text in ["a", "b", "c"] {
            phrases.put(key(text), phrase(160), 400);
        }
        assert!(!phrases.by_key.contains_key(&key("a")));
        assert!(phrases.by_key.contains_key(&key("b")) && phrases.by_key.contains_key(&key("c")));
        assert_eq!(phrases.bytes, 320);
    }

    #[test]
    fn a_phrase_rendered_again_replaces_the_old_one() {
        let mut phrases = Phrases::default();
        phrases.put(key("a"), phrase(160), 400);
        phrases.put(key("a"), phrase(320), 400);
        assert_eq!((phrases.bytes, phrases.by_key.len(), phrases.oldest_first.len()), (320, 1, 1));
    }
}
