-- A session is a row: every node knows it, a node may be lost, and whoever is signed out is signed out everywhere at once.
create table sharing_seat (
    id           binary(32)  not null primary key,
    staff_id     uuid        not null references sharing_staff (id),
    epoch        bigint      not null,
    workspace_id uuid        not null references sharing_unit (id),
    since        datetime(6) not null,
    last_at      datetime(6) not null,
    key sharing_seat_age (last_at)
) default charset = utf8mb4;
