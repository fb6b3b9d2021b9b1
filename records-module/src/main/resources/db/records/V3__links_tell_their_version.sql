-- Systems that change or end a link say which state of it they saw, so every period has a version of its own.
alter table records_link add column version bigint not null default 1;
