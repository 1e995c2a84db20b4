use super::Language;

#[rustfmt::skip]
pub(super) const SPANISH: Language = Language {
    vetoes: &[
        "dolor*", "duele*", "doler", "urgen*", "emergencia*", "inmediatamente", "sangr*", "hincha*", "inflama*",
        "accidente*", "roto", "rota", "rompi*", "caí*", "caído", "ambulancia", "policía", "fuego", "muert*", "muri*",
        "morir", "suicid*", "respir*", "ahog*", "pecho", "inconsciente*", "desmay*", "fiebre", "enferm*", "infec*",
        "alerg*", "embaraz*", "mareo*", "maread*", "absceso*", "quema*", "veneno*", "intoxic*", "cáncer", "bulto*",
        "herid*", "hospital", "ayuda*", "112", "911", "061", "agredi*", "violen*", "deteni*", "queja*", "quejar*",
        "reclam*", "enfada*", "enoja*", "furios*", "ridícul*", "inaceptable*", "vergüenza", "horrible*", "terrible*",
        "fatal", "decepcion*", "frustra*", "reembols*", "grosero*", "estúpid*", "mierda", "joder", "error*", "mal",
        "problema*", "miedo", "preocupa*", "asusta*", "llorando", "desespera*", "esperando", "todavía", "otra vez",
        "nunca", "nadie", "por qué", "perdón", "perdone", "disculpe", "espere", "no", "robot*", "máquina*", "ia",
        "ordenador*", "computadora*", "human*", "real", "automátic*", "adiós", "luego", "su nombre", "quién es usted",
        "persona*", "alguien", "encargad*", "repetir", "repita", "oye",
    ],
    lead_ins: &[
        "hola", "buenos días", "buenas tardes", "buenas noches", "buenas", "eh", "em", "pues", "sí", "si", "y", "también",
        "vale", "ok", "bueno", "por favor", "gracias", "entonces", "mire", "oiga", "quería preguntar", "quería saber",
        "me puede decir", "podría decirme", "puede decirme", "me podría decir", "quisiera saber", "me gustaría saber",
        "sabe",
    ],
    name_is: &["me llamo", "mi nombre es", "soy"],
    and: "y",
    wishes: &[
        "quiero", "quería", "quisiera", "querría", "me gustaría", "necesito", "necesitaba", "tengo que", "llamo para",
        "llamaba para", "es para", "era para",
    ],
    permissions: &[
        "puedo", "podría", "me puede", "me podría", "puede", "podrían", "pueden", "es posible", "sería posible",
        "si puedo", "si podría", "si me puede",
    ],
    deeds: &[
        "pedir cita", "pedir una cita", "pedir hora", "una cita", "cita", "concertar una cita", "reservar",
        "reservar una cita", "hacer una cita", "hacer una reserva", "agendar", "agendar una cita", "cambiar mi",
        "cambiar la", "cambiar una", "mover mi", "mover la", "cancelar mi", "cancelar la", "cancelar una", "anular mi",
        "anular la", "una revisión", "darme una cita", "dar una cita", "dar cita", "darme cita",
    ],
    always_possible: &["dejar un mensaje", "dejarle un mensaje", "dejar un recado", "tomar un mensaje", "avisar",
        "avisarles", "avisarle", "informarles",
    ],
    unspecific: &[
        "un", "una", "mi", "la", "el", "para", "mí", "cita", "citas", "hora", "revisión", "visita", "por", "favor",
        "gracias", "si", "es", "posible", "con", "ustedes", "otra", "nueva", "de", "reserva", "se", "puede", "pedir",
    ],
    questions: &[
        "tienen", "tiene", "ofrecen", "hacen", "aceptan", "atienden", "están abiertos", "abren", "cierran", "a qué hora",
        "qué horario", "cuál es el horario", "cuál es su horario", "qué días", "cuánto cuesta", "cuánto vale",
        "cuánto es", "cuánto cuestan", "cuánto dura", "cuánto tiempo", "cuál es el precio", "cuándo puedo", "cuándo abren",
        "cuándo están", "cuándo es", "hay", "dónde están", "dónde está", "dónde puedo", "cuál es la dirección",
        "cuál es su dirección", "puedo pagar", "puedo ir", "si tienen", "si hay", "si están abiertos", "si hacen",
        "cómo llego", "si aceptan",
    ],
    times: &[
        "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "hoy", "mañana", "pasado mañana",
        "mediodía", "tarde", "tardes", "semana", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
        "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ],
    around_times: &[
        "el", "la", "los", "las", "a", "al", "en", "de", "del", "por", "que", "viene", "próximo", "próxima", "este",
        "esta", "y", "media", "cuarto", "menos", "sobre", "después", "antes", "favor", "sería", "está", "bien",
        "perfecto", "me", "va", "viene", "para", "mí", "o", "quizás", "mejor", "gracias", "sí", "vale", "muy", "primero",
        "pasado",
    ],
    repeated: &[
        "claro", "claro que sí", "por supuesto", "de acuerdo", "vale", "muy bien", "perfecto", "desde luego", "okay", "ok",
        "sin problema", "con mucho gusto", "con gusto", "sí claro", "encantado", "encantada", "entendido", "faltaría más",
    ],
    repeated_looking: &[
        "vamos a ver", "a ver", "veamos", "déjeme ver", "déjeme mirar", "déjeme mirarlo", "un momento", "un segundo",
    ],
    repeated_thanks: &["gracias", "muchas gracias", "se lo agradezco"],
};
