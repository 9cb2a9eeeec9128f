//! The English words for the ideas that requests are made of.

use super::super::super::pattern::Classes;

pub(crate) const WORDS: Classes = &[
    (
        "erase",
        "delet* delate erase* erasing erasure wip* purg* destroy* destruct* scrub* expung* eliminat* obliterat* eradicat* shred* nuke* anonymi* get_rid_of getting_rid_of gotten_rid_of got_rid_of rid_of remov* forget forgotten clear_out clear_all clean_out gone take_down trash dispos* disappear vanish kill ditch strike",
    ),
    (
        "close",
        "clos* shut_down shut terminat* deactivat* cancel* discontinue* end",
    ),
    (
        "keep",
        "keep keeps keeping kept store stores storing stored hold holds holding held retain* saved saving retention to_have had_my",
    ),
    (
        "have",
        "have has had got collect* gather* process* possess* know* compil* recorded receiv* obtain* acquir* maintain*",
    ),
    (
        "sell",
        "sell sells selling sold sale resell* reselling trade trades trading rent renting rents moneti*",
    ),
    (
        "share",
        "share shares sharing shared pass passes passing passed hand hands handing handed give gives giving given disclos* transfer* provide provides providing release* forward* send sends sending sent leak* expose* distribut* supply* ship shop_around giv",
    ),
    (
        "give",
        "send sends sending give gimme giving show provide provided providing export exports download disclose produce release supply forward furnish hand_over handing_over share_with_me share_with_us email mail receive received get see obtain view inspect access tell copy copies copied print look_at report disclosure to_know let_me_know review look_over",
    ),
    (
        "want",
        "want wants wanting need needs would_like d_like like request requests requesting demand demands ask asking wish wishes wishing require seek seeking interested_in looking_for rather prefer make_sure ensure may_i_have can_i_have could_i_have may_i_get",
    ),
    (
        "fix",
        "correct corrects corrected correcting correction corrections rectif* fix fixed fixing fixes amend* update updated updates updating change changed changing adjust* revise* edit replace swap straighten put_right set_right set_straight",
    ),
    (
        "contact",
        "email emails emailing emailed mailing texting text spamming spam messaging message messages contacting contact contacted bothering bother bugging pestering",
    ),
    (
        "get",
        "get gets getting got receive receives receiving received obtain obtains obtained obtaining",
    ),
    (
        "leave",
        "take take_me taken off leave leaving quit withdraw exit drop unenroll* disenroll* cancel* pull out_of out dropping quitting",
    ),
    (
        "unsubscribe",
        "unsubscrib* unsub un_subscribe unsuscribe opt_me_out_of_emails suppression_list",
    ),
    (
        "opt-out",
        "opt_out opt_outs opts_out opting_out opted_out opt_me_out opt_us_out opt_him_out opt_her_out optout object objecting objection withdraw_consent withdraw_my_consent revoke_my_consent revoke_consent withdrawing_my_consent exclude exclude_me excluded exempt exempted exemption leave_me_out",
    ),
    (
        "limit",
        "limit limits limited limiting restrict* confine* cap minimi*",
    ),
    (
        "decide",
        "decid* decision* judg* scor* evaluat* assess* approv* reject* refus* denied deny declin* flagg* determin* screening review* turned_down turn_down handle look_at looks_at check profil* rating rated rates conclusion* conclud* came_to reached come_to arrived_at make_that_call make_the_call",
    ),
    (
        "data",
        "data info information details detail record records file dossier history everything everythin evrything stuff personal_data personal_info personal_information profile things following traces trace paperwork pii datas particulars informations contact_details contact_info contact_information contact_data",
    ),
    (
        "account",
        "account accounts acct acc acount login registration membership",
    ),
    (
        "field",
        "name names surname lastname firstname spelling address addresses birthday birthdate birth dob zip postcode phone number_on_file phone_number number gender title pronouns email_address card credit_card email_on_file city street employer postal_code post_code state middle_name",
    ),
    (
        "product",
        "note notes notebook* tag tags folder* invoice* order orders charge charges subscription* license* licence* key keys plan plans payment* receipt* item items device* installer photo* document* template* comment* review* post posts ticket* feature* setting settings password* sync cart trial app software version bug page link links button shipment parcel package refund calendar* backup_feature workspace team comments draft drafts entry_in reminders program_file library pdf tutorial* manual sticker* widget* task tasks layer* dive dives log logs purchase chart* spreadsheet* cloud_copy notification* popup* alert* cache recent_files files_list",
    ),
    (
        "ads",
        "marketing newsletter newsletters promotion promotions promotional promo promos advert adverts advertising advertisement advertisements mailings mailshots spam campaign campaigns solicit* offers the_lamp junk advertising* ad ads",
    ),
    (
        "mails",
        "email emails mail mails messages texts mailing mailings junk_mail stuff_like_this",
    ),
    (
        "list",
        "mailing_list mailing_lists email_list email_lists list lists newsletter_list distribution_list send_list",
    ),
    (
        "program",
        "loyalty rewards reward_program incentive incentives perks cashback points_program points_club data_for_discount discount_program discount_programme discount_club bonus_program financial_incentive data_discount",
    ),
    (
        "place",
        "database databases data_base data_bases system systems server servers platform site backups files records_system crm computers computer_system books",
    ),
    (
        "it",
        "it them that this those these all_of_it all_of_that both em him her mine ours",
    ),
    (
        "me",
        "me my mine us our him his her hers myself their theirs them mi",
    ),
    ("you", "you u"),
    ("your", "your ur yours its"),
    (
        "what",
        "what whatever everything anything all any every that which whichever",
    ),
    (
        "about",
        "on about of regarding concerning tied_to linked_to related_to relating_to relates_to pertaining_to connected_to associated_with belonging_to under for attached_to in_my_name by",
    ),
    (
        "kind",
        "kind kinds type types sort sorts category categories class classes",
    ),
    (
        "third",
        "third_party third_parties 3rd_party 3rd_parties anyone anybody somebody_else someone_else other_companies others advertisers ad_networks ad_companies brokers broker data_brokers data_broker partners marketers outsiders other_firms other_businesses affiliates everyone other_people anyone_else anybody_else companies outside_companies ad_ppl ad_people ppl other_company* others_companies other_stores anyone_outside strangers nobody no_one noone any_other_business other_business* another_company any_other outsider* ad_network",
    ),
    (
        "targeted",
        "targeted_ad targeted_ads targeted_advert* behavioral_ad* behavioural_ad* cross_context* personali*_ad* interest_based* tracking_me track_me follow_me_around following_me_around retarget* targeting_me target_me targeted",
    ),
    (
        "sensitive",
        "sensitive health medical religio* ethnic* racial biometric ssn social_security geolocation genetic precise_location sexual immigration",
    ),
    (
        "only",
        "only solely exclusively strictly necessary needed nothing_else nothing_more beyond except bare_minimum strictly_necessary",
    ),
    (
        "auto",
        "automated automatic automatically automation algorithm* machine machines computer computers software bot bots robot robots ai admt computerized computerised machine_learning filter filters program_decided system_decided profiled profiler",
    ),
    (
        "human",
        "person human humans somebody someone employee staff staffer human_being real_person actual_person people",
    ),
    (
        "wrong",
        "wrong incorrect incorrectly misspelled misspelt mistake mistaken inaccurate inaccuracy outdated out_of_date typo obsolete misspelling mispelled misspeled no_longer_correct not_right not_correct old_one is_old are_old out_dated old_name old_address old_number not_mine belongs_to maiden_name error_in errors_in",
    ),
    (
        "not",
        "not never no nor neither none nobody no_one without no_longer rather_than instead_of no_more dont do_not no_further nt nothing away_from",
    ),
    (
        "stop",
        "stop stops stopping stopped quit quits cease ceases ceasing halt halted end ended refrain refraining object objecting objection oppose prohibit* forbid* prevent* avoid against revoke withdraw_my_consent withdraw_consent opt_out opting_out opt_me_out opted_out keep_from keep_out_of knock_off i_refuse we_refuse refuse_to_let refuse_permission tired_of sick_of fed_up enough not_interested turn_off switch_off shut_off revoke_consent revoke_my_consent",
    ),
    (
        "unmet",
        "have_not has_not had_not did_not was_not were_not have_never has_never had_never never_got never_received never_sent never_deleted never_heard still_not not_yet have_still_not yet_to nobody_has no_one_has did_nothing failed_to not_received was_never were_never why_not havent_yet not_been are_still_not is_still_not am_still_not",
    ),
    (
        "done",
        "i we have has had you i_already already app sync it_has i_accidentally accidentally i_ve ve",
    ),
    (
        "demand",
        "request requested requesting right_to right_of demand demanding ask_for asking_for invoke exercise exercising my_right requests_deletion requests_the requests_that requests_erasure requests_access requests_correction",
    ),
    (
        "joint",
        "and but so please because then also yet however while as_i since",
    ),
    (
        "tolerate",
        "not_mind no_objection no_problem_with not_care not_object not_bothered never_mind not_about not_asking not_requesting not_wanting not_here_to not_ask existence_of whether_to if_i before_i when_i whether_i in_case_i suppose imagine if_a_customer a_customer a_consumer if_someone customers_ask",
    ),
    (
        "renew",
        "now please again hereby once_more still_want want would_like i_ask i_request pls",
    ),
    (
        "permit",
        "fine_with okay_with ok_with ok okay alright happy agreeing permission you_may you_can may_share may_sell go_ahead feel_free authori* permit permitted welcome_to from_now_on fine yes_to consent* allow* agrees agreed",
    ),
    (
        "undo",
        "take_back take_off remove drop void overturn switch_off change_back turn_off reverse_that undone undo* undid revers* cancel* lift* rescind* withdraw* revok*",
    ),
    (
        "explain",
        "explain* explanation how why reason reasons reasoning logic factors criteria rationale basis based parameters weighed purpose purposes",
    ),
    (
        "club",
        "program programme programs club plan scheme deal membership promotion",
    ),
    (
        "reward",
        "discount discounts reward rewards points coupon coupons cheaper price perks credit credits vouchers voucher benefit benefits bonus percent off_my",
    ),
    ("that", "that which"),
    ("mine", "my our mine"),
    ("copy", "copy copies export printout"),
    (
        "who",
        "who whom which_companies what_companies which_third which_parties which_partners",
    ),
    ("theirs", "his her their whose client_s"),
    ("be", "be should must needs_to get_my have_my have_it"),
];
