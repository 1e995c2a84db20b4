//! English words for breathing and swallowing.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        BreathingTrouble,
        "@cant ~breathe|breathing|breath|breathin, cant +breath*, problems|trouble|difficulty|difficulties|issue|issues \
         ~@breathe, breathing +is|has|its|feels|gets|getting|seems|been|isnt|sounds|looks ~hard*|difficult|trouble|\
         heavy|fast|funny|shallow|weird|labour*|labor*|worse|tight|rapid|strange|noisy|bad|off|restricted|quick|raspy|\
         wheezy|not|right, breathing ~hard*|difficult*|shallow|labour*|labor*|worse|noisy|trouble|fast|rapid|funny|\
         tight|heavy|wrong|problem*, short|shortness ~breath, out +of +breath, catch|catching|get|getting ~my|his|her \
         ~breath, gasp*, wheez*, isnt|not|stopped|stops|hasnt|wasnt +breathing, fight*|struggl*|gasping ~air|breath|\
         breathe|breathing, cant|not|isnt|hardly|barely|doesnt|couldnt ~get|getting|gets ~air|oxygen|breath, suffocat*, \
         turning|turned|gone|going|went|lips|face +blue, blue +lips, lips ~blue, breathless*, dont|not +think +i|he|she \
         ~can +@breathe, hard|harder|tough|tricky|difficult ~to +breathe, breathing +through +a? +straw, asthma \
         +attack, inhaler ~not|isnt|doesnt|wont|no ~work*|help*|using, stridor, rattling, cant +breathe, struggl* \
         ~breath*, lost +my +breath, not +enough +air, hurts|painful|hurt ~to +@breathe, hurts|hurt ~when +i|he|she \
         +@breathe, breath +hurts, every +breath, hurts|hurt|painful @breathe, not|isnt|wasnt|arent|hardly +able \
         ~@breathe, no +breathe|breath|breathing|air, breathe|breathes|breathing ~bad|badly|terrible|terribly|awful|\
         poorly|with_difficulty|in_gasps|like_a, air ~wont|not|cant|isnt ~in|come|going|getting|through, panting, \
         puffing +and, gulp* ~air, fill* ~lungs, lungs ~cant|wont|not|fill*, run*|starved|out|short +out? +of +air, \
         need|needs|wants +air|oxygen, smother*, lips|face|fingers|mouth|nails ~blue|purple|grey|gray, hes|shes|im|baby|\
         he|she|child|going|gone|turning|turned|went +going|gone|turning|turned|went|looks|look|is +blue|purple, @cant \
         ~draw|take|catch|get|pull|drawing ~breath|air|breaths, whistling|crowing|squeaking|rattl*|rasp*|grunting \
         ~breath*|chest|air, breath* ~whistling|crowing|squeak*|rattl*|rasp*|grunt*, asthma ~bad|playing|flar*|attack|\
         kicked|triggered, inhaler ~nothing|empty|not|every, breath ~short|shorter|tight, tight* ~to +breathe, \
         breathing +like, @breathe ~getting|gets|got|becoming ~hard*|worse|difficult*|tight*, not +breathing, noise|\
         noises|sound|noisy|sounds ~when|as|with|every ~breathe|breathes|breathing|breath, @breathe ~noise|noises, air \
         +hunger, breaths ~short|shallow|fast|quick, breath ~short|shallow|fast|quick, not|isnt|hardly ~air +going|\
         getting +in, @cant ~inhale|exhale, air & cant|not|isnt|no|hardly|barely & get|getting|in|into|enough|through, \
         @breathe & struggl*|labour*|labor*|gasp*|laboured|fight*|noisy|wheez*|rattl*|tight|shallow|blue|swell*|swollen \
         & my|his|her|he|she|the|i, @breathe & struggl*|trouble|difficult*|problem*|worse|shallow|noisy|rattl*|wheez*|\
         gasp*|labour*|panic*|scared, breathing & bad|badly|terrible|awful|wrong|funny|weird|strange|odd|heavy|fast, \
         @cant|difficulty|difficulties ~get|getting|gets|take|taking|draw|find ~air|oxygen|breath, @cant|not|no ~puff, \
         puff +to +finish|speak|talk|walk|get, @cant ~finish|get_out|get_through|say ~sentence|sentences, inhaler \
         ~times & still|again|not, no|not +have|got|get|enough? +air, noise|noises|sound|sounds ~snor* ~awake, cant|\
         couldnt|cannot ~lie|lay +down? ~flat & air|breath*|closes|throat, closes|closing +off|up & lie|air|lying, \
         trying|fighting|struggling +to +get +air, going|gone|turning +purple, whistle|whistles ~breath*, fight*|\
         struggl*|gasping|desperate ~oxygen, whistl*|wheez*|crowing|rasp*|squeak*|gurgl* ~inhale*|breath*|breathes, \
         ribs|chest ~suck*|drawing|pulling|caving +in, nostrils ~flar*",
        "bad|smelly|fresh|stinky|horrible|terrible|foul|morning +breath, \
         breath ~smell*|stink*|mint*|odor|odour, breath +is? +bad|horrible|fresh*, \
         breathe*|breathing|breath ~through|thru ~nose|nostril*, nose ~@cant ~breathe|breathing, \
         blocked|stuffy|congested ~nose ~breath*|breathe, \
         cant|problem*|trouble ~breathe|breathing|breath ~nose|blocked|cold|stuffy|hayfever, \
         out|short +of +breath ~ran|run|running|stairs|rush*|jog*|climb*|gym|walked|cycling|cycled|hurr*, \
         ran|run|running|stairs|rush*|jog*|climb*|gym|hurr* ~out|short +of +breath, \
         breathless* ~sometimes|heat|exercis*|stairs|ran|running|run, ran|running|stairs ~breathless*, \
         take* ~breath +away, hold* ~breath, problem* ~bad +breath, room +to +breathe, \
         always|sometimes|usually|often ~short|out +of +breath, breath +test, breathe +easy|easier, \
         breathing +exercise*, deep +breath*, breathing +machine|space|apparatus, blue +badge|card|form, \
         went +blue +badge, gasp* +for +a|some, gasp* ~price|bill|cost|quote, price|bill|cost|quote ~gasp*, \
         wheez* ~laugh*, not +hard +to +breathe, sleep* ~apnoea|apnea, apnoea|apnea ~breath*, gasp* +cup, \
         always|sometimes|usually|often ~short breath, just +catching, let +me ~catch, \
         catching ~moment|second|minute|sec, catch|catching ~moment|second|minute|sec, \
         face|blue|purple ~in +the +face ~talking|shouting|waiting, talking ~blue +in, \
         no +breath +mint|freshener|smell, bad +breath ~no, \
         blue|purple|grey|gray +filling|stain*|tooth|line|plastic|toothbrush|colour|gum*, \
         tooth ~blue|purple|grey|gray, grey|gray|blue +tooth, fresh +air, gasp* +for +cup|tea|coffee, \
         gasp* ~cuppa|tea|coffee|pint|drink|fag, @breathe ~tight ~schedule|budget, \
         air ~con|conditioning|freshener|miles|fare|tickets|port|bed, not|isnt ~on +air, fresh|open +air, \
         mouth +breath*, breath* ~through ~mouth, \
         problem*|trouble|worse|panic*|scared & breath & bad|smell*|stink*|fresh|mint*, \
         @breathe ~gas|nitrous|mask|snor*|apnoea|apnea, snor*|apnoea|apnea ~breath*, breathless +with, \
         laugh*|giggl*|cried_laughing & @breathe|air, \
         breathing +normally|ok|okay|good|easily|perfectly, \
         nerves|nervous|excited|anxiety ~breath, breath ~nerves|excite*|haha",
    ),
    phrases(
        Choking,
        "chok*, stuck|lodged|caught|blocking|jammed ~throat|airway|windpipe|gullet|oesophagus|esophagus, inhaled|\
         inhaling|aspirat*|breathed_in ~tooth|crown|filling|something|piece|bit|bracket|cap|brace|denture*|object|it, \
         gone|went +down +the|his|her|my +wrong +way|hole|pipe|windpipe, breathed|breathing +in +a|his|her|my|the|\
         something +tooth|crown|cap|filling|piece, something +is|stuck ~throat, coughing +up +blood, coughing ~cant|\
         wont|not +stop, throat +is +blocked, @tooth|crown|filling|something|piece|implant|bit ~down ~throat, inhaled|\
         inhaling ~truth, gone|went|going ~down ~wrong +way|hole|pipe, inhaled|inhaling|aspirat*|breathed_in|\
         breathing_in ~@tooth, stuck|lodged|caught|wedged|jammed|trapped|blocking ~throat|airway|windpipe|gullet|pipe|\
         lung*|gorge, inhal*|aspirat*|breathed|breathing|sucked|sniffed +in|down? ~tooth|crown|filling|something|piece|\
         bit|bracket|cap|brace|denture*|object|it|bridge|food|chunk|cotton|gauze|veneer|implant|screw|wire, @tooth|\
         crown|filling|bridge|something|piece|implant|bit|cap|bracket|veneer|it|food|denture* ~gone|went|down|in|into \
         ~wrong +way|hole|pipe|tube, @tooth|crown|filling|bridge|piece|cap|bracket|veneer|denture* ~into|in|down +@my? \
         lung*|windpipe|airway, cant|keep|keeps|wont|not ~cough* ~up|out|stop|crown|since, cough* ~blue|cant|nonstop, \
         lung|lungs|windpipe|airway|trachea|bronch* & @object, throat & @object & stuck|lodged|caught|wedged|jammed|\
         down|back|blocking|gone|went, isnt|not|cant|no|doesnt ~making|make ~noise|sound|cough, apple|grape|sweet|\
         carrot|hotdog|nut|bone|popcorn|meat|steak|bread|toast|food|toy|coin|sausage|boiled_sweet|lolly|marshmallow|\
         ball ~stuck ~throat|cant|isnt|wont|not|windpipe, got|has|have +a? ~piece|bit|chunk|lump ~apple|grape|sweet|\
         carrot|sausage|meat|steak|bread|toast|food|toy +stuck, inhal*|breathed_in|sucked_in|aspirated ~file|@tooth|\
         crown|piece|object|burr|bur|screw|bracket|something|instrument|cap|denture*|wire, fell|dropped|slipped|slid|\
         gone|went ~back +of +@my? +throat|mouth, fell|dropped|slipped +at|down +the +back, gone|went|goes|going +down? \
         +the? +wrong +way|pipe|hole & cough*|crown|@object|chok*, clutch*|grab*|clawing ~throat, cant|cannot|couldnt \
         +cough, splutter* & clutch*|neck|throat, lump|piece|bit|chunk ~blocking|lodged|wedged|jammed, blocking +him|\
         her|me",
        "choked +up|me_up, hate|hates|dislike ~chok*, chok* ~emotional|tears|crying, choker, chok* ~bill|price|quote|\
         cost, gag|gagging ~choking +feeling, artichok*, nearly|almost +chok*, down|back +my|the|of +throat ~taste|\
         drip*, ~taste ~throat, feel +chok*, tray|impression*|mould|x +ray ~chok*, traffic ~chok*, im +choked, cough* \
         ~cold|flu|covid|appointment|cancel|infection, chesty, chok* +up|back, lung* & cancer|infection|disease|\
         condition, throat & taste|drip*|sore|lozenge*|infection|spray, throat ~@object ~taste|swab, chok* +to +death, \
         chok* ~years|ago|once, sorry ~chok*, chok* +with, chok* ~laugh*|laughter, price*|bill|cost|quote & chok*, \
         choke|chokes +me|him|her, chok* ~when +i|he|she +put|wear|have|try, gag|gags|gagging & choke|chokes, stuck \
         ~between|gum|gums|brace*|molar*|filling|hole|teeth, between|gum|brace*|molar* ~stuck, drill|machine|fan|\
         heating|boiler|car|noise & making|make, inhal* ~gas|nitrous|smoke|steam|sedat*, band|song|single|album|film|\
         lyric* ~chok*, drip ~back, choking +for +a|some, inhaler ~control*|bring|appointment, asthma* ~control*|bring|\
         inhaler ~appointment, choke|chock +a +block, choking +on|with ~paperwork|forms|dust",
    ),
    phrases(
        CannotSwallow,
        "cant|unable|couldnt|not|isnt ~able +to +swallow, cant|unable|couldnt|barely|hardly|cannot ~swallow|swallowing, \
         drool*, dribbl*, spit|saliva|spitting ~cant|swallow|out|pooling ~swallow|mouth, cant ~swallow ~saliva|spit|\
         water|anything, saliva ~running|dripping|pouring, cant|not|couldnt|wont|unable|dont|barely ~get|getting \
         ~anything|water|food|saliva|spit|it|drink*|liquid*|fluids|sip ~down, nothing|food|water|saliva|spit|drink|\
         liquid*|anything ~go|goes|going|gets|get|stays|pass +down|through, nothing +will ~down, swallow* ~wont|not|\
         doesnt|cant|nothing +go|going|work|happens|down, difficult*|hard|cant|impossible|not|no|trouble ~pass|passing \
         ~saliva|spit|water|food|throat, own +spit|saliva, spit|saliva|dribble ~dribbl*|running|falling|pouring|coming|\
         everywhere|down, slobber*, refus* ~to? +swallow|drink, no +swallow*, throat +wont, wont|will_not +swallow \
         ~throat|hurts|@swell|fever, not|isnt|wasnt|havent|hasnt +been? +able +to? +swallow, sip|drop|drink|water|tea|\
         food|everything|liquid ~comes|coming|came|goes ~straight? ~back +out|up, throat ~wont|cant|not ~take|let ~it|\
         anything|water|drink|food, get|cant|haven|havent|hardly ~drop|sip|anything|water|food|spit|saliva ~past +@my? \
         +tonsils|throat|swelling|lump, spitting|spit|dribbling|dripping|drooling ~into|in ~bowl|bucket|towel|cup|bag|\
         basin|jug|tissue*, lean* +over +and|to ~drip|dribble|drool|spit, cries|screams|winces ~swallow* ~doesnt|wont|\
         not|refus*, drool*|dribbl* +like? +a|the|my +dog|tap|bulldog, wont|refuses|not ~swallow* ~anything|nothing, \
         bib|pillow|chin|top ~soaked|drenched & swallow*|drool*|dribbl*|run, came|comes|come|back ~down|out|through \
         ~nose & water|drink|sip|swallow*, every +time ~swallow* ~stops|stuck|spit, swallow* & have_to_spit|spit_it_out|\
         stops_there, cries|screams|winces ~swallow* & drool*|dribbl*|neck|refus*, drool*|dribbl* & cries|screams|\
         winces & swallow*, not|havent|hasnt|cant|couldnt ~manage*|managed ~swallow, wont|cant|not|nothing ~get|gets|go|\
         goes ~past|beyond ~tonsils|throat|tongue, saliva|spit|spittle|dribble ~pools|pooling|collects|collecting|\
         building|filling, gulping|swallowing ~isnt|not ~possible, swallow* ~nowt|nothing & happens|happen|throat|\
         voice, throat ~packed|seized +up, cant|cannot|couldnt ~force ~down, pools|pooling ~mouth, pours|pouring|runs|\
         running|drips|streams ~off|down ~chin & swallow*|mouth|saliva|spit|drool*|dribbl*|calpol|water, not ~drop|\
         crumb|sip ~past|down|budge, mouth ~filling|fills & drip|spit|clear|leans, throat ~wont|refuses ~swallow, \
         stopped +swallowing, swallowing +is? +impossible|hopeless, impossible ~swallow*, not +be +able +to +swallow",
        "drool* ~teeth*|teething|baby, teeth*|baby|teething ~drool*|dribbl*, dribbl* ~teething|baby|teeth*|numb, numb* \
         ~dribbl*|drool*, drool* ~sleep*|pillow|night, sleep* ~drool*, @swallow ~tablet*|pill*|capsule*, cant +swallow \
         +the|that|this|your +price*|cost|bill|fee*, dont +swallow, dribbl* +of|a, price*|cost|bill|fever|swelling|\
         temperature ~go|going +down, spit ~toothpaste|rinse|mouthwash, dog|@animal ~drool*|slobber*, down ~payment|\
         road|stairs, @swallow ~price*|cost|costs|bill|fees, @swallow +the|your|that|this? +fact|idea|news|price*|cost*|\
         increase|excuse*|nonsense|charge*, rinse|mouthwash|toothpaste|chew|spit ~after|rinse|brush*, always|usually|\
         often|normally ~drool*, drool* ~always|usually|normal*|palsy|teething, drool* & teething|palsy|dog|sleep|\
         pillow|asleep, baby & drool* & teeth|teething, spit* ~blood, blood ~spit*, dribbl*|drool* ~sleep|asleep|\
         retainer|nap|brace|aligner*, pillow ~dribbl*|drool*, guard|retainer|splint|brace ~dribbl*|drool*|pillow|\
         saliva, photo*|picture*|cake|menu|smell ~drool*, had|has|got +me +drooling",
    ),
    phrases(
        SwallowingTrouble,
        "trouble|difficult*|problem*|struggl*|hard|harder|issue* ~@swallow, \
         @swallow ~difficult*|hard|harder|trouble|problem*|impossible|struggle, @cant ~swallow, \
         throat ~so +@swell",
        "@swallow ~tablet*|pill*|capsule*, tablet*|pill*|capsule* ~@swallow, hard +to +swallow +price*|cost, \
         hard +pill +to +swallow, swallow* ~cost|price|bill|fee*, price|cost|bill|fee* ~swallow*, \
         can|could|no|not +trouble +swallowing +pills, dry +mouth ~swallow*, swallow* ~crackers|bread|dry, \
         @swallow ~price*|cost|costs|bill|fees, \
         @swallow +the|your|that|this? +fact|idea|news|price*|cost*|increase|excuse*|nonsense|charge*, \
         invoice|bill|price|quote|fee|fees|cost|news|total ~swallow*",
    ),
    phrases(
        SwallowingHurts,
        "hurts|painful|pain|sore|agony|burns|uncomfortable ~@swallow, \
         @swallow ~hurts|painful|pain|sore|agony|uncomfortable, pains|agonising|agonizing|excruciating ~@swallow, \
         @swallow ~pains|agonising|agonizing|excruciating|razor*|knives|glass",
        "",
    ),
];
