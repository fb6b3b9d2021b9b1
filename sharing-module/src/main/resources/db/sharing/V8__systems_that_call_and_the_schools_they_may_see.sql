-- School systems call under a name of their own, and people or systems may be bound to some institutions only.
alter table sharing_staff add column is_client boolean not null default false;

create table sharing_client (
    id           uuid        not null primary key references sharing_staff (id),
    workspace_id uuid        not null references sharing_unit (id),
    created_at   datetime(6) not null,
    revoked_at   datetime(6),
    version      bigint      not null,
    key sharing_client_in (workspace_id)
) default charset = utf8mb4;

-- The institutions are known to the module above; here they are ids. No row: no limit.
create table sharing_limit (
    staff_id       uuid not null references sharing_staff (id),
    workspace_id   uuid not null references sharing_unit (id),
    institution_id uuid not null,
    primary key (staff_id, workspace_id, institution_id)
) default charset = utf8mb4;

-- A system is nobody that a record could be shared with or handed to.
create or replace trigger sharing_staff_named after insert on sharing_staff for each row
    insert into sharing_party (id, kind, name, detail, workspace_id, search_key, open)
    values (new.id, 'STAFF', trim(concat(new.given_name, ' ', new.family_name)), coalesce(new.title, ''), null,
            new.search_key, new.active and not new.is_client);
create or replace trigger sharing_staff_renamed after update on sharing_staff for each row
    update sharing_party
       set name = trim(concat(new.given_name, ' ', new.family_name)), detail = coalesce(new.title, ''),
           search_key = new.search_key, open = new.active and not new.is_client
     where id = new.id;

create or replace view sharing_belonging (party_id, staff_id) as
    select id, id from sharing_staff where active and not is_client
    union all
    select m.unit_id, m.staff_id
      from sharing_member m join sharing_staff s on s.id = m.staff_id and s.active
    union all
    select distinct r.workspace_id, r.staff_id
      from sharing_role r join sharing_staff s on s.id = r.staff_id and s.active
     where r.role not in ('ADMINISTRATOR', 'PRIVACY_OFFICER');
