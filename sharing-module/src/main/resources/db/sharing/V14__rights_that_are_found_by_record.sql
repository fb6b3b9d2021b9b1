-- The two sources of a right, each as a view that the server merges into a query. Whoever asks "has this party a right to that
-- record" for many records asks these: the union of both would be built whole, with everything the party may see.
create view sharing_held (party_id, record_id, level, path, since, up_to, workspace_id) as
    select holder_id, record_id, 'HOLD', 'HOLDER', held_since, null, workspace_id from sharing_custody;

create view sharing_granted (party_id, record_id, level, path, since, up_to, workspace_id) as
    select g.open_party, g.record_id, g.level, 'GRANT', g.given_at, g.up_to, c.workspace_id
      from sharing_grant g join sharing_custody c on c.record_id = g.record_id
     where g.open_party is not null;
