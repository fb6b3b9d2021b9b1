-- Whoever has several keys in a source is asked about once, whichever of them comes first: the further keys are kept beside the leading one.
create table profiles_roster_item_key (
    item_id     uuid         not null,
    external_id varchar(190) not null collate utf8mb4_bin,
    primary key (item_id, external_id),
    key profiles_roster_item_key_external (external_id),
    foreign key (item_id) references profiles_roster_item (id) on delete cascade
);

insert ignore into profiles_roster_item_key (item_id, external_id)
    select i.id, k.external_id
    from profiles_roster_item i
    join json_table(i.payload, '$.externalIds[*]' columns (external_id varchar(190) path '$')) k
    where i.kind = 'PERSON' and i.state = 'REVIEW' and i.payload is not null;
