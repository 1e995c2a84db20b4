//! English words for teeth, jaw, swelling and bleeding.

use crate::triage::concepts::Concept::{self, *};
use crate::triage::language::Phrases;

const fn phrases(concept: Concept, any: &'static str, unless: &'static str) -> Phrases {
    Phrases { concept, any, unless }
}

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "knock* ~@tooth ~out, knock* ~out ~@tooth, @tooth ~knock* ~out, @tooth ~knocked +off, knock* +@my? +@tooth, \
         @tooth ~knocked +in|into|back|right, \
         @tooth ~kicked|punched|hit|smashed|bashed|elbowed|busted|whacked|smacked +out, \
         kicked|punched|smashed|bashed|elbowed|busted|whacked|smacked ~@tooth +out, \
         knocked|knock +it|one|them|some|two|three +out, avuls*, @tooth ~avuls*, \
         @tooth|root ~put|push|stick|pop +it|them +back +in, put|push|stick|pop +@my? ~@tooth +back +in, \
         @tooth ~in|into +milk, @tooth ~in +my|his|her|a +hand|tissue|hanky|pocket|cup|glass|bag|saliva, \
         got|have|holding|found|kept|put +@my? ~@tooth ~milk|hand|tissue|saliva, \
         @tooth ~on|across ~floor|ground|pitch|pavement|road|field|grass, \
         @tooth ~flew|flown|shot|popped|ripped|torn +out, @tooth ~out|come ~root +and +all, \
         @tooth ~out +of +the|its +socket, found|picked|pick ~@tooth ~on|from|off|up +the?, spat|spit ~out ~@tooth, \
         knock* ~@tooth ~missing, \
         lost|lose|losing +@my? ~@tooth ~@hit|@blow|fall|football|rugby|hockey|bike|bicycle|fight|skateboard*|trampoline|playing|playground|sport*|ball|scooter|bat, \
         @hit|@blow|football|rugby|hockey|bike|bicycle|fight|skateboard*|trampoline|playing|playground|ball|scooter|bat ~lost|lose ~@tooth, \
         replant*, reimplant*, @tooth +knocked, knocked +@my? +front +@tooth, \
         got|have|holding|found|kept|put|wrapped +@my? ~@tooth ~napkin|bag|pocket|cup|glass|milk|box, \
         @tooth ~holding|holding_it|got_it|found_it ~it|hand|here, @tooth ~out ~holding, @tooth ~lying +there|on|in, \
         @tooth ~lying|laying|sitting ~on|in|there|here, \
         @tooth ~in ~my|his|her|a|the +hand|hands|palm|pocket|purse|tissue|hanky|handkerchief|cup|glass|bag|saliva|milk|water|saline|jar|fist|napkin|pot, \
         @tooth ~in|on|across +the? grass|lawn|mud|sand|snow|ground|carpet|street|driveway|yard|court|gutter|playground|gravel|ice|tarmac|concrete, \
         @tooth ~kept|keeping|put|popped|stored|got|wrapped|stuck +it|them ~milk|water|saline|saliva|tissue|ice|cling|mouth, \
         found|picked|pick|got|have|rescued|saved|retrieved|collected|located|hunting|looking|searching|search ~@tooth ~grass|ground|floor|pavement|mud|sand|pool|street|road|pitch|carpet|snow|field|gravel|playground, \
         @tooth ~went|goes|gone|sent|came|come flying, sent|send ~@tooth +flying, \
         spat|spit|spitting|coughed ~@tooth, @tooth ~stuck|put|popped|pushed|glued|planted +back +in, \
         stick|put|pop|push|glue|plant|reattach|reinsert|save ~@tooth ~back +in, reinsert ~@tooth, \
         @tooth ~live|survive|last ~outside|out|milk|water, @tooth ~outside +of? +the|my|his|her +mouth|socket, \
         @tooth ~came|come|out|fell|popped ~root|roots ~everything|all|attached|intact|still|on|and_everything, \
         @tooth ~root|roots +and|still +all|everything|attached|on|intact, \
         root|roots ~also|attached|too|everything ~@tooth, @tooth ~root|roots ~too|also|attached|intact, \
         @tooth ~out +by +the +root*, @tooth ~flew|flown|flying, \
         took|taken|takes|taking +out? ~@tooth +clean? out ~@hit|ball|elbow|stick, \
         elbow|ball|stick|bat|punch|puck ~took|taken|knocked ~@tooth, \
         @hit|@blow|@fall ~@tooth ~flew|flying|flown|out|missing, @tooth ~out|missing ~@hit|@blow|@fall, \
         there|theres|is|found|spotted +a|his|her|my|the? +@tooth +on|in|under|beside|next|among +the|a, \
         holding|clutching|carrying ~@tooth, @tooth ~out|gone|missing +of|from +@my? +mouth|socket|gum|head, \
         put|stick|stuck|pop|push|shove|fit +@my? +own? @tooth +back, @tooth ~came|come|comes +away ~hand|fingers, \
         @tooth ~ping*|pop*|shot|dislodg* +out|off|away|across, dislodg* ~@tooth, @tooth ~dislodg*, \
         rinse|scrub|wash|clean ~@tooth ~or +not|milk|put|back, @tooth ~no +longer|not +in +@my? +mouth|socket, \
         knock* ~@tooth ~from|of|gum|socket, @tooth ~knock* ~from|of|gum|socket|away|flying, @tooth ~out|gone ~root, \
         @tooth ~knocked|smashed|bashed|kicked|punched|hit|booted ~out|away, \
         @tooth ~put|stuck|popped|placed|fitted +back, \
         @tooth ~in +my|his|her|a|the|some? +hand|hands|palm|pocket|purse|tissue|hanky|handkerchief|cup|glass|bag|saliva|milk|water|saline|jar|fist|napkin|pot, \
         there|theres|found|spotted +is? +a|his|her|my|the? +@tooth +on|in|under|beside, \
         @tooth|it ~out|gone|been +of? +@my? +mouth|socket, @tooth ~sat|sits|resting|left ~on|in|here, \
         @tooth ~here|there +on|in, @tooth ~been +out, @tooth ~out ~minutes|hour|hours|mins, \
         @tooth ~be|survive|last|live|stay +out +of? +for|before|and|my|the, evuls*, \
         got +it|them +in +my|his|her +cheek, save|saving ~@tooth ~out, knock* ~ones|two|one ~out, \
         front|top|bottom|big ~ones ~knocked|out|gone|missing, @tooth ~plum +out, \
         @tooth ~fallen|fell|dropped +down|off|away, @sport & @tooth & out|gone|missing|lost|flew|flying, \
         @tooth ~gone +gone, knock* & @tooth & out|gone, \
         @tooth & baggie|ziplock|clingfilm|cling_film|sandwich_bag|lunchbox|saline, \
         @tooth & pocket|purse|palm|fist|handbag|baggie & my|his|her|it|its",
        "knock* ~@tooth ~sense, knock* +me|us|people|patients|you|him|her +out ~@tooth, \
         be|being|get ~knocked +out ~@tooth +removed|taken|extracted, \
         knock* ~crown|veneer|bridge|filling|dentures|denture|brace|bracket|retainer|implant ~out|off, \
         knocked +me +out ~wisdom|extraction|surgery, wisdom ~knock*, tooth +in +hand +milk +tooth +box, fairy, \
         out +of +the? +park, out +of? +the? +park, mouthguard* ~@tooth, @tooth ~out ~wisdom|extraction|surgery, \
         false|denture*|wisdom|plastic ~@tooth ~water|glass|pot|cup|jar, false ~@tooth, \
         @tooth ~pulled|extracted|removed ~root*, root +canal*, hit|hits|hitting ~@tooth ~cold|sweet|sugar|hot, \
         milk|baby|wobbly|loose +@tooth ~out|gone|missing, \
         needs|need|have|having|want|get|getting +@my +@tooth +out, \
         needs|need|have|having|want|get|getting +@my +wisdom|back|bad|front +@tooth +out, \
         @tooth +in|on|under +the? +back|front|top|bottom|lower|upper|way|corner|middle|left|right|side|x|same|roof, \
         holding ~denture*|plate, @tooth ~put +back +together, \
         crown|veneer|bridge|filling|cap|facing|denture*|plate|retainer ~put|stick|stuck|pop|glue|back, \
         put|stick|stuck|pop|glue ~crown|veneer|bridge|filling|cap|denture*|plate, \
         @tooth +in +@my? +jaw|mouth|head|gum|gums|bottom|top|bridge|denture*, \
         crown|filling|it|food ~out +of? +@my? +mouth ~spit|food|crown, gap|hole|pain ~@tooth ~in ~glass, \
         baby|milk +@tooth ~knocked, had|have|having|getting|get +@my? +@tooth +out, \
         @tooth +out ~extract*|dentist|you|yesterday|pulled, save|saving ~@tooth ~extract*|taken|root|pulling, \
         front|top|bottom ~ones ~denture*|implants|crown*|veneer*|baby|milk|whitened|crooked|crowded|straight*, \
         mouthguard*|gumshield*|gum_shield* & @tooth, @sport ~@tooth ~wisdom|extract*, \
         dentures|false|denture & @tooth, knock* +@my? +@tooth +on|against",
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
         @tooth ~lying +to, fallen|fell|drop* ~out +of +@my? +dentures, @tooth ~coming +out +on",
    ),
    phrases(
        ToothMissing,
        "@tooth ~missing|gone, lost ~@tooth, @tooth ~is|are|its|was|theyre +out, @tooth +out, \
         lost|losing +it|them|two|one, its|it_is|it_came|its_come|they_came|theyre +out, gap ~@tooth, \
         minus|short|down|missing +a|one|two|three|his|her|some|an|my ~@tooth, \
         hole|gap|space +where ~@tooth|it|he|she|they|that, no +@tooth +there, @tooth ~cant|cannot|couldnt +find, \
         @tooth ~vanished|disappeared|nowhere, \
         one|two|three|ones|some|couple|few ~is|are|has|have|been|completely +out|gone|missing, @tooth ~should +be, \
         where ~@tooth +was|used|should, @tooth ~come|came|fell|fallen|has|have|got|just ~out|off, \
         one +of? +them ~out|gone|missing|off",
        "had|have|having|get|getting|take|taking|pull*|need|want ~@tooth +out, lost +track, \
         filling|crown|veneer|bridge|retainer|baby ~lost|out|missing|gone, \
         lost +my +baby|retainer|filling|crown|denture*, \
         @tooth ~gone +right|straight|all|half? +up|in|into|back|sideways|black|brown|grey|gray|yellow|dark|dead|bad|loose|wobbly|crooked|crumbly|soft|sensitive|wonky|through|numb, \
         baby|milk|wobbly +@tooth ~gone|missing|out, @tooth ~disappear*|vanish* +up|into|under, \
         appointment*|dentist ~gone|missing",
    ),
    phrases(
        ToothDisplaced,
        "@tooth ~pushed +in|into|back|up|forward|inward*|backward*|out|sideways, @tooth ~hanging|dangling, \
         hanging|dangling ~@tooth, hanging +by +a? +thread, \
         @tooth ~pushed|shoved|jammed|knocked|moved|driven|rammed ~gum|gums|backwards|sideways|place|position|loose|crooked|wonky|bent, \
         knocked ~@tooth ~loose|wobbly|crooked|backwards|sideways|wonky, knocked +loose ~@tooth, \
         @tooth ~bent +back|backward*|in|inward*, pushed ~@tooth ~gum|gums|back|in|up|up|into, \
         @tooth ~out +of +place|position ~@blow|hit|knocked, \
         @tooth ~pushed|shoved|jammed|rammed ~up|back|in|into|sideways, \
         @tooth ~up|right|back|straight +into|in +@my? +gum*, @tooth ~gone|went|going +up|in, \
         @tooth ~into +the +gum*, \
         @tooth ~shoved|forced|punched|jammed|pushed|shunted|rammed|driven ~back*|in*|forward*|up*|sideways|out, \
         @tooth ~facing|pointing ~wrong|inward*|backward*|roof|throat, @tooth ~shorter ~than",
        "wisdom ~pushing|pushed, baby +@tooth ~hanging|dangling, hanging|dangling ~baby|milk|wobbly, \
         crown|bridge|denture*|brace*|filling|implant ~hanging|dangling|loose, wisdom, food ~@tooth, \
         gone|going|went +up|in ~price|cost, @tooth ~coming|growing|came|erupt* ~into, baby|milk +@tooth",
    ),
    phrases(
        ToothLoose,
        "@tooth ~loose|wobbly|wobbling|moving|shaking|wobbles|wiggly|crooked|wonky|sideways, loose|wobbly ~@tooth, \
         @tooth ~wobbl*|loose*|moving|moves|move|rocking|rocks|wiggl*|shaky|shaking|longer|sideways|crooked|wonky|twisted|turned|tilted|leaning|squint|skew*|askew|slanted|dangl*|hang*|different|back|pushed|bent|forward|in, \
         loose*|wobbl*|wiggl*|dangl* ~@tooth, @tooth ~angle|angled|position|place|tilted|line, angle ~@tooth",
        "",
    ),
    phrases(
        ToothBroken,
        "@tooth ~broke|broken|snapped|smashed|shattered|cracked|split|fractured|half, \
         broke|broken|snapped|smashed|shattered|cracked|split|fractured ~@tooth, \
         @tooth ~snap*|broke*|break*|chip*|crack*|shatter*|split*|half|smash*|fractur*|bust*|damaged|pieces|bits|crumbl*|gone|sheared|sharp, \
         half|piece|chunk|bit|part|corner|most|top|bottom ~@tooth ~off|gone|missing|broke*|snap*, \
         broke*|snap*|smash*|chip*|crack*|bust*|shatter*|split|damaged|lost|knocked ~@tooth",
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
         after|from|in +the|a|his|her +fall|accident|crash|fight, after|from +the? +fall|accident|crash|fight, \
         took|taken|take|takes|had|caught|copped|got|get|having +a|an|one|the? ~knock|tumble|spill|fall|whack|bang|bump|elbow|punch|knee|fist|boot|kick|crash|smack|thump|blow|wallop|header|puck|slap|headbutt|stumble|prang, \
         came|come|coming|went|gone|fell|fallen|flew|thrown|tumbled|slipped|chucked +off|over|from +@my? ~@ride, \
         over +@my? +handlebars, facefirst, headfirst, faceplant*, nose +dive*, \
         ran|run|running|walked|walking|skated|cycled|rode|bumped|smacked|slammed|went|sprinted|barged|banged|skidded|collided|bashed|crashed|skied|drove +straight|right|head|smack? into|against +a|the|another|each|his|her|my|some|one|our, \
         clash +of +heads, banged|clashed +heads, \
         car|bus|bike|road|traffic|motorbike|cycling|playground|skiing|riding +accident|crash|smash|wreck|collision|injury|fall, \
         rta, pile +up, wiped +out, stacked +it, came +a +cropper, arse +over|about, went|gone|sent +flying, \
         got|been|was|were|getting +jumped|mugged|attacked|assaulted|decked|beaten|hit|struck|punched|kicked|tackled|knocked, \
         tackle, tackled, hit +by, \
         bit|bitten|kissed|ate|met|eaten +the +pavement|kerb|curb|dirt|concrete|floor|ground|deck|tarmac|gravel|asphalt|sidewalk, \
         bouncy +castle, trampoline, monkey +bars, climbing +frame, \
         swing|ball|bat|stick|elbow|puck|frisbee|racket|door|brick|stone|rock|hammer|wrench|spanner|swings|bottle|boomerang ~hit|hits|smacked|caught|clipped|struck|flew|clocked|into|whacked, \
         fell|fallen|fall|tripped|slipped|tumbled +on|over|down|off|from|against|into|out, jumped +on|by, \
         knocked +over|down|off, run|ran +over, thrown +off|from, bucked +off, \
         ran|walked|crashed|bumped|smacked|slammed|skidded|cycled|banged|rode into|against +@ground, \
         push*|shov*|trip* ~over|into|off|down|him|her|me|onto|by, \
         got|was|been|were pushed|shoved|tripped|barged|shouldered, dived|diving|dove, \
         beat|beaten|beating|battered +me|him|her|them? +up, hit +me|him|her|us, lamp +post, \
         scrap|brawl|fisticuffs|punchup|scuffle, mishap|tumble|prang, airbag, dashboard, steering +wheel, \
         scooter|escooter, skateboard*, sledging|skiing|snowboarding|wrestling|boxing|judo|karate|gymnastics, \
         roller +skat*, ice +skat*, rollerblad*, pogo, tackled|tackle, \
         landed|landing +on|onto|flat|hard|face|chin|awkwardly, \
         bashed|bumped|walloped|clattered ~into|on|against|by|his|her|my|him|me, come|came|coming|comes +a +cropper, \
         @sport & fell|fall|fallen|hit|accident|crash*|collid*|lost|knock*|came_off, @sport ~ago, playing +@sport, \
         off|over +@my? +@sport, \
         @hit & ball|bat|stick|racket|elbow|knee|door|table|floor|ground|wall|kerb|curb|pavement|concrete|pole|post|window|bottle|glass|fist|head|step|stairs|seesaw|swing|tiles|bath|car|bus, \
         thrown|chucked|flung|tossed|launched & horse|pony|bike|off|from|car|over, \
         since|after|in|into +a|the|that|my|his|her? +fight|fall|accident|crash|scrap|collision, \
         thrown|flung +off|from",
        "fell +asleep|ill|pregnant|through|behind|for|apart|off +the? +list, \
         accident* ~booked|cancel*|cancelled|deleted|missed|sent|call*, slipped +my +mind, \
         crown|filling|veneer|bridge|retainer|brace|bracket|cap|wire ~fell|fallen, fallen|fell +out, crash +course, \
         hit ~bill|fee|price, ran|run +into +a +problem|trouble|issue|bit|traffic|jam|delay, got|get +a +knock +on, \
         had|have|take|took|got|get +a|the ~fall +in +price, pile +up +of, take +a +bump +in, ~knocked +price, \
         fall +in +price*, tumble +dryer, trampoline +party|lesson, bus|train|car|traffic ~fell|delayed, \
         crack* +in|across|down, push* ~appointment|back_to|date|through|wisdom, push* ~@tooth ~wisdom, \
         scooter +charger, boxing +day, judo|karate|boxing|skiing ~lesson|class|mouthguard|trip|holiday, \
         trip* ~to|holiday|work|business, landed +on +a? +date, dived +straight +in +to +the +question, \
         @hit ~@head|door|roof ~bill|price*|quote, @hit ~head ~nail, knock +on +the +door",
    ),
    phrases(
        BlowToFace,
        "@hit ~@my? ~face|jaw|chin|mouth|cheek|cheekbone, @hit +face|jaw|mouth|chin, @hit +to ~face|jaw|mouth|chin, \
         caught|clipped ~@my? ~mouth|face|jaw, face|jaw|chin|mouth|cheekbone ~got|was|been|just|has +@hit, \
         face|jaw|mouth|chin ~smashed|crushed|bashed|slammed, \
         @hit|fell|fallen|landed|landing|slipped|tripped|crash*|flat ~on|onto|into|against|in ~face|jaw|chin|mouth, \
         @fall ~face +first|down|plant*, @blow ~face|jaw|chin, faceplant*, face +plant*, \
         jaw|face|facial|dental|mouth +trauma|injury|injuries, trauma|blow|injury ~face|jaw|mouth|chin|facial, \
         headbutt* ~nose|face|mouth, split|cut ~lip|tongue|chin ~open|deep|deeply|through|stitches|bleeding|badly, \
         bit|bitten|bite ~through +@my? ~lip|tongue|cheek, car ~accident|crash ~face|jaw|mouth|tooth|teeth, \
         beaten +up, bitten|bit|attacked|mauled ~dog ~face|cheek|lip|mouth|chin|eye|nose, \
         dog|dogs ~bit|attacked|mauled|bitten|bite ~face|cheek|lip|mouth|chin|eye|nose, \
         bitten|bit|attacked|mauled ~face|cheek|lip|mouth ~dog, \
         ball|punch|elbow|knee|bat|stick|fist|puck|racket|boot ~to +the? +face|jaw|mouth|chin, \
         ball|punch|elbow|knee|bat|stick|fist|puck|racket|boot +to? +the? +face|jaw|mouth|chin, \
         face|jaw|chin|mouth|cheekbone|lip|lips|nose ~@hit ~@ground, \
         went|gone|fell|fallen|landed|came|come|ended|flew|smacked ~face|facefirst +first|down, facefirst, \
         lip|lips|chin|cheek|tongue|face|gum|eyebrow ~split|gash*|sliced|ripped|torn|burst|cut|slashed|ripped ~open|wide|through|badly|half|deep*|down, \
         gash*|laceration|lacerated ~@face|tongue|eyebrow, @face|tongue ~gash*|lacerat*, \
         @face ~ripped|torn +open|up|off, face ~mess|smashed|mangled|mashed|pulp|bloodied, \
         dog|dogs|alsatian|rottweiler|pitbull|terrier|horse|cat|pony|donkey|cow ~bit|attacked|mauled|bitten|bite|savaged|nipped|snapped|kicked|headbutted|butted|reared|scratched ~in|on|to|at|by|daughter|@child +the|his|her|my|our|their ~face|cheek|lip|mouth|chin|nose|jaw, \
         kicked ~in|to +the|his|her|my +face|mouth|jaw|teeth|chin, \
         took|taken|caught|copped|got|take ~elbow|ball|boot|fist|punch|knee|kick|stick|bat|racket|puck|shoulder|header|swing|whack|smack|bang|knock|hit|bump|shot ~to|in|on|across|under ~face|mouth|jaw|chin|teeth|lip|cheekbone|gob|chops|kisser, \
         elbow|ball|boot|fist|punch|knee|kick|stick|bat|racket|puck|swing|door|whack ~straight? in|to|across|on +the|his|her|my +face|mouth|jaw|chin|teeth|gob|chops, \
         headbutt*, beat|beaten|beating|battered ~up, been|was|got +assaulted, \
         bitten|bit +right? +through +@my? +tongue|lip|cheek, \
         @hit & face|jaw|chin|gob|cheekbone|kisser & ball|bat|stick|racket|elbow|knee|door|table|floor|ground|wall|kerb|curb|pavement|concrete|pole|post|window|bottle|glass|fist|step|stairs|seesaw|swing|tiles|bath|car|horse|pony, \
         glassed|bottled|slashed|stabbed ~face|neck|cheek|mouth, \
         bitten|bit|mauled|attacked|savaged & face|nose|eyes ~dog|alsatian|by|neighbour*|terrier|animal, \
         bitten|mauled|savaged ~face, split|gash*|laceration & chin|lip|tongue|cheek|eyebrow, \
         face|chin|jaw|nose ~@ground, face +down|first|forward ~@ground, \
         landed|landing|fell ~@my? +face|chin|nose|mouth",
        "@hit|bang|smash* ~face +value, knock* ~face|jaw|mouth ~bill|price, slap +in +the? +face, \
         jaw|mouth ~crack*|click*|pop*, crack* ~jaw|mouth +when|every|sometimes, crack* +lip|lips|corner*, \
         bit +through +my +retainer|guard, crack* ~mouth|lip|lips, knock|smack ~prices, crack* ~denture*, \
         ~mouthguard, knock +on +the? +mouth, @hit +the? +wrong|nail|spot|roof, filling|crown|food ~@hit, \
         cold|hot|water|air|sugar|ice|drink* ~hits|hit, hits|hit ~cold|hot, fell ~out +of +@my? +mouth, \
         fell|fallen ~out ~mouth, crown|filling|tooth|bridge ~fell ~mouth, clock* ~face, \
         lip|lips ~split|crack*|cut +sore|dry|chapped|corner, ~ cold|sweet|hot ~@hit, \
         money|price*|cost|bill ~kick*|slap|punch, kick* +in +the +teeth +price, \
         cracked|split +lip|lips +from +the +cold, split|crack* & lip|lips & dry|sore|chapped|corner|cold|weather, \
         chin|face +on +friday, bit ~face +value",
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
         cheek|face +is? +out +here, @face ~come|came|gone|going|coming|went|blown|blew|blowing +up, \
         side|half ~@face ~up|out|huge|massive|enormous|big|bigger|size, \
         face|cheek|cheeks|jaw|neck|chin|lip|lips|eye +is|has|are|looks|look|feels|got|gone|become|became ~@big|big|fat, \
         face|cheek|neck|jaw ~big|bigger|@big +and|now|since|today, out +to +here, out +here, \
         side +is|has? ~out +here, elephant +man, chipmunk, beach +ball, golf +ball, tennis +ball, \
         fat +lip|face|cheek, lump|bump|bulge|mass|swelling ~jaw|neck|cheek|face|chin|throat|jawline|eye|tongue, \
         face ~grown|doubled|expanded|grew|unrecognisable|unrecognizable|disfigured|distorted|misshapen|deformed, \
         one +side ~bigger|larger|fatter, face|cheek|jaw|chin|neck +is? +hard +and, hard +lump, \
         face ~lopsided ~tooth|abscess, @face ~ballooned|ballooning|blown|bigger +than, \
         @face|side|neck ~up|is|looks|look|big|swelled|out|got|gone ~hamster|balloon|football|pumpkin|melon|squirrel|blowfish|basketball|beachball|gerbil|grapefruit|orange|chipmunk, \
         recognise|recognize +@self|him|her|me, unrecognis*|unrecogniz*, \
         @face ~doesnt|not +look +mine|himself|herself|myself|right, ball|egg|plum|gobstopper +in +@my? +cheek, \
         twice +the|its|his|her? +size, @face ~misshapen|disfigured|grotesque|monstrous, hamster +cheek*, \
         face +looks +deformed|awful_big|like_a, \
         face|cheek|jaw|neck|eye & huge|massive|enormous|puff*|balloon*|bulg*|twice|doubled|size",
        "@swell +ankle*|knee*|foot|feet|leg|legs|finger*|hand|hands|wrist*|toe|toes|belly|stomach|gland*|glands|tonsil*|node*|joint*|elbow|arm|arms|hospital|waiting, \
         ankle*|knee*|foot|feet|leg|legs|finger*|hands|hand|wrist*|toe|toes|glands|gland|tonsil*|elbow|stomach +is|are|were|was|all|got|keeps|gets|keep +@swell, \
         @swell +in|on|of +@my? +ankle*|knee*|foot|feet|leg|legs|finger*|hand|hands|wrist*|toe|elbow|arm, \
         puff +pastry, puffer, inhaler ~puff*, puffs +of, swell +idea|time|job, \
         ankle|knee|foot|feet|leg|legs|finger|wrist +@swell, blowing +my|bubbles|hot, balloons, blowing +a|the|out, \
         come|coming|came|going|gone|went +up +for|on|to_date|with|in_price, ~coming +up +due, \
         tongue +is +out +here, play* ~tennis|golf|football, \
         football|golf|tennis|basketball +practice|match|training|game|club|lesson, prices|price ~gone +up, \
         big +smile, fat +lip +from +the +injection|numb*|jab, puffin, puffins, \
         shoe|ring|size & retainer|guard|brush|medium|small, \
         massive|huge +favour|favor|thank*|bill|price|help|fan|relief|hole|cavity, size +of +@my? +bill",
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
         @swell ~into|to|down|toward* +@my? +neck|eye|throat, \
         creep* ~toward*|to|up|into|down|near ~eye|eyes|neck|throat|ear|chest|forehead|temple|collar*, \
         @swell|face|cheek|jaw|lump|redness|it|infection ~spreading|spread|tracking|tracked ~eye|eyes|neck|throat|chest|face|cheek|forehead|collar*, \
         @swell ~reach*|toward*|head*|working|climb*|creep*|track*|march*|goes|going|went ~eye|eyes|neck|throat|ear|chest|forehead|temple|collar*, \
         lump|swelling|swollen|face|cheek|neck ~getting|growing|gets|grows|grown|got ~bigger|worse|larger|huge ~hour|hourly|minute|minutes|hours|fast|quickly|second|while, \
         neck ~gone|went|got|feels|getting +hard|solid|stiff|huge|massive|tight, \
         neck|chin ~hard|solid|firm ~@swell|lump, @swell ~both +sides, @swell ~neck, \
         neck +is|are|looks|has|very|feels|so? +@swell, \
         eye|eyes|eyelid* ~nearly|almost|half|practically|completely|fully|virtually|basically|swollen|swelling|puffed|puffy|is|are ~shut|closed|closing, \
         eye|eyes|eyelid* ~swoll*|swell*|puff*|bung* +shut|up|closed, \
         cant|barely|hardly|couldnt ~open +@my? ~eye|eyes|eyelid*, eye|eyelid +wont +open, \
         its|is +down|up|into|in|under|near +@my? +neck|eye|throat|collarbone|chest & swell*|swollen|infection|abscess|ring|worse, \
         @swell ~getting|gets|got|become|becoming +worse|bigger|larger, \
         infection|abscess|it & spread* & neck|eye|eyes|throat|jaw|face|chest|cheek",
        "neck +ache, @swell ~spread +out|thin, pain|ache ~spread* ~ear|neck|temple, \
         pain|ache|toothache ~it ~spread*, eyes ~closed|shut ~during|while|treatment|tired|asleep|sleep|drill*|in, \
         stay|stays|fall +open, ~conjunctivitis|pink_eye|stye|hayfever, \
         eyes|eye & streaming|hayfever|watering|itchy|conjunctivitis, pain|ache & spread*, it +spread +the +cost",
    ),
    phrases(
        AirwaySwelling,
        "tongue|tongues ~@swell, @swell ~tongue, throat ~@swell|clos*|tight*|constrict*|shut*|narrow*|block*, \
         @swell|clos*|tight*|tightness ~throat, @swell ~under|beneath|underneath +@my? +tongue, \
         floor +of +@my? +mouth ~@swell|hard|raised, under +@my? +tongue ~@swell|hard|raised|firm, \
         tongue ~@big|pushed|raised|lifted|fat|thick, lips|lip +and +tongue, \
         lips ~@swell ~tongue|up|minutes|suddenly|since|after|tingl*, airway*, \
         throat +feels|is|feel|getting +tight|like|closed|closing|thick|small*|funny ~clos*|swell*|tight*|shut*, \
         tongue ~@big|big|bigger|swoll*|fat|enlarged|blown|come_up|gone_up|filling|fills, \
         floor +of +@my? +mouth ~raised|up|swell*|swollen|hard|lifted|pushed|sore, \
         throat ~closed|shutting|narrower|swelled|blocking|tightening|tighter|squeez*|clamp*|seizing, \
         throat|windpipe|gullet +is|feels|has|gone|going|getting ~closed|shut|tight*|clos*|block*|narrow*|swoll*|swell*|squeez*, \
         uvula ~@swell|big|huge|touching, quinsy, ludwig*",
        "sore +throat, tight* ~dentures, tongue +tie",
    ),
    phrases(Abscess, "abscess*, absess, infect*, pus, dry +socket", ""),
    phrases(
        Fever,
        "fever*, feverish, \
         high|running|raised|bad|slight|rising|spiking|got|have|has|having|a|and|with|my|his|her|of|had +temperature, \
         temperature +of|is|was|at|has|up|over|above|going|gone|high|thirty|38*|39*|40*|10*, \
         temperature ~high|38*|39*|40*|thirty|hundred|degrees|up, burning +up, hot +and +shiver*|cold|sweaty|shaky, \
         shiver*, chills, sweats, hot ~cold|shivery|feverish|sweaty ~all|over, night +sweats, rigor*, pyrexia, \
         im|hes|shes|feel|feeling|feels +hot +and|all|to, temp +of|is, have|has|got|a +temp, \
         ive|got|have +temperature, a|have|got|ive +temp, running +hot, hundred +and +one|two|three|four|five, \
         a? +hundred +one|two|three|four, raging +temperature, boiling +hot|up, roasting +hot|up, boiling, roasting, \
         burning +up|hot, shakes, shaking, shivery, shivers, sweating, sweaty, trembling +and|all|with, \
         hot +and +cold, hot|red +to +the? +touch, red +hot, \
         temperature +since|for|today|yesterday|now|and|too|as|all|with, \
         temp ~high|up|38*|39*|40*|thirty|hundred|degrees, thirty +eight|nine +degrees|point|of|fever|and|five, \
         38*|39*|40* +degrees|fever|c|of, hundred +and? +one|two|three|four|five, one +oh +one|two|three|four, \
         101*|102*|103*|104*, teeth +chattering, drenched|dripping|soaked ~sweat, \
         feels|feel|feeling|im|hes|shes|is +hot +and|all|to|but|with, \
         running|got|has|have|had|with|spiked|spiking +a ~fever|temperature|temp, feverish*, febrile, \
         freezing ~sweat*|boiling|hot|fever*|next, sweat* ~freezing|cold|shiver*, clammy +and, \
         38|39|40|101|102|103|104, temperature +through, pouring +with +sweat, sweating +buckets, hot +as|like, \
         like|got|have|with|having|feel|feeling +the? +flu, sweating +cobs, \
         fever* & swell*|swollen|face|cheek|jaw|tooth, face|cheek|jaw|skin|gum|swelling|neck & hot|burning|warm",
        "hot +and +cold +drink*|things|food|water|liquids, sensitiv* ~temperature, temperature +sensitiv*|change*, \
         room|normal|different|extreme* +temperature*, hot|cold +temperature*, \
         temperature +is|was +normal|fine|ok|down, fever +pitch|tree, hayfever, scarlet +fever, sensitiv* ~hot|cold, \
         glandular, temp +crown|filling|job|work|bridge, shaking +my|his|her|hands +head|hand, \
         shak* ~nervous*|scared|needle*|nerves|frightened|anxious, \
         sweat* ~nervous*|scared|needle*|gym|nerves|just_thinking|bill|price, boiling +water|kettle|tea, \
         hot +and +cold ~sensitiv*, sensitiv*|sensitivity|hurts|reacts|twinge*|pain ~hot +and +cold, \
         to +hot +and +cold, roast* +dinner, boiling +in +here, \
         38|39|40|101|102|103|104 ~pounds|dollars|euros|years|year|street|road|minutes|percent|avenue|main, \
         flu ~jab|shot|vaccine|cancel|appointment|cant, \
         got|have|with|having +the? +flu & appointment|cancel|cant|come|reschedule|move, \
         hot & cold & sensitiv*|tooth|drinks|hurts, hot +water|drink*|food|tea|coffee|soup|compress|chocolate, \
         warm +salt*|water|compress, burning +mouth|tongue|taste, hot +cross, \
         number|street|road|flat|house|room|aged|age|pay|paid|pounds|dollars|euros|extension ~38|39|40|101|102|103|104, \
         im +38|39|40",
    ),
    phrases(
        EyeCloses,
        "eye|eyes|eyelid ~clos*|shut|swollen|swelling|puffy|puffed, \
         cant|hardly|barely|unable|couldnt ~open ~eye|eyes, clos* ~eye|eyes, swollen|swelling ~eye|eyes, \
         cant ~see +out|through|from|properly, vision ~blur*|double|going|gone|affected|funny, blur* +vision, \
         double +vision, under|around|near|over|up|behind|toward* +@my? +eye|eyes, \
         eye|eyes|eyelid*|lid ~puff*|swell*|swoll*|clos*|shut|slit|slits|squint*|bulg*|sealed|bung*|glued, \
         @swell ~toward*|near|by|at|reach*|to|up|into|around|below|beneath +@my? +eye|eyes|eyelid*|socket, \
         @swell ~eye|eyes|eyelid*, cant|hardly|barely|scarcely|not|couldnt ~see ~eye, half +my +eye, lost +sight, \
         blind +in, see|seeing +double, \
         to|into|near|by|reaching|reached|below|beneath|round|towards +@my? +eye|eyes|eyelid*, \
         cant|barely|hardly ~see +out, \
         eye|eyes|eyelid* & shut|closed|closing|slit|puff*|swoll*|swell*|vision|blurr*|double",
        "close +my +eyes, eye +test|appointment|doctor|contact, keep +an +eye, shut|close|closed +@my? +eyes, \
         eyes|eye & streaming|hayfever|watering|itchy|conjunctivitis|twitching",
    ),
    phrases(
        MouthWontOpen,
        "cant|barely|hardly|unable|couldnt|struggling|difficult*|hard|trouble|not ~open* ~mouth|jaw, \
         mouth|jaw ~wont|cant|barely|hardly|doesnt|not ~open, jaw ~locked|stuck|seized ~shut|closed|up, lockjaw, \
         trismus, cant +open +it, jaw +is|has ~locked|seized, stiff +jaw, jaw +stiff, \
         mouth|jaw ~open* ~finger|half|centimetre|crack|inch|tiny|slit|bit, \
         cant|barely|hardly|wont|not|couldnt|struggl*|hard ~fit|get ~spoon|fork|finger|toothbrush ~mouth|in|between, \
         jaw ~locked|clamp*|jammed|seized|stuck|tight|stiff, mouth ~locked|clamp*|jammed|seized|stuck, jaw +wont, \
         jaw|mouth ~open +more +than, teeth|jaws & apart & cant|not|hardly|barely|wont",
        "",
    ),
    phrases(
        VeryUnwell,
        "confused, confusion, drowsy, delirious, disorient*, incoherent, slurring, not +making +sense, \
         hard +to +wake, cant ~stay +awake, sepsis, septic, heart +racing|pounding, floppy, vomiting ~fever|swollen, \
         unwell ~confused, lethargic, losing +consciousness, clammy, mottled, trouble|hard|struggl*|cant ~awake, \
         really +ill, hallucinat*, \
         dreadful|rotten|dire|ghastly|unwell|ropey|poorly|deathly ~hot|cold|fever*|shiver*|swell*|swollen|shak*, \
         feel|feels|feeling|looks|look +dreadful|rotten|dire|ghastly|unwell|ropey|poorly|like_death|deathly|awful_hot, \
         not +making +any? +sense, makes|making +no +sense, doesnt +make +sense ~he|she, \
         doesnt|didnt|dont|cant|not ~know|remember ~what +day|year|day_it|where|who|happened, \
         keeps +repeating|asking +the? +same, out +of +it, away +with +the +fairies, groggy, dazed, sleepy, \
         disoriented, glassy, listless, hardly|barely +awake|conscious, foggy, \
         talking +nonsense|gibberish|rubbish|gobbledygook, stiff +neck, rambling, slow +to +answer, woozy, \
         wobbly +on +his|her|my +feet, unsteady, drifting +off, dozy, out +of +sorts, zoned +out, \
         feel|feels|feeling|looks|hes|shes|im|is +ill|unwell|rough|poorly|weak, notwell, not +feelwell, \
         acting +strange*|weird|odd|funny, not +himself|herself, not +with +it|us",
        "confused +about|by|with|over|which|as|when|what, confusion +about|over|with, i +know|remember, \
         sleepy|groggy|woozy|dozy ~sedat*|tablet*|medic*|diazepam|valium, \
         dont +know +what +day|who|where ~appointment|book|come|dentist|see|works, \
         ill|unwell|poorly|rough & cancel|appointment|reschedule|come_in|move, weak +tooth|enamel|spot, \
         edge|edges ~rough, rough +edge|tooth",
    ),
    phrases(
        Bleeding,
        "bleeding|bleed|bleeds|bled|hemorrhag*|haemorrhag*, blood, ooz*, seep* ~red|gum|socket|mouth|stitch*|hole, \
         bloody, bleedin, trickl*, dripping +red, claret, haemorr*, hemorr*",
        "brush*|floss*|toothbrush|clean* ~@bleed, @bleed ~brush*|floss*|toothbrush|clean*, \
         blood +test*|pressure|sugar|thinner*|type|donor|donat*|thinning|clot*, bleeding +gum*|edge|obvious, \
         gum* +bleed, bleed* +disorder, bleeding +money, in +cold +blood, little|slight*|tiny|spot* +@bleed, \
         @bleed ~little|slightly|tiny|occasionally|sometimes, ooz* ~pus|yellow|green|white|gunk, \
         pus|yellow|green ~ooz*, bloody +tooth|hell|bill|awful|hard|good|great|minded|appointment|annoying, \
         bleedin +obvious, gums & brush*|floss*|sometimes|bit",
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
         wont|cant|doesnt|not|isnt|hasnt +stop|stopping|stopped|quit +bleeding|oozing|gushing, bleed ~wont +stop, \
         biting|bite|bit ~gauze ~still|hour|not|wont|nothing, socket ~still|keeps ~bleed*|ooz*, \
         extract*|pulled|removed|taken ~bleeding ~stop|hour|still|hours, clot ~fell|came|fallen|dislodged ~@bleed, \
         started|start|starts +bleeding +again, bleeding|bleed ~started|start|starts +again, \
         bleeding ~out +of +control, @bleed ~started|starting|back|restarted ~again|up, \
         @bleed ~started|starting +again, still ~oozing|gushing|pouring|leaking|seeping, \
         keep|keeps|constantly ~spit*|spat ~blood, \
         @bleed|ooz*|socket ~all +night|day|morning|afternoon|evening|weekend, \
         all +night|day|morning|afternoon ~@bleed|ooz*, @bleed|ooz* ~no +stop*, no +stop* ~@bleed, \
         @no ~get|getting|make ~@bleed|it ~to? +stop*, \
         @bleed ~nonstop|ongoing|everlasting|relentless*|wont_quit|hasnt_let_up|no_sign|non_stop, \
         hasnt|wont|doesnt|isnt|not +let* +up ~@bleed, @bleed ~let* +up, \
         gauze|pad|pads|swab*|tissue*|towel*|cotton|dressing|teabag ~after|upon +gauze|pad|pads|swab*|tissue*|towel*, \
         @no ~stop* ~@bleed|ooz*|gush*, @bleed ~since|from|for ~@hour, \
         @bleed ~hour|hours ~later|now|after|straight|solid|nonstop|on, hour|hours +later|on|after ~@bleed|ooz*, \
         @bleed ~stop*|start* ~start*|stop*|again, \
         bite|biting|bitten|bit|press*|pressure|clamp* ~hour|hours|ages|minutes ~@bleed|still|no_good, bleed* +like, \
         wont|not|cant|doesnt|isnt +clot*, \
         keep|keeps|kept|keeping|constantly|continually|still|always|forever +on? bleeding|oozing|trickling|gushing|leaking|welling|seeping, \
         leak* +blood, blood ~leak*, steady +stream|trickle|flow|drip, blood ~trickl*|dripping|seeping|welling, \
         red ~pillow|gauze|sheets, @bleed +and +@bleed, \
         haemophil*|hemophil*|warfarin|eliquis ~bit|bitten|cut|fell|hit|knocked|banged|split, \
         keeps|keep|just +coming|flowing|running ~blood|gauze|tissue*|mouth, @bleed ~nothing +works|helps|stops, \
         gauze ~nothing, it +just +keeps +coming, \
         @bleed & control|again|still|clot*|stop*|everywhere & cant|wont|not|isnt|couldnt|never|hasnt|doesnt|unable, \
         @wet & soak*|drench*|changed|times|still|full|red|another|through|blood*, @bleed +again, \
         bleeding ~strong|hard|freely|heavier|more, @bleed & @wet, stopping ~@bleed +again, \
         @bleed & extraction|socket|hole|stitch*|implant|surgery|operation|pulled|removed|extracted & hours|hour|still|night|since|morning|keeps|again|hasnt|wont|isnt, \
         cut|gash*|split|sliced & stop|stopping|stopped & wont|isnt|doesnt|cant|not|hasnt, \
         this|it ~hasnt|wont|not +let +up & @bleed, @bleed & hasnt|wont|isnt & let_up|stopped|slowed, \
         bleeding ~out +of? +control",
        "blood +test*|pressure|sugar|thinner*|donor|type, little|slight*|tiny|barely +@bleed, bleeding +money, \
         wont +stop +bleeding +money, nose +bleed* +sometimes, still ~blood +pressure|thinner*, \
         gums +bleed +every|sometimes, sometimes ~bleed*, how ~stop ~gums, brush*|floss*|toothbrush ~@bleed, \
         @bleed ~brush*|floss*|toothbrush, tend|usually|only ~@bleed, only +bled, stopped +bleeding +since|now, \
         @bleed ~has +stopped, gums ~all +day, all +day ~appointment, \
         @wet ~how|keep|remove|long|when|do|should ~gauze|in, gauze ~left|bits|piece ~mouth|ok, how +long ~gauze, \
         remove|take|spit ~gauze, pillow ~tiny|flossing|drool*, sink|bowl|pillow & brush*|floss*|tiny, \
         gum|gums +bleed|bleeding +again +when, denture*|toothpaste|brush & @wet, kitchen & broke*|appointment|work, \
         @bleed +again ~month|visit|since_the_hygienist, tiny|little|bit +of? +blood & @wet, \
         bit|little|tiny|slight*|spot +of? +@bleed, @bleed +a? +little|tiny|slight*|spot",
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
         keep|keeps|constantly|continually|always|kept ~spit*|spat|swallow* ~blood, been|was|got|hes|ive +shot, \
         mouthful*|cupful*|bucket*|bowl*|basin|sink|handful* ~blood|claret, \
         blood ~mouthful*|cupful*|bucket*|bowl|basin|sink|pillow|sheets|shirt|everywhere|clothes|carpet|down_my|down_his|down_her, \
         @bleed ~like|everywhere|floods|gallons|litres|pints|alot|freely|furiously|terribl*|dreadful*|awful*|worryingly|a_lot|horrendous*|horribl*|a_fair_bit|rapidly|fast, \
         lost|losing ~of? +blood, choking|gagging|drowning ~blood, \
         blood|claret ~bucket*|tap|hose|fountain|waterfall|river, bleed* ~pig, \
         jet|jets|spurt*|stream|streams|gush* +of? +blood|red, artery|arterial, \
         awful|terrible|horrendous|frightening|scary|massive|ridiculous|worrying +amount* ~blood, \
         mouth|face ~full|covered|pouring ~blood, blood +all +over, swimming|drowning ~blood, \
         blood|bleeding|bleed & everywhere|pouring|gushing|loads|lots|tons|soaked|covered|pints|buckets|mouthful*|clots|heavy|heavily|badly|profus*|terribl*|frightening|scary, \
         blood & filling|fills|fill|full|filled & mouth|throat|sink|cup, bleed* & mouth & pouring|running|full",
        "blood +test*|pressure|sugar|thinner*|donor|type, bad|badly|lots +blood +test*|pressure, bleeding +money, \
         pouring +rain|with_rain|down_with, gums +bleed +lots, blood ~brush*|floss*, gum* ~blood, pouring +outside, \
         its +pouring +rain|outside, brush*|floss*|toothbrush ~@bleed, @bleed ~brush*|floss*|toothbrush, \
         tend|usually|only ~@bleed, only +bled, got +shot +of, blood ~sink +when|after +brush*|floss*, \
         got +shot ~gum|mouth|cheek|lip, bled ~weeks|months|years +ago, bled ~but +that +was, \
         brush*|floss*|toothbrush|period*|nose & blood|bleed*, blood & test*|pressure|sugar|type|count|donat*, \
         sensitiv*|stopped ~blood",
    ),
    phrases(
        BloodThinner,
        "blood +thinner*|thinning, thinners, warfarin, apixaban, rivaroxaban, eliquis, xarelto, clopidogrel, \
         anticoagul*, hemophil*, haemophil*, von +willebrand*, plavix, edoxaban, dabigatran, heparin, \
         thin* +@my? +blood, blood +thin*, clotting +problem|disorder|condition|issue, clotting, blood +disorder, \
         inr, coumadin, ticagrelor, pradaxa",
        "",
    ),
    phrases(
        Faint,
        "dizzy, faint, fainting, lightheaded, light +headed, woozy, weak +and, pass*|passing|black* +out, \
         about|gonna +pass|faint|collapse, going +grey|pale|white, pale, dizziness, faint*, swimmy, giddy, weak, \
         wobbly, lightheaded*, light +in +the +head, spinning, spaced +out, collapse, keel* +over, \
         white +as +a +sheet, grey|gray, ashen, seeing +stars, clammy",
        "dizzy +spell +history",
    ),
    phrases(
        JawBroken,
        "broke|broken|fractur*|shatter*|smashed|cracked|busted|snapped|crushed ~jaw|cheekbone|jawbone|mandible, \
         jaw|cheekbone|jawbone|mandible ~broke|broken|fractur*|shatter*|smashed|dislocat*|busted|snapped|crushed, \
         dislocat* ~jaw, jaw ~popped|come|came|gone|went|slipped|is|pop +out|sideways|off, \
         jaw ~out +of +place|joint|socket|alignment|line, \
         teeth|bite ~dont|doesnt|wont|not|no|cant ~meet|line|fit|align|together, \
         jaw ~bent|crooked|wonky|deformed|hanging|sideways|shifted, jaw ~out +joint|place|socket, \
         teeth|bite|jaws ~dont|doesnt|wont|not|no|cant|longer|isnt|arent ~meet|meeting|line|lining|fit|fitting|align*|together|touch*|join, \
         @no ~close|clench|bring|put|get|bite|closing ~teeth|jaws ~together, jaw ~off +to +one +side, \
         jaw ~bust*|snapped|crack*|bent|crooked|wonky|deformed|hanging|hangs|hung|sideways|shifted|loose|dangl*|slack|skew* ~@hit|@blow|@fall, \
         @hit|@blow|@fall ~jaw ~bust*|snapped|crack*|bent|crooked|wonky|hanging|sideways|shifted|click*|loose|pop*|slack, \
         crack|snap|crunch|pop ~in|from|of +@my? +jaw ~@hit|ball|@blow|@fall, \
         heard|felt ~crack|snap|crunch|pop ~jaw, broke* +bone* ~face, facial +fracture, \
         eye +socket ~broke*|fractur*|smash*, jaw ~not ~right ~@hit|@blow|@fall, \
         jaw ~popped|slipped|came|come|jumped|knocked|went|gone ~out|socket|place|joint, \
         cheekbone ~cave*|flat|dent*|sunk*|push*, jaw ~wont|not|doesnt|isnt +line|align|meet|fit, \
         something ~broke*|cracked|fractur* ~face|jaw|cheek, \
         jaw|jawbone|cheekbone|face & broken|fractur*|smashed|shattered|dislocat*|busted",
        "crack* ~jaw +when|every, jaw +crack*, teeth ~dont|not ~fit +in|my, crooked +teeth, jaw +is +off +a? +bit, \
         jaw ~wired ~broke +again, denture* ~dont|doesnt|wont|not ~fit|meet, jaw|bite ~since +braces, \
         invisalign|brace*|aligner*|retainer ~teeth ~meet|fit|align*|line, teeth ~arent|not +align*|straight, \
         denture* ~close|meet|fit|together, jaw|face & broken ~tooth|filling|crown|denture*|brace|wire|retainer, \
         smashed +it",
    ),
    phrases(
        JawOpen,
        "jaw|mouth ~stuck|locked|lock|jammed|frozen|stays|locks ~open, \
         cant|unable|wont|couldnt|not|doesnt|hard ~close|shut ~mouth|jaw, \
         mouth|jaw ~cant|wont|doesnt|not|unable|isnt ~close|shut, stuck|locked|jammed +open ~jaw|mouth, \
         stuck|locked +open, jaw ~locked|stuck ~since|after, my +jaw +locked, jaw ~locked, jaw +is? +stuck|jammed, \
         cant|unable|wont|couldnt|doesnt|not ~shut|close|closing|shutting ~mouth|jaw|gob, \
         mouth|jaw ~wide +open ~cant|stuck|lock*, yawn* ~stuck|lock*|cant|jaw, jaw|mouth ~stuck|lock*|cant ~yawn*",
        "jaw ~sometimes ~locks, jaw ~locks ~sometimes, locks|locked ~sometimes|occasionally|now_and, \
         sometimes|occasionally|often ~locks|locked|lock, cant +keep ~mouth +shut, ~mouth +shut +about, \
         cant +shut +up",
    ),
    phrases(
        Vomiting,
        "vomit*, throwing +up, thrown +up, threw +up, throws +up, puk*, been +sick, being +sick, \
         keeps +being? +sick, sick +twice|three|everywhere|again|all, is|was|hes|shes|im|got +sick, \
         feels|feel|feeling +sick, nausea*, nauseous, bringing +everything +up, retching",
        "sick +of|and_tired, sick +leave|note|pay|day, sick +to +death",
    ),
    phrases(
        WontStop,
        "wont|wouldnt|doesnt|isnt|not|cant|hasnt|havent|never|nothing|no ~stop|stops|stopping|stopped|quit|quitting|let_up|easing|eased|slow|slowing|settle, \
         let* +up, keeps|keep +coming|going|on, non? +stop, nonstop, getting|got|gets +worse, still +going|coming, \
         for|last|past ~hours, hour|hours +later, hasnt|havent|wont|isnt|not|doesnt +let +up, \
         hasnt|wont|doesnt +slowed|slow",
        "pain|hurting|hurts|ache|aching|throbbing|crying|gums & stop*|worse|coming|going|let_up, \
         appointment|wait* & hours",
    ),
];
