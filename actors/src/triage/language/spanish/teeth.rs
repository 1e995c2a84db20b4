//! Spanish words for teeth.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "@golpe ~@diente ~salio|salido|caido|cayo|fuera|saltado|perdido|volo, \
         @diente ~arranca*|saltado|volo|expulsad*, @diente ~salio|salido|cayo|caido|perdido ~@golpe|fuera, \
         saco|sacaron|tumbo|tumbaron|arranco|volo|arrancado|boto|botaron ~@diente ~@golpe, \
         @golpe ~perdio|perdido|perdi ~@diente, perdio|perdi|perdido ~@diente ~@golpe, tumb* ~@diente, \
         @diente ~mano|leche, rompi* ~@diente ~raiz, avulsion, \
         saltado|salto|saltaron|arrancado|arranco|arrancaron|volado|volo|volaron|escupio|escupido|escupi|tirado|tiro|sacado|saco ~@diente ~@golpe|jugando|futbol|raiz, \
         saltado|saltaron|volado|volo|escupio|escupido|escupi|salto ~@diente, \
         @diente ~saltado|salto|volo|volando|escup*, \
         @golpe ~@diente ~salio|salido|caido|fuera|saltado|salto|perdido|volo|falta|menos|arranc*, \
         @diente ~salio|salido|caido|cayo|fuera|perdido|arranc* ~@golpe|raiz|entero|jugando, \
         salio|salido|cayo ~@diente ~@golpe|raiz|entero|definitivo|permanente|adulto, \
         @diente ~mano|leche|vaso|panuelo|servilleta|agua|suero|bolsa, \
         @diente ~en +la|el|un|una|mi? +mano|leche|vaso|panuelo|servilleta|agua|suero|suelo|piso|calle|bolsa|bolsillo, \
         encontr*|recog*|guard*|tengo|tenemos ~@diente ~leche|vaso|mano|suelo|calle|panuelo|agua|bolsa|servilleta, \
         encontr*|recogi* ~@diente, \
         volver|poner|recolocar|reimplantar|colocar|meter|pegar ~@diente ~sitio|lugar|raiz, reimplant*, \
         perdio|perdi|perdido|perdimos ~@diente ~@golpe|jugando|futbol|bici, \
         jugando|futbol ~perdio|perdi|perdido|quedo_sin ~@diente, diente|@diente ~con +raiz, @diente ~con +la +raiz, \
         sin +@diente ~@golpe, @golpe ~sin +@diente|un_diente|dos_dientes, \
         @golpe ~tumb*|arranc*|salt*|saco|sacaron ~@diente, \
         volaron|volo|saltaron|arrancaron|tumbaron|sacaron ~@diente ~jugando|golpe*|pelea|balon*|codazo, \
         jugando|pelea|partido ~volaron|volo|saltaron|saltado|arrancaron|tumbaron|sacaron|cayo|perdi* ~@diente, \
         volaron|arrancaron|tumbaron ~@diente, \
         @diente & tumb*|arranc*|volar*|saltar*|romper & acaban|acaba|jugando|golpe*|raiz|hijo|hija|nino|nina|me|le, \
         @diente & taza|frasco|bolsita|vaso|panuelo|servilleta|leche|suero & tengo|tenemos|guard*|esta|puse|cayo, \
         se +me|le|nos +fue|salio|cayo|volo|arranco & @diente & @golpe, \
         @golpe & se +me|le +fue|salio|volo|arranco & @diente, \
         saco|sacaron|quito|quitaron & @diente & golpe|codazo|patada|pelea|hockey|futbol|punetazo|balonazo, \
         salieron|cayeron|volaron & @diente & @golpe|elastica|trampolin|bici|jugando, \
         @golpe|rama|elastica|trampolin|piedra & saco|sacaron|arranco|salieron|salio & @diente, \
         saco|saco +el|un +@diente ~golpe",
        "@diente +de +leche, corona|empaste|puente|carilla ~cayo|caido|salio|salido, muela +del +juicio, juicio, \
         postizo*|dentadura|protesis|placa|retenedor|funda|corona|empaste|puente ~vaso|agua|cayo|caido, \
         dentadura ~vaso|agua, extraccion*, saliendo, @diente & dentista|extraccion|dolor|duele & arranc*, \
         dentadura|protesis|postiz* & vaso|taza, me|me_han|han +sacado|sacaron|sacar ~@diente|muela, \
         protector|protectores|ferula|bucal & @diente",
    ),
    phrases(
        ToothFellOut,
        "cayo|caido|salio|salido ~@diente, @diente ~cayo|caido|salio|salido, \
         cayo|caido|salio|salido|desprend* ~@diente, @diente ~cayo|caido|salio|salido|desprend*, \
         perdio|perdi|perdido & @diente +de +delante|enfrente|frente|arriba, \
         perdio|perdi|perdido & incisivo*|paleta*, salieron|cayeron & @diente, @diente & salieron|cayeron",
        "@diente +de +leche, corona|empaste|puente|carilla|dentadura|ortodoncia ~cayo|caido|salio|salido, \
         cayo|caido|salio|salido ~corona|empaste|puente|carilla|dentadura, muela +del +juicio, saliendo, \
         trocito|trozo|pedazo|pedacito|cacho ~@diente, bebe ~@diente, saliendo|salir|saliendole, salio +mal|bien, \
         se +le|me +fue +para, leche & cayeron|salieron, carillas|brackets|puntos|fundas & cayeron|salieron",
    ),
    phrases(
        ToothMissing,
        "falta ~@diente, perdi|perdio|perdido ~@diente, falt* ~@diente, sin +un|dos|el +@diente, hueco ~@diente, \
         quedo|quede|quedado +sin ~@diente, se +me|le +fue ~@diente",
        "@diente +de +leche",
    ),
    phrases(
        ToothDisplaced,
        "@diente ~colgando|cuelga|metido|hundido|movido|desplazad*|torcido, \
         @diente ~colg*|cuelg*|meti*|hundi*|desplaz*|torci*|incrust*|clav*|adentro|dentro|pendiendo, \
         meti*|hundi*|incrust*|clav* ~@diente ~encia|dentro|adentro, \
         @diente ~para|hacia +dentro|adentro|atras|arriba, @diente ~en|dentro +de? +la +encia, \
         @diente & atras|adelante|adentro|lado|torcid* & fue|quedo|@golpe|metio|movio",
        "@diente +de +leche, juicio, metido ~comida",
    ),
    phrases(
        ToothLoose,
        "@diente ~flojo|floja|mueve|moviendo|suelto, \
         @diente ~floj*|muev*|movi*|suelt*|bail*|baila|tambalea*|menea*|torcid*, \
         muev*|movi*|floj*|bail*|tambale*|menea* ~@diente, afloj* & @diente, \
         @diente & mueve*|mueven|flojo*|floja*|suelt*|torcid*|bailando|tambalea*",
        "",
    ),
    phrases(
        ToothBroken,
        "@diente ~roto|rota|partio|partido|quebr*|rompio, rompio|rompi|partio|partido|roto|quebr* ~@diente, \
         @diente ~rot*|part*|quebr*|romp*|astill*|mitad|medio, romp*|part*|rot*|quebr*|astill* ~@diente, \
         mitad|trozo|pedazo ~@diente",
        "",
    ),
];
