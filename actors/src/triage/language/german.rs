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
    sounds_like: "hab = habe, zahnkrone = krone, zahnspange = spange, zahnprothese = prothese, zahnbrucke = brucke, \
         zahnimplantat = implantat, kronen = krone, krieg = bekomme, kriege = bekomme, kriegt = bekommt, \
         kriegen = bekommen, bekomm = bekomme, zaehne = zahn, nich = nicht, net = nicht, ned = nicht, ne = eine, \
         nen = einen, hab s = habe es, ist s = ist es, hats = hat es, gehts = geht es, ists = ist es, \
         unterm = unter dem, ubern = uber den, aufm = auf dem, vom fahrrad = vom rad, zum gluck =, \
         atem not = atemnot, aus geschlagen = ausgeschlagen, raus geschlagen = rausgeschlagen, \
         raus gefallen = rausgefallen, ausgefallen zahn = zahn ausgefallen, bewusst los = bewusstlos, \
         an geschwollen = angeschwollen, brust schmerzen = brustschmerzen, herz infarkt = herzinfarkt, \
         kann ich = ich kann, hort nicht mehr auf = hort nicht auf, kriege keine = bekomme keine, \
         krieg keine = bekomme keine, kriegt keine = bekommt keine, zahne = zahn, zahnen = zahn",
    classes: &[("viele", "zehn|zwolf|funfzehn|sechzehn|zwanzig|dreissig|vierzig|funfzig|10|12|15|16|20|24|30|40|50|dutzend|packung|schachtel|flasche|handvoll|haufen|massenhaft|unmengen|lauter|ganze|ganzen"),

        ("zahn", "zahn|zahns|schneidezahn*|frontzahn*|vorderzahn*|eckzahn*|backenzahn*|zahnchen|beisser|milchzahn*|bleibender|zahnes|gebiss"),
        ("gesicht", "gesicht*|backe|wange|kiefer*|kinn|lippe*|mund|auge|hals|unterkiefer|oberkiefer|backen|wangen|lippen|nase|gesichtshalfte|augenlid|lid|fresse|kinnlade|schnute"),
        (
            "schwell",
            "geschwollen*|schwellung*|schwillt|anschwell*|angeschwollen*|schwellen|dick|dicke|dicker|zugeschwollen|schwoll*|aufgequollen|verquollen|quillt|anschwillt|aufgedunsen|hamsterbacke*|beule*|riesig*|riesengross*|dickes|dicken|angelaufen|aufgeblasen|verdickt|zuschwellen|schwellt|zuschwillt",
        ),
        ("nicht", "nicht|kaum|schwer|schlecht|schlechter"),
        ("kann", "kann|konnen|konnte|kannst"),
        (
            "schlag",
            "gefallen|gesturzt|sturz|hingefallen|unfall|schlag|geschlagen|getreten|gestossen|faust|ellbogen|ellenbogen|ball|prugelei|schlagerei|runtergefallen|sturz*|gestolpert|hingeflogen|geflogen|gekracht|geknallt|gerannt|tritt|verprugelt|uberfallen|zusammengestossen|zusammenstoss|fahrradunfall|autounfall|verkehrsunfall|sportunfall|umgefahren|angefahren|schlager|faustschlag|kopfstoss|kopfnuss|hockeyschlager|gehauen|hingeknallt|geboxt|ausgerutscht|umgerannt|gegengelaufen|gedonnert|umgestossen|abbekommen|prugel*|hieb|aufprall|gesegelt|runtergeflogen|hingeplumpst|fiel|sturzte|knallte|trat|schlug|boxte|zusammenprall|geprallt|prallte|gerammt|rammt|umgerempelt|gerempelt|lenkrad|bordstein|bordsteinkante|gedotzt|gerutscht|gepurzelt",
        ),
        ("kind", "kind|sohn|tochter|baby|kleinkind|kleine|kleiner|enkel|enkelin|junge|madchen|kleinen|kinder|bub|bube|bengel|zwerg|knirps|saugling|sohnemann|enkelkind|neffe|nichte|kleines|bua|dreijahrig*|zweijahrig*|vierjahrig*|funfjahrig*|jahrige*"),
        (
            "mittel",
            "antibiotik*|penicillin|amoxicillin|medikament*|tablette*|spritze|betaubung|narkose|schmerzmittel|ibuprofen|clindamycin|tabletten|impfung|penizillin|paracetamol*|aspirin|arznei*|mittel|spritzen|lokalanasthesie|novalgin|pille*|medizin|schmerztablette*|schlaftablette*|latex|ibu|ibus",
        ),
        ("tier", "hund|katze|pferd|kater|kaninchen|welpe"),
    ],
    cues: &[
        (Cue::Negator, "kein*, nicht, nie, niemals, ohne, weder, noch"),
        (Cue::NegatorBehind, "nicht, keine, keins"),
        (Cue::Joins, "oder, und, noch, kein*"),
        (Cue::Break, "aber, weil, sondern, jedoch, doch, hilfe, denn"),
        (Cue::Now, "jetzt, heute, nun"),
    (Cue::Clause, "und +habe|hat|ist|bin|sind|blutet|kann|bekomme|mir|ich|er|sie|es"),
        (Cue::Subject, "ich, mein, meine, meiner, er, sie, es, wir, das, der, die, sein, ihr"),
        (
            Cue::CarriesOn,
            "in, im, an, am, mit, hat, habe, hab, auf, von, bei, um, hatte, ist, dass, wenn, falls, glaube, kann, \
         nicht",
        ),
        (Cue::Past, "hatte, hatten, war, waren, wurde, gehabt, gewesen, geworden, gebrochen +vor"),
        (Cue::Present, "ist, sind, habe, hab, hat, bin, kann, wird, blutet, seit, bekomme"),
        (
            Cue::History,
            "letztes|letzten|vergangenes|voriges +jahr|monat|sommer|winter, \
         vor +zwei|drei|vier|funf|einigen|vielen|ein|einem|paar +jahr*|monat*, vor +jahren|monaten, fruher, damals, \
         als +kind, als +ich +klein|kind|jung, im +krankenhaus, vorgeschichte, letztes +mal, \
         mal +ohnmachtig|umgekippt|kollabiert|gehabt, schon +mal|einmal, einmal|irgendwann +mal?, \
         als +teenager|jugendlich*",
        ),
        (
            Cue::Hypothesis,
            "was +ware +wenn|falls, was +ist +wenn|falls, was +passiert +wenn|bei, \
         was +mache|macht|machen +ich|man|wir +wenn|bei, angst +vor|dass, risiko, gefahr, nebenwirkung*, anzeichen, \
         symptome, im +falle|fall, vorbeugen, vermeiden, film, artikel, gelesen, rechnung ~umgehauen, \
         fast ~umgekippt|gestorben|erstickt|umgehauen, kann|konnte|wurde|wird +es|das ~passieren|bluten|anschwellen, \
         falls ~nachblut*, darf|soll ~nach +der, nach +dem +ziehen ~normal, schiss +vor",
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
         nachgelassen, zuruck +gegangen, kein* +mehr, gestillt, normal, wieder +weg|gut|okay|normal, abgeschwoll*, \
         uberstanden, kaum +mehr|dick|geschwollen, nicht +mehr +dick|geschwollen|so_dick",
        ),
        (Cue::Again, "wieder, erneut, schlimmer"),
    ],
    harmless: &[
    (Cue::Present, "habe|hab|hat ~gebrochen|gehabt|verloren|bekommen|gestossen|ausgeschlagen|geblutet|verschluckt|erlitten|gemacht, \
         ist|bin ~gestorben|gefallen|gesturzt|umgekippt|gewesen|passiert|verstorben"),
        (
            Cue::Negator,
            "nicht +sicher|gut|warten|mehr|auf|schlafen|wissen|weiss|atmen|schlucken|schliessen|nur|wohl|kommen, \
         weiss +nicht, nicht +was|wie|ob, kein* +termin|zahnarzt|ahnung|zeit|patient|problem|schlaf|luft, noch +nie, \
         noch, nie +so, geht +nicht +gut, noch +nicht, \
         nicht +auseinander|offnen|zu|runter|stillen|richtig|bewegen|reagiert|ansprechbar",
        ),
        (
            Cue::NegatorBehind,
            "nicht +auf|mehr_auf|schlucken|atmen|schliessen|sprechen|offnen|zu|gut|sicher|was|wie|richtig|aufhoren, \
         nicht|kaum +auseinander|runter|stillen",
        ),
        (Cue::Condition, "als +ob, wissen|fragen|weiss|sicher|sagen +wenn, wenn +sie|moglich|es +geht"),
        (Cue::Service, "konnen +sie +mir|uns|helfen|kommen, gibt +es +einen, haben +sie +einen|noch|heute"),
        (Cue::Animal, "vom|von +@tier, von +einem|dem|unserem|meinem +@tier, @tier ~gebissen|biss|angesprungen, \
         der|die|ein|eine|einem|einer|unser|unsere|mein|meine|nachbars +@tier ~gebissen|biss|angesprungen|getreten|umgerannt|gestossen|geschnappt|erwischt"),
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
         @zahn ~samt|mit +wurzel ~raus|draussen, @zahn ~in +der|meiner +hand, @zahn ~in +milch, avulsion, \
         @zahn ~ausgeschlagen|rausgeschlagen|herausgeschlagen|rausgeflogen|rausgehauen|rausgebrochen|herausgebrochen|ausgehauen|rausgerissen|ausgerissen|rausgedonnert|rausgekickt|rausgestossen|rausgekommen|rausgefallen|herausgefallen|rausgeplatzt|weggeflogen|ausgespuckt ~@schlag|wurzel, \
         @zahn ~rausgeflogen|rausgehauen|rausgekickt|rausgestossen|weggeflogen|ausgespuckt|rausgespuckt|ausgeschlagen|rausgeschlagen|rausgerissen, \
         rausgehauen|rausgeschlagen|rausgekickt|ausgespuckt|rausgespuckt|ausgeschlagen ~@zahn, \
         @zahn ~liegt|lag|haben|habe ~milch|boden|hand|glas|tasse|taschentuch|wasser|strasse|gehweg|wiese|rasen|tute|becher, \
         @zahn ~in|im +der|die|meiner|seiner|ihrer|einem|einer|die|ein|ins? +milch|hand|glas|tasse|taschentuch|wasser|becher|tute, \
         haben|habe|liegt ~@zahn ~milch|boden|hand|glas|tasse|taschentuch|wasser|tute|becher, zahnrettungsbox, \
         @zahn ~wieder ~einsetzen|reinstecken|rein|einpflanzen|reindrucken, \
         @zahn ~gefunden|suchen|aufgehoben ~boden|strasse|wiese|rasen|gras, gefunden|aufgehoben ~@zahn, \
         @zahn ~mitsamt|samt|mit|inklusive +der? +wurzel, \
         @schlag ~@zahn ~gefehlt|fehlt|fehlen|futsch|ab|verloren|weg|raus, \
         @zahn ~weg|raus|fehlt|fehlen|futsch|draussen ~@schlag, \
         @zahn & raus|draussen|weg|verloren|ausgeschlagen|rausgeflogen & @schlag|gelaufen|gegen|hockey|eishockey|fussball|handball|rugby|roller|fahrrad|trampolin|skaten, \
         @zahn & milch|taschentuch|tute|becher & habe|haben|liegt|ist",
        "krone|fullung|brucke ~rausgefallen|raus|rausgebrochen, weisheitszahn*, \
         krone|fullung|brucke|prothese|provisorium ~@zahn, milchzahn*, dritten +zahn, gebiss ~wasser|glas",
    ),
    phrases(
        ToothFellOut,
        "@zahn ~rausgefallen|herausgefallen|ausgefallen, @zahn ~gefallen +raus|aus, fallt|fiel ~@zahn ~raus|aus",
        "milchzahn*, krone|fullung|brucke|prothese|inlay|plombe, wackel*",
    ),
    phrases(ToothMissing, "@zahn ~weg|draussen|raus|fehlt, verloren ~@zahn, @zahn ~verloren, @zahn ~futsch|fehlen|verschwunden, \
         lucke ~@zahn|wo, @zahn ~lucke, fehlt|fehlen ~@zahn, \
         @zahn & verloren|weg|raus|fehlt|fehlen|ausgefallen|rausgefallen", "milchzahn*, weh & @zahn, weisheitszahn*"),
    phrases(
        ToothDisplaced,
        "@zahn ~verschoben|reingedruckt|hineingedruckt|eingedruckt|schief|hangt|faden|reingeschlagen, \
         @zahn ~reingedruckt|reingestossen|hineingestossen|reingeschoben|verdreht|verrutscht|nach_hinten|nach_innen|quer|steht_schief|baumelt|hangt, \
         in +den +kiefer ~@zahn|gedruckt|geschoben, @zahn ~in +den|das +kiefer|zahnfleisch",
        "milchzahn*, schief +gewachsen, weisheitszahn*, implantat ~kiefer",
    ),
    phrases(ToothLoose, "@zahn ~locker|wackelt|lose|gelockert, \
         @zahn ~locker|wackelt|wackeln|lose|gelockert|wackelig|bewegt|bewegen|beweglich|schief|langer|krumm|verschoben, \
         wackel*|lockere*|beweg* ~@zahn", ""),
    phrases(ToothBroken, "@zahn ~abgebrochen|gebrochen|zerbrochen|gesplittert|durchgebrochen, \
         @zahn ~abgebrochen|gebrochen|zerbrochen|gesplittert|durchgebrochen|kaputt|abgesplittert|halb|halbe|halber|ab|stuck, \
         abgebrochen|stuck|halfte|ecke ~@zahn", ""),
    phrases(
        Blow,
        "@schlag, \
         gegen|in +die|den|das|eine|einen|ein|einer +laterne*|tur|wand|baum|pfosten|mauer|mast|auto|tisch*|kante|schrank|scheibe|stange|glastur|heizung|poller, \
         hockey|eishockey|fussball|handball|rugby|boxen|judo|ski|schlitten*|roller|fahrrad|rad|trampolin & @zahn",
        "geschlagen ~preis, ausfall, krone|fullung|plombe ~gefallen, eingefallen, gefallen +mir|ihnen, \
         gefallen|gefallt ~gut, weh +gefallen, fiel +mir +ein, preis* ~gefallen|gestiegen, ausgefallen, \
         fullung*|krone*|plombe|inlay|provisorium ~fiel|gefallen|rausgefallen|abbekommen, gut|toll|schon +gefallen, \
         termin ~abbekommen, bekommt|bekomme ~@schlag +frei, schutz|zahnschutz|sportmundschutz",
    ),
    phrases(
        BlowToFace,
        "schlag|faust|tritt|ellbogen|ellenbogen|ball|geschlagen|getreten|gestossen|gefallen|gesturzt|geknallt|gehauen ~gesicht|kiefer|kinn|mund, \
         gesicht|kiefer|kinn|mund ~@schlag, kieferverletzung|gesichtsverletzung, \
         schlag*|faust*|tritt|getreten|trat|ellbogen|ellenbogen|ball|fussball|kopfstoss|kopfnuss|gehauen|geboxt|stein|stange|hockey*|geflogen|gekracht|geknallt|gedonnert|schlug|knallte|gebissen|biss ~gesicht|kiefer|kinn|mund|fresse|nase|backe|wange|zahn, \
         gesicht|kiefer|kinn|mund|fresse|nase ~@schlag|gebissen|biss|bekommen ~schlag|tritt|ball|@schlag, \
         aufs|ins|auf_das|in_das|auf_den|auf_die +gesicht|maul|fresse|kinn|mund|nase|schnauze ~@schlag|bekommen|gekriegt|abbekommen, \
         lippe|kinn|zunge|wange|gesicht ~aufgeplatzt|durchgebissen|gespalten|aufgerissen|platzwunde|aufgeschlagen|zerfetzt|klafft|genaht, \
         gesicht|kinn|mund|lippe*|nase|wange|backe ~gebissen|biss|zerkratzt|angefallen, \
         gebissen|biss ~gesicht|kinn|mund|lippe*|nase|wange, \
         gesicht|kinn|mund|nase|kiefer & geknallt|geschlagen|gestossen|aufgeschlagen|gefallen|getreten|gehauen|gekracht|boden|bordstein|asphalt|faust|ball, \
         gesicht|kiefer|mund & abbekommen|abgekriegt|abgekommen|unfall|sturz",
        "krone|fullung|brucke|plombe|prothese ~gefallen|geflogen|raus, schlag +ins +gesicht +preis|rechnung, \
         gefallt|gefallen +mir, krone|fullung|brucke|plombe|prothese|zahn & gefallen, kiefer ~gefallen +aus",
    ),
    phrases(
        Swelling,
        "@schwell, @gesicht ~riesig|riesengross|doppelt|dick*|enorm|fett|hamster|ballon|melone|luftballon, \
         dicke*|dicken +backe|wange|lippe*|hals|gesicht|kiefer|zunge, \
         hart|knoten|beule ~kinn|hals|kiefer|wange|backe, riesenback*, hamsterback*, dickbackig*, riesenbeule*, \
         backe|wange|gesicht ~ball|fussball|ei|apfel|kloss|knodel|ballon, schwell*, geschwulst, tennisball, \
         golfball, backe|wange|gesicht|kiefer ~wie",
        "@schwell +fuss|bein|knie|hand|finger|knochel, \
         fuss|bein|knie|hand|finger|knochel|fusse|beine ~geschwollen|dick, zu +dick, dicke +luft, \
         dick* +teuer|gefuttert|befreundet, durch +dick, preis* ~riesig, riesig* +freu*|dank|spass|auswahl, \
         beule ~auto, blau +angelaufen",
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
         entzund*|infekt*|schwell*|abszess*|backe|wange & breitet|ausgebreitet|zieht|wandert|geht|steigt|bis & hals|auge|augen|brust|ohr",
        "auge*|augen +zu +und, augen +zu|schliessen, schmerz*|zieht & ohr, halsentzund*",
    ),
    phrases(
        AirwaySwelling,
        "zunge ~@schwell, @schwell ~zunge|kehle|rachen|mundboden, kehle|hals|rachen ~zu|eng|zugeschwollen|schnurt, \
         mundboden ~@schwell|hart, zunge ~@schwell|dick|dicker|dicke|riesig, \
         hals|kehle|rachen ~schwillt|zugeschwollen|schnurt|eng|enger|zugeht|zuschwillt|dicht|macht +zu|immer|sich|dicht, \
         hals ~geht|macht ~zu, mundboden, schnurt ~hals|kehle, unter +der +zunge ~@schwell|hart|dick",
        "hals +nasen",
    ),
    phrases(Abscess, "abszess*, eiter*, entzund*", ""),
    phrases(
        Fever,
        "fieber*, schuttelfrost, temperatur ~erhoht|hoch|hohe|39|38|40, erhohte|hohe +temperatur, 39|40|38 +grad, \
         gluh*, gluhe, frier*|frost*|zitter*|schlotter* ~fieber|dick|backe|wange|geschwollen, heiss +und +kalt, \
         38*|39*|40* ~fieber|temperatur|grad|komma, \
         neununddreissig|achtunddreissig|vierzig +grad|fieber|fuenf|komma|funf|temperatur, \
         temperatur ~uber|gestiegen|steigt|erhoht|neununddreissig|achtunddreissig, schwitz* ~friere|fieber|kalt, \
         klappert ~zahn, temperatur +habe|hat|bekommen, hat|habe ~temperatur, \
         friere|friert|zittere|zittert|schlottert|schlottere, fiebrig*, mir|ihm|ihr +ist? ~heiss, uns +heiss, \
         heiss|gluht|gluhend|warm & backe|wange|gesicht|kiefer|stirn",
        "heuschnupfen, friere|zittere|zittert ~angst|nervos|aufregung, heiss +und +kalt ~empfindlich|zieht|schmerz*, \
         bei +heiss +und +kalt, heiss ~empfindlich, heiss ~getrank*|kaffee|essen|trink*, \
         getrank*|kaffee|essen|trink* ~heiss",
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
    phrases(VeryUnwell, "verwirrt, benommen, apathisch, sepsis, blutvergiftung, schlafrig, durcheinander, wirr, wirres, \
         desorientiert, schlafrig*, schlapp ~fieber|kaum|nicht, teilnahmslos, phantasiert, fantasiert, \
         nicht +mehr? +klar|bei_sich, neben +sich, weiss ~nicht ~wo|welcher_tag|wer, \
         redet ~unsinn|wirr|wirres|komisch, kaum +wach, wie +weggetreten, benebelt, komisch +drauf, elend, \
         hundeelend, todkrank, herzrasen", "termin* ~durcheinander, durcheinander ~termin*|gebracht|gekommen, \
         weiss +ich? +nicht ~wo|wer ~praxis|termin|sind|arzt"),
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
         atmen|atmung|luft & schwer*|schlimmer|fallt, atme & kaum|schwer|nicht|schlecht, wurge, wurgt, wurgen",
        "nase ~atmen|luft, luft ~nase, atmen ~nase, mundgeruch, schnauft ~treppe, \
         treppe*|gerannt|sport|beeilt ~luft|keuche|puste, blau +machen, blauer, nase ~zu|verstopft, \
         luft +nach +oben, blaue +augen|flecken, blau +gefarbt, blau +auge, \
         nase|schnarch*|mundgeruch|schlafapnoe & atmen|luft|atem, luft & nach_oben|dicke|frische, luft|atmen ~treppe",
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
         nichts|nix & runter*|hinunter*|schlucken, kann|geht|konnte & schlucken & keine|nichts|kein|nicht|nimmer",
        "tablette* ~schlucken, sabbert ~zahnt, schlucken ~tablette*, preis|kosten ~runter, \
         tablette* ~runter|schlucken, baby ~sabbert, fieber|schwellung ~runter, zahn ~sabbert, sabbert ~zahn, \
         zahnt ~sabbert, schlucken & tablette*|kapsel*",
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
        "blut, blutet, bluten, blutung*, nachblutung*, blute, blutig*, nachblut*, verblut*, sickert",
        "zahnputzen|putzen|zahnseide|bursten ~blut*, blut* ~zahnputzen|putzen|zahnseide|bursten, \
         blut +verdunner, zahnfleischbluten, wenig|bisschen ~blut*",
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
         fullt ~blut, tupfer|tuch|kissen|handtuch|kompresse*|watte|taschentuch* & blut*|voll*|durch*|rot",
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
    phrases(BloodThinner, "blutverdunn*, marcumar, xarelto, eliquis, aspirin, gerinnung*, bluter, plavix, gerinnungs*, heparin, \
         macumar, falithrom, pradaxa, lixiana, verdunn* ~blut, ass +100", ""),
    phrases(Faint, "schwindel*, schwindlig, schwarz +vor, ohnmachtig, umkippen, schwach, schwindl*, schwumm*, \
         schwarz +vor +augen, umkippe*, umgekippt, ohnmacht*, kreislauf, benommen, blass, kreidebleich", ""),
    phrases(
        JawBroken,
        "kiefer* ~gebrochen|bruch|ausgerenkt|verschoben|schief|ausgehangt|zertrummert, kieferbruch, \
         gebrochen* ~kiefer*, jochbein ~gebrochen|bruch, zahn|biss ~passt|passen|aufeinander ~nicht, \
         kiefer|kinnlade|unterkiefer|kinn|jochbein ~gebrochen|bruch|ausgerenkt|ausgehakt|rausgesprungen|draussen|verschoben|schief|ausgehangt|zertrummert|gekracht|herausgesprungen|verrenkt|hangt|angebrochen|raus, \
         zahn|biss|gebiss ~passt|passen|aufeinander|treffen|schliessen ~nicht|nimmer|mehr|falsch, \
         zahn ~nicht ~aufeinander|zusammen, aufeinander ~nicht",
        "zahn ~passt ~termin, zahn ~passt|passen ~krone|prothese|farbe, prothese|schiene|krone|gebiss ~passt|passen",
    ),
    phrases(
        JawOpen,
        "mund|kiefer ~@nicht ~zu|schliessen|zumachen|zubekomme, @nicht ~mund|kiefer ~schliessen|zu, \
         mund ~nicht|mehr ~zu, kiefer ~blockiert|verhakt|klemmt|steckt, \
         mund|kiefer|maul ~@nicht|kaum|nimmer ~zu|schliessen|zumachen|zubekomme|zubekommen, \
         bekomme|bekommt|bringe ~mund|kiefer|maul ~@nicht|nimmer ~zu, mund|kiefer +steht ~offen, steht ~mund ~offen, \
         kiefer|mund ~offen ~blockiert|fest|stecken|geblieben, \
         mund|kiefer & offen & bleibt|steht|stehen|fest|geblieben",
        "praxis|termin & offen",
    ),
    phrases(
        ChestPain,
        "brustschmerz*, schmerz*|druck|enge|stechen|weh|engegefuhl ~brust|brustkorb|herz|herzen, \
         brust ~schmerz*|druck|eng|enge|weh|sticht|stechen|schmerzt, herzinfarkt, herzanfall, herzschmerz*, \
         schmerz* ~linken +arm, \
         drucken|druckt|druck|eng|enge|stechen|sticht|brennt|brennen|klemmt|zieht|schnurt|weh ~brust|brustkorb|herz|herzgegend|brustbein, \
         brust|brustkorb|herz|herzgegend|brustbein ~druckt|druck|eng|enge|stechen|sticht|brennt|zugeschnurt|weh|schmerz*|klemmt|elefant, \
         stein|elefant|zentner ~brust, linke*|linken +arm ~weh|taub|schwer|kribbel*|schmerz*|zieht, \
         weh|schmerz*|zieh*|taub ~linke* +arm, arm ~brust, herzkasper, herzstechen, fasst|greift|halt ~brust, \
         brust & gefuhl|schwer*|druck*|eng*|schmerz*|weh|stech*|brenn*",
        "fast ~herzinfarkt, herzinfarkt ~rechnung|preis, druckt ~herz +aus, bruste, stillen, brustton",
    ),
    phrases(ArmOrSweat, "linker|linken +arm, kalter|kalten +schweiss, schweissausbruch", ""),
    phrases(
        StrokeSign,
        "schlaganfall, mundwinkel|gesicht|gesichtshalfte ~hangt|gelahmt|hangend, lallt, lalle, verwaschen* +sprache, \
         @nicht +mehr +sprechen, halbseitig|seite ~gelahmt, schlagerl, gehirnschlag, \
         mundwinkel|gesicht|gesichtshalfte|mund|seite ~hangt|gelahmt|hangend|schief|taub|runter, lallt|lalle|lallen, \
         spricht|redet|sprechen|reden ~verwaschen|undeutlich|komisch|lallend|wirr|kaum_verstandlich, \
         @nicht ~sprechen|reden ~plotzlich|richtig|mehr, \
         arm|bein|seite ~taub|gelahmt|nicht_bewegen|nicht_heben|kraftlos, @nicht ~arm|bein ~heben|bewegen",
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
         pusteln|flecken|ausschlag ~seit|nach|von ~@mittel, @mittel ~pusteln|flecken|ausschlag|juckt|quaddeln",
        "allerg* +gegen ~vermerk*|notier*|eintrag*, lippe* ~taub ~spritze",
    ),
    phrases(Rash, "ausschlag, juckt|jucken|juckreiz, quaddeln, rote +flecken|pusteln, pusteln, quaddel*, \
         rote* +flecken|pusteln|punkte|stellen, juck*, nesselfieber, pustel*", ""),
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
         antwortet ~nicht|nimmer, nicht +mehr +antwortet",
        "ohnmacht* ~spritze*|immer, spritze*|immer|leicht ~ohnmacht*|umgekippt, stuhl ~zusammengebrochen, \
         ohnmachtig ~wenn|spritze|blut|immer, stuhl ~umgekippt, umgekippt ~stuhl|milch|glas|vase, \
         nicht +bewegt ~zahn, fruher & umgekippt|ohnmachtig, prothese|stuhl|zahn & umgefallen|umgekippt, \
         ohnmachtig & spritze*|blut|zahnarzt|angst, zuckt & auge|lid|lippe|nerv, antwortet & telefon|mail|nachricht*",
    ),
    phrases(
        HeadHit,
        "kopf ~gestossen|angeschlagen|gefallen|gesturzt|geschlagen|aufgeschlagen|verletzt|geknallt|angehauen, \
         auf +den +kopf ~gefallen|bekommen, gestossen|gefallen|gesturzt|geschlagen|aufgeschlagen ~kopf, \
         kopfverletzung|gehirnerschutterung|schadelbruch|platzwunde, \
         kopf|schadel|stirn|hinterkopf|birne|rube ~@schlag|angeschlagen|aufgeschlagen|verletzt|angehauen|gestossen|platzwunde|blutet|angestossen|gekracht|geknallt, \
         @schlag ~auf|an|am|gegen +den|die|dem +kopf|schadel|stirn|hinterkopf|birne|rube, gehirnerschutter*, \
         kopf & gefallen|gestossen|geschlagen|aufgeschlagen|gestosst|gekracht|geknallt|platzwunde|blutet|sturz*, \
         kopf & gegen|angestossen|pfosten|wand|boden|kante|stange|asphalt",
        "nagel +auf +den +kopf, kopfschmerzen, auf +den +kopf +gefallen +bin +ich +nicht, auf +den +kopf +stellen, \
         nagel ~kopf, kopfweh, haar* ~kopf, uber +kopf, kopf & kissen|schmerz*",
    ),
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
         leben|sterben|tot|umbringen & will|mochte|nicht|mag|lieber & mehr|ich|mich|er|sie",
        "tot +zahn, schluss +machen +mit +der|dem, bringt|bringen +mich +um, schneide +mich +beim|am, \
         bringt|bringen +mich +um +den, umbringen +preise, nicht +leben +ohne +kaffee, leben +nehmen +wie, \
         sterbe +vor, leben +lang, umbringen & preis*|schmerz*, hund|katze & tot, angst & sterben, \
         zahn|nerv|wurzel|prothese|spange|lucke & leben|tot",
    ),
    phrases(Child, "@kind, monate +alt, jahre +alt, drei|zwei|vier|funf|ein +jahre*", "kleine* ~frage|bitte|fullung|schwellung"),
    phrases(
        Swallowed,
        "verschluckt, verschlucken, heruntergeschluckt|runtergeschluckt, hinuntergeschluckt, geschluckt, \
         gegessen|getrunken ~batterie|knopf|munze|reiniger|zahnpasta|tabletten, runtergeschluckt, gefuttert, \
         gegessen|getrunken|genascht ~batterie|knopf|knopfzelle|munze|reiniger|zahnpasta|tabletten|tablette|magnet|mundwasser|flasche|pillen, \
         tabletten|tablette|pillen|medikamente|magnet|knopf|batterie|munze|reiniger|perle|lego ~gegessen|getrunken|verschluckt|gefuttert|genascht|im_mund, \
         gegessen ~tabletten|tablette|pillen|medikamente",
        "milchzahn ~verschluckt",
    ),
    phrases(
        SwallowedObject,
        "batterie|nadel|munze|prothese|krone|brucke|bracket|draht|magnet|glas|metall|instrument|zahn|schraube ~verschluckt|geschluckt, \
         verschluckt|geschluckt ~batterie|nadel|munze|prothese|krone|brucke|bracket|draht|magnet|glas|metall|instrument|zahn|schraube, \
         knopfzelle*|batterie*|nadel|munze|prothese|krone|brucke|bracket|draht|magnet*|glas|scherbe|metall|instrument|schraube|zahn|inlay|spange|gebiss|stift|aufsatz|provisorium|implantat|teilprothese|bohrer|nagel ~verschluckt|geschluckt|runtergeschluckt|heruntergeschluckt, \
         verschluckt|geschluckt|runtergeschluckt ~knopfzelle*|batterie*|krone|brucke|provisorium|inlay|gebiss|prothese|nagel|scherbe",
        "milchzahn*",
    ),
    phrases(
        Chemical,
        "vergift*, \
         verschluckt|getrunken|geschluckt|gegessen ~bleich*|reiniger|putzmittel|saure|chemikalie*|spulmittel|waschmittel|entkalker|domestos|chlor, \
         bleich*|reiniger|putzmittel|saure|chemikalie*|spulmittel|waschmittel|entkalker|chlor ~verschluckt|getrunken|geschluckt|auge|mund|gegessen, \
         veratz*, verbrannt ~chemikalie*, \
         getrunken|geschluckt|verschluckt|gegurgelt|gespult|trank|erwischt ~bleich*|reiniger|putzmittel|saure|chemi*|spulmittel|waschmittel|entkalker|domestos|chlor|desinfektion*|mundwasser|mundspulung|parfum|benzin|klebstoff|spulmaschinentab*|tabs, \
         bleich*|reiniger|putzmittel|saure|chemi*|spulmittel|waschmittel|entkalker|chlor|desinfektion*|abflussreiniger|rohrreiniger ~getrunken|geschluckt|verschluckt|auge|mund|gegessen",
        "",
    ),
    phrases(
        Overdose,
        "uberdosis, uberdosiert, zu +viel*|viele ~@mittel, zuviel* ~@mittel, \
         ganze|alle ~packung|schachtel|tabletten ~genommen|geschluckt, \
         @viele ~@mittel ~genommen|geschluckt|intus|eingenommen|getrunken|eingeworfen, \
         genommen|geschluckt|eingenommen ~@viele ~@mittel, @mittel ~@viele ~genommen|geschluckt, \
         zu +viel*|viele ~@mittel|tropfen, zuviel*, doppelte +dosis, jede +stunde ~@mittel, @mittel ~jede +stunde, \
         medikamentenschrank, \
         kleine|kleiner|kind|sohn|tochter|baby ~@mittel ~gegessen|geschluckt|genascht|gefunden|erwischt",
        "@viele +minuten|uhr|jahre*|tage|stunden|euro, zu +viel* ~zahnpasta|geld|arbeit, zuviel* +bezahlt|berechnet, \
         spritze|betaubung",
    ),
    phrases(
        Vomiting,
        "erbrochen, erbrechen, erbricht, ubergeben, ubergibt, kotz*, gekotzt, gebrochen ~magen, speit, \
         spuckt|gespuckt +nur|dauernd|alles, ubel, ubelkeit, schlecht +geworden",
        "ubel +nehmen|genommen, nehme* ~ubel",
    ),
    phrases(
        WontStop,
        "hort|lasst|stoppt ~nicht|nimmer, nicht|nimmer|nichts & auf|aufhoren|stoppen|stillen|aufgehort|hilft, \
         immer +noch|weiter|wieder, seit ~stunden, stundenlang, schlimmer",
        "schmerz*|weh|pochen|klopfen|ziehen & hort|auf|schlimmer|immer|noch|stunden, auf +den|dem|die|der|das",
    ),
];
