-- Records, who is in them, their notes, documents and timeline: nothing here says who may see them (sharing does).

-- Last number given per series and year. A number keeps its meaning when its record moves to another service, so numbers
-- of one series are unique in the whole organisation.
create table records_numbering (
  series varchar(8) character set ascii not null,
  year smallint not null,
  last int not null,
  primary key (series, year)
);

create table records_record (
  id uuid not null primary key,
  version bigint not null,
  number varchar(20) character set ascii not null,
  title varchar(200) not null,
  service_id uuid not null,
  type varchar(20) character set ascii not null,
  opened_on date not null,
  reason varchar(2000),
  state varchar(10) character set ascii not null,
  archived_at datetime(6),
  archive_reason varchar(2000),
  created_at datetime(6) not null,
  created_by uuid not null,
  activity_at datetime(6) not null,
  sort_title varchar(200) character set ascii collate ascii_bin not null,
  unique key records_number (number),
  key records_by_activity (activity_at)
);

-- One row per period that a person is in a record; "open" is 1 while it lasts and null after, so that the key refuses a second one.
create table records_link (
  id uuid not null primary key,
  record_id uuid not null,
  profile_id uuid not null,
  role varchar(20) character set ascii not null,
  is_primary boolean not null,
  since datetime(6) not null,
  until datetime(6),
  linked_by uuid not null,
  unlinked_by uuid,
  reason varchar(500),
  end_reason varchar(500),
  open tinyint as (if(until is null, 1, null)) persistent,
  unique key records_link_once (record_id, profile_id, open),
  key records_link_by_profile (profile_id, open, record_id),
  foreign key (record_id) references records_record (id),
  foreign key (profile_id) references profiles_profile (id)
);

-- One row per accepted transfer, however many notes there are; it says from when on confidential things stay behind.
create table records_passage (
  id uuid not null primary key,
  record_id uuid not null,
  at datetime(6) not null,
  from_kind varchar(10) character set ascii not null,
  from_id uuid not null,
  to_kind varchar(10) character set ascii not null,
  to_id uuid not null,
  confidential_went_along boolean not null,
  key records_passage_by_record (record_id, at),
  key records_passage_by_sender (from_id, confidential_went_along),
  foreign key (record_id) references records_record (id)
);

create table records_note (
  id uuid not null primary key,
  version bigint not null,
  record_id uuid not null,
  author_id uuid not null,
  author_name varchar(200) not null,
  type varchar(20) character set ascii not null,
  state varchar(10) character set ascii not null,
  served_at datetime(6) not null,
  confidential boolean not null,
  draft mediumtext,
  tab varchar(80),
  created_at datetime(6) not null,
  saved_at datetime(6) not null,
  error_at datetime(6),
  error_reason varchar(500),
  key records_note_by_record (record_id, served_at),
  key records_note_by_author (author_id, state),
  foreign key (record_id) references records_record (id)
);

-- What was signed, byte for byte. Rows are only ever added: number 0 is the note, those after it are its addenda.
create table records_note_signature (
  note_id uuid not null,
  number smallint not null,
  content mediumblob not null,
  sha256 binary(32) not null,
  signer_id uuid not null,
  signer_name varchar(200) not null,
  signed_at datetime(6) not null,
  primary key (note_id, number),
  foreign key (note_id) references records_note (id)
);

create table records_document (
  id uuid not null primary key,
  version bigint not null,
  record_id uuid not null,
  author_id uuid not null,
  confidential boolean not null,
  created_at datetime(6) not null,
  removed_at datetime(6),
  removed_by uuid,
  remove_reason varchar(500),
  key records_document_by_record (record_id, created_at),
  foreign key (record_id) references records_record (id)
);

create table records_document_version (
  document_id uuid not null,
  number int not null,
  name varchar(200) not null,
  media_type varchar(100) character set ascii not null,
  size bigint not null,
  sha256 binary(32) not null,
  stored_as varchar(80) character set ascii collate ascii_bin not null,
  author_id uuid not null,
  author_name varchar(200) not null,
  added_at datetime(6) not null,
  primary key (document_id, number),
  unique key records_document_stored (stored_as),
  foreign key (document_id) references records_document (id)
);

-- What happened to a record, for its timeline. Ids only: names are looked up when it is shown.
create table records_event (
  id uuid not null primary key,
  record_id uuid not null,
  at datetime(6) not null,
  kind varchar(30) character set ascii not null,
  by_id uuid,
  about_kind varchar(10) character set ascii,
  about_id uuid,
  key records_event_by_record (record_id, at),
  foreign key (record_id) references records_record (id)
);

-- Confidential notes and documents that stayed with the sender of a handover. The first handover without the confidential
-- part decides for good: later ones cannot pass on what their sender no longer had.
create view records_sealed_note (note_id, passage_id, keeper_id) as
  select n.id, p.id, p.from_id
    from records_note n join records_passage p on p.id = (
      select q.id from records_passage q
       where q.record_id = n.record_id and q.at > n.created_at and not q.confidential_went_along
       order by q.at, q.id limit 1)
   where n.confidential;

create view records_sealed_document (document_id, passage_id, keeper_id) as
  select d.id, p.id, p.from_id
    from records_document d join records_passage p on p.id = (
      select q.id from records_passage q
       where q.record_id = d.record_id and q.at > d.created_at and not q.confidential_went_along
       order by q.at, q.id limit 1)
   where d.confidential and d.removed_at is null;

-- People under the name that lists show: family name, comma, the given name used in daily life.
create view records_person (profile_id, name, sort_name) as
  select id, concat(family, if(coalesce(preferred, given) is null, '', concat(', ', coalesce(preferred, given)))), sort_name
    from profiles_profile;
