//! Spanish words for blows to face, jaw and head.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Blow,
        "@golpe, \
         di|dio|dado|lleve|llevo|llevado|meti|metio|pegue|pego|recibio|recibi ~golpe*|codazo|patada|porrazo|leche|tortazo|balonazo|pelotazo|hostia|cabezazo, \
         dio|di|dado|dieron|choco|estrello|pego|pegue +contra|con|un +un|una|el|la? ~poste|pared|puerta|suelo|piso|mesa|arbol|farola|columna|bordillo|escalon|muro|vidrio|cristal, \
         contra +el|la|un|una +poste|pared|puerta|suelo|piso|mesa|arbol|farola|muro|volante|bordillo, jugando +al|a, \
         me|le|nos +dio|golpeo|pego +un|una, cama +elastica, trampolin, patinete, tobogan",
        "@diente +cayo, cayo|caido ~corona|empaste|puente|carilla|dentadura|@diente, \
         corona|empaste|puente|carilla|dentadura ~cayo|caido, cayo +mal, bici|bicicleta +aparc*, \
         caer|cae ~bien|mal|fatal|enfermo, futbol|moto|bici ~cita|hora|llego|ir, escaleras ~tienen|hay|subir, \
         fiebre ~bajo, jugando ~protector|ferula, dio +un|una +cita|receta|presupuesto|hora, dio +la +hora",
    ),
    phrases(
        BlowToFace,
        "@golpe ~@cara, @cara ~@golpe, traumatismo ~facial|@cara|dental, \
         di|dio|dieron|dado|lleve|recibio|recibi|meti*|pego|pegaron|pegue|pegado|golpe*|pelotazo|balonazo|codazo|patada|cabezazo|puno|puneta*|coz|piedra|raquet*|bate|estrell*|choc*|cayo|caido|cai ~@cara|dientes|encias, \
         labio|menton|barbilla|lengua|ceja|cara|mejilla ~partid*|abiert*|roto|rota|rajad*|cort*|desgarr*|sutur*, \
         mordi*|mordio|mordido|ataco ~cara|labio|mejilla|boca|nariz, \
         de +boca|morros|bruces|cara ~suelo|contra|@golpe, @golpe ~de +boca|morros|bruces, \
         partio|rompio|abrio ~labio|barbilla|menton|ceja|cara, paliza, \
         @golpe & cara|mandibula|menton|barbilla|boca|nariz|quijada & suelo|pared|puerta|puno|balon|pelota|poste|mesa|contra|novio|amigo|hijo|hija|bordillo|codo, \
         dieron|dio|pego|pegaron|golpearon|golpeo & en +la|el|los +@cara, \
         cara & cortad*|destroz*|ensangrent*|desfigur*|rajad*|abiert*|reventad*, \
         labio & revent*|partid*|cortad*|abiert*|colg*, destroz* & cara|boca|mandibula",
        "corona|empaste|puente|@diente ~caido|cayo, cort* ~labio ~frio|seco, \
         empaste|corona|puente|diente ~cayo|caido ~boca, me +cae, mordio|mordi +la? ~labio|lengua|mejilla ~comiendo, \
         dieron +cita|hora|receta, dio|dieron & inyeccion|anestesia|pinchazo & @cara",
    ),
    phrases(
        JawBroken,
        "mandibula|quijada|pomulo ~rota|roto|fractura*|dislocad*|desencaja*|salio|salida|torcida|zafo|zafada|quebrad*, \
         roto|rompi*|fractur*|disloc*|desencaj*|quebr*|zafo|salio|salido ~mandibula|quijada|pomulo, \
         dientes ~no ~encajan|juntan|cierran, \
         mandibula|quijada|pomulo ~rot*|romp*|fractur*|dislocad*|desencaj*|salio|salido|salida|torcid*|zafo|zafad*|quebr*|part*|luxad*|desplaz*|movi*|cruj* ~@golpe, \
         mandibula|quijada|pomulo ~rot*|fractur*|disloc*|desencaj*|sali*|torci*|zaf*|quebr*|lux*|desplaz*, \
         rot*|romp*|fractur*|disloc*|desencaj*|quebr*|zaf*|sali*|part* ~mandibula|quijada|pomulo, \
         dientes|mordida ~no ~encaj*|junt*|cierr*|toc*|coincid*|alinea*, no ~encaj*|junt*|coincid* ~dientes|mordida, \
         @golpe ~mandibula|quijada ~cruj*|chasc*",
        "ferula|protesis|dentadura|corona ~encaj*, cruj* ~mandibula, mandibula ~cruj*, \
         encaj* ~dentadura|protesis|cita",
    ),
    phrases(
        JawOpen,
        "no ~cerrar ~boca|mandibula, boca|mandibula ~no ~cerrar|cierra, \
         mandibula|boca ~trabada|bloqueada|atorada|abierta, trabo|bloqueo ~mandibula, \
         no ~cerrar|cierra|cierro ~boca|mandibula|quijada, boca|mandibula|quijada ~no ~cerr*|cierr*, \
         mandibula|boca|quijada ~trab*|bloque*|ator*|abierta|encaj*, trab*|bloque*|desencaj* ~mandibula|quijada, \
         boca|mandibula ~quedo|quedado ~abierta, mandibula|boca & cierr*|cerr* & no",
        "truena, boca +abierta ~precio|factura, boca ~abierta ~dormir|duermo|noche, clinica|consulta & cierr*, \
         ojo & cierr*|cerr*, tener|mantener|aguantar & boca +abierta",
    ),
    phrases(
        JawHurts,
        "agarra|sujeta|tapa|tocando ~mandibula|cara|boca|menton, mandibula|quijada|pomulo|menton|cara ~duele|dolor*|morad*|cruje|mueve, duele|dolor* ~mandibula|quijada|pomulo|menton|cara, no|apenas & masticar|morder",
        "dolor|duele ~cabeza|rodilla|brazo",
    ),
    phrases(
        HeadHit,
        "@golpe|pegue|pegado|dio ~cabeza|craneo, cabeza|craneo ~@golpe|pego, conmocion, \
         traumatismo +craneal|craneoencefalico, @golpe|peg*|dio|dado|di|abri*|romp* ~cabeza|craneo|frente|nuca|coco, \
         cabeza|craneo|frente|nuca|coco ~@golpe|peg*|abiert*|rot*|sangr*|brecha, traumatismo +craneo*, chichon, \
         de +cabeza ~cayo|caido|tir*, cayo|caido|tiro +de +cabeza",
        "dolor +de +cabeza, dolor* +de +cabeza, duele +la +cabeza, perder|pierdo +la +cabeza, \
         romper*|rompo +la +cabeza, de +frente|en_frente",
    ),
];
