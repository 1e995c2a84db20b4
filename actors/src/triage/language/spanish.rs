//! Spanish.

mod bleeding;
mod breath;
mod harm;
mod heart;
mod injury;
mod swelling;
mod teeth;

use super::{Apostrophe, Language};
use crate::triage::context::Cue;

pub(super) const SPANISH: Language = Language {
    code: "es",
    apostrophe: Apostrophe::Joins,
    fillers_accented: &["sí"],
    fillers: &[
        "eh",
        "este",
        "pues",
        "bueno",
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
    sounds_like: "eso si =, claro que si =, que si =, pues si =, si si =, dolor de = dolor, presion alta = hipertension, no puede respira = no puede respirar, \
         se le callo = se le cayo, callo = cayo, no ay = no hay, me e = me he, a sangrado = ha sangrado, \
         conseguimos = puedo, consigo = puedo, consigue = puede, logro = puedo, logra = puede, logramos = puedo, \
         podemos = puedo, pueden = puede, por favor =, o sea =, buenos dias =, in chada = hinchada, \
         inchada = hinchada, inchado = hinchado, inchazon = hinchazon, des mayo = desmayo, des mayado = desmayado, \
         sangrando ando = sangrando, puede respira = puede respirar, puedo respira = puedo respirar, \
         dolor de pecho = dolor pecho, se callo = se cayo, me cai = me caido",
    classes: &[
        (
            "muchos",
            "diez|doce|quince|veinte|treinta|cuarenta|cincuenta|10|12|15|16|20|30|40|50|caja|frasco|bote|blister|punado|monton|docena|tira|tableta|botella|tubo|entera|entero|todas",
        ),
        (
            "diente",
            "diente|dientes|muela|muelas|incisivo*|colmillo*|molar*|dentadura|paleta|paletas|colmillos|premolar*|dientito*|piezas|incisivos",
        ),
        (
            "cara",
            "cara|mejilla|cachete|mandibula|quijada|labio*|boca|menton|barbilla|nariz|rostro|cachetes|mejillas|pomulo*|moflete*|morro|hocico|jeta|mandibulas",
        ),
        (
            "hinchado",
            "hincha*|inflama*|inflad*|hinchaz*|hinch*|inflam*|abultad*|hinchon*|tumefact*|edema*|bulto*|enorme*|gigante|deforme",
        ),
        (
            "golpe",
            "golpe*|caido|cayo|caida|caer|caimos|accidente|puneta*|patada|codazo|pelota|pelea|choque|choc*|balon|bicicleta|bici|tropez*|agred*|pego|pegaron|pelotazo|atropell*|cabezazo|balonazo|trompada|trompazo|batazo|raquetazo|columpio|porrazo|hostia|tortazo|puno|punos|manotazo|rodillazo|monopatin|patinete|patineta|resbal*|derrap*|estrell*|chocamos|atropello|asalt*|pegado|pegamos|paliza|futbol|empuj*|tumb*|escaleras|cayeron|cayendo|cae|caerse|caerme|patado*|moto|pedrada|pisoton|coz|coces|estamp*|descalabr*|batacazo|guantazo|trompad*|revent*|farola|tumbar|tumbo|estampe|volante|rebent*|chocaron|estrello|empujon|tropec*|tropiez*|patin*|resbale|kickboxing|boxeo|karate|palo|palazo|hockey|cornada|choque*|estampo|bofetada|trompon|machetazo|empujaron",
        ),
        (
            "nino",
            "hijo|hija|nino|nina|bebe|nieto|nieta|sobrino|sobrina|pequeno|pequena|chico|hijito|hijita|nene|nena|chiquito|chiquita|peque|crio|cria|chaval|chavala|guagua|chamaco|muchachito|hijos|ninos|bebita|bebito|chiquillo|chiquilla|anos|meses|nieto*",
        ),
        (
            "medicina",
            "antibiotico*|penicilina|amoxicilina|medicamento*|medicina|pastilla*|inyeccion|anestesia|ibuprofen*|vacuna|analgesic*|paracetamol*|aspirina*|pinchazo|inyect*|medicacion|comprimido*|jarabe|latex|remedio*|antiinflamatorio*|nolotil|enantyum|augmentine|farmaco*|capsula*",
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
        (
            Cue::Past,
            "tuve, tuvo, tenia, fue, era, estaba, estuvo, hubo, rompi, perdi, tuvieron, desmaye, trague, pegue, cai",
        ),
        (Cue::Present, "tengo, tiene, esta, estoy, es, puedo, puede, sigue, sangra, duele, empezo"),
        (
            Cue::History,
            "ano|mes|verano|invierno +pasado, hace +un|dos|tres|cuatro|cinco|muchos|varios|unos +ano|anos|mes|meses, \
         hace +anos|meses, cuando +era, de +nino|nina|pequeno|joven, en +el +pasado, antes +de +la +pandemia, \
         historial, antecedente*, en +el +hospital, hospitalizado|hospitalizada, la +ultima +vez, \
         de +chico|chica|joven|cria|crio|pequena, en +19*|200*|201*|202*, \
         hace +seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|10|20|15|2|3|4|5|6|7|8 +anos|meses, \
         hace +mucho|tiempo, a +los +seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte +anos",
        ),
        (
            Cue::Hypothesis,
            "que +pasa|hago|pasaria|hacer +si|en|cuando, y +si, en +caso, miedo +a|de, riesgo*, senales, sintomas, \
         efectos, evitar, prevenir, pelicula, articulo, leido|lei, casi +me|le, miedo +a|de|que, riesgo, \
         normal +que|si, puede +que ~sangr*|hinch*, podria|puede ~sangr*, \
         anuncio*|publicidad|folleto*|cartel*|web|pagina|contestador|propaganda ~habl*|dic*|pon*|avis*|sobre, novela|serie|podcast|reportaje|documental|curso, \
         charla|taller|clase|conferencia +sobre|de, aprendi* +que|a|como",
        ),
        (Cue::Condition, "cuando +se, si"),
        (
            Cue::Service,
            "atienden|tratan|hacen|ofrecen|arreglan|ponen|reciben|manejan, ustedes, cuanto, precio, costo, coste, \
         saber +si, quisiera|queria|quiero +saber|preguntar, tienen +algo|experiencia, seguro +cubre|dental, \
         como +tratan, es +una +urgencia, \
         los|las +implantes|extracciones|operaciones|cirugias|endodoncias|injertos",
        ),
        (
            Cue::Figure,
            "vi|ver|viendo|leer|lei|leyendo|recibi|recibir|abri|abrir +la|el|los|su|sus|mi +factura|precio|precios|presupuesto|tarifa|tarifas|cuenta|importe",
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
         dejo +de +respirar, mejor +muerto|muerta, paso|pasado +de|a|al|para|por|del, dejo|dejado +de +respirar, \
         se +fue +a|al|por|para|hacia",
        ),
        (
            Cue::Condition,
            "como +si, saber +si, se +si, preguntar +si, ver +si, mirar +si, \
         si +puede|puedo|pueden|hay|tienen|tiene_hueco|es_posible|me_pueden|le_pueden|le_parece|no_es|quiere|quieren, si +que, \
         si +es +grave|urgente|normal, si +ir|voy|vamos|llamar|debo|tengo_que",
        ),
        (
            Cue::Service,
            "ustedes +me|pueden +ayudar, me +pueden, me ~atienden +ya|urgente, es +una +urgencia +me|mi|se|tengo",
        ),
        (Cue::Person, "mi +seguro|pregunta|poliza"),
        (
            Cue::Animal,
            "por +un|el|mi +@animal, @animal ~mordio, mordi* ~@animal, \
         con|por|sobre|contra|del|de|al +el|la|mi|un|una|nuestro +@animal, del|al +@animal",
        ),
    ],
    concepts: &[
        teeth::CONCEPTS,
        injury::CONCEPTS,
        swelling::CONCEPTS,
        bleeding::CONCEPTS,
        breath::CONCEPTS,
        heart::CONCEPTS,
        harm::CONCEPTS,
    ],
};
