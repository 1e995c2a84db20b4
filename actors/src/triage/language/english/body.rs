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
         short|shortness ~breath, out +of +breath, catch|catching|get|getting ~my|his|her ~breath, gasp*, wheez*, \
         isnt|not|stopped|stops|hasnt|wasnt +breathing, fight*|struggl*|gasping ~air|breath|breathe|breathing, \
         cant|not|isnt|hardly|barely|doesnt|couldnt ~get|getting|gets ~air|oxygen|breath, suffocat*, \
         turning|turned|gone|going|went|lips|face +blue, blue +lips, lips ~blue, breathless*, \
         dont|not +think +i|he|she ~can +@breathe, hard|harder|tough|tricky|difficult ~to +breathe, \
         breathing +through +a? +straw, asthma +attack, inhaler ~not|isnt|doesnt|wont|no ~work*|help*|using, \
         stridor, rattling, cant +breathe, struggl* ~breath*, lost +my +breath, not +enough +air, \
         hurts|painful|hurt ~to +@breathe, hurts|hurt ~when +i|he|she +@breathe, breath +hurts, every +breath, \
         hurts|hurt|painful @breathe, not|isnt|wasnt|arent|hardly +able ~@breathe, no +breathe|breath|breathing|air, \
         breathe|breathes|breathing ~bad|badly|terrible|terribly|awful|poorly|with_difficulty|in_gasps|like_a, \
         air ~wont|not|cant|isnt ~in|come|going|getting|through, panting, puffing +and, gulp* ~air, fill* ~lungs, \
         lungs ~cant|wont|not|fill*, run*|starved|out|short +out? +of +air, need|needs|wants +air|oxygen, smother*, \
         lips|face|fingers|mouth|nails ~blue|purple|grey|gray, \
         hes|shes|im|baby|he|she|child|going|gone|turning|turned|went +going|gone|turning|turned|went|looks|look|is +blue|purple, \
         @cant ~draw|take|catch|get|pull|drawing ~breath|air|breaths, \
         whistling|crowing|squeaking|rattl*|rasp*|grunting ~breath*|chest|air, \
         breath* ~whistling|crowing|squeak*|rattl*|rasp*|grunt*, asthma ~bad|playing|flar*|attack|kicked|triggered, \
         inhaler ~nothing|empty|not|every, breath ~short|shorter|tight, tight* ~to +breathe, breathing +like, \
         @breathe ~getting|gets|got|becoming ~hard*|worse|difficult*|tight*, not +breathing, \
         noise|noises|sound|noisy|sounds ~when|as|with|every ~breathe|breathes|breathing|breath, \
         @breathe ~noise|noises, air +hunger, breaths ~short|shallow|fast|quick, breath ~short|shallow|fast|quick, \
         not|isnt|hardly ~air +going|getting +in, @cant ~inhale|exhale, \
         air & cant|not|isnt|no|hardly|barely & get|getting|in|into|enough|through, \
         @breathe & struggl*|labour*|labor*|gasp*|laboured|fight*|noisy|wheez*|rattl*|tight|shallow|blue|swell*|swollen & my|his|her|he|she|the|i, \
         @breathe & struggl*|trouble|difficult*|problem*|worse|shallow|noisy|rattl*|wheez*|gasp*|labour*|panic*|scared, \
         breathing & bad|badly|terrible|awful|wrong|funny|weird|strange|odd|heavy|fast",
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
         catching ~moment|second|minute|sec, catch|catching ~moment|second|minute|sec, \
         face|blue|purple ~in +the +face ~talking|shouting|waiting, talking ~blue +in, \
         no +breath +mint|freshener|smell, bad +breath ~no, \
         blue|purple|grey|gray +filling|stain*|tooth|line|plastic|toothbrush|colour|gum*, \
         tooth ~blue|purple|grey|gray, grey|gray|blue +tooth, fresh +air, gasp* +for +cup|tea|coffee, \
         gasp* ~cuppa|tea|coffee|pint|drink|fag, @breathe ~tight ~schedule|budget, \
         air ~con|conditioning|freshener|miles|fare|tickets|port|bed, not|isnt ~on +air, fresh|open +air, \
         mouth +breath*, breath* ~through ~mouth, \
         problem*|trouble|worse|panic*|scared & breath & bad|smell*|stink*|fresh|mint*, \
         @breathe ~gas|nitrous|mask|snor*|apnoea|apnea, snor*|apnoea|apnea ~breath*",
    ),
    phrases(
        Choking,
        "chok*, stuck|lodged|caught|blocking|jammed ~throat|airway|windpipe|gullet|oesophagus|esophagus, \
         inhaled|inhaling|aspirat*|breathed_in ~tooth|crown|filling|something|piece|bit|bracket|cap|brace|denture*|object|it, \
         gone|went +down +the|his|her|my +wrong +way|hole|pipe|windpipe, \
         breathed|breathing +in +a|his|her|my|the|something +tooth|crown|cap|filling|piece, \
         something +is|stuck ~throat, coughing +up +blood, coughing ~cant|wont|not +stop, throat +is +blocked, \
         @tooth|crown|filling|something|piece|implant|bit ~down ~throat, inhaled|inhaling ~truth, \
         gone|went|going ~down ~wrong +way|hole|pipe, inhaled|inhaling|aspirat*|breathed_in|breathing_in ~@tooth, \
         stuck|lodged|caught|wedged|jammed|trapped|blocking ~throat|airway|windpipe|gullet|pipe|lung*|gorge, \
         inhal*|aspirat*|breathed|breathing|sucked|sniffed +in|down? ~tooth|crown|filling|something|piece|bit|bracket|cap|brace|denture*|object|it|bridge|food|chunk|cotton|gauze|veneer|implant|screw|wire, \
         @tooth|crown|filling|bridge|something|piece|implant|bit|cap|bracket|veneer|it|food|denture* ~gone|went|down|in|into ~wrong +way|hole|pipe|tube, \
         @tooth|crown|filling|bridge|piece|cap|bracket|veneer|denture* ~into|in|down +@my? lung*|windpipe|airway, \
         cant|keep|keeps|wont|not ~cough* ~up|out|stop|crown|since, cough* ~blue|cant|nonstop, \
         lung|lungs|windpipe|airway|trachea|bronch* & @object, \
         throat & @object & stuck|lodged|caught|wedged|jammed|down|back|blocking|gone|went",
        "choked +up|me_up, hate|hates|dislike ~chok*, chok* ~emotional|tears|crying, choker, \
         chok* ~bill|price|quote|cost, gag|gagging ~choking +feeling, artichok*, nearly|almost +chok*, \
         down|back +my|the|of +throat ~taste|drip*, ~taste ~throat, feel +chok*, \
         tray|impression*|mould|x +ray ~chok*, traffic ~chok*, im +choked, \
         cough* ~cold|flu|covid|appointment|cancel|infection, chesty, chok* +up|back, \
         lung* & cancer|infection|disease|condition, throat & taste|drip*|sore|lozenge*|infection|spray, \
         throat ~@object ~taste|swab",
    ),
    phrases(
        CannotSwallow,
        "cant|unable|couldnt|not|isnt ~able +to +swallow, \
         cant|unable|couldnt|barely|hardly|cannot ~swallow|swallowing, drool*, dribbl*, \
         spit|saliva|spitting ~cant|swallow|out|pooling ~swallow|mouth, cant ~swallow ~saliva|spit|water|anything, \
         saliva ~running|dripping|pouring, \
         cant|not|couldnt|wont|unable|dont|barely ~get|getting ~anything|water|food|saliva|spit|it|drink*|liquid*|fluids|sip ~down, \
         nothing|food|water|saliva|spit|drink|liquid*|anything ~go|goes|going|gets|get|stays|pass +down|through, \
         nothing +will ~down, swallow* ~wont|not|doesnt|cant|nothing +go|going|work|happens|down, \
         difficult*|hard|cant|impossible|not|no|trouble ~pass|passing ~saliva|spit|water|food|throat, \
         own +spit|saliva, spit|saliva|dribble ~dribbl*|running|falling|pouring|coming|everywhere|down, slobber*, \
         refus* ~to? +swallow|drink, no +swallow*, throat +wont, wont|will_not +swallow ~throat|hurts|@swell|fever",
        "drool* ~teeth*|teething|baby, teeth*|baby|teething ~drool*|dribbl*, dribbl* ~teething|baby|teeth*|numb, \
         numb* ~dribbl*|drool*, drool* ~sleep*|pillow|night, sleep* ~drool*, @swallow ~tablet*|pill*|capsule*, \
         cant +swallow +the|that|this|your +price*|cost|bill|fee*, dont +swallow, dribbl* +of|a, \
         price*|cost|bill|fever|swelling|temperature ~go|going +down, spit ~toothpaste|rinse|mouthwash, \
         dog|@animal ~drool*|slobber*, down ~payment|road|stairs, @swallow ~price*|cost|costs|bill|fees",
    ),
    phrases(
        SwallowingTrouble,
        "trouble|difficult*|problem*|struggl*|hard|harder|issue* ~@swallow, \
         @swallow ~difficult*|hard|harder|trouble|problem*|impossible|struggle, @cant ~swallow, \
         throat ~so +@swell",
        "@swallow ~tablet*|pill*|capsule*, tablet*|pill*|capsule* ~@swallow, hard +to +swallow +price*|cost, \
         hard +pill +to +swallow, swallow* ~cost|price|bill|fee*, price|cost|bill|fee* ~swallow*, \
         can|could|no|not +trouble +swallowing +pills, dry +mouth ~swallow*, swallow* ~crackers|bread|dry, \
         @swallow ~price*|cost|costs|bill|fees",
    ),
    phrases(
        SwallowingHurts,
        "hurts|painful|pain|sore|agony|burns|uncomfortable ~@swallow, \
         @swallow ~hurts|painful|pain|sore|agony|uncomfortable, pains|agonising|agonizing|excruciating ~@swallow, \
         @swallow ~pains|agonising|agonizing|excruciating|razor*|knives|glass",
        "",
    ),
    phrases(
        ChestPain,
        "chest ~@pain, @pain ~chest, heart +attack, cardiac, angina +attack|pain|pains, having +angina, \
         heart ~@pain, pain ~heart, elephant ~chest, chest ~killing, chest ~funny|elephant|gripping|band|clutching, \
         clutching|gripping|grabbing|holding +@my? +chest, @pain ~left|my|his|her +arm ~chest|jaw, jaw ~left +arm, \
         pain ~down|in|up +@my? +left +arm, left +arm ~numb|@pain|tingl*, heart +is +stopped|stopping, \
         chest|breast|breastbone|sternum|ribs|ribcage ~@pain|tight*|band|pressing|pound*|flutter*|burn*|clamp*|crush*|gripped, \
         @pain|pressing|band|gripping ~chest|breast|breastbone|sternum, heart ~side|area|region ~@pain, \
         left +arm ~numb|@pain|tingl*|dead|weak|funny|weird|odd|useless|lead, \
         arm ~heavy|dead|numb|aching ~clammy|sweat*|chest|jaw|sick, pain|ache ~jaw ~arm, chest +is +hurting, \
         heart +is? +racing|pounding|flutter*|skipping|jumping|going_mad ~chest|breath|dizzy|faint, \
         heart|cardiac +attack|arrest|event, ticker, elephant|something|someone +is? +sitting|standing|sat ~chest, \
         indigestion ~arm|sweat*|jaw, coronary, think|sure|worried|reckon|feels|maybe +its +my|his|her|the? +heart, \
         heart +going +like|mad|crazy, chest +in +a +vice, vice|clamp|belt|strap ~chest, \
         sitting|standing|sat|stood|pressing|kneeling|leaning|stamping|weight|brick*|ton|lead ~on +@my? +chest",
        "chest +infection|cold|cough|of_drawers|freezer, infection ~chest, chest +@pain +chest +infection, \
         nearly|almost +had|gave|have|having|died|gave_me ~heart +attack, \
         heart +attack ~bill|price|cost|quote|fee*|estimate|saw|prices, \
         gave|give|giving +me|her|him +a? +heart +attack, heart +burn, heartburn, broke*|breaking +my +heart, \
         off +my +chest, sore +heart, heart +aches +for, heavy +heart, near +heart +attack +laughing, side +effect*, \
         chest ~@pain ~side +effect*, @pain ~chest ~side +effect*, breast +milk|feeding|feed|fed, breastfeed*, \
         chest +x, rib* +eye, having +a +heart +attack +about|over|at",
    ),
    phrases(
        ArmOrSweat,
        "left +arm, arm ~numb|tingl*|pain*|hurts|ache*|heavy, cold +sweat*, sweating, sweaty, clammy, \
         arm ~gone|feels|is ~numb|heavy|dead|weak|tingl*, sweat*",
        "",
    ),
    phrases(
        StrokeSign,
        "stroke, face|mouth|side|smile|lip|cheek ~droop*|dropped|drooping|sagging|slipped|lopsided|fallen, slur*, \
         speech ~slur*|funny|gone|jumbled|garbled, \
         cant|unable|couldnt|hard ~speak|talk|get|lift|move|raise|smile ~properly|words|arm|leg|side|speak|talk|clearly, \
         numb*|weak*|paraly* ~one|left|right|whole +side ~body|arm|face, \
         one|left|right +side ~body|face|arm ~numb*|weak*|paraly*|droop*, \
         arm|leg ~weak|numb|paraly* ~face|speech|side, cant +speak, words ~jumbled|not_coming|wrong, \
         cant +move +@my? +arm|leg|side|face, cant +feel ~side ~face|body, speech ~off|weird|strange|mumbled, \
         face|mouth|side|smile|lip|cheek|eye ~droop*|dropped|drooping|sagging|lopsided|sagg*|wonky|crooked ~sudden*|speech|slur*|words|arm|one, \
         talking|speaking|talks|speech ~gibberish|nonsense|rubbish|garbled|funny|jumbled|mumbl*|gobbledygook|strange*|weird, \
         numb* ~all +down ~side, numb|weak|dead +all? +down? +one|left|right +side, \
         cant|couldnt|not ~get|find ~words ~out|right, words ~wont|not|jumbled|mixed|wrong ~come|out|right, \
         cant ~lift|raise|move ~arm|leg, arm|leg ~wont|not|cant ~lift|move|work|raise, tia, having +a +stroke, \
         face +is? +gone|went +lopsided|droopy|slack, face ~funny|weird|wonky|odd|strange ~one|left|right +side, \
         cant|couldnt|keeps ~hold|holding|grip|dropping ~cup|pen|phone|spoon|fork|mug|glass|things ~face|speech|mouth|side|words, \
         @face ~one|left|right +side ~cant|funny|speech, \
         half|side|one_side ~face|mouth|body ~wont|cant|not|isnt ~move|moving|work, \
         face|mouth|arm & wont|cant|not|isnt & move|lift|working & side|half|one, \
         side|half & gone|went|going & limp|weak|numb|dead|floppy|droopy",
        "stroke +of|my|the +luck|genius|cat|dog|brush|midnight, brush* +stroke*, stroke +brush, \
         numb ~injection|anaesthetic|anesthetic|filling|appointment|dentist|numbing|jab|shot|earlier|treatment|this_morning, \
         injection|anaesthetic|anesthetic|numbing|filling|jab|shot|dentist|appointment ~numb*|slur*|droop*, \
         slur*|droop* ~injection|anaesthetic|anesthetic|numb*|filling|jab|dentist, \
         cant +talk +now|long|right|at|because|for|much|to, cant +talk, \
         cant +speak +english|to|long|now|french|german|highly|any|for|with|right, \
         cant|couldnt|hard ~get ~speak|talk +to, cant +speak|talk ~work|meeting|appointment|english|loud|loudly, \
         cant +get ~speak|talk, heat|sun +stroke, cant ~move +@my? +appointment, move ~appointment, hard +to +get, \
         cant|couldnt|hard|unable ~get +an|a|hold|through|appointment|to|there|it|in, \
         stroke ~last|ago|year*|recover*|previous|had_a|before|history|since_my|after_my|survivor, \
         speak|talk ~sentence*|breath*, nearly|almost ~stroke, gave|give|giving +me|him|her +a +stroke, \
         side|half & tooth|teeth|gum|filling|numbing, \
         side|half & numb & injection|jab|dentist|anaesthetic|anesthetic|filling|wisdom|appointment|lip, \
         cant ~move ~appointment, \
         stroke & cancel|bring|appointment|month|attend|reschedule|cant_come|cant_make|wont_be",
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
         allerg* ~gave|prescribed|given|injected, \
         lips|lip|face|eyes|eye|tongue|mouth|throat ~@swell|puff*|itch*|tingl* ~after|since|from|took|taking|gave ~@medicine|@pills|jab|injection|needle|local|numbing|nuts|peanut*|latex|sting|stung|gloves|mouthwash|toothpaste, \
         @medicine|@pills|jab|latex|peanut*|sting|stung|nuts|gloves|toothpaste ~lips|lip|face|eyes|tongue|mouth|throat ~@swell|puff*|swell*|swoll*|clos*|itch*|tingl*|big|fat|huge, \
         come|came|coming|break*|broke|broken|comes +up|out +in|with ~rash|hives|spots|bumps|welts|blotch*|lumps|patches|urticaria, \
         urticaria, nettle +rash, \
         reaction ~tablet*|medicine|antibiotic*|injection|pills|jab|drug|penicillin|anaesthetic|anesthetic|latex|nuts, \
         allerg* ~swell*|swoll*|hives|rash|throat|breath*, @medicine ~disagree* ~swoll*|rash, \
         allerg* & took|taken|eaten|ate|had & tongue|lips|throat|face|itch*|swell*|rash|funny, \
         tongue|throat|lips & funny|itch*|prickl*|thick|tight & @medicine|took|taken|allerg*",
        "allerg* +to, carry|carries|carrying|have|has|got +an|my|a|his|her +epipen, cold +sore*, hives +of, \
         bee +hives, allergic +reaction +form, chain +reaction, reaction +to +the|your +price|bill|news|quote|cost, \
         could|can|might|will|would +i|you|he|she|it|people|my ~react*|anaphyla*, hives ~stress|sometimes, \
         get|gets +hives, epipen +back|free|training, allerg* ~form|gave +you, \
         allerg* +to ~can|note|notes|record|list|file|form|aware|instead|alternative, \
         allerg* ~before|years|notes|ago|once|as_a, had +a +reaction +to +latex +years, \
         lip|lips|cheek|tongue ~bit|bitten|biting, throat|lips|tongue ~filling|numb, funny +taste, taste* +funny, \
         allerg* ~took ~years|child|once|instead, @medicine|tongue|lips ~filling",
    ),
    phrases(
        Rash,
        "rash*, hives, itch* ~all|over|body|skin|arms|face|everywhere|rash|chest|hands, itchy, itching, welts, \
         blotch*, red +spots|bumps, tingling +lips, lips ~tingl*, spots +all, \
         red +spots|bumps|patches|marks|lumps|dots, \
         come|came|coming|broke|broken|breaking +up|out +in ~spots|bumps|lumps|blotch*|red, \
         itch* ~like|mad|crazy|terribl*|so|everywhere|all, scratching +all|everywhere|himself|herself|myself|like, \
         skin ~itch*|crawl*|prickl*|fire, urticaria, nettle, skin ~bumps",
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
        "collaps*, unconscious, unresponsive, passed +out, pass* +out, passing +out, faint*, blackedout, blackout, \
         knocked +unconscious|cold, was|got|been|is +knocked +out, knocked +him|her|me +out, \
         lost|losing|lose|loses +consciousness, @no ~responding|respond|responsive|waking|wake|woken|conscious, \
         cant|wont|unable|not|doesnt|isnt ~wake|waking|rouse ~up, seizure*, fitting, convuls*, \
         having|had|has +a? +fit|fits, having +fit|fits, out +cold, epileptic +fit, no +pulse, \
         not|isnt|no +moving|breathing|pulse, eyes ~rolled|rolling +back|up, keeled +over, limp ~eyes|wont|not|body, \
         gone +limp, lifeless, cardiac +arrest, went +down ~floor|ground ~not|wont, dropped +to +the? +floor, \
         im|hes|shes|is +dying, had|having +fit|fits, @no +answering +me|us, on +the? +floor ~@no, \
         @no +well? +answering +me|us, on +the? +floor ~answering, dropped +to? +the? +floor, \
         he|she|they ~dropped +floor, keel* +over, \
         @no ~wake|waking|woken|rouse|rousing|respond*|coming_round|come_round|coming_to|come_to, \
         wont|cant|not|isnt|doesnt +come|coming +round|around|to, \
         blacked|blacking|blacks|conked|sparked|spark|flaked +out, out +for +the +count, \
         he|she|they|hes|shes|is|just|gone +fall|falls|fell|gone|went +down ~not|no|wont|doesnt +wake|move|moving|talk|answer*|respond*, \
         gone|went|going|all +limp|floppy|rigid, eyes ~rolled|rolling|roll, unconcious, passed|passes|passing +out, \
         thrashing, jerking ~floor|arms|body|eyes|all|limbs, shaking ~eyes +rolled, foaming, \
         having|had|has|took|taken|takes +a? +funny +turn, fit|fits|seizure|seizing, \
         lying ~floor|ground ~not|no|isnt|wont, dropped ~like +a +stone|sack, \
         lost|losing|lose|loses +consciousness|conscious, slumped, no +sign* +of +life, not +conscious, \
         crumpled ~floor|ground, knocked +himself|herself|myself|themselves +out, gone +under ~wake, cant +wake, \
         eyes ~gone|going|rolled|rolling|went|turned +back|up|white, \
         shaking|twitching|jerking|trembling ~eyes ~back|rolled|up, twitching, \
         shaking +all +over ~not|wont|cant|eyes, \
         jerking|twitching|convulsing|thrashing|shaking & floor|ground|all|body|arms|legs|fell|eyes|uncontroll*, \
         fell|dropped|went|gone & floor|ground|down & jerking|shaking|twitching|still|unconscious|grey|white|blue, \
         out +a? +light, flat +out +on, wont|cant ~respond|rouse|answer +me|us|him|her, went|gone +down +and, \
         cant +get +him|her +to +respond|wake|answer|talk, not +with +us, \
         stiff|rigid & shaking|jerking|twitching|eyes|answering, \
         hes|shes|he|she|isnt|is +not? +answering|responding, \
         he|she +isnt|wont|doesnt +answer|respond|answering|responding|talk",
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
         be|being|get|put|want|like|prefer|need ~knocked +out, isnt|not|no +moving +my|the|house|away|appointment, \
         moving +house|away|my|the|appointment|in|to, collapse +of, history ~seizure*, \
         have|has|had ~epilep* ~medic*, seizure* +medic*|free|disorder, febrile +seizures +when, \
         unconscious* +grind*|clench*|bite|biting, unconsciously, dying +to|for|of|here|laughing|tooth|nerve|down, \
         is +dying +down, medic* ~seizure*|epilep*, ive|ever|once|previously ~faint*|passed_out|collaps* ~before, \
         once|ever|previously ~faint*|passed_out, tooth|nerve +is +dying, \
         schedule|deal|marriage|plans|diary|business ~collaps*, dying +get|know|see|have, \
         bill|price|cost|fee ~knocked, shock ~collapsed, nearly|almost +collapsed ~bill|price, \
         bill|price ~collapsed, battery|phone|laptop|plant|line ~dying, answering ~phone|call*|machine, \
         dropped +denture*|crown|it|my, knocked +out +by +how|the +good|service|quality|lovely, \
         not +a|the? +good|right|proper|perfect|best +fit, \
         fits|fit ~me|you|into|in|well|better|perfectly|nicely|tooth|crown|denture*|schedule|snug*|day, \
         fit +for|and|to|a|an|in|into|the|my|me|him|her|us, \
         doesnt|dont|not|wont|no|to|still|can|could|will|would|cant +fit, bone|jaw|ridge ~slumped, \
         wake ~with ~pain|toothache, night ~wake*, going|go|went +limp +brush, isnt|not +moving ~appointment|tooth, \
         cant +wake +up|him|her ~school|early|morning, \
         breathing +right|properly|well|easy|good|great|normally|the_best, want|wanna|wants ~wake, \
         fainting +fits +arent|dont|are|have, twitching ~eye|eyelid|lip|nerve|muscle|cheek, \
         shaking ~fever*|cold|shiver*|nerves|scared|swollen|swelling|temperature|hot, \
         fever*|swollen|temperature|cold|hot|burning|shivering|face|cheek ~shaking, \
         dropped ~denture*|crown|phone|retainer, fell ~floor ~broke*|chipped, twitching ~eye*, still ~hurts|sore, \
         went +down ~still, gone +down +and +@swell|the|my|i|it|now|is|feels, \
         went +down +and +@swell|the|my|i|it|now|is, twitch* & eye|eyelid|lip, stiff & jaw|neck|open & shaking, \
         answering|answer & phone|calls|door|machine|email*|question*",
    ),
    phrases(
        HeadHit,
        "@hit ~@my? ~head|skull|forehead|temple, head ~@hit, @hit +head, head +injury|injuries|trauma|wound, \
         concuss*, fell|fallen|landed|landing|slipped|tripped ~on|onto|against|his|her|my|and ~head|skull, \
         injur* ~head, head|skull ~bleeding|split|cracked|fractur*|bashed|hurt, @hit ~back +of +@my? +head, \
         fractured +skull, cut ~head +open, blow ~head, head +got|was +@hit, @hit|bump ~to|on|in +@my? +@head, \
         @hit ~@my? ~@head, @head ~@hit ~@ground, \
         @fall|landed|landing|dropped ~on|onto|his|her|my|with +@my? +@head, \
         @head ~split|gash*|cracked|cut +open|wide, cracked|split|bust ~@head +open, \
         knocked +himself|herself|myself|themselves +out|silly|unconscious, banged|bump*|clash* +heads, \
         bump|egg|lump ~on +@my? +@head",
        "hit +the? +nail, nail +on +the? +head, head +cold, head +over|for|to, knock* +it +on +the? +head, \
         bang* +headache*, headache*, hit +a? +head, head +office|receptionist|nurse|dentist|lice, \
         hurt +my +head +thinking, bang* +my +head +against +a|the +brick, crack* +my +head +around, \
         spot|pimple|lump ~forehead +for, hit +@my? +head +hard +price",
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
         want|wanna|gonna|going|thinking|feel|feeling|just ~end|ending +it|everything, @self ~purpose|deliberately, \
         dont|cant|no +see ~point|reason ~living|going|anymore|life|here|on, nothing ~live +for, \
         pills|tablets ~take|taking ~all, noone|nobody|no +one ~miss +me, world ~better ~without +me, \
         top|off|unalive|end|do|finish|shoot|drown|poison +@self +in|off?, do|doing|done +@self +in|harm|a_mischief, \
         better +off +dead|without_me|if_i, rather +be +dead, \
         no|any|see|cant +reason|point|future +to|in|for ~live|living|go|going|carry|carrying|on|me, \
         carry|carrying|go|going|keep +on +living|existing, \
         dont|doesnt|cant|no|not|never ~want|wanna|wish ~wake +up +again|tomorrow|anymore|ever, \
         go +to +sleep ~not|never +wake, never +wake +up, wish ~never +wake|woken|born, \
         slit*|slash* ~wrist*|throat|@self, something|anything +stupid|silly|daft ~to +@self, overdos* ~on +purpose, \
         end +my +suffering, want|wants|ready +out +of +this? +life|world, \
         life ~meaningless|pointless|over|unbearable, \
         jump|jumping +off|in_front|from|under ~bridge|roof|building|train|balcony|window|cliff|bus|car, \
         cut|cutting|burn|burning|harm|harming|hurting|slashing|starving +@self, \
         had|have +enough +of +life|living|everything|it_all, goodbye +note|letter, suicide +note, \
         want|wants|wanna|wanted|wishes +to? die|dead, \
         dont|doesnt|not|no ~want|wanna|wish +to? be +here|alive|around, end +of +everything, \
         take +all +the|my|these +tablets|pills, noone|nobody|no_one ~miss +me, \
         want|wanna|gonna|going|thinking|thought*|plan* ~take|taking|of +an? +overdose, overdose +on +purpose, \
         dont|cant|no ~see|find +a|any +way +out, sleep +forever, say|saying|said +goodbye +to|for, \
         dont +care +if +i +live|die|wake, life +is|isnt +not|worth, hate +my +life, cant +live +anymore, \
         end +my +life|days, give +up +on +everything|life, harm|hurt ~@self, \
         pills|tablets|medication|paracetamol|painkillers ~thinking|want|wanna|going|gonna|tempted|ready|about|plan* ~taking|take|swallow*|them_all, \
         thinking|tempted ~taking +them|all|every*, stockpil*, \
         cutting|slicing|burning|slashing & arm*|wrist*|@self|thighs|leg*, \
         want|wish|rather|hope|ready|wants|better & die|dead & i|she|he|me|my|mum, \
         end|ending|finish & life|everything|it_all & i|my|want|she|he|her|his, disappear +forever, \
         be +gone +forever, no +longer +want, not +be +here +anymore|much_longer, dont +deserve +to +live, \
         hope +i|he|she ~die|not_wake|dont_wake, i +should +die, let +me +die, die +in +my +sleep",
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
         end +it +there|here|at|on, live +with +this|these|that|my ~gap|tooth|teeth|crown|smile|brace*, live ~gap, \
         end +@my? +contract|plan|subscription|call|treatment|appointment, better +off +if +i +came|went|had|book*, \
         jump* +off +the +phone|call, enough +of +everything +hurting, carry +on +with, cutting +@self +short, \
         no|any|see +point +in +coming|going +in|to|for, cut +@self +shaving|cooking|with, \
         die +of +embarrassment|boredom|shame, point +to +going|carrying +for|with|ahead, \
         hurt ~@self ~fell|fall|playing|badly|bike|falling|gate|when|on +the?, dont +wanna|want +to +hurt +@self, \
         hurt|hurting +@self +on|at|by|playing|falling|when, find +a? +way +out +of +the, \
         say +goodbye +to +my +tooth|teeth|brace*, \
         pills|tablets|painkillers|medication|paracetamol|antibiotic* ~take +before|after|with|for|until|today|now|tonight|every|one|two, \
         should|can|do|could +i +take, live|living +with ~denture*|teeth|tooth|gap|smile|bridge|plate|crown|brace*, \
         cutting ~hair|grass|hedge|wood|cooking, burning ~tongue|mouth|hot, \
         die|dead & laugh*|embarrass*|nerve|tooth|root_canal|than|line|battery|phone|needle*|scared|afraid|gum|curious|see|know, \
         life & denture*|warranty|membership|contract|plan|lifetime|last, \
         no +longer +want +the|a|my|to_be_a|to_come|this|these|that",
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
        "swallowed, swallow +a|an|the|some|it|something, \
         has|have|just|may|might|must|think|accidentally ~swallowed|swallow|ingested|eaten|ate|drank|drunk|drink ~battery|coin|magnet*|button|toy|marble|crown|bracket|fluoride|toothpaste|mouthwash|lego|bead|tablet*|pill*|medic*|something|vape|nicotine|pin|screw|tooth|gel|bottle|capsule|pod|tablets|bottle, \
         ate|eaten|eat|eating|drank|drunk|ingest*|drinking ~battery|coin|magnet*|button|toy|marble|fluoride|toothpaste|mouthwash|pill*|tablet*|medic*|whole|tube|vape|pod|bottle|berries|plant, \
         put ~battery|coin|button|magnet* ~mouth, \
         battery|coin|button|magnet|toy|marble|lego|bead ~swallow*|mouth|throat|down|ate, \
         got +into ~cupboard|cabinet|pills|tablets|medic*|bleach, swallowed|ingested|gulped",
        "hard|difficult*|trouble|hurts|pain*|cant|problem* ~swallowed, swallowed ~pride|blood +pressure, \
         swallowed +up|hard|his|my +words, cant|couldnt|wont|not|unable ~swallow +a|the|some|it|something, \
         hard|hurts|difficult* ~swallow, swallowed +some|a|little|the +water|saliva|food|spit, \
         ate|eat|eating ~sweets, swallowed ~baby|milk +tooth, dont +swallow, @animal ~swallowed|ate|eaten|chewed, \
         swallowed +a? +little|tiny|small ~toothpaste|water|mouthwash|rinse|fluoride, \
         swallowed ~toothpaste +sometimes, swallowed ~baby|milk ~@tooth, swallowed +of? +toothpaste|gum, \
         swallowed +chewing, swallowed ~bit +of +toothpaste",
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
         @animal ~swallowed|swallow, filling ~swallowed, \
         swallowed ~toast|bread|meal|breakfast|lunch|dinner|soup|sip|drink|bite|mouthful|crumb*|tea|coffee",
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
         vape +liquid|juice, been|got|getting +at|into|in +@my? +@chemical|cleaning|bleach|cupboard, \
         hes|shes|is +at +the? bleach|poison*|cleaning|chemicals",
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
        "overdos*, taken|took|had|taking|swallowed|given|gave ~too +many|much ~@medicine|of|tylenol|panadol|nurofen, \
         too +many|much ~@medicine|tylenol|panadol|nurofen, \
         taken|took|swallowed|had ~whole|entire|all|bottle|packet|box|twenty|thirty|forty|fifty|sixteen|20|30|24|16|double|dozen ~@medicine|tylenol|panadol|nurofen, \
         double +dose, took|taken|had ~wrong +medic*|tablet*|pills|dose, @medicine ~too +many|much, \
         more +than +i_should|the_recommended|the_maximum, \
         eight|ten|twelve|fifteen|16|12|10 +paracetamol|ibuprofen|painkillers|codeine|tablets|pills ~at|in|today|once|since, \
         taken|took|had|taking|swallowed ~loads|lots|handful*|bunch|tons ~@medicine|tylenol|panadol|nurofen, \
         more ~than +i_should|i_was|recommended|prescribed, too +many +of|tablets|pills, times +the? +dose|amount, \
         mixed +up ~pills|tablets|medic*|dose*, wrong ~dose, took|taken|had +a? +load ~@medicine, \
         @medicine ~at +once, got|getting|been +into|at +@my? ~@pills, \
         taken|took|had|taking|swallowed|popped|necked|downed|eaten|given|gave|gulped|ate ~@many ~@pills, \
         @pills ~taken|took|had|taking|swallowed|popped|necked|downed|eaten|given ~@many, \
         @pills ~every +hour|half|thirty|twenty|couple, @pills ~must +be|have ~@many, \
         @many +of +them ~today|since|now, way|far|much +more ~@pills|than, \
         more|double|triple|twice|extra ~@pills ~than +i|he|she|they|the|we +should|meant|supposed|leaflet|label|box|allowed, \
         double|triple|twice +the +dose|amount, over +the +limit|max* ~@pills, @pills ~over +the +limit, \
         lost +count ~@pills, @pills ~lost +count, od, oded, \
         @child|eaten|ate|eating|munched|scoffed ~eaten|ate|eating|munched|scoffed|into|load|some|lots ~@pills, \
         take|taking|taken|took +an +overdose, \
         @child|he|she|hes|shes|dog & @pills & found|ate|eaten|swallowed|opened|eating|scoffed|munched",
        "too +much +filling, filling ~too +much, too +much|many ~filling|fillings|mouthwash|jab|shot|numbing, \
         dose +of +whitening, charged|cost|paid|prescri* ~too +much, too +much ~anaesthetic|anesthetic|injection*, \
         more +pain* ~than, lots +of +filling, mixed +up ~appointment*|name*|record*|booking, @many ~filling*, \
         box|bottle|packet|pack|strip|whole|entire ~left|need|prescri*|collect|order|more|course, \
         course|whole_course|entire_course|finished|finish ~@pills, took|had|taken ~course, prescri* ~@many, \
         @many +day|days|hours|minutes|years|weeks|oclock, lots|loads +of +trouble|pain|problems, \
         run|ran +out ~@pills, drugs +box, ate|eat|eaten|eating ~before|after|with|since ~@pills, \
         eat*|ate|eaten ~because|until|cant ~@pills, \
         @pills & prescri*|course|allergic|cant|hard|hasnt|havent|wont|refus*|trouble|difficult*|chewable|liquid",
    ),
];
