use super::Wording;

pub(super) const WORDING: Wording = Wording {
    slot: "{when} con {provider}",
    booked: "Su cita está reservada: {service} con {provider}, {when}. ¿Puedo ayudarle en algo más?",
    booked_text_follows: "Su cita está reservada: {service} con {provider}, {when}. Recibirá un SMS de confirmación. ¿Puedo \
                          ayudarle en algo más?",
    rescheduled: "Hecho: {service} con {provider} es ahora {when}. ¿Puedo ayudarle en algo más?",
    cancelled: "Su cita está cancelada: {service}, {when}. ¿Puedo ayudarle en algo más?",
    appointment: "{service} con {provider}, {when}",
};
