//! Spanish words for breathing and swallowing.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        BreathingTrouble,
        "puesto|puesta|pone|poniendo|quedo +azul|morado|morada, azul|morado & bebe|nino|nina|labios, no|\
         apenas|cuesta|dificil|dificultad|problemas|trabajo|mal ~respir*, respir* ~mal|dificultad|no|dificil|\
         rapido|raro|cuesta|apenas, falta ~aire|aliento, ahog*, asfixi*, sin +aire|aliento, no ~entra ~aire, \
         labios +azules|morados, poniendo +azul|morado, no|apenas|cuesta|dificil|dificultad*|problema*|\
         trabajo|mal|fatal|casi_no|esfuerzo|lucha* ~respir*, respir* ~mal|dificultad|no|dificil|rapid*|raro|\
         cuesta|apenas|pit*|silb*|fatal|agitad*|entrecort*|ruid*, falt* ~aire|aliento|oxigeno, sin +aire|\
         aliento|respir*, no ~entra|llega|pasa|coge|cojo|tengo|agarra|jala ~aire, labios|cara|boca|poniendo|\
         pone|puso|esta|poniendose ~azul*|morad*|violet*|amoratad*|cianot*, pit*|silb* ~pecho|respir*, \
         jadea*, boquea*, crisis +de +asma, ataque +de +asma, asma ~no|mal|ataque, fatigad* ~respir*, \
         sofoc*, inhalador ~no|nada|ni|funciona|vacio|sirve, no|ni|nada|espray|spray ~inhalador, espray|\
         spray|aerosol ~no|nada, no ~tiene|hay|queda|tengo +aire|oxigeno, cuesta|no|dificil|apenas|trabajo & \
         coger|tomar|jalar|agarrar|meter|llega|entra & aire|aliento|oxigeno, respir*|aire|aliento & no|\
         cuesta|mal|dificil|falta|apenas|trabajo|poco|problemas, dejo|dejado|paro +de +respirar, no \
         +respira, busc*|lucha*|pele* & aire|respirar, respiracion ~corta|cortan|corto|corte|cortar|cortado|\
         cortada|cortados|cortando|cortarse|cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|\
         cortarsela|rapid*|agitad*|superficial|entrecortada|mal|rara|dificil, respiracion & corta|cortan|\
         corto|corte|cortar|cortado|cortada|cortados|cortando|cortarse|cortarla|cortarlo|cortarle|cortaron|\
         cortaba|cortito|cortita|cortarsela|rapid*|agitad*, @no ~respir*, respir* ~@no, no|apenas|cuesta|\
         costando|dificil|trabajo|batall*|ni ~agarr*|jal*|coj*|cog*|tomo|tome|toma|toman|tomar|tomado|tomada|\
         tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara|meti|metio|metido|metida|\
         metidos|metidas|mete|meter|metiendo|meten|metieron|meterle|meto|saco|saca|sacar|sacaron|sacado|\
         sacando|sacan|sacarle|sacarme|pesc*|llen*|entra|entran|entraba|entro|entrar|entrando|entre_nada|\
         entrarle|lleg*|pasa|pasan|pasar|pasaba|pasarme|pasarla|pasando|paso|pasado|pase|pasarle|pasarlo|\
         sale|salen|salia|salir|saliendo|salio|salido|salieron|salga|salirse|inspir* ~aire|airecito|aliento|\
         oxigeno|pulmones|respiracion, aire|aliento|oxigeno|respiracion ~no|apenas|casi_no ~entra|entran|\
         entraba|entro|entrar|entrando|entre_nada|entrarle|lleg*|pasa|pasan|pasar|pasaba|pasarme|pasarla|\
         pasando|paso|pasado|pase|pasarle|pasarlo|sale|salen|salia|salir|saliendo|salio|salido|salieron|\
         salga|salirse|alcanz*|viene, falt*|faltando ~aire|aliento|oxigeno|respiracion|resuello, sin|quedo|\
         quedando|queda +sin? +aire|aliento|resuello, respir* ~mal|fatal|pit*|silb*|ruid*|ronc*|agitad*|\
         rapid*|raro|jade*|entrecort*|cortit*|cortad*|superficial|trabajos*|esfuerzo|pesad*|forzad*|angusti*|\
         estertor*|hipando|boca_abierta|como_pez|como_pescado|a_bocanadas|como_si, silbid*|silb*|pit*|\
         ronquid*|ruid*|estridor|gorgote*|chifl*|hervor|estertor* ~respir*|aire|pecho|garganta, labios|labio|\
         boca|boquita|cara|carita|unas|dedos|nino|nina|bebe|poniendo|poniendose|puso|pone|quedo|volviendo \
         ~azul*|morad*|violet*|amoratad*|cianot*|lila|gris|grises, azul*|morad*|violeta|amoratad* & respir*|\
         aire|labios|ahog*|atragant*|tos|tose|tosen|toser|tosia|tosio|tosiendo|bebe|nino|nina, ahoga*|ahogo|\
         ahogue*|ahogando*|asfixi*|sofoc*|atosig*, bocanada*, jade*|hiperventil*|resoll*|resopl*, crisis|\
         ataque +de? +asma|asmatic*|ansiedad ~respir*|aire|asma, asma|asmatic* & inhalador|ventolin|\
         salbutamol|no|ataque|crisis & funcion*|hace|puede|mejora|respir*|calma|ced*, ventolin|salbutamol \
         ~no|nada, pulmones ~no|llen*|aire, respir* & ruid*|pit*|silb*|azul*|morad*|hinch*|lengua|garganta, \
         no|ni ~termin*|acab*|decir|hablar ~frase*|palabra*|seguid* & aire|respir*|ahog*|corta|cortan|corto|\
         corte|cortar|cortado|cortada|cortados|cortando|cortarse|cortarla|cortarlo|cortarle|cortaron|cortaba|\
         cortito|cortita|cortarsela|hinch*|garganta, pech* ~hund*|costillas, costillas ~marc*|hund* \
         ~respir*, ansi* ~aire|respir*, necesito|necesita|quiere +aire, por +la +boca +como +pez, disnea|\
         estridor|hipoxia|cianosis|cant_breathe, tapa|corta|cierra +el +aire, se +me|le +tapa|corta|va|\
         cierra|acaba +el +aire, aire ~tapa|corta, estertor*, entre|entrar|meter ~algo +de? +aire, no \
         ~recupera|recupero|recobra|recobro ~aliento|respiracion|aire, cierra|cerrando|corta|cortando|va|\
         acaba ~respiracion|aliento, respiracion ~cierra|cerrando|corta|va|falla|para, ni +respirar|respira, \
         hund* ~costillas|pecho ~aire|respir*",
        "ahog* ~calor|calefaccion, calor|calefaccion ~ahog*, respir* ~nariz, nariz ~respir*, mal +aliento, ahoga* \
         ~vaso, nariz ~respir*|tapada, casi ~ahog*|atragant*, encia*|diente|muela ~morad*|azul*, ahog* ~trabajo|deudas|\
         vaso, corriendo|escaleras|gimnasio ~aire|aliento|ahog*|jadea*, aire +acondicionado|libre, sin +respir* ~bien, \
         miedo ~ahog*, asma ~controlad*, precio|factura|presupuesto ~aliento|aire, aire & acondicionado|libre, aliento \
         & mal|huele, respir* & nariz, ahog*|asfixi* & sala|espera|acondicionado|autobus|metro|tren|facturas|deudas|\
         trabajo|oficina|gente, uno|una +se +ahoga|asfixia, respir*|aliento|aire & vi|viendo|verlo|ver_el|precio|\
         presupuesto|factura|susto|noticia, respir* +bien|normal|normalmente|mejor|perfectamente|sin, sin +aliento & \
         corrio|corrido|corrida|corriendo|corriendose|corriendole|corria|escaler*|subi*|deporte|prisa|carrera|gym|\
         pisos, corrio|corrido|corrida|corriendo|corriendose|corriendole|corria|corrid*|escaler*|subi*|ejercicio|\
         gimnasio|deporte|maraton|carrera & aire|aliento|ahog*|jade*|respir*|resuello, ahog*|asfixi* & trabajo|deudas|\
         facturas|vaso|papeleo|hipoteca|cuotas|pagos|gastos|calor|oficina|sala|llamadas|exam*|letras|intereses|tareas|\
         pega|chamba|laburo, respir* ~tranquil*|aliviad*|hondo|profundo|alivio, un +respiro, aire +acondicionad*, al \
         +aire +libre, aire ~puerta|secador|jeringa|ducto|chorro|fria|frio|diente|muela, con +el +aire|frio & duel*|\
         diente|muela|sensib*, aire & diente|muela & duel*|molest*|sensib*|frio, mal|buen|halito +aliento, aliento & \
         mal|huele|olor|fresc*|ment*|ajo|feo|fuerte|chicle*, ronc*|apnea & duerm*|dorm*|noche|ferula|cpap, respir* ~por \
         +la +boca & duerm*|dorm*|noche|ninos|ortodoncia|habito|siempre, respir*|aire & sin_problema*|bien|normal|\
         perfect*|tranquil*, puede|puedo +respirar +bien, encia*|diente*|muela*|ojera*|tinta|boli*|mora|moras|arandanos|\
         vino|helado|chuche*|pintalabios|resina|goma|gomas|ligas|brackets & azul*|morad*|lila|violeta, frio & labios & \
         morad*|azul*, nariz|mocos|resfri*|constip*|catarro|gripe & respir*|aire, sin +respiro, casi +me|se +ahog*|\
         atragant*|asfixi*, me +falta +el +aire +de +verte|la_emocion, moreton|moraton|moretones|cardenal, ronc*|apnea \
         & respir*, presentacion|proyecto|reunion|pelicula|partido|vestido & aire, faltaba +el +aire +a, llego|llegue|\
         llegando|voy|vengo +ahogad*|asfixiad*|jadeando|sin_aliento|sin_aire, corta|cortan|corto|corte|cortar|cortado|\
         cortada|cortados|cortando|cortarse|cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|cortarsela +la \
         +respiracion +su|el|la|lo|verte|ver, me +corto +la +respiracion, @diente ~gris|grises|azul*|morad*, gris|\
         grises ~@diente, ronco|ronca|laca|pelo & espray|spray, asma|inhalador & formulario|ficha|bien|historial|\
         controlad*|siempre, no +respiro|respira & cosecha|trabajo|agenda|dias|semana|tiempo|lio|reuniones|mes, quedo|\
         deja|dejo|dejas|dejaron +sin +respiracion|aliento|aire +con|por|su|el|la|tu, llorar|lloro|llora|llanto|\
         berrinche|rabieta & morad*|azul*|ahog*, rojo|morado +de +llorar|verguenza|risa, escaleras|correr|carrera|\
         ejercicio & recuper*, va|van +a? +la? +respiracion, ejercicio*, calor & respir*|ahog*, no +se +puede, me|nos|\
         se +ahogo|ahogamos|ahoga +en, ni ~hinchazon|fiebre|temperatura ~respir*, ni ~ni ~respir* +bien, no|sin|ni|\
         ningun* +tengo|tiene|hay|tenemos? ~problema*|dificultad*|molestia* ~respir*, ni +me|le +cuesta|falta, ahog*|\
         asfixi*|muer* +de +la? +risa, ansiedad|nervios|panico & sillon|sedacion, cuando +me +pongo +nervios* & aire|\
         ahog*|respir*|aliento, nervios* & aire & relaj*, ronc*|ronqu* ~ahog*|respir*|asfixi*, sin +respiracion|aire|\
         aliento +de +lo|la|tan, sin +respiracion|aire|aliento +cuando +me|vi|supe|nos, compresor|motor|aspirador*|\
         maquina|autoclave|turbina ~ahog*, encia* ~morad*|azul*, dejan +respirar, respirar ~oficina|trabajo, aire \
         +cuando +bostezo, aliento ~aire, ahogad* ~telefono|movil|celular, telefono|movil|celular ~ahog*, respirar \
         +cuando +pienso|veo|oigo|pensar, pienso|pensar ~dentista ~respirar, no +me|le|nos? +cuesta +nada? +respirar|\
         tragar|abrir|hablar, sin +aliento|aire|respiracion +al +ver|verme|mirar|saber",
    ),
    phrases(
        Choking,
        "atragant*, atorad*|atascad*|trabad* ~garganta, garganta ~atorad*|atascad*|trabad*, aspir* ~diente|corona|\
         pieza, ator*|atasc*|traba|traban|trabo|trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|\
         atravesad*|clavad* ~garganta|traquea|esofago|gaznate, garganta|traquea|gaznate ~ator*|atasc*|traba|traban|\
         trabo|trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|atravesad*|clavad*|algo, aspir*|\
         inhal* ~diente|corona|pieza|empaste|puente|trozo|muela|algo, diente|corona|pieza|empaste|puente|trozo|muela \
         ~aspir*|inhal*|pulmon*|traquea|garganta, por +el +otro +lado ~tos|tose|tosen|toser|tosia|tosio|tosiendo, otro \
         +lado +y +no, no|deja|para ~toser|tos, se +fue +por +otro +lado, por +otro +lado|lado_malo|mal_lado, pulmon*, \
         traquea|pulmon*|bronqui* & algo|diente|corona|trozo|pieza|atasc*|ator*|protesis|empaste, pulmon|pulmones & \
         diente|trozo|corona|algo|pieza, atragant*|atorag*|atrgant*|anud*, ator*|atasc*|traba|traban|trabo|trabado|\
         trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|atravesad*|atraves*|clavad*|pegad*|encaj*|meti*|\
         metid*|qued* ~garganta|traquea|esofago|gaznate|tragadero|galillo|garguero|buche|cuello, se +le|me +fue|ha_ido|\
         fueron ~@objeto|algo|agua|comida ~por +el|la? +otro|mal|mala|camino|sitio, se +le|me +fue|ha_ido +por +el|mal|\
         otro|la +otro|mal|camino|lado|sitio|via|viejo, @objeto|algo|comida|agua|carne|pan|caramelo ~por +el|mal +otro|\
         camino|mal|camino_viejo|lado|sitio, se +le|me +fue|ha_ido|metio|han_ido ~@objeto|algo ~pulmon*|traquea|\
         bronqui*|via|vias|dentro|adentro ~tos|tose|tosen|toser|tosia|tosio|tosiendo|respir*|silb*|pit*, @objeto & \
         dentro|adentro|garganta|camino & tos|tose|tosen|toser|tosia|tosio|tosiendo|ahog*|silb*|azul*|morad*, aspir*|\
         inhal*|sorb* ~@objeto|algo|caramelo|cacahuete|mani|uva, tos|tose|tosen|toser|tosia|tosio|tosiendo|tose* ~no|\
         sin|desde|tras|y ~para|paran|paro|parar|pararla|pararlo|pararle|parado|pare|parando|sale|desde|tose|cede \
         ~@objeto|algo|trag*, @objeto ~via|vias +aerea|aereas|respiratoria*, algo +en +la +garganta & aire|respir*|tos|\
         tose|tosen|toser|tosia|tosio|tosiendo|pasa|puedo|puede, ni +la|le? +tos|toser, no +le|me? +sale +ni? +la? +voz|\
         tos, se|me +atoro|atora|ator*|esta_atorando|estoy_atorando|atore +con|por|y|no, esta|estoy|esta_como \
         +atorando*|atragantando*|atorand*, atora|atorando|atorandose|atorada_con|atorado_con +con?, algo|pedazo|trozo|\
         espina|hueso|pastilla +atorad*|atascad*|atravesad*, tos* & ido|fue|iba|fuera +chueco|por_otro_lado|\
         por_el_otro_lado|por_mal_lado|mal, se|ha +ido|fue +por +el? +otro|mal|donde_no +lado|camino|sitio|debia",
        "miedo +atragant*, tos|toser ~resfri*|gripe|catarro|cita|cancelar|noche, casi +atragant*|\
         me_atraganto, casi ~atragant*, pulmon* ~cancer|infeccion|operacion, neumonia, raspa|flema|flemas|\
         mocos|goteo|nudo|emocion*, sensacion +de +nudo, nudo +en +la +garganta, mesa|cajon|puerta|coche|\
         trafico|tapon|atasco & atasc*|atoran|traba|traban|trabo|trabado|trabada|trabados|trabadas|trabar|\
         trabarse|trabando|trabandose, seguro|papel*|tramite|autorizacion & ator*|traba|traban|trabo|trabado|\
         trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|atasc*, lengua & traba|traban|trabo|\
         trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose, corona|protesis|tornillo|\
         bracket & traba|traban|trabo|trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|\
         pegad* & diente|muela, hilo|comida|carne|palomita*|pelo|semilla & atorad*|atascad*|metid* & diente|\
         dientes|muela|muelas|encia|bracket*, casi ~atragant*|ahog*, palabr*|decir ~atragant*, se +me \
         +atraganta +el|la|ese|esa|este, miedo|panico|asco & atragant*|molde*|pasta, impresion*|molde* & \
         atragant*|arcada*, se +me|le +atragant* +el|la|los|las, cuando & tumbo|tumbaron|tumbe|tumbarle|\
         tumbarme|tumbaran|tumbaste|tumbamos|tumbarse|acost*|sillon|recost* & saliva|agua|atragant*, me \
         +atragante +con +el|la|un|una|mi +cafe|agua|te|risa|factura|precio|saliva|pan|noticia, trafico|cita|\
         fila|cola|tapon|atasco|autopista|elevador|ascensor & ator*, hilo|comida & ator* & diente*|muela*, \
         atragantamiento*, diente|dientes|muela|muelas|encia & atorad*|atascad*|metid*|atravesad* & entre, a \
         +veces|siempre|suelo & atragant*, al +dormir|durmiendo & atragant*, pelo|hilo|comida +atorad*, \
         radiograf*|placas|moldes|impresion|impresiones|cubeta|cubetas|arcadas ~atragant*|ahog*|asfix*, \
         presupuesto|precio|factura|cuenta ~atragant*, comida ~garganta ~preocup*, \
         inhalador|asmatic*|asma ~control*|ficha, control* ~inhalador",
    ),
    phrases(
        CannotSwallow,
        "no|apenas ~tragar|pasar +saliva, babe*|saliva ~tragar|cae|sale, no|apenas|imposible|casi_no ~tragar|trago|\
         traga|tragarme, tragar ~nada|imposible|ni, nada ~garganta|pasa|baja, babe*|babea*|baba*, saliva ~cae*|sale|\
         escurr*|tragar|boca, ni +agua ~pasa|trag*|baja, pasa ~garganta ~agua, @no ~@trag, no|ni|apenas|nada|cuesta|\
         imposible ~pasa|pasan|pasar|pasaba|pasarme|pasarla|pasando|paso|pasado|pase|pasarle|pasarlo|baj*|entra|entran|\
         entraba|entro|entrar|entrando|entre_nada|entrarle ~saliva|agua|trago|traguito|sorbo|sorbito|liquido*|bocado|\
         comida|pan|sopa|cucharad*|papilla|leche|gota ~garganta|nada|ni|me|le|pasa|pasan|pasar|pasaba|pasarme|pasarla|\
         pasando|paso|pasado|pase|pasarle|pasarlo|baj*|doctora?, ni +una? +gota|saliva|agua|traguito|trago|sorbo|\
         sorbito|liquidos|la_saliva|un_trago|un_sorbo|mi_saliva|un_traguito ~baj*|pasa|pasan|pasar|pasaba|pasarme|\
         pasarla|pasando|paso|pasado|pase|pasarle|pasarlo|entra|entran|entraba|entro|entrar|entrando|entre_nada|\
         entrarle|puedo|puede, nada ~me|le +pasa|baja|entra ~garganta|por_la|ahi|abajo, no +me|le +pasa|baja|entra +ni|\
         nada +por|agua|saliva|la|el|gota, saliva|babas|baba ~cae*|sale|salen|salia|salir|saliendo|salio|salido|\
         salieron|salga|salirse|escurr*|escup*|chorre*|colgando|colgado|colgada|colgados|colgandole|colgante|gote*|\
         acumul*|junt*|tragar|boca|panuelo|toalla|vaso|bote, escup*|escurr* ~saliva|babas|baba|panuelo|toalla|vaso, \
         escurr*|chorre* & tragar|traguito|saliva|garganta|baja|pasa, babe*|babeando|babear|babero & no|hinch*|garganta|\
         cuello|tragar|pasa|come, garganta ~tapa|tapan|tapo|tapado|tapada|tapados|tapando|tapandole|taponad*|tapar|\
         tapona|cerr*|cierr*|bloque*|hinch* & agua|saliva|baja|pasa|tragar|traguito|sorbo, garganta ~no ~deja|pasa|\
         baja, devuelv*|devolv*|vomit*|regres*|escup* ~agua|sorb*|todo|liquido* ~no|tragar|pasa|baja|traga, agua|saliva|\
         sorb*|traguito|liquido* ~vuelve|regres*|devuelv*|sale|salir ~nariz|boca|fuera|tragar|salir|no, deglut*, \
         disfagia, @trag ~nada|imposible|saliva, no ~pasar|pasa|paso|pasan|baja|entra ~saliva|agua|comida|garganta, no \
         +me|le|nos +pasa|baja|entra +nada +por|de, no +me|le +baja|entra +nada, disfagia|odinofagia|sialorrea, cant \
         +swallow, sale|devuelve|vuelve|regresa ~nariz & bebe*|bebo|bebi|bebio|bebido|beber|bebiendo|bebe|beberse|agua|\
         sorb*|trag*|leche|tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|\
         tomemos|tomamos|tomara, no|imposible|apenas ~pasa|pasan|pasar|pasaba|pasarme|pasarla|pasando|paso|pasado|pase|\
         pasarle|pasarlo|baj*|trag*|entra|entran|entraba|entro|entrar|entrando|entre_nada|entrarle|bebo|bebi|bebio|\
         bebido|beber|bebiendo|bebe|beberse ~ni ~gota|agua|saliva|sorbo|trago|liquido*|traguito, no ~pasa|pasan|pasar|\
         pasaba|pasarme|pasarla|pasando|paso|pasado|pase|pasarle|pasarlo|baj*|trag*|entra|entran|entraba|entro|entrar|\
         entrando|entre_nada|entrarle ~gota|saliva|sorbo|traguito|trago, no +soy|es +capaz +de +trag*, incapaz +de \
         +trag*, baba|babas|saliva ~caiga|caig*|inclin*|batea|palangana|cubo|babero|pano|papel, espesad* ~no, no ~baj*|\
         pasa|pasan|pasar|pasaba|pasarme|pasarla|pasando|paso|pasado|pase|pasarle|pasarlo ~espesad*|pure|papilla|yogur, \
         no +la|lo|las +puedo|puede|logro +pasar|tragar, no +la|lo|las +trag*, dias|dia|ayer|manana|horas ~sin +beber|\
         comer_ni_beber|tomar_agua|probar_agua ~trag*|garganta, trag* ~sin +beber|comer|tomar, sac*|quit*|limpi*|escup* \
         +me? +la +saliva|baba|babas ~servilleta|panuelo|toalla|papel|pano, saliva|babas ~servilleta|panuelo|toalla|\
         pano, no ~beber|bebe ~sale|devuelve|regresa|vuelve, se|me +devuelven|devuelve|regresan|regresa|salen|sale +los|\
         el|todo +liquidos|liquido|agua|leche|te, liquidos|agua|leche ~por +la +nariz, ni +tragar|trago|traga, ni \
         +puedo|puede|podia +tragar|pasar ~saliva|agua|nada|liquidos, ni ~saliva|agua|liquidos|sopa|leche ~puedo|puede \
         ~tragar|pasar|bajar|beber|tomar, ni +la? +saliva|agua ~baja|pasa|entra|trago, cerrado +el +paso & saliva|trag*|\
         comida, toalla ~debajo ~boca, sin +poder +pasar|tragar|beber|tomar ~liquido*|agua|nada|comida|saliva, sorbo|\
         agua|comida ~queda|quedo ~atascad*|atorad*|trabad*, no +me|le +pasa +ni, gaznate|garganta ~no +le|me \
         +funciona, toalla|trapo|panuelo ~boca ~gaznate|trag*|saliva|baba*",
        "tragar ~pastilla*, baba* ~dientes, bebe ~baba*|babe*, baba* ~dientes|saliendo, tragar ~pastilla*|capsula*|\
         comprimido*, pastilla*|capsula*|comprimido* ~tragar, no +me +trago|traga +lo|la|eso, no ~traga* ~precio|\
         factura, enjuag*|pasta ~no ~trag*, no +pasa +nada, no +te|se|le|lo +tragues|trague|traguen, sin +tragar, \
         tragar*|trago|traga|tragan ~cuento|mentira|historia|excusa*|telenovela|recepcionista|dentista|tipo|tio|senor|\
         humo|sapo|sapos|bola|precio|gente|jefe|doctor|doctora|companer*, tragar +a +ese|esa|este|esta|mi|los|las|tu|\
         ningun, no ~trag* ~pasta|enjuague|fluor|colutorio|gel|agua_del|chicle, bebe|dientecito*|dientes|molares ~babe*|\
         saliendo, saliendo|denticion|brotan & babe*|baba*, dorm*|duerm*|anestesia|dormida|dormido & babe*|baba*, no|ni \
         +problema* ~trag*, tragar|trago|traga +bien|sin|perfect*|normal, pasa +nada|por_que|que, no +baja|bajan +el|la|\
         los|las +precio*|fiebre|hinchazon|inflamacion|dolor|app|tarifa*, no ~pasa|pasan|pasar|pasaba|pasarme|pasarla|\
         pasando|paso|pasado|pase|pasarle|pasarlo|entra|entran|entraba|entro|entrar|entrando|entre_nada|entrarle \
         ~tarjeta|pago|llamada|cepillo|hilo|seda|cita|whatsapp|mensaje|seguro|correo|datafono|transferencia, mi +perr*|\
         gat*, saliva & placa|protesis|retenedor|aparato|dentadura|mucha|boca_seca|normal, no +pasa|pasan|pasar|pasaba|\
         pasarme|pasarla|pasando|paso|pasado|pase|pasarle|pasarlo +de|a|del|al|por|con +aqui|la_consulta|hoy|recog*|\
         alli|nada, nada +mas|de +pasa|pasan|pasar|pasaba|pasarme|pasarla|pasando|paso|pasado|pase|pasarle|pasarlo|\
         baj*, seca ~boca|saliva, @trag ~sapo, paso|pasado|pase|pasara +nada, moco* & nariz, siempre & babe*|baba*, \
         paralisis +cerebral, babe* ~como_siempre, parkinson|demencia|alzheimer|silla & babe*|baba*, no +la|lo|las \
         +puedo|puede +pasar +a|hoy|por|al|manana, se +le|me +sale +el? +agua +de|del, protesis|placa|nueva & saliva, \
         salen|saliendo|salir|brot* ~muelit*|dientit*|dientecit*|dientes|muelas & baba*|babe*, baba*|babe* & muelit*|\
         dientit*|dientecit*, no|sin|ni|ningun* +tengo|tiene|hay|tenemos? ~problema*|dificultad*|molestia* ~trag*, ni \
         +me|le +cuesta, eso|esa|cuento|historia ~no +me +lo|la +trago, no +me +lo|la +trago +que|ni, trag* ~galletas|\
         pan|seco|secas ~sin +agua, boca +seca ~trag*, radioterapia, baba*|hilillo ~almohada ~desde|tiempo|ferula|\
         dorm*, ferula|retenedor ~baba*, no +me +trago +que, cae +la +baba +con|de, pastillas|comprimidos|capsulas \
         ~grandes|siempre|sobres, babead*|baba* ~alineador|ferula|aparato, almohada ~alineador|ferula|aparato, trag* \
         ~pastillas|comprimidos|capsulas ~grandes|siempre|sobres, no +me|le|nos? +cuesta +nada? +respirar|tragar|abrir|\
         hablar",
    ),
    phrases(
        SwallowingTrouble,
        "cuesta|dificil|dificultad|problemas|trabajo ~tragar, tragar ~cuesta|dificil|dificultad|imposible, \
         tragar & cuesta|dificil|peor|mas|trabajo, cuesta|costando|costandome|costaba|dificil|dificultad*|\
         problemas|trabajo|batall*|esfuerzo|suplicio|tormento|odisea ~@trag, @trag ~cuesta|dificil|\
         dificultad|imposible|trabajo|peor|suplicio|tormento|costando, cuesta|costando|dificil|trabajo|\
         batall* ~pasa|pasan|pasar|pasaba|pasarme|pasarla|pasando|paso|pasado|pase|pasarle|pasarlo ~saliva|\
         agua|comida|bocado|liquidos, al +tragar & nudo|bola|atorad*|atasc*|cierr*, duel* +tanto|mucho|\
         un_horror +al? +tragar, no +bebo|bebe|come|como ~trag*|dolor",
        "tragar ~pastilla*, tragar ~pastilla*|capsula*|comprimido*, pastilla*|capsula*|comprimido* ~tragar, \
         no|sin|ni|ningun +problema*|dificultad* ~@trag, cuesta +tragar +a|que|el|la|ese, @trag ~precio|\
         factura|noticia|pildora|recepcionista, ni +me|le +cuesta, \
         trag* ~galletas|pan|seco|secas|pastillas ~sin +agua, boca +seca ~trag*, radioterapia, \
         pastillas|comprimidos|capsulas ~grandes|siempre|sobres, \
         no +me|le|nos? +cuesta +nada? +respirar|tragar|abrir|hablar",
    ),
    phrases(
        SwallowingHurts,
        "duele|dolor|doloroso ~tragar, tragar ~duele|dolor, duel*|dolor*|ard*|rasp*|pincha*|molest* ~@trag, \
         @trag ~duel*|dolor*|ard*|pincha*|cuchill*|vidrio*|cristal*|aguj*, al +tragar & duel*|dolor*|\
         cuchill*|vidrio*",
        "pastilla*, sin|no ~@trag ~duel*, no|sin|ni|ningun +duele|dolor ~@trag",
    ),
];
