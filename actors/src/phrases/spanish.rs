//! Spanish.

use super::{Openers, Wording};

pub(super) const SPANISH: Wording = Wording {
    disclosure: "Está hablando con un asistente automático; esta llamada se transcribe. Diga «una persona» en cualquier momento para hablar con alguien.",
    still_there: "¿Sigue ahí?",
    goodbye: "Gracias por llamar. ¡Adiós!",
    silent_goodbye: "No oigo a nadie, así que voy a colgar. Llámenos de nuevo si nos necesita. Adiós.",
    recording_goodbye: "Esto parece una grabación, así que voy a colgar. Si nos necesita, llámenos de nuevo. Adiós.",
    one_moment: ["Un momento, por favor.", "A ver, lo miro.", "Bueno, un segundo."],
    still_working: ["Sigo buscando, gracias por esperar.", "Perdone, esto tarda un poco más."],
    hand_over: "Le paso con una persona del equipo. Un momento, por favor.",
    nobody_available: "Ahora mismo nadie puede atender la llamada, pero puedo tomar un mensaje.",
    trouble: "Lo siento, tengo un problema técnico. Le paso con una persona del equipo.",
    trouble_message: "Lo siento, tengo un problema técnico y ahora mismo nadie puede atender la llamada, pero puede dejar un mensaje.",
    too_long: "Lo siento, hemos llegado a la duración máxima de una llamada. Llámenos de nuevo si necesita algo más. Adiós.",
    cut_off: "Perdone, se ha cortado un momento. ¿Dónde estábamos?",
    did_not_catch: "Perdone, no le he entendido. ¿Puede repetirlo?",
    message_taken: "Gracias, he dejado su mensaje. ¿Puedo ayudarle en algo más?",
    script_name: "Lo siento, ahora mismo no puedo consultar nada, pero puedo pasar un mensaje. ¿Cómo se llama, por favor?",
    script_message: "Gracias. ¿Qué quiere que les diga?",
    script_number: "Gracias. ¿En qué número pueden llamarle?",
    not_booked_yet: "Disculpe, todavía no lo he reservado. ¿Quiere que lo haga ahora?",
    not_done_yet: "Disculpe, todavía no está hecho. ¿Quiere que lo haga ahora?",
    openers: Openers {
        sure: "Claro —",
        of_course: "Por supuesto —",
        let_me_see: "Vamos a ver —",
        okay: "De acuerdo —",
        thank_you: "Gracias —",
    },
};
