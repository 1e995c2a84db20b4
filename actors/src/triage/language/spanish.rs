//! Spanish.

mod bleeding;
mod breath;
mod cues;
mod harm;
mod heart;
mod injury;
mod swelling;
mod teeth;

use super::{Apostrophe, Language};

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
        "che",
        "senorita",
        "fijese",
        "fijate",
        "super",
    ],
    sounds_like: "me quito del medio = me quito de en medio, no de leche = definitivo, no es de leche = es \
         definitivo, no era de leche = era definitivo, no son de leche = son definitivos, no se preocupe =, \
         no te preocupes =, no se preocupen =, no se asuste =, volao = volado, tragao = tragado, hinchao = \
         hinchado, inflamao = inflamado, quedao = quedado, pegao = pegado, cerrao = cerrado, desmayao = \
         desmayado, tomao = tomado, partio el = partio el, atragantao = atragantado, saltao = saltado, \
         arrancao = arrancado, sangrao = sangrado, caio = caido, cansao = cansado, mareao = mareado, marea = \
         mareada, colgao = colgado, ahogao = ahogado, pasao = pasado, dao = dado, estao = estado, desencajao \
         = desencajado, paralizao = paralizado, eso si =, claro que si =, que si =, pues si =, si si =, \
         dolor de = dolor, presion alta = hipertension, no puede respira = no puede respirar, se le callo = \
         se le cayo, callo = cayo, no ay = no hay, me e = me he, a sangrado = ha sangrado, conseguimos = \
         puedo, consigo = puedo, consigue = puede, logro = puedo, logra = puede, logramos = puedo, podemos = \
         puedo, pueden = puede, por favor =, o sea =, buenos dias =, in chada = hinchada, inchada = \
         hinchada, inchado = hinchado, inchazon = hinchazon, des mayo = desmayo, des mayado = desmayado, \
         sangrando ando = sangrando, puede respira = puede respirar, puedo respira = puedo respirar, dolor \
         de pecho = dolor pecho, se callo = se cayo",
    classes: &[
        (
            "edad",
            "tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|\
         dieciocho|veinte",
        ),
        (
            "muchos",
            "diez|doce|quince|dieciseis|dieciocho|veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta|10|12|14|\
         15|16|18|20|24|25|30|40|50|60|caja|cajas|frasco|bote|blister|blisters|punado|puno|monton|docena|\
         tira|tiras|tableta|botella|botellita|tubo|entera|entero|enteras|enteros|todas|media|mitad|mogollon|\
         chorro|chingo|sobres|veint*|treint*|cuarent*|cincuent*|docenas|diecisiete|trece|catorce|once|36|28|\
         32",
        ),
        (
            "diente",
            "tooth|teeth|diente|dientes|muela|muelas|incisiv*|colmillo*|molar*|canino|caninos|paleta|paletas|\
         paleto|paletos|paletita*|pala|palas|premolar*|dientito*|dientecito*|dientecillo*|dientote*|piezas|\
         pieza|muelita*|paleton|paletones|pinos",
        ),
        (
            "cara",
            "cara|carita|mejilla|cachete|mandibula|maxilar|quijada|labio*|labi*|boca|boquita|menton|barbilla|\
         pera|nariz|rostro|cachetes|mejillas|pomulo*|moflete*|morro|morros|hocico|jeta|mandibulas|carrillo|\
         carrillos|trompa",
        ),
        ("mandibula", "mandibula|mandibulas|quijada|quijadas|maxilar|pomulo|pomulos|carraca"),
        (
            "cabeza",
            "cabeza|cabecita|craneo|frente|nuca|coco|sien|mollera|cholla|testa|coronilla|cogote|cabezota|\
         occipital",
        ),
        (
            "suelo",
            "suelo|piso|mesa|pared|puerta|bordillo|cordon|banqueta|acera|vereda|anden|escalon|escalones|escalera|\
         escaleras|poste|farola|muro|arbol|columna|lavabo|banera|tina|borde|canto|pico|esquina|encimera|\
         mostrador|volante|manillar|manubrio|asfalto|cemento|baldosa*|porton|ventana|mueble|armario|cajon|\
         silla|banco|radiador|pileta|piscina|alberca|barandilla|baranda|reja|valla|cancha|porteria|palo|\
         tobogan|columpio|resbaladilla|salpicadero|tablero|parabrisas|roca|piedra|tronco|rama|grifo|\
         pavimento|mesada|mesita|taburete|bano|regadera|bicicleta|bici|rampa|cama|vidrio|cristal|mampara|\
         maquina|litera|sofa|duela|loza|tabla|martillo|llave|tubo|fierro|hierro|barra|pesa|mancuerna|comoda|\
         mesilla|nevera|frigorifico|refrigerador|refri|lavadora|horno|cuna|andamio|viga|marco|quicio|\
         picaporte|pomo|manija|barandal|verja|zocalo|rodapie|repisa|estufa|pupitre|pizarra|tablon|canasta|\
         aro|red|remo|mastil|timon|parachoques|capo|luna|espejo|retrovisor|carrito|carro|coche|auto|camion|\
         furgoneta|buzon|senal|semaforo|hidrante|banca|gradas|grada|portico|travesano|larguero|techo|dintel|\
         alacena|gabinete|lavamanos|inodoro|wc|retrete|meseta|tapia|barda|cerca",
        ),
        (
            "hinchado",
            "hincha*|inflama*|inflad*|hinchaz*|hinch*|inflam*|inflo|inflando|abultad*|abulta|hinchon*|tumefact*|\
         edema*|bulto*|enorme*|gigante|deforme|abotagad*|abotargad*|monstru*|chichota|bultit*|bultos|\
         chichon*|mancha_roja",
        ),
        (
            "golpe",
            "golpe*|golpaz*|caido|cayo|caida|caidas|caer|caimos|cai|caigo|accident*|puneta*|patada|codazo|pelota|\
         pelea|choque|balon|bicicleta|bici|tropez*|agred*|pego|pegaron|pelotazo|atropell*|cabezazo|balonazo|\
         trompada|trompazo|batazo|raquetazo|columpio|porrazo|hostia|tortazo|tortazos|puno|punos|manotazo|\
         rodillazo|monopatin|patinete|patineta|resbal*|derrap*|estrell*|chocamos|atropello|asalt*|pegado|\
         pegamos|paliza|futbol|empuj*|tumbo|tumbaron|tumbe|tumbarle|tumbarme|tumbaran|tumbaste|tumbamos|\
         tumbarse|escaleras|cayeron|cayendo|cae|caerse|caerme|patado*|moto|pedrada|pisoton|coz|coces|estamp*|\
         descalabr*|batacazo|guantazo|trompad*|revent*|farola|tumbar|estampe|volante|rebent*|chocaron|\
         estrello|empujon|tropec*|tropiez*|patin*|resbale|kickboxing|boxeo|karate|palo|palazo|hockey|cornada|\
         estampo|bofetada|trompon|machetazo|empujaron|madrazo|trancazo|chingadazo|trastazo|castanazo|\
         mamporro|sopapo|cachetada|cachetazo|bolazo|piedrazo|tablazo|portazo|martillazo|ladrillazo|bastonazo|\
         topetazo|chancletazo|pelotaso|patadon|botellazo|taconazo|guamazo|vergazo|putazo|pinazo|morrazo|\
         culatazo|trancazos|golpiza|madriza|impact*|arroll*|volc*|rodo|rodando|despen*|colision*|revolc*|\
         tacle*|placaje|embisti*|embest*|rugby|skate|caballo|ciclista|aventaron|aventaro|noque*|sacudon|\
         zancadilla|traspie|encontronazo|encontron|cabezaso|tranco|derechazo|izquierdazo|zurdazo|crochet|\
         croche|uppercut|cabezon|guantada|soplamocos|castana|atizo|atizaron|zurraron|zurro|cascaron|sacudio|\
         sacudieron|embistio|embestida|derribo|derribaron|derribado|tumbado|arrollo|arrollado|pateo|patearon|\
         pateado|coceo|coceado|coceada|golpeado|golpeada|choco|choques|chocado|chocando|chocar|pina|pinas|\
         fierrazo|fierrazos|tunda|golpecito|cana|bife|sopapazo|bollo|mandoble|mazazo|pelotazos|coscorron|\
         guarrazo|talegazo|panazo|costalazo|zambombazo|jostiazo|ostia|hostion|lenazo|caersele|caerle|caernos|\
         caerseme|golpearse|golpearme|pegarse|chocarse|darse_un_golpe|resbalarse|tropezarse|estamparse|\
         caiste|caian",
        ),
        (
            "nino",
            "hijo|hija|nino|nina|bebe|nieto|nieta|sobrino|sobrina|pequeno|pequena|chico|hijito|hijita|nene|nena|\
         chiquito|chiquita|peque|crio|cria|chaval|chavala|guagua|chamaco|muchachito|hijos|ninos|bebita|\
         bebito|chiquillo|chiquilla|anos|meses|nieto*|nietit*|chamaca|guaguita|enano|enana|pibe|piba|morro|\
         morra|escuincle|chavito|chavita|cipote|patojo|mellizo*|gemelo*|alumno|alumna|wawa|botija|gurisa|\
         guri|guri|chiqui|chavo|criatura|ninita|ninito|hermanito|hermanita|peques",
        ),
        (
            "medicina",
            "antibiotico*|penicilina|amoxicilina|amoxi|medicamento*|medicina|medicinas|pastilla*|inyeccion|\
         inyecciones|anestesi*|ibuprofen*|vacuna|analgesic*|paracetamol*|aspirina*|pinchazo|inyect*|\
         medicacion|comprimido*|jarabe|latex|remedio*|antiinflamatorio*|nolotil|enantyum|augmentine|farmaco*|\
         capsula*|naproxeno|diclofenaco|ketorolaco|clindamicina|metronidazol|tramadol|metamizol|novalgina|\
         lidocaina|articaina|guantes|enjuague|colutorio|clorhexidina|calmante*|pildora*|dexketoprofeno|\
         espidifen|tableta|tabletas|barniz|anestesico*|sedacion|sedante|fluor|suero|analgesia|septrin|\
         eritromicina|azitromicina|cefalexina|ketorolac|dipirona|buscapina",
        ),
        (
            "pastillas",
            "antibiotico*|amoxicilina|amoxi|medicamento*|medicina|medicinas|pastilla*|ibuprofen*|analgesic*|\
         paracetamol*|aspirina*|medicacion|comprimido*|jarabe|remedio*|antiinflamatorio*|nolotil|enantyum|\
         augmentine|farmaco*|capsula*|naproxeno|diclofenaco|ketorolaco|tramadol|metamizol|novalgina|\
         calmante*|pildora*|dexketoprofeno|espidifen|tableta|somnifero*|diazepam|lorazepam|orfidal|\
         trankimazin|alprazolam|clonazepam|rivotril|valium|ansiolitic*|antidepresiv*|sedante*|gotas|codeina|\
         morfina|dolocordralan|acetaminofen|tylenol|gelocatil|tempra|actron|tafirol|sertal|panadol|dormir|\
         tabletas|pastis",
        ),
        (
            "quimico",
            "lejia|cloro|lavandina|limpido|clorox|clarasol|axion|fabuloso|cif|harpic|domestos|viakal|hipoclorito|\
         acido|detergente|quimic*|limpiador|limpiadores|limpiacristales|limpiahornos|limpiavidrios|amoniaco|\
         jabon|producto|productos|blanqueador|blanqueante|desinfectante|suavizante|lavavajillas|lavaplatos|\
         perfume|colonia|gasolina|nafta|aguarras|disolvente|pegamento|salfuman|sosa|soda|caustica|\
         insecticida|raticida|matarratas|veneno|acetona|quitaesmalte|anticongelante|desatascador|\
         destapacanos|champu|oxigenada|peroxido|thinner|tiner|petroleo|keroseno|queroseno|barniz|pintura|\
         grabador|antical|fosforico|eugenol|revelador|fijador|pesticida|herbicida|pinol|lysol|ajax|alcohol|\
         gel|vape|vapeador|nicotina|pods|capsulas_de_detergente|descalcificador|limpiaprotesis|efervescente*|\
         desparasitante|garrapaticida|fungicida|abono|fertilizante|aguafuerte|quitamanchas|desengrasante|\
         ambientador|tinte|laca|desodorante|yodo|povidona|betadine|mistol|fairy|vim|matamosquitos|repelente|\
         locion|aftershave|ceras|abrillantador|oxiclean|potasa|formol|glutaraldehido|ortofosforico|\
         esterilizante|mordiente|decapante|decapador|disolventes|tinner|cianuro|venenos|raticidas|cal|\
         mercurio|lubricante|aceite_de_motor|refrigerante|esmalte_de_unas|insecticidas|quitagrasas|\
         blanqueadores|liquido_de_limpieza|estrella|glifosato|sulfato|sosacaustica|matahierbas|matamalezas|\
         aguafuertes|cloralex|pinesol|maestro_limpio|limpiapisos|limpiamuebles|matacucarachas|anticucarachas|\
         decolorante|oxidante|formalina|cemento_dental|acrilico|monomero",
        ),
        (
            "objeto",
            "@diente|corona|coronita|puente|funda|empaste|bracket*|braquet*|bracket|aparato|aparatito|alambre*|\
         tornillo*|implante|carilla*|protesis|placa|retenedor|tapadura|tapon|relleno|amalgama|perno|poste|\
         lima|limita|aguja*|fresa|broca|instrumento|gancho|liga|liguita|gomita|goma|banda|resorte|muelle|\
         ferula|alineador|algodon|gasa|trozo*|trocito|pedazo*|pedacito|cacho|cachito|moneda*|pila|pilas|\
         bateria|boton|iman|imanes|canica|juguete|vidrio|cristal|metal|clavo|alfiler|espina|hueso|tuerca|\
         anillo|arete|aro|pendiente|palillo|mondadientes|cepillo|espejo|espejito|dique|grapa|clip|pin|\
         incrustacion|muela|cosa|dentadura|piercing|bolita|ficha|lego|chincheta|tachuela|ganchit*|gomas|\
         gomitas|piececi*|trocitos|pedazos|broquel|balin|abalorio|cuenta|perla|perdigon|tuerquita|tornillito|\
         resortito|bolas|bola|pinza|tapa|taponcito|capuchon|cabezal|cerda|cerdas|puntilla|punta|capucha|\
         caperuza|cofia|barrita|fija|microtornillo|attache|atache|botoncito|cadenita|palito|popote|tapita|\
         clavito|bisagra|muelas",
        ),
        (
            "animal",
            "perro|perra|gato|gata|caballo|yegua|conejo|cachorro|perrito|perrita|gatito|hamster|mascota|perros|\
         gatos|burro|poni|labrador|bulldog|loro",
        ),
        (
            "arreglo",
            "empaste|empastes|corona|coronas|coronita|puente|carilla*|funda|fundas|tapadura*|calza|calzas|tapon|\
         relleno|amalgama|resina|obturacion|curacion|incrustacion|provisional|provisorio|perno|bracket*|\
         braquet*|braket*|frenillos|frenos|retenedor*|placa|plancha|protesis|dentadura|postiz*|ferula|\
         alineador*|aparato|alambre|arco|liga|ligas|gomita*|implante|tornillo|sarro|chicle|pasta|cemento|\
         pieza_de|casquillo|jacket|muela_de_resina|puntos",
        ),
        (
            "paraje",
            "suelo|piso|alfombra|moqueta|pasto|cesped|hierba|arena|tierra|barro|acera|vereda|banqueta|calle|\
         carretera|asfalto|patio|pista|cancha|parque|piscina|alberca|pileta|ducha|tina|banera|lavabo|mano|\
         manos|manita|palma|bolsillo|bolsa|bolsita|cartera|monedero|mochila|estuche|servilleta|panuelo|\
         panuelito|kleenex|klinex|papel|papelito|gasa|algodon|trapo|trapito|toalla|vaso|vasito|taza|tacita|\
         tarro|frasco|frasquito|tupper|taper|leche|suero|saliva|hielo|guante|babero|cuna|gravilla|grava|\
         charco|nieve|cesto|caja|cajita|botella|bote",
        ),
        (
            "trag",
            "tragar|tragarme|tragarse|tragarla|tragarlo|trago|traga|tragando|deglutir|tragarle|tragarmela|tragan|\
         tragamos",
        ),
        ("no", "no|apenas|imposible|tampoco|nunca|casi_no|dificil|cuesta|costando|trabajo|batall*|dejo|dejado"),
        (
            "trapo",
            "gasa*|panuelo*|toalla*|algodon*|servilleta*|almohada*|kleenex|klinex|papel|trapo*|aposito|aposito*|\
         tampon|compresa*|sabana*|camisa|camiseta|cubo|lavabo|palangana|cubeta|balde|vaso|fregadero|babero|\
         funda",
        ),
        (
            "dolor",
            "dolor*|duel*|doli*|presion|opres*|apriet*|punzad*|puntad*|pinchaz*|pinch*|ard*|opri*|quem*|peso|\
         estruj*|aplast*|angustia|punalada*|clavada|tirant*|tirantez|calambre*|ardor|molest*|pesadez|\
         comprim*|constri*|agarrot*|pellizc*|retorc*|aprision*|doler|doliera|dolerme|dolerle",
        ),
    ],
    cues: cues::CUES,
    harmless: cues::HARMLESS,
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
