//! English words for swelling, and how ill it makes.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Swelling,
        "cheek|face|jaw|gum|chin|neck ~rock|solid|hard +solid|hard|as, lips|lip|eyes|cheek|face ~sausage*|dinghy|\
         inner_tube, @swell, @swell +up, @face|neck|eye|eyes ~@big|blown|size ~size|up|normal|golf|tennis|egg|ball|huge|\
         massive|enormous, @face|neck +is|are|looks|all +@big|blown, face|cheek|neck +@big, face|cheek|jaw|neck +has|\
         have|is|its +blown|blowing +up, size +of +a? +golf|tennis|egg|orange|apple|grapefruit|lemon|baseball|plum|\
         ball, lump|bump ~jaw|neck|cheek|face|chin|throat|jawline, cheek|face|jaw ~out +to, @face|neck ~size ~golf|\
         tennis|egg|ball|grapefruit|orange|apple|lemon|melon|plum, cheek|face +is? +out +here, @face ~come|came|gone|\
         going|coming|went|blown|blew|blowing +up, side|half ~@face ~up|out|huge|massive|enormous|big|bigger|size, face|\
         cheek|cheeks|jaw|neck|chin|lip|lips|eye +is|has|are|looks|look|feels|got|gone|become|became ~@big|big|fat, \
         face|cheek|neck|jaw ~big|bigger|@big +and|now|since|today, out +to +here, out +here, side +is|has? ~out +here, \
         elephant +man, chipmunk, beach +ball, golf +ball, tennis +ball, fat +lip|face|cheek, lump|bump|bulge|mass|\
         swelling ~jaw|neck|cheek|face|chin|throat|jawline|eye|tongue, face ~grown|doubled|expanded|grew|unrecognisable|\
         unrecognizable|disfigured|distorted|misshapen|deformed, one +side ~bigger|larger|fatter, face|cheek|jaw|chin|\
         neck +is? +hard +and, hard +lump, face ~lopsided ~tooth|abscess, @face ~ballooned|ballooning|blown|bigger \
         +than, @face|side|neck ~up|is|looks|look|big|swelled|out|got|gone ~hamster|balloon|football|pumpkin|melon|\
         squirrel|blowfish|basketball|beachball|gerbil|grapefruit|orange|chipmunk, recognise|recognize +@self|him|her|\
         me, unrecognis*|unrecogniz*, @face ~doesnt|not +look +mine|himself|herself|myself|right, ball|egg|plum|\
         gobstopper +in +@my? +cheek, twice +the|its|his|her? +size, @face ~misshapen|disfigured|grotesque|monstrous, \
         hamster +cheek*, face +looks +deformed|awful_big|like_a, face|cheek|jaw|neck|eye & huge|massive|enormous|puff*|\
         balloon*|bulg*|twice|doubled|size, face|cheek|jaw & football|balloon|pumpkin|melon|grapefruit|beachball, lump|\
         boil|gumboil|bulge|egg ~gum|gums|@face|neck, face|cheek|jaw|gum|lip|lips|chin|neck +is|was|has|have|looks|look|\
         went|gone|got|gets? +fat|tight|shiny|round|lumpy, side +of +@my? +face|mouth|jaw|cheek +is|has|went|gone|come|\
         came|just? +up, shiny +and +tight|hot|red, tight +and +shiny|hot|red, hot +and +shiny|tight, blown +up +since|\
         overnight|this|in|again|double, face|cheek|jaw|neck|lip ~is|are|getting|gone|going|went +so|very|really|all? \
         +big|bigger, no +chin +any|anymore|left, cant +see ~chin|jawline ~anymore|more, blown +up ~jaw|face|cheek|\
         under|neck, straight ~lip|chin|jaw ~neck, lip|lips|face|cheek|tongue ~trebled|doubled ~size, hamster, looks \
         +a? +hamster|chipmunk",
        "@swell +ankle*|knee*|foot|feet|leg|legs|finger*|hand|hands|wrist*|toe|toes|belly|stomach|gland*|glands|tonsil*|\
         node*|joint*|elbow|arm|arms|hospital|waiting, ankle*|knee*|foot|feet|leg|legs|finger*|hands|hand|wrist*|toe|\
         toes|glands|gland|tonsil*|elbow|stomach +is|are|were|was|all|got|keeps|gets|keep +@swell, @swell +in|on|of \
         +@my? +ankle*|knee*|foot|feet|leg|legs|finger*|hand|hands|wrist*|toe|elbow|arm, puff +pastry, puffer, inhaler \
         ~puff*, puffs +of, swell +idea|time|job, ankle|knee|foot|feet|leg|legs|finger|wrist +@swell, blowing +my|\
         bubbles|hot, balloons, blowing +a|the|out, come|coming|came|going|gone|went +up +for|on|to_date|with|in_price, \
         ~coming +up +due, tongue +is +out +here, play* ~tennis|golf|football, football|golf|tennis|basketball \
         +practice|match|training|game|club|lesson, prices|price ~gone +up, big +smile, fat +lip +from +the +injection|\
         numb*|jab, puffin, puffins, shoe|ring|size & retainer|guard|brush|medium|small, massive|huge +favour|favor|\
         thank*|bill|price|help|fan|relief|hole|cavity, size +of +@my? +bill, tight ~brace*|aligner*|retainer|denture*|\
         botox|skincare|cream, lips +got +tight +lipped",
    ),
    phrases(
        SwellingSpreads,
        "@swell|swell ~by +the? +minute|hour|second, bigger +by +the? +minute|hour, @swell ~as +we +speak|i_speak, \
         @swell ~spread*|moving|moved|travel*|gone|going|reach*|extend*|creeping|up|down ~neck|eye|eyes|throat|chest|\
         collar*|forehead|ear, spread* ~neck|eye|eyes|throat|face, @swell ~spread*, spread* ~@swell, @swell ~fast|\
         rapidly|quickly|quick|rapid, @swell ~bigger|worse|larger|doubled|growing ~hour|minute|fast|rapidly|quickly|\
         minutes|hours, rapid* ~@swell, getting +bigger ~hour|minute|minutes|fast|quickly, face|cheek|neck|jaw ~doubled|\
         double|twice +in|the|its +size|normal, @swell ~under +@my? +jaw|chin ~neck, neck +is|are|looks|has +@swell, \
         @swell +neck, @swell ~in|of|on +@my? +neck, @swell ~into|to|down|toward* +@my? +neck|eye|throat, creep* \
         ~toward*|to|up|into|down|near ~eye|eyes|neck|throat|ear|chest|forehead|temple|collar*, @swell|face|cheek|jaw|\
         lump|redness|it|infection ~spreading|spread|tracking|tracked ~eye|eyes|neck|throat|chest|face|cheek|forehead|\
         collar*, @swell ~reach*|toward*|head*|working|climb*|creep*|track*|march*|goes|going|went ~eye|eyes|neck|\
         throat|ear|chest|forehead|temple|collar*, lump|swelling|swollen|face|cheek|neck ~getting|growing|gets|grows|\
         grown|got ~bigger|worse|larger|huge ~hour|hourly|minute|minutes|hours|fast|quickly|second|while, neck ~gone|\
         went|got|feels|getting +hard|solid|stiff|huge|massive|tight, neck|chin ~hard|solid|firm ~@swell|lump, @swell \
         ~both +sides, @swell ~neck, neck +is|are|looks|has|very|feels|so? +@swell, eye|eyes|eyelid* ~nearly|almost|\
         half|practically|completely|fully|virtually|basically|swollen|swelling|puffed|puffy|is|are ~shut|closed|\
         closing, eye|eyes|eyelid* ~swoll*|swell*|puff*|bung* +shut|up|closed, cant|barely|hardly|couldnt ~open +@my? \
         ~eye|eyes|eyelid*, eye|eyelid +wont +open, its|is +down|up|into|in|under|near +@my? +neck|eye|throat|\
         collarbone|chest & swell*|swollen|infection|abscess|ring|worse, @swell ~getting|gets|got|become|becoming \
         +worse|bigger|larger, infection|abscess|it & spread* & neck|eye|eyes|throat|jaw|face|chest|cheek, sepsis, \
         septic, blood +poisoning, @swell ~under|below|beneath +@my? +jaw|chin|jawbone, @swell & growing|spreading|\
         increasing|bigger|expanding, under +@my? +jaw|chin|jawbone & @swell|hard|lump|solid, keeps +getting +bigger, \
         abscess|infection|infected & eye & close|closing|closed|closes|shut, @swell & hours|minutes|overnight|hour & \
         up|in|within|over, still|keeps +growing|spreading|swelling, is|its +growing|spreading, down|up|out +into|to|\
         towards|toward|under +@my? +neck|eye|throat|ear|chest|collarbone|eyelid & @swell|lump|infection|abscess|\
         redness|face|cheek|gum|fat|red|hot, crept|crawled|creeping|moved|moving|travelling|tracking ~eye|eyelid|eyes|\
         neck|throat|ear|chest|collarbone, pea|grape|marble|walnut|egg|golf|plum|peanut|bean & yesterday|morning|\
         overnight|hour*|bedtime & now|entire|whole|jaw|jawline|face|cheek & lump|size|swell*|swollen, creeping|creeps|\
         crept|spreading|tracking +down|up|further|along, jaw|face|cheek +and +neck ~hard|tight|solid|swollen|rigid|\
         big, neck +and +jaw|face|cheek ~hard|tight|solid|swollen|rigid, gone|spread|spreading|moved|going|creep*|\
         tracking|travell*|travel* ~into|down|to +@my? +neck|throat|eye & hard|red|hot|tight|burning|temperature|\
         shiver*|swallow*, under +@my? +chin & hard|red|hot|tight & neck, past|over|beyond +the +line & red|spread*|\
         drew|biro|pen, red* ~down +my|his|her +neck, inch|inches|centimetre|cm ~past|over|beyond +the|my +line|mark, \
         gone ~past|over|beyond +the|my? +line|mark, inch ~past|over +line, its +down +my|his|her +neck, @swell \
         ~doubled|trebled|tripled, gone|spread|moved|going ~across|over ~side & @swell, redness|red ~tracking|spreading|\
         creeping|moving|heading ~eye|neck|throat|jaw, way +down +my|his|her|the +neck|throat|chest",
        "neck +ache, @swell ~spread +out|thin, pain|ache ~spread* ~ear|neck|temple, pain|ache|toothache ~it ~spread*, \
         eyes ~closed|shut ~during|while|treatment|tired|asleep|sleep|drill*|in, stay|stays|fall +open, ~conjunctivitis|\
         pink_eye|stye|hayfever, eyes|eye & streaming|hayfever|watering|itchy|conjunctivitis, pain|ache & spread*, it \
         +spread +the +cost, septic +tank, sepsis +course|training|leaflet, not|isnt|stopped ~growing|spreading|bigger, \
         growing +up|pain*, decay|plaque|cavity|family|practice & growing|spreading, @swell & gone|less|better|ago & \
         hours|overnight|hour|minutes, pain|ache|toothache|sensitiv*|throb*|shooting|numb* ~ear|eye|neck|jaw|head, pain|\
         ache|shoots|throb* & neck|eye|ear, creeping +up|down ~price*|cost*|age|deadline, spreading ~cost|payment*|\
         rumour*|word|news|butter|jam",
    ),
    phrases(
        AirwaySwelling,
        "tongue ~doubl*|twice|huge|massive|enormous|ballooned|blown_up, tongue|tongues ~@swell, @swell ~tongue, throat \
         ~@swell|clos*|tight*|constrict*|shut*|narrow*|block*, @swell|clos*|tight*|tightness ~throat, @swell ~under|\
         beneath|underneath +@my? +tongue, floor +of +@my? +mouth ~@swell|hard|raised, under +@my? +tongue ~@swell|hard|\
         raised|firm, tongue ~@big|pushed|raised|lifted|fat|thick, lips|lip +and +tongue, lips ~@swell ~tongue|up|\
         minutes|suddenly|since|after|tingl*, airway*, throat +feels|is|feel|getting +tight|like|closed|closing|thick|\
         small*|funny ~clos*|swell*|tight*|shut*, tongue ~@big|big|bigger|swoll*|fat|enlarged|blown|come_up|gone_up|\
         filling|fills, floor +of +@my? +mouth ~raised|up|swell*|swollen|hard|lifted|pushed|sore, throat ~closed|\
         shutting|narrower|swelled|blocking|tightening|tighter|squeez*|clamp*|seizing, throat|windpipe|gullet +is|feels|\
         has|gone|going|getting ~closed|shut|tight*|clos*|block*|narrow*|swoll*|swell*|squeez*, uvula ~@swell|big|huge|\
         touching, quinsy, ludwig*, hot +potato ~mouth|throat, talk*|speak*|voice|sound*|speech ~hot +potato, potato \
         ~throat, tongue ~higher|raised|lifted|lifting & hard|underneath|floor|tight|should, hard ~underneath & tongue, \
         under|underneath +@my? +tongue ~hard|tight|solid|raised, floor +of? +my|his|her|the? +mouth ~hard|lifted|\
         raised|swollen|up, pushing +my|his|her +tongue",
        "sore +throat, tight* ~dentures, tongue +tie, \
         throat & thinking|thought|nerves|nervous|anxiety|emotional|emotion, \
         dropped|drop|dropping ~hot +potato",
    ),
    phrases(
        Abscess,
        "abscess*, absess, infect*, pus, dry +socket, \
         gumboil*, gum +boil",
        "",
    ),
    phrases(
        Fever,
        "shaking|shivering|trembling +with +cold, \
         fever*, feverish, \
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
         fever* & swell*|swollen|face|cheek|jaw|tooth, face|cheek|jaw|skin|gum|swelling|neck & hot|burning|warm, \
         hundred +and +three, skin ~shiny|hot|red|tight, \
         thirty +nine|eight +temperature|fever|degrees|of, temperature ~thirty +nine|eight",
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
        "eye|eyes|eyelid ~clos*|shut|swollen|swelling|puffy|puffed, cant|hardly|barely|unable|couldnt ~open ~eye|eyes, \
         clos* ~eye|eyes, swollen|swelling ~eye|eyes, cant ~see +out|through|from|properly, vision ~blur*|double|going|\
         gone|affected|funny, blur* +vision, double +vision, under|around|near|over|up|behind|toward* +@my? +eye|eyes, \
         eye|eyes|eyelid*|lid ~puff*|swell*|swoll*|clos*|shut|slit|slits|squint*|bulg*|sealed|bung*|glued, @swell \
         ~toward*|near|by|at|reach*|to|up|into|around|below|beneath +@my? +eye|eyes|eyelid*|socket, @swell ~eye|eyes|\
         eyelid*, cant|hardly|barely|scarcely|not|couldnt ~see ~eye, half +my +eye, lost +sight, blind +in, see|seeing \
         +double, to|into|near|by|reaching|reached|below|beneath|round|towards +@my? +eye|eyes|eyelid*, cant|barely|\
         hardly ~see +out, eye|eyes|eyelid* & shut|closed|closing|slit|puff*|swoll*|swell*|vision|blurr*|double, cant \
         +see & @swell|face|eye|cheek, to|into|near|by|under|over|round|around|reaching|reached|below|beneath|towards|\
         toward +@my? +lower|upper|left|right|bad|good|other +eye|eyelid|eyes",
        "close +my +eyes, eye +test|appointment|doctor|contact, keep +an +eye, shut|close|closed +@my? +eyes, \
         eyes|eye & streaming|hayfever|watering|itchy|conjunctivitis|twitching",
    ),
    phrases(
        MouthWontOpen,
        "only|barely|just +get|fit +a|one|two? +straw|finger|fingers|spoon|teaspoon ~teeth|mouth|in|between, wont|cant \
         ~fit|get +a +finger|spoon|straw ~between|in, cant|barely|hardly|unable|couldnt|struggling|difficult*|hard|\
         trouble|not ~open* ~mouth|jaw, mouth|jaw ~wont|cant|barely|hardly|doesnt|not ~open, jaw ~locked|stuck|seized \
         ~shut|closed|up, lockjaw, trismus, cant +open +it, jaw +is|has ~locked|seized, stiff +jaw, jaw +stiff, mouth|\
         jaw ~open* ~finger|half|centimetre|crack|inch|tiny|slit|bit, cant|barely|hardly|wont|not|couldnt|struggl*|hard \
         ~fit|get ~spoon|fork|finger|toothbrush ~mouth|in|between, jaw ~locked|clamp*|jammed|seized|stuck|tight|stiff, \
         mouth ~locked|clamp*|jammed|seized|stuck, jaw +wont, jaw|mouth ~open +more +than, teeth|jaws & apart & cant|\
         not|hardly|barely|wont, @no|wont|refuses ~move|open|shut|budge ~jaw",
        "",
    ),
    phrases(
        VeryUnwell,
        "cant|cannot|hardly|barely +turn|move|bend +@my? +neck, neck +is? +stiff|rigid, confused, confusion, drowsy, \
         delirious, disorient*, incoherent, slurring, not +making +sense, hard +to +wake, cant ~stay +awake, sepsis, \
         septic, heart +racing|pounding, floppy, vomiting ~fever|swollen, unwell ~confused, lethargic, losing \
         +consciousness, clammy, mottled, trouble|hard|struggl*|cant ~awake, really +ill, hallucinat*, dreadful|rotten|\
         dire|ghastly|unwell|ropey|poorly|deathly ~hot|cold|fever*|shiver*|swell*|swollen|shak*, feel|feels|feeling|\
         looks|look +dreadful|rotten|dire|ghastly|unwell|ropey|poorly|like_death|deathly|awful_hot, not +making +any? \
         +sense, makes|making +no +sense, doesnt +make +sense ~he|she, doesnt|didnt|dont|cant|not ~know|remember ~what \
         +day|year|day_it|where|who|happened, keeps +repeating|asking +the? +same, out +of +it, away +with +the \
         +fairies, groggy, dazed, sleepy, disoriented, glassy, listless, hardly|barely +awake|conscious, foggy, talking \
         +nonsense|gibberish|rubbish|gobbledygook, stiff +neck, rambling, slow +to +answer, woozy, wobbly +on +his|her|\
         my +feet, unsteady, drifting +off, dozy, out +of +sorts, zoned +out, feel|feels|feeling|looks|hes|shes|im|is \
         +ill|unwell|rough|poorly|weak, notwell, not +feelwell, acting +strange*|weird|odd|funny, not +himself|herself, \
         not +with +it|us, voice & changed|muffled|hoarse|different|weird|funny|strange|thick & @swell|throat|jaw|neck, \
         fluid|liquid|watery|blood|stuff|water|something|clear ~out|from|of +of? +@my? +ear|ears, ear ~leaking|dripping|\
         bleeding|weeping, blood|fluid ~coming +out +of? +@my? +ear|ears, keeps|keep|kept +repeating|asking|saying +me|\
         us|her|him? +the? +same, eyes ~drifting|wandering|crossed|glazed|unfocused, splitting|pounding|thumping|\
         terrible|awful|worst|blinding|crushing +headache, pupil|pupils ~bigger|larger|different|uneven|huge|blown|\
         dilated, nodding|nods|nodded|drifting|dropping|drops|dozing +off, keeps|keep|kept +falling|drifting|going \
         +asleep, staggering|wobbling & question|same|heads|@head, repeating|repeats ~same|question|himself|herself, \
         muddled|befuddled, heart ~racing|galloping",
        "confused +about|by|with|over|which|as|when|what, confusion +about|over|with, i +know|remember, sleepy|groggy|\
         woozy|dozy ~sedat*|tablet*|medic*|diazepam|valium, dont +know +what +day|who|where ~appointment|book|come|\
         dentist|see|works, ill|unwell|poorly|rough & cancel|appointment|reschedule|come_in|move, weak +tooth|enamel|\
         spot, edge|edges ~rough, rough +edge|tooth, flu|cold|cough|bug|virus|rebook & ill|unwell|poorly|rough, ear \
         +infection|wax|drops|ache|plug*, water ~ear ~swim*|shower|pool, eye|eyes ~crossed +fingers, headache ~clench*|\
         grind*|guard|migraine*|tmj, bored|boring|telly|tv|night|hold|music|lecture ~nodding|nods|nodded|dropping|\
         dozing, nodding|nods|nodded|dropping|dozing ~telly|tv|film|waiting|hold|night",
    ),
    phrases(
        Vomiting,
        "vomit*, throwing +up, thrown +up, threw +up, throws +up, puk*, been +sick, being +sick, \
         keeps +being? +sick, sick +twice|three|everywhere|again|all, is|was|hes|shes|im|got +sick, \
         feels|feel|feeling +sick, nausea*, nauseous, bringing +everything +up, retching",
        "sick +of|and_tired, sick +leave|note|pay|day, sick +to +death",
    ),
];
