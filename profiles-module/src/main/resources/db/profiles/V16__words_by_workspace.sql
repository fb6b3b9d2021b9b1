-- Whoever searches a large place among many reads the words of that place, and not those of everybody.
create table profiles_home_word (
    party_id   uuid        not null,
    word       varchar(40) character set ascii collate ascii_bin not null,
    profile_id uuid        not null,
    primary key (party_id, word, profile_id),
    key profiles_home_word_profile (profile_id, party_id),
    foreign key (profile_id, party_id) references profiles_home (profile_id, party_id) on delete cascade
);

insert into profiles_home_word (party_id, word, profile_id)
    select h.party_id, w.word, w.profile_id
      from profiles_home h join profiles_word w on w.profile_id = h.profile_id
     order by 1, 2, 3;

-- Who is reached in a workspace through a record, and may have no home there.
alter table profiles_reach
    add column guest boolean as (via <> profile_id) stored,
    add key profiles_reach_guest (party_id, guest, sort_name, profile_id);
