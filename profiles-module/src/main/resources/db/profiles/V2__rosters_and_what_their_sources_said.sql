-- Imports are staged, so that they can be tried, taken up again and undone; what a source said last is kept as a digest only, never as a copy.
create table profiles_roster_run (
    id               uuid         not null primary key,
    version          bigint       not null,
    workspace_id     uuid         not null,
    staff_id         uuid         not null,
    staff_name       varchar(200) not null,
    kind             varchar(10)  character set ascii collate ascii_bin not null,
    source           varchar(60)  character set ascii collate ascii_bin not null,
    file_name        varchar(250) not null,
    state            varchar(10)  character set ascii collate ascii_bin not null,
    is_complete      boolean      not null,
    people           int          not null,
    staff_left_out   int          not null,
    active_before    int          not null,
    too_many_leavers boolean      not null,
    received_at      datetime(6)  not null,
    confirmed_at     datetime(6),
    ended_at         datetime(6),
    key profiles_roster_run_workspace (workspace_id, received_at),
    key profiles_roster_run_state (state)
);

create table profiles_roster_item (
    id          uuid         not null primary key,
    version     bigint       not null,
    run_id      uuid         not null,
    seq         int          not null,
    kind        varchar(10)  character set ascii collate ascii_bin not null,
    state       varchar(10)  character set ascii collate ascii_bin not null,
    outcome     varchar(10)  character set ascii collate ascii_bin,
    external_id varchar(190) not null collate utf8mb4_bin,
    file_name   varchar(100),
    line        bigint       not null,
    likeness    char(32)     character set ascii collate ascii_bin,
    payload     mediumtext,
    profile_id  uuid,
    seen        bigint       not null,
    as_new      boolean      not null,
    code        varchar(80)  character set ascii collate ascii_bin,
    effects     mediumtext,
    unique key profiles_roster_item_seq (run_id, seq),
    key profiles_roster_item_state (run_id, state, seq),
    key profiles_roster_item_outcome (run_id, outcome, seq),
    key profiles_roster_item_profile (run_id, profile_id),
    key profiles_roster_item_likeness (run_id, likeness, seq),
    foreign key (run_id) references profiles_roster_run (id)
);

create table profiles_roster_problem (
    run_id    uuid         not null,
    seq       int          not null,
    severity  varchar(10)  character set ascii collate ascii_bin not null,
    file_name varchar(100) not null,
    line      bigint       not null,
    field     varchar(100),
    code      varchar(60)  character set ascii collate ascii_bin not null,
    primary key (run_id, seq),
    foreign key (run_id) references profiles_roster_run (id)
);

-- What is behind a key of a source: a profile, a contact, an institution or a record; profiles and contacts also carry it as identifier.
create table profiles_roster_key (
    source       varchar(60)  character set ascii collate ascii_bin not null,
    kind         varchar(10)  character set ascii collate ascii_bin not null,
    external_id  varchar(190) not null collate utf8mb4_bin,
    target_id    uuid         not null,
    workspace_id uuid         not null,
    present      boolean      not null,
    last_run     uuid,
    digest       binary(32),
    primary key (source, kind, external_id),
    key profiles_roster_key_target (target_id, source),
    key profiles_roster_key_present (source, workspace_id, kind, present, last_run)
);

create table profiles_roster_value (
    target_id uuid        not null,
    source    varchar(60) character set ascii collate ascii_bin not null,
    field     varchar(30) character set ascii collate ascii_bin not null,
    digest    binary(32)  not null,
    primary key (target_id, source, field)
);

create table profiles_roster_proposal (
    id         uuid         not null primary key,
    version    bigint       not null,
    profile_id uuid         not null,
    contact_id uuid,
    target_id  uuid         not null,
    field      varchar(30)  character set ascii collate ascii_bin not null,
    value      varchar(254),
    digest     binary(32)   not null,
    source     varchar(60)  character set ascii collate ascii_bin not null,
    state      varchar(10)  character set ascii collate ascii_bin not null,
    at         datetime(6)  not null,
    decided_by uuid,
    decided_at datetime(6),
    unique key profiles_roster_proposal_once (target_id, field, digest),
    key profiles_roster_proposal_profile (profile_id, state),
    foreign key (profile_id) references profiles_profile (id)
);
