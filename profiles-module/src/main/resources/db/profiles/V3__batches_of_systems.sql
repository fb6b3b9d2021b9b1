-- What systems send in one call is kept like an import, so that it can be reviewed and undone; one gate per source and workspace lets the same person in once.
alter table profiles_roster_run
    add create_only boolean not null default false,
    add unlink_missing boolean not null default false,
    add scopes varchar(500) character set ascii collate ascii_bin;

alter table profiles_roster_item
    add path varchar(200);

alter table profiles_roster_proposal
    modify value varchar(700);

alter table profiles_profile
    add key profiles_profile_birth_name (birth, sort_name);

create table profiles_roster_gate (
    name   varchar(120) character set ascii collate ascii_bin not null primary key,
    passed bigint       not null
);
