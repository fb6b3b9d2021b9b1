-- Whoever a source sends again is asked about once: what waits under a key is found quickly, and what was asked again before is closed.
alter table profiles_roster_item
    add key profiles_roster_item_asked (external_id, state);

update profiles_roster_item i
    join profiles_roster_run r on r.id = i.run_id
    set i.state = 'RENEWED', i.payload = null, i.version = i.version + 1
    where i.kind = 'PERSON' and i.state = 'REVIEW' and r.state = 'DONE' and exists (
        select 1 from profiles_roster_item later join profiles_roster_run s on s.id = later.run_id
        where later.external_id = i.external_id and later.kind = 'PERSON' and later.state = 'REVIEW'
          and s.source = r.source and s.workspace_id = r.workspace_id and s.state = 'DONE'
          and (s.received_at > r.received_at or s.received_at = r.received_at and later.id > i.id));
