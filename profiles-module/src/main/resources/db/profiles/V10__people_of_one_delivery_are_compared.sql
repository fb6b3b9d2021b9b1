-- Who looks alike within a delivery is found by comparing people as the run does, no longer by a key of name and birth date.
alter table profiles_roster_item drop key profiles_roster_item_likeness, drop column likeness;
