//! The gist of what people write in English.

mod rows;
mod rules;

use super::super::pattern::Classes;
use super::Table;

pub(super) const TABLE: Table = Table {
    words: &[WORDS],
    rows: rows::ROWS,
    asks: rules::ASKS,
    denies: rules::DENIES,
    quiet: &["idle"],
};

/// Ideas of single words.
const WORDS: Classes = &[
    (
        "me",
        "our_household our_family my_family me my mine i us our ours we myself herself himself her his him yours_truly undersigned client member household customer_s",
    ),
    (
        "data",
        "whatever trace data datas info infos information details detials detail record records file files profile history dossier particulars facts personal_data footprint identifiers metadata telemetry traces everything anything",
    ),
    // One datum: what a record may have wrong.
    (
        "field",
        "postcode middle last first name names surname initial title birthday bday birthdate birth dob age gender pronouns address addresses street zip postcode postal city flat flatnumber apartment apt house unit suite phone telephone mobile cell landline number numbr nationality citizenship religion marital diagnosis income occupation employer status salutation spelling mrs mr ms maiden_name letter digit email contact_data customer_data entry entries flag remark",
    ),
    (
        "sensitive",
        "epilepsy asthma arthritis dementia alzheimer* parkinson* stroke infection vaccine vaccin* ill sick_leave handicap* migraine* dyslexia eating_disorder std sti kidney liver thyroid dialysis transplant blood_type in_recovery recovery addiction alcohol rehab hiv_status infertility miscarriage vaccination* weight bmi ptsd autism autistic adhd surgery doctor_s hospital prescription* symptom* implant hearing_aid wheelchair blind deaf credit_card_number pin_code bank_details bank_account account_number passcode heritage ancestry origins native refugee asylum green_card residency_permit voting voted democrat republican protest donation_to spiritual mormon sikh pagan baptism bar_mitzvah ramadan kosher halal heart_rate sleep_data steps retina palm_print voice_print face_data selfie dating partner_preference same_sex marital movements coordinates home_location sensitive special_category diagnos* illness* disease* disab* pregnan* medic* medicine health* blood_sugar blood_pressure heart_condition chemo* therapy cancer hiv aids allerg* ailment* hearing_loss hearing eyesight vision_data religio* faith belief beliefs jewish jew muslim christian catholic hindu buddhist atheist church mosque synagogue temple prayer* ethnic* race racial skin_colour skin_color tribal tribe nationality citizenship immigration immigrant visa politic* party_membership union_membership union sexual* sex sex_life orientation gay lesbian bisexual queer trans transgender gps geolocation location locations whereabouts where_i_am where_i_m where_i_live where_i_sleep where_i_go where_we_are biometric* fingerprint* face_scan facial voiceprint iris genetic* dna passport driver_s_license driver_s_licence driving_licence ssn social_security account_log log_in private_messages contents_of mental psychiatric depression anxiety diabet* insulin menstrual my_cycle fertility contracept* abortion criminal convictions",
    ),
    (
        "use",
        "unlock serves treat exploit exploited repurpose* reuse leverage employ employed consult consulted touch draw_on use uses used using usage purpose purposes process processed processing serve serves utili* handle handled infer* profil* analy* mining mined put draw_conclusions conclusions role function served",
    ),
    (
        "narrow",
        "restricted limiting sole for_the_sole besides aside_from other_purposes any_other no_other anything_but nowhere_else needed_for required_for essential absolutely_necessary as_little as_needed within_the_bounds save_for unless beyond_what off_limits not_anything only solely exclusively merely purely just alone nothing_but nothing_apart nothing_else nothing_more nothing_beyond for_nothing no_more_than no_further no_more strictly necessary strictest bare_minimum minimum limit* limits limited restrict* narrow* confine* curb* curtail* minimi* sparingly leave_it_at_that that_s_all period other_than beyond apart_from except save_where unused single_purpose one_purpose core_functionality keep_it_narrow to_the_single held_to that_one for_that_one what_you_have_to",
    ),
    (
        "machine",
        "automation neural_network chat_bot scoring_system autopilot computer_program your_system machinery software_that system_that ai_tool tool_that automat* automaton auto algorithm* machine machines computer computers computeri* software bot bots chatbot robot robots robotic ai admt artificial_intelligence artificial model models engine scoring black_box clever_program system program filter tool tools score scored risk_score profiling checker pricing ranking personalised_price personalised_pricing personalized_price personalized_pricing dynamic_pricing number programme",
    ),
    (
        "admt",
        "the_system your_system neural_network automation ai_tool scoring_tool chat_bot screening_tool eligibility_checker price_robot risk_model automat* algorithm* robot robots bot bots admt artificial ai machine machines auto computer software scoring pricing_model personalised_pric* personalized_pric* risk_engine fraud_filter profiling number",
    ),
    (
        "explain",
        "how_come grounds on_what on_which what_factors what_led what_caused clarify clarification elaborate justif* spell_out break_down tell_me_what insight understanding background details_of make_sense figure_out what_inputs inputs what_went explain* explanation why how logic reason reasons reasoning criteria criterion factor factors rationale parameters weights weighed weigh what_made what_triggered walk_me_through light_on understand describe reveal* account_for lay_it_out lay_out open_up under_the_hood went_into goes_into took_into_account take_into_account rules which_rules relied_upon based_on what_did what_score what_data didn_t_like not_like made_of output laid_out basis feature_list consequences intelligible which_of_my tell_me",
    ),
    (
        "decide",
        "turned_me_down turned_me turned_away put_me placed_me ranked ranks sorted labelled labeled classif* categoris* categoriz* disqualified qualif* screened screening excluded_me cut_off banned lowered raised_my credit_limit insurance claim loan financing admission hired hiring interview decline pricing profile_me profiled chose picked offered worked_out arrived came_up predicted prediction decid* decision* price prices priced pricing score scored scores rank* rating rated reject* rejection refus* denied denial deny declined turned_down approv* verdict outcome result assess* evaluat* judg* determin* flagged locked lock blocked suspend* suspension said_no eligib* tier treat treats treatment conclud* conclusion charged quote quoted risk mind stopped_my answer answer_was holds_against estimat* afresh handle handled redo re_examine vetting refund application renewal",
    ),
    (
        "human",
        "actual_person actual_employee real_person living_person living_being agent_of_yours supervisor manager clerk members_of_staff human_eyes human_judgment human_judgement real_people someone_real human humans person people someone somebody staff employee colleague manual manually by_hand flesh_and_blood human_being yourselves by_you one_of_you staffer team_member work_out",
    ),
    (
        "incentive",
        "rewards_thing frequent_buyer frequent_flyer loyalty_card stamp_card prize prizes sweepstakes vip perks_club members_club member_price member_pricing savings_plan savings_program insider_club tide_rewards store_credit refer_a_friend credits gift_cards giveaway price_break price_cut special_price reduced_price lower_rate loyalty bonus points rewards reward perks perk cashback incentive incentives dividend coupons coupon stars rebate rebates voucher vouchers freebies freebie club gift_card dollars_off 10_off 15_off off_for ordinary_price normal_price full_price regular_rate premium_features price_advantage price_reduction price_reductions benefits benefit savings pay_less lower_price cheaper_rate advantage_programme data_programme data_program refer_and_reveal share_save share_and_save financial_incentive percent_off earn_credits beacon_club free_month get_15",
    ),
    (
        "deal",
        "deal discount offer arrangement bargain program programme scheme plan promotion agreement trade swap exchange off membership participation participant card points club consent enrolment enrollment part notice benefits",
    ),
    (
        "leave",
        "i_m_done done_with opt_out_of bow_out step_out step_away drop_out dropping part_ways get_me_out get_out_of strike discontinue strip_me pull_me i_m_through no_interest scrap_my void terminate not_interested d_rather give_up waive forgo end_my let_me_go dissolve leave leaving end ending ended terminate* cancel* withdraw* withdrawal exit quit drop deregister unenrol* disenrol* unenroll* unlink resign* out pulling_out pull_out back_out sign_me_off undo rescind* revok* renounce release* remove stop stopped cease close close_out turn_off switch_off forget not_for_me i_m_off not_worth no_more no_longer do_without not_go_on don_t_want do_not_want d_rather_not would_rather_not opt_me_out opt_out keep_your no_thanks not_want discontinue* enough",
    ),
    (
        "third",
        "marketers outsiders outside_parties other_people third_persons any_company any_firm another_company another_firm data_resellers resellers ad_exchanges social_networks social_media insurers lenders telemarketing advertisers_or people_outside outside_companies other_organizations other_organisations other_shops other_stores middlemen list_brokers any_other third_party third_parties third partner partners sponsors sponsor broker brokers advertiser advertisers advertising_network advertising_platforms ad_partners ad_companies ad_tech ad_network ad_networks ad_platforms ad_pixels pixels facebook meta google outsider outsiders others anyone anybody everyone everybody no_one nobody strangers merchants companies firms other_firm other_firms retailers affiliates telemarketer* marketers other_companies other_businesses market lookalike audience audiences whoever network insurance_agent outside elsewhere banners stores brands merchandise marine_gear surf_brands ad_people ad_ppl advertising_partners processors",
    ),
    (
        "pass",
        "sales peddle peddling hawk hawking auction barter dispense divulge divulging circulate make_available made_available lend lending loan get_hold hands_on reveal broadcast expose ship market spread hand_out handing_out sell sells selling sold sale share shares sharing shared trade trading traded swap rent rental lend pass passing passed hand handing give gives giving given disclos* forward* relay* leak* transmit* transfer* export* feed supply supplying release* upload* send sending exchange monetiz* monetis* get gets receive receives have access learn told buy purchase",
    ),
    (
        "no",
        "not_allow don_t_want no_more nor quit ban bar deny permission_denied forbid do_not_give lay_off knock_off revoke not no never none nor neither nobody no_one without stop cease cut end halt refus* block suppress exclude remove object keep_off hands_off off out refrain prohibit forbid prevent leave_out left_out take switched_off switch_off",
    ),
    (
        "share",
        "opt_in opted_in opting_in share sharing shared sale sell selling hand_over partners third_party opt_out opted_out no_sale do_not_sell do_not_share opted advertisers sharing_on trade",
    ),
    (
        "ads",
        "sending_me_this_stuff sending_me_this_crap sending_me_this_garbage sending_me_this_rubbish sending_me_this_nonsense sending_me_these_things sending_me_all_this sending_me_your_stuff sending_me_stuff sending_me_things sending_me_crap sending_us_this_stuff sending_us_things send_me_this_stuff send_me_this_crap daily_deals specials sales_emails sales_mail sales_pitches pitches coupons_by promotional_texts promotional_emails sale_alerts blasts email_blasts bulletins junk_mail junk_email cold_calls robocalls text_alerts deals_of updates_about announcements event_invitations invitations reminders_to_buy marketing_list advertisements adverts marketing_emails marketing_messages newsletter newsletters news news_letter promotional promotion promotions marketing offers special_offers deals bargains flyer flyers leaflet leaflets catalogue catalogues catalog catalogs postcard postcards brochure brochures advert* ads ad publicity commercial webinars webinar surveys survey tips product_news mailing mailings mailshot* campaign campaigns sales upgrades bundles discounts we_miss_you marketing_texts promotional_calls spam junk solicit* the_lamp special_offer digest bulletin promos promo mailing_list do_not_contact_list circulars telemarketing communication_preferences tuesday_mail",
    ),
    (
        "silence",
        "lay_off laying_off no_interest quit clog clogs clogging knock_off knock_it_off tired_of sick_of fed_up off_the off_your off_this get_me_off put_an_end unfollow opt_me_out cut_it_out had_enough don_t_want do_not_want call_off hold_off cancel stop stops stopped end ended ending enough_with enough_of do_without skip silence scratch drop delist unsub* suppress* decline cease refrain spare rid leave_me leaving_me left_in_peace switch turn_off away never no_more not no none lost_interest waste opt_out remove take_me block end_to no_longer without revok* quit do_not_contact halt scrap mute",
    ),
    (
        "breach",
        "breaks not_permit does_not_allow does_not_permit not_lawful law_forbids prohibited violated past_the_deadline missed_the_deadline beyond_the_deadline against_my_rights infringement illegal* unlawful* violat* breach breached breaches breaking infring* against_the_law contrary_to contempt forbidden not_allowed not_legal broke broken non_compliance not_compliance noncompliance against_coppa not_respect legal_obligations statute legal_deadline",
    ),
    (
        "outrage",
        "furious livid infuriat* ashamed sickening shameful distress* violated humiliat* embarrass* harass* retaliation terrible awful irresponsible reprehensible troubling not_acceptable intolerable fuming penaliz* penalis* punish* unfair* complain complaining protest outrag* appalled disgrac* shame betray* unacceptable upset angry disappointed disappointing lied cold_shoulder mistreat* hurts contempt trusted lapse scandal* discriminat* retaliat* regret furious dismayed shocked horrified disgusted insult* complaint how_could_you clear_failure dearly noted not_right inexcusable negligent careless sloppy reckless",
    ),
    (
        "privacy",
        "data information info details privacy request requests opt_out opt_outs deletion number location notes records file rights objection unsubscribe unsubscribing access consent address email order_history gpc dark_patterns confidentiality entries diagnosis optout correction wishes instructions choice",
    ),
    (
        "erase",
        "annihilate vaporize burn pulp flush zap clear_out wiped_out take_down taking_down get_rid getting_rid forget forgotten remove_all drop_all throw_away throw_out deep_six axe unlearn delet* eras* erasure wip* purg* destroy* destruction scrub* expung* expurgat* eliminat* shred* bin toss nuke remove* removal gone die extinguish* zero_out blot_out rid_of dispos* cleared clear do_away_with let_go_of forget clean_up go_away must_go drop forgotten rid bin_them undo_it_all taken_off take_it_out vanish disappear dump_my scrap discard* obliterat* no_longer_kept not_keep",
    ),
    (
        "receive",
        "handed_over mailing compile compiled put_together gather_up emailing supply show_me spreadsheet csv json copy copies send show see access receive export download read print printout provide give_me let_me_have let_me_see let_me_look hand_over disclose report view look obtain deliver forward furnish transcript extract dump readout reveal shown mail_it post_it zip",
    ),
    (
        "firms",
        "outside_parties marketers third_parties agencies outsiders organizations organisations affiliates sponsors firms firm companies company partners brokers vendors businesses parties advertisers entities merchants stores people_and_companies recipients everyone shops networks network",
    ),
    (
        "robot",
        "automation neural_network ai_tool chat_bot automat* algorithm* robot robots bot bots admt ai artificial scoring pricing_model personalised_pric* personalized_pric* risk_engine",
    ),
    (
        "quit",
        "take_me_out get_me_out remove_me drop_me bow_out opting_out dropping_out i_m_done withdrawing leaving disenrol* unenrol* deregister resign* i_m_out i_m_off pulling_out i_m_leaving undo_this end_the end_this exit stop_this cancel withdraw back_out leave sign_me_off stop_the_swap",
    ),
    (
        "insist",
        "now please repeat demand do_it properly again insist require give_me send_me make_sure do_so at_last immediately kindly want",
    ),
    (
        "copyish",
        "copy copies export dump printout specific pieces everything extract themselves particulars transcript file my_data_and data_too separate all_of_them portable records entries",
    ),
    (
        "post",
        "unsub* subscription list newsletter newsletters mailing mailings mail_me email_me write_to_me emails catalogue* catalog* flyer* texts calls offers your_marketing your_ads the_ads mailers your_advertising_nor further no_ads never_mail spare send_any catalogues mails emailing mailing_me advertising_mail letters",
    ),
    (
        "object",
        "data datas information record records profile everything details file account_and history",
    ),
    (
        "list",
        "buyer_club rewards loyalty program programme club list lists mailing mailings newsletter newsletters campaigns campaign ads flag no_sale do_not_sell pixels membership scheme plan points club",
    ),
    (
        "product",
        "note notebook notebooks developers developer log comment review feedback installer article crash cart folder colleagues pdf password popup pop_up recent_files cloud_copy i_quit",
    ),
    // A word on the screen, and no wish.
    (
        "button",
        "press_delete presses_delete pressed_delete pressing_delete click_delete clicked_delete clicking_delete click_on_delete clicked_on_delete tap_delete tapped_delete tap_on_delete hit_delete hitting_delete press_the_delete click_the_delete pressed_the_delete clicked_the_delete press_remove click_remove clicked_remove click_on_remove press_erase click_erase clicked_erase tap_remove hit_remove hit_erase",
    ),
    // How somebody is reached, and no wish not to be.
    (
        "channel",
        "contact_our_client contact_my_client contact_the_client client_directly consumer_directly me_directly us_directly him_directly her_directly them_directly",
    ),
    (
        "kinds",
        "kind kinds sort sorts type types category categories",
    ),
    (
        "wholly",
        "copy copies specific themselves pieces file actual everything send itself particulars",
    ),
    (
        "authority",
        "attorney_general agency regulator commissioner authority court",
    ),
    (
        "attached",
        "attach attached enclosed certificate certify the_lamp verify log_into opened_under",
    ),
];
