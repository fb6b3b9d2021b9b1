-- The audit trail: rows are only ever added; the seals chain them so that any change shows.
create table sharing_audit (
    id             uuid         not null primary key,
    at             datetime(6)  not null,
    staff_id       uuid,
    staff_name     varchar(210) not null,
    workspace_id   uuid,
    workspace_name varchar(200),
    roles          varchar(150) not null,
    action         varchar(150) not null,
    subjects       text         not null,
    path           varchar(2000),
    outcome        varchar(100) not null,
    address        varchar(64)  not null,
    node           varchar(64)  not null,
    key sharing_audit_at (at, id),
    key sharing_audit_by (staff_id, at)
) default charset = utf8mb4;

-- Finds the rows about one profile, record or person.
create table sharing_audit_subject (
    subject_id uuid not null,
    audit_id   uuid not null references sharing_audit (id),
    primary key (subject_id, audit_id)
) default charset = utf8mb4;

create table sharing_audit_seal (
    number     bigint      not null primary key,
    audit_id   uuid        not null unique,
    row_hash   binary(32)  not null,
    chain_hash binary(32)  not null,
    sealed_at  datetime(6) not null
) default charset = utf8mb4;

create trigger sharing_audit_no_update before update on sharing_audit
    for each row signal sqlstate '45000' set message_text = 'audit rows are never changed';
create trigger sharing_audit_no_delete before delete on sharing_audit
    for each row signal sqlstate '45000' set message_text = 'audit rows are never removed';
create trigger sharing_audit_seal_no_update before update on sharing_audit_seal
    for each row signal sqlstate '45000' set message_text = 'seals are never changed';
create trigger sharing_audit_seal_no_delete before delete on sharing_audit_seal
    for each row signal sqlstate '45000' set message_text = 'seals are never removed';
