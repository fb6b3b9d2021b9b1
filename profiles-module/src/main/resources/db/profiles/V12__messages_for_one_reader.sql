-- A confidential message is for one reader; it never goes to an address that somebody else reads too.
alter table profiles_message add column confidential boolean not null default false;
