//! German words for blows to face, jaw and head.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Blow,
        "@schlag, gegen|in +die|den|das|eine|einen|ein|einer +laterne*|tur|wand|baum|pfosten|mauer|mast|auto|tisch*|\
        kante|schrank|scheibe|stange|glastur|heizung|poller, hockey|eishockey|fussball|handball|rugby|boxen|judo|ski|\
        schlitten*|roller|fahrrad|rad|trampolin & @zahn, gegen +die|den|das|eine|einen|ein|einer ~beckenrand|rand|\
        bettkante|tischkante|kante|turrahmen|rahmen|gelander|treppe|bett|regal|zaun|klettergerust|rutsche|schaukel|\
        bank|stuhl|glas*|torpfosten|bus|boden|fliesen, gegen|an|in|auf +die|den|das|eine|einen|ein|einer|einem|dem|\
        der +beckenrand|rand|*kante|*rahmen|gelander|*gelander|*treppe|regal|zaun|*gerust|rutsche|*schaukel|bank|\
        stuhl|glas*|*pfosten|bus|boden|fliesen|*tur|*wand|*mauer|laterne*|*mast|*pfahl|*stange|baum|*schrank|\
        *scheibe|*poller|*ecke|*tisch|*heizung|heizkorper|*waschbecken|*wanne|*bordstein|randstein|beton|stein|\
        felsen|leitplanke|*auto|lenker|armaturenbrett|windschutzscheibe|kuhlerhaube|motorhaube|container|lkw|bande, \
        klettergerust|trampolin|hupfburg|wippe|schaukel|rutsche|skateboard|inliner*|inlineskates|longboard|\
        rollschuh*|schlittschuh*|skaten|scooter|escooter|mountainbike|lenker|leiter|hochbett|stockbett|treppe|\
        kellertreppe|wickeltisch*|beckenrand & gefallen|gesturzt*|runter|*gefallen|*gesturzt*|abgerutscht*|\
        *gerutscht*|geflogen*|*geflogen*|*gesegelt*|*gesprungen*|gekippt*|gepurzelt*|geknallt*|gestolpert*, uber|\
        ubern +den? +lenker, zu +boden +gegangen*|gegangen*|geworfen*|gestossen*|geschubst*, auf +die|der +schnauze|\
        fresse|nase|klappe ~gefallen|gelegt|geflogen*|gelandet*, hat +es|s +mich|ihn|sie|uns ~hingelegt*|hingehauen*|\
        geschmissen*|hingeschmissen*|hingeworfen*|aufgestellt*|gelegt|umgehauen*|gebrezelt*|zerlegt*|hingestreckt*, \
        @zahn & @schlag, *schlagerei|*prugelei|raufen|rauferei|handgemenge|gerauft*|gerangel|rangelei, gerauft*|\
        gerangelt*|getobt|balgerei, watschn|ohrfeige, beim|im|nach +fussball*|handball*|basketball*|hockey*|\
        eishockey*|rugby|boxen|kickboxen|judo|karate|turnen|skifahren|snowboarden|rodeln|schlittenfahren|klettern|\
        bouldern|skaten|radfahren|reiten|volkerball|volleyball|tennis|toben|raufen|sportunterricht|schwimmen|\
        trampolin*|sturz|unfall, ausgerutscht*, hingefallen*, gesturzt*, gestolpert*, *gestolpert*, *ausgerutscht*, \
        *hingefallen*, *runtergefallen*, umgeknickt*|weggerutscht* & @zahn|mund|kinn|gesicht*|lippe, \
        der +lange +nach, maulgelegt|aufgemault*, *unfall +gehabt|gebaut, zusammenstoss, in +ein|eine +schlagloch|\
        bordstein|auto|baum|hecke|graben|wand|laterne|schaufenster|glastur, schlagloch, *sturz +gebaut, eine|einen|\
        eins +reingekriegt*|reinbekommen|drubergekriegt|draufgekriegt|gescheuert*|verpasst*|gewischt*|gefangen*|\
        eingefangen*|kassiert*, abbekommen, ubersehen & stufe|bordstein|glastur|poller, beim +training & @zahn, \
        bagger|kran|balken|holzbalken|deichsel|palette|gerust|barren|kurbel & @zahn|gesicht*|mund|kiefer|kinn, \
        *hebel|kurbel|deichsel|*schlussel & ins|vors|gegen & @zahn|gesicht*|mund|kiefer|maul, haken & kassiert*|\
        bekommen|gekriegt*|abbekommen|eingefangen*, von|vom +der|dem|einer|einem|seinem|meinem|ihrem? +leiter|dach|\
        gerust|pferd|baum|rad|fahrrad|roller|trecker|traktor|hochbett|stockbett|balkon|wickeltisch|rutsche|schaukel|\
        klettergerust|mauer|motorrad|moped|laufrad|skateboard|trampolin|bobbycar|mofa|wippe|karussell, kopfuber, die|\
        der +treppe +runter|hinunter|nunter|herunter, vom +stuhl|sofa|bett|tisch|hocker +gefallen|gekippt|gerutscht|\
        gesturzt, *ball & @zahn|gesicht|mund|lippe*|kinn|kiefer, *ball +bekommen|abbekommen|gekriegt, kopf +an|\
        gegen +kopf, aneinandergekracht*, zusammengestossen*",
        "geschlagen ~preis, ausfall, krone|fullung|plombe ~gefallen, eingefallen, gefallen +mir|ihnen, gefallen|\
        gefallt ~gut, weh +gefallen, fiel +mir +ein, preis* ~gefallen|gestiegen, ausgefallen, fullung*|krone*|plombe|\
        inlay|provisorium ~fiel|gefallen|rausgefallen|abbekommen, gut|toll|schon +gefallen, termin ~abbekommen, \
        bekommt|bekomme ~@schlag +frei, schutz|zahnschutz|sportmundschutz, unfall +ist & autobahn|stau|strasse, stau|\
        staut|autobahn|vollsperrung|stauts & unfall, *unfallversicherung, arbeitsunfall|wegeunfall & formular|\
        bericht|meldung|versicherung, termin* & geplatzt|verschlagen|umgestossen|gestossen, vorgeschlagen, \
        gefallen +lassen|ihnen, gefallen|gefallt & farbe|ergebnis|praxis|lacheln|uns|mir|sehr, einen +gefallen, \
        preis* & gefallen, stein & herz*, zufall*|zufallig, auf +den|einen|ihren +termin|homepage|website|anzeige|\
        praxis +gestossen, gestossen +auf, angestossen & sekt|glas*, *schiene|bracket|krone|*krone|fullung|*fullung|\
        provisorium|prothese|teilprothese & gefallen|runtergefallen|rausgefallen|getreten|gelandet|geflogen|gekracht|\
        hingefallen, handy|telefon|brille & runtergefallen|gefallen, nagel ~kopf +getroffen, entscheidung|wahl|\
        vereinbarung|absprache & getroffen, getroffen +mit|zu, schnee|temperatur* & gefallen, aus +allen +wolken, \
        nuss*|kern|olive|brot*|knochen|bonbon & gebissen|@zahn, trainingslager, termin|anruf|runter_vom|\
        absteigen & leiter, vom +bett|sofa +aus, vom +dach +verband, *ball & *schutz|mundschutz|training_um|verein, \
        wie +ein|einen +*ball",
    ),
    phrases(
        BlowToFace,
        "schlag|faust|tritt|ellbogen|ellenbogen|ball|geschlagen*|getreten*|gestossen*|gefallen|gesturzt*|geknallt*|\
        gehauen* ~gesicht*|kiefer|kinn|mund, gesicht*|kiefer|kinn|mund ~@schlag, kieferverletzung|\
        gesichtsverletzung, schlag*|faust*|tritt|getreten*|trat|ellbogen|ellenbogen|ball|fussball|kopfstoss|kopfnuss|\
        gehauen*|geboxt|stein|stange|hockey*|geflogen*|gekracht*|geknallt*|gedonnert*|schlug|knallte|gebissen*|\
        biss ~gesicht*|kiefer|kinn|mund|fresse|nase|backe|wange|zahn, gesicht*|kiefer|kinn|mund|fresse|nase ~@schlag|\
        gebissen*|biss|bekommen ~schlag|tritt|ball|@schlag, aufs|ins|auf_das|in_das|auf_den|auf_die +gesicht*|maul|\
        fresse|kinn|mund|nase|schnauze ~@schlag|bekommen|gekriegt*|abbekommen, lippe|kinn|zunge|wange|\
        gesicht* ~aufgeplatzt*|durchgebissen*|gespalten*|aufgerissen*|platzwunde|aufgeschlagen*|zerfetzt*|klafft|\
        genaht, gesicht*|kinn|mund|lippe*|nase|wange|backe ~gebissen*|biss|zerkratzt*|angefallen*, gebissen*|\
        biss ~gesicht*|kinn|mund|lippe*|nase|wange, gesicht*|kinn|mund|nase|kiefer & geknallt*|geschlagen*|\
        gestossen*|aufgeschlagen*|gefallen|getreten*|gehauen*|gekracht*|boden|bordstein|asphalt|faust|ball, gesicht*|\
        kiefer|mund & abbekommen|abgekriegt*|abgekommen*|unfall|sturz, gesicht* & zerschnitten*|aufgeschnitten*|\
        entstellt*|zerfetzt*|zerkratzt*|blutet|blutig*, gesicht*|kiefer|kinn|mund & @schlag, @gesicht & *geknallt*|\
        *geschlagen*|*gestossen*|aufgeschlagen*|*getreten*|*gehauen*|*gekracht*|*getroffen*|*geprallt*|*gedonnert*|\
        *gefallen|geboxt|gerammt*|*gebolzt*|geklatscht*|*abgekriegt*|abbekommen|*gekickt*|*geworfen*|\
        gepfeffert* & faust|ball|*ball|ellbogen*|ellenbogen*|knie|puck|*schlager|stock|ast|boden|*kante|tur|*tur|\
        wand|*stange|lenker|bordstein*|asphalt|pfosten|*pfosten|tritt|huf|pferd|stein|*tisch|treppe|stufe|schaukel|\
        schlag|fahrrad|rad|roller|zaun|gelander|auto|airbag|flasche|brett|*brett|gerust|leiter|hammer|\
        schraubenschlussel|kofferraum*|deckel|koffer|kopf|schadel, gesicht*|kinn|mund|kiefer|unterkiefer|oberkiefer|\
        jochbein|nase|fresse|maul|gosche*|lippe|schnauze|kinnlade & faust|*schlag|kopfnuss|kopfstoss|watsche*|haken|\
        kinnhaken|tritt|fusstritt|ellbogencheck|ellbogen|ellenbogen|puck|hockeyschlager|baseballschlager & bekommen|\
        gekriegt*|kassiert*|abgekriegt*|abbekommen|eingefangen*|gekassiert*|drauf|getroffen*|ab|voll|volles, \
        kinnhaken, voll +auf|in|gegen +die|das|den|mein|meine +fresse|gesicht*|kinn|mund|nase|zahn|schnauze|maul|\
        gosche, direkt|frontal|volle +auf|aufs|ins|gegen|in ~kinn|gesicht*|mund|kiefer|zahn, auf +dem? +kinn|\
        gesicht* +gelandet*|aufgekommen*, aufs +kinn|gesicht*|maul, gesicht* +voran|zuerst, gesicht*|kinn|lippe|\
        wange|zunge|backe|mund & *schnitten|klafft|klaffend*|aufgerissen*|*geplatzt*|durchgebissen*|durchbissen|\
        zerbissen*|gespalten*|zerfetzt*|genaht_werden|flex|kettensage|messer|glasscherbe|aufgespiesst*|\
        lappen_runter, pferd|huf|hengst|stute|esel|kuh & gesicht*|kiefer|unterkiefer|kinn|mund|backe & getreten*|\
        getroffen*|ausgeschlagen*|tritt|geschlagen*|erwischt|gestossen*, zusammengeschlagen*|verprugelt*|vermobelt*|\
        verdroschen*|uberfallen|niedergeschlagen & gesicht*|kiefer|mund|kinn|zahn|mich|ihn|worden|wurde, *kopfstoss|\
        kopfnuss, hund|*hund|terrier|dackel|rottweiler|katze & gesicht*|lippe|wange|backe|mund|kinn|nase & gebissen*|\
        biss|zugebissen*|geschnappt*|zerfleischt*|zerkratzt*|angefallen*, mit +dem|meinem|seinem|ihrem|der +gesicht*|\
        kinn|mund|kiefer|unterkiefer|oberkiefer|nase|fresse|schnauze +gegen|auf|an|in|voran|zuerst|aufgeschlagen*|\
        dagegen|aufgekommen*, mit +den|meinen|seinen +zahn +auf|gegen|an|in, gesicht*|kinn|mund|kiefer|\
        unterkiefer +gegen|auf +den|die|das|eine|einen|ein, mit +dem|meinem|seinem +gesicht* ~gegen|auf, eine|eins|\
        einen|einer +auf|in|gegen|an|vor +die|das|den|der? +fresse|gesicht*|kinn|kinnlade|mund|kiefer|unterkiefer|\
        zahn|nase|schnauze|maul|gosche|backe, mitten|direkt|voll|volle|frontal|genau|direkt|volles_karacho|\
        mit_voller_wucht +in|auf|ins|aufs|gegen +das|die|den|mein? +gesicht*|kinn|mund|kiefer|unterkiefer|nase|\
        fresse|maul, eine +gegeben*|gescheuert*|geknallt*|verpasst*|geschmiert*|gelangt*|gewischt* & @gesicht|zahn, \
        in +das +gesicht*|maul, an|auf|gegen|vor +das +kinn|gesicht*|maul|jochbein, ans +kinn|jochbein|gesicht*|\
        maul, gegen|vor|auf +den|meinen|seinen|ihren +mund|kiefer|unterkiefer|oberkiefer|zahn|schneidezahn|frontzahn|\
        vorderzahn, auf|gegen|vor +die|meine|seine|ihre +zahn|schneidezahn*|frontzahn*|vorderzahn*|fresse|schnauze|\
        nase|kinnlade|backe|wange|gosche, in +die +fresse|schnauze|zahn|kinnlade|gosche|kauleiste, gesicht|kinn|\
        lippe*|zunge|wange|backe|mund|gaumen|oberlippe|unterlippe & @schneid & beim|tief|blut*|stark|lauft|halb|\
        durch|fleisch|offen|flex|messer|zaun|scherbe|sturz|fallen|gefallen|hingefallen|ganz|genaht|nahen, zunge|\
        lippe|wange|backe & aufgeschlitzt*|durchgebissen*|durchbissen|gespalten*|aufgeschnitten*|durchtrennt*|\
        abgebissen*, @gesicht|zahn|zahne & *geworfen*|*geschmissen*|*geschleudert*|*gekracht*|*gescheuert*|\
        *gehauen* & kugel|ball|stein|flasche|balken|stange|brett|tur|ast|stock|dose|handy|gerat, lippe*|kinn|zunge|\
        backe & aufgemacht*|aufgehauen*|aufgeschlagen*|aufgeschurft*|offen & blut*|lauft|stacheldraht|zaun|tief|\
        genaht|knochen|zahnfleisch, \
         an|auf|gegen|in +die +@zahn ~bekommen|bekommt|geknallt|gekracht|gehauen",
        "krone|fullung|brucke|plombe|prothese ~gefallen|geflogen|raus, schlag +ins +gesicht +preis|rechnung, gefallt|\
        gefallen +mir, krone|fullung|brucke|plombe|prothese|zahn & gefallen, kiefer ~gefallen +aus, gesicht|mund|\
        kiefer|kinn & gefallt|rausgefallen|krone|fullung|prothese, schlag +ins +gesicht +dass|fur|wie|diese|die, \
        schlag +in +das +gesicht +dass|fur|wie|ist|gewesen|diese, wie +ein +schlag, stein & herz*, kasse|\
        krankenkasse|versicherung & schlag, nuss*|kern|olive|brot*|knochen|bonbon & gebissen|zahn, auf +die +lippe|\
        zunge|wange|backe +gebissen, gebissen +auf +die? +lippe|zunge|wange, beim +essen|kauen & gebissen, \
        gebissen & essen|kauen|aus_versehen|versehentlich|taub|betaubung, blatt +vor, mund +halten|gehalten|wassrig, \
        faust*regel, ball +flach, gesicht +verzogen, schlag +gesicht & kasse|eigenanteil, @ding & gefallen|\
        rausgefallen|abgefallen|geflogen|gelandet, bracket|draht|prothese|klammer & wange|lippe|zunge|backe, \
        mundwinkel & eingerissen|gerissen|rissig, rissig*|sprode & lippe*, aphthe|herpes|fieberblase|pickel|\
        blaschen & lippe*|kinn|mund, lippenherpes, auge +geworfen, mund & gefallen +lassen, gesicht +auf +den|\
        die +titel*, auf +den +mund +gefallen, nicht +auf +den +mund, in|auf|gegen|an|vor|ans ~gesicht|kinn|mund|\
        zahn|nase|backe|wange|kiefer|kauleiste|zahn ~*beisse*|druckt|drucken|gedruckt|geschrieben|gelogen|gesagt|\
        geschaut|schauen|schaut|sehen|gelacht|lachen|creme*|geschmiert|schmieren|gespritzt|zieht|strahlt|ausstrahlt|\
        geklebt|gemalt|genommen|halte|gehalten|gekusst|geachtet|gefuhlt|stellen|gestellt|kommt|setzen|gesetzt|\
        schiebt|schieben|gesetzt|wachst|gebunden|geschoben, sonne|wasser|creme|wind|kuss|schminke|farbe|blatt|hand|\
        zahn|weisheitszahn*|schmerz*|beiss*|beisse|beisst|druckt|spange|zunge|streicheln ~in|auf|gegen|vor|an|\
        ans +das|die|den +gesicht|kinn|mund|zahn|nase|backe|wange|kiefer, biss|beiss*|druck* & auf +die|den +zahn, \
        auf +die +nase +gefallen +bin +ich +mit, der +nase +nach, auf +den +zahn +fuhlen|gefuhlt, schonheit, \
        auf +den|die +zahn & achten|aufpassen|putzen|belag|fullung|krone|krone_setzen|kleben|lack|versiegelung|\
        bracket*|schiene|zahnstein|veneers, in|auf ~zahn|backe|wange|lippe|zunge ~*gebissen, zunge|lippe|wange|\
        backe & gebissen & essen|kauen|betaubung|heilt|verheilt|klein*|bisschen, mundwinkel & eingerissen*, rasier*",
    ),
    phrases(
        JawBroken,
        "kiefer* ~gebrochen*|bruch|ausgerenkt*|verschoben*|schief*|ausgehangt*|zertrummert*, kieferbruch, \
        gebrochen* ~kiefer*, jochbein ~gebrochen*|bruch, zahn|biss ~passt|passen|aufeinander ~nicht, kiefer|kinnlade|\
        unterkiefer|kinn|jochbein ~gebrochen*|bruch|ausgerenkt*|ausgehakt*|rausgesprungen*|draussen|verschoben*|\
        schief*|ausgehangt*|zertrummert*|gekracht*|herausgesprungen*|verrenkt*|hangt|angebrochen*|raus, zahn|biss|\
        gebiss ~passt|passen|aufeinander|treffen|schliessen ~nicht|nimmer|mehr|falsch, zahn ~nicht ~aufeinander|\
        zusammen, aufeinander ~nicht, *kiefer & *gebrochen*|*bruch|*renkt|*renken|ausgehakt*|ausgehangt*|\
        rausgesprungen*|herausgesprungen*|raus|draussen|verschoben*|schief*|zertrummert*|verrenkt*|knirscht|\
        gekracht*|geknackst*|geknackt*|hangt|verhakt*|verklemmt*|luxiert*|ausgekugelt*|ausgeklinkt*|rausgehupft*|\
        gesprungen*|instabil|locker*|wackelt, kieferbruch|unterkieferbruch|oberkieferbruch|jochbeinbruch|\
        gesichtsfraktur|kieferfraktur, *kiefer & ausgerenkt*|ausgekugelt*|ausgehakt*|ausgeklinkt*|luxiert*|\
        zertrummert*, kiefergelenk & ausgerenkt*|rausgesprungen*|raus|ausgekugelt*|ausgehakt*|luxiert*, ausgerenkt*|\
        ausgekugelt*|einrenken & kiefer|unterkiefer|mund|kinn, *kiefer & @schlag & bewegen|knackt|knirscht|taub*|\
        schief*|kauen|weh, kinn|kinnlade & hangt|schief*|steht & schief*|seite|@schlag|runter, zahnreihe*|\
        zahnreihen & nicht|versetzt*|schief*, kiefer & bewegen & nicht|kaum|nimmer, stufe & kiefer|zahnreihe|\
        zahn & @schlag, jochbein|wangenknochen & eingedruckt*|eingedellt*|gebrochen*|delle, kinnlade|unterkiefer|\
        kiefer|kinn & durch|hin|ab & @schlag|glaube, zubeissen|kauen|beissen|zusammenbeissen & nicht|nimmer|\
        kaum & gebrochen*|knochen|@schlag|reingekriegt*|knackt|knirscht, knochen & gebrochen* & gesicht*|kiefer|kinn|\
        zahn|mund, \
         kinnlade|*kiefer ~hangt|steckt|sitzt +fest, *kiefer|kinnlade ~verhakt|ausgehakt|geknackt, \
         hangt|steckt|sitzt ~kinnlade|*kiefer +fest",
        "zahn ~passt ~termin, zahn ~passt|passen ~krone|prothese|farbe, prothese|schiene|krone|gebiss ~passt|passen, \
        biss|zahn & fullung|krone|brucke|prothese|spange & passt|passen, kieferorthopad*|schiene|knirsch*|\
        gnatholog* & seit_jahren|jahren, knackt|knacken|knackst & jahren|kauen|manchmal|immer|morgens|essen|\
        seit_langem, fullung|inlay|krone|brucke|prothese|provisorium|plombe|schiene & biss|zahn & passt|passen|hoch, \
        biss +passt +nicht & fullung|krone|inlay|brucke|plombe, verheilt, platten, fast|beinahe +ausgerenkt|\
        gebrochen, gahnen & ausgerenkt & fast|beinahe|wartezimmer|langeweile, weisheitszahn* & kiefer & schief, \
        zahn & schief & kiefer & spange",
    ),
    phrases(
        JawOpen,
        "mund|kiefer ~@nicht ~zu|schliessen|zumachen|zubekomme, @nicht ~mund|kiefer ~schliessen|zu, mund ~nicht|\
        mehr ~zu, kiefer ~blockiert*|verhakt*|klemmt|steckt, mund|kiefer|maul ~@nicht|kaum|nimmer ~zu|schliessen|\
        zumachen|zubekomme|zubekommen, bekomme|bekommt|bringe ~mund|kiefer|maul ~@nicht|nimmer ~zu, mund|\
        kiefer +steht ~offen, steht ~mund ~offen, kiefer|mund ~offen ~blockiert*|fest|stecken|geblieben*, mund|\
        kiefer & offen & bleibt|steht|stehen|fest|geblieben*, mund|*kiefer|maul|gosche*|kinnlade|klappe & nicht|\
        nimmer|kaum & zu|schliessen|zumachen|zubekommen|zubekomme|zubekommt|zugehen*|zuklappen|geschlossen|zubringen|\
        zudrucken, steht|stehen|bleibt|blieb & *kiefer|mund|maul & offen|aufgesperrt*|aufgerissen* & nicht|seitdem|\
        seit|jetzt|mehr|fest|nimmer|gahn*|gegahnt*, bringt|bringe|bekommt|bekomme ~ihn|mund|kiefer|es ~nicht|\
        nimmer ~zu, *kiefer|mund & gegahnt*|gahn*|abbeissen|abgebissen* & nicht|fest|steckt|offen|blockiert*|\
        ausgerenkt*|hangt|klemmt|raus|gesprungen*, maulsperre, *kiefer & eingerastet*|festgehakt|festgesteckt|\
        verhakt*|blockiert*|verklemmt*|festgefahren|gesperrt*, mund|kiefer +offen & sperr*|steckt|klemmt|blockiert*, \
        mund|*kiefer|maul|gosche*|kinnlade & nicht|nimmer|kaum & @zumachen",
        "praxis|termin & offen, klappe & halten|nicht_halten, mund & nicht & halten, offen & praxis|termin|rechnung|\
        frage|stelle|sprechstunde|geoffnet|haben, staunen & mund & offen, mund +offen & schlafe|schlaft|atme|atmet|\
        schnarch*|nachts, lippe* & schliessen & spange, lasst & mund & offen, mund & nicht & zu & trocken|spange|\
        lippen, klickt|knackt|knacken|klicken & gahn*, blockiert +aber? +nie|nicht",
    ),
    phrases(
        JawHurts,
        "halt|halte +sich|mir|mich? ~kiefer|gesicht|mund|kinn|backe|wange, kiefer|kinn|jochbein|unterkiefer ~weh|\
         schmerz*|knackt|knirscht|blau|bewegt, schmerz* ~kiefer|kinn|jochbein, @nicht|kaum ~kauen|zubeissen",
        "kopf|knie|arm ~schmerz*",
    ),
    phrases(
        HeadHit,
        "kopf ~gestossen*|angeschlagen*|gefallen|gesturzt*|geschlagen*|aufgeschlagen*|verletzt*|geknallt*|\
        angehauen*, auf +den +kopf ~gefallen|bekommen, gestossen*|gefallen|gesturzt*|geschlagen*|\
        aufgeschlagen* ~kopf, kopfverletzung|gehirnerschutterung|schadelbruch|platzwunde, kopf|schadel|stirn|\
        hinterkopf|birne|rube ~@schlag|angeschlagen*|aufgeschlagen*|verletzt*|angehauen*|gestossen*|platzwunde|\
        blutet|angestossen*|gekracht*|geknallt*, @schlag ~auf|an|am|gegen +den|die|dem +kopf|schadel|stirn|\
        hinterkopf|birne|rube, gehirnerschutter*, kopf & gefallen|gestossen*|geschlagen*|aufgeschlagen*|gestosst*|\
        gekracht*|geknallt*|platzwunde|blutet|sturz*, kopf & gegen|angestossen*|pfosten|wand|boden|kante|stange|\
        asphalt, @kopf & @schlag & auf|gegen|mit|an|am|voran|beton|asphalt|boden|hinten|kante|fliesen|treppe|\
        @schlag, @kopf & bekommen|gekriegt*|abbekommen|abgekriegt*|gefallen & ast|ball|stein|ziegel|dachziegel|\
        balken|schlag|brett|flasche|leiter|karton|blumentopf|kiste|hammer|stange|puck|tritt|regal|deckel|\
        baseballschlager|tur|auf_den, mit +dem|meinem|seinem|ihrem? +@kopf +voran|zuerst|gegen|auf|an|aufgeschlagen*|\
        aufgekommen*|dagegen, kopfuber & gefallen|gesturzt*|runter|gepurzelt*|gesegelt*|treppe, kopf +voran|voraus, \
        helm & gesprungen*|kaputt|gebrochen*|gerissen*|zerbrochen*|hin|zersplittert*|bruch, gehirnerschutterung|\
        schadelbruch|schadelfraktur|schadelbasisbruch|hirnblutung|hirnerschutterung, @kopf & *geknallt*|*gekracht*|\
        *geprallt*|gedonnert*|angehauen*|angerammt*|angerumst*|angedonnert*|aufgeplatzt*|*platzwunde|beule|blutet|\
        gedotzt*|gedeppert*, pupille* & gross|grosser|ungleich|unterschiedlich|verschieden*|weit|starr*, ohr|\
        nase & wassrig*|klare|hirnwasser|flussigkeit & lauft|tropft|kommt|rinnt, erinner* & nicht|nichts & unfall|\
        sturz|passiert*|gefallen|heimgekommen|gekommen*, weiss & nicht & passiert*|heimgekommen|gekommen* & @schlag|\
        gefallen|leiter, kurz +weg +gewesen*, kurz|minute|minuten +weggewesen*|weg|bewusstlos*|\
        weggetreten* & @schlag|gefallen|sturz|baum, weiss|erinner* & nicht|nichts|nimmer & *sturz|*unfall|gesturzt*|\
        gefallen & passiert*|war|mehr, auf|gegen|an +den|meinen|seinen|ihren +kopf|schadel|hinterkopf, auf|gegen|\
        an +die|meine|seine|ihre +stirn|schlafe|birne|rube|schadeldecke, hinterkopf|schadel & angeknackst*|\
        aufgeschlagen*|aufgeschurft*|angeschlagen*, nacken|rucken|hinterkopf +gefallen|gesturzt* & weiss|nicht|\
        heisst|ruckwarts, ruckwarts & gefallen|gesturzt* & kopf|nacken|weiss|hinterkopf|heisst, kopf +an|gegen +kopf, \
         mit +der|meiner|seiner|ihrer +@kopf +gegen|auf|an|voran|aufgeschlagen*|dagegen",
        "nagel +auf +den +kopf, kopfschmerzen, auf +den +kopf +gefallen +bin +ich +nicht, auf +den +kopf +stellen, \
        nagel ~kopf, kopfweh, haar* ~kopf, uber +kopf, kopf & kissen|schmerz*, kopf +gestellt|stellen|gestossen_auf, \
        vor +den +kopf +gestossen, kopf +zerbrochen|zerbreche*, in +den? +kopf +gesetzt, totenkopf, dickkopf*, \
        kopf & burste|burstenkopf|aufsatz, bohrkopf, kopf +hangen, kopf +weh, wand & reden|kopf_durch, \
        kopf +durch +die +wand, auf +den +kopf +gefallen +nicht, nicht +auf +den +kopf +gefallen, kopf +verloren|\
        verlieren, stirnhohle*, dach & kopf_gefallen, decke & kopf, halt|kopf +hoch, kopf & lause*, \
        kopf & uberweisung|rontgen & frage, nagel +getroffen, gehirnerschutterung* & absagen|verschieben|woche|\
        liegen|kommen|termin|krankenhaus|attest|monat|war, auf|gegen|an +den|die|meinen +kopf|stirn|\
        schlafe ~gestellt|stellen|stellt|zugesagt|fasse|greif*|hand|setzen|gesetzt|mutze|schmerz*|druck|druckt|\
        tatschen|getroffen_nagel|hauen_wegen|gefallen_bin, zieht|strahlt|schmerz*|druck|ausstrahlt ~auf|gegen|an|\
        bis ~kopf|stirn|schlafe, fallt|fallt_mir & decke & kopf, haar* & kopf, gestossen*|angehauen*|angestossen*|\
        angeschlagen* ~war +nichts|halb|harmlos|okay, kopf ~nichts +passiert, \
         leicht ~kopf, kopf ~gelacht|lacht|spielt",
    ),
];
