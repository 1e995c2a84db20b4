//! German words for breathing and swallowing.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        BreathingTrouble,
        "@nicht ~atmen|luft|atem, atmen ~@nicht|geht|schwierig|probleme, keine|kaum|wenig|schlecht +luft, atemnot, \
         atemprobleme, atembeschwerden, luftnot, probleme|schwierigkeiten|muhe ~atmen|atmung, kurzatmig, erstick*, \
         atmet ~@nicht|schwer|schnell|komisch, ringt|ringe|schnappt|schnappe ~luft, rochelt, blau +angelaufen, \
         lippen ~blau, bekomm*|krieg* ~keine +luft, @nicht|keine|kaum|wenig|zu_wenig|schlecht ~luft|atmen|atem, \
         luft ~bekomm*|kaum|schlecht|weg|fehlt|bleibt|knapp|eng, \
         atmet|atme|atmen ~@nicht|schwer|schnell|komisch|flach|pfeift|pfeifend|muhsam|kaum|rasselnd, \
         pfeift|pfeifen|rasselt|keucht|keuche|japst|hechelt|schnauft|rochelt, \
         atmung ~schwer|flach|schnell|pfeif*|komisch|schlecht|setzt, blau +an|angelaufen|geworden, \
         lauft|laufen|wird|lippen|gesicht|mund ~blau, ringt|ringe|schnappt|schnappe|kampft ~luft|atem, \
         bleibt ~luft +weg, luft +bleibt, asthmaanfall, blau ~gesicht|lippen|mund, lippen|gesicht ~blau|lila, \
         baby|kind|er|sie ~blau, zu +wenig +luft, atmet +komisch, luft +wird|ist +knapp|eng, \
         luft|atmen|atmung|atem & schwer|kaum|nicht|keine|schlecht|probleme|not|eng|knapp|weg|mehr, \
         atmen|atmung|luft & schwer*|schlimmer|fallt, atme & kaum|schwer|nicht|schlecht, wurge, wurgt, wurgen, \
         auf +zu +atmen, atmet +nicht, aufgehort +zu +atmen",
        "angst ~erstick*, \
         nase ~atmen|luft, luft ~nase, atmen ~nase, mundgeruch, schnauft ~treppe, \
         treppe*|gerannt|sport|beeilt ~luft|keuche|puste, blau +machen, blauer, nase ~zu|verstopft, \
         luft +nach +oben, blaue +augen|flecken, blau +gefarbt, blau +auge, \
         nase|schnarch*|mundgeruch|schlafapnoe & atmen|luft|atem, luft & nach_oben|dicke|frische, luft|atmen ~treppe, \
         erstick* & arbeit|wartezimmer|klima*|bus|bahn|rechnungen|papierkram, \
         luft|atem|puste & preis*|rechnung|kostenplan|kosten|gesehen_habe|uberraschung, luft +raus, \
         atme|atmet|atmen|luft +gut|normal|ruhig|problemlos|wieder_gut, bekomme +gut",
    ),
    phrases(
        Choking,
        "verschluckt ~luft|husten|hustet|erstickt, steckt|stecken|feststeckt ~hals|kehle|luftrohre, \
         hals ~steckt|stecken, eingeatmet ~krone|zahn|fullung|stuck, \
         verschluckt ~luft|husten|hustet|huste|erstickt|blau|rochelt|atmet|wurgt, \
         eingeatmet|inhaliert|luftrohre|aspiriert ~krone|zahn|fullung|stuck|brucke|provisorium|bracket|implantat|husten, \
         krone|zahn|fullung|stuck|brucke|provisorium|bracket|implantat|prothese ~eingeatmet|inhaliert|luftrohre|lunge|falschen_hals|aspiriert, \
         in +die +luftrohre|lunge, falschen|falsche +hals|rohre, bleibt|blieb|hangt|steckt ~hals|kehle|rachen, \
         im +hals +stecken, luftrohre|lunge & was|etwas|zahn|krone|stuck|fullung|prothese|steckt|ist|hat|brucke",
        "satz|wort ~hals, frosch +im, lunge & entzund*|krebs|krank*",
    ),
    phrases(
        CannotSwallow,
        "@kann ~@nicht ~schlucken, @nicht +mehr +schlucken, @nicht ~schlucken, speichel ~lauft|schlucken|raus, \
         sabber*, schlucken ~gar|geht|klappt|unmoglich|kann ~nicht|nimmer|mehr, \
         @nicht|nichts ~runter|schlucken|hinunter, \
         bekomme|bekommt|geht|bringe|bringt ~nichts|keinen_schluck|kein_wasser|nix ~runter|hinunter, \
         nix|nichts ~runter, spucke|speichel|sabber ~schlucken|lauft|runter|raus|mund|nicht, \
         lauft ~speichel|spucke|sabber, schluckt +nicht|nichts|nix, sabbert, \
         nichts|nix & runter*|hinunter*|schlucken, kann|geht|konnte & schlucken & keine|nichts|kein|nicht|nimmer, \
         weder & schlucken, schlucken & weder|wasser & nicht|noch|kein",
        "tablette* ~schlucken, sabbert ~zahnt, schlucken ~tablette*, preis|kosten ~runter, \
         tablette* ~runter|schlucken, baby ~sabbert, fieber|schwellung ~runter, zahn ~sabbert, sabbert ~zahn, \
         zahnt ~sabbert, schlucken & tablette*|kapsel*",
    ),
    phrases(
        SwallowingTrouble,
        "schluckbeschwerden, schluckprobleme, probleme|schwierigkeiten|muhe|schwer|schwierig ~schlucken, \
         schlucken ~schwer|schwierig|probleme|fallt, schlucken & schwer*|schlimmer|schmerzhaft|muhsam",
        "tablette*",
    ),
    phrases(
        SwallowingHurts,
        "schmerzen|weh|schmerzt ~schlucken, schlucken ~weh|schmerzt|schmerzen|schmerzhaft, schluckschmerz*, \
         halsschmerzen ~schlucken, schlucken & wehtut|weh|schmerzt|brennt",
        "",
    ),
];
