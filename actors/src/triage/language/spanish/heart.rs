//! Spanish words for heart, brain and allergy.

use crate::triage::concepts::Concept::{self, *};
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ChestPain,
        "dolor*|duele|presion|opresion|aprieta|punzada*|pinchazo* ~pecho|corazon, \
         pecho ~dolor|duele|presion|opresion|aprieta|oprim*, infarto, ataque +al|de +corazon, ataque +cardiaco, \
         dolor ~brazo +izquierdo, \
         dolor*|duel*|presion|opres*|apriet*|punzad*|pinchaz*|ard*|peso|opri*|quem* ~pecho|corazon|esternon, \
         pecho|esternon ~dolor*|duel*|presion|opres*|apriet*|opri*|pinch*|peso|elefante|quem*|ard*, \
         elefante|losa ~pecho, dolor*|duel*|hormigue*|dormido|pesad* ~brazo +izquierdo, \
         brazo +izquierdo ~dolor*|duel*|dormid*|hormigue*|pesa*|adormec*, agarra* ~pecho, paro +cardiaco, \
         corazon ~para*|acelera*, \
         pecho & cerrado|apretado|silba*|peso|pesad*|dolor|duele|presion|opres*|molest*|raro",
        "casi ~infarto|ataque, infarto ~factura|precio, \
         infarto|ataque & anular|cancelar|cambiar|semana|mes|ano|pasad*, le|tuvo|sufrio +dio +un +infarto, tuvo|sufrio +un +infarto",
    ),
    phrases(ArmOrSweat, "brazo +izquierdo, sudor*", ""),
    phrases(
        StrokeSign,
        "cae|caido|cayo|cuelga +media|la_mitad +de? +la? +cara, media|mitad +de? +la? +cara ~cae|caida|cuelga|dormida|paraliz*, \
         derrame +cerebral, ictus, derrame, embolia, cara|boca|lado ~caida|torcida|paraliza*|chueca, no ~hablar, \
         habla ~raro|arrastra*, paraliza*, \
         cara|boca|lado|labio|ojo ~caid*|torc*|paraliz*|chuec*|cae* ~habla*|repente|brazo|lado|mover, \
         boca|cara ~torcida|chueca|caida|paraliz*|lado, habla* ~raro|arrastr*|enredad*|trab*|mal|incoher*|balbuc*, \
         arrastr* ~palabras, no ~mover|mueve|levantar|levanta ~brazo|pierna|lado, \
         medio|lado +cuerpo|derecho|izquierdo ~dormid*|paraliz*|adormec*, ataque +cerebral, \
         no +le? +salen +palabras, no ~salen ~palabras, \
         no|apenas & mover|levantar|sentir & brazo|pierna|mano|lado, farfull*, balbuc*",
        "anestesia ~cara|boca|labio, cara|boca|paraliza* ~anestesia|inyeccion, \
         no ~hablar ~ingles|espanol|ahora|mucho|trabajo, \
         dormid*|adormec*|torcid* ~anestesia|inyeccion|dentista|empaste, diente|dientes ~torcid*, \
         habla* ~mal +ingles|espanol|del, habla* +mal +de, lado ~diente|muela +cae*, \
         derrame|ictus|embolia & mes|ir|no_puede_ir|no_puede_venir|cita|cancel*|venir",
    ),
    phrases(
        Concept::AllergicReaction,
        "reaccion ~alergi*, anafila*, choque|shock +alergico, urticaria, ronchas, reaccion ~@medicina, \
         epinefrina|epipen, alergi* ~reaccion*|choque|shock|hinch*|ronch*|respir*, reaccion* ~alergi*|@medicina, \
         @medicina ~labio*|cara|lengua|ojos|garganta|boca|parpado* ~@hinchado|hinch*|pic*|cierr*, \
         labio*|cara|lengua|ojos|garganta|boca|parpado* ~@hinchado|hinch*|pic* ~@medicina, \
         hinch* ~labio*|cara|lengua|ojos|garganta|parpado* ~@medicina, \
         @medicina ~hinch*|@hinchado ~labio*|cara|lengua|ojos, \
         ronch*|sarpullido|manchas|granos|habones ~@medicina|cuerpo, \
         @medicina ~ronch*|sarpullido|manchas|granos|pic*|habones, brot* ~todo|cuerpo|alergi*, \
         hinch* & @medicina & desde|despues|tome|tomar|tomo",
        "alergi* +a|al ~apunt*|anot*|ficha|historia*|ponga*, \
         hinch* & @medicina & muela|diente|encia|bajo|bajado|mejor|mejilla",
    ),
    phrases(
        Rash,
        "sarpullido, ronchas, picazon, pica|pican ~cuerpo|piel|todo|cara, manchas +rojas, urticaria, erupcion, \
         granos, ronch*, sarpullid*, salpullid*, erupcion*, granos +por, pic* ~cuerpo|todo|brazos|piel, picor*, \
         comezon, habones, roncha*",
        "",
    ),
    phrases(Medicine, "@medicina", "alergi* ~@medicina"),
    phrases(
        Collapse,
        "desmay*, inconsciente*, perdio|perdido|perdi|pierde ~conocimiento|sentido|consciencia|conciencia, desplom*, \
         convuls*, no +responde|reacciona, no ~despierta|despertar, ataque +epileptico, colaps*, inconscien*, \
         perd*|pierd* ~conocimiento|sentido|consciencia|conciencia, desvanec*, \
         no ~respond*|reaccion*|despiert*|despertar*|vuelve|reanim* ~nada|si|bien?, \
         no +respond*|reaccion*|despiert*, ataque +epileptic*|de_epilepsia|epilepsia, epilept*, patatus, soponcio, \
         sincope, ojos +en? +blanco, se +cayo +redond*, cayo +redond*, tieso|rigido +en +el, esta +en +el +suelo, \
         tirado|tirada +en +el? +suelo, espuma +por, no +tiene +pulso, espasmos, \
         no +se +mueve|menea|levanta|despierta, no +mueve|reacciona, \
         rigid*|ties* & tiembl*|contesta|responde|ojos|cuerpo|puso, no +contesta",
        "siempre|suelo|agujas|inyecciones ~desmay*, desmay* ~agujas|inyecciones|sangre|siempre, miedo ~desmay*, \
         no +responde ~telefono|correo*|mensaje*, desmaye +casi, \
         no +responde*|respond* ~mensaje*|correo*|telefono|llamada*|whatsapp|nadie, dormir|noche ~despiert*, \
         epileptic*|epilepsia ~control*|medic*|atienden|ninos, casi ~desmay*|patatus|soponcio, \
         desmay* ~dentista ~vez|pequen*, no +se +mueve ~diente|corona|puente|implante|empaste, \
         diente|corona|puente|implante|empaste|protesis ~no +se +mueve, contesta & telefono|mensaje*|correo|llamada*, \
         desmay* & veo|ver|cuando_me",
    ),
];
