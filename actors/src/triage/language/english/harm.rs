//! English words for what one does to oneself, and what was swallowed.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        WantsToDie,
        "kill*|hang*|drown*|shoot* +@self, suicid*, end|ending|take|taking +@my? +own +life, end|ending|take|taking +my|\
         his|her +life, end|ending +it +all, end +things, want|wanna|wants|wanted|wish|rather|ready|going|gonna|prefer \
         ~to|i|was|be|were ~die|dead, want +die, wanna +die, rather ~die|dead, wish ~dead|die|never_been_born|not_wake|\
         wasnt_here|not_here, better +off +dead, better +off +without +me, @no ~want|wanna|wish|see +to ~live|alive|\
         be_here|exist|wake_up|go_on|carry_on, dont|cant +see +the|a|any ~point|reason ~living|going|anymore|life, dont|\
         doesnt|not +want|wanna to|live|be|exist|wake|go|carry +live|living|be_alive|be_here|exist|wake_up|go_on|\
         carry_on|here|alive|up|on|anymore, dont|doesnt|not +want|wanna live|living|alive, dont +wanna +be|live, no \
         +reason|point ~live|living|going_on|go_on|carrying, nothing +to +live|left +to +live, cant +go +on, cant \
         +carry +on, cant +do +this +anymore, got|have|holding|sat|sitting ~pills|tablets|paracetamol ~in +front, pills|\
         tablets ~in +front +of +me, cant +live ~like|with, selfharm*, harm*|hurt|hurting|cut|cutting +@self, thinking|\
         thought*|think ~end* +it, jump ~bridge|roof|window|train|building, gonna|want|wanna|going|plan*|thinking ~take|\
         taking|swallow ~all|whole|bottle|every|packet|box ~pills|tablets|painkillers|medication|paracetamol, life ~not|\
         isnt ~worth, not +worth +living, give +up +on +life|living, done +with +life, tired +of +living|life|\
         being_alive, dont +wanna +be +here, put +an? +end +to +my|it, everyone|everybody ~better +off, want|wanna|\
         gonna|going|thinking|feel|feeling|just ~end|ending +it|everything, @self ~purpose|deliberately, dont|cant|no \
         +see ~point|reason ~living|going|anymore|life|here|on, nothing ~live +for, pills|tablets ~take|taking ~all, \
         noone|nobody|no +one ~miss +me, world ~better ~without +me, top|off|unalive|end|do|finish|shoot|drown|poison \
         +@self +in|off?, do|doing|done +@self +in|harm|a_mischief, better +off +dead|without_me|if_i, rather +be \
         +dead, no|any|see|cant +reason|point|future +to|in|for ~live|living|go|going|carry|carrying|on|me, carry|\
         carrying|go|going|keep +on +living|existing, dont|doesnt|cant|no|not|never ~want|wanna|wish ~wake +up +again|\
         tomorrow|anymore|ever, go +to +sleep ~not|never +wake, never +wake +up, wish ~never +wake|woken|born, slit*|\
         slash* ~wrist*|throat|@self, something|anything +stupid|silly|daft ~to +@self, overdos* ~on +purpose, end +my \
         +suffering, want|wants|ready +out +of +this? +life|world, life ~meaningless|pointless|over|unbearable, jump|\
         jumping +off|in_front|from|under ~bridge|roof|building|train|balcony|window|cliff|bus|car, cut|cutting|burn|\
         burning|harm|harming|hurting|slashing|starving +@self, had|have +enough +of +life|living|everything|it_all, \
         goodbye +note|letter, suicide +note, want|wants|wanna|wanted|wishes +to? die|dead, dont|doesnt|not|no ~want|\
         wanna|wish +to? be +here|alive|around, end +of +everything, take +all +the|my|these +tablets|pills, noone|\
         nobody|no_one ~miss +me, want|wanna|gonna|going|thinking|thought*|plan* ~take|taking|of +an? +overdose, \
         overdose +on +purpose, dont|cant|no ~see|find +a|any +way +out, sleep +forever, say|saying|said +goodbye +to|\
         for, dont +care +if +i +live|die|wake, life +is|isnt +not|worth, hate +my +life, cant +live +anymore, end +my \
         +life|days, give +up +on +everything|life, harm|hurt ~@self, pills|tablets|medication|paracetamol|painkillers \
         ~thinking|want|wanna|going|gonna|tempted|ready|about|plan* ~taking|take|swallow*|them_all, thinking|tempted \
         ~taking +them|all|every*, stockpil*, cutting|slicing|burning|slashing & arm*|wrist*|@self|thighs|leg*, want|\
         wish|rather|hope|ready|wants|better & die|dead & i|she|he|me|my|mum, end|ending|finish & life|everything|\
         it_all & i|my|want|she|he|her|his, disappear +forever, be +gone +forever, no +longer +want, not +be +here \
         +anymore|much_longer, dont +deserve +to +live, hope +i|he|she ~die|not_wake|dont_wake, i +should +die, let +me \
         +die, die +in +my +sleep, cut|cutting|slit|slitting & wrist*, wont|not +gonna? +be +alive|here|around +by|\
         anymore|after|then|tomorrow|much|for_much, @no ~see ~morning|another_day|tomorrow|next_week|christmas, want|\
         wants|mean|means|going|gonna|ready|plan*|time ~join +him|her|them|my +wife|husband|mum|dad|son|daughter, walk|\
         walking|step|stepping|jump|jumping|throw|throwing|throws|lie|lying ~in? +front of? +a|the|some? +train|bus|\
         lorry|car|truck|traffic, @self ~under|in_front|off ~train|bus|lorry|bridge|roof|tube, stood|standing|sat|\
         sitting|im|up +up? +on|at +the|a|this? +edge|bridge|ledge|roof|rooftop|cliff|tracks|parapet|railing, razor|\
         razors|razorblade*|blade|knife & arm|arms|wrist*|thigh*|@self & cut|cutting|taken|took|to|sliced, razor|razors|\
         razorblade* ~arm|arms|wrist*|thigh*|@self, end +it +tonight|today|now|soon|for +good?, wont ~be +alive, \
         tonight|soon|heaven|died|gone|grave & join +him|her|them|my, goodbye|suicide|farewell +letter*|note*|video*|\
         text*|message*, noone|nobody|no_one|anyone ~notice|care|miss ~gone|died|dead|disappeared|if_i, pills|tablets|\
         meds|capsules ~lined|laid|counted|saved|ready ~up|out|bed|table|front|tonight, shotgun|noose|rope|pistol|rifle|\
         gun ~table|neck|ready|tied|loaded|hand|head|lap|drawer, drank|drunk ~die|dying, cut|cutting|slit|sliced|\
         slashed +my|her|his +arm|arms|wrist|wrists|thigh|thighs|legs & do|help|stop|again|tonight|bleeding|myself|\
         know, cut|cutting|slit|sliced +my|her|his +arms|wrists|thighs, dont|not ~plan|planning|planned|intend|\
         intending|expect|expecting +on|to? +being|be|still_being +here|around|alive, putting|put|saving|saved|\
         stockpil*|hoarding|squirrel*|storing|stashing ~@pills +by|away|up|aside|back, wont|not +be +here|around ~after|\
         by|next|tomorrow|monday|weekend|christmas & letters|note|notes|goodbye*|no_need|no_point, written|wrote \
         ~letters|notes|goodbyes & here|weekend|after|gone|leave|found, standing|stood|sitting|sat|im +on|at +the|a \
         +bridge|ledge|roof|edge|platform|cliff|overpass|parapet & jump*|down|think|want|cant|end|anymore|alone|goodbye|\
         step, standing|stood|sitting|im +on +the +bridge|ledge|roof & laugh*|coming|dont|over|down, shant|wont|not +be \
         +around|here & see_to|myself|no_point, say|saying|said +my? +goodbye|goodbyes|farewells & before|do_it|\
         everyone|ringing|tonight, before +i +do +it, @pills ~lined|laid|set|counted|tipped|emptied +up|out ~table|bed|\
         front|lap|hand, rope ~garage|shed|attic|loft|beam|ready|tree, enough +of +being ~earth|alive|here, on +this \
         +earth & enough|dont_want, go|going|climb*|jump* +over +the? +rail|railing|railings|barrier|parapet, need* \
         ~where +im +going, where +im +going & tonight|need*|teeth, made +up +my +mind & tonight|over|end, planning|\
         plan|going|want|ready +to +be +dead, be +dead +by|soon|tomorrow|tonight, shoot|drown|stab +@self",
        "kill* +@self +laughing|over|getting|trying|to, hang* +@self +up, hurt|cut|cutting|hurting +@self +shaving|\
         on_the|on_a|on_my|on_some|when|at|by|playing|falling|with_the|badly|while|in|opening, want|wanted|ready|going \
         ~dead +tooth|nerve|battery, dead +tooth|nerve|battery|line|phone, want ~be +here +at|on|for|early|by|when|too|\
         until|all, dont +want ~be +here +all|too|late|before|until, be +here +all|too, dying +to, cant +go +on +friday|\
         monday|tuesday|wednesday|thursday|saturday|holiday|the|a|at|that|this|with +the?, jump +the? +queue|in, cant \
         +carry +on +with|the|paying|using, cant +go +on +with|paying|the, want ~live +chat|far|too|there|near|with_a|\
         with_these|in, end +things +here|with, die +hard, rather +die +than, end +it +all +there, cant ~live +without|\
         far|there, want|dont ~wake +up +early|at|the|him|her|my, cut +@self +off, end +@my? +membership, end +it \
         +there|here|at|on, live +with +this|these|that|my ~gap|tooth|teeth|crown|smile|brace*, live ~gap, end +@my? \
         +contract|plan|subscription|call|treatment|appointment, better +off +if +i +came|went|had|book*, jump* +off \
         +the +phone|call, enough +of +everything +hurting, carry +on +with, cutting +@self +short, no|any|see +point \
         +in +coming|going +in|to|for, cut +@self +shaving|cooking|with, die +of +embarrassment|boredom|shame, point \
         +to +going|carrying +for|with|ahead, hurt ~@self ~fell|fall|playing|badly|bike|falling|gate|when|on +the?, \
         dont +wanna|want +to +hurt +@self, hurt|hurting +@self +on|at|by|playing|falling|when, find +a? +way +out +of \
         +the, say +goodbye +to +my +tooth|teeth|brace*, pills|tablets|painkillers|medication|paracetamol|antibiotic* \
         ~take +before|after|with|for|until|today|now|tonight|every|one|two, should|can|do|could +i +take, live|living \
         +with ~denture*|teeth|tooth|gap|smile|bridge|plate|crown|brace*, cutting ~hair|grass|hedge|wood|cooking, \
         burning ~tongue|mouth|hot, die|dead & laugh*|embarrass*|nerve|tooth|root_canal|than|line|battery|phone|needle*|\
         scared|afraid|gum|curious|see|know, life & denture*|warranty|membership|contract|plan|lifetime, no +longer \
         +want +the|a|my|to_be_a|to_come|this|these|that, die +my|the +hair, die +@my +hair, join +him|her|them +for|at|\
         in|on|there|here|next|too|as, shav* ~razor, razor ~shav*|electric, bridge ~crown|@tooth|glue|cement|loose|\
         fell, crown|glue|cement|dental|new ~bridge, dont|not ~see ~tomorrow +appointment, @no ~see +you|him|her|\
         the_dentist|a_dentist|doctor|anyone ~tomorrow|morning|week, be +here|around +by +the, be +here|around +by|\
         after +ten|nine|half|lunch|noon|one|two|three|four|five|six|monday|tuesday|wednesday|thursday|friday, see \
         ~tomorrow|morning|week|christmas ~appointment|slot*|available|space|diary|hygienist, glue|staple|nail|water|\
         skipping|towel|jump|toy|heat ~gun|rope, farewell|goodbye ~party|drinks|card|do|lunch|school|teacher, glass|\
         window|knife|tin|saw|fell|fall|accident*|gardening|cooking ~cut +my|her|his +arm|arms, cut +my|her|his +arm|\
         arms|leg|legs ~on|glass|accident*|fell, put|putting ~@pills +away|up ~cupboard|children|reach, back|away|\
         moving|holiday|abroad ~dont|not ~plan|planning, end +it ~plan|contract|membership|subscription",
    ),
    phrases(
        Child,
        "@child, children, month|months|year +old, years +old, months +old, grandkid*, little +one|man|girl|lad|guy, \
         daughters|sons +friend",
        "year +ago, last|this|next|every|new|a|per|each|school|one +year, little +bit|while|more|pain, \
         year +checkup, year +fee, birth*, \
         child|daughter|son|baby & swallowed & gum|toothpaste & chewing|bit|tiny|little",
    ),
    phrases(
        Swallowed,
        "swallowed, swallow +a|an|the|some|it|something, has|have|just|may|might|must|think|accidentally ~swallowed|\
         swallow|ingested|eaten|ate|drank|drunk|drink ~battery|coin|magnet*|button|toy|marble|crown|bracket|fluoride|\
         toothpaste|mouthwash|lego|bead|tablet*|pill*|medic*|something|vape|nicotine|pin|screw|tooth|gel|bottle|capsule|\
         pod|tablets|bottle, ate|eaten|eat|eating|drank|drunk|ingest*|drinking ~battery|coin|magnet*|button|toy|marble|\
         fluoride|toothpaste|mouthwash|pill*|tablet*|medic*|whole|tube|vape|pod|bottle|berries|plant, put ~battery|coin|\
         button|magnet* ~mouth, battery|coin|button|magnet|toy|marble|lego|bead ~swallow*|mouth|throat|down|ate, got \
         +into ~cupboard|cabinet|pills|tablets|medic*|bleach, swallowed|ingested|gulped",
        "hard|difficult*|trouble|hurts|pain*|cant|problem* ~swallowed, swallowed ~pride|blood +pressure, \
         swallowed +up|hard|his|my +words, cant|couldnt|wont|not|unable ~swallow +a|the|some|it|something, \
         hard|hurts|difficult* ~swallow, swallowed +some|a|little|the +water|saliva|food|spit, \
         ate|eat|eating ~sweets, swallowed ~baby|milk +tooth, dont +swallow, @animal ~swallowed|ate|eaten|chewed, \
         swallowed +a? +little|tiny|small ~toothpaste|water|mouthwash|rinse|fluoride, \
         swallowed ~toothpaste +sometimes, swallowed ~baby|milk ~@tooth, swallowed +of? +toothpaste|gum, \
         swallowed +chewing, swallowed ~bit +of +toothpaste, swallowed ~paste, \
         swallowed +a|an|the +fly|spider|insect|midge|bug|gnat",
    ),
    phrases(
        SwallowedObject,
        "swallowed|swallow|ingested ~battery|batteries|needle|pin|screw|nail|glass|magnet*|wire|denture*|dentures|\
         bridge|bracket|brace|coin|metal|file|instrument|drill|burr|bur|blade|clasp|plate|retainer|implant|aligner|\
         button|toy|partial|clip|spring|crown|cap|tooth|teeth|something|post|toothpick|pick|toothbrush|brush|bristle*, \
         swallowed +it|one|a|an, battery ~swallowed|mouth|throat|ate, think|thought|worried|afraid|might ~swallowed, \
         swallowed +@my?, battery|batteries|magnet*|coin|marble|button|screw|pin & mouth & gone|missing|cant|find|\
         disappeared|vanished, @object & gullet|stomach|belly|tummy|windpipe|oesophagus|intestine*, @object & \
         down_it_went|went_with_it|went_down|gone_down|slid_down|slipped_down|going_down & felt|feel|throat|swallow*|\
         gullet|scrape*|stuck|chest, went|gone|slid|slipped|shot|dropped +down|inside|into +@my? +gullet|throat|stomach|\
         belly|tummy|windpipe|hatch, inhal*|aspirated|breathed_in|sucked_in ~file|@tooth|crown|piece|bit|object|burr|\
         bur|filling|cotton|screw|bracket|brace*|something|instrument|cap|denture*|wire|aligner|retainer, down +it \
         +went, down +they +went, @object ~went +with +it, @object|cap|tip|file|bur|burr|clasp|half|other_bit|post & \
         went|gone|slid|slipped|going +down +me|him|her|my|his|the|with|before|in|and, it +went +down +before|with|and, \
         @object ~went|gone +down & cough*|eating|ate|swallow*|sandwich|dinner|lunch|chewing|toast|food|throat, felt \
         +it|something +go|going|went|slide|slip +down, plate|denture*|partial|crown|@object ~missing|gone|disappeared \
         & felt|eating|stew|swallow*|dinner|throat, something|it|thing|sharp ~stuck ~halfway|half_way|part_way|partway \
         ~down, sharp ~stuck ~throat|gullet|pipe, woke|wake|waking +up & bridge|plate|denture*|crown|cap|retainer|\
         partial & gone|missing|not|cant_find & bed|stuck|throat|stomach|swallow*|sharp, gulp* & file|burr|bur|crown|\
         screw|needle|clamp|bracket|tip|instrument|reamer, @object & came|come|fell|broke|popped|snapped +off|out|loose \
         & went|gone|slid|slipped|away +down|back, felt +it +go|going|scrape|scraping|catch|catching +down|scrap*|\
         scratch*|past|through, away +down ~felt|swallow*, gulp* ~cant|cannot|couldnt|not ~find, file|burr|bur|needle|\
         clamp|tip|reamer +slipped & gulp*|swallow*|throat, gulp* +it|them +down, plate|denture*|partial ~gone|missing \
         & throat|gulp*|swallow*|gullet, @object|bridge & swallered|swallerd, felt ~half|bit|piece|part|end|rest ~go|\
         going|went +down, think|reckon|must|might|may|sure ~eaten|ate|swallow*|gone_down & crown|filling|bridge|\
         bracket|cap|brace|plate|veneer|inlay, plate|denture*|partial|retainer|bridge & bed|glass|pillow & gullet|\
         throat|stuck|swallow*, snapped|broke|broken & piece|bit|part|half & gone|went +down|back, breathed|breathing|\
         breathe +in & bit|grain|piece|fragment|something & cough*|chok*, not|hasnt|havent|cant|wont ~stop|stopped \
         +coughing & felt|bit|piece|breathed|filling|crown, think|reckon +ive|i_have|hes|shes +eaten|swallowed +it, \
         woke|wake & bed|glass & gullet|throat, plate|denture*|partial & gullet, gulp* ~denture*|crown|partial|plate|\
         filling|bridge|bracket, ingest*|aspirat*|gobbled & screw|crown|filling|bridge|bracket|plate|denture*|wire|cap, \
         gone|went|going +into|in|down ~lung|lungs|windpipe|airway, swallowing +it ~wire|plate|denture*|crown, plate|\
         denture*|crown|bridge|partial|bracket & swallowing_it, ingest*|swallow* ~archwire, button +battery & down|\
         swallow*|neck|throat|mouth|gone, vanished|disappeared|slipped|shot ~down ~gullet|throat|neck, necked|swigged \
         +it|them & screw|crown|filling|implant|bracket, file|bur|burr|crown|bracket|screw|needle ~dropped|fell|fallen|\
         slipped ~back|throat, feel +it +lodged|wedged, gulp*|swallow* ~brush|wire|bristle|bristles|toothpick|floss, \
         think|reckon ~gone +down & denture*|crown|bridge|plate|retainer, bracket|crown|bridge|retainer|wire ~loose|off|\
         out ~sleep|night & throat|cough*|swallow*|tummy|stomach, down ~gullet|windpipe, breathed|inhaled|sucked +in \
         ~band|bands|elastic|bracket|piece|crown|filling|cap",
        "swallowed ~pill|tablet|tablets|pills|food|water|saliva|mouthwash|toothpaste|spit|gum|painkiller*|filling|blood|\
         antibiotic*|baby|milk|medic*|popcorn, swallowed +a|some|the|little ~pill|tablet*|food|water|saliva|blood, \
         swallowed ~pride|words, cant|hard|couldnt|trouble|difficult*|hurts|unable ~swallow, swallowed ~when +hard, \
         swallow ~like|feels, swallow +something +hard, when +i ~swallow*, to +swallow +it, coin +toss, wire|pin \
         +number, @animal ~swallowed|swallow, swallowed +a|some|the|my|his|her|any|each|every? +mouthful|bite|sip|piece|\
         bit|sips|bites? +of? +toast|bread|meal|breakfast|lunch|dinner|soup|drink|crumb*|tea|coffee|mouthful|bite|sip, \
         false_alarm ~swallowed, thought ~swallowed ~found, swallowed +a|an|the +fly|spider|insect|midge|bug|gnat, \
         filling ~swallowed, swallowed ~paste|toothpaste, @pain|numb*|cold|pill*|tablet*|food|drink|water|saliva|reflux|\
         acid|butterflies ~stomach|belly|tummy|throat|gullet, stomach|belly|tummy ~@pain|upset|bug|ache*|acid|empty|\
         medic*|tablet*|antibiotic*|blood|sick, empty +stomach, throat ~@pain|numb*|sore|infection, infection|abscess|\
         pus|swelling|pain|ache ~throat|down, nitrous|gas|inhaler|smoke|vap* ~inhal*, inhal* ~gas|nitrous|smoke|steam|\
         sedat*, inhal* & sedat*, bridge|crown ~went +down +well|in, price ~gone|went +down, swelling|swollen|pain|\
         price*|cost*|temperature|size|puffiness|lump|well|treat|redness|fever ~went|gone|going|goes +down, swelling|\
         pain|lump|swollen|bruise|bruising & gone|went|going +down, went|gone +down +well|the_shops|the_road|the_stairs|\
         the_drain|the_sink|the_toilet|the_plughole|to, came|come|comes +out +the|of? +other +end, thought +id|shed|hed|\
         theyd|i_had|he_had|she_had ~swallow*, down +the? +drain|sink|toilet|loo|plughole|plug|sofa|back|stairs|road|\
         street|pub|shops|hill|price|well|treat, was +eating ~swallow* ~so|yes, swallow* ~would +that|it +matter, \
         swallow* ~it +hasnt",
    ),
    phrases(
        Chemical,
        "swallow*|drank|drunk|drink|drinking|ingest*|ate|eaten|sipped|licked|bit|gargl*|rinsed|tasted|inhal*|gulp* \
         ~@chemical, @chemical ~swallow*|drank|drunk|mouth|throat|eye|eyes|face|ate|eaten|ingest*|tongue|gum|gums|lip|\
         lips|burn*|drinking|drink, chemical +burn*, burn* ~mouth|throat|tongue|gum*|lip* ~@chemical, poison|poisoned|\
         poisoning, got|splash*|sprayed|spilled ~@chemical ~eye*|mouth|face, got +into ~@chemical|cupboard|under, \
         caustic, laundry|dishwasher +pod|tablet|capsule*, mouthwash ~swallow*|drank|whole|bottle|drunk, swallow*|drank|\
         drunk ~mouthwash|perfume|aftershave|alcohol|vodka ~bottle|whole|lot|lots|all|half, swallow*|ate|eaten|eating \
         ~whole|tube|lots|loads|entire|half ~toothpaste|fluoride, whole|entire|lots_of|tube|bottle ~toothpaste|fluoride|\
         mouthwash ~swallow*|ate|eaten|drank, drank|drunk|swallow* ~bottle|whole|all ~corsodyl|listerine, vape +liquid|\
         juice, been|got|getting +at|into|in +@my? +@chemical|cleaning|bleach|cupboard, hes|shes|is +at +the? bleach|\
         poison*|cleaning|chemicals, drank|drunk|drinking|swallowed|swallow & gel|whitening|whitener|hydrogen|etch, \
         mouthful|swig|gulp|sip|glug +of? ~@chemical, swig*|necked|gulp*|glug*|chug*|slurp* ~@chemical, took|taken|had|\
         has ~swig|mouthful|gulp|sip & @chemical, drank|drunk|drink|drinks|swallowed|downed|necked ~whole|entire|full \
         +bottle|tube|pot|jar, mouth|lips|tongue|throat|lip ~burnt|burned|blister*|raw & bottle|drank|drunk|swallowed|\
         swig*|mouthful|@chemical, denture|cleaning|cleaner|steradent|toilet|dishwasher +tablet|tablets ~chewed|ate|\
         eaten|swallowed|sucked|mouth|drank, chewed|ate|eaten|swallowed|sucked|drank ~denture|cleaning|cleaner|\
         dishwasher +tablet|tablets, drank|drunk|drink|swallowed ~rest|remainder|lot|whole_thing ~bottle|tube, out +of? \
         +a|an|the? lemonade|pop|water|coke|squash|milk|juice|soda|drinks +bottle & mouthful|swig|drank|drunk|gulp|took|\
         swallowed|swigged, foam ~mouth, @chemical|dishwasher & bitten|bit|chewed|chewing|licked|sucked|eaten|eating|\
         ate & foam*|half|mouth|burn*|sick, stuff|liquid|fluid|solution ~soak*|clean* ~teeth|denture* & swig|drank|\
         drunk|drink|sip|gulp|mouthful|swallow*|swallowed, @chemical|limescale|descal* & mouthful|swig|sip|gulp|lips|\
         kettle|tea|squash|lemonade, squash|water|pop|coke|lemonade|juice|cordial +bottle & drunk|drank & burn*|\
         chemical*|peroxide|white|cleaner, mouth|tongue ~gone +white & drunk|drank|peroxide|bleach, denture|steradent|\
         cleaning +tablet*|tab|tabs|solution & drank|drunk|drink|swallow*|eaten|ate, drank|drunk & glass & denture|\
         fizzy|steradent, drain +cleaner ~mouthful|bottle|lips|drank|drunk|swig, munch*|scoff*|nibbl*|guzzl*|sampled \
         ~@chemical|denture|dishwasher|cleaning, unblocker & drank|drunk|gulp|swig|mouthful|lips|taken|swallow*|burn*, \
         whole|entire ~tube ~toothpaste|gel|fluoride & suck*|swallow*|ate|eaten|drank|vomit*, swigged|chugged|necked|\
         downed|drank|drunk ~rest|whole ~bottle & burn*|dizzy|oil|sick, chugged|necked|downed ~peroxide, guzzled|necked|\
         downed|drank|chugged|swallowed ~whole|entire|bottle ~mouthwash|fluoride, breathed|inhaled|breathing ~fumes|gas|\
         vapour, fumes & retch*|cough*|chok*|lungs|chest|sick",
        "toilet +break|seat|paper|roll, mouth +washing, washing +machine|up|liquid +smell, cleaning +appointment*|teeth|\
         tooth|my|his|her|and|at|session|done, tooth|teeth|dental|deep|professional|scale|for|a|regular|my|routine \
         +cleaning|cleaner, acid +reflux|erosion|drink*|fruit|attack*|rain, food +poison*, acid ~reflux|enamel|erosion|\
         stomach, drink* ~acid ~enamel|teeth, peroxide +whiten*|bleaching|strips, whiten* ~peroxide, washing +my|your|\
         his|her|out, cleaning +my|his|her? +eye|mouth +and|tongue, drain* ~abscess|pus|infection|swelling|fluid, \
         abscess|pus|infection|swelling|fluid|to|be|was|been|it ~drain*, drain +me|put|it|the|out, cleaner +teeth, \
         tongue +cleaner, mouth +feels +cleaner, poison* +ivy|ball, sanitiser ~do|use|have|hands, chemicals +in +your|\
         the|fluoride, swallow* +a? +little|tiny|small ~toothpaste, fluoride +varnish|gel, taste|tastes|tasted|tasting|\
         smell|smells|smelled ~poison|bleach|chemical*|soap|acid|perfume, poison* ~prawn*|oyster*|chicken|kebab|curry|\
         takeaway|seafood|shellfish|mayo|food|sushi, bottle +of +water|milk|juice|beer|wine|coke|formula|gin|vodka|cola|\
         lemonade|squash, drink|eat|brush ~after|before ~varnish, varnish ~drink|eat|brush, drank|drink|drunk|drinking \
         ~coffee|tea|wine|juice|coke|water ~whitening|gel|bleaching, whitening ~drink|drank ~coffee|tea|wine",
    ),
    phrases(
        Overdose,
        "taken|took|swallowed|had +a|the|my? +whole|entire +box|packet|pack|bottle|strip ~of|@pills, overdos*, taken|\
         took|had|taking|swallowed|given|gave ~too +many|much ~@medicine|of|tylenol|panadol|nurofen, too +many|much \
         ~@medicine|tylenol|panadol|nurofen, taken|took|swallowed|had ~whole|entire|all|bottle|packet|box|twenty|thirty|\
         forty|fifty|sixteen|20|30|24|16|double|dozen ~@medicine|tylenol|panadol|nurofen, double +dose, took|taken|had \
         ~wrong +medic*|tablet*|pills|dose, @medicine ~too +many|much, more +than +i_should|the_recommended|\
         the_maximum, eight|ten|twelve|fifteen|16|12|10 +paracetamol|ibuprofen|painkillers|codeine|tablets|pills ~at|in|\
         today|once|since, taken|took|had|taking|swallowed ~loads|lots|handful*|bunch|tons ~@medicine|tylenol|panadol|\
         nurofen, more ~than +i_should|i_was|recommended|prescribed, too +many +of|tablets|pills, times +the? +dose|\
         amount, mixed +up ~pills|tablets|medic*|dose*, wrong ~dose, took|taken|had +a? +load ~@medicine, @medicine ~at \
         +once, got|getting|been +into|at +@my? ~@pills, taken|took|had|taking|swallowed|popped|necked|downed|eaten|\
         given|gave|gulped|ate ~@many ~@pills, @pills ~taken|took|had|taking|swallowed|popped|necked|downed|eaten|given \
         ~@many, @pills ~every +hour|half|thirty|twenty|couple, @pills ~must +be|have ~@many, @many +of +them ~today|\
         since|now, way|far|much +more ~@pills|than, more|double|triple|twice|extra ~@pills ~than +i|he|she|they|the|we \
         +should|meant|supposed|leaflet|label|box|allowed, double|triple|twice +the +dose|amount, over +the +limit|max* \
         ~@pills, @pills ~over +the +limit, lost +count ~@pills, @pills ~lost +count, od, oded, @child|eaten|ate|eating|\
         munched|scoffed ~eaten|ate|eating|munched|scoffed|into|load|some|lots ~@pills, take|taking|taken|took +an \
         +overdose, @child|he|she|hes|shes|dog & @pills & found|ate|eaten|swallowed|opened|eating|scoffed|munched, days|\
         weeks|months +worth ~once|today|now|go|together|pill*|tablet*|@pills, @pills & days|weeks +worth, doubled|\
         doubling +up ~@pills, @pills & all +at +once|together, taken|took|had|swallowed ~everything +in +@my? +cabinet|\
         cupboard|drawer|box, popping|popped|chewing|necking|chucking ~@pills ~all_day|all_night|every|thirty|loads|\
         @many, @pills & maybe|about|around|roughly & @many, @pills & every & hour|hours & sick|dizzy|yesterday|\
         spinning|ringing|woozy|all, two|three|four +of? +each|them ~every ~hour|hours, @pills & bottle|packet|box|pot \
         & empty|gone|finished & @child|he|she|been|eating, eating|eaten|ate|been|had & @pills & sweets|smarties|candy|\
         candies, double|twice|two_lots ~calpol|dose|doses|nurofen & had|given|gave|shes|hes|took|taken, gave ~spoon \
         ~gave ~spoon, six|four|eight|five +every +two|one|hour & @pills|read|doing|since|night, @pills ~twice +over, \
         twice +over ~@pills, twenty|thirty|fifteen|ten|dozen +odd & @pills|since, @pills ~must +be ~@many, twentyodd|\
         thirtyodd|fifteenodd|tenodd & @pills|since|today, doubling|doubled +up ~@pills, @pills ~doubling|doubled +up, \
         weeks|months|days +worth ~@pills & one_go|at_once|swallow*|taken|took|once, @pills & in_one_go|all_at_once, \
         double|twice +the? +@pills",
        "too +much +filling, filling ~too +much, too +much|many ~filling|fillings|mouthwash|jab|shot|numbing, dose +of \
         +whitening, charged|cost|paid|prescri* ~too +much, too +much ~anaesthetic|anesthetic|injection*, more +pain* \
         ~than, lots +of +filling, mixed +up ~appointment*|name*|record*|booking, @many ~filling*, box|bottle|packet|\
         pack|strip|whole|entire ~left|need|prescri*|collect|order|more|course, course|whole_course|entire_course|\
         finished|finish ~@pills, took|had|taken ~course, prescri* ~@many, @many +day|days|hours|minutes|years|weeks|\
         oclock, lots|loads +of +trouble|pain|problems, run|ran +out ~@pills, drugs +box, ate|eat|eaten|eating ~before|\
         after|with|since ~@pills, eat*|ate|eaten ~because|until|cant ~@pills, @pills & prescri*|course|allergic|\
         cant_swallow|cant_take|cant_get|hard|hasnt|havent|wont|refus*|trouble|difficult*|chewable|liquid, quid|pounds|\
         bill|price|cost|costs|paid|pay|charged|euros|dollars|money|estimate|quote & more, @pills ~eating +again|\
         normally|fine|toast|soft, pill* & all +at +once +a +day, days|weeks|months +worth ~prescri*|collect|need|order|\
         run|left|supply, every +four|six|eight|4|6|8|twelve +hours, as|like +directed|prescribed|told|instructed, \
         cleared +up ~@pills, swelling ~cleared",
    ),
];
