//! German words that change how others are meant.

use crate::triage::context::Cue;

/// The words, by what they do.
pub(super) const CUES: &[(Cue, &str)] = &[
    (
        Cue::Negator,
        "kein*, nicht, nie, niemals, ohne, weder, noch, nichts|nix +geschwollen|gebrochen|passiert|dick|kaputt|\
        blutet|wackelt|entzundet|dickes|schlimmes, frei +von, anstatt, statt",
    ),
    (
        Cue::NegatorBehind,
        "nicht, keine, keins, keines, keiner, ist|war +nichts|nix|keiner|keine|keins, habe|hat|hatte|haben|gibt|\
        war +ich|er|sie|es|wir|da? +keins|keines|keine|keinen|nicht|nichts|nix, +fehlanzeige|negativ|nein, nie, \
        niemals, aber +nie|nicht",
    ),
    (Cue::Joins, "oder, und, noch, kein*"),
    (
        Cue::Break,
        "aber, weil, sondern, jedoch, hilfe, allerdings, obwohl, trotzdem, darum, deshalb, deswegen, drum, daher",
    ),
    (Cue::Now, "jetzt, heute, nun, mittlerweile, inzwischen"),
    (
        Cue::Clause,
        "und +habe|hat|ist|bin|sind|blutet|kann|bekomme|mir|ich|er|sie|es, und +lallt|redet|spricht|zittert|krampft|\
        atmet|sabbert|schwitzt|fiebert|hustet|liegt|kotzt|ubergibt|antwortet|reagiert|wird|geht|lauft|kommt|schwillt|\
        tut|hangt|rochelt|keucht|steht|wackelt|brennt|sticht|druckt|schmerzt|zuckt|rutscht",
    ),
    (Cue::Subject, "ich, mein, meine, meiner, er, sie, es, wir, das, der, die, sein, ihr"),
    (
        Cue::CarriesOn,
        "in, im, an, am, mit, hat, habe, hab, auf, von, bei, um, hatte, ist, dass, wenn, falls, glaube, kann, nicht, \
        unter, uber, fur, gegen, durch, nach, aus, zu, ob",
    ),
    (Cue::Past, "hatte, hatten, war, waren, wurde, gehabt, gewesen, geworden, gebrochen +vor"),
    (
        Cue::Present,
        "ist, sind, habe, hab, hat, bin, kann, wird, blutet, seit, bekomme, bekommt, schwillt, hangt, denke, will, \
        mochte, mag, halte, spure, fuhle, sehe, verliere, schwitze, zittere, lauft, tut, macht",
    ),
    (
        Cue::History,
        "letztes|letzten|letzte|vergangenes|vergangenen|voriges|vorigen|vorletztes|vorletzten +jahr|monat|sommer|\
        winter|herbst|fruhjahr|urlaub|weihnachten|ostern|fasching|silvester|januar|februar|marz|april|mai|juni|juli|\
        august|september|oktober|november|dezember, vor +@zahl +jahr*|monat*|wochen, vor +@zahl +@zahl +jahr*|monat*|\
        wochen, vor +gut|fast|uber|circa|etwa +@zahl +jahr*|monat*, vor +jahren|monaten|ewigkeiten|urzeiten|langem|\
        langer|langerer, fruher, damals, seinerzeit, vorerkrank*, krankengeschichte, vorbelast*, anamnese*, \
        im +jahr, zweitausend*, neunzehnhundert*, 198*, 199*, 200*, 201*, 2020, 2021, 2022, 2023, \
        in +den +neunzigern|achtzigern|siebzigern|sechzigern|nullern, kindheit, jugend, schulzeit, kindertagen, \
        als +kind|bub|baby|madchen|teenager|jugendlich*|schuler|student|studentin|lehrling|kleinkind, als +ich|er|\
        sie +klein|kind|jung, im +krankenhaus, vorgeschichte, letztes|letzte +mal, beim +letzten, bei +der|meiner|\
        ihrer +letzten|vorigen|damaligen, mal +ohnmachtig|umgekippt|kollabiert|gehabt, schon +mal|einmal, schonmal, \
        einmal|irgendwann +mal?, mal +als, hinter +mir|sich, uberlebt, uberstanden, verheilt, ausgeheilt, \
        auskuriert, jahre|monate +her, ewig|lange|langer +her, als +ich|er|sie ~jahre|zwolf|zehn|klein|kind|jung|\
        funf|sechs|sieben|acht|neun|elf|dreizehn|vierzehn|funfzehn ~war, mit +@zahl +jahren, im +alter +von, bin|war|\
        ist +ich|er|sie? +da? +mal, seit +zweitausend*|199*|198*|200*|201*, mal +ein|eine|einen|n ~verschluckt|\
        gebrochen|ausgeschlagen|rausgetreten|ausgetreten|gehabt, habe|hat|hatte +mal, vor +der|meiner ~zeit|\
        schwangerschaft|pandemie|corona, angeben, anamnesebogen, im +bogen, fur +die|ihre|meine +akte|unterlagen|\
        kartei, sie +bescheid +wissen, zur +info, als +info, damit +sies|sie +wissen, vom +notdienst, notdienst|\
        krankenhaus|notaufnahme ~behandelt|versorgt|gezogen|geschient|genaht|gestillt|verarztet, geschient|versorgt|\
        genaht|behandelt|operiert +worden, war|waren +schon +bei|beim|im, ist +versorgt|geschient|genaht, in +meinen|\
        seinen|ihren|den +zwanzigern|dreissigern|vierzigern|teenagerjahren|jungen, 90, 91, 92, 93, 94, 95, 96, 97, \
        98, 99, bei +einem|einer|meinem|dem +anderen|alten|fruheren|vorigen|ehemaligen +zahnarzt|praxis|arzt, \
        mein* +alter|alte|alten|voriger|fruherer +zahnarzt, hat|habe|ist|bin|hatte|war +sich|mir|mich|ihm|ihr|\
        da +mal, einst, als +kleines|kleiner|junges|junger, im +fruhjahr|fruhling|sommer|herbst|winter|januar|\
        februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|urlaub, vor +@zahl +winter*|\
        sommer*, beim +militar|bund|barras, in +der +schule +mal, in +den +achtzigern|neunzigern, letzte|vorige|\
        vergangene +woche, mit +@zahl +jahr, ins|im +formular, im|in +den +fragebogen, seit|von +geburt, angeboren*, \
        seit +meiner|seiner|ihrer +kindheit|geburt, die|der +sich +mal, sich +mal +den|die|das|einen|eine, \
        mit +@zahl +beim|bei|im|habe|bin|hat|ist|vom, seit +der +uni|schule|lehre|schulzeit",
    ),
    (
        Cue::Hypothesis,
        "was +ware +wenn|falls, was +ist +wenn|falls, was +passiert|geschieht +wenn|bei, was +mache|macht|machen|tut|\
        tun|soll|muss +ich|man|wir +eigentlich? +machen|tun? +wenn|falls, was +macht|tut +man, angenommen, \
        gesetzt +den +fall, rein +theoretisch|hypothetisch, theoretisch, hypothetisch, angst +vor|dass, risiko, \
        risiken, gefahr, nebenwirkung*, anzeichen, symptome, im +falle|fall, vorbeugen, vermeiden, verhindern, film, \
        krimi, tatort, artikel, gelesen, rechnung ~umgehauen, fast ~umgekippt|gestorben|erstickt|umgehauen, kann|\
        konnte|wurde|wird +es|das ~passieren|bluten|anschwellen, falls ~nachblut*, darf|soll ~nach +der, \
        nach +dem +ziehen ~normal, schiss +vor, fast ~umgefallen|ohnmachtig, anzeige*|werbung|flyer|prospekt|plakat|\
        broschure|webseite|website|homepage|internetseite|anrufbeantworter|ansage ~steht|was|von|sagt|lese|gesehen|\
        gehort, roman|serie|podcast|doku|reportage|fernsehen|kurs|vortrag, wie|woran +erkenn*|merk* +ich|man|wir, \
        fast|beinahe +gebrochen|ausgerenkt, vortrag|unterricht|schule|kindergarten|schulung ~uber|gelernt|erklart|\
        gesprochen, gelernt +was|dass|wie, hausarbeit, referat, facharbeit, bachelorarbeit, masterarbeit, umfrage, \
        hausaufgabe*, prufung, ausbildung, pflegeschule, berufsschule, getraumt, traum, traume, alptraum*, \
        albtraum*, theaterstuck, rollenspiel, kostum, halloween*, kunstblut, schminke, faschingskostum, kann|konnte|\
        darf +man +sich? +an|von|vom|daran|davon|dabei|beim|durch, ist +es +gefahrlich|schlimm|normal, verwechsl*, \
        bilde +ich|mir, kommt +es +vor, notfallubung, mundschutz|zahnschutz|sportschutz|helm +dagegen|damit|gegen|\
        fur|anfertigen|machen, wenn|falls +es|ich|der|das|sie +heute? +nacht? ~nachblut*, was +musste|sollte|konnte|\
        wurde +ich|man|wir +denn? +tun|machen, musste +ich|man +tun|machen, bammel|muffensausen|respekt|horror|\
        panik +vor, erzahlt|erzahlte +dass|bei|ihm|ihr|sie, bestimmt +in +ohnmacht, wird +man, werde +ich +da|dabei|\
        davon|dann, plakat, poster, schulprojekt, projektwoche, projekt, erste +hilfe, ersten +hilfe, erster +hilfe, \
        kann +man +ja? ~verbluten|sterben|ersticken|verhungern|erfrieren|verrecken, bei +einer|einem ~operation|\
        resektion|extraktion|wurzelbehandlung|implantation, kommt|blutet|tut +bei +einer|einem|der|dem, bekommt|wird|\
        kann|hat +man +da|dabei|davon|vom|von|durch|nach|bei|schlecht|leicht|keine, falscher|falschen|\
        falsche +alarm, dachte|dachten +er|sie|ich|wir|schon ~hatte|ware, todlich|giftig +ist|sind, geht +es +darum, \
        auf +dem +zettel|merkblatt|beipackzettel|infoblatt ~steht, im +merkblatt|beipackzettel, getan +als, tut|\
        tun +als, als +hatte +er|sie, spielt|spielen|spielte +gerade? +drache*|vampir*|arzt|zahnarzt|doktor|pirat*|\
        dino*|monster|krankenhaus|theater|hai|indianer|ritter, serie|film|krimi|roman|buch|podcast +die|den|der|\
        das +ich|wir|mein|meine +gucke|schaue|lese|sehe|hore|gucken|schauen, kann|konnen|konnte +die|das|der|eine|\
        ein|so ~auslosen|verursachen|hervorrufen|fuhren|entstehen, kriegt|bekommt +einer, im +fernsehen, kann|\
        konnte +man +sich",
    ),
    (Cue::Condition, "wenn, falls, sollte +mir|ich|mein|meine|mal|ein, ob +man"),
    (
        Cue::Service,
        "behandeln +sie, machen +sie, bieten +sie, haben +sie, konnen +sie, konnten +sie, nehmen +sie, kummern +sie, \
        verkaufen +sie, fuhren +sie, kennen +sie, sind +sie, was +kostet|kosten, wie +viel|teuer|lange|behandeln|oft|\
        schnell|haufig, wieviel, wissen|fragen +ob|wie +sie, ob +sie, gibt +es, helfen +sie, zahlt|ubernimmt|\
        bezahlt, versicherung, kasse, krankenkasse, ist +ein|eine ~notfall, gilt +ein|eine, ab +wann, hilft, \
        implantate|operationen|extraktionen, frage +zu|zum|zur, stimmt +es, vorgehen|vorgehensweise|ablauf, wird|\
        werde +man",
    ),
    (
        Cue::Figure,
        "rechnung|preis|preise|kostenplan|kostenvoranschlag|angebot|kosten|betrag ~sah|gesehen|gelesen|gehort|\
        bekommen|lese|sehe, bei +dem|den|der|ihren|diesen +preis|preisen|rechnung|kosten, vor +schreck +als, \
        rechnung, rechnungen, kostenvoranschlag, kostenvoranschlage, warteschleife, mahnung, eigenanteil, \
        vor +lachen|neugier|scham|langeweile|freude|wut|arger|ungeduld|neid|mudigkeit|hunger|durst|gluck|\
        begeisterung|vorfreude|heimweh|sehnsucht, dass +die? +kasse|krankenkasse|versicherung, spass +beiseite, \
        im +scherz, sprichwortlich, im +ubertragenen, \
         vor +lauter +arbeit|stress|terminen|termine|hektik|papierkram|burokratie, vor +arbeit, \
         kosten|preis|rechnung|summe|preise ~hore|hor|sehe|lese",
    ),
    (
        Cue::Person,
        "mein*, mir, mich, ich +habe|hab|kann|bin, sohn, tochter, mann, frau, mutter, vater, freund*, bruder, \
        schwester, kollege, kollegin, opa, oma, unser*, nachbar*, tante, onkel, enkel*, mama, papa, mutti, vati",
    ),
    (Cue::Pronoun, "er, ihm, ihn, seine*, ihr"),
    (
        Cue::Animal,
        "mein|meine|unser|unsere|der|die|unserem|meinem +@tier, tierarzt, der|die|den|dem|ihr|ihren|ihrem|seinen|\
        seinem|mein|meine +teddy|teddybar|kuscheltier|stofftier|puppe|barbie, teddy, kuscheltier, stofftier",
    ),
    (
        Cue::Over,
        "aufgehort, vorbei, weg, zuruckgegangen, abgeklungen, gestoppt, besser, verschwunden, abgeschwollen, \
        nachgelassen, zuruck +gegangen, kein* +mehr, gestillt, normal, wieder +weg|gut|okay|normal, abgeschwoll*, \
        uberstanden, kaum +mehr|dick|geschwollen, nicht +mehr +dick|geschwollen|so_dick, geht|ging|gehen ~zuruck, \
        alles +wieder? +gut|okay|ok|bestens|prima|trocken|ruhig, in +ordnung, fast +weg, abgeheilt, wieder +frei, \
        erledigt, weniger, wieder +raus, davon +nichts|nix|kaum +mehr, nichts|nix|kaum +mehr +zu +sehen",
    ),
    (Cue::Again, "wieder, erneut, schlimmer"),
];

/// Where these words are harmless after all.
pub(super) const HARMLESS: &[(Cue, &str)] = &[
    (
        Cue::Hypothesis,
        "angst|sorge +dass +ich|er|sie +mir|sich ~antue|antut|antun|umbring*, angst +dass +er|\
     sie +stirbt|erstickt, \
         angst +dass +ich +mich|mir ~verletze|verletzen|umbringe|etwas",
    ),
    (
        Cue::Present,
        "habe|hab|hat ~gebrochen|gehabt|verloren|bekommen|gestossen|ausgeschlagen|geblutet|verschluckt|erlitten|\
        gemacht|abgebrochen|ausgerenkt|uberlebt, ist|bin ~gestorben|gefallen|gesturzt|umgekippt|gewesen|passiert|\
        verstorben|draufgefallen|zusammengebrochen, ist|bin|sind|habe|hab|hat ~*gebrochen|*gefallen|*gesturzt|\
        *geschlagen|*gegangen|*geworden|*gewesen|*gekippt|*getreten|*gesplittert|*gestossen|*bekommen|*genommen|\
        *geschluckt|*verloren|*geblutet|*gehabt|*verletzt|*gerenkt|*operiert|reagiert|*gezogen, ist|bin|sind|habe|\
        hab|hat|haben ~*getroffen|*geknallt|*gehauen|*erwischt|*gekriegt|*gerannt|*geflogen|*gesprungen|*gestolpert|\
        *gerutscht|*gekracht|*gebissen|*gespuckt|*erstickt|*gesackt|*klappt|*abgekriegt|*gegessen|*getrunken|\
        *ertrunken|*gelegen|gebraucht|*gekommen|*geheilt|*geholt, habe|hab|hat|haben|ist|bin|sind ~ausge*|abge*|\
        rausge*|herausge*|reinge*|umge*|zusammenge*|runterge*|hinge*|wegge*|einge*|aufge*|zerb*|gesch*|gest*|gebl*|\
        gefa*|gekr*|gekn*|getr*|geha*|gebr*|gesp*|gesagt|gemeint|erzahlt",
    ),
    (
        Cue::Negator,
        "nicht +sicher|gut|warten|mehr|auf|schlafen|wissen|weiss|atmen|schlucken|schliessen|nur|wohl|kommen, \
        weiss +nicht, nicht +was|wie|ob, kein* +termin|zahnarzt|ahnung|zeit|patient|problem|schlaf|luft, noch +nie, \
        noch, nie +so, geht +nicht +gut, noch +nicht, nicht +auseinander|offnen|zu|runter|stillen|richtig|bewegen|\
        reagiert|ansprechbar|normal|lustig|klar|ganz|lange|besser, nicht +sprechen|reden|laufen|stehen|antworten|\
        essen|trinken, kein* +wort|antwort|reaktion|puls|ton|atem|tropfen|schluck|satz|gefuhl|kraft|spass|witz|\
        scherz|auge|wunder|sinn, nicht +aushalten|warten|weiter|weiss|geschlafen|geholfen|vom|wieder|still|aufhoren, \
        nicht +einmal|mal, nicht +dass, ohne +termin|versicherung|unterbrechung|ende|pause|grund|scheiss|helm, \
        statt +wasser|dessen|saft|mundwasser|sprudel|hustensaft|milch|limo|der|dem, ohne +@zahn, nicht +dicht|reden|\
        mitbekommen|viel|genug|abstellen|stoppen",
    ),
    (
        Cue::NegatorBehind,
        "nicht +auf|mehr_auf|schlucken|atmen|schliessen|sprechen|offnen|zu|gut|sicher|was|wie|richtig|aufhoren, \
        nicht|kaum +auseinander|runter|stillen, keine +luft|ahnung|antwort|reaktion|kraft|ruhe|zeit",
    ),
    (Cue::History, "auf +einmal, noch +einmal|mal, schon +mal +kommen|vorbei|losfahren|los|hin, einmal +pro"),
    (
        Cue::Break,
        "von|mit|ohne|um|bei +hilfe, hilfe +bei, weil +er|sie|ich ~nicht|kein*, erste|ersten|erster +hilfe, \
        erstehilfe",
    ),
    (
        Cue::Condition,
        "als +ob, wissen|fragen|weiss|sicher|sagen +wenn, wenn +sie|moglich|es +geht, wenn +ich|er|sie|man ~schluck*|\
        liege|liegt|hinleg*|einatm*|atme|atmet|rede|spreche|spricht|redet|aufsteh*|aufsitz*|druck*|trink*|beweg*|\
        lach*|rausnehm*|ausspuck*|loslass*|zubeiss*|draufdruck*|hingreif*, wenn +ich|er|sie|man ~zurucklehn*|flach|\
        hinsetz*|beug*|ruckenlage|schlafe",
    ),
    (
        Cue::Service,
        "konnen|konnten +sie +mir|uns|helfen|kommen|schnell|jemand|sofort|bitte, gibt +es +einen, haben +sie +einen|\
        noch|heute|was, sind +sie +noch|da|schnell, wie +lange +kann|darf|halt|uberlebt, hilft +nichts|nicht|mir",
    ),
    (Cue::Person, "mein* +frage|versicherung|kasse|krankenkasse|referat|hausarbeit|ausbildung|buch|name"),
    (
        Cue::Animal,
        "vom|von +@tier, von +einem|dem|unserem|meinem +@tier, @tier ~gebissen|biss|angesprungen, der|die|ein|eine|\
        einem|einer|unser|unsere|mein|meine|nachbars +@tier ~gebissen|biss|angesprungen|getreten|umgerannt|gestossen|\
        geschnappt|erwischt|getroffen|abgeworfen|geworfen|ausgekeilt|durchgegangen|gesprungen|gerammt|geschlagen|\
        gekratzt, uber|mit|vom|von|auf|an|gegen +den|dem|die|das|meinen|meinem|unseren|unserem|einen|einem +@tier, \
        @tier ~gehauen|gerannt|geknallt|umgeschmissen|umgehauen|gezogen|gezerrt|verletzt, pferd|kuh|hengst|stute|\
        esel|pony|gaul|ross ~ausgeschlagen",
    ),
    (
        Cue::Over,
        "nicht +besser|weg|aufgehort|vorbei|weniger, zahn ~weg, weg +von, sofort +weg, wieder +besser, kaum|\
        nicht +weg, aufgehort +zu +atmen, nicht +normal, normal +ist +das|es +nicht, nicht +in +ordnung, \
        wird +nicht, weg +und, wieder +gut +gehen, schon +wieder, \
         kein*|keinen +schluck|tropfen|bissen|luft ~mehr",
    ),
    (Cue::Figure, "wegen +der|einer|dem +rechnung|kostenvoranschlag|mahnung"),
];
