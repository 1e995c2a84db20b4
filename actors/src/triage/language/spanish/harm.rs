//! Spanish words for what one does to oneself, and what was swallowed.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        WantsToDie,
        "suicid*, matarme|matarse, quitarme|quitarse +la +vida, quiero|quiere|quisiera|ganas ~morir*, no \
         +quiero|quiere +vivir|seguir_viviendo|estar_aqui, no ~ganas +de +vivir, acabar ~vida|todo, mejor \
         +muerto|muerta, hacerme|hacerse +dano, cortarme, no +vale +la +pena +vivir, terminar +con +mi \
         +vida, matarm*|matars*, matar +me, me|se +quiero|quiere|voy|va|queria +a? +matar, quiero|quiere|voy \
         ~matar* +me?, quitarm*|quitars* ~vida|medio, quit* +la +vida, quiero|quiere|quisiera|ganas|prefier* \
         ~morir*|muert*|desaparecer, no +quiero|quiere|deseo|tengo_ganas|puedo +vivir|seguir|existir|\
         despertar|estar_aqui|mas, no ~quiero|quiere|ganas ~vivir|seguir_viviendo|seguir_aqui|despertar, \
         acabar|terminar ~con? ~vida|todo|conmigo, mejor ~muert*|sin_mi, hacerm*|hacers* ~dano|tonteria|\
         locura, cortarm*|cortando|corto ~venas|brazos|munecas, venas, nadie ~echar*|extran* ~menos|me, no \
         +vale|merece ~pena ~vivir|vida|seguir, tirarm*|saltar|lanzarm* ~puente|ventana|tren|balcon|azotea, \
         tomarm*|tomar ~todas ~pastillas, vida ~sentido|no_vale, carta +de +despedida, me +quiero +morir, me|\
         se +mato|matare|suicidare|suicido|cuelgo|ahorco|tiro|lanzo|arrojo ~hoy|noche|esta|por_la|por_el|al|\
         ventana|balcon|puente|tren|vias|metro|azotea|pastillas|juro|prometo|voy, me +mato, matarm*|matarte|\
         suicid*|ahorcar*|colgarm*|envenenarm*|inmol*, pegar*|meter* +un +tiro, tirar*|saltar|lanzar*|\
         arrojar*|aventar* ~puente|ventana|tren|balcon|azotea|vias|metro|edificio|acantilado|camion|coches|\
         autobus|quinto|septimo, no ~encuentro|veo|tiene|encuentra|ve|hallo ~sentido|razon|motivo|salida \
         ~seguir|vivir|vida|nada|aca|aqui|esto, no ~sentido +a? +vivir|seguir|la_vida|nada|mi_vida, la? \
         +vida +no|ya_no? +tiene|vale, tengo|tiene|con|junt* ~pastillas|tabletas|frasco|blister|cuchillo|\
         cuchilla|navaja|pistola|cuerda|soga ~delante|adelante|enfrente|mano|mesa|aqui|listas|preparad*, \
         pastillas ~delante|adelante|enfrente|mano|mesa ~tomar*|noche|todas|acabar, no|ni|ya_no +quiero|\
         quiere|puedo|deseo|tengo|tiene +ganas? +de? +vivir|seguir_viviendo|existir|seguir_aqui|estar_aqui|\
         seguir_en|despertar*|estar_viva|estar_vivo|estar_en_este, no ~ganas +de +vivir|seguir|nada ~vida|\
         morir*|desaparec*, no +puedo|aguanto|soporto +mas|ya ~vida|nada|vivir|asi|todo|morir*|tirar*|\
         acabar, ojala ~muera|muriera|despierte|despertara|no_estuviera|no_hubiera_nacido, dormir* +y|para \
         +no|nunca +despertar*|volver, no +volver +a +despertar|abrir_los_ojos, acabar|terminar|poner_fin|\
         ponerle_fin|acabo ~con? ~vida|conmigo|todo|sufrimiento|existencia|dias|una_vez_por_todas ~, quit* \
         ~vida|medio ~me|se|mi, quitarm*|quitars*|quitarte +la|del|de +vida|medio|en_medio, hacerm*|hacers*|\
         haciendos*|hago|hace|haga ~dano|tonteria|locura|algo_malo|barbaridad|disparate +si? +mism*|sola|\
         solo|proposito, me|se +hago|hace|haciendo|hizo|he_hecho|ha_hecho ~dano +a? +mi|si|proposito|aposta, \
         cortarm*|cortars*|cortandos*|cortandom*|corta*|corto|rajar*|abrir* ~venas|brazos|munecas|antebrazo*|\
         muslos|piernas, autolesi*|autoagre*|lesionando*|lastimando* +a|sola|solo|proposito, me|se +estoy|\
         esta +cortando|lastimando|autolesionando, corto|corta|cortan|corte|cortar|cortado|cortada|cortados|\
         cortando|cortarse|cortarla|cortarlo|cortarle|cortaron|cortaba|cortito|cortita|cortarsela +a \
         +proposito, nadie ~echar*|extran*|va_a_llorar|notar* ~menos|me|faltar*, mejor|tranquil* +sin +mi|\
         ella|el, estarian|estaran|estarias|estara ~mejor +sin +mi, soy +una +carga ~todos|familia|vivir|\
         seguir, despedirme|despedida|despidiend* ~todos|carta|hijos|nota|familia|siempre|vida, carta|nota|\
         mensaje +de +despedida, no +merezco|merece +vivir|seguir|la_pena_vivir, no +vale|merece +la? +pena \
         ~vivir|vida|seguir, ultimo|ultima +dia|noche|llamada ~vida|mi, cansad*|hart* +de +vivir|la_vida|\
         esta_vida|existir, harta|harto ~vivir, esta +vida ~no|mierda|acabar, todo +acab* ~noche|\
         para_siempre, desaparecer +para +siempre|del_mapa|del_mundo, me +quiero|voy_a|quisiera +morir|matar|\
         ir_de_este, quiero +que +acabe|termine +todo|esto ~vida|morir*, pensamientos +suicidas|de_muerte|\
         de_suicid*, intent* +suicid*|matar*|quitarse, tomo|tome|toma|toman|tomar|tomado|tomada|tomando|\
         tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara|tragar* ~todas|punado|frasco|caja \
         ~pastillas|tabletas|medic* ~acabar|no_despertar|morir*|noche|todo|dormir, se +quiere|quiso|quiera|\
         intent* +a? +matar|morir|quitar, ya +no +hay +salida, quiero|quiere|quisiera|ganas|deseo|prefiero|\
         preferiria|ojala|necesito|pienso|piensa|pensad*|pensando|pensar ~morir*|muert*|desaparec*|matar*|\
         suicid*|acabar_con|irme_de_este|no_despertar, tirarm*|tirars*|saltar|lanzarm*|arrojarm*|aventarm* & \
         balcon|puente|azotea|ventana|vias|pienso|pensando|pensado|tejado|barandilla, solo +pienso +en \
         +tirarme|morir*|matar*, matarme ~de? verdad|serio|cuchillo, mejor|tranquil*|felices ~si|cuando +yo|\
         no +no|estuviera|falte|este|muera|existiera, mejor ~si +yo +no, estarian|estarian_todos|estarias \
         ~mejor, me +acabo +de +cortar +las +venas, pastillas|tabletas ~fila|alinead*|contad*|preparad*|\
         ordenad*|monton ~, escopeta|pistola|rifle|arma|revolver|cuerda|soga ~mesa|mano|aqui|cargad*|\
         preparad*|listo, nadie ~notaria|notara|daria|dara|cuenta|enterar* ~si|estuviera|falto|desaparec*|\
         muero, acabad*|terminad* +con +todo, planea|planeando|piensa|pensado ~quit*|matar*|suicid*, inyect* \
         ~potasio|insulina|aire_en, hoy|noche|manana +salto|me_tiro|me_cuelgo|me_mato|me_voy_a_matar|lo_hago \
         & cita|vida|todo|dientes, grita|dice|amenaza|asegura|jura|repite ~se|me +mata|mato|va_a_matar|\
         suicida|tira|quiere_matar|quiere_morir, me|se ~cortar|cortado|corto|corte|cortando|rajar|rajado|\
         rajo +el|los|las|la|otra_vez +brazo|brazos|munecas|muneca|venas|muslos|antebrazo, rajad* ~munecas|\
         venas|brazos, se +acabo +todo, seria +mejor +estar +muert*, no +necesito +ya? +dientes, me +voy|va|\
         quiero +a? +quitar +de, se|me +va|voy|quiere|quiero +a? +colgar|ahorcar|tirar|matar|suicidar|morir|\
         envenenar|desangrar ~noche|hoy|balcon|ventana|puente|tren|dijo|dice|dicho|vida, pienso|piensa|\
         pensando|pensado +en +acabar|terminar|desaparecer|morir*|matar*|suicid*, decid* ~morir*|acabar|\
         matar*|suicid*, para +que +seguir|vivir, lo +mejor +es +morir*, pienso +en +la +muerte, hago|hace|\
         haciendo|hizo|hecho +cortes|cortaduras|heridas ~brazo|brazos|munecas|piernas|muslos|sola|solo, ha|\
         he|tengo|esta +decidido|decidida +a? +morir*|matar*|suicid*, tampoco +quiero|quiere +vivir|seguir, \
         soga|cuerda|lazo ~colgad*|list*|preparad*|cuello, cartas|notas|mensajes +de +despedida, no +estare|\
         estaria|voy_a_estar|seguire|sigo +viva|vivo|con_vida, ya +lo +he +decidido & viva|vivo|morir*|\
         matar*, me|se +corto|corta|cortaba|cortan ~sentir|dolor_dentro|culpa|aliviar, mejor|preferible|\
         prefiero +me? +muero|morir*|muera|morirme, no +le? +veo|ve|encuentro|hallo +caso|sentido|razon|\
         chiste|gracia|motivo +a? +seguir|vivir|nada|la_vida|esta_vida, despedi|despedido|despidio|\
         despedirme +de +mi|mis|su|sus|todos|la +familia|hijos|todos|gente|padres|amigos, ir|irme|irse|\
         marcharme|largarme|fuera +de +este|del +mundo, me|se +quiero|quiere|voy|va|quisiera +a? +hacer \
         +dano, quiero|quiere|voy|va +a? +hacer*me|hacerme|hacerse|hacernos +dano, ultimo +dia & vida|hoy|mi|\
         va & ser|vivo, va +a +ser +mi +ultimo, ir|irme|irse|marcharme|largarme|fuera +de|del +mundo, me|se \
         +corto|corta|corte|cortaba ~para +no? +sentir, me|se +quito|quita|quitare|quitara|quito ~de +en? \
         +medio, hago|hare|haga|haria|cometo|cometer +una +locura|tonteria|barbaridad|desgracia, no +quiero|\
         quiere +estar +viva|vivo, noche|hoy|manana +acabo|termino|acabare|terminare +con|lo, noche|hoy +me \
         +despido, cansad*|canse|cansado|harte|harto|harta +de +vivir|todo|la_vida, diciendo|diciendome|\
         audio|mensaje ~se +mata|va_a_matar|quiere_matar|suicida|va_a_tirar, \
         sera|es|hoy +mi +ultimo +dia, no ~estar +en +este +mundo, dejar +este +mundo, \
         no +quiero|voy|pienso +a? ~estar|seguir|vivir +en +mundo",
        "musica|espera|factura|precio|presupuesto|trabajo|calor ~matar*|mata, morir* +de +risa|hambre|\
         verguenza, cortarme +el|las, morir*|muero +de +risa|hambre|verguenza|miedo|ganas|frio|sueno, me \
         +quiero +morir +de, acabar|terminar ~todo ~tratamiento|limpieza|hoy|pronto, no +quiero|puedo \
         +seguir|mas +con|esperando|pagando|dientes|citas, no +quiero +seguir +con +el|la, vida +sin +dolor, \
         matando|mata & dolor, me +va|van|esta|estan|vais +a? +matar|matando, me +mata|matan, matar +a +mi|\
         el|la|los|las|este|esa|ese|todos|alguien|quien|un|una, matar|mato|mata +el +tiempo|gusanillo|hambre|\
         nervio|bicho*|bacteria*, me|se +mata|mato|matan|matando +a +trabajar|estudiar|reir|dieta|hacer, me \
         +mato +a|trabajando|estudiando|haciendo|el|en_el_gimnasio, morir*|muero|muere|morirse +de +risa|\
         hambre|verguenza|miedo|ganas|frio|sueno|sed|pena|asco|calor|curiosidad|aburrimiento|envidia|gusto|\
         la_risa|rabia|amor, morirme|morirse|morir ~verguenza|risa|ganas|curiosidad, mi +marido|mujer|madre|\
         padre|jefe|esposo|esposa|hijo +me +mata|matara|va_a, me +mata*|matan|matas|matara +si|mi|el|la|los|\
         esta|este|cuando|esa|ese, antes|prefiero|preferiria ~que ~dentista|ortodoncia|ir|torno|pagar|llevar|\
         volver|sacar*|ponerme, acabar|terminar|acabo ~tratamiento|ortodoncia|limpieza|hoy|llamada|cita|\
         contrato|suscripcion|plan|plazos|semana|pagar|pagos|obra|empaste|endodoncia, acabar|terminar +con|\
         de? +el|la|los|las|este|esta +caries|sarro|mal_aliento|dolor|problema|manchas|tema|bruxismo|\
         tratamiento, vida ~util|seguro|implante*|corona*|empaste|garantia|noctur*|nueva|social, para +toda? \
         +la +vida, salvado|salvaste|salvo|salvaron|alegr*|arregl*|cambi*|resuelto +la +vida, cortarm*|\
         cortar* +el|la|las|un +pelo|pico|unas|pelos|alambre|hilo|llamada|punto*|cita|brida, tirar*|tirarme \
         ~de|hilo|flor|basura|piscina, desaparec* ~dolor|mancha*|caries|sarro|hinchazon|molestia*|cita|ficha|\
         diente, nervio ~muert*|matar*|mata, matar* +el|al? +nervio, muert* ~nervio|diente|muela|miedo|\
         hambre|cansancio|sueno|susto|pulpa|hueso, diente|muela ~muert*, me +tenia*|tienes|tiene|tengo|\
         teneis +muert*, de +mala? +muerte, punto +muerto, despertar* ~dolor|temprano|manana|pronto|\
         despertador|anestesia|noche, despedid* +de +mi|la|soltera|soltero|anio|ano, despedirme +de +usted|\
         ustedes|la_doctora|mi_diente|mi_muela|el_doctor, ganas +de +nada +dulce, seguir ~tratamiento|\
         ortodoncia|con_ustedes|con_vosotros|pagando|esperando|brackets|viniendo, me +lanzo|tiro ~piscina|\
         blanque*|ortodoncia|implante*, me +tiro ~horas|esperando|rato, como +muert*|morirse, jug* ~morir*|\
         muert*, videojuego, personaje, cansad* +de +la +vida +de, vivir +sin +diente*|dolor|muela*|aparato, \
         vivir|vivo|vive +cerca|lejos|aqui|en|con, no +puedo +vivir +sin|con|asi +el|mi|diente*|dolor|este, \
         tonteria|locura ~precio|pregunta*, hacerme +dano +el|la|con|al|en|con_el|con_la, me +hago|hace|hizo \
         +dano +al|en|con|el|la|cuando|mas|un|mucho|nada, me +hacen|hagan|hara|haran|hace|haga|haceis +dano, \
         tirarme +de|a|en +la|el|los +piscina|cabeza|pelos|sofa|cama|paracaidas|tobogan, mejor ~si +yo +pago|\
         voy|llamo|llego, estarian ~mejor ~dientes|brackets|blanc*|puestos, no +me? +quiero +morir* +tont*|\
         idiota|sin|ignorante|con, me +mata +si|cuando, corte|cortado +con +el|un +papel|cristal, se +acabo \
         +todo +el|la, me +dice +que +me +mata, colgar +el|la|los|un|una +telefono|llamada|cuadro, me +va|\
         voy +a +tirar +el|la|una|de, pienso|pensando +en +acabar|terminar +el|la|los|con +tratamiento|\
         ortodoncia|esto, pajaros, matar ~pajaros, muert* ~diente*|muela|nervio|pulpa, diente*|muela|nervio|\
         pulpa ~muert*, vida|vivir & diente* & sonrisa|miedo|boca, muert*|morir* & miedo|risa|perro|gato|\
         verguenza|abuel*|padre|madre|curiosidad, ultimo +dia +de +trabajo|clase|antibiotico|plazo|\
         vacaciones|cole|curso, ultimo +dia +para|que, se +corta +con, se +corta +la +llamada, vuelta +al \
         +mundo, no +puedo +vivir +sin|con|asi +mis|los|las|esta|este|un|una, en +medio +esta|este|la|el|los|\
         las|una|un, voy|va +a? +morir +sin +saber|conocer|ver|probar, morir* +sin +saber, \
         puede|podria|pueda|pueden +hacer|hacerme|hacerle|hacernos +dano, \
         prevencion +del|de +el? +suicidio, quito +de +en +medio ~vendio|jubilo|consulta, \
         ultimo +dia +de|en|del ~trabajo|clase|antibiotico|tratamiento|vacaciones|cole, \
         morir|muero ~olvide|verguenza|pena|risa|perdi_la_cita",
    ),
    phrases(
        Child,
        "@nino, bebita|bebito|hijito|hijita|mi +peque|pequenin|pequenina, de +dos|tres|cuatro|cinco|seis|\
         siete|ocho|1|2|3|4|5|6 +anitos|anos, anitos|mesecitos, nene|nena|crio|cria",
        "pequeno|pequena +problema|pregunta|duda, @nino +y +pico, tengo +veinte|treinta|cuarenta|cincuenta|\
         sesenta|setenta|ochenta +anos, hace +un? +dos|tres|unos|anos +anos",
    ),
    phrases(
        Swallowed,
        "trago, tragado, tragada, trague, ingiri*, comio|comido|tomo|bebio|bebido ~pila|moneda|boton|pasta|\
         tubo|detergente, trag*|ingir*|ingiri* ~pila|moneda|boton|iman|pasta|tubo|juguete|pieza|diente|\
         pastilla*|canica|algo|bateria, se|me +trago|trague|tragado|comio|comido|bebio|tomo|tomado ~pila|\
         moneda|boton|iman|pasta|tubo|juguete|canica|detergente|pastillas|enjuague|colutorio, trag*|engull*|\
         ingir*|ingiri*|zamp*|comio|comido|comiendo|bebio|bebido|chup* ~pila|pilas|moneda*|boton|iman|imanes|\
         pasta|tubo|juguete|pieza|canica|bateria|tornillo|tuerca|lego|ficha|bolita|fluor|gel|enjuague|\
         colutorio|chinche|clip|crema|arete|anillo|gomitas|pomada|tapon|tapa, se +me|nos|le? +trago|\
         ha_tragado|comio|ha_comido|bebio|ha_bebido|tomo|ha_tomado|engullo|metio ~un|una|el|la|algo|media|\
         medio|casi|todo|entera|entero ~pila|pilas|moneda*|boton|iman|imanes|pasta|tubo|juguete|canica|\
         detergente|pastillas|enjuague|colutorio|bracket*|goma|gomita|tornillo|gel|pomada|fluor|corona|\
         diente|pieza|bateria",
        "trago +de, diente +de +leche ~trago|tragado, trago|tragado ~diente +de +leche, no ~trago +bien, no \
         ~trag* ~nada|agua|saliva, trag* ~poquito|poco ~pasta|fluor, leche ~trag*, trag* ~leche, trag* \
         ~pepita|semilla|chicle, pasta|fluor & poquito|puntita|siempre|malo|normal|poco, tragar|traga ~bien|\
         mal|duel*|cuesta, trag* ~saliva|agua|comida, \
         crei|creia|creimos|pense +que ~tragado, tragado ~aparecio",
    ),
    phrases(
        SwallowedObject,
        "trago|tragado|trague ~pila|aguja|moneda|corona|puente|dentadura|iman|vidrio|metal|instrumento|\
         tornillo|diente|protesis|alambre|bracket, trag*|ingir* ~pila|bateria|aguja|moneda|corona|puente|\
         dentadura|iman*|vidrio|cristal|metal|instrumento|tornillo|diente|protesis|alambre|bracket|funda|\
         carilla|perno|clavo|alfiler|retenedor|boton|canica|empaste, pila|moneda|iman|canica|boton|tornillo \
         & boca & encuentr*|desapareci*|esta|veo, trag*|engull*|ingir*|ingiri*|zamp* ~@objeto, @objeto & \
         trague|trago|tragado|tragada|tragaste|engull*|ingeri*, @objeto & se|me +lo|la|los|las +paso|pase|\
         pasado +con|al, paso|pase|pasado ~con +la|el|un +sopa|agua|comida|pan|carne|bocado ~@objeto|puente|\
         atorad*|trag*, no +aparece|encuentr*|esta|la_encontr*|lo_encontr* & @objeto & trag*|sopa|comi|comio|\
         comido|comiendo|comieron|comimos|garganta|estomago|atorad*|baj*, se +le|me|nos +fue|ha_ido|fueron|\
         ha_caido|cayo|solto|ha_soltado|resbalo|escapo|escurrio|colo & @objeto & garganta|dentro|adentro|\
         abajo|estomago|trag*|tos|tose|tosen|toser|tosia|tosio|tosiendo|otro_lado|pulmon*, @objeto ~fue|ido|\
         cayo|caido|colo|colado|resbalo|bajo|paso|metio ~garganta|dentro|adentro|abajo|estomago|esofago|\
         buche, garganta|estomago|esofago ~@objeto ~fue|cayo|colo|bajo|lima|aguja|corona, creo +que +me +lo|\
         la +trag*, tengo|tiene ~@objeto ~estomago|barriga|esofago, sali* +de +la +boca ~trag*, aspir*|\
         inhal* ~@objeto, me|se|nos +lo|la|los|las +he|ha|haya|hemos|han +tragado|comido|engullido & \
         @objeto, @objeto ~me|se|nos +lo|la|los|las +he|ha|haya|hemos|han +tragado|comido, me|se|nos +lo|la|\
         los|las +trague|trago|comi|comio & @objeto, @objeto ~me|se|nos +lo|la|los|las +trague|trago|comi|\
         comio, se +fue|bajo|paso|marcho|fueron +con +la|el|las|los|un +comida|sopa|gachas|pan|avena|papilla|\
         arroz|carne|agua|leche|bocado|pure|potaje|caldo|cena|desayuno, @objeto & lo|la|los +aspir*|inhal*|\
         sorbi*, @objeto ~aspir*, tos|tose|tosen|toser|tosia|tosio|tosiendo|tose* & @objeto & fue|abajo|\
         atras|cayo, @objeto ~desapareci*|desaparecio|perdi* ~comi|comio|comido|comiendo|comieron|comimos|\
         trag*|seguro, trag* ~uno|una|alguno|parte +de +los|las|el|la|mi|mis? +@objeto|brackets|gomas|\
         aparatos|frenos, se +me|le +fue|ha_ido|han_ido|va +para|hacia|pa +abajo|dentro|adentro|garganta|\
         el_estomago, comi|comio|comido +el|la|un|una|su|mi|mis|sus +puente|corona|funda|bracket|empaste|\
         carilla|implante|retenedor|diente|bateria|pila|moneda, @objeto & desapareci* & garganta|trag*|boca|\
         comiendo|esofago, @objeto & para|pa|hacia +el|la +estomago|garganta|barriga|panza, @objeto \
         ~desapareci* ~garganta|boca, fue|cayo|bajo|zas|zaca|pum +para|al|hacia|pa +el? +estomago|garganta|\
         buche|barriga, @objeto ~se +fue|ha_ido|marcho|colo|escurrio +detras|con|por|para|pa|abajo|adentro|\
         dentro, @objeto & noto|siento|senti & atascad*|atorad*|clavad*|bajar|pasar|garganta|estomago|raspa, \
         se +fue +para|pa +abajo|adentro|dentro & tos|tose|toso|tosiendo|raspa|pincha|garganta, comi|comio|\
         comido +un|una|el|la|mi +@objeto, se|me +paso|pase|pasado +un|una|el|la +bracket*|corona|diente|\
         muela|moneda|pila|tornillo|aguja|iman|boton|alambre|retenedor, falta* ~trozo|pedazo|cacho|pieza|\
         punta ~aparato|bracket*|protesis|diente|corona|retenedor|alambre & tragar|garganta|raspa|tos|tose|\
         pincha, me|se|nos +lo|la|los|las +habre|habra|habremos|debi|debio|debo|debe +haber? +tragado|comido|\
         tragar|de_haber_tragado, seguro|creo|fijo|juraria|parece +que? +me|se +lo|la|los|las +trague|trago|\
         comi|comio, \
         trague|trago|tragado|tragaron|tragaste ~destornillador|instrumento|herramienta|pinza|lima|fresa|tornillo|broca",
        "diente +de +leche, tragado ~pastilla*|agua, trag* ~pastilla*|agua|saliva|comida, no|cuesta|dificil \
         ~tragar, leche ~trag*, trag* ~pastilla*|agua|saliva|comida|sangre|enjuague|pasta|liquido|orgullo|\
         palabras|fluor|medicina|aire|humo|chicle|moco*|semilla|pepita|bocado|coca|cafe, al +tragar, tragar \
         +con|por|de|al, leche & trag*, maquina|cajero|telefono|datafono|parquimetro|aspiradora|perro|perra|\
         lavadora|tuberia|desague|buzon ~trag*, trag* ~telefono|maquina|cajero, trag* ~tarjeta|cuento|\
         mentira|rollo|excusa|bola|sapo*, perr*|gat*|cachorro ~trag*|comi|comio|comido|comiendo|comieron|\
         comimos, no +me|la|lo +tragu*|trague, no +se +trago, sin +tragar*, no ~tragado ~nada, palomita*|\
         espina_de_pescado, trago +de, un +trago, tragos, trague +un +poco, tragaluz, tragaperras, se +me|le \
         +cayo|solto ~@objeto ~suelo|lavabo|baja|lavamanos|sofa|servilleta, tos|tose|tosi ~resfri*|gripe, \
         guard*|cajita|bolsita|recuper* & cayo|solto|salio, hueso|pepita|semilla|cuesco +de, no +se|me|la|lo \
         +lo|la? +ha|he|trag*, pica +la +lengua, abajo +me|pica|duele, solto|cayo|despeg* +el|la|un|una|mi \
         +@objeto +de +abajo|arriba|atras|delante, @diente & encia, @diente & metio|metid*|metido & dentro|\
         adentro, @diente|dolor|dedo*|hinch*|flemon|pus|infeccion|hinchazon ~fue|ha_ido|va, perr*|gat*|\
         mascota, caries|sarro|acido & comi*, @arreglo ~noto|siento ~alto|alta|raro|rara|floj*|suelt*|bien, \
         ayer|hoy & pegado|cementado, comi|comio|comido +un|una|el|la +hueso|cosa|trozo|pedazo|muelle|bola|\
         bolita|punta|pieza|palito, comio +la +muela +caries, comi|comio|comido ~trozo|pedazo|cacho +de +pan|\
         carne|pizza|tarta|pastel|turron|manzana|queso|chocolate|bocadillo, tragar ~duel*|dolor|molest*|\
         cuesta|bien|mal, no|cuesta|dificil|cuestan|duele|imposible|apenas|sin ~tragar|trago|traga, trago|\
         traga +bien, bien +trago|traga, gancho & guantes|boxeo|golpe|diente|dientes, perro|gato|perra|\
         cachorro ~trago|comio|tragado, hace +una|dos|tres|unas +semana|semanas, trague ~hace +una|dos|tres|\
         unas +semana|semanas, trague|trago & salio +sola|solo|bien, trague|trago & semana|semanas|meses & \
         salio, \
         crei|creia|creimos|pense +que ~tragado, tragado ~aparecio, \
         puedo|puede +tragar, respir* +bien ~trag*",
    ),
    phrases(
        Chemical,
        "trago|tragado|trague|bebio|bebido|tomo|tomado|ingiri*|comio ~lejia|cloro|acido|detergente|quimico*|\
         limpiador|amoniaco|jabon|producto|blanqueador|desinfectante, lejia|cloro|acido|detergente|quimico*|\
         limpiador|amoniaco|blanqueador ~trago|tragado|bebio|bebido|tomo|ojo|ojos|boca, enven*|intoxic*, \
         quemadura* +quimica*, trag*|bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|bebo|beber|\
         bebe|beberse|tomo|tomado|ingir*|ingiri*|comio|enjuag* ~lejia|cloro|acido|detergente|quimic*|\
         limpiador|amoniaco|jabon|producto|blanqueador|desinfectante|colutorio|suavizante|lavavajillas|\
         perfume|gasolina|pegamento|salfuman, lejia|cloro|acido|detergente|quimic*|limpiador|amoniaco|\
         blanqueador|producto ~trag*|bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|tomo|ojo*|\
         boca|garganta, botella|bote ~enjuague|colutorio ~bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|\
         bebimos|trag*|tomo, bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|trag*|tomo ~botella|\
         bote|todo ~enjuague|colutorio, bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|bebe|\
         tomado|tomo|trag*|chupado & enjuague|colutorio|lejia|cloro|detergente|limpiador|producto|\
         lavavajillas|suavizante|perfume|alcohol|desinfectante|acido|agua_oxigenada|limpia*, trag*|bebi|\
         bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|bebe|bebo|beber|beberse|tomo|tome|toma|toman|\
         tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara|ingir*|\
         ingiri*|comio|comido|chup*|enjuag*|probo|probe|probado|probando|sorb*|gargara*|lami* ~@quimico, \
         @quimico ~trag*|bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|tomo|tome|tomado|ojo*|\
         boca|garganta|lengua|cara|encia*|labio*|comio|chup*|inger*|quem*|salpic*|cayo, quem* ~@quimico \
         ~boca|lengua|garganta|labio*|encia*|ojo*|cara, @quimico & quem*|ard*|salpic*|cayo|entro & ojo|ojos|\
         boca|garganta|lengua|encia, salpic*|cayo|entro|salto|echo|echaron|rociaron ~@quimico ~ojo|ojos|boca|\
         cara, ojo|ojos|cara|boca ~salpic*|cayo|entro|salto ~@quimico, botella|bote|vaso|frasco|trago|sorbo|\
         buche ~@quimico|enjuague|colutorio ~bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|trag*|\
         tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|\
         tomamos|tomara, bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|trag*|tomo|tome|toma|\
         toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara \
         ~botella|bote|todo|media|vaso|frasco|medio ~enjuague|colutorio|@quimico|listerine, bebi|bebio|\
         bebido|bebida_entera|bebiendo|bebieron|bebimos|trag* ~enjuague|colutorio|listerine|oraldine, vaso|\
         remojo|remoj* & cloro|lejia|lavandina|corega|limpia*|pastilla_limpiadora & bebi|bebio|bebido|\
         bebida_entera|bebiendo|bebieron|bebimos|tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|\
         tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara|trag*, comi|comio|comido|comiendo|comieron|\
         comimos|trag*|tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|\
         tomarmelas|tomemos|tomamos|tomara & tubo|media|medio|entero|entera|toda & pasta|fluor|dentifrico|\
         gel, pasta|dentifrico|fluor ~comi|comio|comido|comiendo|comieron|comimos|trag* ~tubo|media|medio|\
         entera|mitad|toda, hice|hizo|buche*|gargara* ~@quimico, buche*|gargara* ~con? @quimico, @quimico \
         ~trag*|buche*, dieron|dio|di|tomo|pase|paso ~cucharada|sorbo|trago|vaso|buche|botella +de +@quimico|\
         agua_oxigenada, @quimico & se +lo|la +paso|trago|tomo, quem*|ard*|abras* ~boca|lengua|garganta|\
         estomago|panza|esofago ~trag*|bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos, boca|\
         lengua|garganta ~quemad*|abrasad*|en_carne_viva|ampoll* ~trag*|@quimico|bebi|bebio|bebido|\
         bebida_entera|bebiendo|bebieron|bebimos, confund*|pens* & @quimico & agua|bicarbonato|zumo|jugo|\
         refresco & trag*|bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|tomo|tome|toma|toman|\
         tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara|\
         enjuag*, bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|trag*|tomo|tome|toma|toman|tomar|\
         tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara ~resto|todo|\
         entero ~frasco|botella|bote|frasquito, aceite +de +clavo|arbol|eucalipto & bebi|bebio|bebido|\
         bebida_entera|bebiendo|bebieron|bebimos|trag*|tomo|tome|toma|toman|tomar|tomado|tomada|tomando|\
         tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara, buche*|trago|sorbo +de? @quimico, \
         mastic*|mordi*|chup*|comi|comio|comido|comiendo|comieron|comimos ~@quimico|pastillas_de_limpiar|\
         pastillas_para_limpiar|pastillas_limpiadoras|corega|pastilla_limpiadora, keros*|queros*|parafina|\
         nafta|diesel|gasoil ~tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|\
         tomarse|tomarmelas|tomemos|tomamos|tomara|bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|\
         trag*|agua, tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|\
         tomarmelas|tomemos|tomamos|tomara|bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|trag* \
         ~keros*|queros*|parafina|nafta|diesel|gasoil, trag*|bebi|bebio|bebido & blanque* & quem*|liquido|\
         gel|kit, quem*|ard* ~por +dentro & trag*|bebi|bebio|bebido|tomo|tome, trag*|bebi|bebio ~liquido \
         ~blanque*|limpi*|revel*|fregar|lentes|lentillas|pila*, bebi|bebio|bebido|trago|tragado|trague & \
         quem*|ardi*|arde|escaldad* & boca|garganta|estomago|lengua, trago|sorbo|bebi|bebio|bebido|tomo & \
         botella|garrafa|bidon|lata & @quimico, trago|sorbo ~botella & quemad*|quem*|ard*, bebi|bebio|bebido|\
         tome|tomo|tomado|trago|trague ~agua|vaso|liquido +de|con|del +la|las|mi|su|los? +dentadura|protesis|\
         postizos|pastilla_limpiadora|retenedor|ferula, \
         tubo ~pasta|fluor ~estomago|comio|comido|trago|tragado|vomit*, vacio|vaciado +el +tubo",
        "intoxicacion +alimentaria, bebe|tomo ~agua|leche|cafe ~enjuague, despues +del +enjuague, intoxic* \
         +alimentaria|ano, intoxic* ~marisco|comida|cena, @quimico ~cepillo|ferula|protesis|dentadura|placa|\
         manchas|limpiar|lavar|lavo|limpio|pongo|puedo|uso|usar|recomiend* ~, productos +acidos|dulces|\
         lacteos, gel +de? +fluor|blanqueador|blanqueante ~cuanto|precio|casa, alcohol ~puedo|antes|despues|\
         cerveza|vino|copa|antibiotico, bebi|bebio|bebido|bebida_entera|bebiendo|bebieron|bebimos|tomo|tome|\
         toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|\
         tomara ~alcohol ~puedo|antibiotico|anoche, agua +con +gas, tomo|tome|toma|toman|tomar|tomado|tomada|\
         tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara ~sosa, mercurio, alergi* \
         ~@quimico, reflujo|acidez|estomago ~acido, acido ~reflujo|estomago|hialuronico|folico|limon|\
         refresco*|esmalte|bebida*|fruta*, hialuronico, bebida*|refresco* ~acid*, vape|vapeador|nicotina \
         ~dejar|fumo|diente*|puedo|encia*, que +es +un +veneno|veneno_que, @quimico +de +dientes, envenen* \
         ~precio|sangre, jabon ~protesis|dentadura|cepillo|ferula|manos, pintura|barniz +de|del +fluor|salon|\
         casa|pared, enjuague|colutorio ~trago|tragu* ~poco|poquito|gota, no +me +trag*, no ~trag* \
         ~enjuague, que +producto*, algun +producto, intoxic* ~una_vez|hace, envenen* ~demasiado|mucho \
         +fluor, colutorio|enjuague|pasta ~se +traga|tragan|puede|bebe, se +puede|debe|pueden +trag*, cafe|\
         sopa|caliente|pizza|te|chocolate|caldo|infusion|leche|picante|chile|aji|salsa & quem*|ard*, pintura \
         & cara|unas|diente*, estrella +de, alcohol & antibiotico, esmalte +de +diente*, esmalte ~diente*|\
         dental, tomo|tome ~agua|vaso +con +la +pastilla, intoxica|envenena & empastes|amalgama*|mercurio|\
         fluor, \
         envenen* ~azucar|caramelos|refrescos|dulces",
    ),
    phrases(
        Overdose,
        "sobredosis, demasiad* ~@medicina|paracetamol, tomo|tome|tomado ~todas|frasco|caja|bote ~@medicina|\
         pastillas|paracetamol, tome|tomo|tomado|trago|tragado|trague ~@muchos ~@medicina, @medicina \
         ~@muchos ~tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|\
         tomarmelas|tomemos|tomamos|tomara|trag*, demasiad* ~@medicina, @medicina ~demasiad*, @medicina \
         ~cada +hora, cada +hora ~@medicina, doble +dosis, tomo|tome|toma|toman|tomar|tomado|tomada|tomando|\
         tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara|trag* ~todas ~pastillas|las, de \
         +mas ~@medicina, nina|nino|hijo|hija|bebe|peque|nene|nena ~comio|comido|tomo|trago|tragado \
         ~pastillas|medicamento*|medicinas|capsulas, sobredosis|sobremedic*, me|se +pase|paso|he_pasado|\
         ha_pasado +con|de|en +el|la|los|las|dosis & @pastillas|dosis, tomo|tome|toma|toman|tomar|tomado|\
         tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara|trag*|comi|comio|\
         comido|comiendo|comieron|comimos|meti|metio|metido|metida|metidos|metidas|mete|meter|metiendo|meten|\
         metieron|meterle|meto|ingir*|ingiri*|llevo|van|zamp* ~@muchos ~@pastillas, @pastillas ~@muchos \
         ~tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|\
         tomamos|tomara|trag*|llevo|desde|en_dos|hoy|golpe|una_vez, @pastillas & como +diez|doce|quince|\
         veinte|treinta|cuarenta & desde|tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|\
         tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara|hoy|ayer|llevo, @muchos ~@pastillas ~golpe|vez|\
         tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|\
         tomamos|tomara|trag*|hoy|horas|ayer|tirada|juntas|juntos, tomo|tome|toma|toman|tomar|tomado|tomada|\
         tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara|trag*|comi|comio|comido|\
         comiendo|comieron|comimos|acab*|termin* ~toda|todas|entero|entera|todo ~@pastillas|frasco|caja|\
         blister|bote, caja|frasco|bote|blister|tira|tableta +entera|entero|completa|complet*|de & \
         @pastillas|dormir, vaci* ~frasco|bote|caja|blister ~@pastillas|tomo|tome|toma|toman|tomar|tomado|\
         tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara, @pastillas ~vaci*|\
         acab* ~frasco|bote|caja|tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|\
         tomarse|tomarmelas|tomemos|tomamos|tomara, doble|triple|dobl* +de? +dosis|pastillas|cantidad, tomo|\
         tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|\
         tomamos|tomara|di|dado|dio ~doble|triple ~dosis|@pastillas, me|se|le +equivo* & dosis|@pastillas & \
         di|tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|\
         tomemos|tomamos|tomara|dio|dado|veces|mas|gramo|cucharadas, @pastillas ~cada +hora|dos_horas|\
         media_hora|rato|ratito|poco, de +mas ~@pastillas|dosis, tomo|tome|toma|toman|tomar|tomado|tomada|\
         tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|tomara|di|dado|dio ~@pastillas \
         ~de +mas|mas_de_la_cuenta|demasiad*, mas +de +la +cuenta|lo_debido|lo_recetado|lo_que|dosis \
         ~@pastillas, tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|\
         tomarmelas|tomemos|tomamos|tomara|he_tomado ~mas ~@pastillas ~de +lo|la, perdi|perdido +la +cuenta \
         & @pastillas|tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|\
         tomarmelas|tomemos|tomamos|tomara, seis|siete|ocho|nueve|diez|doce +gramos ~@pastillas|tomo|tome|\
         toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|\
         tomara|paracetamol, @nino & @pastillas & comio|comido|trag*|encontr*|abri*|tomo|abrio|bebio|bebido|\
         cogio|agarro|bolso|caramelos|dulces|gominolas, caramelos|dulces|gominolas & @pastillas, somnifer* \
         ~tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|\
         tomamos|tomara|muchos|todas|frasco, mezcl* ~@pastillas ~alcohol|whisky|vodka|vino|ron, @nino & \
         @pastillas & comer|comiendo|comerse|masticando|chupando, tom* ~todo|toda|todas|entero|entera +el|la|\
         las|los +@pastillas ~caja|frasco|bote|casa|cajon, tomo|tomado|trago|tragado ~@pastillas +de +la \
         +caja|bolsa, se|me +paso|pase|ha_pasado +de|con +la|las? +dosis, @pastillas ~de +mi|su|la|el \
         +abuela|abuelo|papa|mama|madre|padre|suegra|perro ~tomo|comio|trago|tomado, tomo|tomado|trago|comio \
         ~medicina|pastilla|medicamento +de +otro|otra|mi|su|la|el, comi|comio|comido|tomo|tomado|trago|\
         tragado ~pastillas|medicina|medicinas|medicamento|medicamentos|gotas|tabletas|capsulas ~de|del +mi|\
         la|el|su|abuel* +abuela|abuelo|papa|mama|madre|padre|suegra|suegro|perro|marido|esposo|esposa|\
         hermano|hermana, demasiad*|exceso ~@pastillas, me|se +pase|paso|he_pasado|ha_pasado +con|de \
         ~@pastillas",
        "demasiada +anestesia, @muchos +minutos|dias|anos|horas|euros|meses, recet* ~caja, queda* ~caja, \
         demasiado +caro|dolor, @muchos +y? +media? +minutos|dias|anos|horas|euros|meses|semanas|pesos|mil|\
         miligramos|mg|por_ciento, receta*|recet* ~@pastillas|caja|cada, cada +cuanto|ocho|seis|doce|cuatro|\
         8|6|12 +horas, cuant* ~@pastillas|puedo|puede|debo, cuantas +horas, termin*|acab* ~@pastillas|caja|\
         antibiotico* ~recet*|tratamiento|ayer|hoy|dentro|ciclo|mejor|dias, ciclo|tratamiento ~antibiotico*|\
         @pastillas, hay +que|debo|tengo_que|puedo|puede|podria +tomar*, media|mitad +@pastillas|pastilla|\
         dosis, media|medio +hora|kilo|ano|manana|tarde|mes|dia|anestesia|boca|cara, chorro|mitad|punado \
         +de? +agua|aire|arena, se +me|le +ha|han? +acab*|termin*|paso|olvid*, me +paso|pase +por|a|al|\
         manana|luego|despues|el|un_momento|una, paso|pase ~efecto|anestesia, ha +pasado +el, alergi* \
         ~@pastillas, enjuague ~cada|veces|dias, anestesia ~demasiada|doble|mas|pasa|pasan|pasar|pasaba|\
         pasarme|pasarla|pasando|paso|pasado|pase|pasarle|pasarlo, guantes, pasa|pasan|pasar|pasaba|pasarme|\
         pasarla|pasando|paso|pasado|pase|pasarle|pasarlo ~factura|receta, @pastillas ~receta*, semana|mes|\
         ano|dia +pasad*, queda*|necesit*|compramos|comprar|compro|vend*|recog* ~caja|@pastillas, tomo +la|\
         las|una|mi|sus|el|un +pastilla|pastillas|medicacion +de|para +la|el|mi +tension|corazon|azucar|\
         tiroides|presion|colesterol|alergia, tomo|toma +@pastillas +para, soy|es +diabetic*|hipertens*, \
         pastilla|pastillas +de|para +la|el +tension|azucar|presion|tiroides|colesterol|alergia, \
         sobredosis +de +dulces|azucar|chocolate|caramelos|trabajo",
    ),
];
