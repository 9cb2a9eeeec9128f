//! The words of the ideas that together mean a right in German.

use super::super::super::super::pattern::Classes;

/// What any request may speak of.
pub(super) const COMMON: Classes = &[
    (
        "no",
        "nicht kein keine keinen keiner keinem keinerlei nie niemals niemand niemanden niemandem nichts nix ohne weder tabu schluss stopp stoppen untersag* untersagt verbiet* verbitte unterlass* unterbind* unterbleib* verzicht* widersprech* widerspreche widersprochen widerspruch einstellen aufhor* hort horen kappen kappt klemmen klemmt abklemm* sperr*",
    ),
    (
        "mine",
        "ich mir mich mein meine meiner meinen meinem meines unser unsere unserer unseren uns mandantin mandanten mandant",
    ),
    (
        "my",
        "mein meine meiner meinen meinem meines unser unsere unserer unseren unseres mandantin mandanten ihrer sein seine seinen",
    ),
    (
        "want",
        "bitte bitten mochte mochten will wollen wunsche wunsch wunschen verlange verlangen fordere fordern ersuche ersuchen begehre beantrage beantragt beantragen brauche brauchte benotige hatte_gern hatte_ich_gern hatt wusste konnt konnten konnen wurden waren_sie ware wollt sorgen stellen gern erwarte hiermit soll sollen durft gehort muss musste",
    ),
    (
        "data",
        "daten info infos informationen angaben profil profile meines anschrift adresse telefonnummer nummer handynummer kontaktdaten namen name vorlieben einkaufe einkaufsverhalten verhalten sachen datensatz akte *daten mailadresse",
    ),
    (
        "other",
        "mein_stromanbieter meine_bank meiner_bank mein_nachbar eine_freundin ein_freund mein_schwager ein_anderer_shop einem_anderen_shop andere_firma anders_als_sie",
    ),
    (
        "thanks",
        "danke_dass vielen_dank_fur_die vielen_dank_dass dank_fur_die_auskunft vorbildlich umgehend_antwort war_vollstandig ging_problemlos reibungslos hat_sich_erledigt keine_beschwerde stimmen_so gar_nichts_zu_tun nur_bedanken ein_lob nichts_mehr_zu_unternehmen",
    ),
    (
        "suppose",
        "was_wurde was_ware_wenn angenommen_ein wenn_jemand jemals uberlege_ich_mir_noch bevor_ich_entscheide falls_irgendwann hypothetisch gesetzt_den_fall ziehe_meine_anfrage anfrage_zuruck verzichte_auf_eine auf_eine_loschung keine_rechte",
    ),
    (
        "statute",
        "haben_betroffene betroffene_haben jeder_betroffene verbraucher_haben das_gesetz_verpflichtet jede_person_hat hat_jeder",
    ),
    (
        "product",
        "notiz notizen datei ordner kalender kalendern wasserzeichen passwortschutz lieferung abonnement export kopierfunktion deinstallieren worterbuch update lizenz fotos",
    ),
    ("done", "ausgeubt gebeten verlangt beantragt"),
    ("well", "umgehend sofort problemlos prompt"),
    (
        "question",
        "lasst_sich kann_man darf_ich wie_losche wie_losch wie_lasst",
    ),
];

/// Machines that decide, what they decide, and asking for reasons.
pub(super) const MACHINES: Classes = &[
    (
        "machine",
        "system systems programm programme algorithm* maschine maschinen computer rechner ki roboter bot bots automat automaten automatik* automatisch* automatisiert* software modell filter kunstliche_intelligenz profiling scoring verfahren *programm *rechner *filter *automat *automaten *algorithmus *verfahren *automatik",
    ),
    (
        "engine",
        "algorithm* maschine maschinen computer rechner ki roboter bot bots automat automaten automatik* automatisch* automatisiert* software kunstliche_intelligenz kunstlichen_intelligenz profiling scoring* score scores punktwert bewertungsprogramm* risikoprogramm* betrugsfilter preisautomat* preisrechner computerentscheid* modell *algorithmus *automaten *scoring",
    ),
    (
        "verdict",
        "entscheid* entschied* befund* befind* abgelehnt ablehn* lehnt verweiger* gesperrt sperr* bewert* beurteil* einstuf* eingestuft herabstuf* herabgestuft herabstufung preis preise preisen antrag score scoring punktwert ergebnis berechn* ausrechn* nein aussetzen auszusetzen profiling zuruckgewies* verwehrt gekundigt rabatt tarif limit gegen_mich *entscheidung *entscheidungen kreditwurdig* risikoklasse risiko* preisfindung preisautomat* konditionen",
    ),
    (
        "graded",
        "score scores scoring punktwert punktzahl scorewert bonitatswert vertrauenswert risikoklasse risikobewertung kundenwert profiling einstufung herabstufung bewertung",
    ),
    (
        "explain",
        "erklar* erlauter* begrund* logik wie warum weshalb wieso wiso kriterien faktoren grunde grund nachvollzieh* zustande zustandegekommen welchen_meiner welche_eingaben welche_daten eingaben offen offenleg* darleg* schilder* aufschlussel* gelangt kam berechnet entstanden woran was_hat gewusst wissen erfahren transparent* aussagekraftig* tragweite involviert* gewichtet gewichtung parameter hintergrund ausschlaggebend",
    ),
    (
        "human",
        "mensch menschen person personen jemand mitarbeiter* sachbearbeit* menschlich* kollege kollegin schreibtisch von_hand handisch personlich frau_anders berater* vorgesetzt* echten_menschen richtiger_mensch verantwortlich* fachkraft",
    ),
    (
        "review",
        "entscheid* entschied* pruf* gepruft uberpruf* beurteil* bewert* druberschauen drauf draufschau* draufschaut anschau* anseh* ansieht ansehen lies* lesen urteil* fall getroffen bearbeit* kummer* nachseh* befind* begutacht* abwag* einschreit* eingreif*",
    ),
    (
        "judged",
        "entscheid* entschied* pruf* beurteil* bewert* urteil* befind* einstuf* eingestuft preis preise preisfindung konditionen rabatt* tarif konto bestellungen erstattung antrage ausrechn* vertragsverlanger* bewerbung kredit *fallen fall* einschatz* berechn*",
    ),
    (
        "off",
        "ausgenommen ausnehm* auszunehmen heraus raus nehmt_mich_da nehmen_sie_mich ausschliess* schalten_sie ab abschalt* abstell* lehne_es_ab lehne finger widerspreche widersprech* ausklink* deaktivier* wende* nicht_an ohne_mich verschon* entbind* abmeld* opt_out",
    ),
    (
        "autosystem",
        "automatischen_preisfindung algorithmischen_verfahren scoring_verfahren scoringverfahren profiling automatikprufung* automatisierte_entscheid* automatisierten_entscheid* automatisierter_entscheid* automatischen_entscheid* automatisierte_prufung* automatische_bewertung* computerentscheidung* risikoprogramm automatisierten_bewertung software_mir_ausrechnet ne_software automatischen_bewertung*",
    ),
];

/// Sale, sharing, and taking the ban back.
pub(super) const PASSING: Classes = &[
    (
        "pass",
        "verkauf* verkauft weiterverkauf* weitergeb* weitergab* weitergeg* weitergib* weiterreich* weitergereicht weiterleit* weitergeleit* weiter teilen geteilt teilt gebt geben_sie gib gegeben ubermittel* ubermittlung uberlass* herausgeb* heraus offenleg* verhoker* verticken vertickt vermiet* verscherbel* versilber* handeln handelt handel weitersag* weitererzahl* weitergabe datenweitergabe datenverkauf datenhandel ausliefer* geliefert beliefern liefer* verausser* preisgeb* zuspiel* durchreich* austausch* verbreite*",
    ),
    (
        "sale",
        "verkauf verkaufen verkauft weiterverkauf* verhoker* verticken vertickt vertickern handeln handelt datenhandel datenverkauf verkaufs weitergabe weitergeben datenweitergabe verscherbel* verausser* versilber* verkaufsverbot teilen",
    ),
    (
        "third",
        "dritte dritten dritter niemand niemanden niemandem andere anderen andere_firmen fremde fremden fremder fremdfirmen anderes_unternehmen andere_unternehmen werbepartner* partner partnern partnerfirmen kooperationspartner werbetreibende* datenhandler* adresshandler* adresshandlern anzeigennetzwerk* anzeigenkunden anzeigenpartner* werbefirma werbefirmen werbenetzwerk* sponsoren sponsor aussenstehende* tracking_partner *netzwerke *handler *handlern *partner *partnern konzerngesellschaften social_media broker brokern",
    ),
    (
        "reach",
        "gelang* bekomm* erhalt* kommen gehen geht angeht an_niemanden landen landet erfahr* zugriff sehen kennen nichts_an hande",
    ),
    (
        "stays",
        "im_haus_bleib* im_haus_bleibt bei_ihnen_im_haus haus_bleib* haus_bleibt unter_uns_bleib* bleiben_bei_ihnen bei_ihnen_bleiben nix_an_dritte nichts_an_dritte an_niemanden gehen_ihre_anzeigenkunden gpc global_privacy_control nicht_verlassen behalten_sie_fur_sich datenfluss bleibt_bei_euch",
    ),
    (
        "outofsale",
        "listen_die_sie_an von_den_listen_nehmen_die die_sie_vermieten an_andere_unternehmen_vermieten kontextubergreifend* verhaltenswerbung tracking_partner do_not_sell",
    ),
    (
        "end",
        "unterlass* stellen_sie stellt einstell* eingestellt beend* stopp* kapp* klemm* sperr* untersag* widersprech* widersprochen widerspruch widerrufe widerruf ziehe_ich_zuruck zuruck abbestell* abschalt* nehmen nicht_mehr verzicht* unterbind* verbiet*",
    ),
    (
        "consent",
        "einwilligung zustimmung einverstandnis erlaubnis genehmigung freigabe",
    ),
    (
        "yes",
        "erteile erteilen stimme stimmen zu_stimm* willige einverstanden erlaube erlauben gestatte genehmige freigeben gebe_frei gebe freischalt* frei schaltet_das_wieder wieder_freigeben aktivier* reaktivier* wiederaufnehm* aufnehmen durfen durft konnt konnen_die konnen_sie ja_daraus doch_okay okay in_ordnung nichts_dagegen von_mir_aus ruhig einwillig*",
    ),
    (
        "again",
        "wieder erneut doch nunmehr nun jetzt umentschieden anders_uberlegt mir_uberlegt uberlegt meinung_geandert zuvor zunachst missverstandnis versehen versehentlich ruhig kunftig ab_sofort von_mir_aus also dafur",
    ),
    (
        "unban",
        "zuruck zurucknehm* zuruckzieh* ziehe nehme ruckgangig aufheb* hebe heben gegenstandslos rausnehmen herausnehm* entfernen widerrufe aufgehoben hinfallig loschen machen_sie missverstandnis loschen_sie",
    ),
    (
        "ban",
        "widerspruch widerspruchs widersprochen untersagung verkaufsverbot verbot opt_out optout sperre nein haken sperrvermerk weigerung ablehnung nicht_verkaufen nicht_weitergeben abgelehnt",
    ),
    (
        "adsmade",
        "personalisierte_werbung personalisierte_anzeigen massgeschneiderte_werbung passende_werbung",
    ),
    (
        "adnet",
        "werbefirm* werbepartner* werbenetz* anzeigennetz* verhaltenswerbung tracking* werbetreibende*",
    ),
    (
        "against",
        "nicht_einverstanden keine_einwilligung stimme_nicht nicht_zu erlaube_nicht keinesfalls unter_keinen_umstanden kein_bock will_nicht mochte_nicht widerspreche",
    ),
];

/// Advertising and programs.
pub(super) const MAIL: Classes = &[
    (
        "ads",
        "werbung werbemail* werbepost werbebrief* werbeanruf* werbesms werbe_sms werbe werbenachricht* werbezweck* werbeflut werbebotschaft* newsletter newsletters reklame mailing* rundmail* rundbrief rundbriefe angebote *angebote marketing* direktwerbung spam the_lamp *werbung *newsletter *werbemails letzte_chance pro_version prospekt* katalog* aktionen infomails infopost postwurf* promo* anzudrehen gutscheinmails",
    ),
    (
        "maillist",
        "verteiler* mailingliste* emailliste adressliste mailverteiler newsletterliste versandliste empfangerliste abonnentenliste",
    ),
    (
        "nomore",
        "kein keine keinen keinerlei nicht_mehr nichts_mehr abbestell* abbestellen bestelle austrag* austragen abmeld* stopp* stoppen aufhor* aufhoren horen_sie hort einstell* einzustellen stellen_sie abstell* abschalten abschalt* weg raus sparen_sie_sich sparen zu_viel zuviel ruckgangig sperren unterlass* verschon* will_sie_namlich_nicht los verzicht* untersag* widersprech* streich* loschen_sie_mich nehmen_sie_mich nehmt_mich unerwunscht genug satt papierkorb entfernen_sie_mich tragen_sie_mich melden_sie_mich",
    ),
    (
        "lovely",
        "nicht_vom_newsletter_abmelden nicht_abmelden lese_ihn_gern weiterhin_gern so_schnell_abgestellt wie_oft weiter_beziehen",
    ),
    (
        "call",
        "anrufen rufen_sie anrufe anruf telefonisch telefonwerbung anzurufen sms",
    ),
    (
        "promote",
        "andrehen anzudrehen verkaufen werbung werbe* angebote pro_version aktionsangebote aufdrangen aufzuschwatzen",
    ),
    (
        "program",
        "bonusprogramm* treueprogramm* pramienprogramm* rabattprogramm* vorteilsprogramm* vorteilsclub bonusclub rabattclub punkteclub punkteprogramm punktesammeln punktekonto coupon_club couponclub kundenclub club kundenkarte rewards lamp_rewards anreizprogramm* finanziellen_anreiz* daten_gegen_rabatt rabatt_gegen_daten treuepunkte bonuspunkte treuekarte bonuskarte kundenbindungsprogramm stammkundenprogramm incentive* sparprogramm vorteilskarte gutscheinprogramm *club *clubs *bonusprogramm *punkteprogramm",
    ),
    (
        "trade",
        "rabatt rabatte bonus pramie* punkte vorteil* gutschein* coupon* vergunstig* nachlass preisnachlass willkommensgeschenk gratismonat sonderpreis",
    ),
    (
        "fordata",
        "gegen_daten gegen_meine daten_gegen im_tausch im_gegenzug privatsphare keine_daten meine_daten datenpreisgabe spioniert ausspahen ausspionier* tausch",
    ),
    (
        "quit",
        "abmeld* abmelden meld_ich_mich melde_ich_mich austrag* austragen tragen_sie_mich aus austret* trete_ich_aus trete austritt aussteig* steige ausstieg ausscheid* scheide kundig* kundige beend* beenden verlass* heraus raus losen_sie auflos* auf widerrufe widerruf nicht_mehr_teilnehm* nicht_mehr_mitmachen lasst_mich schluss streich* loschen kein losen_sie_meine ruckgangig stornier* mache_nicht_mehr",
    ),
];

/// The data themselves: to see, to erase, to put right.
pub(super) const DATA: Classes = &[
    (
        "hand",
        "kopie kopien abschrift ausdruck auszug export exportier* herausgabe herausgeb* uberlass* uberlassung zusenden zusend* zuschick* zuzusenden senden schick* ubersend* zukommen zur_verfugung verfugung einsicht einsehen gewahr* auskunft ansehen anschauen sehen mitnehmen ubermittel* bereitstell* aushandig* bekommen haben an_mich als_json als_datei in_einer_datei csv brauche aushandigung",
    ),
    (
        "dossier",
        "daten datensatz datenbestand* kundenakte akte unterlagen informationen angaben account kundenkonto kundenkontos konto sachen meinem_namen personenbezogen* protokolle* logs metadaten profil angesammelt zu_meiner_mail *daten *akte alles",
    ),
    (
        "whole",
        "vollstandig* komplett* alle alles samtlich* gesamt* gesamten ganze ganzen kopie ausdruck auszug export inkl samt nebst herausgabe uberlassung einsicht als_json als_datei in_einer_datei in_meine verfugung datei personenbezogen*",
    ),
    (
        "copyish",
        "kopie kopien alle alles aller samtliche samtlicher vollstandig* auskunft akte einsicht was_sie was_ihr welche_daten welche_informationen abschrift auszug",
    ),
    (
        "copyword",
        "kopie kopien abschrift ausdruck auszug daten_selbst",
    ),
    ("plainno", "nicht kein keine keinen"),
    (
        "dontcopy",
        "weder_kopie keine_kopie ohne_kopie daten_selbst_benotige daten_selbst_brauche kopie_brauche_ich_nicht nicht_die_daten_selbst grobe_aufstellung",
    ),
    (
        "about",
        "kategorie* datenkategorien arten art_von welche_gruppen gruppen_von gruppen was_fur_informationen was_fur_sachen was_fur_daten woher wo_habt_ihr_das_her wo_haben_sie her herkunft quelle quellen empfanger empfangern verarbeitungszweck* zweck zwecke zwecken speicherdauer wozu wofur an_wen mit_wem wem_haben wem_sie wem_ihr und_wem wer_hat_ihnen wer_sie_erhalt welche_firmen welche_fremdfirmen welche_unternehmen wer_erhalt wer_bekommt rechtsgrundlage wieso_kennt ubersicht aufstellung",
    ),
    (
        "concern",
        "daten informationen angaben meine meiner uber_mich von_mir kunden interessen das_her personenbezogen* gesagt kennt wissen profil adresse erhalt *daten weitererzahlt",
    ),
    (
        "tell",
        "nennen benennen sagen sagt mitteil* mitzuteilen teilen_sie_mir wissen aufschluss* schlusseln aufliste* auflistung liste genugen genugt genugte erfahren wurde konnten bitte mochte will wer woher wo wem wieso welche auskunft angeben erlauter*",
    ),
    (
        "erase",
        "losch* geloscht loschung vernicht* entfern* tilg* beseitig* auflos* aufzulosen verschwind* bereinig* ausradier* vergessen",
    ),
    (
        "erasure",
        "loschung vernichtung tilgung entfernung datenloschung kontoloschung",
    ),
    (
        "demand",
        "beantragt beantrage beantragen verlangt verlange verlangen fordere fordern gefordert begehre begehrt ersuche ersuchen bitte_um wunsche",
    ),
    (
        "renounce",
        "weder keine_loschung nicht_loschen nichts_loschen verzichte_auf statt_loschung geht_es_nicht nicht_um nicht_geloscht keine_auskunft ausdrucklich_nicht verlange_ich_nicht",
    ),
    (
        "gone",
        "vergessen_werden nichts_zuruckbleib* nichts_bei_ihnen_zuruckbleib* nichts_mehr_von_mir nichts_von_mir nicht_mehr_auffindbar ganz_verschwindet profil_verschwind* muss_verschwinden in_die_tonne aus_der_welt kein_grund_mehr keine_spur kein_rest uberhaupt_nichts_mehr bestand_bereinigen danach_loschung dann_loschung und_loschung zuruckbleibt gehort_geloscht gehoren_geloscht gehort_vernichtet vernichtet_wird vergessen_werden ubrig_bleibt von_mir_ubrig anschliessend_loschung loschung_meiner",
    ),
    (
        "within",
        "bei_ihnen bei_euch daten konto profil eintrag anschrift adresse von_mir uber_mich angaben zeug nummer handynummer rest alles kundenkonto ich werden mein meine meinen punktwert bestand samtlich* *konto *daten",
    ),
    (
        "fixit",
        "berichtig* korrigier* korrektur ander* geandert umander* aktualisier* richtigstell* richtiggestellt richtig_stellen verbesser* anpass* abander* ersetz* umtrag* umstell* umstellen nachtrag* nachzutragen eintrag* vervollstandig* erganz* fixen fix bereinigen tauschen nehmen_sie_die_neue aufnehmen in_meinen_datensatz hinterleg* umschreib* zu_andern",
    ),
    (
        "particular",
        "name namen nahme nachname* vorname* doppelname* madchenname* geburtsname* anschrift adresse mailadresse emailadresse email geburtsdatum geburtstag telefonnummer mobilnummer handynummer nummer postleitzahl plz hausnummer strasse eintrag angaben datensatz schreibweise kundenkartei privatperson firma frau herr anrede geschlecht zusatz titel ort iban familienstand *nummer *name *adresse *anschrift *namen",
    ),
    (
        "wrong",
        "falsch* fehlerhaft* unrichtig* veraltet* fehler verkehrt* tippfehler schreibfehler schreibt_sich stimmt_nicht nicht_korrekt und_nicht nicht_richtig unvollstandig* fehlt heisse heisst mit_c mit_k mit_tt nicht_dt umgezogen hochzeit verheiratet geschieden geheiratet statt lautet neue_anschrift neue_adresse noch_der noch_die gefuhrt bin_aber drin steht_noch nicht_mehr_aktuell ein_k es_ist_der",
    ),
    (
        "goods",
        "zahlung bestellung bestellungen lieferadresse lieferung kundennummer rechnungsbetrag notiz karte_im lizenzschlussel worterbuch monat kreditkarte selbst profilbild",
    ),
];

/// Sensitive data and complaints.
pub(super) const CARE: Classes = &[
    (
        "sensitive",
        "sensib* sensitiv* gesundheit* *gesundheits* krank* krankengeschichte krankheit* biometr* fingerabdruck* genetisch* herkunft ethnisch* religi* konfession* glaube* sexuell* sexualleben orientierung gewerkschaft* politisch* standort standortdaten gps* geodaten position ausweisscan ausweis* personalausweis* kontodaten bankdaten blutgruppe allergien schwanger* depression* therapie* diagnose* behinderung befund* medizin* laborwerte aufenthaltsstatus asyl* sozialversicherung* reisepass* gesichts* stimmprobe *standort *diagnose private_nachrichten",
    ),
    (
        "limit",
        "nur ausschliesslich lediglich beschrank* einschrank* begrenz* notwendig* notig* erforderlich* allernotigste* notigste* unbedingt minimum mindestmass soweit nichts_sonst nichts_weiter nicht_fur nichts_anderes andere_zwecke andere_nutzung jede_andere damit_basta tabu sonst_nicht keinen_anderen keine_anderen sparsam allein soweit_es nicht_mehr_als reduzier* kein_anderer",
    ),
    (
        "use",
        "verwend* verarbeit* nutz* nutzung gebrauch* gebraucht brauch* auswert* werten einsetz* benutz* dienen dient angegeben geht_sie bleiben beschrank* einschrank* begrenz* fur_die fur_den zum zur umgehen umgang gesteuert behandel* verwert*",
    ),
    (
        "breach",
        "verkauft weitergegeben weitergeleitet veroffentlicht preisgegeben gelesen herumerzahlt offentlich lesbar im_netz an_einen_wildfremden ging_an gesperrt verweigert verwendet weiterverwendet behalten nicht_informiert niemand_hat_mich_informiert datenpanne hackerangriff unterrichten_mussen abgelehnt verletzt verstoss* mitlaufen anzeigen_gesteuert ignoriert lag_mein ausgespaht missbraucht mir_gekundigt konto_gekundigt erhoht gestrichen dreimal zugestellt",
    ),
    (
        "outrage",
        "rechtsbruch rechtswidrig* gesetzwidrig* illegal* verboten strafbar beschwerde beschwere beschweren ruge skandal* unverschamt* unerhort unfassbar inakzeptabel frechheit geht_das_nicht so_geht so_springt fehlen_mir_die_worte datenpanne verstoss* verletzt verletzung entgegen_dem_gesetz ohne_meine_zustimmung ohne_meine_einwilligung ohne_meine_erlaubnis ohne_zu_fragen ohne_erlaubnis hatten_mich_unterrichten unterrichten_mussen unzulassig* missbrauch empor* entsetzt vertrauensbruch vertrauensmissbrauch schikan* diskriminier* benachteilig* wildfremden protest* ohne_grund hatten_mich_informieren gegen_das_gesetz luge gelogen",
    ),
    (
        "grievance",
        "hiermit_beschwere beschwere_mich beschwere_ich_mich ich_beschwere das_ruge_ich lege_beschwerde ich_lege_beschwerde reiche_beschwerde formelle_beschwerde formliche_beschwerde ist_ein_rechtsbruch beschwerde_uber beschwerde_wegen ich_protestiere",
    ),
    (
        "worse",
        "gesperrt verweigert gestrichen teurer mir_gekundigt konto_gekundigt schlechter erhoht herabgestuft abgelehnt bestraft benachteilig* mehr_bezahl* hoherer_preis weggenommen entzogen schikan* kein_support mehr_zahlen",
    ),
    (
        "because",
        "weil seit nachdem als_antwort daraufhin kaum wegen nur_weil zur_strafe als_ich",
    ),
    (
        "used",
        "rechte rechten ihr_recht mein_recht_auf meines_rechts datenschutzrechten gebrauch widersproch* widerspruch auskunft loschung nach_meinen_daten verlangt gefragt gebeten beantragt",
    ),
    (
        "claimed",
        "behaupten behauptet angeblich zugesichert versichert_haben bestatigt_haben",
    ),
    (
        "said",
        "kundennummer_lautet zur_verifizierung zur_identifizierung",
    ),
    (
        "threat",
        "falls werde_ich_mich sonst_werde andernfalls ansonsten sehen_wir_uns sollten keine_beschwerde anders_als_sie",
    ),
];
