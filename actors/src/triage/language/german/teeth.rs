//! German words for teeth.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "@zahn ~ausgeschlagen|rausgeschlagen|herausgeschlagen|rausgeflogen|rausgehauen|rausgebrochen|herausgebrochen|ausgehauen|rausgerissen|abgeschlagen, \
         ausgeschlagen*|rausgeschlagen*|herausgeschlagen* ~@zahn, schlug|schlagt|geschlagen ~@zahn ~aus|raus, \
         @zahn ~verloren ~@schlag, @schlag ~@zahn ~verloren|raus|weg|draussen, \
         @zahn ~samt|mit +wurzel ~raus|draussen, @zahn ~in +der|meiner +hand, @zahn ~in +milch, avulsion, \
         @zahn ~ausgeschlagen|rausgeschlagen|herausgeschlagen|rausgeflogen|rausgehauen|rausgebrochen|herausgebrochen|ausgehauen|rausgerissen|ausgerissen|rausgedonnert|rausgekickt|rausgestossen|rausgekommen|rausgefallen|herausgefallen|rausgeplatzt|weggeflogen|ausgespuckt ~@schlag|wurzel, \
         @zahn ~rausgeflogen|rausgehauen|rausgekickt|rausgestossen|weggeflogen|ausgespuckt|rausgespuckt|ausgeschlagen|rausgeschlagen|rausgerissen, \
         rausgehauen|rausgeschlagen|rausgekickt|ausgespuckt|rausgespuckt|ausgeschlagen ~@zahn, \
         @zahn ~liegt|lag|haben|habe ~milch|boden|hand|glas|tasse|taschentuch|wasser|strasse|gehweg|wiese|rasen|tute|becher, \
         @zahn ~in|im +der|die|meiner|seiner|ihrer|einem|einer|die|ein|ins? +milch|hand|glas|tasse|taschentuch|wasser|becher|tute, \
         haben|habe|liegt ~@zahn ~milch|boden|hand|glas|tasse|taschentuch|wasser|tute|becher, zahnrettungsbox, \
         @zahn ~wieder ~einsetzen|reinstecken|rein|einpflanzen|reindrucken, \
         @zahn ~gefunden|suchen|aufgehoben ~boden|strasse|wiese|rasen|gras, gefunden|aufgehoben ~@zahn, \
         @zahn ~mitsamt|samt|mit|inklusive +der? +wurzel, \
         @schlag ~@zahn ~gefehlt|fehlt|fehlen|futsch|ab|verloren|weg|raus, \
         @zahn ~weg|raus|fehlt|fehlen|futsch|draussen ~@schlag, \
         @zahn & raus|draussen|weg|verloren|ausgeschlagen|rausgeflogen & @schlag|gelaufen|gegen|hockey|eishockey|fussball|handball|rugby|roller|fahrrad|trampolin|skaten, \
         @zahn & milch|taschentuch|tute|becher & habe|haben|liegt|ist, \
         @zahn & rausgekommen|rausgegangen|rausgesprungen|raus|weg|draussen & @schlag|sturz*|unfall, \
         finden|suchen & @zahn & @schlag|nicht, \
         ganze|kompletter|kompletten|komplett|ganzer & @zahn & raus|draussen|rausgekommen, \
         @zahn & gras|wiese|boden|rasen|strasse & gefunden|liegt|lag|raus|ihn, \
         @zahn & rausge*|ausge*|herausge*|rausf* & @schlag|wurde|hat|mir|ihm|ihr",
        "bei +einem|einer +ausgeschlagen* +@zahn ~tun|machen|beachten, \
         krone|fullung|brucke ~rausgefallen|raus|rausgebrochen, weisheitszahn*, \
         krone|fullung|brucke|prothese|provisorium ~@zahn, milchzahn*, dritten +zahn, gebiss ~wasser|glas, \
         zahn & muss +raus, muss & @zahn & raus, \
         soll|sollte|kommt & @zahn & raus & dentist|termin|zahnarzt|freitag|montag, \
         rausgenommen|rausgezogen|herausgenommen|gezogen|ausgebohrt|ausgefullt|ausgetauscht|ausgebessert|rausgemacht & @zahn, \
         krone|fullung|brucke|inlay|plombe|veneer|implantat & rausge*|ausge*|herausge*, \
         mundschutz*|zahnschutz*|sportschutz & @zahn|ausgeschlagen*|ausschlag*|rausgeschlagen*",
    ),
    phrases(
        ToothFellOut,
        "@zahn ~rausgefallen|herausgefallen|ausgefallen, @zahn ~gefallen +raus|aus, fallt|fiel ~@zahn ~raus|aus, \
         schneidezahn*|frontzahn*|vorderzahn*|eckzahn* ~verloren",
        "milchzahn*, krone|fullung|brucke|prothese|inlay|plombe, wackel*, \
         ein|einen|war|ist|der|die|vom|sein|ihr|seinen|ihren|erste|erster +milchzahn* & rausgefallen|ausgefallen|herausgefallen|gefallen|verloren",
    ),
    phrases(
        ToothMissing,
        "@zahn ~weg|draussen|raus|fehlt, verloren ~@zahn, @zahn ~verloren, @zahn ~futsch|fehlen|verschwunden, \
         lucke ~@zahn|wo, @zahn ~lucke, fehlt|fehlen ~@zahn, \
         @zahn & verloren|weg|raus|fehlt|fehlen|ausgefallen|rausgefallen",
        "milchzahn*, weh & @zahn, weisheitszahn*, \
         ein|einen|war|ist|der|die|vom|sein|ihr|seinen|ihren|erste|erster +milchzahn* & verloren|weg|raus|fehlt|ausgefallen|rausgefallen",
    ),
    phrases(
        ToothDisplaced,
        "@zahn ~verschoben|reingedruckt|hineingedruckt|eingedruckt|schief|hangt|faden|reingeschlagen, \
         @zahn ~reingedruckt|reingestossen|hineingestossen|reingeschoben|verdreht|verrutscht|nach_hinten|nach_innen|quer|steht_schief|baumelt|hangt, \
         in +den +kiefer ~@zahn|gedruckt|geschoben, @zahn ~in +den|das +kiefer|zahnfleisch, \
         @zahn & zahnfleisch|kiefer|gaumen & gedruckt|geschoben|gestossen|rein*|steckt|hinein*, \
         @zahn & hinten|innen|vorne|oben & gedruckt|gebogen|gedreht|verschoben|geschoben",
        "milchzahn*, schief +gewachsen, weisheitszahn*, implantat ~kiefer",
    ),
    phrases(
        ToothLoose,
        "@zahn ~locker|wackelt|lose|gelockert, \
         @zahn ~locker|wackelt|wackeln|lose|gelockert|wackelig|bewegt|bewegen|beweglich|schief|langer|krumm|verschoben, \
         wackel*|lockere*|beweg* ~@zahn, @zahn ~nach +vorne|hinten|innen|oben, @zahn ~steht ~nach|anders|komisch, \
         @zahn & locker|wackelt|wackelig|lose|schief",
        "",
    ),
    phrases(
        ToothBroken,
        "@zahn ~abgebrochen|gebrochen|zerbrochen|gesplittert|durchgebrochen, \
         @zahn ~abgebrochen|gebrochen|zerbrochen|gesplittert|durchgebrochen|kaputt|abgesplittert|halb|halbe|halber|ab|stuck, \
         abgebrochen|stuck|halfte|ecke ~@zahn",
        "",
    ),
];
