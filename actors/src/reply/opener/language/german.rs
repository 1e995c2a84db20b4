use super::Language;

#[rustfmt::skip]
pub(super) const GERMAN: Language = Language {
    vetoes: &[
        "schmerz*", "weh", "tut weh", "zahnschmerz*", "kopfschmerz*", "notfall*", "notf*", "dringend*", "sofort",
        "blut*", "schwell*", "geschwollen*", "unfall*", "gebrochen*", "gestürzt", "gefallen", "krankenwagen", "polizei",
        "feuer", "gestorben", "tot", "tod", "sterb*", "selbstmord*", "atem*", "atmen", "luft", "brust", "bewusstlos*",
        "ohnmächtig*", "fieber*", "krank*", "entzünd*", "allerg*", "schwanger*", "schwindel*", "taub*", "abszess*",
        "verbrenn*", "vergift*", "krebs", "knoten", "verletz*", "wunde*", "hilfe", "helfen", "112", "110", "144",
        "verhaftet*", "überfall*", "gewalt*", "beschwer*", "wütend", "sauer", "ärger*", "unverschämt*", "frechheit",
        "furchtbar*", "schrecklich*", "schlimm*", "enttäusch*", "frustr*", "erstatt*", "unmöglich*", "dumm*", "scheiß*",
        "scheiss*", "verdammt*", "falsch*", "fehler*", "problem*", "angst", "sorge*", "weinen", "verzweifelt",
        "warte*", "immer noch", "schon wieder", "nochmal", "wieder", "nie", "niemand", "warum", "wieso",
        "entschuldigung", "stopp", "moment", "nein", "nicht", "kein*", "roboter*", "maschine*", "ki", "computer*",
        "mensch*", "echt*", "automat*", "tschüss", "wiederhören", "wiedersehen", "ihr name", "wer sind sie", "mitarbeiter*",
        "jemand*", "chef*", "wiederholen", "hören",
    ],
    lead_ins: &[
        "hallo", "guten tag", "guten morgen", "guten abend", "grüß gott", "servus", "moin", "äh", "ähm", "ja", "also",
        "und", "auch", "okay", "ok", "gut", "bitte", "danke", "vielen dank", "ja bitte", "nur", "eigentlich", "dann",
        "ich wollte fragen", "ich wollte mal fragen", "können sie mir sagen", "könnten sie mir sagen", "wissen sie",
        "ich wollte wissen", "ich würde gern wissen", "ich hätte eine frage",
    ],
    name_is: &["mein name ist", "ich heiße", "ich heisse", "hier ist", "hier spricht"],
    and: "und",
    wishes: &[
        "ich möchte", "ich möchte gern", "ich möchte gerne", "ich würde gern", "ich würde gerne", "ich hätte gern",
        "ich hätte gerne", "ich will", "ich wollte", "ich muss", "ich brauche", "ich bräuchte", "ich rufe an um",
        "bitte",
    ],
    permissions: &[
        "kann ich", "könnte ich", "darf ich", "dürfte ich", "können sie", "könnten sie", "würden sie", "kann ich bitte",
        "könnte ich bitte", "ob ich", "wäre es möglich", "ist es möglich",
    ],
    deeds: &[
        "einen termin", "meinen termin", "den termin", "termin", "eine kontrolle", "einen termin vereinbaren",
        "einen termin machen", "einen termin ausmachen", "einen termin buchen", "einen neuen termin", "buchen",
    ],
    always_possible: &["eine nachricht hinterlassen", "ihnen etwas mitteilen", "ihnen bescheid sagen", "bescheid geben",
        "ihnen bescheid geben", "eine nachricht",
    ],
    unspecific: &[
        "einen", "eine", "ein", "meinen", "den", "termin", "vereinbaren", "machen", "ausmachen", "buchen", "absagen",
        "verschieben", "verlegen", "ändern", "stornieren", "haben", "bitte", "für", "mich", "zur", "kontrolle", "bei",
        "ihnen", "danke", "gern", "gerne", "um", "zu", "wenn", "möglich", "neuen", "bekommen", "mal", "umbuchen",
    ],
    questions: &[
        "haben sie", "bieten sie", "nehmen sie", "machen sie", "behandeln sie", "sind sie", "ist bei ihnen", "wann haben",
        "wann sind", "wann machen", "wann kann ich", "wann könnte ich", "wann ist", "wie lange", "was kostet",
        "was kosten", "wie viel kostet", "wie viel", "wieviel", "gibt es", "wo sind sie", "wo ist", "wo kann ich",
        "wo finde ich", "kann ich mit karte", "kann ich bei ihnen", "welche tage", "an welchen tagen", "um wie viel uhr",
        "wie sind ihre", "ob sie", "ob es", "wie komme ich",
    ],
    times: &[
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "montags",
        "dienstags", "mittwochs", "donnerstags", "freitags", "samstags", "heute", "morgen", "übermorgen", "früh",
        "vormittag", "vormittags", "mittag", "mittags", "nachmittag", "nachmittags", "abend", "abends", "woche",
        "uhr", "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
        "november", "dezember",
    ],
    around_times: &[
        "am", "an", "um", "im", "in", "der", "den", "die", "das", "dem", "nächste", "nächsten", "nächster", "diese",
        "diesen", "halb", "viertel", "vor", "nach", "gegen", "ab", "bis", "bitte", "wäre", "ist", "gut", "gerne", "gern",
        "passt", "mir", "für", "mich", "und", "oder", "vielleicht", "dann", "ja", "danke", "okay", "am besten", "besten",
        "lieber", "super", "geht", "perfekt", "würde", "passen",
    ],
    repeated: &[
        "gern", "gerne", "sehr gern", "sehr gerne", "natürlich", "selbstverständlich", "klar", "sicher", "okay", "ok",
        "gut", "alles klar", "in ordnung", "kein problem", "aber gern", "aber gerne", "ja gerne", "ja gern", "super",
        "prima", "perfekt", "ja natürlich",
    ],
    repeated_looking: &[
        "mal sehen", "ich schaue mal", "ich schaue nach", "ich schaue kurz nach", "einen moment", "moment",
        "einen augenblick", "schauen wir mal", "lassen sie mich sehen",
    ],
    repeated_thanks: &["danke", "danke schön", "dankeschön", "vielen dank", "besten dank"],
};
