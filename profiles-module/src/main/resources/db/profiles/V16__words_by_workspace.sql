-- Whoever searches a large workspace among many reads the words of its people, and not those of everybody.
create table profiles_workspace_word (
    workspace_id uuid        not null,
    word         varchar(40) character set ascii collate ascii_bin not null,
    profile_id   uuid        not null,
    primary key (workspace_id, word, profile_id),
    key profiles_workspace_word_profile (profile_id, workspace_id),
    foreign key (profile_id) references profiles_profile (id)
);

insert into profiles_workspace_word (workspace_id, word, profile_id)
    select p.party_id, w.word, w.profile_id
      from (select distinct r.party_id, r.profile_id
              from sharing_unit u join profiles_reach r on r.party_id = u.id
             where u.kind = 'WORKSPACE') as p
      join profiles_word w on w.profile_id = p.profile_id
     order by 1, 2, 3;
