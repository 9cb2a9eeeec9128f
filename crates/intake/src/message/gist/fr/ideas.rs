//! The words of the ideas that together mean a right in French.

use super::super::super::pattern::Classes;

/// What any request may speak of.
pub(super) const COMMON: Classes = &[
    (
        "no",
        "ne n pas plus jamais ni aucun aucune rien sans personne_ne non cess* arret* oppos* refus* opposition interdi* stop coupez coupe couper renonc* fini terminez mettez_fin ne_plus en_aucun_cas aucunement nullement empech* bann*",
    ),
    (
        "mine",
        "je j me m moi mon ma mes nous notre nos mandante mandant concernant_ma sa son ses",
    ),
    (
        "my",
        "mon ma mes notre nos moi mandante mandant sa son ses ma_mandante",
    ),
    (
        "want",
        "souhaite souhaitons veux voulons voudrais voudrai voudrions demande demandons est_demande aimerais aimerions exige reclame requiers requiert requerons prie priere merci_de svp s_il_vous_plait veuillez pouvez pourriez puis_je auriez desire tiens_a serait_il faites dites donnez envoyez montrez prefererais preferais j_entends merci il_faut doit il_est veillez dois je_voudrais je_souhaite nous_demandons sollicite sollicitons aurais_besoin besoin ai_besoin pourrait_on fournissez indiquez precisez expliquez faudrait auriez_vous",
    ),
    (
        "data",
        "donnees donnee donne info infos informations renseignements coordonnees profil dossier fiche adresse numero nom telephone historique gouts achats habitudes navigation",
    ),
    (
        "other",
        "mon_fournisseur ma_banque mon_beau_frere mon_voisin une_autre_boutique un_autre_site une_amie un_ami ma_soeur_s_est mon_frere_a un_utilisateur mon_cousin ma_cousine un_collegue une_collegue mon_ancien_fournisseur un_autre_commercant la_concurrence mon_assureur mon_operateur",
    ),
    (
        "thanks",
        "merci_d_avoir merci_pour_votre_reponse aussitot sans_difficulte tout_est_en_ordre tres_gentiment bravo_a j_adore vous_jamais surtout_pas moi_je_reste voulais_seulement_vous_dire ce_n_est_pas_le_cas je_n_en_crois_rien en_l_etat je_renonce_a_ma sont_exactes epatant merci_pour_la_rapidite tout_est_parfait impeccable tout_va_bien rien_a_redire je_vous_felicite felicitations bravo_pour tres_satisfait tres_satisfaite",
    ),
    (
        "suppose",
        "si_un_jour si_je_fermais si_un_utilisateur si_vous_aviez supposons admettons que_deviendraient que_se_passerait hypothe* avant_de_decider pas_encore_decide n_exerce_aucun imaginons a_supposer que_se_passe_t_il_si qu_arriverait au_cas_ou_un_jour en_theorie si_jamais_un_jour",
    ),
    (
        "statute",
        "consacre_le reconnait_le la_loi_oblige toute_personne_a le_droit_californien prevoit_le l_article_17_du_rgpd_consacre la_loi_prevoit la_loi_permet le_reglement_prevoit tout_consommateur les_consommateurs_peuvent le_rgpd_permet tout_utilisateur_peut",
    ),
    (
        "product",
        "note carnet fichier_csv filigrane version appli_propose application_n dictionnaire logiciel_respecte licence cartes_creees preferences l_option est_elle comprise marees_s position_de corbeille raccourci extension module onglet tableau imprimante mode_sombre notes_partagees marque_pages",
    ),
    ("done", "exerce demande efface"),
    ("well", "aussitot rapidement sans_difficulte tres_vite"),
    (
        "question",
        "peut_on ai_je_le_droit comment_supprimer comment_sortir que_deviendrait est_elle",
    ),
];

/// Machines that decide, what they decide, and asking for reasons.
pub(super) const MACHINES: Classes = &[
    (
        "machine",
        "systeme systemes algorithm* algo automat* machine machines robot robots bot ia intelligence_artificielle ordinateur ordinateurs logiciel logiciels programme modele moteur calculateur calcul filtre filtres profilage tarification scoring outil technologie_de_decision chatbot moteur_de_prix technologie traitement appli_de_score evaluation_automatique systeme_expert boite_noire",
    ),
    (
        "engine",
        "algorithm* algo automatique automatiques automatise* automatisee* automate automates machine machines robot robots bot ia intelligence_artificielle l_ordinateur votre_ordinateur ordinateurs logiciel modele calculateur profilage scoring score technologie_de_decision programme_de_risques indice_de_confiance predicti* tarification_automatique chatbot boite_noire apprentissage_automatique reseau_de_neurones moteur_de_prix calculateur_de_prix traitement_automatise evaluation_automatique formule score_de score_predictif systeme_automatise notation_automatique decision_automatisee robots_qui tri_automatique",
    ),
    (
        "verdict",
        "decision* decid* refus* rejet* suspend* suspendre bloqu* class* rang* notation note_de ma_note note_deja score prix tarif remise conclu* evalu* jug* tranch* ecart* resilie* range calcul* risque droit_au prive recal* credit retrograd* indice poids pese penalis* profilage determin* offre tombe reponse resultat ecarte exclu exclue declass* retrogradation echelonne paiement_en_plusieurs rejete rejetee recale recalee suspect fraude sanctionn* augment* majoration plus_cher attribu* accord* offert eligib* abaisse abaiss* baisse limite plafond categorie etiquet* verdict sorti dit_non non_categorique calcule",
    ),
    (
        "graded",
        "score scores scoring notation indice_de_confiance note_de_risque cote_de_risque client_a_risque clients_a_risque profilage score_predictif profil_de_risque categorie_de_risque cote note_interne ma_cote classement indice_de_risque evaluation_de_risque niveau_de_risque score_interne",
    ),
    (
        "explain",
        "expli* comment pourquoi logique criteres critere facteurs raison raisons motif motifs raisonnement cheminement demarche etape_par_etape decriv* detaill* eclair* eclairez comprendre connaitre savoir apprendre montrez quelle_regle quelles_regles quelles_donnees qu_a_t_il ce_qui_a parametres fonctionnement marche revel* justif* base fonde sur_quoi sur_quels sur_combien pese poids ponderation transparen* informations_sur_la_technologie obtenu rendre_compte compte_rendu en_vertu_de_quoi sur_quelle_base par_quel par_quels a_partir_de_quelles a_partir_de_quoi en_fonction_de_quoi d_ou_sort d_ou_vient ce_qui_m_a_valu qu_est_ce_qui regles mecanisme rouages dessous formule variables donnees_d_entree ponderations details elucid* demontr* expose exposer exposez clarif* precision precisions traduire traduisez lumiere justification argument arguments comprenne qu_ai_je_fait en_quoi de_quelle_maniere de_quelle_facon tenu_compte entre_en_compte pris_en_compte",
    ),
    (
        "human",
        "humain humaine humains etre_humain une_personne quelqu_un employe responsable conseiller conseillere collegue collegues collaborateur agent superviseur chair_et_en_os une_vraie_personne vrai_conseiller gestionnaire salarie a_la_main personne_physique un_vrai etre_vivant personne_reelle conseillere_humaine chef superviseuse yeux_humains regard_humain cerveau_humain main_humaine technicien employee vraie_personne une_personne_de gens",
    ),
    (
        "review",
        "revo* revoie reexamin* examin* decid* regard* repren* reprenne tranch* etudi* lise lire relis* mon_cas mon_dossier ma_demande trait* verifi* confirm* confirmation confiez jug* intervien* intervention reponde statu* valid* reetudi* reconsider* prenne_la_decision prendre_la_decision s_en_occupe s_en_charge occupe charge jette_un_oeil se_penche penche appreci* arbitr* supervis* regarder decider",
    ),
    (
        "judged",
        "jug* evalu* decid* tranch* not* class* calcul* prix tarif tarification fixe fixer determin* loi_sur_mon compte appliquez statu* apprec* profil* ecart* rejet* refus* accord* fix* attribu* arbitr* decision* dossier demandes note noter score",
    ),
    (
        "off",
        "sortez_moi sortir exclu* excluez_moi ecartez retirez_moi exempt* dispens* desactiv* coupez tres_peu_pour_moi hors_de ne_me_les_appliquez oppose refuse opt_out soustrai* soustraire enlevez_moi conteste n_a_pas_a sortir_de retirer_de ne_m_appliquez_pas ne_pas_m_appliquer cessez_d_appliquer ne_plus_etre refuse_d_etre m_oppose desinscri* enlever_de abstenez exclure dispensez_moi epargnez_moi hors_du passer_par",
    ),
    (
        "autosystem",
        "tarification_automatique decision_automatisee decisions_automatisees decision_automatique decisions_automatiques profilage systeme_de_notation notation_automatique traitement_automatise filtres_automatiques programme_de_risques scoring systeme_de_score les_ordinateurs_qui tarification_dynamique prix_dynamiques tarification_algorithmique decision_par_algorithme decisions_par_algorithme evaluation_automatique evaluations_automatiques tri_automatique systeme_automatique systeme_automatise examen_automatique calcul_automatique notation_par notation_interne scoring_client decision_prise_par_une_machine",
    ),
];

/// Sale, sharing, and taking the ban back.
pub(super) const PASSING: Classes = &[
    (
        "pass",
        "vend* vente revend* ced* cede cedez cession partag* transmet* transmission transmi* transfer* communiq* communication divulg* refil* fourni* donner donnez donniez refiler loue louez louiez louer monnay* commerc* echang* diffus* distribu* remett* echange fuit* livr* negoci* marchand* monetis* marchander trafiqu* repass* fourguer bazarder colport* ebruit* dissemin* livrez livrer confiez confier expos* mettre_en_vente mise_en_vente remettre",
    ),
    (
        "sale",
        "vente ventes vendre vendez vendues vendu cession ceder cedez cede partage partager partagez communication_de echange_de_donnees revente revendre commercialis* monnayer monnayez transmission monetis* monetiser commercialiser vendiez revendez cessions vends marchander trafic commerce_de_mes commerce_avec_mes marchandise",
    ),
    (
        "third",
        "tiers a_personne quiconque autrui partenaires annonceurs publicitaires regies courtiers courtier sponsors autres_entreprises autres_societes d_autres_societes d_autres_enseignes enseignes societes_affiliees affiliees autres_entites reseaux_sociaux vers_elles filiales entreprises_tierces societes_tierces exterieur data_brokers qui_que_ce_soit personne_d_autre societes_exterieures entreprises_exterieures partenaires_commerciaux data_broker revendeurs marchands_de_donnees facebook google meta tiktok inconnus inconnu_e d_autres_marques marques assureurs agences autres_organismes autres_commercants prestataires_publicitaires qui_d_autre personne_d_autres une_tierce tierce tierces",
    ),
    (
        "reach",
        "parvenir parvienne parviennent quitte quittent arriv* finir finisse finissent atterri* tomb* sorte sortent recoive* recevoir aille aillent repartir circul* acced* acces rien filer filent atterrir atterrissent echouer echouent tomber tombent retrouver retrouvent se_retrouve entre_les_mains entre_d_autres_mains sortir aboutir",
    ),
    (
        "stays",
        "gardez_mon_adresse_pour_vous pour_vous_seuls reste_entre restent_entre reste_chez_vous restent_chez_vous entre_vous_et_moi ne_quitte_pas ne_quittent_pas ne_sorte_pas ne_sortent_pas signal_gpc global_privacy_control rien_aux_tiers rien_a_personne coupez_le_robinet gardez_les_pour_vous gardez_ca_pour_vous gardez_mes_donnees_pour_vous restent_entre_nous reste_entre_nous reste_entre_vous restent_dans_vos_murs reste_dans_vos_murs dans_vos_murs entre_nous en_interne a_l_interne ne_sortent_pas_de ne_sorte_pas_de ne_doivent_pas_sortir ne_doit_pas_sortir",
    ),
    ("keepown", "pour_vous chez_vous"),
    (
        "outofsale",
        "listes_que_vous_louez listes_que_vous_vendez listes_que_vous_cedez do_not_sell publicite_comportementale intercontextuelle publicite_intercontextuelle excluez_moi_de_l_echange excluez_moi_de_la_vente excluez_moi_des_ventes refus_de_vente opt_out_de_la_vente droit_de_refuser_la_vente ne_pas_vendre_mes sortez_moi_de_la_vente",
    ),
    (
        "end",
        "cess* arret* oppos* opposition refus* interdi* retir* retire coupez excluez exclu* mettez_fin non desactiv* stop revoq* suspend* bloqu*",
    ),
    (
        "yes",
        "autorise autorisez autorisons autorisation accepte acceptons habilite consens d_accord permets donne_mon_accord donne_mon_consentement mon_consentement_a retabli* retablissez retablir reactiv* reactive reactivez peuvent pouvez vous_pouvez soit allez_y accord feu_vert repartir revoir oui ok reprenez reprendre je_veux_bien consentement_pour mon_feu_vert vous_avez_mon_accord donne_a_nouveau redonne redonner reouvr* rouvr* remettez_en_marche remettre_en_route remettre autoriser permettre j_autorise je_permets volontiers aucun_probleme pas_d_objection_a reactiver reactivation",
    ),
    (
        "before",
        "derechef a_nouveau de_nouveau nouveau encore jusqu_ici avant anterieur precedent precedemment finalement change_d_avis reflexion tout_compte_fait meprise erreur ne_me_gene_plus ne_me_derange_plus plus_lieu n_a_plus_lieu cela_ne_me_gene now desormais j_avais que_j_avais repartir revoir soit j_ai_change_d_avis change_avis apres_reflexion toute_reflexion_faite revirement auparavant autrefois l_an_dernier_j_avais par_erreur par_megarde reconsidere je_me_ravise ravise me_suis_ravise tout_bien_pese desormais_d_accord",
    ),
    (
        "unban",
        "annul* annulez lev* levee retir* retire retirez revoq* reviens revenir enlev* enlevez supprim* effac* changez changez_le n_a_plus_lieu meprise caduc caduque plus_lieu mets_fin leve levez lever annuler defaites defaire effacez_mon_refus reviens_sur revenir_sur rapporte rapportez desactivez decochez decocher supprimez_mon sans_effet tombe_l renonce_a_mon renonce",
    ),
    (
        "ban",
        "refus opposition interdiction opt_out optout non veto objection exclusion dit_non restriction mon_choix ne_pas_vendre mon_refus mon_opposition mon_non mes_restrictions blocage interdit case_ne_pas preference_de_refus decision_de_refus retrait exclusion_de_la_vente demande_d_opposition",
    ),
    (
        "adsmade",
        "publicites_personnalisees publicite_personnalisee pubs_qui_me_correspondent pubs_ciblees publicite_ciblee annonces_personnalisees pubs_personnalisees pub_personnalisee publicites_adaptees annonces_adaptees pubs_adaptees annonces_ciblees publicites_ciblees_me",
    ),
    (
        "adnet",
        "regies regie publicite_comportementale publicite_ciblee publicites_ciblees fins_de_publicite reseaux_publicitaires annonceurs partenaires_publicitaires",
    ),
    (
        "against",
        "n_autorise_pas n_accepte_pas pas_d_accord ne_consens_pas sans_mon_accord sans_mon_consentement ne_veux_pas ne_souhaite_pas retire_l_autorisation n_autorise ne_veux_plus sans_mon refuse n_entends_pas je_refuse j_interdis je_m_oppose hors_de_question il_est_interdit defense_de interdiction_de",
    ),
];

/// Advertising and programs.
pub(super) const MAIL: Classes = &[
    (
        "ads",
        "publicit* pub pubs reclame reclames newsletter newsletters lettre la_lettre votre_lettre infolettre lettre_d_information prospection promotion promotions promo promos offres demarchage demarcher marketing commerciaux commerciales envois_commerciaux the_lamp spam sollicitations mises_a_niveau prospectus catalogue catalogues mailing mailings bulletin courrier_indesirable courriers_publicitaires mails_publicitaires mails_commerciaux mail_publicitaire emailing emailings publipostage depliants brochure brochures soldes bons_plans lettre_mensuelle lettre_hebdomadaire lettre_commerciale actualites nouveautes messages_promotionnels messages_publicitaires messages_commerciaux sms_publicitaires offre_commerciale offres_commerciales telemarketing prospecter",
    ),
    (
        "maillist",
        "liste_de_diffusion liste_d_envoi liste_de_courriels liste_d_abonnes liste_des_abonnes liste_de_diffusions liste_de_contacts mailing_list cette_liste votre_liste vos_listes liste_de_distribution fichier_de_prospection liste_de_prospection liste_marketing listes_de_diffusion fichier_d_envoi liste_de_newsletter liste_newsletter carnet_d_adresses_commercial liste_de_destinataires base_de_prospection",
    ),
    (
        "nomore",
        "plus_de pas_de ne_m ne_me cess* cessez arret* n_en_veux_plus ne_veux_plus ne_plus ne_souhaite_plus desabonn* desinscri* rayez rayez_moi otez enlevez_moi retirez retirez_moi epargnez eteint eteindre annule stop assez basta corbeille sans_etre_lue supprimez_moi sortez_moi ras_le_bol trop_de aucun aucune finissez_en fini marre lasse_de lasse fatigue_de fatiguee_de harcel* inond* submerg* bombard* abreuv* gav* ne_souhaitons_plus ne_voulons_plus ne_desire_plus interromp* suspendez suspendre mettez_un_terme abstenez desinscription desabonnement zero oubliez_moi_pour me_passer passer_de debarrassez radiez laissez_moi_tranquille fichez_moi pollu* encombr* inutile_de_m",
    ),
    (
        "lovely",
        "surtout_pas j_adore je_reste s_est_desabonnee a_quel_rythme voulez_garder gardez_moi_dans l_option avant_de_decider",
    ),
    (
        "call",
        "appelez appelle appeler appels telephon* sms demarcher coups_de_fil coup_de_fil telephonique telephoniques demarchage appellent sonner",
    ),
    (
        "promote",
        "vendre promo* offres mises_a_niveau version_pro publicit* commercia* proposer vos_produits vos_services vos_offres vanter abonnement_pro refourguer",
    ),
    (
        "program",
        "programme_de_fidelite programme_fidelite programme_d_avantages programme_de_recompenses programme_de_points programme_d_incitation programme_coupons programme_de_parrainage programme_de_remises programme_de_reduction fidelite recompenses rewards lamp_rewards club_de_remises club_de_points club_avantages du_club le_club au_club ce_club club carte_de_fidelite carte_fidelite incitation_financiere incitatif_financier les_points offre_donnees cette_offre donnees_contre_reduction en_echange_de_mes_donnees en_contrepartie_de_mes_donnees contre_mes_donnees tarif_reduit_contre prix_preferentiel programme_privilege programme_vip club_vip carte_de_points carte_privilege carte_avantages systeme_de_points cashback cagnotte programme_de_cashback programme_de_primes programme_de_cadeaux plan_de_recompenses programme_recompenses offre_de_fidelite programme_lamp dispositif_d_incitation programme_de_bons programme_partenaires marche_donnees deal_donnees avantages_contre remise_contre_donnees remises_contre_donnees reduction_contre_donnees points_contre donnees_contre_remise contre_donnees donnees_contre_remises club_de_fidelite club_clients programme_clients abonnement_a_prix_reduit",
    ),
    (
        "trade",
        "remise remises reduction reductions rabais coupon coupons bons bon_d_achat points avantage* recompense* mois_gratuit cadeau tarif_reduit prix_preferentiel plein_tarif 2_euros bon bons_d_achat prime primes cadeaux ristourne ristournes cagnotte cashback gratuite gratuit euros economies prix_reduit promo",
    ),
    (
        "fordata",
        "en_echange contre_mes contre_surveillance contrepartie vous_lisez lisez_ce surveillance qu_on_m_observe observe espionn* vie_privee mes_donnees mes_statistiques donnees_contre ceder_mes qu_on_me_surveille surveiller pister pistage flique fliquer suivi_de_mes contre_de_la_data contre_ma mes_habitudes mon_intimite ma_vie_privee data contre_donnees",
    ),
    (
        "quit",
        "quitt* quitte sors sort sortir sort_on sortez sortie retir* retire retirez retirez_moi desinscri* desabonn* resili* mets_fin mettre_fin mettez_fin mis_un_terme terme termine denonce revoque arret* jarrete annul* enlevez enlevez_moi renonce radi* rayez n_en_veux_plus veux_plus_participer plus_participer ne_veux_plus cess* retractation desaffili* c_est_termine je_sors sortons je_quitte je_resilie resiliation desinscription radiation fin_de_ma fin_a_ma mettez_un_terme cessation je_renonce abandonne abandonner plus_faire_partie ne_plus_faire_partie ne_plus_participer plus_adherer desengag* desolidaris* tire_ma_reverence je_pars partir adieu sans_moi je_me_retire me_retirer retirer_de retrait_de j_arrete arreter",
    ),
];

/// The data themselves: to see, to erase, to put right.
pub(super) const DATA: Classes = &[
    (
        "hand",
        "copie copies communication remise export exportez exporter extraction envoyez envoyer transmettez fournissez fournir remettez obtenir recevoir acces consulter voir emporter entre_mes_mains communiquer communiquez reclame requiers voudrai voudrais montrez telecharger disent faire_parvenir parvenir mettre_a_disposition mettez_a_disposition delivr* donnez_moi donner_acces transmettre transfert transferer portabilite imprimez imprimer sortie releve connaitre_le_contenu lire adressez adresser remettre extrait",
    ),
    (
        "dossier",
        "donnees donnes donnee informations infos dossier fichier fichiers enregistrements historique fiche renseignements tout commentaires journaux metadonnees dossiers traces archives conversations enregistre journal base_de_donnees releve contenu ce_que_vous_avez ce_que_vous_detenez",
    ),
    (
        "whole",
        "copie tout tous toutes complet complete integral* ensemble mot_pour_mot fichier a_emporter enregistrements communication remise entre_mes_mains mes_donnees_a_moi export perso personnelles sous_mon_nom mes_appels entier entiere en_entier totalite au_complet detail in_extenso toutes_mes l_integralite integralite exhaustif exhaustive brut bruts format_lisible format_ouvert format_csv json",
    ),
    (
        "copyish",
        "copie copies tout tous toutes integral* complet complete dossier acces ce_que_vous quelles_donnees quelles_informations quels_renseignements",
    ),
    ("copyword", "copie copies les_donnees_elles_memes"),
    (
        "plainno",
        "pas sans aucune ni pas_besoin pas_besoin_d_une pas_besoin_de",
    ),
    (
        "dontcopy",
        "sans_copie ni_copie pas_de_copie aucune_copie la_liste_suffira suffirait suffira pas_besoin_de_copie copie_inutile sans_les_donnees pas_les_donnees_elles je_n_ai_pas_besoin_des_donnees pas_le_contenu",
    ),
    (
        "about",
        "categorie categories type types sorte sortes genre genres destinataires provenance origine source sources finalite finalites a_quelle_fin a_quelles_fins dans_quel_but a_quoi_servent a_quoi_sert pourquoi_avez_vous a_qui avec_qui qui_l_a qui_les_a qui_y qui_a_vu lesquels_de_vos_partenaires quelles_societes quels_partenaires quelles_entreprises quels_tiers societes_qui liste_des_societes ont_recu ont_appris d_ou quel_type quels_types quelles_categories quelles_sortes quel_genre quelle_sorte nature_des objet_de_la_collecte usage_que_vous objectifs objectif motif_de_la a_quels_tiers a_quelles_societes a_quelles_entreprises quels_organismes quels_prestataires aupres_de_qui de_qui_tenez base_legale qui_recoit qui_les_recoit qui_consulte qui_y_a_acces qui_d_autre utilisation_que_vous",
    ),
    (
        "concern",
        "donnees informations renseignements infos sur_moi messages date_de_naissance numero adresse mes clients recu partenaires donnee collectez utilisez stockez gardez traitez partagez obtenu moi client",
    ),
    (
        "tell",
        "dites donnez dire connaitre savoir apprendre indiquez indiquer communiquer preciser precisez listez liste voudrais aimerais souhaite rassurerait suffirait suffira quelles lesquels qui pourquoi detaillez informez demande a_qui expliquez exposez exposer revelez enumerez enumerer detailler informer faites_moi_savoir savez recapitul* resume resumez voulu renseignez",
    ),
    (
        "erase",
        "effac* effacement supprim* suppression detrui* destruction elimin* jetez disparaitre oubli* enlev* retir* faire_disparaitre purg* nettoy* videz parte ferm* clotur*",
    ),
    ("effaced", "effac* supprim* detrui* destruction"),
    (
        "own",
        "tout_ce_qui_me tout_ce_qui_porte mes_donnees mes_informations mon_profil mon_compte ma_fiche mes_traces mon_dossier tout_ce_que_vous_avez_sur_moi tout_ce_que_vous_savez tout_ce_qui_me_concerne toutes_mes_donnees toutes_mes_informations mon_historique mes_coordonnees toutes_mes_traces",
    ),
    (
        "renounce",
        "ni_copie ni_effacement sans_effacer ne_demande_pas ne_vous_demande_pas ne_veux_pas surtout_pas pas_d_effacer plutot_que pas_la_suppression pas_effacer pas_supprimer pas_question je_ne_souhaite_pas",
    ),
    (
        "gone",
        "plus_rien_de_moi plus_rien_ne_subsiste ne_reste_rien ne_subsiste rien_de_moi reste_rien_de_moi cesser_d_exister objet_effacement jetez_tout tout_parte faire_disparaitre disparaitre_de etre_oublie oubliez_moi aucune_trace plus_aucune_trace sans_laisser_de_trace n_existe_plus n_existent_plus est_a_effacer le_reste_supprimez efface_comme_je_le_demande doivent_etre_detruites doit_etre_detruit ne_gardez_rien ne_conservez_rien ne_gardez_plus_rien sans_trace aucune_trace_de_moi faites_disparaitre faites_moi_disparaitre tout_effacer tout_supprimer effacer_toute_trace effacez_toute_trace toute_trace_de_moi a_la_poubelle a_la_corbeille_mes broyez broyer brulez oubliez_que_j table_rase grand_menage droit_a_l_oubli n_existe_plus_chez_vous ne_figure_plus ne_figurent_plus n_apparaisse_plus n_apparaissent_plus ne_plus_exister cesse_d_exister cessent_d_exister volatilis* evapor* passe_a_la_trappe supprimez_moi effacez_moi",
    ),
    (
        "within",
        "chez_vous serveurs registres compte nom profil adresse moi ma mon mes note rappel remarque tout reste donnees dossier fichiers base fichier registre systemes bases archives coordonnees historique identite existence vous",
    ),
    (
        "fixit",
        "corrig* corrigez rectif* rectifiez modif* chang* changer changez mettre_a_jour mise_a_jour actualis* redress* remplac* remettez mettre mettez complet* completer inscri* inscrire repar* reparer il_faut_lire il_faut_le ajoutez ajouter enregistrez substitu* rectifier modifiez reecri* ecrivez ecrire inscrivez notez renomm* ajust* mettez_le mettez_la doit_etre doit_se_lire devrait_etre il_faut_ecrire il_faut_mettre c_est_a_dire apportez_la_correction rectificatif redressez retabl* amend* regularis* permut* invers*",
    ),
    (
        "particular",
        "nom prenom prenoms adresse mail courriel telephone numero code_postal date_de_naissance etat_civil civilite double_nom nom_de_jeune_fille orthographe second_prenom compte mme monsieur homme femme registres fiche information informations ne_un nee_un titulaire naissance rue ville coordonnees mail lieu_de_naissance date_naissance sexe genre titre profession raison_sociale pays domicile complement_d_adresse boite_postale appartement numero_de_rue initiale particule nom_marital nom_d_usage nom_d_epouse nom_de_famille date inscription dossier annee_de_naissance",
    ),
    (
        "wrong",
        "faux fausse* erron* inexact* incorrect* erreur faute mal_orthographie mal_ecrit mal_saisi n_est_pas_le_bon n_est_pas_la_bonne la_bonne le_bon ancien ancienne mariage divorce au_lieu c_est avec_un avec_une deux_t y_manque manque encore_au_nom fermee ferme ex_mari jeune_fille pas_un alors_que_je_suis chez_vous_je_suis nouvelle_adresse nouvelle nouveau demenage vous_ecrivez double_nom perime* obsolete* coquille coquilles inversion inverse inverses inversees depasse depassee n_est_plus ne_correspond_pas ne_correspond_plus errone faut_pas mal_note mal_indique mal_enregistre ne_s_ecrit s_ecrit ecrit_avec prend_un prend_deux sans_accent avec_accent accent confondu confondue confusion marie mariee divorcee pacse veuve veuf demenagement j_ai_demenage nous_avons_demenage autre_adresse n_habite_plus plus_a_jour pas_a_jour jamais_ete en_realite en_fait date_de_mon et_non et_pas incomplet incomplete tronque tronquee typo le_nom_correct est_correcte",
    ),
    (
        "goods",
        "commande facture_au mot_de_passe position livraison carte moi_meme photo_de_profil note version dictionnaire",
    ),
];

/// Sensitive data and complaints.
pub(super) const CARE: Classes = &[
    (
        "sensitive",
        "sensible sensibles sante medica* medicales medicaux analyses resultats_d_analyses sang sanguin groupe_sanguin allergies therapie depression maladie diagnostic* handicap grossesse enceinte biometr* empreinte empreintes genetique* adn ethnique* origine_ethnique origines raciale* raciale religion religieu* croyance* syndica* appartenance_syndicale politique* orientation_sexuelle vie_sexuelle sexualite position_exacte position_precise position geolocalis* localisation gps asile titre_de_sejour piece_d_identite carte_d_identite passeport securite_sociale coordonnees_bancaires bancaire* compte_bancaire messages_prives visage faciale vih antecedents psychiatr* menstru* fertilite medicament* diabete vaccin* therapeute psycholog* juif juive musulman* catholique homosexu* gay lesbienne trans iris reconnaissance_faciale voix numero_de_compte carte_bancaire immigration migratoire nationalite refugi* couleur_de_peau foi pratique_religieuse deplacements trajets ordonnance* hopital clinique addict* alcool* sida dossier_medical etat_de_sante syndicat conviction* opinion* numero_de_secu vie_intime intime intimes",
    ),
    (
        "limit",
        "limit* restrei* restreint restriction seulement uniquement exclusivement strictement strict_necessaire necessaire* indispensable* minimum minimal au_minimum que_pour qu_a qu_aux ne_doit_servir ne_servir_qu ne_saurait au_dela point_final tout_autre autre_usage autre_chose d_autre_fin autres_fins rien_d_autre et_lui_seul rien_a_faire tenez_vous contentez que_si dans_la_mesure sauf besoin_du_service jamais_pour n_employer reduire borne* bornez cantonn* se_limite circonscri* restreindre reserv* reserve_a au_plus_juste au_strict strict_minimum le_minimum ni_plus_ni_moins pas_au_dela sans_plus juste_ce_qu ce_qu_il_faut et_c_est_tout un_point_c_est_tout rien_de_plus a_rien_d_autre pour_rien_d_autre pas_a_d_autres a_d_autres_fins aucune_autre aucun_autre que_le_necessaire dans_le_seul_but a_la_seule pour_la_seule seul_usage seule_fin ne_servent_qu ne_serve_qu ne_sert_qu",
    ),
    (
        "use",
        "utilis* usage usages emploi employ* employer servir serve sert servi trait* exploit* releve relevee recueill* analys* usage_restreint rien_a_faire contentez tenez_vous limit* restrei* ce_qui_touche uniquement doit reduire manipul* exploitation traitement collecte collectee consult* manie* puis* croise* croiser se_servir servez vous_servir recours recourez conserv* enregistr*",
    ),
    (
        "breach",
        "vendu vendues vendus partage transmis cede communique divulgue envoye envoyee affiche affichee publie lu gard* garde conserve pirates servi figurait restees consultables bloque bloques suspendu retrograde supprime ignore ignorees perdu fuite fuites continuez menti s_ouvre refuse exiger exige reclame utilise violation pas_respecte ne_l_avez_pas ecoute espionne sans_droit pirate piratage fuite_de expose exposees divulguees revele revelees communiquees transmises cedees vendue filme ecoutee consulte diffuse diffusees publiees egare egarees espionnee garde_mes laisse oublie supprime_mes detourne detournees exploite facturer factur* continue_de continue_a recois_encore recois_toujours ete_partagees ete_transmises ete_communiquees ete_vendues violez viole bafoue bafoues",
    ),
    (
        "outrage",
        "illegal* illegalite illicite* contraire_a_la_loi la_loi_interdit interdit_la_loi mepris infraction inadmissible inacceptable scandaleux scandale honteux honte abusif abus menti mensonge violation detournement_de_finalite retorsion represailles discrimin* sanction plainte plains plaindre proteste protestation reclamation sans_mon_accord sans_autorisation sans_mon_autorisation sans_mon_consentement sans_droit bravo manquement obligation_de_m_avertir delai_legal_et on_ne_traite_pas_ainsi une_inconnue un_inconnu grave intolerable revoltant indigne trahison negligence inexcusable indigne_de indignation outre outree furieux furieuse deplorable lamentable irresponsable negligent mensonger malhonnete deloyal deloyale trompe trompee trahi trahie dans_mon_dos a_mon_insu sans_me_demander sans_me_prevenir sans_m_avertir sans_permission sans_ma_permission contraire_au_rgpd hors_la_loi en_violation au_mepris faute_grave faute_lourde choque choquee choquant honte_a degoute colere inacceptables abusive piratage_grave viole_la_loi violez_la_loi bafou* interdit_par sans_l_avoir",
    ),
    (
        "grievance",
        "je_porte_plainte je_me_plains je_m_en_plains m_en_plaindre me_plaindre je_proteste depose_une_reclamation depose_plainte formule_une_plainte mesure_de_retorsion mesures_de_retorsion je_denonce_votre_manquement c_est_de_la_discrimination pas_respecte_le_delai pas_respecte_la_loi dans_l_illegalite considere_cela_comme_une_sanction porter_plainte_contre_vous depose_une_plainte reclamation_formelle plainte_formelle vous_adresse_une_reclamation vous_adresse_une_plainte ma_plainte_porte ma_reclamation_porte je_denonce_le je_denonce_la je_tiens_a_protester je_m_eleve je_m_insurge m_indigne je_conteste_votre_refus proteste_contre",
    ),
    (
        "worse",
        "supprime_la_remise supprime_ma_remise bloque mon_compte_a_ete bloquer suspendu retrograde penalise augmente plus_cher refuse prive_de sauf_moi resilie facture_plus moins_bien degrade retire_mes degradee prix_double double_de moins_bien_traite moins_bien_traitee desavantage desavantagee prive_d exclu_des exclue_des perdu_mes_avantages supprime_mes suspendu_mon ferme_mon refuse_le refusez facturez_plus sanctionne sanctionnee punit puni punie bride",
    ),
    (
        "because",
        "depuis_que parce_que apres sitot pour_toute_reponse en_reponse aussitot_apres des_que suite_a pour_avoir au_lendemain depuis_mon depuis_ma du_jour_ou a_la_suite_de au_pretexte consecutivement des_lors_que juste_apres a_peine peu_apres en_represailles parce_qu",
    ),
    (
        "used",
        "demande mes_donnees opposition mes_droits droits son_droit oppose exerce refus refuse valoir suppression effacement acces demande_d_acces desinscription desabonn* reclame vie_privee retrait exerce_mon opposee",
    ),
    (
        "claimed",
        "pretendiez pretendez_avoir assuriez aviez_confirme m_aviez_assure disiez_avoir affirmiez promis vous_disiez vous_aviez_promis",
    ),
    (
        "threat",
        "a_defaut si_un_jour si_vous je_saisirai sinon vous_jamais mon_fournisseur",
    ),
];
