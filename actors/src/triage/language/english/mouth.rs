//! English words for teeth, jaw, swelling and bleeding.

use crate::triage::concepts::Concept::{self, *};
use crate::triage::language::Phrases;

const fn phrases(concept: Concept, any: &'static str, unless: &'static str) -> Phrases {
    Phrases { concept, any, unless }
}

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "knock* ~@tooth ~out, knock* ~out ~@tooth, @tooth ~knock* ~out, @tooth ~knocked +off, \
         knock* +@my? +@tooth, @tooth ~knocked +in|into|back|right, \
         @tooth ~kicked|punched|hit|smashed|bashed|elbowed|busted|whacked|smacked +out, \
         kicked|punched|smashed|bashed|elbowed|busted|whacked|smacked ~@tooth +out, \
         knocked|knock +it|one|them|some|two|three +out, avuls*, @tooth ~avuls*, \
         @tooth|root ~put|push|stick|pop +it|them +back +in, put|push|stick|pop +@my? ~@tooth +back +in, \
         @tooth ~in|into +milk, @tooth ~in +my|his|her|a +hand|tissue|hanky|pocket|cup|glass|bag|saliva, \
         got|have|holding|found|kept|put +@my? ~@tooth ~milk|hand|tissue|saliva, \
         @tooth ~on|across ~floor|ground|pitch|pavement|road|field|grass, \
         @tooth ~flew|flown|shot|popped|ripped|torn +out, @tooth ~out|come ~root +and +all, \
         @tooth ~out +of +the|its +socket, found|picked|pick ~@tooth ~on|from|off|up +the?, \
         spat|spit ~out ~@tooth, knock* ~@tooth ~missing, \
         lost|lose|losing +@my? ~@tooth ~@hit|@blow|fall|football|rugby|hockey|bike|bicycle|fight|skateboard*|trampoline|playing|playground|sport*|ball|scooter|bat, \
         @hit|@blow|football|rugby|hockey|bike|bicycle|fight|skateboard*|trampoline|playing|playground|ball|scooter|bat ~lost|lose ~@tooth, \
         replant*, reimplant*, @tooth +knocked, knocked +@my? +front +@tooth, \
         got|have|holding|found|kept|put|wrapped +@my? ~@tooth ~napkin|bag|pocket|cup|glass|milk|box, \
         @tooth ~holding|holding_it|got_it|found_it ~it|hand|here, @tooth ~out ~holding, \
         @tooth ~lying +there|on|in",
        "knock* ~@tooth ~sense, knock* +me|us|people|patients|you|him|her +out ~@tooth, \
         be|being|get ~knocked +out ~@tooth +removed|taken|extracted, \
         knock* ~crown|veneer|bridge|filling|dentures|denture|brace|bracket|retainer|implant ~out|off, \
         knocked +me +out ~wisdom|extraction|surgery, wisdom ~knock*, tooth +in +hand +milk +tooth +box, fairy, \
         out +of +the? +park, out +of? +the? +park, mouthguard* ~@tooth",
    ),
    phrases(
        ToothFellOut,
        "@tooth ~fell|fallen|fall|falls|came|come|comes|dropped|popped|coming|falling ~out, \
         @tooth +just|has|have ~come|came|fallen|fell ~out, @tooth +is +out +of, \
         lost +@my? +adult|permanent|front|whole ~@tooth, adult|permanent +@tooth ~out, \
         front +@tooth ~gone|missing, @tooth +is +out",
        "baby|milk|wobbly|wiggly|false|primary|deciduous|loose +@tooth, baby +@tooth, \
         filling|crown|veneer|bridge|denture|dentures|implant|retainer|cap|brace|bracket ~fell|came|come|fallen|falling|out, \
         @tooth ~fairy, @tooth ~out ~denture*|bridge|plate|partial, fairy ~@tooth, wisdom +@tooth, \
         taken|take|pull*|extract*|need|needs|having|have ~@tooth ~come +out, \
         @tooth ~needs|has|have|must|should|will|to +to +come +out, \
         @tooth ~to|should|must|will|might|may|can +come|fall +out, \
         @tooth ~came|come +out +at|with|in +the? +dentist*|extraction|surgery|hospital|practice, \
         @tooth ~came|come +out +white|well|fine|easily, @tooth +coming +out|through +straight|through, \
         @tooth ~stain*, filling|crown|cap|bit|piece|chunk|corner ~@tooth ~fell|came|come|fallen|broke, \
         @tooth ~coming +through, when +do|does ~@tooth, first +@tooth, @tooth ~fell|came ~out ~baby, \
         @tooth ~lying +to",
    ),
    phrases(
        ToothMissing,
        "@tooth ~missing|gone, lost ~@tooth, @tooth ~is|are|its|was|theyre +out, @tooth +out, \
         lost|losing +it|them|two|one, its|it_is|it_came|its_come|they_came|theyre +out, gap ~@tooth",
        "had|have|having|get|getting|take|taking|pull*|need|want ~@tooth +out, lost +track, \
         filling|crown|veneer|bridge|retainer|baby ~lost|out|missing|gone, \
         lost +my +baby|retainer|filling|crown|denture*",
    ),
    phrases(
        ToothDisplaced,
        "@tooth ~pushed +in|into|back|up|forward|inward*|backward*|out|sideways, @tooth ~hanging|dangling, \
         hanging|dangling ~@tooth, hanging +by +a? +thread, \
         @tooth ~pushed|shoved|jammed|knocked|moved|driven|rammed ~gum|gums|backwards|sideways|place|position|loose|crooked|wonky|bent, \
         knocked ~@tooth ~loose|wobbly|crooked|backwards|sideways|wonky, knocked +loose ~@tooth, \
         @tooth ~bent +back|backward*|in|inward*, pushed ~@tooth ~gum|gums|back|in|up|up|into, \
         @tooth ~out +of +place|position ~@blow|hit|knocked, \
         @tooth ~pushed|shoved|jammed|rammed ~up|back|in|into|sideways",
        "wisdom ~pushing|pushed, baby +@tooth ~hanging|dangling, hanging|dangling ~baby|milk|wobbly, \
         crown|bridge|denture*|brace*|filling|implant ~hanging|dangling|loose",
    ),
    phrases(
        ToothLoose,
        "@tooth ~loose|wobbly|wobbling|moving|shaking|wobbles|wiggly|crooked|wonky|sideways, loose|wobbly ~@tooth",
        "",
    ),
    phrases(
        ToothBroken,
        "@tooth ~broke|broken|snapped|smashed|shattered|cracked|split|fractured|half, \
         broke|broken|snapped|smashed|shattered|cracked|split|fractured ~@tooth",
        "",
    ),
    phrases(
        Blow,
        "i|he|she|we|son|daughter|kid|boy|girl|husband|wife|mum|mom|dad|they|and|just|brother|sister|friend ~@blow, \
         got|was|been|being|getting +@hit, had +a? +fall|crash|accident|bad_fall|nasty_fall|bad_accident, \
         car +accident|crash, fell +off|over|down|from|on|onto|against|in, \
         came +off +@my? ~bike|horse|scooter|motorbike|bicycle|skateboard|motorcycle, \
         @hit +in|by|with|on +the|my|his|her|a|an|some*, a|in +fight, \
         ball|bat|racket|stick|door|swing|elbow ~@hit +me|him|her|my|his, tripped, punched, assaulted, trauma, \
         playing +football|rugby|hockey|basketball|cricket|soccer|netball|tennis, scuffle, brawl, \
         after|from|in +the|a|his|her +fall|accident|crash|fight, after|from +the? +fall|accident|crash|fight",
        "fell +asleep|ill|pregnant|through|behind|for|apart|off +the? +list, \
         accident* ~booked|cancel*|cancelled|deleted|missed|sent|call*, slipped +my +mind, \
         crown|filling|veneer|bridge|retainer|brace|bracket|cap|wire ~fell|fallen, fallen|fell +out, \
         crash +course, hit ~bill|fee|price",
    ),
    phrases(
        BlowToFace,
        "@hit ~@my? ~face|jaw|chin|mouth|cheek|cheekbone, @hit +face|jaw|mouth|chin, \
         @hit +to ~face|jaw|mouth|chin, caught|clipped ~@my? ~mouth|face|jaw, \
         face|jaw|chin|mouth|cheekbone ~got|was|been|just|has +@hit, \
         face|jaw|mouth|chin ~smashed|crushed|bashed|slammed, \
         @hit|fell|fallen|landed|landing|slipped|tripped|crash*|flat ~on|onto|into|against|in ~face|jaw|chin|mouth, \
         @fall ~face +first|down|plant*, @blow ~face|jaw|chin, faceplant*, face +plant*, \
         jaw|face|facial|dental|mouth +trauma|injury|injuries, trauma|blow|injury ~face|jaw|mouth|chin|facial, \
         headbutt* ~nose|face|mouth, \
         split|cut ~lip|tongue|chin ~open|deep|deeply|through|stitches|bleeding|badly, \
         bit|bitten|bite ~through +@my? ~lip|tongue|cheek, car ~accident|crash ~face|jaw|mouth|tooth|teeth, \
         beaten +up, bitten|bit|attacked|mauled ~dog ~face|cheek|lip|mouth|chin|eye|nose, \
         dog|dogs ~bit|attacked|mauled|bitten|bite ~face|cheek|lip|mouth|chin|eye|nose, \
         bitten|bit|attacked|mauled ~face|cheek|lip|mouth ~dog, \
         ball|punch|elbow|knee|bat|stick|fist|puck|racket|boot ~to +the? +face|jaw|mouth|chin, \
         ball|punch|elbow|knee|bat|stick|fist|puck|racket|boot +to? +the? +face|jaw|mouth|chin",
        "@hit|bang|smash* ~face +value, knock* ~face|jaw|mouth ~bill|price, slap +in +the? +face, \
         jaw|mouth ~crack*|click*|pop*, crack* ~jaw|mouth +when|every|sometimes, crack* +lip|lips|corner*, \
         bit +through +my +retainer|guard, crack* ~mouth|lip|lips, knock|smack ~prices, crack* ~denture*, \
         ~mouthguard, knock +on +the? +mouth, @hit +the? +wrong|nail|spot|roof, filling|crown|food ~@hit, \
         cold|hot|water|air|sugar|ice|drink* ~hits|hit, hits|hit ~cold|hot, fell ~out +of +@my? +mouth, \
         fell|fallen ~out ~mouth, crown|filling|tooth|bridge ~fell ~mouth, clock* ~face",
    ),
    phrases(
        Swelling,
        "@swell, @swell +up, \
         @face|neck|eye|eyes ~@big|blown|size ~size|up|normal|golf|tennis|egg|ball|huge|massive|enormous, \
         @face|neck +is|are|looks|all +@big|blown, face|cheek|neck +@big, \
         face|cheek|jaw|neck +has|have|is|its +blown|blowing +up, \
         size +of +a? +golf|tennis|egg|orange|apple|grapefruit|lemon|baseball|plum|ball, \
         lump|bump ~jaw|neck|cheek|face|chin|throat|jawline, cheek|face|jaw ~out +to, \
         @face|neck ~size ~golf|tennis|egg|ball|grapefruit|orange|apple|lemon|melon|plum, \
         cheek|face +is? +out +here",
        "@swell +ankle*|knee*|foot|feet|leg|legs|finger*|hand|hands|wrist*|toe|toes|belly|stomach|gland*|glands|tonsil*|node*|joint*|elbow|arm|arms|hospital|waiting, \
         ankle*|knee*|foot|feet|leg|legs|finger*|hands|hand|wrist*|toe|toes|glands|gland|tonsil*|elbow|stomach +is|are|were|was|all|got|keeps|gets|keep +@swell, \
         @swell +in|on|of +@my? +ankle*|knee*|foot|feet|leg|legs|finger*|hand|hands|wrist*|toe|elbow|arm, \
         puff +pastry, puffin*, puffer, inhaler ~puff*, puffs +of, swell +idea|time|job, \
         ankle|knee|foot|feet|leg|legs|finger|wrist +@swell, blowing +my|bubbles|hot, balloons, \
         blowing +a|the|out",
    ),
    phrases(
        SwellingSpreads,
        "@swell ~spread*|moving|moved|travel*|gone|going|reach*|extend*|creeping|up|down ~neck|eye|eyes|throat|chest|collar*|forehead|ear, \
         spread* ~neck|eye|eyes|throat|face, @swell ~spread*, spread* ~@swell, \
         @swell ~fast|rapidly|quickly|quick|rapid, \
         @swell ~bigger|worse|larger|doubled|growing ~hour|minute|fast|rapidly|quickly|minutes|hours, \
         rapid* ~@swell, getting +bigger ~hour|minute|minutes|fast|quickly, \
         face|cheek|neck|jaw ~doubled|double|twice +in|the|its +size|normal, @swell ~under +@my? +jaw|chin ~neck, \
         neck +is|are|looks|has +@swell, @swell +neck, @swell ~in|of|on +@my? +neck, \
         @swell ~into|to|down|toward* +@my? +neck|eye|throat",
        "neck +ache, @swell ~spread +out|thin",
    ),
    phrases(
        AirwaySwelling,
        "tongue|tongues ~@swell, @swell ~tongue, throat ~@swell|clos*|tight*|constrict*|shut*|narrow*|block*, \
         @swell|clos*|tight*|tightness ~throat, @swell ~under|beneath|underneath +@my? +tongue, \
         floor +of +@my? +mouth ~@swell|hard|raised, under +@my? +tongue ~@swell|hard|raised|firm, \
         tongue ~@big|pushed|raised|lifted|fat|thick, lips|lip +and +tongue, \
         lips ~@swell ~tongue|up|minutes|suddenly|since|after|tingl*, airway*, \
         throat +feels|is|feel|getting +tight|like|closed|closing|thick|small*|funny ~clos*|swell*|tight*|shut*",
        "sore +throat, tight* ~dentures, tongue +tie",
    ),
    phrases(Abscess, "abscess*, absess, infect*, pus, dry +socket", ""),
    phrases(
        Fever,
        "fever*, feverish, \
         high|running|raised|bad|slight|rising|spiking|got|have|has|having|a|and|with|my|his|her|of|had +temperature, \
         temperature +of|is|was|at|has|up|over|above|going|gone|high|thirty|38*|39*|40*|10*, \
         temperature ~high|38*|39*|40*|thirty|hundred|degrees|up, burning +up, \
         hot +and +shiver*|cold|sweaty|shaky, shiver*, chills, sweats, \
         hot ~cold|shivery|feverish|sweaty ~all|over, night +sweats, rigor*, pyrexia, \
         im|hes|shes|feel|feeling|feels +hot +and|all|to, temp +of|is, have|has|got|a +temp, \
         ive|got|have +temperature, a|have|got|ive +temp, running +hot, hundred +and +one|two|three|four|five, \
         a? +hundred +one|two|three|four, raging +temperature",
        "hot +and +cold +drink*|things|food|water|liquids, sensitiv* ~temperature, \
         temperature +sensitiv*|change*, room|normal|different|extreme* +temperature*, hot|cold +temperature*, \
         temperature +is|was +normal|fine|ok|down, fever +pitch|tree, hayfever, scarlet +fever, \
         sensitiv* ~hot|cold, glandular, temp +crown|filling|job|work|bridge",
    ),
    phrases(
        EyeCloses,
        "eye|eyes|eyelid ~clos*|shut|swollen|swelling|puffy|puffed, \
         cant|hardly|barely|unable|couldnt ~open ~eye|eyes, clos* ~eye|eyes, swollen|swelling ~eye|eyes, \
         cant ~see +out|through|from|properly, vision ~blur*|double|going|gone|affected|funny, blur* +vision, \
         double +vision, under|around|near|over|up|behind|toward* +@my? +eye|eyes",
        "close +my +eyes",
    ),
    phrases(
        MouthWontOpen,
        "cant|barely|hardly|unable|couldnt|struggling|difficult*|hard|trouble|not ~open* ~mouth|jaw, \
         mouth|jaw ~wont|cant|barely|hardly|doesnt|not ~open, jaw ~locked|stuck|seized ~shut|closed|up, lockjaw, \
         trismus, cant +open +it, jaw +is|has ~locked|seized, stiff +jaw, jaw +stiff",
        "",
    ),
    phrases(
        VeryUnwell,
        "confused, confusion, drowsy, delirious, disorient*, incoherent, slurring, not +making +sense, \
         hard +to +wake, cant ~stay +awake, sepsis, septic, heart +racing|pounding, floppy, \
         vomiting ~fever|swollen, unwell ~confused, lethargic, losing +consciousness, clammy, mottled, \
         trouble|hard|struggl*|cant ~awake, really +ill, hallucinat*",
        "confused +about|by|with|over|which|as|when|what, confusion +about|over|with",
    ),
    phrases(
        Bleeding,
        "bleeding|bleed|bleeds|bled|hemorrhag*|haemorrhag*, blood",
        "brush*|floss*|toothbrush|clean* ~@bleed, @bleed ~brush*|floss*|toothbrush|clean*, \
         blood +test*|pressure|sugar|thinner*|type|donor|donat*|thinning|clot*, bleeding +gum*|edge|obvious, \
         gum* +bleed, bleed* +disorder, bleeding +money, in +cold +blood, little|slight*|tiny|spot* +@bleed, \
         @bleed ~little|slightly|tiny|occasionally|sometimes",
    ),
    phrases(
        BleedingWontStop,
        "@no ~stop*|quit*|ease*|easing|slow*|clot*|settle* ~@bleed, \
         @bleed ~@no ~stop*|quit|slow*|clot*|settl*|easing|control*, stop ~@bleed ~@no, \
         still|constantly|continuously|continues|continuing|continuous|persistent|constant|continually ~@bleed, \
         keeps|keep|kept +on|bleeding|filling|pouring|coming|oozing|spitting|getting ~@bleed, \
         keeps|keep|kept +bleeding, \
         @bleed ~nonstop|non|constantly|continuously|everywhere|profus*|uncontroll*|endless*|steadily|persistently ~stop, \
         @bleed ~nonstop|constantly|continuously|uncontroll*|profusely|persistently|steadily, \
         nonstop|uncontroll*|continuous|persistent|constant ~@bleed, \
         bleeding|bled|bleeds ~for|since|all|past|last ~@hour, hour|hours|ages|overnight ~bleeding, \
         @bleed ~through|soak*|drench* ~gauze|tissue*|towel*|pillow*|cloth|cotton|dressing|pad|pads, \
         soak*|gone|going|been|went|changed|changing ~through|gauze ~gauze|tissue*|towel*|pads|swab*, \
         soak* ~gauze|towel*|pillow*|tissue*, cant|unable|not|couldnt ~control|stem|stanch|staunch ~@bleed|it, \
         how ~stop ~bleeding|bleed, cant|couldnt|unable|wont|doesnt|isnt|not ~@bleed ~stop*|control, \
         bleeding +again ~wont|not|heavy, filling|filled|full ~with|of +blood, \
         mouth|socket ~filling|fills|full ~blood, blood ~keeps|keep|wont|still|constantly, \
         wont|cant|doesnt|not|isnt|hasnt +stop|stopping|stopped|quit +bleeding|oozing|gushing, \
         bleed ~wont +stop, biting|bite|bit ~gauze ~still|hour|not|wont|nothing, \
         socket ~still|keeps ~bleed*|ooz*, extract*|pulled|removed|taken ~bleeding ~stop|hour|still|hours, \
         clot ~fell|came|fallen|dislodged ~@bleed, started|start|starts +bleeding +again, \
         bleeding|bleed ~started|start|starts +again, bleeding ~out +of +control, \
         @bleed ~started|starting|back|restarted ~again|up, @bleed ~started|starting +again, \
         still ~oozing|gushing|pouring|leaking|seeping, keep|keeps|constantly ~spit*|spat ~blood",
        "blood +test*|pressure|sugar|thinner*|donor|type, little|slight*|tiny|barely +@bleed, bleeding +money, \
         wont +stop +bleeding +money, nose +bleed* +sometimes, still ~blood +pressure|thinner*, \
         gums +bleed +every|sometimes, sometimes ~bleed*, how ~stop ~gums, brush*|floss*|toothbrush ~@bleed, \
         @bleed ~brush*|floss*|toothbrush, tend|usually|only ~@bleed, only +bled",
    ),
    phrases(
        BleedingHeavily,
        "gush*|pouring|poured|spurting|squirting|streaming|pumping|flooding|pours|spraying|flowing ~blood|bleed*|mouth|out|down|from, \
         @bleed ~gush*|pouring|pours|spurt*|squirt*|streaming|pumping|flowing|everywhere|heavily|heavy|badly|profus*|massively|loads|lots|severe*|tons|buckets|crazy|mad|excessiv*, \
         heavy|heavily|severe*|profus*|massive|major|serious|lots|loads|bad|badly|excessive|excessively|so_much|too_much bleeding|blood, \
         heavy|severe|massive|major|serious|uncontroll*|profuse|excessive +bleed*, blood +everywhere, \
         covered ~blood, so +much +blood, lots|loads|tons|pint*|cup|buckets|litre*|amount +of +blood, \
         lost|losing|loses|lose ~blood, \
         swallowing|vomiting|throwing_up|coughing|vomited|puking|spitting_up|spitting_out|mouthfuls ~blood, \
         mouthful* +of +blood, puddle|pool|pools +of +blood, bleeding +out, bleed* +to +death, \
         blood ~clots +the? +size|huge, huge|big|large +clots, stabbed, gunshot, blood +coming|running|dripping, \
         blood +is|keeps|just +coming|running|dripping|flowing|pouring, \
         soak*|drench*|stained|covered ~in|with ~blood, @bleed +bad, blood|bloods ~tap|fountain|river, \
         still|its|is|keeps|just gush*|pouring|spurting|squirting, hemorrhag*|haemorrhag*, \
         keep|keeps|constantly|continually|always|kept ~spit*|spat|swallow* ~blood, been|was|got|hes|ive +shot",
        "blood +test*|pressure|sugar|thinner*|donor|type, bad|badly|lots +blood +test*|pressure, \
         bleeding +money, pouring +rain|with_rain|down_with, gums +bleed +lots, blood ~brush*|floss*, \
         gum* ~blood, pouring +outside, its +pouring +rain|outside, brush*|floss*|toothbrush ~@bleed, \
         @bleed ~brush*|floss*|toothbrush, tend|usually|only ~@bleed, only +bled, got +shot +of",
    ),
    phrases(
        BloodThinner,
        "blood +thinner*|thinning, thinners, warfarin, apixaban, rivaroxaban, eliquis, xarelto, clopidogrel, \
         anticoagul*, hemophil*, haemophil*, von +willebrand*, plavix, edoxaban, dabigatran, heparin",
        "",
    ),
    phrases(
        Faint,
        "dizzy, faint, fainting, lightheaded, light +headed, woozy, weak +and, pass*|passing|black* +out, \
         about|gonna +pass|faint|collapse, going +grey|pale|white, pale, dizziness",
        "dizzy +spell +history",
    ),
    phrases(
        JawBroken,
        "broke|broken|fractur*|shatter*|smashed|cracked|busted|snapped|crushed ~jaw|cheekbone|jawbone|mandible, \
         jaw|cheekbone|jawbone|mandible ~broke|broken|fractur*|shatter*|smashed|dislocat*|busted|snapped|crushed, \
         dislocat* ~jaw, jaw ~popped|come|came|gone|went|slipped|is|pop +out|sideways|off, \
         jaw ~out +of +place|joint|socket|alignment|line, \
         teeth|bite ~dont|doesnt|wont|not|no|cant ~meet|line|fit|align|together, \
         jaw ~bent|crooked|wonky|deformed|hanging|sideways|shifted, jaw ~out +joint|place|socket",
        "crack* ~jaw +when|every, jaw +crack*, teeth ~dont|not ~fit +in|my, crooked +teeth, \
         jaw +is +off +a? +bit, jaw ~wired ~broke +again, denture* ~dont|doesnt|wont|not ~fit|meet, \
         jaw|bite ~since +braces",
    ),
    phrases(
        JawOpen,
        "jaw|mouth ~stuck|locked|lock|jammed|frozen|stays|locks ~open, \
         cant|unable|wont|couldnt|not|doesnt|hard ~close|shut ~mouth|jaw, \
         mouth|jaw ~cant|wont|doesnt|not|unable|isnt ~close|shut, stuck|locked|jammed +open ~jaw|mouth, \
         stuck|locked +open, jaw ~locked|stuck ~since|after, my +jaw +locked, jaw ~locked, jaw +is? +stuck|jammed",
        "jaw ~sometimes ~locks, jaw ~locks ~sometimes, locks|locked ~sometimes|occasionally|now_and, \
         sometimes|occasionally|often ~locks|locked|lock, cant +keep ~mouth +shut, ~mouth +shut +about, \
         cant +shut +up",
    ),
];
