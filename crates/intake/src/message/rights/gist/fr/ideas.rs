//! The words of the ideas that together mean a right in French.

use super::super::super::super::pattern::Classes;

/// What any request may speak of.
pub(super) const COMMON: Classes = &[
    (
        "no",
        "ne n pas plus jamais ni aucun aucune rien sans personne_ne non cess* arret* oppos* refus* opposition interdi* stop coupez coupe couper renonc* fini terminez mettez_fin",
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
        "souhaite souhaitons veux voulons voudrais voudrai voudrions demande demandons est_demande aimerais aimerions exige reclame requiers requiert requerons prie priere merci_de svp s_il_vous_plait veuillez pouvez pourriez puis_je auriez desire tiens_a serait_il faites dites donnez envoyez montrez prefererais preferais j_entends merci il_faut doit il_est veillez dois",
    ),
    (
        "data",
        "donnees donnee donne info infos informations renseignements coordonnees profil dossier fiche adresse numero nom telephone historique gouts achats habitudes navigation",
    ),
    (
        "other",
        "mon_fournisseur ma_banque mon_beau_frere mon_voisin une_autre_boutique un_autre_site une_amie un_ami ma_soeur_s_est mon_frere_a un_utilisateur",
    ),
    (
        "thanks",
        "merci_d_avoir merci_pour_votre_reponse aussitot sans_difficulte tout_est_en_ordre tres_gentiment bravo_a j_adore vous_jamais surtout_pas moi_je_reste voulais_seulement_vous_dire ce_n_est_pas_le_cas je_n_en_crois_rien en_l_etat je_renonce_a_ma sont_exactes epatant",
    ),
    (
        "suppose",
        "si_un_jour si_je_fermais si_un_utilisateur si_vous_aviez supposons admettons que_deviendraient que_se_passerait hypothe* avant_de_decider pas_encore_decide n_exerce_aucun",
    ),
    (
        "statute",
        "consacre_le reconnait_le la_loi_oblige toute_personne_a le_droit_californien prevoit_le l_article_17_du_rgpd_consacre",
    ),
    (
        "product",
        "note carnet fichier_csv filigrane version appli_propose application_n dictionnaire logiciel_respecte licence cartes_creees preferences l_option est_elle comprise marees_s position_de",
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
        "systeme systemes algorithm* algo automat* machine machines robot robots bot ia intelligence_artificielle ordinateur ordinateurs logiciel logiciels programme modele moteur calculateur calcul filtre filtres profilage tarification scoring outil technologie_de_decision",
    ),
    (
        "engine",
        "algorithm* algo automatique automatiques automatise* automatisee* automate automates machine machines robot robots bot ia intelligence_artificielle l_ordinateur votre_ordinateur ordinateurs logiciel modele calculateur profilage scoring score technologie_de_decision programme_de_risques indice_de_confiance predicti* tarification_automatique",
    ),
    (
        "verdict",
        "decision* decid* refus* rejet* suspend* suspendre bloqu* class* rang* notation note_de ma_note note_deja score prix tarif remise conclu* evalu* jug* tranch* ecart* resilie* range calcul* risque droit_au prive recal* credit retrograd* indice poids pese penalis* profilage determin* offre tombe reponse resultat",
    ),
    (
        "graded",
        "score scores scoring notation indice_de_confiance note_de_risque cote_de_risque client_a_risque clients_a_risque profilage score_predictif",
    ),
    (
        "explain",
        "expli* comment pourquoi logique criteres critere facteurs raison raisons motif motifs raisonnement cheminement demarche etape_par_etape decriv* detaill* eclair* eclairez comprendre connaitre savoir apprendre montrez quelle_regle quelles_regles quelles_donnees qu_a_t_il ce_qui_a parametres fonctionnement marche revel* justif* base fonde sur_quoi sur_quels sur_combien pese poids ponderation transparen* informations_sur_la_technologie obtenu",
    ),
    (
        "human",
        "humain humaine humains etre_humain une_personne quelqu_un employe responsable conseiller conseillere collegue collegues collaborateur agent superviseur chair_et_en_os une_vraie_personne vrai_conseiller gestionnaire salarie a_la_main personne_physique",
    ),
    (
        "review",
        "revo* revoie reexamin* examin* decid* regard* repren* reprenne tranch* etudi* lise lire relis* mon_cas mon_dossier ma_demande trait* verifi* confirm* confirmation confiez jug* intervien* intervention reponde statu* valid*",
    ),
    (
        "judged",
        "jug* evalu* decid* tranch* not* class* calcul* prix tarif tarification fixe fixer determin* loi_sur_mon compte appliquez statu* apprec* profil*",
    ),
    (
        "off",
        "sortez_moi sortir exclu* excluez_moi ecartez retirez_moi exempt* dispens* desactiv* coupez tres_peu_pour_moi hors_de ne_me_les_appliquez oppose refuse opt_out soustrai* soustraire enlevez_moi conteste n_a_pas_a",
    ),
    (
        "autosystem",
        "tarification_automatique decision_automatisee decisions_automatisees decision_automatique decisions_automatiques profilage systeme_de_notation notation_automatique traitement_automatise filtres_automatiques programme_de_risques scoring systeme_de_score les_ordinateurs_qui tarification_dynamique",
    ),
];

/// Sale, sharing, and taking the ban back.
pub(super) const PASSING: Classes = &[
    (
        "pass",
        "vend* vente revend* ced* cede cedez cession partag* transmet* transmission transmi* transfer* communiq* communication divulg* refil* fourni* donner donnez donniez refiler loue louez louiez louer monnay* commerc* echang* diffus* distribu* remett* echange fuit* livr* negoci* marchand*",
    ),
    (
        "sale",
        "vente ventes vendre vendez vendues vendu cession ceder cedez cede partage partager partagez communication_de echange_de_donnees revente revendre commercialis* monnayer monnayez transmission",
    ),
    (
        "third",
        "tiers a_personne quiconque autrui partenaires annonceurs publicitaires regies courtiers courtier sponsors autres_entreprises autres_societes d_autres_societes d_autres_enseignes enseignes societes_affiliees affiliees autres_entites reseaux_sociaux vers_elles filiales entreprises_tierces societes_tierces exterieur data_brokers qui_que_ce_soit personne_d_autre",
    ),
    (
        "reach",
        "parvenir parvienne parviennent quitte quittent arriv* finir finisse finissent atterri* tomb* sorte sortent recoive* recevoir aille aillent repartir circul* acced* acces rien",
    ),
    (
        "stays",
        "gardez_mon_adresse_pour_vous pour_vous_seuls reste_entre restent_entre reste_chez_vous restent_chez_vous entre_vous_et_moi ne_quitte_pas ne_quittent_pas ne_sorte_pas ne_sortent_pas signal_gpc global_privacy_control rien_aux_tiers rien_a_personne coupez_le_robinet",
    ),
    ("keepown", "pour_vous chez_vous"),
    (
        "outofsale",
        "listes_que_vous_louez listes_que_vous_vendez listes_que_vous_cedez do_not_sell publicite_comportementale intercontextuelle publicite_intercontextuelle excluez_moi_de_l_echange excluez_moi_de_la_vente",
    ),
    (
        "end",
        "cess* arret* oppos* opposition refus* interdi* retir* retire coupez excluez exclu* mettez_fin non desactiv* stop revoq* suspend* bloqu*",
    ),
    (
        "yes",
        "autorise autorisez autorisons autorisation accepte acceptons habilite consens d_accord permets donne_mon_accord donne_mon_consentement mon_consentement_a retabli* retablissez retablir reactiv* reactive reactivez peuvent pouvez vous_pouvez soit allez_y accord feu_vert repartir revoir oui ok reprenez reprendre je_veux_bien",
    ),
    (
        "before",
        "derechef a_nouveau de_nouveau nouveau encore jusqu_ici avant anterieur precedent precedemment finalement change_d_avis reflexion tout_compte_fait meprise erreur ne_me_gene_plus ne_me_derange_plus plus_lieu n_a_plus_lieu cela_ne_me_gene now desormais j_avais que_j_avais repartir revoir soit",
    ),
    (
        "unban",
        "annul* annulez lev* levee retir* retire retirez revoq* reviens revenir enlev* enlevez supprim* effac* changez changez_le n_a_plus_lieu meprise caduc caduque plus_lieu mets_fin",
    ),
    (
        "ban",
        "refus opposition interdiction opt_out optout non veto objection exclusion dit_non restriction mon_choix ne_pas_vendre",
    ),
    (
        "adsmade",
        "publicites_personnalisees publicite_personnalisee pubs_qui_me_correspondent pubs_ciblees publicite_ciblee annonces_personnalisees",
    ),
    (
        "adnet",
        "regies regie publicite_comportementale publicite_ciblee publicites_ciblees fins_de_publicite reseaux_publicitaires annonceurs partenaires_publicitaires",
    ),
    (
        "against",
        "n_autorise_pas n_accepte_pas pas_d_accord ne_consens_pas sans_mon_accord sans_mon_consentement ne_veux_pas ne_souhaite_pas retire_l_autorisation n_autorise ne_veux_plus sans_mon refuse",
    ),
];

/// Advertising and programs.
pub(super) const MAIL: Classes = &[
    (
        "ads",
        "publicit* pub pubs reclame reclames newsletter newsletters lettre la_lettre votre_lettre infolettre lettre_d_information prospection promotion promotions promo promos offres demarchage demarcher marketing commerciaux commerciales envois_commerciaux the_lamp spam sollicitations mises_a_niveau prospectus catalogue catalogues mailing mailings bulletin",
    ),
    (
        "maillist",
        "liste_de_diffusion liste_d_envoi liste_de_courriels liste_d_abonnes liste_des_abonnes liste_de_diffusions liste_de_contacts mailing_list cette_liste votre_liste vos_listes liste_de_distribution",
    ),
    (
        "nomore",
        "plus_de pas_de ne_m ne_me cess* cessez arret* n_en_veux_plus ne_veux_plus ne_plus ne_souhaite_plus desabonn* desinscri* rayez rayez_moi otez enlevez_moi retirez retirez_moi epargnez eteint eteindre annule stop assez basta corbeille sans_etre_lue supprimez_moi sortez_moi ras_le_bol trop_de aucun aucune finissez_en fini",
    ),
    (
        "lovely",
        "surtout_pas j_adore je_reste s_est_desabonnee a_quel_rythme voulez_garder gardez_moi_dans l_option avant_de_decider",
    ),
    (
        "call",
        "appelez appelle appeler appels telephon* sms demarcher",
    ),
    (
        "promote",
        "vendre promo* offres mises_a_niveau version_pro publicit* commercia* proposer",
    ),
    (
        "program",
        "programme_de_fidelite programme_fidelite programme_d_avantages programme_de_recompenses programme_de_points programme_d_incitation programme_coupons programme_de_parrainage programme_de_remises programme_de_reduction fidelite recompenses rewards lamp_rewards club_de_remises club_de_points club_avantages du_club le_club au_club ce_club club carte_de_fidelite carte_fidelite incitation_financiere incitatif_financier les_points offre_donnees cette_offre donnees_contre_reduction en_echange_de_mes_donnees en_contrepartie_de_mes_donnees contre_mes_donnees tarif_reduit_contre prix_preferentiel programme_privilege",
    ),
    (
        "trade",
        "remise remises reduction reductions rabais coupon coupons bons bon_d_achat points avantage* recompense* mois_gratuit cadeau tarif_reduit prix_preferentiel plein_tarif 2_euros",
    ),
    (
        "fordata",
        "en_echange contre_mes contre_surveillance contrepartie vous_lisez lisez_ce surveillance qu_on_m_observe observe espionn* vie_privee mes_donnees mes_statistiques donnees_contre ceder_mes",
    ),
    (
        "quit",
        "quitt* quitte sors sort sortir sort_on sortez sortie retir* retire retirez retirez_moi desinscri* desabonn* resili* mets_fin mettre_fin mettez_fin mis_un_terme terme termine denonce revoque arret* jarrete annul* enlevez enlevez_moi renonce radi* rayez n_en_veux_plus veux_plus_participer plus_participer ne_veux_plus cess* retractation desaffili* c_est_termine",
    ),
];

/// The data themselves: to see, to erase, to put right.
pub(super) const DATA: Classes = &[
    (
        "hand",
        "copie copies communication remise export exportez exporter extraction envoyez envoyer transmettez fournissez fournir remettez obtenir recevoir acces consulter voir emporter entre_mes_mains communiquer communiquez reclame requiers voudrai voudrais montrez telecharger disent",
    ),
    (
        "dossier",
        "donnees donnes donnee informations infos dossier fichier fichiers enregistrements historique fiche renseignements tout commentaires journaux metadonnees",
    ),
    (
        "whole",
        "copie tout tous toutes complet complete integral* ensemble mot_pour_mot fichier a_emporter enregistrements communication remise entre_mes_mains mes_donnees_a_moi export perso personnelles sous_mon_nom mes_appels",
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
        "sans_copie ni_copie pas_de_copie aucune_copie la_liste_suffira suffirait suffira pas_besoin_de_copie",
    ),
    (
        "about",
        "categorie categories type types sorte sortes genre genres destinataires provenance origine source sources finalite finalites a_quelle_fin a_quelles_fins dans_quel_but a_quoi_servent a_quoi_sert pourquoi_avez_vous a_qui avec_qui qui_l_a qui_les_a qui_y qui_a_vu lesquels_de_vos_partenaires quelles_societes quels_partenaires quelles_entreprises quels_tiers societes_qui liste_des_societes ont_recu ont_appris d_ou",
    ),
    (
        "concern",
        "donnees informations renseignements infos sur_moi messages date_de_naissance numero adresse mes clients recu partenaires",
    ),
    (
        "tell",
        "dites donnez dire connaitre savoir apprendre indiquez indiquer communiquer preciser precisez listez liste voudrais aimerais souhaite rassurerait suffirait suffira quelles lesquels qui pourquoi detaillez informez demande a_qui expliquez",
    ),
    (
        "erase",
        "effac* effacement supprim* suppression detrui* destruction elimin* jetez disparaitre oubli* enlev* retir* faire_disparaitre purg* nettoy* videz parte ferm* clotur*",
    ),
    ("effaced", "effac* supprim* detrui* destruction"),
    (
        "own",
        "tout_ce_qui_me tout_ce_qui_porte mes_donnees mes_informations mon_profil mon_compte ma_fiche mes_traces mon_dossier",
    ),
    (
        "renounce",
        "ni_copie ni_effacement sans_effacer ne_demande_pas ne_vous_demande_pas ne_veux_pas surtout_pas pas_d_effacer plutot_que pas_la_suppression pas_effacer pas_supprimer pas_question je_ne_souhaite_pas",
    ),
    (
        "gone",
        "plus_rien_de_moi plus_rien_ne_subsiste ne_reste_rien ne_subsiste rien_de_moi reste_rien_de_moi cesser_d_exister objet_effacement jetez_tout tout_parte faire_disparaitre disparaitre_de etre_oublie oubliez_moi aucune_trace plus_aucune_trace sans_laisser_de_trace n_existe_plus n_existent_plus est_a_effacer le_reste_supprimez efface_comme_je_le_demande doivent_etre_detruites doit_etre_detruit",
    ),
    (
        "within",
        "chez_vous serveurs registres compte nom profil adresse moi ma mon mes note rappel remarque tout reste donnees dossier fichiers base",
    ),
    (
        "fixit",
        "corrig* corrigez rectif* rectifiez modif* chang* changer changez mettre_a_jour mise_a_jour actualis* redress* remplac* remettez mettre mettez complet* completer inscri* inscrire repar* reparer il_faut_lire il_faut_le ajoutez ajouter enregistrez substitu*",
    ),
    (
        "particular",
        "nom prenom prenoms adresse mail courriel telephone numero code_postal date_de_naissance etat_civil civilite double_nom nom_de_jeune_fille orthographe second_prenom compte mme monsieur homme femme registres fiche information informations ne_un nee_un titulaire naissance rue ville coordonnees mail",
    ),
    (
        "wrong",
        "faux fausse* erron* inexact* incorrect* erreur faute mal_orthographie mal_ecrit mal_saisi n_est_pas_le_bon n_est_pas_la_bonne la_bonne le_bon ancien ancienne mariage divorce au_lieu c_est avec_un avec_une deux_t y_manque manque encore_au_nom fermee ferme ex_mari jeune_fille pas_un alors_que_je_suis chez_vous_je_suis nouvelle_adresse nouvelle nouveau demenage vous_ecrivez double_nom perime* obsolete*",
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
        "sensible sensibles sante medica* medicales medicaux analyses resultats_d_analyses sang sanguin groupe_sanguin allergies therapie depression maladie diagnostic* handicap grossesse enceinte biometr* empreinte empreintes genetique* adn ethnique* origine_ethnique origines raciale* raciale religion religieu* croyance* syndica* appartenance_syndicale politique* orientation_sexuelle vie_sexuelle sexualite position_exacte position_precise position geolocalis* localisation gps asile titre_de_sejour piece_d_identite carte_d_identite passeport securite_sociale coordonnees_bancaires bancaire* compte_bancaire messages_prives visage faciale vih antecedents psychiatr*",
    ),
    (
        "limit",
        "limit* restrei* restreint restriction seulement uniquement exclusivement strictement strict_necessaire necessaire* indispensable* minimum minimal au_minimum que_pour qu_a qu_aux ne_doit_servir ne_servir_qu ne_saurait au_dela point_final tout_autre autre_usage autre_chose d_autre_fin autres_fins rien_d_autre et_lui_seul rien_a_faire tenez_vous contentez que_si dans_la_mesure sauf besoin_du_service jamais_pour n_employer reduire",
    ),
    (
        "use",
        "utilis* usage usages emploi employ* employer servir serve sert servi trait* exploit* releve relevee recueill* analys* usage_restreint rien_a_faire contentez tenez_vous limit* restrei* ce_qui_touche uniquement doit reduire manipul*",
    ),
    (
        "breach",
        "vendu vendues vendus partage transmis cede communique divulgue envoye envoyee affiche affichee publie lu gard* garde conserve pirates servi figurait restees consultables bloque bloques suspendu retrograde supprime ignore ignorees perdu fuite fuites continuez menti s_ouvre refuse exiger exige reclame utilise violation pas_respecte ne_l_avez_pas ecoute espionne sans_droit",
    ),
    (
        "outrage",
        "illegal* illegalite illicite* contraire_a_la_loi la_loi_interdit interdit_la_loi mepris infraction inadmissible inacceptable scandaleux scandale honteux honte abusif abus menti mensonge violation detournement_de_finalite retorsion represailles discrimin* sanction plainte plains plaindre proteste protestation reclamation sans_mon_accord sans_autorisation sans_mon_autorisation sans_mon_consentement sans_droit bravo manquement obligation_de_m_avertir delai_legal_et on_ne_traite_pas_ainsi une_inconnue un_inconnu grave intolerable revoltant indigne trahison negligence",
    ),
    (
        "grievance",
        "je_porte_plainte je_me_plains je_m_en_plains m_en_plaindre me_plaindre je_proteste depose_une_reclamation depose_plainte formule_une_plainte mesure_de_retorsion mesures_de_retorsion je_denonce_votre_manquement c_est_de_la_discrimination pas_respecte_le_delai pas_respecte_la_loi dans_l_illegalite considere_cela_comme_une_sanction",
    ),
    (
        "worse",
        "supprime_la_remise supprime_ma_remise bloque mon_compte_a_ete bloquer suspendu retrograde penalise augmente plus_cher refuse prive_de sauf_moi resilie facture_plus moins_bien degrade retire_mes",
    ),
    (
        "because",
        "depuis_que parce_que apres sitot pour_toute_reponse en_reponse aussitot_apres des_que suite_a pour_avoir au_lendemain",
    ),
    (
        "used",
        "demande mes_donnees opposition mes_droits droits son_droit oppose exerce refus refuse valoir",
    ),
    (
        "claimed",
        "pretendiez pretendez_avoir assuriez aviez_confirme m_aviez_assure disiez_avoir affirmiez",
    ),
    (
        "threat",
        "a_defaut si_un_jour si_vous je_saisirai sinon vous_jamais mon_fournisseur",
    ),
];
