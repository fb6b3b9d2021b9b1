-- The field of a change names the system of an identifier, which may take sixty letters itself.
alter table profiles_change modify field varchar(120) character set ascii collate ascii_bin not null;
