//! French words for teeth.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "@dent ~arrache*|expuls*|deloge*|saute|ejecte*, perdu|perd ~@dent ~@choc, @choc ~perdu ~@dent, \
         @choc ~@dent ~sortie|partie|tombe*, @dent ~sortie|partie|tombee ~@choc, @dent ~dans ~main|lait, avulsion, \
         @dent ~sortie +de, crache|recrache ~@dent, \
         @choc ~@dent ~sortie*|partie*|vole|envol*|saute|tombee*|main|sol|terre, \
         @dent ~sortie*|partie*|envol*|vole ~racine|entiere|complete|@choc, @dent ~avec ~racine, \
         @dent ~dans|dan ~main|lait|mouchoir|verre|eau|poche|sac|gobelet|serum, @dent ~par +terre, \
         @dent ~sur +le +sol|trottoir, retrouve|ramasse|garde|recupere|retrouvee|ramassee ~@dent, \
         @dent ~retrouve*|ramasse*|garde*|recupere*, \
         remettre|reimplanter|replacer|recoller ~@dent ~place|dedans|gencive, reimplant*, \
         @dent ~reimplant*|remettre, @dent ~valse*, @dent ~arrache* ~@choc, \
         perdu ~@dent ~@choc|velo|foot|rugby|trampoline|judo|ski, \
         foot|rugby|trampoline|judo|ski|skate|trottinette|velo ~perdu|saute|cass* ~@dent, @choc ~@dent ~plus +la, \
         @choc ~@dent ~arrache*|perdu*|manque, \
         saut*|valdingu*|arrach*|vol* ~@dent ~@choc|handball|foot|rugby|boxe|match|bagarre, \
         fait|fit +sauter|perdre ~@dent, \
         match|handball|foot|football|rugby|basket|boxe|hockey ~@dent ~saut*|perdu*|cass*|parti*|vol*|sorti*, \
         match|handball|foot|football|rugby|basket|boxe|hockey ~saut*|perdu*|parti* ~@dent, \
         @dent & envol*|valse*|saut*|arrach*|gicl* & @choc|hockey|foot|rugby|handball|velo|trottinette|match|moi|me|lui|est, \
         @dent & main|mouchoir|lait|verre & garde*|ai|a|tient|dans|mis & @choc|sorti*|tomb*|dent, \
         @dent & sorti*|parti*|perdu* & @choc|racine|percute|contre|couru, \
         @dent & perdre|perdu*|perd & tomb*|choc|coup|foot|jouant|choque, ou & mettre|mets|met & @dent, \
         @dent & tasse|verre|mouchoir|sachet|sopalin|compresse|gobelet|serum & ai|garde|tomb*|mis|a|est, \
         @dent & sorti*|parti*|perdu* & hockey|foot|rugby|boxe|judo|trampoline|velo|trottinette|ski",
        "arrache* ~dentiste|sagesse, sagesse ~arrache*|enlev*, couronne|plombage|bridge ~saute|tombe*|parti*, \
         couronne|plombage|bridge|dentier|facette|appareil ~verre|eau|main|decoll*|parti*, lait ~tombe*|bouge, \
         dent +de +lait, crache ~dentifrice, @dent ~parti* +en +arriere, morceau|bout|moitie & @dent, \
         plombage|couronne|facette|bridge|appareil|sagesse, appareil|dentier & verre|eau, \
         protege_dents|protege_dent & @dent|sauter, peut|doit|faut ~arracher, arracher ~sous|avant|apres",
    ),
    phrases(
        ToothFellOut,
        "@dent ~sorti|sortie|sorties ~entiere*|completement|racine*, @dent ~entiere* ~sorti|sortie|sorties, \
         @dent ~tombe|tombee|tombees, perdu +une|ma|sa|deux +@dent, tombe|tombee ~@dent",
        "@dent +de +lait, couronne|plombage|bridge|appareil|dentier ~tombe*, tombe +sur|en|du ~@dent, \
         tombe ~@dent ~casse*|bouge*, lait, \
         est|etait|sa|ses +une? +@dent +de +lait & @dent|perdu|tombee|partie",
    ),
    phrases(
        ToothMissing,
        "@dent ~partie|sortie|manque, perdu ~@dent, @dent ~parti*|sorti*|manqu*|perdue*|disparu*, plus ~@dent, \
         trou +a +la +place, il|lui|me ~manque ~@dent",
        "@dent +de +lait, \
         est|etait|sa|ses +une? +@dent +de +lait & @dent|perdu|tombee|partie",
    ),
    phrases(
        ToothDisplaced,
        "@dent ~enfoncee*|deplacee*|deplace*|pend|pendouille|rentree*|tordue, \
         @dent ~enfonc*|deplac*|pend*|rentr*|tordue*|travers|reculee*|avancee*|recule, @dent ~dans +la +gencive, \
         enfonc* ~@dent, @dent & arriere|avant|travers & @choc|parti*|pouss*, \
         @dent & decal*|devie* & @choc|tomb*|coup|chute",
        "@dent +de +lait, sagesse, carie ~enfonc*, dents +se +deplac*",
    ),
    phrases(
        ToothLoose,
        "@dent ~bouge*|branle*|mobile, @dent ~boug*|branl*|mobile*|bancal*|flott*|tient_plus|tiennent_plus|travers, \
         boug*|branl* ~@dent, \
         @dent & bouge*|bougent|branlant*|branle*|travers",
        "",
    ),
    phrases(
        ToothBroken,
        "@dent ~casse*|fendue|brisee*|fracturee*, casse* ~@dent, \
         @dent ~casse*|fendu*|brise*|fractur*|ebrech*|moitie|eclat*, casse*|brise*|fractur*|fendu ~@dent, \
         moitie|bout|morceau ~@dent",
        "",
    ),
];
