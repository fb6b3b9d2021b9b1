-- A message is looked at again when it is about to leave: whether discretion was confirmed, and what held it back.
alter table profiles_message
    add column confirmed boolean not null default false,
    add column held varchar(20) character set ascii collate ascii_bin;
