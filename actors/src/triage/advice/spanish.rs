use super::Wording;
use crate::triage::flag::EmergencyKind::{self, *};
use crate::triage::flag::Severity;

pub(super) const WORDING: Wording = Wording {
    call_now: "Esto es una emergencia que no podemos atender por teléfono. Cuelgue y llame ahora al {number}.",
    unnamed_number: "servicio de emergencias",
    if_worse: "Si le cuesta respirar o tragar, o siente que se desmaya, cuelgue y llame al {number}.",
    of_kind,
};

fn of_kind(kind: EmergencyKind, severity: Severity) -> &'static str {
    match (kind, severity) {
        (KnockedOutTooth, _) => {
            "Sujete el diente por la corona, la parte blanca, sin tocar la raíz. Si está sucio, enjuáguelo un momento con leche. \
             Si es un diente definitivo, colóquelo con cuidado en su sitio y muerda suavemente un paño, o guárdelo en leche. \
             Nunca vuelva a colocar un diente de leche. Un dentista tiene que verlo en menos de una hora."
        }
        (InjuredTooth, _) => {
            "Deje el diente donde está, sin tirar ni empujar, y guarde los trozos en leche. Ponga frío en la mejilla. Un \
             dentista tiene que verlo en menos de una hora."
        }
        (SpreadingInfection, Severity::CallAmbulance) => {
            "Una hinchazón con esos signos puede volverse peligrosa muy pronto. Siéntese erguido y no espere a una cita dental."
        }
        (SpreadingInfection, Severity::UrgentDental) => {
            "Una hinchazón así debe verse hoy mismo, sin esperar. Mantenga la cabeza en alto y no ponga calor."
        }
        (Breathing, _) => "Siéntese erguido, afloje la ropa y no se quede solo.",
        (Swallowing, _) => "Siéntese erguido, y no coma ni beba. Alguien tiene que verlo sin demora.",
        (Bleeding, Severity::CallAmbulance) => {
            "Mientras tanto, siéntese erguido, apriete con firmeza con una gasa o un paño limpio, y no se trague la sangre."
        }
        (Bleeding, Severity::UrgentDental) => {
            "Doble una gasa o un paño limpio, póngalo en el sitio y muerda con firmeza veinte minutos sin mirar. No se enjuague \
             ni escupa. Si después sigue sangrando, hay que verlo de inmediato."
        }
        (JawInjury, _) => {
            "Mantenga quieta la mandíbula, no intente colocarla, y ponga frío. No coma nada por ahora. Hay que verlo en menos de \
             una hora, en la clínica o en un hospital."
        }
        (ChestPain, _) => "Siéntese, descanse, no conduzca, y no se quede solo.",
        (Stroke, _) => "Cada minuto cuenta. Fíjese en cuándo empezó, y no dé nada de comer ni de beber.",
        (AllergicReaction, _) => {
            "No tome más de lo que haya podido causarla. Si le recetaron un autoinyector de adrenalina, úselo como le enseñaron. \
             Túmbese con las piernas en alto, o siéntese si le cuesta respirar."
        }
        (Collapse, _) => {
            "Compruebe si la persona respira, y siga lo que le digan los servicios de emergencia. Si respira, póngala de lado y \
             quédese con ella."
        }
        (HeadInjury, _) => {
            "Quédese quieto y no se quede solo. Los dientes pueden esperar hasta que le miren la cabeza."
        }
        (SelfHarm, _) => {
            "Ha hecho bien en decirlo. No tiene que estar solo con esto: allí le escucharán de día y de noche. Si puede, quédese \
             con alguien de confianza."
        }
        (Poisoning, _) => "No haga vomitar a nadie. Tenga a mano el envase para leer qué era.",
        (SwallowedObject, _) => {
            "No haga vomitar a nadie, y no dé nada de comer ni de beber. Diga qué se tragó, y cuándo."
        }
        (Practice, _) => "Esto no debe esperar. Alguien tiene que verlo sin demora.",
    }
}
