//! The French words for the ideas that requests are made of.

use super::super::super::pattern::Classes;

pub(crate) const WORDS: Classes = &[
    (
        "erase",
        "effac* supprim* suppression effacement detrui* destruction elimin* oubli* enlev* retir* retrait disparaitre debarrass* vir*",
    ),
    ("close", "clotur* ferm* resili* desactiv*"),
    ("keep", "conserv* stock* gard*"),
    (
        "have",
        "avez ayez detenez detenir detient detenues possed* collect* trait* dispos* recueill* enregistr* savez tenez conserv* stock* gard* a ont",
    ),
    (
        "sell",
        "vend* vente ventes revend* revente louer lou* monnay*",
    ),
    (
        "share",
        "ced* cession partag* transmet* transmission transmettre transfer* communiq* divulg* refil* fil* fourni* donner donnez donne donniez donnez",
    ),
    (
        "give",
        "envoy* communiq* fourni* transmet* transmettre donne donnez donner parvenir adress* remett* obtenir recevoir acces acced* consult* voir copie copies export* savoir connaitre dire dites indiqu* montr*",
    ),
    (
        "want",
        "souhaite veux voudrais demande desire aimerais exige reclame souhaiterais",
    ),
    (
        "fix",
        "corrig* rectif* correction modif* chang* mettre_a_jour mise_a_jour mettez_a_jour actualis*",
    ),
    (
        "contact",
        "contact* ecrire m_ecrire ecrivez solliciter relancer harcel* spammer",
    ),
    ("get", "recois recev* recoit"),
    (
        "leave",
        "quitt* sortir retir* desinscri* resili* mettre_fin arret* enlev* supprim* sortez",
    ),
    ("unsubscribe", "desabonn* desinscri* desincri*"),
    (
        "opt-out",
        "oppose opposition opposer refuse retire_mon_consentement",
    ),
    ("limit", "limit* restrei* restriction"),
    (
        "decide",
        "decid* decision* evalu* jug* refus* exam* etudi* revo* relis*",
    ),
    (
        "data",
        "donnees donnee info infos information informations fichier dossier tout coordonnees renseignements historique profil ensemble fiche",
    ),
    ("account", "compte comptes"),
    (
        "field",
        "nom prenom adresse numero telephone date_de_naissance code_postal orthographe portable nom_de_famille naissance",
    ),
    (
        "product",
        "note notes carnet* etiquette* commande* facture* paiement* appareil* prelevement* doublon licence* cle cles abonnement mot_de_passe application logiciel version lien bouton calendrier recu document* photo* forfait remboursement",
    ),
    (
        "ads",
        "publicit* newsletter newsletters prospection promotion* commercia* marketing demarchage lettre_d_information infolettre pub pubs offres spam sollicit* mailing the_lamp",
    ),
    (
        "mails",
        "courriel courriels mail mails email emails message messages sms",
    ),
    (
        "list",
        "liste listes liste_de_diffusion liste_d_envoi fichier_client",
    ),
    (
        "program",
        "programme_de_fidelite programme_fidelite fidelite recompenses programme_d_avantages programme_de_recompenses programme_de_points",
    ),
    (
        "place",
        "base_de_donnees bases_de_donnees base systemes systeme serveurs fichiers",
    ),
    ("it", "le la les l tout_ca ca cela celles_ci en"),
    (
        "me",
        "me moi mon ma mes m elle lui sa son ses nous notre nos concernant",
    ),
    ("you", "vous entreprise"),
    ("your", "votre vos"),
    (
        "what",
        "quelles quels quelle quel tout toutes tous ce_que ce_qui que ensemble quoi",
    ),
    ("about", "sur a concernant concernent propos de au_sujet"),
    (
        "kind",
        "categorie categories type types sorte sortes genre genres nature",
    ),
    (
        "third",
        "tiers a_personne quiconque partenaires annonceurs regies autrui d_autres_entreprises autres_societes autres_entreprises courtiers personne_d_autre des_tiers",
    ),
    (
        "targeted",
        "publicite_ciblee publicites_ciblees publicite_personnalisee publicites_personnalisees pub_ciblee ciblee ciblees pister pistage suivre_a_la_trace",
    ),
    ("sensitive", "sensible sensibles sante biometr* religi*"),
    (
        "only",
        "seulement uniquement exclusivement strictement necessaire* que_pour",
    ),
    (
        "auto",
        "automat* algorithm* machine machines ordinateur robot robots ia profilage",
    ),
    (
        "human",
        "humain humaine etre_humain une_personne quelqu_un employe humains",
    ),
    (
        "wrong",
        "faux fausse* erron* inexact* incorrect* erreur erreurs mal obsolete* perime* mal_orthographie*",
    ),
    (
        "not",
        "pas plus jamais ni aucun aucune sans a_personne au_lieu rien",
    ),
    (
        "stop",
        "cess* arret* oppos* refus* opposition interdi* stop evit* renonc*",
    ),
    (
        "unmet",
        "n_avez_pas n_avez_toujours_pas n_a_pas n_ai_pas n_ai_toujours_pas toujours_pas pas_encore n_ont_pas n_ai_jamais n_avez_jamais n_ai_rien n_arrive_pas ne_peux_pas",
    ),
    ("done", "ai avez avons"),
    (
        "demand",
        "droit droit_a droit_de droit_d demande demandes demander",
    ),
    ("joint", "et mais merci_de donc car puis ensuite ainsi svp"),
    (
        "tolerate",
        "ne_me_derange pas_d_objection peu_importe pas_question vous_demande_pas pas_d_effacer existence_du existence_d_un si_je avant_de",
    ),
    (
        "renew",
        "maintenant merci_de veuillez desormais je_souhaite je_veux je_demande j_exige svp",
    ),
    (
        "permit",
        "accepte autorise consens d_accord permets pouvez vous_pouvez a_nouveau de_nouveau",
    ),
    ("undo", "annul* lev* revoq* retir* reven* revien*"),
    (
        "explain",
        "expli* comment pourquoi logique criteres facteurs raison raisons elements",
    ),
    ("club", "programme club"),
    (
        "reward",
        "remise* reduction* rabais points avantage* bon_d_achat recompense*",
    ),
    ("that", "que qu dont"),
    ("mine", "mon ma mes notre nos"),
    ("copy", "copie copies"),
    ("who", "qui"),
    ("theirs", "son sa ses leur leurs"),
];
