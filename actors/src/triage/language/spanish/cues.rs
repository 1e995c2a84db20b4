//! Spanish words that change how others are meant.

use crate::triage::context::Cue;

/// The words, by what they do.
pub(super) const CUES: &[(Cue, &str)] = &[
    (Cue::NegatorBehind, "no +tengo|tiene|hay +ni|hinch*|inflam*|pus|solo|y_no|tampoco|nada, nada +solo|de_eso|ni"),
    (Cue::Negator, "no, nunca, sin, ningun*, tampoco, jamas, ni, nadie, nada +de, descart*, libre +de"),
    (Cue::Joins, "o, ni, y, u"),
    (Cue::Break, "pero, porque, sino, aunque, ayuda"),
    (Cue::Now, "ahora, hoy"),
    (Cue::Clause, "y +tengo|tiene|esta|estoy|se|me|le|mi|no"),
    (Cue::Subject, "yo, mi, mis, me, se, el, ella, le, esta, estoy, tengo, tiene, su"),
    (Cue::CarriesOn, "en, de, con, por, a, que, creo, no, nunca, cuando, si, ni"),
    (
        Cue::Past,
        "tuve, tuvo, tenia, fue, era, estaba, estuvo, hubo, rompi, perdi, tuvieron, desmaye, trague, pegue, \
         cai, dio, dieron, hizo, sufri, sufrio, padeci, operaron, ingresaron, quede, quedo, pase, paso",
    ),
    (
        Cue::Present,
        "tengo, tiene, esta, estoy, es, puedo, puede, sigue, sangra, duele, empezo, tienen, estamos, estan, \
         sigo, siguen, noto, siento, falta, cuesta, respira, respiro, veo, traigo, trae, ando, anda, acabo, \
         acaba, acaban, hincha, sale, crece, aprieta",
    ),
    (
        Cue::History,
        "ano|mes|verano|invierno +pasado, hace +un|dos|tres|cuatro|cinco|muchos|varios|unos|anos +ano|anos|mes|meses, \
         hace +anos|meses, cuando +era, de +nino|nina|pequeno|joven, en +el +pasado, antes +de +la +pandemia, \
         historial, antecedente*, en +el +hospital, hospitalizado|hospitalizada, la +ultima +vez, de +chico|chica|joven|\
         cria|crio|pequena, en +19*|200*|201*|202*, hace +seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|10|20|\
         15|2|3|4|5|6|7|8 +anos|meses, hace +mucho|tiempo|bastante, a +los +seis|siete|ocho|nueve|diez|once|doce|trece|\
         catorce|quince|veinte +anos, hace +como|casi|mas_de|unos|ya +un|dos|tres|cuatro|cinco|seis|ocho|diez|quince|\
         veinte +anos|meses|ano|mes, hace +un_par|cosa +de +anos|meses, de +adolescente|jovencit*|chiquit*|chaval|\
         chavala|chamac*|peque|pibe|piba|soltera, antes +de +que, en +su +dia|momento, una +vez +me|cuando|de|en|hace|\
         con|por|le, la +otra +vez, alguna +vez, en +mi +juventud|infancia|adolescencia|embarazo, por +aquel|aquella|\
         entonces, en +aquel|aquella, en +la +mili, anos +atras, meses +atras, en +dos +mil, de +cuando, cuando +tenia \
         +@edad, ano +antepasado, en +enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|\
         diciembre, verano|navidad|semana_santa|primavera|otono +pasada|pasado, antano, antiguamente, en +paz \
         +descanse, fallecio, murio ~ano*|mes, el +anterior +dentista, el|mi +dentista|doctor|odontologo +anterior|\
         de_antes, estuve|estuvo +ingresad*, cuando +vivia*, cuando +estaba +embarazada, operad* +de, toda +la +vida, \
         desde +nino|nina|chico|chica|pequeno|pequena|joven|siempre|jovencit*|la_infancia|nacimiento, de +nacimiento, a \
         +los +@edad +me|se|anos|anitos, en +los +ochenta|noventa|setenta|sesenta|cincuenta, en +los +anos, una +vez, \
         hace +un|dos|tres|cuatro|cinco|unos|varios|muchos +veranos|inviernos|navidades|cursos|temporadas|verano|\
         invierno, de|del +199*|200*|201*|202*, con +doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|\
         diecinueve|veinte|veintitantos +anos, en +la +universidad|secundaria|prepa|primaria|adolescencia, en|del|desde \
         +dos +mil, expediente, aseguradora, en +el +noventa|ochenta|setenta|sesenta|cincuenta, en +pandemia, dad* +de \
         +alta, dieron +de? +el? +alta, hara +un|dos|tres|cinco|diez|quince|veinte|como|unos|anos +anos|ano|meses, en \
         +navidad*|reyes|semana_santa|vacaciones|nochevieja|nochebuena, de +guaje|mozo|moza|rapaz, hace +una +decada|\
         vida|eternidad",
    ),
    (
        Cue::Hypothesis,
        "que +pasa|hago|pasaria|hacer +si|en|cuando, y +si, en +caso, miedo +a|de, riesgo*, senales, sintomas, efectos, \
         evitar, prevenir, pelicula, articulo, leido|lei, casi +me|le|se|nos, miedo +a|de|que, riesgo, normal +que|si, \
         puede +que ~sangr*|hinch*, podria|puede ~sangr*, anuncio*|publicidad|folleto*|cartel*|web|pagina|contestador|\
         propaganda ~habl*|dic*|pon*|avis*|sobre, novela|serie|podcast|reportaje|documental|curso, charla|taller|clase|\
         conferencia +sobre|de, aprendi* +que|a|como, que +se +supone ~si|cuando, que +debo|deberia|debemos|tengo_que|\
         hay_que|habria_que +hacer ~si|cuando|en, que +se +hace ~si|cuando, que +harian|haria|hariais|hacen +si|con|\
         cuando, por +curiosidad, por +si +acaso|las|alguna|un, por +si +se|me|le|hay, jug* +a +que, jug* +a +ser|los|\
         las_medicas|medicos|doctores|dentistas|hospital, juega* +a +que, disfraz*, halloween, vampir*, zombi*, sangre \
         +falsa|artificial|de_mentira, de +mentira|mentirijillas|mentiritas, sone|sonado|sonaba|sueno* +que|con|donde, \
         pesadilla*, simulacro, botiquin, primeros +auxilios, teatro, en +la? +tele|television|internet|youtube|tiktok|\
         instagram|facebook|radio|red|redes, telenovela, videojuego, vi|visto|viendo|mirando +un|una|en +la? +video|\
         videos|peli|cine|libro|cuento|documental, es +verdad|cierto|posible +que, imagin*, supon +que, supongamos, \
         pongamos, me +da +miedo|panico|pavor|cosa +que|el|la|los|las|atragant*|ahog*|desmay*|tragar*, no +vaya +a, no \
         +sea +que, para +que +no, para +no, como +se|saber|puedo_saber +si, como +reconoce*, en +el +caso, protector \
         ~para|proteg*, por +poco, estuve|estuvo +a +punto, a +poco, pueden|puede|podria|suele|suelen +causar|provocar|\
         producir|dar, trabajo|proyecto|tarea|redaccion|tesis|examen +sobre|de_la_escuela|del_cole|del_colegio, \
         dibujos, personaje, obra +de, obra +del, prospecto, consentimiento, efecto +secundario, fobia, manual, \
         protocolo, vendemos|vendo|vende|distribuimos|ofrecemos|fabricamos, curriculum, tengo +experiencia, si +mi|un|\
         una|el|la|alguien|algun|alguno|uno ~se|le +cae|rompe|traga|golpea|atraganta|desmaya|da|parte|pega|ahoga|cayera|\
         rompiera|tragara|ahogara|golpeara|saliera, te +puedes|podes, uno +puede|podria, mito, le|les|te|nos +da|dan \
         +miedo|panico|pavor|terror +que|el|la|los|las|atragant*|ahog*|desmay*|asfixi*|tragar*|morir*|sangrar*, temo \
         +que +se|me|le, da +miedo +atragant*|ahog*|desmay*|asfixi*|tragar*, me +da +por +pensar, no +puedo +evitar \
         +pensar, formacion|capacitacion|curso|taller +de|sobre, es +peligroso|malo|grave|toxico|danino +que|si|tragar*|\
         tragarse|tener|sangrar, me|le|les|nos +da|dan +terror|horror|angustia|panico|pavor +que|el|la|los|las|\
         atragant*|ahog*|desmay*|asfixi*|tragar*|morir*|sangrar*|ahogarme, me|nos|le|les +van +a +cortar|coser|abrir|\
         quitar|sacar|romper|poner|dormir|pinchar|partir|limar, van +a +cortar|coser|abrir|sacar, tengo|debo|tendria|\
         hay +que +dejarlo|suspenderlo|dejarla|suspenderla|dejar_de_tomar*|suspender, jueg*|jug* +a +los|las|ser|que? \
         +doctor*|medic*|dentista*|enfermer*|hospital*, dinosaurio*|dragon|dragones|unicornio*|superheroe*|pirata, no \
         +quiero|queremos|quisiera|queria +que +me|le|se|nos +romp*|part*|saqu*|tumb*, ansiedad|agobio|angustia|miedo|\
         panico +pensar|imaginar|de, pensar +que +me|se|nos +voy|va|vaya|vayan|pueda|puedo, vio|vieron|ve +un|una|en \
         +la? +video|videos|peli|cine|libro|documental, apunto|anoto +si, no +quiero|queremos|quisiera|queria +que +me|\
         le|se|nos +salt*, que +si +con|le|el|la|los|las, dijo|dijeron|indico|indicaron|explico +que +si, encuesta*|\
         estudio|estadistica* +de|sobre|para",
    ),
    (Cue::Condition, "cuando +se, si, por +si"),
    (
        Cue::Service,
        "atienden|tratan|hacen|ofrecen|arreglan|ponen|reciben|manejan|atendeis|tratais|haceis|cubre|cubren, \
         ustedes, vosotros, cuanto, precio, costo, coste, saber +si, quisiera|queria|quiero +saber|\
         preguntar, tienen +algo|experiencia, seguro +cubre|dental, como +tratan, es +una +urgencia, cuenta|\
         considera +como +urgencia, los|las +implantes|extracciones|operaciones|cirugias|endodoncias|\
         injertos, que +tipo +de, a +que +edad, cada +cuanto, sirve|sirven, es +normal, que +especialista",
    ),
    (
        Cue::Figure,
        "vi|ver|viendo|leer|lei|leyendo|recibi|recibir|abri|abrir|llego +la|el|los|su|sus|mi +factura|precio|\
         precios|presupuesto|tarifa|tarifas|cuenta|importe|total|recibo, con +el|los|ese|esos|sus +precio|\
         precios|presupuesto, sin +aliento +cuando +vi|vio|vimos, de +la +alegria|risa|emocion, jaja*, \
         jeje*, jiji*, es +broma, de +broma, en +broma, ordenador|computadora|compu|impresora|internet|wifi|\
         coche|carro|auto|lavadora|aplicacion|app ~suicid*|muri*|muert*|colaps*|ahog*|desmay*|infart*|mat*, \
         suicid*|muri*|muert*|colaps*|desmay*|infart* ~ordenador|computadora|compu|impresora|internet|wifi|\
         movil|celular, me +dijeron|dijo +el|lo +precio|presupuesto|que_costaba|que_cuesta|que_cobra*, \
         parti*|partio|parto|partimos|partirse|partirme|mear|meo|troncho|descojon* +de +la? +risa, me +parto, \
         es +un +decir, por +asi +decirlo, me +recomendo +la|su|esta|vuestra|el",
    ),
    (
        Cue::Person,
        "mi, mis, me, tengo, estoy, puedo, hijo, hija, esposo, esposa, madre, padre, marido, mujer, amigo, \
         amiga, hermano, hermana, abuel*, mama, papa, suegr*, companer*, alumn*, paciente, cunad*, tio, tia, \
         nino, nina, nene, nena",
    ),
    (Cue::Pronoun, "el +esta|tiene|se, ella, le, su, les"),
    (
        Cue::Animal,
        "mi|el|la|nuestro|nuestra|su|un|una +@animal, veterinari*, muneca, muneco, peluche, osito, barbie, \
         munequit*, nenuco, \
         el|un|su +oso|muneco|robot",
    ),
    (
        Cue::Over,
        "paro, dejo +de, parado, dejado, bajo, bajado, desaparec*, mejor, paso, quito, detuvo, detenido, \
         cedio, normal, ya +no +sangra, se +fue|ha_ido|quito, desinfl*, deshinch*, desapareci*, curad*, \
         fuera +de +peligro, perfecto, estupend*, recuperad*, solucion*, resuelt*, arreglo|arreglado, quedo|\
         quedado +bien|en_nada, menos +hinch*|inflam*, va|voy +bajando|mejorando, mejor*, cada +dia +menos, \
         remitio|remitido, calmo|calmado, esta|estoy|estamos|estuvo +bien|perfect*|genial, fue +solo +susto|\
         el_susto, quedo +en +un +susto, un +susto, falsa +alarma, curo|curado, salio +sola|solo|\
         sin_problema*, pero +paro|ceso|se_paro|se_quito|se_corto|esta_bien|luego_paro|despues_paro|\
         esta_perfect*, pero ~y +paro|ceso|se_paro|se_quito|se_me_paso|esta_bien|esta_perfect*|se_corto, \
         controlad*, esta|quedo +como +nuev*, duro +solo? +dos|tres|cinco|diez|unos|un_par|poco|un, pero \
         ~con +el|la +antibiotico|amoxicilina|tratamiento ~esta|estoy +normal|bien|mejor|perfect*, \
         pero +con ~paro|ceso|corto|calmo, ni +una +gota, \
         salio|salieron +limpia|limpio|bien|normal|normales|perfecta|perfecto",
    ),
    (Cue::Again, "otra +vez, de +nuevo, volvio, vuelto, sigue, peor, vuelve, siguen, todavia, aun, empeor*"),
];

/// Where these words are harmless after all.
pub(super) const HARMLESS: &[(Cue, &str)] = &[
    (Cue::Figure, "no +es +broma|de_broma, fuera +de +broma, sin +broma*"),
    (Cue::Present, "tengo|tiene ~hace +anos, tiene|tienen +rampa|hueco|sitio|turno|hora, es +que, es +para"),
    (
        Cue::History,
        "una +vez +cada|al|por|y_otra|mas, antes +de +que +cierren|sea_tarde|llegue*, alguna +vez +habia, \
         toda +la +vida +sin, de +una +vez, una +vez +mas|cada|al|por|y|dentro|puesta|puesto|en_casa|termin*|\
         acab*|alli|aqui|hoy",
    ),
    (
        Cue::Negator,
        "no +me|se|le +puedo|puede|deja|para|entra|baja|pasa|llega|responde|contesta|sale|salen|tengo|queda|\
         respira|reacciona|quiero|viene|despierta|sabe|entiende|lo|la, no +se +si|que|cuando|como|donde|cual|\
         por|quien|lo|la|nada|a|mucho|bien|exactamente|cuanto|preocup*|asust*|olvid*, no +estoy_seguro|puedo|\
         puede|para|deja|aguanto|tengo_cita|tengo_dentista|mi|es_que|solo|responde|reacciona|respira|\
         despierta|quiero|logro|consigo|es_broma|duermo|dormi|he_dormido|soy|quiere|cierra|ha_parado|\
         contesta|paran|dejan|es_la_anestesia|es_normal|creo_que_sea, sin +parar|cita|control|cesar|\
         conocimiento|sentido|poder|querer|darme|darse|avisar|aviso|fuerza*|moverse|despertar*|respirar, no \
         +ha|han +parado|dejado, nunca +me|habia|he +visto|pasado, puedo|puede|podia|podido|pudo|poder|deja|\
         entra|entran|baja|pasa|sale|salen|sabe|quiere|cabe|acuerda|mueve|abre|abro|cierra|cierro|traga|\
         trago|respira|respiro|habla|hablo|pasar|tragar|beber|bajar|responde|contesta|abrir|cerrar|hablar|\
         respirar|mover|reacciona|aguanto|toma|tomar +ni, no +aguanta|soporto|soporta|hay_quien|hay_manera|\
         hay_forma|hay_modo|hay_caso|veo|ve|siento|siente|mueve|muevo|abro|abre|trago|traga|hablo|habla|\
         duerme|come|respiro|jala|agarra|coge|he_podido|ha_podido, sin +una +palabra, no +soy|es +capaz, no \
         +se +@muchos|unos|unas|dos|tres|cuatro|cinco|seis|pero|hace|desde|ni|le|me, decir|pronunciar|\
         escribir|caminar|andar|levantarse|sentarse|comer|beber|articular|dormir|hablarme|tocar|tocarlo|\
         cepillo|mirar +ni, \
         no +es +muela|de_muela|la_muela|diente|de_dientes",
    ),
    (
        Cue::Over,
        "no +paro|ha_parado|dejo|han_parado, bajo +la|el|los|de, me|le|que|nos +paso, no +mejor*, dejado +de \
         +respirar, dejo|dejado +de +respirar|responder|hablar|moverse|contestar|sonreir|comer|beber, mejor \
         +muerto|muerta|no|sin_mi|morir*, paso|pasado +de|a|al|para|por|del|hace|esta|ayer|hoy|con|cuando|\
         en, se +fue +a|al|por|para|hacia|la|de, bajado|bajo +a|al|hasta|por|hacia|del|la, no ~normal, seria \
         +mejor, mejor +que|si|me_voy|voy|llamo, bien +la|el|los|las, paro +cardiaco|respiratorio, dejo \
         +caer, normal +esto|esta, a +mejor, lo +mejor, quito|quitado +la|el|una|un|los|las|me|muela, esta|\
         es +normal +que, se +le|me +paso +la|el|de|un, bajo +las|una|un|mi|tu|su|lo|unas|unos",
    ),
    (
        Cue::Condition,
        "como +si, saber +si, se +si, preguntar +si, ver +si, mirar +si, si +puede|puedo|pueden|hay|tienen|\
         tiene_hueco|es_posible|me_pueden|le_pueden|le_parece|no_es|quiere|quieren, si +que, si +es +grave|\
         urgente|normal, si +ir|voy|vamos|llamar|debo|tengo_que, si +me|lo|la|le +tumbo|tumbaron|tumbe|\
         tumbarle|tumbarme|tumbaran|tumbaste|tumbamos|tumbarse|acuest*|siento|estiro|toco|toca|aprieto|\
         recuest*|tocan, si +no +me|le ~ya, si +no +me|nos|le +ayud*|atiend*|hacen|dan|ven|llam*, si +no \
         +quiero",
    ),
    (
        Cue::Service,
        "ustedes +me|pueden +ayudar, me +pueden, me ~atienden +ya|urgente, es +una +urgencia +me|mi|se|\
         tengo, se +le|me|les|nos|te +ponen|hacen|arreglan|tratan|reciben",
    ),
    (Cue::Person, "mi +seguro|pregunta|poliza|curso|trabajo|clase, me +pueden|puede|podrian +decir|informar|explicar"),
    (
        Cue::Hypothesis,
        "no +es +posible|normal, dormir*|sueno +que +no, para +no ~vivir|despertar|seguir, trabajo +para \
         +respirar|tragar|abrir, para +no +sentir|sufrir|pensar|estar|volver, para +no +sentir",
    ),
    (
        Cue::Animal,
        "por +un|el|mi +@animal, @animal ~mordio, mordi* ~@animal, con|por|sobre|contra|del|de|al +el|la|mi|\
         un|una|nuestro|su +@animal, del|al +@animal, mi|el|la|nuestro|nuestra|su|un|una +@animal ~mordi*|\
         muerd*|pate*|patada|pego|tiro|tumbo|tumbaron|tumbe|tumbarle|tumbarme|tumbaran|tumbaste|tumbamos|\
         tumbarse|atac*|coce*|coz|cabezazo|salt*|empuj*|aran*|tropez*|dio|derrib*, parece|como|parezco|\
         igual_que|cara_de +un|una|el|la +@animal, parece|como|parezco|pareces +@animal, como +un|una \
         +muneco|muneca|peluche",
    ),
];
