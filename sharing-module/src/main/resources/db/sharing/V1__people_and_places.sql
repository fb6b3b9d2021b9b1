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

-- People and units in one list, with the names that screens show.
create view sharing_party (id, kind, name, detail, workspace_id, search_key, open) as
    select id, 'STAFF', concat(given_name, ' ', family_name), coalesce(title, ''), null, search_key, active
      from sharing_staff
    union all
    select u.id, u.kind, u.name, if(u.kind = 'WORKSPACE', '', w.name), u.workspace_id, u.search_key, u.closed_at is null
      from sharing_unit u join sharing_unit w on w.id = u.workspace_id;

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
