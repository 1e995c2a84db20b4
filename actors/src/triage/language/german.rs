//! German. Negation often stands behind what it denies; the tables are written without umlauts, as words are folded.

mod bleeding;
mod breath;
mod cues;
mod harm;
mod heart;
mod injury;
mod swelling;
mod teeth;

use super::{Apostrophe, Language};

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
        "einfach",
        "echt",
        "vollig",
        "furchtbar",
        "wahnsinnig",
        "unheimlich",
        "arg",
        "oh",
        "ach",
        "na",
        "naja",
        "tja",
        "oje",
        "gell",
        "mei",
        "bisserl",
        "schrecklich",
    ],
    sounds_like: "is = ist, i = ich, hob = habe, han = habe, san = sind, nix = nichts, nimma = nimmer, ned = nicht, nid \
     = nicht, nit = nicht, koa = kein, koan = keinen, koane = keine, mitm = mit dem, vorm = vor dem, hinterm = hinter \
     dem, durchn = durch den, ausm = aus dem, ins = in das, gschwollen = geschwollen, angschwollen = angeschwollen, \
     gfallen = gefallen, hingfallen = hingefallen, gsicht = gesicht, gschlagen = geschlagen, brochen = gebrochen, \
     gstorben = gestorben, gstossen = gestossen, aussi = raus, aussa = raus, heraussen = draussen, ausse = raus, use = \
     raus, owi = runter, obi = runter, abi = runter, nunter = runter, nauf = rauf, kriege ich = bekomme ich, mutti = \
     mutter, bluat = blut, bluatet = blutet, heit = heute, hoit = halt, jetz = jetzt, jetzat = jetzt, etzt = jetzt, \
     auge zu geht = auge zugeht, hab = habe, zahnkrone = krone, zahnspange = spange, zahnprothese = prothese, \
     zahnbrucke = brucke, zahnimplantat = implantat, kronen = krone, krieg = bekomme, kriege = bekomme, kriegt = \
     bekommt, kriegen = bekommen, bekomm = bekomme, zaehne = zahn, nich = nicht, net = nicht, ne = eine, nen = einen, \
     hab s = habe es, ist s = ist es, hats = hat es, gehts = geht es, ists = ist es, unterm = unter dem, ubern = uber \
     den, aufm = auf dem, vom fahrrad = vom rad, zum gluck =, atem not = atemnot, aus geschlagen = ausgeschlagen, raus \
     geschlagen = rausgeschlagen, raus gefallen = rausgefallen, ausgefallen zahn = zahn ausgefallen, bewusst los = \
     bewusstlos, an geschwollen = angeschwollen, brust schmerzen = brustschmerzen, herz infarkt = herzinfarkt, kann ich \
     = ich kann, hort nicht mehr auf = hort nicht auf, kriege keine = bekomme keine, krieg keine = bekomme keine, \
     kriegt keine = bekommt keine, zahne = zahn, zahnen = zahn, nu = nun, dor = der, off = auf, zwee = zwei, n = ein, \
     buschen = bisschen, nuscht = nichts, mien = mein, fru = frau, vadder = vater, muddi = mutter, muddern = mutter, \
     lutter = kleiner, lutte = kleine, keen = kein, keene = keine, ick = ich, ik = ich, wat = was, dat = das, det = \
     das, ham = haben, haun = hauen, rausgehaun = rausgehauen, seh = sehe, geh = gehe, find = finde, schuttel = \
     schuttele, brauch = brauche, schluck = schlucke, spuck = spucke, halt ich = halte ich, beiss = beisse, hor = hore, \
     huste = huste, kein luft = keine luft, sehn = sehen, gehn = gehen, aufs = auf das, furs = fur das, vors = vor das, \
     unters = unter das, mach = mache, bring = bringe, spring = springe, nehm = nehme, fuhl = fuhle, glaub = glaube, \
     kleener = kleiner, kleene = kleine, uff = auf, jrad = grad, drausen = draussen, drauss = draussen, rausgflogen = \
     rausgeflogen, gflogen = geflogen, grennt = gerannt, grannt = gerannt, ghaut = gehauen, ghaun = gehauen, gstossn = \
     gestossen, gsturzt = gesturzt, gstolpert = gestolpert, gnommen = genommen, gschluckt = geschluckt, vaschluckt = \
     verschluckt, gschwolln = geschwollen, gspuckt = gespuckt, gessen = gegessen, gfressn = gegessen, trunken = \
     getrunken, kriag = bekomme, kriagt = bekommt, kimmt = kommt, rausgfallen = rausgefallen, rausgschlagen = \
     rausgeschlagen, ausgschlagen = ausgeschlagen, abbrochn = abgebrochen, obrochen = abgebrochen, gspur = spure, kaa = \
     keine, schnaufn = atmen, umgfallen = umgefallen, zamgfallen = zusammengebrochen, zammbrochen = zusammengebrochen, \
     runtergfallen = runtergefallen, owagfallen = runtergefallen, gsogt = gesagt, zahnd = zahn, zand = zahn, goschen = \
     mund, gosch = mund, pappn = mund, hois = hals, oarm = arm, fuass = fuss, bluten tuts = blutet, blutet s = blutet, \
     brackett = bracket, brackets = bracket, braket = bracket, brackit = bracket, klammerl = klammer, tabletterl = \
     tablette, pulverl = tablette, fieba = fieber, mund sperre = mundsperre, kiefer sperre = kiefersperre, zahn klammer \
     = klammer, herz rasen = herzrasen, schlag anfall = schlaganfall, ohn machtig = ohnmachtig, anna phylaktisch = \
     anaphylaktisch, ana phylaktisch = anaphylaktisch, anaphilaktisch = anaphylaktisch, ibu profen = ibuprofen, para \
     cetamol = paracetamol, an geschwollenen = angeschwollenen, dicke back = dicke backe, back = backe, sone = so eine, \
     nem = einem, ner = einer, nes = eines, aus gerutscht = ausgerutscht, hin gefallen = hingefallen, um gekippt = \
     umgekippt, zusammen gebrochen = zusammengebrochen, zu geschwollen = zugeschwollen, runter geschluckt = \
     runtergeschluckt, abgebroche = abgebrochen, weg getreten = weggetreten, raus gebrochen = rausgebrochen, runter \
     gefallen = runtergefallen, leb = lebe, sterb = sterbe, denk = denke, merk = merke, spur = spure, steh = stehe, \
     lieg = liege, sitz = sitze, fall = falle, kipp = kippe, kotz = kotze, zitter = zittere, frier = friere, ruf = \
     rufe, blut ich = blute ich",
    classes: &[
        (
            "schneid",
            "*schnitten*|*geschlitzt*|*gerissen*|*geplatzt*|*gespalten*|klafft|klaffend*|zerfetzt*|durchtrennt*|\
            *gehackt*|durchbohrt*|*bissen*|abgetrennt*|zerbissen*|aufgerissen*|*gestochen*|aufgespiesst*",
        ),
        (
            "boden",
            "boden|fussboden|*boden|fliesen|teppich|parkett|laminat|matte|strasse|gehweg|gehsteig|trottoir|\
            burgersteig|asphalt|beton|pflaster|kies|schotter|wiese|rasen|gras|sand|sandkasten|schnee|eis|matsch|\
            dreck|feld|platz|hof|*hof|schulhof|pausenhof|spielplatz|turnhalle|halle|spielfeld|tanzflache|tisch|\
            werkbank|kuche|stroh|heu|acker|parkplatz|auto|schrank|bett|bank|baustelle|badewanne|wanne|dusche|becken|\
            waschbecken|abfluss|keller|garten|bus|bahnsteig|teer|terrasse|balkon|treppe|stufe|laden|flur|bad|\
            wohnzimmer|pool|schwimmbad|sporthalle|hallenboden|kopfsteinpflaster|beifahrersitz",
        ),
        (
            "trink",
            "*getrunken*|*trunken|trinkt|trank|*geschluckt*|*verschluckt*|*gesoffen*|*gekippt*|*genippt*|\
            *geschlabbert*|*gegessen*|*genascht*|*geleckt*|*gekostet*|*probiert*|*gelutscht*|*gekaut|*gefuttert*|\
            *gegurgelt*|*gespult*|*genommen*|*verwechselt*|*erwischt|intus|*eingeworfen*|*reingezogen*|*gefressen*|\
            *verputzt*|*gepfiffen*|*verdruckt*|*geschuttet*|*konsumiert*|*geschmissen*|*gehauen*|*schluckte|schluckt|\
            trinken|gekriegt*|*abgeschleckt*|*geschleckt*|*gestopft*|*gesteckt*|*geworfen*|*gegossen*|*leergemacht*|\
            *leergetrunken*|leergesaugt*|geplundert*|leer|leere",
        ),
        (
            "runter",
            "runter|hinunter|runterkrieg*|runterbekomm*|runterbring*|runterschluck*|runtergeh*|runterwurg*|\
            runterrutsch*|runterzu*|hinunterschluck*|hinunterbring*|hinunterbekomm*|hinunterwurg*|herunterbekomm*|\
            runtergekrieg*|runtergebracht|runtergeschluckt|*runterzukrieg*|runtergeht|runterlauft",
        ),
        (
            "zumachen",
            "zu|zukrieg*|zugekrieg*|zubekomm*|zumach*|zugemacht|zugeh*|zugegangen|zubring*|zuklapp*|zudruck*|\
            schliessen|schliesst|schliesse|geschlossen|zuzumachen|zuzubekommen|zusammenbekomm*|zusammenbring*|\
            zusammenbeiss*",
        ),
        (
            "auf",
            "auf|aufkrieg*|aufgekrieg*|aufbekomm*|aufmach*|aufgemacht|aufgeh*|aufgegangen|aufgeht|aufbring*|\
            aufsperr*|aufreiss*|aufzumachen|aufzubekommen|aufzukriegen|offnen|offnet|geoffnet|offne|offen|\
            aufzusperren|auftun|aufzukrieg*",
        ),
        (
            "viele",
            "zehn|zwolf|funfzehn|sechzehn|zwanzig|dreissig|vierzig|funfzig|10|12|15|16|20|24|30|40|50|dutzend|\
            packung|schachtel|flasche|handvoll|haufen|massenhaft|unmengen|lauter|ganze|ganzen|acht|neun|elf|dreizehn|\
            vierzehn|siebzehn|achtzehn|neunzehn|funfundzwanzig|sechzig|siebzig|achtzig|hundert|8|9|11|13|14|18|25|60|\
            100|blister|streifen|*packung|*schachtel|*flasche|rohrchen|dose|zig|viele|restlichen|komplette|\
            kompletten|samtliche|alle|gesamte|gesamten|voll|packerl|schachterl|wieviele|massig|*packungen|\
            *schachteln|*flaschen|*flaschchen|flascherl|ampulle|ampullen|*blister|*dosen|*rohrchen|tube|*streifen|\
            riegel|kiloweise|haufenweise|etliche|unzahlige|mehrere|zigfach",
        ),
        (
            "zahn",
            "zahn|zahns|schneidezahn*|frontzahn*|vorderzahn*|eckzahn*|backenzahn*|zahnchen|beisser|milchzahn*|\
            bleibender|zahnes|*zahn|*zahne|*zahnen|*zahnes|*beisser|*beisserchen|beisserle|schaufeln|stockzahn*|\
            zacken|hauer|hauern|mausezahn*|stiftzahn|schaufel|schaufelzahn*|zahnderl|zahndl|milchzahnchen",
        ),
        (
            "gesicht",
            "gesicht*|backe|wange|kiefer*|kinn|lippe*|mund|auge|hals|unterkiefer|oberkiefer|backen|wangen|lippen|\
            nase|gesichtshalfte|augenlid|lid|fresse|kinnlade|schnute|*kiefer|*lippe|*lippen|*backe|*backen|*backerl|\
            *backchen|gosche*|goschn|gusche|schnauze|maul|jochbein|visage|wangenknochen|wangerl|kauleiste|mundwinkel|\
            zahnreihe|unterlippe|oberlippe|schnabel|gfries|gsicht|antlitz",
        ),
        (
            "schwell",
            "geschwollen*|schwellung*|schwillt|anschwell*|angeschwollen*|schwellen|dick*|dicke|dicker|zugeschwollen*|\
            schwoll*|aufgequollen*|verquollen*|quillt|anschwillt|aufgedunsen*|hamsterbacke*|beule*|riesig*|\
            riesengross*|dickes|dicken|angelaufen*|aufgeblasen*|verdickt*|zuschwellen|schwellt|zuschwillt|schwelle|\
            *schwoll*|*schwell*|*schwill*|*quoll*|*quill*|aufgetrieben*|aufgeblaht*|aufgedunsen*|knubbel|wulst|\
            gewolbt*|ausgebeult*|verbeult*|dickere|hefeteig*|hefekloss|hefeknodel|pausback*",
        ),
        ("nicht", "nicht|kaum|schwer|schlecht|schlechter|nimmer|nimma|muhsam"),
        ("kann", "kann|konnen|konnte|kannst"),
        (
            "schlag",
            "gefallen|gesturzt*|sturz|hingefallen*|unfall|schlag|geschlagen*|getreten*|gestossen*|faust|ellbogen|\
            ellenbogen|ball|prugelei|schlagerei|runtergefallen*|sturz*|gestolpert*|hingeflogen*|geflogen*|gekracht*|\
            geknallt*|gerannt*|tritt|verprugelt*|uberfallen|zusammengestossen*|zusammenstoss|fahrradunfall|\
            autounfall|verkehrsunfall|sportunfall|umgefahren*|angefahren*|schlager|faustschlag|kopfstoss|kopfnuss|\
            hockeyschlager|gehauen*|hingeknallt*|geboxt|ausgerutscht*|umgerannt*|gegengelaufen*|gedonnert*|\
            umgestossen*|abbekommen|prugel*|hieb|aufprall|gesegelt*|runtergeflogen*|hingeplumpst*|fiel|sturzte|\
            knallte|trat|schlug|boxte|zusammenprall|geprallt*|prallte|gerammt*|rammt|umgerempelt*|gerempelt*|lenkrad|\
            bordstein|bordsteinkante|gedotzt*|gerutscht*|gepurzelt*|motorradunfall|skiunfall|reitunfall|\
            arbeitsunfall|rollerunfall|treppensturz|kickboxen|boxen|rempler|ellenbogenschlag|abgekriegt*|knall|\
            gebolzt*|gepfeffert*|ellbogen*|ellenbogen*|faust*|fusstritt*|kopfstoss*|stosse|ast|sprung|absturz|\
            trampolin|schaukel|rutsche|stoss|getroffen*|erwischt|gebrettert*|geklatscht*|gescheppert*|*geplumpst*|\
            *gepurzelt*|uberschlagen|hingeschlagen*|hingesegelt*|gestreift*|*unfall|*gesturzt*|*gestossen*|\
            *geknallt*|*gekracht*|*geprallt*|*gestolpert*|*gesegelt*|*gerempelt*|*gerannt*|*gerutscht*|\
            *geschlittert*|*gedonnert*|*gerammt*|*gebolzt*|puck|eishockeypuck|medizinball|handball|gerumst*|\
            gerummst*|kollidiert*|kollision|rumms|zusammengekracht*|gecrasht*|crash|geschubst*|*geschubst*|gestupst*|\
            hinfallen|*runtergefallen*|*hingefallen*|*umgefallen*|*abgestiegen*|runtergekugelt*|gekugelt*|\
            geschleudert*|*geschleudert*|watschn|watsche|ohrfeige|gewatscht*|gschlagen|gfallen|*gfallen|gekickt*|\
            *gehauen*|*gebumst*|gelandet*|aufgekommen*|gesemmelt*|gekachelt*|vermobelt*|zusammengeschlagen*|\
            niedergeschlagen|verdroschen*|verhauen*|geprugelt*|gefetzt*|gehaun|abgeworfen*|umgenietet*|umgemaht*|\
            touchiert*|ausgekeilt*|gekickboxt*|verunfallt*|gestrauchelt*|hinhingehauen|hingedonnert*|aufgeschlagen*|\
            reingerannt*|reingelaufen*|gegengerannt*|gegengerauscht*|*gerauscht*|*sturz|*sturze|*karambolage|\
            auffahrunfall|gestossn|hingekracht*|uberfahren|*geschmissen*|*geworfen*|*geschnellt*|*geschwungen*|\
            *geschossen*|knie|kniestoss|*gebumm*|*gebrezelt*|*gescheppert*|ausgehoben*|umgelaufen*|*umgelaufen*|\
            hingelegt*|hinlegt|hingeschmissen*|*gerast|gestreckt*|*geschrammt*|geschrammt*|*gebremst*|vollbremsung|\
            *aufwartshaken|*kinnhaken|leberhaken|schwinger|uppercut|*hieb|*hiebe|sparring|*stosse|*treffer|bodycheck|\
            *check|crosscheck|fausthieb|backpfeife|schelle|gefeuert|gezimmert|gepflastert|*gedroschen|*gewatscht|\
            genockt|umgemaht|umgegratscht|gegratscht|blutgratsche|angerempelt|umgeworfen|bauchplatscher|kopfball|\
            zusammengeknallt|zusammengerasselt|zusammengerauscht|zusammengekracht|laterne|laternenpfahl|*pfosten|\
            *bordstein|aufgeditscht|abgesturzt|abgestiegen|purzelbaum|salto|weggerutscht|umgeknickt|ubergezogen|\
            ubergebraten|drubergezogen|drubergebraten|zuruckgeschlagen|rumgeschwungen|herumgeschwungen|draufgefallen|\
            raufgefallen|*gehechtet|draufgezogen|umgeschmissen|gestampft",
        ),
        (
            "kind",
            "kind|sohn|tochter|baby|kleinkind|kleine|kleiner|enkel|enkelin|junge|madchen|kleinen|kinder|bub|bube|\
            bengel|zwerg|knirps|saugling|sohnemann|enkelkind|neffe|nichte|kleines|bua|dreijahrig*|zweijahrig*|\
            vierjahrig*|funfjahrig*|jahrige*|*sohn|*tochter|*kind|*enkel|*enkelin|*jahrige|*jahriger|*jahrigen|\
            *jahriges|*madchen|*madel|*madl|dirndl|buab|buben|jungs|zwilling*|schuler|schulerin|sprossling|steppke|\
            wurm|wurmchen|kurze|kurzer|krabbelkind|sauglings|neugeborenes|lausbub|racker|stammhalter|patenkind|\
            pflegekind|jungste|jungster|altester|alteste|mause|maus|kita|kindergarten",
        ),
        (
            "mittel",
            "antibiotik*|penicillin|amoxicillin|medikament*|tablette*|spritze|betaubung|narkose|schmerzmittel|\
            ibuprofen|clindamycin|tabletten|impfung|penizillin|paracetamol*|aspirin|arznei*|mittel|spritzen|\
            lokalanasthesie|novalgin|pille*|medizin|schmerztablette*|schlaftablette*|latex|ibu|ibus|*tablette|\
            *tabletten|*spritze|*spritzen|*pille|*pillen|*kapsel|*kapseln|amoxi*|penicillin*|clinda*|ibuprofen*|\
            novalgin*|schlafmittel|beruhigungsmittel|betaubungsmittel|betaubungs*|diclo*|voltaren|tramadol|tramal|\
            tilidin|dolormin|dolomo|tavor|valium|latex*|kontrastmittel|lidocain*|articain*|ultracain|schmerzmittel*|\
            opiat*|morphium|morphin|oxycodon|blutdrucksenker|antidepressiva|psychopharmaka|hustensaft|fiebersaft|\
            nurofen|thomapyrin|naproxen|metamizol|parkemed|mexalen|dafalgan|ponstan|algifor|seractil|medis|drops|\
            globuli|tropfen|*tropfen|*medikamente|*medikamenten|beruhigungssaft|zapfchen|*zapfchen|schmerzpulver|\
            *dragees|insulin|*morphin|schmerzpflaster|fiebersaft*|hustensaft*|*saftflaschchen|tramadol*|*morphin*|\
            *antibiotika|schmerztropfen|beruhigungstropfen|schlaftropfen",
        ),
        (
            "zahl",
            "ein|einem|einer|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|funfzehn|zwanzig|dreissig|\
            vierzig|einigen|vielen|paar|etlichen|mehreren|anderthalb|eineinhalb|2|3|4|5|6|7|8|9|10|12|15|20|25|30|40|\
            dreizehn|vierzehn|sechzehn|siebzehn|achtzehn|neunzehn|funfundzwanzig|funfunddreissig",
        ),
        ("kopf", "kopf|*kopf|*schadel|schadel|stirn|birne|rube|schlafe|nischel|dez|kopfchen|kopferl|schadeldecke"),
        ("blut", "*blut|*blutet|*bluten|*blutung*|blut*|*blutend*|*geblutet|blutungen|bluat|bluatet"),
        (
            "tuch",
            "tupfer*|*tupfer|kompresse*|taschentuch*|tempo|tempos|*tuch|*tucher|*kissen|watte*|mull*|lappen|\
            kuchenrolle|zewa|waschlappen|laken|bettlaken|serviette*|shirt|tshirt|schussel|eimer|waschbecken|binde|\
            verband|gaze|bettzeug|pulli|pullover|kopfkissen|polster|leintuch|teebeutel",
        ),
        (
            "ding",
            "*krone|*brucke|inlay|*inlay|onlay|*fullung|*plombe|provisorium|bracket*|*draht|*spange|*klammer|\
            *prothese|*gebiss|dritten|*nadel|*feile|instrument*|*bohrer|aufsatz|stift|*schraube|*implantat|veneer*|\
            verblendung|*schiene|retainer*|aligner*|gummi|gummiring|gummiringe|*munze*|knopf|knopfe|*batterie*|\
            knopfzelle*|magnet*|murmel*|perle*|nagel|nagelchen|glas|scherbe|*splitter|lego*|watterolle|wattebausch|\
            abdruckmasse|zahnstocher|borste|ring|ohrring*|zahnungsring|gummiring*|piercing|drahtstuck|kronchen|\
            zahnstuck|metallteil|metallstuck|plastikteil|brackets|abutment|einheilkappe|matrize|keil|stecknadel|\
            *nadeln|reisszwecke|reissnagel|buroklammer|burstenkopf|interdentalburste|spitze",
        ),
        ("hals", "hals|rachen|kehle|schlund|*rohre|lunge|bronchien|gurgel|kehlkopf|gullet|luftweg|luftwege|atemwege"),
        (
            "chemie",
            "bleich*|*reiniger*|*putzmittel*|*saure|*sauren|chemi*|*spulmittel*|*waschmittel*|*entkalker*|domestos|\
            chlor*|desinfektion*|parfum|benzin|*kleber|klebstoff|spulmaschinentab*|tabs|*politur|lauge|frostschutz*|\
            lampenol|terpentin|nagellack*|verdunner|spiritus|methanol|sagrotan|bref|danklorix|klarspuler|weichspuler|\
            unkrautvernichter|rattengift|*gift|*gifte|wasserstoffperoxid|reinigungsmittel|scheuermilch|\
            gebissreiniger|reinigungstab*|reinigungstablette*|entroster|verdunnung|pflanzenschutz*|aceton|salmiak*|\
            javel|natronlauge|atznatron|hypochlorit|badreiniger|backofenspray|glysantin|shampoo|duschgel|seife|\
            flussigseife|liquid|ollampe|duftol|abbeizer|beize|*reinigerzeug|kalklosereiniger|pinselreiniger|diesel|\
            heizol|petroleum|holzschutz*|*reinigungsmittel|dunger|schneckenkorn|insektenspray|ameisengift|melkfett|\
            gebissreinigerzeug|fluorid*konzentrat|nelkenol|teebaumol|pfefferminzol|eukalyptusol|kampfer|jod|\
            jodlosung|formalin|franzbranntwein|isopropanol|brennspiritus|ethanol|wundbenzin|waschbenzin|\
            *reinigerlosung|sterillium|kalkreiniger|*loser|fleckenloser|ameisensaure|essigessenz|salzsaure|\
            schwefelsaure|batteriesaure|flusssaure|cillit|viss|*entferner|*vernichter|*maschinenmittel|\
            *maschinenreiniger*|*maschinentab*|*maschinenpulver|*losungsmittel*|*scheuermittel*|*poliermittel*|\
            *schutzmittel*|lampenol*|polierpaste|wurzelkanalspulung|natriumhypochlorit|edta",
        ),
        (
            "tier",
            "hund|katze|pferd|kater|kaninchen|welpe|hundin|hundchen|katzchen|meerschweinchen|hase|hunde|katzen|pony|\
            esel|labrador|dackel|pudel|schaferhund|terrier|vierbeiner|papagei|wellensittich|kuh|ziege|stute|hengst|\
            gaul|ross|rottweiler|pitbull|teddy|teddybar|kuscheltier|stofftier|puppe|barbie|plusch*",
        ),
    ],
    cues: cues::CUES,
    harmless: cues::HARMLESS,
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
