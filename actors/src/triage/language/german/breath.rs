//! German words for breathing and swallowing.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        BreathingTrouble,
        "@nicht ~atmen|luft|atem, atmen ~@nicht|geht|schwierig*|probleme, keine|kaum|wenig|schlecht +luft, atemnot, \
        atemprobleme, atembeschwerden, luftnot, probleme|schwierigkeiten|muhe ~atmen|atmung, kurzatmig*, erstick*, \
        atmet ~@nicht|schwer|schnell|komisch*, ringt|ringe|schnappt|schnappe ~luft, rochelt, blau +angelaufen*, \
        lippen ~blau, bekomm*|krieg* ~keine +luft, @nicht|keine|kaum|wenig|zu_wenig|schlecht ~luft|atmen|atem, \
        luft ~bekomm*|kaum|schlecht|weg|fehlt|bleibt|knapp|eng, atmet|atme|atmen ~@nicht|schwer|schnell|komisch*|\
        flach|pfeift|pfeifend|muhsam|kaum|rasselnd, pfeift|pfeifen|rasselt|keucht|keuche|japst|hechelt|schnauft|\
        rochelt, atmung ~schwer|flach|schnell|pfeif*|komisch*|schlecht|setzt, blau +an|angelaufen*|geworden*, lauft|\
        laufen|wird|lippen|gesicht*|mund ~blau, ringt|ringe|schnappt|schnappe|kampft ~luft|atem, bleibt ~luft +weg, \
        luft +bleibt, asthmaanfall, blau ~gesicht*|lippen|mund, lippen|gesicht* ~blau|lila, baby|kind|er|sie ~blau, \
        zu +wenig +luft, atmet +komisch*, luft +wird|ist +knapp|eng, luft|atmen|atmung|atem & schwer|kaum|nicht|\
        keine|schlecht|probleme|not|eng|knapp|weg|mehr, atmen|atmung|luft & schwer*|schlimmer|fallt, atme & kaum|\
        schwer|nicht|schlecht, wurge, wurgt, wurgen, auf +zu +atmen, atmet +nicht, aufgehort* +zu +atmen, luft|puste|\
        atem|schnauf & keine|kaum|nicht|nimmer|schlecht|wenig|knapp|weg|schwer|ringt|ringe|schnapp*|hol*|fehlt|\
        bleibt|eng|dunn|jap*|schlechter|mehr & bekomme|bekommt|kriegt|bekommen|geht|mir|ihm|ihr|rein|holen|wird|\
        bleibt|fehlt|weg|immer|ringt|schnapp*, japst|japse|japsen|*rochel*|*hechel*|schnapp*|hyperventil*|keuch*|\
        rasselt|brodelt|fiept|giemt|pfeift|ziehend|zieht_ein & luft|nur|atem|atmen|atmung|brust|beim|so|wie|standig*|\
        hals|einatmen|baby|kind|er|sie|lippen|lauft|laut, lippe*|gesicht*|fingernagel*|finger|haut & *blaulich*|blau|\
        lila|violett|grau_blau & wird|werden|ist|sind|angelaufen*|schon|jetzt, *blaulich & lippe*|mund|gesicht*|er|\
        sie, blau|lila|violett +angelaufen*|an|im_gesicht, atmet|atmen|atme|schnauft|schnaufe & komisch*|schwer|\
        flach|schnell|nicht|kaum|stossweise|muhsam|rasselnd|pfeifend|rochelnd|angestrengt*|oberflachlich|hektisch*|\
        laut|seltsam*|wie|hort|pfeift|aussetzer, atem|atmung & setzt|stockt|aus|weg|aussetzer|aussetzt|ausgesetzt*|\
        stillstand|flach|rasselt|pfeift|pfeifend, atemstillstand|atemaussetzer|luftnot|*atemnot*|erstickungsanfall|\
        erstickungsgefuhl|erstick*|asthmaanfall|kehlkopfkrampf|stimmritzenkrampf|pseudokrupp, hals|brust|rippen|\
        bauch & zieht & rein|ein|atmen|atmet, asthma & anfall|spray & hilft|nicht|leer|nichts|wirkt|schlimm|akut|\
        jetzt, spray|inhalator & hilft|wirkt & nicht|nichts|nimmer, wie +durch +einen? +strohhalm|trinkhalm & luft|\
        atme*|atmen, brustkorb & hebt|senkt & nicht|kaum|nimmer, erstickt, ersticke, ersticken, ersticke|erstickt|\
        erstick|ersticken & ich|er|sie|mann|frau|kind|gefuhl|gleich|fast_schon, luft & *reicht|langt & nicht|nimmer, \
        sprechen|reden & nur & worte|abgehackt*|einzelne & luft, kein* +luft, nach +atem & ring*|schnapp*, \
        schnurt & luft|atem, sauerstoff* & fallt|sinkt|niedrig*|braucht|wenig, brust & hebt & nicht|kaum, aufrecht|\
        sitzen & luft & nur|liegen, im +liegen & luft|atem*|atmen|ersticke, luft & schnappen|schnappt|ringen, \
        luft & flach|wenig|stossweise|schwer & rein|nur|noch|bekomme, luft & rein & nicht|nimmer|kaum|nur, \
        *stridor*, dyspnoe*, tachypnoe*, zyanose, zyanotisch*, sattigung*|sauerstoffsattigung*|spo2 & fallt|sinkt|\
        niedrig|unter|bei|runter|achtzig*|8*|7*|schlecht, spastik|spastisch* & brust|lunge|atm*|bronchien, \
        bronchospasmus, laryngospasmus, glottisodem, kehlkopfodem, orthopnoe, ateminsuffizien*, respiratorisch*, \
        atemwege|atemweg & zu|dicht|verlegt*|eng|@schwell, giemt|giemen|giemend*, atemzug*|atemzuge & kampf|qual|\
        schwer*|weh|muhe|kurz|flach|rasselt|schmerz*, rippen|brustkorb & ziehen|zieht & ein, nur & sitzen|aufrecht|\
        sitzend & atme*|luft, luft & weg & lieg*|zuruck*|schwell*|hinleg*, muhe & schnauf*|luft|atm*, \
        atmet & schwer*, luftholen|einatmen|atmen|atemholen|ausatmen & gerausch*|komisch*|seltsam*|pfeif*|rassel*|\
        rochel*|laut|zischt",
        "angst ~erstick*, mundgeruch, schnauft ~treppe, treppe*|gerannt|sport|beeilt ~luft|keuche|puste, \
        blau +machen, blauer, nase ~zu|verstopft, luft +nach +oben, blaue +augen|flecken, blau +gefarbt, blau +auge, \
        luft & nach_oben|dicke|frische, luft|atmen ~treppe, erstick* & arbeit|wartezimmer|klima*|bus|bahn|rechnungen|\
        papierkram, luft|atem|puste & preis*|rechnung|kostenplan|kosten|gesehen_habe|uberraschung, luft +raus, atme|\
        atmet|atmen|luft +gut|normal|ruhig|problemlos|wieder_gut, bekomme +gut, schnupfen, heuschnupfen, \
        luft & geblieben|weggeblieben|weg & rechnung|preis*|kosten|kostenvoranschlag|gesehen_habe, atem* & riecht|\
        stinkt|schlecht|mundgeruch|frisch|geruch|faul, durch +den? +mund +atme*, normal|gut|frei|ruhig & atme*|atmen|\
        atmet|luft, an +der|die +frischen? +luft, keuchhusten & impfung, frische|dicke|heisse|kalte +luft, puste|\
        luft & treppe*|sport|joggen|gerannt|gelaufen|lachen|gelacht|bus, *schnarch*, apnoe, erstick* & papier*|\
        arbeit|mails|terminen|langeweile|lachen|schulden|staub|warme, lachen +erstickt, pfeift & zahnlucke|\
        beim_sprechen|prothese|s|sprechen|bohrer|turbine, sprechen|reden & pfeift, blaues|blauen|blaue|\
        blauer +stelle|fleck*|auge|punkt|lippenstift|kappe|zahnburste|brief|zettel|schein|kreuz, \
        ohne +probleme & luft|atmen|atme, *asthma & immer|gut_eingestellt|keine_probleme|seit_kindheit|vorerkrankung|\
        angeben, asthmatiker, sauerstoff & allergi*|gerat & normal, luft & empfindlich|kalte|reifen, luft +bekomme|\
        kriege|habe +ich? & nur|gut|normal|keine_schwellung, bekomme +ich +luft|gut, luft & geht|gut|\
        normal & schlucken, *schnarch*|*apnoe* & atem*|luft|aussetzer|atmet|erstick*|japst|keucht, abdruck*|abdrucke|\
        rontgen*|spiegel|gaumenplatte|immer|leicht|schnell & wurg*, wurg* & abdruck*|loffel|rontgen*|platte, \
        stridor & knirsch*, schnarch*|mundgeruch|schlafapnoe & atmen|luft|atem, nase & zu|verstopft*|dicht|\
        verschnupft*|schnupfen|erkaltet* & luft|atme|atmen|atem, durch +die? +nase & luft|atme|atmen|atem|atmet, \
        durch +den? +mund ~atme*, mundatmen, atmen & durch & nase",
    ),
    phrases(
        Choking,
        "verschluckt* ~luft|husten|hustet|erstickt, steckt|stecken|feststeckt ~hals|kehle|luftrohre, hals ~steckt|\
        stecken, eingeatmet* ~krone|zahn|fullung|stuck, verschluckt* ~luft|husten|hustet|huste|erstickt|blau|rochelt|\
        atmet|wurgt, eingeatmet*|inhaliert*|luftrohre|aspiriert* ~krone|zahn|fullung|stuck|brucke|provisorium|\
        bracket|implantat|husten, krone|zahn|fullung|stuck|brucke|provisorium|bracket|implantat|\
        prothese ~eingeatmet*|inhaliert*|luftrohre|lunge|falschen_hals|aspiriert*, in +die +luftrohre|lunge, \
        falschen|falsche +hals|rohre, bleibt|blieb|hangt|steckt ~hals|kehle|rachen, im +hals +stecken, luftrohre|\
        lunge & was|etwas|zahn|krone|stuck|fullung|prothese|steckt|ist|hat|brucke, *verschluckt*|*schluckt|\
        verschlucken*|eingeatmet*|inhaliert*|aspiriert*|eingesaugt*|angesaugt*|eingezogen*|reingerutscht*|\
        reingefallen*|gerutscht*|geraten*|gefallen|gekommen* & luftrohre|lunge|falsche*|bronch*|rachen|kehlkopf|\
        atemwege|luftweg*|blau|luft|husten|hustet|huste|rochel*|wurgt|wurgen|keucht|erstickt|steckt|hochgehustet|\
        japst, @ding|zahn|stuck|was|etwas|brot*|essen|nuss|erdnuss|bonbon|wurst|apfel|tupfer|fleisch*|knodel|traube|\
        brocken|kern|tablette|gurke|karotte|ball|perle|fremdkorper & steckt|stecken|klemmt|hangt|sitzt|festgesteckt|\
        fest|quer|blockiert*|verkeilt*|rutscht & hals|kehle|rachen|luftrohre|schlund|speiserohre|gurgel, in +die|\
        der +falschen? +rohre|hals|kehle, in +den +falschen +hals, im +falschen +hals, speiserohre & steckt|stecken|\
        fest|hangt|klemmt, luftrohre|lunge|bronchien & rein|drin|gelandet*|gerutscht*|gefallen|steckt|eingeatmet*|\
        glaube, hustet|huste|husten|wurgt|wurge|rochelt & nicht|nimmer|kaum|nichts & mehr|raus|auf|luft|hoch|\
        rauf & verschluckt*|steckt|blau|hals|bekommt, heimlich* & griff|gemacht*|hilft|klopfen, \
        auf +den +rucken +geklopft*|klopfen & verschluckt*|steckt|luft|nicht|blau, wurgt +und, verschluckt* & blau|\
        luft|erstickt|rochel*|keucht|hort_nicht, murmel|perle|munze|knopf|ball|nuss|traube|bonbon|legostein|batterie|\
        bohrer|nadel & hals|rachen|kehle, lauft|laufen +rot*|blau|dunkelrot|lila +an, hustet|husten & rot*|blau|\
        lila & an|lauft|wird, *verschluckt* & nichts|nicht|nimmer|kaum & raus|rauskrieg*|rausbekomm*|rausbring*|luft|\
        sprechen|reden|husten|aushusten, sie|es|ihn|die|den|was|etwas ~eingeatmet*|inhaliert*|aspiriert*, \
        hustend* +aufgewacht, huste|hustet & nur|dauernd|seitdem & krone|zahn|stuck|prothese|verschluckt*|unten|weg, \
        steckt|stecken|klemmt & stuck|brocken|bissen|apfel*|brot*|wurst*|karotte*|traube*|nuss*|fleisch*|\
        bonbon* & fest|laut|ton|mucks|luft|hals|nicht, macht|gibt & keinen|kein & laut|ton|mucks|gerausch & steckt|\
        verschluckt*|hals|bonbon|apfel|nuss*|stuck|brot*, huste|hustet|husten & seitdem|dauernd|standig|\
        seither & feile|krone|nadel|bohrer|zahn|stuck|behandlung|verschluckt*|winzig*|hinten|kappe|bracket|tupfer",
        "satz|wort ~hals, frosch +im, lunge & entzund*|krebs|krank*, kaffee|tee|wasser|spucke|keks|\
        krumel & verschluckt & gut|wieder|entschuldigung|moment, verschluckt & gut|okay|geht_wieder|alles_gut|\
        entschuldigung|sorry, spritze & rachen, lungen* & krank*|emphysem|fibrose|entzund*|krebs|untersuchung, wort|\
        worte|satz & hals & stecken|steckt, frosch, kloss & steckt & ruhrung|traurig, zwischen +den +zahn, \
        zahn & zwischen & steckt|hangt|klemmt & fleisch|nuss|schale|kern|popcorn, husten & absagen|erkaltung|\
        schnupfen|verschieben|erkaltet, hals & steckt & arbeit, popcorn & zwischen, gaumen & klebt, \
        zahnfleisch & steckt|klemmt, das|mich|mail|rechnung|bemerkung|witz|kritik & falschen & hals & bekommen|\
        gekriegt|verstanden, rauch|dampf|staub|luft|duft|allergen* & eingeatmet*|inhaliert*, asthma & inhaliert*, \
        salz|dampf & inhaliert*, zwischen +den? +zahn|zahnen, zahnzwischenraum*, zwischen ~@zahn, @zahn & steckt|\
        stecken|klemmt|hangt & zwischen|fleisch|nuss*|schale|grate|popcorn|apfel|seide|brot*, *zahn*seide|seide|\
        zahnstocher & steckt|stecken|raus, apfel & stecken & zahn|*zahn, erkaltung & husten, husten & wochen|corona|\
        grippe|erkaltet|raucher*",
    ),
    phrases(
        CannotSwallow,
        "@kann ~@nicht ~schlucken, @nicht +mehr +schlucken, @nicht ~schlucken, speichel ~lauft|schlucken|raus, sabber*, \
        schlucken ~gar|geht|klappt|unmoglich|kann ~nicht|nimmer|mehr, @nicht|nichts ~runter|schlucken|hinunter, bekomme|\
        bekommt|geht|bringe|bringt ~nichts|keinen_schluck|kein_wasser|nix ~runter|hinunter, nix|nichts ~runter, spucke|\
        speichel|sabber ~schlucken|lauft|runter|raus|mund|nicht, lauft ~speichel|spucke|sabber, schluckt +nicht|nichts|\
        nix, sabbert, nichts|nix & runter*|hinunter*|schlucken, weder & schlucken, schlucken & weder|wasser & nicht|\
        noch|kein, schlucken|*schlucken|schluck & nicht|nimmer|unmoglich|gar|nichts|kaum & geht|kann|mehr|ist|konnen|\
        klappt|moglich|kriegt|bekommt|bekomme|einmal, schlucken +ist +unmoglich|nicht_moglich|nicht_mehr_moglich, \
        speichel|spucke|sabber|spuckerl|sabbel|geifer & lauft|rinnt|tropft|raus|nicht|nimmer|sammelt|runter|mund|selbst|\
        eigene*|eigenen|schlucken|trieft|lappen|handtuch|tuch|becher|eimer|spuck*, sabber*|sabbel*|geifer*|sabbert|\
        sabbelt, nichts|nix|nicht|kein|keinen|keine & runter|hinunter|runterbekommen|runterkriegen|runterbekomme|\
        runterbekommt|hinunterbringt|runterbringt|runterzubringen|hinunterbringen|rutscht & wasser|tropfen|schluck|\
        flussigkeit|brei|suppe|spucke|speichel|mehr|einmal|mal|essen|trinken|bissen|fluss*|loffel, geht +nichts|nix \
        +mehr? +runter|hinunter, bekomme|bekommt|bringe|bringt +nichts|nix|keinen|kein +mehr? +runter|hinunter|schluck, \
        verweigert* & schluck|trinken|essen & schlucken|dick*|backe|hals|weil|sabber*|hinunter*, kommt|lauft|geht & \
        nase & raus|wieder & trinken|trinke|trinkt|wasser|schlucken, trinken|wasser|tee|schluck & kommt|lauft|rinnt & \
        wieder|zuruck|raus & nase|mund|alles|sofort|rachen|hals|lippe, weder & schlucken|runter, wasser & nicht|nimmer \
        & schlucken|runter|hinunter|drin, kann +nicht +mehr? +schlucken, hals & zu & schlucken|runter|trinken, kann|\
        geht|konnte & schlucken & nichts|nicht|nimmer, nichts|nicht|nimmer ~schlucken, keine|kein|keinen +flussigkeit|\
        wasser|schluck|tropfen|speichel|spucke|bissen|tee|essen|brei ~schlucken|runter, rutscht & nicht|nimmer|nichts & \
        wasser|runter|mehr|schluck, eigene +spucke|speichel, speichel|spucke|sabber & staut|sammelt|ausspuck*|spuck*|\
        stehen|mund_voll|lauft, wasser|tee|trinken|trinke|trinkt|saft & lauft|kommt|rinnt & raus|wieder|zuruck & \
        schlucken|mund|trinken|nase|sofort|lippe*, trinken|trinke|trinkt & wieder|sofort & raus|zuruck, nichts|nicht|\
        nimmer|kein|keinen|keine & @runter & wasser|tropfen|schluck|spucke|speichel|essen|trinken|mehr|brei|tee|suppe|\
        mal|gar|fluss*, schluck*|trink*|trinken & nase & durch|raus|wieder|alles|hoch|zuruck, speichel|spucke & nicht|\
        nimmer|kaum & @runter, schluck|schlucke|bissen|loffel & wieder & raus|zuruck|hoch|rauf|nase, hals|rachen|kehle \
        & nimmt & nichts|nix|nicht|nimmer, hals|rachen|kehle|schlund & nichts|nix|kein*|nimmer & @runter|durch|rein, \
        nichts|nix|kein* +mehr? +durch|rein & hals|schlucken|kehle|rachen, aus|zur|durch +der|die +nase & suppe|wasser|\
        tee|milch|trinken|essen|schluck*|brei|getrank, wasser & nicht|nimmer|nichts & vorbei|durch|dran, milch|brei & \
        lauft|rinnt|kommt & raus|wieder & schluckt|schlucken|baby|nicht, schluckt & nicht|nimmer & baby|mehr|kind|\
        milch, speichelt*, keinen|kein|keine & tropfen|schluck|bissen & vorbei|runter|durch|hinter, *raustropf*, \
        speichel|spucke & raustropf*|rauslauf*|rausrinn*|ausspuck*, geht|rutscht|bekommt|bekomme & nix|nichts & runter|\
        hinunter & suppe|wasser|trinken|speichel|spucke|mehr|einmal, nichts|nix +geht|rutscht +mehr +runter|hinunter, \
        kein|keinen +schluck ~runter|herunter|hinunter, schluckreflex*, schluckreflex* +nicht|weg|fehlt, funktioniert \
        ~schluckreflex* +nicht",
        "tablette* ~schlucken, sabbert ~zahnt, schlucken ~tablette*, preis|kosten ~runter, tablette* ~runter|\
        schlucken, baby ~sabbert, fieber|schwellung ~runter, zahn ~sabbert, sabbert ~zahn, zahnt ~sabbert, \
        schlucken & tablette*|kapsel*, schlucken +geht|klappt|kann|funktioniert +ich? +gut|normal|problemlos|prima|\
        wieder|einwandfrei|es|ja, kein* & schlucken +geht|klappt, zahnt|zahnen|zahnchen & sabber*, baby|\
        saugling & sabber* & zahn|zahnt|viel, sabber* & nachts|schlaf|kissen|betaubung|taub|schiene|retainer|\
        zahnspange|neue|hund, tablette*|pille*|kapsel*|medikament* & schlucken|runter, preis*|rechnung|kosten|\
        angebot|kritik|wort|arger|frust|krote & schlucken|runter|*schlucken, lauft|rinnt & betaubung|taub|taube|\
        spritze, taube|taub & lippe & lauft|rinnt|speichel, nuchtern|vollnarkose|narkose|ob_man & schlucken|trinken, \
        schwellung|fieber|blutdruck & runter, speichel & wenig|kein|trocken|probe|test|fluss|produktion, mundwasser|\
        fluorid|zahnpasta & schlucken|geschluckt & nicht|darf|soll|wenn, nicht +verschlucken, drauf & sabbern, \
        teppich & sabbert, tropft|lauft & nase & schnupfen, sabber* & manchmal|ab_und_zu|gelegentlich|prothese|\
        dement & wegen|manchmal, prothese|gebiss|krone|schiene|bracket & runter|fallt|rutscht, blut*|bluten|klumpen|\
        rot & spuck*, prothese|gebiss|krone|schiene|bracket & runter|fallt|rutscht & nicht|nichts|immer, mandel*|\
        mandeln & schlucken, schlucken & absagen|verschieben|operiert, betaub*|taub|spritze|lippe_taub & lauft|kommt|\
        rinnt, munddusche|spulen|spulung & wasser|nase, zahn|prothese|krone|preis*|fieber|schwellung|puls|blutdruck|\
        app|download|laden & @runter, schluck & bitte|kaffee_trinken, schnupfen & nase, nase & wasser & dusche|\
        munddusche|pool|schwimmen, kein & schluck & alkohol|kaffee, sabber* ~wie +immer, sabber* ~schon +immer, \
        sabber* & immer & wie",
    ),
    phrases(
        SwallowingTrouble,
        "schluckbeschwerden, schluckprobleme, probleme|schwierigkeiten|muhe|schwer|schwierig* ~schlucken, \
        schlucken ~schwer|schwierig*|probleme|fallt, schlucken & schwer*|schlimmer|schmerzhaft|muhsam, \
        schlucken & schwer*|schlimmer|muhsam|muhe|probleme|schwierig*|quale*|qual|geht_schlecht|schlecht|kaum|\
        erschwert, schluckstorung*, *schlucken ~schwer, beim +schlucken +probleme|schwierigkeiten|widerstand",
        "tablette*, tablette*|pille*|kapsel*|preis*|rechnung & schluck*, schwer +zu +schlucken & preis*|rechnung|\
        kosten, kein*|keinerlei & schluck*",
    ),
    phrases(
        SwallowingHurts,
        "schmerzen|weh|schmerzt ~schlucken, schlucken ~weh|schmerzt|schmerzen|schmerzhaft, schluckschmerz*, \
        halsschmerzen ~schlucken, schlucken & wehtut|weh|schmerzt|brennt, schlucken|schluck|schlucke|schluckt & weh|\
        wehtut|schmerz*|sticht|brennt|messer*|rasierklinge*|glasscherbe*|wie|zieht|druckt, schluckweh, halsweh|\
        halsschmerzen",
        "tablette* & schluck*",
    ),
];
