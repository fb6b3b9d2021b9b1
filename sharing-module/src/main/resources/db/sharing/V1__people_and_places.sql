-- Access is given to people and places: who works here, in which unit, and in which role.
create table sharing_organisation (
    id         uuid         not null primary key,
    name       varchar(200) not null,
    one        tinyint      not null default 1 unique check (one = 1),
    created_at datetime(6)  not null,
    version    bigint       not null
) default charset = utf8mb4;

-- Workspaces, services and teams share one table, because custody, shares and pickers treat them alike.
create table sharing_unit (
    id           uuid         not null primary key,
    kind         varchar(9)   not null check (kind in ('WORKSPACE', 'SERVICE', 'TEAM')),
    workspace_id uuid         not null references sharing_unit (id),
    name         varchar(200) not null,
    search_key   varchar(300) character set ascii collate ascii_bin not null,
    created_at   datetime(6)  not null,
    closed_at    datetime(6),
    version      bigint       not null,
    check ((kind = 'WORKSPACE') = (workspace_id = id)),
    key sharing_unit_in (workspace_id, kind)
) default charset = utf8mb4;

create table sharing_staff (
    id          uuid         not null primary key,
    family_name varchar(100) not null,
    given_name  varchar(100) not null,
    title       varchar(100),
    email       varchar(190) not null,
    search_key  varchar(400) character set ascii collate ascii_bin not null,
    active      boolean      not null,
    epoch       bigint       not null,
    created_at  datetime(6)  not null,
    left_at     datetime(6),
    version     bigint       not null,
    key sharing_staff_by_name (search_key)
) default charset = utf8mb4;

create table sharing_role (
    staff_id     uuid        not null references sharing_staff (id),
    workspace_id uuid        not null references sharing_unit (id),
    role         varchar(20) not null,
    primary key (staff_id, workspace_id, role),
    key sharing_role_in (workspace_id, role)
) default charset = utf8mb4;

create table sharing_member (
    unit_id  uuid not null references sharing_unit (id),
    staff_id uuid not null references sharing_staff (id),
    primary key (unit_id, staff_id),
    key sharing_member_of (staff_id)
) default charset = utf8mb4;

-- People and units in one list, with the names that screens show. Kept by triggers, because lists join it row by row
-- and a view over both tables would be built whole for each.
create table sharing_party (
    id           uuid         not null primary key,
    kind         varchar(9)   not null,
    name         varchar(210) not null,
    detail       varchar(210) not null,
    workspace_id uuid,
    search_key   varchar(400) character set ascii collate ascii_bin not null,
    open         boolean      not null,
    key sharing_party_in (workspace_id)
) default charset = utf8mb4;

create trigger sharing_staff_named after insert on sharing_staff for each row
    insert into sharing_party (id, kind, name, detail, workspace_id, search_key, open)
    values (new.id, 'STAFF', concat(new.given_name, ' ', new.family_name), coalesce(new.title, ''), null,
            new.search_key, new.active);
create trigger sharing_staff_renamed after update on sharing_staff for each row
    update sharing_party
       set name = concat(new.given_name, ' ', new.family_name), detail = coalesce(new.title, ''),
           search_key = new.search_key, open = new.active
     where id = new.id;
create trigger sharing_unit_named after insert on sharing_unit for each row
    insert into sharing_party (id, kind, name, detail, workspace_id, search_key, open)
    select new.id, new.kind, new.name, coalesce((select w.name from sharing_party w where w.id = new.workspace_id), ''),
           new.workspace_id, new.search_key, new.closed_at is null;
create trigger sharing_unit_renamed after update on sharing_unit for each row
    update sharing_party set name = new.name, search_key = new.search_key, open = new.closed_at is null
     where id = new.id;
create trigger sharing_workspace_renamed after update on sharing_unit for each row
    update sharing_party set detail = new.name
     where workspace_id = new.id and id <> new.id;

-- The active people behind a party; who only keeps the house in order stands behind no unit.
create view sharing_belonging (party_id, staff_id) as
    select id, id from sharing_staff where active
    union all
    select m.unit_id, m.staff_id
      from sharing_member m join sharing_staff s on s.id = m.staff_id and s.active
    union all
    select distinct r.workspace_id, r.staff_id
      from sharing_role r join sharing_staff s on s.id = r.staff_id and s.active
     where r.role not in ('ADMINISTRATOR', 'PRIVACY_OFFICER');

-- Of these, who may hold records: practitioners of the workspace that the unit belongs to.
create view sharing_holder (party_id, staff_id, workspace_id) as
    select r.staff_id, r.staff_id, r.workspace_id
      from sharing_role r join sharing_staff s on s.id = r.staff_id and s.active
     where r.role = 'PRACTITIONER'
    union all
    select r.workspace_id, r.staff_id, r.workspace_id
      from sharing_role r join sharing_staff s on s.id = r.staff_id and s.active
     where r.role = 'PRACTITIONER'
    union all
    select u.id, m.staff_id, u.workspace_id
      from sharing_unit u
      join sharing_member m on m.unit_id = u.id
      join sharing_staff s on s.id = m.staff_id and s.active
      join sharing_role r on r.staff_id = m.staff_id and r.workspace_id = u.workspace_id and r.role = 'PRACTITIONER';
