//! German words for swelling, and how ill it makes.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Swelling,
        "@schwell, @gesicht ~riesig*|riesengross|doppelt|dick*|enorm|fett|hamster|ballon|melone|luftballon, dicke*|\
        dicken +backe|wange|lippe*|hals|gesicht*|kiefer|zunge, hart*|knoten|beule ~kinn|hals|kiefer|wange|backe, \
        riesenback*, hamsterback*, dickbackig*, riesenbeule*, backe|wange|gesicht* ~ball|fussball|ei|apfel|kloss|\
        knodel|ballon, schwell*, geschwulst*, tennisball, golfball, backe|wange|gesicht*|kiefer ~wie, hart*|\
        bretthart|steinhart|knallhart|fest|prall* & unterm|unter|kiefer|kinn|mundboden|wange|backe|zunge, \
        @gesicht & *auf|gegangen*|aufgegangen* & hefe*|ballon|luftballon|teig|krapfen|dampfnudel, geht|gegangen*|\
        gehen +auf +wie, @gesicht & wie & ballon|melone|fussball|kurbis|kugel|tomate|hamster|boxer|knodel|semmel|\
        pfannkuchen|kartoffel|pflaume|mandarine|orange|tennisball|golfball|ei|huhnerei|taubenei|walnuss|faust|\
        pampelmuse|elefant|schlauchboot|elefantenmensch, hamster|hamsterbacken|backenhornchen|mumps|elefantenmensch|\
        quasimodo|monster & aus|aussehe|aussieht|sehe|sieht|sieht_aus|ausschaut|schaut|gesicht*|eine_seite|wie, \
        *kirschgross|walnussgross|pflaumengross|taubeneigross|huhnereigross|faustgross|tennisballgross|golfballgross|\
        eigross|pfirsichgross|mandarinengross, kirschgross|faustgross & dick*|hals|backe|wange|kiefer|kinn|zahn, \
        @gesicht & doppelt|dreifach|dreimal|unformig*|monstros|entstellt*|ausgebeult*|spannt|prall* & gross|dick*|\
        hart*|dreimal|so|wie|haut|glanzt, knoten|knubbel|beule|kugel|klumpen|wulst|polster & kiefer|kinn|hals|backe|\
        wange|zahnfleisch|auge|gaumen, erkenn* +mich|ihn|sie|man & nicht|kaum|nimmer & @gesicht|backe|spiegel|\
        wieder, eine +seite & doppelt|dicker|grosser, @gesicht & verformt*|verzogen*|deformiert* & dick*|seit|zahn, \
        *backe & ausgestopft*|watte|vollgestopft, @gesicht & verdoppelt*|verdreifacht*|explodiert*, gesichtsseite|\
        gesichtshalfte|backe|wange|kiefer|kinn|hals & rot*|gerotet*|feuerrot|hochrot & heiss*|warm|gluht|prall*, \
        gesichtsseite & @schwell|dick*|gross, backe|wange|backen|wangen|gesicht*|gesichtsseite & spannt|gespannt*|\
        prall*|hart*|heiss*|gluht|verhartet*|brettern|brettig*, @gesicht & aufgegangen*|aufgequollen*|\
        herausgewachsen*|abstehend*|raus & wie|steht|ball|hefe*|ist|so|seit, lippe*|zunge|lider|augen ~wie +wurst*|\
        zwei|ein|eine|schlauch*|ballon*|boxer|gummi*|ente, lippe* +sind|ist|werden +wie",
        "@schwell +fuss|bein|knie|hand|finger|knochel, fuss|bein|knie|hand|knochel|fusse|beine ~geschwollen|dick, \
        finger +ist|sind? +geschwollen|dick, zu +dick, dicke +luft, dick* +teuer|gefuttert|befreundet, durch +dick, \
        preis* ~riesig, riesig* +freu*|dank|spass|auswahl, beule ~auto, blau +angelaufen, fest|hart & termin|biss|\
        beiss*|zahnburste|gebacken|kost|essen|sitzt|brot|nuss*|nicht_so|zubeiss*|spange|klammer|bekommen|zahnseide|\
        pressen, @schwell & *fuss|*bein|knie|hand|knochel|handgelenk|daumen|zeh|zehen|sprunggelenk|bauch|krampfader*|\
        lymphknoten & nicht_mehr, dicke +luft|rechnung|freunde|bucher|socken|jacke|decke, dick +eingecremt|angezogen|\
        auftragen, ganz +dick +freund*, riesig* +gefreut|freude|lob|dankeschon|dank|auswahl|parkplatz|praxis|\
        erleichter*|loch|uberraschung|fan|problem, preis|kosten|rechnung & *schwell*|*schwoll*|riesig*, schwellenangst, \
        turschwelle, hemmschwelle, beule & auto|kotflugel|tur|dose|topf, zu +dick +aufgetragen, keil|scheibe|schicht|\
        block & dick*, bohrer|zahnburste|burste|draht|schiene|krone|retainer|belag|schicht|zahnstein & dick*, \
        millimeter +dick, angelaufen & silber|schmuck|krone|prothese, blau|kosten +angelaufen, beule & stirn & gestern, \
        spannt & sonnenbrand|creme|zahnspange|spange, spannt +mich, zahn +aufgegangen, wunde|naht|knoten +aufgegangen, \
        hangt|hangen|klemmt|steckt|sitzt +fest, zur|aus|nase +nase|raus, nase +wieder +raus, kommt & nase & raus",
    ),
    phrases(
        SwellingSpreads,
        "@schwell ~breitet|ausgebreitet*|schnell|grosser|hals|auge, breitet ~@schwell, hals ~@schwell, \
        @schwell ~breitet|ausgebreitet*|schnell|rasend|grosser|hals|auge|augen|runter|hoch|wandert|zieht|stundlich|\
        zunehmend|schlimmer|brust|ohr, zieht|wandert|breitet|ausgebreitet* ~hals|auge ~@schwell, immer +dicker|\
        grosser, immer +mehr +@schwell, hals ~dick*|hart*|geschwollen*, stunde ~dicker|grosser, unter +dem|am|\
        unters +kinn ~hart*|dick*|geschwollen*|brettart*, kinn ~hart*|dick* ~mund|schluck*|fieber, mundboden, auge|\
        augen|lid ~zu|zugeschwollen*|schlitz|kaum|fast|halb ~zu|zugeschwollen*|auf|offen|geschlossen, \
        auge ~zugeschwollen*|zu, bekomme|bekommt ~auge ~auf, entzund*|infekt*|schwell*|abszess*|backe|\
        wange & breitet|ausgebreitet*|zieht|wandert|geht|steigt|bis & hals|auge|augen|brust|ohr, \
        @schwell & unter +dem +kiefer|kinn, @schwell & hals|auge|augen|brust & gewandert*|gezogen*|runter|hoch|\
        ubergegangen|ausgedehnt*, @schwell & immer_mehr|mehr|schlimmer|zugenommen*|zunimmt|wachst|waechst, \
        @schwell & *wandert|*wandern|*breitet|*breiten|zieht|zieh|rutscht|kriecht|lauft|geht|gegangen*|reicht|\
        strahlt|druckt|hoch|rauf|runter|gezogen*|steigt|gestiegen*|erreicht & hals|auge|augen|lid|ohr|brust|\
        schlusselbein|schlafe|kehle|kehlkopf|nacken|stirn|rachen|zunge|kiefer, beule|knoten|entzundung|abszess|eiter|\
        rotung|infektion|infekt|es|das & *wandert|*breitet|kriecht|gezogen*|hochgewandert|runtergewandert*|\
        ausgebreitet* & hals|auge|augen|lid|ohr|brust|schlusselbein|schlafe|kehle|nacken|stirn|rachen, stundlich|\
        stunde|minute|minuten|zusehends|rasend|rasant|zuschauen|zugucken|zusehen|sekunde & dicker|grosser|mehr|\
        schlimmer|wachst & @schwell|backe|wange|gesicht|hals|kiefer|kinn|abszess|knubbel|es, wird|\
        werden +immer +dicker|grosser, stundlich +mehr|dicker|grosser, kann|man & zuschauen|zugucken|\
        zusehen & @schwell|wachst|dicker, @schwell & uber_nacht|nacht|stunden|minuten|innerhalb|binnen|\
        halben & verdoppelt*|doppelt|dreifach|explodiert*|explodiert*, unter|am|unterm +dem? +kinn & *hart*|*hart*|\
        dick*|@schwell|heiss*|prall*|gespannt*|fest|brett, hals & *hart*|bretthart|steinhart|dick*|dicker|prall*|\
        aufgetrieben*|zugeschwollen*, auge & zugeht|zugegangen*|zuschwillt|zugeschwollen*|zugequollen*|verklebt_zu|\
        nicht_mehr_auf|schlitz|schlitzauge|geht_zu|fast_zu|zu & @schwell|backe|wange|zahn|eiter|gesicht*|kiefer|\
        seite|dick*, auge +geht|macht|wird +zu|nicht_auf, *sepsis, blutvergiftung, roter +streifen|strich, \
        @gesicht & verdoppelt*|verdreifacht* & stunden|stunde|minuten|nacht|seit|innerhalb, abszess|eiter*|entzund*|\
        @schwell & druckt|drucken & luftrohre|kehlkopf|hals|kehle|auge|luftweg*, hals & @schwell, rotung|rote|roter|\
        entzundung|schmerz|strich & zieht|wandert|kriecht|lauft|breitet & schlusselbein|auge|brust|hals|ohr|schlafe, \
        auge & nicht|kaum|nimmer & @auf & zahn|@schwell|eiter|backe|wange|kiefer|gesicht*|abszess, @schwell|beule|\
        knoten|knubbel|backe|wange & gestern|fruh|vorhin|erst|anfangs|morgen & jetzt|heute|nun & gross|grosser|\
        doppelt|apfel|faust|tennisball|golfball|orange|ei|mehr|schlimmer|riesig*, abszess|eiter*|schwell*|@schwell|\
        beule|entzund*|rotung|das|es & *gekrochen*|*gewandert*|*gezogen*|*gestiegen*|*geklettert*|*hoch|\
        *gegangen* & *lid|auge|augen|hals|ohr|schlafe|schlusselbein|stirn|unterlid, backe|wange|seite|gesicht|\
        hals & ruber*|ubergeh*|ubergegangen*|beidseits|beiden_seiten|andere & grosser|dick*|@schwell|ausgebreitet*, \
        wird|werden +grosser|dicker & backe|wange|gesicht|hals|kiefer|abszess|antibiotik*",
        "auge*|augen +zu +und, augen +zu|schliessen, schmerz*|zieht & ohr, halsentzund*, nicht|kaum|\
        kein* +mehr & @schwell, hals & durchgeh*|umdreh*, hals +uber, halsstarrig, schlimmer & zahnweh|schmerz*|\
        zahnschmerz*, auge +zu +drucken, augen & mude|licht|lampe|brille|schliessen|kneif*, knie|fuss|\
        hand & @schwell, minuten|stunde & termin|warte*|spater & dicker, dicken +hals & abrechnung|rechnung|wenn_ich|\
        wut|argern|denke|kasse|chef, halsschmerz*, zahnschmerz*|schmerz*|schmerz & ohr|hals|schlafe|auge|nacken, \
        zahn +gezogen, gezogen & zahn|weisheitszahn*, \
         *tablette|*tabletten|pille|pillen|kapsel|kapseln & riesig*|gross*|dick*",
    ),
    phrases(
        AirwaySwelling,
        "zunge ~@schwell, @schwell ~zunge|kehle|rachen|mundboden, kehle|hals|rachen ~zu|eng|zugeschwollen*|schnurt, \
        mundboden ~@schwell|hart*, zunge ~@schwell|dick*|dicker|dicke|riesig*, hals|kehle|rachen ~schwillt|\
        zugeschwollen*|schnurt|eng|enger|zugeht|zuschwillt|dicht|macht +zu|immer|sich|dicht, hals ~geht|macht ~zu, \
        mundboden, schnurt ~hals|kehle, unter +der +zunge ~@schwell|hart*|dick*, zunge & @schwell|dick*|dicker|dicke|\
        riesig*|gross|grosser|breit|pelzig_dick|platz|passt|drinnen|druckt|hochgedruckt|hoch|gewolbt*|kloss|klossig* & \
        nicht|mehr|immer|so|ist|wird|@schwell|hoch|mund, hals|kehle|rachen|schlund|kehlkopf|luftrohre|zapfchen|\
        gaumensegel|atemwege & zu|eng|enger|zuschnurt|zugeschnurt*|schnurt|dicht|verengt*|zusammenzieht|zusammen|\
        zugezogen*|abgeschnurt*|zugedruckt*|zugeht|zumacht|kleiner & geht|ist|wird|immer|mir|ihm|ihr|alles|macht|zieht|\
        fuhlt|wie, kloss|knodel|fremdkorper|druck & hals|kehle|rachen & @schwell|luft|immer|atme*|dick*|fieber, schnurt \
        +mir|ihm|ihr|sich|es ~hals|kehle|luft|gurgel|zu, kehlkopf* & @schwell, zapfchen & @schwell, glottis*, quincke*, \
        angioodem*, druckt|drucken & luftrohre|kehlkopf|kehle|luft|luftweg* & @schwell|abszess|eiter*|beule|knoten|\
        entzund*|so, kehle|rachen|schlund|kehlkopf|luftrohre|gaumensegel|atemwege & @schwell, *ball|kloss|klumpen|\
        kartoffel|pfropfen|stopfen & rachen|hals|kehle & hinten|wasser|schlucken|luft|vorbei|nicht, kloss|knubbel|\
        knoten|beule|klumpen|ballen|wulst|polster +unter +der|meiner|seiner|ihrer +zunge, kartoffel & mund|hals & redet|\
        spricht|rede|spreche|klingt|hort|stimme",
        "hals +nasen, hals|kehle & denke|gedanke*|vorstell*|angst|nervos|aufregung, angst|aufregung|nervos*|panik|\
        trauer|gedank*|ruhrung|emotional|bohrer & schnurt|kloss|zu|eng|kehle, zunge & zeige*|belag|gebissen|brennt|\
        aphte|piekst|krone|fullung|rau|scharf|zunge_raus, hals|kehle & rauskommt|hangt|hals_raus|krawatte|schal|\
        kette|lappen, zum +hals|halse, hals & kragen|dreh*|kratz* & zu_eng, kloss +im +hals & abschied|freude|\
        ruhrung|wein*|bohrer|spritze",
    ),
    phrases(
        Abscess,
        "abszess*, eiter*, entzund*, zahnabszess*, zahnentzund*, kieferentzund*, vereiter*, *abszess*, *eiter*, \
        *eitert*, *entzund*, *vereitert*, *infekt*, *infiziert*, phlegmone, fistel*, parulis, dicke +eiter*, \
        blase +am|auf +dem? +zahnfleisch, *eitrig*, *eitrigen*, zahnwurzelentzund*, sepsis, blutvergiftung",
        "vorhautentzund*, blasenentzund*, bindehautentzund*, *weiter*, heiter*, begeiter*, scheiter*, erweiter*, \
        geleiter*, arbeiter*, *leiter, *leiterin, infektionsschutz*, desinfekt*, leiter*, breiter*, mitarbeiter*, \
        reiter*",
    ),
    phrases(
        Fever,
        "fieber*, schuttelfrost, temperatur ~erhoht|hoch|hohe|39|38|40, erhohte|hohe +temperatur, 39|40|38 +grad, \
        gluh*, gluhe, frier*|frost*|zitter*|schlotter* ~fieber|dick*|backe|wange|geschwollen*, heiss* +und +kalt, \
        38*|39*|40* ~fieber|temperatur|grad|komma, neununddreissig*|achtunddreissig*|vierzig* +grad|fieber|fuenf|\
        komma|funf|temperatur, temperatur ~uber|gestiegen*|steigt|erhoht|neununddreissig*|achtunddreissig*, \
        schwitz* ~friere|fieber|kalt, klappert ~zahn, temperatur +habe|hat|bekommen, hat|habe ~temperatur, friere|\
        friert|zittere|zittert|schlottert|schlottere, fiebrig*, mir|ihm|ihr +ist? ~heiss*, uns +heiss*, heiss*|gluht|\
        gluhend|warm & backe|wange|gesicht*|kiefer|stirn, ist|bin|fuhlt_sich|fuhle_mich +heiss*|fiebrig*|gluhend|\
        warm, heiss* +und, frostel*, frost +mich, mir +ist? +kalt, friere, fiebert, fiebern, fiebrige, *fieber*, \
        hochfiebrig*, *schuttelfrost*, thermometer & 38*|39*|40*|achtunddreissig*|neununddreissig*|vierzig*|uber|\
        zeigt|gemessen*|hoch, neununddreissig* +eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|komma|grad, \
        achtunddreissig* +eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|komma|grad|einhalb, 38|39|40 +1|2|3|4|5|6|\
        7|8|9|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun, hatte|habe|hat|uber|fast|gemessen*|knapp|bei +ich? 38|\
        39|40|neununddreissig*|achtunddreissig*|vierzig* +grad|fieber, heiss* +wie|und +rot*, kocht|kochend|backofen|\
        bugeleisen|heizung|ofen & heiss*|stirn|kopf|backe|korper|haut, glueht, schwitz* & friert|friere|kalt|fieber|\
        zitter*|abwechselnd, nachtschweiss|verschwitzt*|durchgeschwitzt*|nassgeschwitzt & backe|wange|fieber|\
        @schwell|eiter|kiefer, bibber*|klapper*|schlotter*|zitter* & kalte|kalt|@schwell|backe|heiss*|zahn|decke|\
        decken|fieber, mich|ihn|sie +frostelt|friert|friert_es|schuttelt|beutelt, erhohte +temperatur, \
        temperatur +um|bei|von +38*|39*|40*, heiss*|gluhend|gluht & @schwell|backe|wange|stirn|kopf|kinn, das|grosse|\
        ein +zittern, am +zittern|bibbern|frieren, schwitz* & frier*",
        "heuschnupfen, friere|zittere|zittert ~angst|nervos|aufregung, heiss +und +kalt ~empfindlich|zieht|schmerz*, \
        bei +heiss +und +kalt, heiss ~empfindlich, getrank*|kaffee|essen|trink* ~heiss, heiss* +getrank*|kaffee|\
        essen|tee|suppe, *lampenfieber*, *reisefieber*, heufieber, fieberblase*, fieberblaschen, fieberhaft, \
        fiebersaft|fieberzapfchen|fieberthermometer & rezept|geben|lagern, jagdfieber, gelbfieber*, pfeiffersch*|\
        drusenfieber, goldfieber, fieber & grippe & absagen|verschieben|termin|kommen|bett, grippe|erkaltung|\
        magen* & absagen|verschieben & fieber, fiebere|fiebern|fiebert|entgegenfieber* & entgegen|mit, jahr*|nummer|\
        hausnummer|strasse|euro|minuten|prozent|alt|woche|ssw & 38|39|40|vierzig|achtunddreissig|neununddreissig, \
        kalt|kaltes|kaltem|eis|zugig & heiss|heisses|heissem & empfindlich|zieht|tut|trink*|zahn, heiss* & kaffee|\
        tee|wasser|suppe|getrank*|essen|trinken|trinke|dusche|sommer|draussen|wetter|pizza|kartoffel*, kalt|\
        warm & draussen|wetter|wartezimmer|getrank*|wasser, brandheiss, zitter* & angst|nervos|aufregung|bohrer|\
        hand, zimmer*|raum*|ausen*|betriebstemperatur & temperatur, friere|friert & wartezimmer|draussen|heizung|\
        heizt, heiss +auf, nicht +so +heiss",
    ),
    phrases(
        EyeCloses,
        "auge ~zu|zugeschwollen*|geschwollen*|schliesst, augen ~zugeschwollen*, @schwell ~auge|augen, \
        sehe ~verschwommen*|doppelt|nicht, auge|augen|lid|augenlid ~zu|zugeschwollen*|schwillt|geschwollen*|dick*|\
        schliesst|kaum|auf|schlitz|@nicht, bekomme ~auge ~auf, @schwell ~auge|augen|lid|augenlid, ans|zum|unters|am|\
        ums +auge|augen, verschwommen*|doppelbilder|doppelt ~sehe|sieht|sehen, unter|uber|am|ums|bis|neben +dem|das|\
        zum|die? +auge, @schwell & auge|augen|lid, auge*|augen|lid|lider|augenlid* & zu|zugeht|zugegangen*|\
        zugeschwollen*|*quollen|schlitz|schlitze|sehschlitz|@schwell|verschwollen*|zugequollen*|schliesst|nicht_auf|\
        nimmer|kaum|halb, unterm|unter_dem|am|ums|uber_dem|hinter_dem +auge* & @schwell|druck|druckt|rot*|eiter|\
        beule|wange|backe|schmerz*|weh, bis|rauf|hoch +zum|ans|ins|unters|zur|ums +auge|augen|lid|augenhohle|\
        schlafe, sehe|sieht|seh|sehen & verschwommen*|doppelt|unscharf|schlecht|schlieren|nichts & @schwell|auge|\
        backe|wange|kiefer, *doppelbilder, augenhohle|augenrand|augapfel|augenbraue, auge|augen|lid|lider & nicht|\
        kaum|nimmer|nur & @auf",
        "augen +zu +und, auge +zudrucken, auge +zu +und +durch, augen & @zahn & putz*, augentropfen|augenarzt|\
        augenfarbe, auge +drauf|geworfen|werfen|behalten, blaues +auge, unter +vier +augen, aus +den +augen, \
        vor +augen, ins +auge +gefasst, schwarz +vor, augen +auf, augenmass, aus +augen, zu +sehen, \
        nichts +mehr? +zu? +sehen & davon",
    ),
    phrases(
        MouthWontOpen,
        "mund|kiefer ~@nicht|kaum ~offnen|auf|aufmachen|aufbekomme|auf, bekomme|kriege ~mund ~@nicht ~auf, \
        kiefersperre|kieferklemme|mundsperre, mund|kiefer ~@nicht|nur ~offnen|auf|aufmachen|aufbekomme|aufbekommen|\
        spalt|zentimeter|finger|millimeter, bekomme|bekommt ~mund|kiefer|zahn ~@nicht|kaum|mehr ~auf|auseinander|\
        offen, @nicht|kaum ~mund|kiefer ~offnen|auf|aufmachen|aufbekommen|auseinander, mund|kiefer & kaum|nicht|nur|\
        nimmer & auf|offnen|aufmachen, zahn & auseinander & nicht|kaum, bekomme|bekommt ~zahn|mund|kiefer ~nicht|\
        kaum ~auseinander, mund|*kiefer|maul|zahnreihen & nicht|kaum|nimmer|nur|gerade|hochstens|bloss & auf|offnen|\
        aufmachen|aufbekommen|aufbekomme|aufbekommt|aufsperren|offen|auseinander|aufgehen*|aufgeht*|aufzumachen|\
        aufbringen|aufzubekommen|aufkriegen|aufzukriegen, mund|*kiefer & finger*|fingerbreit|millimeter|zentimeter|\
        spalt|spaltbreit|loffel|teeloffel|strohhalm|zahnburste|halm|ritze & auf|offnen|offen|nur|passt|durch|rein|\
        kaum|breit, kieferklemme|kiefersperre|mundsperre|mundklemme|trismus|kaumuskelkrampf, *kiefer & wie|total|\
        fest & zugenaht*|verriegelt*|zugeklemmt*|verkrampft*|zugeschweisst*|verschlossen*|zugewachsen*, bekomme|\
        bekommt|bringe|bringt|geht ~mund|zahn|kiefer|maul ~kaum|nicht|nimmer|nur ~auf|auseinander|offen, lasst|geht|\
        lassen|gehen & mund|kiefer|*kiefer & nicht|kaum|nur|nimmer & offnen|auf|auseinander|bewegen, zahn|kiefer|\
        zahnreihen & auseinander & nicht|kaum|kein*|nimmer, strohhalm|loffel|finger & zwischen & zahn|lippe* & kaum|\
        nur|nicht|gerade, mund|*kiefer|maul|zahn|zahnreihen|klappe & nicht|kaum|nimmer|nur & @auf, kiefer|mund|\
        kiefergelenk & steif*|starr*|fest|verkrampft*|blockiert* & kaum|nicht|essen|kauen|bewegen|beissen, kann|\
        konnen +kaum|nicht|nimmer +mehr? +kauen|abbeissen, \
         mund|*kiefer|maul|zahn & kein|keinen|keine & fingerbreit|millimeter|zentimeter|spalt|stuck & auf|offen|auseinander",
        "auf ~zu|schliessen, mund ~nicht ~auf +den, mund & essen & nicht & auf, bekommt|mache|\
        macht & mund & nicht_auf & kind|zahnarzt|weigert|putzen|behandlung|kleine|angst|stur*, weigert & mund, \
        offnen & praxis|wann|termin|sprechstunde, auf +gut +gluck, muss|mussen & mund|zahn & auf, mund & auf & angst|\
        weigert|kind|tochter|sohn|behandlung|bohrer, nicht +auf & terminkalender|termin",
    ),
    phrases(
        VeryUnwell,
        "verwirrt*, benommen, apathisch*, sepsis, blutvergiftung, schlafrig*, durcheinander, wirr*, wirres, \
        desorientiert*, schlapp* ~fieber|kaum|nicht, teilnahmslos*, phantasiert*, fantasiert*, nicht +mehr? +klar|\
        bei_sich, neben +sich, weiss ~nicht ~wo|welcher_tag|wer, redet ~unsinn|wirr*|wirres|komisch*, kaum +wach, wie \
        +weggetreten*, benebelt, komisch* +drauf, elend*, hundeelend, todkrank, herzrasen, stimme & anders|komisch*|\
        klossig*|heiser & schwill*|kiefer|hals|geschwollen*, *verwirrt*, delirium|deliriert*|delirant|somnolent|\
        weggetreten*|abwesend|duselig*|dusselig*|dosig|benebelt|weggedriftet*|daneben|bewusstseinsgetrubt, schlafrig*|\
        mude|schlapp*|schlaff*|matt|abgeschlagen* & fieber|kaum|nicht|nimmer|wecken|extrem|dick*|eiter|@schwell, will \
        +nur? +nur +schlafen|noch_schlafen, nur +schlafen|am_schlafen|gepennt*|noch_schlafen, redet|spricht|faselt|\
        brabbelt|labert & unsinn|wirr*|wirres|komisch*|quatsch|kauderwelsch|blodsinn|schmarrn|zusammenhanglos*|\
        durcheinander|stuss|zeug, weiss|erinner* & nicht|nimmer|nichts & wo|wer|welcher|welchen|tag|was_passiert|\
        passiert*|mehr|heimgekommen|datum, fragt|wiederholt|sagt & dasselbe|gleiche|selbe|standig*|immer_wieder & \
        standig*|immer|dauernd|zum|dasselbe, erkenn* & nicht|nimmer & mich|uns|ihn|seine|ihre|mehr, nicht +mehr \
        +richtig*? +bei +sich, kaum +ansprechbar|wach|wachzuhalten|wachzubekommen|zu_wecken, schlaft +dauernd|immer|\
        standig*|uns +ein|weg, pennt|dammert|nickt +weg|dauernd|standig*|immer, schlecht|mies|elend*|miserabel|\
        hundeelend|dreckig*|hundsmiserabel|sauelend|beschissen|krank|sterbenskrank|grottenschlecht & geht|fuhlt|fuhle|\
        gehts & sehr|mir|ihm|ihr|so & fieber|@schwell|backe|eiter|kalt, kreislauf & bricht|spinnt|weg|zusammen|runter|\
        wackelt & fieber|@schwell|backe|eiter|zahn, herzrasen|herzklopfen|puls|herz & rast|rasen|jagt|120|130|140|hoch \
        & @schwell|fieber|eiter|backe|kiefer, sehe|sieht|seh & doppelt|doppelbilder|sternchen|sterne|verschwommen* & \
        @schlag|gefallen|kopf|sturz|seit|alles, taumelt|torkelt|schwankt|wackelig_auf & kopf|sturz|@schlag|gefallen|\
        seit|jetzt, lichtempfindlich, kann +nicht|kaum +mehr? +stehen|aufstehen, nackensteif*|genickstarre|\
        nackensteifigkeit, nacken & steif*, stimme & klossig*|verandert*|anders|heiser|kehlig|frosch|knodelig*|dumpf & \
        @schwell|hals|kiefer|fieber, heisse +kartoffel, kloss +im +mund & spricht|redet, weiss|erinner*|gedachtnis*|\
        filmriss|blackout & nicht|nichts|nimmer|kein* & @schlag|*sturz|*unfall|kopf|gefallen|passiert*, filmriss|\
        gedachtnislucke|erinnerungslucke & @schlag|*sturz|*unfall|kopf|gefallen, schreit|weint|spricht|redet & gar|\
        uberhaupt & nicht & mehr, schreit|weint +nicht +mehr, schreit|weint|redet +gar? +nicht +mehr, dieselbe|selbe|\
        gleiche|gleichen|selben|dieselben|immergleiche +frage|fragen|sachen|geschichte|satz, welcher|welchen +tag|monat|\
        jahr ~ist|haben, weiss|wissen +nicht|nimmer +welch*|wo_er|wo_sie|wer_er|wer_sie, wie +er|sie +heisst, erzahlt|\
        redet +lauter|nur +quatsch|unsinn|blodsinn|mull|stuss, geht & gar & nicht & gut & fieber|@schwell|genommen|\
        geschluckt, weiss|wissen|erinner* +nichts|nix|nicht +mehr? +vom|von|mehr|was, orientierungslos, nicht \
        +orientiert",
        "termin* ~durcheinander, durcheinander ~termin*|gebracht|gekommen, weiss +ich? +nicht ~wo|wer ~praxis|termin|\
        sind|arzt, verwirrt & termin*|rechnung|formular|homepage|name*|bonusheft, durcheinander & termin*|kalender|\
        unterlagen|rechnung*|plan, weiss & nicht & wo|welcher & praxis|parkplatz|parken|termin|karte|\
        versichertenkarte|zahn, weiss +ich? +nicht +mehr? & wann|wo|wer & termin|uhrzeit|bestellt, daneben & burste|\
        putze|zahn|krone|getippt, fragt & dasselbe & sekretarin|kasse, wie +benebelt & gas|lachgas|sedierung, \
        weiss +nichts|nicht & wie|wann|ob|wo|weiter|woher|warum & termin|zahn|praxis|fullung|karte|rechnung|\
        anfangen, weiss +nicht +mehr? +weiter|ob|wann|wie|welche",
    ),
    phrases(
        Vomiting,
        "erbrochen, erbrechen, erbricht, ubergeben, ubergibt, kotz*, gekotzt*, gebrochen* ~magen, speit, spuckt|\
        gespuckt* +nur|dauernd|alles, ubel, ubelkeit, schlecht +geworden*, muss|musste|will +standig*|dauernd|immer|\
        sich? +brechen|speien|kotzen|spucken|erbrechen|ubergeben, gespuckt*|gespieben*|gespeit*|gereihert*|reihert|\
        bricht|erbricht|ubergibt|speibt|gespien* & schon|dreimal|zweimal|mehrmals|dauernd|standig*|sich|mal|immer|\
        nur, hat +gespuckt*|gespieben*|gekotzt*|gespien*, speiubel, schlecht & mir|ihm|ihr|ist|wird|wurde & so|kotz*|\
        brechen|schwindlig*, mir|ihm|ihr +ist? +schlecht|speiubel|kotzubel|ubel, wurgt, erbrochen|gebrochen* & @kopf|\
        mehrmals|mehrfach|zweimal|dreimal|schon|standig*",
        "ubel +nehmen|genommen, nehme* ~ubel, schlecht & horen|verstehen|verbindung|gewissen, zahn & gebrochen, \
        schlecht +zu|an|gelaufen|erreichbar|organisiert, spuckt|gespuckt & zahnpasta|blut|@zahn|zahn, \
        @zahn & *brochen|*gebrochen, unfall & *brochen",
    ),
];
