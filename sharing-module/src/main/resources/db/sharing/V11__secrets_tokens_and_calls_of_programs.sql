-- A program proves itself by a secret or a short-lived token, of which only hashes are kept.
alter table sharing_client add column scopes varchar(1000) not null default '';

create table sharing_client_secret (
    id         uuid        not null primary key,
    client_id  uuid        not null references sharing_client (id),
    hash       binary(32)  not null,
    created_at datetime(6) not null,
    ends_at    datetime(6),
    unique key sharing_client_secret_is (client_id, hash)
) default charset = utf8mb4;

create table sharing_client_token (
    hash      binary(32)    not null primary key,
    client_id uuid          not null references sharing_client (id),
    scopes    varchar(1000) not null,
    issued_at datetime(6)   not null,
    ends_at   datetime(6)   not null,
    key sharing_client_token_of (client_id),
    key sharing_client_token_ends (ends_at)
) default charset = utf8mb4;

-- What was called, never with what values: for the people who look after the connection.
create table sharing_client_call (
    id             uuid         not null primary key,
    client_id      uuid         not null references sharing_client (id),
    at             datetime(6)  not null,
    operation      varchar(200) not null,
    status         int          not null,
    correlation_id varchar(36)  not null,
    key sharing_client_call_of (client_id, at),
    key sharing_client_call_age (at)
) default charset = utf8mb4;
