//! The other languages find what matters, too.

use crate::triage::Triage;

#[track_caller]
fn check(language: &str, kind: &str, said: &str) {
    let found = Triage::new(language, &[]).hear(said).map(|flag| flag.kind.name());
    assert_eq!(found, (!kind.is_empty()).then_some(kind), "{said}");
}

#[test]
fn german_red_flags_are_found() {
    let check = |kind, said| check("de", kind, said);
    check("knocked_out_tooth", "Mein Sohn hat sich einen Zahn ausgeschlagen");
    check("knocked_out_tooth", "mir ist beim fussball der schneidezahn rausgeschlagen worden");
    check("knocked_out_tooth", "Er ist gestürzt und hat einen Zahn verloren, wir haben ihn in Milch gelegt");
    check("injured_tooth", "Sie ist hingefallen und der Zahn ist ganz locker");
    check("spreading_infection", "Mein Gesicht ist geschwollen und ich habe Fieber");
    check("spreading_infection", "Die Backe ist dick und ich kann nicht schlucken");
    check("breathing", "Ich kann nicht atmen");
    check("breathing", "ich bekomme keine luft mehr");
    check("bleeding", "Es hört nicht auf zu bluten");
    check("bleeding", "seit der Extraktion blutet es stark");
    check("bleeding", "es blutet seit fünf Stunden");
    check("jaw_injury", "Ich habe einen Schlag ins Gesicht bekommen");
    check("jaw_injury", "ich kann den Mund nicht mehr schließen");
    check("chest_pain", "Ich habe Schmerzen in der Brust");
    check("stroke", "Sein Mundwinkel hängt");
    check("allergic_reaction", "Ich habe eine allergische Reaktion auf das Antibiotikum");
    check("allergic_reaction", "seit der tablette habe ich überall ausschlag");
    check("collapse", "Meine Mutter ist bewusstlos");
    check("head_injury", "Er ist auf den Kopf gefallen");
    check("self_harm", "Ich will nicht mehr leben");
    check("swallowed_object", "Mein Kind hat eine Batterie verschluckt");
    check("poisoning", "meine Tochter hat Reiniger getrunken");
}

#[test]
fn german_denials_questions_and_history_are_left_alone() {
    let check = |said| check("de", "", said);
    check("Ich hätte gern einen Termin zur Kontrolle");
    check("Ich habe kein Fieber und keine Schwellung");
    check("Es blutet nicht");
    check("Es blutet nicht mehr, alles gut");
    check("Es hat aufgehört zu bluten");
    check("Behandeln Sie ausgeschlagene Zähne?");
    check("Was ist, wenn mein Kind sich einen Zahn ausschlägt?");
    check("Letztes Jahr hatte ich Schmerzen in der Brust");
    check("Mein Hund hat ein geschwollenes Gesicht");
    check("Mein Zahnfleisch blutet beim Zähneputzen");
    check("Mir ist eine Krone rausgefallen");
    check("Ich habe Zahnschmerzen");
}

#[test]
fn french_red_flags_are_found() {
    let check = |kind, said| check("fr", kind, said);
    check("knocked_out_tooth", "Mon fils est tombé et il a perdu une dent");
    check("knocked_out_tooth", "j'ai pris un coup et ma dent est sortie");
    check("spreading_infection", "J'ai le visage gonflé et de la fièvre");
    check("spreading_infection", "ma joue est enflée et j'ai du mal à avaler");
    check("breathing", "Je n'arrive plus à respirer");
    check("breathing", "j'ai du mal à respirer");
    check("bleeding", "Ça n'arrête pas de saigner");
    check("bleeding", "ça saigne depuis ce matin");
    check("jaw_injury", "Je crois que j'ai la mâchoire cassée");
    check("jaw_injury", "je n'arrive plus à fermer la bouche");
    check("chest_pain", "J'ai une douleur dans la poitrine");
    check("stroke", "Je crois qu'il fait un AVC");
    check("allergic_reaction", "Je fais une réaction allergique");
    check("collapse", "Ma femme a perdu connaissance");
    check("head_injury", "Il s'est cogné la tête");
    check("self_harm", "J'ai envie de mourir");
    check("self_harm", "je ne veux plus vivre");
    check("swallowed_object", "Mon bébé a avalé une pile");
    check("poisoning", "ma fille a bu de la javel");
}

#[test]
fn french_denials_questions_and_history_are_left_alone() {
    let check = |said| check("fr", "", said);
    check("Je voudrais un rendez-vous pour un détartrage");
    check("Je n'ai pas de fièvre et ce n'est pas gonflé");
    check("Ça ne saigne plus");
    check("Ça a arrêté de saigner");
    check("Est-ce que vous traitez les dents cassées par un choc ?");
    check("Que faire si une dent est expulsée ?");
    check("L'année dernière j'avais des douleurs dans la poitrine");
    check("Mon chien a le visage gonflé");
    check("Mes gencives saignent au brossage");
    check("Ma couronne est tombée");
    check("J'ai mal à une dent");
}

#[test]
fn spanish_red_flags_are_found() {
    let check = |kind, said| check("es", kind, said);
    check("knocked_out_tooth", "Mi hijo se cayó y se le salió un diente");
    check("knocked_out_tooth", "me dieron un golpe y perdí un diente");
    check("spreading_infection", "Tengo la cara hinchada y fiebre");
    check("spreading_infection", "la mejilla está inflamada y me cuesta tragar");
    check("breathing", "No puedo respirar");
    check("breathing", "me falta el aire");
    check("bleeding", "No deja de sangrar");
    check("bleeding", "me sangra mucho la encía");
    check("jaw_injury", "Creo que tengo la mandíbula rota");
    check("jaw_injury", "no puedo cerrar la boca");
    check("chest_pain", "Me duele el pecho");
    check("stroke", "Creo que le está dando un derrame");
    check("allergic_reaction", "Tengo una reacción alérgica a la pastilla");
    check("collapse", "Mi madre se desmayó");
    check("head_injury", "Se golpeó la cabeza");
    check("self_harm", "No quiero vivir");
    check("swallowed_object", "Mi bebé se tragó una pila");
    check("poisoning", "mi hija bebió lejía");
}

#[test]
fn spanish_denials_questions_and_history_are_left_alone() {
    let check = |said| check("es", "", said);
    check("Quiero una cita para una limpieza");
    check("No tengo fiebre ni hinchazón");
    check("Ya no sangra");
    check("Dejó de sangrar anoche");
    check("¿Ustedes atienden dientes rotos por un golpe?");
    check("¿Qué hago si se sale un diente?");
    check("El año pasado tuve dolor en el pecho");
    check("Mi perro tiene la cara hinchada");
    check("Me sangran las encías al cepillarme");
    check("Se me cayó una corona");
    check("Me duele una muela");
}
