//! German words for heart, brain and allergy.

use crate::triage::concepts::Concept::{self, *};
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ChestPain,
        "sich +die|den|ans|an +die|das? +brust|brustkorb|herz, fasst|greift|packt +sich ~brust|brustkorb|herz, \
         brustschmerz*, schmerz*|druck|enge|stechen|weh|engegefuhl ~brust|brustkorb|herz|herzen, \
         brust ~schmerz*|druck|eng|enge|weh|sticht|stechen|schmerzt, herzinfarkt, herzanfall, herzschmerz*, \
         schmerz* ~linken +arm, \
         drucken|druckt|druck|eng|enge|stechen|sticht|brennt|brennen|klemmt|zieht|schnurt|weh ~brust|brustkorb|herz|herzgegend|brustbein, \
         brust|brustkorb|herz|herzgegend|brustbein ~druckt|druck|eng|enge|stechen|sticht|brennt|zugeschnurt|weh|schmerz*|klemmt|elefant, \
         stein|elefant|zentner ~brust, linke*|linken +arm ~weh|taub|schwer|kribbel*|schmerz*|zieht, \
         weh|schmerz*|zieh*|taub ~linke* +arm, arm ~brust, herzkasper, herzstechen, fasst|greift|halt ~brust, \
         brust & gefuhl|schwer*|druck*|eng*|schmerz*|weh|stech*|brenn*",
        "krieg*|bekomm* ~herzinfarkt ~warteschleife|preis*|rechnung|musik|eurer|ihrer|euch, warteschleife|rechnung|preis* ~herzinfarkt, \
         fast ~herzinfarkt, herzinfarkt ~rechnung|preis, druckt ~herz +aus, bruste, stillen, brustton, \
         herzinfarkt|herzanfall & absagen|verschieben|woche|monat|letzte*|krankenhaus",
    ),
    phrases(ArmOrSweat, "linker|linken +arm, kalter|kalten +schweiss, schweissausbruch", ""),
    phrases(
        StrokeSign,
        "gesichtshalfte ~hangt|schief|taub|runter|gelahmt, gesichtshalfte +hangt, \
         schlaganfall, mundwinkel|gesicht|gesichtshalfte ~hangt|gelahmt|hangend, lallt, lalle, verwaschen* +sprache, \
         @nicht +mehr +sprechen, halbseitig|seite ~gelahmt, schlagerl, gehirnschlag, \
         mundwinkel|gesicht|gesichtshalfte|mund|seite ~hangt|gelahmt|hangend|schief|taub|runter, lallt|lalle|lallen, \
         spricht|redet|sprechen|reden ~verwaschen|undeutlich|komisch|lallend|wirr|kaum_verstandlich, \
         @nicht ~sprechen|reden ~plotzlich|richtig|mehr, \
         arm|bein|seite ~taub|gelahmt|nicht_bewegen|nicht_heben|kraftlos, @nicht ~arm|bein ~heben|bewegen, \
         arm|bein & schwach|taub|kraftlos|gelahmt|schwer|hangt & sprechen|reden|spricht|redet|gesicht|mund|worte",
        "spritze|betaubung ~gesicht|mund*, taub ~spritze|betaubung|behandlung, spritze|betaubung ~taub|schief|hangt, \
         nicht +sprechen|reden ~lange|jetzt|gut_deutsch|deutsch|laut|gerade|arbeit, \
         schlaganfall & termin|monat|absagen|kommen|verschieben, schlaganfall ~jahr*",
    ),
    phrases(
        Concept::AllergicReaction,
        "allergisch* ~reaktion|reagier*, reagier* ~allergisch, anaphyla*, allergieschock, allergischen +schock, \
         nesselsucht, quaddeln, epipen, @mittel ~lippe*|gesicht|zunge ~geschwollen|schwillt, reaktion ~@mittel, \
         allerg* ~reaktion|reagier*|schock|geschwoll*|schwillt|ausschlag|luft, reagier*|reaktion ~allerg*|@mittel, \
         @mittel ~lippe*|gesicht|zunge|augen|mund|hals|lider ~@schwell|dick, \
         lippe*|gesicht|zunge|augen|mund|hals ~@schwell|dick ~@mittel, quaddel*, \
         pusteln|flecken|ausschlag ~seit|nach|von ~@mittel, @mittel ~pusteln|flecken|ausschlag|juckt|quaddeln, \
         @mittel & @schwell & nach|seit|einnahme|uberall",
        "allerg* +gegen ~vermerk*|notier*|eintrag*, lippe* ~taub ~spritze, \
         @mittel & @schwell & zahn|zuruck|besser|weniger|wange|backe|taub|lippe_taub",
    ),
    phrases(
        Rash,
        "ausschlag, juckt|jucken|juckreiz, quaddeln, rote +flecken|pusteln, pusteln, quaddel*, \
         rote* +flecken|pusteln|punkte|stellen, juck*, nesselfieber, pustel*",
        "",
    ),
    phrases(Medicine, "@mittel", "allergi* ~@mittel"),
    phrases(
        Collapse,
        "bewusstlos*, ohnmacht*, zusammengebrochen, umgekippt, kollabiert, zusammengeklappt, krampfanfall, krampft, \
         epileptischen +anfall, reagiert ~nicht|mehr, nicht +ansprechbar, wacht +nicht, \
         nicht ~aufwecken|aufwachen|ansprechbar, bewusstsein ~verloren, verliert ~bewusstsein, weggetreten, \
         kreislaufkollaps, \
         umgekippt|umgefallen|zusammengesackt|zusammengebrochen|weggekippt|kollabiert|zusammengeklappt|weggesackt|weggetreten|abgeklappt, \
         wacht|wach|wachen ~nicht|nimmer ~auf, nicht ~wach|aufwachen|aufzuwecken|wecken|erweckbar|zu_sich, \
         kommt|komm ~nicht ~zu +sich, krampf* ~boden|anfall|zuckt|arme|korper|schaum, krampfanfall*, \
         anfall ~epilep*|zuckt|krampf*, zuckt ~boden|ganze*|korper, liegt ~boden ~nicht|reglos|bewegt, reglos, \
         leblos, atmet +nicht, kein +puls, ohnmachtig, augen +verdreht, verdreht ~augen, schaum +vor, \
         nicht & ansprechbar|wach|reagiert|bewegt|atmet, \
         umgekippt|umgefallen|zusammengebrochen|zusammengesackt|bewusstlos|ohnmachtig, \
         zuckt|zucken|krampf*|schaum & steif|boden|antwortet|ganze*|arme|korper|augen|nicht, \
         antwortet ~nicht|nimmer, nicht +mehr +antwortet, \
         krampf*|kramp*|zuckungen & zuckt|boden|ganzen|bewusst*|liegt|hat",
        "ohnmacht* ~spritze*|immer, spritze*|immer|leicht ~ohnmacht*|umgekippt, stuhl ~zusammengebrochen, \
         ohnmachtig ~wenn|spritze|blut|immer, stuhl ~umgekippt, umgekippt ~stuhl|milch|glas|vase, \
         nicht +bewegt ~zahn, fruher & umgekippt|ohnmachtig, prothese|stuhl|zahn & umgefallen|umgekippt, \
         ohnmachtig & spritze*|blut|zahnarzt|angst, zuckt & auge|lid|lippe|nerv, \
         antwortet & telefon|mail|nachricht*, wadenkrampf*, krampf* & kiefer|wade|bein|nacken|frustriert, \
         ohnmacht*|umgekippt|kippe|umkippe & sehe|sehen|anblick",
    ),
];
