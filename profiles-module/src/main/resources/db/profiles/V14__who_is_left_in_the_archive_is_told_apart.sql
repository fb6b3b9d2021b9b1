-- Whom an import leaves in the archive has a code of its own, not to be taken for the refusal to change an archived profile.
update profiles_roster_item set code = 'left-in-archive' where code = 'profile-archived';
