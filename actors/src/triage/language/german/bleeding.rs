//! German words for bleeding.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Bleeding,
        "blut, blutet, bluten, blutung*, nachblutung*, blute, blutig*, nachblut*, verblut*, sickert, @blut, *suppt*|\
        *sifft*|sickert*|sabbert|trieft|tropft|rinnt & rot*|rotes|wunde|loch|naht|zahnfleisch|gezogen*|draussen|\
        tupfer|tuch|blut, rote +suppe|sosse|pfutze, suppt|sifft|sickert|sifft",
        "zahnputzen|putzen|zahnseide|bursten ~blut*, blut* ~zahnputzen|putzen|zahnseide|bursten, blut +verdunner, \
        zahnfleischbluten, wenig|bisschen ~blut*, blut +sehe|sehen, anblick & blut, *durchblut*, *bluthochdruck*, \
        *blutdruck*, *blutzucker*, *blutbild*, *blutwert*, *blutabnahme*, *blutspende*, *vollblut*, *bluterguss*, \
        *blutgruppe*, blutjung*, blutegel, blutorange*, *blutverdunn*, blutrunstig*, heissblut*, blutarm*, \
        blutsverwandt*, kaltblut*, blut +sehen, kein +blut, blut|bluten|blutet & burste*|putz*|zahnseide|zahnburste|\
        schrubb*|interdental*|munddusche|manchmal|gelegentlich|leicht|bisschen|wenig|etwas|minimal|kurz|\
        hin_und_wieder|ab_und_zu|fleckchen|tropfchen, blaue +flecken, herz +blutet, rosa, regelblutung*|periode|\
        monatsblutung|menstruation, nasenblut* & oft|manchmal|immer|als_kind, jungfrauen, fleisch +und +blut, \
        blut +und +wasser, tropft & wasserhahn|hahn|wasser|nase, blutet +das +fur, wie +lange +blutet|blut*, \
        ich +bin +bluter, bluter +bin|muss|ist, *blutabn*, blut & abn*",
    ),
    phrases(
        BleedingWontStop,
        "hort ~nicht|auf ~bluten|blutung, blut*|bluten|blutung ~hort|lasst|geht ~nicht, nicht +auf +zu +bluten, \
        aufhort|aufhoren ~bluten, blutung|bluten ~nicht ~stillen|stoppen|stoppt|aufhoren|auf, nicht|\
        kaum ~blutung ~stillen|stoppen, blutet ~stunden|immer|weiter|gestern|standig*|dauernd|wieder|nacht|\
        ununterbrochen, stunden ~blutet, nachblutung*, seit ~blutet, immer +noch +blut*, immer|weiter ~blutet, \
        nicht +stillen, blut*|nachblut*|wunde ~hort|lasst|geht|stoppt|gestillt*|stillen|stoppen|steht|versiegt*|\
        weniger ~nicht|kein|nimmer, @nicht ~gestillt*|stillen|gestoppt*|stoppen|aufgehort*, blut* ~gestillt*|stillen|\
        stoppen ~nicht, bekomme*|bekommen ~blut* ~nicht, blut*|sickert ~stunden|immer|weiter|gestern|standig*|\
        dauernd|wieder|nacht|ununterbrochen|heute_fruh|morgen|pausenlos*|vormittag|mittag|tagen|durch, hort|\
        horte ~nicht ~auf, seit ~blut*, mund ~voll|vollgelaufen|voller ~blut, lauft ~blut, blut ~lauft, \
        tupfer ~vollgesogen|durch|voll|nach|blut*, vollgeblutet, durchgeblutet*, tupfer|kompresse|\
        taschentuch* ~um +tupfer|kompresse, weiterblut*, blutet +und +blutet, blutet +nach, blut & kommt|nach|immer|\
        wieder|lauft|rinnt|quillt|fullt|tropft & mund|immer|standig*|wieder|noch|nach|dauernd, fullt ~blut, tupfer|\
        tuch|kissen|handtuch|kompresse*|watte|taschentuch* & blut*|voll*|durch*|rot*, faden|naht|nahte & blut* & auf|\
        aufgegangen*|gerissen*|offen|raus|los|geplatzt*, gerinn* & nicht|kein*, blut* & draufdrucken|drucken|drauf|\
        tupfer|hilft & nicht|kaum|immer|weiter, @blut & nicht|nimmer|nichts|net|kaum & auf|aufhoren|aufzuhoren|\
        aufhort|stoppen|stoppt|stillen|zu_stillen|steht|stehen|gestillt*|aufgehort*|versiegt*|weniger|nachlassen|\
        lasst|abreissen|besser|unter_kontrolle|kontrolle|hilft|in_den_griff, @blut & wie|immer|weiter|dauernd|\
        standig*|stunden|ununterbrochen|pausenlos*|stundenlang|durchgehend|unentwegt|andauernd|munter|unaufhorlich|\
        schon_wieder|erneut|lustig|seit_gestern|seit_heute|seit_stunden|seit_der|seit_dem|die_ganze|\
        den_ganzen & zahn|weisheitszahn*|ziehen|gezogen*|loch|wunde|mund|naht|op|extraktion|implantat|tupfer|\
        kompresse|rausgekommen*|dentist|lippe|zunge|zahnfleisch|stunden|nacht|gestern|drauf|heute, loch|wunde|naht|\
        stelle|alveole|zahnfleisch|zahn|weisheitszahn* & suppt|sifft|sickert|*blutet|tropft|rinnt|leckt|\
        trieft & immer|weiter|stunden|dauernd|noch|nach|standig*|seit|stundenlang, @tuch & voll|vollgesogen|durch|\
        durchtrankt|durchweicht|getrankt*|rot*|rote|rotes|blutrot|tropfnass|nass_rot|vollgeblutet|durchgeblutet*|\
        versaut* & wieder|jede|alle|schon|nacheinander|achten|zehnten|dritten|vierten|funften|sechsten|nach|minuten|\
        sofort|gleich|blut|rot*|blutig*|mund|stunden, @tuch & wechsel*|wechsle|tausche|getauscht*|verbraucht*|\
        nachgelegt*|erneuer* & alle|standig*|dauernd|jede|minuten|schon|blut, beiss|beisse|beissen|gebissen*|druck|\
        drucke|drucken & @tuch|kompresse|tupfer & stunden|stunde|nichts|nicht|immer|trotzdem|rot*|blut*|ewig|weiter|\
        ganze|voll|minuten, mund & fullt|voll|vollgelaufen|lauft & rot*|blut|rotem|blutig*|wieder|standig*, \
        fullt & mund & wieder|sofort|rot*|immer, spucke|spuckt|spuck|spucken & nur|standig*|dauernd|immer|seit|\
        andauernd|ununterbrochen & rot*|rotes|blut|blutig*|klumpen|koagel, wieder +angefangen* +zu +bluten, fangt|\
        fing & wieder|erneut & bluten|blut*, *nachblut*, blut & lauft|rinnt|tropft|sickert|quillt|suppt & kinn|\
        mundwinkel|runter|raus|mund|hals|rachen|kissen|hemd|immer, *gerinnsel|blutpfropf|pfropf|koagel & raus|weg|\
        rausgefallen*|gelost|verloren*|abgegangen*, aufgehort* +hat +es +nicht|nie, blut* & will & nicht|nimmer, \
        @tuch & nicht & trocken|auf|weniger|besser|aufgehort*, lauft|rinnt|tropft & rachen|hals|kehle & @tuch|blut|\
        rot*|gezogen*|loch, nicht & trocken & @tuch|loch|wunde|blut, draufdruck*|gedruckt*|drucke|druck|\
        abgedruckt* & hilft|bringt|nutzt & nichts|nicht|nix & blut*|spritzt|lauft|rot|wunde|lippe|mund, lauft|rinnt|\
        tropft|sickert & kinn|mundwinkel & runter|uber|ubers|immer|das, drucke|druckt|gedruckt*|komprimier*|\
        abgedruckt* & stunde|stunden|minuten & lauft|weiter|immer|blut*|tropft|sickert|extraktion|zahn|op, lauft|\
        geht|suppt|sickert & durch & @tuch, drucke|druck & keine|nicht|nichts & ruhe|hilft|auf|stoppt|\
        weniger & blut*|rot",
        "zahnputzen|putzen|zahnseide|bursten ~blut*, blut* ~zahnputzen|putzen|zahnseide|bursten, blutverdunn*, \
        hort ~nicht ~auf ~wehzutun|weh|schmerz*|zu_schmerzen|pochen|klopfen, schmerz* ~hort ~nicht, \
        hort +nicht ~pochen|klopfen|ziehen|jucken, gut +durchblut*, durchblutung*, seit ~blutdruck*, blut & abnehmen|\
        abgenommen|druck|werte|test|probe|untersuch*, wie +lange ~tupfer, blut ~putz*, wie +lange +blutet|blut*|\
        nachblut*, wie +lange & blut*|nachblut* & normal*|gewohnlich|ublich*|dauert, @blut & burste*|putz*|zahnseide|\
        zahnburste|schrubb*|interdental*|manchmal|gelegentlich|leicht|bisschen|wenig|minimal|tropfchen, *blutdruck*, \
        *blutzucker*, *durchblut*, *bluterguss*, *blutbild*, *blutwert*, nasenblut* & oft|manchmal|immer, \
        herz +blutet, regelblutung*|periode, blaue +flecken, faden|fadchen & ziehen & wann, tupfer & dringelassen|\
        wann|wie_lange|raus_nehmen, beiss*|gebissen & zunge|wange|schiene|lippe|knirsch*, kaffee & @tuch, tischtuch|\
        handtuch & flecken|sagt, bei +nachblut*, was +mache +ich +bei, schon|darf|kann +ich? +schon? +wieder, \
        wieder & kaffee|sport|essen|alkohol|rauchen|trinken, erzahlt & geblutet, bluter & beachten|muss|angeben, \
        blute|blutet|geblutet +nicht +mehr, *blutabn*, blutet|blute +gar +nicht, blutet|blute +nicht +mehr, blutet|\
        blute +nichts|nichts_mehr, blutet +gar +nichts, zwei|drei|paar|kurz|wenige|funf|zehn|zwanzig +minuten|\
        sekunden ~geblutet|geblutet_hat, geblutet ~zwei|drei|paar|kurz|wenige|funf|zehn|zwanzig +minuten|sekunden, \
        geblutet & aufgehort|vorbei|gut, spucke|speichel|betaub*|taub*|sabber*|wasser|suppe & lauft|rinnt|\
        tropft & kinn|mundwinkel|runter, schmerz* & immer|weiter",
    ),
    phrases(
        BleedingHeavily,
        "blutet|bluten|blut|blutung ~stark*|heftig*|viel|stromt|spritzt|schwall|uberall|unkontrolliert*|wie, stark*|\
        starke|heftig*|viel|massiv*|unmengen ~blut*, mund ~voll|voller +blut, voller +blut, viel +blut +verloren*, \
        blut ~verloren*, blute|blutet|bluten|blut|blutung|blutig* ~stark*|heftig*|viel|stromt|spritzt|schwall*|\
        uberall|unkontrolliert*|wie|verruckt*|sau|schwein|unmengen|massenhaft|rausgeschossen*|lauft|eimer|schlimm|\
        extrem|stromen|stossweise, spucke|spuckt|schlucke|schluckt|wurgt|hustet ~blut, blut +spucke*|spuckt|\
        schlucke*, ganze|alles|kissen|handtuch|waschbecken ~voll|voller ~blut, alles ~blut, massen|liter|\
        menge* ~blut, verblut*, blutuberstromt, blutlache, blut* & uberall|stark*|heftig*|viel|massiv*|lauft|rinnt|\
        spritzt|voll|eimer|massen|klumpen|extrem, @blut & stark*|starke|starker|stromt|stromweise|spritzt|sprudelt|\
        schiesst|schwall*|uberall|unmengen|massenhaft|eimer|eimerweise|wasserfall|hahn|wasserhahn|springbrunnen|\
        fontane|extrem|heftig*|heftige|irre|wahnsinnig*|literweise|liter|lache|pfutze|blutbad|schlachthaus|\
        schlachtfeld|schlachtfest|sau|schwein|abgestochen*|pulsierend|pulsiert*|stosse|stossweise|verliert*|\
        verloren*|wie_verruckt|gewaltig*|massiv*|massive|ohne_ende|dunkel|hellrot|unstillbar, spritzt & lippe|mund|\
        zahn|zunge|blut|richtig*|rot*|wunde|loch|drucken|raus|wange|gesicht*, lauft & wie|aus & hahn|wasserhahn|mund|\
        nase & blut|rot*|kissen|tuch|durchtrankt|marcumar|extraktion|nur_so, *klumpen|blutklumpen|koagel|\
        leberwurst* & spuck*|mund|waschbecken|blut|kommen|raus|gross*|schluck*, waschbecken|kuche|bad|boden|\
        badezimmer|kissen|bett|shirt|hemd|spule|kopfkissen|sofa|auto|pulli & voll|rot*|rote|vollgeblutet|getrankt*|\
        vollgelaufen|durchtrankt|aus & blut|blut*|rot*|wie|schlachthof|schlachthaus|alles, mund +voll|voller +blut, \
        schlucke|schluckt & blut|dauernd_blut, erbricht|kotzt|bricht|hustet & blut, blut +gebrochen*|erbrochen|\
        gehustet*, *verblut*, blutsturz, rot*|rotes|rote & rausgeschossen*|schiesst|spritzt|pulsiert*|sprudelt|lauft|\
        stromt & loch|wunde|mund|lippe|zahn|zahnfleisch|es|raus, pumpt|spritzt|schiesst|sprudelt|pulsiert*|\
        schwallt & zahnfleisch|wunde|loch|mund|lippe|zunge|gaumen|raus, arterie|ader|schlagader|vene & erwischt|\
        getroffen*|durchtrennt|verletzt*|geplatzt*|aufgerissen*|spritzt|angeschnitten*|gaumen, lauft|rinnt|tropft|\
        fliesst & stromen|bachen|strom, literweise|eimerweise|schwallweise, spritzt & drucken|draufdrucken|drauf|\
        hilft|stoppen|aufhoren|uberall|weit, schluck* & blut & dauernd|liter|standig|viel|nur, fulle|fullt|\
        fullen & blut*|becken|waschbecken|schussel|eimer & minuten|blut*|rot",
        "zahnputzen|putzen|zahnseide|bursten ~blut*, blut* ~zahnputzen|putzen|zahnseide|bursten, blutverdunn*, \
        blutdruck, blutet|bluten ~wenn|beim ~putz*|zahnseide, nicht +stark, blut*bild, blut* & putz*|zahnseide|\
        burst*|abnahme|wert*|test|nase|wenig|bisschen|verdunn*, @blut & burste*|putz*|zahnseide|zahnburste|schrubb*|\
        interdental*|manchmal|gelegentlich|leicht|bisschen|wenig|minimal|tropfchen|herz|augen, *blutdruck*, \
        *blutzucker*, *durchblut*, *bluterguss*, *blutbild*, *blutwert*, stark +blutverdunn*, starke|\
        heftige +periode|regelblutung, milch|wasser|kaffee|ketchup|tomaten* & voll, hahn & wasser & lauft, \
        lauft & nase & schnupfen|erkaltung, *blutabn*, blut & abn*, kommt & blut & bei, herz & pumpt, \
        pumpt & handpumpe|munddusche|luft",
    ),
    phrases(
        WontStop,
        "hort|lasst|stoppt ~nicht|nimmer, nicht|nimmer|nichts & auf|aufhoren|stoppen|stillen|aufgehort*|hilft, \
        immer +noch|weiter|wieder, seit ~stunden, stundenlang, schlimmer, immer +weiter, seit +stunden|gestern|\
        heute_fruh|mittag|heute_morgen, ununterbrochen, pausenlos*, unaufhorlich, ohne +ende, nimmer +auf",
        "schmerz*|weh|pochen|klopfen|ziehen & hort|auf|schlimmer|immer|noch|stunden, auf +den|dem|die|der|das, \
        wartezeit|warte|telefon|schmerz*|zahnweh|ziehen|pocht|musik|schleife & immer|seit|stunden|weiter, \
        blutet & nichts, nichts & aufgehort, aufgehort & nicht",
    ),
    phrases(
        BloodThinner,
        "blutverdunn*, marcumar, xarelto, eliquis, aspirin, gerinnung*, bluter, plavix, gerinnungs*, heparin, \
        macumar, falithrom, pradaxa, lixiana, verdunn* ~blut, ass +100, *blutverdunn*, *gerinnungshemm*, \
        phenprocoumon, apixaban, rivaroxaban, edoxaban, dabigatran, clopidogrel, brilique, ticagrelor, godamed, \
        thrombo, hamophil*, bluterkrankheit, bluterkrank*, willebrand*, sintrom, warfarin, clexane, thrombozyten*, \
        quick +wert, inr",
        "blaue +flecken, blauen +flecken",
    ),
    phrases(
        Faint,
        "schwindel*, schwindlig*, schwarz +vor, ohnmachtig*, umkippen, schwach*, schwindl*, schwumm*, \
        schwarz +vor +augen, umkippe*, umgekippt*, ohnmacht*, kreislauf, benommen, blass*, kreidebleich, *schwindl*|\
        *schwindel*|schwummrig*|duselig*|flau|taumelig*|wackelig*|zittrig*|schlapp*|kreidebleich|kreideweiss|kasig|\
        kaseweiss|leichenblass|aschfahl|fahl*|weiss_wie|grau_im|kaltschweissig*|wacklig*, sehe +sternchen, \
        sternchen, kippe +gleich|um, kippt +gleich|um|mir, kollabier*, weiche +knie, dreht +sich +alles, \
        alles +dreht +sich, beine +weg*, dreht & alles & sich|mir, dreht +sich, drehen",
        "schwindel*frei, wird|werde|kippe|bin|falle ~immer|oft|leicht|manchmal|schnell ~*schwindl*|schwummrig|\
        ohnmacht*|*umgekippt|schlecht|schwarz|flau, blutabn* ~*schwindl*|schwummrig|flau|schlecht|schwarz",
    ),
];
