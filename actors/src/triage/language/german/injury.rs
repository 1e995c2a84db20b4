//! German words for blows to face, jaw and head.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Blow,
        "@schlag, \
         gegen|in +die|den|das|eine|einen|ein|einer +laterne*|tur|wand|baum|pfosten|mauer|mast|auto|tisch*|kante|schrank|scheibe|stange|glastur|heizung|poller, \
         hockey|eishockey|fussball|handball|rugby|boxen|judo|ski|schlitten*|roller|fahrrad|rad|trampolin & @zahn, \
         gegen +die|den|das|eine|einen|ein|einer ~beckenrand|rand|bettkante|tischkante|kante|turrahmen|rahmen|gelander|treppe|bett|regal|zaun|klettergerust|rutsche|schaukel|bank|stuhl|glas*|torpfosten|bus|boden|fliesen",
        "geschlagen ~preis, ausfall, krone|fullung|plombe ~gefallen, eingefallen, gefallen +mir|ihnen, \
         gefallen|gefallt ~gut, weh +gefallen, fiel +mir +ein, preis* ~gefallen|gestiegen, ausgefallen, \
         fullung*|krone*|plombe|inlay|provisorium ~fiel|gefallen|rausgefallen|abbekommen, gut|toll|schon +gefallen, \
         termin ~abbekommen, bekommt|bekomme ~@schlag +frei, schutz|zahnschutz|sportmundschutz",
    ),
    phrases(
        BlowToFace,
        "schlag|faust|tritt|ellbogen|ellenbogen|ball|geschlagen|getreten|gestossen|gefallen|gesturzt|geknallt|gehauen ~gesicht|kiefer|kinn|mund, \
         gesicht|kiefer|kinn|mund ~@schlag, kieferverletzung|gesichtsverletzung, \
         schlag*|faust*|tritt|getreten|trat|ellbogen|ellenbogen|ball|fussball|kopfstoss|kopfnuss|gehauen|geboxt|stein|stange|hockey*|geflogen|gekracht|geknallt|gedonnert|schlug|knallte|gebissen|biss ~gesicht|kiefer|kinn|mund|fresse|nase|backe|wange|zahn, \
         gesicht|kiefer|kinn|mund|fresse|nase ~@schlag|gebissen|biss|bekommen ~schlag|tritt|ball|@schlag, \
         aufs|ins|auf_das|in_das|auf_den|auf_die +gesicht|maul|fresse|kinn|mund|nase|schnauze ~@schlag|bekommen|gekriegt|abbekommen, \
         lippe|kinn|zunge|wange|gesicht ~aufgeplatzt|durchgebissen|gespalten|aufgerissen|platzwunde|aufgeschlagen|zerfetzt|klafft|genaht, \
         gesicht|kinn|mund|lippe*|nase|wange|backe ~gebissen|biss|zerkratzt|angefallen, \
         gebissen|biss ~gesicht|kinn|mund|lippe*|nase|wange, \
         gesicht|kinn|mund|nase|kiefer & geknallt|geschlagen|gestossen|aufgeschlagen|gefallen|getreten|gehauen|gekracht|boden|bordstein|asphalt|faust|ball, \
         gesicht|kiefer|mund & abbekommen|abgekriegt|abgekommen|unfall|sturz, \
         gesicht & zerschnitten|aufgeschnitten|entstellt|zerfetzt|zerkratzt|blutet|blutig, \
         gesicht|kiefer|kinn|mund & @schlag",
        "krone|fullung|brucke|plombe|prothese ~gefallen|geflogen|raus, schlag +ins +gesicht +preis|rechnung, \
         gefallt|gefallen +mir, krone|fullung|brucke|plombe|prothese|zahn & gefallen, kiefer ~gefallen +aus, \
         gesicht|mund|kiefer|kinn & gefallt|rausgefallen|krone|fullung|prothese",
    ),
    phrases(
        JawBroken,
        "kiefer* ~gebrochen|bruch|ausgerenkt|verschoben|schief|ausgehangt|zertrummert, kieferbruch, \
         gebrochen* ~kiefer*, jochbein ~gebrochen|bruch, zahn|biss ~passt|passen|aufeinander ~nicht, \
         kiefer|kinnlade|unterkiefer|kinn|jochbein ~gebrochen|bruch|ausgerenkt|ausgehakt|rausgesprungen|draussen|verschoben|schief|ausgehangt|zertrummert|gekracht|herausgesprungen|verrenkt|hangt|angebrochen|raus, \
         zahn|biss|gebiss ~passt|passen|aufeinander|treffen|schliessen ~nicht|nimmer|mehr|falsch, \
         zahn ~nicht ~aufeinander|zusammen, aufeinander ~nicht",
        "zahn ~passt ~termin, zahn ~passt|passen ~krone|prothese|farbe, prothese|schiene|krone|gebiss ~passt|passen, \
         biss|zahn & fullung|krone|brucke|prothese|spange & passt|passen",
    ),
    phrases(
        JawOpen,
        "mund|kiefer ~@nicht ~zu|schliessen|zumachen|zubekomme, @nicht ~mund|kiefer ~schliessen|zu, \
         mund ~nicht|mehr ~zu, kiefer ~blockiert|verhakt|klemmt|steckt, \
         mund|kiefer|maul ~@nicht|kaum|nimmer ~zu|schliessen|zumachen|zubekomme|zubekommen, \
         bekomme|bekommt|bringe ~mund|kiefer|maul ~@nicht|nimmer ~zu, mund|kiefer +steht ~offen, steht ~mund ~offen, \
         kiefer|mund ~offen ~blockiert|fest|stecken|geblieben, \
         mund|kiefer & offen & bleibt|steht|stehen|fest|geblieben",
        "praxis|termin & offen",
    ),
    phrases(
        JawHurts,
        "halt|halte +sich|mir|mich? ~kiefer|gesicht|mund|kinn|backe|wange, kiefer|kinn|jochbein|unterkiefer ~weh|schmerz*|knackt|knirscht|blau|bewegt, schmerz* ~kiefer|kinn|jochbein, @nicht|kaum ~kauen|zubeissen",
        "kopf|knie|arm ~schmerz*",
    ),
    phrases(
        HeadHit,
        "kopf ~gestossen|angeschlagen|gefallen|gesturzt|geschlagen|aufgeschlagen|verletzt|geknallt|angehauen, \
         auf +den +kopf ~gefallen|bekommen, gestossen|gefallen|gesturzt|geschlagen|aufgeschlagen ~kopf, \
         kopfverletzung|gehirnerschutterung|schadelbruch|platzwunde, \
         kopf|schadel|stirn|hinterkopf|birne|rube ~@schlag|angeschlagen|aufgeschlagen|verletzt|angehauen|gestossen|platzwunde|blutet|angestossen|gekracht|geknallt, \
         @schlag ~auf|an|am|gegen +den|die|dem +kopf|schadel|stirn|hinterkopf|birne|rube, gehirnerschutter*, \
         kopf & gefallen|gestossen|geschlagen|aufgeschlagen|gestosst|gekracht|geknallt|platzwunde|blutet|sturz*, \
         kopf & gegen|angestossen|pfosten|wand|boden|kante|stange|asphalt",
        "nagel +auf +den +kopf, kopfschmerzen, auf +den +kopf +gefallen +bin +ich +nicht, auf +den +kopf +stellen, \
         nagel ~kopf, kopfweh, haar* ~kopf, uber +kopf, kopf & kissen|schmerz*",
    ),
];
