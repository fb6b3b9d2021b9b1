-- All numbers of a person in one system are one value, which is as long as they are many.
alter table profiles_roster_proposal
    modify value text;
