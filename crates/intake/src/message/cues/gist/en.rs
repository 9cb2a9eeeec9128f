//! The gist of what people write in English.

mod rows;
mod rules;

use super::Written;

pub(super) const WRITTEN: Written = Written {
    words: &[
        (
            "me",
            "me my mine i us our ours we myself herself himself her his him yours_truly undersigned client member household customer_s",
        ),
        (
            "data",
            "data datas info infos information details detials detail record records file files profile history dossier particulars facts personal_data footprint identifiers metadata telemetry traces everything anything",
        ),
        // One datum: what a record may have wrong.
        (
            "field",
            "name names surname initial title birthday bday birthdate birth dob age gender pronouns address addresses street zip postcode postal city flat flatnumber apartment apt house unit suite phone telephone mobile cell landline number numbr nationality citizenship religion marital diagnosis income occupation employer status salutation spelling mrs mr ms maiden_name letter digit email contact_data customer_data entry entries flag remark",
        ),
        (
            "sensitive",
            "sensitive special_category diagnos* illness* disease* disab* pregnan* medic* medicine health* blood_sugar blood_pressure heart_condition chemo* therapy cancer hiv aids allerg* ailment* hearing_loss hearing eyesight vision_data religio* faith belief beliefs jewish jew muslim christian catholic hindu buddhist atheist church mosque synagogue temple prayer* ethnic* race racial skin_colour skin_color tribal tribe nationality citizenship immigration immigrant visa politic* party_membership union_membership union sexual* sex sex_life orientation gay lesbian bisexual queer trans transgender gps geolocation location locations whereabouts where_i_am where_i_m where_i_live where_i_sleep where_i_go where_we_are biometric* fingerprint* face_scan facial voiceprint iris genetic* dna passport driver_s_license driver_s_licence driving_licence ssn social_security account_log log_in private_messages contents_of mental psychiatric depression anxiety diabet* insulin menstrual my_cycle fertility contracept* abortion criminal convictions",
        ),
        (
            "use",
            "use uses used using usage purpose purposes process processed processing serve serves utili* handle handled infer* profil* analy* mining mined put draw_conclusions conclusions role function served",
        ),
        (
            "narrow",
            "only solely exclusively merely purely just alone nothing_but nothing_apart nothing_else nothing_more nothing_beyond for_nothing no_more_than no_further no_more strictly necessary strictest bare_minimum minimum limit* limits limited restrict* narrow* confine* curb* curtail* minimi* sparingly leave_it_at_that that_s_all period other_than beyond apart_from except save_where unused single_purpose one_purpose core_functionality keep_it_narrow to_the_single held_to that_one for_that_one what_you_have_to",
        ),
        (
            "machine",
            "automat* automaton auto algorithm* machine machines computer computers computeri* software bot bots chatbot robot robots robotic ai admt artificial_intelligence artificial model models engine scoring black_box clever_program system program filter tool tools score scored risk_score profiling checker pricing ranking personalised_price personalised_pricing personalized_price personalized_pricing dynamic_pricing number programme",
        ),
        (
            "admt",
            "automat* algorithm* robot robots bot bots admt artificial ai machine machines auto computer software scoring pricing_model personalised_pric* personalized_pric* risk_engine fraud_filter profiling number",
        ),
        (
            "explain",
            "explain* explanation why how logic reason reasons reasoning criteria criterion factor factors rationale parameters weights weighed weigh what_made what_triggered walk_me_through light_on understand describe reveal* account_for lay_it_out lay_out open_up under_the_hood went_into goes_into took_into_account take_into_account rules which_rules relied_upon based_on what_did what_score what_data didn_t_like not_like made_of output laid_out basis feature_list consequences intelligible which_of_my tell_me",
        ),
        (
            "decide",
            "decid* decision* price prices priced pricing score scored scores rank* rating rated reject* rejection refus* denied denial deny declined turned_down approv* verdict outcome result assess* evaluat* judg* determin* flagged locked lock blocked suspend* suspension said_no eligib* tier treat treats treatment conclud* conclusion charged quote quoted risk mind stopped_my answer answer_was holds_against estimat* afresh handle handled redo re_examine vetting refund application renewal",
        ),
        (
            "human",
            "human humans person people someone somebody staff employee colleague manual manually by_hand flesh_and_blood human_being yourselves by_you one_of_you staffer team_member work_out",
        ),
        (
            "incentive",
            "loyalty bonus points rewards reward perks perk cashback incentive incentives dividend coupons coupon stars rebate rebates voucher vouchers freebies freebie club gift_card dollars_off 10_off 15_off off_for ordinary_price normal_price full_price regular_rate premium_features price_advantage price_reduction price_reductions benefits benefit savings pay_less lower_price cheaper_rate advantage_programme data_programme data_program refer_and_reveal share_save share_and_save financial_incentive percent_off earn_credits beacon_club free_month get_15",
        ),
        (
            "deal",
            "deal discount offer arrangement bargain program programme scheme plan promotion agreement trade swap exchange off membership participation participant card points club consent enrolment enrollment part notice benefits",
        ),
        (
            "leave",
            "leave leaving end ending ended terminate* cancel* withdraw* withdrawal exit quit drop deregister unenrol* disenrol* unenroll* unlink resign* out pulling_out pull_out back_out sign_me_off undo rescind* revok* renounce release* remove stop stopped cease close close_out turn_off switch_off forget not_for_me i_m_off not_worth no_more no_longer do_without not_go_on don_t_want do_not_want d_rather_not would_rather_not opt_me_out opt_out keep_your no_thanks not_want discontinue* enough",
        ),
        (
            "third",
            "third_party third_parties third partner partners sponsors sponsor broker brokers advertiser advertisers advertising_network advertising_platforms ad_partners ad_companies ad_tech ad_network ad_networks ad_platforms ad_pixels pixels facebook meta google outsider outsiders others anyone anybody everyone everybody no_one nobody strangers merchants companies firms other_firm other_firms retailers affiliates telemarketer* marketers other_companies other_businesses market lookalike audience audiences whoever network insurance_agent outside elsewhere banners stores brands merchandise marine_gear surf_brands ad_people ad_ppl advertising_partners processors",
        ),
        (
            "pass",
            "sell sells selling sold sale share shares sharing shared trade trading traded swap rent rental lend pass passing passed hand handing give gives giving given disclos* forward* relay* leak* transmit* transfer* export* feed supply supplying release* upload* send sending exchange monetiz* monetis* get gets receive receives have access learn told buy purchase",
        ),
        (
            "no",
            "not no never none nor neither nobody no_one without stop cease cut end halt refus* block suppress exclude remove object keep_off hands_off off out refrain prohibit forbid prevent leave_out left_out take switched_off switch_off",
        ),
        (
            "share",
            "opt_in opted_in opting_in share sharing shared sale sell selling hand_over partners third_party opt_out opted_out no_sale do_not_sell do_not_share opted advertisers sharing_on trade",
        ),
        (
            "ads",
            "newsletter newsletters news news_letter promotional promotion promotions marketing offers special_offers deals bargains flyer flyers leaflet leaflets catalogue catalogues catalog catalogs postcard postcards brochure brochures advert* ads ad publicity commercial webinars webinar surveys survey tips product_news mailing mailings mailshot* campaign campaigns sales upgrades bundles discounts we_miss_you marketing_texts promotional_calls spam junk solicit* the_lamp special_offer digest bulletin promos promo mailing_list do_not_contact_list circulars telemarketing communication_preferences tuesday_mail",
        ),
        (
            "silence",
            "stop stops stopped end ended ending enough_with enough_of do_without skip silence scratch drop delist unsub* suppress* decline cease refrain spare rid leave_me leaving_me left_in_peace switch turn_off away never no_more not no none lost_interest waste opt_out remove take_me block end_to no_longer without revok* quit do_not_contact halt scrap mute",
        ),
        (
            "breach",
            "illegal* unlawful* violat* breach breached breaches breaking infring* against_the_law contrary_to contempt forbidden not_allowed not_legal broke broken non_compliance not_compliance noncompliance against_coppa not_respect legal_obligations statute legal_deadline",
        ),
        (
            "outrage",
            "outrag* appalled disgrac* shame betray* unacceptable upset angry disappointed disappointing lied cold_shoulder mistreat* hurts contempt trusted lapse scandal* discriminat* retaliat* regret furious dismayed shocked horrified disgusted insult* complaint how_could_you clear_failure dearly noted not_right inexcusable negligent careless sloppy reckless",
        ),
        (
            "privacy",
            "data information info details privacy request requests opt_out opt_outs deletion number location notes records file rights objection unsubscribe unsubscribing access consent address email order_history gpc dark_patterns confidentiality entries diagnosis optout correction wishes instructions choice",
        ),
        (
            "erase",
            "delet* eras* erasure wip* purg* destroy* destruction scrub* expung* expurgat* eliminat* shred* bin toss nuke remove* removal gone die extinguish* zero_out blot_out rid_of dispos* cleared clear do_away_with let_go_of forget clean_up go_away must_go drop forgotten rid bin_them undo_it_all taken_off take_it_out vanish disappear dump_my scrap discard* obliterat* no_longer_kept not_keep",
        ),
        (
            "receive",
            "copy copies send show see access receive export download read print printout provide give_me let_me_have let_me_see let_me_look hand_over disclose report view look obtain deliver forward furnish transcript extract dump readout reveal shown mail_it post_it zip",
        ),
        (
            "firms",
            "firms firm companies company partners brokers vendors businesses parties advertisers entities merchants stores people_and_companies recipients everyone shops networks network",
        ),
        (
            "robot",
            "automat* algorithm* robot robots bot bots admt ai artificial scoring pricing_model personalised_pric* personalized_pric* risk_engine",
        ),
        (
            "quit",
            "disenrol* unenrol* deregister resign* i_m_out i_m_off pulling_out i_m_leaving undo_this end_the end_this exit stop_this cancel withdraw back_out leave sign_me_off stop_the_swap",
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
            "list lists mailing mailings newsletter newsletters campaigns campaign ads flag no_sale do_not_sell pixels membership scheme plan points club",
        ),
        (
            "product",
            "note notebook notebooks developers developer log comment review feedback installer article crash cart folder colleagues pdf password popup pop_up recent_files cloud_copy i_quit",
        ),
        (
            "authority",
            "attorney_general agency regulator commissioner authority court",
        ),
        (
            "attached",
            "attach attached enclosed certificate certify the_lamp verify log_into opened_under",
        ),
    ],
    rows: rows::ROWS,
    asks: rules::ASKS,
    denies: rules::DENIES,
    idle: "idle",
};
