//! Spanish words for heart, brain and allergy.

use crate::triage::concepts::Concept::{self, *};
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ChestPain,
        "dolor*|duele|presion|opresion|aprieta|punzada*|pinchazo* ~pecho|corazon, pecho ~dolor|duele|presion|opresion|\
         aprieta|oprim*, infarto, ataque +al|de +corazon, ataque +cardiaco, dolor ~brazo +izquierdo, dolor*|duel*|\
         presion|opres*|apriet*|punzad*|pinchaz*|ard*|peso|opri*|quem* ~pecho|corazon|esternon, pecho|esternon ~dolor*|\
         duel*|presion|opres*|apriet*|opri*|pinch*|peso|elefante|quem*|ard*, elefante|losa ~pecho, dolor*|duel*|\
         hormigue*|dormido|pesad* ~brazo +izquierdo, brazo +izquierdo ~dolor*|duel*|dormid*|hormigue*|pesa*|adormec*, \
         agarra* ~pecho, paro +cardiaco, corazon ~para|paran|paro|parar|pararla|pararlo|pararle|parado|pare|parando|\
         acelera*, pecho & cerrado|apretado|silba*|peso|pesad*|dolor|duele|presion|opres*|molest*|raro, @dolor ~pecho|\
         corazon|esternon|torax|costillas|costillar, pecho|corazon|esternon|torax ~@dolor, pecho|esternon|corazon & \
         @dolor|apret*|cerr*|losa|elefante|piedra|ladrillo|yunque|garra|cinturon|tenaza*|raro|rarisimo|pata|pisa*|\
         sentad*|encima|saco, elefante|losa|piedra|yunque|ladrillo*|camion|plancha|saco|pata ~pecho, agarr*|llev*|toca*|\
         apriet*|sujet*|mano|manos ~pecho|corazon, angina +de +pecho, corazon ~para|paran|paro|parar|pararla|pararlo|\
         pararle|parado|pare|parando|acelera*|galop*|desboca*|arritm*|raro|rarisimo|salta*|sale|mil|loc*|fuerte|\
         desbocad*|tumbo|tumbaron|tumbe|tumbarle|tumbarme|tumbaran|tumbaste|tumbamos|tumbarse ~pecho|aire|mare*|brazo|\
         sud*|mal|desmay*, brazo ~@dolor|dormid*|hormigue*|adormec*|entumec*|pesad*|plomo ~pecho|sud*|mandibula|\
         izquierd*, @dolor|hormigue*|adormec*|entumec*|corre|recorre|sube|baja|va|irradi*|coge ~brazo|hombro \
         +izquierd*, brazo|hombro +izquierd* ~@dolor|dormid*|hormigue*|adormec*|entumec*|pesad*|pesa*|raro, @dolor \
         ~mandibula|quijada|cuello|muela|diente*|espalda ~brazo ~sud*|mare*|aire|izquierd*, mandibula|quijada & brazo & \
         sud*|aire|mare*|nausea*|vomit*|palid*|blanc*, patatus +al +corazon, le|me +da|dando|dio|dado +un|el|al? \
         +infarto|ataque_al|yuyu_al|corazon, boca +del +estomago ~brazo|sud*|pecho, frota*|agarr*|soba*|aprieta*|llev*|\
         toc* ~pecho, costillas ~@dolor|elefante|sentad*, brazo ~hormigue*|dormid* ~pecho|peso, pecho & aro|cincho|faja|\
         cinturon|banda|correa|torniquete|prensa|tornillo|soga|nudo|garra|puno, pecho ~aplast*|estruj*|prens*, elefante|\
         losa|piedra|yunque|ladrillo*|camion|plancha|saco|pata|buey|vaca|toro|caballo|tonelada|coche ~esternon|pecho|\
         torax|costillas, opres* ~tremenda|fuerte|enorme|horrible|terrible|rara|grande, dando +algo +al|en_el +corazon, \
         algo +al|en_el +corazon, pasa|dando|dio|dado ~algo +malo? +al|en_el +corazon, paro|arresto|ataque|evento|\
         crisis|dolor +cardiac*, coronari*|infart*|miocardi*, me|le +viene|sube|nace|empieza|sale|arranca +desde|del|de|\
         en +el? +pecho, dio|dado|da +una +angina, pastilla ~bajo|debajo ~lengua +no +le|me? +alivia|hace|calma|quita",
        "casi ~infarto|ataque, infarto ~factura|precio, infarto|ataque & anular|cancelar|cambiar|semana|mes|ano|pasad*, \
         le|tuvo|sufrio +dio +un +infarto, tuvo|sufrio +un +infarto, casi|por_poco ~infart*|corazon, corazon +roto, con \
         +todo? +el +corazon, de +corazon, mi +corazon|corazoncito, me +parte|parten|rompe|encoge|alegra +el +corazon, \
         doy|dar|dando|da|toma|tomando|tomar|dandole +el? +pecho, pecho +materno, dolor +en? +el +bolsillo, infart*|\
         cardiac*|coronari* & 19*|200*|201*|202*|stent*|marcapasos|ficha|historial|apunt*|anot*|cardiolog*|antes|\
         operad*, catarro|tos|mocos|bronquitis|resfri*|flemas & pecho, quem*|ard* ~reflujo|acidez|estomago, cirug* +de \
         +pecho, me +va +a +dar +un +infarto ~si|como|cuando|precio*|factura*, infart* ~factura|precio*|presupuesto|\
         cuenta|susto, susto ~infart*|corazon, cumple*|sorpresa & infarto, peso ~encima, arritmia +controlad*|medic*, \
         tomo|tome|toma|toman|tomar|tomado|tomada|tomando|tomaron|tomaba|tomarme|tomarse|tomarmelas|tomemos|tomamos|\
         tomara +pecho, pastilla*|medic* ~corazon|tension, soplo, en +el +corazon +de|del, tomarse|tomar|tomarlo|tome \
         +a +pecho, pelo +en +pecho, de +infarto, tuvo|tuve|sufrio|sufri|dieron +dos|tres|varios|cuatro +infart*, tuve|\
         tuvo|sufri|sufrio|tuvieron +un|una|dos ~infart*|ataque, era|fue +solo? ~muscular|ansiedad|gases|nervios, \
         medico +del +corazon, se +murio +del +corazon, pecho & muscular|gases|solo_ansiedad, muri*|fallec*|entierro|\
         funeral|velorio|esquela|viud* & infart*|ataque|corazon, faja|cinturon|banda & comprar|radiografia, quit* +un \
         +peso, peso +del|de_mi +corazon|encima, opresion +en +la +muela|encia|diente, tengo +algo +en +el +corazon, \
         soy|es|paciente|enferm*|operad* +cardiac*|del_corazon, agujetas|moreton, pecho ~del +gimnasio, pecho ~por +el \
         +gimnasio|ejercicio|toser|tos, de +tanto? +toser|tos, aspirina*|adiro|pastilla*|medic*|tomo|toma|tomando|\
         tratamiento ~por|para|de +el? +corazon, corazon ~extraccion|importa|anestesia, infartos +a|todos|cada, veo \
         +infartos, saco|sacar|saca|sacando +pecho",
    ),
    phrases(
        ArmOrSweat,
        "brazo +izquierdo, sudor*, sudor*|sudand*|sudoros*|suda, empapad* +en|de +sudor, brazo ~@dolor|\
         dormid*|hormigue*|adormec*|entumec*|pesad*, hombro ~@dolor",
        "sud* +manos|las_manos, sud* ~ejercicio|gimnasio|calor|correr, dolor +de +muela +hombro, \
         pensar|aguja|dentista|panico|nervios ~sudor*",
    ),
    phrases(
        StrokeSign,
        "cae|caido|cayo|cuelga +media|la_mitad +de? +la? +cara, media|mitad +de? +la? +cara ~cae|caida|\
         cuelga|dormida|paraliz*, derrame +cerebral, ictus, derrame, embolia, cara|boca|lado ~caida|torcida|\
         paraliza*|chueca, no ~hablar, habla ~raro|arrastra*, paraliza*, cara|boca|lado|labio|ojo ~caid*|\
         torc*|paraliz*|chuec*|cae* ~habla*|repente|brazo|lado|mover, boca|cara ~torcida|chueca|caida|\
         paraliz*|lado, habla* ~raro|arrastr*|enredad*|traba|traban|trabo|trabado|trabada|trabados|trabadas|\
         trabar|trabarse|trabando|trabandose|mal|incoher*|balbuc*, arrastr* ~palabras, no ~mover|mueve|\
         levantar|levanta ~brazo|pierna|lado, medio|lado +cuerpo|derecho|izquierdo ~dormid*|paraliz*|\
         adormec*, ataque +cerebral, no +le? +salen +palabras, no ~salen ~palabras, no|apenas & mover|\
         levantar|sentir & brazo|pierna|mano|lado, farfull*, balbuc*, acv|ictus|apoplej*|hemiplej*|embolia|\
         derrame|isquem*, accidente +cerebro*, trombo|trombosis ~cabeza|cerebr*, torc*|torci*|chuec*|desvi*|\
         ladead*|caid*|descolgad*|cay* ~boca|cara|labio|comisura|sonrisa|rostro ~repente|pronto|golpe|habla*|\
         brazo|lado|sale|mitad|entiend*|mover|mueve|mano|pierna, se +le|me ~torc*|torci*|desvi*|ladead*|fue|\
         cay*|descolg*|paraliz*|caid*|ido|va +la|el|un|media|medio|mitad? +boca|cara|labio|lado|comisura|\
         rostro|gesto, boca|cara|labio|comisura|rostro ~torcid*|chuec*|desviad*|ladead*|paraliz*|de_lado|\
         descolgad*|caid*|virad*|colgand*|inmovil|acartonad*, media|medio|mitad|lado +de? +la|el|su? +cara|\
         cuerpo|boca|rostro|labio|derecho|izquierdo ~no|dormid*|paraliz*|caid*|adormec*|cae|colgando|colgado|\
         colgada|colgados|colgandole|colgante|muert*|inerte|inmovil|siente|muev*|acorch*|insensible|fuerza, \
         dormi*|durmi*|adormec*|paraliz*|acorch*|entumec* ~medio|media|mitad|lado +de? +la|el? +cara|cuerpo|\
         derecho|izquierdo|boca|lado, solo +se +le|me +muev* ~lado|mitad|media, sonre*|sonri* ~lado|mitad|\
         media|torc*|chuec*|solo|no|puede, no ~mueve|mover|levant*|alz*|sient*|sentir|siento|responde*|\
         obedec*|funciona*|sostien*|agarr*|sujet* ~brazo|pierna|mano|lado|medio|cara, brazo|pierna|mano|lado \
         ~no|sin ~respond*|obedec*|funciona*|mueve*|mover|levant*|siente|siento|sirve|fuerza, brazo|pierna|\
         mano|lado ~muert*|inert*|dormid*|paraliz*|flacid*|trapo|boba|bobo|colgand*|acorchad*|sin_fuerza|\
         tont*|inutil*|floj* ~cara|boca|habla*|repente|golpe|pronto|sobre|izquierd*|derech*|habl*|palabras, \
         brazo|pierna|mano|lado +izquierd*|derech* ~muert*|inert*|dormid*|paraliz*|flacid*|trapo|boba|\
         colgand*|acorchad*|fuerza|responde|adormec*|floj*|hormigue*, perdi|perdio|perdido|perdida|perder|\
         perdimos|perdiendo|perdieron|pierd*|sin|fallan|falla +la|las? +fuerza|fuerzas|sensibilidad|\
         movilidad ~brazo|mano|pierna|lado|mitad|medio, habla*|voz|palabras ~raro|rara|arrastr*|enredad*|\
         traba|traban|trabo|trabado|trabada|trabados|trabadas|trabar|trabarse|trabando|trabandose|mal|\
         incoher*|balbuc*|patina*|pastos*|borrach*|revuel*|gangos*|arrastrand*|trapo|sin_sentido|mezcl*|\
         atropell*, arrastr*|enred*|traba|traban|trabo|trabado|trabada|trabados|trabadas|trabar|trabarse|\
         trabando|trabandose|mezcl*|revuelv*|confunde|cambia|patina ~palabras|lengua|silabas|habla*, como \
         +si +estuvier*|fuer*|hubier* +borrach*|bebid*|ebri*|tomad*|drogad* ~habla*|entiend*|boca|cara, \
         borrach*|bebid*|ebri* & habla*|entiend*|palabras|arrastr*|lengua|boca|brazo, no +se +le|me? \
         +entiende* ~habla*|dice|nada|palabra|repente|bien|pronto, no|ni +puede|puedo|sabe|le|me +hablar|\
         salen|sale|articul*|pronunci*|decir +palabra*|nada|habla|lo_que|voz|frase*, no +le|me +sale|salen \
         ~palabra*|habla|decir|hablar|dice|nombre*|quiere, no +me|nos +entiende ~contesta|habla*|dice|\
         repente|golpe|pronto|mano|brazo, contesta|dice|habla|responde +cualquier|puras|otra +cosa*|palabra*|\
         incoher*, palabras +revuelt*|sin_sentido|raras|cruzadas|inventadas, de_golpe|repente|pronto & no & \
         habla*|hablar|entiend*|palabra*|camina*|ve|veo|mueve*|mover|lado, se +le +cay* ~taza|vaso|cuchara|\
         tenedor|telefono|celular|movil|plato|boligrafo|peine ~mano|brazo|cara|habla*|boca, camin*|anda*|va|\
         march* ~de +lado|ladeado|borrach* ~repente|cara|brazo|habla*, de_golpe|repente|pronto & doble|\
         vision|ciego|veo & mare*|habla*|brazo|pierna|cara, dolor +de +cabeza ~peor|brutal|explot*|trueno|\
         horrible ~vida|repente|brazo|habla*, le|me +dio|dado|dando +una? +paralisis|embolia|derrame|ictus|\
         trombosis, afasia, disartria, hemiparesia, hemiplejia, paralisis +facial, desviacion +de +la? \
         +comisura|boca|cara, comisura ~desvi*|caid*|torc*, cant|cannot +talk|speak, puro|puros|puras \
         +balbuceo|balbuceos|ruidos, fue|ido +la|media +cara|boca +de|para|a, chuequ* ~boca|cara, no \
         +aprieta +la +mano, no +me +hace +caso ~mitad|brazo|pierna|lado|mano|cuerpo, mitad|brazo|pierna|\
         lado|mano|cuerpo ~no +me +hace +caso|obedece, arrastr* +el|la|un|una +pie|pierna, lade*|desvi*|\
         tuerc* ~boca|cara|labio|comisura|sonrisa, boca|cara|labio|comisura ~lade*|tuerc*, mir* +fijo|\
         fijamente & no, mirada +fija|perdida & no ~habl*|entiend*|respond*, no +encuentra|encuentro|halla|\
         hallo +las? +palabras, sonrisa ~lado|torcid*|mitad|chuec*|caid*, no ~sient*|sentir|mueve|mover \
         ~mitad|medio|lado, perdi|perdio|perdido|perdida|perder|perdimos|perdiendo|perdieron|pierd*|fue|ido|\
         nubl* +la? +vista|vision ~ojo|repente|brazo|cuerpo|lado, cara|boca|lado ~derret*|derrit*|escurrid*|\
         resbal*|desliz*|descolg*|descuelg*|flacid*|muert*, no +dice +nada +coherente, fuerza ~ido|fue|perdi|\
         perdio|perdido|perdida|perder|perdimos|perdiendo|perdieron|pierd*|sin ~lado|brazo|mitad|pierna, ido|\
         fue|perdi|perdio|perdido|perdida|perder|perdimos|perdiendo|perdieron|pierd* +la +fuerza, no +sujet*|\
         sosten*|agarr* ~taza|vaso|pua|boligrafo|mano|cuchara, sin +fuerza, brazo|mano|pierna ~no +me? +hace \
         +lo|caso, cuelga*|descuelga*|cae|caid*|caido ~parpado|comisura, parpado|comisura ~cuelga*|\
         descuelga*|cae|caid*|caido, sale|salia|cae|caia|escurr* ~por ~comisura, letras|palabras|frases ~sin \
         +sentido, sin +pies +ni +cabeza, no +ve|veo +del|por_el|de_un +lado|ojo, deje|dejo|dejado +de +ver|\
         hablar|sentir ~ojo|pierna|brazo|lado|repente|golpe, no +veo|ve +por|de|con +un|el|este +ojo, lengua \
         ~trabada|traba|pastosa|trapo|patina|arrastra|enredada|estropajo|torcida|de_lado, cuesta|costando|\
         trabajo|dificil ~hablar ~repente|golpe|pronto|lado|cae|cara|boca|brazo, repente|golpe|pronto \
         ~cuesta|costando|trabajo ~hablar, habla*|hablarme|dice|hablando & papilla|galimatias|chino|\
         jerigonza|jerga|ruidos|incomprensible|trabalenguas, suelta|tira|deja_caer +lo_que|las_cosas|cosas|\
         todo_lo_que ~mano|coge|agarra, suelta|tira +lo +que +coge|agarra|tiene, se +le +caen +las? +cosas|\
         lo_que, pierna|piernas|brazo ~no +le|me +aguanta|sostiene|sujeta|responde|obedece|va, paralisis \
         ~cara|lado|cuerpo|brazo|boca|repente|media|medio, quedo|quede|quedado|deje|dejo +sin +habla, sin \
         +habla +de +repente, no +coordina*, lado ~flojo|floja|flacid*|debil|inutil|muert*, hormigue*|\
         adormec*|dorm*|entumec* ~media|mitad|medio ~cara|cuerpo|brazo, no +me|le +sale +el +habla, perdio|\
         perdido|perdi +el +habla, no +atina|acierta|alcanza +a +decir|hablar|pronunciar|coger, sale|va|cae|\
         escurre|escapa ~cafe|agua|sopa|comida|leche|te|saliva|baba ~lado|esquina +de +la +boca, gobierno|\
         gobierna|domino|controlo|controla ~boca|mano|pierna|brazo|lado|lengua & no, resbalado|resbalo|\
         escurrido|escurrio|deslizado|descolgado|desprendido +la +cara|boca, cara|boca ~resbalado|escurrid*|\
         deslizado, no ~decir ~nombre|palabra*, no ~decir ~ni ~nombre|palabra*, quedado|quedo|quede +sin \
         +poder +hablar|moverse|mover, sin +poder +hablar|mover|levantar, \
         balbuce* & fuerza|mano|brazo|cara|boca, no_tiene|sin +fuerza & balbuce*|habla*|cara",
        "anestesia ~cara|boca|labio, cara|boca|paraliza* ~anestesia|inyeccion, no ~hablar ~ingles|espanol|ahora|mucho|\
         trabajo, dormid*|adormec*|torcid* ~anestesia|inyeccion|dentista|empaste, diente|dientes ~torcid*, habla* ~mal \
         +ingles|espanol|del, habla* +mal +de, lado ~diente|muela +cae*, derrame|ictus|embolia & mes|ir|no_puede_ir|\
         no_puede_venir|cita|cancel*|venir, anestesi*|inyec*|pinch*|adormec* & cara|boca|labio|lengua|lado|mejilla & \
         ayer|horas|empaste|dentista|muela|pase|quita|duro|dura|duros|duras|duris*|durit*|dureza|endurec*|despert*|\
         esta_manana|ustedes|pusieron, encia*|diente*|muela*|corona|bracket*|carilla*|implante* & torc*|torcid*|chuec*|\
         lado|ladead*, no +puedo|puede +hablar ~ahora|reunion|trabajo|mucho|alto|bien_espanol|espanol|ingles|telefono|\
         fuerte|luego|clase|manejando|conduciendo, no +me? +entiende|entiendo ~factura|presupuesto|espanol|ingles|\
         idioma|receta|letra|papel|plan|recibo|seguro|mensaje|cita, no +se +entiende ~letra|factura|receta|mensaje|\
         audio|bien_por, bell|facial +hace|periferica|de_bell, no ~mover|mueve|movemos|muevo|levant* +la|el|mi|esa \
         +cita|hora|turno|agenda|dinero, brazo|mano|pierna +roto|rota|rotos|rotas|rotura|escayol*|enyes*|fractur*|\
         operad*|en_cabestrillo, brazo|mano|pierna & roto|rota|rotos|rotas|rotura|escayol*|enyes*|yeso|cabestrillo|\
         muletas|operacion, habla* +mal +de|del, habl* ~aparato*|bracket*|protesis|dentadura|plancha|placa|retenedor|\
         invisalign|alineador*|ferula|diente*, cola +de, borrach*|bebid* +anoche|en_la_boda|por|como_una, no +tiene \
         +sentido, embolia|derrame|ictus|acv & hace|rampa|silla|rehabilitacion|anos|secuela*|toma|medic*|sintrom|\
         cuando, resbal* ~mano, sin +palabras, me +deja|dejo|dejaron|quedo|quede +sin +palabras|habla, no +tengo \
         +palabras, no +me +sale* ~rentable|cuenta|gratis|numero|web|pagina|cita|link|enlace|aplicacion|barato, dormida|\
         dormido +la|el +boca|labio ~dentista|empaste|pase, sient* ~frio|helad*, pecho & brazo, quijada|mandibula & \
         sali*|salio|desencaj*|sitio|zaf*, paralisis +facial +hace|de, @golpe & mandibula|quijada|barbilla|menton, \
         volante|patada|punetazo|codazo & mandibula|quijada, sonrisa ~bonit*|nuev*|diente*|carilla*, @diente ~lado|\
         torcid*, @dolor & fuerza, morder & fuerza, sin +fuerzas, de|desde +nacimiento, ortodoncia, hinch* ~ojo|\
         parpado, nacimiento|nacio & cara|boca|lado, anestesi*|inyec*|dormid* & siento|siente & cara|boca|labio|lengua|\
         mejilla|mitad|nariz, anestesi* & siento|siente|dormid*, voz ~oye|oigo|escucha, oye|oigo|escucha ~voz|mal, \
         lengua & pastosa & manana*|raspador|despert*|sed, deja|dejo|dejado|dejaron +sin +habla, bell|nacimiento|\
         infancia & paralisis, paralisis +cerebral|infantil, @diente ~floj*, @arreglo ~floj*, lado ~floj* ~@arreglo|\
         aparato|dentadura, embolia|derrame|ictus|acv & habla*|camina*|brazo & desde|entonces|secuel*, tuvo|dio|sufrio|\
         tuve +una? +embolia|derrame|ictus|acv, dolor ~controlo|controla, leche|agua ~bebe, muri*|fallec*|funeral|\
         entierro & derrame|ictus|embolia|acv, lengua & aparato|retenedor|brackets|protesis|dentadura|placa|dormir, no \
         +puedo +decir +nombre, frenillo|logopeda|tartamud* & habla*, habla* ~frenillo|logopeda, pacientes|personas|\
         gente +que|con ~derrame|ictus|embolia|cerebral, risa ~hablar, acorchad*|anestesiad*|anestesia & todavia|aun|\
         horas|higienista|doctor*|inyeccion, embolia +pulmonar, no +me +trago, lengua ~con +el|ese|su|los +apellido*|\
         nombre*|palabra*, nariz|alergia|resfriado ~voz, sonrisa ~colmillos|dientes|alineador*|ortodoncia|brackets, \
         asociacion|fundacion|campana +del|de +el? +ictus, sistema|web|plataforma|bateria|linea|aplicacion ~colaps*|\
         respond*|desmay*",
    ),
    phrases(
        Concept::AllergicReaction,
        "reaccion ~alergi*, anafila*, choque|shock +alergico, urticaria, ronchas, reaccion ~@medicina, epinefrina|\
         epipen, alergi* ~reaccion*|choque|shock|hinch*|ronch*|respir*, reaccion* ~alergi*|@medicina, @medicina ~labio*|\
         cara|lengua|ojos|garganta|boca|parpado* ~@hinchado|hinch*|pica|pican|picaba|picor*|picazon|picando|comezon|\
         cierr*, labio*|cara|lengua|ojos|garganta|boca|parpado* ~@hinchado|hinch*|pica|pican|picaba|picor*|picazon|\
         picando|comezon ~@medicina, hinch* ~labio*|cara|lengua|ojos|garganta|parpado* ~@medicina, @medicina ~hinch*|\
         @hinchado ~labio*|cara|lengua|ojos, ronch*|sarpullido|manchas|granos|habones ~@medicina|cuerpo, @medicina \
         ~ronch*|sarpullido|manchas|granos|pica|pican|picaba|picor*|picazon|picando|comezon|habones, brot* ~todo|cuerpo|\
         alergi*, hinch* & @medicina & desde|despues|tome|tomar|tomo, me|le|nos +dio|dado|agarro|entro|dando|ha_dado|\
         esta_dando|da +la? +alergia ~lo|inyect*|@medicina|ronch*|pica|pican|picaba|picor*|picazon|picando|comezon|\
         hinch*|cara|cuerpo, alergi* & ronch*|sarpullid*|salpullid*|habones|hinch*|hinchad*|pica|pican|picaba|picor*|\
         picazon|picando|comezon|brot*|granit*|respir*|ahog*|garganta|lengua|labios|parpado*, @medicina & labio*|cara|\
         lengua|ojos|garganta|parpado*|boca & hinch*|hinchad*|inflam*|pica|pican|picaba|picor*|picazon|picando|comezon|\
         cierr*|cerr*|pelota*|hormigue*|gord*, @medicina & ronch*|sarpullid*|salpullid*|habones|granit*|granos|manchas|\
         pica|pican|picaba|picor*|picazon|picando|comezon|brot*|urticaria|erupcion|enronch*|colorad*|rojo|roja|rojos, \
         enronch*|empoll*|llen* ~ronch*|granit*|granos|habones|manchas|puntos|picor*|sarpullid*|bolitas, brotad*|broto|\
         brote ~pica|pican|picaba|picor*|picazon|picando|comezon|cuerpo|cara|lengua|ronch*|alergi*, epinefrina|epipen|\
         adrenalina ~pus*|necesit*|us*|tengo|tiene|pincha*|inyect*, habones|ronchas|urticaria|sarpullid*|enronchad*, \
         nuez|nueces|cacahuete*|mani|marisco*|gambas|camaron*|abeja|avispa|picadura|latex|kiwi|fresa*|polen|guantes & \
         hinch*|labio*|garganta|lengua|ronch*|respir*|cierr*, picaron|pico|picadura ~abeja|avispa ~boca|lengua|garganta|\
         hinch*, reaccion* ~anestesi*|@medicina|latex|guantes|ronch*|hinch*|pica|pican|picaba|picor*|picazon|picando|\
         comezon, shock|choque +anafil*|alergic*, angioedema, nuez|nueces|cacahuat*|cacahuete*|mani|almendra*|avellana*|\
         pistacho*|marisco*|gamba*|camaron*|langostino*|huevo|leche|kiwi|abeja|avispa|picadura|latex|guante*|polvo|\
         anestesi* & labio*|labios|ojos|parpado*|lengua|cara & hinch*|salchich*|globo*|pelota*|morcill*|inflam*|gord*|\
         enorme*, hinch* ~por|con|de +la|el|un|una +@medicina, me|se +estoy|esta +hinchando ~@medicina, alergic* & cara|\
         labios|lengua|ojos|parpados|garganta & hinch*|abotarg*|gord*|inflam*|cierr*|cerrando, estoy|esta|estamos|\
         me_estoy|se_esta +brotando|enronchando|hinchando_toda|hinchando_todo, se +me|le +hincharon|hinchan|inflaron|\
         inflamaron|estan_hinchando|pusieron_enormes ~labios|parpados ~repente|golpe|todo|enorm*|solos|minutos, boca|\
         cara|labios|ojos|lengua ~sapo|pato|pez|globo|monstruo|pelota|elefante|boxeador|chino & gel|@medicina|desde|\
         tomo|tome|comi*|puse|enjuague, gel|@medicina|tomo|tome|comi|comio|enjuague & boca|cara|labios|ojos|lengua & \
         pato|sapo|pez|globo|monstruo|pelota*, nuez|nueces|cacahuat*|cacahuete*|mani|almendra*|marisco*|camaron*|gamba* \
         & boca & hinch*|inflam*|pica, cacahuete*|cacahuate*|mani|nueces|nuez|marisco*|gamba*|camaron*|huevo & cara|\
         labios|lengua|ojos|parpados & hinch*|abult*|tomate|ronchas|inflam*",
        "alergi* +a|al ~apunt*|anot*|ficha|historia*|ponga*, hinch* & @medicina & muela|diente|encia|bajo|bajado|mejor|\
         mejilla, alergi* ~primavera|polen|mayo|ficha|apunt*|anot*|historial|informe|latex_en|constar|recuerde*|\
         recuerden, anafila* ~kit*|curso|botiquin|vendemos, tengo|soy|es|tiene +alergi* +a|al, alergi* +a|al & apunt*|\
         anot*|ficha|historial|sepan|avis*|alternativ*|constar|por_si|poner, precio|factura|presupuesto ~alergi*|\
         ronchas|urticaria|sarpullido, alergi* +al|a_los|a +dentista|madrugar|lunes|trabajo|agujas, @medicina & encia|\
         muela|flemon|absceso & baj*|mejor*|hinch*|inflam*|remit*|menos, colorete, vacuna* ~gripe|covid, pica ~encia|\
         diente|muela, pica|pican|picaba|picor*|picazon|picando|comezon ~encia*|bracket*|sutura|puntos, le +pica +el|la \
         +encia|diente|curiosidad, hinch* & desinflamatorio|antiinflamatorio & baj*|muela|encia, hace +anos ~ronchas|\
         reaccion|alergi*, labios +pint*, leche & diente*, examen|clase|curso|temario|tesis|practicas|simulacro & \
         anafil*, varicela|sarampion|acne|eccema|dermatitis|psoriasis|rosacea|rubeola, varicela|sarampion|acne|eccema|\
         dermatitis|psoriasis|rosacea|rubeola & gran*|ronch*|manch*|pica|punt*|llen*, por +la +muela, soy|es +alergic* \
         +a|al & ficha|apunt*|anot*|historial, polen|primavera|gatos|polvo & alergi*, muelas ~brotando, dientes|muela|\
         muelas|diente & brot*, boca|cara & flemon, puede_ser|es|sera +por +el|la & granos|granitos, tiene|lleva|llevo|\
         tengo +la|el|un|una? +epipen|adrenalina +en|siempre|encima|consigo|guardad*, epipen +en +la|el|su|mi +mochila|\
         bolso|bolsa|coche, anote|apunte|apunten|anoten|ponga|pongan|conste|ficha ~alergi*, alergi* ~anote|apunte*|\
         anoten|ponga*|apunta, ronchas|sarpullido|granos|habones|urticaria ~si|cuando +usan|uso|usa|me_ponen|toco|\
         se_ponen ~guantes|latex|de_esos, en +otra +clinica|consulta, mes|ano|meses|anos ~avispa|abeja, alergic* ~en \
         +su +dia, pica|escuece|arde +un +poco",
    ),
    phrases(
        Rash,
        "sarpullido, ronchas, picazon, pica|pican ~cuerpo|piel|todo|cara, manchas +rojas, urticaria, \
         erupcion, granos, ronch*, sarpullid*, salpullid*, erupcion*, granos +por, pica|pican|picaba|picor*|\
         picazon|picando|comezon ~cuerpo|todo|brazos|piel, picor*, comezon, habones, roncha*, llen* +de \
         +granit*|granos|ronch*|manch*|punt*|bolit*|pint*|habon*, granit*|puntit*|manchit* ~roj*|cuerpo|cara|\
         piel|brazos|pecho|barriga, brot*|broto|brotad* ~cuerpo|cara|piel|pica*|todo|enter*|espalda, \
         enronch*|urtic*|rasc*|colorad* ~cuerpo|cara|todo|piel, pica*|pican|picando ~cuerpo|brazos|piel|\
         manos|ojos|garganta|orejas|barriga|entero|todo|labios|lengua, hormigue* ~labios|lengua, manch*|\
         rojec* ~cuerpo|piel|pecho|brazos|cuello, no|sin ~para|paran|paro|parar|pararla|pararlo|pararle|\
         parado|pare|parando|dej* ~rasc*, rascandose|rascarse, come +la +piel, picores, manch* ~cara|enorm*, \
         hormigue*|pica*|pican ~manos|pies|cuerpo|labios|lengua|brazos, placas ~cuerpo|partes|piel|cuello|\
         rojas|lados|cara|pecho, puntos|puntitos|granos|granitos|manchas|ronchas|bultitos|pintas ~partes|\
         lados|cuerpo|rojos|rojas",
        "acne|granos +de +arroz, manch* ~diente*|muela*|esmalte|cafe|tabaco|camisa|blanque*, brot* ~muela*|\
         diente*, grano|granito +en +la +encia, pica|pican|picaba|picor*|picazon|picando|comezon ~encia*|\
         diente*|muela*, granos ~adolescen*, placas +de +infeccion, radiografia*|nocturn*|descarga|dental & \
         placas, pus & placas, varicela|sarampion|acne|eccema|dermatitis|psoriasis|rosacea|rubeola|\
         boca_mano_pie, varicela|sarampion|acne|eccema|dermatitis|psoriasis|rosacea|rubeola|embarazo & gran*|\
         ronch*|manch*|pica|punt*, \
         ronchas|sarpullido|granos|habones|urticaria ~si|cuando +usan|uso|usa|me_ponen|toco|se_ponen, \
         pica|escuece|arde +un +poco",
    ),
    phrases(Medicine, "@medicina", "alergi* ~@medicina"),
    phrases(
        Collapse,
        "desmay*, inconsciente*, perdio|perdido|perdi|pierde ~conocimiento|sentido|consciencia|conciencia, \
         desplom*, convuls*, no +responde|reacciona, no ~despierta|despertar, ataque +epileptico, colaps*, \
         inconscien*, perdi|perdio|perdido|perdida|perder|perdimos|perdiendo|perdieron|pierd* ~conocimiento|\
         sentido|consciencia|conciencia, desvanec*, no ~respond*|reaccion*|despiert*|despertar*|vuelve|\
         reanim* ~nada|si|bien?, no +respond*|reaccion*|despiert*, ataque +epileptic*|de_epilepsia|\
         epilepsia, epilept*, patatus, soponcio, sincope, ojos +en? +blanco, se +cayo +redond*, cayo \
         +redond*, tieso|rigido +en +el, esta +en +el +suelo, tirado|tirada +en +el? +suelo, espuma +por, no \
         +tiene +pulso, espasmos, no +se +mueve|menea|levanta|despierta, no +mueve|reacciona, rigid*|ties* & \
         tiembl*|contesta|responde|ojos|cuerpo|puso, no +contesta, desmay*|inconscient*|inconsient*|desplom*|\
         convuls*|colapso|colapsad*|sincope|lipotimia|desvanec*|vahido|patatus|soponcio|telele|yuyu|jamacuco|\
         parraque|perrenque|epilep*, perdi|perdio|perdido|perdida|perder|perdimos|perdiendo|perdieron|pierd* \
         +el|la? +conocimiento|sentido|consciencia|conciencia|conosimiento, no|ni|nada|nadie ~respond*|\
         reaccion*|contest*|despiert*|despert*|reanim*|espabil*|vuelve|vuelto|volvio|recuper* ~nada|si|\
         palmadas|llam*|suelo|piso|cara|sacud*|muev*|hablo|ojos|en_si|conocimiento, no +vuelve|volvio|vuelto|\
         recobra|recupera* +en|el|la +si|conocimiento|conciencia|consciencia, no +le|lo|la|se +puedo|podemos|\
         despiert*|despert*|hay +despertar*|manera|forma, no +hay +quien|manera|forma|modo +le|lo|la|de? \
         +despiert*|despert*|despertar*|reanim*, cay*|caid* +redond*|fulminad*|plom*|tiesa|tieso|como|\
         de_golpe|desmay*|seco|seca, cay* +al +suelo|piso ~no|temblando|sacud*|ojos|respond*, ojos +en? \
         +blanco|virad*|voltead*|vuelto*|para_atras|para_arriba|hacia_atras, ojos ~blanco|voltea*|viran*|\
         fueron|giran*|pusieron|blancos|vueltos|arriba ~suelo|tembl*|sacud*|espuma|responde|cuerpo|silla|\
         atras|arriba, espuma +por|en +la +boca, echa* ~espuma ~boca, espumarajos, tirad*|tumbad*|tendid*|\
         caid* +en|por +el? +suelo|piso ~no|sin|inmovil|respond*|respir*|tembl*, sacud* ~cuerpo|brazos|\
         piernas|suelo|entero|todo|sin_control|manos|violent*, tembl*|sacud* ~incontrol*|descontrol*|entero|\
         ojos|suelo|no_responde|como_un|cuerpo, agarrot*|rigid*|ties*|lacio|laci*|flacid*|desmadej*|\
         desguanz* ~ojos|cuerpo|respond*|suelo|tembl*|contest*|boca|no|brazos, le|me +dio|dado|da|dando|\
         dieron|han_dado|esta_dando +un|una|unos? +ataque|ataques|convuls*|crisis|desmayo|telele|yuyu|\
         patatus|vahido|sincope|lipotimia|algo ~suelo|ojos|epilep*|tembl*|respond*|cayo|reacc*|no, ataque \
         +de? +epilep*|convuls*, esta|quedo|parece|estaba|como +muert*|cadaver|fiambre ~no|respir*|suelo|\
         palid*|moverse, sin +pulso|vida|sentido +no|en_el|tirad*, sin +sentido +en, se +privo|privado ~no|\
         azul|morad*|respir*|despierta, no +tiene|encuentro|le_encuentro|siento|noto|le_noto +pulso, no \
         +abre +los +ojos, no +se +mueve|menea|inmuta|despierta|levanta, paro +cardiorespirat*|\
         cardiorrespirat*, rcp|desfibrilador ~necesit*|haciendo|ponien*|hago, quedo|quedado|esta +inmovil|\
         tieso|tiesa|rigid*|inerte|lacio|lacia|como_un_trapo|desmadej*, se +nos +va|esta_yendo|muere|\
         esta_muriendo|esta_apagando, se +me +esta_muriendo|muere|esta_apagando, se +esta +muriendo, mirada \
         +perdida|fija|ida & tiembl*|suelo|piso|respond*|contest*|espuma|reacc*, sale|saliendo|echa|echando|\
         bota|tiene +espuma, no +le +encuentro|siento|noto|hallo|encontramos +el? +pulso, esta|sigue|quedo|\
         quedado +en +el +suelo|piso ~no|tembl*|tiembl*|sangr*|mover*|respond*|reacc*, fue|fueron +al +suelo|\
         piso ~no|blanc*|vuelve|palid*, como +un +saco, ataque ~suelo|piso|minutos|espuma, ni +se +inmuta, \
         totalmente|completamente +ido|ida|out|dormid*, no +le +saco|saca|sacar|sacaron|sacado|sacando|sacan|\
         sacarle|sacarme ~palabra|sonido, boca +abajo ~abre|respond*|suelo|no, en +el? +suelo|piso & ojos|\
         oye|contesta|responde|mueve|despierta, ojos +cerrados & no & oye|contesta|responde|despierta|mueve|\
         suelo|llam*, llamo|grito|hablo & no & oye, viro|volteo|giro|puso|torcio|volvio|viraron +los +ojos, \
         no +me|nos|le +contest*|respond*|reaccion*, tirad* +en +la|el|su|mi ~no|contest*|respond*, le|lo|la|\
         les +doy|dando|di|damos|dio|dimos|echo|pego|pellizco|sacudo|zarandeo|muevo|grito & nada|no|ni, \
         bofetad*|cachetad*|palmad*|pellizc*|zarande* ~nada|ni|no_reacc*|no_respond*|no_despiert*|no_hace, \
         esta|quedo|parece|quedado +como +muert*, ojos +idos|vidriosos|perdidos|desorbitados & no|nada|habla|\
         respond*, no +me|nos|le +hace|hacen +caso & blanc*|palid*|suelo|ojos|hablo|fria|frio, hablo & no & \
         caso|contesta|responde|reacc*, no +le|se_le +siento|siente|encuentro|late|noto +el|su +corazon|\
         pulso|latido, quedo|quedado +en +el +sitio, paralo +el +corazon, ido|fue|caido +redond*, sigue|\
         continua +sin +volver|despertar*|reaccionar|responder|contestar|moverse|conocimiento|abrir|hablar, \
         muneco|muneca|trapo +de +trapo, como +un|una +muneco|muneca|trapo, ataque ~no +se +le +pasa|quita, \
         ataque & minutos, ataque|ataques|crisis +de +los|las +suyos|suyas|siempre",
        "siempre|suelo|agujas|inyecciones ~desmay*, desmay* ~agujas|inyecciones|sangre|siempre, miedo \
         ~desmay*, no +responde ~telefono|correo*|mensaje*, desmaye +casi, no +responde*|respond* ~mensaje*|\
         correo*|telefono|llamada*|whatsapp|nadie, dormir|noche ~despiert*, epileptic*|epilepsia ~control*|\
         medic*|atienden|ninos, casi ~desmay*|patatus|soponcio, desmay* ~dentista ~vez|pequen*, no +se \
         +mueve ~diente|corona|puente|implante|empaste, diente|corona|puente|implante|empaste|protesis ~no \
         +se +mueve, contesta & telefono|mensaje*|correo|llamada*, desmay* & veo|ver|cuando_me, ordenador|\
         datafono|computadora|sistema|web|aplicacion|internet|pagina|tel*|movil|celular|impresora|\
         recepcionista|secretaria|nadie|aseguradora|seguro|whatsapp|correo*|mensaje*|email|contestador|\
         llamada*|consulta & respond*|contest*|colaps*|reaccion*|mueve, desmay*|desvanec*|mareo|mare* & \
         aguja*|inyeccion*|sangre|miedosa|miedoso|siempre|cada_vez|suelo|soler|miedo|panico|una_vez|facil|\
         precio|presupuesto, casi|por_poco ~desmay*|infart*|patatus|soponcio|desplom*|telele, medio \
         +desmay*, ganas +de, epilep* ~medic*|control*|ficha|apunt*|historial|tomo|toma|padez*|soy|anestesi*|\
         sedacion|tengo|hace, se +le|me|va +fue +la +mano|luz|llamada|cobertura|senal|pinza|hora|vida, cayo|\
         cae +la +linea|llamada|corona, no +se +mueve|menea ~diente|muela|cola|fila|corona|implante|puente|\
         nada_de|protesis|tornillo, no +me? +despert*|desperte ~a_tiempo|despertador|alarma|hora|tarde, \
         despert* ~noche|dolor|madrugada|temprano, no ~despiert* ~anestesia +labio|boca|lengua|cara, boca|\
         labio|lengua|mejilla|cara ~no ~despiert*|despert*, espuma ~cepill*|pasta|afeitar|enjuag*, pasta \
         ~espuma, ojos +en +blanco ~cuando|precio|presupuesto|dice|dijo|suegra|aburr*, rigid*|ties* & \
         mandibula|ortodoncia|alambre|apretar|ferula|cuello, se +me +fue +el|la +santo|hora|dia|cita|turno, \
         se +esta|va|ha +yendo|ido ~vacaciones|dentista|doctor, tembl* & frio|fiebre|miedo|nervios, \
         encontrar* +pulso, de +muerte, tieso|tiesa +la|el|como +pelo|tabla, contest* +mal|borde|grosera*, \
         desvanec* ~color|mancha|dolor, mancha*, embaraz* ~desmay* ~antes, se +mueve ~diente, muriendo \
         ~ganas|risa|hambre|sueno|verguenza|sed|frio|calor|dolor|miedo|curiosidad, pierna|brazo|mano|lado & \
         no ~respond*|muev*|mueve, mueve ~pierna|brazo|mano|lado|cabeza|boca|dedo*|cuello|mandibula|lengua|\
         cara, no +contest* ~pregunta|cualquier, desmay*|desmaya +de|por +los|nervios|miedo|risa|la, ver|\
         arriba|cama ~ojos +cerrados, desmay* ~ayer|anteayer|antier|semana, ayer|anteayer|antier ~desmay*, \
         pregunta|nadie|telefono|whatsapp|mensaje|correo ~no +me|nos +contest*|respond*, no +me|nos \
         +contest*|respond* ~al|el|los|ninguno|nadie|desde|correo|llamada|mensaje|telefono|whatsapp, tuvo|\
         tuve +una? +convulsion* +febril|de|con, convuls* & formulario|desde_entonces|nunca_mas|ahora_tiene, \
         doy|dio|di|dimos|echo +las? +gracias|cuenta|hora|cita|una|un|vueltas|igual, ninos|chicos|hijo|nino \
         ~no +me +hace +caso +cepill*|nunca, recepcion*|nadie ~caso, respond* +de +mi, no ~contest*|respond* \
         ~telefono|whatsapp|correo|mensaje|movil|celular|llamada*, respondo +de +mi, no ~respond* +de +mi, \
         movil|celular|telefono|bateria|ordenador|coche|planta|internet|portatil ~muere|murio|muriendo|\
         muerto|muerte, hablamos|hablar ~epilep*, epilep* & no +he|ha +tenido|vuelto, epilep* ~sin +crisis|\
         ataques, atragantamientos & convuls*, desmay* +de|del +hambre|sueno|cansancio|calor|risa|susto|\
         emocion, desmay* ~en +mi|el|su +parto|boda|examen|mili|comunion, \
         ferula|aparato|protesis|placa|dentadura ~suelo, nada +esta +en +el +suelo, \
         perro ~ferula|aparato|protesis|placa|dentadura|retenedor, \
         soy +epileptic*, sin +una? +crisis|ataques|ataque, epilep* ~controlad*|medic*|anos|historial, desfibrilador*, \
         sistema|web|plataforma|bateria|linea|aplicacion|cepillo ~colaps*|respond*|desmay*, desmay* ~bateria, \
         vuelto +a +doler|molestar|sangrar|dar",
    ),
];
