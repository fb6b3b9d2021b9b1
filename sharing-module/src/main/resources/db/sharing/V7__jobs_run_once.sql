-- A job runs on one node at a time: whoever moves this row on has it.
create table sharing_job (
    name         varchar(60) not null primary key,
    locked_by    varchar(64),
    locked_until datetime(6),
    next_at      datetime(6) not null,
    started_at   datetime(6),
    finished_at  datetime(6),
    outcome      varchar(200)
) default charset = utf8mb4;
