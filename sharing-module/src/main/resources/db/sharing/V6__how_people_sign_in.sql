-- Passwords stand apart from people, so that no list of staff ever loads a hash.
create table sharing_account (
    staff_id           uuid         not null primary key references sharing_staff (id),
    login              varchar(190) not null unique,
    password_hash      varchar(300),
    must_change        boolean      not null,
    invitation_hash    binary(32)   unique,
    invitation_ends_at datetime(6),
    last_sign_in_at    datetime(6),
    version            bigint       not null
) default charset = utf8mb4;

-- Failed sign-ins by hashed name, address, or both; rows of names that do not exist look the same.
create table sharing_sign_in_failure (
    bucket        binary(32)  not null primary key,
    failures      int         not null,
    last_at       datetime(6) not null,
    key sharing_sign_in_failure_age (last_at)
) default charset = utf8mb4;

-- Addresses a person signed in from before: strangers' failures do not slow those down.
create table sharing_known_address (
    staff_id uuid        not null references sharing_staff (id),
    address  binary(32)  not null,
    last_at  datetime(6) not null,
    primary key (staff_id, address)
) default charset = utf8mb4;
