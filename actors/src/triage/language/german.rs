//! German. Negation often stands behind what it denies; the tables are written without umlauts, as words are folded.

mod bleeding;
mod breath;
mod harm;
mod heart;
mod injury;
mod swelling;
mod teeth;

use super::{Apostrophe, Language};
use crate::triage::context::Cue;

pub(super) const GERMAN: Language = Language {
    code: "de",
    apostrophe: Apostrophe::Joins,
    fillers_accented: &[],
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
    classes: &[
        (
            "viele",
            "zehn|zwolf|funfzehn|sechzehn|zwanzig|dreissig|vierzig|funfzig|10|12|15|16|20|24|30|40|50|dutzend|packung|schachtel|flasche|handvoll|haufen|massenhaft|unmengen|lauter|ganze|ganzen",
        ),
        (
            "zahn",
            "zahn|zahns|schneidezahn*|frontzahn*|vorderzahn*|eckzahn*|backenzahn*|zahnchen|beisser|milchzahn*|bleibender|zahnes|gebiss",
        ),
        (
            "gesicht",
            "gesicht*|backe|wange|kiefer*|kinn|lippe*|mund|auge|hals|unterkiefer|oberkiefer|backen|wangen|lippen|nase|gesichtshalfte|augenlid|lid|fresse|kinnlade|schnute",
        ),
        (
            "schwell",
            "geschwollen*|schwellung*|schwillt|anschwell*|angeschwollen*|schwellen|dick|dicke|dicker|zugeschwollen|schwoll*|aufgequollen|verquollen|quillt|anschwillt|aufgedunsen|hamsterbacke*|beule*|riesig*|riesengross*|dickes|dicken|angelaufen|aufgeblasen|verdickt|zuschwellen|schwellt|zuschwillt|schwelle",
        ),
        ("nicht", "nicht|kaum|schwer|schlecht|schlechter"),
        ("kann", "kann|konnen|konnte|kannst"),
        (
            "schlag",
            "gefallen|gesturzt|sturz|hingefallen|unfall|schlag|geschlagen|getreten|gestossen|faust|ellbogen|ellenbogen|ball|prugelei|schlagerei|runtergefallen|sturz*|gestolpert|hingeflogen|geflogen|gekracht|geknallt|gerannt|tritt|verprugelt|uberfallen|zusammengestossen|zusammenstoss|fahrradunfall|autounfall|verkehrsunfall|sportunfall|umgefahren|angefahren|schlager|faustschlag|kopfstoss|kopfnuss|hockeyschlager|gehauen|hingeknallt|geboxt|ausgerutscht|umgerannt|gegengelaufen|gedonnert|umgestossen|abbekommen|prugel*|hieb|aufprall|gesegelt|runtergeflogen|hingeplumpst|fiel|sturzte|knallte|trat|schlug|boxte|zusammenprall|geprallt|prallte|gerammt|rammt|umgerempelt|gerempelt|lenkrad|bordstein|bordsteinkante|gedotzt|gerutscht|gepurzelt|motorradunfall|skiunfall|reitunfall|arbeitsunfall|rollerunfall|treppensturz|kickboxen|boxen|rempler|ellenbogenschlag|abgekriegt|knall|gebolzt|gepfeffert|ellbogen*|ellenbogen*|faust*|fusstritt*|kopfstoss*|stosse|ast|sprung|absturz|trampolin|schaukel|rutsche|stoss",
        ),
        (
            "kind",
            "kind|sohn|tochter|baby|kleinkind|kleine|kleiner|enkel|enkelin|junge|madchen|kleinen|kinder|bub|bube|bengel|zwerg|knirps|saugling|sohnemann|enkelkind|neffe|nichte|kleines|bua|dreijahrig*|zweijahrig*|vierjahrig*|funfjahrig*|jahrige*",
        ),
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
         als +teenager|jugendlich*, jahre +her, ewig|lange +her, \
         als +ich|er|sie ~jahre|zwolf|zehn|klein|kind|jung|funf|sechs|sieben|acht|neun|elf|dreizehn|vierzehn|funfzehn ~war",
        ),
        (
            Cue::Hypothesis,
            "was +ware +wenn|falls, was +ist +wenn|falls, was +passiert +wenn|bei, \
         was +mache|macht|machen +ich|man|wir +wenn|bei, angst +vor|dass, risiko, gefahr, nebenwirkung*, anzeichen, \
         symptome, im +falle|fall, vorbeugen, vermeiden, film, artikel, gelesen, rechnung ~umgehauen, \
         fast ~umgekippt|gestorben|erstickt|umgehauen, kann|konnte|wurde|wird +es|das ~passieren|bluten|anschwellen, \
         falls ~nachblut*, darf|soll ~nach +der, nach +dem +ziehen ~normal, schiss +vor, fast ~umgefallen|ohnmachtig, \
         anzeige*|werbung|flyer|prospekt|plakat|broschure|webseite|website|homepage|internetseite|anrufbeantworter|ansage ~steht|was|von|sagt|lese|gesehen|gehort, roman|serie|podcast|doku|reportage|fernsehen|kurs|vortrag, \
         wie|woran +erkenn*|merk* +ich|man|wir, fast|beinahe +gebrochen|ausgerenkt, \
         vortrag|unterricht|schule|kindergarten|schulung ~uber|gelernt|erklart|gesprochen, gelernt +was|dass|wie",
        ),
        (Cue::Condition, "wenn, falls"),
        (
            Cue::Service,
            "behandeln +sie, machen +sie, bieten +sie, haben +sie +erfahrung|etwas, konnen +sie, was +kostet|kosten, \
         wie +viel|teuer|lange|behandeln, wieviel, nehmen +sie, kummern +sie, wissen|fragen +ob +sie, ob +sie, \
         gibt +es, helfen +sie, zahlt|ubernimmt, versicherung, ist +ein|eine ~notfall, \
         implantate|operationen|extraktionen",
        ),
        (
            Cue::Figure,
            "rechnung|preis|preise|kostenplan|kostenvoranschlag|angebot|kosten|betrag ~sah|gesehen|gelesen|gehort|bekommen|lese|sehe, bei +dem|den|der|ihren|diesen +preis|preisen|rechnung|kosten, vor +schreck +als",
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
        (
            Cue::Present,
            "habe|hab|hat ~gebrochen|gehabt|verloren|bekommen|gestossen|ausgeschlagen|geblutet|verschluckt|erlitten|gemacht, \
         ist|bin ~gestorben|gefallen|gesturzt|umgekippt|gewesen|passiert|verstorben",
        ),
        (
            Cue::Negator,
            "nicht +sicher|gut|warten|mehr|auf|schlafen|wissen|weiss|atmen|schlucken|schliessen|nur|wohl|kommen, \
         weiss +nicht, nicht +was|wie|ob, kein* +termin|zahnarzt|ahnung|zeit|patient|problem|schlaf|luft, noch +nie, \
         noch, nie +so, geht +nicht +gut, noch +nicht, \
         nicht +auseinander|offnen|zu|runter|stillen|richtig|bewegen|reagiert|ansprechbar, \
         nicht +sprechen|reden|laufen|stehen|antworten|essen|trinken",
        ),
        (
            Cue::NegatorBehind,
            "nicht +auf|mehr_auf|schlucken|atmen|schliessen|sprechen|offnen|zu|gut|sicher|was|wie|richtig|aufhoren, \
         nicht|kaum +auseinander|runter|stillen",
        ),
        (Cue::History, "auf +einmal"),
        (Cue::Break, "von|mit|ohne|um|bei +hilfe, hilfe +bei"),
        (Cue::Condition, "als +ob, wissen|fragen|weiss|sicher|sagen +wenn, wenn +sie|moglich|es +geht"),
        (Cue::Service, "konnen +sie +mir|uns|helfen|kommen, gibt +es +einen, haben +sie +einen|noch|heute"),
        (
            Cue::Animal,
            "vom|von +@tier, von +einem|dem|unserem|meinem +@tier, @tier ~gebissen|biss|angesprungen, \
         der|die|ein|eine|einem|einer|unser|unsere|mein|meine|nachbars +@tier ~gebissen|biss|angesprungen|getreten|umgerannt|gestossen|geschnappt|erwischt, \
         uber|mit|vom|von|auf|an|gegen +den|dem|die|das|meinen|meinem|unseren|unserem|einen|einem +@tier",
        ),
        (
            Cue::Over,
            "nicht +besser|weg|aufgehort|vorbei, zahn ~weg, weg +von, sofort +weg, wieder +besser, kaum|nicht +weg, \
         aufgehort +zu +atmen",
        ),
    ],
    concepts: &[
        teeth::CONCEPTS,
        injury::CONCEPTS,
        swelling::CONCEPTS,
        bleeding::CONCEPTS,
        breath::CONCEPTS,
        heart::CONCEPTS,
        harm::CONCEPTS,
    ],
};
