//! The words of the ideas that together mean a right in German.

use super::super::super::pattern::Classes;

/// What any request may speak of.
pub(super) const COMMON: Classes = &[
    (
        "no",
        "nicht kein keine keinen keiner keinem keinerlei nie niemals niemand niemanden niemandem nichts nix ohne weder tabu schluss stopp stoppen untersag* untersagt verbiet* verbitte unterlass* unterbind* unterbleib* verzicht* widersprech* widerspreche widersprochen widerspruch einstellen aufhor* hort horen kappen kappt klemmen klemmt abklemm* sperr* bitte_nichts auf_keinen_fall keinesfalls lasst lassen_sie_das finger_weg",
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
        "bitte bitten mochte mochten will wollen wunsche wunsch wunschen verlange verlangen fordere fordern ersuche ersuchen begehre beantrage beantragt beantragen brauche brauchte benotige hatte_gern hatte_ich_gern hatt wusste konnt konnten konnen wurden waren_sie ware wollt sorgen stellen gern erwarte hiermit soll sollen durft gehort muss musste ich_mochte ich_will ich_bitte wir_bitten ich_verlange ich_fordere wunschte erbitte erbitten geben_sie schicken_sie",
    ),
    (
        "data",
        "daten info infos informationen angaben profil profile meines anschrift adresse telefonnummer nummer handynummer kontaktdaten namen name vorlieben einkaufe einkaufsverhalten verhalten sachen datensatz akte *daten mailadresse",
    ),
    (
        "other",
        "mein_stromanbieter meine_bank meiner_bank mein_nachbar eine_freundin ein_freund mein_schwager ein_anderer_shop einem_anderen_shop andere_firma anders_als_sie meine_nachbarin mein_bruder_hat meine_schwester_hat mein_fitnessstudio ein_kollege einem_kollegen die_konkurrenz ein_anderer_anbieter mein_alter_anbieter",
    ),
    (
        "thanks",
        "danke_dass vielen_dank_fur_die vielen_dank_dass dank_fur_die_auskunft vorbildlich umgehend_antwort war_vollstandig ging_problemlos reibungslos hat_sich_erledigt keine_beschwerde stimmen_so gar_nichts_zu_tun nur_bedanken ein_lob nichts_mehr_zu_unternehmen danke_fur_die vielen_dank_fur_ihre alles_bestens keine_ruge nur_loben alles_in_ordnung hat_geklappt",
    ),
    (
        "suppose",
        "was_wurde was_ware_wenn angenommen_ein wenn_jemand jemals uberlege_ich_mir_noch bevor_ich_entscheide falls_irgendwann hypothetisch gesetzt_den_fall ziehe_meine_anfrage anfrage_zuruck verzichte_auf_eine auf_eine_loschung keine_rechte mal_angenommen nehmen_wir_an stellen_sie_sich_vor rein_theoretisch was_passiert_wenn was_geschieht_wenn irgendwann_einmal ob_ich_meine ware_es_denkbar",
    ),
    (
        "statute",
        "haben_betroffene betroffene_haben jeder_betroffene verbraucher_haben das_gesetz_verpflichtet jede_person_hat hat_jeder das_gesetz_gibt die_dsgvo_gibt die_dsgvo_sieht laut_gesetz_haben verbraucher_durfen regelt_das",
    ),
    (
        "product",
        "notiz notizen datei ordner kalender kalendern wasserzeichen passwortschutz lieferung abonnement export kopierfunktion deinstallieren worterbuch update lizenz fotos papierkorb suchfunktion dunkelmodus tastenkurzel erweiterung plugin tabelle rechtschreibprufung drucker installation cache",
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
        "system systems programm programme algorithm* maschine maschinen computer rechner ki roboter bot bots automat automaten automatik* automatisch* automatisiert* software modell filter kunstliche_intelligenz profiling scoring verfahren *programm *rechner *filter *automat *automaten *algorithmus *verfahren *automatik chatbot technik apparat rechenmodell rechenprogramm softwarelosung blackbox *ki_system *tool",
    ),
    (
        "engine",
        "algorithm* maschine maschinen computer rechner ki roboter bot bots automat automaten automatik* automatisch* automatisiert* software kunstliche_intelligenz kunstlichen_intelligenz profiling scoring* score scores punktwert bewertungsprogramm* risikoprogramm* betrugsfilter preisautomat* preisrechner computerentscheid* modell *algorithmus *automaten *scoring chatbot rechenmodell rechenprogramm blackbox machine_learning maschinell* rechenformel formel *roboter *profiling *rechner neuronal* ki_system ki_modell preisalgorithmus automatisch_berechn*",
    ),
    (
        "verdict",
        "entscheid* entschied* befund* befind* abgelehnt ablehn* lehnt verweiger* gesperrt sperr* bewert* beurteil* einstuf* eingestuft herabstuf* herabgestuft herabstufung preis preise preisen antrag score scoring punktwert ergebnis berechn* ausrechn* nein aussetzen auszusetzen profiling zuruckgewies* verwehrt gekundigt rabatt tarif limit gegen_mich *entscheidung *entscheidungen kreditwurdig* risikoklasse risiko* preisfindung preisautomat* konditionen abgewiesen aussortier* ausgeschlossen durchgefallen durchfallen zuruckgestuft heruntergestuft kreditlimit kreditrahmen ratenzahlung ratenkauf betrugsverdacht verdachtig auffallig absage urteil einschatz* eingeschatzt preisaufschlag teurer angebot zuteil* ranking kategorie eingeordnet schublade nicht_bekommen bekommen_habe verwarn* ausgespuckt",
    ),
    (
        "graded",
        "score scores scoring punktwert punktzahl scorewert bonitatswert vertrauenswert risikoklasse risikobewertung kundenwert profiling einstufung herabstufung bewertung risikowert rating ranking kundenscore bonitat vertrauensscore risikopunkte punktestand *score *bewertung *einstufung",
    ),
    (
        "explain",
        "erklar* erlauter* begrund* logik wie warum weshalb wieso wiso kriterien faktoren grunde grund nachvollzieh* zustande zustandegekommen welchen_meiner welche_eingaben welche_daten eingaben offen offenleg* darleg* schilder* aufschlussel* gelangt kam berechnet entstanden woran was_hat gewusst wissen erfahren transparent* aussagekraftig* tragweite involviert* gewichtet gewichtung parameter hintergrund ausschlaggebend aufklar* auseinandersetz* hinweis durchschau* dahinter woraus worauf wodurch inwiefern auf_welcher_grundlage auf_welcher_basis aufgrund welcher_daten welche_merkmale merkmale rechenweg rechenschritte formel regeln ursache verstehen begreif* ergrund* zusammensetz* ableit* weshalb_mich schlussel erfahre aus_welchem was_genau verrat* was_dafur",
    ),
    (
        "human",
        "mensch menschen person personen jemand mitarbeiter* sachbearbeit* menschlich* kollege kollegin schreibtisch von_hand handisch personlich frau_anders berater* vorgesetzt* echten_menschen richtiger_mensch verantwortlich* fachkraft echter_mensch lebender_mensch fleisch_und_blut menschenverstand menschenhand menschliches menschlichem menschlicher teamleiter* chef chefin kundenberater* angestellte* hand_pruf* person_aus",
    ),
    (
        "review",
        "entscheid* entschied* pruf* gepruft uberpruf* beurteil* bewert* druberschauen drauf draufschau* draufschaut anschau* anseh* ansieht ansehen lies* lesen urteil* fall getroffen bearbeit* kummer* nachseh* befind* begutacht* abwag* einschreit* eingreif* nachprufen begutachten abzeichnen sichten gegenlesen ubernehm* ubernimmt betrachten betrachtet drubersehen schauen schaut nachschau* entscheidungen",
    ),
    (
        "judged",
        "entscheid* entschied* pruf* beurteil* bewert* urteil* befind* einstuf* eingestuft preis preise preisfindung konditionen rabatt* tarif konto bestellungen erstattung antrage ausrechn* vertragsverlanger* bewerbung kredit *fallen fall* einschatz* berechn* aussortier* eingeordnet ablehn* abgelehnt bestimm* zuteil* festleg* festsetz* mich antrag",
    ),
    (
        "off",
        "ausgenommen ausnehm* auszunehmen heraus raus nehmt_mich_da nehmen_sie_mich ausschliess* schalten_sie ab abschalt* abstell* lehne_es_ab lehne finger widerspreche widersprech* ausklink* deaktivier* wende* nicht_an ohne_mich verschon* entbind* abmeld* opt_out herausnehmen rausnehmen austragen austreten nicht_mehr_anwenden verzicht* keine_anwendung untersag* verweigere nicht_langer_unterwerfen unterwerfen unterworfen opt_out_von",
    ),
    (
        "autosystem",
        "automatischen_preisfindung algorithmischen_verfahren scoring_verfahren scoringverfahren profiling automatikprufung* automatisierte_entscheid* automatisierten_entscheid* automatisierter_entscheid* automatischen_entscheid* automatisierte_prufung* automatische_bewertung* computerentscheidung* risikoprogramm automatisierten_bewertung software_mir_ausrechnet ne_software automatischen_bewertung* preisalgorithm* dynamische_preise dynamischen_preis* automatische_einstufung automatisierte_einstufung automatische_prufung automatischen_prufung scoring kundenscoring ki_gestutzt* automatisierten_verfahren automatisierte_verfahren maschinelle_bewertung maschinellen_bewertung *preisfindung algorithmische* automatisierten_verarbeitung automatische_entscheid*",
    ),
];

/// Sale, sharing, and taking the ban back.
pub(super) const PASSING: Classes = &[
    (
        "pass",
        "verkauf* verkauft weiterverkauf* weitergeb* weitergab* weitergeg* weitergib* weiterreich* weitergereicht weiterleit* weitergeleit* weiter teilen geteilt teilt gebt geben_sie gib gegeben ubermittel* ubermittlung uberlass* herausgeb* heraus offenleg* verhoker* verticken vertickt vermiet* verscherbel* versilber* handeln handelt handel weitersag* weitererzahl* weitergabe datenweitergabe datenverkauf datenhandel ausliefer* geliefert beliefern liefer* verausser* preisgeb* zuspiel* durchreich* austausch* verbreite* monetarisier* zu_geld feilbiet* feilbieten verramsch* weiterreichung aushandig* zugang_gewahr* teilt_ihr abtret* abgetreten handeln_mit uberlassung streu* streuen",
    ),
    (
        "sale",
        "verkauf verkaufen verkauft weiterverkauf* verhoker* verticken vertickt vertickern handeln handelt datenhandel datenverkauf verkaufs weitergabe weitergeben datenweitergabe verscherbel* verausser* versilber* verkaufsverbot teilen monetarisier* zu_geld_machen weiterverkauf datenweitergaben abtretung vermarkt*",
    ),
    (
        "third",
        "dritte dritten dritter niemand niemanden niemandem andere anderen andere_firmen fremde fremden fremder fremdfirmen anderes_unternehmen andere_unternehmen werbepartner* partner partnern partnerfirmen kooperationspartner werbetreibende* datenhandler* adresshandler* adresshandlern anzeigennetzwerk* anzeigenkunden anzeigenpartner* werbefirma werbefirmen werbenetzwerk* sponsoren sponsor aussenstehende* tracking_partner *netzwerke *handler *handlern *partner *partnern konzerngesellschaften social_media broker brokern dritt* kooperationspartnern konzerne facebook google meta tiktok auskunftei* auskunfteien aussen nach_aussen agenturen marketingfirmen drittanbieter* drittfirmen unbefugte sonst_jemand sonst_jemandem sonst_wem *firmen",
    ),
    (
        "reach",
        "gelang* bekomm* erhalt* kommen gehen geht angeht an_niemanden landen landet erfahr* zugriff sehen kennen nichts_an hande weitergehen wandern wandert fliessen fliesst zukommen raus rausgehen in_die_hande durchsickern auftauchen",
    ),
    (
        "stays",
        "im_haus_bleib* im_haus_bleibt bei_ihnen_im_haus haus_bleib* haus_bleibt unter_uns_bleib* bleiben_bei_ihnen bei_ihnen_bleiben nix_an_dritte nichts_an_dritte an_niemanden gehen_ihre_anzeigenkunden gpc global_privacy_control nicht_verlassen behalten_sie_fur_sich datenfluss bleibt_bei_euch behaltet_das_fur_euch behaltet_sie_fur_euch bleiben_unter_uns bleibt_unter_uns bleiben_im_haus bleibt_im_haus hinter_verschlossenen nur_zwischen_uns bleiben_bei_euch verlassen_ihr_haus_nicht haus_nicht_verlassen",
    ),
    (
        "outofsale",
        "listen_die_sie_an von_den_listen_nehmen_die die_sie_vermieten an_andere_unternehmen_vermieten kontextubergreifend* verhaltenswerbung tracking_partner do_not_sell adresshandel datenhandel werbenetzwerk*",
    ),
    (
        "end",
        "unterlass* stellen_sie stellt einstell* eingestellt beend* stopp* kapp* klemm* sperr* untersag* widersprech* widersprochen widerspruch widerrufe widerruf ziehe_ich_zuruck zuruck abbestell* abschalt* nehmen nicht_mehr verzicht* unterbind* verbiet*",
    ),
    (
        "consent",
        "einwilligung zustimmung einverstandnis erlaubnis genehmigung freigabe genehmigungen freigaben okay ja_wort ok",
    ),
    (
        "yes",
        "erteile erteilen stimme stimmen zu_stimm* willige einverstanden erlaube erlauben gestatte genehmige freigeben gebe_frei gebe freischalt* frei schaltet_das_wieder wieder_freigeben aktivier* reaktivier* wiederaufnehm* aufnehmen durfen durft konnt konnen_die konnen_sie ja_daraus doch_okay okay in_ordnung nichts_dagegen von_mir_aus ruhig einwillig* bewillige lasse_wieder_zu zulassen zugelassen wieder_zu gebe_hiermit grunes_licht wieder_einschalten einschalten schalten_sie_wieder an_schalten anschalten wieder_teilen wieder_verkaufen konnen_wieder durfen_wieder habe_nichts_dagegen nichts_mehr_dagegen gern_wieder",
    ),
    (
        "again",
        "wieder erneut doch nunmehr nun jetzt umentschieden anders_uberlegt mir_uberlegt uberlegt meinung_geandert zuvor zunachst missverstandnis versehen versehentlich ruhig kunftig ab_sofort von_mir_aus also dafur inzwischen meinungsumschwung anders_entschieden sinneswandel mittlerweile nach_reiflicher im_nachhinein bisher fruher damals gesinnt irrtumlich aus_versehen von_neuem abermals",
    ),
    (
        "unban",
        "zuruck zurucknehm* zuruckzieh* ziehe nehme ruckgangig aufheb* hebe heben gegenstandslos rausnehmen herausnehm* entfernen widerrufe aufgehoben hinfallig loschen machen_sie missverstandnis loschen_sie zuruckgenommen zurucknahme zuruckgezogen ungultig streichen gestrichen annullier* kassier* nichtig ausser_kraft entfallt entfallen erledigt deaktivier* abschalten wegnehmen",
    ),
    (
        "ban",
        "widerspruch widerspruchs widersprochen untersagung verkaufsverbot verbot opt_out optout sperre nein haken sperrvermerk weigerung ablehnung nicht_verkaufen nicht_weitergeben abgelehnt einspruch opt_out_einstellung sperrung weitergabesperre weitergabeverbot widerspruche ausschluss abwahl absage mein_nein verkaufssperre *widerspruch *verbot *sperre",
    ),
    (
        "adsmade",
        "personalisierte_werbung personalisierte_anzeigen massgeschneiderte_werbung passende_werbung personalisierten_anzeigen personalisierter_werbung individuelle_werbung zielgerichtete_werbung passende_anzeigen werbung_die_zu_mir massgeschneidert*",
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
        "werbung werbemail* werbepost werbebrief* werbeanruf* werbesms werbe_sms werbe werbenachricht* werbezweck* werbeflut werbebotschaft* newsletter newsletters reklame mailing* rundmail* rundbrief rundbriefe angebote *angebote marketing* direktwerbung spam the_lamp *werbung *newsletter *werbemails letzte_chance pro_version prospekt* katalog* aktionen infomails infopost postwurf* promo* anzudrehen gutscheinmails rundschreiben flyer broschur* gutscheinaktion* sonderangebote rabattaktionen infobrief newsmail* *reklame *mailings *prospekte produktneuheiten neuigkeiten promo_mails verkaufsmails kundenmagazin kundenbrief werblich*",
    ),
    (
        "maillist",
        "verteiler* mailingliste* emailliste adressliste mailverteiler newsletterliste versandliste empfangerliste abonnentenliste abonnentenverzeichnis mailing_liste versandverteiler newsletterverteiler werbeverteiler newsletter_liste *verteiler *verteilers *mailingliste",
    ),
    (
        "nomore",
        "kein keine keinen keinerlei nicht_mehr nichts_mehr abbestell* abbestellen bestelle austrag* austragen abmeld* stopp* stoppen aufhor* aufhoren horen_sie hort einstell* einzustellen stellen_sie abstell* abschalten abschalt* weg raus sparen_sie_sich sparen zu_viel zuviel ruckgangig sperren unterlass* verschon* will_sie_namlich_nicht los verzicht* untersag* widersprech* streich* loschen_sie_mich nehmen_sie_mich nehmt_mich unerwunscht genug satt papierkorb entfernen_sie_mich tragen_sie_mich melden_sie_mich nie_wieder verzichte_auf uberdruss leid nervt nerven lastig belastigt belastigen uberflut* zumull* zuspam* zugemullt aufgeben beenden_sie beendet abbestellung kundige verbitte_mir brauche_ich_nicht hort_auf horet_auf lasst_das lassen_sie_das nicht_langer schluss ende_mit aus_damit einstellung_der ersparen ersparen_sie wegbleiben unterbinden abmeldung",
    ),
    (
        "lovely",
        "nicht_vom_newsletter_abmelden nicht_abmelden lese_ihn_gern weiterhin_gern so_schnell_abgestellt wie_oft weiter_beziehen",
    ),
    (
        "call",
        "anrufen rufen_sie anrufe anruf telefonisch telefonwerbung anzurufen sms werbeanruf* klingeln telefonat* mein_handy anrufen_lassen whatsapp",
    ),
    (
        "promote",
        "andrehen anzudrehen verkaufen werbung werbe* angebote pro_version aktionsangebote aufdrangen aufzuschwatzen verkaufsgesprach* anpreisen upgrade upgrades vertrieb sonderangebot",
    ),
    (
        "program",
        "bonusprogramm* treueprogramm* pramienprogramm* rabattprogramm* vorteilsprogramm* vorteilsclub bonusclub rabattclub punkteclub punkteprogramm punktesammeln punktekonto coupon_club couponclub kundenclub club kundenkarte rewards lamp_rewards anreizprogramm* finanziellen_anreiz* daten_gegen_rabatt rabatt_gegen_daten treuepunkte bonuspunkte treuekarte bonuskarte kundenbindungsprogramm stammkundenprogramm incentive* sparprogramm vorteilskarte gutscheinprogramm *club *clubs *bonusprogramm *punkteprogramm treueclub vorteilsklub klub kundenbindungsprogramm* pramienclub cashback cashbackprogramm bonussystem punktesystem rabattaktion rabattsystem rabattmodell rabattdeal datendeal daten_deal vip_programm vip_club empfehlungsprogramm gutscheinclub treueaktion vorteilsaktion *treueprogramm *rabattprogramm *vorteilsprogramm *pramienprogramm *sparclub",
    ),
    (
        "trade",
        "rabatt rabatte bonus pramie* punkte vorteil* gutschein* coupon* vergunstig* nachlass preisnachlass willkommensgeschenk gratismonat sonderpreis ersparnis verbilligt* ermassig* geschenk geschenke freimonat 10_prozent prozent belohnung* vorzugspreis cashback sparpreis listenpreis vollen_preis normalpreis",
    ),
    (
        "fordata",
        "gegen_daten gegen_meine daten_gegen im_tausch im_gegenzug privatsphare keine_daten meine_daten datenpreisgabe spioniert ausspahen ausspionier* tausch uberwach* uberwachung beobacht* ausgeforscht mitlesen mitliest ausgehorcht daten_als daten_zahlen mit_meinen_daten fur_meine_daten fur_daten preisgabe",
    ),
    (
        "quit",
        "abmeld* abmelden meld_ich_mich melde_ich_mich austrag* austragen tragen_sie_mich aus austret* trete_ich_aus trete austritt aussteig* steige ausstieg ausscheid* scheide kundig* kundige beend* beenden verlass* heraus raus losen_sie auflos* auf widerrufe widerruf nicht_mehr_teilnehm* nicht_mehr_mitmachen lasst_mich schluss streich* loschen kein losen_sie_meine ruckgangig stornier* mache_nicht_mehr steige_aus abmeldung aussteigen raus_aus rausnehmen heraus_aus herausnehmen nicht_langer_mitmachen mitmachen mache_ich_nicht hore_auf ende_meine beendigung kundigung austragung gebe_zuruck zuruckgeben ziehe_mich zuruckziehen ziehe_ich verzichte verzicht abwahlen nimm_mich nehmt_mich entlassen abschied",
    ),
];

/// The data themselves: to see, to erase, to put right.
pub(super) const DATA: Classes = &[
    (
        "hand",
        "kopie kopien abschrift ausdruck auszug export exportier* herausgabe herausgeb* uberlass* uberlassung zusenden zusend* zuschick* zuzusenden senden schick* ubersend* zukommen zur_verfugung verfugung einsicht einsehen gewahr* auskunft ansehen anschauen sehen mitnehmen ubermittel* bereitstell* aushandig* bekommen haben an_mich als_json als_datei in_einer_datei csv brauche aushandigung mailen rausgeben herausrucken vorlegen offenlegen ubermittlung portabilitat ubertragen ubertragung gebundelt zeigen zeigt runterladen herunterladen download dump vorzeigen beschaffen bekomme",
    ),
    (
        "dossier",
        "daten datensatz datenbestand* kundenakte akte unterlagen informationen angaben account kundenkonto kundenkontos konto sachen meinem_namen personenbezogen* protokolle* logs metadaten profil angesammelt zu_meiner_mail *daten *akte alles datenbank dossier nutzungsdaten kundendaten stammdaten kundendatensatz aufzeichnungen eintrage *datensatz *unterlagen",
    ),
    (
        "whole",
        "vollstandig* komplett* alle alles samtlich* gesamt* gesamten ganze ganzen kopie ausdruck auszug export inkl samt nebst herausgabe uberlassung einsicht als_json als_datei in_einer_datei in_meine verfugung datei personenbezogen* restlos luckenlos* jede jeden jedes original rohdaten rohform maschinenlesbar* lesbar gangigen sammlung saemtliche was_da",
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
        "weder_kopie keine_kopie ohne_kopie daten_selbst_benotige daten_selbst_brauche kopie_brauche_ich_nicht nicht_die_daten_selbst grobe_aufstellung daten_selbst_brauch* inhalte_selbst die_daten_als_solche_nicht ohne_die_daten daten_selbst_interessier* keine_abschrift",
    ),
    (
        "about",
        "kategorie* datenkategorien arten art_von welche_gruppen gruppen_von gruppen was_fur_informationen was_fur_sachen was_fur_daten woher wo_habt_ihr_das_her wo_haben_sie her herkunft quelle quellen empfanger empfangern verarbeitungszweck* zweck zwecke zwecken speicherdauer wozu wofur an_wen mit_wem wem_haben wem_sie wem_ihr und_wem wer_hat_ihnen wer_sie_erhalt welche_firmen welche_fremdfirmen welche_unternehmen wer_erhalt wer_bekommt rechtsgrundlage wieso_kennt ubersicht aufstellung datenarten sorten_von welche_arten welcher_art zu_welchem_zweck zu_welchen_zwecken wofur_ihr weitergabeempfanger datenquellen aus_welcher_quelle aus_welchen_quellen rechtsgrund an_welche welchen_firmen welchen_unternehmen welchen_partnern welche_stellen welche_partner wer_sonst wer_alles wer_hat_zugriff wer_sieht datenempfanger dritten_offengelegt",
    ),
    (
        "concern",
        "daten informationen angaben meine meiner uber_mich von_mir kunden interessen das_her personenbezogen* gesagt kennt wissen profil adresse erhalt *daten weitererzahlt verarbeitet speichert gespeichert mich uns kundendaten email nummer sammelt sammeln",
    ),
    (
        "tell",
        "nennen benennen sagen sagt mitteil* mitzuteilen teilen_sie_mir wissen aufschluss* schlusseln aufliste* auflistung liste genugen genugt genugte erfahren wurde konnten bitte mochte will wer woher wo wem wieso welche auskunft angeben erlauter* verraten verrat erklaren darlegen offenlegen informieren aufstellen aufklaren skizzieren zusammenfass* beschreib* angaben_machen frage fragen warum",
    ),
    (
        "erase",
        "losch* geloscht loschung vernicht* entfern* tilg* beseitig* auflos* aufzulosen verschwind* bereinig* ausradier* vergessen",
    ),
    (
        "erasure",
        "loschung vernichtung tilgung entfernung datenloschung kontoloschung loeschung gesamtloschung endgultige_loschung vollloschung bereinigung",
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
        "vergessen_werden nichts_zuruckbleib* nichts_bei_ihnen_zuruckbleib* nichts_mehr_von_mir nichts_von_mir nicht_mehr_auffindbar ganz_verschwindet profil_verschwind* muss_verschwinden in_die_tonne aus_der_welt kein_grund_mehr keine_spur kein_rest uberhaupt_nichts_mehr bestand_bereinigen danach_loschung dann_loschung und_loschung zuruckbleibt gehort_geloscht gehoren_geloscht gehort_vernichtet vernichtet_wird vergessen_werden ubrig_bleibt von_mir_ubrig anschliessend_loschung loschung_meiner keinerlei_spuren keine_spuren spurlos restlos_entfern* restlos_losch* restlos_zu_loschen nichts_ubrig nichts_mehr_uber_mich nichts_uber_mich nichts_mehr_gespeichert aus_ihrem_gedachtnis vergessen_sie_mich vergesst_mich vergessen_zu_werden ausradier* schredder* in_den_reisswolf reisswolf nicht_mehr_existieren verschwinde verschwinden_lassen zum_verschwinden unauffindbar platt_machen tilgen_sie weg_mit mullt* alle_spuren aus_euren_systemen_raus aus_ihren_systemen_raus loschen_bitte bitte_loschen",
    ),
    (
        "within",
        "bei_ihnen bei_euch daten konto profil eintrag anschrift adresse von_mir uber_mich angaben zeug nummer handynummer rest alles kundenkonto ich werden mein meine meinen punktwert bestand samtlich* *konto *daten",
    ),
    (
        "fixit",
        "berichtig* korrigier* korrektur ander* geandert umander* aktualisier* richtigstell* richtiggestellt richtig_stellen verbesser* anpass* abander* ersetz* umtrag* umstell* umstellen nachtrag* nachzutragen eintrag* vervollstandig* erganz* fixen fix bereinigen tauschen nehmen_sie_die_neue aufnehmen in_meinen_datensatz hinterleg* umschreib* zu_andern korrigieren berichtigen richtig_eintragen eintragen_sie umbenenn* austauschen ausbesser* tauscht tauschen_sie abandern uberschreib* bereinigt geradebiegen einpfleg* nachpflegen gehort_auf muss_lauten muss_heissen sollte_lauten muss_es_heissen streichen_sie_den",
    ),
    (
        "particular",
        "name namen nahme nachname* vorname* doppelname* madchenname* geburtsname* anschrift adresse mailadresse emailadresse email geburtsdatum geburtstag telefonnummer mobilnummer handynummer nummer postleitzahl plz hausnummer strasse eintrag angaben datensatz schreibweise kundenkartei privatperson firma frau herr anrede geschlecht zusatz titel ort iban familienstand *nummer *name *adresse *anschrift *namen hausnummern rufname geburtsort wohnort stadt lieferanschrift rechnungsanschrift rechnungsadresse kontoinhaber doktortitel geburtsjahr staatsangehorigkeit beruf firmenname emailadressen *datum *titel *schreibweise",
    ),
    (
        "wrong",
        "falsch* fehlerhaft* unrichtig* veraltet* fehler verkehrt* tippfehler schreibfehler schreibt_sich stimmt_nicht nicht_korrekt und_nicht nicht_richtig unvollstandig* fehlt heisse heisst mit_c mit_k mit_tt nicht_dt umgezogen hochzeit verheiratet geschieden geheiratet statt lautet neue_anschrift neue_adresse noch_der noch_die gefuhrt bin_aber drin steht_noch nicht_mehr_aktuell ein_k es_ist_der irrtum irrtumlich vertippt verschrieben vertauscht zahlendreher buchstabendreher verdreht nicht_mehr_meine nicht_mehr_mein alte_adresse alten_adresse alter_name alten_namen alte_nummer geandert uberholt inkorrekt* verwechsel* stimmen_nicht stimmen_leider trifft_nicht_zu entspricht_nicht schreibe_mich schreiben_mich namensanderung getrennt umzug umgezogene ledig witwe verwitwet tatsachlich in_wahrheit richtig_ist richtig_ware",
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
        "sensib* sensitiv* gesundheit* *gesundheits* krank* krankengeschichte krankheit* biometr* fingerabdruck* genetisch* herkunft ethnisch* religi* konfession* glaube* sexuell* sexualleben orientierung gewerkschaft* politisch* standort standortdaten gps* geodaten position ausweisscan ausweis* personalausweis* kontodaten bankdaten blutgruppe allergien schwanger* depression* therapie* diagnose* behinderung befund* medizin* laborwerte aufenthaltsstatus asyl* sozialversicherung* reisepass* gesichts* stimmprobe *standort *diagnose private_nachrichten zyklus* menstruation* fruchtbarkeit* medikament* diabetes impf* therapeut* psych* judisch* muslim* katholisch* schwul lesbisch queer trans iris stimmprofil gesichtserkennung kontonummer kreditkartennummer staatsangehorigkeit einwanderung* migration* fluchtling* hautfarbe rasse aufenthaltsort standortverlauf passwort patient* klinik* arzt* rezept* allergie* hiv sucht* erkrank* *erkrankung *religion *gesichts",
    ),
    (
        "limit",
        "nur ausschliesslich lediglich beschrank* einschrank* begrenz* notwendig* notig* erforderlich* allernotigste* notigste* unbedingt minimum mindestmass soweit nichts_sonst nichts_weiter nicht_fur nichts_anderes andere_zwecke andere_nutzung jede_andere damit_basta tabu sonst_nicht keinen_anderen keine_anderen sparsam allein soweit_es nicht_mehr_als reduzier* kein_anderer einzig allein_fur mehr_nicht sonst_nichts darf_nicht_uber daruber_hinaus strikt auf_das_mass auf_ein_minimum minimal* zweckgebunden zweckbindung zuruckhalt* zuruckhaltung sonst_zu_nichts zu_nichts_anderem fur_nichts_anderes keinem_anderen keine_weiteren",
    ),
    (
        "use",
        "verwend* verarbeit* nutz* nutzung gebrauch* gebraucht brauch* auswert* werten einsetz* benutz* dienen dient angegeben geht_sie bleiben beschrank* einschrank* begrenz* fur_die fur_den zum zur umgehen umgang gesteuert behandel* verwert* eingesetzt handhab* heranzieh* herangezogen einbeziehen einflies* analysier* verwendung verarbeitung gebrauch verfug* erfassen erfasst erhoben erhebt abgerufen abruf*",
    ),
    (
        "breach",
        "verkauft weitergegeben weitergeleitet veroffentlicht preisgegeben gelesen herumerzahlt offentlich lesbar im_netz an_einen_wildfremden ging_an gesperrt verweigert verwendet weiterverwendet behalten nicht_informiert niemand_hat_mich_informiert datenpanne hackerangriff unterrichten_mussen abgelehnt verletzt verstoss* mitlaufen anzeigen_gesteuert ignoriert lag_mein ausgespaht missbraucht mir_gekundigt konto_gekundigt erhoht gestrichen dreimal zugestellt gehackt geleakt leak offengelegt weitererzahlt ausgeplaudert verraten herausgegeben vertickt verscherbelt mitgehort mitgelesen aufgezeichnet abgehort weitergereicht verloren verschlampt uberwacht verkaufen_trotzdem trotzdem_weiter nicht_geloscht geloscht_haben nicht_eingehalten missachtet einsehbar ubermittelt gespeichert_ohne zugeschickt *panne *leck",
    ),
    (
        "outrage",
        "rechtsbruch rechtswidrig* gesetzwidrig* illegal* verboten strafbar beschwerde beschwere beschweren ruge skandal* unverschamt* unerhort unfassbar inakzeptabel frechheit geht_das_nicht so_geht so_springt fehlen_mir_die_worte datenpanne verstoss* verletzt verletzung entgegen_dem_gesetz ohne_meine_zustimmung ohne_meine_einwilligung ohne_meine_erlaubnis ohne_zu_fragen ohne_erlaubnis hatten_mich_unterrichten unterrichten_mussen unzulassig* missbrauch empor* entsetzt vertrauensbruch vertrauensmissbrauch schikan* diskriminier* benachteilig* wildfremden protest* ohne_grund hatten_mich_informieren gegen_das_gesetz luge gelogen gesetzesverstoss gesetzesbruch rechtsverstoss datenschutzverstoss unzumutbar empore emport wutend enttauscht untragbar unverantwortlich fahrlassig* schlamperei schweinerei dreist* respektlos hintergangen getauscht belogen angelogen vertrauen_missbraucht hinter_meinem_rucken ohne_mich_zu_fragen ohne_mein_wissen ohne_meine_genehmigung ohne_rucksprache rechtswidrigkeit beanstande missbillige nicht_hinnehm* hinnehmen entrustet eklatant *verstoss",
    ),
    (
        "grievance",
        "hiermit_beschwere beschwere_mich beschwere_ich_mich ich_beschwere das_ruge_ich lege_beschwerde ich_lege_beschwerde reiche_beschwerde formelle_beschwerde formliche_beschwerde ist_ein_rechtsbruch beschwerde_uber beschwerde_wegen ich_protestiere formale_beschwerde beschwerde_einlegen beschwerde_einreichen erhebe_beschwerde fuhre_beschwerde mochte_mich_beschweren will_mich_beschweren muss_mich_beschweren beanstande_ich ich_beanstande ich_ruge hiermit_ruge ich_protestiere_gegen",
    ),
    (
        "worse",
        "gesperrt verweigert gestrichen teurer mir_gekundigt konto_gekundigt schlechter erhoht herabgestuft abgelehnt bestraft benachteilig* mehr_bezahl* hoherer_preis weggenommen entzogen schikan* kein_support mehr_zahlen mehr_bezahlen mehr_zahlen_als hohere_preise preis_verdoppelt verteuert benachteiligt diskriminiert schlechter_behandelt keine_gutscheine support_verweigert service_verweigert ausgesperrt rausgeworfen abgestraft bestrafung zuruckgestuft",
    ),
    (
        "because",
        "weil seit nachdem als_antwort daraufhin kaum wegen nur_weil zur_strafe als_ich kurz_nachdem direkt_nach gleich_nach sofort_nachdem infolge aufgrund_meines als_reaktion als_strafe seitdem seit_ich weil_ich",
    ),
    (
        "used",
        "rechte rechten ihr_recht mein_recht_auf meines_rechts datenschutzrechten gebrauch widersproch* widerspruch auskunft loschung nach_meinen_daten verlangt gefragt gebeten beantragt opt_out abgemeldet loschantrag auskunftsantrag auskunftsersuchen geltend wahrgenommen wahrnehmen ausgeubt widersprochen loschen",
    ),
    (
        "claimed",
        "behaupten behauptet angeblich zugesichert versichert_haben bestatigt_haben haben_sie_versprochen versprachen zugesagt",
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
