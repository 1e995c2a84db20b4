//! Spanish.

use super::{Apostrophe, Language, Phrases};
use crate::triage::concepts::Concept::{self, *};
use crate::triage::context::Cue;

const fn phrases(concept: Concept, any: &'static str, unless: &'static str) -> Phrases {
    Phrases { concept, any, unless }
}

pub(super) const SPANISH: Language = Language {
    code: "es",
    apostrophe: Apostrophe::Joins,
    fillers: &[
        "eh",
        "este",
        "pues",
        "bueno",
        "si",
        "hola",
        "ay",
        "mm",
        "muy",
        "realmente",
        "buenas",
        "oiga",
        "mire",
        "ya",
        "bastante",
        "todo",
        "toda",
    ],
    sounds_like: "dolor de = dolor, presion alta = hipertension, no puede respira = no puede respirar, \
         se le callo = se le cayo, callo = cayo, no ay = no hay, me e = me he, a sangrado = ha sangrado, \
         conseguimos = puedo, consigo = puedo, consigue = puede, logro = puedo, logra = puede, logramos = puedo, \
         podemos = puedo, pueden = puede, por favor =, o sea =, buenos dias =, in chada = hinchada, \
         inchada = hinchada, inchado = hinchado, inchazon = hinchazon, des mayo = desmayo, des mayado = desmayado, \
         sangrando ando = sangrando, puede respira = puede respirar, puedo respira = puedo respirar, \
         dolor de pecho = dolor pecho, se callo = se cayo, me cai = me caido",
    classes: &[("muchos", "diez|doce|quince|veinte|treinta|cuarenta|cincuenta|10|12|15|16|20|30|40|50|caja|frasco|bote|blister|punado|monton|docena|tira|tableta|botella|tubo|entera|entero|todas"),

        ("diente", "diente|dientes|muela|muelas|incisivo*|colmillo*|molar*|dentadura|paleta|paletas|colmillos|premolar*|dientito*|piezas"),
        ("cara", "cara|mejilla|cachete|mandibula|quijada|labio*|boca|menton|barbilla|nariz|rostro|cachetes|mejillas|pomulo*|moflete*|morro|hocico|jeta|mandibulas"),
        ("hinchado", "hincha*|inflama*|inflad*|hinchaz*|hinch*|inflam*|abultad*|hinchon*|tumefact*|edema*|bulto*|enorme*|gigante|deforme"),
        (
            "golpe",
            "golpe*|caido|cayo|caida|caer|caimos|accidente|puneta*|patada|codazo|pelota|pelea|choque|choc*|balon|bicicleta|bici|tropez*|agred*|pego|pegaron|pelotazo|atropell*|cabezazo|balonazo|trompada|trompazo|batazo|raquetazo|columpio|porrazo|hostia|tortazo|puno|punos|manotazo|rodillazo|monopatin|patinete|patineta|resbal*|derrap*|estrell*|chocamos|atropello|asalt*|pegado|pegamos|paliza|futbol|empuj*|tumb*|escaleras|cayeron|cayendo|cae|caerse|caerme|patado*|moto|pedrada|pisoton|coz|coces|estamp*|descalabr*|batacazo|guantazo|trompad*|revent*|farola|tumbar|tumbo|estampe|volante|rebent*|chocaron|estrello|empujon",
        ),
        ("nino", "hijo|hija|nino|nina|bebe|nieto|nieta|sobrino|sobrina|pequeno|pequena|chico|hijito|hijita|nene|nena|chiquito|chiquita|peque|crio|cria|chaval|chavala|guagua|chamaco|muchachito|hijos|ninos|bebita|bebito|chiquillo|chiquilla|anos|meses|nieto*"),
        (
            "medicina",
            "antibiotico*|penicilina|amoxicilina|medicamento*|medicina|pastilla*|inyeccion|anestesia|ibuprofeno|vacuna|analgesic*|paracetamol*|aspirina*|pinchazo|inyect*|medicacion|comprimido*|jarabe|latex|remedio*|antiinflamatorio*|nolotil|enantyum|augmentine|farmaco*|capsula*",
        ),
        ("animal", "perro|perra|gato|gata|caballo|conejo|cachorro"),
    ],
    cues: &[
        (Cue::Negator, "no, nunca, sin, ningun*, tampoco, jamas, ni"),
        (Cue::Joins, "o, ni, y, u"),
        (Cue::Break, "pero, porque, sino, aunque, ayuda"),
        (Cue::Now, "ahora, hoy"),
    (Cue::Clause, "y +tengo|tiene|esta|estoy|se|me|le|mi|no"),
        (Cue::Subject, "yo, mi, mis, me, se, el, ella, le, esta, estoy, tengo, tiene, su"),
        (Cue::CarriesOn, "en, de, con, por, a, que, creo, no, nunca, cuando, si"),
        (Cue::Past, "tuve, tuvo, tenia, fue, era, estaba, estuvo, hubo, rompi, perdi, tuvieron, desmaye, trague, pegue, cai"),
        (Cue::Present, "tengo, tiene, esta, estoy, es, puedo, puede, sigue, sangra, duele, empezo"),
        (
            Cue::History,
            "ano|mes|verano|invierno +pasado, hace +un|dos|tres|cuatro|cinco|muchos|varios|unos +ano|anos|mes|meses, \
         hace +anos|meses, cuando +era, de +nino|nina|pequeno|joven, en +el +pasado, antes +de +la +pandemia, \
         historial, antecedente*, en +el +hospital, hospitalizado|hospitalizada, la +ultima +vez, \
         hace +seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|tiempo|mucho|10|20|15|2|3|4|5|6|7|8 +anos?|mes?|meses?|tiempo?, \
         de +chico|chica|joven|cria|crio|pequena, en +19*|200*|201*|202*",
        ),
        (
            Cue::Hypothesis,
            "que +pasa|hago|pasaria|hacer +si|en|cuando, y +si, en +caso, miedo +a|de, riesgo*, senales, sintomas, \
         efectos, evitar, prevenir, pelicula, articulo, leido|lei, casi +me|le, miedo +a|de|que, riesgo, \
         normal +que|si, puede +que ~sangr*|hinch*, podria|puede ~sangr*",
        ),
        (Cue::Condition, "cuando +se"),
        (
            Cue::Service,
            "atienden|tratan|hacen|ofrecen|arreglan|ponen|reciben|manejan, ustedes, cuanto, precio, costo, coste, \
         saber +si, quisiera|queria|quiero +saber|preguntar, tienen +algo|experiencia, seguro +cubre|dental, \
         como +tratan",
        ),
        (
            Cue::Person,
            "mi, mis, me, tengo, estoy, puedo, hijo, hija, esposo, esposa, madre, padre, marido, mujer, amigo, \
         amiga, hermano, hermana, abuel*",
        ),
        (Cue::Pronoun, "el +esta|tiene|se, ella, le, su"),
        (Cue::Animal, "mi|el|la|nuestro|nuestra +@animal, veterinario"),
        (
            Cue::Over,
            "paro, dejo +de, parado, dejado, bajo, bajado, desaparec*, mejor, paso, quito, detuvo, detenido, cedio, \
         normal, ya +no +sangra, se +fue|ha_ido|quito, desinfl*, deshinch*, desapareci*, curad*, fuera +de +peligro",
        ),
        (Cue::Again, "otra +vez, de +nuevo, volvio, vuelto, sigue, peor"),
    ],
    harmless: &[
    (Cue::Present, "tengo|tiene ~hace +anos"),
        (
            Cue::Negator,
            "no +se|estoy_seguro|puedo|puede|para|deja|aguanto|tengo_cita|tengo_dentista|mi|me|es_que|solo|responde|reacciona|respira|despierta|quiero|logro|consigo|es_broma|duermo|dormi|he_dormido|soy|aguanto|quiere|cierra|ha_parado, \
         sin +parar|cita|control|cesar|conocimiento|sentido, no +ha +parado|dejado, nunca +me|habia|he +visto",
        ),
        (
            Cue::Over,
            "no +paro|ha_parado|dejo, bajo +la|el|los, me|le|que +paso, no +mejor*, dejado +de +respirar, \
         dejo +de +respirar, mejor +muerto|muerta",
        ),
        (Cue::Condition, ""),
        (Cue::Service, "ustedes +me|pueden +ayudar, me +pueden, me ~atienden +ya|urgente"),
        (Cue::Person, "mi +seguro|pregunta|poliza"),
        (Cue::Animal, "por +un|el|mi +@animal, @animal ~mordio, mordi* ~@animal"),
    ],
    concepts: &[CONCEPTS],
};

const CONCEPTS: &[Phrases] = &[
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
         @diente & tumb*|arranc*|volar*|saltar*|romper & acaban|acaba|jugando|golpe*|raiz|hijo|hija|nino|nina|me|le",
        "@diente +de +leche, corona|empaste|puente|carilla ~cayo|caido|salio|salido, muela +del +juicio, juicio, \
         postizo*|dentadura|protesis|placa|retenedor|funda|corona|empaste|puente ~vaso|agua|cayo|caido, \
         dentadura ~vaso|agua, me|me_han|han +sacado|sacaron|saco|sacar ~@diente|muela, extraccion*, saliendo, \
         @diente & dentista|extraccion|dolor|duele & arranc*",
    ),
    phrases(
        ToothFellOut,
        "cayo|caido|salio|salido ~@diente, @diente ~cayo|caido|salio|salido, \
         cayo|caido|salio|salido|desprend* ~@diente, @diente ~cayo|caido|salio|salido|desprend*",
        "@diente +de +leche, corona|empaste|puente|carilla|dentadura|ortodoncia ~cayo|caido|salio|salido, \
         cayo|caido|salio|salido ~corona|empaste|puente|carilla|dentadura, muela +del +juicio, saliendo, \
         trocito|trozo|pedazo|pedacito|cacho ~@diente, bebe ~@diente, saliendo|salir|saliendole, salio +mal|bien, \
         se +le|me +fue +para",
    ),
    phrases(ToothMissing, "falta ~@diente, perdi|perdio|perdido ~@diente, falt* ~@diente, sin +un|dos|el +@diente, hueco ~@diente, \
         quedo|quede|quedado +sin ~@diente", "@diente +de +leche"),
    phrases(ToothDisplaced, "@diente ~colgando|cuelga|metido|hundido|movido|desplazad*|torcido, \
         @diente ~colg*|cuelg*|meti*|hundi*|desplaz*|torci*|incrust*|clav*|adentro|dentro|pendiendo, \
         meti*|hundi*|incrust*|clav* ~@diente ~encia|dentro|adentro, \
         @diente ~para|hacia +dentro|adentro|atras|arriba, @diente ~en|dentro +de? +la +encia, \
         @diente & atras|adelante|adentro|lado|torcid* & fue|quedo|@golpe|metio|movio", "@diente +de +leche, juicio, metido ~comida"),
    phrases(ToothLoose, "@diente ~flojo|floja|mueve|moviendo|suelto, \
         @diente ~floj*|muev*|movi*|suelt*|bail*|baila|tambalea*|menea*|torcid*, \
         muev*|movi*|floj*|bail*|tambale*|menea* ~@diente", ""),
    phrases(
        ToothBroken,
        "@diente ~roto|rota|partio|partido|quebr*|rompio, rompio|rompi|partio|partido|roto|quebr* ~@diente, \
         @diente ~rot*|part*|quebr*|romp*|astill*|mitad|medio, romp*|part*|rot*|quebr*|astill* ~@diente, \
         mitad|trozo|pedazo ~@diente",
        "",
    ),
    phrases(
        Blow,
        "@golpe, \
         di|dio|dado|lleve|llevo|llevado|meti|metio|pegue|pego|recibio|recibi ~golpe*|codazo|patada|porrazo|leche|tortazo|balonazo|pelotazo|hostia|cabezazo, \
         dio|di|dado|dieron|choco|estrello|pego|pegue +contra|con|un +un|una|el|la? ~poste|pared|puerta|suelo|piso|mesa|arbol|farola|columna|bordillo|escalon|muro|vidrio|cristal, \
         contra +el|la|un|una +poste|pared|puerta|suelo|piso|mesa|arbol|farola|muro|volante|bordillo, jugando +al|a",
        "@diente +cayo, cayo|caido ~corona|empaste|puente|carilla|dentadura|@diente, \
         corona|empaste|puente|carilla|dentadura ~cayo|caido, cayo +mal, bici|bicicleta +aparc*, \
         caer|cae ~bien|mal|fatal|enfermo, futbol|moto|bici ~cita|hora|llego|ir, escaleras ~tienen|hay|subir, \
         fiebre ~bajo, jugando ~protector|ferula",
    ),
    phrases(
        BlowToFace,
        "@golpe ~@cara, @cara ~@golpe, traumatismo ~facial|@cara|dental, \
         di|dio|dieron|dado|lleve|recibio|recibi|meti*|pego|pegaron|pegue|pegado|golpe*|pelotazo|balonazo|codazo|patada|cabezazo|puno|puneta*|coz|piedra|raquet*|bate|estrell*|choc*|cayo|caido|cai ~@cara|dientes|encias, \
         labio|menton|barbilla|lengua|ceja|cara|mejilla ~partid*|abiert*|roto|rota|rajad*|cort*|desgarr*|sutur*, \
         mordi*|mordio|mordido|ataco ~cara|labio|mejilla|boca|nariz, \
         de +boca|morros|bruces|cara ~suelo|contra|@golpe, @golpe ~de +boca|morros|bruces, \
         partio|rompio|abrio ~labio|barbilla|menton|ceja|cara, paliza, \
         @golpe & cara|mandibula|menton|barbilla|boca|nariz|quijada & suelo|pared|puerta|puno|balon|pelota|poste|mesa|contra|novio|amigo|hijo|hija|bordillo|codo",
        "corona|empaste|puente|@diente ~caido|cayo, cort* ~labio ~frio|seco, \
         empaste|corona|puente|diente ~cayo|caido ~boca, me +cae, mordio|mordi +la? ~labio|lengua|mejilla ~comiendo",
    ),
    phrases(
        Swelling,
        "@hinchado, @cara|cuello|ojo ~enorme|doble, \
         @cara|cuello|ojo|parpado ~enorme|doble|grande|grandisim*|gigante|globo|pelota|bola|hamster|deforme|monstruo, \
         bola|bulto|pelota|dureza ~cuello|mandibula|cara|mejilla|barbilla|garganta|quijada, \
         duro|dura|hinch* ~barbilla|menton|cuello|mandibula",
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
         hinch* & peor|crece|aument*|creciendo",
        "dolor ~baj*|sub*, baja|bajo|bajado ~hinch*, hinch* +ha? +baj*, dolor & sube|baja|pasa",
    ),
    phrases(
        AirwaySwelling,
        "lengua ~@hinchado, garganta ~@hinchado|cierra|cerrando|cerrado, @hinchado ~lengua|garganta, \
         cierra|cerrando|cerrado ~garganta, lengua ~@hinchado|hinch*|grande|gorda|enorme, \
         garganta ~@hinchado|hinch*|cierr*|cerr*|aprieta|tapa*|estrech*|bloque*, cierr*|cerr* ~garganta, \
         suelo +de +la +boca, debajo|bajo +de? +la +lengua ~@hinchado|dur*|hinch*, glotis",
        "",
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
         separar|abrir|despegar & dientes|mandibula|boca & no|apenas|cuesta",
        "",
    ),
    phrases(VeryUnwell, "confundid*, confus*, somnolient*, delira*, sepsis, confund*, somnol*, delir*, desorient*, adormilad*, \
         amodorrad*, atontad*, aturdid*, ido, grogui, decaid*, dice|diciendo|habla +cosas|incoheren*|tonterias, \
         incoheren*, no +sabe ~donde|dia|quien, no +se +entera, ni +se +tiene +en +pie, fatal ~fiebre|hinch*, \
         muy? +mal +y +con", "confund* ~cita*|hora|fecha*|dia|numero, confusion ~cita*|hora, encia|labio|boca|cara|lengua ~adormec*, \
         no +sabe ~donde +esta +la|esta_el, decaida +protesis"),
    phrases(
        BreathingTrouble,
        "no|apenas|cuesta|dificil|dificultad|problemas|trabajo|mal ~respir*, \
         respir* ~mal|dificultad|no|dificil|rapido|raro|cuesta|apenas, falta ~aire|aliento, ahog*, asfixi*, \
         sin +aire|aliento, no ~entra ~aire, labios +azules|morados, poniendo +azul|morado, \
         no|apenas|cuesta|dificil|dificultad*|problema*|trabajo|mal|fatal|casi_no|esfuerzo|lucha* ~respir*, \
         respir* ~mal|dificultad|no|dificil|rapid*|raro|cuesta|apenas|pit*|silb*|fatal|agitad*|entrecort*|ruid*, \
         falt* ~aire|aliento|oxigeno, sin +aire|aliento|respir*, \
         no ~entra|llega|pasa|coge|cojo|tengo|agarra|jala ~aire, \
         labios|cara|boca|poniendo|pone|puso|esta|poniendose ~azul*|morad*|violet*|amoratad*|cianot*, \
         pit*|silb* ~pecho|respir*, jadea*, boquea*, crisis +de +asma, ataque +de +asma, asma ~no|mal|ataque, \
         fatigad* ~respir*, sofoc*, inhalador, no ~tiene|hay|queda|tengo +aire|oxigeno, \
         cuesta|no|dificil|apenas|trabajo & coger|tomar|jalar|agarrar|meter|llega|entra & aire|aliento|oxigeno, \
         respir*|aire|aliento & no|cuesta|mal|dificil|falta|apenas|trabajo|poco|problemas",
        "respir* ~nariz, nariz ~respir*, mal +aliento, ahoga* ~vaso, nariz ~respir*|tapada, casi ~ahog*|atragant*, \
         encia*|diente|muela ~morad*|azul*, ahog* ~trabajo|deudas|vaso, \
         corriendo|escaleras|gimnasio ~aire|aliento|ahog*|jadea*, aire +acondicionado|libre, sin +respir* ~bien, \
         miedo ~ahog*, asma ~controlad*, precio|factura|presupuesto ~aliento|aire, aire & acondicionado|libre, \
         aliento & mal|huele, respir* & nariz",
    ),
    phrases(
        Choking,
        "atragant*, atorad*|atascad*|trabad* ~garganta, garganta ~atorad*|atascad*|trabad*, \
         aspir* ~diente|corona|pieza, ator*|atasc*|trab*|atravesad*|clavad* ~garganta|traquea|esofago|gaznate, \
         garganta|traquea|gaznate ~ator*|atasc*|trab*|atravesad*|clavad*|algo, \
         aspir*|inhal* ~diente|corona|pieza|empaste|puente|trozo|muela|algo, \
         diente|corona|pieza|empaste|puente|trozo|muela ~aspir*|inhal*|pulmon*|traquea|garganta, \
         por +el +otro +lado ~tos*, otro +lado +y +no, no|deja|para ~toser|tos, se +fue +por +otro +lado, \
         por +otro +lado|lado_malo|mal_lado, pulmon*, \
         traquea|pulmon*|bronqui* & algo|diente|corona|trozo|pieza|atasc*|ator*|protesis|empaste",
        "miedo +atragant*, tos|toser ~resfri*|gripe|catarro|cita|cancelar|noche, casi +atragant*|me_atraganto, \
         casi ~atragant*, pulmon* ~cancer|infeccion|operacion, neumonia",
    ),
    phrases(
        CannotSwallow,
        "no|apenas ~tragar|pasar +saliva, babe*|saliva ~tragar|cae|sale, \
         no|apenas|imposible|casi_no ~tragar|trago|traga|tragarme, tragar ~nada|imposible|ni, \
         no ~pasar|pasa|paso|pasan|baja|entra ~saliva|agua|comida|nada|garganta, nada ~garganta|pasa|baja, \
         babe*|babea*|baba*, saliva ~cae*|sale|escurr*|tragar|boca, ni +agua ~pasa|trag*|baja, pasa ~garganta ~agua",
        "tragar ~pastilla*, baba* ~dientes, bebe ~baba*|babe*, baba* ~dientes|saliendo, \
         tragar ~pastilla*|capsula*|comprimido*, pastilla*|capsula*|comprimido* ~tragar, \
         no +me +trago|traga +lo|la|eso, no ~traga* ~precio|factura, enjuag*|pasta ~no ~trag*, no +pasa +nada",
    ),
    phrases(
        SwallowingTrouble,
        "cuesta|dificil|dificultad|problemas|trabajo ~tragar, tragar ~cuesta|dificil|dificultad|imposible",
        "tragar ~pastilla*, tragar ~pastilla*|capsula*|comprimido*, pastilla*|capsula*|comprimido* ~tragar",
    ),
    phrases(SwallowingHurts, "duele|dolor|doloroso ~tragar, tragar ~duele|dolor", "pastilla*"),
    phrases(
        Bleeding,
        "sangr*, hemorragia*, hemorrag*, ensangrent*, desangr*",
        "analisis +de +sangre, sangr* ~cepill*|hilo, cepill*|hilo ~sangr*, presion ~sangre, sangra +poco, \
         sangrado +leve, diluye* ~sangre, sangr* +un? +poco|poquito",
    ),
    phrases(
        BleedingWontStop,
        "no ~para|deja|parar|detiene|parado|dejado|detener|corta|controlar ~sangr*, \
         sangr*|hemorragia ~no ~para*|detiene|cesa|deja|controla, sigue|continua|todavia|aun|sigo ~sangr*, \
         sangr* ~sin +parar|control, sangr* ~horas|desde|ayer|noche|constante*, horas ~sangr*, \
         vuelto|volvio|otra ~sangr*, gasa* ~empapad*|llena*, no ~deja ~sangrar, \
         no|imposible ~para*|deja*|detien*|detener*|cort*|control*|cesa*|contener ~sangr*|hemorrag*, \
         sangr*|hemorrag* ~no ~para*|detien*|cesa|dej*|control*|cort*, \
         sigue|continua|todavia|aun|sigo|siguen ~sangr*, sangr* ~sin +parar|control|cesar|descanso, \
         sangr* ~horas|desde|ayer|noche|constante*|rato|dia|tarde|manana|continu*|todavia|aun, \
         horas|rato|noche ~sangr*, gasa*|panuelo*|toalla*|algodon*|servilleta* ~empap*|llen*|tras|otra|sangr*|roj*, \
         llen* ~boca ~sangre, boca ~llen* ~sangre, coagul*, no ~coagul*, sangr* ~a +cada +rato, \
         mana|manando|brota|chorrea* ~sangre, sangre ~mana*|brota*|chorrea*|sal*, sangra +y +sangra, \
         sangra +sin +parar, \
         sangre & sal*|vuelve|brota*|mana*|escup*|llen*|par*|chorr*|gote* & boca|todo|siempre|sin|no|mucha|encia|tiempo|gasa*|almohada|otra, \
         gasa*|algodon*|almohada|toalla*|panuelo*|servilleta* & sangr*|empap*|llen*|roj*|tras, \
         vuelve|volvio|vuelto|cada_vez & sangr*, sangr* & horas|sin_parar, \
         sale|saliendo|salir & sangre & hueco|boca|herida|encia|muela|fresca|mucha",
        "sangr* ~cepill*|hilo, cepill*|hilo ~sangr*, coagul* ~prueba|tiempo|analisis, sangr* ~desde ~cepill*, \
         analisis|prueba* +de +sangre, sangr* +un? +poco|poquito, analisis|donar|prueba & sangre, \
         cepill*|hilo & sangr*",
    ),
    phrases(
        BleedingHeavily,
        "sangr* ~mucho|mucha|chorro*|abundante*|demasiad*|montones, \
         mucha|mucho|demasiada|bastante|pierde|perdiendo|perdido|chorro* ~sangr*, boca +llena ~sangre, hemorragia, \
         llena +de +sangre, \
         sangr* ~much*|chorro*|abundan*|demasiad*|monton*|bestia*|cerdo|grifo|fuente|cantidad|barbaridad|borboton*|muchisim*|horror*|fuerte, \
         much*|muchisim*|demasiad*|bastante|pierd*|perdi*|chorro*|borboton*|litros|cantidad|charco|coagulos ~sangr*, \
         boca ~llen* ~sangr*, escup*|vomit*|trag* ~sangre, hemorrag*, lleno|llena|cubiert*|empapad*|banad* ~sangre, \
         desangr*, coagulos ~grandes|enormes, \
         sangr* & mucho|mucha|demasiad*|chorro*|litros|empap*|coagulos|cantidad|montones|fuerte",
        "sangr* ~cepill*|hilo, cepill*|hilo ~sangr*, analisis|prueba ~sangre, hemorragia ~paro, \
         sangr* ~poco|poquito, perd* ~conocimiento, donar|donante ~sangre, much* ~analisis, \
         sangr* +un? +poco|poquito, sangr* & cepill*|hilo|analisis|prueba|nariz|poco|poquito|para_nada",
    ),
    phrases(BloodThinner, "anticoagulante*, warfarina, sintrom, xarelto, eliquis, diluye*, hemofili*, aspirina, anticoagul*, adiro, \
         clopidogrel, acenocumarol, heparina, diluyente*, adelgaz* ~sangre, sangre +liquida, tromb*", ""),
    phrases(Faint, "mareo, maread*, mareos, desmay*, debil, palid*, mare*, debilidad, blanc* +como, desvanec*, vertigo*, \
         me +caigo", ""),
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
         boca|mandibula ~quedo|quedado ~abierta",
        "truena, boca +abierta ~precio|factura, boca ~abierta ~dormir|duermo|noche",
    ),
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
        "casi ~infarto|ataque, infarto ~factura|precio",
    ),
    phrases(ArmOrSweat, "brazo +izquierdo, sudor*", ""),
    phrases(
        StrokeSign,
        "derrame +cerebral, ictus, derrame, embolia, cara|boca|lado ~caida|torcida|paraliza*|chueca, no ~hablar, \
         habla ~raro|arrastra*, paraliza*, \
         cara|boca|lado|labio|ojo ~caid*|torc*|paraliz*|chuec*|cae* ~habla*|repente|brazo|lado|mover, \
         boca|cara ~torcida|chueca|caida|paraliz*|lado, habla* ~raro|arrastr*|enredad*|trab*|mal|incoher*|balbuc*, \
         arrastr* ~palabras, no ~mover|mueve|levantar|levanta ~brazo|pierna|lado, \
         medio|lado +cuerpo|derecho|izquierdo ~dormid*|paraliz*|adormec*, ataque +cerebral, \
         no +le? +salen +palabras, no ~salen ~palabras",
        "anestesia ~cara|boca|labio, cara|boca|paraliza* ~anestesia|inyeccion, \
         no ~hablar ~ingles|espanol|ahora|mucho|trabajo, \
         dormid*|adormec*|torcid* ~anestesia|inyeccion|dentista|empaste, diente|dientes ~torcid*, \
         habla* ~mal +ingles|espanol|del, habla* +mal +de, lado ~diente|muela +cae*, \
         derrame|ictus|embolia & mes|ir|cita|cancel*|venir",
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
         @medicina ~ronch*|sarpullido|manchas|granos|pic*|habones, brot* ~todo|cuerpo|alergi*",
        "alergi* +a|al ~apunt*|anot*|ficha|historia*|ponga*",
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
         diente|corona|puente|implante|empaste|protesis ~no +se +mueve, contesta & telefono|mensaje*|correo|llamada*",
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
    phrases(
        WantsToDie,
        "suicid*, matarme|matarse, quitarme|quitarse +la +vida, quiero|quiere|quisiera|ganas ~morir*, \
         no +quiero|quiere +vivir|seguir_viviendo|estar_aqui, no ~ganas +de +vivir, acabar ~vida|todo, \
         mejor +muerto|muerta, hacerme|hacerse +dano, cortarme, no +vale +la +pena +vivir, terminar +con +mi +vida, \
         matarm*|matars*, matar +me, me|se +quiero|quiere|voy|va|queria +a? +matar, quiero|quiere|voy ~matar* +me?, \
         quitarm*|quitars* ~vida|medio, quit* +la +vida, \
         quiero|quiere|quisiera|ganas|prefier* ~morir*|muert*|desaparecer, \
         no +quiero|quiere|deseo|tengo_ganas|puedo +vivir|seguir|existir|despertar|estar_aqui|mas, \
         no ~quiero|quiere|ganas ~vivir|seguir_viviendo|seguir_aqui|despertar, \
         acabar|terminar ~con? ~vida|todo|conmigo, mejor ~muert*|sin_mi, hacerm*|hacers* ~dano|tonteria|locura, \
         cortarm*|cortando|corto ~venas|brazos|munecas, venas, nadie ~echar*|extran* ~menos|me, \
         no +vale|merece ~pena ~vivir|vida|seguir, tirarm*|saltar|lanzarm* ~puente|ventana|tren|balcon|azotea, \
         tomarm*|tomar ~todas ~pastillas, vida ~sentido|no_vale, carta +de +despedida, me +quiero +morir, \
         morir*|muert*|vivir|vida|suicid*|matar* & quiero|quiere|ganas|no|prefiero|mejor & yo|me|mi|seguir|ya|mas|asi",
        "morir* +de +risa|hambre|verguenza, cortarme +el|las, \
         morir*|muero +de +risa|hambre|verguenza|miedo|ganas|frio|sueno, me +quiero +morir +de, \
         acabar|terminar ~todo ~tratamiento|limpieza|hoy|pronto, \
         no +quiero|puedo +seguir|mas +con|esperando|pagando|dientes|citas, no +quiero +seguir +con +el|la, \
         vida +sin +dolor, \
         vida|vivir|morir*|muert* & diente*|muela|miedo|risa|perro|gato|nervio|verguenza|abuel*|padre|madre, \
         matando|mata & dolor",
    ),
    phrases(Child, "@nino", "pequeno|pequena +problema|pregunta|duda"),
    phrases(
        Swallowed,
        "trago, tragado, tragada, trague, ingiri*, \
         comio|comido|tomo|bebio|bebido ~pila|moneda|boton|pasta|tubo|detergente, \
         trag*|ingir*|ingiri* ~pila|moneda|boton|iman|pasta|tubo|juguete|pieza|diente|pastilla*|canica|algo|bateria, \
         se|me +trago|trague|tragado|comio|comido|bebio|tomo|tomado ~pila|moneda|boton|iman|pasta|tubo|juguete|canica|detergente|pastillas|enjuague|colutorio",
        "trago +de, diente +de +leche ~trago|tragado, trago|tragado ~diente +de +leche, no ~trago +bien",
    ),
    phrases(
        SwallowedObject,
        "trago|tragado|trague ~pila|aguja|moneda|corona|puente|dentadura|iman|vidrio|metal|instrumento|tornillo|diente|protesis|alambre|bracket, \
         trag*|ingir* ~pila|bateria|aguja|moneda|corona|puente|dentadura|iman*|vidrio|cristal|metal|instrumento|tornillo|diente|protesis|alambre|bracket|funda|carilla|perno|clavo|alfiler|retenedor|boton|canica|empaste",
        "diente +de +leche, tragado ~pastilla*|agua, trag* ~pastilla*|agua|saliva|comida, no|cuesta|dificil ~tragar, \
         trag*|tragar ~duele, leche ~trag*",
    ),
    phrases(
        Chemical,
        "trago|tragado|trague|bebio|bebido|tomo|tomado|ingiri*|comio ~lejia|cloro|acido|detergente|quimico*|limpiador|amoniaco|jabon|producto|blanqueador|desinfectante, \
         lejia|cloro|acido|detergente|quimico*|limpiador|amoniaco|blanqueador ~trago|tragado|bebio|bebido|tomo|ojo|ojos|boca, \
         enven*|intoxic*, quemadura* +quimica*, \
         trag*|bebi*|beb*|tomo|tomado|ingir*|ingiri*|comio|enjuag* ~lejia|cloro|acido|detergente|quimic*|limpiador|amoniaco|jabon|producto|blanqueador|desinfectante|colutorio|suavizante|lavavajillas|perfume|gasolina|pegamento|salfuman, \
         lejia|cloro|acido|detergente|quimic*|limpiador|amoniaco|blanqueador|producto ~trag*|bebi*|tomo|ojo*|boca|garganta, \
         botella|bote ~enjuague|colutorio ~bebi*|trag*|tomo, bebi*|trag*|tomo ~botella|bote|todo ~enjuague|colutorio",
        "intoxicacion +alimentaria",
    ),
    phrases(
        Overdose,
        "sobredosis, demasiad* ~@medicina|paracetamol, \
         tomo|tome|tomado ~todas|frasco|caja|bote ~@medicina|pastillas|paracetamol, \
         tome|tomo|tomado|trago|tragado|trague|tomado ~@muchos ~@medicina, @medicina ~@muchos ~tom*|trag*, \
         demasiad* ~@medicina, @medicina ~demasiad*, @medicina ~cada +hora, cada +hora ~@medicina, doble +dosis, \
         tom*|trag* ~todas ~pastillas|las, de +mas ~@medicina, \
         nina|nino|hijo|hija|bebe|peque|nene|nena ~comio|comido|tomo|trago|tragado ~pastillas|medicamento*|medicinas|capsulas",
        "demasiada +anestesia, @muchos +minutos|dias|anos|horas|euros|meses, recet* ~caja, queda* ~caja, \
         demasiado +caro|dolor",
    ),
    phrases(
        Vomiting,
        "vomit*, devolv*, devuelv*, arcada*, nausea*, ganas +de +vomitar, echando +todo",
        "devolv*|devuelv* ~llamada|dinero|importe|llamar|pago",
    ),
    phrases(
        WontStop,
        "no ~para|deja|cesa|detiene|corta, sigue|siguen|todavia|aun, cada +vez, vuelve|volvio, horas, sin +parar, \
         empeora*, otra +vez",
        "dolor|duele|molest* & para|sigue|todavia|aun|horas|vez|deja",
    ),
];
