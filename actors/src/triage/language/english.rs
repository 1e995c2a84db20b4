//! English: how words sound, and the words that change how others are meant. What is said is in `mouth` and `body`.

mod body;
mod mouth;

use super::{Apostrophe, Language};
use crate::triage::context::Cue;

pub(super) const ENGLISH: Language = Language {
    code: "en",
    apostrophe: Apostrophe::Joins,
    fillers: &[
        "um",
        "umm",
        "uh",
        "uhm",
        "uhh",
        "er",
        "erm",
        "ah",
        "oh",
        "hmm",
        "mm",
        "eh",
        "really",
        "actually",
        "basically",
        "literally",
        "very",
        "quite",
        "please",
        "ok",
        "okay",
        "yeah",
        "yes",
        "hello",
        "hi",
        "hey",
        "absolutely",
        "totally",
        "completely",
        "suddenly",
        "pretty",
        "extremely",
        "bloody",
        "freaking",
        "proper",
        "properly",
        "obviously",
        "honestly",
        "already",
        "clean",
        "even",
        "any",
        "anymore",
        "particular",
        "kinda",
        "sorta",
    ],
    sounds_like: SOUNDS_LIKE,
    classes: CLASSES,
    cues: CUES,
    harmless: HARMLESS,
    concepts: &[mouth::CONCEPTS, body::CONCEPTS],
};

const SOUNDS_LIKE: &str = "bad breath in = bad breath, breath in the morning = breath the morning, a wee bit of =, a wee bit =, \
         a little bit of = a little, a little bit = a little, a tiny bit = tiny, little bit = little, \
         tiny bit = tiny, a bit of a =, a bit =, wee bit =, quite a bit = lots, not able to = cant, \
         isnt able to = cant, is not able to = cant, not able = cant, no can = cant, can no = cant, \
         no longer able to = cant, unable to = cant, aint = isnt, cannae = cant, dinnae = dont, winnae = wont, \
         isnae = isnt, wasnae = wasnt, didnae = didnt, face planted = faceplanted, face plant = faceplant, \
         face first = facefirst, head first = headfirst, every body = everybody, me jaw = my jaw, me face = my face, \
         me tooth = my tooth, me teeth = my teeth, me mouth = my mouth, me throat = my throat, \
         me tongue = my tongue, me chest = my chest, me neck = my neck, me eye = my eye, me gum = my gum, \
         me gums = my gums, me head = my head, me front = my front, nobody is = noone is, like if = as if, \
         nothing like = nothinglike, like =, not well = notwell, feeling well = feelwell, feel well = feelwell, \
         went well = wentwell, well =, you know =, i mean =, sort of =, kind of =, kinds of =, sorts of =, \
         a lot = lots, alot = lots, lot = lots, at the moment = now, right now = now, any more =, at all =, \
         going to = gonna, got to = gotta, is not = isnt, are not = arent, was not = wasnt, did not = didnt, \
         do not = dont, does not = doesnt, has not = hasnt, have not = havent, can not = cant, cannot = cant, \
         could not = couldnt, will not = wont, would not = wouldnt, isn t = isnt, aren t = arent, wasn t = wasnt, \
         didn t = didnt, don t = dont, doesn t = doesnt, hasn t = hasnt, haven t = havent, can t = cant, \
         won t = wont, couldn t = couldnt, i m = im, i ve = ive, i am = im, i have had = ive had, it is = its, \
         he is = hes, she is = shes, it has = its, carnt = cant, breeve = breathe, breve = breathe, \
         cant stock = cant stop, wont stock = wont stop, want stop = wont stop, won stop = wont stop, \
         swell in = swelling, swell ing = swelling, swell up = swelling up, swell in g = swelling, \
         swallow ing = swallowing, swallow in = swallowing, swallowed up = swelled up, \
         face is swallowing = face is swelling, face is swallowed = face is swollen, bleed in = bleeding, \
         bleed ing = bleeding, breath in = breathing, breathe in = breathing, breath ing = breathing, \
         breeding = breathing, breading = breathing, bleating = bleeding, pleading = bleeding, \
         leading from = bleeding from, blooding = bleeding, blooded = bled, \
         shortness of breadth = shortness of breath, short of breadth = short of breath, cant breeze = cant breathe, \
         cant breed = cant breathe, cant bread = cant breathe, couldnt breed = couldnt breathe, breaths = breath, \
         knocked doubt = knocked out, knock doubt = knocked out, knocked doubt of = knocked out, \
         knocked about = knocked out, got not doubt = got knocked out, got not out = got knocked out, \
         was not out = was knocked out, tooth not out = tooth knocked out, knocked ow = knocked out, \
         knocked hour = knocked out, nocked = knocked, noct = knocked, nock = knock, got not = got knocked, \
         knocks out = knocked out, my truth = my tooth, his truth = his tooth, her truth = her tooth, \
         the truth got = the tooth got, front truth = front tooth, front two = front teeth, front to = front tooth, \
         my to = my tooth, my two got = my tooth got, my two knocked = my tooth knocked, \
         my two fell = my tooth fell, my two was = my tooth was, my two is = my tooth is, \
         his two knocked = his tooth knocked, a truth knocked = a tooth knocked, truths = teeth, teath = teeth, \
         tooths = tooth is, toof = tooth, chess pain = chest pain, chess pains = chest pain, \
         chest pane = chest pain, chest panes = chest pain, chest paying = chest pain, \
         chess is tight = chest is tight, my chess = my chest, chest spain = chest pain, \
         just pain in my chest = pain in my chest, heart a tack = heart attack, hard attack = heart attack, \
         un conscious = unconscious, unconscience = unconscious, unconcious = unconscious, \
         on conscious = unconscious, past out = passed out, pass doubt = passed out, passed doubt = passed out, \
         feinted = fainted, just painted = just fainted, she painted = she fainted, feint = faint, \
         collapse st = collapsed, ana phylaxis = anaphylaxis, anna phylactic = anaphylactic, \
         anna filaxis = anaphylaxis, anaphalaxis = anaphylaxis, anaphalactic = anaphylactic, epi pen = epipen, \
         happy pen = epipen, throat is clothing = throat is closing, throat clothing = throat closing, \
         throw is closing = throat is closing, my throw = my throat, throats = throat is, thro = throat, \
         jores = jaw is, jaws = jaw is, my jar = my jaw, his jar = his jaw, her jar = her jaw, \
         my door is broken = my jaw is broken, my joe = my jaw, the jar = the jaw, broken jar = broken jaw, \
         dis located = dislocated, this located = dislocated, con cussion = concussion, sue a side = suicide, \
         sue aside = suicide, sewer side = suicide, suit aside = suicide, sewer sidle = suicidal, \
         suicide all = suicidal, kill my self = kill myself, killing my self = killing myself, \
         hurt my self = hurt myself, harm my self = harm myself, self harm = selfharm, self harming = selfharm, \
         over dose = overdose, over dosed = overdosed, a fever pitch =, hay fever = hayfever, feather = fever, \
         fevers = fever is, a favor and = a fever and, high temp = high temperature, faces = face is, \
         phase is swollen = face is swollen, my phase = my face, my fase = my face, cheek s = cheek is, \
         tongs = tongue is, my tong = my tongue, my tung = my tongue, swole = swollen, swolen = swollen, \
         swallen = swollen, swelled in = swollen, swollowing = swallowing, swollow = swallow, \
         cant swell oh = cant swallow, cant swallows = cant swallow, amoxicilin = amoxicillin, \
         a mox a cillin = amoxicillin, pencil in = penicillin, pencillin = penicillin, \
         hides all over = hives all over, ibroke = i broke, black out = blackout, blacked out = blackedout, \
         ambulances = ambulance, that is = thats, there is = theres, let is = lets, what is = whats, \
         someone is = someones, everyone is = everyones, no one = noone";

const CLASSES: &[(&str, &str)] = &[("wet", "gauze|towel*|tissue*|pillow*|pad|pads|swab*|cotton|dressing|flannel|kitchen|sheets|hanky|hankies|rag|cloth|bowl|sink|napkin*"),
("object", "@tooth|crown|filling|something|piece|chunk|bracket|cap|brace|denture*|bridge|veneer|implant|screw|wire|plate|retainer|cotton|gauze|needle|food|object|coin|toy|pill|tablet|set"),
("sport", "bike|bicycle|cycling|scooter|skateboard*|rugby|football|hockey|lacrosse|basketball|netball|cricket|boxing|softball|baseball|soccer|squash|tennis|trampoline|swing|swings|seesaw|slide|climbing|playground|judo|karate|wrestling|skiing|snowboard*|horse|pony|swimming|diving|pool|gymnastics|skating|rollerblad*|motorbike|crash|concert|fight|golf|bouncy|parkour|surf*|polo"),
("gone", "to|up|into|in|inside|blue|grey|gray|white|numb|all|from|so|massive|huge|black|home|hard|red|purple|floppy|limp|heavy|tight|stiff|weird|funny|dead|cold|yellow|right|worse|bigger|sideways|straight|crooked|loose|wobbly|septic|dark|pale|clammy|quiet|sleepy|drowsy|rigid|lopsided|droopy|puffy|solid|firm|missing|back|backwards|through|under|over|bad|mad|green|hot|unconscious|unresponsive|very|enormous|horrible|completely|totally|off_the|flying|out|rock|bright|dreadful|mental|berserk|down_my|down_the|down_his|down_her|down_to|down_into"),
("ride", "bike|bicycle|swing|swings|horse|scooter|slide|trampoline|skateboard|ladder|motorbike|motorcycle|moped|bunk|sofa|couch|roof|pony|sledge|skis|board|chair|stool|wall|tree|frame|quad|sled|bed|hoverboard|bars|changing|balance|snowboard|ebike|cycle"),
("ground", "ground|floor|pavement|concrete|table|wall|kerb|curb|edge|door|step|steps|stairs|road|pole|post|ice|sidewalk|dashboard|steering|worktop|counter|tarmac|gravel|tiles|radiator|bench|desk|goalpost|lamppost|doorframe|windscreen|handlebars|bars|bar|bath|sink|pool|rail|railing|fence|window|coffee|asphalt|deck|tree|brick"),
("head", "head|heads|skull|forehead|temple|noggin|bonce|scalp|brow|noddle"),
("many", "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|thirty|forty|fifty|sixty|hundred|10|12|14|15|16|18|20|24|25|28|30|32|40|48|50|60|100|dozen|dozens|loads|handful*|lots|tons|heaps|fistful*|strip|blister|bottle|packet|box|pack|whole|entire|boxes|packets|bottles|strips"),
("pills", "antibiotic*|amoxicillin|medic*|tablet*|pill|pills|ibuprofen*|painkiller*|paracetamol*|aspirin*|codeine|tramadol|tylenol|panadol|nurofen|advil|cocodamol|naproxen|sleeping|diazepam|valium|capsules|morphine|oramorph|meds|calpol|antidepress*|aleve|motrin|vicodin|oxycodone|acetaminophen|drugs"),

    ("tooth", "tooth|teeth|truth|incisor*|molar*|canine|canines|fang*|gnasher*|chopper|choppers|premolar*|bicuspid*|tusk|pegs"),
    ("face", "face|facial|cheek*|jaw|jawline|chin|lip|lips|mouth|nose|gob|kisser|mush|chops|cheekbone*|jawbone|visage"),
    ("swell", "swelling*|swollen|swelled|swells|swell|puff*|balloon*|inflamed|blowing|puffed|bloat*|inflat*|bulg*|swollen*|swole|swelt|engorg*|distended|swoll*|enlarged"),
    ("big", "huge|massive|enormous|double|twice|bigger|gigantic|humongous|ginormous|triple|giant|humungous|colossal"),
    (
        "hit",
        "hit|hits|struck|smack*|smash*|bash*|whack*|bang*|punch*|kick*|elbow*|headbutt*|slam*|knock*|knee|kneed|bump*|crack*|thump*|slap*|clock*|bonk*|clout*|belted|wallop*|clobber*|strike|strikes|striking|nutted|whacking|pelted|socked|decked|biff*|crunched|hitting|rammed|clatter*|glassed|stabbed|slashed|bottled|thwack*|pummel*|booted|swung|pinged",
    ),
    ("fall", "fell|falls|fallen|falling|fall|tripped|slipped|trip|tumbled|tumble|stumbl*|toppled|topple|nosedive*|plung*|faceplant*|spill"),
    (
        "blow",
        "fell|fallen|tripped|tumbled|slipped|crash*|punched|kicked|elbowed|headbutt*|assault*|attacked|beaten|mugged|collided|accident|smacked|whacked|bashed|struck|stumbl*|toppled|faceplant*|facefirst|headfirst|collision|collid*|clash*|wreck*|wipeout|mugging|hurtled|clobber*|walloped|thumped|decked",
    ),
    ("my", "my|his|her|the|a|their|our|one|me|him"),
    (
        "no",
        "not|isnt|hasnt|havent|doesnt|didnt|wont|cant|wouldnt|couldnt|never|unable|dont|refuses|refusing|wasnt|nothing|arent",
    ),
    ("cant", "cant|couldnt|unable|struggl*|barely|hardly|difficult*|hard|trouble|problem*|harder|impossible|cannot|scarcely|tough|tougher|battl*|strugglin|labour*"),
    ("breathe", "breathe|breathing|breath|breathin|breeze|breathes"),
    ("swallow", "swallow|swallowing|swallows|swallowed"),
    ("bleed", "bleeding|bleed|bleeds|bled|blood|bleedin|hemorrhag*|haemorrhag*"),
    (
        "child",
        "child|son|daughter|kid|baby|toddler|infant|boy|girl|grandson|granddaughter|grandchild|nephew|niece|little|newborn|sons|daughters|year|lad|laddie|lass|lassie|bairn|wee|tot|kiddo|kiddie|kids|youngster|teenager|teen|schoolboy|schoolgirl|pupil|twins|twin|grandkid|grandkids|godson|goddaughter|babe|stepson|stepdaughter|schoolchild",
    ),
    (
        "pain",
        "pain|pains|painful|hurt*|ache*|aching|tight*|pressure|crushing|squeez*|heavy|heaviness|stabbing|burning|constrict*|sore|discomfort|weight|squash*|sharp|gripping|compress*|agony|ach*|vice|crush*|aches|burns|weights|tightness|cramp*",
    ),
    (
        "medicine",
        "antibiotic*|amoxicillin|penicillin|medic*|tablet*|pill|pills|injection*|anesthetic|anaesthetic|anesthesia|anaesthesia|ibuprofen*|clindamycin|metronidazole|painkiller*|drug|drugs|dose|latex|mouthwash|paracetamol*|aspirin*|codeine|tramadol|erythromycin|numbing|prescri*|filling|jab|shot|lidocaine|novocaine",
    ),
    ("animal", "dog|dogs|cat|cats|horse|puppy|kitten|rabbit|pony|hamster|labrador|spaniel|retriever|pet"),
    ("self", "myself|himself|herself|themselves"),
    (
        "hour",
        "hour|hours|minutes|morning|yesterday|afternoon|night|overnight|day|days|lunchtime|evening|midnight|noon|ages",
    ),
    (
        "chemical",
        "bleach|acid|chemical*|detergent|cleaner|ammonia|drain|turpentine|antifreeze|petrol|peroxide|disinfectant|descaler|solvent|hypochlorite|caustic|etchant|pesticide|lye|sanitiser|sanitizer|poison*|cleaning|toilet|dishwasher|laundry|washing|varnish|remover|paint|thinner|fuel|dettol|domestos|clorox|lysol|windex|softener|insecticide|perfume|aftershave|shampoo|soap|sanitizer",
    ),
];

const CUES: &[(Cue, &str)] = &[
    (
        Cue::Negator,
        "no, not, never, without, none, isnt, arent, wasnt, werent, dont, doesnt, didnt, havent, hasnt, hadnt, \
         aint, neither, nor, cant +see|feel|say, free +of, nothinglike, wouldnt +say, instead +of, rather +than, \
         wont +be, denies, nobody, noone",
    ),
    (Cue::NegatorBehind, "no, free, isnt +a|the +problem|issue"),
    (Cue::Joins, "or, nor, and, neither, either, no"),
    (
        Cue::Break,
        "but, because, cause, however, so, although, though, except, anyway, whereas, cuz, coz, plus, help",
    ),
    (Cue::Now, "now, today, tonight, then"),
    (Cue::Clause, "and +has|have|is|im|ive|its|hes|shes|my|theres"),
    (
        Cue::Subject,
        "i, im, ive, my, he, hes, she, shes, his, it, its, theres, there, were, weve, we, they, you, this, \
         theyre, id, ill, somebody, someone",
    ),
    (
        Cue::CarriesOn,
        "in, on, of, around, to, with, under, from, at, about, think, thought, sure, say, believe, know, that, \
         hit, hurt, have, had, having, get, got, feel, lose, lost, knock, knocked, near, break, broken, injured, \
         bang, banged, for, inside, across, like, if, when, not, no, into, through, by, what, after, hope, see, \
         is, do, does, did, are, can, swallow, swallowed, wish, affecting, noticed, suggest, mean, meant, saying",
    ),
    (Cue::Past, "had, was, were, been, used, did, got, went"),
    (
        Cue::Present,
        "is, am, are, im, its, hes, shes, theyre, cant, wont, just, currently, still, have, has, having, keeps, \
         isnt, theres, getting, since, lately",
    ),
    (
        Cue::History,
        "year|years|month|months|decade* +ago, years +back, months +back, \
         last +year|month|summer|winter|spring|christmas|autumn, \
         last +january|february|march|april|may|june|july|august|september|october|november|december, \
         as +a? +child|kid|teenager|boy|girl|student|baby, as +child|kid|teenager, used +get|have|be|suffer, \
         when +he|she +was +a|little|young|younger|small|two|three|four|five|six|seven|eight|nine|ten|born, \
         history +of, in +the? +past, used +to, previously, once +had, in +201*|200*|202*|two_thousand, \
         in +199*|198*|197*|196*, back +in +the? +day|eighties|nineties, back +in +201*|200*|199*|198*|202*, \
         in +my +twenties|thirties|teens|childhood|youth, growing +up, years +since, old +injury, in +hospital, \
         in +the? +hospital, recover* +from, recovering, last +time, previous +appointment|visit|dentist|surgery, \
         discharged, passed +away, died, long +time +ago, ages +ago, once +before, before +covid, when +we +lived, \
         my +medical +history|form|record*, in +the? +army|navy, at +university|college, in +high +school, \
         years +old +i, my +last +dentist|extraction|pregnancy, a? +while +ago, back +when, the? +first +time, \
         family +history, runs +in, previous, weeks +ago, in +army|navy, \
         in +the? +nineties|eighties|seventies|sixties|noughties, in +nineteen, \
         happened|swallowed|fainted|choked|passed|had|collapsed|broke|lost|bled|knocked|was|reaction ~once, \
         once +when, in +eighty|ninety, \
         back +in +january|february|march|april|may|june|july|august|september|october|november|december, \
         in +january|february|march|april|june|july|august|september|october|november|december, last +season|term, \
         when +i +was +a|an|little|young|younger|small|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|in|pregnant|growing|at|about|around|born|living, \
         when +we +were",
    ),
    (
        Cue::Hypothesis,
        "what +if, what +happens +if|when, what +would +happen|you|i, what +do|should +you|people|we +do +if, \
         suppose, supposing, in +case, hypothetically, hypothetical, imagine, should +i +ever, if +i +ever, \
         if +ever, in +the? +event, risk +of, risks +of, chance +of, chances +of, signs +of, symptoms +of, \
         side +effects, to +avoid, to +prevent, prevents, stop|stops +me +from, likely +to, is +it +possible +to, \
         could|can|does|do|will|would|might|may ~cause, pretend*, fire +drill, normal +to, common +to, leaflet, \
         brochure, article, read +about, reading +about, heard +about, movie, film, video, tv, telly, youtube, \
         tiktok, documentary, podcast, novel, story, first +aid +course, training, quiz, practice +drill, poster, \
         website +says|said, pamphlet, scared|afraid|frightened|fear|terrified|phobia +of, whenever, in +future, \
         in +the? +future, protect* +against|from, mouthguard*|mouth_guard*|gum_shield* ~stop|prevent|protect|avoid, \
         dreamt, dreamed, nightmare*, dream, \
         will|would +i|my|he|she +face|mouth|bleed|swell|be|have|get|pass|faint|choke|start|jaw|gum|gums, \
         i +get +anxious|nervous|panicky|claustrophobic, how +do|would|can|will +i|you|we +know|tell, \
         heard +someone|someones|somebody|about|that|of, does +a? fever|swelling|abscess|bleeding|rash ~mean, \
         said|says|told|warned|expect|expected +it|there|that|me|us|id|ill|she|he|i ~might|may|could|would, \
         might|may|could|can +bleed|swell|ooze|faint|choke, \
         scared|afraid|frightened|fear|terrified|phobia +of? +fainting|passing|choking|bleeding|dying|collapsing, \
         how +many ~can|should, do|can +your +implants|crowns|veneers, \
         could|can|does|will|would|might ~give +you|me|him|someone|people",
    ),
    (
        Cue::Condition,
        "if, unless, would, \
         worried|afraid|scared|nervous|anxious +i|ill|id|it|hell|shell +might|will|ll|would|could|may|gonna, \
         worried|afraid|scared|nervous|anxious +ill|id|itll|about_getting|about_having|about_fainting|about_choking|about_passing, \
         wonder +about, was +wondering +whether",
    ),
    (
        Cue::Service,
        "do|does|can|could|would|will|did +you|they|anyone|dentists|the_guys, \
         do|does|can|could|would|will|is|are +the|your|this|all ~dentist|dentists|practice|clinic|surgery|team|doctor|doctors|nurse|nurses|staff|plan, \
         how +much, how +do +you|dentists, how +would +you, how +long +does, how +often, how +can +you, \
         how +soon +can +you, what +do|does +you|it|the +charge|do|cost|recommend|practice, what +is|are|s, \
         whats, price|cost|fee|charge* +of|for|to, are +you +able|equipped|trained|qualified, are +your +staff, \
         dentist*|staff|team|nurse*|nurses ~trained|equipped|qualified, policy +on|for, protocol +for, \
         insurance, information +on|about|for, \
         ask|asking|asked|know|wondering|enquir*|inquir*|check*|curious|question +whether|if|about_you, \
         is +there +a|somebody|someone|anyone, do +dentists, specialis*|specializ* +in, appointment +types, \
         plan +cover*, survey, school +project, course, is +it +true, sell, brochure, why +do|does|would, \
         writing +a|an, doing +a|an, researching",
    ),
    (
        Cue::Person,
        "my, mine, me, ive, son, daughter, husband, wife, mum, mom, mother, father, dad, friend, brother, \
         sister, partner, boyfriend, girlfriend, baby, toddler, \
         im +in|having|bleeding|struggling|choking|swollen|losing, \
         i +have|got|had|knocked|fell|cant|lost|hit|broke|feel|just|was|swallowed, grandson, granddaughter, \
         gran, grandma, grandad, grandpa, colleague, customer, somebody +here, someone +here, uncle, aunt, \
         niece, nephew, neighbour, neighbor, little +boy|girl|one, our",
    ),
    (Cue::Pronoun, "he, she, hes, shes, his, her, him"),
    (
        Cue::Animal,
        "my|our|his|her|the|their|a|neighbours|neighbors|mums|sisters +@animal, \
         my|our|the|little|old|family|pet +@animal, @animal, vet, vets",
    ),
    (
        Cue::Over,
        "stopped, subsided, settled, resolved, disappeared, gone +down|away|off|entirely|and|by, going +down|away, \
         went +down|away|off, cleared, eased, calmed, better, under +control, healed, reduced, came +down, \
         come +down, coming +down, back +to +normal, passed +now, finished, fine, \
         but|and +it|its|thats|that|theyve ~stopped|gone|fine|better|settled|subsided|cleared|healed, \
         but +now +its +stopped|gone|fine|better|settled, normal, used +to, but|and +now ~fine|better|stopped, \
         but|and +shes|hes|im|theyre|everything|alls ~fine|better|okay, is|its|all|was|has|have +gone, \
         swelling|fever|bleeding|it|pain|rash +gone, \
         was +three|two|four|five|six|a|last +weeks|months|days|week|month",
    ),
    (
        Cue::Again,
        "again, came +back, back +worse, come +back, coming +back, returned, restarted, started +up, worse, \
         still, now +im, getting +bad, bigger, started +bleeding, then +started, swelling +up, wont, cant",
    ),
];

const HARMLESS: &[(Cue, &str)] = &[
    (Cue::Now, "just +now, what +now, now +and +then|again, since +then, by|until|till|from +now"),
    (Cue::History, "once +today|this|again|more|or, at +once, passed|had|was|lost|bled|knocked ~at +once"),
    (
        Cue::Negator,
        "no +i|im|ive|my|he|hes|she|shes|it|its|the|his|her|we|there|theres|but|wait|sorry|listen|you|that|thats|please|this, \
         not +sure|certain|only|joking|kidding|just|well|good|great|right|feeling|feelwell|registered|your|been|coping|helping|working|happy|okay|long|sleeping|eating|a|an|the|responding|breathing|waking|able|too|from|with|here|yet|until|even|normal, \
         im +not +a|on|from|with|your|registered|feeling|sure|well|good|coping|able, \
         dont +feelwell|know|understand|care|worry|want|have_an|have_a|have_dentist|usually|mind|like|speak|need|remember|wait|laugh|panic|hang|put|i, \
         dont +think +this|it|i|hes|shes ~wait|cope|stand|can, \
         no +idea|doubt|matter|wonder|longer_cope|appointment*|dentist|insurance|sleep|time|one|signal|joke|rush|good|choice|way|warning|answer|money|food, \
         cant +feel +@my?, \
         didnt +sleep|help|work|know|want|answer|come|see|listen|finish|go|realise|realize|expect|take|use|eat|hear|manage|seem, \
         hasnt +slept|eaten|helped|worked|been|stopped|improved, \
         havent +slept|eaten|been|got_an|got_a_dentist|got_a_car|got_insurance|got_time|got_long|called|seen|registered|stopped, \
         isnt +helping|working|good|right|normal|stopping|breathing|responding|waking|a_joke|an|my|your, \
         arent +helping|working, doesnt +help|matter|work|look|feel|seem|stop|want|answer|respond|know|make, \
         never +been +to|registered|had_this|happened|felt|seen|known|had_anything_like|been_so|been_this|before, \
         without +an|appointment|insurance|stopping|warning|a_break|my|reason, \
         wasnt +looking|watching|wearing|paying|sure|expecting|able|breathing|responding|going, werent +looking, \
         dont +have +an|insurance|appointment|dentist|car|time|long|money, \
         dont +have +a? +dentist|car|lot|appointment|lift|gp, not +stop*, if +not, why +not, or +not, \
         whether +or +not, cant +feel +my|his|her|half|one|anything|that, not +doing, none +of +the|this|that, \
         nothinglike, dont +feel +right|good|great|normal|okay|safe|myself, no +more +front|tooth|teeth",
    ),
    (Cue::NegatorBehind, "no +one|idea|matter|longer|i|im|my|he|she|it|its|the|i"),
    (
        Cue::Present,
        "to +have, just +had, have +had, has +had, have +a? +history, \
         just +asking|wondering|wanted|checking|calling, used ~have, \
         is +kid|kids|son|daughter|baby|child|boy|girl|mum|mom|dad|mother|father|friend|wife|husband|dog|cat|tooth|teeth|jaw|face|brother|sister|partner|chest|mouth|stroke|cheek|heart|crown|lad|cousin|nan|gran",
    ),
    (
        Cue::Condition,
        "if +you_could|you_can|you_have|you_are|you_would|you_might|youre|we_can|we_could|theres|there|anyone_can|someone_can|someone_could|possible|its_possible|i_could|i_can_come|i_can_get|i_can_be|i_should|i_need|it_helps|its_an|its_serious|its_normal|this_is|thats|so|not|its_because|its_broken|anything|ill_make|im_dying|its_related|its_the|its_a|that_makes|im_having|hes_having|shes_having|its_infected, \
         know +if, sure +if, see +if, wondering +if, ask +if, wonder +if, tell +if, as +if, like +if, even +if, \
         asking +if, feels +if, would +like, would +appreciate, would +you, would +it +be, would +that +be, \
         would +be +great, that +would, i +would, \
         if ~and +it|he|she|i|ive|its|shes|hes +hasnt|has|is|do|have|got|does|isnt|did|didnt|still, \
         if ~and +now, if ~has|ive|hes|shes|tooth_is|have +been|just|already, if ~happened|just, \
         if ~just +now|happened|been|got|fell|came",
    ),
    (
        Cue::Hypothesis,
        "signs +of +infection, im +scared +of +dying, whenever +you, whenever +i, film +over, story +short, \
         the? +story, a? +risk +of",
    ),
    (
        Cue::Service,
        "will +you, can +you +help|get|send|hear|see, could +you +help|send, \
         do +you +have +anything|any|a|an|appointments, is +there +someone|anyone, is +there +a? +dentist|way, \
         do +i, what +is +happening|wrong, whats +happening|wrong, is +there +anything",
    ),
    (
        Cue::Person,
        "my +school|insurance|policy|question|project|plan|homework|course|understanding|phone|class|book|husband +wants +to +know, \
         let|tell|give|show|send|call|email|text +me, can +you +me, friend|mother|mum|mom|sister +asked, \
         excuse +me, our +policy|plan|insurance|team|company|club|clients|students",
    ),
    (
        Cue::Animal,
        "by +a|the|my|our|his|her|their|that|some|next ~@animal, \
         @animal +bit|bite|bitten|attacked|kicked|jumped|ran|headbutted|knocked|threw|pulled|lunged|butted|scratched|swung|reared|hit|tripped|stepped|collided, \
         off|from|over|on|with|walking|riding +a|my|the|his|her|our +@animal, @animal +bite*, @animal +headbutt*, \
         cat +scan, hot +dog, fell ~@animal, swallowed ~@animal +food|toy|treat, \
         @my? +@animal ~bit|bite|bitten|attacked|kicked|jumped|headbutted|threw|pulled|lunged|butted|scratched|swung|reared|tripped|stepped|collided|snapped|mauled|savaged|nipped, \
         @my? +@animal ~knocked|knocked_into +me|my|him|his|her|our|into",
    ),
    (
        Cue::Break,
        "so +much|bad|badly|big|swollen|many|far|painful|hard|fast|quickly|hot|weak|dizzy|tired, cant +help, \
         can +you +help, could +you +help, doesnt +help, didnt +help, need +help, now +and +then|again, \
         just +now, what +now, because +of",
    ),
    (
        Cue::Over,
        "fine +until|yesterday|then|this|a|an|last|at|before, was +fine, it +was +better, get +better, \
         getting +better, got +better, not +better, no +better, normal +pain*, finished +work|school|my|the, \
         stopped +breathing|responding|working|talking|at|by|taking|eating|drinking|answering|sleeping|moving, \
         gone +and|by, \
         has +gone +to|up|into|in|blue|grey|gray|white|numb|all|from|so|really|massive|huge|black|home|hard|red|purple|floppy|limp, \
         gone +down +my|the|his|her|to|into, going +down +my|the|his|her|to|into, went +down +my|the|wrong|his, \
         came +down +with|my|the, come +down +with, \
         its +gone +to|up|into|in|blue|numb|all|from|massive|huge|hard|red|black|right, is +gone +numb, \
         is? gone +down +the? +wrong, is|its|has|was|have|all? gone +@gone, gone +@gone, \
         cant|not|isnt|couldnt|never ~under +control, \
         cant|not|isnt|hasnt|couldnt|wont|doesnt ~stopped|settled|subsided|better|eased|reduced, \
         know|said|told|say|thought ~normal, normal +but|though|amount, not +normal",
    ),
];
