//! Spanish words for bleeding.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Bleeding,
        "sangr*, hemorragia*, hemorrag*, ensangrent*, desangr*",
        "analisis +de +sangre, sangr* ~cepill*|hilo, cepill*|hilo ~sangr*, presion ~sangre, sangra +poco, \
         sangrado +leve, diluye* ~sangre, sangr* +un? +poco|poquito, \
         veo|ver +la? +sangre",
    ),
    phrases(
        BleedingWontStop,
        "no ~para|deja|parar|detiene|parado|dejado|detener|corta|controlar ~sangr*, \
         sangr*|hemorragia ~no ~para*|detiene|cesa|deja|controla, sigue|continua|todavia|aun|sigo ~sangr*, \
         sangr* ~sin +parar|control, sangr* ~horas|desde|ayer|noche|constante*, horas ~sangr*, \
         vuelto|volvio|otra ~sangr*, gasa* ~empapad*|llena*, no ~deja ~sangrar, \
         no|imposible ~para*|deja*|detien*|detener*|cort*|control*|cesa*|contener ~sangr*|hemorrag*, \
         sangr*|hemorrag* ~no ~para*|detien*|cesa|dej*|control*|cort*, \
         sigue|continua|todavia|aun|sigo|siguen ~sangr*, sangr* ~sin +parar|control|cesar|descanso, \
         sangr* ~horas|desde|ayer|noche|constante*|rato|dia|tarde|manana|continu*|todavia|aun, \
         horas|rato|noche ~sangr*, gasa*|panuelo*|toalla*|algodon*|servilleta* ~empap*|llen*|tras|otra|sangr*|roj*, \
         llen* ~boca ~sangre, boca ~llen* ~sangre, coagul*, no ~coagul*, sangr* ~a +cada +rato, \
         mana|manando|brota|chorrea* ~sangre, sangre ~mana*|brota*|chorrea*|sal*, sangra +y +sangra, \
         sangra +sin +parar, \
         sangre & sal*|vuelve|brota*|mana*|escup*|llen*|par*|chorr*|gote* & boca|todo|siempre|sin|no|mucha|encia|tiempo|gasa*|almohada|otra, \
         gasa*|algodon*|almohada|toalla*|panuelo*|servilleta* & sangr*|empap*|llen*|roj*|tras, \
         vuelve|volvio|vuelto|cada_vez & sangr*, sangr* & horas|sin_parar, \
         sale|saliendo|salir & sangre & hueco|boca|herida|encia|muela|fresca|mucha, \
         puntos|sutura* & sangr* & solt*|abri*|salt*|romp*|revent*",
        "sangr* ~cepill*|hilo, cepill*|hilo ~sangr*, coagul* ~prueba|tiempo|analisis, sangr* ~desde ~cepill*, \
         analisis|prueba* +de +sangre, sangr* +un? +poco|poquito, analisis|donar|prueba & sangre, \
         cepill*|hilo & sangr*",
    ),
    phrases(
        BleedingHeavily,
        "sangr* ~mucho|mucha|chorro*|abundante*|demasiad*|montones, \
         mucha|mucho|demasiada|bastante|pierde|perdiendo|perdido|chorro* ~sangr*, boca +llena ~sangre, hemorragia, \
         llena +de +sangre, \
         sangr* ~much*|chorro*|abundan*|demasiad*|monton*|bestia*|cerdo|grifo|fuente|cantidad|barbaridad|borboton*|muchisim*|horror*|fuerte, \
         much*|muchisim*|demasiad*|bastante|pierd*|perdi*|chorro*|borboton*|litros|cantidad|charco|coagulos ~sangr*, \
         boca ~llen* ~sangr*, escup*|vomit*|trag* ~sangre, hemorrag*, lleno|llena|cubiert*|empapad*|banad* ~sangre, \
         desangr*, coagulos ~grandes|enormes, \
         sangr* & mucho|mucha|demasiad*|chorro*|litros|empap*|coagulos|cantidad|montones|fuerte",
        "sangr* ~cepill*|hilo, cepill*|hilo ~sangr*, analisis|prueba ~sangre, hemorragia ~paro, \
         sangr* ~poco|poquito, perd* ~conocimiento, donar|donante ~sangre, much* ~analisis, \
         sangr* +un? +poco|poquito, sangr* & cepill*|hilo|analisis|prueba|nariz|poco|poquito|para_nada",
    ),
    phrases(
        WontStop,
        "no ~para|deja|cesa|detiene|corta, sigue|siguen|todavia|aun, cada +vez, vuelve|volvio, horas, sin +parar, \
         empeora*, otra +vez",
        "dolor|duele|molest* & para|sigue|todavia|aun|horas|vez|deja",
    ),
    phrases(
        BloodThinner,
        "anticoagulante*, warfarina, sintrom, xarelto, eliquis, diluye*, hemofili*, aspirina, anticoagul*, adiro, \
         clopidogrel, acenocumarol, heparina, diluyente*, adelgaz* ~sangre, sangre +liquida, tromb*",
        "",
    ),
    phrases(
        Faint,
        "mareo, maread*, mareos, desmay*, debil, palid*, mare*, debilidad, blanc* +como, desvanec*, vertigo*, \
         me +caigo",
        "",
    ),
];
