//! English words for what is beyond teeth: breath, heart, head, mind, and what was swallowed.

use crate::triage::concepts::Concept::{self, *};
use crate::triage::language::Phrases;

const fn phrases(concept: Concept, any: &'static str, unless: &'static str) -> Phrases {
    Phrases { concept, any, unless }
}

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        BreathingTrouble,
        "@cant ~breathe|breathing|breath|breathin, cant +breath*, \
         problems|trouble|difficulty|difficulties|issue|issues ~@breathe, \
         breathing +is|has|its|feels|gets|getting|seems|been|isnt|sounds|looks ~hard*|difficult|trouble|heavy|fast|funny|shallow|weird|labour*|labor*|worse|tight|rapid|strange|noisy|bad|off|restricted|quick|raspy|wheezy|not|right, \
         breathing ~hard*|difficult*|shallow|labour*|labor*|worse|noisy|trouble|fast|rapid|funny|tight|heavy|wrong|problem*, \
         short|shortness ~breath, out +of +breath, catch|catching|get|getting ~my|his|her ~breath, gasp*, \
         wheez*, isnt|not|stopped|stops|hasnt|wasnt +breathing, \
         fight*|struggl*|gasping ~air|breath|breathe|breathing, \
         cant|not|isnt|hardly|barely|doesnt|couldnt ~get|getting|gets ~air|oxygen|breath, suffocat*, \
         turning|turned|gone|going|went|lips|face +blue, blue +lips, lips ~blue, breathless*, \
         dont|not +think +i|he|she ~can +@breathe, hard|harder|tough|tricky|difficult ~to +breathe, \
         breathing +through +a? +straw, asthma +attack, inhaler ~not|isnt|doesnt|wont|no ~work*|help*|using, \
         stridor, rattling, cant +breathe, struggl* ~breath*, lost +my +breath, not +enough +air, \
         hurts|painful|hurt ~to +@breathe, hurts|hurt ~when +i|he|she +@breathe, breath +hurts, every +breath, \
         hurts|hurt|painful @breathe, not|isnt|wasnt|arent|hardly +able ~@breathe",
        "bad|smelly|fresh|stinky|horrible|terrible|foul|morning +breath, \
         breath ~smell*|stink*|fresh*|bad|mint*|odor|odour|horrible, \
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
         catching ~moment|second|minute|sec, catch|catching ~moment|second|minute|sec",
    ),
    phrases(
        Choking,
        "chok*, stuck|lodged|caught|blocking|jammed ~throat|airway|windpipe|gullet|oesophagus|esophagus, \
         inhaled|inhaling|aspirat*|breathed_in ~tooth|crown|filling|something|piece|bit|bracket|cap|brace|denture*|object|it, \
         gone|went +down +the|his|her|my +wrong +way|hole|pipe|windpipe, \
         breathed|breathing +in +a|his|her|my|the|something +tooth|crown|cap|filling|piece, \
         something +is|stuck ~throat, coughing +up +blood, coughing ~cant|wont|not +stop, throat +is +blocked, \
         @tooth|crown|filling|something|piece|implant|bit ~down ~throat, inhaled|inhaling ~truth, \
         gone|went|going ~down ~wrong +way|hole|pipe, inhaled|inhaling|aspirat*|breathed_in|breathing_in ~@tooth",
        "choked +up|me_up, hate|hates|dislike ~chok*, chok* ~emotional|tears|crying, choker, \
         chok* ~bill|price|quote|cost, gag|gagging ~choking +feeling, artichok*, nearly|almost +chok*, \
         down|back +my|the|of +throat ~taste|drip*, ~taste ~throat, feel +chok*, \
         tray|impression*|mould|x +ray ~chok*, traffic ~chok*, im +choked",
    ),
    phrases(
        CannotSwallow,
        "cant|unable|couldnt|not|isnt ~able +to +swallow, \
         cant|unable|couldnt|barely|hardly|cannot ~swallow|swallowing, drool*, dribbl*, \
         spit|saliva|spitting ~cant|swallow|out|pooling ~swallow|mouth, \
         cant ~swallow ~saliva|spit|water|anything, saliva ~running|dripping|pouring",
        "drool* ~teeth*|teething|baby, teeth*|baby|teething ~drool*|dribbl*, dribbl* ~teething|baby|teeth*|numb, \
         numb* ~dribbl*|drool*, drool* ~sleep*|pillow|night, sleep* ~drool*, @swallow ~tablet*|pill*|capsule*, \
         cant +swallow +the|that|this|your +price*|cost|bill|fee*, dont +swallow, dribbl* +of|a",
    ),
    phrases(
        SwallowingTrouble,
        "trouble|difficult*|problem*|struggl*|hard|harder|issue* ~@swallow, \
         @swallow ~difficult*|hard|harder|trouble|problem*|impossible|struggle, @cant ~swallow, \
         throat ~so +@swell",
        "@swallow ~tablet*|pill*|capsule*, tablet*|pill*|capsule* ~@swallow, hard +to +swallow +price*|cost, \
         hard +pill +to +swallow, swallow* ~cost|price|bill|fee*, price|cost|bill|fee* ~swallow*, \
         can|could|no|not +trouble +swallowing +pills, dry +mouth ~swallow*, swallow* ~crackers|bread|dry",
    ),
    phrases(
        SwallowingHurts,
        "hurts|painful|pain|sore|agony|burns|uncomfortable ~@swallow, \
         @swallow ~hurts|painful|pain|sore|agony|uncomfortable",
        "",
    ),
    phrases(
        ChestPain,
        "chest ~@pain, @pain ~chest, heart +attack, cardiac, angina +attack|pain|pains, having +angina, \
         heart ~@pain, pain ~heart, elephant ~chest, chest ~killing, \
         chest ~funny|elephant|gripping|band|clutching, clutching|gripping|grabbing|holding +@my? +chest, \
         @pain ~left|my|his|her +arm ~chest|jaw, jaw ~left +arm, pain ~down|in|up +@my? +left +arm, \
         left +arm ~numb|@pain|tingl*, heart +is +stopped|stopping",
        "chest +infection|cold|cough|of_drawers|freezer, infection ~chest, chest +@pain +chest +infection, \
         nearly|almost +had|gave|have|having|died|gave_me ~heart +attack, \
         heart +attack ~bill|price|cost|quote|fee*|estimate|saw|prices, \
         gave|give|giving +me|her|him +a? +heart +attack, heart +burn, heartburn, broke*|breaking +my +heart, \
         off +my +chest, sore +heart, heart +aches +for, heavy +heart, near +heart +attack +laughing, \
         side +effect*, chest ~@pain ~side +effect*, @pain ~chest ~side +effect*",
    ),
    phrases(
        ArmOrSweat,
        "left +arm, arm ~numb|tingl*|pain*|hurts|ache*|heavy, cold +sweat*, sweating, sweaty, clammy",
        "",
    ),
    phrases(
        StrokeSign,
        "stroke, face|mouth|side|smile|lip|cheek ~droop*|dropped|drooping|sagging|slipped|lopsided|fallen, \
         slur*, speech ~slur*|funny|gone|jumbled|garbled, \
         cant|unable|couldnt|hard ~speak|talk|get|lift|move|raise|smile ~properly|words|arm|leg|side|speak|talk|clearly, \
         numb*|weak*|paraly* ~one|left|right|whole +side ~body|arm|face, \
         one|left|right +side ~body|face|arm ~numb*|weak*|paraly*|droop*, \
         arm|leg ~weak|numb|paraly* ~face|speech|side, cant +speak, words ~jumbled|not_coming|wrong, \
         cant +move +@my? +arm|leg|side|face, cant +feel ~side ~face|body, speech ~off|weird|strange|mumbled",
        "stroke +of|my|the +luck|genius|cat|dog|brush|midnight, brush* +stroke*, stroke +brush, \
         numb ~injection|anaesthetic|anesthetic|filling|appointment|dentist|numbing|jab|shot|earlier|treatment|this_morning, \
         injection|anaesthetic|anesthetic|numbing|filling|jab|shot|dentist|appointment ~numb*|slur*|droop*, \
         slur*|droop* ~injection|anaesthetic|anesthetic|numb*|filling|jab|dentist, \
         cant +talk +now|long|right|at|because|for|much|to, cant +talk, \
         cant +speak +english|to|long|now|french|german|highly|any|for|with|right, \
         cant|couldnt|hard ~get ~speak|talk +to, cant +speak|talk ~work|meeting|appointment|english|loud|loudly, \
         cant +get ~speak|talk, heat|sun +stroke, cant ~move +@my? +appointment, move ~appointment, \
         hard +to +get, cant|couldnt|hard|unable ~get +an|a|hold|through|appointment|to|there|it|in",
    ),
    phrases(
        AllergicReaction,
        "anaphyla*, allerg* ~react*, react* ~allerg*, adrenaline +pen, \
         having|had|getting|bad|severe|terrible|strong|have|serious|awful|some +reaction|react* ~to|from|after ~@medicine|penicillin|it|this|the, \
         reaction|reacting|reacted ~to|after|from ~@medicine, @medicine ~reaction|reacting, \
         reaction|reacting|reacted @medicine, \
         lips|face|eyes|tongue ~swelling|swollen|swelled|puffed ~after|since|from ~@medicine|peanut*|nut|nuts|bee|sting|stung, \
         @medicine|peanut*|sting|stung|nuts ~lips|face|eyes|tongue|throat ~swelling|swollen|swelled|puffed|puffing|clos*|itch*|tingl*, \
         stung ~mouth|throat|tongue, hives, welts, come +out +in ~rash|hives|spots|bumps, \
         came|coming|break*|broke|broken +out +in ~rash|hives|spots|bumps|welts, anaphylactic, \
         used|use|using|injected|gave|given|giving|needs|need|took|having ~epipen|adrenaline, \
         allerg* ~gave|prescribed|given|injected",
        "allerg* +to, carry|carries|carrying|have|has|got +an|my|a|his|her +epipen, cold +sore*, hives +of, \
         bee +hives, allergic +reaction +form, chain +reaction, \
         reaction +to +the|your +price|bill|news|quote|cost, \
         could|can|might|will|would +i|you|he|she|it|people|my ~react*|anaphyla*, hives ~stress|sometimes, \
         get|gets +hives, epipen +back|free|training, allerg* ~form|gave +you",
    ),
    phrases(
        Rash,
        "rash*, hives, itch* ~all|over|body|skin|arms|face|everywhere|rash|chest|hands, itchy, itching, welts, \
         blotch*, red +spots|bumps, skin ~red|burning|bumps, tingling +lips, lips ~tingl*, spots +all",
        "itch* +to, rash +decision, nappy +rash, itchy +gums|feet, itching +to, diaper +rash, \
         get|gets +a? +rash|hives, rash|hives ~stress|sometimes|latex, chicken +pox, pox ~rash",
    ),
    phrases(
        Medicine,
        "@medicine, you|they|dentist +gave|prescribed +me|him|her",
        "allerg* +to +@medicine, filling +station|in|out",
    ),
    phrases(
        Collapse,
        "collaps*, unconscious, unresponsive, passed +out, pass* +out, passing +out, faint*, blackedout, \
         blackout, knocked +unconscious|cold, was|got|been|is +knocked +out, knocked +him|her|me +out, \
         lost|losing|lose|loses +consciousness, @no ~responding|respond|responsive|waking|wake|woken|conscious, \
         cant|wont|unable|not|doesnt|isnt ~wake|waking|rouse ~up, seizure*, fitting, convuls*, \
         having|had|has +a? +fit|fits, having +fit|fits, out +cold, epileptic +fit, no +pulse, \
         not|isnt|no +moving|breathing|pulse, eyes ~rolled|rolling +back|up, keeled +over, \
         limp ~eyes|wont|not|body, gone +limp, lifeless, cardiac +arrest, went +down ~floor|ground ~not|wont, \
         dropped +to +the? +floor, im|hes|shes|is +dying, had|having +fit|fits, @no +answering +me|us, \
         on +the? +floor ~@no, @no +well? +answering +me|us, on +the? +floor ~answering, \
         dropped +to? +the? +floor, he|she|they ~dropped +floor",
        "@tooth ~knocked +out, knocked +out ~@tooth, knocked ~out +@my? ~@tooth, \
         crown|filling|veneer|tooth|bridge|denture*|bracket|implant ~collaps*|knocked, \
         collaps* ~crown|filling|tooth|bridge|chair|building|arch|shelf|roof|wall|tent|ceiling|bed|company|into_bed|table|laughing|pram|pushchair|buggy|stroller, \
         chair|building|arch|shelf|roof|wall|ceiling|table|lung ~collaps*, \
         pass* +out +leaflet*|flyer*|of|cards|the_leaflets, passing +out +leaflet*|flyers|of, \
         faint* ~needle*|injection*|sight|always|usually|bill|price|cost|quote|tend*|blood_test*|prone|easily, \
         needle*|injection*|always|usually|tend|prone|sometimes|often|bill|price|cost|quote ~faint*|pass*_out|collaps*, \
         faint +line|memory|smell|taste|ache|pain|noise|line*|idea|hope|music|sound|white|mark|brown|stain*, \
         faintest, faintly, line|lines +is|are|very +faint, \
         fitting +a|the|of|my|for|appointment|in|me|new|and|room|session|crown*|denture*|brace*, \
         fitting ~crown*|denture*|brace*|retainer*|appointment|veneer*|bridge|aligner*, \
         crown*|denture*|brace*|retainer*|appointment|veneer*|bridge|aligner*|for|a|my|the +fitting, \
         crown|denture*|dentures|brace*|retainer*|bridge ~fitting|fit, isnt|not|arent +fitting, \
         power|internet +blackout, had|have +a? +fit +when|at|about|over, \
         having|had +a? +fit ~laugh*|bill|price|giggles, \
         wont|not|doesnt|cant|havent +responded|respond|responding +to +my|emails|calls|email|texts|message*, \
         not|isnt|arent|nobody|no ~responding ~email*|call*|message*|text*|form, \
         email*|website|form|receptionist|app ~responding, wake +up ~early|late|time|alarm|at, \
         cant +wake +up +early|in, medication +passing, \
         knocked +me +out ~gas|sedat*|general|surgery|anaesthetic|anesthetic|procedure|wisdom, \
         gas|sedat*|general|anaesthetic|anesthetic ~knocked ~out, \
         be|being|get|put|want|like|prefer|need ~knocked +out, \
         isnt|not|no +moving +my|the|house|away|appointment, moving +house|away|my|the|appointment|in|to, \
         collapse +of, history ~seizure*, have|has|had ~epilep* ~medic*, seizure* +medic*|free|disorder, \
         febrile +seizures +when, unconscious* +grind*|clench*|bite|biting, unconsciously, \
         dying +to|for|of|here|laughing|tooth|nerve|down, is +dying +down, medic* ~seizure*|epilep*, \
         ive|ever|once|previously ~faint*|passed_out|collaps* ~before, once|ever|previously ~faint*|passed_out, \
         tooth|nerve +is +dying, schedule|deal|marriage|plans|diary|business ~collaps*, \
         dying +get|know|see|have, bill|price|cost|fee ~knocked, shock ~collapsed, \
         nearly|almost +collapsed ~bill|price, bill|price ~collapsed, battery|phone|laptop|plant|line ~dying, \
         answering ~phone|call*|machine, dropped +denture*|crown|it|my",
    ),
    phrases(
        HeadHit,
        "@hit ~@my? ~head|skull|forehead|temple, head ~@hit, @hit +head, head +injury|injuries|trauma|wound, \
         concuss*, fell|fallen|landed|landing|slipped|tripped ~on|onto|against|his|her|my|and ~head|skull, \
         injur* ~head, head|skull ~bleeding|split|cracked|fractur*|bashed|hurt, @hit ~back +of +@my? +head, \
         fractured +skull, cut ~head +open, blow ~head, headbutt*, head +got|was +@hit",
        "hit +the? +nail, nail +on +the? +head, head +cold, head +over|for|to, knock* +it +on +the? +head, \
         bang* +headache*, headache*, hit +a? +head, head +office|receptionist|nurse|dentist|lice, \
         hurt +my +head +thinking, bang* +my +head +against +a|the +brick, crack* +my +head +around",
    ),
    phrases(
        WantsToDie,
        "kill*|hang*|drown*|shoot* +@self, suicid*, end|ending|take|taking +@my? +own +life, \
         end|ending|take|taking +my|his|her +life, end|ending +it +all, end +things, \
         want|wanna|wants|wanted|wish|rather|ready|going|gonna|prefer ~to|i|was|be|were ~die|dead, want +die, \
         wanna +die, rather ~die|dead, wish ~dead|die|never_been_born|not_wake|wasnt_here|not_here, \
         better +off +dead, better +off +without +me, \
         @no ~want|wanna|wish|see +to ~live|alive|be_here|exist|wake_up|go_on|carry_on, \
         dont|cant +see +the|a|any ~point|reason ~living|going|anymore|life, \
         dont|doesnt|not +want|wanna to|live|be|exist|wake|go|carry +live|living|be_alive|be_here|exist|wake_up|go_on|carry_on|here|alive|up|on|anymore, \
         dont|doesnt|not +want|wanna live|living|alive, dont +wanna +be|live, \
         no +reason|point ~live|living|going_on|go_on|carrying, nothing +to +live|left +to +live, cant +go +on, \
         cant +carry +on, cant +do +this +anymore, cant +live ~like|with, selfharm*, \
         harm*|hurt|hurting|cut|cutting +@self, thinking|thought*|think ~end* +it, \
         jump ~bridge|roof|window|train|building, \
         gonna|want|wanna|going|plan*|thinking ~take|taking|swallow ~all|whole|bottle|every|packet|box ~pills|tablets|painkillers|medication|paracetamol, \
         life ~not|isnt ~worth, not +worth +living, give +up +on +life|living, done +with +life, \
         tired +of +living|life|being_alive, dont +wanna +be +here, put +an? +end +to +my|it, \
         everyone|everybody ~better +off, \
         want|wanna|gonna|going|thinking|feel|feeling|just ~end|ending +it|everything, \
         @self ~purpose|deliberately, dont|cant|no +see ~point|reason ~living|going|anymore|life|here|on, \
         nothing ~live +for, pills|tablets ~take|taking ~all",
        "kill* +@self +laughing|over|getting|trying|to, hang* +@self +up, \
         hurt|cut|cutting|hurting +@self +shaving|on_the|on_a|on_my|on_some|when|at|by|playing|falling|with_the|badly|while|in|opening, \
         want|wanted|ready|going ~dead +tooth|nerve|battery, dead +tooth|nerve|battery|line|phone, \
         want ~be +here +at|on|for|early|by|when|too|until|all, \
         dont +want ~be +here ~all|too|long|late|before|until, dying +to, \
         cant +go +on +friday|monday|tuesday|wednesday|thursday|saturday|holiday|the|a|at|that|this|with +the?, \
         jump +the? +queue|in, cant +carry +on +with|the|paying|using, cant +go +on +with|paying|the, \
         want ~live +chat|far|too|there|near|with_a|with_these|in, end +things +here|with, die +hard, \
         rather +die +than, end +it +all +there, cant ~live +without|far|there, \
         want|dont ~wake +up +early|at|the|him|her|my, cut +@self +off, end +@my? +membership, \
         end +it +there|here|at|on, live +with +this|these|that|my ~gap|tooth|teeth|crown|smile|brace*, live ~gap",
    ),
    phrases(
        Child,
        "@child, children, month|months|year +old, years +old",
        "year +ago, last|this|next|every|new|a|per|each|school|one +year, little +bit|while|more|pain, \
         year +checkup, year +fee, birth*",
    ),
    phrases(
        Swallowed,
        "swallowed, swallow +a|an|the|some|it|something, \
         has|have|just|may|might|must|think|accidentally ~swallowed|swallow|ingested|eaten|ate|drank|drunk|drink ~battery|coin|magnet*|button|toy|marble|crown|bracket|fluoride|toothpaste|mouthwash|lego|bead|tablet*|pill*|medic*|something|vape|nicotine|pin|screw|tooth|gel|bottle|capsule|pod|tablets|bottle, \
         ate|eaten|eat|eating|drank|drunk|ingest*|drinking ~battery|coin|magnet*|button|toy|marble|fluoride|toothpaste|mouthwash|pill*|tablet*|medic*|whole|tube|vape|pod|bottle|berries|plant, \
         put ~battery|coin|button|magnet* ~mouth, \
         battery|coin|button|magnet|toy|marble|lego|bead ~swallow*|mouth|throat|down|ate",
        "hard|difficult*|trouble|hurts|pain*|cant|problem* ~swallowed, swallowed ~pride|blood +pressure, \
         swallowed +up|hard|his|my +words, cant|couldnt|wont|not|unable ~swallow +a|the|some|it|something, \
         hard|hurts|difficult* ~swallow, swallowed +some|a|little|the +water|saliva|food|spit, \
         ate|eat|eating ~sweets, swallowed ~baby|milk +tooth, dont +swallow, \
         @animal ~swallowed|ate|eaten|chewed, \
         swallowed +a? +little|tiny|small ~toothpaste|water|mouthwash|rinse|fluoride, \
         swallowed ~toothpaste +sometimes",
    ),
    phrases(
        SwallowedObject,
        "swallowed|swallow|ingested ~battery|batteries|needle|pin|screw|nail|glass|magnet*|wire|denture*|dentures|bridge|bracket|brace|coin|metal|file|instrument|drill|burr|bur|blade|clasp|plate|retainer|implant|aligner|button|toy|partial|clip|spring|crown|cap|tooth|teeth|something|post|toothpick|pick|toothbrush|brush|bristle*, \
         swallowed +it|one|a|an, battery ~swallowed|mouth|throat|ate, \
         think|thought|worried|afraid|might ~swallowed, swallowed +@my?",
        "swallowed ~pill|tablet|tablets|pills|food|water|saliva|mouthwash|toothpaste|spit|gum|painkiller*|filling|blood|antibiotic*|baby|milk|medic*|popcorn, \
         swallowed +a|some|the|little ~pill|tablet*|food|water|saliva|blood, swallowed ~pride|words, \
         cant|hard|couldnt|trouble|difficult*|hurts|unable ~swallow, swallowed ~when +hard, swallow ~like|feels, \
         swallow +something +hard, when +i ~swallow*, to +swallow +it, coin +toss, wire|pin +number, \
         @animal ~swallowed|swallow, filling ~swallowed",
    ),
    phrases(
        Chemical,
        "swallow*|drank|drunk|drink|drinking|ingest*|ate|eaten|sipped|licked|bit|gargl*|rinsed|tasted|inhal*|gulp* ~@chemical, \
         @chemical ~swallow*|drank|drunk|mouth|throat|eye|eyes|face|ate|eaten|ingest*|tongue|gum|gums|lip|lips|burn*|drinking|drink, \
         chemical +burn*, burn* ~mouth|throat|tongue|gum*|lip* ~@chemical, poison|poisoned|poisoning, \
         got|splash*|sprayed|spilled ~@chemical ~eye*|mouth|face, got +into ~@chemical|cupboard|under, caustic, \
         laundry|dishwasher +pod|tablet|capsule*, mouthwash ~swallow*|drank|whole|bottle|drunk, \
         swallow*|drank|drunk ~mouthwash|perfume|aftershave|alcohol|vodka ~bottle|whole|lot|lots|all|half, \
         swallow*|ate|eaten|eating ~whole|tube|lots|loads|entire|half ~toothpaste|fluoride, \
         whole|entire|lots_of|tube|bottle ~toothpaste|fluoride|mouthwash ~swallow*|ate|eaten|drank, \
         vape +liquid|juice",
        "toilet +break|seat|paper|roll, mouth +washing, washing +machine|up|liquid +smell, \
         cleaning +appointment*|teeth|tooth|my|his|her|and|at|session|done, \
         tooth|teeth|dental|deep|professional|scale|for|a|regular|my|routine +cleaning|cleaner, \
         acid +reflux|erosion|drink*|fruit|attack*|rain, food +poison*, acid ~reflux|enamel|erosion|stomach, \
         drink* ~acid ~enamel|teeth, peroxide ~whiten*, whiten* ~peroxide, washing +my|your|his|her|out, \
         cleaning ~eye|mouth +and|tongue, drain* ~abscess|pus|infection|swelling|fluid, \
         abscess|pus|infection|swelling|fluid|to|be|was|been|it ~drain*, drain ~me|put|in|it|the|out, \
         cleaner +teeth, tongue +cleaner, mouth +feels +cleaner, poison* +ivy|ball, \
         sanitiser ~do|use|have|hands, chemicals +in +your|the|fluoride, \
         swallow* +a? +little|tiny|small ~toothpaste",
    ),
    phrases(
        Overdose,
        "overdos*, \
         taken|took|had|taking|swallowed|given|gave ~too +many|much ~@medicine|of|tylenol|panadol|nurofen, \
         too +many|much ~@medicine|tylenol|panadol|nurofen, \
         taken|took|swallowed|had ~whole|entire|all|bottle|packet|box|twenty|thirty|forty|fifty|sixteen|20|30|24|16|double|dozen ~@medicine|tylenol|panadol|nurofen, \
         double +dose, took|taken|had ~wrong +medic*|tablet*|pills|dose, @medicine ~too +many|much, \
         more +than +i_should|the_recommended|the_maximum, \
         eight|ten|twelve|fifteen|16|12|10 +paracetamol|ibuprofen|painkillers|codeine|tablets|pills ~at|in|today|once|since, \
         taken|took|had|taking|swallowed ~loads|lots|handful*|bunch|tons ~@medicine|tylenol|panadol|nurofen, \
         more ~than +i_should|i_was|recommended|prescribed, too +many +of|tablets|pills, \
         times +the? +dose|amount, mixed +up ~pills|tablets|medic*|dose*, wrong ~dose, \
         took|taken|had +a? +load ~@medicine, @medicine ~at +once",
        "too +much +filling, filling ~too +much, too +much|many ~filling|fillings|mouthwash|jab|shot|numbing, \
         dose +of +whitening, charged|cost|paid|prescri* ~too +much, \
         too +much ~anaesthetic|anesthetic|injection*, more +pain* ~than, lots +of +filling, \
         mixed +up ~appointment*|name*|record*|booking",
    ),
];
