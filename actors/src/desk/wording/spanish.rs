use super::{Asked, Wording};

pub(super) const WORDING: Wording = Wording {
    slot: "{when} con {provider}",
    booked: "Su cita está reservada: {service} con {provider}, {when}. ¿Puedo ayudarle en algo más?",
    booked_text_follows: "Su cita está reservada: {service} con {provider}, {when}. Recibirá un SMS de confirmación. ¿Puedo \
                          ayudarle en algo más?",
    rescheduled: "Hecho: {service} con {provider} es ahora {when}. ¿Puedo ayudarle en algo más?",
    cancelled: "Su cita está cancelada: {service}, {when}. ¿Puedo ayudarle en algo más?",
    appointment: "{service} con {provider}, {when}",
    asked_to_book: Asked {
        text_follows: "Lo siento, ahora no puedo confirmarlo. Guardo su petición: {service} con {provider}, {when}. Recibirá un \
                       SMS con la respuesta. ¿Puedo ayudarle en algo más?",
        call_follows: "Lo siento, ahora no puedo confirmarlo. Guardo su petición: {service} con {provider}, {when}. La clínica le \
                       llamará. ¿Puedo ayudarle en algo más?",
        perhaps: "Lo siento, ahora no puedo confirmarlo. Quizá su petición, {service} con {provider}, {when}, ha quedado anotada: la \
                  clínica le enviará un SMS o le llamará. Si mañana no ha tenido noticias, vuelva a llamar, por favor. ¿Puedo ayudarle \
                  en algo más?",
    },
    asked_to_move: Asked {
        text_follows: "Lo siento, ahora no puedo confirmarlo. Guardo su petición: {service}, {when}. Hasta entonces su cita queda \
                       como está. Recibirá un SMS con la respuesta. ¿Puedo ayudarle en algo más?",
        call_follows: "Lo siento, ahora no puedo confirmarlo. Guardo su petición: {service}, {when}. Hasta entonces su cita queda \
                       como está. La clínica le llamará. ¿Puedo ayudarle en algo más?",
        perhaps: "Lo siento, ahora no puedo confirmarlo. Quizá su petición, {service}, {when}, ha quedado anotada: la clínica le enviará \
                  un SMS o le llamará. Hasta entonces su cita queda como está. Si mañana no ha tenido noticias, vuelva a llamar, por \
                  favor. ¿Puedo ayudarle en algo más?",
    },
    asked_to_cancel: Asked {
        text_follows: "Lo siento, ahora no puedo confirmarlo. Guardo su petición de anular {service}, {when}. Recibirá un SMS con \
                       la respuesta. ¿Puedo ayudarle en algo más?",
        call_follows: "Lo siento, ahora no puedo confirmarlo. Guardo su petición de anular {service}, {when}. La clínica le \
                       llamará. ¿Puedo ayudarle en algo más?",
        perhaps: "Lo siento, ahora no puedo confirmarlo. Quizá su petición de anular {service}, {when}, ha quedado anotada: la clínica \
                  le enviará un SMS o le llamará. Si mañana no ha tenido noticias, vuelva a llamar, por favor. ¿Puedo ayudarle en algo \
                  más?",
    },
};
