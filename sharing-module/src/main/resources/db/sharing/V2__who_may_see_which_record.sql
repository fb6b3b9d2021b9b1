-- Custody and shares say who may see which record; the record itself is known here by its id only.
create table sharing_custody (
    record_id    uuid        not null primary key,
    holder_kind  varchar(9)  not null,
    holder_id    uuid        not null,
    workspace_id uuid        not null references sharing_unit (id),
    opened_at    datetime(6) not null,
    held_since   datetime(6) not null,
    closed_at    datetime(6),
    version      bigint      not null,
    key sharing_custody_of (holder_id, record_id),
    key sharing_custody_in (workspace_id, record_id)
) default charset = utf8mb4;

-- A party has at most one open share of a record; ended ones stay as history.
create table sharing_grant (
    id            uuid         not null primary key,
    record_id     uuid         not null references sharing_custody (record_id),
    party_kind    varchar(9)   not null,
    party_id      uuid         not null,
    level         varchar(7)   not null check (level in ('SUMMARY', 'READ', 'WRITE', 'FULL')),
    message       varchar(2000),
    given_by      uuid         not null references sharing_staff (id),
    given_by_name varchar(210) not null,
    given_at      datetime(6)  not null,
    up_to         datetime(6),
    ends_on       date,
    ended_at      datetime(6),
    ended_by_name varchar(210),
    version       bigint       not null,
    open_party    uuid as (if(ended_at is null, party_id, null)) persistent,
    unique key sharing_one_open_grant (record_id, open_party),
    key sharing_grant_to (open_party, record_id),
    key sharing_grant_ends (ends_on)
) default charset = utf8mb4;

-- Every right that belongs to a party: by custody or by an open share. Lists of records join this.
create view sharing_right (party_id, record_id, level, path, since, up_to, workspace_id) as
    select holder_id, record_id, 'HOLD', 'HOLDER', held_since, null, workspace_id from sharing_custody
    union all
    select g.party_id, g.record_id, g.level, 'GRANT', g.given_at, g.up_to, c.workspace_id
      from sharing_grant g join sharing_custody c on c.record_id = g.record_id
     where g.ended_at is null;
