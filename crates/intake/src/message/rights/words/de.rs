//! The German words for the ideas that requests are made of.

use super::super::super::pattern::Classes;

pub(crate) const WORDS: Classes = &[
    (
        "erase",
        "losch* geloscht* entfern* vernichte* vernichtung tilg* streich* gestrichen loschung datenloschung kontoloschung loswerden vergess* beseitig* weg",
    ),
    ("close", "schliess* kundig* deaktivier* geschlossen auflos*"),
    (
        "keep",
        "speicher* gespeichert aufbewahr* vorhalt* behalt* habt",
    ),
    (
        "have",
        "haben habt gespeichert* speicher* verarbeit* erhob* erheb* besitz* vorlieg* gesammelt* sammel* vorhanden* fuhr* wiss* weiss halten liegen",
    ),
    ("sell", "verkauf* weiterverkauf* verausser* vermiet*"),
    (
        "share",
        "weitergeb* weitergab* weitergeg* weitergib* weiterreich* weitergereicht weiterleit* weitergeleit* teilen geteilt teilt gebt geben gib gegeben ubermittel* ubermittlung uberlass* herausgeb* offenleg* weiter",
    ),
    (
        "give",
        "schick* send* ubersend* ubermittel* zusend* zuschick* uberlass* erteil* mitteil* mitzuteilen zukommen erhalten bekommen einsehen einsicht aushandig* bereitstell* herausgab* zugang zugriff kopie kopien abschrift auskunft datenauskunft wissen exportier* nennen sagen zeigen sehen",
    ),
    (
        "want",
        "mochte will wunsche verlange brauche bitte hatte beantrage fordere",
    ),
    (
        "fix",
        "berichtig* korrig* korrektur* ander* geandert aktualisier* richtigstell* richtig_stellen verbesser* anpass* abander* umander*",
    ),
    (
        "contact",
        "kontaktier* anschreib* angeschrieben belastig* zuspam*",
    ),
    ("get", "bekomm* erhalt*"),
    (
        "leave",
        "abmeld* austrag* austret* aussteig* heraus raus verlass* nehmen nehmt beend* kundig* streich* losch* entfern* trag*",
    ),
    (
        "unsubscribe",
        "abbestell* abmeld* abzumelden austrag* auszutragen abgemeldet ausgetragen werbewiderspruch",
    ),
    (
        "opt-out",
        "widersprech* widerspruch untersag* widerrufe widerruf einwilligung_widerruf*",
    ),
    (
        "limit",
        "beschrank* einschrank* einzuschrank* begrenz* eingeschrankt",
    ),
    (
        "decide",
        "entscheid* entschied* beurteil* bewert* abgelehnt ablehn* pruf* gepruft bewillig* einstuf* scoring anschau* anseh* ansieht liest abzulehnen",
    ),
    (
        "data",
        "daten personenbezogen* info infos information* angaben profil datensatz datensatze alles unterlagen kundendaten kontodaten nutzerdaten akte",
    ),
    (
        "account",
        "konto kundenkonto benutzerkonto account nutzerkonto zugang_zum_konto konten",
    ),
    (
        "field",
        "name namen nachname* vorname* anschrift adresse mailadresse emailadresse geburtsdatum telefonnummer postleitzahl plz handynummer geburtsname familienname* eintrag hausnummer strasse telefon",
    ),
    (
        "product",
        "notiz* notizbuch* tag tags datei* ordner bestellung* rechnung* gerat* karte abbuchung* lizenz* schlussel* abo abonnement tarif passwort* einstellung* app software version link kalender zahlung* beleg* funktion dokument* foto* erstattung programm_datei",
    ),
    (
        "ads",
        "werbung werbe* newsletter* reklame mailing* rundmail* angebote marketing* direktwerbung rundbrief* spam werbemails the_lamp",
    ),
    (
        "mails",
        "email emails mail mails nachricht nachrichten post",
    ),
    (
        "list",
        "verteiler* mailingliste* liste emailliste adressliste",
    ),
    (
        "program",
        "bonusprogramm treueprogramm pramienprogramm rabattprogramm bonuspunkte treuepunkte vorteilsprogramm vorteilsclub punkteprogramm",
    ),
    ("place", "datenbank* system systeme systemen server* kartei"),
    ("it", "sie es ihn diese dieses das alle alles_davon"),
    (
        "me",
        "mir mich meine meiner meinen meinem mein meines uns unsere unserer ihm ihn sein seine seiner",
    ),
    ("you", "sie ihr firma unternehmen"),
    ("your", "eure euer eurem eurer euren"),
    (
        "what",
        "was welche welchen welcher alles alle samtliche ob jegliche",
    ),
    ("about", "uber zu von bezuglich betreffend hinsichtlich bei"),
    (
        "kind",
        "arten kategorie kategorien sorte sorten typen datenkategorien",
    ),
    (
        "third",
        "dritte dritten dritter niemand niemanden niemandem andere anderen andere_firmen werbepartner* partner partnern werbetreibende* datenhandler* fremde",
    ),
    (
        "targeted",
        "personalisierte_werbung zielgerichtete_werbung personalisierter_werbung zielgerichteter_werbung tracking verfolg* personalisierte zielgerichtete",
    ),
    ("sensitive", "sensib* gesundheitsdaten biometrisch* religi*"),
    (
        "only",
        "nur ausschliesslich notwendig* erforderlich* notig* lediglich",
    ),
    (
        "auto",
        "automat* algorithm* maschine maschinen computer* ki roboter bot profiling software programm",
    ),
    (
        "human",
        "mensch menschen person mitarbeiter* jemand sachbearbeit* menschliche*",
    ),
    (
        "wrong",
        "falsch* fehlerhaft* unrichtig* veraltet* fehler verkehrt* nicht_korrekt nicht_richtig schreibfehler tippfehler nicht_mehr_aktuell",
    ),
    (
        "not",
        "nicht keine keinen keiner kein keinem keinerlei nie niemals ohne niemand niemanden niemandem statt anstatt nichts",
    ),
    (
        "stop",
        "widersprech* widerspruch untersag* verbiet* unterlass* unterlasst stopp* aufhor* horen hort einstell* einzustellen verzicht*",
    ),
    (
        "unmet",
        "noch_nicht noch_immer_nicht immer_noch_nicht bisher_nicht nie_erhalten nicht_erhalten nicht_bekommen nicht_geloscht nicht_geschehen bis_heute_nicht noch_keine bislang_keine bis_heute_keine bisher_keine kann_nicht",
    ),
    ("done", ""),
    (
        "demand",
        "recht_auf recht antrag antrage beantrage verlange fordere bitte_um anfrage um begehre",
    ),
    ("joint", "und aber sondern denn ausserdem dann"),
    (
        "tolerate",
        "nichts_dagegen macht_nichts stort_mich_nicht egal nicht_um geht_nicht_darum nicht_darum bestehen_eines wenn_ich falls_ich bevor_ich",
    ),
    ("renew", "jetzt bitte hiermit nun mochte erneut"),
    (
        "permit",
        "einverstanden stimme_zu erlaube gestatte willige durfen darf konnt konnen zustimm* wieder",
    ),
    (
        "undo",
        "zuruck* aufheb* ruckgangig widerrufe zuruckziehen ziehe",
    ),
    (
        "explain",
        "erklar* erlauter* begrund* logik wie warum weshalb kriterien faktoren grunde nachvollzieh* zustande",
    ),
    ("club", "programm club"),
    ("reward", "rabatt* bonus pramie* punkte vorteil* gutschein*"),
    ("that", "dass ob die der das den was"),
    (
        "mine",
        "mein meine meiner meinen meinem meines unsere unserer",
    ),
    ("copy", "kopie kopien abschrift"),
    ("who", "wer wem wen"),
    ("theirs", "sein seine seiner seinen ihr ihre ihrer ihren"),
];
