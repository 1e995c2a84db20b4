//! German words for bleeding.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Bleeding,
        "blut, blutet, bluten, blutung*, nachblutung*, blute, blutig*, nachblut*, verblut*, sickert",
        "zahnputzen|putzen|zahnseide|bursten ~blut*, blut* ~zahnputzen|putzen|zahnseide|bursten, \
         blut +verdunner, zahnfleischbluten, wenig|bisschen ~blut*, \
         blut +sehe|sehen, anblick & blut",
    ),
    phrases(
        BleedingWontStop,
        "hort ~nicht|auf ~bluten|blutung, blut*|bluten|blutung ~hort|lasst|geht ~nicht, nicht +auf +zu +bluten, \
         aufhort|aufhoren ~bluten, blutung|bluten ~nicht ~stillen|stoppen|stoppt|aufhoren|auf, \
         nicht|kaum ~blutung ~stillen|stoppen, \
         blutet ~stunden|immer|weiter|gestern|standig|dauernd|wieder|nacht|ununterbrochen, stunden ~blutet, \
         nachblutung*, seit ~blutet, immer +noch +blut*, immer|weiter ~blutet, nicht +stillen, \
         blut*|nachblut*|wunde ~hort|lasst|geht|stoppt|gestillt|stillen|stoppen|steht|versiegt|weniger ~nicht|kein|nimmer, \
         @nicht ~gestillt|stillen|gestoppt|stoppen|aufgehort, blut* ~gestillt|stillen|stoppen ~nicht, \
         bekomme*|bekommen ~blut* ~nicht, \
         blut*|sickert ~stunden|immer|weiter|gestern|standig|dauernd|wieder|nacht|ununterbrochen|heute_fruh|morgen|pausenlos|vormittag|mittag|tagen|durch, \
         hort|horte ~nicht ~auf, seit ~blut*, mund ~voll|vollgelaufen|voller ~blut, lauft ~blut, blut ~lauft, \
         tupfer ~vollgesogen|durch|voll|nach|blut*, vollgeblutet, durchgeblutet, \
         tupfer|kompresse|taschentuch* ~um +tupfer|kompresse, weiterblut*, blutet +und +blutet, blutet +nach, \
         blut & kommt|nach|immer|wieder|lauft|rinnt|quillt|fullt|tropft & mund|immer|standig|wieder|noch|nach|dauernd, \
         fullt ~blut, tupfer|tuch|kissen|handtuch|kompresse*|watte|taschentuch* & blut*|voll*|durch*|rot, \
         faden|naht|nahte & blut* & auf|aufgegangen|gerissen|offen|raus|los|geplatzt, gerinn* & nicht|kein*, \
         blut* & draufdrucken|drucken|drauf|tupfer|hilft & nicht|kaum|immer|weiter",
        "zahnputzen|putzen|zahnseide|bursten ~blut*, blut* ~zahnputzen|putzen|zahnseide|bursten, blutverdunn*, \
         hort ~nicht ~auf ~wehzutun|weh|schmerz*|zu_schmerzen|pochen|klopfen, schmerz* ~hort ~nicht, \
         hort +nicht ~pochen|klopfen|ziehen|jucken, gut +durchblut*, durchblutung*, seit ~blutdruck*, \
         blut & abnehmen|abgenommen|druck|werte|test|probe|untersuch*, wie +lange ~tupfer, blut ~putz*",
    ),
    phrases(
        BleedingHeavily,
        "blutet|bluten|blut|blutung ~stark|heftig|viel|stromt|spritzt|schwall|uberall|unkontrolliert|wie, \
         stark|starke|heftig*|viel|massiv*|unmengen ~blut*, mund ~voll|voller +blut, voller +blut, \
         viel +blut +verloren, blut ~verloren, \
         blute|blutet|bluten|blut|blutung|blutig ~stark|heftig|viel|stromt|spritzt|schwall*|uberall|unkontrolliert|wie|verruckt|sau|schwein|unmengen|massenhaft|rausgeschossen|lauft|eimer|schlimm|extrem|stromen|stossweise, \
         spucke|spuckt|schlucke|schluckt|wurgt|hustet ~blut, blut +spucke*|spuckt|schlucke*, \
         ganze|alles|kissen|handtuch|waschbecken ~voll|voller ~blut, alles ~blut, massen|liter|menge* ~blut, \
         verblut*, blutuberstromt, blutlache, \
         blut* & uberall|stark|heftig|viel|massiv|lauft|rinnt|spritzt|voll|eimer|massen|klumpen|extrem",
        "zahnputzen|putzen|zahnseide|bursten ~blut*, blut* ~zahnputzen|putzen|zahnseide|bursten, blutverdunn*, \
         blutdruck, blutet|bluten ~wenn|beim ~putz*|zahnseide, nicht +stark, blut*bild, \
         blut* & putz*|zahnseide|burst*|abnahme|druck|wert*|test|nase|wenig|bisschen|verdunn*|kein|keine",
    ),
    phrases(
        WontStop,
        "hort|lasst|stoppt ~nicht|nimmer, nicht|nimmer|nichts & auf|aufhoren|stoppen|stillen|aufgehort|hilft, \
         immer +noch|weiter|wieder, seit ~stunden, stundenlang, schlimmer",
        "schmerz*|weh|pochen|klopfen|ziehen & hort|auf|schlimmer|immer|noch|stunden, auf +den|dem|die|der|das",
    ),
    phrases(
        BloodThinner,
        "blutverdunn*, marcumar, xarelto, eliquis, aspirin, gerinnung*, bluter, plavix, gerinnungs*, heparin, \
         macumar, falithrom, pradaxa, lixiana, verdunn* ~blut, ass +100",
        "",
    ),
    phrases(
        Faint,
        "schwindel*, schwindlig, schwarz +vor, ohnmachtig, umkippen, schwach, schwindl*, schwumm*, \
         schwarz +vor +augen, umkippe*, umgekippt, ohnmacht*, kreislauf, benommen, blass, kreidebleich",
        "",
    ),
];
