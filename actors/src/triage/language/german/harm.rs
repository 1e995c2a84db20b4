//! German words for what one does to oneself, and what was swallowed.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        WantsToDie,
        "umbringen, selbstmord*, suizid*, das +leben +nehmen, nicht +mehr +leben, will|mochte ~sterben, sterben ~will|\
        mochte, lieber +tot, tot +sein, schluss +machen, mir +etwas|was +antun, ritze +mich, leben ~keinen|nicht ~sinn|\
        lebenswert, ein +ende ~leben|setzen|mache, alles ~beenden, umbring*|umzubring*|umgebracht* ~ich|mich|sich, mich|\
        sich +um, bring*|bringt +mich +um ~wenn|ernst|wirklich, tot +ware|sein|bin, mein* +leben ~beenden|ende|\
        sinnlos*, nicht|nimmer ~leben|weiterleben|da_sein|aufwachen +will|mochte|mehr, will|mag|mochte ~nicht|nimmer \
        ~leben|weiterleben|da_sein|aufwachen, kann|will +nicht|nimmer +mehr +weiter|leben, lebensmude, keinen +sinn|\
        ausweg +mehr, niemand ~vermiss*, ohne +mich +besser, besser ~ohne +mich, tabletten ~alle|ganze ~nehmen|\
        schlucken, ritz*|schneide* +mich, mich +ritz*|aufhang*|erschiess*|aufzuhangen|vor_den_zug, springe|springen \
        ~brucke|dach|fenster, abschiedsbrief, was|etwas|leid|leids +anzutun|antun|antue|antut, alles +hinter +mich, \
        ende +machen, will +nur +noch +sterben, leben +zu? +nehmen, leben ~nehmen|beenden, leben|sterben|tot|umbringen \
        & will|mochte|nicht|mag|lieber & mehr|ich|mich|er|sie, sich|mich +umzubring*|umbring*|umgebracht*, schluss & \
        mache|machen|mach|gemacht* & allem|leben|heute|ich|endgultig*|alles|will|werde|bald|ende, leben & nehmen|nehme|\
        beenden|beende|ende|wegwerfen|wegschmeissen|satt|uberdrussig*|sinn|sinnlos*|wert|lebenswert|mude|loswerden|\
        aushalten|ertragen|hasse & mir|will|mochte|mein*|keinen|nicht|ich|kein|sich|wurde|am_liebsten|das|hat|nimmer, \
        am +liebsten +tot|sterben|nicht_mehr_da|einschlafen, nicht|nimmer +mehr? & aufwachen|aufwache|aufwach* & will|\
        mochte|hoffe|wunsch*|lieber|einfach|einschlafen|am_liebsten, einschlafen & nie|nicht|nimmer & aufwachen|wach|\
        aufwach*, wenn & nicht|nimmer|weg & da|lebe|mehr|bin|ware & ich & morgen|vermiss*|besser|hahn|niemand|keiner|\
        merkt|tabletten|kummert, keiner|niemand|kein +hahn|mensch? & vermiss*|kraht|weint|interessiert*|fehlen|merken & \
        mich|ich|mehr|weg|danach|nicht_da|tot, ohne +mich & besser|leichter|gut|dran|alle|welt|familie, besser & dran & \
        ohne|mich, abschiedsbrief*, verabschied* & fur_immer|leben|welt|endgultig*|tabletten|letzte|kinder|allen, \
        testament & tabletten|leben, tabletten|pillen|rasierklinge|strick|seil|messer|gift|pistole|waffe|\
        schlaftabletten & bereit|bereitgelegt|liegen|vor_mir|hergerichtet|gesammelt*|parat|gehortet*|in_der_hand|hand|\
        stehen|aufgereiht* & alle|schon|da|mir|vor|sitze|ich|habe|griffbereit|ende|leben|handgelenk|hals, bringe|bring|\
        bringt +mich|sich +um, mich|sich +umbring*|umzubring*|umgebracht*|aufhang*|aufzuhang*|erhang*|erschiess*|\
        erschiessen|vergift*|ertrank*|wegmachen|wegzumachen|abmurksen|kaltmachen|aus_dem_leben, vor +den|einen|dem|die \
        +zug|lkw|auto|ubahn|bahn|s & werf*|spring*|schmeiss*|gehe|legen|laufen, von|vom|aus +der|dem|einer|einem? \
        +brucke|dach|hochhaus|balkon|fenster|turm & spring*|sturz*|runter|stehe|stehen, spring*|stehe +von|auf +der|\
        einer|dem|einem +brucke|dach|balkon|hochhaus, pulsader*|handgelenk* & *schneid*|*schnitten|ritz*|geritzt*, \
        *ritzt|ritze|ritzen & sich|mich|wieder|arm*|selbst|blut*, verletze|verletzt*|verletzen* +mich|sich +selbst|\
        selber|absichtlich, selbstverletz*, selbst|selber & verletz* & absicht*, selbsttotung, freitod, sterben|tot|\
        sterbe & will|mochte|wollen|wunschte|wunsche|lieber|wolle|werde|gern|wurd|wurde|ware|hoffe|am_liebsten|einfach \
        & nur|ich|er|sie|mein*|mehr|endlich|lieber|gerne, dem +ganzen|allem|leiden|elend* +ein +ende, ende +setzen|\
        machen|bereiten, mag|will|mochte|kann +nicht|nimmer +mehr? +leben|weiterleben|da_sein|hier_sein|existieren|\
        weitermachen|auf_der_welt|weiter, kann|halte|will & nimmer|nicht & leben|weiterleben|existieren|weitermachen & \
        mehr|so|schmerz*|ich, hat +alles|eh|ja|doch? +alles? +keinen|kein +sinn, keinen|kein +sinn|ausweg|hoffnung|\
        zukunft +mehr & leben|ich|sehe|sieht|alles|hat|gibt, sehe|sieht +keinen|kein +ausweg|sinn|licht, lebensmude|\
        lebensunwillig*|todessehnsucht|todeswunsch, nicht +mehr +sein|da_sein|auf_dieser_welt|leben, nimmer +sein|leben|\
        da, was +antun|anzutun|antut|angetan|antue, leid +antun|antue|zufugen, leben +mehr +wert, von +der +welt +gehen|\
        verschwinden*, alles +hinschmeissen & leben|sterben, mich|sich & vor & zug, gas & aufgedreht* & kuche|leben, \
        strick & hangt|hangen|bereit|scheune|keller|dachboden|halte|aus|baum|ende, halte|halt & nicht|nimmer & aus & \
        strick|leben|ende|sterben|tot|brucke|tabletten_liegen|alles|mag|mehr_da, lust|kraft|bock|mut|wille|willen & \
        leben & kein*|keine|nicht|mehr, kein* +freude|lust|bock|kraft +mehr? & leben, satt & leben, brucke|dach|\
        hochhaus & stehe|kraft|springen, bringe ~mich ~um, bringt ~sich ~um, leben & leid|satt|genug|mude|uberdrussig*|\
        egal|sinnlos*|nichts_mehr|wegwerfen|ausloschen|loswerden & ich|mein|vom|das|des|er|sie, nie +geboren*, fur \
        +immer +schlafen|einschlafen|verschwinden*|weg|ruhe, fur +immer & schlafen|einschlafen|verschwinden*, \
        verschwinden* & fur_immer|endgultig*|aus_diesem_leben|aus_der_welt, es|alles +beenden & will|ich|heute|werde, \
        von +mir +aus +sterben|tot, will|mochte +weg +sein|von_dieser_welt, ertranken|erschiessen|erhangen|aufhangen|\
        vergiften*|umbringen|toten & mich|sich|selbst|will|wolle, totet|tote +mich|sich, gegen +einen? +baum & fahren|\
        fahre|lenken & auto|will|einfach, rasierklinge*|messer & arm*|handgelenk*|pulsader*|hals|mich & schneid*|ritz*|\
        halte|sitze|ansetz*, nicht|nimmer & leben & will|mag|mochte|konnen|kann|wolle|wollte, kein* +ausweg|hoffnung|\
        zukunft|perspektive & mehr|sehe, alles +sinnlos*|hoffnungslos*|aus|vorbei & leben|ich|will|sterben, mich +gibt \
        +es|s +bald|morgen|nicht_mehr, gibt & mich & nicht|nimmer & mehr|bald|morgen, letzter|letztes +anruf|telefonat|\
        gesprach|wille, leb +wohl|lebt_wohl, tschuss|ade +welt|fur_immer, erlosung|erlost|erlosen & tod|leben|sterben|\
        mich|will, besser +tot|nicht_da|weg, am|zum +besten|liebsten +tot|weg_sein|sterben|gar_nicht_mehr, uberdosis & \
        absicht*|nehmen|will, mit +absicht & tabletten|geschnitten|uberdosis|verletzt*, arm|arme|armen|handgelenk*|\
        pulsader*|unterarm*|adern|kehle & aufgeschnitten*|geschnitten|aufgeschlitzt*|geritzt*|schneide|schneiden|ritzt|\
        ritze|aufritz*, schneidet|schnitt +sich +absichtlich|in_die_arme|die_arme|selbst, an|auf +die|den +gleise|\
        gleisen|schienen|bahngleise|bahndamm, gehe|geht|stehe|steht +ins|in_das +wasser & leben|sterben|umbring*, will|\
        mag|mochte +nicht|nimmer +mehr & tabletten|eingeschlossen*|eingesperrt*|abschied|leben|messer|strick|brucke, \
        eingeschlossen*|eingesperrt*|verbarrikadiert* & tabletten|messer|pillen|rasierklinge*|umbring*|antun, weg|gehen|\
        verschwinden*|verlassen*|scheiden & welt & will|mochte|nur|bloss|von|dieser, in +die|den|meine|meinen +arm|arme|\
        armen|unterarm|unterarme|oberschenkel|handgelenk* ~schneid*|ritz*|geschnitten, schneidet|schneiden|ritzt +sich, \
        aus +dem +weg +raumen|schaffen & mich|sich, nicht|nimmer +mehr? +hier +sein, nicht|nimmer +mehr? +hier & sein|\
        will & uberlegt|schmerz*|leben|wie_ich|tabletten, besser|lieber & tot & ich|ware|war|wir, ware|war +ich? +tot, \
        springe +heute|jetzt|gleich|noch|runter, springt +runter|heute|gleich & brucke|dach|fenster|balkon|zug|tot|\
        leben, brauche +keine|keinen +zahn|termin|zahnarzt +mehr & spring*|sterb*|tot|schluss|ende|tabletten|morgen|\
        leben|heute, baby|kind & schreit & tot|sterben|schutteln|umbring*, denke|gedanken & tot|sterben|umbring*|\
        leben_nehmen & ganze|immer|standig|dauernd|nur, beschlossen|entschlossen|entschieden & schluss|sterben|ende|\
        gehen|tod|tot|beenden|aufhoren|leben|dass_schluss, gewehr|flinte|pistole|waffe|revolver|schrotflinte|strick|\
        seil|schlinge|rasierklinge*|messer +neben|vor|in|bereit|unter & mir|hand|kissen|ende|leben|es, hangt|hange|hang \
        ~sich|mich ~auf, hangen +mich|sich +auf, beenden & denke|denk|will|mochte|alles|heute|werde & es|leben|alles|\
        ich, dass +schluss +ist, schluss|ende +damit|mit_mir|fur_mich, jagdgewehr, kugel +geben|durch_den_kopf, termin \
        & brauche|brauch & nicht|nimmer & mehr & tot|sterben|leben|ende|schluss|morgen, morgen|dann|bald +bin +ich +eh? \
        +nicht|nimmer +mehr +da, beschlossen|entschlossen|entschieden|entschluss & zu_sterben|sterben|tod, lebe|leben|\
        lebt & nicht|nimmer & mehr & ich|morgen|dann|da|entschieden*, balkon|dach|brucke|hochhaus|fenster|turm|klippe|\
        kran & spring*|sprung|sturz*|runterspring*, ich +lebe +nicht|nimmer +mehr, lebe +ich +nicht|nimmer, tot|\
        gestorben|grab & gehe|folge|komme & zu|nach & ihr|ihm, alles +leid|satt & leben|heute|nacht|tot|ich, erlebe|\
        erlebt & morgen|nicht & rasierklinge*|aufgeschnitten*|sagt, kalium|insulin|luft|morphium & spritz* & mir|sich & \
        vorbei|ende|sterben|weinen, keiner|niemand & weinen|weint|trauern|vermiss*|traurig, vor +einen|den|die|das +zug|\
        zuge|lkw|bus|auto|ubahn|bahn|strassenbahn, fertig +mit +allem|der_welt|dem_leben, fertig & leben|welt|allem & \
        mit & gewehr|flinte|ende|schluss|tabletten, flinte|gewehr|pistole|waffe & tisch|hand|liegt, alle|ganzen|ganze|\
        samtliche & @mittel & nehme|nimmt|nehmen|schlucke|schluckt|schlucken & will|droht|heute|redet|gleich|werde|\
        denke|sagt|konnte, strick|seil ~dachboden|keller|garage|scheune|hals|baum|wald, dachboden|keller|garage|scheune|\
        wald ~strick|seil, mich|sich +gleich? +selbst? +verletze|verletzt|verletzen, selbst +verletze|verletzen",
        "haut|haute|umgehauen +mich|uns? +um?, preis|rechnung|kosten|angebot ~um|umgehauen, tot +zahn, \
        schluss +machen +mit +der|dem, bringt|bringen +mich +um, schneide +mich +beim|am, bringt|\
        bringen +mich +um +den, umbringen +preise, nicht +leben +ohne +kaffee, leben +nehmen +wie, sterbe +vor, \
        leben +lang, umbringen & preis*|schmerz*, hund|katze & tot, angst & sterben, verkehr|stau|preise|arbeit|chef|\
        stress & umbring*|um, schluss & rauchen|zucker|schwarz|spange|arbeit|feierabend|kaffee|cola|praxis|bei_ihnen|\
        fur_heute|zigaretten|amalgam|mit_der|mit_dem|mit_den, gerettet & leben, leben +lang|gerettet|gern*|und|\
        gefahrlich, um +ein +paar|zehn|funf|eine|halb|acht|neun|viertel, um|umbringen & verspat*|uhr|minuten|stunde|\
        termin, chef|mann|frau|mutter|kind|papa|mama|freundin & bringt +mich +um, bringt|bringen +mich|mir|\
        uns +um? +wenn +ich|er|sie, zahnweh|schmerz*|zahn & bringt|bringen +mich +um, sterben +vor, vor +lachen|\
        neugier|scham|langeweile|hunger|angst & sterb*, fast|beinahe +gestorben, gestorben & mutter|vater|oma|opa|\
        mann|frau|woche|monat|tante|onkel|bruder, mit +dem|der|den|einer|dieser +lucke|prothese|schiene|zahn|gebiss|\
        spange & leben, kann|muss +damit +leben, leben +damit, spring*|springe +im +dreieck|in|ein|fur|auf, \
        ritze & zahn*|fissur*|backenzahn, schneid* & essen|brot|beim, verabschied* & ruhestand|doktor|kollegin|\
        praxis|arzt, kein* +sinn +mehr? & krone|fullung|zahn|behandlung|termin|spange|ruckruf|reparatur, \
        sinn & termin|behandlung|verschieben|kommen, weiter & wartezimmer|ziffer|menu|taste, \
        nicht +mehr +da & doktor|praxis|zahn*|karte|rezept|termin|frau|herr|unterlagen|schmerz*|fullung|krone, \
        wenn & nicht +mehr +da & doktor|arzt|praxis|kollegin, ohne +mich & termin|besser_stattfinden, \
        was +antun & spritze|bohrer|behandlung|farbe|bleaching, nicht +mehr +weiter & aligner|schiene|wackelt|weiss|\
        wissen|app|seite|buchen, weiss|wissen +nicht +mehr? +weiter, tabletten|medikamente|schmerztabletten & vorrat|\
        leer|rezept|verschrieben|wann, tabletten & frage|einnehmen|nehmen_soll|vor_der, \
        morgen & gibt & nicht & termin, fullung|krone|zahn|amalgam & leid|satt|loswerden|genug, spange|\
        prothese & leid|satt|loswerden|leben, schnurrbart, jahrelanges, warteschleife & leben, besser +weg & stelle, \
        danach|dann|hinterher|sonst +bin +ich +tot, bin +ich +tot & freitag|montag|feierabend|mude|fertig|arbeit, \
        eher|lieber & sterb*|stirb* & zahnarzt|bohrer|spritze, eher|lieber & erschiess*|sterb*|umbring*|aufhang*|\
        tot & als, arm & geschnitten & glas|kuche|messer_abgerutscht|gips, hat|hatte|haben +sich +umgebracht|erhangt|\
        erschossen, hat|hatte +sich +das +leben +genommen, weltreise|welt +bereisen, schneidet +sich +gut|mit|beim|\
        nicht, hier & praxis|stadt|wohne|umgezogen|gemeldet, morgen & nicht +mehr +da & urlaub|arzt|verreist|fahre|\
        verreise|doktor|wieder, messer & essen|kuche|brot, mobbing, seil & springen, lebe & nicht & mehr & in|dort|\
        hier|stadt, brucke & zahn|krone|implantat|sturz, lebt & nicht & mehr & mann|vater|mutter|frau|oma|opa|hund, \
        dachboden, nerv|zahnnerv|zahn|wurzel|leitung|akku|handy|batterie|teddy|puppe|hund|katze ~tot|abgestorben|\
        stirbt|lebt|gestorben, tot*|abgestorben* +zahn|nerv|zahne|zahnnerv, mit|ohne ~prothese|spange|lucke|zahn|\
        schiene ~leben, leben +mit|ohne, gestorben & gehe|komme & beerdigung|termin, bus|zug & verpasst|ausgefallen|\
        steht|park*, dumm|bloed|unwissend|blod +sterben, frage +von +leben, leben +und +tod, nicht|nie +dumm|blod|\
        unwissend +sterben, muss|soll|darf|sollte|wie_lange|vor|rezept & nehme|nehmen|nimmt & @mittel, ganze +zeit|\
        woche|jahr|tag, ganzen +tag, \
         leben +ist +zu +kurz|schon_zu_kurz, \
         lebensmude +bin|ist|war ~nicht, \
         selbst +verletzt|verletzen ~beim|am|versehen*|unfall",
    ),
    phrases(
        Child,
        "@kind, monate +alt, jahre +alt, drei|zwei|vier|funf|ein +jahre*, schwiegersohn, @zahl|dreijahrig*|\
        vierjahrig*|zweijahrig*|einjahrig* +jahre|monate, jahrig*, *jahrig*, krabbler, enkelchen, patentochter, \
        jungen|mado",
        "kleine* ~frage|bitte|fullung|schwellung, jahrige +erfahrung|praxis|schwangerschaft, *jahriges +jubilaum",
    ),
    phrases(
        Swallowed,
        "verschluckt*, verschlucken*, heruntergeschluckt*|runtergeschluckt*, hinuntergeschluckt*, geschluckt*, \
        gegessen*|getrunken* ~batterie|knopf|munze|reiniger|zahnpasta|tabletten, runtergeschluckt*, gefuttert*, \
        gegessen*|getrunken*|genascht* ~batterie|knopf|knopfzelle|munze|reiniger|zahnpasta|tabletten|tablette|magnet|\
        mundwasser|flasche|pillen, tabletten|tablette|pillen|medikamente|magnet|knopf|batterie|munze|reiniger|perle|\
        lego ~gegessen*|getrunken*|verschluckt*|gefuttert*|genascht*|im_mund, gegessen* ~tabletten|tablette|pillen|\
        medikamente, ausgetrunken*, leergetrunken, aufgegessen* ~tabletten|tube|zahnpasta|pillen, \
        im +mund +gesteckt*, *verschluckt*|*schluckt|*geschlungen*|verspeist*|verputzt*|leergefuttert|aufgefuttert*|\
        *gefuttert*|*gegessen*|genascht*|vernascht*|leergegessen|leergelutscht|gelutscht*|gefressen*|verdruckt*|\
        runtergespult*|reingestopft*|stibitzt|*gerutscht* & @ding|@mittel|knopfzelle*|batterie*|munze|zahnpasta|tube|\
        fluorid*|*tabletten|gel|perle|murmel|lego*|magnet*|globuli|was|etwas|es|teil|stuck|zahn|ring|nagel|dose|\
        packung|tabs|vitamin*|bonbons|zigarette*|kippe|beeren|pflanze|pilz*, fluorid*|*zahnpasta|vitamin*|kaugummi*|\
        zahngel|tube & *gefuttert*|*gegessen*|*gelutscht*|ausgelutscht*|leer|leergemacht|geschluckt*|aufgegessen*|\
        ausgedruckt* & ganze|halbe|packung|tube|dose|alle|komplette",
        "milchzahn ~verschluckt, kein*|nie & verschluckt, mundwasser & aus_versehen|bisschen|schluck|\
        spulen & schluckt|*schluckt, schokolade|bonbon|kuchen|suppe|eis|popcorn|nuss*|brot|apfel|\
        sussigkeit* & *gegessen|gelutscht|genascht & zahn|wackelt|weh|abgebrochen|teddy, vor +der|dem & *gegessen, \
        *gegessen & nuchtern|seit|kann|konnen|nicht, immer|standig|manchmal|oft & zahnpasta, zahnpasta & immer|\
        standig|unbedenklich|welche|bisschen|etwas|beim_putzen|ausspuck*, immer|standig|manchmal|oft & *verschluckt|\
        verschlucken, sich +verschluckt, verschluckt +sich, klo|toilette|wc|abfluss|waschbecken & *gespult|\
        *gerutscht|*gefallen, zahnfee & verschluckt|*schluckt, \
         *zahnpasta|*zahncreme ~*geschluckt*|*schluckt",
    ),
    phrases(
        SwallowedObject,
        "batterie|nadel|munze|prothese|krone|brucke|bracket|draht|magnet|glas|metall|instrument|zahn|\
        schraube ~verschluckt*|geschluckt*, verschluckt*|geschluckt* ~batterie|nadel|munze|prothese|krone|brucke|\
        bracket|draht|magnet|glas|metall|instrument|zahn|schraube, knopfzelle*|batterie*|nadel|munze|prothese|krone|\
        brucke|bracket|draht|magnet*|glas|scherbe|metall|instrument|schraube|zahn|inlay|spange|gebiss|stift|aufsatz|\
        provisorium|implantat|teilprothese|bohrer|nagel ~verschluckt*|geschluckt*|runtergeschluckt*|\
        heruntergeschluckt*, verschluckt*|geschluckt*|runtergeschluckt* ~knopfzelle*|batterie*|krone|brucke|\
        provisorium|inlay|gebiss|prothese|nagel|scherbe, knopfzelle*|knopfbatterie*|batterie*|munze|magnet*|knopf|\
        murmel|schraube|nadel & mund & weg|verschwunden*|finde*|fehlt|nicht, knopfbatterie* ~verschluckt*|\
        geschluckt*|runtergeschluckt*|gegessen*|mund, @ding|zahn|teilkrone|kronchen|teilprothese|zahnteil|\
        *zahn & *verschluckt*|*schluckt|*geschlungen*|*gewurgt*|*mitgegessen|mitgeschluckt|verschlucken*|\
        *hinuntergerutscht*|*runtergerutscht*|*heruntergerutscht*|verspeist*|weggeschluckt*|mitgekaut, @ding|\
        teilprothese & hals|rachen|kehle|schlund|speiserohre|magen|bauch|lunge|luftrohre|gurgel|\
        bronchien & gerutscht*|*gerutscht*|gefallen|gelandet*|steckt|gekommen*|gelangt*|runter|hinunter|weg|drin|\
        *flutscht|verschwunden*|gehupft*|gehopst*|rein|reingefallen*, mitgeschluckt|runtergeschluckt*|\
        heruntergeschluckt*|hinuntergeschluckt*|*untergeschluckt & habe|hat|ich|sie|es|ihn|beim|mit|knodel|essen|\
        schlaf|krone|aus_versehen, *schluckt|hinuntergerutscht*|runtergerutscht*|*heruntergerutscht* ~@ding, \
        knopfzelle*|*batterie*|magnet*|stecknadel|nadel|reisszwecke|munze & *schluckt|gegessen*|weg|verschwunden*|\
        mund|fehlt|finde*|nase|bauch|magen, batterie|knopfzelle*|magnet*|munze & geschluckt*|gesteckt*|gegessen*, \
        rachen|hals +gefallen|gerutscht*|geflutscht*|gehupft*, verschluckt* & stuck & @ding|draht|metall|plastik|\
        glas|spange|zahn, @ding & abgegangen*|gelost|gebrochen*|abgebrochen*|abgefallen*|rausgefallen* & *schluckt|\
        runter|weg_verschluckt, stuck|teil|teilchen|ecke|kopf|borste & *schluckt|*verschluckt* & zahnburste|burste|\
        @ding|draht|metall|zahn|plastik|abgebrochen*|glas|davon, in +den +rachen|hals|schlund|magen & gefallen|\
        gerutscht*|geflutscht*|gelandet*, weg|verschwunden*|rutscht|flutscht|schwupp|schwups|flupp & runter|rein|\
        direkt|ab & magen|hals|rachen|speiserohre|schlund|bauch, @ding & @runter|runtergeht*|runterging|\
        runterlief & gespurt*|gemerkt*|gefuhlt*|spure|hals|schluck*|essen|beim, ist|sei|sie|er|es|\
        rutschte +in +den? +magen|bauch|schlund, in +den +magen, den|meinen|seinen|ihren +hals|rachen|schlund|gurgel|\
        kehle +runter|hinunter, in +seinen|ihren|meinen +magen|bauch, hinten +runter|hinunter|nunter|rein & @ding|\
        gelacht|gehustet|geniest|gegahnt*|geschluckt*|mund|lose*|schwupp|weg|rutscht*|rutschte|gerutscht*, \
        @ding & hinten & runter|hinunter|rein, sie|es|ihn|die|den|das|eins|einen|eine|davon|was|etwas ~*verschluckt*|\
        *geschluckt*|eingeatmet*|*gewurgt*|mitgeschluckt*|mitgegessen*, *bursten*|burstchen|*metallspitze|\
        *drahtspitze|*kopf & *schluckt*|abgebrochen_und, runtergegangen*|hinuntergegangen*|mitgegangen*|\
        runtergeflutscht*|runtergewandert* & @ding|prothese|brei|essen|stuck|andere|teil, @ding +in +mir|ihr|ihm, \
        feile|nadel|bohrer|schraube & in +mir|lunge|magen",
        "milchzahn*, *milchzahn*, nachbarin|bekannte|freundin & erzahlt & magen|verschluckt, fast|\
        beinahe +verschluckt, verschluckt & angst|gefahr|konnte|kann, nicht +dass & *schluckt, nicht +verschluckt, \
        brocken|krumel|kern|kaffee|wasser|keks & verschluckt, vor +jahren, @ding & spucke|speichel & schlucke, \
        damit & nicht & *schluckt, zahnpasta|mundwasser & *schluckt, klo|toilette|wc|abfluss|waschbecken & *gespult|\
        *gerutscht|*gefallen, zahnfee & verschluckt|*schluckt, magen & tablett*|essen|getrunken|schlag*, \
        runter & gefallen|runtergefallen|nehmen|schleifen|herunternehm*, hals +runter & wasser|spulung|schleim|\
        geschmack|kalt, @ding & runter & machen|nehmen|schleifen|preis*|rausnehmen, krone|brucke & fallt|\
        fiel & runter, fallt|fallen|gefallen +hinten +runter, hinten +runter +gefallen|fallen, sich ~verschluckt*, \
        es|das ~*schluckt* +bis|oder_soll, kein*|blut|spucke|speichel|wasser|mundwasser|zahnpasta|tablette*|pille*|\
        medikament*|kapsel*|kaugummi|schleim|kaffee|tee|luft|saft|*milchzahn*|dosis|paracetamol*|ibu*|@mittel|\
        reiniger|@chemie & *schluckt*, *schluckt* & zahnpasta|mundwasser|spulung|runter_und|tablette*, was|etwas|das|\
        es ~*schluckt* +hat|haben +mich, sie ~verschluckt* +sich, brocken|krumel|keks & *schluckt*, wort|worte|satz|\
        silben & verschluckt*, schwellung|fieber|preis* & runtergegangen*, stolz|arger|wut|frust|kommentar|tranen|\
        kroete & *schluckt*, nuss*|paranuss|mandel* & gegessen, \
         silbe|silben|wort|worter|satz|namen|endung|buchstaben|arger & verschluckt*|geschluckt*|runtergeschluckt*, \
         *zahnpasta|*zahncreme ~*geschluckt*|*schluckt",
    ),
    phrases(
        Chemical,
        "vergift*, verschluckt*|getrunken*|geschluckt*|gegessen* ~bleich*|reiniger|putzmittel|saure|chemikalie*|\
        spulmittel|waschmittel|entkalker|domestos|chlor, bleich*|reiniger|putzmittel|saure|chemikalie*|spulmittel|\
        waschmittel|entkalker|chlor ~verschluckt*|getrunken*|geschluckt*|auge|mund|gegessen*, veratz*, \
        verbrannt* ~chemikalie*, getrunken*|geschluckt*|verschluckt*|gegurgelt*|gespult*|trank|erwischt ~bleich*|\
        reiniger|putzmittel|saure|chemi*|spulmittel|waschmittel|entkalker|domestos|chlor|desinfektion*|mundwasser|\
        mundspulung|parfum|benzin|klebstoff|spulmaschinentab*|tabs, bleich*|reiniger|putzmittel|saure|chemi*|\
        spulmittel|waschmittel|entkalker|chlor|desinfektion*|abflussreiniger|rohrreiniger ~getrunken*|geschluckt*|\
        verschluckt*|auge|mund|gegessen*, ausgetrunken*|leergetrunken|getrunken*|trinkt|trank|gesoffen*|\
        geschluckt* & mundwasser|mundspulung|mundspullosung|reiniger|putzmittel|desinfektion*|bleich*|\
        prothesenreiniger|spulmittel|waschmittel|chlor|parfum|gebissreiniger|reinigungstablette*|saure, \
        @chemie & *getrunken*|*geschluckt*|*verschluckt*|gegurgelt*|gespult*|trank|trinkt|erwischt|gesoffen*|\
        genascht*|geleckt*|gekostet*|probiert*|gegessen*|genippt*|eingeatmet*|inhaliert*|*trunken|geschlabbert*|\
        gebissen*|mund|rachen|zunge|speiserohre|magen|reingekriegt*|verwechselt*|abbekommen|schluck, @chemie & auge*|\
        gesicht*|mund|augen & gespritzt*|spritzt|bekommen|gekriegt*|brennt|gelaufen*|gekommen*|geraten*|tropfen|\
        gelangt*|abgekriegt*|gespuckt*|gerieben*, *vergift*, *veratz*, mundwasser|mundspulung|mundspullosung|\
        mundspul*|parfum|alkohol|schnaps|wodka|desinfektion*|rasierwasser|haarwasser & *getrunken*|leergetrunken|\
        ausgetrunken*|gesoffen*|ausgesoffen*|*getrunken_hat & flasche|ganze|halbe|leer|kind|kleine*|sohn|tochter|\
        ausgetrunken*|@kind, giftnotruf|giftzentrale|giftinformation*, atzgel|phosphorsaure|wasserstoffperoxid|\
        bleichgel|bleaching_gel & auge*|geschluckt*|verschluckt*|verbrannt*|verbrennung|zahnfleisch_weiss|brennt, \
        bleachinggel|bleichgel|bleaching|atzgel & verschluckt*|geschluckt*|getrunken*|auge, putzschrank|\
        putzmittelschrank|putzeimer|reinigungsmittel|unter_der_spule & getrunken*|erwischt|dran|genascht*|\
        geschluckt*|probiert*|mund, tabs|spulmaschinentab*|geschirrspultab*|waschmaschinentab*|pods|caps & gebissen*|\
        mund|gegessen*|gelutscht*|geschluckt*, gift +gegessen*|geschluckt*|getrunken*|genommen*, beeren|pilze|\
        pflanze|tollkirsche*|eibe|maiglockchen & giftig* & gegessen*|geschluckt*|mund, eliquid|nikotin*|\
        vape & getrunken*|geschluckt*|gegessen*|flasschen, kohlenmonoxid, *beizer|*zeug|reinigerzeug|putzzeug|\
        melkmaschinenreiniger & *getrunken*|*geschluckt*|drin|genippt*|mund, flasche|glas|becher|sprudelflasche|\
        wasserflasche|colaflasche & *getrunken*|schluck & drin|war|brennt|gift|reiniger|mund, brennt & mund|hals|\
        rachen|speiserohre & *getrunken*|geschluckt* & flasche|war|falsche, an|am +@chemie & genippt*|genascht*|\
        geleckt*|getrunken*|lippe*, @chemie & @trink, *fluorid*|*zahnpasta|*zahncreme|zahngel|*fluor & ganze|halbe|\
        tube|fast|packung|komplette & @trink, war|ist|waren +am|an|beim +@chemie|mundwasser|medikamenten*|\
        putzmittel*, mundwasser|mundspulung|parfum|rasierwasser & flasche & weg|leer|halb*|halbe|ganze, \
        @chemie & flasche & weg|leer|halb*",
        "blutvergift*, lebensmittelvergift*, vergiftet +klima, magensaure|harnsaure|fruchtsaure|kohlensaure|saure_im|\
        folsaure|hyaluronsaure|zitronensaure & getrunken|zahnschmelz|greift|zahn|mund|aufstossen|spritz*|lippe*, \
        saure & zahn*|schmelz|cola|getrank*|saft|empfindlich, tabs & wasser|prothese|schiene & reinig*|einlegen, \
        krimi|film|zyankali*, quecksilber* & amalgam, unterschied & reiniger, seife|shampoo & mund & auswaschen|\
        schimpf*, gebissreiniger & welche|welchen|empfehl*|kaufen|verwenden|benutz*, mundwasser & bisschen|\
        etwas & schluckt|*schluckt|gefahrlich|spulen",
    ),
    phrases(
        Overdose,
        "alle ~@mittel ~genommen*|geschluckt*|eingenommen*, uberdosis, uberdosiert*, zu +viel*|viele ~@mittel, \
        zuviel* ~@mittel, ganze|alle ~packung|schachtel|tabletten ~genommen*|geschluckt*, @viele ~@mittel ~genommen*|\
        geschluckt*|intus|eingenommen*|getrunken*|eingeworfen*, genommen*|geschluckt*|eingenommen* ~@viele ~@mittel, \
        @mittel ~@viele ~genommen*|geschluckt*, zu +viel*|viele ~@mittel|tropfen, zuviel*, doppelte +dosis, \
        jede +stunde ~@mittel, @mittel ~jede +stunde, medikamentenschrank, kleine|kleiner|kind|sohn|tochter|\
        baby ~@mittel ~gegessen*|geschluckt*|genascht*|gefunden*|erwischt, @mittel & @viele & *genommen*|\
        *geschluckt*|eingenommen*|intus|eingeworfen*|verschluckt*|runtergespult*|geschluckt*|verputzt*|gefressen*|\
        gegessen*|leergefuttert|*gefuttert*|genascht*|reingehauen*|reingezogen*|verdruckt*|gekippt*|eingeschmissen*|\
        reingeworfen*|runtergekippt*|weggeputzt*|konsumiert*|aufgegessen*|geschmissen*|getrunken*|leergemacht, \
        @mittel & @viele & auf_einmal|gleichzeitig*|auf_einen_schlag|innerhalb|ubern_tag|am_stuck|hintereinander, \
        @mittel & zu_viel|zu_viele|zuviel|zuviele|zuvielen|mehr_als|doppelte|dreifache|vierfache|uberdosis|\
        uberdosiert*|verzahlt*|uberblick|vertan|verwechselt*|falsche|falschen, *uberdosis*, *uberdosier*, \
        *uberdosis, stundlich & @mittel, jede +stunde|halbe & @mittel|eine|zwei, \
        uber +den +tag +verteilt*? & @viele & @mittel, @kind|kleine*|baby|zweijahrig*|dreijahrig* & @mittel|\
        tablettendose|medikamentenschrank|hausapotheke|medikamentenbox|pillendose|tablettenbox|\
        arzneischrank & gegessen*|*gefuttert*|genascht*|geschluckt*|erwischt|gefunden*|geoffnet*|ausgeraumt*|leer|\
        aufgemacht*|bonbons|gelutscht*|mund|verschluckt*|leergemacht|geplundert*, @mittel & wie & bonbons|smarties|\
        gummibarchen, blister|packung|schachtel|flasche|dose|rohrchen|streifen|tablettendose|pillendose & leer|leere|\
        leeren|aufgebraucht*|geleert* & tabletten|genommen*|geschluckt*|schlaftabletten|neben|liegt|mittel|\
        paracetamol|ibuprofen|alle, mischung|mischkonsum|cocktail & tabletten|alkohol|schnaps|wodka, \
        tabletten & alkohol|schnaps|wodka|wein & geschluckt*|genommen*|viele|runtergespult*|ganze|alle, \
        verwechselt* & @mittel|tabletten & genommen*|geschluckt*|oma|opa|mutter|vater, insulin & zu_viel|zuviel|\
        dreimal|zweimal|doppelt*|verwechselt*|falsch*|viel, dreimal|viermal|funfmal|zehnmal +so +viel|viele, \
        vertauscht*|verwechselt*|falsche|falschen|fremde|doppelt & @mittel|tabletten|dosis|tropfen & genommen*|\
        geschluckt*|gegeben*|eingenommen*|bekommen|verabreicht*|gespritzt*, statt +zwei|eine|einer|drei +tabletten|\
        stuck|tropfen, @mittel & uberblick|verzahlt*|mitgezahlt, wochenration|wochendosis|tagesdosis|\
        monatspackung & auf_einmal|genommen*|geschluckt*|ganze|komplette, was +da +war & tabletten|geschluckt*|\
        genommen*, gramm|milligramm & @mittel & genommen*|geschluckt*|intus, @mittel & reingeschuttet*|\
        reingepfiffen*|eingepfiffen*|weggehauen*|reingeworfen*|eingeschmissen*, tropfen & flasche & leer|ganze|\
        ausgetrunken*|komplett, @mittel & *schachteln|*packungen|*blister|*flaschen & tagen|tag|heute|gestern|\
        stunden|waren|sind, @viele & @mittel & @trink, @mittel & dreimal|viermal|funfmal|doppelt*|\
        zweimal_hintereinander & *genommen*|*geschluckt*|gegeben*",
        "@viele +minuten|uhr|jahre*|tage|stunden|euro, zu +viel* ~zahnpasta|geld|arbeit, zuviel* +bezahlt|berechnet, \
        spritze|betaubung, viele & wie|darf|soll|maximal|rezept|pro|taglich & @mittel, am +tag & steht|draufsteht|\
        verschrieben|wie, verschrieben|verordnet|rezept|nachbestell*|brauche|bestellen|abholen|aufgebraucht|\
        reicht & @mittel, spritze|spritzen|betaubung|betaubungs* & @viele|zu_viel|mehr_als|bekommen, nicht_geholfen|\
        hilft|helfen|geholfen & eine|einer|zwei & @mittel, tropfen & blut|wasser|nase, alle & sechs|acht|vier|\
        zwolf +stunden, zu +viel* & plaque|zahnstein|speichel|schokolade|zucker|platz|kunststoff|material|zahnpasta, \
        uberdosis & koffein|kaffee|zucker|vitamin_c_drauf, ganze +zeit|tag|nacht|woche|tage, latex* & allerg*, \
        noch +alle & @mittel, abrechnung|rechnung & uberdosier*, doppelt & abgebucht|berechnet|bestellt|gebucht, \
        rezept|verschrieben|apotheke & falsche|verwechselt|falschen, dosis & rontgen, rezept|verschreiben|brauche|\
        bestellen|nachbestellen & @mittel, @mittel & brauche|brauchen|bestellen|rezept, am +tag|taglich & dreimal|\
        viermal & @mittel, dreimal|viermal +am|taglich|pro",
    ),
];
