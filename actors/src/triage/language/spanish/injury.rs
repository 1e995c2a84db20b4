//! Spanish words for blows to face, jaw and head.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Blow,
        "@golpe, di|dio|dado|lleve|llevo|llevado|meti|metio|pegue|pego|recibio|recibi ~golpe*|codazo|patada|\
         porrazo|leche|tortazo|balonazo|pelotazo|hostia|cabezazo, dio|di|dado|dieron|choco|estrello|pego|\
         pegue +contra|con|un +un|una|el|la? ~poste|pared|puerta|suelo|piso|mesa|arbol|farola|columna|\
         bordillo|escalon|muro|vidrio|cristal, contra +el|la|un|una +poste|pared|puerta|suelo|piso|mesa|\
         arbol|farola|muro|volante|bordillo, jugando +al|a, me|le|nos +dio|golpeo|pego +un|una, cama \
         +elastica, trampolin, patinete, tobogan, di|dio|dado|lleve|llevo|llevado|llevad*|meti|metio|\
         metieron|pegue|pego|pegaron|recibio|recibi|recibid*|solto|soltaron|aventaron|aventado|tiraron|\
         clavaron|clavo|encajaron|atizaron|cascaron ~golpe*|golpazo|codazo|patada|porrazo|leche|tortazo|\
         balonazo|pelotazo|hostia|cabezazo|madrazo|trancazo|puno|punetazo|pina|galleta|castana|toston|\
         guantada|bofetada|piedra|botella|zapato|ladrillo|raqueta|bate|palo, dio|di|dado|dieron|choco|choque|\
         chocado|estrello|pego|pegue|pegado|pegamos|golpeo|golpee|estampo|topo|tope|impacto|azoto ~contra|\
         con +un|una|el|la|los|las|mi|su|lo|otro|otra|al? +@suelo, contra +el|la|un|una|los|las|otro|otra|su|\
         mi +@suelo, me|le|nos|se +pego|dio|dieron|di|dado|pegaron|golpeo|tiro|lanzo|aventaron|cayo|vino|\
         tiraron +con? +un|una|el|la|encima, se +cay* +de +la|el|un|una|su|los|las, se +cayo +encima, peg* \
         +con +la|el|mi|su +@cabeza|@cara, salio|sali|salir|volo|vole +volando|disparad*|despedid* ~moto|\
         bici|bicicleta|caballo|patinete|coche|carro|auto, por +encima +del +manillar|manubrio|volante, \
         volte* ~coche|carro|auto|moto|camion, airbag, bolsa +de +aire, se +tropez*, se +resbal*, escal* \
         ~abajo, rod* ~escaler*, juego*|jugando|entrenando|partido +al|a|de +futbol|baloncesto|basquet|\
         basket|rugby|hockey|handball|balonmano|padel|tenis|voley, recreo, tirolina, toboganes, litera, \
         despen*, desbarranc*, porteria, portazo, se +me|le +vino +encima, puerta|cajon|tapa|rama|maleta|\
         pesa|mancuerna|barra ~pego|dio|golpeo|cayo ~encima|cara|boca|diente*, chocaron|choco|chocar +las? \
         +cabezas|con +otro|otra|un|una, pelear*|peleo|peleando|rina|bronca +con|y|en, robaron|atracaron|\
         asaltaron|asalto|atraco, se +metio +un|una +golpe*|porrazo|hostia|leche|castana, se +fue +de +boca|\
         bruces|cara|hocico|morros|trompa|jeta, de +boca|bruces|hocico|morros|trompa|jeta +al|contra|en|a, a \
         +golpes|trompadas|punetazos|patadas|hostias, pillaron|pillo|comi|comio|comido|dieron|dio|metieron|\
         metio|encaje|encajo|recibi|recibio|lleve|llevo ~gancho|directo|crochet|derecha|izquierda, me|le|nos \
         +ha|han +dado +con|en|un|una, me|le|nos +dio|dieron|di|golpeo|pego +con +un|una|el|la, dio|di|dado|\
         dieron|dimos|pegue|pego|pegado|choco|choque|chocaron|estrello|estrelle|topo|tope +contra|con_otro|\
         con_otra, tir*|lanz*|avent*|arroj* ~piedra|botella|ladrillo|zapato|pelota|balon|juguete|palo|silla|\
         bola|chancla|bloque, comi|comio|comido|comerse|come|tragado|trague|trago +un|una|el|la +@suelo|\
         disco|balon|pelota|@golpe|columpio|manillar|manubrio, me +pegue|golpee|di +y|en|con|contra|un|duro|\
         fuerte|muy|feo|horrible, en +el|la +patio|recreo|parque|cancha|pista|piscina|alberca|gimnasio|\
         entrenamiento|columpio|tobogan|skatepark|ring, ha|han +dado ~con +un|una|el|la|su|mi, fui|fue|\
         fueron|ido +de +trompa|boca|bruces|cara|hocico|morros|jeta, acomodaron|arreglaron|partieron|\
         rompieron|llenaron|hicieron|deshicieron +la +cara, \
         dado|dio|di|cayo|caido|caer +de +bruces|boca|frente|morros|cara",
        "@diente +cayo, cayo|caido ~corona|empaste|puente|carilla|dentadura|@diente, corona|empaste|puente|\
         carilla|dentadura ~cayo|caido, cayo +mal, bici|bicicleta +aparc*, caer|cae ~bien|mal|fatal|enfermo, \
         futbol|moto|bici ~cita|hora|llego|ir, escaleras ~tienen|hay|subir, fiebre ~bajo, jugando ~protector|\
         ferula, dio +un|una +cita|receta|presupuesto|hora, dio +la +hora, corona|empaste|puente|carilla|\
         dentadura|funda|tapadura|retenedor|placa|bracket|protesis|muela|empaste* & cayo|caido|caer|cae|cai, \
         se_me|se_le +cayo|ha_caido +la|el|un|una +@diente|corona|empaste|funda, cayo +en +lunes|martes|\
         miercoles|jueves|viernes|sabado|domingo|puente|festivo|fin, me +cae|caen|cayo +bien|mal|gordo|\
         fatal, cayo +enferm*|dormid*|la_noche, cai +en +la +cuenta|que, caigo +en +la +cuenta, coche|carro|\
         auto & estacionamiento|parking|aparc*|cita|llegar|llego|garaje, moto ~estropead*|averiad*|cita, \
         peg* ~corona|bracket|funda|pegamento|retenedor, pego +el +viejazo, pegar|pego|pega|pegado|pegue|\
         peguen +la|el|un|otra|otro +corona|bracket|funda|carilla|retenedor|alambre|puente, choca|chocan|\
         choque ~dientes|muela|cultural, se +me|nos +cayo +el +sistema|internet|la, cayo +el +sistema|\
         internet|linea|llamada, accidente* +laboral|papeles|seguro|cubre, recreo & cita|hora|recog*, empuj* \
         ~dientes|muela|juicio|@diente, futbol & tengo|tiene|entreno|entrenamiento & cita|hora|cambiar, \
         revent* ~globo|flemon|pus|absceso, rabia|dolor ~revent*, coz +de, palo +de|en +precio, vaya +palo, \
         un +palo +economico|pagar|presupuesto, golazo|golpe +de +suerte, de +golpe, tumbo|tumbaron|tumbe|\
         tumbarle|tumbarme|tumbaran|tumbaste|tumbamos|tumbarse ~cama|sofa|sillon|camilla, palo ~helado|\
         chupachups|piruleta, choc* ~con +la +hora|cita, di|dio|dado +con +la|el +solucion|clave|tecla|\
         problema|numero|direccion, dado +con +el +alta, ha|han +dado +un|una +cita|hora|receta|presupuesto|\
         turno|alta|mes|semana|plazo, le|me +dio|dieron|han_dado|ha_dado +un|una +medicamento|antibiotico|\
         pastilla|inyeccion|crema|papel|ataque|infarto|convulsion|reaccion|alergia|descuento|susto|alegria|\
         risa|embolia|ictus|derrame|consejo, dio|da|dieron|ha_dado|dando +un|una +arcada|mareo|ataque|risa|\
         tos|asco|nausea|calambre|pinchazo|dolor|vuelta|beso|abrazo|consejo|cosa|bajon|desmayo|sincope|\
         reaccion|alergia|convulsion|crisis|subidon|colico|infeccion|fiebre|gripe|vuelco|respiro|tiron|toque|\
         susto, golpe +antiguo|viejo|de_hace, tirar|tiro|tira +la|el +dado|dados|moneda|toalla, comi|comio|\
         comido|comerse|come +un|una|el|la +pelota +de, comer +la +cabeza, en +el|la +parque|piscina|\
         gimnasio|cancha ~cita|trabajo|estoy|clase, dentista +de +la +piscina, \
         estrellas",
    ),
    phrases(
        BlowToFace,
        "@golpe ~@cara, @cara ~@golpe, traumatismo ~facial|@cara|dental, di|dio|dieron|dado|lleve|recibio|\
         recibi|meti*|pego|pegaron|pegue|pegado|golpe*|pelotazo|balonazo|codazo|patada|cabezazo|puno|puneta*|\
         coz|piedra|raquet*|bate|estrell*|choc*|cayo|caido|cai ~@cara|dientes|encias, labio|menton|barbilla|\
         lengua|ceja|cara|mejilla ~partid*|abiert*|roto|rota|rajad*|corta|cortan|corto|corte|cortar|cortado|\
         cortada|cortados|cortando|cortarse|cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|\
         cortarsela|desgarr*|sutur*, mordi*|mordio|mordido|ataco ~cara|labio|mejilla|boca|nariz, de +boca|\
         morros|bruces|cara ~suelo|contra|@golpe, @golpe ~de +boca|morros|bruces, partio|rompio|abrio ~labio|\
         barbilla|menton|ceja|cara, paliza, @golpe & cara|mandibula|menton|barbilla|boca|nariz|quijada & \
         suelo|pared|puerta|puno|balon|pelota|poste|mesa|contra|novio|amigo|hijo|hija|bordillo|codo, dieron|\
         dio|pego|pegaron|golpearon|golpeo & en +la|el|los +@cara, cara & cortad*|destroz*|ensangrent*|\
         desfigur*|rajad*|abiert*|reventad*, labio & revent*|partid*|cortad*|abiert*|colgando|colgado|\
         colgada|colgados|colgandole|colgante, destroz* & cara|boca|mandibula, @golpe ~en +la|el|los|toda|\
         plena|mi|su +@cara|@diente, @golpe ~en +la|el|mi|su +@cara, di|dio|dieron|dado|lleve|recibi|recibio|\
         pego|pegue|pegaron|pegado|solto|soltaron|reventaron|revento|metieron|metio|tiraron|aventaron|\
         clavaron|clavo|cayo|tumbo|cruzaron ~en|contra|a +la|el|los|mi|su|plena +@cara|dientes, abri*|parti|\
         partio|partido|partida|partidos|partidas|partir|partirse|partiendo|parten|parte_del|partieron|\
         partimos|rompi*|raj*|corta|cortan|corto|corte|cortar|cortado|cortada|cortados|cortando|cortarse|\
         cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|cortarsela|desgarr*|arranc* ~labio|\
         labios|barbilla|menton|lengua|ceja|paladar|frenillo|encia|cachete|mejilla|pera|carrillo, labio|\
         labios|barbilla|menton|lengua|ceja|paladar|frenillo|encia|cachete|mejilla ~abiert*|partid*|rajad*|\
         desgarr*|colgando|en_dos|arrancad*|atraves*|perfor*, atraves*|clava|clavo|clavado|clavada|clavados|\
         clavar|clavando|clavaron|clavadas|clave|enterr*|perfor* ~paladar|labio|lengua|mejilla|cachete|\
         garganta & lapiz|palo|tenedor|cepillo|palito|rama|alambre|cuchillo|boligrafo|pajita|piruleta|diente|\
         dientes|popote|cayo, cayo|caido|cai|corriendo & lapiz|cepillo|palo|palito|boligrafo|tenedor|cuchara|\
         pajita|piruleta|flauta|popote & boca, mordi*|atac*|muerde ~@animal ~cara|labio|mejilla|boca|nariz, \
         @animal ~mordi*|atac*|desgarr*|arranc* ~cara|labio|mejilla|boca|nariz|carita, boca|bruces|hocico|\
         morros|trompa|jeta|cara +contra|al|en +el|la|un|una? +@suelo, aterrizo|aterrice|aterrizado|azoto|\
         cayo|cai|caido|dio|di|pego|pegue|estampo|estampe|topo|fue +de|con|sobre +la|el? +@cara|bruces|boca|\
         dientes, airbag|volante|manillar|manubrio|salpicadero|codo|rodilla|pelota|balon|puerta|puno ~@cara|\
         dientes, hueso +de +la +cara, se +parti* +la +cara|boca|jeta|crisma, reventaron|revento|reventado|\
         romperon|partieron|rompieron ~cara|boca|jeta|hocico|morro|labio|dientes, punal*|navaj*|cuchill*|\
         botell*|machet* ~cara|mejilla|boca|cuello, herida|corte|brecha|tajo|cortada ~cara|labio|barbilla|\
         menton|lengua|mejilla|cachete|ceja ~@golpe|cayo|profund*|abiert*|grande|hond*, clav*|enterr*|encaj*|\
         meti|metio ~tenedor|lapiz|palo|palito|cepillo|cuchillo|alambre|rama|boligrafo|popote|pajita|\
         destornillador|tijera* ~paladar|garganta|encia|lengua|mejilla|cachete, paladar|garganta|encia|\
         lengua|mejilla|cachete ~clav*|enterr*|encaj* ~tenedor|lapiz|palo|palito|cepillo|cuchillo|rama|\
         boligrafo|popote|pajita, en|a +plena|toda +la? +@cara, cara|mandibula|boca|pomulo|nariz ~hundid*|\
         aplastad*|destrozad*|desfigurad*|deformad*, @golpe & parte|lado|mitad +de +abajo|arriba +de +la \
         +cara, mordi* & lengua & parti*|partio|corto|corte|colg*|rajo|raja*|desgarr*|atraves*, lengua \
         ~partid*|rajad*|desgarr*|cortad*|colgando, cruz* +la|mi|su +cara, cruzado +la +cara, barbilla|\
         menton|boca|cara|mandibula|quijada ~dio|pego|choco|golpeo|dado|topo|di|pegue +contra|con +el|la|un|\
         una, acomodaron|arreglaron|partieron|rompieron|llenaron|deshicieron +la +cara|boca|jeta, caersele|\
         cayo|caido|cayeron ~en|sobre|encima +la|el|su? +boca|cara|carita|dientes|labio|mandibula",
        "corona|empaste|puente|@diente ~caido|cayo, corta|cortan|corto|corte|cortar|cortado|cortada|cortados|cortando|\
         cortarse|cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|cortarsela ~labio ~frio|seco, empaste|\
         corona|puente|diente ~cayo|caido ~boca, me +cae, mordio|mordi +la? ~labio|lengua|mejilla ~comiendo, dieron \
         +cita|hora|receta, dio|dieron & inyeccion|anestesia|pinchazo & @cara, labio|labios|comisura* & partid*|agriet*|\
         cortad*|reseco|reseca|resec*|frio|seco, afta|llag*|herpes|calentura*|fuego|fuegos, mord* & comiendo|masticando|\
         anestesia|dormid*|sin_querer, quemad*|sol & labio*, ortodoncia|alambre|bracket* & corta|cortan|corto|corte|\
         cortar|cortado|cortada|cortados|cortando|cortarse|cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|\
         cortarsela|roza|pincha|clava|clavo|clavado|clavada|clavados|clavar|clavando|clavaron|clavadas|clave, corta|\
         cortan|corto|corte|cortar|cortado|cortada|cortados|cortando|cortarse|cortarla|cortarlo|cortarle|cortaron|\
         cortaba|cortito|cortita|cortarsela ~pelo|barba|cita|llamada|puntos, ferula & muerd*|mord*, coste|precio|\
         factura & cara, cara|caro +la +factura|consulta|corona, aparato ~clava|clavo|clavado|clavada|clavados|clavar|\
         clavando|clavaron|clavadas|clave|corta|cortan|corto|corte|cortar|cortado|cortada|cortados|cortando|cortarse|\
         cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|cortarsela|roza, hilo ~corta|cortan|corto|corte|\
         cortar|cortado|cortada|cortados|cortando|cortarse|cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|\
         cortarsela, frio +en +la +cara, dar|dan|da|dio +la +cara, plantar +cara, echar|echo|eche|sacar +en +cara, cara|\
         carisimo|carisima +dura, semana +pasada, hace +semanas, golpe +bajo, corta|cortando|roza|rozando|raspa|\
         raspando|pincha +la|en +la? +lengua|mejilla|labio|encia, gancho|ganchos ~protesis|placa|dentadura|aparato|\
         bracket*, espin*|comida|carne|semilla|palomita*|hilo|palillo|cascara|fibra & metid*|metio|mete, afeit*|rasur*, \
         retenedor|bracket*|ortodoncia|hilo & alambre, afeit*|rasur* & labio|corte|cara|barbilla|mejilla, golpe \
         +antiguo|viejo|de_hace, @arreglo ~hundid*|destrozad*|deformad*, rasp*|pele|pelo +la|el|las|los +rodilla*|codo*|\
         mano*, verdad|risa|noticia +en +plena, hinch* ~deformad*|desfigurad*, deformad*|desfigurad* ~hinch*, a +toda \
         +boca, cortad* +lengua, lengua ~aft*|llag*|quemad*, papel|tonteria & corte|lengua|labio, me|se +mordi|muerdo|\
         mordio +el|la +labio|mejilla|cachete, gancho +de|del, resbalado|resbalo|escurrido|deslizado +la +cara|boca, \
         semana +pasada & @cara|diente|dientes, mes +pasado & @cara, cayo|caido ~comida|migas|gota|pelo, choca|chocan|\
         rechina* +los +dientes, choca* & dormir, masaje & mandibula|cara|boca, diente|lengua|labio & semana_pasada, \
         cort* ~cerro|cicatriz*|sano, frenillo*|bracket*|braquet*|alambre*|aparato|aparatos|arco|ferula|placa|protesis|\
         dentadura ~golpea*|roza*|pincha*|corta*|rasp*|pega|pegan, brillante*|brillantito|strass|joya|empaste|corona \
         ~pegado|pegada, pegado|pegada ~diente, brillante* ~diente, camion|coche|furgoneta|carro|auto|moto ~golpe \
         ~morro|frente",
    ),
    phrases(
        JawBroken,
        "mandibula|quijada|pomulo ~rota|roto|fractura*|dislocad*|desencaja*|salio|salida|torcida|zafo|zafada|\
         quebrad*, roto|rompi*|fractur*|disloc*|desencaj*|quebr*|zafo|salio|salido ~mandibula|quijada|\
         pomulo, dientes ~no ~encajan|juntan|cierran, mandibula|quijada|pomulo ~roto|rota|rotos|rotas|rotura|\
         romp*|fractur*|dislocad*|desencaj*|salio|salido|salida|torcid*|zafo|zafad*|quebr*|parti|partio|\
         partido|partida|partidos|partidas|partir|partirse|partiendo|parten|parte_del|partieron|partimos|\
         luxad*|desplaz*|movi*|cruj* ~@golpe, mandibula|quijada|pomulo ~roto|rota|rotos|rotas|rotura|\
         fractur*|disloc*|desencaj*|sali*|torci*|zaf*|quebr*|lux*|desplaz*, roto|rota|rotos|rotas|rotura|\
         romp*|fractur*|disloc*|desencaj*|quebr*|zaf*|sali*|parti|partio|partido|partida|partidos|partidas|\
         partir|partirse|partiendo|parten|parte_del|partieron|partimos ~mandibula|quijada|pomulo, dientes|\
         mordida ~no ~encaj*|junt*|cierr*|toc*|coincid*|alinea*, no ~encaj*|junt*|coincid* ~dientes|mordida, \
         @golpe ~mandibula|quijada ~cruj*|chasc*, @mandibula ~roto|rota|rotos|rotas|rotura|fractur*|disloc*|\
         desencaj*|sali*|torci*|zaf*|quebr*|lux*|desplaz*|partid*|rompi*|rompio|partio|descoloc*|descoyunt*|\
         desmont*|corrid*|hundid*|destroz*|descuadr*|deform*, roto|rota|rotos|rotas|rotura|romp*|fractur*|\
         disloc*|desencaj*|quebr*|zaf*|sali*|parti|partio|partido|partida|partidos|partidas|partir|partirse|\
         partiendo|parten|parte_del|partieron|partimos|desmont*|descoloc*|descoyunt*|lux*|destroz*|hundi* \
         ~@mandibula, @mandibula ~fue|ido|va|quedo|quedado|movi* +de|para|hacia|a|al|chuec*|torcid*|virad*|\
         desviad*|colgando|floja +lado|un_lado|izquierda|derecha|costado|dentro, @mandibula ~quedo|quedado|\
         esta|noto|tiene|tengo ~chuec*|torcid*|virad*|desviad*|colgando|descolgad*|ladead*|corrida|de_lado|\
         cuelga, barbilla|menton|cara|boca ~torcid*|chuec*|desviad*|ladead*|virad* ~@golpe, @golpe ~barbilla|\
         menton|cara|boca ~torcid*|chuec*|desviad*|ladead*|virad*|dormid*, @golpe & barbilla|menton|\
         mandibula|quijada & chuec*|torcid*|dormid*|desviad*, @mandibula ~sitio|lugar ~sali*|fuera|movi*|\
         fue, sali*|fuera|movi* ~@mandibula ~sitio|lugar, dientes|mordida|muelas|arriba ~no|ni|tampoco|\
         dejaron|nada ~encaj*|junt*|cierr*|toc*|coincid*|alinea*|casan|cuadra*|calza*|emparej*|engran*, no|\
         ni|dejado ~encaj*|junt*|coincid*|casa|casan|cuadra*|calza*|muerdo|morder ~dientes|mordida|muelas|\
         arriba, no|ni ~junt*|apret*|morder ~dientes|muelas|mordida ~@golpe|desde, @golpe ~@mandibula ~cruj*|\
         chasc*|trakea|truena|trona*|crack|clac|crac|suena|sono|floja|suelta|mueve, cruj*|chasc*|crack|crac|\
         clac|tronido|trono ~@mandibula|cara ~@golpe|no|dolor, hueso* ~cara|pomulo ~roto|rota|rotos|rotas|\
         rotura|fractur*|hundid*, pomulo ~hundi*|aplast*|plano, orbita|cuenca ~roto|rota|rotos|rotas|rotura|\
         fractur*, mandibula|quijada & floja|suelta|colgando & @golpe, clac|crac|crack|chasquido & mandibula|\
         quijada|boca & cerrar|salido|salio|juntar|no, mordida ~fatal|mal|rara|cambiad*|distinta|diferente|\
         desviad*|corrida|torcida ~@golpe, @golpe ~mordida ~fatal|mal|rara|cambiad*|distinta|diferente|\
         desviad*, @golpe & mordida & fatal|mal|rara|cambiad*|distinta|crac|crack|dormid*, @golpe & crac|\
         crack|crujido|clac|chasquido & mordida|mandibula|quijada|cara|pomulo|dientes|barbilla, clac|crac|\
         chasquido|crujido & mandibula|quijada & no|sali*|vuelve, crac|crack|crujido|clac|chasquido & \
         mordida & fatal|mal|rara|distinta|cambiada|dormid*, crac|crack|crujido|chasquido & barbilla|labio|\
         menton & dormid*|adormec*, dientes|mordida|muela|muelas|arriba|abajo ~no +me|le|se? +topa|topan|\
         toca|tocan|casa|casan, no +me|le|se? +topa|topan, @mandibula & hueso & mueve*|suelto|cruje|hundid*|\
         salid*|roto|movid*, hueso ~mueve*|suelto|baila ~mandibula|cara|quijada, \
         salio|salido ~hueso ~oreja|mandibula|quijada",
        "ferula|protesis|dentadura|corona ~encaj*, cruj* ~mandibula, mandibula ~cruj*, encaj* ~dentadura|\
         protesis|cita, ortodoncia|brackets|alineador*|invisalign|aparato & dientes|mordida|encaj*|junt*, \
         bruxismo|ferula|apretar|apriet* & mandibula, precio|presupuesto|factura & mandibula|quijada|boca, \
         hace|desde +anos, radiografia|panoramica|placa & mandibula, al +bostezar|masticar|abrir & truena|\
         cruj*|chasc*|suena & anos|siempre|meses, casi|por_poco ~romp*|parto|parti|partio|partido|partida|\
         partidos|partidas|partir|partirse|partiendo|parten|parte_del|partieron|partimos|disloc*, hueso \
         +mandibula, operacion|cirugia +de +mandibula, saliendo|sale|salio ~muela|diente|juicio|grano|bulto, \
         no +me +encaja|cuadra +el|la +hora|horario|dia|fecha|cita|agenda, no +coincid* ~fecha|cita|hora|\
         nombre|agenda|horario, no +era ~mandibula, operaron|operado|reparad*|placas|titanio & mandibula|\
         quijada|pomulo, amig*|vecin*|conocid*|primo|cunad* ~rompio|rompieron|partio|fractur* ~mandibula & \
         atendi*|arregl*|curaron|trataron, ortodonc* & mandibula|desviad*|encaj*, un +poco|pelin|poquito \
         +desviad*, empaste|corona & topa|toca, hueso & implante|quiste|injerto",
    ),
    phrases(
        JawOpen,
        "no ~cerrar ~boca|mandibula, boca|mandibula ~no ~cerrar|cierra, mandibula|boca ~trabada|bloqueada|\
         atorada|abierta, trabo|bloqueo ~mandibula, no ~cerrar|cierra|cierro ~boca|mandibula|quijada, boca|\
         mandibula|quijada ~no ~cerr*|cierr*, mandibula|boca|quijada ~traba|traban|trabo|trabado|trabada|\
         trabados|trabadas|trabar|trabarse|trabando|trabandose|bloque*|ator*|abierta|encaj*, traba|traban|\
         trabo|trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|bloque*|desencaj* \
         ~mandibula|quijada, boca|mandibula ~quedo|quedado ~abierta, mandibula|boca & cierr*|cerr* & no, no|\
         imposible|ni ~cerrar|cerrarla|cierra|cierro|cerrarse|cerro|cerrarme|juntar ~boca|mandibula|quijada|\
         boquita, boca|mandibula|quijada|boquita ~no|imposible|ni ~cerr*|cierr*, quedo|quedado|quede|qued* \
         ~boca|mandibula|quijada ~abiert*|desencaj*|traba|traban|trabo|trabado|trabada|trabados|trabadas|\
         trabar|trabarse|trabando|trabandose|bloque*|atasc*|encaj*|engarrot*, boca|mandibula|quijada ~quedo|\
         quedado|quede ~abiert*|desencaj*|traba|traban|trabo|trabado|trabada|trabados|trabadas|trabar|\
         trabarse|trabando|trabandose|bloque*|atasc*|engarrot*, boste* & abierta|traba|traban|trabo|trabado|\
         trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|bloque*|atasc*|encaj*|cerrar|\
         desencaj*|salio|salido, con +la +boca +abierta & no|quede|quedo|quedado|horas|minutos & cerrar|\
         puede|puedo|atasc*|traba|traban|trabo|trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|\
         trabandose|boste*, traba|traban|trabo|trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|\
         trabandose|bloque*|atasc*|encaj*|engarrot* ~@mandibula|boca ~abiert*, @mandibula ~salio|salido|sali \
         ~no +vuelve|entra|encaja, boca ~lleva +abierta, boca|mandibula ~abierta ~desde ~boste*|hora, \
         sin +poder +juntar|cerrar +los|la +labios|boca|dientes",
        "truena, boca +abierta ~precio|factura, boca ~abierta ~dormir|duermo|noche, clinica|consulta & \
         cierr*, ojo & cierr*|cerr*, tener|mantener|aguantar & boca +abierta, boca +abierta ~con|de \
         +resultado|precio|factura|sonrisa|trato, deja|dejo|dejado|dejaron|dejasteis +con|boca|a +la|boca? \
         +boca? +abierta, duerm*|dorm*|ronc*|respir* & boca & abierta, no +puedo|puede +tener|mantener|estar|\
         aguantar ~boca +abierta, puerta|clinica|consulta|consultorio|ustedes|ventana & cierr*|cerr*|cerrar, \
         no ~cerrar|cierr* ~trato|cita|hueco|puerta|web|aplicacion|espacio|diastema, dentadura|protesis|\
         ferula|placa & cerr*|cierr*|encaj*, ni +se|me +traba, a +veces|de_vez_en_cuando & traba|traban|\
         trabo|trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|bloque*, boca & abierta \
         & sillon, \
         boca +abierta +con|de|por +lo|la_factura|el_precio|el_presupuesto|el_resultado|la_cuenta|la_sorpresa, \
         hay|tengo|tener|tenga +que +estar|tener|mantener ~boca, \
         bloque* ~poco ~mandibula, mandibula +por +las +mananas|noches, por_las_mananas",
    ),
    phrases(
        JawHurts,
        "agarra|sujeta|tapa|tocando ~mandibula|cara|boca|menton, mandibula|quijada|pomulo|menton|cara ~duele|dolor*|\
         morad*|cruje|mueve, duele|dolor* ~mandibula|quijada|pomulo|menton|cara, no|apenas & masticar|morder",
        "dolor|duele ~cabeza|rodilla|brazo",
    ),
    phrases(
        HeadHit,
        "@golpe|pegue|pegado|dio ~cabeza|craneo, cabeza|craneo ~@golpe|pego, conmocion, traumatismo +craneal|\
         craneoencefalico, @golpe|peg*|dio|dado|di|abri*|romp* ~cabeza|craneo|frente|nuca|coco, cabeza|\
         craneo|frente|nuca|coco ~@golpe|peg*|abiert*|roto|rota|rotos|rotas|rotura|sangr*|brecha, \
         traumatismo +craneo*, chichon, de +cabeza ~cayo|caido|tir*, cayo|caido|tiro +de +cabeza, @golpe|\
         peg*|dio|dado|di|dieron|abri*|romp*|raj*|cayo|parti* ~@cabeza, @cabeza ~@golpe|peg*|abiert*|roto|\
         rota|rotos|rotas|rotura|sangr*|brecha|partid*|raj*|hundid*, @golpe & @cabeza & vomit*|desmay*|\
         conocimiento|mare*|confus*|dormid*|somnol*|chichon|sangr*|suelo|piso|borde|aturdid*|ido|ida|\
         atontad*|raro|rara|doble|borros*, dio|di|dado|pego|pegue|cayo|cai|caido|azoto|aterrizo|fue ~de|con|\
         sobre|en|contra +la|el? +@cabeza, chichon*, huevo +en +la +@cabeza, brecha ~@cabeza, liquido|agua|\
         aguita ~nariz|oido|oreja & @golpe|@cabeza|clar*, tec, traumatismo, conmocion*, @golpe & duel*|dolor \
         & cabeza & acuerd*|recuerd*|vomit*|mare*|borros*|nausea*, @golpe & no & acuerd*|recuerd* & nada|\
         como|paso, \
         vino|cayo|caido|cayeron ~encima|en|sobre ~@cabeza",
        "dolor +de +cabeza, dolor* +de +cabeza, duele +la +cabeza, perder|pierdo +la +cabeza, romper*|rompo \
         +la +cabeza, de +frente|en_frente, dolor* ~@cabeza, duel* ~@cabeza, jaqueca|migrana, @golpe +de \
         +frente, de +la +frente, hacer +frente, frente +a, enfrente, @cabeza ~seguro|papeleo|factura|\
         hipoteca, come|comer|comiendo +la|el +@cabeza|coco, mal +de +la +cabeza, cabeza +de|del +familia|\
         turco|implante|fresa, no +fue +nada, @diente +de +frente, grano|espinilla ~frente, semana +pasada, \
         chichon +de +risa, ni +duele|me_duele, hace +semanas|dias, chichon ~encia|paladar|boca|labio, \
         cabeza ~el +otro +dia, cabeza ~pavada|tonteria|ni_chichon, \
         fue|ido|pasado|paso|va|olvido +de +la +cabeza",
    ),
];
