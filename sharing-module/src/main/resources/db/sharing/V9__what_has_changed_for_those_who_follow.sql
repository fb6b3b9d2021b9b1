-- What has changed, for systems that follow. Writers add rows without a number; numbers are given to committed rows only, so nobody misses one.
create table sharing_change_waiting (
    place       bigint      not null primary key auto_increment,
    type        varchar(20) character set ascii collate ascii_bin not null,
    at          datetime(6) not null,
    profile_id  uuid,
    record_id   uuid,
    detail_id   uuid,
    audience_id uuid
) default charset = utf8mb4;

create table sharing_change (
    number      bigint      not null primary key,
    place       bigint      not null,
    type        varchar(20) character set ascii collate ascii_bin not null,
    at          datetime(6) not null,
    profile_id  uuid,
    record_id   uuid,
    detail_id   uuid,
    audience_id uuid
) default charset = utf8mb4;

-- The last number given, and the last that is not kept any more. Whoever gives numbers locks this row.
create table sharing_feed (
    one    tinyint not null primary key check (one = 1),
    last   bigint  not null,
    pruned bigint  not null
) default charset = utf8mb4;

insert into sharing_feed (one, last, pruned) values (1, 0, 0);
