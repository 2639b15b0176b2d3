/* Generated from docs/openapi.json by `npm run contract`. */
export interface paths {
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/constitution/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/constitution/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/constitution/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/constitution/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Council_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Vacancies_list"];
        put?: never;
        post: operations["Vacancies_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacancies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Vacancies_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacancies/{id}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vacancies_nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacancies/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vacancies_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacancies/{id}/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vacancies_select"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Removals_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/as-at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AsAt_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Challenges_page"];
        put?: never;
        post: operations["Challenges_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Challenges_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/challenges/{id}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Challenges_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Filings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{number}/filings/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Filings_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{term}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Filings_recordOfDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Funds_list"];
        put?: never;
        post: operations["Funds_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Funds_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-rounds/{id}/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Funds_bid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-rounds/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Funds_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fund-rounds/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Funds_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_list"];
        put?: never;
        post: operations["Meetings_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/tasks/{task}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Meetings_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Shares_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shares/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Shares_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Shares_holding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surplus-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Surplus_list"];
        put?: never;
        post: operations["Surplus_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surplus-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Surplus_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surplus-rounds/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Surplus_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ballots_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ballots_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ballots_cast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ballots_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_list"];
        put?: never;
        post: operations["Boards_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{id}/rehearsal.bel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Boards_rehearsal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Boards_speak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/boards/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Boards_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/booth/releases/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Booth_release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/constitution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Constitution_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/constitution/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Constitution_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/constitution/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Constitution_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/constitution/versions/{version}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Constitution_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/constitution/versions/{version}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Constitution_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{number}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{number}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Corrections_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublishedLists_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublishedLists_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Elections_list"];
        put?: never;
        post: operations["Elections_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Elections_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/candidates/{candidate}/ceasing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Elections_cease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Elections_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/next-ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Elections_openNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Elections_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/unopposed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Elections_declareWithoutPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Elections_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ending_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/reduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FewerSeats_reduce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/independence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Independence_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ElectionNotices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/notices/{stage}/not-reached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ElectionNotices_notReached"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/notices/{stage}/came-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ElectionNotices_cameBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/count/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/count/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/count/objections/{objection}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/recounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recounts_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/recounts/{request}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recounts_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/recounts/{request}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recounts_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Objections_list"];
        put?: never;
        post: operations["Objections_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/objections/{objection}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Objections_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/objections/{objection}/setting-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Objections_setAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/free-seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FreeSeats_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Timetable_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/polling-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Timetable_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Timetable_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Timetable_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/overrides/{override}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Timetable_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Timetable_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/candidacies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Candidacies_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/candidacies/{candidacy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Candidacies_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/candidacies/{candidacy}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Candidacies_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/candidacies/{candidacy}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Candidacies_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/candidacies/{candidacy}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Candidacies_ownPhoto"];
        put: operations["Candidacies_photo"];
        post?: never;
        delete: operations["Candidacies_removePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/candidacies/{candidacy}/seconders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Candidacies_askSeconder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/candidacies/{candidacy}/seconding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Candidacies_second"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/candidacies/{candidacy}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Candidacies_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficeCandidacies_list"];
        put?: never;
        post: operations["OfficeCandidacies_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/nominations/{candidacy}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficeCandidacies_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/nominations/{candidacy}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficeCandidacies_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/nominations/{candidacy}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficeCandidacies_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyElections_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/elections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyElections_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announced-elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AnnouncedElections_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announced-elections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AnnouncedElections_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AnnouncedElections_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{number}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Packs_decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{number}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Packs_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Packs_election"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Packs_meeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignIn_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignIn_show"];
        put?: never;
        post: operations["SignIn_signIn"];
        delete: operations["SignIn_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspections_list"];
        put?: never;
        post: operations["Inspections_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspections_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inspections_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnInspection_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection/matters/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnInspection_matter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection/matters/{kind}/{id}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnInspection_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{number}/certificate-of-result.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IssuedDocuments_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{number}/scrutineers-report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IssuedDocuments_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issued-documents/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IssuedDocuments_withHash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LetterCodes_toPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LetterCodes_ofPoll"];
        put?: never;
        post: operations["LetterCodes_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/codes/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LetterCodes_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-letters/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LetterCodes_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/letter-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LetterSignIn_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/lost-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LetterSignIn_lose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mailbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mailbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mailbox_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/moving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Leaving_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Leaving_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Erasure_forecast"];
        put?: never;
        post: operations["Erasure_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnData_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacancies/{id}/candidacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Committees_candidacy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacancies/{id}/committee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Committees_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacancies/{id}/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Committees_interviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nominations/{id}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nominees_consider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nominations/{id}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nominees_interest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nominations/{id}/recommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nominees_recommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nominations/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nominees_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices_letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notices_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/not-reached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices_notReached"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/came-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notices_cameBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/council-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouncilItems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/council-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CouncilItems_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/office-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficeItems_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/presiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OfficeItems_preside"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficeItems_interest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/holder-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficeItems_notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OfficeItems_reply"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnRemovals_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Openings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Openings_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/boxes/{box}/artefacts/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Openings_artefact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/boxes/{box}/archive.bel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Openings_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/boxes/{box}/shuffles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Openings_shuffle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/boxes/{box}/decryptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Openings_decrypt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/opening/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Openings_proceed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/opening/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Openings_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/paper-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paper_list"];
        put?: never;
        post: operations["Paper_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paper_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-batches/{id}/envelopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Paper_envelope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-batches/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Paper_paper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-batches/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Paper_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-batches/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Paper_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/early-close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EarlyClose_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/early-close/{request}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EarlyClose_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Polls_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Polls_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Polls_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/count-sheets/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Polls_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/count-sheets/{sha256}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Polls_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contests/{id}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Polls_ballots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/public-value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicValue_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/public-value/{stated}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicValue_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/turnout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Turnout_followAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/turnout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Turnout_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Recalls_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Recalls_presented"];
        put?: never;
        post: operations["Recalls_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recalls_sign"];
        delete: operations["Recalls_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogWatch_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogWatch_watch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Record_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Record_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/vkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Record_vkey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Record_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log/entries/{index}/tlog-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TlogProofs_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{number}/tlog-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TlogProofs_decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rehearsals_list"];
        put?: never;
        post: operations["Rehearsals_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rehearsals/{rehearsal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rehearsals_one"];
        put?: never;
        post?: never;
        delete: operations["Rehearsals_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rehearsals/{rehearsal}/sample-ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rehearsals_castForRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rehearsals/{rehearsal}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rehearsals_letter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rehearsals/{rehearsal}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rehearsals_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rehearsals/{rehearsal}/contests/{contest}/count-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RehearsalFiles_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rehearsals/{rehearsal}/contests/{contest}/count-sheet/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RehearsalFiles_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rehearsals/{rehearsal}/contests/{contest}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RehearsalFiles_ballots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sample-papers/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SamplePapers_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sample-papers/{link}/ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SamplePapers_cast"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decision-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Resolutions_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Resolutions_list"];
        put?: never;
        post: operations["Resolutions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Resolutions_one"];
        put: operations["Resolutions_revise"];
        post?: never;
        delete: operations["Resolutions_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/special-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Resolutions_specialNotice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Resolutions_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/next-ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Resolutions_openNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Resolutions_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/board-vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Resolutions_boardVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/boxes/{box}/election.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SealedBallots_election"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/boxes/{box}/trustees.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SealedBallots_trustees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/boxes/{box}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SealedBallots_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/boxes/{box}/board/ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SealedBallots_onBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/sealed-ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SealedBallots_cast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{poll}/sealed-ballots/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SealedBallots_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declared-interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Interests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnTerms_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rotation_list"];
        put?: never;
        post: operations["Rotation_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rotations/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rotation_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacant-seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Seats_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/outside-appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seats_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Seats_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacant-seats/{term}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Seats_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacant-seats/{term}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seats_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacant-seats/{term}/offers/{candidate}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seats_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vacant-seats/{term}/filling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Seats_fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/seat-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Seats_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{term}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Terms_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{term}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Terms_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/ballots/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Unlinking_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/ballots/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Unlinking_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthDto: {
            /** @enum {string} */
            status: "ok";
        };
        VersionDocumentDto: {
            /** @description The new version as JSON. */
            document: string;
        };
        FaultDto: {
            /** @description Where in the document, as a JSON pointer. */
            path: string;
            code: string;
            /** @description What is wrong and what would mend it. */
            says: string;
            rule: string | null;
            citation: string | null;
        };
        DoubtDto: {
            paths: string[];
            rule: string;
            citation: string;
            says: string;
        };
        ChangeDto: {
            /** @description Part of the constitution. */
            section: string;
            /** @description Where, with items of a list by their code. */
            path: string;
            /** @enum {string} */
            type: "added" | "removed" | "changed";
            says: string;
        };
        ComparisonDto: {
            leftSays: string;
            left: string;
            /** @enum {string} */
            operator: ">" | ">=" | "<=" | "<" | "=";
            rightSays: string;
            right: string;
            holds: boolean;
        };
        StepDto: {
            rule: string;
            citation: string;
            says: string;
            inputs: {
                [key: string]: string | number;
            };
            comparison: components["schemas"]["ComparisonDto"] | null;
            holds: boolean;
            /** @description The whole step as one plain sentence. */
            sentence: string;
        };
        AdoptionRouteDto: {
            kind: string;
            kindTitle: string;
            /** @description What carries it, in words. */
            thresholdSays: string;
            /** @description Civil days the poll must be open at the least. */
            minimumDaysOpen: number;
            steps: components["schemas"]["StepDto"][];
            /** @description Why this kind cannot adopt it. */
            refusal: string | null;
        };
        ReplayTotalsDto: {
            decisions: number;
            same: number;
            differently: number;
            /** @description What the record holds is not enough to say. */
            cannotBeSaid: number;
        };
        CheckedVersionDto: {
            faults: components["schemas"]["FaultDto"][];
            warnings: components["schemas"]["DoubtDto"][];
            /** @description The version in force, with which it is compared. */
            inForce: number;
            version: number | null;
            title: string | null;
            sha256: string | null;
            changes: components["schemas"]["ChangeDto"][];
            routes: components["schemas"]["AdoptionRouteDto"][];
            /** @description Code of the easiest kind of decision that can adopt it. */
            route: string | null;
            replay: components["schemas"]["ReplayTotalsDto"] | null;
        };
        ReplayedOutcomeDto: {
            /** @enum {string} */
            verdict: "carried" | "lost" | "elected" | "no-quorum" | "unlawful";
            headline: string;
        };
        DifferingDto: {
            /** @description Sentences as it was decided only. */
            was: string[];
            /** @description Sentences as it would have been only. */
            would: string[];
        };
        ReplayedDecisionDto: {
            number: number;
            title: string;
            /** Format: date */
            decidedOn: string;
            /** @description The version that it was decided under. */
            version: number;
            /** @enum {string} */
            result: "same" | "differently" | "cannot-be-said";
            was: components["schemas"]["ReplayedOutcomeDto"];
            would: components["schemas"]["ReplayedOutcomeDto"] | null;
            /** @description Why it cannot be said. */
            unknown: string | null;
            steps: components["schemas"]["DifferingDto"];
            effects: components["schemas"]["DifferingDto"];
        };
        ReplayDto: {
            /** @description The version replayed under. */
            version: number;
            title: string;
            totals: components["schemas"]["ReplayTotalsDto"];
            /** @description In the order of their numbers. */
            decisions: components["schemas"]["ReplayedDecisionDto"][];
        };
        ProposeVersionDto: {
            /** @description The new version as JSON. */
            document: string;
            /**
             * Format: date
             * @description The first day on which it is to be in force.
             */
            effectiveOn: string;
            /** @description Code of the kind of decision that is to adopt it; the easiest that can when left out. */
            kind?: string;
        };
        DraftedResolutionDto: {
            /** Format: uuid */
            resolution: string;
        };
        RegisterVersionDto: {
            /** @description Number of the decision that carried it. */
            decision: number;
            /**
             * Format: date
             * @description The day on which it was registered.
             */
            registeredOn: string;
        };
        RegisteredVersionDto: {
            version: number;
            /** Format: date */
            effectiveOn: string;
        };
        InterestsDto: {
            text: string;
            /** Format: date */
            declaredOn: string;
        };
        HolderDto: {
            /**
             * Format: uuid
             * @description Id of the term of office.
             */
            term: string;
            name: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day in office.
             */
            to: string;
            /** @description Number of the decision that began the term. */
            decision: number | null;
            /** @description The body outside the organisation that appointed them without a decision. */
            appointedBy: string | null;
            /** @description Which term in a row it is, under the constitution of the day: from 1. */
            termInRow: number;
            /** @description How many terms in a row there may be. */
            mostTerms: number | null;
            /** @description Interests declared by then in this term, the newest first. */
            interests: components["schemas"]["InterestsDto"][];
        };
        VacantPlaceDto: {
            /** @description Who held it last. */
            holder: string;
            /** Format: date */
            since: string;
            /** @description Why it is vacant, as a sentence. */
            why: string;
            citation: string;
        };
        DepartureDto: {
            /** @description The director who left. */
            holder: string;
            /**
             * Format: date
             * @description The first day out of office.
             */
            leftOn: string;
            /** @description What is to be filed. */
            what: string;
            /** @description Whom it goes to. */
            at: string;
            /**
             * Format: date
             * @description The last day for it.
             */
            by: string;
            citation: string;
            /** Format: date */
            filedOn: string | null;
        };
        ConstituencySeatsDto: {
            constituency: string;
            constituencyName: string;
            seats: number;
            holders: components["schemas"]["HolderDto"][];
            /** @description Places that somebody left. */
            vacant: components["schemas"]["VacantPlaceDto"][];
            /** @description Directors of a company who left otherwise than by a decision, in the year before or whose leaving is still to be filed. */
            departures: components["schemas"]["DepartureDto"][];
        };
        OfficeHoldersDto: {
            code: string;
            name: string;
            places: number;
            holders: components["schemas"]["HolderDto"][];
            /** @description Places that somebody left. */
            vacant: components["schemas"]["VacantPlaceDto"][];
            /** @description Directors of a company who left otherwise than by a decision, in the year before or whose leaving is still to be filed. */
            departures: components["schemas"]["DepartureDto"][];
        };
        CouncilDto: {
            /**
             * Format: date
             * @description The day that is shown.
             */
            on: string;
            seats: components["schemas"]["ConstituencySeatsDto"][];
            offices: components["schemas"]["OfficeHoldersDto"][];
        };
        VacancyDto: {
            /** Format: uuid */
            id: string;
            office: string;
            officeName: string;
            /** @description Whether it is a council seat, for which members are nominated. */
            isSeat: boolean;
            brief: string;
            skills: string | null;
            /** @description Number of the decision on pay and terms. */
            termsDecision: number | null;
            /** Format: date-time */
            announcedAt: string;
            /** Format: date */
            nominationsCloseOn: string;
            /** @enum {string} */
            state: "open" | "nominations-closed" | "before-council" | "filled";
            /** @description How many people are nominated. */
            nominations: number;
            /** Format: uuid */
            resolution: string | null;
            decision: number | null;
        };
        VacancyListDto: {
            items: components["schemas"]["VacancyDto"][];
        };
        AnnounceVacancyDto: {
            /** @description Code of an office of the constitution, like "ned", or of a co-opted seat, like "council:partners". */
            office: string;
            /** @description What the work is and who is looked for. */
            brief: string;
            /**
             * Format: date
             * @description The last day on which a nomination is in time.
             */
            nominationsCloseOn: string;
            /** @description What somebody should be able to do. */
            skills?: string;
            /** @description Number of the decision on pay and terms. */
            termsDecision?: number;
            /**
             * Format: uuid
             * @description Of an elected seat that fell free, where the constitution has co-option open: the term that was broken off.
             */
            inPlaceOf?: string;
        };
        CreatedDto: {
            /** Format: uuid */
            id: string;
        };
        NominateDto: {
            /** @description Of a nominee who is no member. */
            name?: string;
            /** @description Of a nominee who is a member, as for a council seat, and for an office that only members hold. */
            memberNumber?: string;
            statement: string;
        };
        AppointDto: {
            /**
             * Format: uuid
             * @description Id of the nomination.
             */
            nominee: string;
            /**
             * Format: date
             * @description The first day in office; today when left out.
             */
            from?: string;
        };
        SelectDto: {
            /** @description Ids of the nominations among which the council chooses, in the order of the ballot paper. */
            nominees: string[];
            /**
             * Format: date
             * @description The first day in office; today when left out.
             */
            from?: string;
        };
        RemoveDto: {
            /**
             * Format: uuid
             * @description Id of the term of office.
             */
            term: string;
            /** @description Left out of a recall that members signed: they gave them. */
            reasons?: string;
            /**
             * Format: date
             * @description The first day out of office.
             */
            on: string;
            /** @description Code of the kind of decision, where several can end the term. */
            kind?: string;
            /**
             * @description Of a council member whom the council removes: the ground. How they voted and what they think is none.
             * @enum {string}
             */
            ground?: "breach-of-code" | "missed-meetings" | "conduct" | "conflict";
            /** @description Of a council member whom their constituency recalls: how many of its members signed the requisition. */
            signed?: number;
            /**
             * Format: date
             * @description The day on which the requisition came.
             */
            requisitionedOn?: string;
            /**
             * Format: uuid
             * @description Of a recall that members signed here: the requisition, in the place of the two before.
             */
            recall?: string;
        };
        ConstitutionThenDto: {
            version: number;
            title: string;
            sha256: string;
            /** Format: date */
            effectiveOn: string;
        };
        MembersPartDto: {
            /** @description A constituency, or several put together. */
            name: string;
            members: number;
        };
        AsAtDto: {
            /**
             * Format: date
             * @description The day that is shown.
             */
            on: string;
            seats: components["schemas"]["ConstituencySeatsDto"][];
            offices: components["schemas"]["OfficeHoldersDto"][];
            /**
             * Format: date
             * @description The first day that can be asked for.
             */
            firstDay: string;
            constitution: components["schemas"]["ConstitutionThenDto"];
            /** @description Constituencies of fewer than 5 members are put together with others; empty where all are fewer than 5. */
            members: components["schemas"]["MembersPartDto"][];
            /** @description How many decisions had been made by the end of the day. */
            decisions: number;
        };
        ChallengeDto: {
            /** Format: uuid */
            id: string;
            number: number;
            raisedBy: string;
            question: string;
            /** Format: date */
            raisedOn: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "open" | "overdue" | "answered";
            responder: string;
            response: string | null;
            /** @enum {string|null} */
            outcome: "accepted" | "explained" | "escalated" | null;
            /** Format: date */
            answeredOn: string | null;
        };
        ChallengePageDto: {
            items: components["schemas"]["ChallengeDto"][];
            next: string | null;
            total: number;
        };
        RaiseChallengeDto: {
            question: string;
            /**
             * Format: date
             * @description The last day on which an answer is in time.
             */
            dueOn: string;
            /** @description Who is to answer, by name or office. */
            responder: string;
        };
        RaisedChallengeDto: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        AnswerChallengeDto: {
            response: string;
            /** @enum {string} */
            outcome: "accepted" | "explained" | "escalated";
        };
        FilingDto: {
            /** @description Number of the decision that made it due; null where a director left without one. */
            decision: number | null;
            /** @description Which of the decision’s effects it is, from 1; null where there is no decision. */
            place: number | null;
            /**
             * Format: uuid
             * @description Id of the term of office that a director left; null where a decision made it due.
             */
            term: string | null;
            /** @description Title of the decision, or who left which office. */
            title: string;
            /**
             * Format: date
             * @description The day of the decision, or the first day on which the director was out of office.
             */
            since: string;
            what: string;
            /** @description Whom it goes to. */
            at: string;
            /**
             * Format: date
             * @description The last day for it.
             */
            by: string;
            citation: string;
            /** Format: date */
            filedOn: string | null;
            reference: string | null;
        };
        FilingListDto: {
            /** @description What is not filed first. */
            items: components["schemas"]["FilingDto"][];
        };
        RecordFilingDto: {
            /**
             * Format: date
             * @description The day on which it was filed.
             */
            filedOn: string;
            /** @description What the registrar gave it; goes in the log. */
            reference?: string;
        };
        FiledDto: {
            /** Format: date */
            filedOn: string;
            reference: string | null;
        };
        FundRoundDto: {
            /** Format: uuid */
            id: string;
            title: string;
            budgetPence: string;
            /** Format: date-time */
            announcedAt: string;
            /** @enum {string} */
            state: "taking-bids" | "open" | "closed" | "decided";
            /** @description How many bids there are. */
            bidCount: number;
            /** @description What all bids ask for together. */
            askedPence: string;
            /** Format: uuid */
            poll: string | null;
            decision: number | null;
        };
        FundRoundListDto: {
            items: components["schemas"]["FundRoundDto"][];
        };
        OpeningWarningDto: {
            rule: string;
            citation: string;
            says: string;
            /** @description Whether the poll is not opened, because it could carry nothing. */
            inVain: boolean;
        };
        FundPartDto: {
            id: string;
            name: string;
            budgetPence: string;
        };
        FundTermsDto: {
            minimumApprovals: number | null;
            maximumGrantPence: string | null;
            parts: components["schemas"]["FundPartDto"][];
        };
        FundBidDto: {
            /** Format: uuid */
            id: string;
            name: string;
            applicant: string;
            pence: string;
            summary: string;
            /** @description The part that it competes for. */
            part: string | null;
        };
        FundRoundDetailsDto: {
            /** Format: uuid */
            id: string;
            title: string;
            budgetPence: string;
            /** Format: date-time */
            announcedAt: string;
            /** @enum {string} */
            state: "taking-bids" | "open" | "closed" | "decided";
            /** @description How many bids there are. */
            bidCount: number;
            /** @description What all bids ask for together. */
            askedPence: string;
            /** Format: uuid */
            poll: string | null;
            decision: number | null;
            /** @description What to know before the poll opens, if it opened today; none once it has. */
            beforeItOpens: components["schemas"]["OpeningWarningDto"][];
            /** @description How the votes choose among the bids: of the poll, or of the constitution before. */
            methodName: string;
            terms: components["schemas"]["FundTermsDto"];
            bids: components["schemas"]["FundBidDto"][];
            /** @description Hash of the allocation sheet. */
            countSheet: string | null;
        };
        FundPartInDto: {
            /** @description A constituency, a place or a theme. */
            name: string;
            /** @example 41230000 */
            budgetPence: string;
        };
        AnnounceFundRoundDto: {
            title: string;
            /** @example 41230000 */
            budgetPence: string;
            /** @description Bids with fewer approvals are not funded. */
            minimumApprovals?: number;
            /**
             * @description Bids that ask for more are not funded.
             * @example 41230000
             */
            maximumGrantPence?: string;
            parts?: components["schemas"]["FundPartInDto"][];
        };
        BidInDto: {
            /** @description What the money is for; no two bids of a round share a name. */
            name: string;
            applicant: string;
            /**
             * @description The whole sum asked for: funded in full or not at all.
             * @example 41230000
             */
            pence: string;
            summary: string;
            /** @description Id of the part of the fund that it competes for. */
            part?: string;
        };
        OpenPollDto: {
            /**
             * Format: date-time
             * @description The last moment at which a ballot is in time.
             */
            closesAt: string;
            /**
             * Format: date
             * @description The day whose register makes the roll; today when left out.
             */
            recordDate?: string;
            /** @description The warnings that have been read, in their own words: those of `beforeItOpens`, or of the refusal `warnings-to-acknowledge`. */
            acknowledged?: string[];
        };
        OpenedPollDto: {
            /** Format: uuid */
            poll: string;
        };
        DeclaredDto: {
            /** @description Number in the register of decisions. */
            decision: number;
        };
        TaskProgressDto: {
            total: number;
            done: number;
            overdue: number;
        };
        MeetingDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date */
            heldOn: string;
            /** @description UK time, hh:mm. */
            startsAt: string;
            place: string;
            /** @enum {string} */
            state: "to-come" | "today" | "held";
            progress: components["schemas"]["TaskProgressDto"];
        };
        MeetingListDto: {
            items: components["schemas"]["MeetingDto"][];
        };
        MeetingTaskDto: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            /** Format: date */
            dueOn: string;
            /** @description Why it is due then, with the rule. */
            reason: string;
            /** @enum {string} */
            state: "due" | "overdue" | "done";
            /** Format: date */
            doneOn: string | null;
        };
        MeetingDetailsDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date */
            heldOn: string;
            /** @description UK time, hh:mm. */
            startsAt: string;
            place: string;
            /** @enum {string} */
            state: "to-come" | "today" | "held";
            progress: components["schemas"]["TaskProgressDto"];
            tasks: components["schemas"]["MeetingTaskDto"][];
        };
        CallMeetingDto: {
            title: string;
            /** Format: date */
            heldOn: string;
            /**
             * @description UK time.
             * @example 18:30
             */
            startsAt: string;
            place: string;
        };
        CompletedTaskDto: {
            /** Format: date */
            doneOn: string;
        };
        ShareholderDto: {
            /** Format: uuid */
            member: string;
            number: string;
            name: string;
            shares: number;
        };
        ShareRegisterDto: {
            /** Format: date */
            on: string;
            /** @description Whether members vote by their shares now. */
            votesByShares: boolean;
            /** @description All shares that there are. */
            issued: number;
            /** @description Shares that a nominee holds, without a vote. */
            nominee: number;
            /** @description Members who hold a share. */
            holders: number;
            items: components["schemas"]["ShareholderDto"][];
            next: string | null;
        };
        RecordSharesDto: {
            /**
             * @description `to-nominee`: shares of somebody who leaves, held without a vote until they are passed on.
             * @enum {string}
             */
            kind: "allotment" | "transfer" | "surrender" | "to-nominee" | "from-nominee";
            /** @description Number of the member who held the shares. */
            from?: string;
            /** @description Number of the member who is to hold the shares. */
            to?: string;
            shares: number;
            /**
             * Format: date
             * @description From which day on. Not a day to come.
             */
            on: string;
        };
        RecordedSharesDto: {
            /**
             * Format: uuid
             * @description What the log calls the act.
             */
            id: string;
        };
        ShareEntryDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "allotment" | "transfer" | "surrender" | "to-nominee" | "from-nominee";
            /** @description More shares, or fewer where it is below nought. */
            by: number;
            /** @description The other member of a transfer. */
            other: string | null;
            /** Format: date */
            on: string;
            /** @description What the member held after that day. */
            held: number;
        };
        HoldingDto: {
            shares: number;
            /** @description Newest first. */
            entries: components["schemas"]["ShareEntryDto"][];
        };
        SurplusRoundDto: {
            /** Format: uuid */
            id: string;
            year: string;
            surplusPence: string;
            /** Format: date-time */
            preparedAt: string;
            /** Format: uuid */
            resolution: string | null;
            /** Format: uuid */
            poll: string | null;
            decision: number | null;
        };
        SurplusRoundListDto: {
            items: components["schemas"]["SurplusRoundDto"][];
        };
        SurplusLineDto: {
            destination: string;
            destinationName: string;
            pence: string;
            recipient: string | null;
            route: string | null;
        };
        SurplusCheckDto: {
            derivation: components["schemas"]["StepDto"][];
        };
        SurplusRoundDetailsDto: {
            /** Format: uuid */
            id: string;
            year: string;
            surplusPence: string;
            /** Format: date-time */
            preparedAt: string;
            /** Format: uuid */
            resolution: string | null;
            /** Format: uuid */
            poll: string | null;
            decision: number | null;
            accumulatedProfitsPence: string;
            accumulatedLossesPence: string;
            reservesPence: string;
            lines: components["schemas"]["SurplusLineDto"][];
            membersResolution: string | null;
            /** @description By the constitution in force when the round was prepared. */
            check: components["schemas"]["SurplusCheckDto"];
        };
        AllocationLineDto: {
            destination: string;
            /** @example 41230000 */
            pence: string;
            recipient?: string;
            /**
             * @description How the asset lock allows a transfer at less than full consideration.
             * @enum {string}
             */
            route?: "asset-locked-specified" | "asset-locked-with-consent" | "community-benefit";
        };
        PrepareSurplusDto: {
            /** @description The financial year, as it is to be read: "2025–26". */
            year: string;
            /** @example 41230000 */
            surplusPence: string;
            /** @example 41230000 */
            accumulatedProfitsPence: string;
            /** @example 41230000 */
            accumulatedLossesPence: string;
            /**
             * @description Reserves before the allocation.
             * @example 41230000
             */
            reservesPence: string;
            lines: components["schemas"]["AllocationLineDto"][];
            /** @description Number of the decision by which the members declared the dividend, if there is one. */
            membersResolution?: number;
        };
        PreparedSurplusDto: {
            /** Format: uuid */
            id: string;
            check: components["schemas"]["SurplusCheckDto"];
        };
        MyBallotDto: {
            /** Format: uuid */
            poll: string;
            title: string;
            /** @enum {string} */
            kind: "resolution" | "election" | "fund-round";
            /** @enum {string} */
            secrecy: "open" | "secret";
            /** @enum {string} */
            state: "open" | "closed" | "decided";
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            voted: boolean;
            /** Format: date-time */
            castAt: string | null;
            /**
             * Format: date
             * @description When it was destroyed who cast which ballot: there is no receipt any more.
             */
            unlinkedOn: string | null;
            mayChangeVote: boolean;
            decision: number | null;
        };
        MyBallotsDto: {
            items: components["schemas"]["MyBallotDto"][];
        };
        WhyNotDto: {
            code: string;
            says: string;
        };
        IdentityAskedDto: {
            /** @description Name of the constituency that the voter belongs to. */
            constituency: string;
            /** @description Who belongs to it, in the words of the constitution. */
            qualification: string;
        };
        SpanDto: {
            text: string;
            strong: boolean;
            emphasis: boolean;
            /** @description `https:` or `mailto:`. */
            href: string | null;
        };
        BlockDto: {
            /** @enum {string} */
            kind: "paragraph" | "heading" | "bullet" | "number";
            spans: components["schemas"]["SpanDto"][];
        };
        AboutCandidateDto: {
            statement: components["schemas"]["BlockDto"][] | null;
            /** @description SHA-256 of the photograph. */
            photo: string | null;
        };
        PaperOptionDto: {
            /** Format: uuid */
            id: string;
            name: string;
            statement: string | null;
            pence: string | null;
            /** @description Of a candidate, unless no candidate of the contest has a statement or photograph. */
            about: components["schemas"]["AboutCandidateDto"] | null;
        };
        PaperContestDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "choice" | "ranking" | "approval";
            title: string;
            text: string;
            seats: number | null;
            /** @description The most options that may be marked, where the kind does not say so. */
            mostMarks: number | null;
            budgetPence: string | null;
            options: components["schemas"]["PaperOptionDto"][];
            /**
             * Format: uuid
             * @description The option against the one nominee, where nobody stands against them.
             */
            against: string | null;
            /**
             * Format: uuid
             * @description The option that stands for nobody, where the paper offers to re-open nominations.
             */
            reopenNominations: string | null;
            /** @description What has happened since the paper was fixed, such as the death of a candidate. */
            notices: string[];
        };
        PaperBoxDto: {
            /** Format: uuid */
            id: string;
            /** @description SHA-256 of the text of its election, base64 without padding. */
            electionSha256: string;
            /** @description Number of the log that its election was published in. */
            log: number;
            /** @description Place in that log of the entry that published its election. */
            logIndex: number;
            /** @description Its contests, in the order of its questions. */
            contests: string[];
        };
        AnswerDto: {
            /** Format: uuid */
            contest: string;
            /** @description Ids of options: exactly one for a choice; for a ranking, most preferred first. */
            options: string[];
        };
        BallotPaperDto: {
            /** Format: uuid */
            poll: string;
            title: string;
            /** @enum {string} */
            kind: "resolution" | "election" | "fund-round";
            introduction: string;
            /** @description The version of the constitution under which it was opened. */
            constitution: number;
            /** Format: date-time */
            closesAt: string;
            /** @enum {string} */
            secrecy: "open" | "secret";
            mayChangeVote: boolean;
            voted: boolean;
            canVote: boolean;
            /** @description What this person’s ballot counts for, where votes go by shares. */
            votes: number | null;
            /** @description Why this person cannot vote. */
            reason: components["schemas"]["WhyNotDto"] | null;
            /** @description Whether each voter is shown the candidates in an order drawn by chance on their own device. Here they stand as they were published. */
            randomOrder: boolean;
            /** @description What this person has to declare of themselves with the ballot, where anything. */
            identity: components["schemas"]["IdentityAskedDto"] | null;
            contests: components["schemas"]["PaperContestDto"][];
            /** @description Of a secret poll: the boxes into each of which this person puts a sealed ballot. */
            boxes: components["schemas"]["PaperBoxDto"][];
            /** @description How this person has voted so far; nobody can tell in a secret poll. */
            current: components["schemas"]["AnswerDto"][] | null;
        };
        CastBallotDto: {
            answers: components["schemas"]["AnswerDto"][];
            /** @description That whoever casts it is the person the vote was sent to, votes no other way, and belongs to the constituency: where the ballot paper asks for it, no ballot is taken without. */
            declaresIdentity?: boolean;
        };
        CastReceiptDto: {
            /** Format: uuid */
            ballot: string;
            /** Format: date-time */
            castAt: string;
            /** @description Place in the log. */
            logIndex: number;
            /** @description RFC 6962 leaf hash of the log entry, hexadecimal. */
            leafHash: string;
            /** @description The log entry, to the letter. */
            entry: string;
        };
        OpeningDto: {
            /** @description Key of the commitment, base64url. */
            key: string;
            /** @description What was committed to, RFC 8785. */
            payload: string;
        };
        ChoiceDto: {
            title: string;
            /** @enum {string} */
            kind: "choice" | "ranking" | "approval";
            options: string[];
        };
        ReceiptDto: {
            /** Format: uuid */
            ballot: string;
            /** Format: date-time */
            castAt: string;
            /** @description Place in the log. */
            logIndex: number;
            /** @description RFC 6962 leaf hash of the log entry, hexadecimal. */
            leafHash: string;
            /** @description The log entry, to the letter. */
            entry: string;
            /** Format: uuid */
            poll: string;
            title: string;
            /** @description Opens the commitment in the entry; for the member alone. */
            opening: components["schemas"]["OpeningDto"] | null;
            /** @description Place in the log of the ballot that this one replaces. */
            replaces: number | null;
            choices: components["schemas"]["ChoiceDto"][];
        };
        BoardMemberDto: {
            /** @description The place on the board, from 1. */
            place: number;
            /** @description Null for somebody erased. */
            name: string | null;
            /** @description Whether it is you. */
            isYou: boolean;
            /** @description Whether the board waits for this member now. */
            isAwaited: boolean;
            /** @description Whether the member’s recovery sheet was typed in and worked. */
            hasVerifiedSheet: boolean;
        };
        BoardSummaryDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description 1: a single officer, who opens polls alone. */
            size: number;
            /** @description How many members it takes to open a poll. */
            threshold: number;
            /** Format: date-time */
            setUpAt: string;
            /** @enum {string} */
            state: "making-the-key" | "rehearsing" | "ready" | "retired";
            /** @description Whether polls that open now get its key. */
            isInUse: boolean;
            /** @description Whether it waits for you. */
            isYourTurn: boolean;
            /** @enum {string|null} */
            round: "certificate" | "commitment" | "contribution" | "share" | "rehearsal" | null;
            members: components["schemas"]["BoardMemberDto"][];
        };
        ScrutineerDto: {
            /** Format: uuid */
            account: string;
            name: string;
        };
        BoardListDto: {
            items: components["schemas"]["BoardSummaryDto"][];
            /** @description Who can be on a board. */
            scrutineers: components["schemas"]["ScrutineerDto"][];
        };
        BoardMessageDto: {
            /** @enum {string} */
            round: "certificate" | "commitment" | "contribution" | "share" | "rehearsal";
            /** @description Whose it is: a place on the board. */
            member: number;
            text: string;
        };
        BoardDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description 1: a single officer, who opens polls alone. */
            size: number;
            /** @description How many members it takes to open a poll. */
            threshold: number;
            /** Format: date-time */
            setUpAt: string;
            /** @enum {string} */
            state: "making-the-key" | "rehearsing" | "ready" | "retired";
            /** @description Whether polls that open now get its key. */
            isInUse: boolean;
            /** @description Whether it waits for you. */
            isYourTurn: boolean;
            /** @enum {string|null} */
            round: "certificate" | "commitment" | "contribution" | "share" | "rehearsal" | null;
            members: components["schemas"]["BoardMemberDto"][];
            /** @description All that was said, to the letter. */
            messages: components["schemas"]["BoardMessageDto"][];
            /** @description SHA-256 of the key’s parameters. */
            parametersSha256: string | null;
            /** @description The server’s part of the rehearsal, to the letter, once the key is made. */
            rehearsal: string | null;
            /** @description SHA-256 of the rehearsal’s archive. */
            archiveSha256: string | null;
            /** @description Why it is out of use. */
            retiredReason: string | null;
        };
        SetUpBoardDto: {
            /** @description What the board is called, such as “Scrutineers 2027”. */
            name: string;
            /** @description Accounts of scrutineers, in the order of their places. */
            members: string[];
            /** @description How many of them it takes to open a poll. */
            threshold: number;
        };
        NewBoardDto: {
            /** Format: uuid */
            id: string;
        };
        SpeakOnBoardDto: {
            /** @enum {string} */
            round: "certificate" | "commitment" | "contribution" | "share" | "rehearsal";
            /** @description The message, to the letter. */
            text: string;
        };
        SpokenDto: {
            /** @enum {string} */
            state: "making-the-key" | "rehearsing" | "ready" | "retired";
            /** @enum {string|null} */
            round: "certificate" | "commitment" | "contribution" | "share" | "rehearsal" | null;
        };
        RetireBoardDto: {
            /** @description Why; it goes in the log. */
            reason: string;
        };
        BoothReleaseDto: {
            /** @description SHA-256 of the list of its files, hexadecimal. */
            sha256: string;
            /** @description Place in the log. */
            logIndex: number;
            /** Format: date-time */
            releasedAt: string;
        };
        ConstitutionDto: {
            version: number;
            sha256: string;
            /**
             * Format: date
             * @description The first day on which it is in force.
             */
            effectiveOn: string;
            /** @description The rules as data: see Constitution in the rules library. */
            pack: {
                [key: string]: unknown;
            };
        };
        AdoptingDecisionDto: {
            number: number;
            title: string;
            /** Format: date */
            decidedOn: string;
        };
        VersionSummaryDto: {
            version: number;
            title: string;
            sha256: string;
            /** Format: date */
            effectiveOn: string;
            /**
             * Format: date
             * @description The last day on which it is in force; none while no later one is adopted.
             */
            until: string | null;
            /** @enum {string} */
            state: "past" | "in-force" | "to-come";
            /** @description The decision that adopted it; none for the founding version. */
            decision: components["schemas"]["AdoptingDecisionDto"] | null;
            /** Format: date */
            registeredOn: string | null;
        };
        AwaitedVersionDto: {
            version: number;
            /** @description Who must register it. */
            by: string;
            decision: components["schemas"]["AdoptingDecisionDto"];
        };
        VersionListDto: {
            /** @description The newest first. */
            items: components["schemas"]["VersionSummaryDto"][];
            awaited: components["schemas"]["AwaitedVersionDto"] | null;
        };
        OutlineSectionDto: {
            heading: string;
            points: string[];
        };
        VersionDetailsDto: {
            version: number;
            title: string;
            sha256: string;
            /** Format: date */
            effectiveOn: string;
            /**
             * Format: date
             * @description The last day on which it is in force; none while no later one is adopted.
             */
            until: string | null;
            /** @enum {string} */
            state: "past" | "in-force" | "to-come";
            /** @description The decision that adopted it; none for the founding version. */
            decision: components["schemas"]["AdoptingDecisionDto"] | null;
            /** Format: date */
            registeredOn: string | null;
            /** @description What it says, in plain sentences. */
            outline: components["schemas"]["OutlineSectionDto"][];
            pack: {
                [key: string]: unknown;
            };
        };
        ChangesDto: {
            from: number;
            to: number;
            changes: components["schemas"]["ChangeDto"][];
        };
        CorrectionDto: {
            ordinal: number;
            /** Format: date */
            correctedOn: string;
            note: string;
        };
        DecisionSummaryDto: {
            number: number;
            /** Format: uuid */
            id: string;
            title: string;
            kind: string;
            kindTitle: string;
            /** @enum {string} */
            body: "members" | "council" | "board";
            /** Format: date */
            decidedOn: string;
            /** @enum {string} */
            verdict: "carried" | "lost" | "elected" | "no-quorum" | "unlawful";
            headline: string;
            documentSha256: string;
            /** Format: date-time */
            recordedAt: string;
            corrects: number | null;
            correctedBy: number | null;
            /** @description Notes on what it says, oldest first. */
            corrections: components["schemas"]["CorrectionDto"][];
            /**
             * Format: date-time
             * @description When it was recorded or last corrected.
             */
            updatedAt: string;
        };
        KindCountDto: {
            kind: string;
            kindTitle: string;
            decisions: number;
        };
        ConstituencyNameDto: {
            code: string;
            name: string;
        };
        DecisionPageDto: {
            /** @description Newest first; where words are looked for, best match first. */
            items: components["schemas"]["DecisionSummaryDto"][];
            next: string | null;
            total: number;
            /** @description Every kind in the register, for the filter. */
            kinds: components["schemas"]["KindCountDto"][];
            /** @description Every constituency that any version of the constitution has, for the filter. */
            constituencies: components["schemas"]["ConstituencyNameDto"][];
        };
        WarningDto: {
            rule: string;
            citation: string;
            says: string;
        };
        VersionRefDto: {
            version: number;
            sha256: string;
        };
        CosignedDto: {
            /** @description Name of the witness’s key. */
            witness: string;
            /** @description Entries under the checkpoint that it cosigned. */
            size: number;
            /**
             * Format: date-time
             * @description When its cosignature arrived.
             */
            at: string;
        };
        SheetLinkDto: {
            /** Format: uuid */
            contest: string;
            title: string;
            /** @description Which ballot of its election it counts, from 1. */
            round: number;
            sha256: string;
            /** @description Whether the ballots that it counts are published. */
            ballots: boolean;
        };
        ArchiveLinkDto: {
            /** Format: uuid */
            poll: string;
            /** Format: uuid */
            box: string;
            /** @description Which ballot of its election it was, from 1. */
            round: number;
            /** @description Titles of the contests that were voted on in it. */
            contests: string[];
            /** @description SHA-256 of its archive, as the log holds it. */
            sha256: string;
        };
        IssuedDto: {
            /** @enum {string} */
            document: "certificate-of-result" | "scrutineers-report";
            /** @description SHA-256 of the file, as the log holds it. */
            sha256: string;
            /** Format: date-time */
            issuedAt: string;
            /** @description Index of the entry that holds its hash. */
            logIndex: number;
        };
        NoticeDto: {
            /** @enum {string} */
            channel: "e-mail";
            sentTo: number;
            /** @description People on the roll. */
            entitled: number;
            /** Format: date-time */
            givenAt: string;
        };
        ReconciliationDto: {
            /** @description People on the roll. */
            issued: number;
            /** @description Counted, cast online. */
            online: number;
            /** @description Counted, cast on paper. */
            paper: number;
            notUsed: number;
            /** @description Replaced by a later vote, or by one on paper. */
            superseded: number;
            /** @description Envelopes without a valid vote. */
            void: number;
            /** @description Envelopes not agreed on before the close. */
            unconfirmed: number;
            /** @description Of the votes online, those with a declaration of identity, where it is asked for. */
            declared?: number;
        };
        EarlyEndDto: {
            /** Format: date-time */
            closedAt: string;
            /**
             * Format: date-time
             * @description When it was to close.
             */
            closesAt: string;
            reason: string;
        };
        BallotsHoldDto: {
            reason: string;
            /** Format: date-time */
            heldAt: string;
        };
        BallotLinksDto: {
            /**
             * Format: date
             * @description The last day on which it is known; null until the poll is decided.
             */
            keptUntil: string | null;
            /** @description Why so long. */
            because: string | null;
            citation: string | null;
            /**
             * Format: date
             * @description When it was destroyed; null while it is known.
             */
            unlinkedOn: string | null;
            /** @description Why it is not destroyed for now. */
            hold: components["schemas"]["BallotsHoldDto"] | null;
        };
        ObjectionDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            /**
             * @description Null until it is answered.
             * @enum {string|null}
             */
            outcome: "dismissed" | "set-aside" | null;
            /** @description Why; of the officer who answered. */
            reason: string | null;
            /** @description Names of the constituencies or offices whose result was set aside. */
            setAside: string[];
            /**
             * Format: uuid
             * @description The election that is held instead; to everybody once notice of it has been given.
             */
            calledAgain: string | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        OpenToObjectionDto: {
            /**
             * Format: date
             * @description The last day.
             */
            until: string;
            /** @description Whether that day is over. */
            isOver: boolean;
            /** @description Oldest first. */
            objections: components["schemas"]["ObjectionDto"][];
        };
        ResolutionTextDto: {
            version: number;
            title: string;
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        DecisionFilingDto: {
            /** @description Which of the effects it is, from 1. */
            place: number;
            /** Format: date */
            filedOn: string | null;
        };
        RecommendationMadeDto: {
            /** Format: date */
            madeOn: string;
            /** @description How many members the committee had. */
            members: number;
            councilMembers: number;
            /** @description How many of them sat when it recommended. */
            sat: number;
            /** @description How many had an interest in the nominee, and were left out. */
            leftOut: number;
            reasons: string;
        };
        VacancyCourseDto: {
            /** Format: date */
            announcedOn: string;
            /** Format: date */
            nominationsCloseOn: string;
            brief: string;
            skills: string | null;
            /** @description Number of the decision on pay and terms. */
            termsDecision: number | null;
            /** @description How many people were nominated before the vote opened. */
            nominated: number;
            longlisted: number;
            shortlisted: number;
            /** @description Days of interviews. */
            interviewsOn: string[];
            recommendation: components["schemas"]["RecommendationMadeDto"] | null;
        };
        OfficeCourseDto: {
            vacancy: components["schemas"]["VacancyCourseDto"] | null;
            /** @description How many council members declared an interest in it. */
            interests: number;
        };
        DecisionDto: {
            number: number;
            /** Format: uuid */
            id: string;
            title: string;
            kind: string;
            kindTitle: string;
            /** @enum {string} */
            body: "members" | "council" | "board";
            /** Format: date */
            decidedOn: string;
            /** @enum {string} */
            verdict: "carried" | "lost" | "elected" | "no-quorum" | "unlawful";
            headline: string;
            documentSha256: string;
            /** Format: date-time */
            recordedAt: string;
            corrects: number | null;
            correctedBy: number | null;
            /** @description Notes on what it says, oldest first. */
            corrections: components["schemas"]["CorrectionDto"][];
            /**
             * Format: date-time
             * @description When it was recorded or last corrected.
             */
            updatedAt: string;
            /** @description What was put to the vote. */
            text: string;
            derivation: components["schemas"]["StepDto"][];
            /** @description What follows: see Effect in the rules library. */
            effects: {
                [key: string]: unknown;
            }[];
            warnings: components["schemas"]["WarningDto"][];
            facts: {
                [key: string]: unknown;
            };
            evidence: {
                [key: string]: unknown;
            };
            constitution: components["schemas"]["VersionRefDto"];
            logIndex: number;
            leafHash: string;
            /** @description Witnesses that have cosigned a checkpoint of the log that covers the decision. */
            cosignatures: components["schemas"]["CosignedDto"][];
            /** @description Whether those are enough under the witness policy; `null` where it names nobody. */
            enoughCosigned: boolean | null;
            countSheets: components["schemas"]["SheetLinkDto"][];
            /** @description Of every sealed box of a secret poll; none where it was open. */
            archives: components["schemas"]["ArchiveLinkDto"][];
            /** @description Files issued about it; its certificate is there a moment after the decision. */
            issued: components["schemas"]["IssuedDto"][];
            /** @description Of the poll; null where none is recorded. */
            notice: components["schemas"]["NoticeDto"] | null;
            /** @description Of the poll, as the log tells of its close; null where there was no poll. */
            votes: components["schemas"]["ReconciliationDto"] | null;
            /** @description Of the poll, where it was closed before its time. */
            closedEarly: components["schemas"]["EarlyEndDto"] | null;
            /** @description How long it is known who cast which ballot; null where there was no open poll. */
            ballotLinks: components["schemas"]["BallotLinksDto"] | null;
            /** @description Until when a declared result may be questioned; null where it may not be. */
            openToObjection: components["schemas"]["OpenToObjectionDto"] | null;
            /** @description Every text that was drafted, oldest first; the last was put to the vote. */
            texts: components["schemas"]["ResolutionTextDto"][];
            /** @description What it makes due at a registrar. */
            filings: components["schemas"]["DecisionFilingDto"][];
            /** @description Of a vote on who holds an office; null for everything else. */
            officeCourse: components["schemas"]["OfficeCourseDto"] | null;
        };
        CorrectDecisionDto: {
            /** @description What is wrong, and what it should say. It is published for good. */
            note: string;
        };
        CorrectionMadeDto: {
            ordinal: number;
            /** Format: date */
            correctedOn: string;
        };
        PublishedDecisionDto: {
            number: number;
            /** Format: uuid */
            id: string;
            title: string;
            kind: string;
            kindTitle: string;
            /** @enum {string} */
            body: "members" | "council" | "board";
            /** Format: date */
            decidedOn: string;
            /** @enum {string} */
            verdict: "carried" | "lost" | "elected" | "no-quorum" | "unlawful";
            headline: string;
            documentSha256: string;
            /** Format: date-time */
            recordedAt: string;
            corrects: number | null;
            correctedBy: number | null;
            /** @description Notes on what it says, oldest first. */
            corrections: components["schemas"]["CorrectionDto"][];
            /**
             * Format: date-time
             * @description When it was recorded or last corrected.
             */
            updatedAt: string;
            /**
             * Format: uri
             * @description Its page in the register.
             */
            page: string;
            /**
             * Format: uri
             * @description Its document, to the byte that its hash names.
             */
            document: string;
            /**
             * Format: uri
             * @description Proof that it is in the log, checked offline.
             */
            proof: string;
        };
        PublishedDecisionsDto: {
            title: string;
            /**
             * Format: uri
             * @description The same search as a page.
             */
            page: string;
            /**
             * Format: uri
             * @description The same search as an Atom feed.
             */
            feed: string;
            total: number;
            /**
             * Format: uri
             * @description Where the list goes on.
             */
            next: string | null;
            decisions: components["schemas"]["PublishedDecisionDto"][];
        };
        NextStageDto: {
            title: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            state: "done" | "due" | "overdue" | "blocked";
            /** @description Whether it happens by the clock. */
            byItself: boolean;
        };
        CountObjectionDto: {
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: date-time */
            at: string;
            /** @description Of the returning officer. */
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        RequestedRecountDto: {
            /** Format: uuid */
            id: string;
            /** @description Number of the count that was doubted. */
            count: number;
            /**
             * @description As what they asked; not who they are.
             * @enum {string}
             */
            by: "candidate" | "scrutineer";
            reason: string;
            /** Format: date-time */
            askedAt: string;
            /** @description Null until it is answered, or where the votes were counted again before. */
            granted: boolean | null;
            /** @description Why it was refused. */
            answer: string | null;
            /** @description Number of the recount. */
            recount: number | null;
            /** @description Whether the recount has the same count sheets. */
            agrees: boolean | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        CountDto: {
            /** @description Of the count, from 1. */
            number: number;
            /** Format: date-time */
            publishedAt: string;
            /**
             * @description Where its review stands. It can be declared but where it is awaited or objected to.
             * @enum {string}
             */
            review: "not-asked" | "nobody-free" | "awaited" | "confirmed" | "objected" | "answered";
            /** Format: date-time */
            confirmedAt: string | null;
            objections: components["schemas"]["CountObjectionDto"][];
            /**
             * Format: date-time
             * @description Until when a recount may be asked for, before which nothing is declared; null where nobody may ask.
             */
            recountUntil: string | null;
            /** @description Whether the time in which a recount may be asked for is over. */
            recountTimeOver: boolean;
            /** @description Whether a scrutineer may ask for a recount of this count now. */
            scrutineersMayAsk: boolean;
            /** @description Whether this is a recount with the sheets of the count before; null where it is no recount. */
            agrees: boolean | null;
            /** @description What was asked of every count of the election, oldest first. */
            recounts: components["schemas"]["RequestedRecountDto"][];
        };
        AwaitedNumbersDto: {
            /**
             * Format: uuid
             * @description Numbers that one officer entered, for another to look up; null until one has.
             */
            stated: string | null;
        };
        ElectionSummaryDto: {
            /** Format: uuid */
            id: string;
            version: number;
            title: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "counted" | "declared" | "abandoned" | "ended";
            /** Format: uuid */
            poll: string | null;
            decision: number | null;
            /** Format: date-time */
            calledAt: string;
            /** Format: date */
            pollingDay: string | null;
            /**
             * Format: date
             * @description The last day for its poll to close, where it is held in place of an abandoned one.
             */
            heldBy: string | null;
            /** @description The version of the constitution that it runs under: in force until its poll opens, then that of its poll. */
            constitution: number;
            /** @description What its timetable has next; null without one, or when all is done. */
            next: components["schemas"]["NextStageDto"] | null;
            /** @description Names of candidates who left the constituency: they are to be entered as ceased. */
            candidatesOutside: string[];
            /** @description Its newest count; null until the votes are counted. */
            count: components["schemas"]["CountDto"] | null;
            /** @description Objections to its declared results that wait for an answer. */
            openObjections: number;
            /** @description The numbers for lots without which nothing is counted; null where none are awaited. */
            awaitedNumbers: components["schemas"]["AwaitedNumbersDto"] | null;
        };
        ElectionListDto: {
            items: components["schemas"]["ElectionSummaryDto"][];
        };
        NominationNeedsDto: {
            seconders: number;
            /** @description Words that a statement may have. */
            statementWords: number;
            /** @description Where the rules ask for an age. */
            minimumAge: number | null;
            /** @description Whether a director of the organisation may stand. */
            directorsMayStand: boolean;
            /** @description Whether a code of conduct is signed. */
            signsCode: boolean;
        };
        NothingLeftDto: {
            /** Format: uuid */
            contest: string;
            /** @description What the rules find. */
            says: string;
            rule: string;
            citation: string;
        };
        FewerLeftDto: {
            /** Format: uuid */
            contest: string;
            /** @description Seats that are free for it. */
            free: number;
            /** @description What the rules find. */
            says: string;
            rule: string;
            citation: string;
        };
        GuaranteeDto: {
            /** @description Of the group. */
            code: string;
            /** @description Of the group. */
            name: string;
            /** @description How many of how many seats are for it. */
            says: string;
        };
        CandidateDto: {
            /** Format: uuid */
            id: string;
            name: string;
            statement: components["schemas"]["BlockDto"][] | null;
            /** @description SHA-256 of the photograph. */
            photo: string | null;
            /** @description Groups that are guaranteed seats to which they state to belong. */
            groups: string[];
            /**
             * Format: uuid
             * @description The nomination by which they stand.
             */
            nomination: string | null;
            /** @description Whether the register of members has them in the constituency no longer, so that they cannot be elected. */
            isOutside: boolean;
        };
        CeasedCandidateDto: {
            /** Format: uuid */
            candidate: string;
            name: string;
            /** @enum {string} */
            cause: "death" | "disqualification" | "left-constituency" | "withdrawal";
            /** Format: date */
            on: string;
            /** @description The same as a sentence. */
            says: string;
        };
        EndingDto: {
            /** Format: date-time */
            at: string;
            /** @description As the officer gave it. */
            reason: string;
        };
        ReductionDto: {
            /** @description Seats that it was for until then. */
            before: number;
            /** @description Seats that it is for since. */
            after: number;
            /** Format: date-time */
            at: string;
            /** @description As the officer gave it. */
            reason: string;
        };
        NomineeVotedOnDto: {
            /**
             * Format: uuid
             * @description The contest of the poll.
             */
            contest: string;
            title: string;
            /** @description SHA-256 of the count sheet. */
            countSheet: string | null;
        };
        ElectionContestDto: {
            /** Format: uuid */
            id: string;
            constituency: string;
            constituencyName: string;
            seats: number;
            /**
             * Format: date
             * @description The first day of the new terms; null where they begin with the declaration.
             */
            termFrom: string | null;
            /** @description Seats that groups are guaranteed. */
            guarantees: components["schemas"]["GuaranteeDto"][];
            /** @description As members see them; photographs once it is published who stands. */
            candidates: components["schemas"]["CandidateDto"][];
            /** @description Candidates who died, were disqualified, left the constituency or withdrew after nominations had closed. */
            ceased: components["schemas"]["CeasedCandidateDto"][];
            /**
             * @description What follows if one of its candidates ceases to stand now.
             * @enum {string}
             */
            onceOneCeases: "off-the-paper" | "passed-over" | "abandoned";
            /** @description Whether its poll was abandoned. */
            abandoned: boolean;
            /**
             * Format: uuid
             * @description The election that is held instead of an abandoned poll.
             */
            heldAgainIn: string | null;
            /** @description When it was ended before its poll, as nothing was left to fill, and why. */
            ended: components["schemas"]["EndingDto"] | null;
            /** @description That it goes on for fewer seats than before its poll, each time. */
            reductions: components["schemas"]["ReductionDto"][];
            /** @description SHA-256 of its count sheet. */
            countSheet: string | null;
            /** @description Whether its candidates are voted on one by one, for or against, as nobody stands against them. */
            confirmedByVote: boolean;
            /** @description Whether its paper offers to re-open nominations. */
            reopensNominations: boolean;
            /** @description Where they are, and the poll has opened: each of them. */
            nominees: components["schemas"]["NomineeVotedOnDto"][];
            /** @description The decision that declared its candidates elected without a poll. */
            settledBy: number | null;
        };
        BallotVotesDto: {
            name: string;
            votes: number;
        };
        ElectionBallotDto: {
            /** @description From 1. */
            number: number;
            /** Format: uuid */
            poll: string;
            /** @description Those voted on. */
            candidates: string[];
            /** @description Null until it has closed without deciding. */
            votes: components["schemas"]["BallotVotesDto"][] | null;
            /** @description What came of it, in a sentence. */
            says: string | null;
        };
        NextCandidatesDto: {
            /** @description Which ballot it is. */
            number: number;
            /** @description Those who are left. */
            candidates: string[];
            /** @description Days that it must be open at the least. */
            minimumDaysOpen: number;
        };
        ElectionDetailsDto: {
            /** Format: uuid */
            id: string;
            version: number;
            title: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "counted" | "declared" | "abandoned" | "ended";
            /** Format: uuid */
            poll: string | null;
            decision: number | null;
            /** Format: date-time */
            calledAt: string;
            /** Format: date */
            pollingDay: string | null;
            /**
             * Format: date
             * @description The last day for its poll to close, where it is held in place of an abandoned one.
             */
            heldBy: string | null;
            /** @description The version of the constitution that it runs under: in force until its poll opens, then that of its poll. */
            constitution: number;
            /** @description Its newest count; null until the votes are counted. */
            count: components["schemas"]["CountDto"] | null;
            /** @description Objections to its declared results that wait for an answer. */
            openObjections: number;
            needs: components["schemas"]["NominationNeedsDto"];
            /** @description What to know before the poll opens, if it opened today; none once it has. */
            beforeItOpens: components["schemas"]["OpeningWarningDto"][];
            /** @description Contests of which nothing is left to fill before the poll opens. */
            nothingLeft: components["schemas"]["NothingLeftDto"][];
            /** @description Contests that can go on before the poll opens, for fewer seats. */
            fewerLeft: components["schemas"]["FewerLeftDto"][];
            contests: components["schemas"]["ElectionContestDto"][];
            /** @description The ballots held, where the method may take several; else none. */
            ballots: components["schemas"]["ElectionBallotDto"][];
            /** @description The ballot to be opened next, when those held decide nothing. */
            nextBallot: components["schemas"]["NextCandidatesDto"] | null;
        };
        SeatsDto: {
            /** @description Its code; `office:` and the code of an office that is elected. */
            constituency: string;
            seats: number;
            /**
             * Format: uuid
             * @description At a by-election: id of the term that was broken off, whose rest is filled.
             */
            inPlaceOf?: string;
            /**
             * Format: date
             * @description The first day of the new terms; left out, the first day on which so many seats are free, and not before the result is declared.
             */
            termFrom?: string;
        };
        CallElectionDto: {
            title: string;
            contests: components["schemas"]["SeatsDto"][];
            /**
             * Format: date
             * @description The day on which its poll closes; every other day is counted from it. It can be chosen later.
             */
            pollingDay?: string;
        };
        CeasingDto: {
            /**
             * @description A withdrawal only where the constitution lets candidates go so late; a constituency that was left only as the register of members has it.
             * @enum {string}
             */
            cause: "death" | "disqualification" | "left-constituency" | "withdrawal";
            /**
             * Format: date
             * @description The day on which it happened.
             */
            on: string;
            /** @description For the office: the log has a commitment to it. */
            reason: string;
            /** @description Where what it rests on is found. */
            evidence: string;
        };
        AfterCeasingDto: {
            /** @description What follows, and by which rule. */
            says: string;
            /**
             * Format: uuid
             * @description The election that was called in place of an abandoned poll.
             */
            heldAgainIn: string | null;
        };
        NextBallotDto: {
            /**
             * Format: date-time
             * @description The last moment at which a ballot is in time.
             */
            closesAt: string;
        };
        CountedSheetDto: {
            /** Format: uuid */
            contest: string;
            title: string;
            sha256: string;
            ballotsSha256: string;
        };
        CountedDto: {
            countSheets: components["schemas"]["CountedSheetDto"][];
        };
        DeclaredElectionDto: {
            decision: number;
            /**
             * Format: uuid
             * @description The election that was called for the seats that nobody was elected to.
             */
            furtherElection: string | null;
        };
        EndElectionDto: {
            /** @description For everybody to read: the log has it. It names nobody. */
            reason: string;
        };
        EndedContestsDto: {
            /** @description Of which contests nothing was left to fill, and why. */
            says: string;
            /** @description Whether something of the election is left to vote on. */
            goesOn: boolean;
        };
        FewerSeatsDto: {
            /** @description For everybody to read: the log has it. It names nobody. */
            reason: string;
        };
        ReducedContestsDto: {
            /** @description Which contests go on for how many seats, and why. */
            says: string;
        };
        IndependenceInDto: {
            /** @description What is stated: all of it. */
            stated: ("not-a-member" | "not-a-director" | "not-employed-here" | "not-for-a-candidate")[];
        };
        NoticesDeliveredDto: {
            /** @description Not handed to the mail server yet. */
            waiting: number;
            /** @description The mail server would not take them. */
            refused: number;
            /** @description Came back to an officer. */
            cameBack: number;
        };
        ElectionNoticeDto: {
            /** @enum {string} */
            stage: "notice-of-election" | "notice-of-poll";
            /** Format: date-time */
            givenAt: string;
            /** @description Members whom it is for. */
            entitled: number;
            /** @description Those of them who have an e-mail address. */
            sentTo: number;
            delivered: components["schemas"]["NoticesDeliveredDto"];
        };
        ElectionNoticesDto: {
            /** @description Oldest first. */
            items: components["schemas"]["ElectionNoticeDto"][];
        };
        NotReachedDto: {
            name: string;
            number: string;
            constituency: string;
            /** @enum {string} */
            why: "no-address" | "refused" | "came-back";
        };
        NotReachedListDto: {
            items: components["schemas"]["NotReachedDto"][];
        };
        CameBackDto: {
            /** @description The number of the member whose notice came back. */
            memberNumber: string;
        };
        ConfirmCountDto: {
            /** @description Number of the count that was read: the newest. */
            count: number;
        };
        ObjectToCountDto: {
            /** @description Number of the count that was read: the newest. */
            count: number;
            /** @description Public: it goes in the log and stands beside the result. */
            reason: string;
        };
        AnswerObjectionDto: {
            /** @description Public: it goes in the log and stands beside the result. */
            answer: string;
        };
        AskRecountDto: {
            /** @description Number of the count that was read: the newest. */
            count: number;
            /** @description Public: it goes in the log and stands beside the result. */
            reason: string;
        };
        MadeRecountDto: {
            /** @description Number of the recount. */
            count: number;
            /** @description Whether its count sheets are those of the count before. */
            agrees: boolean;
        };
        RefuseRecountDto: {
            /** @description Public: it goes in the log and stands beside the result. */
            reason: string;
        };
        OfficerObjectionDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            /**
             * @description Null until it is answered.
             * @enum {string|null}
             */
            outcome: "dismissed" | "set-aside" | null;
            /** @description Why; of the officer who answered. */
            reason: string | null;
            /** @description Names of the constituencies or offices whose result was set aside. */
            setAside: string[];
            /**
             * Format: uuid
             * @description The election that is held instead; to everybody once notice of it has been given.
             */
            calledAgain: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            statement: string;
            /** @description Number of the decision that declared the result. */
            decision: number;
            /**
             * @description As what it was made; not who made it.
             * @enum {string}
             */
            by: "candidate" | "elector";
            /** @description Whether the reader can answer it: not who declared the result. */
            mayAnswer: boolean;
        };
        OfficerObjectionsDto: {
            /** @description Oldest first. */
            items: components["schemas"]["OfficerObjectionDto"][];
        };
        MakeObjectionDto: {
            /** @description Number of the decision that declared the result. */
            decision: number;
            /** @description What happened, and why the result should not stand. Officers read it; it is never published. */
            statement: string;
        };
        DismissObjectionDto: {
            /** @description Public: it goes in the log and stands beside the result. */
            reason: string;
        };
        SetAsideDto: {
            /** @description Public: it goes in the log and stands beside the result. */
            reason: string;
            /** @description Codes of the constituencies whose result is set aside; `office:` and the code of an office. */
            contests: string[];
        };
        CalledAgainDto: {
            /**
             * Format: uuid
             * @description The election that is held instead.
             */
            calledAgain: string;
        };
        FreeFromDto: {
            /**
             * Format: date
             * @description The first day of the new terms.
             */
            from: string;
            /** @description Seats that are free from then on for whole terms. */
            places: number;
            /** @description Whose terms end on the day before. */
            ending: string[];
        };
        FreeSeatsDto: {
            /** @description Its code; `office:` and the code of an office that is elected. */
            constituency: string;
            constituencyName: string;
            /** @description Whether it is an office, for which an election is called by itself. */
            isOffice: boolean;
            /** @description Seats in all. */
            seats: number;
            /** @description On the day asked about, and in the year after. */
            days: components["schemas"]["FreeFromDto"][];
            /** @description Whose seats fell free before their time: an election fills none of them, a by-election may. */
            kept: string[];
        };
        FreeSeatsListDto: {
            items: components["schemas"]["FreeSeatsDto"][];
        };
        TimetableStageDto: {
            /** @enum {string} */
            stage: "notice-of-election" | "nominations-open" | "nominations-close" | "statement-of-candidates" | "withdrawals-close" | "notice-of-poll" | "poll-opens" | "poll-closes" | "declaration";
            title: string;
            /** Format: date */
            on: string;
            /** Format: date-time */
            at: string;
            /** @description How the day was reckoned. */
            reckoned: string;
            rule: string;
            citation: string;
            /** @enum {string} */
            state: "done" | "due" | "overdue" | "blocked";
            /** @description What must come first. */
            waitsFor: string | null;
            /** @description Whether it happens by the clock. */
            byItself: boolean;
            /** Format: date-time */
            doneAt: string | null;
        };
        OverrideDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            stage: "notice-of-election" | "nominations-open" | "nominations-close" | "statement-of-candidates" | "withdrawals-close" | "notice-of-poll" | "poll-opens" | "timetable";
            /** Format: date */
            on: string | null;
            reason: string;
            /** @description The name of who asked for it. */
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            /** @description Null until a second officer decides. */
            agreed: boolean | null;
            /** @description Whether the reader asked for it, and so cannot agree to it. */
            isYours: boolean;
        };
        PreflightItemDto: {
            code: string;
            holds: boolean;
            says: string;
            rule: string;
            citation: string;
            /**
             * @description Where in the office it is put right.
             * @enum {string}
             */
            remedy: "timetable" | "independence" | "nominations" | "candidates" | "members" | "boards" | "seats" | "rules";
        };
        PlannedReminderDto: {
            daysBefore: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            state: "to-come" | "given" | "not-given";
        };
        ReminderPlanDto: {
            daysBefore: number[];
            /** @description Why an officer chose these days. */
            reason: string | null;
            /** @description In order of time; none while nobody knows when the poll closes. */
            reminders: components["schemas"]["PlannedReminderDto"][];
        };
        TimetableDto: {
            /** Format: date */
            pollingDay: string | null;
            /** @description Whether two officers agreed to do without a timetable. */
            isWithout: boolean;
            /**
             * Format: date
             * @description The earliest polling day for which there is time.
             */
            earliest: string | null;
            stages: components["schemas"]["TimetableStageDto"][];
            overrides: components["schemas"]["OverrideDto"][];
            /** @description Everything that is needed before the poll opens; none once it has. */
            preflight: components["schemas"]["PreflightItemDto"][];
            /** @description Who has not voted is reminded by itself. */
            reminders: components["schemas"]["ReminderPlanDto"];
        };
        PollingDayDto: {
            /**
             * Format: date
             * @description The day on which the poll closes.
             */
            pollingDay: string;
            /** @description Whether to choose it although days that the rules give have passed: two officers must then agree to others before the poll opens. */
            anyway?: boolean;
        };
        ReminderPlanInDto: {
            /** @description Days before that of the close; none to stop reminders. */
            daysBefore: number[];
            /** @description Goes in the log. */
            reason: string;
        };
        OverrideInDto: {
            /**
             * @description A stage, or the whole timetable, to do without one.
             * @enum {string}
             */
            stage: "notice-of-election" | "nominations-open" | "nominations-close" | "statement-of-candidates" | "withdrawals-close" | "notice-of-poll" | "poll-opens" | "timetable";
            /**
             * Format: date
             * @description The day, for a stage.
             */
            on?: string;
            reason: string;
        };
        OverrideDecisionDto: {
            /** @description Whether a second officer agrees. */
            agreed: boolean;
        };
        CompleteStageDto: {
            /** @enum {string} */
            stage: "notice-of-election" | "statement-of-candidates" | "notice-of-poll";
        };
        ProposalDto: {
            /** @description Whom to nominate; oneself when left out. */
            memberNumber?: string;
        };
        WrittenSoFarDto: {
            statement: string | null;
            interests: string | null;
            /** Format: date-time */
            savedAt: string;
        };
        SeconderDto: {
            /** @description The name once they agreed; until then the number. */
            who: string;
            /** @description Null until they answer. */
            agrees: boolean | null;
        };
        ReasonDto: {
            holds: boolean;
            says: string;
            rule: string;
            citation: string;
        };
        OwnCandidacyDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contest: string;
            constituencyName: string;
            /** @description Whether somebody else proposed it. */
            byAnother: boolean;
            /** @enum {string} */
            state: "to-declare" | "incomplete" | "waiting" | "accepted" | "rejected" | "withdrawn" | "ended";
            /** @description In Markdown, as declared. */
            statement: string | null;
            interests: string | null;
            /** @description Guaranteed groups to which the nominee states to belong. */
            groups: string[];
            draft: components["schemas"]["WrittenSoFarDto"] | null;
            /** @description SHA-256 of the photograph. */
            photo: string | null;
            seconders: components["schemas"]["SeconderDto"][];
            /** @description What a valid nomination has, and this one. */
            reasons: components["schemas"]["ReasonDto"][];
            /** @description Why it was rejected. */
            reason: string | null;
        };
        DraftDto: {
            /** @description In Markdown. */
            statement?: string;
            interests?: string;
        };
        DeclarationDto: {
            /** @description In Markdown, of so many words as the rules allow. */
            statement?: string;
            /** @description Financial and political interests, or that there are none. */
            interests: string;
            /**
             * Format: date
             * @description Where the rules ask for an age. It is not kept.
             */
            bornOn?: string;
            /** @description Whether the nominee signs the code of conduct. */
            signsCode: boolean;
            /** @description Whether the nominee is a director of the organisation. */
            isDirector: boolean;
            /** @description Whether nothing keeps the nominee from standing. */
            nothingBars: boolean;
            /** @description Codes of the groups to which the nominee belongs, of those that are guaranteed seats. */
            groups?: string[];
        };
        PhotoInDto: {
            /** @description A JPEG, PNG or WebP file of at most 8 MB, in base64. */
            image: string;
        };
        SeconderInDto: {
            memberNumber: string;
        };
        SecondingDto: {
            agrees: boolean;
        };
        NominationOnPaperDto: {
            /** @description In Markdown, of so many words as the rules allow. */
            statement?: string;
            /** @description Financial and political interests, or that there are none. */
            interests: string;
            /**
             * Format: date
             * @description Where the rules ask for an age. It is not kept.
             */
            bornOn?: string;
            /** @description Whether the nominee signs the code of conduct. */
            signsCode: boolean;
            /** @description Whether the nominee is a director of the organisation. */
            isDirector: boolean;
            /** @description Whether nothing keeps the nominee from standing. */
            nothingBars: boolean;
            /** @description Codes of the groups to which the nominee belongs, of those that are guaranteed seats. */
            groups?: string[];
            constituency: string;
            memberNumber: string;
            /** @description Number of who proposes it; the nominee when left out. */
            proposedBy?: string;
            /** @description Whether the nominee signed that they agree to stand. */
            signed: boolean;
            /** @description Numbers of those who signed as seconders. */
            seconders: string[];
            /**
             * Format: date-time
             * @description When it came in; now when left out.
             */
            receivedAt?: string;
            /** @description Where the paper is kept. */
            reference: string;
        };
        WithdrawalNoticeDto: {
            /** Format: date */
            receivedOn: string;
            /** @description Where the notice is kept. */
            reference: string;
        };
        KeptPaperDto: {
            reference: string;
            /** Format: date-time */
            receivedAt: string;
        };
        KeptNoticeDto: {
            reference: string;
            /** Format: date */
            receivedOn: string;
        };
        OfficeCandidacyDto: {
            /** @description Null where it is online. */
            paper: components["schemas"]["KeptPaperDto"] | null;
            /** @description The written notice by which the nominee withdrew. */
            notice: components["schemas"]["KeptNoticeDto"] | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contest: string;
            constituencyName: string;
            name: string;
            number: string;
            /** @description The name of who proposed it. */
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            /** @enum {string} */
            state: "to-declare" | "incomplete" | "waiting" | "accepted" | "rejected" | "withdrawn" | "ended";
            statement: components["schemas"]["BlockDto"][] | null;
            interests: string | null;
            /** @description Guaranteed groups to which the nominee states to belong. */
            groups: string[];
            photo: string | null;
            seconders: components["schemas"]["SeconderDto"][];
            reasons: components["schemas"]["ReasonDto"][];
            reason: string | null;
        };
        OfficeCandidacyListDto: {
            items: components["schemas"]["OfficeCandidacyDto"][];
        };
        FindingDto: {
            accepted: boolean;
            /** @description Whether the particulars of the nominee are there. */
            particulars: boolean;
            /** @description Of a rejection: the nominee is told. */
            reason?: string;
        };
        MyElectionSummaryDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "counted" | "declared" | "abandoned" | "ended";
            decision: number | null;
            /** Format: date */
            pollingDay: string | null;
            /** @description Whether nominations can be made now. */
            nominating: boolean;
            /** @description Whether the member is asked to stand or to second somebody. */
            asksYou: boolean;
        };
        MyElectionsDto: {
            items: components["schemas"]["MyElectionSummaryDto"][];
        };
        SeenStageDto: {
            /** @enum {string} */
            stage: "notice-of-election" | "nominations-open" | "nominations-close" | "statement-of-candidates" | "withdrawals-close" | "notice-of-poll" | "poll-opens" | "poll-closes" | "declaration";
            title: string;
            /** Format: date */
            on: string;
            /** Format: date-time */
            at: string;
            /** @description How the day was reckoned, and by which rule. */
            why: string;
            /** @enum {string} */
            state: "done" | "due" | "overdue" | "blocked";
            /** @description Whether the hour matters. */
            byItself: boolean;
        };
        StandingCandidateDto: {
            /** Format: uuid */
            id: string;
            name: string;
            statement: components["schemas"]["BlockDto"][] | null;
            /** @description SHA-256 of the photograph. */
            photo: string | null;
            /** @description Groups that are guaranteed seats to which they state to belong. */
            groups: string[];
        };
        MemberContestDto: {
            /** Format: uuid */
            id: string;
            constituency: string;
            constituencyName: string;
            seats: number;
            /**
             * @description The method that counts it.
             * @enum {string}
             */
            method: "fptp" | "block-vote" | "approval" | "irv" | "scottish-stv" | "ers97" | "meek" | "mer-stv" | "schulze" | "exhaustive" | "yes-no";
            methodName: string;
            /** @description Whether its candidates are voted on one by one, for or against, as nobody stands against them; known once they are published. */
            confirmedByVote: boolean;
            /** @description Whether its paper offers to re-open nominations. */
            reopensNominations: boolean;
            /** @description Seats that groups are guaranteed, published with the notice of the election. */
            guarantees: components["schemas"]["GuaranteeDto"][];
            /** @description Null until they are published. */
            candidates: components["schemas"]["StandingCandidateDto"][] | null;
            /** @description Candidates who died, were disqualified or withdrew after nominations had closed. */
            ceased: components["schemas"]["CeasedCandidateDto"][];
            /**
             * Format: uuid
             * @description The election that is held instead, where its poll was abandoned.
             */
            heldAgainIn: string | null;
            /** @description When it was ended before its poll, as nothing was left to fill, and why. */
            ended: components["schemas"]["EndingDto"] | null;
            /** @description That it goes on for fewer seats than before its poll, each time. */
            reductions: components["schemas"]["ReductionDto"][];
            /** @description The decision that declared its candidates elected without a poll. */
            settledBy: number | null;
            /** @description Whether the reader votes in it. */
            isYours: boolean;
        };
        OnRollDto: {
            /** @description Whether the member can vote in this election, as the register stands. */
            on: boolean;
            /** @description Whether the roll has been fixed. */
            fixed: boolean;
            /** @description In which constituency, or why not. */
            says: string;
        };
        NominatingDto: {
            seconders: number;
            /** @description Words that a statement may have. */
            statementWords: number;
            /** @description Where the rules ask for an age. */
            minimumAge: number | null;
            /** @description Whether a director of the organisation may stand. */
            directorsMayStand: boolean;
            /** @description Whether a code of conduct is signed. */
            signsCode: boolean;
            open: boolean;
            /** @description Until when, or why not. */
            says: string;
            /** @description Whether the member can nominate: in their own constituency. */
            mayNominate: boolean;
        };
        OwnCountedContestDto: {
            /** Format: uuid */
            contest: string;
            title: string;
            /** @description Of its count sheet. */
            sha256: string;
            /** @description Who is elected by this count; nothing is declared yet. */
            elected: string[];
        };
        OwnCountDto: {
            /** @description Of the count, from 1. */
            number: number;
            /** Format: date-time */
            publishedAt: string;
            /** @description In which the reader stands. */
            contests: components["schemas"]["OwnCountedContestDto"][];
            /** @description Whether the reader can ask for a recount now. */
            mayAsk: boolean;
            /** @description Until when, or why not. */
            says: string;
            /** @description What was asked of every count of the election, oldest first. */
            recounts: components["schemas"]["RequestedRecountDto"][];
        };
        OwnObjectionDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            /**
             * @description Null until it is answered.
             * @enum {string|null}
             */
            outcome: "dismissed" | "set-aside" | null;
            /** @description Why; of the officer who answered. */
            reason: string | null;
            /** @description Names of the constituencies or offices whose result was set aside. */
            setAside: string[];
            /**
             * Format: uuid
             * @description The election that is held instead; to everybody once notice of it has been given.
             */
            calledAgain: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            statement: string;
        };
        OwnResultDto: {
            /** @description Number of the decision. */
            decision: number;
            /** Format: date */
            until: string;
            /** @description Whether the reader can object now. */
            mayObject: boolean;
            /** @description Until when, or why not. */
            says: string;
            mine: components["schemas"]["OwnObjectionDto"] | null;
        };
        ProposedCandidacyDto: {
            /** Format: uuid */
            id: string;
            /** @description The number; the name once the nominee agreed to stand. */
            who: string;
            /** @enum {string} */
            state: "to-declare" | "incomplete" | "waiting" | "accepted" | "rejected" | "withdrawn" | "ended";
        };
        ToSecondDto: {
            /** Format: uuid */
            id: string;
            name: string;
            agrees: boolean | null;
        };
        MyElectionDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "counted" | "declared" | "abandoned" | "ended";
            /** Format: uuid */
            poll: string | null;
            decision: number | null;
            /** Format: date */
            pollingDay: string | null;
            /** @description The version of the constitution that it runs under: in force until its poll opens, then that of its poll. */
            constitution: number;
            /** @enum {string} */
            secrecy: "open" | "secret";
            stages: components["schemas"]["SeenStageDto"][];
            /**
             * @description How candidates come to their places on the paper.
             * @enum {string}
             */
            order: "surname" | "lot" | "random-per-voter";
            contests: components["schemas"]["MemberContestDto"][];
            roll: components["schemas"]["OnRollDto"];
            nominating: components["schemas"]["NominatingDto"];
            /** @description The count before it is declared, to a candidate who may ask for a recount; else null. */
            count: components["schemas"]["OwnCountDto"] | null;
            /** @description Declared results, to whoever may object to them; else none. */
            results: components["schemas"]["OwnResultDto"][];
            mine: components["schemas"]["OwnCandidacyDto"][];
            proposed: components["schemas"]["ProposedCandidacyDto"][];
            toSecond: components["schemas"]["ToSecondDto"][];
        };
        AnnouncedElectionDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "counted" | "declared" | "abandoned" | "ended";
            decision: number | null;
            /** Format: date */
            pollingDay: string | null;
            /** @description Whether nominations can be made now. */
            nominating: boolean;
        };
        AnnouncedElectionsDto: {
            items: components["schemas"]["AnnouncedElectionDto"][];
        };
        SeenContestDto: {
            /** Format: uuid */
            id: string;
            constituency: string;
            constituencyName: string;
            seats: number;
            /**
             * @description The method that counts it.
             * @enum {string}
             */
            method: "fptp" | "block-vote" | "approval" | "irv" | "scottish-stv" | "ers97" | "meek" | "mer-stv" | "schulze" | "exhaustive" | "yes-no";
            methodName: string;
            /** @description Whether its candidates are voted on one by one, for or against, as nobody stands against them; known once they are published. */
            confirmedByVote: boolean;
            /** @description Whether its paper offers to re-open nominations. */
            reopensNominations: boolean;
            /** @description Seats that groups are guaranteed, published with the notice of the election. */
            guarantees: components["schemas"]["GuaranteeDto"][];
            /** @description Null until they are published. */
            candidates: components["schemas"]["StandingCandidateDto"][] | null;
            /** @description Candidates who died, were disqualified or withdrew after nominations had closed. */
            ceased: components["schemas"]["CeasedCandidateDto"][];
            /**
             * Format: uuid
             * @description The election that is held instead, where its poll was abandoned.
             */
            heldAgainIn: string | null;
            /** @description When it was ended before its poll, as nothing was left to fill, and why. */
            ended: components["schemas"]["EndingDto"] | null;
            /** @description That it goes on for fewer seats than before its poll, each time. */
            reductions: components["schemas"]["ReductionDto"][];
            /** @description The decision that declared its candidates elected without a poll. */
            settledBy: number | null;
        };
        DrawnOrderDto: {
            contest: string;
            /** @description Candidates, whom lots favour most first. */
            candidates: string[];
        };
        DrawnLotsDto: {
            /** @description Which numbers. */
            source: string;
            /** @description How many of them. */
            numbers: number;
            /** @description SHA-256 of the secret; null until the poll opens. */
            commitment: string | null;
            /** @description The numbers; null until two officers agree on them. */
            drawn: number[] | null;
            /** Format: date */
            drawnOn: string | null;
            /** @description The secret; null until the votes are counted. */
            secret: string | null;
            /** @description SHA-256 of the secret and the SHA-256 of the numbers; null until then. */
            seed: string | null;
            /** @description Empty until then. */
            order: components["schemas"]["DrawnOrderDto"][];
        };
        NoticedElectionDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "counted" | "declared" | "abandoned" | "ended";
            /** Format: uuid */
            poll: string | null;
            decision: number | null;
            /** Format: date */
            pollingDay: string | null;
            /** @description The version of the constitution that it runs under: in force until its poll opens, then that of its poll. */
            constitution: number;
            /** @enum {string} */
            secrecy: "open" | "secret";
            stages: components["schemas"]["SeenStageDto"][];
            contests: components["schemas"]["SeenContestDto"][];
            /**
             * @description How candidates come to their places on the paper.
             * @enum {string}
             */
            order: "surname" | "lot" | "random-per-voter";
            /** @description When the roll is fixed, in words. */
            rollFixed: string;
            /** @description Whether nominations can be made now. */
            nominating: boolean;
            /**
             * Format: date-time
             * @description When a returning officer stated that they are independent; null where nobody has.
             */
            independenceStatedAt: string | null;
            /** @description Null where lots follow from the entry that closes the poll. */
            lots: components["schemas"]["DrawnLotsDto"] | null;
        };
        SignInRequestDto: {
            /** @description E-mail address or member number. */
            identifier: string;
        };
        SignInSentDto: {
            sentTo: string;
            minutes: number;
        };
        SignInDto: {
            token?: string;
            /** @example 123 456 */
            code?: string;
        };
        MeMemberDto: {
            id: string;
            number: string;
            constituency: string | null;
            constituencyName: string | null;
        };
        MeAccountDto: {
            id: string;
            name: string;
            roles: ("secretary" | "returning-officer" | "scrutineer" | "council-member" | "member" | "inspector")[];
            member: components["schemas"]["MeMemberDto"] | null;
        };
        MeDto: {
            account: components["schemas"]["MeAccountDto"] | null;
        };
        InspectionDto: {
            /** Format: uuid */
            id: string;
            name: string;
            body: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string} */
            state: "to-come" | "under-way" | "over";
            /** @description Whether the whole record may be looked into. */
            whole: boolean;
            /** @description How often something was opened. */
            views: number;
        };
        InspectionListDto: {
            items: components["schemas"]["InspectionDto"][];
        };
        MatterDto: {
            /** @enum {string} */
            kind: "decision" | "election" | "meeting";
            /** @description The number of a decision; the id of an election or a meeting. */
            id: string;
            title: string;
            /** Format: date */
            on: string | null;
        };
        MatterRefDto: {
            /** @enum {string} */
            kind: "decision" | "election" | "meeting";
            /** @description The number of a decision; the id of an election or a meeting. */
            id: string;
        };
        InspectionViewDto: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "page" | "pack";
            matter: components["schemas"]["MatterRefDto"];
        };
        InspectionDetailsDto: {
            /** Format: uuid */
            id: string;
            name: string;
            body: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string} */
            state: "to-come" | "under-way" | "over";
            /** @description Whether the whole record may be looked into. */
            whole: boolean;
            /** @description How often something was opened. */
            views: number;
            /** @description Null for the whole record. */
            scope: components["schemas"]["MatterDto"][] | null;
            /** @description What was opened, newest first. */
            viewed: components["schemas"]["InspectionViewDto"][];
        };
        AppointInspectorDto: {
            name: string;
            /** @description On whose behalf: a regulator, an auditor. */
            body: string;
            /**
             * Format: email
             * @description Where the links to sign in are sent.
             */
            email: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day.
             */
            to: string;
            /** @description What may be looked into; the whole record when it is left out. */
            scope?: components["schemas"]["MatterRefDto"][];
        };
        EndedDto: {
            /** Format: date */
            endedOn: string;
        };
        OwnInspectionDto: {
            inspection: components["schemas"]["InspectionDto"];
            /** @description Everything in scope, newest first. */
            matters: components["schemas"]["MatterDto"][];
        };
        TimelineEntryDto: {
            index: number;
            /** Format: date-time */
            at: string;
            action: string;
            /** @description What such an entry says to a reader. */
            meaning: string;
            /** @description Who acted, where that is held. */
            by: string | null;
        };
        ExactTurnoutDto: {
            poll: string;
            constituency: string;
            entitled: number;
            tookPart: number;
        };
        NoticeGivenDto: {
            /** @description Title of the poll. */
            poll: string;
            /** @enum {string} */
            channel: "e-mail";
            sentTo: number;
            entitled: number;
            /** Format: date-time */
            givenAt: string;
        };
        InspectedMatterDto: {
            /** @enum {string} */
            kind: "decision" | "election" | "meeting";
            /** @description The number of a decision; the id of an election or a meeting. */
            id: string;
            title: string;
            /** Format: date */
            on: string | null;
            timeline: components["schemas"]["TimelineEntryDto"][];
            /** @description Exact figures, small groups too. */
            roll: components["schemas"]["ExactTurnoutDto"][];
            notices: components["schemas"]["NoticeGivenDto"][];
        };
        FoundDocumentDto: {
            /** @enum {string} */
            document: "certificate-of-result" | "scrutineers-report";
            /** @description SHA-256 of the file, as the log holds it. */
            sha256: string;
            /** Format: date-time */
            issuedAt: string;
            /** @description Index of the entry that holds its hash. */
            logIndex: number;
            /** @description Number of the decision that it is about. */
            decision: number;
            /** @description Title of that decision. */
            title: string;
        };
        PollToPrintDto: {
            /** Format: uuid */
            poll: string;
            title: string;
            /** @description Letters to be printed. */
            letters: number;
            /** @description Of them, how many were asked for. */
            asked: number;
        };
        ToPrintDto: {
            items: components["schemas"]["PollToPrintDto"][];
        };
        WantedCodeDto: {
            name: string;
            number: string;
            /** @enum {string|null} */
            askedBy: "member" | "office" | null;
            /** Format: date-time */
            askedAt: string | null;
        };
        CodeLettersDto: {
            /** Format: uuid */
            id: string;
            letters: number;
            /** @description Of them, how many took the place of an earlier code. */
            again: number;
            /** Format: date-time */
            issuedAt: string;
            /** @description Whether their file can still be had. */
            kept: boolean;
        };
        PollCodesDto: {
            /** @description Whether letters can be printed here at all. */
            printer: boolean;
            /** @description Whether the poll is open. */
            open: boolean;
            /** @description The most letters of one file. */
            mostLetters: number;
            /** @description To whom the next letters go. */
            waiting: components["schemas"]["WantedCodeDto"][];
            /** @description Newest first. */
            issued: components["schemas"]["CodeLettersDto"][];
        };
        IssuedLettersDto: {
            /** Format: uuid */
            id: string;
            letters: number;
        };
        LostCodeDto: {
            /** @description The number of the member who has lost a code. */
            memberNumber: string;
        };
        LetterCodeDto: {
            /** @description As it was typed: capitals, spaces and hyphens do not matter. */
            code: string;
        };
        MailDto: {
            /** Format: uuid */
            id: string;
            to: string;
            subject: string;
            /** Format: date-time */
            sentAt: string;
        };
        MailListDto: {
            items: components["schemas"]["MailDto"][];
        };
        MailTextDto: {
            /** Format: uuid */
            id: string;
            to: string;
            subject: string;
            /** Format: date-time */
            sentAt: string;
            text: string;
        };
        ImportMembersDto: {
            /** @description CSV with columns name, member number, constituency and contact, and shares where members hold some. */
            csv: string;
            /** @description Work out what would change and write nothing. */
            dryRun: boolean;
        };
        ConstituencyCountDto: {
            code: string;
            name: string;
            members: number;
        };
        ImportedSharesDto: {
            /** @description Members who begin to hold shares. */
            holders: number;
            /** @description Shares that they begin with. */
            allotted: number;
            /** @description Members of whom file and register say the same. */
            unchanged: number;
        };
        ImportSummaryDto: {
            dryRun: boolean;
            added: number;
            changed: number;
            unchanged: number;
            constituencies: components["schemas"]["ConstituencyCountDto"][];
            /** @description Where the file tells of shares. */
            shares: components["schemas"]["ImportedSharesDto"] | null;
            /** @description Notices of open polls that go out again, to corrected addresses of members whom they did not reach. */
            noticesAgain: number;
        };
        MemberDto: {
            id: string;
            number: string;
            name: string;
            /** @description Where this person votes. */
            constituency: string | null;
            constituencyName: string | null;
            /** @description Every constituency this person qualifies for. */
            qualifiesFor: string[];
            email: string | null;
            /** Format: date */
            joinedOn: string;
            /** Format: date */
            leftOn: string | null;
            /**
             * Format: date
             * @description When name, number and contact were erased.
             */
            erasedOn: string | null;
        };
        MemberPageDto: {
            items: components["schemas"]["MemberDto"][];
            next: string | null;
            total: number;
        };
        HeldTermDto: {
            id: string;
            office: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date */
            endedOn: string | null;
        };
        MemberDetailsDto: {
            id: string;
            number: string;
            name: string;
            /** @description Where this person votes. */
            constituency: string | null;
            constituencyName: string | null;
            /** @description Every constituency this person qualifies for. */
            qualifiesFor: string[];
            email: string | null;
            /** Format: date */
            joinedOn: string;
            /** Format: date */
            leftOn: string | null;
            /**
             * Format: date
             * @description When name, number and contact were erased.
             */
            erasedOn: string | null;
            terms: components["schemas"]["HeldTermDto"][];
        };
        LeaveConstituencyDto: {
            /** @description Code of the constituency that they no longer qualify for. */
            constituency: string;
            /**
             * Format: date
             * @description The first day on which they do not qualify any more.
             */
            on: string;
        };
        LeftConstituencyDto: {
            /** @description How many council seats fell free with it. */
            seatsVacated: number;
        };
        RecordLeavingDto: {
            /**
             * Format: date
             * @description The first day on which they are no longer a member.
             */
            leftOn: string;
        };
        LeavingDto: {
            /** Format: date */
            leftOn: string;
            /** @description Codes of the council seats that ended with the membership. */
            seatsEnded: string[];
        };
        KeptDto: {
            /** @description What must be kept, or what stands in the way. */
            says: string;
            citation: string;
        };
        AmountDto: {
            /** @description In the plural, such as: sessions. */
            what: string;
            count: number;
        };
        ErasureForecastDto: {
            /** @description Whether the member may be erased today. */
            allowed: boolean;
            /** @description The ruling in one sentence. */
            headline: string;
            /** @description Every reason why not. */
            reasons: components["schemas"]["KeptDto"][];
            /** @description What would go. */
            goes: components["schemas"]["AmountDto"][];
            /** @description What was published by right and stays for good. */
            published: components["schemas"]["AmountDto"][];
        };
        ErasedDto: {
            /** Format: date */
            erasedOn: string;
            logIndex: number;
        };
        OwnDataPlaceDto: {
            /** @description What it is, in the plural. */
            what: string;
            entries: {
                [key: string]: unknown;
            }[];
        };
        OwnDataDto: {
            /** Format: date-time */
            madeAt: string;
            /** @description None that would be empty. */
            places: components["schemas"]["OwnDataPlaceDto"][];
        };
        CommitteePlaceDto: {
            /** Format: uuid */
            id: string;
            name: string;
            isCouncilMember: boolean;
            /** @description Ids of the nominations in which they have an interest. */
            interests: string[];
        };
        PanelDto: {
            /** Format: date */
            heldOn: string;
            /** @description Who holds the interviews, by name. */
            panel: string[];
        };
        StageDto: {
            /** @enum {string} */
            stage: "longlisted" | "shortlisted" | "interviewed" | "not-taken-further" | "withdrawn";
            reasons: string;
            /** Format: date */
            on: string;
        };
        CheckMadeDto: {
            /** @enum {string} */
            check: "interests-declared" | "fit-and-proper" | "not-disqualified" | "identity-verified";
            inOrder: boolean;
            /** Format: date */
            on: string;
            checkedBy: string;
            evidence: string;
        };
        NomineeDto: {
            /** Format: uuid */
            id: string;
            name: string;
            statement: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description How far they came, the first stage first. */
            stages: components["schemas"]["StageDto"][];
            /** @description The latest of each check. */
            checks: components["schemas"]["CheckMadeDto"][];
            /** @description Why the committee recommends them; null while it does not. */
            recommended: string | null;
        };
        CandidacyDto: {
            /** @description Whether a committee recommends before the council votes. */
            needsCommittee: boolean;
            committee: components["schemas"]["CommitteePlaceDto"][];
            interviews: components["schemas"]["PanelDto"][];
            /**
             * @description How the council chooses among several; `null` where it votes on one at a time.
             * @enum {string|null}
             */
            several: "irv" | "exhaustive" | null;
            /** @description Checks to make. */
            checksAsked: ("interests-declared" | "fit-and-proper" | "not-disqualified" | "identity-verified")[];
            /** @description Those nominated: all for the committee and the secretary, else those recommended. */
            nominees: components["schemas"]["NomineeDto"][];
            /** @description Whether the reader sees every nominee. */
            seesAll: boolean;
            /**
             * Format: uuid
             * @description The reader’s own place on the committee.
             */
            ownPlace: string | null;
        };
        NameCommitteeDto: {
            /** @description Terms of office by which council members sit on the council. */
            councilMembers: string[];
            /** @description Others on the committee, by name. */
            others: string[];
        };
        CommitteeNamedDto: {
            /** @description How many members it has. */
            members: number;
        };
        InterviewsDto: {
            /**
             * Format: date
             * @description The day of the interviews.
             */
            heldOn: string;
            /** @description Places on the committee of those who interview. */
            panel: string[];
        };
        ConsiderNomineeDto: {
            /** @enum {string} */
            stage: "longlisted" | "shortlisted" | "interviewed" | "not-taken-further" | "withdrawn";
            /** @description Why. The reasons are kept for those who choose. */
            reasons: string;
            /**
             * Format: date
             * @description The day it happened; today when left out.
             */
            on?: string;
        };
        NomineeInterestDto: {
            /** @description What the interest is. */
            nature: string;
            /**
             * Format: uuid
             * @description For the secretary: the place on the committee of the member who has it; one’s own when left out.
             */
            member?: string;
        };
        RecommendDto: {
            /** @description Why. The council and, once the vote opens, everybody reads it. */
            reasons: string;
            /** @description Places on the committee of those who sat. */
            sat: string[];
        };
        CheckNomineeDto: {
            /** @enum {string} */
            check: "interests-declared" | "fit-and-proper" | "not-disqualified" | "identity-verified";
            /** @description Whether it came out as it must. */
            inOrder: boolean;
            /** @description Who checked it. */
            checkedBy: string;
            /**
             * Format: date
             * @description The day on which it was checked.
             */
            checkedOn: string;
            /** @description Where the evidence is kept: a reference, never the document. */
            evidence: string;
        };
        GivenReminderDto: {
            /** Format: date-time */
            askedAt: string;
            /** @description Electors with an address then, voters and others alike. */
            reachable: number;
            entitled: number;
        };
        LettersDto: {
            entitled: number;
            /** @description Electors with an e-mail address, voters and others alike. */
            reachable: number;
            /** @description Not told where fewer than 5. */
            notVoted: number | null;
            notices: components["schemas"]["NoticesDeliveredDto"];
            /** @description Oldest first. */
            reminders: components["schemas"]["GivenReminderDto"][];
            /**
             * Format: date-time
             * @description When the next reminder may be given; null once the poll is over.
             */
            earliest: string | null;
            /** @description Whether that moment has come. */
            ready: boolean;
        };
        ReminderDto: {
            /** Format: date-time */
            askedAt: string;
        };
        CouncilItemDto: {
            /** Format: uuid */
            resolution: string;
            title: string;
            /** @enum {string} */
            about: "appointment" | "removal";
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "decided";
            /** Format: uuid */
            poll: string | null;
            /**
             * Format: date-time
             * @description When voting closes; null while it has not opened.
             */
            closesAt: string | null;
            decision: number | null;
            /**
             * @description Why the reader has no vote on it; null where they have one.
             * @enum {string|null}
             */
            noVote: "concerned" | "interested" | null;
            /** @description The interest that the reader has declared in it. */
            ownInterest: string | null;
        };
        CouncilItemListDto: {
            items: components["schemas"]["CouncilItemDto"][];
        };
        ItemStepDto: {
            rule: string;
            citation: string;
            says: string;
            holds: boolean;
        };
        ItemPresidingDto: {
            /** Format: uuid */
            term: string;
            name: string;
            atGeneralMeeting: boolean;
        };
        ItemInterestDto: {
            name: string;
            nature: string;
        };
        ItemNoticeDto: {
            /** Format: date */
            givenOn: string;
            /**
             * Format: date
             * @description The first day on which the vote may open, the clear days being over.
             */
            voteFrom: string;
            /** Format: date */
            hearingOn: string | null;
            reply: string | null;
        };
        OfficeItemDto: {
            /** @description What is asked before the vote opens; each holds or does not yet. */
            steps: components["schemas"]["ItemStepDto"][];
            /** @description What is asked, besides, before the term begins. */
            beforeTerm: string[];
            /** @description Whether somebody of the council presides over it. */
            asksPresiding: boolean;
            presiding: components["schemas"]["ItemPresidingDto"] | null;
            interests: components["schemas"]["ItemInterestDto"][];
            /** @description Whether those with an interest may vote. */
            interestedVote: boolean;
            /** @description Whether the holder is heard before the vote. */
            asksHearing: boolean;
            notice: components["schemas"]["ItemNoticeDto"] | null;
            /** Format: uuid */
            vacancy: string | null;
            /** Format: uuid */
            nomination: string | null;
        };
        CouncilItemDetailsDto: {
            /** Format: uuid */
            resolution: string;
            title: string;
            /** @enum {string} */
            about: "appointment" | "removal";
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "decided";
            /** Format: uuid */
            poll: string | null;
            /**
             * Format: date-time
             * @description When voting closes; null while it has not opened.
             */
            closesAt: string | null;
            decision: number | null;
            /**
             * @description Why the reader has no vote on it; null where they have one.
             * @enum {string|null}
             */
            noVote: "concerned" | "interested" | null;
            /** @description The interest that the reader has declared in it. */
            ownInterest: string | null;
            /** @description The text of the resolution. */
            text: string;
            item: components["schemas"]["OfficeItemDto"];
        };
        PresidingDto: {
            /**
             * Format: uuid
             * @description Id of the term of office by which they sit on the council.
             */
            term: string;
            /** @description Whether the item is taken at a general meeting of the council. */
            atGeneralMeeting: boolean;
        };
        PresidedDto: {
            name: string;
        };
        InterestDto: {
            /** @description What the interest is. */
            nature: string;
            /**
             * Format: uuid
             * @description For the secretary: the term of office of the council member who has it; one’s own when left out.
             */
            term?: string;
        };
        InterestDeclaredDto: {
            /** @description Whether the council member may vote on the item all the same. */
            hasVote: boolean;
        };
        HolderNoticeDto: {
            /**
             * Format: date
             * @description The day on which the reasons reached the holder.
             */
            givenOn: string;
            /** @description How they were sent, like “by post, signed for”. */
            how: string;
            /**
             * Format: date
             * @description The day on which the holder can be heard, where the constitution asks for a hearing.
             */
            hearingOn?: string;
        };
        ReplyDto: {
            /** @description The reply, which every voter is shown. */
            reply: string;
        };
        OwnRemovalDto: {
            /** Format: uuid */
            resolution: string;
            title: string;
            /** @description In words, where the rules ask for one. */
            ground: string | null;
            reasons: string;
            /**
             * Format: date
             * @description The day on which the reasons reached them.
             */
            givenOn: string;
            /** Format: date */
            hearingOn: string | null;
            /**
             * Format: date
             * @description The first day on which the vote may open.
             */
            voteFrom: string;
            reply: string | null;
            /** Format: date-time */
            repliedAt: string | null;
            /** @description Whether the vote has not opened, so that they may still reply. */
            mayReply: boolean;
        };
        OwnRemovalListDto: {
            items: components["schemas"]["OwnRemovalDto"][];
        };
        TrusteeDto: {
            /** @description The number of the trustee: 1 is the server. */
            owner: number;
            /** @description The place on the board. */
            place: number | null;
            /** @description Null for the server, or somebody erased. */
            name: string | null;
            /** @description Whether it is you. */
            isYou: boolean;
            /** @description Why the others went on without. */
            absentReason: string | null;
        };
        MadeStepDto: {
            /** @enum {string} */
            step: "tally" | "shuffle" | "decryption" | "result" | "archive";
            /** @description Whose it is; 0 for what is nobody’s. */
            owner: number;
            sha256: string;
            /** Format: date-time */
            madeAt: string;
        };
        OpeningBoxDto: {
            /** Format: uuid */
            id: string;
            constituency: string | null;
            /** @description What was voted on in it. */
            contests: string[];
            /** @description Ballots that count. */
            ballots: number;
            /** @description Whether papers are shuffled before they are opened. */
            hasRankings: boolean;
            made: components["schemas"]["MadeStepDto"][];
            /**
             * @description `returning-officer`: so few ballots are in it that the officer must first say to open them.
             * @enum {string}
             */
            awaits: "server" | "scrutineers" | "returning-officer" | "nobody";
            /** @enum {string|null} */
            nextStep: "tally" | "shuffle" | "decryption" | "result" | "archive" | "confirmation" | null;
            /** @description Once opened: what all who voted in it answered alike, so that the result tells. */
            alike: string[];
            /** @description Who can do the next step now: numbers of trustees. */
            owners: number[];
        };
        PollOpeningDto: {
            /** Format: uuid */
            poll: string;
            title: string;
            /** @enum {string} */
            state: "opening" | "opened";
            /** Format: uuid */
            board: string;
            boardName: string;
            size: number;
            threshold: number;
            trustees: components["schemas"]["TrusteeDto"][];
            boxes: components["schemas"]["OpeningBoxDto"][];
            /** @description Whether it waits for you. */
            isYourTurn: boolean;
            /** Format: date-time */
            keyDestroyedAt: string | null;
            /**
             * @description Of a secret poll that is not opened: `copy-left` when the key cannot be used and a copy for recovery is there, `lost` when neither is.
             * @enum {string|null}
             */
            serverKey: "kept" | "copy-left" | "lost" | null;
        };
        PollOpeningListDto: {
            /** @description Closed secret polls that are not opened yet. */
            items: components["schemas"]["PollOpeningDto"][];
        };
        TakeStepDto: {
            /** @description The shuffle or decryption, to the letter. */
            text: string;
        };
        ProceedWithoutDto: {
            /** @description The member’s place on the board. */
            place: number;
            /** @description Why; it goes in the log. */
            reason: string;
        };
        CountsDto: {
            members: number;
            decisions: number;
            councilMembers: number;
        };
        SignInHintDto: {
            role: string;
            identifier: string;
            says: string;
        };
        OrganisationDto: {
            name: string;
            about: string;
            /** @enum {string} */
            legalForm: "cic-limited-by-shares" | "cic-limited-by-guarantee";
            /** @description Origin of the log. */
            origin: string;
            counts: components["schemas"]["CountsDto"];
            /** @description An invented organisation for trying things out. */
            demo: boolean;
            /** @description Whom to sign in as, in the demonstration only. */
            signInHints: components["schemas"]["SignInHintDto"][];
        };
        TellerDto: {
            /** @enum {number} */
            teller: 1 | 2;
            /** @description Null for somebody erased. */
            name: string | null;
            /** @description Whether it is you. */
            isYou: boolean;
        };
        PaperBatchDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            poll: string;
            number: number;
            place: string;
            envelopes: number;
            /** Format: date-time */
            announcedAt: string;
            /**
             * @description `agreed`: both tellers have entered everything alike, and it can be confirmed.
             * @enum {string}
             */
            state: "announced" | "entering" | "agreed" | "confirmed" | "withdrawn";
            reason: string | null;
            /** Format: date-time */
            endedAt: string | null;
            tellers: components["schemas"]["TellerDto"][];
            /** @description Whether you are one of its tellers, or can become one. */
            mayEnter: boolean;
            /** @description Things that the two tellers read differently. */
            differences: number;
        };
        PaperBatchListDto: {
            items: components["schemas"]["PaperBatchDto"][];
        };
        EnvelopeReadingDto: {
            number: string | null;
            /** @enum {string|null} */
            ground: "not-on-roll" | "no-declaration" | "second-envelope" | "voted-before" | "nothing-marked" | "unclear" | "late" | "abandoned" | null;
            /** @description For the two tellers alone, where they differ. */
            answers: components["schemas"]["AnswerDto"][] | null;
        };
        EnvelopeDto: {
            number: number;
            /** @enum {string} */
            state: "unread" | "read-once" | "agreed" | "different";
            /** @description Whether you have entered it. */
            byYou: boolean;
            /** @description What the first and the second teller read, once both have read it. */
            readings: components["schemas"]["EnvelopeReadingDto"][];
        };
        PaperItemDto: {
            number: number;
            /** @enum {string} */
            state: "unread" | "read-once" | "agreed" | "different";
            /** @description Whether you have entered it. */
            byYou: boolean;
        };
        BatchBoxDto: {
            /** Format: uuid */
            id: string;
            constituency: string | null;
            /** @description SHA-256 of the text of its election, base64 without padding. */
            electionSha256: string;
            /** @description Number of the log that its election was published in. */
            log: number;
            /** @description Place in that log of the entry that published its election. */
            logIndex: number;
            contests: string[];
            /** @description One for each envelope of its electors; empty until the envelopes agree. */
            papers: components["schemas"]["PaperItemDto"][];
        };
        PaperBatchDetailsDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            poll: string;
            number: number;
            place: string;
            envelopes: number;
            /** Format: date-time */
            announcedAt: string;
            /**
             * @description `agreed`: both tellers have entered everything alike, and it can be confirmed.
             * @enum {string}
             */
            state: "announced" | "entering" | "agreed" | "confirmed" | "withdrawn";
            reason: string | null;
            /** Format: date-time */
            endedAt: string | null;
            tellers: components["schemas"]["TellerDto"][];
            /** @description Whether you are one of its tellers, or can become one. */
            mayEnter: boolean;
            /** @description Things that the two tellers read differently. */
            differences: number;
            title: string;
            /** @enum {string} */
            secrecy: "open" | "secret";
            /** @description Which teller you are; 0 for neither. */
            you: number;
            envelopeItems: components["schemas"]["EnvelopeDto"][];
            /** @description Whether voters of a constituency declare their identity in this poll. */
            asksDeclaration: boolean;
            /** @description Whether both tellers agree on every envelope. */
            envelopesAgree: boolean;
            /** @description Of a secret poll. */
            boxes: components["schemas"]["BatchBoxDto"][];
        };
        AnnounceBatchDto: {
            /** @description Where the envelopes were collected; it goes in the log. */
            place: string;
            /** @description Counted before any is opened. */
            envelopes: number;
            /** @description Whether those concerned know that the tellers of fewer than five papers of a secret poll can guess whose is whose. */
            acknowledgesFew?: boolean;
        };
        AnnouncedBatchDto: {
            /** Format: uuid */
            id: string;
            /** @description Of the poll’s batches, from 1. */
            number: number;
        };
        EnterEnvelopeDto: {
            envelope: number;
            /** @description The member’s number in the register. */
            number?: string;
            /**
             * @description Why the envelope holds no vote.
             * @enum {string}
             */
            ground?: "not-on-roll" | "no-declaration" | "second-envelope" | "voted-before" | "nothing-marked" | "unclear" | "late" | "abandoned";
            /** @description In an open poll: what is marked. */
            answers?: components["schemas"]["AnswerDto"][];
        };
        EnterPaperDto: {
            /** Format: uuid */
            box: string;
            /** @description Its place among the papers for this box. */
            paper: number;
            /** @description The paper as the teller’s browser sealed it, to the letter. */
            ballot: string;
        };
        ConfirmedBatchDto: {
            /** @description Members marked as having voted on paper. */
            marks: number;
            /** @description Envelopes without a vote. */
            void: number;
            /** @description Ballots cast online that count no longer. */
            superseded: number;
        };
        WithdrawBatchDto: {
            /** @description Why; it goes in the log. */
            reason: string;
        };
        EarlyCloseInDto: {
            /** @description Why the poll should be closed before its time: voters are told, and it goes in the log. */
            reason: string;
        };
        EarlyCloseDecisionDto: {
            /** @description Whether a second officer agrees, which closes the poll. */
            agreed: boolean;
        };
        PollDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            kind: "resolution" | "election" | "fund-round";
            /**
             * Format: uuid
             * @description The resolution, election or fund round that this poll is for.
             */
            subject: string;
            /**
             * @description `due`: its time is up and it is about to be closed.
             * @enum {string}
             */
            state: "open" | "due" | "closed" | "decided";
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Why it was closed before its time; null when it was not. */
            closedEarly: string | null;
            entitled: number;
            /** @description Not told while the poll is open and 1 to 4 people have voted. */
            voted: number | null;
            /**
             * @description Of a secret poll that is not opened: `copy-left` when the key cannot be used and a copy for recovery is there, `lost` when neither is.
             * @enum {string|null}
             */
            serverKey: "kept" | "copy-left" | "lost" | null;
        };
        PollListDto: {
            items: components["schemas"]["PollDto"][];
        };
        CastVotesDto: {
            held: number;
            cast: number;
        };
        RollPartDto: {
            code: string;
            name: string;
            entitled: number;
            /** @description While the poll is open it moves by 5 or more at a time, and is not told before 5 have voted. */
            voted: number | null;
            /** @description Where votes go by shares, once the poll is closed. */
            votes: components["schemas"]["CastVotesDto"] | null;
        };
        RollDto: {
            count: number;
            /** @description All votes, where they go by shares. */
            votes: number | null;
            sha256: string;
            /** @description While the poll is open, constituencies of fewer than 5 electors are put together with others. */
            byConstituency: components["schemas"]["RollPartDto"][];
            /**
             * Format: date-time
             * @description While the poll is open: when the figures by constituency last moved.
             */
            movedAt: string | null;
        };
        PollContestDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "choice" | "ranking" | "approval";
            constituency: string | null;
            title: string;
            seats: number | null;
            options: components["schemas"]["PaperOptionDto"][];
        };
        EarlyCloseRequestDto: {
            /** Format: uuid */
            id: string;
            reason: string;
            /** @description The name of who asked for it. */
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            /** @description Null until a second officer decides. */
            agreed: boolean | null;
            /** @description Whether the reader asked for it, who can only take it back. */
            isYours: boolean;
        };
        EarlyCloseDto: {
            /**
             * @description By the rules under which it was opened.
             * @enum {string}
             */
            allowed: "never" | "when-all-have-voted" | "for-a-reason";
            /** @description Days for which it stays open at the least. */
            minimumDaysOpen: number;
            /** @description Oldest first. */
            requests: components["schemas"]["EarlyCloseRequestDto"][];
        };
        StatedValueDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            drawnOn: string;
            /** @description Ascending. */
            numbers: number[];
            /** @description The name of who entered them. */
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            /** @description Null until a second officer decides. */
            agreed: boolean | null;
            /** @description Whether the reader entered them, who can only take them back. */
            isYours: boolean;
        };
        PublicValueDto: {
            /** @description Which numbers, as announced before the vote. */
            source: string;
            /** @description How many of them. */
            numbers: number;
            /** @description Oldest first. */
            stated: components["schemas"]["StatedValueDto"][];
        };
        PollDetailsDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            kind: "resolution" | "election" | "fund-round";
            /**
             * Format: uuid
             * @description The resolution, election or fund round that this poll is for.
             */
            subject: string;
            /**
             * @description `due`: its time is up and it is about to be closed.
             * @enum {string}
             */
            state: "open" | "due" | "closed" | "decided";
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Why it was closed before its time; null when it was not. */
            closedEarly: string | null;
            entitled: number;
            /** @description Not told while the poll is open and 1 to 4 people have voted. */
            voted: number | null;
            /**
             * @description Of a secret poll that is not opened: `copy-left` when the key cannot be used and a copy for recovery is there, `lost` when neither is.
             * @enum {string|null}
             */
            serverKey: "kept" | "copy-left" | "lost" | null;
            /** @description The constitution under which it was opened. */
            constitution: components["schemas"]["VersionRefDto"];
            /** Format: date */
            recordDate: string;
            /** @enum {string} */
            secrecy: "open" | "secret";
            roll: components["schemas"]["RollDto"];
            contests: components["schemas"]["PollContestDto"][];
            countSheets: components["schemas"]["SheetLinkDto"][];
            earlyClose: components["schemas"]["EarlyCloseDto"];
            /** @description From what its lots are drawn; null where that is the entry that closes it. */
            publicValue: components["schemas"]["PublicValueDto"] | null;
            /** @description How long it is known who cast which ballot; null where the poll is secret. */
            ballotLinks: components["schemas"]["BallotLinksDto"] | null;
        };
        ClosedPollDto: {
            /** Format: uuid */
            poll: string;
            /** Format: date-time */
            closedAt: string;
            /** @description Electors whose ballot counts. */
            ballots: number;
        };
        PublicValueInDto: {
            /**
             * Format: date
             * @description The day on which the numbers were drawn or published.
             */
            drawnOn: string;
            /** @description The numbers that the source published, in any order. */
            numbers: number[];
        };
        PublicValueDecisionDto: {
            /** @description Whether a second officer, who looked them up, found the same numbers. */
            agreed: boolean;
        };
        TurnoutDto: {
            /**
             * @description `due`: its time is up and it is about to be closed.
             * @enum {string}
             */
            state: "open" | "due" | "closed" | "decided";
            /** Format: date-time */
            closedAt: string | null;
            /** @description Not told while the poll is open and 1 to 4 people have voted. */
            voted: number | null;
            /** Format: uuid */
            poll: string;
            byConstituency: components["schemas"]["RollPartDto"][];
            /** Format: date-time */
            movedAt: string | null;
        };
        RecallDto: {
            /** Format: uuid */
            id: string;
            reasons: string;
            /** @description Members who have signed. */
            signed: number;
            /** @description Whether the member who asks has signed. */
            mine: boolean;
            /**
             * Format: date
             * @description The day on which enough had signed, from which nothing changes any more.
             */
            presentedOn: string | null;
        };
        RecallableDto: {
            /** Format: uuid */
            term: string;
            holder: string;
            constituency: string;
            /**
             * Format: date
             * @description The last day of the term.
             */
            until: string;
            /** @description Members of the constituency today. */
            entitled: number;
            /** @description How many of them must sign. */
            needed: number;
            recall: components["schemas"]["RecallDto"] | null;
        };
        RecallableListDto: {
            items: components["schemas"]["RecallableDto"][];
        };
        PresentedRecallDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            term: string;
            holder: string;
            constituency: string;
            reasons: string;
            signed: number;
            /** @description Members of the constituency on that day. */
            entitled: number;
            /** Format: date */
            receivedOn: string;
        };
        PresentedRecallListDto: {
            items: components["schemas"]["PresentedRecallDto"][];
        };
        BeginRecallDto: {
            /**
             * Format: uuid
             * @description Id of the term of office.
             */
            term: string;
            /** @description Why. Shown to the constituency, and published once it is put to the vote. */
            reasons: string;
        };
        SignedRecallDto: {
            /** Format: uuid */
            id: string;
            /** @description Whether enough have signed, so that it is with the secretary. */
            presented: boolean;
        };
        LogHealthDto: {
            /**
             * @description `alarm` while a person must look into something.
             * @enum {string}
             */
            status: "ok" | "alarm";
            /** @description What the alarms are about; the office sees more. */
            alarms: string[];
            /** @description Entries in the log. */
            size: number;
            /** @description Entries under the last signed checkpoint. */
            signedSize: number;
        };
        LogAlarmDto: {
            /** @description `signer`, or the name of a witness after `witness `. */
            source: string;
            says: string;
            /** Format: date-time */
            since: string;
        };
        WitnessStateDto: {
            /** @description Name of its key. */
            witness: string;
            /** @description Entries under what it cosigned last. */
            size: number | null;
            /** Format: date-time */
            at: string | null;
        };
        LogWatchDto: {
            alarms: components["schemas"]["LogAlarmDto"][];
            witnesses: components["schemas"]["WitnessStateDto"][];
        };
        LogDto: {
            origin: string;
            /** @description Number of the log: the first is 1, and another continues it. */
            log: number;
            /** @description Where the files of the log are, for readers of C2SP logs: `<prefix>/checkpoint`. */
            prefix: string;
            /** @description Public key of the log, as C2SP signed notes write it; none before it first signs. */
            vkey: string | null;
            /** @description Every key that signs now: two while one replaces the other. */
            vkeys: string[];
            /** @description Entries in the log. */
            size: number;
            /** @description Entries under the last signed checkpoint. */
            signedSize: number;
            /** @description Root hash of the signed part, hexadecimal. */
            root: string | null;
        };
        RehearsalSummaryDto: {
            /** @description Begins with `rehearsal-`: never the id of a poll. */
            id: string;
            /** @description Says that nothing of this is real. */
            watermark: string;
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date-time
             * @description When it deletes itself.
             */
            deleteAt: string;
            /** Format: date-time */
            closedAt: string | null;
        };
        RehearsalListDto: {
            items: components["schemas"]["RehearsalSummaryDto"][];
        };
        MadeRehearsalDto: {
            id: string;
        };
        RehearsedContestDto: {
            id: string;
            title: string;
            constituencyName: string;
            methodName: string;
            /** @description Whether its candidates are invented. */
            invented: boolean;
            candidates: string[];
            /** @description Whether it has a count sheet. */
            counted: boolean;
            /** @description Why it was closed without a count. */
            notCounted: string | null;
        };
        SampleVoterDto: {
            name: string;
            constituencyName: string;
            /** @description Of the pages on which this voter votes. */
            address: string;
            voted: boolean;
        };
        RehearsalDto: {
            /** @description Begins with `rehearsal-`: never the id of a poll. */
            id: string;
            /** @description Says that nothing of this is real. */
            watermark: string;
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date-time
             * @description When it deletes itself.
             */
            deleteAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: uuid
             * @description The election that it is a copy of.
             */
            election: string;
            title: string;
            /**
             * @description How the real poll is held.
             * @enum {string}
             */
            secrecy: "open" | "secret";
            /** @description Whether the real poll has opened: no more votes are taken. */
            overtaken: boolean;
            contests: components["schemas"]["RehearsedContestDto"][];
            voters: components["schemas"]["SampleVoterDto"][];
        };
        CastForRestDto: {
            /** @description How many voted by chance. */
            cast: number;
        };
        SampleOptionDto: {
            id: string;
            name: string;
        };
        SampleContestDto: {
            id: string;
            /** @enum {string} */
            kind: "choice" | "ranking" | "approval";
            title: string;
            text: string;
            seats: number | null;
            mostMarks: number | null;
            /** @description The option that stands for nobody, where the paper offers to re-open nominations. */
            reopenNominations: string | null;
            options: components["schemas"]["SampleOptionDto"][];
        };
        SampleAnswerDto: {
            contest: string;
            /** @description Ids of options. */
            options: string[];
        };
        SamplePaperDto: {
            /** @description Says that nothing of this is real. */
            watermark: string;
            voter: string;
            constituencyName: string;
            title: string;
            introduction: string;
            /** Format: date-time */
            closesAt: string;
            /**
             * @description How the real poll is held.
             * @enum {string}
             */
            secrecy: "open" | "secret";
            mayChangeVote: boolean;
            /** @description Whether each voter is shown the candidates in an order drawn by chance. */
            randomOrder: boolean;
            /** Format: date-time */
            castAt: string | null;
            /** @description Why this voter cannot vote. */
            reason: components["schemas"]["WhyNotDto"] | null;
            contests: components["schemas"]["SampleContestDto"][];
            /** @description How this voter has voted so far. */
            current: components["schemas"]["SampleAnswerDto"][];
        };
        CastSampleBallotDto: {
            answers: components["schemas"]["SampleAnswerDto"][];
        };
        SampleCastDto: {
            /** Format: date-time */
            castAt: string;
        };
        DecisionKindDto: {
            code: string;
            title: string;
            /** @enum {string} */
            electorate: "legal-members" | "members" | "council" | "elected-council" | "board";
            /** @enum {string} */
            effect: "none" | "appointment" | "removal" | "allocation" | "filing";
            /**
             * @description What a decision of this kind begins as.
             * @enum {string}
             */
            draftedAs: "text" | "appointment" | "removal" | "allocation" | "fund-round" | "two-meetings";
            thresholdSays: string;
            minimumDaysOpen: number;
            cites: string[];
        };
        DecisionKindListDto: {
            items: components["schemas"]["DecisionKindDto"][];
        };
        ResolutionDto: {
            /** Format: uuid */
            id: string;
            version: number;
            kind: string;
            kindTitle: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "decided";
            /** Format: uuid */
            poll: string | null;
            decision: number | null;
            /** Format: date-time */
            draftedAt: string;
        };
        ResolutionListDto: {
            items: components["schemas"]["ResolutionDto"][];
        };
        NoProposalDto: {
            /** @enum {string} */
            type: "none";
        };
        PersonDto: {
            id: string;
            name: string;
        };
        AppointmentProposalDto: {
            /** @enum {string} */
            type: "appointment";
            office: string;
            nominee: components["schemas"]["PersonDto"];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day in office.
             */
            to: string;
        };
        SelectionProposalDto: {
            /** @enum {string} */
            type: "selection";
            office: string;
            nominees: components["schemas"]["PersonDto"][];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day in office.
             */
            to: string;
        };
        RequisitionDto: {
            /** @description Members of the constituency who signed. */
            signed: number;
            /** @description Members of the constituency on that day. */
            entitled: number;
            /** Format: date */
            receivedOn: string;
        };
        RemovalProposalDto: {
            /** @enum {string} */
            type: "removal";
            office: string;
            /** Format: uuid */
            term: string;
            holder: components["schemas"]["PersonDto"];
            /**
             * Format: date
             * @description The first day out of office.
             */
            on: string;
            reasons: string;
            /** @description Of a council member whom the constituency recalls. */
            requisition?: components["schemas"]["RequisitionDto"];
        };
        AllocationProposalDto: {
            /** @enum {string} */
            type: "allocation";
            year: string;
            surplusPence: string;
            accumulatedProfitsPence: string;
            accumulatedLossesPence: string;
            reservesPence: string;
            lines: components["schemas"]["AllocationLineDto"][];
            membersResolution: string | null;
        };
        ConstitutionProposalDto: {
            /** @enum {string} */
            type: "constitution";
            /** @description The new version: see Constitution in the rules library. */
            constitution: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description The first day on which it is to be in force.
             */
            effectiveOn: string;
        };
        EntitledPartDto: {
            code: string;
            name: string;
            entitled: number;
            /** @description The votes of their shares, where they vote by them. */
            votes: number | null;
        };
        EntitledDto: {
            total: number;
            /** @description All votes, where they go by shares. */
            votes: number | null;
            byConstituency: components["schemas"]["EntitledPartDto"][];
        };
        DecisionLinkDto: {
            number: number;
            title: string;
            /** Format: date */
            decidedOn: string;
        };
        OtherDecisionDto: {
            code: string;
            title: string;
            /** @description Those that may be named, newest first. */
            decisions: components["schemas"]["DecisionLinkDto"][];
        };
        SpecialNoticeDto: {
            /**
             * Format: date
             * @description When the company was told that somebody intends to move it.
             */
            receivedOn: string;
            /**
             * Format: date
             * @description When the director was sent a copy.
             */
            copySentOn: string;
            /**
             * Format: date
             * @description The meeting at which it is moved.
             */
            meetingOn: string;
            /**
             * Format: date
             * @description When that meeting was called, where it was after the notice came.
             */
            calledOn?: string;
            /** @description The member who gave the notice, for the office only. */
            from: string;
        };
        ResolutionDetailsDto: {
            /** Format: uuid */
            id: string;
            version: number;
            kind: string;
            kindTitle: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "decided";
            /** Format: uuid */
            poll: string | null;
            decision: number | null;
            /** Format: date-time */
            draftedAt: string;
            text: string;
            proposal: components["schemas"]["NoProposalDto"] | components["schemas"]["AppointmentProposalDto"] | components["schemas"]["SelectionProposalDto"] | components["schemas"]["RemovalProposalDto"] | components["schemas"]["AllocationProposalDto"] | components["schemas"]["ConstitutionProposalDto"];
            /** @description What carries it, in words. */
            thresholdSays: string;
            /** @description Civil days the poll must be open at the least. */
            minimumDaysOpen: number;
            /** @description Who would be on the roll if the poll opened today. */
            entitledToday: components["schemas"]["EntitledDto"];
            /** @description What to know before the poll opens, if it opened today; none once it has. */
            beforeItOpens: components["schemas"]["OpeningWarningDto"][];
            /** @description The constitution under which its poll was opened, or would be today. */
            constitution: components["schemas"]["VersionRefDto"];
            /** @description Those whose written consent it needs. */
            consentOf: string[];
            /** @description What else must be carried. */
            alsoNeeds: components["schemas"]["OtherDecisionDto"][];
            /** @description The ballot by which a trustee asks first those whom it votes for. */
            asksFirst: components["schemas"]["OtherDecisionDto"] | null;
            /**
             * @description Whether it is put to a poll, or voted on by the board at a meeting of its own.
             * @enum {string}
             */
            takenBy: "poll" | "board-meeting";
            /** @description Whether it removes a director by the Act, which asks for special notice before the poll opens and for a hearing. */
            needsSpecialNotice: boolean;
            /** @description The special notice that was recorded. */
            specialNotice: components["schemas"]["SpecialNoticeDto"] | null;
            /** @description The ballots held among nominees, where the method may take several; else none. */
            ballots: components["schemas"]["ElectionBallotDto"][];
            /** @description The ballot to be opened next, when those held decide nothing. */
            nextBallot: components["schemas"]["NextCandidatesDto"] | null;
        };
        DraftResolutionDto: {
            /** @description Code of a decision kind that is drafted as text. */
            kind: string;
            title: string;
            text: string;
        };
        VersionDto: {
            version: number;
        };
        RecordSpecialNoticeDto: {
            /**
             * Format: date
             * @description When the company was told that somebody intends to move it.
             */
            receivedOn: string;
            /**
             * Format: date
             * @description When the director was sent a copy.
             */
            copySentOn: string;
            /**
             * Format: date
             * @description The meeting at which it is moved.
             */
            meetingOn: string;
            /**
             * Format: date
             * @description When that meeting was called, where it was after the notice came.
             */
            calledOn?: string;
            /** @description Number of the legal member who gave the notice. */
            from: string;
        };
        HearingDto: {
            /**
             * @description What became of what the director wrote in reply.
             * @enum {string}
             */
            representations: "none-made" | "circulated" | "read-out" | "withheld-by-court" | "ignored";
            /** @description Whether the director could speak at the meeting. */
            heard: boolean;
        };
        DeclareResolutionDto: {
            /** @description Those who have consented in writing; left out only where nobody need. */
            consents?: string[];
            /** @description Numbers of the other decisions that this one needs and that have been carried; left out only where it needs none. */
            alsoCarried?: number[];
            /** @description Number of the ballot by which a trustee asked first, null when none was held; left out only where none is to be. */
            askedFirst?: number | null;
            /** @description How the director could answer, where the members of a company remove one; else left out. */
            hearing?: components["schemas"]["HearingDto"];
        };
        BoardVoteDto: {
            /** @description Those who have consented in writing; left out only where nobody need. */
            consents?: string[];
            /** @description Numbers of the other decisions that this one needs and that have been carried; left out only where it needs none. */
            alsoCarried?: number[];
            /** @description Number of the ballot by which a trustee asked first, null when none was held; left out only where none is to be. */
            askedFirst?: number | null;
            /** @description How the director could answer, where the members of a company remove one; else left out. */
            hearing?: components["schemas"]["HearingDto"];
            /**
             * Format: date
             * @description The day of the meeting.
             */
            heldOn: string;
            /** @description Where the minutes are found. */
            minutes: string;
            /** @description Directors in office. */
            directors: number;
            /** @description Directors who took part, abstentions included. */
            tookPart: number;
            votesFor: number;
            votesAgainst: number;
            abstained: number;
        };
        BoardBallotDto: {
            tracker: string;
            /** @description The key that signed it, 64 hexadecimal digits. */
            credential: string;
            /** @description Number of the log that it was accepted in. */
            log: number;
            /** @description Place in that log. */
            logIndex: number;
            /**
             * @description `superseded`: the same elector has voted again since, online or on paper. `paper`: entered by two tellers.
             * @enum {string}
             */
            state: "current" | "superseded" | "paper";
        };
        BallotBoardDto: {
            /** @description In the order of the log. */
            items: components["schemas"]["BoardBallotDto"][];
            /** @description Where the next page goes on. */
            next: string | null;
        };
        SealedBallotDto: {
            /** Format: uuid */
            box: string;
            /** @description The ballot as it was sealed, to the letter. */
            ballot: string;
        };
        CastSealedDto: {
            /** @description One for each box on the paper. */
            ballots: components["schemas"]["SealedBallotDto"][];
            /** @description That whoever casts it is the person the vote was sent to, votes no other way, and belongs to the constituency: where the ballot paper asks for it, no ballot is taken without. */
            declaresIdentity?: boolean;
        };
        SealedReceiptDto: {
            /** Format: uuid */
            box: string;
            /** @description SHA-256 of the ballot, base64 without padding. */
            tracker: string;
            /** @description Place in the log. */
            logIndex: number;
            /** @description RFC 6962 leaf hash of the log entry, hexadecimal. */
            leafHash: string;
            /** @description The log entry, to the letter. */
            entry: string;
        };
        SealedCastDto: {
            /** Format: date-time */
            castAt: string;
            ballots: components["schemas"]["SealedReceiptDto"][];
        };
        MySealedBallotDto: {
            /** Format: uuid */
            box: string;
            /** @description SHA-256 of the ballot, base64 without padding. */
            tracker: string;
            /** @description Place in the log. */
            logIndex: number;
            /** @description RFC 6962 leaf hash of the log entry, hexadecimal. */
            leafHash: string;
            /** @description The log entry, to the letter. */
            entry: string;
            /** Format: date-time */
            castAt: string;
            /** @description The key that signed it, 64 hexadecimal digits. */
            credential: string;
            /** @enum {string} */
            state: "current" | "superseded";
        };
        MySealedBallotsDto: {
            /** @description The newest first. */
            items: components["schemas"]["MySealedBallotDto"][];
        };
        DeclaredInterestDto: {
            /** Format: uuid */
            term: string;
            /** @description Which of the term it is, from 1. */
            declaration: number;
            holder: string;
            office: string;
            officeName: string;
            text: string;
            /**
             * Format: date
             * @description The day on which it was declared.
             */
            from: string;
            /**
             * Format: date
             * @description The last day on which it stood; before the first where another was declared the same day.
             */
            to: string;
        };
        DeclaredInterestListDto: {
            items: components["schemas"]["DeclaredInterestDto"][];
        };
        OwnTermDto: {
            /** Format: uuid */
            term: string;
            officeName: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day in office.
             */
            to: string;
            /** @description Number of the decision that began it. */
            decision: number | null;
            /** @description Whether it is over, so that nothing can be declared in it. */
            isOver: boolean;
            /** @description What they declared in it, the newest first. */
            interests: components["schemas"]["InterestsDto"][];
        };
        OwnTermListDto: {
            items: components["schemas"]["OwnTermDto"][];
        };
        RotationMemberDto: {
            /**
             * Format: uuid
             * @description Id of the term.
             */
            term: string;
            name: string;
            /** Format: date */
            lastElectedOn: string;
            /**
             * @description Whether they retire, stay, or it is for the lots to say.
             * @enum {string}
             */
            fate: "retires" | "stays" | "lots";
        };
        AnnouncedDrawDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            /** @description Whether whoever asks announced it, and so may not draw. */
            isOwn: boolean;
        };
        RotationOfDto: {
            constituency: string;
            constituencyName: string;
            /** @description What the rules say, as a sentence. */
            headline: string;
            /** @description How they come to it, step by step. */
            steps: string[];
            /** @description Places for which lots must be drawn. */
            toDraw: number;
            members: components["schemas"]["RotationMemberDto"][];
            announced: components["schemas"]["AnnouncedDrawDto"] | null;
            /**
             * Format: date
             * @description The day on which this year’s retire, once that is settled.
             */
            settledFor: string | null;
        };
        RotationListDto: {
            /**
             * Format: date
             * @description The day that was asked about.
             */
            on: string;
            items: components["schemas"]["RotationOfDto"][];
        };
        RetireByRotationDto: {
            /** @description Code of a constituency whose seats fall free in turn. */
            constituency: string;
            /**
             * Format: date
             * @description The first day on which those who retire are out of office.
             */
            on: string;
        };
        RotatedDto: {
            /** Format: uuid */
            id: string;
            /** @description Places that another officer must draw lots for; 0 when none. */
            toDraw: number;
        };
        DrawRotationDto: {
            /** @description Drawn by the browser of the officer who draws: half of the lot. */
            beacon: string;
        };
        WayToFillDto: {
            /** @enum {string} */
            way: "countback" | "recount" | "next-highest" | "by-election" | "co-option";
            isOpen: boolean;
            /** @description What happens, where it is open; why it is not, where it is not. */
            says: string;
        };
        VacantSeatDto: {
            /**
             * Format: uuid
             * @description Id of the term that was over.
             */
            term: string;
            office: string;
            officeName: string;
            /** @description Who held it last. */
            holder: string;
            /** @enum {string} */
            cause: "term-ended" | "rotation" | "resigned" | "died" | "left-constituency" | "left-appointing-office" | "appointer-gave-notice" | "disqualified" | "missed-meetings" | "removed" | "co-option-ended" | "result-set-aside";
            /** @description Why it is vacant, as a sentence. */
            why: string;
            rule: string;
            citation: string;
            /** Format: date */
            vacantFrom: string;
            /**
             * Format: date
             * @description The last day of the term it was held for.
             */
            termEnds: string;
            /**
             * @description What the constitution says happens next.
             * @enum {string}
             */
            next: "leave" | "countback" | "recount" | "next-highest" | "by-election" | "co-option" | "co-opt-again" | "appoint-again" | "next-election" | "announce" | "announced" | "none";
            /** @description The same as a sentence, with its source. */
            nextSays: string;
            /** @description In the order of the constitution. */
            ways: components["schemas"]["WayToFillDto"][];
            /** @description How many candidates were asked whether they would serve. */
            asked: number;
            /** @description How many of them have answered. */
            answered: number;
            /**
             * Format: uuid
             * @description Called to fill it.
             */
            byElection: string | null;
            /**
             * Format: uuid
             * @description The vacancy that was announced to fill it.
             */
            coOption: string | null;
        };
        VacantSeatListDto: {
            items: components["schemas"]["VacantSeatDto"][];
        };
        OutsideAppointmentDto: {
            /** @description Code of the constituency whose seats a body outside fills. */
            constituency: string;
            /** @description Of whom they appoint: a member of the constituency. */
            memberNumber: string;
            /**
             * Format: date
             * @description The first day in office.
             */
            from: string;
            /**
             * Format: date
             * @description The last day; that of a whole term when left out.
             */
            to?: string;
            /**
             * Format: date
             * @description The day on which the letter of the appointing body came.
             */
            toldOn: string;
            /** @description Where the letter is kept. Not published. */
            kept: string;
        };
        OutsideTermDto: {
            /**
             * Format: uuid
             * @description Id of the term of office.
             */
            term: string;
        };
        VacancyNextDto: {
            office: string;
            /** @description Who held it last. */
            holder: string;
            /**
             * Format: date
             * @description The first day on which it is vacant.
             */
            since: string;
            /** @enum {string} */
            next: "leave" | "countback" | "recount" | "next-highest" | "by-election" | "co-option" | "co-opt-again" | "appoint-again" | "next-election" | "announce" | "announced" | "none";
            /** @description The same as a sentence, with its source. */
            nextSays: string;
        };
        VacancyNextListDto: {
            items: components["schemas"]["VacancyNextDto"][];
        };
        OfferedCandidateDto: {
            /** Format: uuid */
            candidate: string;
            name: string;
            /** Format: date */
            replyBy: string;
            /** @description Null until they answer. */
            serves: boolean | null;
        };
        VacantSeatDetailsDto: {
            /**
             * Format: uuid
             * @description Id of the term that was over.
             */
            term: string;
            office: string;
            officeName: string;
            /** @description Who held it last. */
            holder: string;
            /** @enum {string} */
            cause: "term-ended" | "rotation" | "resigned" | "died" | "left-constituency" | "left-appointing-office" | "appointer-gave-notice" | "disqualified" | "missed-meetings" | "removed" | "co-option-ended" | "result-set-aside";
            /** @description Why it is vacant, as a sentence. */
            why: string;
            rule: string;
            citation: string;
            /** Format: date */
            vacantFrom: string;
            /**
             * Format: date
             * @description The last day of the term it was held for.
             */
            termEnds: string;
            /**
             * @description What the constitution says happens next.
             * @enum {string}
             */
            next: "leave" | "countback" | "recount" | "next-highest" | "by-election" | "co-option" | "co-opt-again" | "appoint-again" | "next-election" | "announce" | "announced" | "none";
            /** @description The same as a sentence, with its source. */
            nextSays: string;
            /** @description In the order of the constitution. */
            ways: components["schemas"]["WayToFillDto"][];
            /** @description How many candidates were asked whether they would serve. */
            asked: number;
            /** @description How many of them have answered. */
            answered: number;
            /**
             * Format: uuid
             * @description Called to fill it.
             */
            byElection: string | null;
            /**
             * Format: uuid
             * @description The vacancy that was announced to fill it.
             */
            coOption: string | null;
            candidates: components["schemas"]["OfferedCandidateDto"][];
            /** @description Who could be asked, and was not yet. */
            couldServe: string[];
        };
        OfferSeatDto: {
            /**
             * Format: date
             * @description The last day on which an answer is waited for.
             */
            replyBy: string;
        };
        OfferedSeatDto: {
            /** @description How many candidates were asked. */
            asked: number;
        };
        AnswerOfferDto: {
            /** @description Whether they would take the seat. */
            serves: boolean;
        };
        OwnOfferDto: {
            /** Format: uuid */
            seat: string;
            /** Format: uuid */
            candidate: string;
            officeName: string;
            /** @description Whether it is a place in an office, and no seat on the council. */
            isOffice: boolean;
            /** Format: date */
            vacantFrom: string;
            /** Format: date */
            termEnds: string;
            /** Format: date */
            replyBy: string;
            /** @description Null until they answer. */
            serves: boolean | null;
        };
        OwnOfferListDto: {
            items: components["schemas"]["OwnOfferDto"][];
        };
        EndTermDto: {
            /**
             * @description Why it ends before its time.
             * @enum {string}
             */
            cause: "resigned" | "died" | "disqualified" | "missed-meetings" | "left-appointing-office" | "appointer-gave-notice";
            /**
             * Format: date
             * @description The first day out of office.
             */
            on: string;
        };
        EndedTermDto: {
            /** Format: date */
            vacantFrom: string;
        };
        DeclareInterestsDto: {
            /** @description Published in the register. “None.” where there is nothing to declare. */
            text: string;
            /**
             * Format: date
             * @description The day they were declared; today when left out.
             */
            on?: string;
        };
        DeclaredInterestsDto: {
            /** @description From 1: which declaration of this term it is. */
            declaration: number;
        };
        HoldReasonDto: {
            /** @description Public: it goes in the log. */
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    Amendments_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDocumentDto"];
            };
        };
        responses: {
            /** @description What is wrong with a text, what it changes and who can adopt it. Nothing is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedVersionDto"];
                };
            };
        };
    };
    Amendments_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDocumentDto"];
            };
        };
        responses: {
            /** @description Every past decision under another version. Nothing is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayDto"];
                };
            };
        };
    };
    Amendments_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedResolutionDto"];
                };
            };
        };
    };
    Amendments_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredVersionDto"];
                };
            };
        };
    };
    Council_show: {
        parameters: {
            query?: {
                /** @description The day to look at; today when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilDto"];
                };
            };
        };
    };
    Vacancies_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacancyListDto"];
                };
            };
        };
    };
    Vacancies_announce: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceVacancyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Vacancies_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacancyDto"];
                };
            };
        };
    };
    Vacancies_nominate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Vacancies_appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedResolutionDto"];
                };
            };
        };
    };
    Vacancies_select: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedResolutionDto"];
                };
            };
        };
    };
    Removals_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedResolutionDto"];
                };
            };
        };
    };
    AsAt_show: {
        parameters: {
            query?: {
                /** @description The day to look at; today when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsAtDto"];
                };
            };
        };
    };
    Challenges_page: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengePageDto"];
                };
            };
        };
    };
    Challenges_raise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseChallengeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaisedChallengeDto"];
                };
            };
        };
    };
    Challenges_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeDto"];
                };
            };
        };
    };
    Challenges_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerChallengeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Filings_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingListDto"];
                };
            };
        };
    };
    Filings_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFilingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledDto"];
                };
            };
        };
    };
    Filings_recordOfDeparture: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                term: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFilingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledDto"];
                };
            };
        };
    };
    Funds_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundRoundListDto"];
                };
            };
        };
    };
    Funds_announce: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceFundRoundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Funds_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundRoundDetailsDto"];
                };
            };
        };
    };
    Funds_bid: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BidInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Funds_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPollDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPollDto"];
                };
            };
        };
    };
    Funds_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredDto"];
                };
            };
        };
    };
    Meetings_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingListDto"];
                };
            };
        };
    };
    Meetings_call: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Meetings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetailsDto"];
                };
            };
        };
    };
    Meetings_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletedTaskDto"];
                };
            };
        };
    };
    Shares_register: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description The day to look at; today when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareRegisterDto"];
                };
            };
        };
    };
    Shares_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSharesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedSharesDto"];
                };
            };
        };
    };
    Shares_holding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldingDto"];
                };
            };
        };
    };
    Surplus_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurplusRoundListDto"];
                };
            };
        };
    };
    Surplus_prepare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareSurplusDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedSurplusDto"];
                };
            };
        };
    };
    Surplus_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurplusRoundDetailsDto"];
                };
            };
        };
    };
    Surplus_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedResolutionDto"];
                };
            };
        };
    };
    Ballots_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyBallotsDto"];
                };
            };
        };
    };
    Ballots_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotPaperDto"];
                };
            };
        };
    };
    Ballots_cast: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of the browser’s for this ballot: sent again, it gives the first answer. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastBallotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastReceiptDto"];
                };
            };
        };
    };
    Ballots_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
        };
    };
    Boards_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardListDto"];
                };
            };
        };
    };
    Boards_setUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpBoardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewBoardDto"];
                };
            };
        };
    };
    Boards_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardDto"];
                };
            };
        };
    };
    Boards_rehearsal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board’s rehearsal as an archive that anybody can verify. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": string;
                };
            };
        };
    };
    Boards_speak: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeakOnBoardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpokenDto"];
                };
            };
        };
    };
    Boards_retire: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireBoardDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Booth_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoothReleaseDto"];
                };
            };
        };
    };
    Constitution_inForce: {
        parameters: {
            query?: {
                /** @description The day asked about; today when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version in force on a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConstitutionDto"];
                };
            };
        };
    };
    Constitution_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionListDto"];
                };
            };
        };
    };
    Constitution_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDetailsDto"];
                };
            };
        };
    };
    Constitution_changes: {
        parameters: {
            query: {
                /** @description The version to compare with. */
                from: number;
            };
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this version changes in another, in words. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesDto"];
                };
            };
        };
    };
    Constitution_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A version of the constitution, to the byte that its hash names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Decisions_page: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Words to look for in titles, texts and names; "words in quotes" stand together, -word leaves out. */
                q?: string;
                /** @description Kind of decision. */
                kind?: string;
                /** @description Whose decision. */
                body?: "members" | "council" | "board";
                /** @description Code of a constituency whose seats are decided. */
                constituency?: string;
                verdict?: "carried" | "lost" | "elected" | "no-quorum" | "unlawful";
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPageDto"];
                };
            };
        };
    };
    Decisions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
                };
            };
        };
    };
    Decisions_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision’s document, to the byte. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Corrections_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionMadeDto"];
                };
            };
        };
    };
    PublishedLists_json: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Words to look for in titles, texts and names; "words in quotes" stand together, -word leaves out. */
                q?: string;
                /** @description Kind of decision. */
                kind?: string;
                /** @description Whose decision. */
                body?: "members" | "council" | "board";
                /** @description Code of a constituency whose seats are decided. */
                constituency?: string;
                verdict?: "carried" | "lost" | "elected" | "no-quorum" | "unlawful";
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedDecisionsDto"];
                };
            };
        };
    };
    PublishedLists_atom: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Words to look for in titles, texts and names; "words in quotes" stand together, -word leaves out. */
                q?: string;
                /** @description Kind of decision. */
                kind?: string;
                /** @description Whose decision. */
                body?: "members" | "council" | "board";
                /** @description Code of a constituency whose seats are decided. */
                constituency?: string;
                verdict?: "carried" | "lost" | "elected" | "no-quorum" | "unlawful";
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Atom feed, RFC 4287. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
        };
    };
    Elections_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionListDto"];
                };
            };
        };
    };
    Elections_call: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallElectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Elections_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionDetailsDto"];
                };
            };
        };
    };
    Elections_cease: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                candidate: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CeasingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfterCeasingDto"];
                };
            };
        };
    };
    Elections_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPollDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPollDto"];
                };
            };
        };
    };
    Elections_openNext: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextBallotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPollDto"];
                };
            };
        };
    };
    Elections_count: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedDto"];
                };
            };
        };
    };
    Elections_declareWithoutPoll: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredElectionDto"];
                };
            };
        };
    };
    Elections_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredElectionDto"];
                };
            };
        };
    };
    Ending_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndElectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedContestsDto"];
                };
            };
        };
    };
    FewerSeats_reduce: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FewerSeatsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReducedContestsDto"];
                };
            };
        };
    };
    Independence_state: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndependenceInDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ElectionNotices_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionNoticesDto"];
                };
            };
        };
    };
    ElectionNotices_notReached: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                stage: "notice-of-election" | "notice-of-poll";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotReachedListDto"];
                };
            };
        };
    };
    ElectionNotices_cameBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                stage: "notice-of-election" | "notice-of-poll";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CameBackDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Counts_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCountDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Counts_object: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToCountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Counts_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                objection: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerObjectionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Recounts_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRecountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Recounts_grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeRecountDto"];
                };
            };
        };
    };
    Recounts_refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRecountDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Objections_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerObjectionsDto"];
                };
            };
        };
    };
    Objections_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeObjectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Objections_dismiss: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                objection: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissObjectionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Objections_setAside: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                objection: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAsideDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalledAgainDto"];
                };
            };
        };
    };
    FreeSeats_list: {
        parameters: {
            query?: {
                /** @description The polling day, or another from which on seats are looked at; today when left out. */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeSeatsListDto"];
                };
            };
        };
    };
    Timetable_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableDto"];
                };
            };
        };
    };
    Timetable_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollingDayDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Timetable_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderPlanInDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Timetable_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Timetable_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                override: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideDecisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Timetable_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteStageDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Candidacies_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Candidacies_own: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCandidacyDto"];
                };
            };
        };
    };
    Candidacies_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Candidacies_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Candidacies_ownPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    Candidacies_photo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotoInDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Candidacies_removePhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Candidacies_askSeconder: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeconderInDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Candidacies_second: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Candidacies_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfficeCandidacies_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeCandidacyListDto"];
                };
            };
        };
    };
    OfficeCandidacies_enter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationOnPaperDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    OfficeCandidacies_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalNoticeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfficeCandidacies_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    OfficeCandidacies_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                candidacy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MyElections_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyElectionsDto"];
                };
            };
        };
    };
    MyElections_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyElectionDto"];
                };
            };
        };
    };
    AnnouncedElections_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncedElectionsDto"];
                };
            };
        };
    };
    AnnouncedElections_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticedElectionDto"];
                };
            };
        };
    };
    AnnouncedElections_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    Packs_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A zip file: the slice of the record about one matter, with proofs and documents, that `folkmoot verify` checks offline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    Packs_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One decision in words, to be printed, filed or put to the minutes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    Packs_election: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A zip file: the slice of the record about one matter, with proofs and documents, that `folkmoot verify` checks offline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    Packs_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A zip file: the slice of the record about one matter, with proofs and documents, that `folkmoot verify` checks offline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    SignIn_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInSentDto"];
                };
            };
        };
    };
    SignIn_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    SignIn_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    SignIn_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Inspections_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionListDto"];
                };
            };
        };
    };
    Inspections_appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointInspectorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Inspections_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetailsDto"];
                };
            };
        };
    };
    Inspections_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedDto"];
                };
            };
        };
    };
    OwnInspection_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnInspectionDto"];
                };
            };
        };
    };
    OwnInspection_matter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "decision" | "election" | "meeting";
                /** @description The number of a decision; the id of an election or a meeting. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectedMatterDto"];
                };
            };
        };
    };
    OwnInspection_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "decision" | "election" | "meeting";
                /** @description The number of a decision; the id of an election or a meeting. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A zip file: the slice of the record about one matter, with proofs and documents, that `folkmoot verify` checks offline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    IssuedDocuments_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate of result: a PDF/UA file. There a moment after the decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    IssuedDocuments_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scrutineer’s report on its poll: a PDF/UA file. There a moment after the decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    IssuedDocuments_withHash: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundDocumentDto"];
                };
            };
        };
    };
    LetterCodes_toPrint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToPrintDto"];
                };
            };
        };
    };
    LetterCodes_ofPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollCodesDto"];
                };
            };
        };
    };
    LetterCodes_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedLettersDto"];
                };
            };
        };
    };
    LetterCodes_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LostCodeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LetterCodes_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A zip file of the letters, as an age file that only whoever prints them opens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    LetterSignIn_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    LetterSignIn_lose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LostCodeDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInSentDto"];
                };
            };
        };
    };
    Mailbox_list: {
        parameters: {
            query?: {
                /** @description Only mail to this address. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailListDto"];
                };
            };
        };
    };
    Mailbox_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailTextDto"];
                };
            };
        };
    };
    Members_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportMembersDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummaryDto"];
                };
            };
        };
    };
    Members_page: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Part of a name, or a member number. */
                q?: string;
                constituency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPageDto"];
                };
            };
        };
    };
    Members_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDetailsDto"];
                };
            };
        };
    };
    Leaving_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveConstituencyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeftConstituencyDto"];
                };
            };
        };
    };
    Leaving_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordLeavingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingDto"];
                };
            };
        };
    };
    Erasure_forecast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureForecastDto"];
                };
            };
        };
    };
    Erasure_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasedDto"];
                };
            };
        };
    };
    OwnData_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDataDto"];
                };
            };
        };
    };
    Committees_candidacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidacyDto"];
                };
            };
        };
    };
    Committees_name: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameCommitteeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeNamedDto"];
                };
            };
        };
    };
    Committees_interviews: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Nominees_consider: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsiderNomineeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Nominees_interest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NomineeInterestDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Nominees_recommend: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Nominees_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckNomineeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notices_letters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersDto"];
                };
            };
        };
    };
    Notices_remind: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderDto"];
                };
            };
        };
    };
    Notices_notReached: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotReachedListDto"];
                };
            };
        };
    };
    Notices_cameBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CameBackDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CouncilItems_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilItemListDto"];
                };
            };
        };
    };
    CouncilItems_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilItemDetailsDto"];
                };
            };
        };
    };
    OfficeItems_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeItemDto"];
                };
            };
        };
    };
    OfficeItems_preside: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresidingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresidedDto"];
                };
            };
        };
    };
    OfficeItems_interest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestDeclaredDto"];
                };
            };
        };
    };
    OfficeItems_notify: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolderNoticeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OfficeItems_reply: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnRemovals_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRemovalListDto"];
                };
            };
        };
    };
    Openings_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollOpeningListDto"];
                };
            };
        };
    };
    Openings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollOpeningDto"];
                };
            };
        };
    };
    Openings_artefact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                box: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The encrypted tally, a shuffle, a decryption or the result, to the letter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    Openings_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                box: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole election of a box as an archive that anybody can verify. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tar": string;
                };
            };
        };
    };
    Openings_shuffle: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                poll: string;
                box: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStepDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Openings_decrypt: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                poll: string;
                box: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStepDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Openings_proceed: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                poll: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProceedWithoutDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Openings_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                poll: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Boxes of fewer than five ballots may be opened. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Organisation_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
        };
    };
    Paper_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperBatchListDto"];
                };
            };
        };
    };
    Paper_announce: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                poll: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceBatchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncedBatchDto"];
                };
            };
        };
    };
    Paper_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperBatchDetailsDto"];
                };
            };
        };
    };
    Paper_envelope: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterEnvelopeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Paper_paper: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterPaperDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Paper_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedBatchDto"];
                };
            };
        };
    };
    Paper_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawBatchDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EarlyClose_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlyCloseInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    EarlyClose_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlyCloseDecisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Polls_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollListDto"];
                };
            };
        };
    };
    Polls_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollDetailsDto"];
                };
            };
        };
    };
    Polls_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedPollDto"];
                };
            };
        };
    };
    Polls_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count sheet, to the byte. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    Polls_table: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count sheet as a table for spreadsheets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    Polls_ballots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counted ballots as a BLT file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    PublicValue_state: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicValueInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    PublicValue_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                stated: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicValueDecisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Turnout_followAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events called `turnout`, each with a `TurnoutDto`: one for each open poll at once, and one at every change of any of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    Turnout_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events called `turnout`, each with a `TurnoutDto`: one at once and one at every change, until the poll is closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    Recalls_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallableListDto"];
                };
            };
        };
    };
    Recalls_presented: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedRecallListDto"];
                };
            };
        };
    };
    Recalls_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginRecallDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedRecallDto"];
                };
            };
        };
    };
    Recalls_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedRecallDto"];
                };
            };
        };
    };
    Recalls_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LogWatch_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogHealthDto"];
                };
            };
        };
    };
    LogWatch_watch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogWatchDto"];
                };
            };
        };
    };
    Record_show: {
        parameters: {
            query?: {
                /** @description Number of the log; the newest if left out. */
                log?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogDto"];
                };
            };
        };
    };
    Record_checkpoint: {
        parameters: {
            query?: {
                /** @description Number of the log; the newest if left out. */
                log?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last signed checkpoint with its cosignatures: a C2SP signed note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    Record_vkey: {
        parameters: {
            query?: {
                /** @description Number of the log; the newest if left out. */
                log?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys that sign, one a line, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    Record_entries: {
        parameters: {
            query?: {
                /** @description Number of the log; the newest if left out. */
                log?: number;
                from?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries to the letter, one a line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
        };
    };
    TlogProofs_entry: {
        parameters: {
            query?: {
                /** @description Number of the log; the newest if left out. */
                log?: number;
            };
            header?: never;
            path: {
                index: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A C2SP tlog-proof against the last signed checkpoint; its extra data are the exact bytes of the entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    TlogProofs_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A C2SP tlog-proof against the last signed checkpoint; its extra data are the exact bytes of the entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    Rehearsals_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalListDto"];
                };
            };
        };
    };
    Rehearsals_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeRehearsalDto"];
                };
            };
        };
    };
    Rehearsals_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rehearsal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalDto"];
                };
            };
        };
    };
    Rehearsals_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                rehearsal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Rehearsals_castForRest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                rehearsal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastForRestDto"];
                };
            };
        };
    };
    Rehearsals_letter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                rehearsal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Rehearsals_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                rehearsal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RehearsalFiles_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rehearsal: string;
                contest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count sheet, with the watermark in the title of its contest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    RehearsalFiles_table: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rehearsal: string;
                contest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count sheet as a table for spreadsheets, below the watermark. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    RehearsalFiles_ballots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rehearsal: string;
                contest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counted ballots as a BLT file, with the watermark in its title. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    SamplePapers_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplePaperDto"];
                };
            };
        };
    };
    SamplePapers_cast: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastSampleBallotDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleCastDto"];
                };
            };
        };
    };
    Resolutions_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionKindListDto"];
                };
            };
        };
    };
    Resolutions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionListDto"];
                };
            };
        };
    };
    Resolutions_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftResolutionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    Resolutions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionDetailsDto"];
                };
            };
        };
    };
    Resolutions_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the edit was made on, in quotation marks. */
                "If-Match": string;
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftResolutionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDto"];
                };
            };
        };
    };
    Resolutions_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the edit was made on, in quotation marks. */
                "If-Match": string;
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Resolutions_specialNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSpecialNoticeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Resolutions_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPollDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPollDto"];
                };
            };
        };
    };
    Resolutions_openNext: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextBallotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPollDto"];
                };
            };
        };
    };
    Resolutions_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeclareResolutionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredDto"];
                };
            };
        };
    };
    Resolutions_boardVote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardVoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredDto"];
                };
            };
        };
    };
    SealedBallots_election: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll: string;
                box: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The election of a box, to the letter: Belenios specification s.4.10. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    SealedBallots_trustees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll: string;
                box: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who holds the key of a box, to the letter: Belenios specification s.4.7. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown[];
                };
            };
        };
    };
    SealedBallots_board: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                poll: string;
                box: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of the box once its poll is closed; while it is open, of all boxes of the poll. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotBoardDto"];
                };
            };
        };
    };
    SealedBallots_onBoard: {
        parameters: {
            query: {
                tracker: string;
            };
            header?: never;
            path: {
                poll: string;
                box: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardBallotDto"];
                };
            };
        };
    };
    SealedBallots_cast: {
        parameters: {
            query?: never;
            header: {
                /** @description Any UUID. What makes a repeat one are the ballots themselves. */
                "Idempotency-Key": string;
            };
            path: {
                poll: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastSealedDto"];
            };
        };
        responses: {
            /** @description The same ballots were cast before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedCastDto"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedCastDto"];
                };
            };
        };
    };
    SealedBallots_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poll: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySealedBallotsDto"];
                };
            };
        };
    };
    Interests_list: {
        parameters: {
            query?: {
                /** @description The day on which they stood; all when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredInterestListDto"];
                };
            };
        };
    };
    OwnTerms_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTermListDto"];
                };
            };
        };
    };
    Rotation_list: {
        parameters: {
            query?: {
                /** @description The day to look at; today when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotationListDto"];
                };
            };
        };
    };
    Rotation_announce: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireByRotationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedDto"];
                };
            };
        };
    };
    Rotation_draw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawRotationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedDto"];
                };
            };
        };
    };
    Seats_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacantSeatListDto"];
                };
            };
        };
    };
    Seats_appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutsideAppointmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideTermDto"];
                };
            };
        };
    };
    Seats_published: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacancyNextListDto"];
                };
            };
        };
    };
    Seats_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                term: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacantSeatDetailsDto"];
                };
            };
        };
    };
    Seats_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                term: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferSeatDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedSeatDto"];
                };
            };
        };
    };
    Seats_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                term: string;
                candidate: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerOfferDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Seats_fill: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                term: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredDto"];
                };
            };
        };
    };
    Seats_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOfferListDto"];
                };
            };
        };
    };
    Terms_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                term: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndTermDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedTermDto"];
                };
            };
        };
    };
    Terms_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                term: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareInterestsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredInterestsDto"];
                };
            };
        };
    };
    Unlinking_hold: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Unlinking_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID for this act: sent again with it, it is done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
