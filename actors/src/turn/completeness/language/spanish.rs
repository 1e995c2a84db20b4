use super::{Language, Questions};

#[rustfmt::skip]
pub(super) const SPANISH: Language = Language {
    fillers: &["eh", "em", "ehm", "mmm", "hmm", "hm", "pues"],
    open_alone: &[
        "bueno pues", "a ver", "entonces", "puedo", "podría", "puede", "podrían", "necesito", "quiero", "sí yo",
        "hola quiero", "hola quería", "hola necesito", "buenos días quería", "yo", "hay", "tienen", "me preguntaba",
    ],
    open_endings: &[
        "y", "o", "pero", "porque", "que", "saber si", "ver si", "preguntar si", "como si", "aunque", "y si",
        "el", "los", "las", "un", "unos", "unas", "su", "mis", "sus", "de", "del", "al", "en", "con", "por", "para",
        "sin", "sobre", "desde", "hasta", "entre", "de la", "a la", "en la", "para la", "con la", "por la", "es la",
        "es una", "tengo una", "quiero una", "a mi", "es mi", "con mi", "de mi", "este", "a ver si", "a partir de",
    ],
    open_endings_of_statements: &[
        "a", "me llamo", "nombre es", "número es", "correo es", "dirección es", "nacimiento es", "problema es",
        "teléfono es", "móvil es", "apellido es", "quiero", "quisiera", "querría", "quería", "me gustaría", "soy",
        "necesito", "llamo para", "llamaba para", "mi nombre", "yo quería",
    ],
    closed_endings: &[
        "lo que quiero", "lo que necesito", "claro que", "qué", "para qué", "por qué", "así es", "eso es",
        "con él", "para mí", "a mí", "de mí", "yo soy", "quien soy", "ese o este", "en este", "esto o este",
        "lo que quería", "de usted", "sí que",
    ],
    question_words: &["quién", "quien", "qué", "dónde", "donde", "cuándo", "cuando", "cuál", "cual", "cómo", "cuánto"],
    lead_ins: &[
        "sí", "si", "claro", "vale", "bueno", "bien", "ok", "okay", "supuesto", "por", "hola", "es", "el", "la", "mi",
        "nombre", "apellido", "apellidos", "número", "teléfono", "móvil", "celular", "correo", "electrónico", "email",
        "dirección", "fecha", "de", "nacimiento", "nací", "me", "llamo", "soy", "señor", "señora", "doctor", "doctora",
        "favor", "y", "sería", "puede", "llamarme", "al", "buenos", "días", "gracias", "mire", "pues", "más", "a",
        "habla",
    ],
    ordinary: &[
        "trabajo", "casa", "no", "yo", "usted", "él", "ella", "nosotros", "tengo", "tiene", "tienen", "sé", "quiero", "quisiera",
        "necesito", "por", "qué", "que", "quién", "dónde", "cuándo", "cómo", "cuál", "mismo", "misma", "ya", "perdón",
        "perdone", "disculpe", "espere", "momento", "segundo", "hola", "otra", "otro", "vez", "pero", "porque", "para",
        "cita", "solo", "sólo", "está", "son", "hoy", "mañana", "persona", "nada", "ninguno", "adiós", "listo",
        "correcto", "exacto", "mal", "anónimo", "prefiero", "eso", "esto", "ese", "este", "un", "una", "lo", "se",
        "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    ],
    before_number: &[
        "mi número es", "mi número es el", "número de teléfono es", "mi teléfono es", "mi teléfono es el",
        "mi móvil es", "mi móvil es el", "número de teléfono", "mi celular es", "llamarme al",
    ],
    before_email: &["correo es", "correo electrónico es", "mi correo", "email es", "mi email"],
    before_birth_date: &[
        "fecha de nacimiento es", "fecha de nacimiento es el", "fecha de nacimiento", "nací el", "nací",
        "cumpleaños es el",
    ],
    numerals: &[
        ("cero", 0), ("un", 1), ("uno", 1), ("dos", 2), ("tres", 3), ("cuatro", 4), ("cinco", 5), ("seis", 6),
        ("siete", 7), ("ocho", 8), ("nueve", 9), ("diez", 10), ("once", 11), ("doce", 12), ("trece", 13),
        ("catorce", 14), ("quince", 15), ("dieciséis", 16), ("dieciseis", 16), ("diecisiete", 17), ("dieciocho", 18),
        ("diecinueve", 19), ("veinte", 20), ("veintiuno", 21), ("veintiún", 21), ("veintidós", 22), ("veintidos", 22),
        ("veintitrés", 23), ("veintitres", 23), ("veinticuatro", 24), ("veinticinco", 25), ("veintiséis", 26),
        ("veintiseis", 26), ("veintisiete", 27), ("veintiocho", 28), ("veintinueve", 29), ("treinta", 30),
        ("cuarenta", 40), ("cincuenta", 50), ("sesenta", 60), ("setenta", 70), ("ochenta", 80), ("noventa", 90),
        ("cien", 100), ("ciento", 100), ("doscientos", 200), ("trescientos", 300), ("cuatrocientos", 400),
        ("quinientos", 500), ("seiscientos", 600), ("setecientos", 700), ("ochocientos", 800), ("novecientos", 900),
        ("mil", 1000), ("primero", 1),
    ],
    and: "y",
    repeats: &[("doble", 2), ("triple", 3)],
    no_digits: &["no uno", "ninguno"],
    plus: "más",
    months: &[
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre", "octubre",
        "noviembre", "diciembre",
    ],
    at: &["arroba", "at"],
    dot: &["punto"],
    joins: &["guion", "guión", "bajo", "subrayado"],
    as_in: &["de", "como", "como en"],
    questions: Questions {
        number: &[
            "número de teléfono", "su número", "qué número", "un número", "número de móvil", "su teléfono",
            "teléfono de contacto", "su móvil",
        ],
        name: &[
            "su nombre", "nombre completo", "nombre y apellidos", "cómo se llama", "deletrear", "deletrea",
            "con quién hablo", "qué nombre", "un nombre",
        ],
        date: &["fecha de nacimiento", "cuándo nació", "su cumpleaños"],
        email: &["correo", "correo electrónico", "email", "e mail"],
    },
};
