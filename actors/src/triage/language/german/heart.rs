//! German words for heart, brain and allergy.

use crate::triage::concepts::Concept::{self, *};
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ChestPain,
        "sich +die|den|ans|an +die|das? +brust|brustkorb|herz, fasst|greift|packt +sich ~brust|brustkorb|herz, \
        brustschmerz*, schmerz*|druck|enge|stechen|weh|engegefuhl ~brust|brustkorb|herz|herzen, brust ~schmerz*|\
        druck|eng|enge|weh|sticht|stechen|schmerzt, herzinfarkt, herzanfall, herzschmerz*, schmerz* ~linken +arm, \
        drucken|druckt|druck|eng|enge|stechen|sticht|brennt|brennen|klemmt|zieht|schnurt|weh ~brust|brustkorb|herz|\
        herzgegend|brustbein, brust|brustkorb|herz|herzgegend|brustbein ~druckt|druck|eng|enge|stechen|sticht|brennt|\
        zugeschnurt*|weh|schmerz*|klemmt|elefant, stein|elefant|zentner ~brust, linke*|linken +arm ~weh|taub*|schwer|\
        kribbel*|schmerz*|zieht, weh|schmerz*|zieh*|taub* ~linke* +arm, arm ~brust, herzkasper, herzstechen, fasst|\
        greift|halt ~brust, brust & gefuhl|schwer*|druck*|eng*|schmerz*|weh|stech*|brenn*, brust|brustkorb|brustbein|\
        herz|herzgegend|herzen|brustkasten|*brustbein|rippenbogen|sternum & druckt|druck|drucken|eng|enge|engegefuhl|\
        stechen|sticht|sticht_es|brennt|brennen|klemmt|zieht|schnurt|zugeschnurt*|weh|schmerz*|tut|krampft|krampf|\
        verkrampft*|presst|pressen|last|gewicht*|lastet|zerreisst*|zerdruckt*|zerquetscht*|quetscht|umklammert|\
        eingeklemmt*|zusammengezogen*|zusammenzieht|zusammen|beklemm*|spannt|sitzt|hockt|sasse|schraubstock|reifen|\
        gurtel|eisenring|elefant|stein|zentner|strahlt|ausstrahlt|wuhlt|dumpf, hand|hande|faust +auf|an +der|die|\
        seiner|seine|ihrer +brust, greift|fasst|halt|packt|langt|druckt|reibt +sich & brust|herz|brustkorb|brustbein|\
        herzgegend, herz & weh|sticht|rast|stolpert|stolpern|flattert|aussetzer|klopft & wie|arm|luft|schwindlig*|\
        schwarz|schweiss|schwitz*|brust|so|plotzlich|eng|aus, linke*|linken & arm|schulter|hand & weh|taub*|zieht|\
        schmerz*|kribbel*|schwer|strahlt|brennt|eingeschlafen*|gefuhllos*|tot & brust|kiefer|schweiss|schwitz*|ubel|\
        herz|luft|bis|plotzlich|auf_einmal|seit|rauf, strahlt|zieht|ausstrahl* & arm|schulter & kiefer|brust|herz|\
        rucken|schulterblatt|links, kiefer|zahn & arm & zieht|strahlt|schmerz*|druck & brust|links|linken|schweiss|\
        schwitz*, *herzinfarkt*, herzattacke, herzstillstand, infarkt, angina +pectoris, hinterwandinfarkt, \
        nitrospray|nitro, nitroglycerin, *brustschmerz*, brustenge, herzbeschwerden, herzweh, herzdrucken, \
        *pumpe & sticht|weh|spinnt|macht|setzt, brust & luft & schweiss|schwitz*|schlecht|ubel, herz +macht +zicken|\
        schlapp*|nicht_mit, gurtel|reifen|schraubstock|ring & brust|brustkorb, greift|fasst|halt|packt|\
        langt +sich & brust|herz|brustkorb|herzgegend|linken_arm, herz & stechen|stich|stiche|sticht|schmerz*|\
        halt_sich|kasewe*|kreidebleich|strahlt, stiche|stich & brust|brustkorb|herz, ring|band|panzer|\
        klammer & brust, ochse|gaul|zentnersack|sack|lkw|auto & brust, kiefer*|unterkiefer & arm|brust|\
        herz & schmerz*|zieht|weh|grau*|schwitz*|kasewe*, brust|brustkorb|herz & *druck*|*schnur*|*quetsch*, brust|\
        brustkorb|herz & komisch*|seltsam*|eigenartig*|nicht_gut|beklommen|unwohl & luft|arm|schweiss|ubel|schwitz*|\
        schwindlig*|kiefer|plotzlich|gefuhl, arm & weh|schmerz*|zieht|schwer|taub* & kiefer|brust & schwitz*|\
        schweiss|ubel|schlecht|links|linke*|linken|luft, schulterblatter*|schulterblattern & schmerz*|druck|stich|\
        brennt & luft|brust|schweiss|arm|kiefer, herz & hammert|rast|galoppiert*|spinnt|uberschlagt & luft|schwarz|\
        schwindlig*|schweiss|brust|angst_zu_sterben|arm, kiefer & schmerz*|weh|zieht & treppe|anstreng* & brust|luft|\
        arm, oberbauch & brust|kiefer|arm & druck|schmerz*, in +den|die|meinen|seinen|ihren +linken|linke +arm|\
        schulter|oberarm|hand, oberkorper|thorax|brustmitte|sternum & halt|greift|fasst|druck*|eng*|schmerz*|\
        schraubstock|stechen|weh, schraubstock & halt|schwitz*|brust|oberkorper|eng, auf +der|meiner|seiner|\
        ihrer +brust|brustmitte, auf +meinem|dem|seinem|ihrem +brustkorb|brustbein|herzen, um +die|meine|seine|ihre|\
        den +brust|brustkorb, in +der|meiner|seiner|ihrer +brust|herzgegend, im +brustkorb|brustraum|herz, hinter|\
        unter +dem|meinem|der +brustbein|brust|rippen & druck*|brennt|schmerz*|zieht|eng*, brust|brustkorb|brustbein|\
        herz & als|wie & ob|hatte|wurde|sasse|stunde|lage|wenn|jemand|einer|elefant|was|gurt|gurtel|zange, brust|\
        brustkorb|brustbein|herz & *press*|*druck*|*schnur*|*quetsch*|*klemm*|*zieht*|*krampf*|*schwer*|reisst|\
        zerreisst|hammert|gurt|gurtel|beton, auf +den|meinen|seinen|ihren +rippen & sitzt|druck*|liegt|steht, \
        elefant|amboss|laster|lkw|zentner|ochse & sitzt|steht|liegt|drauf|drauf_sitzt|brust|rippen, \
         sticht|stechen|druckt|zieht ~herz|herzen",
        "krieg*|bekomm* ~herzinfarkt ~warteschleife|preis*|rechnung|musik|eurer|ihrer|euch, warteschleife|rechnung|\
        preis* ~herzinfarkt, fast ~herzinfarkt, herzinfarkt ~rechnung|preis, druckt ~herz +aus, bruste, stillen, \
        brustton, herzinfarkt|herzanfall & absagen|verschieben|woche|monat|letzte*|krankenhaus, herzinfarkt*|infarkt|\
        herzanfall|herzstillstand & hatte|hatten|gehabt|jahr*|fruher|damals|vor|seit|nach_meinem|stent|stents|bypass|\
        blutverdunn*|reha|angeben|uberstanden|hinter|ass|marcumar|eliquis|rechnung|preis|kosten|fast|beinahe|termin*|\
        absagen|verschieben|wartemusik|warteschleife|kostenvoranschlag|erblich|familie|vater_hatte|beschert, \
        herzkasper|herzschlag & fast|beinahe|rechnung|preis|beschert|bekomm*|kostenvoranschlag|gekriegt, herz & hose|\
        gerutscht|rutscht|blutet|gebrochen|erobert|gold|stein_vom|stein|gefasst|druckt|liegt_am|am_herzen|\
        auf_dem_herzen|zerreisst|zerbricht|warm|leicht|verloren|gewachsen|springt|lacht|tier, stein +vom +herzen, \
        brust|brustbein & muskelkater|baby|stillen|milch|op, brustbeutel, schwache +brust, herz +und +seele, \
        von +herzen, herzlich*, sich +ein +herz, auf +herz, herz +druckt +ein, herzschrittmacher|herzklappe|\
        herzfehler|herzrhythmus* & habe|trag*|angeben|seit|rontgen|gerat|wegen, herz|brust & nervos|aufregung|\
        angst & klopft|rutscht, drei +herzen, es +zerreisst, bricht +mir +das +herz, herzensangelegenheit, \
        angina +pectoris & vorgeschichte|seit|medikament*, krone|veneer|zahn +druckt, nitro & notfall, \
        brust & tattoo, liegt|lege|legt|gelegt|legen|gewachsen ~am|ans +herz|herzen, am|ans +herz|herzen +gelegt|\
        legen|gewachsen|liegt, sodbrennen|reflux & brust|brennt|druckt|speiserohre|hals, spritze|impfung|nadel|\
        kanule|blut & linken +arm, in +den|die +linken|linke +hand +nehmen, baby|katze|hund|tattoo|ausschlag|haare|\
        schlaft|muttermal|lungenentzundung|husten|schleim|bronchitis|milch|narbe|schrittmacher|port|pickel|\
        muskelkater|stillen|gestillt|creme|bh|sonnenbrand & brust|herz*, brustumfang, im +herzen, liegt ~am +herzen, \
        herz & zieht & wenn|weg, herz|brust & aufregung|verliebt|vorfreude, hand +aufs +herz, zahn|schiene|\
        klammer & spannt|druckt & gurtel, herz +schwer +dass|wenn|weil|bei, wird|ist|wurde +mir +das +herz, \
        mir +wird|ist|wurde +das +herz, brustschmerzen|brustschmerz* & muskular*|abgeklart|harmlos|war|waren, \
        herzinfarkt*|infarkt|herzversagen|herzstillstand & gestorben|verstorben|beileid|beerdigung|gestorben_ist, \
         frage|fragen|etwas|anliegen ~auf +dem +herzen, \
         liegt|frage ~herzen, herzen ~gut|gern*",
    ),
    phrases(
        ArmOrSweat,
        "linker|linken +arm, kalter|kalten +schweiss, schweissausbruch, kalter|kalten|kaltem +schweiss, \
        schweissgebadet, kaltschweissig*, schwitz*, schweiss*, arm & weh|taub*|schwer|zieht|kribbelt|kribbeln|tot|\
        eingeschlafen*, linke|linker|linken +arm|schulter|hand, trieft, klatschnass, schweissnass, nassgeschwitzt*, \
        durchgeschwitzt*",
        "",
    ),
    phrases(
        StrokeSign,
        "gesichtshalfte ~hangt|schief*|taub*|runter|gelahmt*, gesichtshalfte +hangt, schlaganfall, mundwinkel|\
        gesicht*|gesichtshalfte ~hangt|gelahmt*|hangend, lallt, lalle, verwaschen* +sprache, @nicht +mehr +sprechen, \
        halbseitig*|seite ~gelahmt*, schlagerl, gehirnschlag, mundwinkel|gesicht*|gesichtshalfte|mund|seite ~hangt|\
        gelahmt*|hangend|schief*|taub*|runter, lallt|lalle|lallen, spricht|redet|sprechen|reden ~verwaschen*|\
        undeutlich|komisch*|lallend|wirr*|kaum_verstandlich, @nicht ~sprechen|reden ~plotzlich|richtig*|mehr, arm|\
        bein|seite ~taub*|gelahmt*|nicht_bewegen|nicht_heben|kraftlos*, @nicht ~arm|bein ~heben|bewegen, arm|\
        bein & schwach*|taub*|kraftlos*|gelahmt*|schwer|hangt & sprechen|reden|spricht|redet|gesicht*|mund|worte, \
        mundwinkel|gesicht*|gesichtshalfte|mund|lid|augenlid|backe|wange|lacheln|grinsen|gesichtszuge|visage & hangt|\
        hangen|herunter|runterhangt|schief*|schlaff*|gelahmt*|gelahmte|verzogen*|gefuhllos*|taub*|eingeschlafen*|\
        entgleist*|weggerutscht*|herunterhangend|hangend|einseitig*|abgesackt*|rutscht & auf|seite|links|rechts|\
        rechte*|linke*|einer|plotzlich|er|sie|ihm|ihr|mann|frau|mama|papa|oma|opa|vater|mutter|jetzt|seit|redet|\
        spricht, lachelt|lacheln|lacht|grinst|guckt|schaut|gesicht*|grinsen|mund & schief*|einseitig*|seite|halbe|\
        halb|halfte|hangt & nur|arm|bein|spricht|redet|plotzlich|jetzt|vorhin|auf_einmal|geht|anders|mehr|wenn, \
        spricht|redet|sprechen|reden|sprache|worte|worter|satze|sprich & verwaschen*|undeutlich|lallend|kauderwelsch|\
        wirr*|unverstandlich|vernuscht*|nuschelt|nuschelig*|buchstabensalat|kaum_verstandlich|nicht_verstehen|\
        komisch*|betrunken|besoffen|weg|durcheinander|verdreht*|falsche|falsch|wie_betrunken|schwerfallig*, \
        kauderwelsch, lallen, nuschelt & arm|gesicht*|bein|plotzlich|auf_einmal|seit|komisch*|mundwinkel, worte|\
        worter|wort|satz & nicht|nimmer|kaum|keinen|kein & finde|findet|find|finden|raus|rausbringen|herausbringen|\
        rausbekommen|fallen|ein|bekommt|bringt|bringe|bekomme|mehr, arm|bein|hand|bein*|korperhalfte|korperseite|\
        seite|halfte & taub*|gelahmt*|lahm*|schlaff*|kraftlos*|knickt|weg|weggeknickt*|baumelt|hangt|runter|\
        gehorcht*|heben|tot|gefuhllos*|nicht_bewegen|nimmer|schwach*|eingeschlafen*|schwer|bewegen|spure|spurt|\
        kribbelt & halbe|ganze|rechte*|linke*|einer|eine|spricht|redet|gesicht*|mundwinkel|plotzlich|auf_einmal|mund|\
        nicht|nimmer|worte|worter|sein|ihr|mann|papa|mama|oma|opa|frau|vater|mutter|seit_vorhin|mehr, halbe|linke|\
        rechte|ganze|eine|komplette +seite|korperhalfte|gesichtshalfte|halfte & taub*|gelahmt*|lahm*|schlaff*|\
        gehorcht*|tot|spure|gefuhllos*|nicht|weg|nimmer|ausgefallen*|kribbelt, halbseitig*, halbseitenlahmung, lasst|\
        fallen|fallt & tasse|glas|gabel|loffel|telefon|kamm|stift & arm|hand|spricht|redet|worte|sagen|mund, tasse|\
        glas|gabel|loffel|stift|hand|arm & nicht|nimmer & halten|heben|hochheben|hochbekommt|bewegen|greifen|anheben|\
        hoch, auf|am|an +einem|dem +linken|rechten? +auge & nichts|blind|schwarz|sehe|sieht, \
        blind & auge & plotzlich|auf_einmal, sehe|sieht|seh & auge & nichts|nix|nimmer & auf_einmal|plotzlich|halbe|\
        arm|mehr, hirnschlag, hirnblutung, tia, hirninfarkt, apoplex, kann +nicht|nimmer +mehr? +sprechen|reden, \
        gehorcht* & nicht|nimmer & arm|bein|seite|hand|korper|beine, knickt & weg & bein|beine, lauft|geht|\
        torkelt & betrunken|besoffen & spricht|redet|arm|plotzlich|getrunken*, zunge & hangt|schwer & schief*|\
        spricht|lallt|redet, verzieht* & mund & schief*|seite, mundastloch, facialis*, fazialis*, zieht|schleift|\
        schlurft & bein|fuss & nach|hinterher|worte|spricht|mund*|arm, worte|worter & findet|finde|finden|\
        fehlen & nicht|keine|kein|nimmer & bein|arm|mehr|hand|mund*|gesicht*|plotzlich|jetzt|auf_einmal, *sabbelt|\
        *redet|spricht|quatscht +wie +besoffen|betrunken|ein_betrunkener|besoffener, hand|arm|bein|seite & heben|\
        bewegen|liegen|anheben & nicht|nimmer|bleibt & spricht|redet|doppelt|mund*|gesicht*|lach*|halb|linke*|\
        rechte*, brei|gestammel|laute|genuschel|wortsalat|gelalle|gebrabbel|silben & raus|heraus|spricht|sprechen|\
        reden|redet|kommt & reden|sprechen|spricht|mund|versucht*|nur, gesichtshalfte|mundwinkel +hangt|hangend*, \
        hangende*|gelahmte*|schlaffe* +gesichtshalfte|mundwinkel|gesicht*|wange|backe, halt|halten|\
        festhalten & tasse|glas|gabel|loffel|stift|kamm|telefon|horer|becher & nicht|nimmer|fallt|rutscht & arm|hand|\
        gesicht*|spricht|redet|plotzlich|linke*|rechte*|auf_einmal, weiss +nicht|nimmer & wie & heisst|\
        heisse & spricht|mund*|gesicht*|redet|plotzlich, kann|bringt|bekommt & keinen|kein|keine & satz|wort|\
        worte & mehr|raus|richtig*|heraus|formulieren|zustande, versteh* & nicht|nimmer|mich & mund*|hangt|gesicht*|\
        lallt|redet|komisch*, sprachstorung*|sehstorung*|lahmung*|lahmungserscheinung*|ausfallerscheinung*|\
        gesichtslahmung, auge & hangt & arm|mund|seite|gesicht*, arm|bein & macht|machen & nicht|nimmer & mit|mehr, \
        arm|bein|hand & sinkt|fallt|absinkt|runterfallt|sackt & runter|ab|immer|weg & heben|hebt|mund*|spricht|links|\
        rechts, pelzig & seite|halfte|gesichtshalfte|arm & plotzlich|auf_einmal|spricht|arm|bein, mund|gesicht*|\
        lacheln|auge & komisch*|anders|schief*|verzogen*|seltsam* & laufen|gehen|arm|bein|spricht|redet|versteh*|\
        stehen|hand, gesichtshalfte|mundwinkel|gesicht*|halfte|seite & eingefroren*|starr*|steif*|erschlafft|\
        abgestorben*|maskenhaft|unbeweglich|leblos|gefuhllos*, wortfindungsstor*, aphasie, sprachausfall|\
        sprachausfalle|sprachlosigkeit_plotzlich, lacheln|lachen|grinsen|pfeifen & nicht|nimmer & mehr & kann|seite|\
        mund*|arm|nur|halb|chef|er|sie, beine|arme|arm|bein +versagen*|versagt*|gehorchen*|gehorcht*, kribbeln|\
        kribbelt|taubheit|taubheitsgefuhl & halbe*|ganze|rechte*|linke* & seite|korperhalfte|gesichtshalfte|\
        arm & plotzlich|auf_einmal|gesicht*|arm|bein|spricht, sagen|sagt|aussprechen & nicht|nimmer|kaum & namen|\
        name|wort|worte|richtig*|satz|mehr & plotzlich|auf_einmal|schief*|gesicht|mund*|kann|arm, hand|arm|\
        bein & macht|machen|tut & nicht|nimmer & will|soll|was|mit, lauft|lief|rinnt|tropft & mundwinkel & hand|arm|\
        rechte*|linke*|rechten|linken|plotzlich|einfach|auf_einmal, hemiparese, halbseitensymptomatik, \
        fazialisparese, gesicht +schief*|hangt, schiefe* +gesicht|mund|lacheln|grinsen|mundwinkel, versucht|will|\
        mochte & reden|sprechen|sagen & nur|nichts|kein|keine|keinen|matsch|brei|unverstandlich*|kauderwelsch, \
        lasst & fallen & alles|hand|rechte*|linke*|tasse, stottert|stammelt|brabbelt & schief*|plotzlich|auf_einmal|\
        versteh*|arm|gesicht|grinst, versteh* & nichts|kein|nicht & grinst|schief*|mund|spricht|redet|arm, matsch|\
        brei +raus|nur, gelall*, lallend*, *lallt, aus +der +hand +gefallen|gerutscht|gekippt & redet|spricht|nur|\
        lall*|arm|gesicht|mund*|worte|auf_einmal, auf +einmal & worte|worter|sprache|sprechen|reden|arm|bein|gesicht|\
        seite & nicht|weg|taub*|schief*|hangt|nimmer|komisch*|schwach*|gelahmt*, falsche*|verkehrte*|komische*|\
        sinnlose* +worter|worte|worten|namen|silben, lachelt|grinst|lachle|lacheln +schief*|einseitig*|komisch*, \
        fuss|hand|arm|bein & heben|bewegen|anheben & nicht|nimmer & nuschel*|lall*|linke*|rechte*|linken|rechten|\
        sprech*|spricht, nuschelt & fuss|hand, \
         lacheln|lachelt|grinsen|grinst ~schief|krumm|einseitig, nicht|kaum +mehr? +lacheln|grinsen",
        "spritze|betaubung ~gesicht|mund*, taub ~spritze|betaubung|behandlung, spritze|betaubung ~taub|schief|hangt, \
        nicht +sprechen|reden ~lange|jetzt|gut_deutsch|deutsch|laut|gerade|arbeit, schlaganfall & termin|monat|\
        absagen|kommen|verschieben, schlaganfall ~jahr*, schlaganfall|schlagerl|hirnblutung & hatte|hatten|gehabt|\
        jahr*|fruher|damals|vor|seit|rollstuhl|reha|nach_meinem|patient*|blutverdunn*|angeben|uberstanden|erholt|\
        erlitten|fast|beinahe|rechnung|preis|risiko|termin*|hinter, betaub*|spritze|taub_von|lippe|implantat|\
        zahnarzt & hangt|taub|schief|lahm|gelahmt|eingeschlafen & mundwinkel|lippe|backe|wange|gesicht|seite|zunge|\
        mund|halfte, betaub*|spritze & taub|hangt|schief|lall*|nuschel*|verwaschen|sprechen|reden, vorhin|behandlung|\
        zahnarzt|ihnen & betaub*, zahn|prothese|krone|brucke|spange|schiene & schief|hangt|locker, bild|schild|foto|\
        brille|regal|kalender|haussegen & hangt|schief, telefon|leitung|verbindung|mikro & sprechen|verstehen|reden|\
        undeutlich|hore, mundwinkel & eingerissen|gerissen|rissig|entzundet|wund, prothese|gebiss|schiene|retainer|\
        aligner|neue|neuen & spricht|spreche|sprechen|nuschel*|lispel*|lall*|undeutlich, lispel*, halbe|eine|linke|\
        rechte|andere +seite & zahn|kauen|putzen|gebiss|unten|oben|kiefer|zahnfleisch, deutsch|englisch & sprechen|\
        reden|spreche, lauter|leise|kind|schlaft|bibliothek|meeting|besprechung|zug|bus|arbeit & sprechen|reden, \
        eingeschlafen & fuss|nachts|gelegen|telefonier*|hand_vom, arm & gebrochen|gips|operiert|impfung|verstaucht, \
        bein & gips|gebrochen|op|operiert|knie|kreuzband, schlag*anfall & nachsorge, schief & zahn & stehen|steht|\
        gewachsen, heiser|stimme_weg|kehlkopfentzund* & sprechen|reden, worte & fehlen|danke|dank|begeistert|\
        sprachlos, finde & worte & dank*|nicht_genug, sprachlos, hangt & wohnung|keine, luft|atem|erstick*|\
        puste & sprechen|reden|wort|worte|satz, @schwell & auge & sehe|sieht|nichts, @zahn & schief|halb|hangt|quer|\
        schrag|weg, mund & zu & nicht & hangt, lahmung* & kindheit|polio|rollstuhl|seit, pelzig & betaub*|spritze|\
        zunge, gefuhllos & betaub*|spritze|lippe|zahn|op|wochen|monat*, kribbel* & betaub*|spritze|nachlasst, \
        taub & fullung|behandlung|betaub*|spritze|zahnarzt|lachgas|zahnziehen|op, wie +lange & taub, @ding & hangt|\
        schief*|seite|locker*, mund* & lauft|lief|rinnt & betaub*|spritze, matsch & zahn|gips|brei_essen|kartoffel*, \
        hand +gefallen & handy|tasse_kaputt, falsche* +namen & karte|rechnung|rezept|termin|formular, schlaganfall*|\
        hirnblutung & gestorben|verstorben|beileid|beerdigung, geburt|angeboren* & gelahmt*|hangt|schief*, jahren|\
        jahr & schlaganfall* & seite|hand|arm|bein, seit +dem|meinem|ihrem|seinem +schlaganfall, finger|knochel|\
        verstaucht*|umgeknickt*|gebrochen* & fuss|hand|bewegen",
    ),
    phrases(
        Concept::AllergicReaction,
        "allergisch* ~reaktion|reagier*, reagier* ~allergisch*, anaphyla*, allergieschock, allergischen +schock, \
        nesselsucht, quaddeln, epipen, @mittel ~lippe*|gesicht*|zunge ~geschwollen*|schwillt, reaktion ~@mittel, \
        allerg* ~reaktion|reagier*|schock|geschwoll*|schwillt|ausschlag|luft, reagier*|reaktion ~allerg*|@mittel, \
        @mittel ~lippe*|gesicht*|zunge|augen|mund|hals|lider ~@schwell|dick*, lippe*|gesicht*|zunge|augen|mund|\
        hals ~@schwell|dick* ~@mittel, quaddel*, pusteln|flecken|ausschlag ~seit|nach|von ~@mittel, @mittel ~pusteln|\
        flecken|ausschlag|juckt|quaddeln, @mittel & @schwell & nach|seit|einnahme|uberall, allerg* & @schwell|luft|\
        ausschlag|quaddel*|juckt|juckreiz|pustel*|flecken|schock|geht_auf|kratzt|zunge|lippe*|gesicht*|hals|atmen|\
        rot* & jetzt|seit|vorhin|gerade|nach|gegessen*|genommen*|bekommen|hat|bin|habe|ist|wird|plotzlich|doch, \
        anaphilakt*, *allergieschock*, nesselausschlag, nesselfieber, fastjekt, jext, notfallset & allerg*|\
        gespritzt*|wespe|biene, adrenalin & gespritzt*|pen|gesetzt*|gegeben*|ubrig|spritzen, @mittel & @schwell|\
        quaddel*|juckt|juckreiz|ausschlag|pustel*|flecken|gefleckt*|fleckig*|pickel|rot*|krebsrot|rotfleckig*|\
        kribbelt|prickelt|kratzt|zugeschwollen*|luft & lippe*|zunge|augen|gesicht*|hals|rachen|lider|korper|leib|\
        arme|haut|uberall|brust|bauch|rucken|kopf|mund|alles|ganze*|voll|voller|handflachen, nuss|nusse|erdnuss*|\
        haselnuss*|cashew*|walnuss*|sesam|fisch|krabben|garnelen|shrimps|erdbeeren|kiwi|wespe*|biene*|hornisse|stich|\
        gestochen*|latex*|gummihandschuh*|handschuh*|zahnpasta|abdruckmasse|mundspulung|desinfektion*|pflaster|\
        kontrastmittel & @schwell|zugeschwollen*|quaddel*|ausschlag|juckt|kribbelt|prickelt|luft|pustel*|kratzt|zu|\
        rot*|geht & lippe*|zunge|hals|gesicht*|rachen|augen|mund|korper|haut|uberall|arme|kehle, wespe*|biene*|\
        hornisse|insekt & zunge|mund|hals|rachen|lippe*|gaumen & gestochen*|stich, seit|nach|kurz_nach|von|\
        auf & @mittel & quaddel*|ausschlag|juckt|juckreiz|pustel*|flecken|nesseln|kribbelt|jucken, \
        vertrag* & @mittel & nicht & @schwell|ausschlag|luft|quaddel*|juckt|zunge|pustel*|rot*, uberall|ganzen|\
        ganze & quaddel*|ausschlag|pustel*|nesseln|flecken|rot_gefleckt|rote_flecken|juckt|jucken & @mittel|seit|\
        nach|gesicht*|lippe*|hals|luft|genommen*|bekommen|korper, lippe*|zunge|augen|gesicht* & schlauch*|schlauche|\
        wurst|wurste|wurstchen|streuselkuchen|boxer|ballon* & nuss*|nusse|flecken|quaddel*|@mittel|wespe*|biene*|\
        gegessen*|ausschlag, voll|voller|uberall & flecken|quaddel*|pustel*|ausschlag|nesseln & gegessen*|nusse|\
        nuss*|lippe*|stich|gestochen*|@mittel, bluht|aufgebluht*|bluhe & auf|streuselkuchen|wie & @mittel|\
        streuselkuchen|augen, streuselkuchen, pen & nicht|kein*|vergessen|daheim|gesetzt* & nusse|flecken|lippe*|\
        luft|gegessen|dabei, *wespenstich|*bienenstich|*insektenstich|hornissenstich|*stich & zunge|mund|hals|rachen|\
        lippe*|gaumen, *allergie|*allergiker|*allergikerin|allergisch* & *gegessen*|erwischt|abgebissen*|*getrunken*|\
        *geschluckt*|*gestochen*|abbekommen & gerade|eben|vorhin|jetzt|nuss|nusse|erdnuss*|wespe*|biene*|\
        versehentlich|aus_versehen|trotzdem|hat|habe, lippe*|zunge|augen|gesicht & kribbel*|prickel*|luftkissen|\
        dick*|wie & @mittel|*handschuh*|latex*|nuss*|nusse, kribbel*|prickel* & lippe*|zunge & hande|hals|gesicht|\
        dick*|@schwell|juckt, latex*|*handschuh* & lippe*|gesicht|zunge|augen|hals, lippe*|gesicht|zunge|augen & wie|\
        dick*|@schwell & kratzt|juckt|jucken|ausschlag|quaddel*|nesseln",
        "allerg* +gegen ~vermerk*|notier*|eintrag*, lippe* ~taub ~spritze, @mittel & @schwell & zahn|zuruck|besser|\
        weniger|wange|backe|taub|lippe_taub, allerg* & gegen|auf +latex|penicillin|nusse|pollen & notier*|vermerk*|\
        eintrag*|angeben|akte|karteikarte|anamnese|bogen|beachten, allergi*|*allergie & frage|fragen|angeben|habe_ich|\
        akte|karteikarte|bogen|notier*|vermerk*|inhaltsstoff*|enthalten|drin|bekannt|test|testen|ausweis|pass, \
        heuschnupfen|pollen*|hausstaub*|katzenhaar* & allerg*, juckt|jucken & zahnfleisch|fell|nase|finger|niemand|\
        keinen|nicht|kopfhaut|mich_nicht, hausarbeit|pflegeschule|referat|fortbildung|kurs & schock, allerg* & chef|\
        schwiegermutter|montage|zahnarzte|rechnungen|wartezeiten|dumme|ausreden|unpunktlich*|reagiere_ich, habe +schon|\
        mal|fruher & reagier*|ausschlag, spritze|betaubung & zahn|wange|backe|lippe & noch_taub|dick_an|wie_dick|gefuhl|\
        taub, reaktion +auf +meine|ihre|die +mail|anfrage|nachricht|bewerbung|frage, fuhlt & dick & taub|betaub*|\
        spritze, nicht +allergisch, *antibiotik* & besser|zuruck|weniger|runter, pickel & kinn|nase|pubertat, herpes*, \
        aphthe*, @schwell & weg|besser|zuruck|weniger|nachgelassen|abgeschwollen|abgeklungen|abklingt|runter & @mittel, \
        allergie & notieren|akte|bogen|angeben|beachten, allergi*|*allergie & gegen|auf & notier*|angeben, lippe* & \
        betaub*|spritze & taub*|kribbel*|eingeschlafen*, handschuh* & schmeck*|verloren*|liegen|vergessen, nuss*|\
        erdnuss*|walnuss*|haselnuss*|nusse & @zahn|*gesplittert*|*gebrochen*|*gebissen*|geknackt|fullung|krone, \
        zahnfleisch & juckt, kratzt & rau|scharf*|kante|krone, immer & pen & dabei, heuschnupfen* & augen|juck*|nies*|\
        nase|laufen, muckenstich*|bremsenstich*|schnakenstich* & quaddel*|rotung|beule & nur|gemeint|bloss, quaddel & \
        muckenstich*, latex|handschuh* ~andere|latexfrei*, als +kind ~reagiert|quaddeln|ausschlag|allerg*, reagiere \
        ~ausschlag ~andere|haben, latex ~reagiere ~ausschlag",
    ),
    phrases(
        Rash,
        "ausschlag, juckt|jucken|juckreiz, quaddeln, rote +flecken|pusteln, pusteln, quaddel*, rote* +flecken|\
        pusteln|punkte|stellen, juck*, nesselfieber, pustel*, *ausschlag*, nesseln, hautrotung*, rotfleckig*, \
        rot* +gefleckt*|gesprenkelt*|getupft*|gepunktet*, fleckig*, krebsrot, knallrot|feuerrot|puterrot & gesicht*|\
        haut|korper|arme|hals|brust|uberall, juckt|jucken|juckreiz|kratzt & uberall|korper|ganze*|hande|handflachen|\
        arme|bauch|haut|kopf|sich|mich|alles, rote|roten +flecken|pusteln|punkte|stellen|pickel|dinger|striemen|\
        beulen, hautausschlag, pocken|pickel & uberall|korper|bauch|arme|ganze*, brennnessel*, wie +verbrannt*|\
        sonnenbrand & uberall|korper|gesicht*",
        "juckt +mich +nicht, zahnfleisch & juckt, nase & juckt, flecken & zahn|zahnschmelz|tischtuch|verfarb*|weiss*|\
        hemd|braun*, neurodermitis, windpocken, windelausschlag, fell & juckt, fingern & juckt, ausschlag +geben|\
        gegeben|gibt, ausschlaggebend*, blaue +flecken, *vorschlag*, *anschlag*, *voranschlag*, \
         latex|handschuh* ~andere|latexfrei*|reagiere, reagiere ~ausschlag",
    ),
    phrases(Medicine, "@mittel", "allergi* ~@mittel"),
    phrases(
        Collapse,
        "bewusstlos*, ohnmacht*, zusammengebrochen*, umgekippt*, kollabiert*, zusammengeklappt*, krampfanfall, \
        krampft, epileptischen +anfall, reagiert* ~nicht|mehr, nicht +ansprechbar, wacht +nicht, nicht ~aufwecken|\
        aufwachen|ansprechbar, bewusstsein ~verloren*, verliert* ~bewusstsein, weggetreten*, kreislaufkollaps, \
        umgekippt*|umgefallen*|zusammengesackt*|zusammengebrochen*|weggekippt*|kollabiert*|zusammengeklappt*|\
        weggesackt*|weggetreten*|abgeklappt*, wacht|wach|wachen ~nicht|nimmer ~auf, nicht ~wach|aufwachen|\
        aufzuwecken|wecken|erweckbar|zu_sich, kommt|komm ~nicht ~zu +sich, krampf* ~boden|anfall|zuckt|arme|korper|\
        schaum, krampfanfall*, anfall ~epilep*|zuckt|krampf*, zuckt ~boden|ganze*|korper, liegt ~boden ~nicht|reglos|\
        bewegt, reglos, leblos, atmet +nicht, kein +puls, ohnmachtig*, augen +verdreht*, verdreht* ~augen, \
        schaum +vor, nicht & ansprechbar|wach|reagiert*|bewegt|atmet, umgekippt*|umgefallen*|zusammengebrochen*|\
        zusammengesackt*|bewusstlos*|ohnmachtig*, zuckt|zucken|krampf*|schaum & steif*|boden|antwortet|ganze*|arme|\
        korper|augen|nicht, antwortet ~nicht|nimmer, nicht +mehr +antwortet, krampf*|kramp*|zuckungen & zuckt|boden|\
        ganzen|bewusst*|liegt|hat, *umgekippt*|*umgefallen*|*zusammengesackt*|*zusammengebrochen*|*zusammengeklappt*|\
        *weggekippt*|*weggesackt*|*weggetreten*|kollabiert*|hingesunken*|zusammengesunken*|umgesunken*|\
        vom_stuhl_gekippt|abgeklappt*|weggeknickt*|hingeschlagen*|weggenickt*|abgeschmiert* & nicht|nimmer|er|sie|\
        mann|frau|mir|hier|jetzt|gerade|mutter|vater|oma|opa|kind|patient*|kollege|kollegin|chef|nachbar*|dame|herr|\
        freundin|freund|reagiert*|boden|einfach|sohn|tochter|kunde|kundin|gast|ohne|bei|in|auf, liegt|lag|\
        liegen & boden|kuche|bad|flur|wohnzimmer|treppe|badezimmer|dusche|sofa|bett|wartezimmer|schlafzimmer|\
        toilette|gang|garten|wanne|stuhl|sessel|da & nicht|nimmer|keine|kein|antwort|antwortet|reglos|regungslos*|\
        leblos|bewusstlos*|ruhrt|regt|bewegt|reagiert*|wach|steif*|blau|augen|schlaff*|gibt, regungslos*, regt|\
        ruhrt +sich +nicht|nimmer|gar_nicht|nicht_mehr, ruhrt|regt & sich & nicht|nimmer, gibt & keine|kein|\
        keinen & antwort|mucks|laut|ton|lebenszeichen|reaktion & mehr|liegt|jetzt|mir|von, reagiert*|\
        reagieren & nicht|nimmer|kaum|auf_nichts|nichts|gar, keine +reaktion|regung|antwort +mehr|auf, kein|\
        keinen +puls|lebenszeichen|herzschlag, macht|schlagt|offnet & augen & nicht|nimmer & auf|mehr, \
        augen & verdreht*|weiss|starr*|starrt|verdrehen*|weggedreht*|hochgedreht|rollen|nach_oben|\
        nur_noch_das_weisse, nicht|nimmer|kaum & aufwecken|aufzuwecken|wecken|wachbekommen|wachzubekommen|\
        wachgekriegt|weckbar|erweckbar|wach|wachkriegen|aufwachen|ansprechbar|ansprechen|aufzuwachen|\
        aufgewacht* & er|sie|mutter|vater|mann|frau|kind|bekomme|bekommt|ihn|mama|papa|oma|opa|lasst|ist|narkose|\
        sedierung|ich|wird|mehr, ruttel*|schuttel*|geruttelt*|anschreien|anschreie|geschuttelt* & nicht|nichts|\
        nimmer|reagiert*|keine, krampft|krampfen|*krampfanfall|krampfanfalle|gekrampft*|*epilep*|fieberkrampf|\
        grand_mal|zuckt_am|zuckungen|spasmen & am|ganzen|korper|boden|hat|gerade|jetzt|augen|schaum|er|sie|kind|baby|\
        minuten|nicht|anfall|sohn|tochter|arme|status, zuckt|zucken|zittert|schlagt & arme|armen|beine|ganze*|korper|\
        am_ganzen|unkontrolliert*|um_sich|boden & augen|schaum|boden|nicht|nimmer|bewusst*|steif*|reagiert*|blau|\
        wild|alles, schaum & mund|lippen, steif* +wie|geworden* & zuckt|brett|augen|blau, synkope, bewusstsein*|\
        besinnung & verloren*|verliert*|nicht|weg|ohne, *besinnungslos*, kommt +nicht|nimmer +mehr? +zu +sich, \
        nicht +mehr +zu +sich, komisch* +weggetreten*, kippt +mir +weg|um, kippt & weg & standig*|immer|dauernd|\
        wieder, sackt|sackte +zusammen|weg|in_sich, herzstillstand, wiederbeleb*, reanim*, herzdruckmassage, \
        im +koma, schlaff*|schlapp* & kind|baby|reagiert*|arm|wie_eine_puppe & nicht|kaum, wird|werden|ist +nicht|\
        nimmer +mehr? +wach, wach & nicht & wird|bekomme|kriege|mehr, bekomme ~nicht|nimmer ~wach, keiner|\
        niemand +zu +hause & augen|reagiert*|blick, kein*|nicht|nimmer +mucks|pieps|ton, sagt +nichts & schuttel*|\
        ruttel*|augen|liegt|wacht, blick & leer|starr*|weg|glasig* & reagiert*|antwortet|augen|nicht, er|sie|mann|\
        frau|vater|mutter|opa|oma|kind +stirbt, stirbt +mir|uns|gleich|er|sie, im +sterben, k +o +gegangen*, \
        ko +gegangen*, ausgeknockt*, alles +schwarz & weg|umgekippt*|boden, wie +tot & liegt|da|boden|er|sie, \
        ganz +steif* & er|sie|kind|zuckt, sackt|klappt|kippt|bricht +mir|uns|einfach|dauernd|immer? +zusammen|weg|\
        um, schlaff* & hangt|liegt & reagiert*|nicht|kind|baby|arm, bekomme|kriege|bekommen ~ihn|sie|vater|mutter|\
        mann|frau|opa|oma|mama|papa|kind ~nicht|nimmer ~wach|zu_sich|auf_die_beine|geweckt*, macht|machen & keinen|\
        kein & mucks|mux|ton, antwortet|spricht|reagiert* & nicht|nimmer & liegt|boden|sitzt|augen, \
        starrt & ins_leere|nur|vor_sich & reagiert*|antwortet|nicht|zuckt, nicht +bei +bewusstsein, \
        kein +bewusstsein, besinnung, ruhrt +sich|er|sie +nicht|nimmer, bewegt +sich +nicht|nimmer, sagt|spricht|\
        antwortet|redet +nichts|nicht|nimmer +mehr & @schlag|liegt|boden|gefallen|sturz|gesturzt*|umgefallen*, \
        nicht +bei +sich, nicht +ganz? +bei +sich, fallen|fallt +um & nicht|augen|sprechen|boden, augen +zu & nicht|\
        nichts|nimmer & sprechen|reagier*|antwort*|bewegen|bewegt|sagt, nichts|nicht +sprechen & augen|boden|\
        umgefallen*|liegt, schlaff* & puppe|stoffpuppe|lappen|sack, geohrfeigt*|geklatscht*|gezwickt*|getatschelt*|\
        tatschel*|geschuttelt*|backpfeife|ohrfeige & nichts|nix|keine|nicht|nimmer, sedierung|narkose|\
        beruhigungsmittel|dammerschlaf & weg|schlaff*|reagiert|wach & total|nicht|nimmer|immer|jetzt, \
        schlaff* & geworden|wird|hangt & wach|kind|madchen|junge|bewusst*|nicht, \
         gibt|gebt & ka|koa|keni|kei & antwort|mucks|ton, reagiert|ruhrt +ned|net|nit",
        "ohnmacht* ~spritze*|immer, spritze*|immer|leicht ~ohnmacht*|umgekippt, stuhl ~zusammengebrochen, \
        ohnmachtig ~wenn|spritze|blut|immer, stuhl ~umgekippt, umgekippt ~stuhl|milch|glas|vase, \
        nicht +bewegt ~zahn, fruher & umgekippt|ohnmachtig, prothese|stuhl|zahn & umgefallen|umgekippt, \
        ohnmachtig & spritze*|blut|zahnarzt|angst, zuckt & auge|lid|lippe|nerv, antwortet & telefon|mail|nachricht*, \
        wadenkrampf*, krampf* & kiefer|wade|bein|nacken|frustriert, ohnmacht*|umgekippt|kippe|umkippe & sehe|sehen|\
        anblick, @tier & umgefallen, stuhl|regal|glas|vase|flasche|fahrrad|schild|server|system|internet|computer|\
        software|netz|kartenhaus|leitung|markt|brucke|krone|terminplan|motorrad|blumentopf|baum|leiter|\
        roller & *umgekippt|*umgefallen|*zusammengebrochen|abgeschmiert, umgekippt|umgefallen|ohnmacht*|\
        zusammengeklappt|kollabiert & mal|fruher|damals|jahr*|letztes|immer|oft|leicht|manchmal|neige|neigung|\
        spritze*|blutabnahme|nadel*|fast|beinahe|anblick|blut|bohrer|angst|schule, fall*|falle & um & mudigkeit|\
        hunger|gleich, umfall*|umkipp* & mudigkeit|hunger|lachen|gestank, epileptiker*|epilepsie & eingestellt|\
        anfallsfrei|medikament*|seit|angeben|patient*|tabletten|jahren|letzter|letzten|habe_ich|leide, anfallsfrei*, \
        lachanfall|lachkrampf|hustenanfall|wutanfall|schreikrampf|heulkrampf|schweissausbruch, hustenkrampf, \
        krampf* & kiefer|wade*|bein|nacken|zeh|magen|finger|muskel*|bauch|regel|periode, zuckt & auge|lid|lippe|nerv|\
        augenlid|schulter|zahn|muskel, atmet +nicht +durch +die +nase, nachricht|mail|anruf|telefon|formular|\
        anrufbeantworter|email|whatsapp|kontaktformular|online & antwort*|reagier*|reaktion|ruckmeldung, niemand|\
        keiner & reagiert|antwortet|gibt & telefon|mail|praxis|online|sekretariat, ansprechbar & praxis|telefonisch|\
        erreichbar, wach & nachts|zahnschmerzen|schmerz*|werde|liege|gelegen|schlafen, nachts & *wach*|aufwach*|\
        schlaf*, prothese|zahn|krone|nerv & reagiert|kalte|kaelteprobe|reaktion|tot|leblos, zahn & reagiert & kalt|\
        nicht|empfindlich, haare|steif & nacken, liegt & termin|brief|karte|rechnung|schlussel|gebiss|zahn|krone|\
        prothese|praxis|briefkasten|fussboden|zettel|schiene, liegt & grippe|bett & absagen|verschieben|fieber|\
        krank, liegt +daran|am|an|mir, ohnmachtig|ohnmacht & gefuhl|wut|macht, wecken +sie, aufgewacht & schmerz*|\
        nacht|zahnweh, teddy|puppe|kuscheltier|plastik|modell & tot|liegt|umgefallen, rote +kreuz|\
        kurs & wiederbeleb*|reanim*, handy & aufgegeben|kollabiert, baum|baume|sturm|mast|strommast|palme|zelt|\
        pavillon & *umgefallen|*umgekippt, mahlzahn, prothese & bewegt, bewegt & zahn|nicht_mehr_im_markt, \
        kommt & nicht & zu_sich & sprechstunde, blumen|pflanze & stirbt, zahn & stirbt, nerv & stirbt, stirbt +aus, \
        eher|lieber & stirbt, stirbt +er|sie +sagt, stirbt & neugier|langeweile|angst, augen +zu +und +durch, wird|\
        werde|kippe|bin|falle|wurde ~immer|oft|leicht|manchmal|gern ~ohnmacht*|umgekippt|um|weggetreten, wir|kurs|\
        standig|beruf|station|ubung|reanimationstraining & reanim*|wiederbeleb*, verspat*|spater|stau & *umgekippt*|\
        *zusammengebrochen*|bewusstlos*, bahn|ubahn|sbahn|zug|tram|strassenbahn & jemand|mann|frau & *umgekippt*|\
        *zusammengebrochen*, herzinfarkt*|herzstillstand & gestorben|verstorben|beileid, sedierung & angst|termin|\
        kosten|kostet|bekomme|mochte|will",
    ),
];
