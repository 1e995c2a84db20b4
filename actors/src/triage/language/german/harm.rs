//! German words for what one does to oneself, and what was swallowed.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        WantsToDie,
        "umbringen, selbstmord*, suizid*, das +leben +nehmen, nicht +mehr +leben, will|mochte ~sterben, \
         sterben ~will|mochte, lieber +tot, tot +sein, schluss +machen, mir +etwas|was +antun, ritze +mich, \
         leben ~keinen|nicht ~sinn|lebenswert, ein +ende ~leben|setzen|mache, alles ~beenden, \
         umbring*|umzubring*|umgebracht ~ich|mich|sich, mich|sich +um, bring*|bringt +mich +um ~wenn|ernst|wirklich, \
         tot +ware|sein|bin, mein* +leben ~beenden|ende|sinnlos, \
         nicht|nimmer ~leben|weiterleben|da_sein|aufwachen +will|mochte|mehr, \
         will|mag|mochte ~nicht|nimmer ~leben|weiterleben|da_sein|aufwachen, \
         kann|will +nicht|nimmer +mehr +weiter|leben, lebensmude, keinen +sinn|ausweg +mehr, niemand ~vermiss*, \
         ohne +mich +besser, besser ~ohne +mich, tabletten ~alle|ganze ~nehmen|schlucken, ritz*|schneide* +mich, \
         mich +ritz*|aufhang*|erschiess*|aufzuhangen|vor_den_zug, springe|springen ~brucke|dach|fenster, \
         abschiedsbrief, was|etwas|leid|leids +anzutun|antun|antue|antut, alles +hinter +mich, ende +machen, \
         will +nur +noch +sterben, leben +zu? +nehmen, leben ~nehmen|beenden, \
         leben|sterben|tot|umbringen & will|mochte|nicht|mag|lieber & mehr|ich|mich|er|sie, \
         sich|mich +umzubring*|umbring*|umgebracht",
        "haut|haute|umgehauen +mich|uns? +um?, preis|rechnung|kosten|angebot ~um|umgehauen, \
         tot +zahn, schluss +machen +mit +der|dem, bringt|bringen +mich +um, schneide +mich +beim|am, \
         bringt|bringen +mich +um +den, umbringen +preise, nicht +leben +ohne +kaffee, leben +nehmen +wie, \
         sterbe +vor, leben +lang, umbringen & preis*|schmerz*, hund|katze & tot, angst & sterben, \
         zahn|nerv|wurzel|prothese|spange|lucke & leben|tot, \
         verkehr|stau|preise|arbeit|chef|stress & umbring*|um",
    ),
    phrases(
        Child,
        "@kind, monate +alt, jahre +alt, drei|zwei|vier|funf|ein +jahre*",
        "kleine* ~frage|bitte|fullung|schwellung",
    ),
    phrases(
        Swallowed,
        "verschluckt, verschlucken, heruntergeschluckt|runtergeschluckt, hinuntergeschluckt, geschluckt, \
         gegessen|getrunken ~batterie|knopf|munze|reiniger|zahnpasta|tabletten, runtergeschluckt, gefuttert, \
         gegessen|getrunken|genascht ~batterie|knopf|knopfzelle|munze|reiniger|zahnpasta|tabletten|tablette|magnet|mundwasser|flasche|pillen, \
         tabletten|tablette|pillen|medikamente|magnet|knopf|batterie|munze|reiniger|perle|lego ~gegessen|getrunken|verschluckt|gefuttert|genascht|im_mund, \
         gegessen ~tabletten|tablette|pillen|medikamente, \
         ausgetrunken, leergetrunken, aufgegessen ~tabletten|tube|zahnpasta|pillen, im +mund +gesteckt",
        "milchzahn ~verschluckt",
    ),
    phrases(
        SwallowedObject,
        "batterie|nadel|munze|prothese|krone|brucke|bracket|draht|magnet|glas|metall|instrument|zahn|schraube ~verschluckt|geschluckt, \
         verschluckt|geschluckt ~batterie|nadel|munze|prothese|krone|brucke|bracket|draht|magnet|glas|metall|instrument|zahn|schraube, \
         knopfzelle*|batterie*|nadel|munze|prothese|krone|brucke|bracket|draht|magnet*|glas|scherbe|metall|instrument|schraube|zahn|inlay|spange|gebiss|stift|aufsatz|provisorium|implantat|teilprothese|bohrer|nagel ~verschluckt|geschluckt|runtergeschluckt|heruntergeschluckt, \
         verschluckt|geschluckt|runtergeschluckt ~knopfzelle*|batterie*|krone|brucke|provisorium|inlay|gebiss|prothese|nagel|scherbe, \
         knopfzelle*|knopfbatterie*|batterie*|munze|magnet*|knopf|murmel|schraube|nadel & mund & weg|verschwunden|finde*|fehlt|nicht, \
         knopfbatterie* ~verschluckt|geschluckt|runtergeschluckt|gegessen|mund",
        "milchzahn*",
    ),
    phrases(
        Chemical,
        "vergift*, \
         verschluckt|getrunken|geschluckt|gegessen ~bleich*|reiniger|putzmittel|saure|chemikalie*|spulmittel|waschmittel|entkalker|domestos|chlor, \
         bleich*|reiniger|putzmittel|saure|chemikalie*|spulmittel|waschmittel|entkalker|chlor ~verschluckt|getrunken|geschluckt|auge|mund|gegessen, \
         veratz*, verbrannt ~chemikalie*, \
         getrunken|geschluckt|verschluckt|gegurgelt|gespult|trank|erwischt ~bleich*|reiniger|putzmittel|saure|chemi*|spulmittel|waschmittel|entkalker|domestos|chlor|desinfektion*|mundwasser|mundspulung|parfum|benzin|klebstoff|spulmaschinentab*|tabs, \
         bleich*|reiniger|putzmittel|saure|chemi*|spulmittel|waschmittel|entkalker|chlor|desinfektion*|abflussreiniger|rohrreiniger ~getrunken|geschluckt|verschluckt|auge|mund|gegessen, \
         ausgetrunken|leergetrunken|getrunken|trinkt|trank|gesoffen|geschluckt & mundwasser|mundspulung|mundspullosung|reiniger|putzmittel|desinfektion*|bleich*|prothesenreiniger|spulmittel|waschmittel|chlor|parfum|gebissreiniger|reinigungstablette*|saure",
        "",
    ),
    phrases(
        Overdose,
        "alle ~@mittel ~genommen|geschluckt|eingenommen, \
         uberdosis, uberdosiert, zu +viel*|viele ~@mittel, zuviel* ~@mittel, \
         ganze|alle ~packung|schachtel|tabletten ~genommen|geschluckt, \
         @viele ~@mittel ~genommen|geschluckt|intus|eingenommen|getrunken|eingeworfen, \
         genommen|geschluckt|eingenommen ~@viele ~@mittel, @mittel ~@viele ~genommen|geschluckt, \
         zu +viel*|viele ~@mittel|tropfen, zuviel*, doppelte +dosis, jede +stunde ~@mittel, @mittel ~jede +stunde, \
         medikamentenschrank, \
         kleine|kleiner|kind|sohn|tochter|baby ~@mittel ~gegessen|geschluckt|genascht|gefunden|erwischt",
        "@viele +minuten|uhr|jahre*|tage|stunden|euro, zu +viel* ~zahnpasta|geld|arbeit, zuviel* +bezahlt|berechnet, \
         spritze|betaubung",
    ),
];
