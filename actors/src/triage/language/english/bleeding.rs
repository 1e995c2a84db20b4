//! English words for bleeding.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Bleeding,
        "bleeding|bleed|bleeds|bled|hemorrhag*|haemorrhag*, blood, ooz*, seep* ~red|gum|socket|mouth|stitch*|hole, \
         bloody, bleedin, trickl*, dripping +red, claret, haemorr*, hemorr*, \
         mouth|gum|socket|hole|extraction ~pouring|streaming|gushing|leaking",
        "brush*|floss*|toothbrush|clean* ~@bleed, @bleed ~brush*|floss*|toothbrush|clean*, \
         blood +test*|pressure|sugar|thinner*|type|donor|donat*|thinning|clot*, bleeding +gum*|edge|obvious, \
         gum* +bleed, bleed* +disorder, bleeding +money, in +cold +blood, little|slight*|tiny|spot* +@bleed, \
         @bleed ~little|slightly|tiny|occasionally|sometimes, ooz* ~pus|yellow|green|white|gunk, \
         pus|yellow|green ~ooz*, bloody +tooth|hell|bill|awful|hard|good|great|minded|appointment|annoying, \
         bleedin +obvious, gums & brush*|floss*|sometimes|bit, bleed* +me|us|them +dry, \
         fake|stage|pretend|theatre|joke ~blood|bleeding, \
         saliva|dribble|water|nose ~pouring|streaming|leaking, pouring ~rain|drink|water",
    ),
    phrases(
        BleedingWontStop,
        "@no ~stop*|quit*|ease*|easing|slow*|clot*|settle* ~@bleed, @bleed ~@no ~stop*|quit|slow*|clot*|settl*|easing|\
         control*, stop ~@bleed ~@no, still|constantly|continuously|continues|continuing|continuous|persistent|constant|\
         continually ~@bleed, keeps|keep|kept +on|bleeding|filling|pouring|coming|oozing|spitting|getting ~@bleed, \
         keeps|keep|kept +bleeding, @bleed ~nonstop|non|constantly|continuously|everywhere|profus*|uncontroll*|endless*|\
         steadily|persistently ~stop, @bleed ~nonstop|constantly|continuously|uncontroll*|profusely|persistently|\
         steadily, nonstop|uncontroll*|continuous|persistent|constant ~@bleed, bleeding|bled|bleeds ~for|since|all|past|\
         last ~@hour, hour|hours|ages|overnight ~bleeding, @bleed ~through|soak*|drench* ~gauze|tissue*|towel*|pillow*|\
         cloth|cotton|dressing|pad|pads, soak*|gone|going|been|went|changed|changing ~through|gauze ~gauze|tissue*|\
         towel*|pads|swab*, soak* ~gauze|towel*|pillow*|tissue*, cant|unable|not|couldnt ~control|stem|stanch|staunch \
         ~@bleed|it, how ~stop ~bleeding|bleed, cant|couldnt|unable|wont|doesnt|isnt|not ~@bleed ~stop*|control, \
         bleeding +again ~wont|not|heavy, filling|filled|full ~with|of +blood, mouth|socket ~filling|fills|full ~blood, \
         blood ~keeps|keep|wont|still|constantly, wont|cant|doesnt|not|isnt|hasnt +stop|stopping|stopped|quit +bleeding|\
         oozing|gushing, bleed ~wont +stop, biting|bite|bit ~gauze ~still|hour|not|wont|nothing, socket ~still|keeps \
         ~bleed*|ooz*, extract*|pulled|removed|taken ~bleeding ~stop|hour|still|hours, clot ~fell|came|fallen|dislodged \
         ~@bleed, started|start|starts +bleeding +again, bleeding|bleed ~started|start|starts +again, bleeding ~out +of \
         +control, @bleed ~started|starting|back|restarted ~again|up, @bleed ~started|starting +again, still ~oozing|\
         gushing|pouring|leaking|seeping, keep|keeps|constantly ~spit*|spat ~blood, @bleed|ooz*|socket ~all +night|day|\
         morning|afternoon|evening|weekend, all +night|day|morning|afternoon ~@bleed|ooz*, @bleed|ooz* ~no +stop*, no \
         +stop* ~@bleed, @no ~get|getting|make ~@bleed|it ~to? +stop*, @bleed ~nonstop|ongoing|everlasting|relentless*|\
         wont_quit|hasnt_let_up|no_sign|non_stop, hasnt|wont|doesnt|isnt|not +let* +up ~@bleed, @bleed ~let* +up, gauze|\
         pad|pads|swab*|tissue*|towel*|cotton|dressing|teabag ~after|upon +gauze|pad|pads|swab*|tissue*|towel*, @no \
         ~stop* ~@bleed|ooz*|gush*, @bleed ~since|from|for ~@hour, @bleed ~hour|hours ~later|now|after|straight|solid|\
         nonstop|on, hour|hours +later|on|after ~@bleed|ooz*, @bleed ~stop*|start* ~start*|stop*|again, bite|biting|\
         bitten|bit|press*|pressure|clamp* ~hour|hours|ages|minutes ~@bleed|still|no_good, bleed* +like, wont|not|cant|\
         doesnt|isnt +clot*, keep|keeps|kept|keeping|constantly|continually|still|always|forever +on? bleeding|oozing|\
         trickling|gushing|leaking|welling|seeping, leak* +blood, blood ~leak*, steady +stream|trickle|flow|drip, blood \
         ~trickl*|dripping|seeping|welling, red ~pillow|gauze|sheets, @bleed +and +@bleed, haemophil*|hemophil*|\
         warfarin|eliquis ~bit|bitten|cut|fell|hit|knocked|banged|split, keeps|keep|just +coming|flowing|running ~blood|\
         gauze|tissue*|mouth, @bleed ~nothing +works|helps|stops, gauze ~nothing, it +just +keeps +coming, @bleed & \
         control|again|still|clot*|stop*|everywhere & cant|wont|not|isnt|couldnt|never|hasnt|doesnt|unable, @wet & \
         soak*|drench*|changed|times|still|full|red|another|through|blood*, @bleed +again, bleeding ~strong|hard|freely|\
         heavier|more, @bleed & @wet, stopping ~@bleed +again, @bleed & extraction|socket|hole|stitch*|implant|surgery|\
         operation|pulled|removed|extracted & hours|hour|still|night|since|morning|keeps|again|hasnt|wont|isnt, cut|\
         gash*|split|sliced & stop|stopping|stopped & wont|isnt|doesnt|cant|not|hasnt, this|it ~hasnt|wont|not +let +up \
         & @bleed, @bleed & hasnt|wont|isnt & let_up|stopped|slowed, bleeding ~out +of? +control, stitch* & @bleed & \
         open|burst|undone|popped|came|come|out|split|torn|loose|snapped, @wet & change*|changing|swap* & every|keep|\
         constantly|times, @bleed & came_back|come_back|worse|returned|restarted|worsening, hole|socket|gum|stitch*|\
         wound|extraction|gap ~wont|hasnt|isnt|not|doesnt +stop*|clot*|slow*, biting|bitten|bit|biten|clamp*|pressing|\
         chewing|chomping ~gauze|tea_bag|teabag|swab|pad|pads|tissue|towel|cloth ~all_night|all_day|still|hours|nothing|\
         no_good|not_working|isnt_working|changed|again, running|pouring|dripping|trickling|streaming ~down +@my? +chin|\
         neck|shirt|front, gauze|pressure|biting_down|pressing & still +running|coming|pouring|going|red|soaking|\
         flowing|leaking, refuses|refusing|wont|not|isnt|hasnt|doesnt|cant|never ~clot|clotting|clotted, bleed* \
         ~carries|carrying +on, press*|pressure ~does|doing|making|makes +nothing|no_difference & bleed*|blood",
        "blood +test*|pressure|sugar|thinner*|donor|type, little|slight*|tiny|barely +@bleed, bleeding +money, wont \
         +stop +bleeding +money, nose +bleed* +sometimes, still ~blood +pressure|thinner*, gums +bleed +every|\
         sometimes, sometimes ~bleed*, how ~stop ~gums, brush*|floss*|toothbrush ~@bleed, @bleed ~brush*|floss*|\
         toothbrush, tend|usually|only ~@bleed, only +bled, stopped +bleeding +since|now, @bleed ~has +stopped, gums \
         ~all +day, all +day ~appointment, @wet ~how|keep|remove|long|when|do|should ~gauze|in, gauze ~left|bits|piece \
         ~mouth|ok, how +long ~gauze, remove|take|spit ~gauze, pillow ~tiny|flossing|drool*, sink|bowl|pillow & brush*|\
         floss*|tiny, gum|gums +bleed|bleeding +again +when, denture*|toothpaste|brush & @wet, kitchen & broke*|\
         appointment|work, @bleed +again ~month|visit|since_the_hygienist, tiny|little|bit +of? +blood & @wet, bit|\
         little|tiny|slight*|spot +of? +@bleed, @bleed +a? +little|tiny|slight*|spot, bleed* +me|us|them +dry, worse & \
         gums|brush*|floss* & pain, saliva|spit|drool*|dribbl*|water|sweat|tears|nose|tap|juice|milk ~running|pouring|\
         dripping|streaming|trickling, running|pouring|dripping|streaming ~nose|tap|rain|late|water|saliva|dribbl*|\
         drool*, fake|stage|pretend|theatre|joke ~blood|bleeding, hear|heard|telling|told|horror|stories|read ~bleed*, \
         once ~bleed*, bleed* ~once, sisters|brothers|friends|mums|mates|cousins +dentist, bleeding +stopped +within|\
         after|about|in, bled|bleed* ~then|and +stopped, bled ~twenty|ten|thirty|few|fifteen|five|forty ~minutes ~took|\
         extraction|removed|pulled",
    ),
    phrases(
        BleedingHeavily,
        "blood|bloods ~streaming|stream|running ~out|down|nose|mouth|chin, throw*|threw|thrown|vomit*|brought +up? +up? \
         ~blood, being|been +sick ~blood, gush*|pouring|poured|spurting|squirting|streaming|pumping|flooding|pours|\
         spraying|flowing ~blood|bleed*|mouth|out|down|from, @bleed ~gush*|pouring|pours|spurt*|squirt*|streaming|\
         pumping|flowing|everywhere|heavily|heavy|badly|profus*|massively|loads|lots|severe*|tons|buckets|crazy|mad|\
         excessiv*, heavy|heavily|severe*|profus*|massive|major|serious|lots|loads|bad|badly|excessive|excessively|\
         so_much|too_much bleeding|blood, heavy|severe|massive|major|serious|uncontroll*|profuse|excessive +bleed*, \
         blood +everywhere, covered ~blood, so +much +blood, lots|loads|tons|pint*|cup|buckets|litre*|amount +of \
         +blood, lost|losing|loses|lose ~blood, swallowing|vomiting|throwing_up|coughing|vomited|puking|spitting_up|\
         spitting_out|mouthfuls ~blood, mouthful* +of +blood, puddle|pool|pools +of +blood, bleeding +out, bleed* +to \
         +death, blood ~clots +the? +size|huge, huge|big|large +clots, stabbed, gunshot, blood +coming|running|\
         dripping, blood +is|keeps|just +coming|running|dripping|flowing|pouring, soak*|drench*|stained|covered ~in|\
         with ~blood, @bleed +bad, blood|bloods ~tap|fountain|river, still|its|is|keeps|just gush*|pouring|spurting|\
         squirting, hemorrhag*|haemorrhag*, keep|keeps|constantly|continually|always|kept ~spit*|spat|swallow* ~blood, \
         been|was|got|hes|ive +shot, mouthful*|cupful*|bucket*|bowl*|basin|sink|handful* ~blood|claret, blood \
         ~mouthful*|cupful*|bucket*|bowl|basin|sink|pillow|sheets|shirt|everywhere|clothes|carpet|down_my|down_his|\
         down_her, @bleed ~like|everywhere|floods|gallons|litres|pints|alot|freely|furiously|terribl*|dreadful*|awful*|\
         worryingly|a_lot|horrendous*|horribl*|a_fair_bit|rapidly|fast, lost|losing ~of? +blood, choking|gagging|\
         drowning ~blood, blood|claret ~bucket*|tap|hose|fountain|waterfall|river, bleed* ~pig, jet|jets|spurt*|stream|\
         streams|gush* +of? +blood|red, artery|arterial, awful|terrible|horrendous|frightening|scary|massive|ridiculous|\
         worrying +amount* ~blood, mouth|face ~full|covered|pouring ~blood, blood +all +over, swimming|drowning ~blood, \
         blood|bleeding|bleed & everywhere|pouring|gushing|loads|lots|tons|soaked|covered|pints|buckets|mouthful*|clots|\
         heavy|heavily|badly|profus*|terribl*|frightening|scary, blood & filling|fills|fill|full|filled & mouth|throat|\
         sink|cup, bleed* & mouth & pouring|running|full, gush* ~nonstop|ever|since|out|down|everywhere, gush* & \
         extraction|warfarin|tooth|mouth|gum|gums|socket|blood, second|third|fourth|fifth|sixth|another ~towel|flannel|\
         pillowcase|hanky|gauze|pad|dressing, like_a_tap & tongue|lip|mouth|gum|socket|blood|tooth|bit, going +again \
         +like|as? +a +tap, going +again ~tap, massive|big|huge|large|giant ~clots|clot, clots ~like|size|big|massive, \
         still +streaming|gushing|pumping & blood|clots|mouth|socket|gum|hole|extraction, great|enormous|thick ~clots, \
         clots ~liver",
        "blood +test*|pressure|sugar|thinner*|donor|type, bad|badly|lots +blood +test*|pressure, bleeding +money, \
         pouring +rain|with_rain|down_with, gums +bleed +lots, blood ~brush*|floss*, gum* ~blood, pouring +outside, \
         its +pouring +rain|outside, brush*|floss*|toothbrush ~@bleed, @bleed ~brush*|floss*|toothbrush, \
         tend|usually|only ~@bleed, only +bled, got +shot +of, blood ~sink +when|after +brush*|floss*, \
         got +shot ~gum|mouth|cheek|lip, bled ~weeks|months|years +ago, bled ~but +that +was, \
         brush*|floss*|toothbrush|period*|nose & blood|bleed*, blood & test*|pressure|sugar|type|count|donat*, \
         sensitiv*|stopped ~blood, bleed* +me|us|them +dry, \
         fake|stage|pretend|theatre|joke ~blood|bleeding, \
         little|tiny|spot|speck|bit ~blood ~pillow, blood ~pillow ~first|clean|since|fine, \
         pack|box|delivery|order|buy|send ~gauze|pad|towel|dressing, \
         vampire*|zombie*|pretend* ~bleed*",
    ),
    phrases(
        WontStop,
        "wont|wouldnt|doesnt|isnt|not|cant|hasnt|havent|never|nothing|no ~stop|stops|stopping|stopped|quit|quitting|\
         let_up|easing|eased|slow|slowing|settle, let* +up, keeps|keep +coming|going|on, non? +stop, nonstop, getting|\
         got|gets +worse, still +going|coming, for|last|past ~hours, hour|hours +later, hasnt|havent|wont|isnt|not|\
         doesnt +let +up, hasnt|wont|doesnt +slowed|slow",
        "pain|hurting|hurts|ache|aching|throbbing|crying|gums & stop*|worse|coming|going|let_up, \
         appointment|wait* & hours",
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
];
