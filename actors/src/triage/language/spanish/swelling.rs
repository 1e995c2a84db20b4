//! Spanish words for swelling, and how ill it makes.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Swelling,
        "@hinchado, @cara|cuello|ojo ~enorme|doble, \
         @cara|cuello|ojo|parpado ~enorme|doble|grande|grandisim*|gigante|globo|pelota|bola|hamster|deforme|monstruo, \
         bola|bulto|pelota|dureza ~cuello|mandibula|cara|mejilla|barbilla|garganta|quijada, \
         duro|dura|hinch* ~barbilla|menton|cuello|mandibula, \
         duro|dura|duris* & debajo|bajo & mandibula|barbilla|lengua|quijada, duro|dura +como ~mandibula|cuello|cara, mandibula|cuello|cara ~duro|dura +como",
        "tobillo|pie|rodilla|mano|dedo|pierna ~@hinchado, @hinchado ~tobillo|pie|rodilla|dedo|pierna, \
         enorme* ~favor|gusto|factura|precio|sonrisa, boca +grande, diente|dientes|muela +enorme*, bola ~helado",
    ),
    phrases(
        SwellingSpreads,
        "@hinchado ~cuello|ojo|ojos|garganta|rapido|rapidamente|extiende|extendiendo|baja|sube, cuello ~@hinchado, \
         extiende|extendiendo ~cuello|ojo, \
         @hinchado|hinch* ~cuello|ojo|ojos|garganta|rapid*|extend*|extiend*|baj*|sub*|pecho|aument*|crec*|oreja|minuto|hora, \
         duro|dura ~debajo|bajo ~barbilla|menton|mandibula|lengua, cuello ~duro|hinch*|@hinchado, va +a +mas, \
         cada +vez +mas|peor +hinch*|grande|@hinchado, \
         ojo|parpado ~casi|medio|completamente|esta|totalmente ~cerrad*, no|apenas ~abrir ~ojo, ojo ~cerrad*, \
         infeccion|hinch*|mejilla|flemon|absceso|cachete|inflam* & cuello|ojo|garganta|pecho & pasa*|llega|sube|baja*|extiend*|extend*|corri*, \
         hinch* & peor|crece|aument*|creciendo, hinch* & cuello|ojo|garganta & paso|pasado|llego|subio|bajo, \
         hinch* & debajo +de +la +mandibula|barbilla, cerrando|cierra|cerrado|cerro & ojo|parpado, \
         hinch* & creciendo|sigue|aument*|mas|empuja",
        "@hinchado ~mejor +que|ya|cada, sigue|todavia|aun +un_poco|algo|poco +@hinchado, \
         dolor ~baj*|sub*, baja|bajo|bajado ~hinch*, hinch* +ha? +baj*, dolor & sube|baja|pasa, \
         cerrar|cierro +los +ojos, hinch* & ya_no|nada_mas|no_mas",
    ),
    phrases(
        AirwaySwelling,
        "lengua ~@hinchado, garganta ~@hinchado|cierra|cerrando|cerrado, @hinchado ~lengua|garganta, \
         cierra|cerrando|cerrado ~garganta, lengua ~@hinchado|hinch*|grande|gorda|enorme, \
         garganta ~@hinchado|hinch*|cierr*|cerr*|aprieta|tapa*|estrech*|bloque*, cierr*|cerr* ~garganta, \
         suelo +de +la +boca, debajo|bajo +de? +la +lengua ~@hinchado|dur*|hinch*, glotis",
        "garganta|nudo & pensar|pienso|idea|miedo|nervios|emocion",
    ),
    phrases(Abscess, "absceso*, infec*, pus, flemon", ""),
    phrases(
        Fever,
        "fiebre*, calentura, temperatura ~alta|39|38|40, escalofrio*, febril, tirit*, \
         temblor*|temblando ~fiebre|frio|cara|hinch*, 38*|39*|40* ~fiebre|grados|temperatura, \
         treinta +y +ocho|nueve, cuarenta +de|grados, temperatura, ardiendo, calentur*, destempl*, \
         sud* ~frio|fiebre, quema +de +fiebre, tiembl*, frio +y +calor, calor +y +frio, temblando",
        "sensib* ~temperatura, temperatura +normal, treinta +y +ocho|nueve +euros|anos, \
         sensib* ~frio|calor|temperatura, temperatura +ambiente, ardiendo ~lengua|boca|encia, \
         temblando ~miedo|nervios, tiembl*|temblando ~miedo|nervi*, frio +y +calor ~sensib*|duele, \
         sensib* ~frio|calor, duele ~frio|calor",
    ),
    phrases(
        EyeCloses,
        "ojo|ojos|parpado ~cerr*|cierra|@hinchado|abrir, @hinchado ~ojo|ojos|parpado, veo ~borroso|doble, \
         vision ~borrosa|doble, ojo|ojos|parpado* ~cerr*|cierr*|@hinchado|hinch*|abr*|tapad*|achin*|ver|veo|ve, \
         abrir|abre ~ojo|ojos|parpado*, no ~veo|ver|ve ~ojo|bien, cerca|alrededor|hasta|hacia|debajo ~ojo|ojos, \
         veo|ve ~borros*|doble|nublado",
        "ver +si|cuando|al, echar +un +ojo",
    ),
    phrases(
        MouthWontOpen,
        "no ~abrir ~boca|mandibula, boca|mandibula ~no ~abr*, trismo, mandibula ~trabada|bloqueada, \
         no|apenas|cuesta|casi_no ~abrir|abre|abro ~boca|mandibula, \
         boca|mandibula|quijada ~no|apenas|trab*|bloque*|rigid*|atasc*|atranc* ~abr*|trab*|cerrada, \
         mandibula|quijada ~trab*|bloque*|rigid*|atasc*|atranc*, \
         separar|abrir|despegar & dientes|mandibula|boca & no|apenas|cuesta, \
         no|apenas|cuesta & abrir|abro|abre & boca|mandibula",
        "boca|mandibula ~abierta, abro|abre +la +boca +por",
    ),
    phrases(
        VeryUnwell,
        "confundid*, confus*, somnolient*, delira*, sepsis, confund*, somnol*, delir*, desorient*, adormilad*, \
         amodorrad*, atontad*, aturdid*, ido, grogui, decaid*, dice|diciendo|habla +cosas|incoheren*|tonterias, \
         incoheren*, no +sabe ~donde|dia|quien, no +se +entera, ni +se +tiene +en +pie, fatal ~fiebre|hinch*, \
         muy? +mal +y +con, voz & cambi*|rara|gangosa & hinch*|mandibula|garganta|cuello",
        "confund* ~cita*|hora|fecha*|dia|numero, confusion ~cita*|hora, encia|labio|boca|cara|lengua ~adormec*, \
         no +sabe ~donde +esta +la|esta_el, decaida +protesis",
    ),
    phrases(
        Vomiting,
        "vomit*, devolv*, devuelv*, arcada*, nausea*, ganas +de +vomitar, echando +todo",
        "devolv*|devuelv* ~llamada|dinero|importe|llamar|pago",
    ),
];
