//! English words for blows to face, jaw and head.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Blow,
        "walked|ran|run|walk|crashed|bumped +into ~door|wall|post|pole|table|window|lamppost|tree|cupboard, @folk \
         ~@blow, got|was|been|being|getting +@hit, had +a? +fall|crash|accident|bad_fall|nasty_fall|bad_accident, car \
         +accident|crash, fell +off|over|down|from|on|onto|against|in, came +off +@my? ~bike|horse|scooter|motorbike|\
         bicycle|skateboard|motorcycle, @hit +in|by|with|on +the|my|his|her|a|an|some*, a|in +fight, ball|bat|racket|\
         stick|door|swing|elbow ~@hit +me|him|her|my|his, tripped, punched, assaulted, trauma, playing +football|rugby|\
         hockey|basketball|cricket|soccer|netball|tennis, scuffle, brawl, after|from|in +the|a|his|her +fall|accident|\
         crash|fight, after|from +the? +fall|accident|crash|fight, took|taken|take|takes|had|caught|copped|got|get|\
         having +a|an|one|the? ~knock|tumble|spill|fall|whack|bang|bump|elbow|punch|knee|fist|boot|kick|crash|smack|\
         thump|blow|wallop|header|puck|slap|headbutt|stumble|prang, came|come|coming|went|gone|fell|fallen|flew|thrown|\
         tumbled|slipped|chucked +off|over|from +@my? ~@ride, over +@my? +handlebars, facefirst, headfirst, faceplant*, \
         nose +dive*, ran|run|running|walked|walking|skated|cycled|rode|bumped|smacked|slammed|went|sprinted|barged|\
         banged|skidded|collided|bashed|crashed|skied|drove +straight|right|head|smack? into|against +a|the|another|\
         each|his|her|my|some|one|our, clash +of +heads, banged|clashed +heads, car|bus|bike|road|traffic|motorbike|\
         cycling|playground|skiing|riding +accident|crash|smash|wreck|collision|injury|fall, rta, pile +up, wiped +out, \
         stacked +it, came +a +cropper, arse +over|about, went|gone|sent +flying, got|been|was|were|getting +jumped|\
         mugged|attacked|assaulted|decked|beaten|hit|struck|punched|kicked|tackled|knocked, tackle, tackled, hit +by, \
         bit|bitten|kissed|ate|met|eaten +the +pavement|kerb|curb|dirt|concrete|floor|ground|deck|tarmac|gravel|asphalt|\
         sidewalk, bouncy +castle, trampoline, monkey +bars, climbing +frame, swing|ball|bat|stick|elbow|puck|frisbee|\
         racket|door|brick|stone|rock|hammer|wrench|spanner|swings|bottle|boomerang ~hit|hits|smacked|caught|clipped|\
         struck|flew|clocked|into|whacked, fell|fallen|fall|tripped|slipped|tumbled +on|over|down|off|from|against|into|\
         out, jumped +on|by, knocked +over|down|off, run|ran +over, thrown +off|from, bucked +off, ran|walked|crashed|\
         bumped|smacked|slammed|skidded|cycled|banged|rode into|against +@ground, push*|shov*|trip* ~over|into|off|down|\
         him|her|me|onto|by, got|was|been|were pushed|shoved|tripped|barged|shouldered, dived|diving|dove, beat|beaten|\
         beating|battered +me|him|her|them? +up, hit +me|him|her|us, lamp +post, scrap|brawl|fisticuffs|punchup|\
         scuffle, mishap|tumble|prang, airbag, dashboard, steering +wheel, scooter|escooter, skateboard*, sledging|\
         skiing|snowboarding|wrestling|boxing|judo|karate|gymnastics, roller +skat*, ice +skat*, rollerblad*, pogo, \
         tackled|tackle, landed|landing +on|onto|flat|hard|face|chin|awkwardly, bashed|bumped|walloped|clattered ~into|\
         on|against|by|his|her|my|him|me, come|came|coming|comes +a +cropper, @sport & fell|fall|fallen|hit|accident|\
         crash*|collid*|lost|knock*|came_off, @sport ~ago, playing +@sport, off|over +@my? +@sport, @hit & ball|bat|\
         stick|racket|elbow|knee|door|table|floor|ground|wall|kerb|curb|pavement|concrete|pole|post|window|bottle|glass|\
         fist|head|step|stairs|seesaw|swing|tiles|bath|car|bus, thrown|chucked|flung|tossed|launched & horse|pony|bike|\
         off|from|car|over, since|after|in|into +a|the|that|my|his|her? +fight|fall|accident|crash|scrap|collision, \
         thrown|flung +off|from, fell|fallen|falling +running|playing|cycling|skating|jogging|walking|dancing|skiing|\
         riding|badly|hard|awkwardly, after +i +was +hit|punched|kicked, falling|coming|tumbling +off|over|down, @hit \
         +@self|me|him|her, whacked|bashed|cracked|caught +@self, the|a|that|his|her|my|this +fall|knock|blow|accident|\
         crash|punch|collision, threw|thrown|chucked & stone|rock|ball|brick|bottle, fall|knock|blow|crash|punch +has|\
         broke|knocked|loosened|chipped|smashed, hit|struck|clipped|caught|floored|squashed +by +a|an|the|some|his|her, \
         came|come|coming|comes +a? +cropper, took|taken|takes|caught +a +heavy|big|hard|massive|nasty|bad +shot|hit|\
         punch|blow|tumble|fall|one, ate +it +on|off, rugby|hockey|football|boxing|cricket +club|pitch|match|ground|\
         field|training & gap|looking|tooth|grass|mud, caught|clipped|banged +the|my|it|a|on? ~tap|edge|corner|door|\
         sink|bath|step|rail, rolled|fell|dropped|slid|slipped|fallen +off ~table|bed|sofa|counter|worktop|changing|lap|\
         chair, skidded|skidding, butted|nutted ~post|goalpost|wall|door|bar, caught|took|copped|stopped +a|an|the? \
         ~cricket|hockey|golf|tennis|rugby +ball|stick|bat, cricket|hockey|golf|lacrosse +ball|stick|bat|puck|club & \
         tooth|teeth|face|mouth|jaw|lip|nose|@head, line +drive, whipped|pinged|swung|sprang|flew|flicked|sprung +back \
         ~face|mouth|teeth|jaw|head, goalie|keeper|player|teammate +is|was|got? +kicked|hit|elbowed, ive|hes|shes|have|\
         been +hit ~and",
        "fell +asleep|ill|pregnant|through|behind|for|apart|off +the? +list, \
         accident* ~booked|cancel*|cancelled|deleted|missed|sent|call*, slipped +my +mind, \
         crown|filling|veneer|bridge|retainer|brace|bracket|cap|wire ~fell|fallen, fallen|fell +out, crash +course, \
         hit ~bill|fee|price, ran|run +into +a +problem|trouble|issue|bit|traffic|jam|delay, got|get +a +knock +on, \
         had|have|take|took|got|get +a|the ~fall +in +price, pile +up +of, take +a +bump +in, ~knocked +price, \
         fall +in +price*, tumble +dryer, trampoline +party|lesson, bus|train|car|traffic ~fell|delayed, \
         crack* +in|across|down, push* ~appointment|back_to|date|through|wisdom, push* ~@tooth ~wisdom, \
         scooter +charger, boxing +day, judo|karate|boxing|skiing ~lesson|class|mouthguard|trip|holiday, \
         trip* ~to|holiday|work|business, landed +on +a? +date, dived +straight +in +to +the +question, \
         @hit ~@head|door|roof ~bill|price*|quote, @hit ~head ~nail, knock +on +the +door, in +the +fall, \
         the +fall +in|of +price*, \
         let +it|them|him +fall, fall|falls|falling +out",
    ),
    phrases(
        BlowToFace,
        "teeth|tooth +is|are|went|gone|have? +gone? +right|clean|straight? +through +@my? +lip|lips|tongue|cheek, @hit \
         ~@my? ~face|jaw|chin|mouth|cheek|cheekbone, @hit +face|jaw|mouth|chin, @hit +to ~face|jaw|mouth|chin, caught|\
         clipped ~@my? ~mouth|face|jaw, face|jaw|chin|mouth|cheekbone ~got|was|been|just|has +@hit, face|jaw|mouth|chin \
         ~smashed|crushed|bashed|slammed, @hit|fell|fallen|landed|landing|slipped|tripped|crash*|flat ~on|onto|into|\
         against|in ~face|jaw|chin|mouth, @fall ~face +first|down|plant*, @blow ~face|jaw|chin, faceplant*, face \
         +plant*, jaw|face|facial|dental|mouth +trauma|injury|injuries, trauma|blow|injury ~face|jaw|mouth|chin|facial, \
         headbutt* ~nose|face|mouth, split|cut ~lip|tongue|chin ~open|deep|deeply|through|stitches|bleeding|badly, bit|\
         bitten|bite ~through +@my? ~lip|tongue|cheek, car ~accident|crash ~face|jaw|mouth|tooth|teeth, beaten +up, \
         bitten|bit|attacked|mauled ~dog ~face|cheek|lip|mouth|chin|eye|nose, dog|dogs ~bit|attacked|mauled|bitten|bite \
         ~face|cheek|lip|mouth|chin|eye|nose, bitten|bit|attacked|mauled ~face|cheek|lip|mouth ~dog, ball|punch|elbow|\
         knee|bat|stick|fist|puck|racket|boot ~to +the? +face|jaw|mouth|chin, ball|punch|elbow|knee|bat|stick|fist|puck|\
         racket|boot +to? +the? +face|jaw|mouth|chin, face|jaw|chin|mouth|cheekbone|lip|lips|nose ~@hit ~@ground, went|\
         gone|fell|fallen|landed|came|come|ended|flew|smacked ~face|facefirst +first|down, facefirst, lip|lips|chin|\
         cheek|tongue|face|gum|eyebrow ~split|gash*|sliced|ripped|torn|burst|cut|slashed|ripped ~open|wide|through|\
         badly|half|deep*|down, gash*|laceration|lacerated ~@face|tongue|eyebrow, @face|tongue ~gash*|lacerat*, @face \
         ~ripped|torn +open|up|off, face ~mess|smashed|mangled|mashed|pulp|bloodied, dog|dogs|alsatian|rottweiler|\
         pitbull|terrier|horse|cat|pony|donkey|cow ~bit|attacked|mauled|bitten|bite|savaged|nipped|snapped|kicked|\
         headbutted|butted|reared|scratched ~in|on|to|at|by|daughter|@child +the|his|her|my|our|their ~face|cheek|lip|\
         mouth|chin|nose|jaw, kicked ~in|to +the|his|her|my +face|mouth|jaw|teeth|chin, took|taken|caught|copped|got|\
         take ~elbow|ball|boot|fist|punch|knee|kick|stick|bat|racket|puck|shoulder|header|swing|whack|smack|bang|knock|\
         hit|bump|shot ~to|in|on|across|under ~face|mouth|jaw|chin|teeth|lip|cheekbone|gob|chops|kisser, elbow|ball|\
         boot|fist|punch|knee|kick|stick|bat|racket|puck|swing|door|whack ~straight? in|to|across|on +the|his|her|my \
         +face|mouth|jaw|chin|teeth|gob|chops, headbutt*, beat|beaten|beating|battered ~up, been|was|got +assaulted, \
         bitten|bit +right? +through +@my? +tongue|lip|cheek, @hit & face|jaw|chin|gob|cheekbone|kisser & ball|bat|\
         stick|racket|elbow|knee|door|table|floor|ground|wall|kerb|curb|pavement|concrete|pole|post|window|bottle|glass|\
         fist|step|stairs|seesaw|swing|tiles|bath|car|horse|pony, glassed|bottled|slashed|stabbed ~face|neck|cheek|\
         mouth, bitten|bit|mauled|attacked|savaged & face|nose|eyes ~dog|alsatian|by|neighbour*|terrier|animal, bitten|\
         mauled|savaged ~face, split|gash*|laceration & chin|lip|tongue|cheek|eyebrow, face|chin|jaw|nose ~@ground, \
         face +down|first|forward ~@ground, landed|landing|fell ~@my? +face|chin|nose|mouth, lip|lips|tongue|cheek|skin \
         & hanging|torn|ripped|flap|shredded, took|taken|takes|caught|copped|got +a|an|the|his|her|one ~to +@my? +mouth|\
         face|jaw|chin|teeth|gob|chops|kisser, hurley|hurl|sliotar|shoulder|forearm|hoof|plank|shelf|pipe|branch|\
         boomerang|paddle|oar|surfboard|handlebar*|seatbelt ~in|to|across|into|on +@my? +mouth|face|jaw|chin|teeth|nose|\
         gob, @face|chops|teeth|tooth +first, @blow|off|landed|came|hit|went & @face|teeth +first, ball|bat|stick|puck|\
         elbow|boot|hoof|stone|fist ~side +of +the|my|his|her +@face, got|caught|hit|clipped|whacked|nutted +me|him|her \
         +in|on|across +the|his|my|her? +@face, tumble|tumbled|fall|fell|landed|came_down ~onto|on +@my +@face, caught|\
         took|got|copped|received +a|an? ~spanner|wrench|elbow|ball|boot|hammer|bat|knee|fist|pole|stick|racket|racquet|\
         plank ~in|to|across|on ~@face|teeth|tooth, chucked|threw|swung|flung|tossed|jerked ~into|in +my|his|her|me \
         +@face|chops, stamped|stood|trod|kicked|stomped|knelt +on +my|his|her|the +@face",
        "bump|lump|spot +on|in +the|my +roof|gum|gums|palate|inside|lip|tongue, \
         @hit|bang|smash* ~face +value, knock* ~face|jaw|mouth ~bill|price, slap +in +the? +face, \
         jaw|mouth ~crack*|click*|pop*, crack* ~jaw|mouth +when|every|sometimes, crack* +lip|lips|corner*, \
         bit +through +my +retainer|guard, crack* ~mouth|lip|lips, knock|smack ~prices, crack* ~denture*, \
         ~mouthguard, knock +on +the? +mouth, @hit +the? +wrong|nail|spot|roof, filling|crown|food ~@hit, \
         cold|hot|water|air|sugar|ice|drink* ~hits|hit, hits|hit ~cold|hot, fell ~out +of +@my? +mouth, \
         fell|fallen ~out ~mouth, crown|filling|tooth|bridge ~fell ~mouth, clock* ~face, \
         lip|lips ~split|crack*|cut +sore|dry|chapped|corner, ~ cold|sweet|hot ~@hit, \
         money|price*|cost|bill ~kick*|slap|punch, kick* +in +the +teeth +price, \
         cracked|split +lip|lips +from +the +cold, split|crack* & lip|lips & dry|sore|chapped|corner|cold|weather, \
         chin|face +on +friday, bit ~face +value, bump* +his|her|my +mouth|chin|lip & fine|rain|ok, \
         injection|jab|needle|appointment|brush|letter|message|plaque|numbing ~to +@my +mouth|face|jaw|teeth",
    ),
    phrases(
        JawBroken,
        "broke|broken|fractur*|shatter*|smashed|cracked|busted|snapped|crushed ~jaw|cheekbone|jawbone|mandible, jaw|\
         cheekbone|jawbone|mandible ~broke|broken|fractur*|shatter*|smashed|dislocat*|busted|snapped|crushed, dislocat* \
         ~jaw, jaw ~popped|come|came|gone|went|slipped|is|pop +out|sideways|off, jaw ~out +of +place|joint|socket|\
         alignment|line, teeth|bite ~dont|doesnt|wont|not|no|cant ~meet|line|fit|align|together, jaw ~bent|crooked|\
         wonky|deformed|hanging|sideways|shifted, jaw ~out +joint|place|socket, teeth|bite|jaws ~dont|doesnt|wont|not|\
         no|cant|longer|isnt|arent ~meet|meeting|line|lining|fit|fitting|align*|together|touch*|join, @no ~close|clench|\
         bring|put|get|bite|closing ~teeth|jaws ~together, jaw ~off +to +one +side, jaw ~bust*|snapped|crack*|bent|\
         crooked|wonky|deformed|hanging|hangs|hung|sideways|shifted|loose|dangl*|slack|skew* ~@hit|@blow|@fall, @hit|\
         @blow|@fall ~jaw ~bust*|snapped|crack*|bent|crooked|wonky|hanging|sideways|shifted|click*|loose|pop*|slack, \
         crack|snap|crunch|pop ~in|from|of +@my? +jaw ~@hit|ball|@blow|@fall, heard|felt ~crack|snap|crunch|pop ~jaw, \
         broke* +bone* ~face, facial +fracture, eye +socket ~broke*|fractur*|smash*, jaw ~not ~right ~@hit|@blow|@fall, \
         jaw ~popped|slipped|came|come|jumped|knocked|went|gone ~out|socket|place|joint, cheekbone ~cave*|flat|dent*|\
         sunk*|push*, jaw ~wont|not|doesnt|isnt +line|align|meet|fit, something ~broke*|cracked|fractur* ~face|jaw|\
         cheek, jaw|jawbone|cheekbone|face & broken|fractur*|smashed|shattered|dislocat*|busted, popped|pop|jumped|\
         slipped|come|came|gone ~out +of? +its|the|his|her|my +joint|socket|hinge, grates|grating|grinds|crunch* & open|\
         opens|tries|jaw|bite & ball|@blow|cant|hit, bone ~moved|moving|moves|shifted|sticking & jaw|chin|see|denture|\
         bite|tumble, hear ~grinding|grating|crunch* ~jaw|jar, hockey|puck|ball|bat|punch* & grinding|grating|crunch* & \
         jaw|jar, bust|busted|smashed|knackered|dislocated|snapped ~jaw|mandible|cheekbone, step +in +the|a|my|his|her? \
         +row, bone ~gone|missing & teeth|jaw|row",
        "crack* ~jaw +when|every, jaw +crack*, teeth ~dont|not ~fit +in|my, crooked +teeth, jaw +is +off +a? +bit, \
         jaw ~wired ~broke +again, denture* ~dont|doesnt|wont|not ~fit|meet, jaw|bite ~since +braces, \
         invisalign|brace*|aligner*|retainer ~teeth ~meet|fit|align*|line, teeth ~arent|not +align*|straight, \
         denture* ~close|meet|fit|together, jaw|face & broken ~tooth|filling|crown|denture*|brace|wire|retainer, \
         smashed +it, orthodontist|orthodontics & jaw, braces|brace|orthodontic*|invisalign & teeth|bite|jaw, \
         fixed|wired|plated|repaired|mended|pinned & broken|fractur*|broke & jaw|cheekbone|jawbone, medical +plate, \
         nearly|almost|practically ~broke|broken|dislocat*|cracked|fractur*, \
         shoulder|knee|hip|finger|thumb ~joint|socket, joint +account, @tooth ~socket",
    ),
    phrases(
        JawOpen,
        "jaw|mouth ~stuck|locked|lock|jammed|frozen|stays|locks ~open, \
         cant|unable|wont|couldnt|not|doesnt|hard ~close|shut ~mouth|jaw, \
         mouth|jaw ~cant|wont|doesnt|not|unable|isnt ~close|shut, stuck|locked|jammed +open ~jaw|mouth, \
         stuck|locked +open, jaw ~locked|stuck ~since|after, my +jaw +locked, jaw ~locked, jaw +is? +stuck|jammed, \
         cant|unable|wont|couldnt|doesnt|not ~shut|close|closing|shutting ~mouth|jaw|gob, \
         mouth|jaw ~wide +open ~cant|stuck|lock*, yawn* ~stuck|lock*|cant|jaw, jaw|mouth ~stuck|lock*|cant ~yawn*, \
         yawn*|biting|burger|laughing|laughed & stuck|locked|jammed & jaw|mouth|close|shut|joint|its",
        "jaw ~sometimes ~locks, jaw ~locks ~sometimes, locks|locked ~sometimes|occasionally|now_and, \
         sometimes|occasionally|often ~locks|locked|lock, cant +keep ~mouth +shut, ~mouth +shut +about, \
         cant +shut +up, \
         stuck +between|in, \
         click* ~years|yawn, yawn ~click*, opens +and +shuts|closes, \
         drawer|door|lid|box|clasp|case ~stuck",
    ),
    phrases(
        JawHurts,
        "holding|clutching|cradling|nursing +@my? +jaw|face|mouth|chin|cheek, jaw|jawbone|chin|cheekbone|bone|face \
         ~hurts|hurt|hurting|sore|painful|agony|killing|moving|moves|clicking|clicks|crunching|grating|bruised|\
         throbbing|aching|black|purple, @pain ~jaw|jawbone|cheekbone|chin|face, cant|hardly|barely|not|hurts ~chew|\
         chewing|bite_down",
        "@pain ~head|knee|arm|wrist, jaw|face ~hurts|sore ~laugh*|grind*|clench*",
    ),
    phrases(
        HeadHit,
        "@hit ~@my? ~head|skull|forehead|temple, head ~@hit, @hit +head, head +injury|injuries|trauma|wound, concuss*, \
         fell|fallen|landed|landing|slipped|tripped ~on|onto|against|his|her|my|and ~head|skull, injur* ~head, head|\
         skull ~bleeding|split|cracked|fractur*|bashed|hurt, @hit ~back +of +@my? +head, fractured +skull, cut ~head \
         +open, blow ~head, head +got|was +@hit, @hit|bump ~to|on|in +@my? +@head, @hit ~@my? ~@head, @head ~@hit \
         ~@ground, @fall|landed|landing|dropped ~on|onto|his|her|my|with +@my? +@head, @head ~split|gash*|cracked|cut \
         +open|wide, cracked|split|bust ~@head +open, knocked +himself|herself|myself|themselves +out|silly|\
         unconscious, banged|bump*|clash* +heads, bump|egg|lump ~on +@my? +@head, onto|on +@my? +head|skull & off|fell|\
         landed|landing|dropped|flip*|backflip|somersault|trampoline|stairs|threw|diving, pupil|pupils ~bigger|larger|\
         different|uneven|huge|blown|dilated & hit|fell|punch*|knock*|went|took|ball|landed|head, came|come|fell|fallen|\
         dropped|landed|crashed ~on|onto ~@head, @head & doesnt|dont|didnt & know|remember & day|where|who|what|year, \
         brick|slate|tile|branch|ladder|plank|pole|rock|stone|box|tin|hammer|spanner ~came|fell|dropped|landed|hit ~on \
         ~@head, butted|nutted|whacked|smacked|cracked ~@head, copped|caught|took|got ~in|on|to +the|my|his|her +@head, \
         copped ~in|on|to +@head, clonked|banged|cracked|bumped|clashed|smacked +heads, scalp ~split|gashed|open|\
         bleeding, gone|went|fell|fallen +backwards ~ice|step|stairs|head|scalp, pupil|pupils ~bigger|larger|different|\
         uneven|blown|odd|unequal|size, bruise|bruising ~behind ~ear, black +rings|circles ~eyes & @fall|@blow|ladder, \
         panda +eyes, clear|watery +fluid|liquid ~ear|nose, fluid|liquid ~from|out ~ear",
        "hit +the? +nail, nail +on +the? +head, head +cold, head +over|for|to, knock* +it +on +the? +head, \
         bang* +headache*, headache*, hit +a? +head, head +office|receptionist|nurse|dentist|lice, \
         hurt +my +head +thinking, bang* +my +head +against +a|the +brick, crack* +my +head +around, \
         spot|pimple|lump ~forehead +for, hit +@my? +head +hard +price, trying & head & wall, \
         bump*|bang*|hit|knock* ~head ~no_harm|no_damage|laugh*|all_good, \
         hat|hand|hands|helmet|cap|sheet|towel|lice|head +of +the ~head, hat|lice|hair ~on +@my? +head, \
         head +is +banging|pounding|spinning|thumping|splitting, \
         head ~forgot*|forget* ~appointment|about, \
         head|brow ~what|where ~doing|start|begin, \
         got|get ~in|on|to +my|his|her|the +head ~that|round, round ~head",
    ),
];
