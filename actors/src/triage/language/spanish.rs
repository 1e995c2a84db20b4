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
    sounds_like: "por favor =, o sea =, buenos dias =, in chada = hinchada, inchada = hinchada, inchado = hinchado, \
         inchazon = hinchazon, des mayo = desmayo, des mayado = desmayado, sangrando ando = sangrando, \
         puede respira = puede respirar, puedo respira = puedo respirar, dolor de pecho = dolor pecho, \
         se callo = se cayo, me cai = me caido",
    classes: &[
        ("diente", "diente|dientes|muela|muelas|incisivo*|colmillo*|molar*"),
        ("cara", "cara|mejilla|cachete|mandibula|quijada|labio*|boca|menton|barbilla|nariz|rostro"),
        ("hinchado", "hincha*|inflama*|inflad*|hinchaz*"),
        (
            "golpe",
            "golpe*|caido|cayo|caida|caer|caimos|accidente|puneta*|patada|codazo|pelota|pelea|choque|choc*|balon|bicicleta|bici|tropez*|agred*|pego|pegaron|pelotazo|atropell*",
        ),
        ("nino", "hijo|hija|nino|nina|bebe|nieto|nieta|sobrino|sobrina|pequeno|pequena|chico"),
        (
            "medicina",
            "antibiotico*|penicilina|amoxicilina|medicamento*|medicina|pastilla*|inyeccion|anestesia|ibuprofeno",
        ),
        ("animal", "perro|perra|gato|gata|caballo|conejo|cachorro"),
    ],
    cues: &[
        (Cue::Negator, "no, nunca, sin, ningun*, tampoco, jamas, ni"),
        (Cue::Joins, "o, ni, y, u"),
        (Cue::Break, "pero, porque, ahora, hoy, sino, aunque, ayuda"),
        (Cue::Subject, "yo, mi, mis, me, se, el, ella, le, esta, estoy, tengo, tiene, su"),
        (Cue::CarriesOn, "en, de, con, por, a, que, creo, no, nunca, cuando, si"),
        (Cue::Past, "tuve, tuvo, tenia, fue, era, estaba, estuvo, hubo"),
        (Cue::Present, "tengo, tiene, esta, estoy, es, puedo, puede, sigue, sangra, duele, empezo"),
        (
            Cue::History,
            "ano|mes|verano|invierno +pasado, hace +un|dos|tres|cuatro|cinco|muchos|varios|unos +ano|anos|mes|meses, \
         hace +anos|meses, cuando +era, de +nino|nina|pequeno|joven, en +el +pasado, antes +de +la +pandemia, \
         historial, antecedente*, en +el +hospital, hospitalizado|hospitalizada, la +ultima +vez",
        ),
        (
            Cue::Hypothesis,
            "que +pasa|hago|pasaria|hacer +si|en|cuando, y +si, en +caso, miedo +a|de, riesgo*, senales, sintomas, \
         efectos, evitar, prevenir, pelicula, articulo, leido|lei",
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
         normal",
        ),
        (Cue::Again, "otra +vez, de +nuevo, volvio, vuelto, sigue, peor"),
    ],
    harmless: &[
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
         @diente ~mano|leche, rompi* ~@diente ~raiz, avulsion",
        "@diente +de +leche, corona|empaste|puente|carilla ~cayo|caido|salio|salido, muela +del +juicio",
    ),
    phrases(
        ToothFellOut,
        "cayo|caido|salio|salido ~@diente, @diente ~cayo|caido|salio|salido",
        "@diente +de +leche, corona|empaste|puente|carilla|dentadura|ortodoncia ~cayo|caido|salio|salido, \
         cayo|caido|salio|salido ~corona|empaste|puente|carilla|dentadura, muela +del +juicio, saliendo",
    ),
    phrases(ToothMissing, "falta ~@diente, perdi|perdio|perdido ~@diente", "@diente +de +leche"),
    phrases(ToothDisplaced, "@diente ~colgando|cuelga|metido|hundido|movido|desplazad*|torcido", "@diente +de +leche"),
    phrases(ToothLoose, "@diente ~flojo|floja|mueve|moviendo|suelto", ""),
    phrases(
        ToothBroken,
        "@diente ~roto|rota|partio|partido|quebr*|rompio, rompio|rompi|partio|partido|roto|quebr* ~@diente",
        "",
    ),
    phrases(
        Blow,
        "@golpe",
        "@diente +cayo, cayo|caido ~corona|empaste|puente|carilla|dentadura|@diente, \
         corona|empaste|puente|carilla|dentadura ~cayo|caido, cayo +mal, bici|bicicleta +aparc*",
    ),
    phrases(
        BlowToFace,
        "@golpe ~@cara, @cara ~@golpe, traumatismo ~facial|@cara|dental",
        "corona|empaste|puente|@diente ~caido|cayo",
    ),
    phrases(
        Swelling,
        "@hinchado, @cara|cuello|ojo ~enorme|doble",
        "tobillo|pie|rodilla|mano|dedo|pierna ~@hinchado, @hinchado ~tobillo|pie|rodilla|dedo|pierna",
    ),
    phrases(
        SwellingSpreads,
        "@hinchado ~cuello|ojo|ojos|garganta|rapido|rapidamente|extiende|extendiendo|baja|sube, \
         cuello ~@hinchado, extiende|extendiendo ~cuello|ojo",
        "",
    ),
    phrases(
        AirwaySwelling,
        "lengua ~@hinchado, garganta ~@hinchado|cierra|cerrando|cerrado, @hinchado ~lengua|garganta, \
         cierra|cerrando|cerrado ~garganta",
        "",
    ),
    phrases(Abscess, "absceso*, infec*, pus, flemon", ""),
    phrases(
        Fever,
        "fiebre*, calentura, temperatura ~alta|39|38|40, escalofrio*, febril",
        "sensib* ~temperatura, temperatura +normal",
    ),
    phrases(
        EyeCloses,
        "ojo|ojos|parpado ~cerr*|cierra|@hinchado|abrir, @hinchado ~ojo|ojos|parpado, veo ~borroso|doble, \
         vision ~borrosa|doble",
        "",
    ),
    phrases(
        MouthWontOpen,
        "no ~abrir ~boca|mandibula, boca|mandibula ~no ~abr*, trismo, mandibula ~trabada|bloqueada",
        "",
    ),
    phrases(VeryUnwell, "confundid*, confus*, somnolient*, delira*, sepsis", ""),
    phrases(
        BreathingTrouble,
        "no|apenas|cuesta|dificil|dificultad|problemas|trabajo|mal ~respir*, \
         respir* ~mal|dificultad|no|dificil|rapido|raro|cuesta|apenas, falta ~aire|aliento, ahog*, asfixi*, \
         sin +aire|aliento, no ~entra ~aire, labios +azules|morados, poniendo +azul|morado",
        "respir* ~nariz, nariz ~respir*, mal +aliento, ahoga* ~vaso",
    ),
    phrases(
        Choking,
        "atragant*, atorad*|atascad*|trabad* ~garganta, garganta ~atorad*|atascad*|trabad*, \
         aspir* ~diente|corona|pieza",
        "miedo +atragant*",
    ),
    phrases(
        CannotSwallow,
        "no|apenas ~tragar|pasar +saliva, babe*|saliva ~tragar|cae|sale",
        "tragar ~pastilla*, baba* ~dientes",
    ),
    phrases(
        SwallowingTrouble,
        "cuesta|dificil|dificultad|problemas|trabajo ~tragar, tragar ~cuesta|dificil|dificultad|imposible",
        "tragar ~pastilla*",
    ),
    phrases(SwallowingHurts, "duele|dolor|doloroso ~tragar, tragar ~duele|dolor", ""),
    phrases(
        Bleeding,
        "sangr*, hemorragia*",
        "analisis +de +sangre, sangr* ~cepill*|hilo, cepill*|hilo ~sangr*, presion ~sangre, sangra +poco, \
         sangrado +leve, diluye* ~sangre",
    ),
    phrases(
        BleedingWontStop,
        "no ~para|deja|parar|detiene|parado|dejado|detener|corta|controlar ~sangr*, \
         sangr*|hemorragia ~no ~para*|detiene|cesa|deja|controla, sigue|continua|todavia|aun|sigo ~sangr*, \
         sangr* ~sin +parar|control, sangr* ~horas|desde|ayer|noche|constante*, horas ~sangr*, \
         vuelto|volvio|otra ~sangr*, gasa* ~empapad*|llena*, no ~deja ~sangrar",
        "sangr* ~cepill*|hilo, cepill*|hilo ~sangr*",
    ),
    phrases(
        BleedingHeavily,
        "sangr* ~mucho|mucha|chorro*|abundante*|demasiad*|montones, \
         mucha|mucho|demasiada|bastante|pierde|perdiendo|perdido|chorro* ~sangr*, boca +llena ~sangre, \
         hemorragia, llena +de +sangre",
        "sangr* ~cepill*|hilo, cepill*|hilo ~sangr*, analisis|prueba ~sangre, hemorragia ~paro",
    ),
    phrases(BloodThinner, "anticoagulante*, warfarina, sintrom, xarelto, eliquis, diluye*, hemofili*, aspirina", ""),
    phrases(Faint, "mareo, maread*, mareos, desmay*, debil, palid*", ""),
    phrases(
        JawBroken,
        "mandibula|quijada|pomulo ~rota|roto|fractura*|dislocad*|desencaja*|salio|salida|torcida|zafo|zafada|quebrad*, \
         roto|rompi*|fractur*|disloc*|desencaj*|quebr*|zafo|salio|salido ~mandibula|quijada|pomulo, \
         dientes ~no ~encajan|juntan|cierran",
        "",
    ),
    phrases(
        JawOpen,
        "no ~cerrar ~boca|mandibula, boca|mandibula ~no ~cerrar|cierra, \
         mandibula|boca ~trabada|bloqueada|atorada|abierta, trabo|bloqueo ~mandibula",
        "truena",
    ),
    phrases(
        ChestPain,
        "dolor*|duele|presion|opresion|aprieta|punzada*|pinchazo* ~pecho|corazon, \
         pecho ~dolor|duele|presion|opresion|aprieta|oprim*, infarto, ataque +al|de +corazon, ataque +cardiaco, \
         dolor ~brazo +izquierdo",
        "casi ~infarto|ataque, infarto ~factura|precio",
    ),
    phrases(ArmOrSweat, "brazo +izquierdo, sudor*", ""),
    phrases(
        StrokeSign,
        "derrame +cerebral, ictus, derrame, embolia, cara|boca|lado ~caida|torcida|paraliza*|chueca, no ~hablar, \
         habla ~raro|arrastra*, paraliza*",
        "anestesia ~cara|boca|labio, cara|boca|paraliza* ~anestesia|inyeccion, \
         no ~hablar ~ingles|espanol|ahora|mucho|trabajo",
    ),
    phrases(
        Concept::AllergicReaction,
        "reaccion ~alergi*, anafila*, choque|shock +alergico, urticaria, ronchas, reaccion ~@medicina, \
         epinefrina|epipen",
        "",
    ),
    phrases(
        Rash,
        "sarpullido, ronchas, picazon, pica|pican ~cuerpo|piel|todo|cara, manchas +rojas, urticaria, erupcion, \
         granos",
        "",
    ),
    phrases(Medicine, "@medicina", "alergi* ~@medicina"),
    phrases(
        Collapse,
        "desmay*, inconsciente*, perdio|perdido|perdi|pierde ~conocimiento|sentido|consciencia|conciencia, \
         desplom*, convuls*, no +responde|reacciona, no ~despierta|despertar, ataque +epileptico, colaps*",
        "siempre|suelo|agujas|inyecciones ~desmay*, desmay* ~agujas|inyecciones|sangre|siempre, miedo ~desmay*, \
         no +responde ~telefono|correo*|mensaje*, desmaye +casi",
    ),
    phrases(
        HeadHit,
        "@golpe|pegue|pegado|dio ~cabeza|craneo, cabeza|craneo ~@golpe|pego, conmocion, \
         traumatismo +craneal|craneoencefalico",
        "dolor +de +cabeza",
    ),
    phrases(
        WantsToDie,
        "suicid*, matarme|matarse, quitarme|quitarse +la +vida, quiero|quiere|quisiera|ganas ~morir*, \
         no +quiero|quiere +vivir|seguir_viviendo|estar_aqui, no ~ganas +de +vivir, acabar ~vida|todo, \
         mejor +muerto|muerta, hacerme|hacerse +dano, cortarme, no +vale +la +pena +vivir, \
         terminar +con +mi +vida",
        "morir* +de +risa|hambre|verguenza, cortarme +el|las",
    ),
    phrases(Child, "@nino", "pequeno|pequena +problema|pregunta|duda"),
    phrases(
        Swallowed,
        "trago, tragado, tragada, trague, ingiri*, \
         comio|comido|tomo|bebio|bebido ~pila|moneda|boton|pasta|tubo|detergente",
        "trago +de, diente +de +leche ~trago|tragado, trago|tragado ~diente +de +leche, no ~trago +bien",
    ),
    phrases(
        SwallowedObject,
        "trago|tragado|trague ~pila|aguja|moneda|corona|puente|dentadura|iman|vidrio|metal|instrumento|tornillo|diente|protesis|alambre|bracket",
        "diente +de +leche, tragado ~pastilla*|agua",
    ),
    phrases(
        Chemical,
        "trago|tragado|trague|bebio|bebido|tomo|tomado|ingiri*|comio ~lejia|cloro|acido|detergente|quimico*|limpiador|amoniaco|jabon|producto|blanqueador|desinfectante, \
         lejia|cloro|acido|detergente|quimico*|limpiador|amoniaco|blanqueador ~trago|tragado|bebio|bebido|tomo|ojo|ojos|boca, \
         enven*|intoxic*, quemadura* +quimica*",
        "intoxicacion +alimentaria",
    ),
    phrases(
        Overdose,
        "sobredosis, demasiad* ~@medicina|paracetamol, \
         tomo|tome|tomado ~todas|frasco|caja|bote ~@medicina|pastillas|paracetamol",
        "demasiada +anestesia",
    ),
];
