//! German words for teeth.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "@zahn ~ausgeschlagen*|rausgeschlagen*|herausgeschlagen*|rausgeflogen*|rausgehauen*|rausgebrochen*|\
        herausgebrochen*|ausgehauen*|rausgerissen*|abgeschlagen*, ausgeschlagen*|rausgeschlagen*|\
        herausgeschlagen* ~@zahn, schlug|schlagt|geschlagen* ~@zahn ~aus|raus, @zahn ~verloren* ~@schlag, \
        @schlag ~@zahn ~verloren*|raus|weg|draussen, @zahn ~samt|mit +wurzel ~raus|draussen, @zahn ~in +der|\
        meiner +hand, @zahn ~in +milch, avulsion, @zahn ~ausgeschlagen*|rausgeschlagen*|herausgeschlagen*|\
        rausgeflogen*|rausgehauen*|rausgebrochen*|herausgebrochen*|ausgehauen*|rausgerissen*|ausgerissen*|\
        rausgedonnert*|rausgekickt*|rausgestossen*|rausgekommen*|rausgefallen*|herausgefallen*|rausgeplatzt*|\
        weggeflogen*|ausgespuckt* ~@schlag|wurzel, @zahn ~rausgeflogen*|rausgehauen*|rausgekickt*|rausgestossen*|\
        weggeflogen*|ausgespuckt*|rausgespuckt*|ausgeschlagen*|rausgeschlagen*|rausgerissen*, rausgehauen*|\
        rausgeschlagen*|rausgekickt*|ausgespuckt*|rausgespuckt*|ausgeschlagen* ~@zahn, @zahn ~liegt|lag|haben|\
        habe ~milch|boden|hand|glas|tasse|taschentuch|wasser|strasse|gehweg|wiese|rasen|tute|becher, @zahn ~in|\
        im +der|die|meiner|seiner|ihrer|einem|einer|die|ein|ins? +milch|hand|glas|tasse|taschentuch|wasser|becher|\
        tute, haben|habe|liegt ~@zahn ~milch|boden|hand|glas|tasse|taschentuch|wasser|tute|becher, \
        @zahn ~wieder ~einsetzen|reinstecken|rein|einpflanzen|reindrucken, @zahn ~gefunden*|suchen|\
        aufgehoben* ~boden|strasse|wiese|rasen|gras, gefunden*|aufgehoben* ~@zahn, @zahn ~mitsamt|samt|mit|\
        inklusive +der? +wurzel, @schlag ~@zahn ~gefehlt*|fehlt|fehlen|futsch|ab|verloren*|weg|raus, @zahn ~weg|raus|\
        fehlt|fehlen|futsch|draussen ~@schlag, @zahn & raus|draussen|weg|verloren*|ausgeschlagen*|\
        rausgeflogen* & @schlag|gelaufen*|gegen|hockey|eishockey|fussball|handball|rugby|roller|fahrrad|trampolin|\
        skaten, @zahn & milch|taschentuch|tute|becher & habe|haben|liegt|ist, @zahn & rausgekommen*|rausgegangen*|\
        rausgesprungen*|raus|weg|draussen & @schlag|sturz*|unfall, finden|suchen & @zahn & @schlag|nicht, ganze|\
        kompletter|kompletten|komplett|ganzer & @zahn & raus|draussen|rausgekommen*, @zahn & gras|wiese|boden|rasen|\
        strasse & gefunden*|liegt|lag|raus|ihn, @zahn & rausge*|ausge*|herausge*|rausf* & @schlag|wurde|hat|mir|ihm|\
        ihr, @zahn & schwimmt|schwimmen|eingewickelt*|eingepackt*|eingelegt*|reingelegt*|aufgehoben*|\
        aufbewahrt & milch|tuch|taschentuch|tute|glas|becher|wasser|folie|frischhaltefolie|dose|dosch*|kochsalz*|\
        rettungsbox|@tuch, @zahn & mitgebracht|aufgesammelt*|eingesammelt*|aufgeklaubt*|aufgelesen* & boden|strasse|\
        hof|turnhalle|halle|platz|eis|sand|pflaster|asphalt|wir, spuckt|spuckte|gespuckt*|ausgespuckt*|\
        ausgespieen* & @zahn, @zahn ~mit +samt? +der? +wurzel, wurzel +dran|dranhangt|und_allem & @zahn, \
        @zahn & rausge*|herausge*|*rauskatapultiert*|entwurzelt*|rausgehauen*|rausgebolzt*|rausgesemmelt*|\
        rausgepfeffert*|weggeschossen*|weggehauen*|weggeschlagen*|rausgedroschen*|rausgeboxt*|rausgetreten*|\
        rausgeknallt*|rauskatapultiert*|ausgeknockt*|ausgehebelt*|rausgestupst*|rausgefetzt*|rausgeschmettert*|\
        rausgeruckt*, rausgedroschen*|rausgeboxt*|rausgetreten*|rausgeschmettert*|rausgefetzt*|weggehauen*|\
        ausgeknockt* ~@zahn, @zahn & wieder|zuruck & reinsetz*|einsetz*|reinsteck*|reindruck*|einpflanz*|\
        zurucksteck*|reintun|reingesteckt*|eingesetzt*|reingedruckt*|reinstopf*, @schlag & @zahn & verschwunden*|\
        fort|abhanden|heraus|verloren*|futsch|weggeflogen*|perdu|flog|flogen|flotengegangen, @zahn & flog|flogen|\
        geflogen*|schoss|segelte & mund|raus|boden|weg|bogen|heraus, loch|lucke & @zahn & @schlag, vorne|\
        vorn & lucke|loch|fehlt & @schlag, @zahn & am|auf & boden|teppich|pflaster|gehsteig*|trottoir|eis|\
        spielplatz & liegt|lag|liegen|gefunden*|suche|suchen, @zahn +in +der|meiner|seiner|ihrer +hand|faust|\
        hosentasche|tasche, zahn +verloren* & unfall|sturz|prugelei|schlagerei, *einer|zwei & stroh|gras|wiese|sand|\
        schnee|boden|strasse & gefunden*|wiedergefunden|aufgehoben* & wurzel|vorne|fehlt, *rettungsbox & @zahn|ihn|\
        liegt|drin|ist|getan, @zahn & gefunden* & lag|unter|schrank|hingefallen*|gesturzt*|@schlag, \
        @zahn & wieder & reinmachen|reinmach*|rein|festmachen, @zahn & wurzel & liegt|lag|dran|allem|samt|mitsamt|\
        komplett|komplette|kompletter|hand|@boden|lange|langer|langen|ganze*|gefunden*, @zahn & liegt|lag|liegen|\
        gefunden*|such*|aufgehoben*|aufgesammelt*|findet|finde & @boden, avulsiert*, avulsion*, @zahn & kochsalz*|\
        rettungsbox|milchglas|milchbecher|elektrolyt*, @zahn & rausgenommen* & schulter|ellbogen|ellenbogen|knie|\
        kopf|ball|schlager, \
         einser|zweier|dreier ~weg|raus|draussen|gefunden",
        "bei +einem|einer +ausgeschlagen* +@zahn ~tun|machen|beachten, krone|fullung|brucke ~rausgefallen|raus|\
        rausgebrochen, weisheitszahn*, krone|fullung|brucke|prothese|provisorium ~@zahn, dritten +zahn, \
        gebiss ~wasser|glas, zahn & muss +raus, muss & @zahn & raus, soll|sollte|kommt & @zahn & raus & dentist|\
        termin|zahnarzt|freitag|montag, rausgezogen|gezogen|ausgebohrt|ausgefullt|ausgetauscht|ausgebessert|\
        rausgemacht & @zahn, krone|fullung|brucke|inlay|plombe|veneer|implantat & rausge*|ausge*|herausge*, \
        mundschutz*|zahnschutz*|sportschutz & @zahn|ausgeschlagen*|ausschlag*|rausgeschlagen*, lose|\
        provisorisch* ~@zahn ~krone, @zahn & muss|musste|sollte|soll|gehort|kommt|rausmachen|ziehen & raus, \
        @zahn & schutz|mundschutz|zahnfee|dose & milchzahn*, zahnfee, tupfer ~rausge*, zahnburste|\
        zahnseide & rausge*|spuckt|gespuckt|ausgespuckt, zahnpasta & spuckt|gespuckt|ausgespuckt, essensrest*|\
        speiserest*|fleischfaser* & @zahn, weisheitszahn* & rausge*|raus, @zahn & gezogen|gerissen_worden & raus|\
        rausgekommen|rausgegangen, wann & kommt & @zahn & raus, implantat|prothese|brucke|krone & raus|weg|\
        draussen & @zahn, bracket|retainer|klammer|spange & @zahn, gluck & @zahn & muss|musste, nicht|\
        nimmer ~rettungsbox, rettungsbox & besorgen|kaufen|empfehlen|bestellen|brauche|haben_sie|anschaffen|\
        beschaffen|kostet|benutzt, glas|dose|becher & vergessen|reinigen|nachts|prothese|dritte*, opa|oma|vater|\
        mutter & @zahn & glas & seine|ihre, pferd|kuh|hengst|stute|esel|pony|gaul|ross +hat|hatte|\
        mir +ausgeschlagen, @zahn & ecke|eckchen|eckerl|halfte|halbe|stuck|stuckchen|spitze|drittel & fehlt|weg|ab|\
        futsch, zahnfleisch & verschwunden|gedruckt|geschoben, stuck|stuckchen|teil|ecke|bisschen +zahn|vom|\
        von & rausge*|*gebrochen|herausge*, salami*|brot*|nuss*|apfel|kern|knochen|bonbon|toffee|karamell*|\
        pizza & rausge*|*gebrochen|abge*, @zahn & ausgebissen|zahneausbeissen, wurzel & entzund*|behandlung|\
        behandelt|spitze|kanal|rest|wurzelrest, krone|prothese|fullung|brucke|inlay & liegt|lag|gefunden, \
        *milchzahn* & wackel*|wackl*|faden|allein*|selbst|selber|zahnfee|natur*|raus|rausgefallen*|rausfallt|\
        rausfallen|fallt|gefallen|verloren*|schief*|wachst|dahinter|lose*|locker*|ersten|erster|letzten|ziehen|\
        gezogen|bleibende*|ausgefallen*|verschluckt*|steht|stehen|haben|kommt|drin|lange, allein|alleine|\
        selber & @zahn, ersten|erste|erster +zahn, von +selbst & @zahn, rausgenommen* & @zahn & zahnarzt|arzt|praxis|\
        gestern|wurde|wurden|lassen, \
         *gebiss|*prothese|dritten & @zahn & davon|ab|ankleben|kleben|labor|reparier*",
    ),
    phrases(
        ToothFellOut,
        "@zahn ~rausgefallen*|herausgefallen*|ausgefallen*, @zahn ~gefallen +raus|aus, fallt|fiel ~@zahn ~raus|aus, \
        schneidezahn*|frontzahn*|vorderzahn*|eckzahn* ~verloren*, @zahn & gefallen & raus|rausgefallen*|\
        herausgefallen*, @zahn & abgefallen*, @zahn ~ausgefallen*",
        "milchzahn*, krone|fullung|brucke|prothese|inlay|plombe, wackel*, ein|einen|war|ist|der|die|vom|sein|ihr|\
        seinen|ihren|erste|erster +milchzahn* & rausgefallen|ausgefallen|herausgefallen|gefallen|verloren, \
        *milchzahn*, wackelzahn*, milchzahne, zahnfee, kunstzahn*|kunststoffzahn* & rausgefallen|abgefallen, \
        @zahn & termin & ausgefallen, fullung & @zahn, plombe & @zahn, strom ~ausgefallen, ubungs*|teddy|\
        puppe & @zahn, wann|wie & fallt|fallen & @zahn, schon|von +allein*|selbst|selber, fallt|fallen & allein*|\
        selbst|selber",
    ),
    phrases(
        ToothMissing,
        "@zahn ~weg|draussen|raus|fehlt, verloren* ~@zahn, @zahn ~verloren*, @zahn ~futsch|fehlen|verschwunden*, \
        lucke ~@zahn|wo, @zahn ~lucke, fehlt|fehlen ~@zahn, @zahn & verloren*|weg|raus|fehlt|fehlen|ausgefallen*|\
        rausgefallen*, @zahn & abhanden|flotengegangen|fort|heraus|dahin, vorne|vorn ~fehlt, zahnlucke, \
        loch & wo & @zahn, zahnlos*, vorne|vorn|oben|unten +fehlt & einer|zwei|eine|jetzt, ohne +@zahn, \
        ohne +vordere +zahn, @zahn & weggeflogen*|weggebrochen*|verschollen*|rausge*|herausge*",
        "milchzahn*, weh & @zahn, weisheitszahn*, ein|einen|war|ist|der|die|vom|sein|ihr|seinen|ihren|erste|\
        erster +milchzahn* & verloren|weg|raus|fehlt|ausgefallen|rausgefallen, *milchzahn*, zahnfee, stein ~herz*, \
        @zahn & musste|muss|musse|sollte & raus, seit +geburt, angeboren, @zahn & nie & gewachsen|gekommen|angelegt, \
        nicht +angelegt, @zahn & ecke|eckchen|eckerl|halfte|halbe|stuck|stuckchen|spitze|drittel|kante & fehlt|weg|\
        ab|raus|futsch, zahnfleisch & verschwunden|weg, ohne +@zahn +kann|kauen|gehen",
    ),
    phrases(
        ToothDisplaced,
        "@zahn ~verschoben*|reingedruckt*|hineingedruckt*|eingedruckt*|schief*|hangt|faden|reingeschlagen*, \
        @zahn ~reingedruckt*|reingestossen*|hineingestossen*|reingeschoben*|verdreht*|verrutscht*|nach_hinten|\
        nach_innen|quer|steht_schief|baumelt|hangt, in +den +kiefer ~@zahn|gedruckt*|geschoben*, @zahn ~in +den|\
        das +kiefer|zahnfleisch, @zahn & zahnfleisch|kiefer|gaumen & gedruckt*|geschoben*|gestossen*|rein*|steckt|\
        hinein*, @zahn & hinten|innen|vorne|oben & gedruckt*|gebogen*|gedreht*|verschoben*|geschoben*, \
        @zahn & zuruckgedruckt|zuruckgebogen|eingedellt*|reingedrosselt*|reingestaucht*|gestaucht*|umgeknickt*|\
        abgeknickt*|weggeknickt*|umgeklappt*|verdreht*|verkantet*|reingeschlagen*|reingeschoben*|reingerammt*|\
        reingerutscht*|hochgedruckt|hochgeschoben|nach_oben_gedruckt|eingedruckt*|verkeilt*|versetzt*|schrag, \
        @zahn & hangt|hangen|baumelt|baumeln & faden|halb|fetzen|lose*|seidenen|schief*|nur|drin|runter|haut, \
        @zahn & zahnfleisch|kiefer|gaumen & verschwunden*|gerammt*|reingerammt*|geschlagen*|halb|steckt|gedruckt*|\
        druckt, @zahn & steht|stehen|zeigt|zeigen|ragt & hinten|innen|quer|schrag|vor|zunge|gaumen & jetzt|plotzlich|\
        vorhin|@schlag|seit|auf_einmal, @zahn & kurzer & @schlag|als, zahnfleisch & versunken*|reingegangen*|\
        eingesunken*|drin|steckt|halb|hochgeschoben*|reingerutscht* & zahn|*zahn|schaufel|zahne, @zahn & kiefer|\
        zahnfleisch|gaumen & hinein|rein|hochgeschoben*|reingegangen*|versunken*, @zahn & verbogen*|umgebogen*|\
        weggebogen*|intrudiert*|extrudiert*|luxiert*|disloziert*|dislokation|eingestaucht*, \
        @zahn & falsche* +richtung, falsche +richtung & @zahn, @zahn & zunge|gaumen|lippe|hinten|innen & verbogen*|\
        gebogen*|gekippt*|gedreht*|abgeknickt*|zeigt|zeigen|gewandert*",
        "schief +gewachsen, weisheitszahn*, implantat ~kiefer, seit +jeher|geburt|immer|jahren|kindheit|langem|\
        klein, schon +immer, *schiene|aligner*|invisalign|spange|klammer|kieferorthopad* & @zahn, @zahn & aligner*|\
        alignern|kieferorthopad*|geraderucken|begradigen|richten|korrigieren|gerade|geradestellen, prothese|bracket|\
        draht|krone|retainer|provisorium & hangt|baumelt|locker, weisheitszahn* & kiefer|zahnfleisch|quer|schrag|\
        druckt|schief, durchbricht|durchkommt|bricht & @zahn, @zahn & wachst|wachsen|kommt|kommen & schief|quer|\
        hinten, verfarb*, achter, wackelzahn*, *wackelzahn*, *milchzahn* & wackel*|wackl*|faden|allein*|selbst|\
        selber|zahnfee|natur*|raus|rausgefallen*|rausfallt|rausfallen|fallt|gefallen|verloren*|schief*|wachst|\
        dahinter|lose*|locker*|ersten|erster|letzten|ziehen|gezogen|bleibende*|ausgefallen*|verschluckt*|steht|\
        stehen|haben|kommt|drin|lange, weisheitszahn* & zahnfleisch|kiefer, zahnfleisch & bakter*|essensrest*|gras|\
        borste|splitter, kieferorthopad* & richtung, \
         schief|hangt|steht & begradig*|regulier*|richten_lassen|gerade_mach*|zahnspange|schiene",
    ),
    phrases(
        ToothLoose,
        "@zahn ~locker*|wackelt|lose*|gelockert*, @zahn ~locker*|wackelt|wackeln|lose*|gelockert*|wackelig*|bewegt|\
        bewegen|beweglich|schief*|langer|krumm*|verschoben*, wackel*|lockere*|beweg* ~@zahn, @zahn ~nach +vorne|\
        hinten|innen|oben, @zahn ~steht ~nach|anders|komisch*, @zahn & locker*|wackelt|wackelig*|lose*|schief*, \
        @zahn & *locker*|wackel*|wackl*|lose*|loser|lottert|lotterig*|wabbelt|schlackert|baumelt|gibt_nach|nachgibt|\
        beweg*|ruckeln|schwimmt|hangt|hangen|kippelt|kippt|schwabbelt|klappert|verschieben*|nachgeben*|instabil, \
        @zahn & nicht & fest, @zahn & schief*|verschoben*|verdreht*|krumm*|versetzt*|schrag|verbogen*|gelockert*|\
        langer, @zahn & anders & als|vorher|jetzt|steht|stehen, einer|eine|zwei & locker*|wackelt|wackelig*|wackeln|\
        lose* & @schlag, @zahn & steht|stehen & nach|anders|komisch*|vor|vorn|schief*|quer",
        "seit +jeher|immer, stiftzahn*, *krone, prothese",
    ),
    phrases(
        ToothBroken,
        "@zahn ~abgebrochen*|gebrochen*|zerbrochen*|gesplittert*|durchgebrochen*, @zahn ~abgebrochen*|gebrochen*|\
        zerbrochen*|gesplittert*|durchgebrochen*|kaputt|abgesplittert*|halb|halbe|halber|ab|stuck, abgebrochen*|\
        stuck|halfte|ecke ~@zahn, @zahn & *gebrochen*|*gesplittert*|*gesprungen*|*geplatzt*|*gespalten*|gespalten*|\
        kaputt|halb|halbe|halber|halbiert*|ab|durch|stumpf|stummel|zersplittert*|zertrummert*|zerbrochen*|\
        zerbroselt*|zerbroselt*|broselig*|splitter|riss|gerissen*|abgehackt*|abgeschlagen*|angeschlagen*|\
        gesplittert*|abgescherbelt*|hin|zerstort*|im_eimer|angeknackst*|angeknackt*|scharfkantig*|zackig|brockel*, \
        ecke|eckchen|eckerl|stuck|stuckchen|stuckerl|spitze|halfte|kante|teil|scherbe|drittel & @zahn & fehlt|weg|ab|\
        ab*|raus|*gebrochen*|*geplatzt*|*gesplittert*|futsch|draussen, abgebrochen*|abgeplatzt*|abgesplittert*|\
        abgeschlagen*|halbiert*|zersplittert* ~@zahn, mitte & durch & @zahn|einer|eine, abgebrochen*|zersplittert*|\
        abgesplittert*, *zahnsplitter|*stummel|*stumpf|zahnstuck*|zahnteil*, vorne|vorn & stummel|abgebrochen*|\
        abgeplatzt*, @zahn & *anders & @schlag, @zahn & eingehauen*|eingeschlagen*|angehauen*|angestossen*|\
        eingetreten*|demoliert*|ladiert*|ruiniert*|beschadigt|ausgebissen_beim|zerschlagen*|zerdeppert*|\
        zerschmettert*|zermatscht*, @zahn & frakturiert*|fraktur|kronenfraktur|wurzelfraktur|zackig*|zackiges, \
         @zahn & abbroch*|zbroch*|hinig|auseinanderbroch*, rosa*|rosarot*|rotes_drin|nerv & @zahn & sieht|sehe|schaut",
        "weisheitszahn* & durch, @zahn & bricht & durch, @zahn & kommt|kommen & durch, stumpf & @zahn & krone|\
        fullung|gerotet|beschliffen",
    ),
];
