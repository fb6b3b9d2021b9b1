-- Clients and students stand on their own; who may see them is kept as one row per path, so that no list filters by walking grants.
create sequence profiles_number start with 1 increment by 0 cache 100;

create table profiles_profile (
    id              uuid         not null primary key,
    version         bigint       not null,
    number          varchar(12)  character set ascii collate ascii_bin not null,
    state           varchar(10)  character set ascii collate ascii_bin not null,
    family          varchar(100) not null,
    given           varchar(100),
    preferred       varchar(100),
    family_at_birth varchar(100),
    sort_name       varchar(100) character set ascii collate ascii_bin not null,
    birth           varchar(11)  character set ascii collate ascii_bin,
    is_client       boolean      not null,
    is_student      boolean      not null,
    sex             varchar(10)  character set ascii collate ascii_bin,
    gender          varchar(60),
    pronouns        varchar(60),
    language        varchar(35),
    interpreter     varchar(35),
    deceased_on     date,
    source          varchar(120) not null,
    created_by      uuid         not null,
    created_at      datetime(6)  not null,
    changed_at      datetime(6)  not null,
    unique key profiles_profile_number (number),
    key profiles_profile_birth (birth, id),
    key profiles_profile_changed (changed_at, id),
    check (is_client or is_student)
);

create table profiles_former_name (
    profile_id uuid         not null,
    position   int          not null,
    family     varchar(100) not null,
    given      varchar(100),
    until_on   date         not null,
    primary key (profile_id, position),
    foreign key (profile_id) references profiles_profile (id)
);

create table profiles_identifier (
    system     varchar(60)  character set ascii collate ascii_bin not null,
    value      varchar(120) not null collate utf8mb4_bin,
    profile_id uuid         not null,
    primary key (system, value),
    key profiles_identifier_profile (profile_id),
    foreign key (profile_id) references profiles_profile (id)
);

create table profiles_institution (
    id        uuid         not null primary key,
    name      varchar(150) not null,
    code      varchar(60),
    city      varchar(100),
    sort_name varchar(200) character set ascii collate ascii_bin not null,
    unique key profiles_institution_code (code),
    key profiles_institution_sort (sort_name)
);

create table profiles_enrolment (
    id             uuid        not null primary key,
    profile_id     uuid        not null,
    institution_id uuid        not null,
    grade          varchar(40),
    from_on        date,
    until_on       date,
    key profiles_enrolment_profile (profile_id, until_on),
    key profiles_enrolment_institution (institution_id, grade),
    foreign key (profile_id) references profiles_profile (id),
    foreign key (institution_id) references profiles_institution (id)
);

create table profiles_alert (
    id         uuid         not null primary key,
    profile_id uuid         not null,
    kind       varchar(20)  character set ascii collate ascii_bin not null,
    severity   varchar(20)  character set ascii collate ascii_bin not null,
    text       varchar(300) not null,
    from_on    date,
    until_on   date,
    key profiles_alert_profile (profile_id, until_on),
    foreign key (profile_id) references profiles_profile (id)
);

create table profiles_contact (
    id           uuid         not null primary key,
    version      bigint       not null,
    organisation boolean      not null,
    family       varchar(200) not null,
    given        varchar(100),
    language     varchar(35),
    source       varchar(120) not null,
    created_at   datetime(6)  not null,
    changed_at   datetime(6)  not null
);

create table profiles_contact_identifier (
    system     varchar(60)  character set ascii collate ascii_bin not null,
    value      varchar(120) not null collate utf8mb4_bin,
    contact_id uuid         not null,
    primary key (system, value),
    key profiles_contact_identifier_contact (contact_id),
    foreign key (contact_id) references profiles_contact (id)
);

create table profiles_contact_word (
    contact_id uuid        not null,
    word       varchar(40) character set ascii collate ascii_bin not null,
    primary key (contact_id, word),
    key profiles_contact_word_word (word, contact_id),
    foreign key (contact_id) references profiles_contact (id)
);

create table profiles_tie (
    id            uuid        not null primary key,
    version       bigint      not null,
    profile_id    uuid        not null,
    contact_id    uuid        not null,
    relation      varchar(20) character set ascii collate ascii_bin not null,
    relation_text varchar(100),
    position      int         not null,
    note          varchar(300),
    from_on       date,
    until_on      date,
    restriction   varchar(20) character set ascii collate ascii_bin not null,
    order_text    varchar(200),
    order_from    date,
    order_until   date,
    order_review  date,
    source        varchar(120) not null,
    changed_at    datetime(6) not null,
    key profiles_tie_profile (profile_id, position),
    key profiles_tie_contact (contact_id),
    foreign key (profile_id) references profiles_profile (id),
    foreign key (contact_id) references profiles_contact (id)
);

create table profiles_tie_flag (
    tie_id   uuid        not null,
    kind     varchar(20) character set ascii collate ascii_bin not null,
    answer   varchar(10) character set ascii collate ascii_bin not null,
    from_on  date,
    until_on date,
    primary key (tie_id, kind),
    foreign key (tie_id) references profiles_tie (id)
);

create table profiles_point (
    id             uuid         not null primary key,
    profile_id     uuid,
    contact_id     uuid,
    position       int          not null,
    kind           varchar(10)  character set ascii collate ascii_bin not null,
    usage_kind     varchar(10)  character set ascii collate ascii_bin not null,
    value          varchar(254),
    street         varchar(200),
    city           varchar(100),
    region         varchar(60),
    postal_code    varchar(20),
    country        varchar(60),
    is_primary     boolean      not null,
    do_not_contact boolean      not null,
    discreet       boolean      not null,
    confidential   boolean      not null,
    from_on        date,
    until_on       date,
    note           varchar(200),
    match_key      varchar(254) character set ascii collate ascii_bin,
    key profiles_point_profile (profile_id, position),
    key profiles_point_contact (contact_id, position),
    key profiles_point_match (match_key),
    foreign key (profile_id) references profiles_profile (id),
    foreign key (contact_id) references profiles_contact (id),
    check ((profile_id is null) <> (contact_id is null))
);

create table profiles_change (
    id           uuid         not null primary key,
    profile_id   uuid,
    contact_id   uuid,
    field        varchar(60)  character set ascii collate ascii_bin not null,
    before_text  text,
    after_text   text,
    confidential boolean      not null,
    staff_id     uuid         not null,
    staff_name   varchar(200) not null,
    source       varchar(120) not null,
    reason       varchar(500),
    at           datetime(6)  not null,
    key profiles_change_profile (profile_id, at),
    key profiles_change_contact (contact_id, at),
    foreign key (profile_id) references profiles_profile (id),
    foreign key (contact_id) references profiles_contact (id)
);

create table profiles_word (
    profile_id uuid        not null,
    word       varchar(40) character set ascii collate ascii_bin not null,
    primary key (profile_id, word),
    key profiles_word_word (word, profile_id),
    foreign key (profile_id) references profiles_profile (id)
);

create table profiles_sound (
    profile_id uuid        not null,
    sound      varchar(60) character set ascii collate ascii_bin not null,
    primary key (profile_id, sound),
    key profiles_sound_sound (sound, profile_id),
    foreign key (profile_id) references profiles_profile (id)
);

create table profiles_different (
    one_id   uuid         not null,
    other_id uuid         not null,
    staff_id uuid         not null,
    at       datetime(6)  not null,
    reason   varchar(500),
    primary key (one_id, other_id),
    key profiles_different_other (other_id),
    foreign key (one_id) references profiles_profile (id),
    foreign key (other_id) references profiles_profile (id)
);

create table profiles_home (
    profile_id uuid        not null,
    party_id   uuid        not null,
    party_kind varchar(10) character set ascii collate ascii_bin not null,
    since      datetime(6) not null,
    primary key (profile_id, party_id),
    key profiles_home_party (party_id),
    foreign key (profile_id) references profiles_profile (id)
);

create table profiles_follow (
    record_id  uuid    not null,
    profile_id uuid    not null,
    active     boolean not null,
    primary key (record_id, profile_id),
    key profiles_follow_profile (profile_id, active),
    foreign key (profile_id) references profiles_profile (id)
);

create table profiles_reach (
    party_id   uuid         not null,
    sort_name  varchar(100) character set ascii collate ascii_bin not null,
    profile_id uuid         not null,
    via        uuid         not null,
    active     boolean      not null,
    primary key (party_id, sort_name, profile_id, via),
    key profiles_reach_profile (profile_id, party_id),
    key profiles_reach_via (via, party_id),
    foreign key (profile_id) references profiles_profile (id)
);

create table profiles_message (
    id         uuid         not null primary key,
    profile_id uuid         not null,
    contact_id uuid,
    recipient  varchar(300) not null,
    address    varchar(254) not null,
    subject    varchar(150) not null,
    body       text         not null,
    staff_id   uuid         not null,
    staff_name varchar(200) not null,
    at         datetime(6)  not null,
    key profiles_message_profile (profile_id, at),
    foreign key (profile_id) references profiles_profile (id),
    foreign key (contact_id) references profiles_contact (id)
);
