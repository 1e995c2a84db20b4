//! German. Negation often stands behind what it denies; the tables are written without umlauts, as words are folded.

use super::{Apostrophe, Language, Phrases};
use crate::triage::concepts::Concept::{self, *};
use crate::triage::context::Cue;

const fn phrases(concept: Concept, any: &'static str, unless: &'static str) -> Phrases {
    Phrases { concept, any, unless }
}

pub(super) const GERMAN: Language = Language {
    code: "de",
    apostrophe: Apostrophe::Joins,
    fillers: &[
        "ah",
        "ahm",
        "hm",
        "ja",
        "also",
        "halt",
        "eben",
        "mal",
        "hallo",
        "bitte",
        "sehr",
        "ganz",
        "total",
        "wirklich",
        "uberhaupt",
        "so",
        "eh",
        "irgendwie",
        "richtig",
        "auch",
        "noch",
        "ziemlich",
        "gerade",
        "plotzlich",
    ],
    sounds_like: "zum gluck =, atem not = atemnot, aus geschlagen = ausgeschlagen, raus geschlagen = rausgeschlagen, \
         raus gefallen = rausgefallen, ausgefallen zahn = zahn ausgefallen, bewusst los = bewusstlos, \
         an geschwollen = angeschwollen, brust schmerzen = brustschmerzen, herz infarkt = herzinfarkt, \
         kann ich = ich kann, hort nicht mehr auf = hort nicht auf, kriege keine = bekomme keine, \
         krieg keine = bekomme keine, kriegt keine = bekommt keine, zahne = zahn, zahnen = zahn",
    classes: &[
        ("zahn", "zahn|zahns|schneidezahn*|frontzahn*|vorderzahn*|eckzahn*|backenzahn*"),
        ("gesicht", "gesicht*|backe|wange|kiefer*|kinn|lippe*|mund|auge|hals|unterkiefer|oberkiefer"),
        (
            "schwell",
            "geschwollen*|schwellung*|schwillt|anschwell*|angeschwollen*|schwellen|dick|dicke|dicker|zugeschwollen",
        ),
        ("nicht", "nicht|kaum|schwer|schlecht|schlechter"),
        ("kann", "kann|konnen|konnte|kannst"),
        (
            "schlag",
            "gefallen|gesturzt|sturz|hingefallen|unfall|schlag|geschlagen|getreten|gestossen|faust|ellbogen|ellenbogen|ball|prugelei|schlagerei|runtergefallen",
        ),
        ("kind", "kind|sohn|tochter|baby|kleinkind|kleine|kleiner|enkel|enkelin|junge|madchen"),
        (
            "mittel",
            "antibiotik*|penicillin|amoxicillin|medikament*|tablette*|spritze|betaubung|narkose|schmerzmittel|ibuprofen|clindamycin",
        ),
        ("tier", "hund|katze|pferd|kater|kaninchen|welpe"),
    ],
    cues: &[
        (Cue::Negator, "kein*, nicht, nie, niemals, ohne, weder, noch"),
        (Cue::NegatorBehind, "nicht, keine, keins"),
        (Cue::Joins, "oder, und, noch, kein*"),
        (Cue::Break, "aber, weil, jetzt, sondern, jedoch, doch, heute, nun, hilfe, denn"),
        (Cue::Subject, "ich, mein, meine, meiner, er, sie, es, wir, das, der, die, sein, ihr"),
        (
            Cue::CarriesOn,
            "in, im, an, am, mit, hat, habe, hab, auf, von, bei, um, hatte, ist, dass, wenn, falls, glaube, kann, \
         nicht",
        ),
        (Cue::Past, "hatte, hatten, war, waren, wurde, gehabt, gewesen"),
        (Cue::Present, "ist, sind, habe, hab, hat, bin, kann, wird, blutet, seit, bekomme"),
        (
            Cue::History,
            "letztes|letzten|vergangenes|voriges +jahr|monat|sommer|winter, \
         vor +zwei|drei|vier|funf|einigen|vielen|ein|einem|paar +jahr*|monat*, vor +jahren|monaten, fruher, \
         damals, als +kind, als +ich +klein|kind|jung, im +krankenhaus, vorgeschichte, letztes +mal",
        ),
        (
            Cue::Hypothesis,
            "was +ware +wenn|falls, was +ist +wenn|falls, was +passiert +wenn|bei, \
         was +mache|macht|machen +ich|man|wir +wenn|bei, angst +vor|dass, risiko, gefahr, nebenwirkung*, \
         anzeichen, symptome, im +falle|fall, vorbeugen, vermeiden, film, artikel, gelesen",
        ),
        (Cue::Condition, "wenn, falls"),
        (
            Cue::Service,
            "behandeln +sie, machen +sie, bieten +sie, haben +sie +erfahrung|etwas, konnen +sie, was +kostet|kosten, \
         wie +viel|teuer|lange|behandeln, wieviel, nehmen +sie, kummern +sie, wissen|fragen +ob +sie, ob +sie, \
         gibt +es, helfen +sie, zahlt|ubernimmt, versicherung",
        ),
        (
            Cue::Person,
            "mein*, mir, mich, ich +habe|hab|kann|bin, sohn, tochter, mann, frau, mutter, vater, freund*, bruder, \
         schwester, kollege, opa, oma",
        ),
        (Cue::Pronoun, "er, ihm, ihn, sein*, ihr*"),
        (Cue::Animal, "mein|meine|unser|unsere|der|die +@tier, tierarzt"),
        (
            Cue::Over,
            "aufgehort, vorbei, weg, zuruckgegangen, abgeklungen, gestoppt, besser, verschwunden, abgeschwollen, \
         nachgelassen",
        ),
        (Cue::Again, "wieder, erneut, schlimmer"),
    ],
    harmless: &[
        (
            Cue::Negator,
            "nicht +sicher|gut|warten|mehr|auf|schlafen|wissen|weiss|atmen|schlucken|schliessen|nur|wohl|kommen, \
         weiss +nicht, nicht +was|wie|ob, kein* +termin|zahnarzt|ahnung|zeit|patient|problem|schlaf|luft, \
         noch +nie, noch, nie +so, geht +nicht +gut, noch +nicht",
        ),
        (
            Cue::NegatorBehind,
            "nicht +auf|mehr_auf|schlucken|atmen|schliessen|sprechen|offnen|zu|gut|sicher|was|wie|richtig|aufhoren",
        ),
        (Cue::Condition, "als +ob, wissen|fragen|weiss|sicher|sagen +wenn, wenn +sie|moglich|es +geht"),
        (Cue::Service, "konnen +sie +mir|uns|helfen|kommen, gibt +es +einen, haben +sie +einen|noch|heute"),
        (Cue::Animal, "vom|von +@tier, von +einem|dem|unserem|meinem +@tier, @tier ~gebissen|biss|angesprungen"),
        (
            Cue::Over,
            "nicht +besser|weg|aufgehort|vorbei, zahn ~weg, weg +von, sofort +weg, wieder +besser, kaum|nicht +weg",
        ),
    ],
    concepts: &[CONCEPTS],
};

const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "@zahn ~ausgeschlagen|rausgeschlagen|herausgeschlagen|rausgeflogen|rausgehauen|rausgebrochen|herausgebrochen|ausgehauen|rausgerissen|abgeschlagen, \
         ausgeschlagen*|rausgeschlagen*|herausgeschlagen* ~@zahn, schlug|schlagt|geschlagen ~@zahn ~aus|raus, \
         @zahn ~verloren ~@schlag, @schlag ~@zahn ~verloren|raus|weg|draussen, \
         @zahn ~samt|mit +wurzel ~raus|draussen, @zahn ~in +der|meiner +hand, @zahn ~in +milch, avulsion",
        "krone|fullung|brucke ~rausgefallen|raus|rausgebrochen, weisheitszahn*",
    ),
    phrases(
        ToothFellOut,
        "@zahn ~rausgefallen|herausgefallen|ausgefallen, @zahn ~gefallen +raus|aus, fallt|fiel ~@zahn ~raus|aus",
        "milchzahn*, krone|fullung|brucke|prothese|inlay|plombe, wackel*",
    ),
    phrases(ToothMissing, "@zahn ~weg|draussen|raus|fehlt, verloren ~@zahn, @zahn ~verloren", "milchzahn*"),
    phrases(
        ToothDisplaced,
        "@zahn ~verschoben|reingedruckt|hineingedruckt|eingedruckt|schief|hangt|faden|reingeschlagen",
        "milchzahn*, schief +gewachsen",
    ),
    phrases(ToothLoose, "@zahn ~locker|wackelt|lose|gelockert", ""),
    phrases(ToothBroken, "@zahn ~abgebrochen|gebrochen|zerbrochen|gesplittert|durchgebrochen", ""),
    phrases(
        Blow,
        "@schlag",
        "geschlagen ~preis, ausfall, krone|fullung|plombe ~gefallen, eingefallen, gefallen +mir|ihnen, \
         gefallen|gefallt ~gut",
    ),
    phrases(
        BlowToFace,
        "schlag|faust|tritt|ellbogen|ellenbogen|ball|geschlagen|getreten|gestossen|gefallen|gesturzt|geknallt|gehauen ~gesicht|kiefer|kinn|mund, \
         gesicht|kiefer|kinn|mund ~@schlag, kieferverletzung|gesichtsverletzung",
        "",
    ),
    phrases(
        Swelling,
        "@schwell",
        "@schwell +fuss|bein|knie|hand|finger|knochel, \
         fuss|bein|knie|hand|finger|knochel|fusse|beine ~geschwollen|dick, zu +dick, dicke +luft",
    ),
    phrases(
        SwellingSpreads,
        "@schwell ~breitet|ausgebreitet|schnell|grosser|hals|auge, breitet ~@schwell, hals ~@schwell",
        "",
    ),
    phrases(
        AirwaySwelling,
        "zunge ~@schwell, @schwell ~zunge|kehle|rachen|mundboden, \
         kehle|hals|rachen ~zu|eng|zugeschwollen|schnurt, mundboden ~@schwell|hart",
        "hals +nasen",
    ),
    phrases(Abscess, "abszess*, eiter*, entzund*", ""),
    phrases(
        Fever,
        "fieber*, schuttelfrost, temperatur ~erhoht|hoch|hohe|39|38|40, erhohte|hohe +temperatur, 39|40|38 +grad",
        "heuschnupfen",
    ),
    phrases(
        EyeCloses,
        "auge ~zu|zugeschwollen|geschwollen|schliesst, augen ~zugeschwollen, @schwell ~auge|augen, \
         sehe ~verschwommen|doppelt|nicht",
        "",
    ),
    phrases(
        MouthWontOpen,
        "mund|kiefer ~@nicht|kaum ~offnen|auf|aufmachen|aufbekomme|auf, bekomme|kriege ~mund ~@nicht ~auf, \
         kiefersperre|kieferklemme|mundsperre",
        "",
    ),
    phrases(VeryUnwell, "verwirrt, benommen, apathisch, sepsis, blutvergiftung, schlafrig", ""),
    phrases(
        BreathingTrouble,
        "@nicht ~atmen|luft|atem, atmen ~@nicht|geht|schwierig|probleme, keine|kaum|wenig|schlecht +luft, \
         atemnot, atemprobleme, atembeschwerden, luftnot, probleme|schwierigkeiten|muhe ~atmen|atmung, \
         kurzatmig, erstick*, atmet ~@nicht|schwer|schnell|komisch, ringt|ringe|schnappt|schnappe ~luft, \
         rochelt, blau +angelaufen, lippen ~blau, bekomm*|krieg* ~keine +luft",
        "nase ~atmen|luft, luft ~nase, atmen ~nase, mundgeruch",
    ),
    phrases(
        Choking,
        "verschluckt ~luft|husten|hustet|erstickt, steckt|stecken|feststeckt ~hals|kehle|luftrohre, \
         hals ~steckt|stecken, eingeatmet ~krone|zahn|fullung|stuck",
        "",
    ),
    phrases(
        CannotSwallow,
        "@kann ~@nicht ~schlucken, @nicht +mehr +schlucken, @nicht ~schlucken, speichel ~lauft|schlucken|raus, \
         sabber*",
        "tablette* ~schlucken, sabbert ~zahnt, schlucken ~tablette*",
    ),
    phrases(
        SwallowingTrouble,
        "schluckbeschwerden, schluckprobleme, probleme|schwierigkeiten|muhe|schwer|schwierig ~schlucken, \
         schlucken ~schwer|schwierig|probleme|fallt",
        "tablette*",
    ),
    phrases(
        SwallowingHurts,
        "schmerzen|weh|schmerzt ~schlucken, schlucken ~weh|schmerzt|schmerzen|schmerzhaft, schluckschmerz*, \
         halsschmerzen ~schlucken",
        "",
    ),
    phrases(
        Bleeding,
        "blut, blutet, bluten, blutung*, nachblutung*, blute",
        "zahnputzen|putzen|zahnseide|bursten ~blut*, blut* ~zahnputzen|putzen|zahnseide|bursten, \
         blut +verdunner, zahnfleischbluten, wenig|bisschen ~blut*",
    ),
    phrases(
        BleedingWontStop,
        "hort ~nicht|auf ~bluten|blutung, blut*|bluten|blutung ~hort|lasst|geht ~nicht, nicht +auf +zu +bluten, \
         aufhort|aufhoren ~bluten, blutung|bluten ~nicht ~stillen|stoppen|stoppt|aufhoren|auf, \
         nicht|kaum ~blutung ~stillen|stoppen, \
         blutet ~stunden|immer|weiter|gestern|standig|dauernd|wieder|nacht|ununterbrochen, stunden ~blutet, \
         nachblutung*, seit ~blutet, immer +noch +blut*, immer|weiter ~blutet, nicht +stillen",
        "zahnputzen|putzen|zahnseide|bursten ~blut*, blut* ~zahnputzen|putzen|zahnseide|bursten, blutverdunn*",
    ),
    phrases(
        BleedingHeavily,
        "blutet|bluten|blut|blutung ~stark|heftig|viel|stromt|spritzt|schwall|uberall|unkontrolliert|wie, \
         stark|starke|heftig*|viel|massiv*|unmengen ~blut*, mund ~voll|voller +blut, voller +blut, \
         viel +blut +verloren, blut ~verloren",
        "zahnputzen|putzen|zahnseide|bursten ~blut*, blut* ~zahnputzen|putzen|zahnseide|bursten, blutverdunn*, \
         blutdruck",
    ),
    phrases(BloodThinner, "blutverdunn*, marcumar, xarelto, eliquis, aspirin, gerinnung*, bluter, plavix", ""),
    phrases(Faint, "schwindel*, schwindlig, schwarz +vor, ohnmachtig, umkippen, schwach", ""),
    phrases(
        JawBroken,
        "kiefer* ~gebrochen|bruch|ausgerenkt|verschoben|schief|ausgehangt|zertrummert, kieferbruch, \
         gebrochen* ~kiefer*, jochbein ~gebrochen|bruch, zahn|biss ~passt|passen|aufeinander ~nicht",
        "zahn ~passt ~termin",
    ),
    phrases(
        JawOpen,
        "mund|kiefer ~@nicht ~zu|schliessen|zumachen|zubekomme, @nicht ~mund|kiefer ~schliessen|zu, \
         mund ~nicht|mehr ~zu, kiefer ~blockiert|verhakt|klemmt|steckt",
        "",
    ),
    phrases(
        ChestPain,
        "brustschmerz*, schmerz*|druck|enge|stechen|weh|engegefuhl ~brust|brustkorb|herz|herzen, \
         brust ~schmerz*|druck|eng|enge|weh|sticht|stechen|schmerzt, herzinfarkt, herzanfall, herzschmerz*, \
         schmerz* ~linken +arm",
        "fast ~herzinfarkt, herzinfarkt ~rechnung|preis",
    ),
    phrases(ArmOrSweat, "linker|linken +arm, kalter|kalten +schweiss, schweissausbruch", ""),
    phrases(
        StrokeSign,
        "schlaganfall, mundwinkel|gesicht|gesichtshalfte ~hangt|gelahmt|hangend, lallt, lalle, \
         verwaschen* +sprache, @nicht +mehr +sprechen, halbseitig|seite ~gelahmt",
        "spritze|betaubung ~gesicht|mund*",
    ),
    phrases(
        Concept::AllergicReaction,
        "allergisch* ~reaktion|reagier*, reagier* ~allergisch, anaphyla*, allergieschock, allergischen +schock, \
         nesselsucht, quaddeln, epipen, @mittel ~lippe*|gesicht|zunge ~geschwollen|schwillt, reaktion ~@mittel",
        "",
    ),
    phrases(Rash, "ausschlag, juckt|jucken|juckreiz, quaddeln, rote +flecken|pusteln, pusteln", ""),
    phrases(Medicine, "@mittel", "allergi* ~@mittel"),
    phrases(
        Collapse,
        "bewusstlos*, ohnmacht*, zusammengebrochen, umgekippt, kollabiert, zusammengeklappt, krampfanfall, \
         krampft, epileptischen +anfall, reagiert ~nicht|mehr, nicht +ansprechbar, wacht +nicht, \
         nicht ~aufwecken|aufwachen|ansprechbar, bewusstsein ~verloren, verliert ~bewusstsein, weggetreten, \
         kreislaufkollaps",
        "ohnmacht* ~spritze*|immer, spritze*|immer|leicht ~ohnmacht*|umgekippt, stuhl ~zusammengebrochen",
    ),
    phrases(
        HeadHit,
        "kopf ~gestossen|angeschlagen|gefallen|gesturzt|geschlagen|aufgeschlagen|verletzt|geknallt|angehauen, \
         auf +den +kopf ~gefallen|bekommen, gestossen|gefallen|gesturzt|geschlagen|aufgeschlagen ~kopf, \
         kopfverletzung|gehirnerschutterung|schadelbruch|platzwunde",
        "nagel +auf +den +kopf, kopfschmerzen, auf +den +kopf +gefallen +bin +ich +nicht",
    ),
    phrases(
        WantsToDie,
        "umbringen, selbstmord*, suizid*, das +leben +nehmen, nicht +mehr +leben, will|mochte ~sterben, \
         sterben ~will|mochte, lieber +tot, tot +sein, schluss +machen, mir +etwas|was +antun, ritze +mich, \
         leben ~keinen|nicht ~sinn|lebenswert, ein +ende ~leben|setzen|mache, alles ~beenden",
        "tot +zahn, schluss +machen +mit +der|dem, bringt|bringen +mich +um",
    ),
    phrases(Child, "@kind", "kleine* ~frage|bitte|fullung|schwellung"),
    phrases(
        Swallowed,
        "verschluckt, verschlucken, heruntergeschluckt|runtergeschluckt, hinuntergeschluckt, geschluckt, \
         gegessen|getrunken ~batterie|knopf|munze|reiniger|zahnpasta|tabletten",
        "milchzahn ~verschluckt",
    ),
    phrases(
        SwallowedObject,
        "batterie|nadel|munze|prothese|krone|brucke|bracket|draht|magnet|glas|metall|instrument|zahn|schraube ~verschluckt|geschluckt, \
         verschluckt|geschluckt ~batterie|nadel|munze|prothese|krone|brucke|bracket|draht|magnet|glas|metall|instrument|zahn|schraube",
        "milchzahn*",
    ),
    phrases(
        Chemical,
        "vergift*, \
         verschluckt|getrunken|geschluckt|gegessen ~bleich*|reiniger|putzmittel|saure|chemikalie*|spulmittel|waschmittel|entkalker|domestos|chlor, \
         bleich*|reiniger|putzmittel|saure|chemikalie*|spulmittel|waschmittel|entkalker|chlor ~verschluckt|getrunken|geschluckt|auge|mund|gegessen, \
         veratz*, verbrannt ~chemikalie*",
        "",
    ),
    phrases(
        Overdose,
        "uberdosis, uberdosiert, zu +viel*|viele ~@mittel, zuviel* ~@mittel, \
         ganze|alle ~packung|schachtel|tabletten ~genommen|geschluckt",
        "",
    ),
];
