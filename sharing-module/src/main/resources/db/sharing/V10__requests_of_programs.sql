-- A request that is sent again under the same key is answered again and carried out once.
create table sharing_once (
    client_id    uuid          not null references sharing_staff (id),
    once_key     binary(32)    not null,
    request_hash binary(32)    not null,
    begun_at     datetime(6)   not null,
    status       int,
    content_type varchar(200),
    headers      varchar(4000),
    body         mediumblob,
    primary key (client_id, once_key),
    key sharing_once_age (begun_at)
) default charset = utf8mb4;
