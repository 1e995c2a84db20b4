//! Spanish words for breathing and swallowing.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        BreathingTrouble,
        "puesto|puesta|pone|poniendo|quedo +azul|morado|morada, azul|morado & bebe|nino|nina|labios, \
         no|apenas|cuesta|dificil|dificultad|problemas|trabajo|mal ~respir*, \
         respir* ~mal|dificultad|no|dificil|rapido|raro|cuesta|apenas, falta ~aire|aliento, ahog*, asfixi*, \
         sin +aire|aliento, no ~entra ~aire, labios +azules|morados, poniendo +azul|morado, \
         no|apenas|cuesta|dificil|dificultad*|problema*|trabajo|mal|fatal|casi_no|esfuerzo|lucha* ~respir*, \
         respir* ~mal|dificultad|no|dificil|rapid*|raro|cuesta|apenas|pit*|silb*|fatal|agitad*|entrecort*|ruid*, \
         falt* ~aire|aliento|oxigeno, sin +aire|aliento|respir*, \
         no ~entra|llega|pasa|coge|cojo|tengo|agarra|jala ~aire, \
         labios|cara|boca|poniendo|pone|puso|esta|poniendose ~azul*|morad*|violet*|amoratad*|cianot*, \
         pit*|silb* ~pecho|respir*, jadea*, boquea*, crisis +de +asma, ataque +de +asma, asma ~no|mal|ataque, \
         fatigad* ~respir*, sofoc*, inhalador, no ~tiene|hay|queda|tengo +aire|oxigeno, \
         cuesta|no|dificil|apenas|trabajo & coger|tomar|jalar|agarrar|meter|llega|entra & aire|aliento|oxigeno, \
         respir*|aire|aliento & no|cuesta|mal|dificil|falta|apenas|trabajo|poco|problemas, \
         dejo|dejado|paro +de +respirar, no +respira, busc*|lucha*|pele* & aire|respirar, \
         respiracion ~cort*|rapid*|agitad*|superficial|entrecortada|mal|rara|dificil, \
         respiracion & cort*|rapid*|agitad*",
        "ahog* ~calor|calefaccion, calor|calefaccion ~ahog*, \
         respir* ~nariz, nariz ~respir*, mal +aliento, ahoga* ~vaso, nariz ~respir*|tapada, casi ~ahog*|atragant*, \
         encia*|diente|muela ~morad*|azul*, ahog* ~trabajo|deudas|vaso, \
         corriendo|escaleras|gimnasio ~aire|aliento|ahog*|jadea*, aire +acondicionado|libre, sin +respir* ~bien, \
         miedo ~ahog*, asma ~controlad*, precio|factura|presupuesto ~aliento|aire, aire & acondicionado|libre, \
         aliento & mal|huele, respir* & nariz, \
         ahog*|asfixi* & sala|espera|acondicionado|autobus|metro|tren|facturas|deudas|trabajo|oficina|gente, uno|una +se +ahoga|asfixia, \
         respir*|aliento|aire & vi|viendo|verlo|ver_el|precio|presupuesto|factura|susto|noticia, \
         respir* +bien|normal|normalmente|mejor|perfectamente|sin",
    ),
    phrases(
        Choking,
        "atragant*, atorad*|atascad*|trabad* ~garganta, garganta ~atorad*|atascad*|trabad*, \
         aspir* ~diente|corona|pieza, ator*|atasc*|trab*|atravesad*|clavad* ~garganta|traquea|esofago|gaznate, \
         garganta|traquea|gaznate ~ator*|atasc*|trab*|atravesad*|clavad*|algo, \
         aspir*|inhal* ~diente|corona|pieza|empaste|puente|trozo|muela|algo, \
         diente|corona|pieza|empaste|puente|trozo|muela ~aspir*|inhal*|pulmon*|traquea|garganta, \
         por +el +otro +lado ~tos*, otro +lado +y +no, no|deja|para ~toser|tos, se +fue +por +otro +lado, \
         por +otro +lado|lado_malo|mal_lado, pulmon*, \
         traquea|pulmon*|bronqui* & algo|diente|corona|trozo|pieza|atasc*|ator*|protesis|empaste, \
         pulmon|pulmones & diente|trozo|corona|algo|pieza",
        "miedo +atragant*, tos|toser ~resfri*|gripe|catarro|cita|cancelar|noche, casi +atragant*|me_atraganto, \
         casi ~atragant*, pulmon* ~cancer|infeccion|operacion, neumonia",
    ),
    phrases(
        CannotSwallow,
        "no|apenas ~tragar|pasar +saliva, babe*|saliva ~tragar|cae|sale, \
         no|apenas|imposible|casi_no ~tragar|trago|traga|tragarme, tragar ~nada|imposible|ni, \
         no ~pasar|pasa|paso|pasan|baja|entra ~saliva|agua|comida|nada|garganta, nada ~garganta|pasa|baja, \
         babe*|babea*|baba*, saliva ~cae*|sale|escurr*|tragar|boca, ni +agua ~pasa|trag*|baja, pasa ~garganta ~agua",
        "tragar ~pastilla*, baba* ~dientes, bebe ~baba*|babe*, baba* ~dientes|saliendo, \
         tragar ~pastilla*|capsula*|comprimido*, pastilla*|capsula*|comprimido* ~tragar, \
         no +me +trago|traga +lo|la|eso, no ~traga* ~precio|factura, enjuag*|pasta ~no ~trag*, no +pasa +nada",
    ),
    phrases(
        SwallowingTrouble,
        "cuesta|dificil|dificultad|problemas|trabajo ~tragar, tragar ~cuesta|dificil|dificultad|imposible, \
         tragar & cuesta|dificil|peor|mas|trabajo",
        "tragar ~pastilla*, tragar ~pastilla*|capsula*|comprimido*, pastilla*|capsula*|comprimido* ~tragar",
    ),
    phrases(SwallowingHurts, "duele|dolor|doloroso ~tragar, tragar ~duele|dolor", "pastilla*"),
];
