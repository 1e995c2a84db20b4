//! Spanish words for bleeding.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Bleeding,
        "sangr*, hemorragia*, hemorrag*, ensangrent*, desangr*, sangre, echando +sangre, hilo +de +sangre, \
         goteando +sangre, manand*, bombea*|mana|brota|echa|echo|escup* ~rojo|roja, a +chorro|chorros|\
         borbotones|goterones",
        "analisis +de +sangre, sangr* ~cepill*|hilo, cepill*|hilo ~sangr*, presion ~sangre, sangra +poco, \
         sangrado +leve, diluye* ~sangre, sangr* +un? +poco|poquito, veo|ver +la? +sangre, analisis|\
         analitica|donar|donante|donacion|prueba|examen|tension|presion|azucar|extraccion +de +sangre, \
         sangre +fria, pura_sangre, hilo +de +sangre ~cepill*, sangr* +azul, sangre & azucar|analitica, me \
         +hierve +la +sangre, sangr* & cepill*|hilo|seda, no +llego +la +sangre +al, saco|saca|sacar|sacaron|\
         sacado|sacando|sacan|sacarle|sacarme ~sangre, labial|pintalabios|remolacha|vino|colorante|\
         mercromina, preocupa|miedo +el|al|del +sangrado",
    ),
    phrases(
        BleedingWontStop,
        "no ~para|deja|parar|detiene|parado|dejado|detener|corta|controlar ~sangr*, sangr*|hemorragia ~no \
         ~para|paran|paro|parar|pararla|pararlo|pararle|parado|pare|parando|detiene|cesa|deja|controla, \
         sigue|continua|todavia|aun|sigo ~sangr*, sangr* ~sin +parar|control, sangr* ~horas|desde|ayer|noche|\
         constante*, horas ~sangr*, vuelto|volvio|otra ~sangr*, gasa* ~empapad*|llena*, no ~deja ~sangrar, \
         no|imposible ~para|paran|paro|parar|pararla|pararlo|pararle|parado|pare|parando|deja*|detien*|\
         detener*|corta|cortan|corto|corte|cortar|cortado|cortada|cortados|cortando|cortarse|cortarla|\
         cortarlo|cortarle|cortaron|cortaba|cortito|cortita|cortarsela|control*|cesa*|contener ~sangr*|\
         hemorrag*, sangr*|hemorrag* ~no ~para|paran|paro|parar|pararla|pararlo|pararle|parado|pare|parando|\
         detien*|cesa|dej*|control*|corta|cortan|corto|corte|cortar|cortado|cortada|cortados|cortando|\
         cortarse|cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|cortarsela, sigue|continua|\
         todavia|aun|sigo|siguen ~sangr*, sangr* ~sin +parar|control|cesar|descanso, sangr* ~horas|desde|\
         ayer|noche|constante*|rato|dia|tarde|manana|continu*|todavia|aun, horas|rato|noche ~sangr*, gasa*|\
         panuelo*|toalla*|algodon*|servilleta* ~empap*|llen*|tras|otra|sangr*|roj*, llen* ~boca ~sangre, \
         boca ~llen* ~sangre, no ~coagul*, sangr* ~a +cada +rato, mana|manando|brota|chorrea* ~sangre, \
         sangre ~mana|manando|manaba|brota|brotan|brotando|brotaba|chorrea*|sale|salen|salia|salir|saliendo|\
         salio|salido|salieron|salga|salirse, sangra +y +sangra, sangra +sin +parar, sangre & sale|salen|\
         salia|salir|saliendo|salio|salido|salieron|salga|salirse|vuelve|brota|brotan|brotando|brotaba|mana|\
         manando|manaba|escup*|llen*|para|paran|paro|parar|pararla|pararlo|pararle|parado|pare|parando|\
         chorr*|gote* & boca|todo|siempre|sin|no|mucha|encia|tiempo|gasa*|almohada|otra, gasa*|algodon*|\
         almohada|toalla*|panuelo*|servilleta* & sangr*|empap*|llen*|roj*|tras, vuelve|volvio|vuelto|\
         cada_vez & sangr*, sangr* & horas|sin_parar, sale|saliendo|salir & sangre & hueco|boca|herida|encia|\
         muela|fresca|mucha, puntos|sutura* & sangr* & solt*|abri*|salt*|romp*|revent*, no|ni|imposible|nada \
         ~para|paran|paro|parar|pararla|pararlo|pararle|parado|pare|parando|detien*|deten*|detuv*|corta|\
         cortan|corto|corte|cortar|cortado|cortada|cortados|cortando|cortarse|cortarla|cortarlo|cortarle|\
         cortaron|cortaba|cortito|cortita|cortarsela|cesa*|ced*|control*|contener|frena*|aguant*|aflo*|seca|\
         secar|secarse|tapa|tapan|tapo|tapado|tapada|tapados|tapando|tapandole|taponad*|tapar|tapona|remit*|\
         corta* ~sangr*|hemorr*|chorro, sangr*|hemorr* ~no|ni|imposible ~para|paran|paro|parar|pararla|\
         pararlo|pararle|parado|pare|parando|detien*|deten*|detuv*|corta|cortan|corto|corte|cortar|cortado|\
         cortada|cortados|cortando|cortarse|cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|\
         cortarsela|cesa*|ced*|control*|frena*|aflo*|seca|secar|secarse|remit*|corta*|puedo|puede, sangr*|\
         hemorr* & no|ni|nada & para|paran|paro|parar|pararla|pararlo|pararle|parado|pare|parando|detien*|\
         detener|corta|cortan|corto|corte|cortar|cortado|cortada|cortados|cortando|cortarse|cortarla|\
         cortarlo|cortarle|cortaron|cortaba|cortito|cortita|cortarsela|ced*|frena*|cesa*|contener|controlar|\
         corta*, sigue|sigo|siguen|continua|todavia|aun|dale_que|venga_a|dale|sin_dejar ~sangr*|hemorr*|\
         echando|escup*|brot*|goteando, es|parece|como|esta|hecho|hecha +un|una|el|abrir +grifo|fuente|\
         canilla|llave|manantial|surtidor|chorro|charco|chorreo|rio, grifo|canilla|fuente|surtidor|manantial \
         & gasa*|sangr*|herida|extrac*|muela|rojo|roja, muerd*|mord*|apriet*|apret*|presion* ~gasa*|algodon|\
         panuelo|te ~minutos|horas|rato|sigue|nada|igual|empap*|llen*|roj*|no|tampoco|hora, gasa*|@trapo & \
         empap*|chorre*|roj*|sangr*|pingando|calad*|ensop*, gasa* & minutos|empap*|otra|cuarta|quinta|\
         tercera|van|llevo|gast* & empap*|llen*|sangr*|roj*|quinta|cuarta|paquete|caja|no, cambi* ~gasa* \
         ~cada|veces|rato|sangr*|no|minutos, llevo|lleva|gast*|van|voy +ya? +por? ~gasa*|algodon*|paquete \
         ~no|sangr*|sigue, llen*|inund* ~boca ~sangr*|rojo|coagul*, boca ~llen*|inund*|sabe ~sangr*|rojo, \
         coagul* ~cae*|cayo|solt*|desprend*|salio|sali*|escup*|trag*|grandes|enorm*|higado*|como, escup* \
         ~coagul*|sangr*|rojo|cuajar*, cuajar*|cuajos +de +sangre, sangr*|sangrad* ~vuelve|volvio|vuelto|\
         reinici*|empez*|otra_vez|de_nuevo, vuelve|volvio|vuelto|empez*|reempez* ~a? ~sangr*, sangr* ~desde \
         ~horas|hora|ayer|anoche|noche|manana|mediodia|tarde|madrugada|dias|salio|sacaron|extraccion, desde \
         ~ayer|anoche|noche|manana|mediodia|tarde|madrugada|horas|extraccion|sacaron & sangr*|hemorr*, toda? \
         +la +noche|manana|tarde ~sangr*, sangr* ~la|toda +noche|manana|tarde|dia, gotea*|goteo|chorrea*|\
         brota|brotan|brotando|brotaba|mana|manando|rezum*|fluye|corre|escurre* ~sangre|sangrecita|herida, \
         sangre|sangrecita ~gotea*|goteo|chorrea*|brota|brotan|brotando|brotaba|mana|manando|rezum*|fluye|\
         corre|escurr*|baja*|cae*, no +coagul*, no ~coagul*|cicatriz* ~sangr*, sigue|sigo|continua|todavia|\
         aun|sale|salia|saliendo +a? +chorro|chorros|borbotones, exodoncia|extraccion|muela|hueco & chorro|\
         borbotones, gasa*|algodon*|compresa*|panuelo* ~cada +diez|cinco|dos|quince|tres|hora|rato|ratito|\
         media|poco|veinte, cada +diez|cinco|dos|quince|tres|hora|rato|ratito|media|poco ~gasa*|algodon*|\
         compresa*, punto|puntos|sutura* & solt*|abri*|salt* & sangr*|sangre, no +se +le|me +quita|para|va|\
         acaba|detiene|cierra +el|la +sangrado|sangre|hemorragia, hueco|agujero|herida|alveolo|encia|boca|\
         muela|sitio ~no +deja|para +de +manar|gotear|chorrear|salir|rezumar|supurar_sangre, no +deja|para \
         +de +manar|gotear|chorrear, herida|encia|labio|lengua|hueco & no_hay_quien|no_hay_forma|\
         no_hay_manera|no_hay_modo & pare|parar|corte|cortar|pararlo|pararla, \
         sigue|continua|no_para|siguen ~manando|brotando|chorreando|goteando, almohada|sabana|toalla ~encharcad*",
        "sangr* ~cepill*|hilo, cepill*|hilo ~sangr*, coagul* ~prueba|tiempo|analisis, sangr* ~desde ~cepill*, analisis|\
         prueba* +de +sangre, sangr* +un? +poco|poquito, analisis|donar|prueba & sangre, cepill*|hilo & sangr*, no|\
         ya_no|dejo|paro|deja +sangr*|de_sangrar|sangra, sangr* & encia*|encias & cepill*|hilo|seda|meses|anos|veces, \
         sangr* ~nariz, regla|menstruacion|periodo & sangr*, sangr* & poc*|poquit*|gotita|rosad*|rosita|manch* & \
         cepill*|limpieza|normal|solo, hilillo|hilo +de? +sangr* ~cepill*, coagul* ~problema*|bien|medic*, saliva|babas \
         +rosa|rosita|rosada, grifo|canilla|fuente +de|del|estropead*|roto|rota|rotos|rotas|rotura|bano|cocina, paro|\
         ceso|corto|detuvo & minutos|mord* & gasa*|sangr*, saco|saca|sacar|sacaron|sacado|sacando|sacan|sacarle|sacarme \
         +sangre, sacaron +sangre, hemorrag* ~nariz|nasal, nariz|nasal ~sangr*|hemorrag*, cada +seis|ocho|doce +horas, \
         sonarme|sonar|mocos|sono|sonarse & sangre|panuelo, baba*|saliva|babeo|babeando ~almohada|empap*, empap* \
         ~almohada ~quita|normal|tiempo, sale|sangra|sangre +mucha? +sangre? +cuando|al +ponen|poner|sacan|sacar|hacen|\
         hacer|quitan|quitar|extraen|extraer|operan, no +ha|volvio +vuelto? +a? +salir|sangrar, primera +noche ~gasa, \
         chorro +de +gastos|dinero, sangria ~tarjeta|factura|gastos, gastos|factura|chorro ~sangria, poco ~sangre \
         ~lavar*|cepill*|hilo, escup* ~poco ~sangre, sangre ~lavarme|cepillarme|lavarse|cepillarse",
    ),
    phrases(
        BleedingHeavily,
        "sangr* ~mucho|mucha|chorro*|abundante*|demasiad*|montones, mucha|mucho|demasiada|bastante|pierde|\
         perdiendo|perdido|chorro* ~sangr*, boca +llena ~sangre, hemorragia, llena +de +sangre, sangr* \
         ~much*|chorro*|abundan*|demasiad*|monton*|bestia*|cerdo|grifo|fuente|cantidad|barbaridad|borboton*|\
         muchisim*|horror*|fuerte, much*|muchisim*|demasiad*|bastante|pierd*|perdi*|chorro*|borboton*|litros|\
         cantidad|charco|coagulos ~sangr*, boca ~llen* ~sangr*, escup*|vomit*|trag* ~sangre, hemorrag*, \
         lleno|llena|cubiert*|empapad*|banad* ~sangre, desangr*, coagulos ~grandes|enormes, sangr* & mucho|\
         mucha|demasiad*|chorro*|litros|empap*|coagulos|cantidad|montones|fuerte, sangr* ~much*|chorro*|\
         chorre*|abundan*|demasiad*|monton*|bestia*|cerdo|cochino|marrano|grifo|fuente|cantidad|barbaridad|\
         borboton*|burbuj*|muchisim*|horror*|fuerte|tope|lo_loco|mares|raudales|canilla|rio|profus*|bestial|\
         salvaje|tremend*|bocanada*|bocado*|tragos|charco*|cubo|litro*|vaso*, much*|muchisim*|demasiad*|\
         chorro*|chorre*|borboton*|litro*|cantidad|charco*|coagulos|rio|mares|barbaridad|bocanada*|cubo|vaso|\
         vasos|lleno|llena|banad*|cubiert*|empapad*|chorrazo|chorreando|monton|tremenda|bestialidad|raudales \
         ~sangr*, sangr* & chorro*|borboton*|litros|charco*|mares|raudales|canilla|almohada|sabana*|lavabo|\
         cubo|toalla*|camiseta|empap*|inund*|pulso|bombea*|latido, sale|salen|salia|salir|saliendo|salio|\
         salido|salieron|salga|salirse|brot*|bombe* & chorro*|borboton*|pulso & sangr*|herida|encia|muela|\
         extrac*|rojo, perdi|perdio|perdido|perdida|perder|perdimos|perdiendo|perdieron|pierd* +much*|\
         demasiada|tanta|bastante|litros ~sangr*, trag* ~sangr*|coagul*, ahog* ~sangr*, sangr* ~ahog*|\
         atragant*, arteria ~corta|cortan|corto|corte|cortar|cortado|cortada|cortados|cortando|cortarse|\
         cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|cortarsela|sangr*, escup*|vomit*|echa*|\
         trag* ~sangr*|coagul*|cuajar*, bombea*|brota|chorro|mana|pulsa*|latido* & rojo|roja|sangr* & \
         latido*|pulso|taza|cubo|vaso|chorro, taza|cubo|vaso|palangana|bol|balde|cuenco ~llen*|llev* ~sangr*|\
         rojo, a +chorro|chorros|borbotones ~sale|salen|salia|salir|saliendo|salio|salido|salieron|salga|\
         salirse|sigue|muela|herida|encia|boca, sale|salen|salia|salir|saliendo|salio|salido|salieron|salga|\
         salirse|sigue|herida|boca ~a +chorro|chorros|borbotones, paladar|encia|labio|lengua|herida|hueco|\
         boca|alveolo ~chorreando|chorrea|chorreo, sal* ~sangr* +como|igual +agua|grifo|rio|loca|loco, \
         sangr* ~como +agua|un_grifo|loca|loco, saliendo|sale ~sangre +como, sangre ~por +todos|todas|todo \
         +lados|partes|lado|la|el|los, todo|toda|lleno|llena +de +sangre, sangre ~por_todos_lados|\
         por_todas_partes|por_todo, boca ~carniceria|matadero|rastro|charcuteria, buches|buche|bocanadas|\
         cuajos|chorretones +de? +sangre, sangre +a +buches|bocanadas|cantaros|mares, charco|charcos +de? \
         +sangre, cuajaron*|cuajos, sangre +que +he|ha|llevo +perdido|perdida, tanta +sangre",
        "sangr* ~cepill*|hilo, cepill*|hilo ~sangr*, analisis|prueba ~sangre, hemorragia ~paro, sangr* ~poco|\
         poquito, perdi|perdio|perdido|perdida|perder|perdimos|perdiendo|perdieron|pierd* ~conocimiento, \
         donar|donante ~sangre, much* ~analisis, sangr* +un? +poco|poquito, sangr* & cepill*|hilo|analisis|\
         prueba|nariz|poco|poquito|para_nada, sangr* & poc*|poquit*|gotita|nada, no ~much* ~sangr*, much* \
         ~cepill*, trag* ~sangr* ~ayer|poco|poquito, encia* & cepill*|veces|siempre|meses|hilo, donar|\
         donante|donacion|analisis|analitica, nariz|nasal ~hemorrag*|sangr*, hemorrag* ~nariz|nasal, agua \
         ~chorro*, chorro* ~agua|aire, babas|saliva|agua ~chorre*, chorre* ~babas|saliva|agua, sabe|sabor|\
         gusto ~sangre, analisis|donar +tanta, leche ~cuajad*, \
         sangre +cuando|al +ponen|poner|sacan|sacar|hacen|hacer|quitan|quitar|extraen|extraer|operan, \
         hemorragia ~titulo|podcast|charla|articulo, \
         sangria ~tarjeta|factura|gastos, gastos|factura|chorro ~sangria, chorro +de +gastos|dinero",
    ),
    phrases(
        WontStop,
        "no ~para|deja|cesa|detiene|corta, sigue|siguen|todavia|aun, cada +vez, vuelve|volvio, horas, sin \
         +parar, empeora*, otra +vez, no|ni ~para|paran|paro|parar|pararla|pararlo|pararle|parado|pare|\
         parando|ced*|detien*|frena*|aflo*|remit*, sin +cesar|descanso|tregua, sigue|siguen|sigo, no +hay \
         +manera|forma, cada +rato|ratito|minuto",
        "dolor|duele|molest* & para|sigue|todavia|aun|horas|vez|deja, dolor*|duel*|molest* & para|paran|paro|\
         parar|pararla|pararlo|pararle|parado|pare|parando|ced*|aflo*|calma*",
    ),
    phrases(
        BloodThinner,
        "anticoagulante*, warfarina, sintrom, xarelto, eliquis, diluye*, hemofili*, aspirina, anticoagul*, \
         adiro, clopidogrel, acenocumarol, heparina, diluyente*, adelgaz* ~sangre, sangre +liquida, tromb*, \
         anticoagul*|aldocumar|pradaxa|apixaban|rivaroxaban|edoxaban|dabigatran|lixiana|ticagrelor|plavix|\
         prasugrel|coumadin|warfarin*|cumadin|plaquetas|willebrand|coagulacion|circulacion, liquida|licua* \
         ~sangre, sangre ~liquid*|fluid*, tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|\
         tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara ~corazon",
        "",
    ),
    phrases(
        Faint,
        "mareo, maread*, mareos, desmay*, debil, palid*, mare*, debilidad, blanc* +como, desvanec*, \
         vertigo*, me +caigo, pierdo|flojera|flojo|floja|debilidad|descompuest*|descompon*|descompus*|\
         flaque*|tambale*, vahido*, todo? +me|le +da +vueltas, da +vueltas, piernas ~flojas|tiembl*|flaque*, \
         a +punto +de +caer*|desmay*, se +va|cae, amarill*, blanc* +como|como_la, perdi|perdio|perdido|\
         perdida|perder|perdimos|perdiendo|perdieron|pierd* +el +color, sudor*, veo|ve +negro|estrellitas|\
         lucecitas|chiribitas|puntitos, color +de? +papel|cera|ceniza",
        "@diente ~floj*, encia* ~palid*, tono|color ~palid*|blanc*|amarill* ~corona|carilla|diente*, dent* \
         ~amarill*, floj* ~diente*|corona|dentadura|protesis|plancha|leche",
    ),
];
