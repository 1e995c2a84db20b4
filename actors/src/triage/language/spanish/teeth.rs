//! Spanish words for teeth.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "@golpe ~@diente ~salio|salido|caido|cayo|fuera|saltado|perdido|volo, @diente ~arranca*|saltado|volo|\
         expulsad*, @diente ~salio|salido|cayo|caido|perdido ~@golpe|fuera, saco|sacaron|tumbo|tumbaron|\
         arranco|volo|arrancado|boto|botaron ~@diente ~@golpe, @golpe ~perdio|perdido|perdi ~@diente, perdio|\
         perdi|perdido ~@diente ~@golpe, tumbo|tumbaron|tumbe|tumbarle|tumbarme|tumbaran|tumbaste|tumbamos|\
         tumbarse ~@diente, @diente ~mano|leche, rompi* ~@diente ~raiz, avulsion, saltado|salto|saltaron|\
         arrancado|arranco|arrancaron|volado|volo|volaron|escupio|escupido|escupi|tirado|tiro|sacado|saco \
         ~@diente ~@golpe|jugando|futbol|raiz, saltado|saltaron|volado|volo|escupio|escupido|escupi|salto \
         ~@diente, @diente ~saltado|salto|volo|volando|escup*, @golpe ~@diente ~salio|salido|caido|fuera|\
         saltado|salto|perdido|volo|falta|menos|arranc*, @diente ~salio|salido|caido|cayo|fuera|perdido|\
         arranc* ~@golpe|raiz|entero|jugando, salio|salido|cayo ~@diente ~@golpe|raiz|entero|definitivo|\
         permanente|adulto, @diente ~mano|leche|vaso|panuelo|servilleta|agua|suero|bolsa, @diente ~en +la|el|\
         un|una|mi? +mano|leche|vaso|panuelo|servilleta|agua|suero|suelo|piso|calle|bolsa|bolsillo, encontr*|\
         recog*|guard*|tengo|tenemos ~@diente ~leche|vaso|mano|suelo|calle|panuelo|agua|bolsa|servilleta, \
         encontr*|recogi* ~@diente, volver|poner|recolocar|reimplantar|colocar|meter|pegar ~@diente ~sitio|\
         lugar|raiz, reimplant*, perdio|perdi|perdido|perdimos ~@diente ~@golpe|jugando|futbol|bici, jugando|\
         futbol ~perdio|perdi|perdido|quedo_sin ~@diente, diente|@diente ~con +raiz, @diente ~con +la +raiz, \
         sin +@diente ~@golpe, @golpe ~sin +@diente|un_diente|dos_dientes, @golpe ~tumbo|tumbaron|tumbe|\
         tumbarle|tumbarme|tumbaran|tumbaste|tumbamos|tumbarse|arranc*|salt*|saco|sacaron ~@diente, volaron|\
         volo|saltaron|arrancaron|tumbaron|sacaron ~@diente ~jugando|golpe*|pelea|balon*|codazo, jugando|\
         pelea|partido ~volaron|volo|saltaron|saltado|arrancaron|tumbaron|sacaron|cayo|perdi* ~@diente, \
         volaron|arrancaron|tumbaron ~@diente, @diente & tumbo|tumbaron|tumbe|tumbarle|tumbarme|tumbaran|\
         tumbaste|tumbamos|tumbarse|arranc*|volar*|saltar*|romper & acaban|acaba|jugando|golpe*|raiz|hijo|\
         hija|nino|nina|me|le, @diente & taza|frasco|bolsita|vaso|panuelo|servilleta|leche|suero & tengo|\
         tenemos|guard*|esta|puse|cayo, se +me|le|nos +fue|salio|cayo|volo|arranco & @diente & @golpe, \
         @golpe & se +me|le +fue|salio|volo|arranco & @diente, saco|sacaron|quito|quitaron & @diente & golpe|\
         codazo|patada|pelea|hockey|futbol|punetazo|balonazo, salieron|cayeron|volaron & @diente & @golpe|\
         elastica|trampolin|bici|jugando, @golpe|rama|elastica|trampolin|piedra & saco|sacaron|arranco|\
         salieron|salio & @diente, saco +el|un +@diente ~golpe, @diente ~envuelt*|guardad* ~servilleta|\
         panuelo|papel|pano|leche|bolsa|plastico|film|gasa|kleenex|klinex, envuelt*|guardad*|meti|metio|\
         metido|metida|metidos|metidas|mete|meter|metiendo|meten|metieron|meterle|meto ~@diente ~servilleta|\
         panuelo|papel|leche|bolsa|saliva, @diente ~en +la|el|un|una|mi|su? +palma|bolsita|vasito|cajita|\
         papelito|klinex|kleenex|clinex|pasto|cesped|hierba|arena|piscina|pileta|monedero|cartera|frasco|\
         frasquito|tarrito|tupper|taper|hielo|saliva, raiz +y +todo, con +todo? +y? +raiz & @diente|@golpe, \
         de +raiz ~@golpe, @golpe ~de +cuajo, @diente ~de +cuajo|raiz ~@golpe|salio|fue, @diente & cuajo|\
         raiz & salio|salido|arranc*|saco|volo|cayo|caido|salto|saltado|boto, @diente ~volo|volaron|volado|\
         boto|botaron|aventaron|tumbo|tumbaron|salto|saltaron|desprendio, volo|volaron|boto|botaron|tumbo|\
         tumbaron|aventaron|desprendieron ~@diente, se +le|me|nos +salio|salieron|ha_salido|han_salido|\
         ha_saltado|han_saltado|fue|fueron & @diente & @golpe, se +le|me +ha +salido|saltado|caido|ido|\
         desprendido & @diente & @golpe|contra|dado|dio, @diente +fuera|afuera, @diente ~esta|estan|quedo \
         +fuera|afuera, @diente ~fuera|afuera +de +su|la? +sitio|lugar|encia|boca, recog*|encontr*|hall*|\
         busc* ~@diente ~suelo|piso|pasto|cesped|calle|acera|vereda|banqueta|arena|hierba|pista|cancha|patio|\
         tierra|alfombra, @diente ~recog*|encontr*|hall*|busc* ~suelo|piso|pasto|cesped|calle|acera|vereda|\
         banqueta|arena|hierba|pista|cancha|patio|tierra|alfombra, como|donde ~conserv*|guard*|llev* \
         ~@diente ~leche|agua|cayo|salio|golpe*, meto|metemos|pongo|ponemos|dejo|echo ~@diente ~leche|agua|\
         saliva|suero, @diente ~meto|metemos|pongo|ponemos|dejo|echo|meti|metio|metido|metida|metidos|\
         metidas|mete|meter|metiendo|meten|metieron|meterle|puse|pus* ~leche|agua|saliva|suero, se +lo|la \
         +vuelvo|volvemos|puedo +a? +meter|poner|colocar & @diente, uno|una|dos|las|los +de +delante|\
         adelante|enfrente|alante|arriba & salto|saltado|volo|arranco|cuajo|raiz|boto|fuera & @golpe, @golpe \
         & escup* & @diente, escup* ~@diente, tosio|tosido ~@diente, dej* +sin +@diente, dej* +sin +uno|dos \
         +@diente, llev* +por +delante ~@diente, se +llevo ~@diente ~@golpe, @golpe ~se +llevo ~@diente, \
         perdi|perdio|perdido|perdida|perder|perdimos|perdiendo|perdieron|pierd* +un|una|dos|el|la|los|las|\
         mi|su +@diente & @golpe|jugando|partido|entren*, partido|jugando|entrenamiento|recreo & @diente & \
         salio|cayo|volo|perdi|perdio|perdido|perdida|perder|perdimos|perdiendo|perdieron|pierd*|salto|fuera|\
         saco|sacaron|arranc*, it? +came +out, con +todo? +y +raiz, avulsion*, @diente & flotando|guante|\
         piscina|alberca & fuera|salio|encontr*|cayo, @diente ~quedo|esta|estaba|traigo|trae|tengo|llevo|\
         lleva|encontr*|recog*|metido|envuelt*|guard*|cayo|aparecio ~en|sobre|dentro +la|el|un|una|mi|su|\
         del? +@paraje, trae|traigo|trajo|llevo|llevamos ~@diente ~@paraje, reinsert*|reubic* ~@diente, \
         @diente ~salio|salido|cayo|caido|solto ~completit*|enterit*|completo|completa ~, el|la|los|las|uno|\
         una|dos|tres +de +delante|adelante|enfrente|alante|arriba|abajo & vole|volo|volaron|salto|saltado|\
         tumbo|tumbaron|tumbe|tumbarle|tumbarme|tumbaran|tumbaste|tumbamos|tumbarse|arranc*|saco|sacaron & \
         mano|leche|lengua|traigo|tengo|bolsa|@golpe|manubrio|volante, me +vole +el|un|los|dos, debajo +de \
         +la +lengua ~@diente|traigo|llevo, saco|sacaron +un|dos|tres|el|varios|los +@diente & llave|\
         martillo|tabla|pelota|herramienta|codo|@golpe|tubo|hierro|escapo|jugando|hermano|hermana|primo|\
         piedra|puerta|caballo|vaca, @diente ~estan|esta +aqui|ahi|alli +en|sobre, me|le|nos +saco +un|dos|\
         tres|el +@diente +de +delante|adelante|enfrente|arriba|abajo, como|donde +guardo|llevo|conservo|\
         transporto|traigo|meto|pongo +el|mi|un|su|los +@diente, tumbado|tumbada ~un|dos|tres|el|los \
         ~@diente, le|me|te|les +saque|sacaste|saco|sacaron +un|el|dos|tres|los +@diente +a|con|de|jugando|\
         sin|al|cuando, saque|sacaste ~@diente & @golpe|pegue|sin_querer|jugando, @diente +por +separado",
        "@diente +de +leche, corona|empaste|puente|carilla ~cayo|caido|salio|salido, muela +del +juicio, juicio, \
         postizo*|dentadura|protesis|placa|retenedor|funda|corona|empaste|puente ~vaso|agua|cayo|caido, dentadura ~vaso|\
         agua, extraccion*, @diente & dentista|extraccion|dolor|duele & arranc*, dentadura|protesis|postiz* & vaso|\
         taza, protector|protectores|ferula|bucal & @diente, flojito, ratoncito|raton|hada|perez, quit*|saco|saca|sacar|\
         sacaron|sacado|sacando|sacan|sacarle|sacarme|extra* +la|una|mi|esa +muela|muelas, muela|muelas & quit*|extra*|\
         sacar*|sacaron|sacado & dentista|juicio|anestesia|ayer, coronas|corona|funda|puente|empaste|bracket*|implante|\
         protesis|plancha|placa & salto|saltado|salio|salido|cayo|caido|solto|despeg*, piezas|pieza +de|del +la|aparato|\
         puzzle|rompecabezas|dentadura, un +@diente +arrancado|roto|caido|avulsionado|fuera +es, @arreglo +salio|salto|\
         cayo|solto|despeg*|desprend*, salio|salido|salto|saltado|cayo|caido|solto|soltado|volo|volado|ido +la|el|un|\
         una|mi|su|los|las? +@arreglo, @diente +de +la|mi|su +dentadura|protesis|plancha, esta|estan|le|me +saliendo|\
         saliendole, saliendo ~@diente, saliendole, @arreglo +del? +mi|la|el? +@diente, bracket*|braquet*|braket* \
         ~@diente, boto|salio|cayo +el|la|un +@arreglo, @diente +de +delante|abajo|arriba ~@arreglo, cepill* & @diente, \
         @arreglo & @paraje, hielo|frio|fria|agua +en|con +el|la|los|las? +@diente, molde, radiografia*|placas|foto*|\
         informe|presupuesto ~@diente, agua & @diente & duel*|sensib*|molest*|frio|fria, @diente ~papel|mano +de \
         +ratonc*|firmar, @diente +postiz*|falso|falsa|provisional|de_resina|de_mentira, empaste|muela|juicio +de \
         +delante|arriba|abajo, dentista|doctor|doctora|odontologo|clinica ~saco|sacaron, saco|sacaron ~dentista|doctor|\
         doctora|odontologo|clinica, juicio|cordal*, esquina|esquinita|trozo|trocito|pedazo|pedacito|punta|puntita|\
         cacho|cachito|borde|lasca|esquirla +de|del +mi|la|el|un? +@diente, es|era|son +el|los|uno? +de +leche, pirata, \
         me|le|nos +han? +sacado|sacaron|sacar|quitaron|quitado ~muela|muelas|juicio|cordal*, quist*|infec* ~@diente, \
         @diente & era|es|son|eran +de +leche, reimplantan|reimplantais|reimplantacion, @diente ~flojo|floja|mueve|\
         flojito ~de +leche, esmalte, dentista|doctor|doctora ~saco|sacaron|sacar, despeg*|desprend* & @arreglo, \
         esquirl*|puntita|esquinit*, goma|separador|gomita|separadores ~muela*|diente*, encuesta*, arranc* ~semana|\
         lunes|martes|miercoles|jueves|viernes|mes ~bien|perfecto|pasada|pasado",
    ),
    phrases(
        ToothFellOut,
        "cayo|caido|salio|salido ~@diente, @diente ~cayo|caido|salio|salido, cayo|caido|salio|salido|\
         desprend* ~@diente, @diente ~cayo|caido|salio|salido|desprend*, perdio|perdi|perdido & @diente +de \
         +delante|enfrente|frente|arriba, perdio|perdi|perdido & incisivo*|paleta*, salieron|cayeron & \
         @diente, @diente & salieron|cayeron, @diente ~cay*|solt*|desprend* ~solo|sola|entero|entera|\
         comiendo|mordiendo|durmiendo, se +quedo +sin +@diente +de? +delante, @diente +definitivo|permanente \
         ~salio|cayo|fuera|perdio|perdi|caido, acaba* +de +salir|caer|saltar|arrancar|soltar|desprender & \
         @diente, se +me|le|nos +zafo|safo|boto|desprendio|solto|volo|ha_soltado|ha_desprendido ~@diente",
        "@diente +de +leche, corona|empaste|puente|carilla|dentadura|ortodoncia ~cayo|caido|salio|salido, \
         cayo|caido|salio|salido ~corona|empaste|puente|carilla|dentadura, muela +del +juicio, trocito|trozo|\
         pedazo|pedacito|cacho ~@diente, bebe ~@diente, salio +mal|bien, se +le|me +fue +para, leche & \
         cayeron|salieron, carillas|brackets|puntos|fundas & cayeron|salieron, tapadura|relleno|funda|placa|\
         retenedor|plancha|protesis|postizo*|perno|incrustacion|amalgama|resina|tapon & cayo|caido|salio|\
         salido|despeg*|solto|desprend*, mover|flojit*|flojo|se_mueve ~leche, ratoncito|raton|hada|perez, \
         primer +@diente, piezas|pieza +de|del +la|aparato|puzzle, saliendo|sale|salen|saliendole|brot*|\
         asom* ~@diente, sarro|calculo & @diente, si +se|me|le +cae ~@diente, cayo ~pelo|pestana*, salio|\
         salido|salto|saltado|cayo|caido|solto|soltado|ido|despeg* +la|el|un|una|mi|su|los|las? +@arreglo, \
         @arreglo +de +la? +@diente|delante|abajo|arriba|atras, @arreglo +se? +me|le? +salio|cayo|solto|\
         despeg*, esta|estan|le|me +saliendo|saliendole, saliendo ~@diente, saliendole, salio|salido|\
         salieron|salen|sale +una|un|unas|unos +mancha*|manchit*|punt*|grano|granito|bolit*|llag*|bulto|\
         bultito|ampoll*|aft*|carie|caries|absceso|flemon|postemill*|agujer*|hoyo|hoyito|raya|rayita, \
         @diente ~hundi*|meti*|torc*|movi*|mueve*|mover|parti|partio|partido|partida|partidos|partidas|\
         partir|partirse|partiendo|parten|parte_del|partieron|partimos|roto|rota|rotos|rotas|rotura|romp*|\
         quebr*|astill*|bail*|flojo*|floja*, sali* ~@diente|muela +detras|nuev*, acaba* +de +salir ~primer|\
         nuev*, esta|van|va|vayan +saliendo|a_salir|saliendole, @diente +postiz*|falso|falsa|provisional|\
         de_resina|de_mentira, @diente ~saliendo|sale|salen|detras, nuevo +esta|viene|sale, @diente ~de +la|\
         mi|su +dentadura|protesis|plancha|placa, @arreglo ~de|del +mi|la|el|un? +@diente, @arreglo +del \
         +@diente, se +me|le +boto|zafo|desprendio|solto|volo +el|la|un|una|mi +@arreglo, @diente & era|es|\
         son|eran +de +leche, @diente & era|es +un|el +de +leche, \
         solito|solita|sin_ayuda ~diente*, diente* ~asoma*|solito, \
         diente* ~a|de +la +protesis|dentadura|placa, dentadura|protesis ~diente*, \
         postiza|dentadura ~pieza*",
    ),
    phrases(
        ToothMissing,
        "falta ~@diente, perdi|perdio|perdido ~@diente, falt* ~@diente, sin +un|dos|el +@diente, hueco \
         ~@diente, quedo|quede|quedado +sin ~@diente, se +me|le +fue ~@diente, hoyo|hueco|agujero|vacio|\
         ventana|espacio ~donde ~@diente|estaba|iba|tenia, sin +@diente|el|los|las|un|una|dos|sus? +de? \
         +delante|adelante|enfrente|arriba, me|le|les +falta|faltan ~@diente|uno|una|dos|las|los, no +tiene|\
         tengo +el|la|los|las|su|mi +@diente, mell* ~@diente|boca|sonrisa, mellado|mellada|desdentad*|\
         chimuel*|molach*, @diente ~no +esta|aparece|encuentro|encontramos|esta_en_su, no ~encuentr*|\
         encontr*|aparece ~@diente, un|dos|tres|una +@diente +menos, @diente +menos, adios +@diente, @diente \
         ~fuera +del? +todo|sitio|boca, \
         queda|quedo ~hueco ~encia|diente|boca, hueco +en +la +encia",
        "@diente +de +leche, ratoncito|raton, muela +del +juicio, me +falta|faltan +empastar|limpi*|revis*|\
         cita|por, implante*|puente & falta*|hueco, no ~encaj*|junt*|cierr*|casan",
    ),
    phrases(
        ToothDisplaced,
        "@diente ~colgando|cuelga|metido|hundido|movido|desplazad*|torcido, @diente ~colgando|colgado|colgada|colgados|\
         colgandole|colgante|cuelg*|meti*|hundi*|desplaz*|torci*|incrust*|clava|clavo|clavado|clavada|clavados|clavar|\
         clavando|clavaron|clavadas|clave|adentro|dentro|pendiendo, meti*|hundi*|incrust*|clava|clavo|clavado|clavada|\
         clavados|clavar|clavando|clavaron|clavadas|clave ~@diente ~encia|dentro|adentro, @diente ~para|hacia +dentro|\
         adentro|atras|arriba, @diente ~en|dentro +de? +la +encia, @diente & atras|adelante|adentro|lado|torcid* & fue|\
         quedo|@golpe|metio|movio, @diente ~colgando|colgado|colgada|colgados|colgandole|colgante|cuelg*|pendiendo|\
         enganchad*|sujet* ~hilo|hilito|pellejo|encia|cacho|nervio, @diente ~incrust*|enterr*|encaj*|clava|clavo|\
         clavado|clavada|clavados|clavar|clavando|clavaron|clavadas|clave|hundi*|sumi*|intru* ~encia|arriba|hueso|\
         dentro, hundi*|sumi*|enterr*|incrust*|meti* ~@diente|paleta ~encia|hueso|dentro|adentro|arriba, uno|una|dos|\
         otro|otra & quedo|quedado|fue|ido & metid*|para_dentro|para_adentro|hundid*|para_atras|hacia_dentro|colgando|\
         torcid* & delante|adelante|@golpe|bail*|@diente, @diente & metid*|hundid*|virad*|girad*|doblad*|volte*|cruzad*|\
         salid*|desacomodad*|chuec* & @golpe, @diente ~quedo|quedado|fue|ido|ha_ido|echo|metio|doblo ~atras|dentro|\
         adentro|adelante|lado|arriba, se +le|me ~fue|ha_ido|quedo|ha_quedado|doblo +el|la|un|una|los|las? +@diente \
         ~atras|dentro|adentro|adelante|lado, @diente ~mas +corto|corta|largo|larga|salido|adentro|arriba ~@golpe|que, \
         @golpe ~@diente ~mas +corto|corta|largo|larga|salido|adentro, de +sitio|lugar ~@diente ~@golpe, @diente ~de \
         +su? +sitio|lugar ~@golpe, @golpe ~@diente ~de +su? +sitio|lugar, movid*|desplazad*|descolocad*|torcid* \
         ~@diente ~@golpe, @golpe ~movid*|desplazad*|descolocad*|torcid*|movi*|desplaz*|descoloc* ~@diente, luxacion|\
         luxad*|intru*|extru* ~@diente|incisiv*|pieza, @diente ~luxad*|intruid*|extruid*|intrusion|luxacion, de \
         +delante|adelante|enfrente|arriba|abajo|alante ~me|le|se|han|ha|quedo|quedaron ~doblad*|hundid*|metid*|torcid*|\
         chuec*|virad*|para_dentro|para_atras|hacia_dentro|hacia_atras|colgando|doblaron|hundieron|metieron, @diente \
         ~doblad*|doblo|doblaron ~dentro|atras|adentro|lado|fuera, @diente ~torcid*|chuec*|angulo|de_lado|inclinad* \
         ~sale|quedo|quedado|apunta|mira, @diente ~sale|quedo|quedado|apunta|mira ~torcid*|chuec*|angulo|lado|atras|\
         dentro|arriba, @diente ~mirando|apuntando|apunta|mira|mirandome +para|a|hacia, @diente ~hacia|para|contra|al|\
         hasta +el|la? +paladar|lengua|labio|garganta, se +le|me|nos +movio|movieron|corrio|corrieron|desplaz* +de? \
         +sitio|lugar, @diente ~adelant*|ladeo|torcio|giro & @golpe|estorba|choca",
        "juicio, metido ~comida, ortodoncia, brackets, bracket, alambre, retenedor, corona|funda|puente \
         ~colgando|colgado|colgada|colgados|colgandole|colgante|cuelg*, hilo +dental, raton*, juicio & sale|\
         salen|salia|salir|saliendo|salio|salido|salieron|salga|salirse|metid*|encia, comida|carne|hilo|\
         palillo|espina ~metid*, apin*, nuevo|saliendo|sale ~@diente ~atras|detras|dentro, tiburon, leche & \
         colgando|colgado|colgada|colgados|colgandole|colgante|cuelg*, @arreglo ~encia|lado|torcid*|colgando|\
         colgado|colgada|colgados|colgandole|colgante, encia|lado ~@arreglo, dientes +torcid*|chuec*, \
         torcidos|chuecos|apinados & enderez*|alinear|brackets|sonreir|verguenza|ortodoncia|siempre|\
         corregir, tengo|tiene +los +dientes, leche & atras|detras|saliendo|sale|nuevo|definitivo|tiburon|\
         flojo|caer*, ortodon*|aparato & mover|mueve|dentro|fuera|lado|atras, va|van +a +mover, mover|mueve|\
         llevar|mueven|enderezar|empujar ~@diente ~hacia|para|atras|dentro, ortodon*, @arreglo ~paladar|\
         lengua|labio, roza|raspa|pincha|saliendo|sale|erupcion* ~paladar|lengua|labio, afilad*|aspero|\
         filoso|pico ~contra +la +lengua, @diente ~noto ~afilad*|aspero|filoso",
    ),
    phrases(
        ToothLoose,
        "@diente ~flojo|floja|mueve|moviendo|suelto, @diente ~floj*|muev*|movi*|suelt*|bail*|baila|tambalea*|\
         menea*|torcid*, muev*|movi*|floj*|bail*|tambale*|menea* ~@diente, afloj* & @diente, @diente & \
         mueve*|mueven|flojo*|floja*|suelt*|torcid*|bailando|tambalea*, @diente ~afloj*|desprend*|solt*|\
         descalz*|desequilibr*|inestable|moved*|movid*|movien*|salid*|descolocad*|afuera, bail*|muev*|afloj*|\
         menea*|tambale* ~uno|una|dos|los|las|otro +de? +delante|adelante|arriba|enfrente|diente, de \
         +delante|adelante|enfrente|alante|arriba ~bail*|muev*|flojo*|floja*|afloj*|menea*|tambale*|torcid*|\
         suelt*, baila|bailan|bailando|mueve|mueven|flojo|floja|flojos|flojas & @diente|incisiv*|paleta*, \
         @diente ~mover|muev*|mueve ~lengua|dedo|mano|dedos, @diente ~no +esta +en +su +sitio|lugar, @diente \
         ~fuera|salido +de +su? +sitio|lugar",
        "",
    ),
    phrases(
        ToothBroken,
        "@diente ~roto|rota|partio|partido|quebr*|rompio, rompio|rompi|partio|partido|roto|quebr* ~@diente, \
         @diente ~roto|rota|rotos|rotas|rotura|parti|partio|partido|partida|partidos|partidas|partir|\
         partirse|partiendo|parten|parte_del|partieron|partimos|quebr*|romp*|astill*|mitad|medio, romp*|\
         parti|partio|partido|partida|partidos|partidas|partir|partirse|partiendo|parten|parte_del|partieron|\
         partimos|roto|rota|rotos|rotas|rotura|quebr*|astill* ~@diente, mitad|trozo|pedazo ~@diente, @diente \
         ~despostill*|desport*|descascar*|astill*|mell*|desmoch*|cachit*|esquirla*|raj*|fisur*|fractur*|\
         trocead*|hecho_pedazos|trizas|picos|pico|casc*|mocho|mocha, despostill*|desport*|descascar*|astill*|\
         mell*|desmoch*|raj*|fisur*|fractur*|casc*|trizo|trizado|troz* ~@diente, de +delante|adelante|\
         enfrente|alante|arriba ~roto|rota|rotos|rotas|rotura|parti|partio|partido|partida|partidos|partidas|\
         partir|partirse|partiendo|parten|parte_del|partieron|partimos|quebr*|romp*|astill*|fractur*|mitad, \
         roto|rota|rotos|rotas|rotura|parti|partio|partido|partida|partidos|partidas|partir|partirse|\
         partiendo|parten|parte_del|partieron|partimos|quebr*|romp*|astill*|fractur* ~uno|una|dos|los|las|\
         otro +de +delante|adelante|enfrente|alante|arriba, trozo|pedazo|cacho|mitad|punta|esquina|pico|\
         trocito|pedacito|cachito ~@diente, @diente ~trozo|pedazo|cacho|mitad|punta|esquina|pico|trocito|\
         pedacito|cachito, ve|veo|asoma ~nervio|pulpa|rojito|rosa, nervio +al? +aire|descubierto|fuera|\
         expuesto, raja|grieta|fisura ~@diente, @diente ~raja|grieta|fisura|mellad*|mocho|media, \
         medio|media|mitad ~@diente & @golpe|suelo|conserva|queda",
        "",
    ),
];
