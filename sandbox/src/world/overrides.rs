//! How a scenario or a test makes the simulated vendors slow or faulty.

use serde::Deserialize;

use crate::anthropic::Timing;
use crate::deepgram::DeepgramConfig;
use crate::elevenlabs::ElevenLabsConfig;
use crate::fault::FaultPlan;
use crate::google::GoogleConfig;
use crate::latency::Latency;
use crate::twilio::account::RestBehaviour;

/// What differs from the defaults, vendor by vendor; a vendor left out keeps its behaviour.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct VendorOverrides {
    pub deepgram: Option<DeepgramConfig>,
    pub elevenlabs: Option<ElevenLabsConfig>,
    pub anthropic: Option<ModelOverrides>,
    pub google: Option<GoogleConfig>,
    pub twilio: Option<RestBehaviour>,
}

/// The simulated model's speed and faults.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ModelOverrides {
    pub first_token: Latency,
    pub tokens_per_second: f64,
    pub faults: Vec<FaultPlan>,
    pub seed: u64,
}

impl Default for ModelOverrides {
    fn default() -> Self {
        let Timing { first_token, tokens_per_second } = Timing::default();
        Self { first_token, tokens_per_second, faults: Vec::new(), seed: 0 }
    }
}

impl ModelOverrides {
    pub(super) fn timing(&self) -> Timing {
        Timing { first_token: self.first_token, tokens_per_second: self.tokens_per_second }
    }
}
