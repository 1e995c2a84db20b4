//! English words that change how others are meant.

use crate::triage::context::Cue;

/// The words, by what they do.
pub(super) const CUES: &[(Cue, &str)] = &[
    (
        Cue::Negator,
        "no, not, never, without, none, isnt, arent, wasnt, werent, dont, doesnt, didnt, havent, hasnt, hadnt, \
         aint, neither, nor, cant +see|feel|say, free +of, nothinglike, wouldnt +say, instead +of, rather +than, \
         wont +be, denies, nobody, noone",
    ),
    (Cue::NegatorBehind, "no, free, isnt +a|the +problem|issue"),
    (Cue::Joins, "or, nor, and, neither, either, no"),
    (Cue::Break, "but, because, cause, however, so, although, though, except, anyway, whereas, cuz, coz, plus, help"),
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
        "is, am, are, im, its, hes, shes, theyre, cant, wont, just, currently, still, have, has, having, keeps, isnt, \
         theres, getting, since, lately, keep",
    ),
    (
        Cue::History,
        "year|years|month|months|decade* +ago, years +back, months +back, last +year|years|month|months|summer|winter|\
         spring|christmas|autumn, last +january|february|march|april|may|june|july|august|september|october|november|\
         december, as +a? +child|kid|teenager|boy|girl|student|baby, as +child|kid|teenager, used +get|have|be|suffer, \
         when +he|she +was +a|little|young|younger|small|two|three|four|five|six|seven|eight|nine|ten|born, history \
         +of, in +the? +past, used +to, previously, once +had, in +201*|200*|202*|two_thousand, in +199*|198*|197*|\
         196*, back +in +the? +day|eighties|nineties, back +in +201*|200*|199*|198*|202*, in +my +twenties|thirties|\
         teens|childhood|youth, growing +up, years +since, old +injury, in +hospital, in +the? +hospital, recover* \
         +from, recovering, last +time, previous +appointment|visit|dentist|surgery, discharged, passed +away, died, \
         long +time +ago, ages +ago, once +before, before +covid, when +we +lived, my +medical +history|form|record*, \
         in +the? +army|navy, at +university|college, in +high +school, years +old +i, my +last +dentist|extraction|\
         pregnancy, a? +while +ago, back +when, the? +first +time, family +history, runs +in, previous, weeks +ago, in \
         +army|navy, in +the? +nineties|eighties|seventies|sixties|noughties, in +nineteen, happened|swallowed|fainted|\
         choked|passed|had|collapsed|broke|lost|bled|knocked|was|reaction ~once, once +when, in +eighty|ninety, back \
         +in +january|february|march|april|may|june|july|august|september|october|november|december, in +january|\
         february|march|april|june|july|august|september|october|november|december, last +season|term, when +i +was +a|\
         an|little|young|younger|small|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\
         sixteen|seventeen|eighteen|nineteen|twenty|thirty|in|pregnant|growing|at|about|around|born|living, when +we \
         +were, when +i +was +child|teenager|kid|boy|girl|student|baby|toddler, i|he|she|ive +once, in +the +summer|\
         winter|spring|autumn, once +broke|knocked|lost|had|swallowed|fainted|choked|dislocated|fractured, summers|\
         winters|seasons +back|ago, when +he|she +was +one, at +easter|christmas, since +his|her|my +stroke, back +in \
         +nursery|school|primary|college|uni|university|reception|infants",
    ),
    (
        Cue::Hypothesis,
        "what +if, what +happens +if|when, what +would +happen|you|i, what +do|should +you|people|we +do +if, suppose, \
         supposing, in +case, hypothetically, hypothetical, imagine, should +i +ever, if +i +ever, if +ever, in +the? \
         +event, risk +of, risks +of, chance +of, chances +of, signs +of, symptoms +of, side +effects, to +avoid, to \
         +prevent, prevents, stop|stops +me +from, likely +to, is +it +possible +to, could|can|does|do|will|would|might|\
         may ~cause, pretend*, fire +drill, normal +to, common +to, leaflet, brochure, article, read +about, reading \
         +about, heard +about, movie, film, video, tv, telly, youtube, tiktok, documentary, podcast, novel, story, \
         first +aid +course, training, quiz, practice +drill, poster, website +says|said, pamphlet, scared|afraid|\
         frightened|fear|terrified|phobia +of, whenever, in +future, in +the? +future, protect* +against|from, \
         mouthguard*|mouth_guard*|gum_shield* ~stop|prevent|protect|avoid, dreamt, dreamed, nightmare*, dream, will|\
         would +i|my|he|she +face|mouth|bleed|swell|be|have|get|pass|faint|choke|start|jaw|gum|gums, i +get +anxious|\
         nervous|panicky|claustrophobic, how +do|would|can|will +i|you|we +know|tell, heard +someone|someones|somebody|\
         about|that|of, does +a? fever|swelling|abscess|bleeding|rash ~mean, said|says|told|warned|expect|expected +it|\
         there|that|me|us|id|ill|she|he|i ~might|may|could|would, might|may|could|can +bleed|swell|ooze|faint|choke, \
         scared|afraid|frightened|fear|terrified|phobia +of? +fainting|passing|choking|bleeding|dying|collapsing, how \
         +many ~can|should, do|can +your +implants|crowns|veneers, could|can|does|will|would|might ~give +you|me|him|\
         someone|people, dont|doesnt|wouldnt +want knocked|broken|smashed|knocking|choking|bleeding|swelling|swollen|\
         swallow*|hit, advert*|ad|ads|flyer|newsletter|billboard|leaflet|answerphone|voicemail|recording|recorded|\
         website|facebook|instagram|google ~say*|said|mention*|talk*|about|list*|ask*|reads, talk|lesson|assembly|\
         workshop|lecture|presentation|seminar|webinar|session|chat|class +on|about, talked|taught|learnt|learned|\
         learning|teaching +about|on|what|how, playing|plays|play|played +dentist*|doctor*|nurse*|hospital*, teddy, \
         teddys, dolly, to +cover +choking|fits|fainting, toxic|poisonous|dangerous|harmful +if, song, album, lyric*, \
         single +is, band +is, bands +single, horror +stories, worried +about +mine, on|in +the +news, does +that \
         +ever, my +mate|friend|neighbour|neighbor|sister|brother +reckons|says|swears +you +can, school|nativity|\
         christmas +play, has|have|had|got +to +pretend, pretend|pretending|pretends +to|that|shes|hes|she|he, dragon|\
         dragons|dinosaur|dinosaurs|unicorn|monster|monsters|crocodile, telling +me +about, some +poor +soul, does \
         +that|it +really|ever +happen, playing +vampires|pirates|doctors|dentists|zombies|hospitals|monsters",
    ),
    (
        Cue::Condition,
        "if, unless, would, worried|afraid|scared|nervous|anxious +i|ill|id|it|hell|shell +might|will|ll|would|could|\
         may|gonna, worried|afraid|scared|nervous|anxious +ill|id|itll|about_getting|about_having|about_fainting|\
         about_choking|about_passing, wonder +about, was +wondering +whether",
    ),
    (
        Cue::Service,
        "do|does|can|could|would|will|did +you|they|anyone|dentists|the_guys, do|does|can|could|would|will|is|are +the|\
         your|this|all ~dentist|dentists|practice|clinic|surgery|team|doctor|doctors|nurse|nurses|staff|plan, how \
         +much, how +do +you|dentists, how +would +you, how +long +does, how +often, how +can +you, how +soon +can \
         +you, what +do|does +you|it|the +charge|do|cost|recommend|practice, what +is|are|s, whats, price|cost|fee|\
         charge* +of|for|to, are +you +able|equipped|trained|qualified, are +your +staff, dentist*|staff|team|nurse*|\
         nurses ~trained|equipped|qualified, policy +on|for, protocol +for, insurance, information +on|about|for, ask|\
         asking|asked|know|wondering|enquir*|inquir*|check*|curious|question +whether|if|about_you, is +there +a|\
         somebody|someone|anyone, do +dentists, specialis*|specializ* +in, appointment +types, plan +cover*, survey, \
         school +project, course, is +it +true, sell, brochure, why +do|does|would, writing +a|an, doing +a|an, \
         researching, are|is +you|your|he|she|they|dentist ~good|experienced|used|happy|keen +with|to|at|on, is +a|an \
         ~emergency, are ~emergencies, is|are|will|would ~covered +by|under|on|with|if|as, is|are|will|would ~included",
    ),
    (
        Cue::Figure,
        "saw|seen|seeing|see|read|reading|opened|opening|got|heard|hearing +the|your|that|my|this +bill|price|prices|\
         quote|invoice|estimate|cost|costs|fee|fees|charges|total, told|quoted +me? +the +price|cost|fee, saw|seeing|\
         heard +how +much, how +expensive",
    ),
    (
        Cue::Person,
        "my, mine, me, ive, son, daughter, husband, wife, mum, mom, mother, father, dad, friend, brother, \
         sister, partner, boyfriend, girlfriend, baby, toddler, \
         im +in|having|bleeding|struggling|choking|swollen|losing, \
         i +have|got|had|knocked|fell|cant|lost|hit|broke|feel|just|was|swallowed, grandson, granddaughter, \
         gran, grandma, grandad, grandpa, colleague, customer, somebody +here, someone +here, uncle, aunt, \
         niece, nephew, neighbour, neighbor, little +boy|girl|one, our, \
         im +gonna|going_to|sick_of|done|finished",
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
         was +three|two|four|five|six|a|last +weeks|months|days|week|month, \
         and|but +then +it? +stopped|quit|settled|eased|subsided|cleared|dried, quit",
    ),
    (
        Cue::Again,
        "again, came +back, back +worse, come +back, coming +back, returned, restarted, started +up, worse, \
         still, now +im, getting +bad, bigger, started +bleeding, then +started, swelling +up, wont, cant",
    ),
];

/// Where these words are harmless after all.
pub(super) const HARMLESS: &[(Cue, &str)] = &[
    (Cue::CarriesOn, "around|in|on|of|with|from|at|about|into|under|near|inside|across +i|im|ive|hes|shes|he|she"),
    (Cue::Now, "just +now, what +now, now +and +then|again, since +then, by|until|till|from +now"),
    (Cue::History, "once +today|this|again|more|or, at +once, passed|had|was|lost|bled|knocked ~at +once"),
    (
        Cue::Negator,
        "no +i|im|ive|my|he|hes|she|shes|it|its|the|his|her|we|there|theres|but|wait|sorry|listen|you|that|thats|please|\
         this, not +sure|certain|only|joking|kidding|just|well|good|great|right|feeling|feelwell|registered|your|been|\
         coping|helping|working|happy|okay|long|sleeping|eating|a|an|the|responding|breathing|waking|able|too|from|with|\
         here|yet|until|even|normal, im +not +a|on|from|with|your|registered|feeling|sure|well|good|coping|able, dont \
         +feelwell|know|understand|care|worry|want|have_an|have_a|have_dentist|usually|mind|like|speak|need|remember|\
         wait|laugh|panic|hang|put|i, dont +think +this|it|i|hes|shes ~wait|cope|stand|can, no +idea|doubt|matter|\
         wonder|longer_cope|appointment*|dentist|insurance|sleep|time|one|signal|joke|rush|good|choice|way|warning|\
         answer|money|food, cant +feel +@my?, didnt +sleep|help|work|know|want|answer|come|see|listen|finish|go|realise|\
         realize|expect|take|use|eat|hear|manage|seem, hasnt +slept|eaten|helped|worked|been|stopped|improved, havent \
         +slept|eaten|been|got_an|got_a_dentist|got_a_car|got_insurance|got_time|got_long|called|seen|registered|\
         stopped, isnt +helping|working|good|right|normal|stopping|breathing|responding|waking|a_joke|an|my|your, arent \
         +helping|working, doesnt +help|matter|work|look|feel|seem|stop|want|answer|respond|know|make, never +been +to|\
         registered|had_this|happened|felt|seen|known|had_anything_like|been_so|been_this|before, without +an|\
         appointment|insurance|stopping|warning|a_break|my|reason, wasnt +looking|watching|wearing|paying|sure|\
         expecting|able|breathing|responding|going, werent +looking, dont +have +an|insurance|appointment|dentist|car|\
         time|long|money, dont +have +a? +dentist|car|lot|appointment|lift|gp, not +stop*, if +not, why +not, or +not, \
         whether +or +not, cant +feel +my|his|her|half|one|anything|that, not +doing, none +of +the|this|that, \
         nothinglike, dont +feel +right|good|great|normal|okay|safe|myself, no +more +front|tooth|teeth, no +helmet|\
         mouthguard|mouth_guard|gumshield|gum_shield|seatbelt|seat_belt|breakfast|harm, not +making +any? +noise|sound, \
         not|never|no +drink|drunk|drinking|drinks, not +a|his|her? +baby|milk +one|tooth",
    ),
    (
        Cue::NegatorBehind,
        "no +one|idea|matter|longer|i|im|my|he|she|it|its|the|i, \
         no +hat|helmet|hair|air",
    ),
    (
        Cue::Present,
        "to +have, just +had, have +had, has +had, have +a? +history, just +asking|wondering|wanted|checking|calling, \
         used ~have, is +kid|kids|son|daughter|baby|child|boy|girl|mum|mom|dad|mother|father|friend|wife|husband|dog|\
         cat|tooth|teeth|jaw|face|brother|sister|partner|chest|mouth|stroke|cheek|heart|crown|lad|cousin|nan|gran",
    ),
    (
        Cue::Condition,
        "if +you_could|you_can|you_have|you_are|you_would|you_might|youre|we_can|we_could|theres|there|anyone_can|\
         someone_can|someone_could|possible|its_possible|i_could|i_can_come|i_can_get|i_can_be|i_should|i_need|it_helps|\
         its_an|its_serious|its_normal|this_is|thats|so|not|its_because|its_broken|anything|ill_make|im_dying|\
         its_related|its_the|its_a|that_makes|im_having|hes_having|shes_having|its_infected, know +if, sure +if, see \
         +if, wondering +if, ask +if, wonder +if, tell +if, as +if, like +if, even +if, asking +if, feels +if, would \
         +like, would +appreciate, would +you, would +it +be, would +that +be, would +be +great, that +would, i +would, \
         if ~and +it|he|she|i|ive|its|shes|hes +hasnt|has|is|do|have|got|does|isnt|did|didnt|still, if ~and +now, if \
         ~has|ive|hes|shes|tooth_is|have +been|just|already, if ~happened|just, if ~just +now|happened|been|got|fell|\
         came, if +he|she|i|it +has|have|tries|try|goes|go? +to",
    ),
    (
        Cue::Hypothesis,
        "signs +of +infection, im +scared +of +dying, whenever +you, whenever +i, film +over, story +short, the? \
         +story, a? +risk +of, at|after|during|before|from|in|rugby|football|hockey|boxing|swimming|hurling|my|his|her|\
         cricket +training, training +there|tonight|yesterday|today|this|last|ground|session|pitch, whenever +she|he|\
         they|it, is +it +normal ~still|gushing|hours, why +would|is|does|has|cant, could +this|it|that +be",
    ),
    (
        Cue::Service,
        "will +you, can +you +help|get|send|hear|see, could +you +help|send, \
         do +you +have +anything|any|a|an|appointments, is +there +someone|anyone, is +there +a? +dentist|way, \
         do +i, what +is +happening|wrong, whats +happening|wrong, is +there +anything, \
         can|could +you +put ~@tooth +back",
    ),
    (
        Cue::Person,
        "my +school|insurance|policy|question|project|plan|homework|course|understanding|phone|class|book, my +husband|\
         wife|son|daughter|mum|mother|friend +wants|asks +to +know, let|tell|give|show|send|call|email|text +me, can \
         +you +me, friend|mother|mum|mom|sister +asked, excuse +me, our +policy|plan|insurance|team|company|club|\
         clients|students",
    ),
    (
        Cue::Animal,
        "by +a|the|my|our|his|her|their|that|some|next ~@animal, @animal +bit|bite|bitten|attacked|kicked|jumped|ran|\
         headbutted|knocked|threw|pulled|lunged|butted|scratched|swung|reared|hit|tripped|stepped|collided, off|from|\
         over|on|with|walking|riding +a|my|the|his|her|our +@animal, @animal +bite*, @animal +headbutt*, cat +scan, hot \
         +dog, fell ~@animal, swallowed ~@animal +food|toy|treat, @my? +@animal ~bit|bite|bitten|attacked|kicked|jumped|\
         headbutted|threw|pulled|lunged|butted|scratched|swung|reared|tripped|stepped|collided|snapped|mauled|savaged|\
         nipped, @my? +@animal ~knocked|knocked_into +me|my|him|his|her|our|into, off|from|over|on|with|walking|riding|\
         by +@animal, drool*|dribbl* +the|a|my? +dog, my|the|our|a|his|her +@animal ~chucked|threw|swung|tossed|flung|\
         butted|jerked",
    ),
    (
        Cue::Break,
        "so +much|bad|badly|big|swollen|many|far|painful|hard|fast|quickly|hot|weak|dizzy|tired, cant +help, \
         can +you +help, could +you +help, doesnt +help, didnt +help, need +help, now +and +then|again, \
         just +now, what +now, because +of",
    ),
    (
        Cue::Over,
        "fine +until|yesterday|then|this|a|an|last|at|before, was +fine, it +was +better, get +better, getting +better, \
         got +better, not +better, no +better, normal +pain*, finished +work|school|my|the, stopped +breathing|\
         responding|working|talking|at|by|taking|eating|drinking|answering|sleeping|moving, gone +and|by, has +gone +to|\
         up|into|in|blue|grey|gray|white|numb|all|from|so|really|massive|huge|black|home|hard|red|purple|floppy|limp, \
         gone +down +my|the|his|her|to|into, going +down +my|the|his|her|to|into, went +down +my|the|wrong|his, came \
         +down +with|my|the, come +down +with, its +gone +to|up|into|in|blue|numb|all|from|massive|huge|hard|red|black|\
         right, is +gone +numb, is? gone +down +the? +wrong, is|its|has|was|have|all? gone +@gone, gone +@gone, cant|\
         not|isnt|couldnt|never ~under +control, cant|not|isnt|hasnt|couldnt|wont|doesnt ~stopped|settled|subsided|\
         better|eased|reduced, know|said|told|say|thought ~normal, normal +but|though|amount, not +normal, is|its|was|\
         has|have +gone +down +my|the|his|her|to|into|wrong|and, is|its|has|have +gone +down +@my? +throat|neck|\
         windpipe|wrong, gone|going|went +down +under|into|behind|below, gone|going|went +down +his|her|my +chin|neck|\
         jaw, gone +past|beyond|an|a|two|half, gone +bit|kind|sort, is|its|has|was|have|all? +gone +bit|kind|sort|past|\
         beyond|an|a|two|half|inch, gone +across|over|under|underneath|round|around, has|its|is +gone +across|over|\
         under|underneath|round|around, is|has|hes|shes|was|have +gone +pale|quiet|cold|clammy|funny|green|yellow, \
         stopped +swallowing|moving|talking|blinking, is|has|have|are|was +gone +lead|dead|heavy|jelly, is|its|has|was|\
         have? +gone ~way +down",
    ),
];
