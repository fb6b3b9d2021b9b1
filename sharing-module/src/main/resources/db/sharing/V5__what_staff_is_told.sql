-- Notices and mails are written with the change they tell of; mail leaves after the commit.
create table sharing_notice (
    id          uuid         not null primary key,
    staff_id    uuid         not null references sharing_staff (id),
    kind        varchar(40)  not null,
    by_name     varchar(210) not null,
    unit_name   varchar(210) not null,
    record_id   uuid         not null,
    handover_id uuid,
    at          datetime(6)  not null,
    read_at     datetime(6),
    key sharing_notice_for (staff_id, at)
) default charset = utf8mb4;

create table sharing_mail (
    id         uuid          not null primary key,
    recipient  varchar(190)  not null,
    subject    varchar(300)  not null,
    body       text          not null,
    reference  uuid,
    state      varchar(7)    not null check (state in ('QUEUED', 'SENT', 'RETRIED', 'FAILED')),
    attempts   int           not null,
    next_at    datetime(6)   not null,
    created_at datetime(6)   not null,
    sent_at    datetime(6),
    error      varchar(300),
    key sharing_mail_due (state, next_at),
    key sharing_mail_of (reference)
) default charset = utf8mb4;
