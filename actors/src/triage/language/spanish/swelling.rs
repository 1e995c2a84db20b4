//! Spanish words for swelling, and how ill it makes.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Swelling,
        "@hinchado, @cara|cuello|ojo ~enorme|doble, @cara|cuello|ojo|parpado ~enorme|doble|grande|grandisim*|\
         gigante|globo|pelota|bola|hamster|deforme|monstruo, bola|bulto|pelota|dureza ~cuello|mandibula|cara|\
         mejilla|barbilla|garganta|quijada, duro|dura|hinch* ~barbilla|menton|cuello|mandibula, duro|dura|\
         duris* & debajo|bajo & mandibula|barbilla|lengua|quijada, duro|dura +como ~mandibula|cuello|cara, \
         mandibula|cuello|cara ~duro|dura +como, @cara|cuello|ojo|parpado|cachete|papada ~enorme|doble|\
         grande|gord*|grandot*|grandisim*|gigante|globo|pelota|bola|hamster|deforme|monstruo|melon|sandia|\
         naranja|mandarina|limon|huevo|tomate|pan|balon|boxeador|ardilla|toro|sapo|pomelo|toronja|durazno|\
         aguacate|bollo|elefante|colchon|tenis|golf|irreconocible|cuadrada|desfigurad*|montad*|crecid*|\
         tension, bola|bulto|pelota|dureza|huevo|bolon|chichon|bollo|tumor|nodulo|masa|bolita|bultito \
         ~cuello|mandibula|cara|mejilla|barbilla|garganta|quijada|cachete|papada|encia|oreja, deform*|\
         desfigur*|irreconoc*|abotarg*|abotag*|monstru* & cara|rostro|mejilla|flemon|muela, no +se +me|le \
         +reconoce, papada ~duro|dura|duros|duras|duris*|durit*|dureza|endurec*|hinch*|grande|gord*|bulto, \
         cara|mejilla|cachete|moflete|flemon|labio|cuello|ojo & crec*|globo|hincho*|inflam*|deform*|doble|\
         enorme|gord*|pelota|tamano|melon|hamster, tamano +de +un|una +naranja|pelota|limon|huevo|mandarina|\
         melon|toronja|nuez|ciruela, estir*|tirante|brillante ~mejilla|cara|piel & flemon|muela|calient*, se \
         +me|le +ha? +puesto|puso|esta_poniendo|pone +la|el|los|las +@cara|cuello|ojo|parpado* ~como|asi|\
         enorme|gord*|grand*, duro|dura|duros|duras|duris*|durit*|dureza|endurec*|tenso|tensa|tensos|tensas|\
         calient*|hirviendo|roj* ~cachete|mejilla|cara|carrillo|moflete ~roj*|calient*|hirviendo|duro|dura|\
         duros|duras|duris*|durit*|dureza|endurec*|fiebre, cachete|mejilla|carrillo|moflete ~duro|dura|duros|\
         duras|duris*|durit*|dureza|endurec*|tenso|tensa|tensos|tensas|calient*|hirviendo, labio*|labios|\
         ojos|ojo|parpado*|boca|lengua ~salchich*|morcill*|globo*|pelota*|flotador*|huevo*|morron|pato|pez|\
         camara|rueda|neumatico|trompa|butifarra, parec*|como +un|una ~hamster|globo|sapo|monstruo|boxeador|\
         ardilla|pez_globo|calabaza|pelota|melon|elefante, labios|ojos|cara ~flotador*|globos|calabaza, cara \
         ~roja|caliente ~caliente|roja|fiebre|muela, cara|mejilla|cachete +esta? +roj*|calient*|ardiendo, \
         mancha|linea|raya|rojez|placa +roja? ~mandibula|cuello|cara|mejilla|clavicula, rojez ~cara|mejilla|\
         mandibula|cuello, cuello|papada|cara|cachete|mandibula|mejilla ~como +una? +tabla|piedra|palo|\
         madera|roca|bloque|leno|ladrillo, media|toda|lado_de_la +cabeza ~@hinchado",
        "tobillo|pie|rodilla|mano|pierna ~@hinchado, dedo|dedos +esta|se_me|muy? +@hinchado, @hinchado ~tobillo|pie|\
         rodilla|dedo|pierna, enorme* ~favor|gusto|factura|precio|sonrisa, boca +grande, diente|dientes|muela +enorme*, \
         bola ~helado, panza|barriga|vientre|estomago|tripa|ganglio*|anginas|amigdala* +@hinchado, pelota|balon +de \
         +futbol|tenis|baloncesto, boca +enorme, cara +como +un +pan|mapa, chicle, grande|gord* ~boca +la|para, bola|\
         bolita ~encia ~anos, globo ~cumpleanos|fiesta, bola +de +cristal, huevo|naranja|pan|tomate ~comer|comiendo|\
         mord*|masticar, sonrisa, inflado +el|los +precio*|presupuesto, precio*|presupuesto|factura +inflad*, cara +la|\
         el|un|una +consulta|corona, inflam* +a +los|la, roja|colorada ~verguenza|rubor|sol, paperas|mononucleosis|\
         anginas & hinch*|cuello|inflam*, diente* ~mancha*, mancha* ~diente*|muela|esmalte, mancha|raya +de",
    ),
    phrases(
        SwellingSpreads,
        "@hinchado ~cuello|ojo|ojos|garganta|rapido|rapidamente|extiende|extendiendo|baja|sube, cuello ~@hinchado, \
         extiende|extendiendo ~cuello|ojo, @hinchado|hinch* ~cuello|ojo|ojos|garganta|rapid*|extend*|extiend*|baj*|sub*|\
         pecho|aument*|crec*|oreja|minuto|hora, duro|dura ~debajo|bajo ~barbilla|menton|mandibula|lengua, cuello ~duro|\
         hinch*|@hinchado, va +a +mas, cada +vez +mas|peor +hinch*|grande|@hinchado, ojo|parpado ~casi|medio|\
         completamente|esta|totalmente ~cerrad*, no|apenas ~abrir ~ojo, ojo ~cerrad*, infeccion|hinch*|mejilla|flemon|\
         absceso|cachete|inflam* & cuello|ojo|garganta|pecho & pasa*|llega|sube|baja*|extiend*|extend*|corrio|corrido|\
         corrida|corriendo|corriendose|corriendole|corria, hinch* & peor|crece|aument*|creciendo, hinch* & cuello|ojo|\
         garganta & paso|pasado|llego|subio|bajo, hinch* & debajo +de +la +mandibula|barbilla, cerrando|cierra|cerrado|\
         cerro & ojo|parpado, hinch* & creciendo|sigue|aument*|mas|empuja, @hinchado|hinch*|inflam*|flemon|absceso|\
         infeccion|bulto|cara|cachete|mejilla|rojo & extend*|extiend*|corrio|corrido|corrida|corriendo|corriendose|\
         corriendole|corria|subi*|sube|bajando|bajado|bajo|avanz*|trepa*|crec*|invad*|propag*|llega*|llego|desplaz*|\
         irradi* & cuello|ojo|ojos|garganta|pecho|papada|oreja|sien|clavicula|parpado|frente|escote|pescuezo, @hinchado|\
         hinch*|flemon|absceso|bulto & por|cada|en & horas|hora|minutos|momentos|minuto & crec*|mas|aument*|grand*|peor|\
         subi*|hinch*, crec* +por +horas|minutos|momentos, va +creciendo|aumentando|subiendo|bajando|a_mas|extendiend* \
         & @hinchado|flemon|cara|bulto|absceso|bola|cuello|ojo, cuello|papada|pescuezo|garganta ~@hinchado|duro|dura|\
         duros|duras|duris*|durit*|dureza|endurec*|tenso|tensa|tensos|tensas|gord*|rigid*|roj*|grues*|como_un_toro|\
         como_piedra, duro|dura|duros|duras|duris*|durit*|dureza|endurec*|tenso|tensa|tensos|tensas|rigid*|roj*|gord* \
         ~cuello|papada|pescuezo, se +me|le +ha? +bajo|bajado|subido|subio|corrido|corrio|ido|pasado +a|al|hasta|hacia|\
         para|por +el|la? +cuello|ojo|garganta|papada|pecho|oreja|sien|parpado, ojo|ojos|parpado* ~cerr*|cierr*|tapad*|\
         tapa|tapan|tapo|tapado|tapada|tapados|tapando|tapandole|taponad*|tapar|tapona|achinad*|como_una_raja|no_abr*|\
         hinch*|pegad*|guin*|chiquit* ~@hinchado|flemon|muela|cara|mejilla, @hinchado|flemon|cara|mejilla|cachete|\
         infeccion & ojo|ojos|parpado & cerr*|cierr*|tapa|tapan|tapo|tapado|tapada|tapados|tapando|tapandole|taponad*|\
         tapar|tapona|achin*|abrir|abro|abre|ver|veo|come|comiendo|lleg*|debajo|alrededor, no|apenas|casi_no|ni +puedo|\
         puede|se|le|me? +abre|abro|abren|abrir|abria|abri|abrio|abriendo|abrirla|abrirlo|abrirse|abrirme +el|los|un? \
         +ojo|ojos|parpado, no|apenas|casi_no ~abro|abre|abrir ~ojo|ojos|parpado, bajo|debajo +de +la|el|mi|su \
         +mandibula|barbilla|menton|quijada|lengua|papada & duro|dura|duros|duras|duris*|durit*|dureza|endurec*|hinch*|\
         bulto|inflam*|tenso|tensa|tensos|tensas|calient*, @hinchado|flemon|absceso & hasta|llega|llego|lleg*|alcanz* & \
         cuello|ojo|ojos|garganta|pecho|papada|oreja|sien|parpado|clavicula, cada +vez +mas +@hinchado|grande|gord*|\
         duro|dura|duros|duras|duris*|durit*|dureza|endurec*, hinch* +mas +y +mas, los_dos|ambos +lados & hinch*|\
         inflam* & cuello|mandibula|cara, septic*|sepsis|septicemia|angina +de? +ludwig|celulitis|flemon +que +baja|\
         sube, va|sube|baja|corre|llega|avanza|tira +hacia|hasta|para|pa|a +la|el|al? +clavicula|cuello|ojo|pecho|oreja|\
         garganta, cada +hora +mas|va_a_mas|peor, sube|baja|va|corre|llega|extiende +hacia|hasta|a|para +la|el|mi? \
         +sien|clavicula|papada|axila|hombro|nuca & fiebre|escalofr*|hinch*|muela|juicio|infec*, infeccion|hinchazon|\
         inflamacion|flemon|absceso|rojez ~extiend*|extend*|avanz*|propag*|esparc*|corriendo|subiendo|bajando_al|\
         bajando_hacia|bajando_por|bajando_hasta|trep*, septicemia, absceso|flemon|infeccion|hinchazon|bulto ~paso|\
         pasado|pasando|fue|ido|ha_ido|llego|subio|bajo +a|al|para|hasta|hacia +el|la? +cuello|ojo|garganta|pecho|oreja|\
         cara|sien|parpado, mancha|linea|raya|rojez|placa +roja? ~hacia|hasta|baja|sube ~cuello|clavicula|pecho|ojo, \
         cara|mejilla|cachete|lado|encia|bultito|bolita|grano|granito & baja|bajo|bajando|pasa|paso|baja +al|hacia|\
         hasta|por_el +cuello|ojo|garganta, cuello|papada|garganta ~como +una? +tabla|piedra|palo|madera|roca|bloque|\
         leno|ladrillo, media|toda|lado_de_la +cabeza|cara|cuello ~@hinchado & flemon|absceso|empez*|muela|ahora, cara|\
         mejilla|cachete|cuello|ojo|papada|mandibula & cada +rato|vez|hora|minuto +mas +grande|gord*|hinch*|inflam*|dur*",
        "@hinchado ~mejor +que|ya|cada, sigue|todavia|aun +un_poco|algo|poco +@hinchado, dolor ~baj*|sub*, \
         hinch* +ha? +baj*, dolor & sube|baja|pasa, cerrar|cierro +los +ojos, hinch* & ya_no|nada_mas|\
         no_mas, menos +hinchad*|inflamad*, cada +dia|vez +menos, orzuelo|conjuntivitis|lentillas, sol|luz & \
         ojo|ojos, baj* ~hinch*|inflam* +bastante|mucho|algo|casi|ya, hinch*|inflam* ~baj*|bajando +mucho|\
         bastante|algo|casi|poco|con|desde, dolor ~sube|baja|irradi*|corre, fosa +septica, peor|subi*|sube|\
         crec* ~precio*|cuota*|tarifa*, ceja*|pestana*, dientes ~crec*, ojo|ojos & cerr* & miedo|torno|\
         aguja, rinon, dolor ~va|sube|baja|corre, paperas|mononucleosis|ganglio*|anginas & hinch*|cuello|\
         inflam*, dolor|duel* & sien|oido|nuca|hombro, caries ~extiend*|extend*|avanz*, subiendo +de \
         +precio, paso +al +doctor, dolor & cuello|ojo|garganta, duel* & cuello|ojo|garganta, perrilla|\
         orzuelo|conjuntivitis|lagana* & ojo, menos|mejor|baj*|normal|anestesi* & media|toda +cara, \
         hinch*|inflam* ~esta|va|viene +bajando|cediendo +solo|y|poco|bien|gracias|pero|desde|confirmo|queria|llamo|asi, \
         hinch* ~vuelvo|volver|volveria +a +llamar, hinch* ~les|os|le +llamo|aviso|vuelvo",
    ),
    phrases(
        AirwaySwelling,
        "lengua ~@hinchado, garganta ~@hinchado|cierra|cerrando|cerrado, @hinchado ~lengua|garganta, cierra|\
         cerrando|cerrado ~garganta, lengua ~@hinchado|hinch*|grande|gorda|enorme, garganta ~@hinchado|\
         hinch*|cierr*|cerr*|aprieta|tapa*|estrech*|bloque*, cierr*|cerr* ~garganta, suelo +de +la +boca, \
         debajo|bajo +de? +la +lengua ~@hinchado|duro|dura|duros|duras|duris*|durit*|dureza|endurec*|hinch*, \
         glotis, lengua ~@hinchado|gord*|grand*|gruesa|dormida_y|levant*|sub*|duplic*|doble|no_me_cabe|\
         no_cabe|trapo_y|cabe|tapa*|ocupa*|empuj*|arriba|elevad*, garganta ~@hinchado|cerr*|cierr*|apriet*|\
         apret*|tapa|tapan|tapo|tapado|tapada|tapados|tapando|tapandole|taponad*|tapar|tapona|estrech*|\
         bloque*|obstru*|angost*|achic*|hinch*|sell*, cerr*|cierr*|tapa|tapan|tapo|tapado|tapada|tapados|\
         tapando|tapandole|taponad*|tapar|tapona|estrech*|bloque*|apret*|obstru* ~garganta|traquea|glotis|\
         tragadero|gaznate|pescuezo, debajo|bajo|abajo +de? +la? +lengua ~@hinchado|duro|dura|duros|duras|\
         duris*|durit*|dureza|endurec*|hinch*|inflam*|bulto|bola|tenso|tensa|tensos|tensas|sub*|levant*, \
         @hinchado|duro|dura|duros|duras|duris*|durit*|dureza|endurec*|hinch*|inflam*|bulto|bola ~debajo|\
         bajo|abajo +de? +la? +lengua, suelo|piso +de +la +boca, campanilla|uvula ~@hinchado|hinch*|grande, \
         via +aerea, angioedema|edema +de +glotis|quincke, se +me|le +esta? +cierra|cerrando|tapa|tapando|\
         cerro|estrecha|estrechando +el|la|todo_el|toda_la? +conducto|garganta|tubo|traquea|canal|via|\
         tragadero|gaznate|paso, se +me|le +estrecha|estrechando|cierra|cerrando +atras|por_dentro|por_atras",
        "garganta|nudo & pensar|pienso|idea|miedo|nervios|emocion, lengua ~mord*|quem*|aft*|llag*|frenillo|\
         piercing|placa|protesis|aparato|blanc*|raspa*, nudo +en +la +garganta, garganta ~tapa|tapan|tapo|\
         tapado|tapada|tapados|tapando|tapandole|taponad*|tapar|tapona|cerr* ~moco*|flema*|resfri*|catarro|\
         llorar|emocion, sarro|calculo ~lengua, alambre|retenedor ~lengua",
    ),
    phrases(
        Abscess,
        "absceso*, infec*, pus, flemon, supur*|materia|infecta*|podrid*|postema|apostema|pudre*|pudri*",
        "no +hay|es|tengo +infeccion|pus",
    ),
    phrases(
        Fever,
        "fiebre*, calentura, temperatura ~alta|39|38|40, escalofrio*, febril, tirit*, temblor*|temblando \
         ~fiebre|frio|cara|hinch*, 38*|39*|40* ~fiebre|grados|temperatura, treinta +y +ocho|nueve, cuarenta \
         +de|grados, temperatura, ardiendo, calentur*, destempl*, sud* ~frio|fiebre, quema +de +fiebre, \
         tiembl*, frio +y +calor, calor +y +frio, temblando, fiebron|calenturon|calenturient*|afiebrad*|\
         fiebrecita|escalofri*|tirit*|tiriton*|tembladera|temblequ*|tembl* ~frio|fiebre|@hinchado, hirviendo|\
         ardiendo|ardiend*|quemando|calient* ~frente|cuerpo|piel|cara|fiebre|grados|hecho|todo, estoy|esta|\
         tiene|tengo|a|con|de|subio|marca|marco +a? +38*|39*|40*|treinta_y_ocho|treinta_y_nueve|cuarenta|\
         treinta_y_siete_y|y_medio, termometro, temperatura ~alta|38*|39*|40*|treinta|cuarenta|sub*, 38|39|\
         40 +y +medio|pico, treinta +y +nueve|ocho +y|de|con|medio, destempl*|febricul*|decimas|sudor*|\
         sudando ~fiebre|frio|@hinchado|noche, esta|estoy +que +arde|ardo|quema|hierve, arde|hierve|quema \
         +de +fiebre|calentura, ardiendo +en? +fiebre|calentura, frio|frios +y +calor|sudor*|temblor*, con \
         +frio +y, temblores, calosfr*|calofri*|escalofri*|tembladera|chucho, esta|sigue|anda +caliente|\
         calentit*|calientit*",
        "sensib* ~temperatura, temperatura +normal, treinta +y +ocho|nueve +euros|anos, sensib* ~frio|calor|\
         temperatura, temperatura +ambiente, ardiendo ~lengua|boca|encia, temblando ~miedo|nervios, tiembl*|\
         temblando ~miedo|nervi*, frio +y +calor ~sensib*|duele, sensib* ~frio|calor, duele ~frio|calor, \
         treinta|cuarenta +y? +ocho|nueve? +euros|pesos|anos|minutos|dolares|mil, 38|39|40 +anos|euros|\
         minutos|pesos|semanas|dolares, cuarenta +anos|euros|pesos|minutos|mil|semanas, sensib* & frio|calor|\
         calient*|temperatura, calient*|frio & bebida*|bebo|tomo|cosas|cafe|agua|alimentos|comida & duel*|\
         molest*|sensib*|diente|muela|rechina*, sud* ~manos|nervi*|miedo|torno|dentista|presupuesto|precio, \
         herpes|labio|boca ~calentura*|calentur*, calenturas +en|del +el? +labio, calentura* ~labio, \
         temblando|tiembl* ~piernas|voz|nervi*|miedo, ardiendo|ardor|quem* ~lengua|boca|encia|labio, \
         temblores ~parkinson|manos|nervios",
    ),
    phrases(
        EyeCloses,
        "ojo|ojos|parpado ~cerr*|cierra|@hinchado|abrir, @hinchado ~ojo|ojos|parpado, veo ~borroso|doble, \
         vision ~borrosa|doble, ojo|ojos|parpado* ~cerr*|cierr*|@hinchado|hinch*|abre|abro|abren|abrir|abria|\
         abri|abrio|abriendo|abrirla|abrirlo|abrirse|abrirme|tapad*|achin*|ver|veo|ve, abrir|abre ~ojo|ojos|\
         parpado*, no ~veo|ver|ve ~ojo|bien, cerca|alrededor|hasta|hacia|debajo ~ojo|ojos, veo|ve ~borros*|\
         doble|nublado, ojo|ojos|parpado* ~tapa|tapan|tapo|tapado|tapada|tapados|tapando|tapandole|taponad*|\
         tapar|tapona|achin*|raja|rajita|guin*|chiquit*|abre|abro|abren|abrir|abria|abri|abrio|abriendo|\
         abrirla|abrirlo|abrirse|abrirme|morad*|amorat*|saltad*|salid*, debajo|hasta|alrededor|cerca|rodea*|\
         llega*|lleg*|hacia +del?|al|el +ojo|ojos|parpado, no|apenas|ni ~ve|veo|ver|abrir|abro|abre ~ojo|\
         ojos|lado",
        "ver +si|cuando|al, echar +un +ojo, ojo +con|que, echar|echa|echen|echarle|eche +un? +ojo, perrilla|\
         orzuelo|conjuntivitis|lagana* & ojo",
    ),
    phrases(
        MouthWontOpen,
        "no ~abrir ~boca|mandibula, boca|mandibula ~no ~abre|abro|abren|abrir|abria|abri|abrio|abriendo|\
         abrirla|abrirlo|abrirse|abrirme, trismo, mandibula ~trabada|bloqueada, no|apenas|cuesta|casi_no \
         ~abrir|abre|abro ~boca|mandibula, boca|mandibula|quijada ~no|apenas|traba|traban|trabo|trabado|\
         trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|bloque*|rigid*|atasc*|atranc* ~abre|\
         abro|abren|abrir|abria|abri|abrio|abriendo|abrirla|abrirlo|abrirse|abrirme|traba|traban|trabo|\
         trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|cerrada, mandibula|quijada \
         ~traba|traban|trabo|trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|bloque*|\
         rigid*|atasc*|atranc*, separar|abrir|despegar & dientes|mandibula|boca & no|apenas|cuesta, no|\
         apenas|cuesta & abrir|abro|abre & boca|mandibula, no|apenas|cuesta|ni|imposible|casi_no ~abre|abro|\
         abren|abrir|abria|abri|abrio|abriendo|abrirla|abrirlo|abrirse|abrirme|separ*|despeg*|meti|metio|\
         metido|metida|metidos|metidas|mete|meter|metiendo|meten|metieron|meterle|meto ~boca|mandibula|\
         dientes|quijada|dedo|cucharita|cuchara|cepillo|pajita|popote, no|ni|apenas +me|le +entra|cabe \
         ~cuchar*|dedo|cepillo|pajita|popote|boca, boca|mandibula|quijada ~no|apenas|casi_no ~abre|abro|\
         abren|abrir|abria|abri|abrio|abriendo|abrirla|abrirlo|abrirse|abrirme, boca|mandibula|quijada \
         ~traba|traban|trabo|trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|bloque*|\
         rigid*|atasc*|atranc*|agarrot*|encaj*|engarrot*|sellad*|tiesa|cerrada|dura, abre|abro|abren|abrir|\
         abria|abri|abrio|abriendo|abrirla|abrirlo|abrirse|abrirme ~un|medio|apenas|solo ~dedo|centimetro|\
         milimetro*|dedos|poquito|rendija ~boca|hinch*, solo|apenas +puedo|puede|cabe|entra & dedo|pajita|\
         popote|cucharita & boca|dientes, tetanos|trismus, no|apenas ~abr* ~mas +de +un|dos|medio +dedo|\
         centimetro|cm|milimetro*|dedos, no ~abrir|abre|abro ~mas ~dedo|centimetro|centimetros|dedos, no|\
         apenas ~mover|mueve|muevo ~mandibula|quijada|boca, no +puedo|puede ~abrir +mas, puedo|puede ~abrir|\
         abro|abre +menos, cada +vez ~abrir|abro|abre ~menos|peor, abrir|abro|abre ~cada +vez +menos, cada \
         +vez ~menos ~boca",
        "boca|mandibula ~abierta, abro|abre +la +boca +por, ortodoncia, puerta|aplicacion|app|correo|archivo|\
         enlace|caja|frasco|bote|web|pagina ~abre|abro|abren|abrir|abria|abri|abrio|abriendo|abrirla|abrirlo|\
         abrirse|abrirme, no|ni ~abre|abro|abren|abrir|abria|abri|abrio|abriendo|abrirla|abrirlo|abrirse|\
         abrirme ~domingo|sabado*|festivo*|lunes|agosto|clinica|consulta|mediodia|manana, abren|abris, \
         abro|abre +la? +boca +bien|normal|sin, \
         no +me|le|nos? +cuesta +nada? +abrir",
    ),
    phrases(
        VeryUnwell,
        "confundid*, confus*, somnolient*, delira*, sepsis, confund*, somnol*, delir*, desorient*, \
         adormilad*, amodorrad*, atontad*, aturdid*, grogui, decaid*, dice|diciendo|habla +cosas|incoheren*|\
         tonterias, incoheren*, no +sabe ~donde|dia|quien, no +se +entera, ni +se +tiene +en +pie, fatal \
         ~fiebre|hinch*, muy? +mal +y +con, voz & cambi*|rara|gangosa & hinch*|mandibula|garganta|cuello, \
         confund*|confus*|desorient*|delir*|desvari*|divag*|incoher*|somnol*|adormilad*|adormec* ~fiebre|no, \
         sin +sentido ~dice|habla|cosas, dice|diciendo|habla|hablando +cosas|puras|incoheren*|tonterias|\
         disparates|raro|locuras|sin_sentido, dice|habla ~sin +sentido, no +sabe +ni? +que|donde|quien|como \
         +dia|hora|ano|esta|es|se_llama, no +sabe|recuerda|acuerda +ni? +nada|que_paso|lo_que|su_nombre|\
         quien|donde|que_dia, preg* +lo +mismo, repite|pregunta ~una|mismo +y|otra +otra?, como +ido|ida|\
         zombi|zombie|atontad*|drogad*|borrach*|boba|bobo|tont*|en_las_nubes|ausente, medio +ido|ida|dormid*|\
         atontad*|grogui|inconsciente|zombi, muy? +decaid*|flojit*|apagad*|dormid*|ausente|somnol*|debil, \
         queda|quedo|quedando|esta|anda +como? +dormid*|ido|ida|atontad*|ausente|lacio|lacia|laci*|mustio|\
         mustia|aplatanad*|aletarg*|amodorr*|adormil*|aturdid*, se +me|le|nos? +queda|esta|duerme|dormido \
         +dormid*|quedando|durmiendo, cuesta +despert*, no +hay +quien|manera|forma ~despiert*|despert*, no \
         +se +tiene|sostiene|puede +en? +pie|levantar|mantener, no +puede +levantarse|con_su_alma, \
         decaimiento, postrad*, fatal & fiebre|@hinchado|temblor*|flemon, fatal|malisim*|muy_mal|hecho_polvo|\
         hecha_polvo|hecho_mierda|para_el_arrastre +y +con|fiebre|tembl*|temperatura, taquicardia*|corazon \
         ~mil|deprisa|acelerad*|galop*|rapid* & @hinchado|fiebre|flemon|infec*, septic*|sepsis, piel ~manch*|\
         moted*|gris|fria, cuello +rigid*|ties*, voz ~cambi*|rara|gangosa|apagad*|ronca|patata|papa|tomada|\
         distinta ~@hinchado|mandibula|garganta|cuello|lengua, esta|estoy|como|medio|quedo|quedado|anda|\
         anda_como|tan|la_veo|lo_veo +ido|ida, pupila* ~grande|distint*|dilatad*|diferent*|desigual*|mas, \
         ojos ~van|se_le|cruz*|bizc*|perdid*, no +recuerd*|acuerd* ~como|que|nada|donde|llegu*|paso, no \
         +anda|camina ~derech*|recto|bien, se +le +van +los +ojos, no +me|se +acuerd*|recuerd* +de? +nada|\
         nadie|como, no +recuerdo|recuerda +nada, no +se +acuerda|acuerdo, ve|veo|viendo|vista|vision ~doble|\
         borros*|nublad*|nublada|estrell*|lucec*, no +quiere|rechaza|rehusa|deja +mamar|biberon|teta|pecho|\
         el_biberon|la_teta|el_pecho|la_mamila, no ~mama|mamar|biberon|mamila ~nada|quiere|toma",
        "confund* ~cita*|hora|fecha*|dia|numero, confusion ~cita*|hora, encia|labio|boca|cara|lengua \
         ~adormec*, no +sabe ~donde +esta +la|esta_el, decaida +protesis, confus* ~cita*|hora|factura*|\
         fecha*|nombre|papeles|tratamiento|consulta|presupuesto, encia|labio|boca|cara|lengua|mejilla \
         ~adormec*|dormid*, duele ~confus*, me +confund*, no +se +que, no +sabe ~donde ~clinica|consulta|\
         cita|tarjeta|plancha|dentadura, no +recuerda|acuerda ~cita|hora|dia_de_la|nombre_del|doctor|\
         presupuesto|contrasena|factura, corona|protesis|dentadura|plancha|diente|muela|leche ~floj*, floj* \
         ~corona|protesis|dentadura|plancha|diente|muela, dormid* ~anestesia|labio|noche|siesta|temprano, \
         anestesia|pinch* ~dormid*|dormida, contusion, fatal ~presupuesto|servicio|atencion|trato|cepill*, \
         pregunta|repite ~cita|hora|factura, ido +rompiendo|cayendo|desgastando|retirando, @diente|muela & \
         flojo|floja|flojit*|laci*, barbilla|menton|labio|boca|encia ~dormid*, dormid* ~barbilla|menton|\
         labio|boca|encia, van +los +ojos +detras, ojos +de, no +me|se +acuerd*|recuerd* ~cita|hora|\
         contrasena|clave|nombre|doctor|dia_de|cuando, me +acuerdo +si|cuando, ve|veo ~web|pantalla|mensaje|\
         foto|radiografia, \
         helado|frio|caliente|dulce ~estrellas",
    ),
    phrases(
        Vomiting,
        "vomit*, devolv*, devuelv*, arcada*, nausea*, ganas +de +vomitar, echando +todo, vomit*|guacare*|\
         gomit*|basca|ansias|estomago_revuelto|echado_todo|devuelto",
        "devolv*|devuelv* ~llamada|dinero|importe|llamar|pago, devolv*|devuelv* ~plata|guita|pasta|placa|\
         corona|fianza|ferula|llaman|llamo|carta, devuelto ~llamada|dinero|importe|paquete, nausea*|arcada*|\
         vomit* ~molde*|impresion*|pasta|embaraz*, embaraz* & nausea*|vomit*",
    ),
];
