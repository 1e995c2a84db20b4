//! English words for heart, brain and allergy.

use crate::triage::concepts::Concept::{self, *};
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ChestPain,
        "heart ~flutter*|racing|pounding|thumping|hammering|skipping ~arm|pins|numb*|dreadful|terrible|awful|collapse|\
         dizzy|faint, chest ~@pain, @pain ~chest, heart +attack, cardiac, angina +attack|pain|pains, having +angina, \
         heart ~@pain, pain ~heart, elephant ~chest, chest ~killing, chest ~funny|elephant|gripping|band|clutching, \
         clutching|gripping|grabbing|holding +@my? +chest, @pain ~left|my|his|her +arm ~chest|jaw, jaw ~left +arm, pain \
         ~down|in|up +@my? +left +arm, left +arm ~numb|@pain|tingl*, heart +is +stopped|stopping, chest|breast|\
         breastbone|sternum|ribs|ribcage ~@pain|tight*|band|pressing|pound*|flutter*|burn*|clamp*|crush*|gripped, @pain|\
         pressing|band|gripping ~chest|breast|breastbone|sternum, heart ~side|area|region ~@pain, left +arm ~numb|@pain|\
         tingl*|dead|weak|funny|weird|odd|useless|lead, arm ~heavy|dead|numb|aching ~clammy|sweat*|chest|jaw|sick, pain|\
         ache ~jaw ~arm, pain|pains|ache|aching ~down|along|up|in +@my? +arm|arms ~sweat*|sick|clammy|nause*|faint, \
         sweat*|clammy ~pain|pains|ache|aching ~arm|arms, chest +is +hurting, heart +is? +racing|pounding|flutter*|\
         skipping|jumping|going_mad ~chest|breath|dizzy|faint, heart|cardiac +attack|arrest|event, ticker, elephant|\
         something|someone +is? +sitting|standing|sat ~chest, indigestion ~arm|sweat*|jaw, coronary, think|sure|worried|\
         reckon|feels|maybe +its +my|his|her|the? +heart, heart +going +like|mad|crazy, chest +in +a +vice, vice|clamp|\
         belt|strap ~chest, sitting|standing|sat|stood|pressing|kneeling|leaning|stamping|weight|brick*|ton|lead ~on \
         +@my? +chest, hand|hands +on +@my? +chest, rubbing +@my? +chest, @pain ~behind|under|across|between +@my? \
         +ribs|breastbone|sternum|ribcage|breast, behind|under|across +@my? +ribs|breastbone|sternum|breast ~@pain, gtn|\
         nitro|angina +spray, spray & tongue & twice|shifted|helped|worked|three|eased|gone, clutching|holding|rubbing|\
         grabbing|gripping|clutches +@my? +chest|breastbone|heart|sternum, truck|elephant|lorry|car|brick|bricks|ton|\
         anvil|boulder|horse|someone|somebody|weight|slab|bus|tractor ~on|across +@my? +chest|breastbone|ribs|sternum, \
         breastbone|sternum ~jaw|arm|shooting|spreading, dripping|soaked|drenched ~sweat & chest|ribs|arm|breastbone|\
         elephant, @pain & chest & jaw|shoulder|arm|back, spray & isnt|not|hasnt|wont & easing|eased|working|helping|\
         shifting|touching, spray ~twice|again|three, band|strap|belt|corset|rope|vice|clamp ~ribs|ribcage|chest|\
         breastbone, elephant|truck|lorry|boulder|anvil|horse|piano +is? +sitting|standing|sat|stood|kneeling|parked \
         +on +me|him|her|my|his, crush*|tight*|squeez*|pressure|heavy|heaviness ~middle ~front|chest|body|ribs|breast, \
         down ~inside +of +@my? +arm, cold +sweat & sick|ache*|aches|arm|elbow|jaw|teeth|shoulder|left, teeth|tooth|jaw \
         & elbow|arm|shoulder & sick|sweat*|clammy|breath*, stood|standing|sat|sitting|kneeling|parked +on +me|him|her \
         & heavy|weight|elephant|somebody|someone|chest|front|pressure, heavy|tight|pressure|weight|squeez* ~across +my|\
         his|her|the +front|middle|chest|ribs, clutch*|grab*|gripping ~heart|chest|breastbone, weight|pressure|\
         tightness ~on|round|around|across +@my +heart|chest, heavy|tight|crushing +chest, chest ~heavy & arm|arms|\
         lead, pain|ache ~goes|going|shoots|shooting|radiat*|spreads|spreading|runs|travels ~down|into|to|along ~arm|\
         arms & jaw|chest|tooth|teeth",
        "chest +infection|cold|cough|of_drawers|freezer, infection ~chest, chest +@pain +chest +infection, \
         nearly|almost +had|gave|have|having|died|gave_me ~heart +attack, \
         heart +attack ~bill|price|cost|quote|fee*|estimate|saw|prices, \
         gave|give|giving +me|her|him +a? +heart +attack, heart +burn, heartburn, broke*|breaking +my +heart, \
         off +my +chest, sore +heart, heart +aches +for, heavy +heart, near +heart +attack +laughing, side +effect*, \
         chest ~@pain ~side +effect*, @pain ~chest ~side +effect*, breast +milk|feeding|feed|fed, breastfeed*, \
         chest +x, rib* +eye, having +a +heart +attack +about|over|at, \
         heart_attack & cancel*|week|month|postpone|rearrange|move|reschedule, \
         ribs ~bruised|broken|cracked|barbecue|bbq, cough*, \
         nasal|throat|hair|mouth|numbing +spray, spray ~throat|nose|numb*, \
         heart +attack +laughing, ll|will|gonna|nearly|youll ~have +a +heart",
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
         speech ~slur*|funny|gone|jumbled|garbled, cant|unable|couldnt|hard ~speak|talk|get|lift|move|raise|smile \
         ~properly|words|arm|leg|side|speak|talk|clearly, numb*|weak*|paraly* ~one|left|right|whole +side ~body|arm|\
         face, one|left|right +side ~body|face|arm ~numb*|weak*|paraly*|droop*, arm|leg ~weak|numb|paraly* ~face|speech|\
         side, cant +speak, words ~jumbled|not_coming|wrong, cant +move +@my? +arm|leg|side|face, cant +feel ~side \
         ~face|body, speech ~off|weird|strange|mumbled, face|mouth|side|smile|lip|cheek|eye ~droop*|dropped|drooping|\
         sagging|lopsided|sagg*|wonky|crooked ~sudden*|speech|slur*|words|arm|one, talking|speaking|talks|speech \
         ~gibberish|nonsense|rubbish|garbled|funny|jumbled|mumbl*|gobbledygook|strange*|weird, numb* ~all +down ~side, \
         numb|weak|dead +all? +down? +one|left|right +side, cant|couldnt|not ~get|find ~words ~out|right, words ~wont|\
         not|jumbled|mixed|wrong ~come|out|right, cant ~lift|raise|move ~arm|leg, arm|leg ~wont|not|cant ~lift|move|\
         work|raise, tia, having +a +stroke, face +is? +gone|went +lopsided|droopy|slack, face ~funny|weird|wonky|odd|\
         strange ~one|left|right +side, cant|couldnt|keeps ~hold|holding|grip|dropping ~cup|pen|phone|spoon|fork|mug|\
         glass|things ~face|speech|mouth|side|words, @face ~one|left|right +side ~cant|funny|speech, half|side|one_side \
         ~face|mouth|body ~wont|cant|not|isnt ~move|moving|work, face|mouth|arm & wont|cant|not|isnt & move|lift|\
         working & side|half|one, side|half & gone|went|going & limp|weak|numb|dead|floppy|droopy, mouth|face|lip|cheek|\
         smile ~dropped|droop*|slid|slides|sliding|sagg*|slipp*|fallen|fell|hanging|twisted|drawn ~side|right|left|\
         down, smile*|smiling & half|side|lopsided|wonky|crooked & moved|moves|move|moving|only|works|droop*, cant|\
         couldnt|cannot +find|get|remember|say +@my? +word|words, arm|hand|leg|knee ~quit|gave|given|buckled|useless|\
         limp|dead ~way|on|under|working|side|dropped|fell, everything +on|down +my|his|her +left|right ~dead|numb|gone|\
         weak|heavy, left|right +side|hand|arm|leg +has|is|just|suddenly? +gone|went|quit|stopped|dead|numb|useless|\
         limp|weak, cant|couldnt|cannot|keeps ~grip|hold|lift|dropping ~cup|pen|mug|spoon|fork|glass|phone & face|mouth|\
         speech|words|arm|side|hand, left|right & arm & leg & dead|numb|weak|limp|heavy|gone, half|side +of? +@my? \
         +face ~sleeping|asleep|numb|dead|frozen, not|cant|no ~speak|talk|speaking|talking ~correct*|properly|clear*|\
         clearly, face|mouth ~melt*|slack|collapsed|uneven ~side|half|one, melt* ~face|mouth, cant ~feel ~half|side \
         ~body|face, eyelid|cheek|face|mouth ~sag*|droop*|drop* & noises|words|mumbl*|speak|talk|gibberish|speech, \
         makes|making +only? +noises|sounds +instead, words|speech|sentence|sentences|talking|talk & mush|mushy|jumbl*|\
         gibberish|garbl*|porridge|soup|slush|slurr*, hand|arm|fingers ~wont|cant|not|isnt ~grip|hold|squeeze|lift|\
         grasp & words|speech|talk*|face|suddenly|now|side, half|side & face & hang*|droop*|slid*|sag*|slack|dropp*|\
         melt*|fallen|fell|dead, speak*|talk*|sound*|speech|spoke ~like|as ~drunk* & not|hasnt|never|no|didnt|doesnt & \
         drink*|drunk|drop|touched, arm ~fall|falls|drops|dropped|fell|drifts ~when|lift*|raise*|held, speak|speaks|\
         speaking|talk|talks|talking|spoke|sounds|sounding|slurr* +like|as +a|hes|shes|if|he|she? +is|were|was? +drunk*|\
         pissed|hammered, went|gone|goes +black|blind|dark ~eye, cant|cannot ~see ~thing|anything ~eye|out_of, eye \
         ~cant|cannot ~see, came|comes|coming +out ~gobbledygook|gobbledegook|gibberish|backwards|jumbled|nonsense|\
         mush, gobbledygook|gobbledegook|gibberish & now|suddenly|fine|wife|husband|mum|dad|phone, smil* +crooked|\
         lopsided|wonky|on_one_side, dragging +his|her|my|one +leg|foot, leg|foot +is +dragging, talk|talks|talking|\
         speaks|speaking|speak|spoke|sounds +like? +hes|shes|he_is|she_is|as_if|a? +drunk*, eye|eyelid ~droop*|sagging \
         & just|started|sudden*|now|missing, cant|keeps ~find|missing +his|her|my|the? +mouth, arm|hand|leg ~wont|cant|\
         doesnt ~do|move|work|lift ~anything|nothing, arm|hand +just +wont, lost ~sight|vision ~eye, lost +his|her|my \
         +sight|vision, sight|vision +gone ~eye, paralys*|paralyz* ~half|side|arm|leg, half|side|arm|leg ~paralys*|\
         paralyz*, words|speech|sentences|talk* ~scrambled|muddled|mixed|backwards|twisted, cant|cannot|couldnt ~feel \
         +his|her|my +right|left +side|arm|leg|hand|half, wrong +words|word & saying|says|keeps|using|calling, corner \
         ~lip|mouth ~down|droop*|pulled|dropped|sag*, talk*|sounds ~had ~ten|eight|six|few|twelve +schooners|pints|\
         beers|drinks, cant|cannot|couldnt ~see +out +of? +one +eye & numb|side|arm|leg, hand ~wont|cant ~grip & eyelid|\
         sagging|droop*, tipping|leaning|listing|toppling ~left|right & say|speak|words|name|face|arm, cant|cannot ~say \
         ~own? +name, wonky|lopsided|skewwhiff ~face, face ~wonky|lopsided|skewwhiff, cant|cannot ~raise|lift ~hand|arm \
         & face|words|speech|wonky|lopsided, worst +headache +of|ever, leg ~wont|cant ~hold, understands|understand \
         +nothing, doesnt|cant +understand +a|what & suddenly|sudden|just|now|came, smile ~crooked|lopsided|wonky & arm|\
         hand|lift|speech|words|started|now",
        "who|whos|whove|that|thats +had +a? +stroke, stroke +of|my|the +luck|genius|cat|dog|brush|midnight, brush* \
         +stroke*, stroke +brush, numb ~injection|anaesthetic|anesthetic|filling|appointment|dentist|numbing|jab|shot|\
         earlier|treatment|this_morning, injection|anaesthetic|anesthetic|numbing|filling|jab|shot|dentist|appointment \
         ~numb*|slur*|droop*, cant +talk +now|long|right|at|because|for|much|to, cant +talk, cant +speak +english|to|\
         long|now|french|german|highly|any|for|with|right, cant|couldnt|hard ~get ~speak|talk +to, cant +speak|talk \
         ~work|meeting|appointment|english|loud|loudly, cant +get ~speak|talk, heat|sun +stroke, cant ~move +@my? \
         +appointment, move ~appointment, hard +to +get, cant|couldnt|hard|unable ~get +an|a|hold|through|appointment|\
         to|there|it|in, stroke ~last|ago|year*|recover*|previous|had_a|before|history|since_my|after_my|survivor, \
         speak|talk ~sentence*|breath*, nearly|almost ~stroke, gave|give|giving +me|him|her +a +stroke, side|half +of? \
         +@my? +tooth|teeth|gum|gums|filling, side|half & filling|numbing, tooth|teeth|gum ~side|half ~limp|weak|numb|\
         dead, side|half & numb & injection|jab|dentist|anaesthetic|anesthetic|filling|wisdom|appointment|lip, cant \
         ~move ~appointment, stroke & cancel|bring|appointment|month|attend|reschedule|cant_come|cant_make|wont_be, \
         slur*|droop* ~injection|anaesthetic|anesthetic|numbing|filling|jab|dentist, stroke +street|road|avenue|lane, \
         word|words ~password|pass|code|spell, arm|hand|leg|knee ~asleep|slept|dentist|surgery|operation|broken|cast|\
         physio|years, swelling|swollen|swelled ~mouth|face|lip|cheek, ago|years|since|after +a? ~left|right ~side|arm|\
         leg|hand, cheese|chocolate|ice ~melt*, since|after +his|her|my|the|a +stroke, stroke +in, stroke +association|\
         club|charity|survivors|group, doctor|dr|mr|mrs +stroke, thought ~stroke|tia ~but|turned_out, bells +palsy, \
         injection|anaesthetic|anesthetic|numb*|filling ~paralys*|paralyz*, paralys*|paralyz* ~injection|anaesthetic|\
         anesthetic|numb*|filling, feel ~side ~injection|numb*|filling|jab, corner ~mouth ~crack*|sore|cut|ulcer, \
         denture*|dentures|filling|crown ~lopsided|wonky, bill|letter|form|instructions|accent|policy|invoice|plan \
         ~understand, understand ~bill|letter|form|instructions|accent|policy|invoice|plan",
    ),
    phrases(
        Concept::AllergicReaction,
        "anaphyla*, allerg* ~react*, react* ~allerg*, adrenaline +pen, having|had|getting|bad|severe|terrible|strong|\
         have|serious|awful|some +reaction|react* ~to|from|after ~@medicine|penicillin|it|this|the, reaction|reacting|\
         reacted ~to|after|from ~@medicine, @medicine ~reaction|reacting, reaction|reacting|reacted @medicine, lips|\
         face|eyes|tongue ~swelling|swollen|swelled|puffed ~after|since|from ~@medicine|peanut*|nut|nuts|bee|sting|\
         stung, @medicine|peanut*|sting|stung|nuts ~lips|face|eyes|tongue|throat ~swelling|swollen|swelled|puffed|\
         puffing|clos*|itch*|tingl*, stung ~mouth|throat|tongue, hives, welts, come +out +in ~rash|hives|spots|bumps, \
         came|coming|break*|broke|broken +out +in ~rash|hives|spots|bumps|welts, anaphylactic, used|use|using|injected|\
         gave|given|giving|needs|need|took|having ~epipen|adrenaline, allerg* ~gave|prescribed|given|injected, lips|lip|\
         face|eyes|eye|tongue|mouth|throat ~@swell|puff*|itch*|tingl* ~after|since|from|took|taking|gave ~@medicine|\
         @pills|jab|injection|needle|local|numbing|nuts|peanut*|latex|sting|stung|gloves|mouthwash|toothpaste, \
         @medicine|@pills|jab|latex|peanut*|sting|stung|nuts|gloves|toothpaste ~lips|lip|face|eyes|tongue|mouth|throat \
         ~@swell|puff*|swell*|swoll*|clos*|itch*|tingl*|big|fat|huge, come|came|coming|break*|broke|broken|comes +up|\
         out +in|with ~rash|hives|spots|bumps|welts|blotch*|lumps|patches|urticaria, urticaria, nettle +rash, reaction \
         ~tablet*|medicine|antibiotic*|injection|pills|jab|drug|penicillin|anaesthetic|anesthetic|latex|nuts, allerg* \
         ~swell*|swoll*|hives|rash|throat|breath*, @medicine ~disagree* ~swoll*|rash, allerg* & took|taken|eaten|ate|\
         had & tongue|lips|throat|face|itch*|swell*|rash|funny, tongue|throat|lips & funny|itch*|prickl*|thick|tight & \
         @medicine|took|taken|allerg*, since|after +i|he|she|we +took|taken|had|started|swallowed ~@pills ~@swell, \
         @swell ~since|after +i|he|she +took|taken|had|started ~@pills, @swell ~since|after ~taking|took|taken|had|\
         having|started|starting ~@pills, epipen|epi_pen & jabbed|used|given|stabbed|needs|blotchy|swell*|peanut, stung|\
         sting ~mouth|gob|tongue|throat|lip, wasp|bee & lip|tongue|throat|mouth & swell*|trebled|doubled|size, wasp|bee|\
         hornet ~got|stung|bit ~mouth|throat|lip|tongue|inside",
        "allerg* +to, carry|carries|carrying|have|has|got +an|my|a|his|her +epipen, cold +sore*, hives +of, bee +hives, \
         allergic +reaction +form, reaction +to +all? +paperwork|forms|admin|mornings|mondays|needles|dentists|work|\
         homework|phones|numbers, chain +reaction, reaction +to +the|your +price|bill|news|quote|cost, could|can|might|\
         will|would +i|you|he|she|it|people|my ~react*|anaphyla*, hives ~stress|sometimes, get|gets +hives, epipen \
         +back|free|training, allerg* ~form|gave +you, allerg* +to ~can|note|notes|record|list|file|form|aware|instead|\
         alternative, allerg* ~before|years|notes|ago|once|as_a, had +a +reaction +to +latex +years, lip|lips|cheek|\
         tongue ~bit|bitten|biting, throat|lips|tongue ~filling|numb, funny +taste, taste* +funny, allerg* ~took ~years|\
         child|once|instead, @medicine|tongue|lips ~filling, lip|cheek & filling, @swell & down|better|gone|less|\
         improv*|still & @pills, rash ~with|from|to|when ~gloves|latex|rubber ~use|like|other|kind|prefer|instead, come \
         +out +in ~rash ~with|when|if|from, brings +me|him|her +out +in, allergic ~form|notes|records|file, allergic \
         +to +penicillin|latex|aspirin|codeine|ibuprofen +brings|it_brings",
    ),
    phrases(
        Rash,
        "rash*, hives, itch* ~all|over|body|skin|arms|face|everywhere|rash|chest|hands, itchy, itching, welts, blotch*, \
         red +spots|bumps, tingling +lips, lips ~tingl*, spots +all, red +spots|bumps|patches|marks|lumps|dots, come|\
         came|coming|broke|broken|breaking +up|out +in ~spots|bumps|lumps|blotch*|red, itch* ~like|mad|crazy|terribl*|\
         so|everywhere|all, scratching +all|everywhere|himself|herself|myself|like, skin ~itch*|crawl*|prickl*|fire, \
         urticaria, nettle, skin ~bumps, lumps|bumps|welts|blotches|wheals|weals ~all ~arms|arm|body|neck|chest|legs|\
         over|back|tummy, scratch* +like +mad|crazy, scratch* ~himself|herself|myself ~raw|all_over|everywhere, lumps|\
         welts|bumps|hives|spots ~came|coming|come +up|out ~neck|arms|body|chest|face|legs|all",
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
        "everything|everythings|its|alls|all +is? +going +black, collaps*, unconscious, unresponsive, passed +out, \
         pass* +out, passing +out, faint*, blackedout, blackout, knocked +unconscious|cold, was|got|been|is +knocked \
         +out, knocked +him|her|me +out, lost|losing|lose|loses +consciousness, @no ~responding|respond|responsive|\
         waking|wake|woken|conscious, cant|wont|unable|not|doesnt|isnt ~wake|waking|rouse ~up, seizure*, fitting, \
         convuls*, having|had|has +a? +fit|fits, having +fit|fits, out +cold, epileptic +fit, no +pulse, not|isnt|no \
         +moving|breathing|pulse, eyes ~rolled|rolling +back|up, keeled +over, limp ~eyes|wont|not|body, gone +limp, \
         lifeless, cardiac +arrest, went +down ~floor|ground ~not|wont, dropped +to +the? +floor, im|hes|shes|is \
         +dying, had|having +fit|fits, @no +answering +me|us, on +the? +floor ~@no, @no +well? +answering +me|us, on \
         +the? +floor ~answering, dropped +to? +the? +floor, he|she|they ~dropped +floor, keel* +over, @no ~wake|waking|\
         woken|rouse|rousing|respond*|coming_round|come_round|coming_to|come_to, wont|cant|not|isnt|doesnt +come|coming \
         +round|around|to, blacked|blacking|blacks|conked|sparked|spark|flaked +out, out +for +the +count, he|she|they|\
         hes|shes|is|just|gone +fall|falls|fell|gone|went +down ~not|no|wont|doesnt +wake|move|moving|talk|answer*|\
         respond*, gone|went|going|all +limp|floppy|rigid, eyes ~rolled|rolling|roll, unconcious, passed|passes|passing \
         +out, thrashing, jerking ~floor|arms|body|eyes|all|limbs, shaking ~eyes +rolled, foaming, having|had|has|took|\
         taken|takes +a? +funny +turn, fit|fits|seizure|seizing, lying ~floor|ground ~not|no|isnt|wont, dropped ~like \
         +a +stone|sack, lost|losing|lose|loses +consciousness|conscious, slumped, no +sign* +of +life, not +conscious, \
         crumpled ~floor|ground, knocked +himself|herself|myself|themselves +out, gone +under ~wake, cant +wake, eyes \
         ~gone|going|rolled|rolling|went|turned +back|up|white, shaking|twitching|jerking|trembling ~eyes ~back|rolled|\
         up, twitching, shaking +all +over ~not|wont|cant|eyes, jerking|twitching|convulsing|thrashing|shaking & floor|\
         ground|all|body|arms|legs|fell|eyes|uncontroll*, fell|dropped|went|gone & floor|ground|down & jerking|shaking|\
         twitching|still|unconscious|grey|white|blue, out +a? +light, flat +out +on, wont|cant ~respond|rouse|answer \
         +me|us|him|her, went|gone +down +and, cant +get +him|her +to +respond|wake|answer|talk, not +with +us, stiff|\
         rigid & shaking|jerking|twitching|eyes|answering, hes|shes|he|she|isnt|is +not? +answering|responding, he|she \
         +isnt|wont|doesnt +answer|respond|answering|responding|talk, shaken|shook|shaking|slapped|pinched|shouted|\
         shouting|calling +at? +him|her|them|his|me ~nothing|no|not|wont|doesnt|isnt, shaken|shook ~him|her|them \
         ~nothing, wont|doesnt|isnt|not|cant ~open|opening +his|her|their +eyes, slid|slipped|slumped|sank|rolled +off|\
         down|from|out +of? +@my? ~sofa|settee|chair|bed|couch|toilet|seat ~wont|isnt|not|cant|no, went|gone|dropped|\
         fell|goes +down? +like +a? +sack|stone|ton|tree|log|domino, went|gone|dropped|fell +down? +a +sack|stone|ton|\
         tree|log, cant|not|couldnt|no ~get ~peep|word|response|reaction|sound|answer|sense|flicker ~out|from +of? +him|\
         her|them, fall|fell|falls|fallen|down & eyes & closed|shut|rolled, eyes ~closed|shut & answer*|respond*|talk*|\
         wake, eyes ~open ~nobody|no_one|nothing, nobody +there|home & eyes|staring|slid, tapping|slapping|shaking|\
         patting|calling|shouting ~face|her|him|name ~nothing|no_response|no_answer, slid|slumped +down|over|off & \
         eyes, went +down ~sack|bricks|tree, shaking|shaken +her|him & nothing, jerk*|twitch*|convuls*|thrash* & froth*|\
         foam*|eyes|stiff|floor, froth*|foam* ~mouth|lips, stiff ~board|flopped|floppy, no +reaction|response ~pinch*|\
         shake|shook|talk|call, one +fit +after, fit ~after +another, hasnt|not ~come +round|in_between|to, dropped \
         +like? +a? +stone & limp|grey|gray|hallway|floor|eyes|cold, gone|went +down ~outside|floor|door|street & \
         answer*|respond*|moving|talk*, isnt|not|wont +answering|responding|respond|answer ~anybody|anyone, keeps \
         +jerking|fitting|convulsing, epilep* & minutes|jerk*",
        "collapsed ~appointment*|visit|visits|session*|plan +into|together|for, collapsed ~into +one, out +cold & \
         sleep*|asleep|bed|nap, @tooth ~knocked +out, knocked +out ~@tooth, knocked ~out +@my? ~@tooth, crown|filling|\
         veneer|tooth|bridge|denture*|bracket|implant ~collaps*|knocked, collaps* ~crown|filling|tooth|bridge|chair|\
         building|arch|shelf|roof|wall|tent|ceiling|bed|company|into_bed|table|laughing|pram|pushchair|buggy|stroller, \
         chair|building|arch|shelf|roof|wall|ceiling|table|lung ~collaps*, pass* +out +leaflet*|flyer*|of|cards|\
         the_leaflets, passing +out +leaflet*|flyers|of, faint* ~needle*|injection*|sight|always|usually|bill|price|\
         cost|quote|tend*|blood_test*|prone|easily, needle*|injection*|always|usually|tend|prone|sometimes|often|bill|\
         price|cost|quote ~faint*|pass*_out|collaps*, faint +line|memory|smell|taste|ache|pain|noise|line*|idea|hope|\
         music|sound|white|mark|brown|stain*, faintest, faintly, line|lines +is|are|very +faint, fitting +a|the|of|my|\
         for|appointment|in|me|new|and|room|session|crown*|denture*|brace*, fitting ~crown*|denture*|brace*|retainer*|\
         appointment|veneer*|bridge|aligner*, crown*|denture*|brace*|retainer*|appointment|veneer*|bridge|aligner*|for|\
         a|my|the +fitting, crown|denture*|dentures|brace*|retainer*|bridge ~fitting|fit, isnt|not|arent +fitting, \
         power|internet +blackout, had|have +a? +fit +when|at|about|over, having|had +a? +fit ~laugh*|bill|price|\
         giggles, wont|not|doesnt|cant|havent +responded|respond|responding +to +my|emails|calls|email|texts|message*, \
         not|isnt|arent|nobody|no ~responding ~email*|call*|message*|text*|form, email*|website|form|receptionist|app \
         ~responding, wake +up ~early|late|time|alarm|at, cant +wake +up +early|in, medication +passing, knocked +me \
         +out ~gas|sedat*|general|surgery|anaesthetic|anesthetic|procedure|wisdom, gas|sedat*|general|anaesthetic|\
         anesthetic ~knocked ~out, be|being|get|put|want|like|prefer|need ~knocked +out, isnt|not|no +moving +my|the|\
         house|away|appointment, moving +house|away|my|the|appointment|in|to, collapse +of, history ~seizure*, have|has|\
         had ~epilep* ~medic*, seizure* +medic*|free|disorder, febrile +seizures +when, unconscious* +grind*|clench*|\
         bite|biting, unconsciously, dying +to|for|of|here|laughing|tooth|nerve|down, is +dying +down, medic* ~seizure*|\
         epilep*, ive|ever|once|previously ~faint*|passed_out|collaps* ~before, once|ever|previously ~faint*|\
         passed_out, tooth|nerve +is +dying, schedule|deal|marriage|plans|diary|business ~collaps*, dying +get|know|see|\
         have, bill|price|cost|fee ~knocked, shock ~collapsed, nearly|almost +collapsed ~bill|price, bill|price \
         ~collapsed, battery|phone|laptop|plant|line ~dying, answering ~phone|call*|machine, dropped +denture*|crown|it|\
         my, knocked +out +by +how|the +good|service|quality|lovely, not +a|the? +good|right|proper|perfect|best +fit, \
         one|ones|none|date*|slot*|time*|day*|until|which +it|that? +fits|fit, fits|fit +me|you|into|in|him|her|us, \
         fits|fit ~well|better|perfectly|nicely|tooth|crown|denture*|schedule|snug*|day, fit +for|and|to|a|an|in|into|\
         the|my|me|him|her|us, doesnt|dont|not|wont|no|to|still|can|could|will|would|cant +fit, bone|jaw|ridge \
         ~slumped, wake ~with ~pain|toothache, night ~wake*, going|go|went +limp +brush, isnt|not +moving ~appointment|\
         tooth, cant +wake +up|him|her ~school|early|morning, breathing +right|properly|well|easy|good|great|normally|\
         the_best, want|wanna|wants ~wake, fainting +fits +arent|dont|are|have, twitching ~eye|eyelid|lip|nerve|muscle|\
         cheek, shaking ~fever*|cold|shiver*|nerves|scared|swollen|swelling|temperature|hot, fever*|swollen|temperature|\
         cold|hot|burning|shivering|face|cheek ~shaking, dropped ~denture*|crown|phone|retainer, fell ~floor ~broke*|\
         chipped, twitching ~eye*, still ~hurts|sore, went +down ~still, gone +down +and +@swell|the|my|i|it|now|is|\
         feels, went +down +and +@swell|the|my|i|it|now|is, twitch* & eye|eyelid|lip, stiff & jaw|neck|open & shaking, \
         answering|answer & phone|calls|door|machine|email*|question*, nearly|almost +passed|fainted|collapsed|blacked, \
         @no +breathing +right|properly|well|easy|easily|good|great|normally|the_best, @no ~want|wanna|wants ~wake, \
         good|great|perfect|right|better|nice|natural|best|tight|poor|bad +fit, collapsed +on|onto|into +@my? +sofa|bed|\
         couch|settee|chair|armchair, swollen|swelling|swelled|conjunctivitis ~eyes, eyes ~swollen|swelling|\
         conjunctivitis, fit +those|these|devices|a|the|them|it, snor*|apnoea|apnea ~fit, will|would|gonna|ll|going_to|\
         nearly|almost ~have|had|throw|threw +a +fit, threw|throw|throwing|throws|pitched +a +fit, tablet*|@chemical|\
         denture ~foam*|froth*, phone|line|reception|practice|surgery|website ~answer*|respond*, epilep* ~medic*|\
         tablets|controlled|appointment|form|history",
    ),
];
