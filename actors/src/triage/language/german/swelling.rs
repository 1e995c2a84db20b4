//! German words for swelling, and how ill it makes.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Swelling,
        "@schwell, @gesicht ~riesig|riesengross|doppelt|dick*|enorm|fett|hamster|ballon|melone|luftballon, \
         dicke*|dicken +backe|wange|lippe*|hals|gesicht|kiefer|zunge, \
         hart|knoten|beule ~kinn|hals|kiefer|wange|backe, riesenback*, hamsterback*, dickbackig*, riesenbeule*, \
         backe|wange|gesicht ~ball|fussball|ei|apfel|kloss|knodel|ballon, schwell*, geschwulst, tennisball, \
         golfball, backe|wange|gesicht|kiefer ~wie, \
         hart|bretthart|steinhart|knallhart|fest|prall & unterm|unter|kiefer|kinn|mundboden|wange|backe|zunge",
        "@schwell +fuss|bein|knie|hand|finger|knochel, \
         fuss|bein|knie|hand|finger|knochel|fusse|beine ~geschwollen|dick, zu +dick, dicke +luft, \
         dick* +teuer|gefuttert|befreundet, durch +dick, preis* ~riesig, riesig* +freu*|dank|spass|auswahl, \
         beule ~auto, blau +angelaufen, \
         fest|hart & termin|biss|beiss*|zahnburste|gebacken|kost|essen|sitzt|brot|nuss*|nicht_so|zubeiss*|spange|klammer|bekommen|zahnseide|pressen",
    ),
    phrases(
        SwellingSpreads,
        "@schwell ~breitet|ausgebreitet|schnell|grosser|hals|auge, breitet ~@schwell, hals ~@schwell, \
         @schwell ~breitet|ausgebreitet|schnell|rasend|grosser|hals|auge|augen|runter|hoch|wandert|zieht|stundlich|zunehmend|schlimmer|brust|ohr, \
         zieht|wandert|breitet|ausgebreitet ~hals|auge ~@schwell, immer +dicker|grosser, immer +mehr +@schwell, \
         hals ~dick|hart|geschwollen, stunde ~dicker|grosser, \
         unter +dem|am|unters +kinn ~hart|dick|geschwollen|brettart*, kinn ~hart|dick ~mund|schluck*|fieber, \
         mundboden, auge|augen|lid ~zu|zugeschwollen|schlitz|kaum|fast|halb ~zu|zugeschwollen|auf|offen|geschlossen, \
         auge ~zugeschwollen|zu, bekomme|bekommt ~auge ~auf, \
         entzund*|infekt*|schwell*|abszess*|backe|wange & breitet|ausgebreitet|zieht|wandert|geht|steigt|bis & hals|auge|augen|brust|ohr, \
         @schwell & unter +dem +kiefer|kinn, \
         @schwell & hals|auge|augen|brust & gewandert|gezogen|runter|hoch|ubergegangen|ausgedehnt, \
         @schwell & immer_mehr|mehr|schlimmer|zugenommen|zunimmt|wachst|waechst",
        "auge*|augen +zu +und, augen +zu|schliessen, schmerz*|zieht & ohr, halsentzund*, \
         nicht|kaum|kein* +mehr & @schwell",
    ),
    phrases(
        AirwaySwelling,
        "zunge ~@schwell, @schwell ~zunge|kehle|rachen|mundboden, kehle|hals|rachen ~zu|eng|zugeschwollen|schnurt, \
         mundboden ~@schwell|hart, zunge ~@schwell|dick|dicker|dicke|riesig, \
         hals|kehle|rachen ~schwillt|zugeschwollen|schnurt|eng|enger|zugeht|zuschwillt|dicht|macht +zu|immer|sich|dicht, \
         hals ~geht|macht ~zu, mundboden, schnurt ~hals|kehle, unter +der +zunge ~@schwell|hart|dick",
        "hals +nasen, \
         hals|kehle & denke|gedanke*|vorstell*|angst|nervos|aufregung",
    ),
    phrases(Abscess, "abszess*, eiter*, entzund*, zahnabszess*, zahnentzund*, kieferentzund*, vereiter*", ""),
    phrases(
        Fever,
        "fieber*, schuttelfrost, temperatur ~erhoht|hoch|hohe|39|38|40, erhohte|hohe +temperatur, 39|40|38 +grad, \
         gluh*, gluhe, frier*|frost*|zitter*|schlotter* ~fieber|dick|backe|wange|geschwollen, heiss +und +kalt, \
         38*|39*|40* ~fieber|temperatur|grad|komma, \
         neununddreissig|achtunddreissig|vierzig +grad|fieber|fuenf|komma|funf|temperatur, \
         temperatur ~uber|gestiegen|steigt|erhoht|neununddreissig|achtunddreissig, schwitz* ~friere|fieber|kalt, \
         klappert ~zahn, temperatur +habe|hat|bekommen, hat|habe ~temperatur, \
         friere|friert|zittere|zittert|schlottert|schlottere, fiebrig*, mir|ihm|ihr +ist? ~heiss, uns +heiss, \
         heiss|gluht|gluhend|warm & backe|wange|gesicht|kiefer|stirn, \
         ist|bin|fuhlt_sich|fuhle_mich +heiss|fiebrig|gluhend|warm, heiss +und, frostel*, frost +mich, \
         mir +ist? +kalt, friere",
        "heuschnupfen, friere|zittere|zittert ~angst|nervos|aufregung, heiss +und +kalt ~empfindlich|zieht|schmerz*, \
         bei +heiss +und +kalt, heiss ~empfindlich, getrank*|kaffee|essen|trink* ~heiss, \
         heiss* +getrank*|kaffee|essen|tee|suppe",
    ),
    phrases(
        EyeCloses,
        "auge ~zu|zugeschwollen|geschwollen|schliesst, augen ~zugeschwollen, @schwell ~auge|augen, \
         sehe ~verschwommen|doppelt|nicht, \
         auge|augen|lid|augenlid ~zu|zugeschwollen|schwillt|geschwollen|dick|schliesst|kaum|auf|schlitz|@nicht, \
         bekomme ~auge ~auf, @schwell ~auge|augen|lid|augenlid, ans|zum|unters|am|ums +auge|augen, \
         verschwommen|doppelbilder|doppelt ~sehe|sieht|sehen, unter|uber|am|ums|bis|neben +dem|das|zum|die? +auge, \
         @schwell & auge|augen|lid",
        "augen +zu +und, auge +zudrucken",
    ),
    phrases(
        MouthWontOpen,
        "mund|kiefer ~@nicht|kaum ~offnen|auf|aufmachen|aufbekomme|auf, bekomme|kriege ~mund ~@nicht ~auf, \
         kiefersperre|kieferklemme|mundsperre, \
         mund|kiefer ~@nicht|nur ~offnen|auf|aufmachen|aufbekomme|aufbekommen|spalt|zentimeter|finger|millimeter, \
         bekomme|bekommt ~mund|kiefer|zahn ~@nicht|kaum|mehr ~auf|auseinander|offen, \
         @nicht|kaum ~mund|kiefer ~offnen|auf|aufmachen|aufbekommen|auseinander, \
         mund|kiefer & kaum|nicht|nur|nimmer & auf|offnen|aufmachen, zahn & auseinander & nicht|kaum, \
         bekomme|bekommt ~zahn|mund|kiefer ~nicht|kaum ~auseinander",
        "auf ~zu|schliessen, mund ~nicht ~auf +den",
    ),
    phrases(
        VeryUnwell,
        "verwirrt, benommen, apathisch, sepsis, blutvergiftung, schlafrig, durcheinander, wirr, wirres, \
         desorientiert, schlafrig*, schlapp ~fieber|kaum|nicht, teilnahmslos, phantasiert, fantasiert, \
         nicht +mehr? +klar|bei_sich, neben +sich, weiss ~nicht ~wo|welcher_tag|wer, \
         redet ~unsinn|wirr|wirres|komisch, kaum +wach, wie +weggetreten, benebelt, komisch +drauf, elend, \
         hundeelend, todkrank, herzrasen, stimme & anders|komisch|klossig|heiser & schwill*|kiefer|hals|geschwollen",
        "termin* ~durcheinander, durcheinander ~termin*|gebracht|gekommen, \
         weiss +ich? +nicht ~wo|wer ~praxis|termin|sind|arzt",
    ),
    phrases(
        Vomiting,
        "erbrochen, erbrechen, erbricht, ubergeben, ubergibt, kotz*, gekotzt, gebrochen ~magen, speit, \
         spuckt|gespuckt +nur|dauernd|alles, ubel, ubelkeit, schlecht +geworden",
        "ubel +nehmen|genommen, nehme* ~ubel",
    ),
];
