//! English: how words sound, and sets of words. What is said is in the files below.

mod bleeding;
mod breath;
mod cues;
mod harm;
mod heart;
mod injury;
mod swelling;
mod teeth;

use super::{Apostrophe, Language};

pub(super) const ENGLISH: Language = Language {
    code: "en",
    apostrophe: Apostrophe::Joins,
    fillers_accented: &[],
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
    cues: cues::CUES,
    harmless: cues::HARMLESS,
    concepts: &[
        teeth::CONCEPTS,
        injury::CONCEPTS,
        swelling::CONCEPTS,
        bleeding::CONCEPTS,
        breath::CONCEPTS,
        heart::CONCEPTS,
        harm::CONCEPTS,
    ],
};

const SOUNDS_LIKE: &str = "noo = now, doon = down, intae = into, oot = out, heid = head, mooth = mouth, wean = child,  \
         hasnae = hasnt, havenae = havent, doesnae = doesnt, couldnae = couldnt, wouldnae = wouldnt,  \
         widnae = wouldnt, hadnae = hadnt, gonnae = gonna, tae = to, aff = off, deid = dead, yall = you,  \
         co codamol = cocodamol, co codomol = cocodamol, white spirit = whitespirit,  \
         weed killer = weedkiller, nail varnish = varnish, dunno = dont know, me husband = my husband,  \
         me wife = my wife, me son = my son, me daughter = my daughter, me lad = my lad, me dad = my dad,  \
         me da = my da, me mam = my mam, me mum = my mum, me nan = my nan, me brother = my brother,  \
         me sister = my sister, me mate = my mate, me ear = my ear, me ears = my ears, me lip = my lip,  \
         me lips = my lips, me nose = my nose, me cheek = my cheek, me arm = my arm, me hand = my hand,  \
         me leg = my leg, me crown = my crown, me denture = my denture, me dentures = my dentures,  \
         me bridge = my bridge, me plate = my plate, me bike = my bike, me heart = my heart,  \
         me stomach = my stomach, me eyes = my eyes, me ribs = my ribs, me gold = my gold,  \
         me wisdom = my wisdom, me back = my back, me gob = my gob, ma face = my face, ma mouth = my mouth,  \
         ma tooth = my tooth, ma teeth = my teeth, ma jaw = my jaw, ma throat = my throat,  \
         ma neck = my neck, ma chest = my chest, ma head = my head, ma tongue = my tongue,  \
         ma wife = my wife, ma son = my son, ma daughter = my daughter, ma lip = my lip, ma eye = my eye,  \
         ma gum = my gum, ma husband = my husband, ma wean = my wean, ma mum = my mum, ma da = my da, \
         bad breath in = bad breath, breath in the morning = breath the morning, a wee bit of =, a wee bit =, \
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

const CLASSES: &[(&str, &str)] = &[
    (
        "wet",
        "gauze|towel*|tissue*|pillow*|pad|pads|swab*|cotton|dressing|flannel|kitchen|sheets|hanky|hankies|rag|cloth|\
         bowl|sink|napkin*",
    ),
    (
        "object",
        "@tooth|crown|filling|something|piece|chunk|bracket|cap|brace|denture*|bridge|veneer|implant|screw|wire|plate|\
         retainer|cotton|gauze|needle|food|object|coin|toy|pill|tablet|set",
    ),
    (
        "sport",
        "bike|bicycle|cycling|scooter|skateboard*|rugby|football|hockey|lacrosse|basketball|netball|cricket|boxing|\
         softball|baseball|soccer|squash|tennis|trampoline|swing|swings|seesaw|slide|climbing|playground|judo|karate|\
         wrestling|skiing|snowboard*|horse|pony|swimming|diving|pool|gymnastics|skating|rollerblad*|motorbike|crash|\
         concert|fight|golf|bouncy|parkour|surf*|polo|hurling|camogie|shinty|scrum|ruck|sparring|mma|dodgeball|rounders|\
         volleyball|karting|training|futsal|handball",
    ),
    (
        "gone",
        "to|up|into|in|inside|blue|grey|gray|white|numb|all|from|so|massive|huge|black|home|hard|red|purple|floppy|limp|\
         heavy|tight|stiff|weird|funny|dead|cold|yellow|right|worse|bigger|sideways|straight|crooked|loose|wobbly|\
         septic|dark|pale|clammy|quiet|sleepy|drowsy|rigid|lopsided|droopy|puffy|solid|firm|missing|back|backwards|\
         through|under|over|bad|mad|green|hot|unconscious|unresponsive|very|enormous|horrible|completely|totally|\
         off_the|flying|out|rock|bright|dreadful|mental|berserk|down_my|down_the|down_his|down_her|down_to|down_into",
    ),
    (
        "ride",
        "bike|bicycle|swing|swings|horse|scooter|slide|trampoline|skateboard|ladder|motorbike|motorcycle|moped|bunk|\
         sofa|couch|roof|pony|sledge|skis|board|chair|stool|wall|tree|frame|quad|sled|bed|hoverboard|bars|changing|\
         balance|snowboard|ebike|cycle|bmx|atv|dirtbike|jetski|hammock|pushbike|tricycle|trike|kart|sleigh|toboggan",
    ),
    (
        "ground",
        "ground|floor|pavement|concrete|table|wall|kerb|curb|edge|door|step|steps|stairs|road|pole|post|ice|sidewalk|\
         dashboard|steering|worktop|counter|tarmac|gravel|tiles|radiator|bench|desk|goalpost|lamppost|doorframe|\
         windscreen|handlebars|bars|bar|bath|sink|pool|rail|railing|fence|window|coffee|asphalt|deck|tree|brick",
    ),
    ("head", "head|heads|skull|forehead|temple|noggin|bonce|scalp|brow|noddle"),
    (
        "many",
        "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|thirty|forty|fifty|sixty|hundred|\
         twentyfour|twentyfive|twentyeight|thirtytwo|thirtysix|fortyeight|10|12|14|15|16|18|20|24|25|28|30|32|40|48|50|\
         60|100|dozen|dozens|loads|handful*|lots|tons|heaps|fistful*|strip|blister|bottle|packet|box|pack|whole|entire|\
         boxes|packets|bottles|strips",
    ),
    (
        "pills",
        "oxycodone|oxy|vicodin|hydrocodone|percocet|norco|xanax|ativan|motrin|aleve|ambien|benadryl|antibiotic*|\
         amoxicillin|medic*|tablet*|pill|pills|ibuprofen*|painkiller*|paracetamol*|aspirin*|codeine|tramadol|tylenol|\
         panadol|nurofen|advil|cocodamol|codamol|naproxen|sleeping|diazepam|valium|capsules|morphine|oramorph|meds|\
         calpol|antidepress*|aleve|motrin|vicodin|oxycodone|acetaminophen|drugs|zopiclone|temazepam|xanax|amitriptyline|\
         sertraline|metformin|insulin|betablockers|propranolol|statins",
    ),
    (
        "tooth",
        "tooth|teeth|truth|incisor*|molar*|canine|canines|fang*|gnasher*|chopper|choppers|premolar*|bicuspid*|tusk|pegs",
    ),
    ("face", "face|facial|cheek*|jaw|jawline|chin|lip|lips|mouth|nose|gob|kisser|mush|chops|cheekbone*|jawbone|visage"),
    (
        "swell",
        "swelling*|swollen|swelled|swells|swell|puff*|balloon*|inflamed|blowing|puffed|bloat*|inflat*|bulg*|swollen*|\
         swole|swelt|engorg*|distended|swoll*|enlarged",
    ),
    ("big", "huge|massive|enormous|double|twice|bigger|gigantic|humongous|ginormous|triple|giant|humungous|colossal"),
    (
        "hit",
        "hit|hits|struck|smack*|smash*|bash*|whack*|bang*|punch*|kick*|elbow*|headbutt*|slam*|knock*|knee|kneed|bump*|\
         crack*|thump*|slap*|clock*|bonk*|clout*|belted|wallop*|clobber*|strike|strikes|striking|nutted|whacking|pelted|\
         socked|decked|biff*|crunched|hitting|rammed|clatter*|glassed|stabbed|slashed|bottled|thwack*|pummel*|booted|\
         swung|pinged",
    ),
    (
        "fall",
        "fell|falls|fallen|falling|fall|tripped|slipped|trip|tumbled|tumble|stumbl*|toppled|topple|nosedive*|plung*|\
         faceplant*|spill",
    ),
    (
        "blow",
        "fell|fallen|tripped|tumbled|slipped|crash*|punched|kicked|elbowed|headbutt*|assault*|attacked|beaten|mugged|\
         collided|accident|smacked|whacked|bashed|struck|stumbl*|toppled|faceplant*|facefirst|headfirst|collision|\
         collid*|clash*|wreck*|wipeout|mugging|hurtled|clobber*|walloped|thumped|decked",
    ),
    (
        "folk",
        "i|he|she|we|they|@child|husband|hubby|wife|missus|mum|mom|mam|ma|dad|da|pop|pops|brother|sister|bro|sis|friend|\
         mate|grandad|granddad|grandpa|gramps|grandma|gran|granny|nan|nana|nanny|auntie|aunt|uncle|cousin|toddler|\
         colleague|neighbour|neighbor|boss|flatmate|roommate|housemate|partner|boyfriend|girlfriend|fella|guy|man|woman|\
         lady|bloke|student|pupil|apprentice|goalie|keeper|player|teammate|worker|patient|resident|client|customer|twin|\
         twins|one|himself|someone|somebody|who|and|just",
    ),
    ("my", "my|his|her|the|a|their|our|one|me|him"),
    (
        "no",
        "not|isnt|hasnt|havent|doesnt|didnt|wont|cant|wouldnt|couldnt|never|unable|dont|refuses|refusing|wasnt|nothing|\
         arent",
    ),
    (
        "cant",
        "cant|couldnt|unable|struggl*|barely|hardly|difficult*|hard|trouble|problem*|harder|impossible|cannot|scarcely|\
         tough|tougher|battl*|strugglin|labour*",
    ),
    ("breathe", "breathe|breathing|breath|breathin|breeze|breathes"),
    ("swallow", "swallow|swallowing|swallows|swallowed"),
    ("bleed", "bleeding|bleed|bleeds|bled|blood|bleedin|hemorrhag*|haemorrhag*"),
    (
        "child",
        "child|son|daughter|kid|baby|toddler|infant|boy|girl|grandson|granddaughter|grandchild|nephew|niece|little|\
         newborn|sons|daughters|year|lad|laddie|lass|lassie|bairn|wee|tot|kiddo|kiddie|kids|youngster|teenager|teen|\
         schoolboy|schoolgirl|pupil|twins|twin|grandkid|grandkids|godson|goddaughter|babe|stepson|stepdaughter|\
         schoolchild",
    ),
    (
        "pain",
        "pain|pains|painful|hurt*|ache*|aching|tight*|pressure|crushing|squeez*|heavy|heaviness|stabbing|burning|\
         constrict*|sore|discomfort|weight|squash*|sharp|gripping|compress*|agony|ach*|vice|crush*|aches|burns|weights|\
         tightness|cramp*",
    ),
    (
        "medicine",
        "antibiotic*|amoxicillin|penicillin|medic*|tablet*|pill|pills|injection*|anesthetic|anaesthetic|anesthesia|\
         anaesthesia|ibuprofen*|clindamycin|metronidazole|painkiller*|drug|drugs|dose|latex|mouthwash|paracetamol*|\
         aspirin*|codeine|tramadol|erythromycin|numbing|prescri*|filling|jab|shot|lidocaine|novocaine",
    ),
    ("animal", "dog|dogs|cat|cats|horse|puppy|kitten|rabbit|pony|hamster|labrador|spaniel|retriever|pet"),
    ("self", "myself|himself|herself|themselves"),
    (
        "hour",
        "hour|hours|minutes|morning|yesterday|afternoon|night|overnight|day|days|lunchtime|evening|midnight|noon|ages",
    ),
    (
        "chemical",
        "bleach|acid|chemical*|detergent|cleaner|ammonia|drain|turpentine|antifreeze|petrol|peroxide|disinfectant|\
         descaler|solvent|hypochlorite|caustic|etchant|pesticide|lye|sanitiser|sanitizer|poison*|cleaning|toilet|\
         dishwasher|laundry|washing|varnish|remover|paint|thinner|fuel|dettol|domestos|clorox|lysol|windex|softener|\
         insecticide|perfume|aftershave|shampoo|soap|sanitizer|weedkiller|milton|steradent|sterident|polident|corega|\
         zoflora|harpic|limescale|paraffin|whitespirit|turps|screenwash|meths|methylated|fertiliser|fertilizer|\
         superglue|drano|pinesol|fabuloso",
    ),
];
