//! What conversations of the same manners share: made once, and not for each of ten thousand.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use frontdesk::store::MemoryStores;
use frontdesk_actors::llm::ToolSpec;
use frontdesk_actors::settings::Settings;
use frontdesk_actors::store::PhraseCache;
use frontdesk_actors::tenant::Tenant;
use frontdesk_actors::tools::ToolRegistry;

use crate::conversations::manners::Manners;
use crate::conversations::voice::{GREETING, WarmCache};
use crate::simulated::tenant::bright_smiles;

/// What all conversations share.
pub(super) struct Common {
    pub(super) tenant: Arc<Tenant>,
    pub(super) settings: Arc<Settings>,
    pub(super) phrases: Arc<dyn PhraseCache>,
    pub(super) system_prompt: Arc<str>,
    pub(super) tools: Arc<[ToolSpec]>,
}

pub(super) static PLAIN: LazyLock<Common> = LazyLock::new(|| common(Manners::Plain));
pub(super) static BY_RULE: LazyLock<Common> = LazyLock::new(|| common(Manners::ByRule));

fn common(manners: Manners) -> Common {
    let mut tenant = Tenant::clone(&bright_smiles());
    tenant.greeting = GREETING.to_owned();
    tenant.speech = manners.speech();
    let stores = MemoryStores::new(Duration::from_secs(60)).for_engine();
    Common {
        tenant: Arc::new(tenant),
        settings: Arc::new(Settings::default()),
        phrases: Arc::new(WarmCache),
        system_prompt: "You answer the telephone.".into(),
        tools: ToolRegistry::standard(&stores).specs(),
    }
}
