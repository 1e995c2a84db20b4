//! English words for teeth.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "knock* ~@tooth ~out, knock* ~out ~@tooth, @tooth ~knock* ~out, @tooth ~knocked +off, knock* +@my? +@tooth, \
         @tooth ~knocked +in|into|back|right, @tooth ~kicked|punched|hit|smashed|bashed|elbowed|busted|whacked|smacked \
         +out, kicked|punched|smashed|bashed|elbowed|busted|whacked|smacked ~@tooth +out, knocked|knock +it|one|them|\
         some|two|three +out, avuls*, @tooth ~avuls*, @tooth|root ~put|push|stick|pop +it|them +back +in, put|push|\
         stick|pop +@my? ~@tooth +back +in, @tooth ~in|into +milk, @tooth ~in +my|his|her|a +hand|tissue|hanky|pocket|\
         cup|glass|bag|saliva, got|have|holding|found|kept|put +@my? ~@tooth ~milk|hand|tissue|saliva, @tooth ~on|\
         across ~floor|ground|pitch|pavement|road|field|grass, @tooth ~flew|flown|shot|popped|ripped|torn +out, @tooth \
         ~out|come ~root +and +all, @tooth ~out +of +the|its +socket, found|picked|pick ~@tooth ~on|from|off|up +the?, \
         spat|spit ~out ~@tooth, knock* ~@tooth ~missing, lost|lose|losing +@my? ~@tooth ~@hit|@blow|fall|football|\
         rugby|hockey|bike|bicycle|fight|skateboard*|trampoline|playing|playground|sport*|ball|scooter|bat, @hit|@blow|\
         football|rugby|hockey|bike|bicycle|fight|skateboard*|trampoline|playing|playground|ball|scooter|bat ~lost|lose \
         ~@tooth, replant*, reimplant*, @tooth +knocked, knocked +@my? +front +@tooth, got|have|holding|found|kept|put|\
         wrapped +@my? ~@tooth ~napkin|bag|pocket|cup|glass|milk|box, @tooth ~holding|holding_it|got_it|found_it ~it|\
         hand|here, @tooth ~out ~holding, @tooth ~lying +there|on|in, @tooth ~lying|laying|sitting ~on|in|there|here, \
         @tooth ~in ~my|his|her|a|the +hand|hands|palm|pocket|purse|tissue|hanky|handkerchief|cup|glass|bag|saliva|milk|\
         water|saline|jar|fist|napkin|pot, @tooth ~in|on|across +the? grass|lawn|mud|sand|snow|ground|carpet|street|\
         driveway|yard|court|gutter|playground|gravel|ice|tarmac|concrete, @tooth ~kept|keeping|put|popped|stored|got|\
         wrapped|stuck +it|them ~milk|water|saline|saliva|tissue|ice|cling|mouth, found|picked|pick|got|have|rescued|\
         saved|retrieved|collected|located|hunting|looking|searching|search ~@tooth ~grass|ground|floor|pavement|mud|\
         sand|pool|street|road|pitch|carpet|snow|field|gravel|playground, @tooth ~went|goes|gone|sent|came|come flying, \
         sent|send ~@tooth +flying, spat|spit|spitting|coughed ~@tooth, @tooth ~stuck|put|popped|pushed|glued|planted \
         +back +in, stick|put|pop|push|glue|plant|reattach|reinsert|save ~@tooth ~back +in, reinsert ~@tooth, @tooth \
         ~live|survive|last ~outside|out|milk|water, @tooth ~outside +of? +the|my|his|her +mouth|socket, @tooth ~came|\
         come|out|fell|popped ~root|roots ~everything|all|attached|intact|still|on|and_everything, @tooth ~root|roots \
         +and|still +all|everything|attached|on|intact, root|roots ~also|attached|too|everything ~@tooth, @tooth ~root|\
         roots ~too|also|attached|intact, @tooth ~out +by +the +root*, @tooth ~flew|flown|flying, took|taken|takes|\
         taking +out? ~@tooth +clean? out ~@hit|ball|elbow|stick, elbow|ball|stick|bat|punch|puck ~took|taken|knocked \
         ~@tooth, @hit|@blow|@fall ~@tooth ~flew|flying|flown|out|missing, @tooth ~out|missing ~@hit|@blow|@fall, there|\
         theres|is|found|spotted +a|his|her|my|the? +@tooth +on|in|under|beside|next|among +the|a, holding|clutching|\
         carrying ~@tooth, @tooth ~out|gone|missing +of|from +@my? +mouth|socket|gum|head, put|stick|stuck|pop|push|\
         shove|fit +@my? +own? @tooth +back, @tooth ~came|come|comes +away ~hand|fingers, @tooth ~ping*|pop*|shot|\
         dislodg* +out|off|away|across, dislodg* ~@tooth, @tooth ~dislodg*, rinse|scrub|wash|clean ~@tooth ~or +not|\
         milk|put|back, @tooth ~no +longer|not +in +@my? +mouth|socket, knock* ~@tooth ~from|of|gum|socket, @tooth \
         ~knock* ~from|of|gum|socket|away|flying, @tooth ~out|gone ~root, @tooth ~knocked|smashed|bashed|kicked|punched|\
         hit|booted ~out|away, @tooth ~put|stuck|popped|placed|fitted +back, @tooth ~in +my|his|her|a|the|some? +hand|\
         hands|palm|pocket|purse|tissue|hanky|handkerchief|cup|glass|bag|saliva|milk|water|saline|jar|fist|napkin|pot, \
         there|theres|found|spotted +is? +a|his|her|my|the? +@tooth +on|in|under|beside, @tooth|it ~out|gone|been +of? \
         +@my? +mouth|socket, @tooth ~sat|sits|resting|left ~on|in|here, @tooth ~here|there +on|in, @tooth ~been +out, \
         @tooth ~out ~minutes|hour|hours|mins, @tooth ~be|survive|last|live|stay +out +of? +for|before|and|my|the, \
         evuls*, got +it|them +in +my|his|her +cheek, save|saving ~@tooth ~out, knock* ~ones|two|one ~out, front|top|\
         bottom|big ~ones ~knocked|out|gone|missing, @tooth ~plum +out, @tooth ~fallen|fell|dropped +down|off|away, \
         @sport & @tooth & out|gone|missing|lost|flew|flying, @tooth ~gone +gone, knock* & @tooth & out|gone, @tooth & \
         baggie|ziplock|clingfilm|cling_film|sandwich_bag|lunchbox|saline, @tooth & pocket|purse|palm|fist|handbag|\
         baggie & my|his|her|it|its, stone|rock|ball|elbow|brick|stick|bat|branch|puck|bottle ~took|taken +@my? \
         +@tooth, @tooth ~taken|took +out +by|with +a|an|his|her|another|someones|the ~shoulder|elbow|ball|bat|stick|\
         head|knee|fist|puck|boot|kick|forearm|door|swing|hurley|racket, got|put|have|has|keeping|kept|popped|stuck +it|\
         them|one +in +some|a|the? +milk|saline|saliva, @tooth & shove|shoving|pop|popping|push|pushing|put|putting|\
         stick|sticking|slot|slotting +it|them +back +in?, @tooth ~on|across ~sidewalk|asphalt|curb|turf|mat|court|\
         track|rink|deck|step|stairs|pitch|dancefloor|tiles ~with|root|roots|blood|now|got|him|her|me|my|his, @tooth \
         ~with +the +root|roots, @tooth & found|find|picked & street|ground|floor|grass|road|pavement|pitch|court & \
         @blow|punch|ball, root ~on|attached|intact & flew|knocked|rinse|milk, flew +out ~ball|hit|bat|elbow|punch|\
         swing|bike, came|come|flew|popped|knocked +clean|right|straight +out & @blow|slipped|fell|hanky|handkerchief|\
         tissue|milk|ice, in|into +a|some|the? +bit|glass|cup|pot|tub? +of? +milk & front|tooth|came_off|@blow, one|two \
         +came|come|flew +clean|right|straight +out, milk & front|big & scooter|bike|came_off|fell, empty +hole|socket|\
         gap & @tooth, swing|ball|door|bat|bike|pavement|kerb|bench|puck|elbow ~took|claimed ~@tooth, @tooth & fished|\
         found|picked|collected|rescued|scooped & bottom|pool|pitch|court|ice|road|pavement|grass|gravel|@blow|hit, \
         fished|scooped|rescued ~@tooth, @tooth & knocked_out & ago|just|hour|minutes|today|tonight",
        "knock* +@my? +@tooth +with, knock* ~@tooth ~sense, knock* +me|us|people|patients|you|him|her +out ~@tooth, be|\
         being|get ~knocked +out ~@tooth +removed|taken|extracted, knock* ~crown|veneer|bridge|filling|dentures|denture|\
         brace|bracket|retainer|implant ~out|off, knocked +me +out ~wisdom|extraction|surgery, wisdom ~knock*, tooth \
         +in +hand +milk +tooth +box, fairy, out +of +the? +park, out +of? +the? +park, @tooth ~knock* +out|off +of? \
         +@my|the|this|that|your? +treatment|plan|list|quote|bill|price|budget|invoice|estimate, mouthguard* ~@tooth, \
         @tooth ~out ~wisdom|extraction|surgery, false|denture*|wisdom|plastic ~@tooth ~water|glass|pot|cup|jar, false \
         ~@tooth, @tooth ~pulled|extracted|removed ~root*, root +canal*, hit|hits|hitting ~@tooth ~cold|sweet|sugar|\
         hot, milk|baby|wobbly|loose +@tooth ~out|gone|missing, needs|need|have|having|want|get|getting +@my +@tooth \
         +out, needs|need|have|having|want|get|getting +@my +wisdom|back|bad|front +@tooth +out, @tooth +in|on|under \
         +the? +back|front|top|bottom|lower|upper|way|corner|middle|left|right|side|x|same|roof, holding ~denture*|\
         plate, @tooth ~put +back +together, crown|veneer|bridge|filling|cap|facing|denture*|plate|retainer ~put|stick|\
         stuck|pop|glue|back, put|stick|stuck|pop|glue ~crown|veneer|bridge|filling|cap|denture*|plate, @tooth +in \
         +@my? +jaw|mouth|head|gum|gums|bottom|top|bridge|denture*, crown|filling|it|food ~out +of? +@my? +mouth ~spit|\
         food|crown, gap|hole|pain ~@tooth ~in ~glass, baby|milk +@tooth ~knocked, had|have|having|getting|get +@my? \
         +@tooth +out, @tooth +out ~extract*|dentist|you|yesterday|pulled, save|saving ~@tooth ~extract*|taken|root|\
         pulling, front|top|bottom ~ones ~denture*|implants|crown*|veneer*|baby|milk|whitened|crooked|crowded|\
         straight*, mouthguard*|gumshield*|gum_shield* & @tooth, @sport ~@tooth ~wisdom|extract*, dentures|false|\
         denture & @tooth, knock* +@my? +@tooth +on|against, @tooth ~gone +dark|black|grey|gray|brown|yellow, @animal & \
         vet|vets|veterinary, of +the +milk|baby +ones, milk|baby +ones|one, denture*|crown|retainer|plate|bridge|\
         filling|cap|temporary|aligner|aligners|brace|bracket & shove|shoving|pop|popping|push|pushing|put|putting|\
         stick|sticking +it|them +back, tea|coffee|cereal ~milk, years|months|weeks|last_year +ago ~knocked, knocked \
         ~years|months +ago",
    ),
    phrases(
        ToothFellOut,
        "@tooth ~fell|fallen|fall|falls|came|come|comes|dropped|popped|coming|falling ~out, \
         @tooth +just|has|have ~come|came|fallen|fell ~out, @tooth +is +out +of, \
         lost +@my? +adult|permanent|front|whole ~@tooth, adult|permanent +@tooth ~out, \
         front +@tooth ~gone|missing, @tooth +is +out",
        "@tooth ~missing ~grown|grow|growing|yet|erupted, hasnt|havent|not +grown|erupted, baby|milk|wobbly|wiggly|\
         false|primary|deciduous|loose +@tooth, baby +@tooth, filling|crown|veneer|bridge|denture|dentures|implant|\
         retainer|cap|brace|bracket ~fell|came|come|fallen|falling|out, @tooth ~fairy, @tooth ~out ~denture*|bridge|\
         plate|partial, fairy ~@tooth, wisdom +@tooth, taken|take|pull*|extract*|need|needs|having|have ~@tooth ~come \
         +out, @tooth ~needs|has|have|must|should|will|to +to +come +out, @tooth ~to|should|must|will|might|may|can \
         +come|fall +out, @tooth ~came|come +out +at|with|in +the|your|my|our? +dentist*|extraction|surgery|hospital|\
         practice, @tooth ~came|come +out +white|well|fine|easily, @tooth +coming +out|through +straight|through, \
         @tooth ~stain*, filling|crown|cap|bit|piece|chunk|corner ~@tooth ~fell|came|come|fallen|broke, @tooth ~coming \
         +through, when +do|does ~@tooth, first +@tooth, @tooth ~fell|came ~out ~baby, @tooth ~lying +to, fallen|fell|\
         drop* ~out +of +@my? +dentures, @tooth ~coming +out +on, where ~@tooth ~came|fell, when|whens ~@tooth ~coming|\
         come, ~her +@tooth +fell +out +at +your, @tooth ~gonna +fall|come, baby|milk +tooth|one|teeth & @tooth|fell|\
         came|fallen, @tooth ~missing ~hasnt|havent|not +grown|come|erupted, @tooth ~hasnt|havent +grown, before|when|\
         until|after|once|since +@my? +@tooth +comes|coming|is|came|was +out, own & thrilled|chuffed|proud|fairy|\
         excited|six|seven|five|eight, gone +greyish|grey|gray|dark|brown",
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
         one +of? +them ~out|gone|missing|off, @tooth & lost|missing|gone|out & @hit|@sport, \
         cant|cannot|couldnt +find +@my? front|adult|other? +@tooth, looking|searching|hunting ~@my +@tooth, \
         @tooth ~not|no +more|longer +in ~mouth, @tooth ~not|isnt|no +more|longer? +in +@my? +mouth|head, \
         one|two|three +came|come|flew|popped +straight|right? +out, \
         its|it|thats|thing +come|came|is +out & cling|film|milk|swing, \
         come|came|is +out ~film|milk, \
         looking|searching|hunting ~@tooth",
        "had|have|having|get|getting|take|taking|pull*|need|want ~@tooth +out, lost +track, filling|crown|veneer|bridge|\
         retainer|baby ~lost|out|missing|gone, lost +my +baby|retainer|filling|crown|denture*, @tooth ~gone +right|\
         straight|all|half? +up|in|into|back|sideways|black|brown|grey|gray|yellow|dark|dead|bad|loose|wobbly|crooked|\
         crumbly|soft|sensitive|wonky|through|numb, baby|milk|wobbly +@tooth ~gone|missing|out, @tooth ~disappear*|\
         vanish* +up|into|under, appointment*|dentist ~gone|missing, wisdom",
    ),
    phrases(
        ToothDisplaced,
        "@tooth ~pushed +in|into|back|up|forward|inward*|backward*|out|sideways, @tooth ~hanging|dangling, hanging|\
         dangling ~@tooth, hanging +by +a? +thread, @tooth ~pushed|shoved|jammed|knocked|moved|driven|rammed ~gum|gums|\
         backwards|sideways|place|position|loose|crooked|wonky|bent, knocked ~@tooth ~loose|wobbly|crooked|backwards|\
         sideways|wonky, knocked +loose ~@tooth, @tooth ~bent +back|backward*|in|inward*, pushed ~@tooth ~gum|gums|back|\
         in|up|up|into, @tooth ~out +of +place|position ~@blow|hit|knocked, @tooth ~pushed|shoved|jammed|rammed ~up|\
         back|in|into|sideways, @tooth ~up|right|back|straight +into|in +@my? +gum*, @tooth ~gone|went|going +up|in, \
         @tooth ~into +the +gum*, @tooth ~shoved|forced|punched|jammed|pushed|shunted|rammed|driven ~back*|in*|forward*|\
         up*|sideways|out, @tooth ~facing|pointing ~wrong|inward*|backward*|roof|throat, @tooth ~shorter ~than, @tooth \
         ~knocked|bashed|pushed|hit +inward*|backward*|inwards, knocked +inward*|backward*|sideways, front|top|bottom|\
         big|middle|lower|upper|other +one|ones|two|pair|ones ~pushed|shoved|bent|knocked|pointing|leaning|jammed|\
         rammed ~back|in|up|behind|backwards|inwards|sideways|crooked, @tooth ~bent|leaning|pointing|angled|tilted|\
         folded|tipped ~in|inwards|towards|toward|back|backwards|into|over|outwards, pointing ~roof|inwards|tongue|\
         sideways|backwards & mouth|tooth|walked|@blow|fell, folded +in|back|under & mouth|tooth|teeth|walked|@blow, \
         bent +in|back|over|inwards & tooth|teeth|mouth|front, pushed|knocked|shoved|bent|driven|shunted|forced|pushing \
         ~@tooth ~back|backwards|inwards|sideways|out_of_line|out_of_place|forward|forwards, @tooth|one|ones ~pushed|\
         knocked|shoved|shunted|driven +back|backwards|in|inwards|sideways|forward|forwards, shifted|displaced ~@tooth \
         & @blow|@fall|accident, @tooth ~shifted|displaced & @blow|@fall|accident",
        "wisdom ~pushing|pushed, baby +@tooth ~hanging|dangling, hanging|dangling ~baby|milk|wobbly, crown|bridge|\
         denture*|brace*|filling|implant ~hanging|dangling|loose, wisdom, food ~@tooth, gone|going|went +up|in ~price|\
         cost, @tooth ~coming|growing|came|erupt* ~into, baby|milk +@tooth, wobbly|wiggly|baby|milk & hanging|dangling, \
         milk|baby +ones|one, brace*|always|straighten*|aligner*|crowded|invisalign|born ~@tooth|ones, @tooth ~brace*|\
         always|straighten*|aligner*|crowded|invisalign|born|years",
    ),
    phrases(
        ToothLoose,
        "@tooth ~loose|wobbly|wobbling|moving|shaking|wobbles|wiggly|crooked|wonky|sideways, loose|wobbly ~@tooth, \
         @tooth ~wobbl*|loose*|moving|moves|move|rocking|rocks|wiggl*|shaky|shaking|longer|sideways|crooked|wonky|\
         twisted|turned|tilted|leaning|squint|skew*|askew|slanted|dangl*|hang*|different|back|pushed|bent|forward|in, \
         loose*|wobbl*|wiggl*|dangl* ~@tooth, @tooth ~angle|angled|position|place|tilted|line, angle ~@tooth, @tooth \
         ~moved|shifted|shifting|wobbled|budged|slipped|sticking|hanging",
        "tooth +fairy, baby|milk +tooth|teeth ~wobbl*|loose ~fairy",
    ),
    phrases(
        ToothBroken,
        "@tooth ~broke|broken|snapped|smashed|shattered|cracked|split|fractured|half, broke|broken|snapped|smashed|\
         shattered|cracked|split|fractured ~@tooth, @tooth ~snap*|broke*|break*|chip*|crack*|shatter*|split*|half|\
         smash*|fractur*|bust*|damaged|pieces|bits|crumbl*|gone|sheared|sharp, half|piece|chunk|bit|part|corner|most|\
         top|bottom ~@tooth ~off|gone|missing|broke*|snap*, broke*|snap*|smash*|chip*|crack*|bust*|shatter*|split|\
         damaged|lost|knocked ~@tooth, snap*|broke*|crack*|chip* & @tooth & off|half|pink|middle, pink|red +dot|spot|\
         bit|middle ~middle|inside|left|tooth, half ~of ~it ~kerb|road|floor|ground, see|seeing ~nerve|pulp, nerve \
         ~showing|exposed|visible|sticking|hanging",
        "a +bit +grey|gray|dark|sore|loose|yellow|brown|sensitive|wobbly",
    ),
];
