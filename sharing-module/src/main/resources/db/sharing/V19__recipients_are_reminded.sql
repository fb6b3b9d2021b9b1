-- Who does not answer an offer is reminded once before it expires.
alter table sharing_handover add column reminded_at datetime(6);
