//! Spanish words for what one does to oneself, and what was swallowed.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        WantsToDie,
        "suicid*, matarme|matarse, quitarme|quitarse +la +vida, quiero|quiere|quisiera|ganas ~morir*, \
         no +quiero|quiere +vivir|seguir_viviendo|estar_aqui, no ~ganas +de +vivir, acabar ~vida|todo, \
         mejor +muerto|muerta, hacerme|hacerse +dano, cortarme, no +vale +la +pena +vivir, terminar +con +mi +vida, \
         matarm*|matars*, matar +me, me|se +quiero|quiere|voy|va|queria +a? +matar, quiero|quiere|voy ~matar* +me?, \
         quitarm*|quitars* ~vida|medio, quit* +la +vida, \
         quiero|quiere|quisiera|ganas|prefier* ~morir*|muert*|desaparecer, \
         no +quiero|quiere|deseo|tengo_ganas|puedo +vivir|seguir|existir|despertar|estar_aqui|mas, \
         no ~quiero|quiere|ganas ~vivir|seguir_viviendo|seguir_aqui|despertar, \
         acabar|terminar ~con? ~vida|todo|conmigo, mejor ~muert*|sin_mi, hacerm*|hacers* ~dano|tonteria|locura, \
         cortarm*|cortando|corto ~venas|brazos|munecas, venas, nadie ~echar*|extran* ~menos|me, \
         no +vale|merece ~pena ~vivir|vida|seguir, tirarm*|saltar|lanzarm* ~puente|ventana|tren|balcon|azotea, \
         tomarm*|tomar ~todas ~pastillas, vida ~sentido|no_vale, carta +de +despedida, me +quiero +morir, \
         morir*|muert*|vivir|vida|suicid*|matar* & quiero|quiere|ganas|no|prefiero|mejor & yo|me|mi|seguir|ya|mas|asi",
        "musica|espera|factura|precio|presupuesto|trabajo|calor ~matar*|mata, \
         morir* +de +risa|hambre|verguenza, cortarme +el|las, \
         morir*|muero +de +risa|hambre|verguenza|miedo|ganas|frio|sueno, me +quiero +morir +de, \
         acabar|terminar ~todo ~tratamiento|limpieza|hoy|pronto, \
         no +quiero|puedo +seguir|mas +con|esperando|pagando|dientes|citas, no +quiero +seguir +con +el|la, \
         vida +sin +dolor, \
         vida|vivir|morir*|muert* & diente*|muela|miedo|risa|perro|gato|nervio|verguenza|abuel*|padre|madre, \
         matando|mata & dolor, \
         me +va|van|esta|estan|vais +a? +matar|matando, me +mata|matan",
    ),
    phrases(Child, "@nino", "pequeno|pequena +problema|pregunta|duda"),
    phrases(
        Swallowed,
        "trago, tragado, tragada, trague, ingiri*, \
         comio|comido|tomo|bebio|bebido ~pila|moneda|boton|pasta|tubo|detergente, \
         trag*|ingir*|ingiri* ~pila|moneda|boton|iman|pasta|tubo|juguete|pieza|diente|pastilla*|canica|algo|bateria, \
         se|me +trago|trague|tragado|comio|comido|bebio|tomo|tomado ~pila|moneda|boton|iman|pasta|tubo|juguete|canica|detergente|pastillas|enjuague|colutorio",
        "trago +de, diente +de +leche ~trago|tragado, trago|tragado ~diente +de +leche, no ~trago +bien",
    ),
    phrases(
        SwallowedObject,
        "trago|tragado|trague ~pila|aguja|moneda|corona|puente|dentadura|iman|vidrio|metal|instrumento|tornillo|diente|protesis|alambre|bracket, \
         trag*|ingir* ~pila|bateria|aguja|moneda|corona|puente|dentadura|iman*|vidrio|cristal|metal|instrumento|tornillo|diente|protesis|alambre|bracket|funda|carilla|perno|clavo|alfiler|retenedor|boton|canica|empaste, \
         pila|moneda|iman|canica|boton|tornillo & boca & encuentr*|desapareci*|esta|veo",
        "diente +de +leche, tragado ~pastilla*|agua, trag* ~pastilla*|agua|saliva|comida, no|cuesta|dificil ~tragar, \
         trag*|tragar ~duele, leche ~trag*",
    ),
    phrases(
        Chemical,
        "trago|tragado|trague|bebio|bebido|tomo|tomado|ingiri*|comio ~lejia|cloro|acido|detergente|quimico*|limpiador|amoniaco|jabon|producto|blanqueador|desinfectante, \
         lejia|cloro|acido|detergente|quimico*|limpiador|amoniaco|blanqueador ~trago|tragado|bebio|bebido|tomo|ojo|ojos|boca, \
         enven*|intoxic*, quemadura* +quimica*, \
         trag*|bebi*|beb*|tomo|tomado|ingir*|ingiri*|comio|enjuag* ~lejia|cloro|acido|detergente|quimic*|limpiador|amoniaco|jabon|producto|blanqueador|desinfectante|colutorio|suavizante|lavavajillas|perfume|gasolina|pegamento|salfuman, \
         lejia|cloro|acido|detergente|quimic*|limpiador|amoniaco|blanqueador|producto ~trag*|bebi*|tomo|ojo*|boca|garganta, \
         botella|bote ~enjuague|colutorio ~bebi*|trag*|tomo, bebi*|trag*|tomo ~botella|bote|todo ~enjuague|colutorio, \
         bebi*|bebe|tomado|tomo|trag*|chupado & enjuague|colutorio|lejia|cloro|detergente|limpiador|producto|lavavajillas|suavizante|perfume|alcohol|desinfectante|acido|agua_oxigenada|limpia*",
        "intoxicacion +alimentaria, \
         bebe|tomo ~agua|leche|cafe ~enjuague, despues +del +enjuague",
    ),
    phrases(
        Overdose,
        "sobredosis, demasiad* ~@medicina|paracetamol, \
         tomo|tome|tomado ~todas|frasco|caja|bote ~@medicina|pastillas|paracetamol, \
         tome|tomo|tomado|trago|tragado|trague|tomado ~@muchos ~@medicina, @medicina ~@muchos ~tom*|trag*, \
         demasiad* ~@medicina, @medicina ~demasiad*, @medicina ~cada +hora, cada +hora ~@medicina, doble +dosis, \
         tom*|trag* ~todas ~pastillas|las, de +mas ~@medicina, \
         nina|nino|hijo|hija|bebe|peque|nene|nena ~comio|comido|tomo|trago|tragado ~pastillas|medicamento*|medicinas|capsulas",
        "demasiada +anestesia, @muchos +minutos|dias|anos|horas|euros|meses, recet* ~caja, queda* ~caja, \
         demasiado +caro|dolor",
    ),
];
